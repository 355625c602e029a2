import { readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { type Movement } from '#figures/movement/movement.ts';
import { readMovements } from '#figures/movement/readVariants.ts';

const poses = new URL('../../content/poses/', import.meta.url);

/** A pose file as parsed YAML, for tests that make it invalid. */
export function aPoseFile(id: string): Record<string, unknown> {
  return load(readFileSync(new URL(`${id}.yaml`, poses), 'utf8')) as Record<
    string,
    unknown
  >;
}

let movements: readonly Movement[] | undefined;

/** Every movement of the site, by name; each variant after the exercise it belongs to. */
export function allMovements(): readonly Movement[] {
  movements ??= readdirSync(poses)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .flatMap((file) =>
      readMovements(aPoseFile(file.replace('.yaml', '')), file),
    );
  return movements;
}

/** Movements as rows for `test.each`: id and movement. */
export function movementRows(
  wanted: (movement: Movement) => boolean = () => true,
): readonly [id: string, movement: Movement][] {
  return allMovements()
    .filter(wanted)
    .map((movement) => [movement.id, movement]);
}
