import { afterEach, describe, expect, test } from 'vitest';
import { takeEarlyEvents } from '#platform/page/earlyEvents.ts';

/** A page before hydration, with the events that Solid's inline script collected. */
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

describe('taps and inputs made before hydration', () => {
  test('are repeated in order, each input with its latest value', () => {
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
    // Hydration resets the inputs to their defaults before the events are repeated.
    get('[value=long]').checked = true;
    get('[type=checkbox]').checked = true;
    get('[type=range]').value = '15';

    const handled: string[] = [];
    document.addEventListener('input', ({ target }) => {
      const { value, checked } = target as HTMLInputElement;
      handled.push(`${value} ${checked}`);
    });
    get('button').addEventListener('click', () => handled.push('tapped'));
    for (const replay of early) replay();
    expect(handled).toEqual(['race true', 'on false', '9 false', 'tapped']);
  });

  test('are none where there were none, and those on removed elements are not repeated', () => {
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
