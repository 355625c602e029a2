import { describe, expect, test } from 'vitest';
import { onEscape } from '#islands/shared/onEscape.ts';

/** What a key does in a dialog with a field that holds these words, pressed in the field or beside it. */
function pressed(key: string, words: string, where: 'field' | 'beside') {
  const dialog = document.createElement('dialog');
  const field = document.createElement('input');
  const button = document.createElement('button');
  field.value = words;
  dialog.append(field, button);
  const did: string[] = [];
  dialog.addEventListener('keydown', (event) => {
    onEscape(event, {
      field,
      clear: () => did.push('clear'),
      close: () => did.push('close'),
    });
  });
  const event = new KeyboardEvent('keydown', {
    key,
    bubbles: true,
    cancelable: true,
  });
  (where === 'field' ? field : button).dispatchEvent(event);
  return [...did, event.defaultPrevented ? 'ours' : 'the browser’s'];
}

describe('Escape in a dialog with a search field', () => {
  test.each([
    ['empties a field with words', 'squat', 'field', ['clear', 'ours']],
    ['closes from an empty field', '', 'field', ['close', 'ours']],
    ['closes from anywhere else', 'squat', 'beside', ['close', 'ours']],
  ] as const)('%s', (_does, words, where, did) => {
    expect(pressed('Escape', words, where)).toEqual(did);
  });

  test('is the only key taken from the browser', () => {
    expect(pressed('a', 'squat', 'field')).toEqual(['the browser’s']);
  });
});
