import { createResource, createSignal, Show } from 'solid-js';
import { isServer } from 'solid-js/web';
import { KEPT_OFFLINE } from '#copy/offline/keptOffline.ts';
import { browserSiteWorker } from '#platform/page/siteWorker.ts';
import { bytesOffline } from '#platform/page/bytesOffline.ts';

interface Props {
  /** The site's own address, with its folder: "/" or "/some/folder/". */
  readonly base: string;
}

/** How much of the site the device keeps, and a way to keep all of it where only what was read is kept. */
export function KeptOffline(props: Props) {
  const worker = () => browserSiteWorker(props.base);
  const [outcome, setOutcome] = createSignal<'keeping' | 'kept' | 'failed'>();
  const [state, { refetch }] = createResource(
    () => !isServer,
    async () => {
      const kept = await worker().countKept();
      const isWhole = kept !== null && kept.kept >= kept.all;
      return { kept, bytes: isWhole ? null : await bytesOffline(props.base) };
    },
  );
  const kept = () => state()?.kept ?? null;
  const isWhole = () => {
    const now = kept();
    return now !== null && now.kept >= now.all;
  };
  const words = () => {
    const now = kept();
    if (now === null) return KEPT_OFFLINE.none;
    return isWhole() ? KEPT_OFFLINE.all : KEPT_OFFLINE.some(now.kept, now.all);
  };

  const outcomeWords = () => {
    const came = outcome();
    return came && KEPT_OFFLINE[came];
  };

  async function keepEverything() {
    setOutcome('keeping');
    setOutcome((await worker().keepEverything()) ? 'kept' : 'failed');
    await refetch();
  }

  return (
    <div class="ui kept-offline">
      <p>
        <Show when={state.latest} fallback="…">
          {words()}
        </Show>
      </p>
      <Show when={kept() !== null && !isWhole()}>
        <button
          type="button"
          class="button compact"
          disabled={outcome() === 'keeping'}
          onClick={() => void keepEverything()}
        >
          {KEPT_OFFLINE.keep(state.latest?.bytes ?? null)}
        </button>
      </Show>
      <p role="status">{outcomeWords()}</p>
    </div>
  );
}
