import { createMemo } from 'solid-js';
import {
  EMPTY_WORDS,
  FOCUS_REASONS,
  LINK_WORDS,
  OUT_OF_RANGE,
  RETURNING,
} from '#copy/builder.ts';

import { ADVICE_TAGS } from '#core/planning/explaining/advice.ts';
import { adviceOn } from '#core/planning/explaining/circuitAdvice.ts';
import { blockingConstraints } from '#core/planning/explaining/constraints.ts';
import {
  COST_TAGS,
  costsOf,
  focusUnmet,
  tagsOf,
} from '#core/planning/explaining/costs.ts';
import { isHard, type Gate } from '#core/planning/gates.ts';
import { A_LITTLE_SORE } from '#core/planning/answers.ts';
import { leadInSeconds, planOf } from '#core/planning/plan.ts';
import { reasonsOf } from '#core/planning/explaining/reasons.ts';
import { RULE_TAGS } from '#core/planning/ruleTags.ts';
import type { LinkFault } from '#core/circuit/link.ts';
import {
  adviceWords,
  constraintsWords,
  costWords,
  raisedWords,
  reasonWords,
  standInWords,
  type ExplanationContext,
} from '#copy/explanations.ts';
import type { Builder } from '#islands/builder/createBuilder.ts';
import { createGateExplanations } from '#islands/builder/createGateExplanations.ts';
import type { TaggedSentence } from '#islands/builder/taggedSentence.ts';
import { capital } from '#copy/circuits.ts';
import type { Explanation } from '#copy/gates.ts';

/** Why the circuit is as it is, in words: what the answers cost, what each exercise is for, what an edit breaks. */
export function createExplanations(
  builder: Builder,
  context: ExplanationContext,
) {
  const { catalogue } = context;
  const costs = createMemo(() =>
    costsOf(
      builder.suggestion(),
      builder.answers(),
      catalogue,
      builder.wishes(),
    ),
  );
  const reasons = createMemo(() => {
    const now = builder.suggestion();
    if (!('circuit' in now)) return [];
    return reasonsOf(now, costs(), builder.answers().kit);
  });
  const reasonFor = (code: string) => {
    const now = builder.suggestion();
    if (!('circuit' in now)) return undefined;
    const at = now.circuit.stations.findIndex((one) => one.code === code);
    return reasons()[at];
  };

  const costLines = createMemo((): readonly TaggedSentence[] => {
    const told = costs().filter(
      ({ constraints }) =>
        constraints.length > 1 || constraints[0]?.kind !== 'today',
    );
    const answers = builder.answers();
    const inVain = focusUnmet(
      answers,
      catalogue,
      builder.suggestion(),
      costs(),
    );
    const lean = capital(FOCUS_REASONS[answers.focus]);
    return [
      ...told.map((cost) => ({
        sentence: costWords(cost, context),
        tags: tagsOf(cost),
      })),
      ...(inVain
        ? [
            {
              sentence: `${lean}: no room for it with your level, kit and time.`,
              tags: COST_TAGS.focus,
            },
          ]
        : []),
    ];
  });
  const empty = createMemo((): Explanation | null => {
    const now = builder.suggestion();
    if (now.kind !== 'empty') return null;
    const { soreness, soreAt } = builder.answers();
    if (now.allowance.allows === 'activation')
      return EMPTY_WORDS[
        soreness >= A_LITTLE_SORE && soreAt.length > 0
          ? 'all-sore'
          : 'no-drills'
      ];
    const [title, sentence] = EMPTY_WORDS[now.reason];
    const ways = constraintsWords(
      blockingConstraints(builder.answers(), catalogue, builder.wishes()),
      context,
    );
    return [title, ways === '' ? sentence : `${sentence} The reason: ${ways}.`];
  });
  const advice = createMemo(() => {
    const circuit = builder.circuit();
    if (circuit === null || !builder.isOwn()) return [];
    const answers = builder.answers();
    const now = builder.suggestion();
    const plan = now.kind === 'circuit' ? now.plan : planOf(answers, []);
    return adviceOn(circuit, catalogue, answers, plan, now.allowance).map(
      (one): TaggedSentence => ({
        sentence: adviceWords(one, circuit, context),
        tags:
          one.kind === 'gated' ? RULE_TAGS[one.gate] : ADVICE_TAGS[one.kind],
      }),
    );
  });

  return {
    ...createGateExplanations(builder),
    /** What was wrong with the link the page was opened by. */
    linkWords: (fault: LinkFault) => LINK_WORDS[fault],
    outOfRangeWords: OUT_OF_RANGE,
    /** What the answers change, one line each; what takes rounds off is said elsewhere. */
    costs: costLines,
    /** Whether the gate can be stepped over: never for what is hard, nor where not even a drill is left. */
    canStepOver: (gate: Gate) => !isHard(gate) && empty() === null,
    /** Why there is nothing, and what would have to go for there to be something. */
    empty,
    /** What those coming back from an injury are told with every plan. */
    returning: (): Explanation | null =>
      builder.answers().level === 'returning' && builder.circuit() !== null
        ? RETURNING
        : null,
    /** What is said in the row of an exercise: whom it stands in for, and what its hands go on. */
    notesFor(code: string): readonly string[] {
      const reason = reasonFor(code);
      return reason === undefined
        ? []
        : [standInWords(reason, context), raisedWords(reason)].filter(Boolean);
    },
    /** What it is for, and who says so. */
    reasonFor(code: string) {
      const reason = reasonFor(code);
      return reason && reasonWords(reason, context);
    },
    /** What the reader's own circuit breaks. */
    advice,
    /** Seconds to walk in, above what the level's circuit may take. */
    leadIn: () => {
      const now = builder.suggestion();
      return now.kind === 'circuit' && !builder.isOwn()
        ? leadInSeconds(builder.answers(), now.circuit)
        : 0;
    },
  };
}

export type Explanations = ReturnType<typeof createExplanations>;
