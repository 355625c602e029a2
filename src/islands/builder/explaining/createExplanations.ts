import { adviceWords } from '#copy/builder/advice.ts';
import { createMemo } from 'solid-js';
import { FOCUS_REASONS, OUT_OF_RANGE } from '#copy/builder/builderWords.ts';
import { ADVICE_TAGS } from '#core/planning/explaining/advice.ts';
import { adviceOn } from '#core/planning/explaining/circuitAdvice.ts';
import {
  COST_TAGS,
  costsOf,
  focusUnmet,
  tagsOf,
} from '#core/planning/explaining/costs.ts';
import { isHard, type Gate } from '#core/planning/gates.ts';
import { planOf } from '#core/planning/plan.ts';
import { createShortfalls } from '#islands/builder/explaining/createShortfalls.ts';
import { reasonsOf } from '#core/planning/explaining/reasons.ts';
import { RULE_TAGS } from '#core/planning/ruleTags.ts';
import {
  costWords,
  reasonWords,
  standInWords,
  type ExplanationContext,
} from '#copy/builder/explanations.ts';
import type { Builder } from '#islands/builder/state/createBuilder.ts';
import { createNotices } from '#islands/builder/explaining/createNotices.ts';
import { createGateExplanations } from '#islands/builder/explaining/createGateExplanations.ts';
import type { TaggedSentence } from '#islands/builder/explaining/taggedSentence.ts';
import { undoWords } from '#copy/builder/builderStatus.ts';
import { capital } from '#copy/circuit/circuits.ts';
import { labelOf } from '#islands/builder/speaking/stepWords.ts';

/** Explains the circuit in words: what the answers cost, what each exercise is for, which rules an edit breaks. */
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
    const suggestion = builder.suggestion();
    if (!('circuit' in suggestion)) return [];
    return reasonsOf(suggestion, costs());
  });
  const reasonFor = (code: string) => {
    const suggestion = builder.suggestion();
    if (!('circuit' in suggestion)) return undefined;
    const at = suggestion.circuit.stations.findIndex(
      (station) => station.code === code,
    );
    return reasons()[at];
  };

  const costLines = createMemo((): readonly TaggedSentence[] => {
    const costsToTell = costs().filter(
      ({ constraints }) =>
        constraints.length > 1 || constraints[0]?.kind !== 'today',
    );
    const answers = builder.answers();
    const isFocusUnmet = focusUnmet(
      answers,
      catalogue,
      builder.suggestion(),
      costs(),
    );
    const focusWords = capital(FOCUS_REASONS[answers.focus]);
    return [
      ...costsToTell.map((cost) => ({
        sentence: costWords(cost, context),
        tags: tagsOf(cost),
      })),
      ...(isFocusUnmet
        ? [
            {
              sentence: `${focusWords}: no room for it with your level, kit and time.`,
              tags: COST_TAGS.focus,
            },
          ]
        : []),
    ];
  });
  const { empty, shortness } = createShortfalls(builder, context, costs);
  const advice = createMemo(() => {
    const circuit = builder.circuit();
    if (circuit === null || !builder.isOwn()) return [];
    const answers = builder.answers();
    const suggestion = builder.suggestion();
    const plan =
      suggestion.kind === 'circuit' ? suggestion.plan : planOf(answers, []);
    return adviceOn(
      circuit,
      catalogue,
      answers,
      plan,
      suggestion.allowance,
    ).map((item): TaggedSentence => ({
      sentence: adviceWords(item, circuit, context),
      tags:
        item.kind === 'gated' ? RULE_TAGS[item.gate] : ADVICE_TAGS[item.kind],
    }));
  });

  const gates = createGateExplanations(builder);
  const undoLabel = createMemo(() => {
    const step = builder.lastStep();
    return undoWords(step === null ? '' : labelOf(step, catalogue));
  });

  return {
    ...gates,
    ...createNotices(builder, { ...gates, empty, advice, costs: costLines }),
    /** What the button says that undoes: "Undo: squat reps". */
    undoWords: undoLabel,
    outOfRangeWords: OUT_OF_RANGE,
    /** What the answers change, a sentence each; what takes rounds off is in `reductions`. */
    costs: costLines,
    /** Whether a gate can be overridden: never a hard one, nor one that leaves not even a warm-up drill. */
    canOverride: (gate: Gate) => !isHard(gate) && empty() === null,
    /** Why nothing could be composed, and which constraints are the reason; null where something was. */
    empty,
    /** The notes in an exercise's row: which one it stands in for. */
    notesFor(code: string): readonly string[] {
      const reason = reasonFor(code);
      return reason === undefined
        ? []
        : [standInWords(reason, context)].filter(Boolean);
    },
    /** Why an exercise is in the circuit, with the evidence. */
    reasonFor(code: string) {
      const reason = reasonFor(code);
      return reason && reasonWords(reason, context);
    },
    /** The rules that the reader's own circuit breaks, a sentence each. */
    advice,
    shortness,
  };
}

export type Explanations = ReturnType<typeof createExplanations>;
