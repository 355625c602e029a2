import { createSignal, onCleanup, onMount, type Accessor } from 'solid-js';
import type { Circuit } from '#core/circuit.ts';
import { readLink, writeLink, type LinkFault } from '#core/link.ts';
import { KEPT_FOR_MS, PLACE, readSaved } from '#core/saved.ts';
import type { Begin, TimerPorts } from '#islands/timer/createTimer.ts';
import type { Address } from '#platform/address.ts';

/** What the session page shows. */
export type View =
  /** The page has not read its address yet. */
  | { readonly show: 'reading' }
  | { readonly show: 'fault'; readonly fault: LinkFault }
  | {
      readonly show: 'preview';
      readonly circuit: Circuit;
      readonly link: string;
    }
  | {
      readonly show: 'timer';
      readonly circuit: Circuit;
      readonly link: string;
      readonly begin: Begin;
    };

/** What the session page needs of the browser. */
export interface SessionPorts extends TimerPorts {
  readonly address: Address;
}

/** The session page as signals: it reads the address, and finds the place somebody was taken from. */
export function createSessionPage({ address, clock, store }: SessionPorts) {
  const [view, setView] = createSignal<View>({ show: 'reading' });
  /** The link of another session that is still half-way. */
  const [unfinished, setUnfinished] = createSignal<string | null>(null);

  function read() {
    const place = placeKept();
    const fragment = address.fragment() || place?.link || '';
    const result = readLink(fragment);
    if (!result.ok) {
      setUnfinished(place?.link ?? null);
      setView({ show: 'fault', fault: result.reason });
      return;
    }
    const circuit = result.value;
    const link = writeLink(circuit);
    if (link !== address.fragment()) address.replace(link);
    if (place?.link === link) {
      setUnfinished(null);
      setView({
        show: 'timer',
        circuit,
        link,
        begin: {
          startedAt: place.startedAt,
          kept: place,
        },
      });
    } else {
      setUnfinished(place?.link ?? null);
      setView({ show: 'preview', circuit, link });
    }
  }

  function placeKept() {
    const saved = readSaved(store.read(PLACE));
    if (!saved.ok) return null;
    const age = clock.date() - saved.value.keptAt;
    return age < KEPT_FOR_MS && readLink(saved.value.link).ok
      ? saved.value
      : null;
  }

  function start() {
    const now = view();
    if (now.show !== 'preview') return;
    setUnfinished(null);
    setView({
      ...now,
      show: 'timer',
      begin: {
        startedAt: clock.date(),
      },
    });
  }

  function leave() {
    const now = view();
    if (now.show !== 'timer') return;
    setView({ show: 'preview', circuit: now.circuit, link: now.link });
  }

  onMount(() => {
    read();
    onCleanup(address.onChange(read));
  });
  return {
    view: view as Accessor<View>,
    unfinished,
    start,
    leave,
    /** Reads address and place again, as when another tab has let go of a session. */
    reread: read,
  };
}
