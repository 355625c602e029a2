import type { Gate, Modifier } from '#core/planning/gates.ts';
import type { Evidence } from '#core/vocabulary.ts';

/** Who stands behind each rule about the day. */
export const RULE_TAGS: Readonly<Record<Gate | Modifier, readonly Evidence[]>> =
  {
    'red-flag': ['judgement'],
    'not-cleared': ['judgement'],
    'too-sore': ['article', 'judgement'],
    sore: ['article', 'judgement'],
    'key-run-near': ['experience', 'judgement'],
    'gym-near': ['judgement'],
    'hard-run': ['study', 'judgement'],
    'high-volume': ['article', 'judgement'],
    taper: ['judgement'],
    'too-soon': ['article', 'judgement'],
    'long-run': ['judgement'],
    overdone: ['article', 'judgement'],
    'too-many-reasons': ['judgement'],
    'a-little-sore': ['article', 'judgement'],
    early: ['article', 'judgement'],
    first: ['judgement'],
    restart: ['judgement'],
    worn: ['judgement'],
    overridden: ['judgement'],
  };
