import { createEffect, createSignal, on } from 'solid-js';
import type { Builder } from '#islands/builder/state/createBuilder.ts';

/** Why the last edit by hand was not made; empty once the circuit changes. Each refusal is announced as well. */
export function createRefusal(
  builder: Builder,
  announce: (words: string) => void,
) {
  const [refusal, setRefusal] = createSignal('');
  createEffect(on(builder.link, () => setRefusal('')));
  return {
    refusal,
    refuse(words: string) {
      setRefusal(words);
      announce(words);
    },
  };
}
