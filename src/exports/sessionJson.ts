import {
  circuitSeconds,
  restAfter,
  titleOf,
  type Circuit,
} from '#core/circuit/circuit.ts';
import { stationSeconds } from '#core/circuit/station.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import { stepsOf, type Step } from '#core/session/timeline/steps.ts';

const KIND = 'tired-on-purpose-session';
/** The version of the format: a field that goes or changes its meaning makes it 2, a new field does not. */
const VERSION = 1;

/**
 * A session as JSON for other tools, as docs/exports.md describes it: the round, every step in order, and the sums, all
 * times in seconds. Every field is always there, in the same order; what there is none of is null.
 */
export function sessionJson(
  circuit: Circuit,
  catalogue: Catalogue,
  address: string,
): string {
  const { mode, level, ceiling, rounds } = circuit;
  const { restSeconds, roundRestSeconds } = circuit;
  const steps = stepsOf(circuit);
  const session = {
    kind: KIND,
    version: VERSION,
    title: titleOf(circuit),
    note: circuit.note ?? null,
    prescribed: circuit.prescribed === true,
    mode,
    level,
    ceiling,
    rounds,
    restSeconds,
    roundRestSeconds,
    stations: circuit.stations.map((_, at) =>
      stationFields(circuit, at, catalogue),
    ),
    steps: steps.map(stepFields),
    totals: {
      seconds: circuitSeconds(circuit),
      workSeconds: secondsOf(steps, ['work']),
      changeSeconds: secondsOf(steps, ['change']),
      restSeconds: secondsOf(steps, ['rest', 'round-rest']),
      steps: steps.length,
    },
    link: address,
  };
  return `${JSON.stringify(session, null, 2)}\n`;
}

/** The station at index `at`: what is done, how much, how, and how long it and its rest take. */
function stationFields(circuit: Circuit, at: number, catalogue: Catalogue) {
  const station = circuit.stations[at];
  if (station === undefined) return null;
  const { code, work, sides, variant } = station;
  const exercise = catalogue.get(code);
  const words = exercise?.tempo.map(({ word }) => word) ?? [];
  const isHold = work.kind === 'hold';
  return {
    code,
    name: exercise?.name ?? null,
    work: work.kind,
    holdSeconds: isHold ? work.seconds : null,
    reps: isHold ? null : work.count,
    tempo: isHold
      ? null
      : work.tempo.map((seconds, phase) => ({
          word:
            words.length === work.tempo.length ? (words[phase] ?? null) : null,
          seconds,
        })),
    sides,
    variant: variant ?? null,
    seconds: stationSeconds(station),
    restAfterSeconds: restAfter(circuit, at),
  };
}

/** A step with its fields in the order of the format. */
function stepFields({ kind, round, station, side, seconds }: Step): Step {
  return { kind, round, station, side, seconds };
}

function secondsOf(
  steps: readonly Step[],
  kinds: readonly Step['kind'][],
): number {
  return steps
    .filter(({ kind }) => kinds.includes(kind))
    .reduce((sum, { seconds }) => sum + seconds, 0);
}
