import { afterEach, describe, expect, test } from 'vitest';
import { takeEarlyEvents } from '#platform/earlyEvents.ts';

/** The page as it stood before its script came, with what the inline script collected. */
function aPage(html: string) {
  document.body.innerHTML = html;
  const events: [Element, Event][] = [];
  for (const type of ['click', 'input'])
    document.addEventListener(type, (event) => {
      if (event.target instanceof Element) events.push([event.target, event]);
    });
  Object.assign(globalThis, { _$HY: { events } });
  const get = (selector: string) => {
    const element = document.querySelector<HTMLInputElement>(selector);
    if (element === null) throw new Error(selector);
    return element;
  };
  return { get, events };
}

function choose(input: HTMLInputElement, isOn = true) {
  input.checked = isOn;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

afterEach(() => {
  Object.assign(globalThis, { _$HY: undefined });
});

describe('what was done before the script came', () => {
  test('is done again in order, each answer as it stands', () => {
    const { get, events } = aPage(
      `<input type="radio" name="run" value="long"><input type="radio" name="run" value="race">
       <input type="checkbox" checked><input type="range" min="5" max="20"><button><b>None</b></button>`,
    );
    choose(get('[value=long]'));
    choose(get('[value=race]'));
    choose(get('[type=checkbox]'), false);
    get('[type=range]').value = '9';
    get('[type=range]').dispatchEvent(new Event('input', { bubbles: true }));
    get('b').click();
    const early = takeEarlyEvents();
    expect(events).toEqual([]);
    // What the page takes for granted is put back before anybody answers.
    get('[value=long]').checked = true;
    get('[type=checkbox]').checked = true;
    get('[type=range]').value = '15';

    const answered: string[] = [];
    document.addEventListener('input', ({ target }) => {
      const { value, checked } = target as HTMLInputElement;
      answered.push(`${value} ${checked}`);
    });
    get('button').addEventListener('click', () => answered.push('tapped'));
    for (const replay of early) replay();
    expect(answered).toEqual(['race true', 'on false', '9 false', 'tapped']);
  });

  test('is nothing where nothing was done, and what has gone is left alone', () => {
    expect(takeEarlyEvents()).toEqual([]);
    const { get } = aPage('<button>Go</button>');
    const button = get('button');
    let taps = 0;
    button.addEventListener('click', () => taps++);
    button.click();
    const early = takeEarlyEvents();
    button.remove();
    for (const replay of early) replay();
    expect(taps).toBe(1);
  });
});
