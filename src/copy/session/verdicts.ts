import { ratingWords } from '#copy/session/ratings.ts';
import type { Circuit } from '#core/circuit/circuit.ts';
import type { RatingResponse } from '#core/session/rating/ratingResponse.ts';
import { effortLimitOf } from '#core/session/rating/effortLimit.ts';

/** What a rating led to, in a title and a sentence. */
export function verdictWords(
  { rating, verdict }: Pick<RatingResponse, 'rating' | 'verdict'>,
  circuit: Pick<Circuit, 'rounds' | 'mode' | 'ceiling'>,
): readonly [title: string, sentence: string] {
  const effort = rating.rpe === null ? 'That' : ratingWords(rating.rpe);
  const next = rating.round + 1;
  const isLast = rating.round >= circuit.rounds;
  const isWarmUp = circuit.mode === 'activation';
  switch (verdict) {
    case 'carry-on':
      return [
        isLast ? 'As it should be' : 'Carry on',
        rating.rpe === null
          ? 'No sign of trouble.'
          : `Not above ${effortLimitOf(circuit)}, and no sign of trouble.`,
      ];
    case 'easier':
      return [
        `${effort} is too hard`,
        isLast
          ? isWarmUp
            ? 'Do less next time.'
            : 'Keep the run short and easy.'
          : `Round ${next}: rests 15 s longer, and two reps or 5 s off its first exercise.`,
      ];
    case 'wait':
      return isLast
        ? ['One sign: walk first', 'Walk 3 minutes, and see whether it passes.']
        : [
            'One sign: wait',
            'This rest is twice as long. If it is still there at the end, that is enough for today.',
          ];
    case 'enough':
      return [
        'That is enough for today',
        isLast
          ? isWarmUp
            ? 'Walk 3 minutes, and keep today’s run easy.'
            : 'Walk 3 minutes, then see how your legs are.'
          : 'The remaining rounds are dropped. Walk 3 minutes, then run easy if your legs settle. Good call.',
      ];
    case 'stop':
      return [
        isWarmUp ? 'Stop the warm-up' : 'Stop the circuit',
        'Walk 5 minutes, then decide. Stopping is part of training.',
      ];
    case 'pain':
      return ['Stop here', 'No run today.'];
  }
}
