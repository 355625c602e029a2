import type { Hold, Reps, Station } from '#core/circuit/station.ts';

/** The dose as it is printed: "30 s", "10 reps", "10 each side", "10 steps each way". */
export function doseWords(station: Station): string {
  const { work, sides } = station;
  const amount = work.kind === 'hold' ? `${work.seconds} s` : `${work.count}`;
  switch (sides) {
    case 'both':
      return work.kind === 'hold'
        ? amount
        : `${amount} ${work.count === 1 ? 'rep' : 'reps'}`;
    case 'each':
      return `${amount} each side`;
    case 'alternating':
      return `${amount} each side, in turn`;
    case 'ways':
      return work.kind === 'hold'
        ? `${amount} each way`
        : `${amount} ${work.count === 1 ? 'step' : 'steps'} each way`;
  }
}

/** The tempo as coaches write it: "3-1-1"; empty for a hold. */
export function tempoWords(work: Hold | Reps): string {
  return work.kind === 'hold' ? '' : work.tempo.join('-');
}

/** What is said of a drill that is marched. */
export const MARCH_IT = 'March it: one foot stays down';
