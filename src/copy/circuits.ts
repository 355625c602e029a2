import type { Catalogue } from '#core/exercise/exercise.ts';

/** An exercise's name inside a sentence; its short name where the page does not know it. */
export function nameIn(catalogue: Catalogue, code: string): string {
  const name = catalogue.get(code)?.name;
  if (name === undefined) return `“${code}”`;
  // Abbreviations keep their capitals: "single-leg RDL", "A-skip".
  return /^[A-Z](-|[A-Z])/.test(name)
    ? name
    : name.charAt(0).toLowerCase() + name.slice(1);
}

/** A text with its first letter as a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
