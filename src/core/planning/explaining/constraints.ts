import type { Catalogue } from '#core/exercise/exercise.ts';
import {
  A_LITTLE_SORE,
  DEFAULT_ANSWERS,
  type Answers,
} from '#core/planning/answers.ts';
import { composeCircuit } from '#core/planning/compose.ts';
import type { Allowance, Modifier } from '#core/planning/gates.ts';
import type { Wishes } from '#core/planning/suggestion.ts';
import {
  HOME_KIT,
  type Focus,
  type HomeKit,
  type Target,
} from '#core/vocabulary.ts';

/** Something the reader said without which the circuit might be another. */
export type Constraint =
  | { readonly kind: 'kit'; readonly thing: HomeKit }
  | { readonly kind: 'left-out'; readonly code: string }
  | { readonly kind: 'sore'; readonly muscle: Target }
  | { readonly kind: 'focus'; readonly focus: Focus }
  | { readonly kind: 'today'; readonly modifier: Modifier };

/** The constraints among the answers, and those of the day where it allows a circuit. */
export function constraintsOf(
  { kit, leaveOut, soreness, soreAt, focus }: Answers,
  allowance: Allowance | null,
): readonly Constraint[] {
  const modifiers = allowance?.allows === 'circuit' ? allowance.modifiers : [];
  const sore = soreness >= A_LITTLE_SORE ? soreAt : [];
  return [
    ...HOME_KIT.filter((thing) => !kit.includes(thing)).map(
      (thing): Constraint => ({ kind: 'kit', thing }),
    ),
    ...leaveOut.map((code): Constraint => ({ kind: 'left-out', code })),
    ...sore.map((muscle): Constraint => ({ kind: 'sore', muscle })),
    ...(focus === 'balanced'
      ? []
      : [{ kind: 'focus', focus } satisfies Constraint]),
    ...modifiers
      .filter((modifier) => modifier in WITHOUT_MODIFIER)
      .map((modifier): Constraint => ({ kind: 'today', modifier })),
  ];
}

/** The answers as they would be without some constraints. */
export function withoutConstraints(
  answers: Answers,
  lifted: readonly Constraint[],
): Answers {
  return lifted.reduce(
    (left, one) => ({ ...left, ...changeWithout(one, left) }),
    answers,
  );
}

/** Where nothing can be composed: the constraints any of which would have to go, or all of them together. */
export function blockingConstraints(
  answers: Answers,
  catalogue: Catalogue,
  wishes: Wishes = {},
): readonly Constraint[] {
  const constraints = constraintsOf(answers, null);
  function isEnough(lifted: readonly Constraint[]): boolean {
    const without = withoutConstraints(answers, lifted);
    return composeCircuit(without, catalogue, wishes).kind === 'circuit';
  }
  const single = constraints.filter((one) => isEnough([one]));
  if (single.length > 0) return single;
  if (!isEnough(constraints)) return [];
  // Which of many exercises to put back is the reader's choice, so all are named. Of the others only those without
  // which it would not be enough.
  return constraints.filter(
    (one) =>
      one.kind === 'left-out' ||
      !isEnough(constraints.filter((other) => other !== one)),
  );
}

// The day without what makes the circuit smaller. Overriding a gate is not among them: it is no property of the day.
const WITHOUT_MODIFIER: Readonly<Partial<Record<Modifier, Partial<Answers>>>> =
  {
    'a-little-sore': { soreness: 0 },
    early: { daysSince: DEFAULT_ANSWERS.daysSince },
    first: { daysSince: DEFAULT_ANSWERS.daysSince },
    restart: { daysSince: DEFAULT_ANSWERS.daysSince },
    'long-run': { run: 'easy' },
    'high-volume': { phase: 'normal' },
    worn: { worn: false },
  };

function changeWithout(
  one: Constraint,
  { kit, leaveOut, soreAt }: Answers,
): Partial<Answers> {
  switch (one.kind) {
    case 'kit':
      return { kit: [...kit, one.thing] };
    case 'left-out':
      return { leaveOut: leaveOut.filter((code) => code !== one.code) };
    case 'sore':
      return { soreAt: soreAt.filter((muscle) => muscle !== one.muscle) };
    case 'focus':
      return { focus: 'balanced' };
    case 'today':
      return WITHOUT_MODIFIER[one.modifier] ?? {};
  }
}
