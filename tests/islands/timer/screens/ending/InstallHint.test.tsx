import { createSignal } from 'solid-js';
import { render } from 'solid-js/web';
import { afterEach, describe, expect, test } from 'vitest';
import { INSTALLING } from '#copy/offline/installing.ts';
import {
  ENDINGS,
  type Ending,
  type Outcome,
} from '#core/session/rating/ending.ts';
import { LOG_COPIES_KEY } from '#core/storageKeys.ts';
import { readLogCopies } from '#islands/shared/log/logCopies.ts';
import { InstallNote } from '#islands/timer/screens/ending/Afterwards.tsx';
import { InstallHint } from '#islands/timer/screens/ending/InstallHint.tsx';
import type { Timer } from '#islands/timer/state/createTimer.ts';
import { fakeInstalling } from '#fakes/fakeInstalling.ts';
import { fakeStore } from '#fakes/fakeStore.ts';

const disposals: (() => void)[] = [];
afterEach(() => {
  for (const dispose of disposals.splice(0)) dispose();
});

/** The hint at the end of a session that ended so, as it is shown. */
function open({
  ending = 'finished' as Ending,
  store = fakeStore(),
  installing = fakeInstalling('browser-asks'),
}) {
  // The timer tells its outcome anew at every tick.
  const [outcome, setOutcome] = createSignal<Outcome>({
    ending,
    isWhole: true,
    round: 1,
    rating: null,
    verdict: null,
  });
  const root = document.body.appendChild(document.createElement('div'));
  const dispose = render(
    () => (
      <InstallNote
        timer={{ outcome } as Timer}
        store={store}
        InstallHint={(props) => (
          <InstallHint {...props} installing={installing} />
        )}
      />
    ),
    root,
  );
  disposals.push(() => {
    dispose();
    root.remove();
  });
  return {
    store,
    installing,
    tick: () => void setOutcome((last) => ({ ...last })),
    words: () => root.textContent,
    button: () => root.querySelector('button'),
  };
}

async function press(button: HTMLButtonElement | null) {
  button?.click();
  await Promise.resolve();
  await Promise.resolve();
  await Promise.resolve();
}

describe('the hint that the site can be added to the device', () => {
  test('is given once on a device', () => {
    const { store, words, button, tick } = open({});
    expect(words()).toContain(INSTALLING.why);
    tick();
    expect(words()).toContain(INSTALLING.why);
    expect(button()?.textContent).toBe(INSTALLING.add);
    expect(open({ store }).words()).toBe('');
  });

  test('tells on an iPhone how it is done, without a button', () => {
    const { store, words, button } = open({
      installing: fakeInstalling('share-menu'),
    });
    expect(words()).toMatch(/Tap Share, then Add to Home Screen/);
    expect(button()).toBeNull();
    expect(readLogCopies(store).toldOfApp).toBe(true);
  });

  test.each([
    ['agreed to', true, INSTALLING.added],
    ['dismissed', false, INSTALLING.notAdded],
  ])(
    'says what came of a question that was %s, and keeps the focus',
    async (_, agrees, said) => {
      const installing = fakeInstalling('browser-asks', agrees);
      const { words, button } = open({ installing });
      await press(button());
      expect(installing.timesAsked()).toBe(1);
      expect(words()).toBe(said);
      expect(document.activeElement?.matches('p')).toBe(true);
    },
  );

  test.each(ENDINGS.filter((ending) => ending !== 'finished'))(
    'is not given after %s, and is kept for a session that is finished',
    (ending) => {
      const { store, words } = open({ ending });
      expect(words()).toBe('');
      expect(open({ store }).words()).not.toBe('');
    },
  );

  test('is not given where the site is an app already or cannot be added, and is kept for later', () => {
    const { store, words } = open({ installing: fakeInstalling(null) });
    expect(words()).toBe('');
    expect(open({ store }).words()).not.toBe('');
  });

  test('is not given where that it was given cannot be remembered', () => {
    const store = fakeStore();
    store.refuse(LOG_COPIES_KEY);
    expect(open({ store }).words()).toBe('');
  });
});
