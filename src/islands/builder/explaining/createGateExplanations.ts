import { dayInWords } from '#copy/shared/calendar.ts';
import { createMemo } from 'solid-js';
import { daysLater } from '#core/calendar.ts';
import { counted } from '#copy/shared/clockface.ts';
import { daysToWait, type Gate } from '#core/planning/gates.ts';
import { RULE_TAGS } from '#core/planning/ruleTags.ts';
import { MODIFIER_WORDS, SORE_SOMEWHERE } from '#copy/builder/builderWords.ts';
import { capital } from '#copy/circuit/circuits.ts';
import { GATE_WORDS, type Explanation } from '#copy/builder/gates.ts';
import type { Builder } from '#islands/builder/state/createBuilder.ts';
import type { TaggedSentence } from '#islands/builder/explaining/taggedSentence.ts';

/** What today's gates and modifiers change, in words, with the day the next circuit is due. */
export function createGateExplanations(builder: Builder) {
  /** The day the next circuit is due; null where none has to be waited for (rule "Too soon"). */
  function dueOn(): string | null {
    const { daysSince, painWait } = builder.answers();
    const wait = daysToWait(builder.answers());
    const days = Math.max(painWait, daysSince === null ? 0 : wait - daysSince);
    return days <= 0 ? null : daysLater(builder.today, days);
  }

  function dueWords(): string {
    const day = dueOn();
    return day === null ? '' : ` The next is due on ${dayInWords(day)}.`;
  }

  const reductions = createMemo((): readonly TaggedSentence[] => {
    const suggestion = builder.suggestion();
    if (suggestion.kind !== 'circuit') return [];
    // An overridden "too soon" gate gives the day itself.
    const hasDueDay = !suggestion.allowance.overridden.includes('too-soon');
    return suggestion.allowance.modifiers.map((modifier) => ({
      sentence: `${
        MODIFIER_WORDS[modifier][
          suggestion.plan.roundsTakenBy.includes(modifier) ? 0 : 1
        ]
      }${modifier === 'early' && hasDueDay ? dueWords() : ''}`,
      tags: RULE_TAGS[modifier],
    }));
  });
  /** The gates that allow no circuit today: the hard one alone, or all that can be overridden. */
  const closed = createMemo((): readonly Gate[] => {
    const { allowance } = builder.suggestion();
    if (allowance.allows === 'circuit') return [];
    const gates = builder.gatesToOverride();
    return gates.length > 0 ? gates : [allowance.gate];
  });

  return {
    closed,
    /** The button that overrides all gates of today, naming them where there are several. */
    overrideWords: () => {
      const anyway = 'uild the circuit anyway';
      const names = closed().map((gate) =>
        GATE_WORDS[gate][0].slice('Activation only: '.length),
      );
      return names.length < 2
        ? `B${anyway}`
        : `${capital(names.slice(0, -1).join(', '))}, and ${names.at(-1) ?? ''}: b${anyway}`;
    },
    dueOn,
    /** A gate in words, with the day the next circuit is due where the gate is about waiting. */
    gateWords(gate: Gate): Explanation {
      const [title, sentence] = GATE_WORDS[gate];
      const isSoreSomewhere =
        gate === 'sore' && builder.answers().soreAt.length === 0;
      const isWait = gate === 'too-soon' || gate === 'overdone';
      return [
        title,
        `${isSoreSomewhere ? SORE_SOMEWHERE : sentence}${isWait ? dueWords() : ''}`,
      ];
    },
    /** Today's rounds against the usual ones: "2 rounds today, not 3". */
    roundsWords: () => {
      const suggestion = builder.suggestion();
      if (suggestion.kind !== 'circuit') return '';
      // The rounds of a circuit that is somebody's own follow from nothing.
      if (builder.isOwn()) return 'Today asks for less';
      const { circuit, usualRounds } = suggestion;
      const today = `${capital(counted(circuit.rounds, 'round'))} today`;
      return usualRounds > circuit.rounds
        ? `${today}, not ${usualRounds}`
        : today;
    },
    /** The modifiers that make the circuit smaller, a sentence each. */
    reductions,
  };
}
