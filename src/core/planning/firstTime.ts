import type { Answers } from '#core/planning/answers.ts';
import { cleanTitle, type Circuit } from '#core/circuit/circuit.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import type { Station } from '#core/circuit/station.ts';

/** Whether the reader has done a circuit before, as they said when asked once. */
export const DONE_BEFORE = ['yes', 'no'] as const;
export type DoneBefore = (typeof DONE_BEFORE)[number];

/** The name under which that answer is kept on the device. */
export const DONE_BEFORE_KEY = 'done-before';

/** The answer that stored text holds; nothing where nobody has answered. */
export function readDoneBefore(text: string | null): DoneBefore | null {
  return DONE_BEFORE.find((one) => one === text) ?? null;
}

// A first circuit takes a fifth off every set, with rests of 30 s at least (our judgement).
const FIRST_SHARE = 0.8;
const FIRST_REST_SECONDS = 30;

/** A circuit as it is done the first time: one round, a fifth off every set, rests of 30 s at least. */
export function firstTimeOf(circuit: Circuit): Circuit {
  return {
    ...circuit,
    title: cleanTitle(`${circuit.title || 'A session'}, one round`),
    rounds: 1,
    restSeconds: Math.max(FIRST_REST_SECONDS, circuit.restSeconds),
    stations: circuit.stations.map(smaller),
  };
}

/** Somebody's very first circuit has regular doses at most, however strong they are. */
export function asNewcomer(answers: Answers): Answers {
  return answers.daysSince === null && answers.level === 'advanced'
    ? { ...answers, level: 'regular' }
    : answers;
}

/**
 * Whether a circuit asks for more than anybody should do the first time: more than one round, rests under 30 s, or
 * more than four fifths of its level's doses. What is not known counts as more.
 */
export function isMoreThanAFirst(
  { mode, level, rounds, restSeconds, stations }: Circuit,
  catalogue: Catalogue,
): boolean {
  if (mode !== 'circuit') return false;
  const hasShortRests = stations
    .slice(0, -1)
    .some((one) => (one.restSeconds ?? restSeconds) < FIRST_REST_SECONDS);
  return (
    rounds > 1 ||
    hasShortRests ||
    stations.some(({ code, work }) => {
      const dose = catalogue.get(code)?.dose[level] ?? 0;
      const amount = work.kind === 'hold' ? work.seconds : work.count;
      return amount > shareOf(dose);
    })
  );
}

function smaller(station: Station): Station {
  const { work, restSeconds } = station;
  return {
    ...station,
    work:
      work.kind === 'hold'
        ? { ...work, seconds: shareOf(work.seconds) }
        : { ...work, count: shareOf(work.count) },
    ...(restSeconds === undefined
      ? {}
      : { restSeconds: Math.max(FIRST_REST_SECONDS, restSeconds) }),
  };
}

function shareOf(dose: number): number {
  return Math.max(1, Math.round(dose * FIRST_SHARE));
}
