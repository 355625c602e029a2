import { createMemo, type Accessor } from 'solid-js';
import { expectedEffort } from '#core/circuit/effort.ts';
import { writeLink } from '#core/circuit/link.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import { allowedExercises } from '#core/planning/allowedExercises.ts';
import type { Answers } from '#core/planning/answers.ts';
import { composeCircuit } from '#core/planning/compose.ts';
import type { Draft } from '#islands/builder/draft.ts';

/** What follows from what the reader has decided: the suggestion for today, and the circuit that is shown. */
export function createDraftCircuit(
  draft: Accessor<Draft>,
  catalogue: Catalogue,
  shut: Accessor<'red-flag' | 'not-cleared' | null>,
) {
  const answers = createMemo((): Answers => ({
    ...draft().answers,
    // Asked before anything else, and remembered by themselves.
    redFlag: shut() === 'red-flag',
    notCleared: shut() === 'not-cleared',
  }));
  const steppedOver = createMemo(() => draft().steppedOver);
  const another = createMemo(() => draft().another);
  const own = createMemo(() => draft().own);
  const wishes = createMemo(() => ({
    steppedOver: steppedOver(),
    another: another(),
  }));
  const suggestion = createMemo(() =>
    composeCircuit(answers(), catalogue, wishes()),
  );
  const circuit = createMemo(() => {
    const suggested = suggestion();
    if (suggested.kind === 'none') return null;
    return own() ?? ('circuit' in suggested ? suggested.circuit : null);
  });
  const link = createMemo(() => {
    const present = circuit();
    return present === null ? '' : writeLink(present);
  });
  const allowed = createMemo(() => allowedExercises(answers(), catalogue));
  const effort = createMemo(() => {
    const present = circuit();
    return present === null ? 0 : expectedEffort(present, catalogue);
  });

  return {
    answers,
    /** What the reader decided beside the answers. */
    wishes,
    suggestion,
    /** The reader's own circuit, or the suggestion; nothing where today allows neither. */
    circuit,
    link,
    /** Whether the circuit is the reader's own making. */
    isOwn: () => own() !== null,
    /** The exercises that today's answers allow. */
    allowed,
    /** How hard the circuit will feel, RPE. */
    effort,
  };
}
