import { createSignal, onCleanup, Show } from 'solid-js';
import { render } from 'solid-js/web';
import { NEW_VERSION } from '#copy/offline/newVersion.ts';
import { SESSION_LOCK } from '#core/storageKeys.ts';
import { isSessionRunning } from '#platform/session/runningSession.ts';
import type { SiteWorker } from '#platform/page/siteWorker.ts';
import { adoptStyles } from '#platform/page/styles.ts';
import styles from '#styles/offline/newVersion.css?inline';

// How often is looked whether a session has ended meanwhile, in ms.
const LOOK_EVERY_MS = 30_000;

/** Offers a newer version of the site at the edge of the page; never on the session page, and not while one runs. */
export function openNewVersion(worker: SiteWorker, base: string) {
  if (location.pathname.startsWith(`${base}session/`)) return;
  adoptStyles(styles);
  const container = document.body.appendChild(document.createElement('div'));
  const dispose = render(
    () => (
      <NewVersion
        worker={worker}
        onClose={() => {
          dispose();
          container.remove();
        }}
      />
    ),
    container,
  );
}

interface Props {
  readonly worker: SiteWorker;
  readonly onClose: () => void;
}

/** The offer itself. */
function NewVersion(props: Props) {
  const [isShown, setShown] = createSignal(false);
  const [isBusy, setBusy] = createSignal(false);

  async function look() {
    if (!(await isSessionRunning(SESSION_LOCK))) setShown(true);
  }
  void look();
  const looking = setInterval(() => void look(), LOOK_EVERY_MS);
  onCleanup(() => clearInterval(looking));

  async function use() {
    if (await isSessionRunning(SESSION_LOCK)) {
      setBusy(true);
      return;
    }
    await props.worker.useNewVersion();
    location.reload();
  }

  return (
    <aside class="new-version" aria-label={NEW_VERSION.name}>
      <div role="status">
        <Show when={isShown()}>
          <p>
            <b>{NEW_VERSION.title}.</b>{' '}
            {isBusy() ? NEW_VERSION.inSession : NEW_VERSION.sentence}
          </p>
        </Show>
      </div>
      <Show when={isShown()}>
        <p class="buttons">
          <button
            type="button"
            class="button compact"
            onClick={() => void use()}
          >
            {NEW_VERSION.use}
          </button>
          <button
            type="button"
            class="button compact quiet"
            onClick={() => props.onClose()}
          >
            {NEW_VERSION.later}
          </button>
        </p>
      </Show>
    </aside>
  );
}
