import { createUniqueId, For, Show, untrack } from 'solid-js';
import { savedName, SAVED_WORDS } from '#copy/saved/savedSessions.ts';
import { circuitMinutes } from '#core/circuit/circuit.ts';
import { readLink } from '#core/circuit/link/link.ts';
import {
  createSaved,
  type SavedPorts,
} from '#islands/shared/saved/createSaved.ts';

interface Props {
  /** The folder the site is served from. */
  readonly base: string;
  readonly ports: SavedPorts;
}

// More would push the page's own ways in out of sight.
const MOST_NAMES = 3;

/** The sessions saved last, by name, with the way to all of them; nothing where nothing is saved. */
export function HomeSaved(props: Props) {
  const heading = createUniqueId();
  const saved = createSaved(untrack(() => props.ports));
  const first = () =>
    saved.sessions().flatMap((session) => {
      const read = readLink(session.link);
      return read.ok ? [{ session, minutes: circuitMinutes(read.value) }] : [];
    });
  // What cannot be read or opened is told of on the page of sessions.
  const isAny = () =>
    saved.sessions().length + saved.aside().length > 0 ||
    saved.state() === 'newer';

  return (
    <Show when={isAny()}>
      <div class="home-saved-head">
        <h2 id={heading}>{SAVED_WORDS.heading}</h2>
        <a href={`${props.base}sessions/`}>{SAVED_WORDS.all}</a>
      </div>
      <ul aria-labelledby={heading}>
        <For each={first().slice(0, MOST_NAMES)}>
          {({ session, minutes }) => (
            <li>
              <a href={`${props.base}session/#${session.link}`}>
                <bdi>{savedName(session)}</bdi>
              </a>{' '}
              <span class="muted">{minutes} min</span>
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}
