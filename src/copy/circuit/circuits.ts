import { counted } from '#copy/shared/clockface.ts';
import type { Circuit } from '#core/circuit/circuit.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';

/** The name of an exercise on its own; its short name where the page does not know it. */
export function exerciseName(catalogue: Catalogue, code: string): string {
  return catalogue.get(code)?.name ?? `“${code}”`;
}

/** An exercise's name inside a sentence; its short name where the page does not know it. */
export function nameIn(catalogue: Catalogue, code: string): string {
  const name = catalogue.get(code)?.name;
  if (name === undefined) return `“${code}”`;
  // Abbreviations keep their capitals: "single-leg RDL", "A-skip".
  return /^[A-Z](-|[A-Z])/.test(name)
    ? name
    : name.charAt(0).toLowerCase() + name.slice(1);
}

/** How often what is gone through: "3 rounds of 5"; of a warm-up gone through more than once, "5 drills, twice through". */
export function roundsWords({ mode, rounds, stations }: Circuit): string {
  if (mode !== 'activation' || rounds === 1)
    return `${counted(rounds, 'round')} of ${stations.length}`;
  const times = rounds === 2 ? 'twice' : `${rounds} times`;
  return `${counted(stations.length, 'drill')}, ${times} through`;
}

/** A text with its first letter as a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Words as a list in a sentence: "calves, glutes and core". */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2
    ? last
    : `${words.slice(0, -1).join(', ')} and ${last}`;
}
