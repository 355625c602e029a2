import {
  createSignal,
  getOwner,
  onMount,
  runWithOwner,
  type Accessor,
} from 'solid-js';
import type { Catalogue } from '#core/exercise/exercise.ts';
import type { Builder } from '#islands/builder/state/createBuilder.ts';
import type { Explanations } from '#islands/builder/explaining/createExplanations.ts';
import { untilLoaded } from '#islands/shared/lazyComponent.tsx';

/** The explanations of the circuit; undefined until their code is fetched, so that the circuit is shown first. */
export function createLazyExplanations(
  builder: Builder,
  catalogue: Catalogue,
): Accessor<Explanations | undefined> {
  const [explanations, setExplanations] = createSignal<Explanations>();
  const owner = getOwner();

  onMount(async () => {
    const { createExplanations } = await untilLoaded(
      () => import('#islands/builder/explaining/createExplanations.ts'),
    );
    const created = runWithOwner(owner, () =>
      createExplanations(builder, { catalogue }),
    );
    setExplanations(() => created);
  });
  return explanations;
}
