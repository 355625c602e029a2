import { daysBetween } from '#core/calendar.ts';
import {
  answersFrom,
  withinRange,
  type Answers,
} from '#core/planning/answers.ts';
import { GATES } from '#core/planning/gates.ts';
import { isRecord, parseJson } from '#core/json.ts';
import type { Wishes } from '#core/planning/suggestion.ts';

/** What the device keeps of the builder from one visit to the next. */
export interface SavedAnswers {
  readonly answers: Answers;
  readonly wishes: Required<Omit<Wishes, 'stepUp'>>;
}

// Version 1 had no wishes, and what is true of one day in a record of its own. Versions 1 and 2 asked about a race and a
// key session in one question. They held the safety questions as well, which are read by core/safety/safetyRecord.ts.
const VERSIONS: readonly unknown[] = [1, 2, 3];

/** The answers and wishes as text for the device's own storage, with the day they were given on ("2026-03-01"). */
export function writeSavedAnswers(
  { answers, wishes }: SavedAnswers,
  day: string,
): string {
  return JSON.stringify({
    version: 3,
    day,
    ...answers,
    ...wishes,
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
 * on the next; days since the last circuit count up. What is missing or cannot be read is the default. Never throws.
 */
export function readSavedAnswers(
  text: string | null,
  today: string,
): SavedAnswers {
  const fields = fieldsOf(text);
  const { day, daysSince, steppedOver, another } = fields;
  const passed = daysBetween(String(day), today);
  const isToday = day === today;
  const raceNear = fields['raceNear'] === true || fields['keyRunNear'] === true;
  return {
    answers: withinRange(
      answersFrom({
        ...fields,
        raceNear,
        ...(isToday ? {} : NOTHING_TODAY),
        daysSince:
          typeof daysSince === 'number'
            ? daysSince + Math.max(0, passed)
            : daysSince,
      }),
    ).answers,
    wishes: {
      steppedOver:
        isToday && Array.isArray(steppedOver)
          ? GATES.filter((gate) => steppedOver.includes(gate))
          : [],
      another:
        isToday && Number.isSafeInteger(another)
          ? Math.abs(Number(another))
          : 0,
    },
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
