import type { Evidence } from '#core/vocabulary.ts';

/** A sentence, with the evidence behind it. */
export interface TaggedSentence {
  readonly sentence: string;
  readonly tags: readonly Evidence[];
}
