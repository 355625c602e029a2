import { For, Show } from 'solid-js';
import { EMPTY_FACTS, LOG_PAGE } from '#copy/log/logPage.ts';
import type { LogPageState } from '#islands/log/createLogPage.ts';
import { EmptyStrip } from '#islands/log/EmptyStrip.tsx';
import type { LogPlaces } from '#islands/log/places.ts';
import { lazyComponent } from '#islands/shared/lazyComponent.tsx';
import type { DeviceLog } from '#islands/shared/log/createLog.ts';
import { isInstalled } from '#platform/storage/installed.ts';

interface Props {
  readonly page: LogPageState;
  readonly deviceLog: DeviceLog;
  readonly places: LogPlaces;
  readonly announce: (words: string) => void;
}

const ImportOffer = lazyComponent(
  async () => (await import('#islands/log/care/ImportOffer.tsx')).ImportOffer,
);

const DeletedNotice = lazyComponent(
  async () =>
    (await import('#islands/log/care/DeletedNotice.tsx')).DeletedNotice,
);

const SetAside = lazyComponent(
  async () => (await import('#islands/log/care/SetAside.tsx')).SetAside,
);

/** The log before anything is in it: what it will hold, the first session, and bringing in a copy. */
export function EmptyLog(props: Props) {
  const importOffer = () => (
    <div class="log-import">
      <p class="ui muted">{LOG_PAGE.elsewhere}</p>
      {/* Its room is kept while its code is fetched. */}
      <div class="log-import-place">
        <Show when={props.deviceLog.isReady()}>
          <ImportOffer deviceLog={props.deviceLog} announce={props.announce} />
        </Show>
      </div>
    </div>
  );
  // An installed app has a storage of its own, so whoever used the site in the browser has a copy to bring.
  const isImportFirst = () => props.deviceLog.isReady() && isInstalled();
  /** Whether something is kept that could not be read, so that the log is not as empty as it looks. */
  const hasSetAside = () =>
    props.deviceLog.damagedText() !== null ||
    props.deviceLog.log().aside.length > 0;

  return (
    <div class="log-empty">
      {/* A log that was deleted just now can be had back. */}
      <Show when={props.deviceLog.isReady()}>
        <DeletedNotice deviceLog={props.deviceLog} announce={props.announce} />
      </Show>
      <div class="log-empty-head">
        <h2 tabindex="-1" data-begin>
          <span class="effort-1">Nothing</span>{' '}
          <span class="effort-2">here</span> <span class="effort-4">yet.</span>
        </h2>
        <p class="deck">{LOG_PAGE.emptyDeck}</p>
      </div>
      <EmptyStrip />
      <div class="log-empty-ways">
        <Show when={isImportFirst()}>{importOffer()}</Show>
        <a class="button go" href={props.places.first}>
          {LOG_PAGE.first}
        </a>
        <div class="buttons even">
          <button
            type="button"
            class="button"
            data-add="run"
            onClick={() => props.page.write('run')}
          >
            {LOG_PAGE.addRun}
          </button>
          <button
            type="button"
            class="button"
            data-add="circuit"
            onClick={() => props.page.write('circuit')}
          >
            {LOG_PAGE.addCircuit}
          </button>
        </div>
        <Show when={!isImportFirst()}>{importOffer()}</Show>
        <Show when={hasSetAside()}>
          <SetAside deviceLog={props.deviceLog} announce={props.announce} />
        </Show>
      </div>
      <dl class="log-sums">
        <For each={EMPTY_FACTS}>
          {([what, answer]) => (
            <div>
              <dt>{what}</dt>
              <dd>{answer}</dd>
            </div>
          )}
        </For>
      </dl>
    </div>
  );
}
