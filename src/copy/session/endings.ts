import { ratingWords } from '#copy/session/ratings.ts';
import type { Circuit } from '#core/circuit/circuit.ts';
import type { Ending, Outcome } from '#core/session/rating/ending.ts';
import type { Mode } from '#core/vocabulary.ts';
import { verdictWords } from '#copy/session/verdicts.ts';

/** The end of a session, announced when it is reached. */
export function endStatus(outcome: Outcome, mode: Mode): string {
  const { ending, isWhole, rating } = outcome;
  switch (ending) {
    case 'pain':
      return 'Stop here. No run today. If you have chest pain, feel faint or are badly short of breath, call 999 now.';
    case 'stop': {
      const rpe = rating?.rpe ?? null;
      const at = rpe === null ? '' : ` at ${ratingWords(rpe)}`;
      return `Stopped${isWhole ? '' : at}. A good decision. Walk for 5 minutes, then decide.`;
    }
    case 'enough':
      return mode === 'activation'
        ? 'That is enough. Walk for 3 minutes, and keep today’s run easy.'
        : 'That is enough for today. Walk for 3 minutes, then run easy if your legs settle.';
    case 'finished':
      return [
        mode === 'activation'
          ? 'Ready. First ten minutes easy, then your run.'
          : 'The circuit is done. Now run easy.',
        noteAtEnd(outcome, mode),
      ]
        .join(' ')
        .trim();
  }
}

/** The question at the end, as it is shown and announced. */
export function questionAtEnd({ isWhole, round }: Outcome): string {
  return isWhole
    ? 'How hard was it at the end?'
    : `How hard was round ${round}?`;
}

/** The question at the end, or what its answer leads to, as it is announced. */
export function questionStatus(
  outcome: Outcome,
  circuit: Pick<Circuit, 'rounds' | 'mode' | 'ceiling'>,
): string {
  const { rating, verdict } = outcome;
  if (rating && verdict)
    return verdictWords({ rating, verdict }, circuit).join('. ');
  const question = questionAtEnd(outcome);
  const done = circuit.mode === 'circuit' ? 'The circuit' : 'The warm-up';
  return outcome.isWhole ? `${done} is done. ${question}` : question;
}

/** The note beside the heading of the end; empty where all was as it should be. */
export function noteAtEnd(
  { ending, rating, verdict }: Outcome,
  mode: Mode,
): string {
  const rpe = rating?.rpe ?? null;
  const effort = rpe === null ? 'That' : ratingWords(rpe);
  if (ending === 'enough') {
    if (verdict === 'enough')
      return `${effort} is enough for today. What you have done counts.`;
    return verdict === 'wait'
      ? 'One sign is enough for today. What you have done counts.'
      : '';
  }
  if (ending !== 'finished' || verdict !== 'easier') return '';
  return mode === 'activation'
    ? `${effort} is more than a warm-up needs. Do less next time.`
    : `${effort} is too hard. Keep the run short.`;
}

/** One thing to do after a session: when, or in which case, and what. */
type StepAfter = readonly [when: string, what: string];

const AFTER_CIRCUIT: readonly StepAfter[] = [
  ['2–5 min', 'Walk or jog until your breathing settles'],
  ['First 10 min', 'Easy enough to talk in sentences'],
  ['Feels like 6?', 'Cut it short. That still counts'],
];
const AFTER_ENOUGH: readonly StepAfter[] = [
  ['3 min', 'Walk, until your breathing settles'],
  ['Legs settled?', 'Then run easy, as short as you like'],
  ['Not settled?', 'Walk home. That still counts'],
];
const AFTER_WARM_UP: readonly StepAfter[] = [
  ['First 10 min', 'Easy enough to talk in sentences'],
  ['After that', 'Your run'],
];
const AFTER_WARM_UP_ENOUGH: readonly StepAfter[] = [
  ['3 min', 'Walk, until your breathing settles'],
  ['After that', 'Keep today’s run easy'],
];

/** What to do after a session that was finished, or was enough (rules "After a stop" and "The run of the day"). */
export function stepsAfter(
  ending: Ending | undefined,
  mode: Mode,
): readonly StepAfter[] {
  const isEnough = ending === 'enough';
  if (mode === 'circuit') return isEnough ? AFTER_ENOUGH : AFTER_CIRCUIT;
  return isEnough ? AFTER_WARM_UP_ENOUGH : AFTER_WARM_UP;
}

/** Why a session was stopped, put as a good decision. */
export function stopWords({ rating }: Outcome, mode: Mode): string {
  const signs = rating?.signs ?? [];
  const rpe = rating?.rpe ?? null;
  if (mode === 'activation') return warmUpStopWords(signs.length, rpe);
  const why =
    signs.length >= 2
      ? 'Two signs say that yours are more tired than that'
      : signs.includes('clumsier')
        ? 'Clumsiness says that yours are more tired than that'
        : rpe === null
          ? 'Yours are more tired than that'
          : `At ${ratingWords(rpe)}, yours are more tired than that`;
  return `The point was to start on mildly tired legs. ${why}, and you noticed.`;
}

function warmUpStopWords(signs: number, rpe: number | null): string {
  const why =
    signs > 0
      ? 'With a sign of tiredness it was too much'
      : rpe === null
        ? 'This one was too much'
        : `At ${ratingWords(rpe)} it was too much`;
  return `A warm-up should leave no tiredness. ${why}, and you noticed.`;
}
