/** How well a claim is supported, in words that a reader can weigh, and drawn as so many parts of a bar of four. */
export interface EvidenceGrade {
  readonly name: string;
  /** 0 where nobody tested it, 4 where reviews of many trials agree. */
  readonly strength: 0 | 1 | 2 | 3 | 4;
}

/** The grades by which a chapter weighs its main claims, the firmest first. */
export const EVIDENCE_GRADES = {
  reviews: { name: 'Reviews of many trials', strength: 4 },
  trials: { name: 'Several trials', strength: 3 },
  'low-quality': { name: 'Several trials of low quality', strength: 2 },
  'one-study': { name: 'One small study', strength: 1 },
  experience: { name: 'Practitioner’s experience', strength: 1 },
  judgement: { name: 'Our judgement', strength: 0 },
  untested: { name: 'No trial found', strength: 0 },
} as const satisfies Readonly<Record<string, EvidenceGrade>>;

/** A grade by its name in `<Grade is="…" />`. */
export type Grade = keyof typeof EVIDENCE_GRADES;
