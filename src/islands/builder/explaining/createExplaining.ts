import { createSignal, getOwner, runWithOwner, type Component } from 'solid-js';
import type { Catalogue } from '#core/exercise/exercise.ts';
import type { Explanations } from '#islands/builder/explaining/createExplanations.ts';
import type { Status } from '#islands/builder/speaking/createStatus.ts';
import type { Builder } from '#islands/builder/state/createBuilder.ts';
import { untilLoaded } from '#islands/shared/lazyComponent.tsx';

/** What explains the circuit: reasons and notices in words, what is spoken, and the bar that says whose it is. */
interface Explaining {
  readonly explanations: Explanations;
  readonly status: Status;
  readonly WhoseBar: Component<{ readonly builder: Builder }>;
}

/** The same as a signal, undefined until its code is fetched by `load`, so that the circuit is shown first. */
export function createExplaining(
  builder: Builder,
  catalogue: Catalogue,
  say: (words: string) => void,
) {
  const [explaining, setExplaining] = createSignal<Explaining>();
  const owner = getOwner();

  return {
    explaining,
    async load() {
      const { createExplanations, createStatus, WhoseBar } = await untilLoaded(
        () => import('#islands/builder/explaining/explaining.ts'),
      );
      runWithOwner(owner, () => {
        const explanations = createExplanations(builder, { catalogue });
        const { notices } = explanations;
        const status = createStatus({ builder, catalogue, notices, say });
        setExplaining({ explanations, status, WhoseBar });
      });
    },
  };
}
