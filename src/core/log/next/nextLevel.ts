import { defaultTitleOf, type Circuit } from '#core/circuit/circuit.ts';
import type { Entry } from '#core/log/entry/entry.ts';
import { circuitOf, lastCircuitOf } from '#core/log/next/standing.ts';
import { LEVEL_PLANS } from '#core/planning/levelPlan.ts';
import { LEVEL_AFTER } from '#core/planning/nextStep.ts';
import { hadQuietLegs } from '#core/planning/progression.ts';
import type { Level } from '#core/vocabulary.ts';

// What opens the next level: so many in a row, ended at this effort at most, one point less for those coming back from
// an injury (rule "The ladder").
const EASY_ENOUGH = 3;
const MOST_EFFORT = 4;
const MOST_EFFORT_RETURNING = 3;
// As in "The beginner session" and "The first session back".
const NAMES_LEVEL = /\b(first|back|beginner|returning|regular|advanced)\b/i;

/**
 * The next level, and the last circuit at it with the doses, rounds and rests just done; null until the last three
 * circuits, all of one level, were easy enough on legs that are known to have been quiet. A prescribed circuit has none.
 */
export function nextLevelAfter(
  circuits: readonly Entry[],
): { readonly level: Level; readonly circuit: Circuit } | null {
  const last = circuits.at(-1);
  const circuit = last === undefined ? null : circuitOf(last);
  if (last === undefined || circuit === null || circuit.prescribed === true)
    return null;
  const level = LEVEL_AFTER[circuit.level];
  const lastOnes = circuits.slice(-EASY_ENOUGH);
  const isOpen =
    lastOnes.length === EASY_ENOUGH &&
    lastOnes.every((entry) => wasEasyAt(circuit.level, entry));
  return level === null || !isOpen
    ? null
    : { level, circuit: atLevel(asDone(circuit, last), level) };
}

function wasEasyAt(level: Level, entry: Entry): boolean {
  const last = lastCircuitOf(entry);
  const most = level === 'returning' ? MOST_EFFORT_RETURNING : MOST_EFFORT;
  return (
    circuitOf(entry)?.level === level &&
    last !== null &&
    last.rpe <= most &&
    !last.rough &&
    hadQuietLegs(last)
  );
}

/** A circuit with no more rounds than were really done. */
function asDone(circuit: Circuit, { circuit: done }: Entry): Circuit {
  const rounds = Math.max(1, Math.min(circuit.rounds, done?.rounds ?? 1));
  return { ...circuit, rounds };
}

/** The same circuit at another level: its ceiling moves along, and so does a title that names the old one. */
function atLevel(circuit: Circuit, level: Level): Circuit {
  const isLower = circuit.ceiling < LEVEL_PLANS[circuit.level].ceiling;
  const ceiling = isLower ? circuit.ceiling : LEVEL_PLANS[level].ceiling;
  const next = { ...circuit, level, ceiling };
  return NAMES_LEVEL.test(circuit.title)
    ? { ...next, title: defaultTitleOf(next) }
    : next;
}
