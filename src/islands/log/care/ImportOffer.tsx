import {
  createEffect,
  createSignal,
  Match,
  on,
  onMount,
  Show,
  Switch,
  untrack,
} from 'solid-js';
import { CARE_WORDS } from '#copy/log/care.ts';
import { faultWords, IMPORT_WORDS } from '#copy/log/importing.ts';
import { MOST_FILE_BYTES } from '#core/log/merging/logFile.ts';
import {
  browserCarePorts,
  type CarePorts,
} from '#islands/log/care/carePorts.ts';
import {
  focusHeading,
  focusHeadingIfLost,
} from '#islands/log/care/focusHeading.ts';
import { ImportDone } from '#islands/log/care/ImportDone.tsx';
import { ImportPreview } from '#islands/log/care/ImportPreview.tsx';
import { keptCare } from '#islands/log/care/keptCare.ts';
import type { DeviceLog } from '#islands/shared/log/createLog.ts';

interface Props {
  readonly deviceLog: DeviceLog;
  announce(words: string): void;
  /** Called once a copy has been brought in. */
  onDone?(): void;
  readonly ports?: CarePorts;
}

/** Brings a saved copy in: choose or drop a file, see what it would bring, then one tap, which can be undone. */
export function ImportOffer(props: Props) {
  const ports = untrack(() => props.ports ?? browserCarePorts());
  const { bringing } = untrack(() =>
    keptCare(props.deviceLog, ports, (words) => props.announce(words)),
  );
  const { state } = bringing;
  const [isOver, setOver] = createSignal(false);
  let container: HTMLDivElement | undefined;
  let input: HTMLInputElement | undefined;
  const offer = () => {
    const current = state();
    return current.is === 'offer' ? current : null;
  };
  const fault = () => {
    const current = state();
    return current.is === 'fault' ? current : null;
  };
  const done = () => {
    const current = state();
    return current.is === 'done' ? current : null;
  };

  function choose(file: File | undefined) {
    if (file !== undefined) void bringing.choose(file);
  }

  function onDrop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    choose(event.dataTransfer?.files[0]);
  }

  function onDragOver(event: DragEvent) {
    event.preventDefault();
    setOver(true);
  }

  // A copy brought into an empty log is told of, with its undo, in the page of the log it became.
  onMount(() => {
    if (done()) focusHeadingIfLost(container);
  });
  // What was tapped is gone: the focus moves to what came of it, or back to the file.
  createEffect(
    on(
      () => state().is,
      (is) => {
        if (is === 'idle') input?.focus();
        else if (is !== 'reading') focusHeading(container);
        if (is === 'done') props.onDone?.();
      },
      { defer: true },
    ),
  );

  return (
    <div
      class="import"
      classList={{ 'import-over': isOver() }}
      ref={container}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <label class="button import-file">
        {CARE_WORDS.bringIn}
        <input
          ref={input}
          type="file"
          accept=".json,application/json,text/plain"
          onChange={({ currentTarget }) => {
            choose(currentTarget.files?.[0]);
            // So that the same file can be chosen again.
            currentTarget.value = '';
          }}
        />
      </label>
      <p class="ui muted">{CARE_WORDS.dropHere}</p>
      <Switch>
        <Match when={state().is === 'reading'}>
          <p class="ui">{IMPORT_WORDS.reading}</p>
        </Match>
        <Match when={fault()}>
          {(found) => {
            const words = () =>
              faultWords(found().fault, found().bytes, MOST_FILE_BYTES);
            return (
              <div class="notice import-panel">
                <h3 tabindex="-1" data-heading>
                  {words().title}
                </h3>
                <p>{words().words}</p>
                <button
                  type="button"
                  class="button compact"
                  onClick={bringing.close}
                >
                  {CARE_WORDS.close}
                </button>
              </div>
            );
          }}
        </Match>
        <Match when={offer()}>
          {(read) => (
            <ImportPreview
              copy={read().copy}
              bringing={bringing}
              deviceLog={props.deviceLog}
              ports={ports}
            />
          )}
        </Match>
        <Match when={done()}>
          {(outcome) => (
            <ImportDone outcome={outcome()} onClose={bringing.close} />
          )}
        </Match>
      </Switch>
      <Show when={isOver()}>
        <div class="import-veil" aria-hidden="true" />
      </Show>
    </div>
  );
}
