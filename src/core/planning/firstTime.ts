import type { Answers } from '#core/planning/answers.ts';
import { cleanTitle, type Circuit } from '#core/circuit/circuit.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import type { Station } from '#core/circuit/station.ts';

/** Whether the reader has done a circuit before, as they said when asked once. */
export const DONE_BEFORE = ['yes', 'no'] as const;
export type DoneBefore = (typeof DONE_BEFORE)[number];

/** The answer that stored text holds; null where nobody has answered. */
export function readDoneBefore(text: string | null): DoneBefore | null {
  return DONE_BEFORE.find((one) => one === text) ?? null;
}

// A fifth off every set, rests of 30 s at least (rule "A first circuit").
const FIRST_SHARE = 0.8;
const FIRST_REST_SECONDS = 30;

/** The circuit as it is done the first time: one round, a fifth off every set, rests of 30 s at least (rule "A first circuit"). */
export function firstTimeOf(circuit: Circuit): Circuit {
  return {
    ...circuit,
    title: cleanTitle(`${circuit.title || 'A session'}, one round`),
    rounds: 1,
    restSeconds: Math.max(FIRST_REST_SECONDS, circuit.restSeconds),
    stations: circuit.stations.map(firstTimeStation),
  };
}

/** The answers with the regular level in place of the advanced one for a very first circuit (rule "A first circuit"). */
export function asNewcomer(answers: Answers): Answers {
  return answers.daysSince === null && answers.level === 'advanced'
    ? { ...answers, level: 'regular' }
    : answers;
}

/**
 * Whether a circuit asks for more than anybody should do the first time: more than one round, rests under 30 s, or
 * more than four fifths of its level's doses. An exercise that is not known counts as more.
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
      return amount > firstDoseOf(dose);
    })
  );
}

function firstTimeStation(station: Station): Station {
  const { work, restSeconds } = station;
  return {
    ...station,
    work:
      work.kind === 'hold'
        ? { ...work, seconds: firstDoseOf(work.seconds) }
        : { ...work, count: firstDoseOf(work.count) },
    ...(restSeconds === undefined
      ? {}
      : { restSeconds: Math.max(FIRST_REST_SECONDS, restSeconds) }),
  };
}

function firstDoseOf(dose: number): number {
  return Math.max(1, Math.round(dose * FIRST_SHARE));
}
