import { MUSCLES, type Muscle } from '#figures/body/body.ts';
import { WORKING_LEGS, type Movement } from './movement.ts';
import type { RecordReader } from './recordReader.ts';

/** The muscles of a movement, and how they are shown. */
type Muscles = Pick<Movement, 'primary' | 'secondary' | 'unlit' | 'glow'>;

/** Reads which muscles a pose file names, which of them are not coloured, and which work in one leg at a time. */
export function readMuscles(fields: RecordReader, file: string): Muscles {
  const primary = fields.words('primary', MUSCLES);
  const secondary = fields.words('secondary', MUSCLES);
  const unlit = fields.words('unlit', MUSCLES);
  const legs = fields.record('glow', MUSCLES);
  const glow = MUSCLES.filter((muscle) => legs.has(muscle));
  for (const [field, muscles] of Object.entries({ unlit, glow }))
    for (const muscle of muscles)
      if (!primary.includes(muscle) && !secondary.includes(muscle))
        throw new Error(
          `${file}: "${field}" names ${muscle}, which "primary" and "secondary" do not.`,
        );
  return {
    primary,
    secondary,
    unlit,
    glow: new Map(
      glow.map((muscle) => [muscle, legs.word(muscle, WORKING_LEGS)]),
    ),
  };
}

/** Throws an Error with one sentence when a movement lights other muscles than the page of its exercise names. */
export function checkMuscles(
  { id, primary, secondary }: Movement,
  page: {
    readonly primary: readonly string[];
    readonly secondary: readonly string[];
  },
): void {
  const refuse = (field: string, fault: string): never => {
    throw new Error(`content/poses/${id}.yaml: "${field}" ${fault}.`);
  };
  const compare = (
    field: 'primary' | 'secondary',
    muscles: readonly Muscle[],
  ): void => {
    const named: readonly string[] = page[field];
    const extra = muscles.find((muscle) => !named.includes(muscle));
    if (extra)
      refuse(field, `names ${extra}, which the exercise's page does not`);
    const missing = named.find((muscle) => !muscles.some((m) => m === muscle));
    if (missing)
      refuse(field, `lacks ${missing}, which the exercise's page names`);
  };
  compare('primary', primary);
  compare('secondary', secondary);
}
