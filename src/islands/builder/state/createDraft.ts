import { batch, createSignal } from 'solid-js';
import type { Circuit } from '#core/circuit/circuit.ts';
import {
  changed,
  historyOf,
  redone,
  undone,
  type History,
} from '#core/history.ts';
import type { Answers } from '#core/planning/answers.ts';
import type { Door } from '#core/planning/doors.ts';
import { EMPTY_DRAFT, type Draft } from '#islands/builder/state/draft.ts';

/** What a change to the draft was: one step of undo. */
export type Step =
  | {
      readonly kind: 'answers';
      readonly before: Answers;
      readonly after: Answers;
    }
  | {
      readonly kind: 'edit';
      readonly before: Circuit;
      readonly after: Circuit;
    }
  | {
      readonly kind:
        | 'composed'
        | 'another'
        | 'first-again'
        | 'only-one'
        | Door
        | 'brought-back'
        | 'link'
        | 'overridden'
        | 'stepped-back';
    };

/** A step done, undone or redone. */
export interface Move {
  readonly how: 'done' | 'undone' | 'redone';
  readonly step: Step;
}

/** A draft with the step that led to it; the first has none. */
interface Stage {
  readonly draft: Draft;
  readonly step: Step | null;
}

/** The reader's draft as a signal, with undo and redo. */
export function createDraft() {
  const [history, setHistory] = createSignal(
    historyOf<Stage>({ draft: EMPTY_DRAFT, step: null }),
  );
  const [lastMove, setLastMove] = createSignal<Move | null>(null);

  /** Both at once, so that nobody sees the new draft before the move that led to it. */
  function moveTo(
    next: History<Stage>,
    how: Move['how'],
    step: Step | null | undefined,
  ) {
    batch(() => {
      setHistory(next);
      if (step) setLastMove({ how, step });
    });
  }

  return {
    draft: () => history().present.draft,
    /** The step that undo takes back; null where there is none. */
    lastStep: () => (history().past.length > 0 ? history().present.step : null),
    /** The newest move, a new value for each; null before the first. */
    lastMove,
    /** Starts over from this draft, with nothing to undo. */
    begin(draft: Draft) {
      setHistory(historyOf({ draft, step: null }));
    },
    /** Replaces the draft without a step to undo, as when the log is read. */
    replace(draft: Draft) {
      setHistory((before) => ({
        ...before,
        present: { ...before.present, draft },
      }));
    },
    /** Changes the draft, as a step to undo. Changes in a row with the same key are one step. */
    change(draft: Draft, step: Step, mergeKey?: string) {
      const stage = { draft, step: joined(step, history(), mergeKey) };
      moveTo(changed(history(), stage, mergeKey ?? null), 'done', step);
    },
    /** The newest draft among those of this visit for which `isIt` holds. */
    find(isIt: (draft: Draft) => boolean): Draft | undefined {
      const { past, present, future } = history();
      return [...past, present, ...future]
        .map(({ draft }) => draft)
        .findLast(isIt);
    },
    canUndo: () => history().past.length > 0,
    canRedo: () => history().future.length > 0,
    undo() {
      const { past, present } = history();
      if (past.length > 0) moveTo(undone(history()), 'undone', present.step);
    },
    redo() {
      const [next] = history().future;
      if (next !== undefined) moveTo(redone(history()), 'redone', next.step);
    },
  };
}

/** A step as it is kept: one that joins the step before it began where that began. */
function joined(
  step: Step,
  { present, lastChanged }: History<Stage>,
  mergeKey: string | undefined,
): Step {
  const former = present.step;
  if (mergeKey === undefined || mergeKey !== lastChanged) return step;
  if (step.kind === 'edit' && former?.kind === 'edit')
    return { ...step, before: former.before };
  if (step.kind === 'answers' && former?.kind === 'answers')
    return { ...step, before: former.before };
  return step;
}
