import { createUniqueId, Show } from 'solid-js';
import {
  CARE_WORDS,
  forgetsWords,
  lastCopyWords,
  sinceWords,
} from '#copy/log/care.ts';
import type { CarePorts } from '#islands/log/care/carePorts.ts';
import type { Copies } from '#islands/log/care/createCopies.ts';
import { ImportOffer } from '#islands/log/care/ImportOffer.tsx';
import type { DeviceLog } from '#islands/shared/log/createLog.ts';

interface Props {
  readonly deviceLog: DeviceLog;
  announce(words: string): void;
  readonly ports: CarePorts;
  readonly copies: Copies;
  /** After how many days away the browser erases what sites have stored; null where it does not. */
  readonly forgetsAfterDays: number | null;
}

/** Saving a copy, a table for spreadsheets, and bringing a copy in. */
export function KeepSafe(props: Props) {
  const heading = createUniqueId();
  const isAtRisk = () => props.forgetsAfterDays !== null;

  function saveCopy() {
    props.copies.saveCopy();
    props.announce(CARE_WORDS.copySaved);
  }

  function saveTable() {
    props.copies.saveTable();
    props.announce(CARE_WORDS.tableSaved);
  }

  return (
    <section class="care-safe" aria-labelledby={heading}>
      <h2 id={heading}>{CARE_WORDS.keepSafe}</h2>
      <Show when={props.forgetsAfterDays}>
        {(days) => (
          <p class="notice soft">
            <b>{forgetsWords(days()).title}</b>
            {forgetsWords(days()).words}
          </p>
        )}
      </Show>
      <button
        type="button"
        class="button"
        classList={{ go: isAtRisk() }}
        onClick={saveCopy}
      >
        {CARE_WORDS.saveCopy}
      </button>
      <p class="ui muted">
        {CARE_WORDS.copyIs}{' '}
        <button type="button" class="care-text" onClick={saveTable}>
          {CARE_WORDS.saveTable}
        </button>
      </p>
      <p class="notice soft">
        <Show
          when={props.copies.lastCopyOn()}
          fallback={<b>{CARE_WORDS.noCopy}</b>}
        >
          {(day) => (
            <>
              <b>{lastCopyWords(day())}</b>
              {sinceWords(props.copies.since())}
            </>
          )}
        </Show>
      </p>
      <ImportOffer
        deviceLog={props.deviceLog}
        announce={(words) => props.announce(words)}
        ports={props.ports}
      />
    </section>
  );
}
