import type { Evidence } from '#core/vocabulary.ts';

/** A sentence, and who stands behind it. */
export interface TaggedSentence {
  readonly sentence: string;
  readonly tags: readonly Evidence[];
}
