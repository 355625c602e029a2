import type { LinkLimits } from '#core/planning/answers.ts';
import type { Modifier } from '#core/planning/gates.ts';
import type { LinkFault } from '#core/circuit/link/link.ts';
import type { Reason } from '#core/planning/explaining/reasons.ts';
import type { Evidence, Focus } from '#core/vocabulary.ts';
import type { Explanation } from '#copy/builder/gates.ts';

/** What is said of sore legs while the reader has not said where. */
export const SORE_SOMEWHERE =
  'Tell us where, and the drills will leave it alone. The circuit waits until the soreness has gone.';

/** Two sentences about what makes the circuit smaller: where a round comes off for it, and where there is only one. */
type SmallerWords = readonly [withRound: string, without: string];

/** What makes the circuit smaller, and why. */
export const MODIFIER_WORDS: Readonly<Record<Modifier, SmallerWords>> = {
  'a-little-sore': [
    'Your legs are a little sore, so one round comes off and the most tiring exercises are left out.',
    'Your legs are a little sore, so the most tiring exercises are left out. There is only one round, so it stays.',
  ],
  early: [
    'It’s been less than a fortnight, so one round comes off. Waiting is better.',
    'It’s been less than a fortnight. There is only one round, so it stays; waiting is better.',
  ],
  first: [
    'Your first one is one round, whatever the level, with a fifth off every set and rests of 30 s.',
    'Your first one has a fifth off every set, and rests of 30 s.',
  ],
  restart: [
    'Starting again after six weeks: one round fewer, a fifth off every set, longer rests.',
    'Starting again after six weeks: a fifth off every set, longer rests.',
  ],
  'long-run': [
    'Before a long run: one round fewer, and effort 4 at most.',
    'Before a long run: effort 4 at most. There is only one round, so it stays.',
  ],
  'high-volume': [
    'In high-volume weeks: one round, and effort 4 at most.',
    'In high-volume weeks: one round, and effort 4 at most.',
  ],
  worn: [
    'A bad night or a heavy week takes one round off.',
    'A bad night or a heavy week: with one round, rests are 10 s longer instead.',
  ],
  overridden: [
    'You chose it all the same, so one round comes off.',
    'You chose it all the same. There is only one round, so it stays.',
  ],
};

/** Why there is nothing to show: no circuit, or not even a warm-up. */
export type EmptyReason =
  'too-short' | 'no-exercises' | 'all-sore' | 'no-drills';

/** The same in words. */
export const EMPTY_WORDS: Readonly<Record<EmptyReason, Explanation>> = {
  'too-short': [
    'No circuit for these answers',
    'Even the shortest takes longer than the minutes you have.',
  ],
  'no-exercises': [
    'No circuit for these answers',
    'Too few exercises are left for a round of three.',
  ],
  'all-sore': [
    'No warm-up either',
    'Every drill works something that is sore. Walk or rest today.',
  ],
  'no-drills': ['No warm-up either', 'None of its drills are left.'],
};

/** What is said of a warm-up of one drill or two, by their number (rule "Warm-up drills"). */
export const FEW_DRILLS: Readonly<Partial<Record<number, Explanation>>> = {
  1: [
    'Only one drill is left today',
    'Walk for five minutes first, then do it.',
  ],
  2: [
    'Only two drills are left today',
    'Walk for five minutes first, then do them.',
  ],
};

/** What those coming back from an injury are told, whatever the day (rule "Coming back from injury"). */
export const RETURNING: Explanation = [
  'Only with your physio’s agreement',
  'If you are coming back from an injury, use this only if your physio agrees. Show them the plan.',
];

/** What is said of a number that was out of range. */
export const OUT_OF_RANGE: Explanation = [
  'We took the nearest number',
  'Minutes go from 5 to 20, soreness from 0 to 10.',
];

/** The focuses as the reason for something: "a focus on core". */
export const FOCUS_REASONS: Readonly<Record<Focus, string>> = {
  balanced: 'no special focus',
  glutes: 'a focus on glutes',
  calves: 'a focus on calves',
  core: 'a focus on core',
  hamstrings: 'a focus on hamstrings',
  knees: 'sparing your knees',
};

/** The reason for an exercise that belongs elsewhere. */
export const OUT_OF_PLACE = 'Nothing else is left for this place.';

/** What the exercise in a place works, and why it stands there. */
export const SLOT_WORDS: Readonly<Record<Reason['slot'], Explanation>> = {
  hip: ['Back of the hip', 'first in the article’s order'],
  second: [
    'Calves early',
    'so that two calf exercises never follow each other',
  ],
  knee: ['Front of the thigh', 'second in the article’s order'],
  core: ['Trunk', 'so the legs get a break'],
  'lateral hip': ['Side of the hip', 'fourth in the article’s order'],
  balance: ['Balance on one leg', 'before the calves are tired'],
  calf: ['Calf and ankle', 'last in the article’s order'],
  last: ['Trunk again', 'after the calves'],
  drill: ['Loosening up', 'before the run'],
};

/** Who stands behind the order of places (rule "The alternating order"). */
export const SLOT_TAGS: Readonly<Record<Reason['slot'], Evidence>> = {
  hip: 'article',
  second: 'judgement',
  knee: 'article',
  core: 'judgement',
  'lateral hip': 'article',
  balance: 'judgement',
  calf: 'article',
  last: 'judgement',
  drill: 'judgement',
};

/** The modifiers as the reason for something: "sore legs". */
export const MODIFIER_NAMES: Readonly<Record<Modifier, string>> = {
  'a-little-sore': 'sore legs',
  early: 'an early circuit',
  first: 'a first circuit',
  restart: 'starting again',
  'long-run': 'a long run',
  'high-volume': 'high-volume weeks',
  worn: 'a bad night',
  overridden: 'your own choice',
};

/** What was wrong with the link the page was opened by. */
export const LINK_WORDS: Readonly<Record<LinkFault, string>> = {
  empty: '',
  foreign: 'This address does not end in one of our links.',
  newer:
    'That link was made with a later version of this site. Reload the page, then open it again.',
  'too-large': 'That link is too long, so it was not read.',
  'cut-off': 'That link is cut off. Copy the whole of it, or ask for it again.',
  damaged: 'That link was altered on the way. Ask for it again.',
  'beyond-limits': 'That session is too long to open.',
};

/** What the limits of a link do to the circuits composed after it. */
export function limitsWords({ ceiling, restSeconds }: LinkLimits): Explanation {
  return [
    'The link’s limits apply for this visit',
    `Circuits made here stay at effort ${ceiling} or below, with rests of ${restSeconds} s or more.`,
  ];
}
