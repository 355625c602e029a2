/**
 * The catalogue that the build wrote beside the pages: a list of the site's own exercises. Null where it cannot be
 * fetched.
 */
export async function fetchExercises(
  base: string,
): Promise<readonly unknown[] | null> {
  try {
    const response = await fetch(`${base}exercises.json`);
    return response.ok ? ((await response.json()) as unknown[]) : null;
  } catch {
    return null;
  }
}
