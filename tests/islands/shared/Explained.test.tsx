import { render } from 'solid-js/web';
import { expect, onTestFinished, test } from 'vitest';
import { Explained } from '#islands/shared/Explained.tsx';

function renderExplained() {
  const container = document.body.appendChild(document.createElement('div'));
  const dispose = render(
    () => (
      <Explained of={{ term: 'RPE', meaning: 'How hard it feels.' }}>
        Aim: 4 of 10,
      </Explained>
    ),
    container,
  );
  onTestFinished(() => {
    dispose();
    container.remove();
  });
  const button = container.querySelector('button');
  const meaning = container.querySelector<HTMLElement>('.explanation');
  if (button === null || meaning === null) throw new Error('nothing there');
  const isOpen = () => {
    expect(button.getAttribute('aria-expanded')).toBe(String(!meaning.hidden));
    return !meaning.hidden;
  };
  return { container, button, meaning, isOpen };
}

test('a term opens its meaning with one tap, and closes it with the next', () => {
  const { button, meaning, isOpen } = renderExplained();
  expect(isOpen()).toBe(false);
  button.click();
  expect(isOpen()).toBe(true);
  expect(meaning.textContent).toBe('How hard it feels.');
  expect(button.getAttribute('aria-controls')).toBe(meaning.id);
  button.click();
  expect(isOpen()).toBe(false);
});

test('Escape closes it, and opens nothing', () => {
  const { button, isOpen } = renderExplained();
  const press = (key: string) =>
    button.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  button.click();
  press('a');
  expect(isOpen()).toBe(true);
  press('Escape');
  expect(isOpen()).toBe(false);
  press('Escape');
  expect(isOpen()).toBe(false);
});

test('it closes when the focus goes on', () => {
  const { button, isOpen } = renderExplained();
  button.click();
  button.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
  expect(isOpen()).toBe(false);
});

test('its name begins with the words that are seen', () => {
  const { button, container } = renderExplained();
  expect(button.getAttribute('aria-label')).toBe('RPE: what is it?');
  expect(container.textContent).toContain('Aim: 4 of 10, RPE');
});
