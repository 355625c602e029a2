import { Match, Switch, untrack } from 'solid-js';
import { INSTALLING } from '#copy/offline/installing.ts';
import { createInstallHint } from '#islands/timer/screens/ending/createInstallHint.ts';
import type { InstallHintProps } from '#islands/timer/screens/ending/endParts.tsx';
import {
  browserInstalling,
  type Installing,
} from '#platform/page/installing.ts';

/** Says once that the site can be added to the device, with the browser's own question or how it is done by hand. */
export function InstallHint(
  props: InstallHintProps & {
    /** The browser's way to add it; another one in tests. */
    readonly installing?: Installing;
  },
) {
  const hint = untrack(() =>
    createInstallHint(
      () => props.onTell(),
      props.installing ?? browserInstalling(),
    ),
  );
  let words: HTMLParagraphElement | undefined;

  async function ask() {
    await hint.ask();
    // The button is gone, so the focus goes to what came of it.
    words?.focus();
  }

  return (
    <Switch>
      <Match when={hint.way === 'share-menu'}>
        <p class="end-note">{INSTALLING.shareMenu}</p>
      </Match>
      <Match when={hint.answer()}>
        {(answer) => (
          <p class="end-note" tabindex="-1" ref={words}>
            {answer() === 'added' ? INSTALLING.added : INSTALLING.notAdded}
          </p>
        )}
      </Match>
      <Match when={hint.way === 'browser-asks'}>
        <div class="end-copy">
          <p class="end-note">{INSTALLING.why}</p>
          <button
            type="button"
            class="button compact"
            onClick={() => void ask()}
          >
            {INSTALLING.add}
          </button>
        </div>
      </Match>
    </Switch>
  );
}
