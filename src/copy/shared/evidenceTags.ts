import type { Evidence } from '#core/vocabulary.ts';

/** How a tag shows who stands behind a rule or a dose: by a word, and by a shape, so never by colour alone. */
export interface EvidenceTag {
  readonly name: string;
  /** The class that draws the shape. */
  readonly shape: string;
}

/** The tags by which the site shows who stands behind what it says. */
export const EVIDENCE_TAGS: Readonly<Record<Evidence, EvidenceTag>> = {
  article: { name: 'Article', shape: 'article' },
  study: { name: 'Study', shape: 'study' },
  experience: { name: 'Personal experience', shape: 'said' },
  judgement: { name: 'Our judgement', shape: 'ours' },
};
