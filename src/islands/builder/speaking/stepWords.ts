import { answerWords, type ChangeWords } from '#copy/builder/builderAnswers.ts';
import { changeWords, STEP_WORDS } from '#copy/builder/builderStatus.ts';
import { changesBetween } from '#core/circuit/editing/changes.ts';
import type { Circuit } from '#core/circuit/circuit.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import type { Move, Step } from '#islands/builder/state/createDraft.ts';

/** What undo calls a step; empty where it came to nothing. */
export function labelOf(step: Step, catalogue: Catalogue): string {
  return wordsOf(step, catalogue)[0]?.label ?? '';
}

/** What is said of moves made since it was last quiet: what was undone or done again, and what changed, with its value. */
export function movesWords(
  moves: readonly Move[],
  catalogue: Catalogue,
): readonly string[] {
  return [
    ...namesOf(moves, 'undone', 'Undone', catalogue),
    ...namesOf(moves, 'redone', 'Redone', catalogue),
    ...netSteps(moves).flatMap((step) =>
      wordsOf(step, catalogue).map(({ sentence }) => sentence),
    ),
  ].filter(Boolean);
}

function wordsOf(step: Step, catalogue: Catalogue): readonly ChangeWords[] {
  switch (step.kind) {
    case 'answers':
      return answerWords(step.before, step.after, catalogue);
    case 'edit':
      return editWords(step.before, step.after, catalogue);
    default:
      return [STEP_WORDS[step.kind]];
  }
}

function editWords(
  before: Circuit,
  after: Circuit,
  catalogue: Catalogue,
): readonly ChangeWords[] {
  return changesBetween(before, after).map((change) =>
    changeWords(change, after, catalogue),
  );
}

function namesOf(
  moves: readonly Move[],
  how: Move['how'],
  verb: string,
  catalogue: Catalogue,
): readonly string[] {
  const labels = moves
    .filter((move) => move.how === how)
    .map(({ step }) => labelOf(step, catalogue))
    .filter(Boolean);
  return labels.length === 0
    ? []
    : [`${verb}: ${[...new Set(labels)].join(', ')}.`];
}

/** The moves as what they came to: all answers together, all edits together, and the last of the other steps done. */
function netSteps(moves: readonly Move[]): readonly Step[] {
  const steps = moves.map(asChange);
  const answers = steps.filter((step) => step.kind === 'answers');
  const edits = steps.filter((step) => step.kind === 'edit');
  const other = moves.findLast(
    ({ how, step }) =>
      how === 'done' && step.kind !== 'answers' && step.kind !== 'edit',
  );
  return [
    ...(other === undefined ? [] : [other.step]),
    ...spanOf(answers),
    ...spanOf(edits),
  ];
}

/** The first of several steps, to where the last one ends. */
function spanOf<Change extends { readonly after: unknown }>(
  steps: readonly Change[],
): readonly Change[] {
  const [first] = steps;
  const last = steps.at(-1);
  return first === undefined || last === undefined
    ? []
    : [{ ...first, after: last.after }];
}

/** The step of a move as the change it made: backwards where it was undone. */
function asChange({ how, step }: Move): Step {
  if (how !== 'undone') return step;
  switch (step.kind) {
    case 'answers':
      return { ...step, before: step.after, after: step.before };
    case 'edit':
      return { ...step, before: step.after, after: step.before };
    default:
      return step;
  }
}
