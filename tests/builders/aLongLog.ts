import { daysLater } from '#core/calendar.ts';
import { writeLink } from '#core/circuit/link/link.ts';
import type { Entry } from '#core/log/entry/entry.ts';
import type { Log } from '#core/log/log.ts';
import { aCircuit } from '#builders/aCircuit.ts';
import { aRating, aRun, aSession, logOf } from '#builders/aLog.ts';

const THREE = writeLink(aCircuit({ rounds: 3 }));
const TWO = writeLink(aCircuit({ rounds: 2 }));
const FIRST_DAY = '2026-03-13';

/** The efforts of each circuit's rounds, RPE, and how sore the legs were next morning and two days on. */
const CIRCUITS: readonly (readonly [
  rounds: readonly number[],
  sore: readonly number[],
])[] = [
  [[3], [1, 0]],
  [
    [3, 3.5],
    [2, 1],
  ],
  [
    [3, 3.5],
    [1, 0],
  ],
  [
    [4, 4.5],
    [3, 2],
  ],
  [
    [3.5, 4],
    [2, 1],
  ],
  [
    [4, 4.5],
    [2, 1],
  ],
  [
    [3.5, 4],
    [2, 1],
  ],
  [
    [3.5, 4],
    [1, 1],
  ],
  [
    [4, 4, 4.5],
    [2, 2],
  ],
  [
    [4, 4.5, 5],
    [3, 2],
  ],
  [
    [4, 4.5, 5],
    [3, 3],
  ],
  [
    [5, 7],
    [4, 3],
  ],
  [
    [3.5, 4],
    [2, 1],
  ],
  [
    [3, 3.5],
    [1, 1],
  ],
  [
    [3.5, 4],
    [1, 1],
  ],
  [
    [4, 4.5, 5],
    [3, 2],
  ],
  [
    [4, 4, 4.5],
    [2, 1],
  ],
  [[4, 4.5, 4.5], []],
];

/**
 * Nine months of a runner: a circuit every fortnight from Friday 13 March 2026 on, a run without one in the weeks
 * between, one circuit stopped after two rounds. The last circuit is of 6 November; its questions are open.
 */
export function nineMonths(): Log {
  const circuits = CIRCUITS.map(
    ([efforts, [nextMorning, twoDaysOn]], index): Entry => {
      const isStopped = efforts.includes(7);
      const isLast = index === CIRCUITS.length - 1;
      return aSession({
        id: `c${index}`,
        date: daysLater(FIRST_DAY, index * 14),
        time: '07:15',
        link: isStopped || efforts.length === 3 ? THREE : TWO,
        rounds: efforts.length,
        seconds: efforts.length * 303,
        ratings: efforts.map((rpe, at) => aRating(rpe, { round: at + 1 })),
        ...(isStopped ? { afterWalk: 'none' } : {}),
        ...(isStopped || isLast
          ? {}
          : { run: { kind: 'easy', minutes: 35, effort: 3, feel: 'same' } }),
        ...(nextMorning === undefined || twoDaysOn === undefined
          ? {}
          : { soreness: { nextMorning, twoDaysOn } }),
        ...(index === 16 ? { note: 'Cold, first kilometre heavy.' } : {}),
      });
    },
  );
  const runs = CIRCUITS.slice(0, -1).map((_, index) =>
    aRun(
      { minutes: 30 + (index % 3) * 5 },
      { id: `r${index}`, date: daysLater(FIRST_DAY, index * 14 + 7) },
    ),
  );
  return logOf([...circuits, ...runs]);
}
