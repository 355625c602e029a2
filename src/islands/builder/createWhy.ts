import { createMemo } from 'solid-js';
import { adviceOn, ADVICE_TAGS } from '#core/advice.ts';
import { costsOf, leadInSeconds, waysOut } from '#core/costs.ts';
import { daysLater } from '#core/day.ts';
import { daysToWait } from '#core/gates.ts';
import { planOf } from '#core/plan.ts';
import { reasonsOf } from '#core/reasons.ts';
import {
  adviceWords,
  constraintWords,
  costWords,
  raisedWords,
  reasonWords,
  standInWords,
  type Speech,
} from '#islands/builder/because.ts';
import type { Builder } from '#islands/builder/createBuilder.ts';

/** Why the circuit is as it is, in words: what the answers cost, what each exercise is for, what an edit breaks. */
export function createWhy(builder: Builder, speech: Speech) {
  const { catalogue, sayings } = speech;
  const costs = createMemo(() =>
    costsOf(builder.answers(), catalogue, builder.wishes()),
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

  const costLines = createMemo((): readonly string[] => {
    const told = costs().filter(
      ({ constraints }) =>
        constraints.length > 1 || constraints[0]?.kind !== 'today',
    );
    const { focus } = builder.answers();
    const leans = costs().some(({ constraints }) =>
      constraints.some(({ kind }) => kind === 'focus'),
    );
    const isMute =
      focus !== 'balanced' && !leans && builder.suggestion().kind === 'circuit';
    const mute = `Leaning towards ${sayings.focuses[focus].toLowerCase()} changes nothing here: nothing of that kind fits your level, kit and time.`;
    return [
      ...told.map((cost) => costWords(cost, speech)),
      ...(isMute ? [mute] : []),
    ];
  });
  const inTheWay = createMemo(() =>
    builder.suggestion().kind === 'empty'
      ? waysOut(builder.answers(), catalogue, builder.wishes())
          .map((one) => constraintWords(one, speech))
          .join(', ')
      : '',
  );
  const advice = createMemo(() => {
    const circuit = builder.circuit();
    if (circuit === null || !builder.isOwn()) return [];
    const answers = builder.answers();
    const now = builder.suggestion();
    const plan = now.kind === 'circuit' ? now.plan : planOf(answers, []);
    return adviceOn(circuit, catalogue, answers, plan).map((one) => ({
      sentence: adviceWords(one, circuit, speech),
      tags: ADVICE_TAGS[one.kind],
    }));
  });

  return {
    sayings,
    /** What the answers change, one line each; what takes rounds off is said elsewhere. */
    costs: costLines,
    /** What would have to go for there to be a circuit, where there is none. */
    inTheWay,
    /** What is said in the row of an exercise: whom it stands in for, and what its hands go on. */
    notesFor(code: string): readonly string[] {
      const reason = reasonFor(code);
      return reason === undefined
        ? []
        : [standInWords(reason, speech), raisedWords(reason, speech)].filter(
            Boolean,
          );
    },
    /** What it is for, and who says so. */
    reasonFor(code: string) {
      const reason = reasonFor(code);
      return reason && reasonWords(reason, speech);
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
    /** The day the next circuit is due, where the last is known and its two weeks, or three, are not over. */
    dueOn: () => {
      const { daysSince } = builder.answers();
      const wait = daysToWait(builder.answers());
      return daysSince === null || daysSince >= wait
        ? null
        : daysLater(builder.today, wait - daysSince);
    },
  };
}

export type Why = ReturnType<typeof createWhy>;
