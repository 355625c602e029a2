import { circuitSeconds, type Circuit } from '#core/circuit/circuit.ts';
import { expectedEffort } from '#core/circuit/effort/effort.ts';
import { catalogueOf, type Exercise } from '#core/exercise/exercise.ts';
import type { Answers } from '#core/planning/answers.ts';
import {
  stationAtShare,
  stationFor,
  type PlacedCircuit,
} from '#core/planning/composing/placedCircuit.ts';
import { ACTIVATION_CEILING } from '#core/planning/levelPlan.ts';
import {
  ACTIVATION_REST,
  FEWEST_DRILLS,
  LEAST_SECONDS,
  timesThrough,
} from '#core/planning/warmUpTimes.ts';

// A drill from outside the default set is done for half its circuit dose: a warm-up must not tire anybody.
const FILL_IN_SHARE = 0.5;

/** Whether drills are three at least, and last three minutes in one go. */
export function isLongEnough(
  drills: readonly Exercise[],
  answers: Answers,
): boolean {
  return (
    drills.length >= FEWEST_DRILLS &&
    circuitSeconds(onceThrough(drills, answers)) >= LEAST_SECONDS
  );
}

// Doses shrink to these shares where the drills, gone through more than once, would take more effort than a warm-up may.
const SHARES = [1, 0.8, 0.6, 0.4] as const;

/** The warm-up of some drills: its doses, and as many times through as it takes to last three minutes. */
export function warmUpOf(
  drills: readonly Exercise[],
  answers: Answers,
): PlacedCircuit {
  const known = catalogueOf(drills);
  const circuits = SHARES.map((share) => timesOver(drills, answers, share));
  const circuit =
    circuits.find((one) => expectedEffort(one, known) <= ACTIVATION_CEILING) ??
    timesOver(drills, answers, SHARES[SHARES.length - 1] ?? 1);
  return {
    places: drills.map((exercise) => ({ slot: exercise.region, exercise })),
    circuit,
  };
}

/** The drills at a share of their doses, as often as it takes to last three minutes. */
function timesOver(
  drills: readonly Exercise[],
  answers: Answers,
  share: number,
): Circuit {
  const once = onceThrough(drills, answers, share);
  const rounds = timesThrough(once);
  return {
    ...once,
    rounds,
    roundRestSeconds: rounds > 1 ? ACTIVATION_REST : 0,
  };
}

function onceThrough(
  drills: readonly Exercise[],
  answers: Answers,
  share = 1,
): Circuit {
  return {
    title: 'Activation warm-up',
    mode: 'activation',
    level: answers.level,
    ceiling: ACTIVATION_CEILING,
    rounds: 1,
    restSeconds: ACTIVATION_REST,
    roundRestSeconds: 0,
    stations: drills.map((exercise) =>
      exercise.builder.activation === null
        ? stationAtShare(exercise, answers, FILL_IN_SHARE * share)
        : stationFor(
            exercise,
            answers,
            Math.max(1, Math.round(exercise.builder.activation.dose * share)),
          ),
    ),
  };
}
