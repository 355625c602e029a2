import { createSignal, Show } from 'solid-js';
import {
  AFTERWARDS,
  forgetsWords,
  tomorrowWords,
} from '#copy/session/afterwards.ts';
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
