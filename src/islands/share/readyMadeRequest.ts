import { readLink } from '#core/circuit/link/link.ts';
import { catalogueOf, type Exercise } from '#core/exercise/exercise.ts';
import type { ShareRequest } from '#islands/share/shareRequest.ts';
import { fetchExercises } from '#platform/page/exercisesFile.ts';

/** What the panel needs to know of a ready-made session; its page has no catalogue of its own, so that is fetched. */
export async function readyMadeRequest(of: {
  readonly link: string;
  readonly path: string;
  readonly base: string;
}): Promise<ShareRequest> {
  const exercises = await fetchExercises(of.base);
  if (exercises === null) throw new Error('exercises.json');
  const circuit = readLink(of.link);
  if (!circuit.ok) throw new Error(circuit.reason);
  return {
    circuit: circuit.value,
    // Written by the same build as this page.
    catalogue: catalogueOf(exercises as readonly Exercise[]),
    base: of.base,
    path: of.path,
  };
}
