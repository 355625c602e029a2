import { daysBetween, daysLater, isDay } from '#core/calendar.ts';
import {
  answersFrom,
  withinRange,
  type Answers,
} from '#core/planning/answers.ts';
import { CIRCUIT_INTERVAL_DAYS } from '#core/planning/circuitInterval.ts';
import { GATES } from '#core/planning/gates.ts';
import { isRecord, parseJson } from '#core/json.ts';
import type { Wishes } from '#core/planning/suggestion.ts';

/** What the device keeps of the builder from one visit to the next. */
export interface SavedAnswers {
  readonly answers: Answers;
  readonly wishes: Required<Wishes>;
}

// Version 1 had no wishes, and what is true of one day in a record of its own. Versions 1 and 2 asked about a race and a
// key session in one question. They held the safety questions as well, which are read by core/safety/safetyRecord.ts.
// Versions 1 to 3 held how many days before their own day the last circuit was, or null for never.
const VERSION = 4;
const VERSIONS: readonly unknown[] = [1, 2, 3, VERSION];

const NEVER = 'never';

/**
 * The answers and wishes as text for the device's own storage, with the day they were given on ("2026-03-01"). The last
 * circuit is kept as its day, or as "never" with the day on which that was said. Schema version 4.
 */
export function writeSavedAnswers(
  { answers, wishes }: SavedAnswers,
  day: string,
): string {
  return JSON.stringify({
    version: VERSION,
    day,
    ...answers,
    ...wishes,
    ...lastCircuitFields(answers, day),
    daysSince: undefined,
    // The answers to the safety questions have a record of their own.
    redFlag: undefined,
    notCleared: undefined,
    // They hold for one visit.
    linkLimits: undefined,
    // From the log alone.
    painWait: undefined,
  });
}

/**
 * What stored text holds on a day, within range. What was said of one day's body and run, and its wishes, does not hold
 * on the next; a last circuit that is still to come was today. What is missing or cannot be read is the default. Never
 * throws.
 */
export function readSavedAnswers(
  text: string | null,
  today: string,
): SavedAnswers {
  const fields = fieldsOf(text);
  const { day, another, stepUp } = fields;
  // Texts stored before the field had its present name call it "steppedOver".
  const overrides = fields['overrides'] ?? fields['steppedOver'];
  const isToday = day === today;
  const raceNear = fields['raceNear'] === true || fields['keyRunNear'] === true;
  const { daysSince, neverSaidOn } = lastCircuitOf(fields, today);
  const { answers } = withinRange(
    answersFrom({
      ...fields,
      raceNear,
      ...(isToday ? {} : NOTHING_TODAY),
      daysSince,
    }),
  );
  return {
    answers: neverSaidOn === undefined ? answers : { ...answers, neverSaidOn },
    wishes: {
      overrides:
        isToday && Array.isArray(overrides)
          ? GATES.filter((gate) => overrides.includes(gate))
          : [],
      another:
        isToday && Number.isSafeInteger(another)
          ? Math.abs(Number(another))
          : 0,
      stepUp: isToday && stepUp === true,
    },
  };
}

/**
 * Whether "never" was said so long ago that it is to be asked again: longer than from one circuit to the next. Until
 * then, and until it is answered, it stays never, which asks for the least (rule "A first circuit").
 */
export function neverSaidLongAgo(answers: Answers, today: string): boolean {
  const { daysSince, neverSaidOn } = answers;
  return (
    daysSince === null &&
    daysBetween(neverSaidOn ?? today, today) > CIRCUIT_INTERVAL_DAYS
  );
}

function lastCircuitFields({ daysSince, neverSaidOn }: Answers, day: string) {
  return daysSince === null
    ? { lastCircuit: NEVER, neverSaidOn: neverSaidOn ?? day }
    : { lastCircuit: daysLater(day, -daysSince), neverSaidOn: undefined };
}

/** The stored last circuit as days before today, null for never; undefined where it cannot be read. */
function lastCircuitOf(
  fields: Readonly<Record<string, unknown>>,
  today: string,
): { readonly daysSince: unknown; readonly neverSaidOn?: string } {
  const { version, day, lastCircuit, daysSince, neverSaidOn } = fields;
  const since = (from: string) => Math.max(0, daysBetween(from, today));
  const never = (saidOn: unknown) => ({
    daysSince: null,
    neverSaidOn: isDay(saidOn) && saidOn < today ? saidOn : today,
  });
  if (version === VERSION)
    return lastCircuit === NEVER
      ? never(neverSaidOn)
      : { daysSince: isDay(lastCircuit) ? since(lastCircuit) : undefined };
  if (daysSince === null) return never(day);
  return {
    daysSince:
      typeof daysSince === 'number'
        ? daysSince + since(String(day))
        : undefined,
  };
}

const NOTHING_TODAY = {
  soreness: undefined,
  soreAt: undefined,
  run: undefined,
  raceNear: undefined,
  keySessionNear: undefined,
  gymNear: undefined,
  worn: undefined,
} as const;

function fieldsOf(text: string | null): Readonly<Record<string, unknown>> {
  const data = parseJson(text ?? '');
  if (!isRecord(data) || !VERSIONS.includes(data['version'])) return {};
  const { today } = data;
  return isRecord(today) ? { ...data, ...today } : data;
}
