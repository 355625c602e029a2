import { createMemo } from 'solid-js';
import { dayInWords, daysLater } from '#core/calendar.ts';
import { counted } from '#core/clockface.ts';
import { daysToWait, type Gate } from '#core/planning/gates.ts';
import { RULE_TAGS } from '#core/planning/ruleTags.ts';
import { MODIFIER_WORDS, SORE_SOMEWHERE } from '#copy/builder.ts';
import { capital } from '#copy/circuits.ts';
import { GATE_WORDS, type Explanation } from '#copy/gates.ts';
import type { Builder } from '#islands/builder/createBuilder.ts';
import type { TaggedSentence } from '#islands/builder/taggedSentence.ts';

/** What today's gates and modifiers do to the circuit, in words, with the day the next one is due. */
export function createGateExplanations(builder: Builder) {
  /** The day the next circuit is due, where the last is known and its two weeks, or three, are not over. */
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

  const smaller = createMemo((): readonly TaggedSentence[] => {
    const now = builder.suggestion();
    if (now.kind !== 'circuit') return [];
    // Where the gate was stepped over the day stands there.
    const isDated = !now.allowance.overridden.includes('too-soon');
    return now.allowance.modifiers.map((modifier) => ({
      sentence: `${
        MODIFIER_WORDS[modifier][
          now.plan.roundsTakenBy.includes(modifier) ? 0 : 1
        ]
      }${modifier === 'early' && isDated ? dueWords() : ''}`,
      tags: RULE_TAGS[modifier],
    }));
  });
  return {
    dueOn,
    /** A gate in words, with the day the next circuit is due where that is the point. */
    gateWords(gate: Gate): Explanation {
      const [title, sentence] = GATE_WORDS[gate];
      const isVague = gate === 'sore' && builder.answers().soreAt.length === 0;
      const isWait = gate === 'too-soon' || gate === 'overdone';
      return [
        title,
        `${isVague ? SORE_SOMEWHERE : sentence}${isWait ? dueWords() : ''}`,
      ];
    },
    /** How many rounds are left of how many: "2 rounds today, not 3". */
    roundsWords: () => {
      const now = builder.suggestion();
      if (now.kind !== 'circuit') return '';
      const { circuit, usualRounds } = now;
      const today = `${capital(counted(circuit.rounds, 'round'))} today`;
      return usualRounds > circuit.rounds
        ? `${today}, not ${usualRounds}`
        : today;
    },
    /** What makes the circuit smaller, one line each. */
    smaller,
  };
}
