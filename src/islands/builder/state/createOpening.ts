import {
  batch,
  createEffect,
  createSignal,
  onCleanup,
  type Accessor,
} from 'solid-js';
import type { Circuit } from '#core/circuit/circuit.ts';
import { readLink, writeLink } from '#core/circuit/link/link.ts';
import type { Answers } from '#core/planning/answers.ts';
import {
  readSavedAnswers,
  writeSavedAnswers,
} from '#core/planning/savedAnswers.ts';
import { ANSWERS_KEY } from '#core/storageKeys.ts';
import type { createDraft } from '#islands/builder/state/createDraft.ts';
import {
  broughtIn,
  readersAnswers,
  savedDraft,
  withBrought,
  withLinked,
  type ComposeFor,
} from '#islands/builder/state/draft.ts';
import { keptDrafts, openedDraft } from '#islands/builder/state/keptDrafts.ts';
import type { DoneBeforeAnswer } from '#islands/shared/safety/createDoneBefore.ts';
import type { Address } from '#platform/page/address.ts';
import type { Store } from '#platform/storage/store.ts';

interface OpeningPorts {
  readonly address: Address;
  readonly store: Store;
  readonly tab: Store;
  readonly doneBefore: DoneBeforeAnswer;
  /** Today ("2026-03-01"). */
  readonly today: string;
  readonly steps: ReturnType<typeof createDraft>;
  /** The circuit shown, and its link. */
  readonly circuit: Accessor<Circuit | null>;
  readonly link: Accessor<string>;
  readonly composeFor: ComposeFor;
}

/**
 * Keeps the draft in step with the address and the device: `open` applies what they hold, and afterwards every change
 * is written to them.
 */
export function createOpening(ports: OpeningPorts) {
  const { address, store, doneBefore, today, composeFor } = ports;
  const { steps, circuit, link } = ports;
  const { draft } = steps;
  const [isReady, setReady] = createSignal(false);
  const [brokenLink, setBrokenLink] = createSignal<string | null>(null);
  const kept = keptDrafts(ports.tab, store);
  let onDevice = kept.none;
  /** Whether the circuit was in the address when the page was opened. */
  let isFromAddress = false;

  /** Writes the circuit's link into the address. */
  function showLink() {
    if (isReady() && address.fragment() !== link()) address.replace(link());
  }
  createEffect(showLink);
  createEffect(() => {
    const { overrides, another, stepUp } = draft();
    const wishes = { overrides, another, stepUp };
    const answers = readersAnswers(draft());
    const text = writeSavedAnswers({ answers, wishes }, today);
    if (isReady()) store.write(ANSWERS_KEY, text);
  });
  createEffect(() => {
    const present = circuit();
    const origin = draft().own?.origin ?? 'suggested';
    if (isReady() && present !== null)
      kept.keep({ circuit: present, origin, brought: broughtIn(draft()) });
  });

  /** The circuit in the address; null where there is none. A link that cannot be read is remembered. */
  function linkedCircuit(): Circuit | null {
    const text = address.fragment();
    const read = readLink(text);
    setBrokenLink(read.ok || read.reason === 'empty' ? null : text);
    return read.ok ? read.value : null;
  }

  /** Takes over the circuit of another link that the reader has opened, or come back to. */
  function followAddress() {
    const linked = linkedCircuit();
    if (linked !== null && writeLink(linked) !== link()) {
      const earlier = steps.find(
        ({ own }) =>
          own !== null && writeLink(own.circuit) === writeLink(linked),
      );
      const next = earlier
        ? {
            ...withBrought(draft(), broughtIn(earlier)),
            own: earlier.own,
            replaced: null,
          }
        : withLinked(draft(), linked, composeFor);
      steps.change(next, { kind: 'link' });
    }
    // A link that cannot be read changes nothing, so the address is set back.
    showLink();
  }

  return {
    /** Whether the builder can be used: true once `open` was called. */
    isReady,
    /** The link that was in the address, where it could not be read; else null. */
    brokenLink,
    setBrokenLink,
    /** Applies the stored answers, the circuit in the address and the drafts on the device. Called once, in the browser. */
    open() {
      batch(() => {
        const saved = readSavedAnswers(store.read(ANSWERS_KEY), today);
        doneBefore.open();
        onDevice = kept.read();
        const linked = linkedCircuit();
        isFromAddress = linked !== null;
        const answered = savedDraft(saved, doneBefore.doneBefore());
        steps.begin(openedDraft(answered, linked, onDevice, composeFor));
        setReady(true);
      });
      onCleanup(address.onChange(followAddress));
    },
    /**
     * Takes over the answers that follow from the log, so that the reader need not give them. A circuit from the address
     * stays, even where it is no longer today's suggestion.
     */
    takeStanding(standing: Partial<Answers>) {
      const present = circuit();
      const next = { ...draft(), answers: { ...draft().answers, ...standing } };
      steps.replace(
        isFromAddress && present !== null && !steps.canUndo()
          ? openedDraft(next, present, onDevice, composeFor)
          : next,
      );
    },
  };
}
