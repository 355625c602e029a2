import { createMemo, type Accessor } from 'solid-js';
import { expectedEffort } from '#core/circuit/effort.ts';
import { writeLink } from '#core/circuit/link.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import { allowedExercises } from '#core/planning/allowedExercises.ts';
import type { Answers } from '#core/planning/answers.ts';
import { composeCircuit } from '#core/planning/compose.ts';
import type { Draft } from '#islands/builder/state/draft.ts';

/** What follows from the draft: the suggestion for today, and the circuit shown. */
export function createDraftCircuit(
  draft: Accessor<Draft>,
  catalogue: Catalogue,
  shut: Accessor<'red-flag' | 'not-cleared' | null>,
) {
  const answers = createMemo((): Answers => ({
    ...draft().answers,
    // Asked by the safety questions, and stored apart from these answers.
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
    /** The gates overridden and the suggestions passed over. */
    wishes,
    suggestion,
    /** The reader's own circuit, or else the suggestion; null where today allows neither. */
    circuit,
    link,
    /** Whether the circuit differs from the suggestion, by an edit or a link. */
    isOwn: () => own() !== null,
    /** The exercises that today's answers allow. */
    allowed,
    /** How hard the circuit will feel, RPE. */
    effort,
  };
}
