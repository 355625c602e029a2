import { createMemo, createSignal, Show, untrack } from 'solid-js';
import { readLink } from '#core/circuit/link/link.ts';
import { entryId } from '#core/log/entry/entry.ts';
import { entryIn } from '#core/log/log.ts';
import {
  AFTERWARDS,
  forgetsWords,
  tomorrowWords,
} from '#copy/session/afterwards.ts';
import {
  changeLogCopies,
  readLogCopies,
} from '#islands/shared/log/logCopies.ts';
import { ShareButton } from '#islands/shared/ShareButton.tsx';
import { isInPageLog, saveLogCopy } from '#islands/timer/record/logCopy.ts';
import type { EndProps } from '#islands/timer/screens/ending/endParts.tsx';
import { files } from '#platform/storage/files.ts';
import { forgetsAfterDays } from '#platform/storage/installed.ts';

/** What waits for tomorrow after a circuit, and the way to the log. */
export function TomorrowNote(
  props: Pick<EndProps, 'timer' | 'home'> & {
    /** Whether a run is to follow, as far as is known. */
    readonly hasRun: boolean;
  },
) {
  return (
    <Show when={props.timer.log()}>
      <p class="end-note">
        <Show when={props.timer.circuit.mode === 'circuit'}>
          {tomorrowWords(props.hasRun)}{' '}
        </Show>
        <a class="end-log" href={`${props.home}log/`}>
          {AFTERWARDS.openLog}
        </a>
      </p>
    </Show>
  );
}

/** Opens the panel with the picture of what was done, once that is on record. */
export function ShareDone(
  props: Pick<EndProps, 'timer' | 'catalogue' | 'home'>,
) {
  const entry = () => {
    const log = props.timer.log();
    return log && entryIn(log, entryId(props.timer.startedAt));
  };
  const circuit = createMemo(() => {
    const read = readLink(props.timer.link);
    return read.ok ? read.value : null;
  });
  return (
    <Show when={circuit()}>
      {(planned) => (
        <Show when={entry()}>
          {(done) => (
            <p class="end-note">
              <ShareButton
                class="end-share"
                label={AFTERWARDS.share}
                open={(panels) =>
                  panels.openShare({
                    circuit: planned(),
                    catalogue: props.catalogue,
                    base: props.home,
                    entry: done(),
                  })
                }
              />
            </p>
          )}
        </Show>
      )}
    </Show>
  );
}

/** A file to save: where the device did not take the record, and where the browser forgets what it keeps. */
export function CopyOffer(props: Pick<EndProps, 'timer' | 'store' | 'clock'>) {
  const [isSaved, setSaved] = createSignal(false);
  const days = forgetsAfterDays();
  const isRecorded = () => props.timer.log() !== null;
  const why = () => {
    if (isRecorded()) return days === null ? '' : forgetsWords(days);
    return isInPageLog(props.store, props.timer.startedAt)
      ? AFTERWARDS.fileInstead
      : '';
  };

  function save() {
    saveLogCopy(props.store, files(), props.clock);
    setSaved(true);
  }

  return (
    <>
      <Show when={!isRecorded()}>
        <p class="end-note">{AFTERWARDS.notRecorded}</p>
      </Show>
      <Show when={why()}>
        {(words) => (
          <div class="end-copy">
            <p class="end-note" role="status">
              {isSaved() ? AFTERWARDS.saved : words()}
            </p>
            <button type="button" class="button compact" onClick={save}>
              {AFTERWARDS.saveCopy}
            </button>
          </div>
        )}
      </Show>
    </>
  );
}

/**
 * The hint that the site can be added to the device: once, and only after a session done to its end. What shows it is
 * fetched only while it was never given.
 */
export function InstallNote(
  props: Pick<EndProps, 'timer' | 'store' | 'InstallHint'>,
) {
  // Settled once: that it was told must not take it away again.
  const isDue = untrack(
    () =>
      props.timer.outcome()?.ending === 'finished' &&
      !readLogCopies(props.store).toldOfApp,
  );
  return (
    <Show when={isDue}>
      <props.InstallHint
        onTell={() => changeLogCopies(props.store, { toldOfApp: true })}
      />
    </Show>
  );
}
