import { createMemo, type Accessor } from 'solid-js';
import { expectedEffort } from '#core/circuit/effort/effort.ts';
import { writeLink } from '#core/circuit/link/link.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import { allowedExercises } from '#core/planning/allowedExercises.ts';
import type { Answers } from '#core/planning/answers.ts';
import { composeCircuit } from '#core/planning/compose.ts';
import {
  effortBandOf,
  effortLimitOf,
  underCeiling,
} from '#core/session/rating/effortLimit.ts';
import { gatesToOverride, type Draft } from '#islands/builder/state/draft.ts';

/** What follows from the draft: the suggestion for today, and the circuit shown. */
export function createDraftCircuit(
  draft: Accessor<Draft>,
  catalogue: Catalogue,
  shut: Accessor<'red-flag' | 'not-cleared' | null>,
) {
  const given = createMemo(() => draft().answers);
  const answers = createMemo((): Answers => ({
    ...given(),
    // Asked by the safety questions, and stored apart from these answers.
    redFlag: shut() === 'red-flag',
    notCleared: shut() === 'not-cleared',
  }));
  const overrides = createMemo(() => draft().overrides);
  const another = createMemo(() => draft().another);
  const stepUp = createMemo(() => draft().stepUp);
  const own = createMemo(() => draft().own);
  const wishes = createMemo(() => ({
    overrides: overrides(),
    another: another(),
    stepUp: stepUp(),
  }));
  const suggestion = createMemo(() =>
    composeCircuit(answers(), catalogue, wishes()),
  );
  const circuit = createMemo(() => {
    const suggested = suggestion();
    if (suggested.kind === 'none') return null;
    return (
      own()?.circuit ?? ('circuit' in suggested ? suggested.circuit : null)
    );
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
  const softGates = createMemo(() => gatesToOverride(answers(), overrides()));
  const aim = createMemo(() => {
    const present = circuit();
    if (present === null) return null;
    const suggested = suggestion();
    const measured = underCeiling(
      present,
      suggested.kind === 'circuit' ? suggested.plan.ceiling : undefined,
    );
    const band = effortBandOf({ ...measured, level: present.level });
    return { band, limit: effortLimitOf(measured) };
  });

  return {
    answers,
    /** The gates overridden, the suggestions passed over, and whether one step up was chosen. */
    wishes,
    suggestion,
    /** What another draft would suggest, with the same answers. */
    suggestionFor: (other: Draft) =>
      composeCircuit(answers(), catalogue, other),
    /** The circuit that is somebody's own, or else the suggestion; null where today allows neither. */
    circuit,
    link,
    /** The circuit that no answer changes, and where it comes from; null while the suggestion is shown. */
    own,
    /** Whether the circuit is somebody's own, by an edit or a link. */
    isOwn: () => own() !== null,
    /** Whether the circuit was prescribed, so that it is not edited. */
    isPrescribed: () => circuit()?.prescribed === true,
    /** The gates that can be overridden today, all of them. */
    gatesToOverride: softGates,
    /** The exercises that today's answers allow. */
    allowed,
    /** How hard the circuit will feel, RPE. */
    effort,
    /** The efforts the circuit aims at and the one it must not pass, by the lower of its ceiling and the day's, RPE. */
    aim,
  };
}
