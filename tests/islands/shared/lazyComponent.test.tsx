import { createRoot, createSignal, type JSX } from 'solid-js';
import { render } from 'solid-js/web';
import { expect, test, vi } from 'vitest';
import { lazyComponent } from '#islands/shared/lazyComponent.tsx';
import { lazyFigures } from '#islands/shared/lazyFigures.ts';

test('a lazy component is created once, whichever signals it read while it was created', async () => {
  const [name, setName] = createSignal('one');
  let renders = 0;
  function View(props: { readonly word: string }) {
    renders += 1;
    // Read outside of JSX, so later changes must not affect it.
    const first = name();
    return (
      <p>
        {first} {name()} {props.word}
      </p>
    );
  }
  const container = document.createElement('div');
  const [word, setWord] = createSignal('now');
  await createRoot(async (dispose) => {
    const Late = lazyComponent(
      () => Promise.resolve(View),
      () => <i>wait</i>,
    );
    const stop = render(() => <Late word={word()} />, container);
    expect(container.textContent).toBe('wait');
    await vi.waitFor(() => expect(container.textContent).not.toBe('wait'));
    const [element] = container.children;
    expect(element?.textContent).toBe('one one now');
    setName('two');
    setWord('then');
    expect(container.children[0]).toBe(element);
    expect(element?.textContent).toBe('one two then');
    expect(renders).toBe(1);
    stop();
    dispose();
  });
});

test('code that could not be fetched is requested again, and shown once it has arrived', async () => {
  vi.useFakeTimers();
  const load = vi
    .fn<() => Promise<() => JSX.Element>>()
    .mockRejectedValueOnce(new Error('no network'))
    .mockResolvedValue(() => <b>here</b>);
  const Late = lazyComponent(load);
  const container = document.createElement('div');
  const stop = render(() => <Late />, container);
  await vi.advanceTimersByTimeAsync(2999);
  expect(container.textContent).toBe('');
  await vi.advanceTimersByTimeAsync(1);
  expect(container.textContent).toBe('here');
  expect(load).toHaveBeenCalledTimes(2);
  stop();
  vi.useRealTimers();
});

test('figures whose code cannot be fetched are null, and the next call tries again', async () => {
  const browserFigures = vi.fn();
  vi.doMock('#platform/page/figures.ts', () => ({ browserFigures }));
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
  vi.doUnmock('#platform/page/figures.ts');
});
