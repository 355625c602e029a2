import type { Gate } from '#core/planning/gates.ts';
import type { Evidence, Target } from '#core/vocabulary.ts';

/** A rule that a circuit made by hand breaks. Advice, never a refusal; `at` is a place in the round, from 0. */
export type Advice =
  | { readonly kind: 'gated'; readonly gate: Gate }
  | { readonly kind: 'hard-ceiling'; readonly most: number }
  /** Points of effort, to the half, that it is expected to pass its ceiling by. */
  | { readonly kind: 'above-ceiling'; readonly by: number }
  | { readonly kind: 'too-long'; readonly mostMinutes: number }
  | { readonly kind: 'over-time'; readonly minutes: number }
  | { readonly kind: 'too-many-rounds'; readonly most: number }
  | { readonly kind: 'too-much' }
  | { readonly kind: 'few-exercises'; readonly least: number }
  | { readonly kind: 'many-exercises'; readonly most: number }
  | { readonly kind: 'untouched'; readonly muscles: readonly Target[] }
  | { readonly kind: 'too-heavy'; readonly most: number }
  | { readonly kind: 'alike'; readonly at: number; readonly other: number }
  | { readonly kind: 'same-region'; readonly at: number }
  | { readonly kind: 'short-rest' }
  | { readonly kind: 'unknown'; readonly at: number }
  | { readonly kind: 'gym'; readonly at: number }
  | { readonly kind: 'impact'; readonly at: number }
  | { readonly kind: 'activation-only'; readonly at: number }
  | { readonly kind: 'circuit-only'; readonly at: number }
  | { readonly kind: 'not-for-level'; readonly at: number }
  | { readonly kind: 'big-dose'; readonly at: number; readonly dose: number }
  | { readonly kind: 'no-kit'; readonly at: number }
  | {
      readonly kind: 'sore';
      readonly at: number;
      readonly muscles: readonly Target[];
    };

/** Who stands behind each piece of advice. */
export const ADVICE_TAGS: Readonly<
  Record<Advice['kind'], readonly Evidence[]>
> = {
  gated: ['judgement'],
  'hard-ceiling': ['article'],
  'above-ceiling': ['judgement'],
  'too-long': ['article', 'judgement'],
  'over-time': [],
  'too-many-rounds': ['judgement'],
  'too-much': ['judgement'],
  'few-exercises': ['judgement'],
  'many-exercises': ['judgement'],
  untouched: ['article'],
  'too-heavy': ['judgement'],
  alike: ['judgement'],
  'same-region': ['article', 'judgement'],
  'short-rest': ['article'],
  unknown: [],
  gym: ['judgement'],
  impact: ['judgement'],
  'activation-only': ['judgement'],
  'circuit-only': ['judgement'],
  'not-for-level': ['judgement'],
  'big-dose': ['article', 'judgement'],
  'no-kit': [],
  sore: ['article', 'judgement'],
};
