import {
  createEffect,
  createSignal,
  on,
  onCleanup,
  onMount,
  type Accessor,
} from 'solid-js';
import type { Circuit } from '#core/circuit/circuit.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import { firstTimeOf } from '#core/planning/firstTime.ts';
import { readLink, writeLink, type LinkFault } from '#core/circuit/link.ts';
import { RESUMABLE_MS, readProgress } from '#core/session/savedProgress.ts';
import { PROGRESS_KEY } from '#core/storageKeys.ts';
import { createSafety } from '#islands/shared/safety/createSafety.ts';
import { createStart } from '#islands/session/createStart.ts';
import type {
  TimerStart,
  TimerPorts,
} from '#islands/timer/state/createTimer.ts';
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
      readonly start: TimerStart;
    };

/** What the session page needs of the browser. */
export interface SessionPorts extends TimerPorts {
  /** Every exercise the page knows, by its code. */
  readonly catalogue: Accessor<Catalogue>;
  readonly address: Address;
}

/** The session page as signals: it reads the address, and finds the saved somebody was taken from. */
export function createSessionPage(ports: SessionPorts) {
  const { address, catalogue, clock, store, lifecycle } = ports;
  const [view, setView] = createSignal<View>({ show: 'reading' });
  const safety = createSafety(ports);
  safety.open();
  const start = createStart(previewed, {
    catalogue,
    store,
    lifecycle,
    safety,
  });
  /** The link of another session that is still half-way. */
  const [unfinished, setUnfinished] = createSignal<string | null>(null);

  function read() {
    start.look();
    safety.look();
    const saved = savedProgress();
    const fragment = address.fragment() || saved?.link || '';
    const result = readLink(fragment);
    if (!result.ok) {
      setUnfinished(halfWay(saved));
      setView({ show: 'fault', fault: result.reason });
      return;
    }
    const circuit = result.value;
    const link = writeLink(circuit);
    if (link !== address.fragment()) address.replace(link);
    // Whatever was begun goes on only once the safety questions are answered; what is over shows its end.
    if (saved?.link === link && (saved.over === true || safety.isClear())) {
      setUnfinished(null);
      setView({
        show: 'timer',
        circuit,
        link,
        start: { startedAt: saved.startedAt, saved },
      });
    } else {
      const other = halfWay(saved);
      setUnfinished(other === link ? null : other);
      setView({ show: 'preview', circuit, link });
    }
  }

  /** The link of a session that can be gone on with; one that is over only waits for its record. */
  function halfWay(saved: ReturnType<typeof savedProgress>): string | null {
    return saved === null || saved.over === true ? null : saved.link;
  }

  function savedProgress() {
    const read = readProgress(store.read(PROGRESS_KEY));
    if (!read.ok) return null;
    const age = clock.date() - read.value.savedAt;
    return age < RESUMABLE_MS && readLink(read.value.link).ok
      ? read.value
      : null;
  }

  function previewed(): Circuit | null {
    const now = view();
    return now.show === 'preview' ? now.circuit : null;
  }

  /** Starts the session as it is written, or as a first one; nothing starts while today's answers do not allow it. */
  function begin(asFirst = false) {
    const now = view();
    const rules = start.rules();
    if (now.show !== 'preview' || !safety.mayStart()) return;
    if (rules === null || rules.shut !== null || start.asksDoneBefore()) return;
    const circuit = asFirst ? firstTimeOf(now.circuit) : now.circuit;
    const link = writeLink(circuit);
    if (link !== address.fragment()) address.replace(link);
    setUnfinished(null);
    setView({
      show: 'timer',
      circuit,
      link,
      start: { startedAt: clock.date(), ceiling: rules.ceiling },
    });
  }

  function leave() {
    const now = view();
    if (now.show !== 'timer') return;
    start.look();
    safety.look();
    setView({ show: 'preview', circuit: now.circuit, link: now.link });
  }

  // Answered, what was left half-way is taken up again; a yes told in another tab stops what stands here.
  createEffect(
    on(
      [safety.isClear, () => safety.state().is],
      ([isClear, is]) => {
        const now = view();
        const link = halfWay(savedProgress());
        if (isClear && now.show === 'preview' && link === now.link) read();
        const isShut = is === 'shut' || is === 'pain';
        if (isShut && now.show === 'timer' && link === now.link)
          setView({ show: 'preview', circuit: now.circuit, link: now.link });
      },
      { defer: true },
    ),
  );
  onMount(() => {
    read();
    onCleanup(address.onChange(read));
  });
  return {
    view: view as Accessor<View>,
    unfinished,
    /** The safety questions, and what today's rules say of starting. */
    safety,
    start,
    begin,
    leave,
    /** Reads address and saved again, as when another tab has let go of a session. */
    reread: read,
  };
}
