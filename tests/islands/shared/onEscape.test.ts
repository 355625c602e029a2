import { describe, expect, test } from 'vitest';
import { onEscape } from '#islands/shared/onEscape.ts';

/** What a key does in a dialog with these words in its field, pressed in the field or on the button beside it. */
function effectsOf(key: string, words: string, target: 'field' | 'beside') {
  const dialog = document.createElement('dialog');
  const field = document.createElement('input');
  const button = document.createElement('button');
  field.value = words;
  dialog.append(field, button);
  const effects: string[] = [];
  dialog.addEventListener('keydown', (event) => {
    onEscape(event, {
      field,
      clear: () => effects.push('clear'),
      close: () => effects.push('close'),
    });
  });
  const event = new KeyboardEvent('keydown', {
    key,
    bubbles: true,
    cancelable: true,
  });
  (target === 'field' ? field : button).dispatchEvent(event);
  return [
    ...effects,
    event.defaultPrevented ? 'handled' : 'left to the browser',
  ];
}

describe('Escape in a dialog with a search field', () => {
  test.each([
    ['empties a field with words', 'squat', 'field', ['clear', 'handled']],
    ['closes from an empty field', '', 'field', ['close', 'handled']],
    ['closes from anywhere else', 'squat', 'beside', ['close', 'handled']],
  ] as const)('%s', (_does, words, target, effects) => {
    expect(effectsOf('Escape', words, target)).toEqual(effects);
  });

  test('is the only key that is handled', () => {
    expect(effectsOf('a', 'squat', 'field')).toEqual(['left to the browser']);
  });
});
