import { changeWords } from '#copy/builder/builderStatus.ts';
import { capital, nameIn, listed } from '#copy/circuit/circuits.ts';
import { counted } from '#copy/shared/clockface.ts';
import { ratingWords } from '#copy/session/ratings.ts';
import { changesBetween } from '#core/circuit/editing/changes.ts';
import type { Circuit } from '#core/circuit/circuit.ts';
import { expectedEffort } from '#core/circuit/effort/effort.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import type { BehindDoor, Door } from '#core/planning/doors.ts';

/** A door's name and what it is for. */
export const DOOR_WORDS: Readonly<
  Record<Door, readonly [name: string, meaning: string]>
> = {
  same: ['The same again', 'Right most of the time'],
  'step-up': ['One step up', 'One thing harder, the rest as it was'],
  other: ['Other exercises', 'The same effort'],
};

/** What stands above the doors; there are two or three. */
export function doorsWords(doors: number): string {
  return `Your last two were as hard as they should be. ${doors === 3 ? 'Three' : 'Two'} ways to go on.`;
}

/** What the drawings on the doors mean. */
export const GREY_STAYS = 'Grey blocks stay as they are.';

/** What is asked before one step up, and the two answers (rule "Three doors"). */
export const STEP_UP_QUESTION = {
  question: 'The morning after, was your soreness 3 out of 10 or less?',
  yes: 'Yes, 3 or less',
  no: 'Sorer than that',
} as const;

/** What is said where the legs were too sore for a step up. */
export const NO_STEP_UP =
  'Then the same again: a step up waits until your legs are less sore.';

/** How hard a circuit will feel: "4½". */
export function feelsWords(circuit: Circuit, catalogue: Catalogue): string {
  return ratingWords(expectedEffort(circuit, catalogue));
}

/** What is behind a door, against the circuit behind the first: "Crab walk instead of lateral band walk." */
export function behindWords(
  { door, circuit }: BehindDoor,
  same: Circuit,
  catalogue: Catalogue,
): string {
  switch (door) {
    case 'same':
      return 'What your answers give, with nothing added.';
    case 'step-up':
      return [
        stepWords(same, circuit, catalogue),
        shadeWords(same, circuit, catalogue),
      ]
        .filter(Boolean)
        .join(' ');
    case 'other':
      return exchangeWords(same, circuit, catalogue);
  }
}

/** What one step up changes; a round more has no sentence of its own. */
function stepWords(same: Circuit, up: Circuit, catalogue: Catalogue): string {
  const sentences = changesBetween(same, up).map((change) =>
    change.kind === 'rounds'
      ? `${counted(up.rounds, 'round')}, not ${same.rounds}.`
      : changeWords(change, up, catalogue).sentence,
  );
  return sentences.filter(Boolean).join(' ');
}

/** What is said of a circuit that is harder by too little to show in its effort. */
function shadeWords(same: Circuit, up: Circuit, catalogue: Catalogue): string {
  const effort = feelsWords(same, catalogue);
  const isHarder =
    expectedEffort(up, catalogue) > expectedEffort(same, catalogue);
  return isHarder && feelsWords(up, catalogue) === effort
    ? `A shade above ${effort}.`
    : '';
}

/** The exercises that come in for those that go: "Marching bridge for glute bridge hold, side plank for plank hold." */
function exchangeWords(
  same: Circuit,
  other: Circuit,
  catalogue: Catalogue,
): string {
  const added = namesOnlyIn(other, same, catalogue);
  const gone = namesOnlyIn(same, other, catalogue);
  return added.length === gone.length
    ? `${capital(added.map((name, at) => `${name} for ${gone[at]}`).join(', '))}.`
    : `${capital(listed(added))} for ${listed(gone)}.`;
}

function namesOnlyIn(
  circuit: Circuit,
  other: Circuit,
  catalogue: Catalogue,
): readonly string[] {
  return circuit.stations
    .filter(({ code }) => !other.stations.some((one) => one.code === code))
    .map(({ code }) => nameIn(catalogue, code));
}
