import { createMemo, type Accessor } from 'solid-js';
import { EMPTY_WORDS } from '#copy/builder/builderWords.ts';
import {
  constraintsWords,
  type ExplanationContext,
} from '#copy/builder/explanations.ts';
import type { Explanation } from '#copy/builder/gates.ts';
import {
  shortnessWords,
  type ShortnessWords,
} from '#copy/builder/shortness.ts';
import { A_LITTLE_SORE } from '#core/planning/answers.ts';
import { blockingConstraints } from '#core/planning/explaining/constraints.ts';
import type { Cost } from '#core/planning/explaining/costs.ts';
import { shortnessOf } from '#core/planning/explaining/shortness.ts';
import type { Builder } from '#islands/builder/state/createBuilder.ts';

/** What the day gives less of than was asked for, in words: no circuit, no warm-up, or a short one. */
export function createShortfalls(
  builder: Builder,
  context: ExplanationContext,
  costs: Accessor<readonly Cost[]>,
) {
  const { catalogue } = context;
  const empty = createMemo((): Explanation | null => {
    const suggestion = builder.suggestion();
    if (suggestion.kind !== 'empty' && suggestion.kind !== 'activation')
      return null;
    const { soreness, soreAt } = builder.answers();
    if (suggestion.instead === null) {
      if (suggestion.kind === 'activation') return null;
      return EMPTY_WORDS[
        soreness >= A_LITTLE_SORE && soreAt.length > 0
          ? 'all-sore'
          : 'no-drills'
      ];
    }
    const [title, sentence] = EMPTY_WORDS[suggestion.instead];
    const constraintWords = constraintsWords(
      blockingConstraints(builder.answers(), catalogue, builder.wishes()),
      context,
    );
    return [
      title,
      constraintWords === ''
        ? sentence
        : `${sentence} The reason: ${constraintWords}.`,
    ];
  });
  /** Why the suggestion is shorter than the minutes asked for; null where it is not, and for somebody's own. */
  const shortness = createMemo((): ShortnessWords | null => {
    if (builder.isOwn()) return null;
    const short = shortnessOf(
      builder.suggestion(),
      builder.answers(),
      catalogue,
      builder.wishes(),
      costs(),
    );
    return short && shortnessWords(short, context);
  });
  return { empty, shortness };
}
