import {
  createSignal,
  getOwner,
  onMount,
  runWithOwner,
  type Accessor,
} from 'solid-js';
import type { Catalogue } from '#core/exercise/exercise.ts';
import type { Builder } from '#islands/builder/createBuilder.ts';
import type { Explanations } from '#islands/builder/createExplanations.ts';
import { untilLoaded } from '#islands/shared/lazyComponent.tsx';

/** Why the circuit is as it is; nothing until the code for it is here. It takes longer to read than to fetch. */
export function createLazyExplanations(
  builder: Builder,
  catalogue: Catalogue,
): Accessor<Explanations | undefined> {
  const [explanations, setExplanations] = createSignal<Explanations>();
  const owner = getOwner();

  onMount(async () => {
    const { createExplanations } = await untilLoaded(
      () => import('#islands/builder/createExplanations.ts'),
    );
    const created = runWithOwner(owner, () =>
      createExplanations(builder, { catalogue }),
    );
    setExplanations(() => created);
  });
  return explanations;
}
