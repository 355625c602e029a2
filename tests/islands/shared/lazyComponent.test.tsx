import { createRoot, createSignal, type JSX } from 'solid-js';
import { render } from 'solid-js/web';
import { expect, test, vi } from 'vitest';
import { lazyComponent } from '#islands/shared/lazyComponent.tsx';
import { lazyFigures } from '#islands/shared/lazyFigures.ts';

test('a component that came late is made once, whatever it read while it was made', async () => {
  const [name, setName] = createSignal('one');
  let made = 0;
  function View(props: { readonly word: string }) {
    made += 1;
    // Read while it is made, as for a first value that later changes must not touch.
    const first = name();
    return (
      <p>
        {first} {name()} {props.word}
      </p>
    );
  }
  const place = document.createElement('div');
  const [word, setWord] = createSignal('now');
  await createRoot(async (dispose) => {
    const Late = lazyComponent(
      () => Promise.resolve(View),
      () => <i>wait</i>,
    );
    const stop = render(() => <Late word={word()} />, place);
    expect(place.textContent).toBe('wait');
    await vi.waitFor(() => expect(place.textContent).not.toBe('wait'));
    const [element] = place.children;
    expect(element?.textContent).toBe('one one now');
    setName('two');
    setWord('then');
    expect(place.children[0]).toBe(element);
    expect(element?.textContent).toBe('one two then');
    expect(made).toBe(1);
    stop();
    dispose();
  });
});

test('code that could not be fetched is asked for again, and shown once it is there', async () => {
  vi.useFakeTimers();
  const load = vi
    .fn<() => Promise<() => JSX.Element>>()
    .mockRejectedValueOnce(new Error('no network'))
    .mockResolvedValue(() => <b>here</b>);
  const Late = lazyComponent(load);
  const place = document.createElement('div');
  const stop = render(() => <Late />, place);
  await vi.advanceTimersByTimeAsync(2999);
  expect(place.textContent).toBe('');
  await vi.advanceTimersByTimeAsync(1);
  expect(place.textContent).toBe('here');
  expect(load).toHaveBeenCalledTimes(2);
  stop();
  vi.useRealTimers();
});

test('figures whose code cannot be had are missing, and asked for again', async () => {
  const browserFigures = vi.fn();
  vi.doMock('#platform/figures.ts', () => ({ browserFigures }));
  const figures = lazyFigures('/');
  browserFigures.mockImplementationOnce(() => {
    throw new Error('no network');
  });
  expect(await figures.still('squat')).toBeNull();
  const picture = document.createElement('b');
  browserFigures.mockReturnValue({
    still: () => Promise.resolve(picture),
    live: () => Promise.resolve(null),
  });
  expect(await figures.still('squat')).toBe(picture);
  vi.doUnmock('#platform/figures.ts');
});
