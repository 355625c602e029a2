import { Show, untrack } from 'solid-js';
import { mergeWords } from '#copy/log/care.ts';
import { savedOfferWords } from '#copy/saved/savedInCopy.ts';
import {
  asideWords,
  bringsAnything,
  bringsSessions,
  fileTitle,
  IMPORT_WORDS,
  saveAsideWords,
} from '#copy/log/importing.ts';
import type { CarePorts } from '#islands/log/care/carePorts.ts';
import { createCopies } from '#islands/log/care/createCopies.ts';
import type { Import, ReadCopy } from '#islands/log/care/createImport.ts';
import type { DeviceLog } from '#islands/shared/log/createLog.ts';

interface Props {
  readonly copy: ReadCopy;
  readonly bringing: Import;
  readonly deviceLog: DeviceLog;
  readonly ports: CarePorts;
}

/** What a file would bring, before anything is changed, and the one tap that puts it to the log. */
export function ImportPreview(props: Props) {
  const copies = untrack(() => createCopies(props.deviceLog, props.ports));
  const counts = () => props.bringing.counts();
  const aside = () => props.copy.log.aside;
  const season = () => props.bringing.season();
  const isOfUse = () => {
    const brings = counts();
    return (
      (brings && bringsAnything(brings)) === true ||
      season() === 'taken' ||
      bringsSessions(props.bringing.saved())
    );
  };

  return (
    <div class="notice soft import-panel">
      <h3 tabindex="-1" data-heading>
        {fileTitle(props.copy.name)}
      </h3>
      <Show when={counts()}>
        {(brings) => <p class="import-counts">{mergeWords(brings())}</p>}
      </Show>
      <Show when={aside().length > 0}>
        <p>{asideWords(aside().length)}</p>
      </Show>
      <Show when={season() === 'taken'}>
        <p>{IMPORT_WORDS.seasonTaken}</p>
      </Show>
      <Show when={season() === 'stays'}>
        <p>{IMPORT_WORDS.seasonStays}</p>
      </Show>
      <Show when={savedOfferWords(props.bringing.saved())}>
        {(words) => <p>{words()}</p>}
      </Show>
      <p>{isOfUse() ? IMPORT_WORDS.nothingChanged : IMPORT_WORDS.allHere}</p>
      <div class="buttons">
        <Show when={isOfUse()}>
          <button
            type="button"
            class="button compact"
            onClick={() => props.bringing.takeIn()}
          >
            {IMPORT_WORDS.takeIn}
          </button>
        </Show>
        <Show when={aside().length > 0}>
          <button
            type="button"
            class="button compact"
            onClick={() => copies.saveAside(aside())}
          >
            {saveAsideWords(aside().length)}
          </button>
        </Show>
        <button
          type="button"
          class="button compact quiet"
          onClick={() => props.bringing.close()}
        >
          {IMPORT_WORDS.notNow}
        </button>
      </div>
    </div>
  );
}
