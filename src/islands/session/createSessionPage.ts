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
import {
  readLink,
  writeLink,
  type LinkFault,
} from '#core/circuit/link/link.ts';
import { createSafety } from '#islands/shared/safety/createSafety.ts';
import {
  createSavedSession,
  resumableLink,
} from '#islands/session/createSavedSession.ts';
import { createStartCheck } from '#islands/session/createStartCheck.ts';
import type {
  TimerStart,
  TimerPorts,
} from '#islands/timer/state/createTimer.ts';
import type { Address } from '#platform/page/address.ts';

/** What the session page shows: nothing yet, a broken link, the preview, or the timer. */
export type PageView =
  /** The page has not read its address yet. */
  | { readonly show: 'reading' }
  | {
      readonly show: 'fault';
      readonly fault: LinkFault;
      /** The link as it came. */
      readonly text: string;
    }
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
  /** The catalogue of exercises. */
  readonly catalogue: Accessor<Catalogue>;
  readonly address: Address;
}

/** The session page as signals: reads the circuit from the address, and resumes a saved session. */
export function createSessionPage(ports: SessionPorts) {
  const { address, catalogue, clock, store, lifecycle } = ports;
  const [view, setView] = createSignal<PageView>({ show: 'reading' });
  const safety = createSafety(ports);
  safety.open();
  const { saved: savedProgress, whenKnown } = createSavedSession(store, clock);
  const startCheck = createStartCheck(previewed, {
    catalogue,
    store,
    lifecycle,
    safety,
  });
  /** The link of another session that is unfinished; null without one. */
  const [unfinished, setUnfinished] = createSignal<string | null>(null);

  function readAddress() {
    startCheck.refresh();
    safety.refresh();
    whenKnown(showLinked);
  }

  /** Shows the circuit of the address, or resumes its saved session. */
  function showLinked() {
    const saved = savedProgress();
    const fragment = address.fragment() || saved?.link || '';
    const result = readLink(fragment);
    if (!result.ok) {
      setUnfinished(resumableLink(saved));
      setView({ show: 'fault', fault: result.reason, text: fragment });
      return;
    }
    const circuit = result.value;
    const link = writeLink(circuit);
    if (link !== address.fragment()) address.replace(link);
    // A saved session resumes only once the safety questions are answered; one that is over shows its end screen.
    if (saved?.link === link && (saved.over === true || safety.isClear())) {
      setUnfinished(null);
      setView({
        show: 'timer',
        circuit,
        link,
        start: { startedAt: saved.startedAt, saved },
      });
    } else {
      const other = resumableLink(saved);
      setUnfinished(other === link ? null : other);
      setView({ show: 'preview', circuit, link });
    }
  }

  function previewed(): Circuit | null {
    const current = view();
    return current.show === 'preview' ? current.circuit : null;
  }

  /** Starts the session, as written or shortened for a first time; does nothing where today's rules do not allow it. */
  function begin(asFirst = false) {
    const current = view();
    const rules = startCheck.rules();
    if (current.show !== 'preview' || !safety.mayStart()) return;
    if (rules === null || rules.shut !== null || startCheck.asksDoneBefore())
      return;
    const circuit = asFirst ? firstTimeOf(current.circuit) : current.circuit;
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

  /** Goes back from the timer to the preview. */
  function leave() {
    const current = view();
    if (current.show !== 'timer') return;
    startCheck.refresh();
    safety.refresh();
    const { circuit, link } = current;
    setView({ show: 'preview', circuit, link });
  }

  // A clear answer resumes the unfinished session of this link; a yes or pain, also from another tab, stops the timer.
  createEffect(
    on(
      [safety.isClear, () => safety.state().is],
      ([isClear, is]) => {
        whenKnown(() => {
          const current = view();
          const link = resumableLink(savedProgress());
          if (isClear && current.show === 'preview' && link === current.link)
            readAddress();
          const isShut = is === 'shut' || is === 'pain';
          if (isShut && current.show === 'timer' && link === current.link)
            setView({ show: 'preview', circuit: current.circuit, link });
        });
      },
      { defer: true },
    ),
  );
  onMount(() => {
    readAddress();
    onCleanup(address.onChange(readAddress));
  });
  return {
    view: view as Accessor<PageView>,
    unfinished,
    safety,
    startCheck,
    begin,
    leave,
    /** Reads the address and the saved session again, as after another tab released it. */
    reread: readAddress,
  };
}
