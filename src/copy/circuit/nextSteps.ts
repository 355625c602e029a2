import type { Circuit } from '#core/circuit/circuit.ts';
import type { Station } from '#core/circuit/station.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import type { NextStep } from '#core/planning/nextStep.ts';
import { effortBandOf } from '#core/session/rating/effortLimit.ts';
import { nameIn } from '#copy/circuit/circuits.ts';
import { counted } from '#copy/shared/clockface.ts';
import { LEVEL_NAMES } from '#copy/shared/levels.ts';
import { doseWords } from '#copy/circuit/stations.ts';

/** The next step in a sentence or two: when it may be taken, and what it is (rule "The ladder"). */
export function nextStepWords(
  step: NextStep,
  circuit: Circuit,
  catalogue: Catalogue,
): string {
  switch (step.kind) {
    case 'prescribed':
      return 'Ask whoever prescribed it. We add nothing to it.';
    case 'warm-up':
      return 'There is none. A warm-up stays as it is: it should leave no tiredness.';
    case 'too-much':
      return 'There is none for now. It already asks for more than this level usually does: keep it, or take something off.';
    case 'level':
      return levelWords(step.level, circuit);
    default:
      return `${whenWords(circuit)} ${changeWords(step, circuit, catalogue)} Nothing else changes.`;
  }
}

/** After which circuits a step may be taken. */
function whenWords(circuit: Circuit): string {
  return `After two in a row at ${effortBandOf(circuit)[1]} or below, with none of the three signs and soreness of 3 or less:`;
}

function levelWords(
  level: Extract<NextStep, { kind: 'level' }>['level'],
  circuit: Circuit,
): string {
  if (level === null)
    return 'There is none: this is as far as the steps go. The same again is the aim.';
  const effort = circuit.level === 'returning' ? 3 : 4;
  return `After three rated ${effort} or less, with soreness of 3 or less: the next level, ${LEVEL_NAMES[level]}.`;
}

/** The one thing that a step changes; empty where there is no such step. */
export function nextStepChange(
  step: NextStep,
  circuit: Circuit,
  catalogue: Catalogue,
): string {
  return 'circuit' in step ? changeWords(step, circuit, catalogue) : '';
}

/** The one thing that differs. */
function changeWords(
  step: Extract<NextStep, { circuit: Circuit }>,
  circuit: Circuit,
  catalogue: Catalogue,
): string {
  const changes = changedStations(circuit, step.circuit);
  const [first] = changes;
  const name = (station: Station | undefined) =>
    nameIn(catalogue, station?.code ?? '');
  switch (step.kind) {
    case 'dose': {
      const sets = changes.map(
        ({ after }) => `${name(after)} ${doseWords(after)}`,
      );
      return `${sets.join(', ')}.`;
    }
    case 'round':
      return `${counted(step.circuit.rounds, 'round')} instead of ${circuit.rounds}.`;
    case 'rest':
      return step.circuit.restSeconds < circuit.restSeconds
        ? `${step.circuit.restSeconds} s between exercises instead of ${circuit.restSeconds}.`
        : 'the longer rests 5 s shorter.';
    case 'as-shown':
      return `${name(first?.after)} as its guide shows it, for the same dose.`;
    case 'variant':
      return `${name(first?.after)}, ${first ? doseWords(first.after) : ''}, in place of ${name(first?.before)}.`;
  }
}

/** The places in which two circuits differ. */
function changedStations(before: Circuit, after: Circuit) {
  return after.stations.flatMap((station, at) => {
    const old = before.stations[at];
    return old === undefined || old === station
      ? []
      : [{ before: old, after: station }];
  });
}
