import { isRecord, parseJson } from '#core/json.ts';
import { isDay, monthsLater } from '#core/calendar.ts';
import {
  ASK_FIRST,
  SAFETY_QUESTIONS,
  SAFETY_ROUTES,
  type SafetyItem,
  type SafetyRoute,
} from '#core/safety/safetyQuestions.ts';

/** An item of the lists the reader said yes to; `not-said` where an older version of the site did not ask which. */
export type SafetyYes = SafetyItem | 'not-said';

/** What a reader answered to the safety questions, kept on the device. */
export interface SafetyRecord {
  /** The newest answer, with its day and its moment in ms of the calendar clock; no items for "none of these". */
  readonly answer: {
    readonly day: string;
    readonly at: number;
    readonly yes: readonly SafetyYes[];
  } | null;
  /** Items of the second list that a clinician has agreed to, each with the day the reader said so. */
  readonly cleared: readonly Cleared[];
  /** The day the reader said that pain was checked, where the log that holds the pain cannot be read. */
  readonly painChecked?: string;
}

interface Cleared {
  readonly item: SafetyItem;
  readonly day: string;
}

/** Where somebody stands with the safety questions on a day. */
export type SafetyState =
  | { readonly is: 'unasked' }
  | { readonly is: 'clear'; readonly at: number }
  | { readonly is: 'shut'; readonly item: SafetyYes };

/** The record before any answer. */
export const EMPTY_SAFETY: SafetyRecord = { answer: null, cleared: [] };

// After so many months a clinician's agreement is asked for again (rule "Who should ask first").
const CLEARED_MONTHS = 6;

/**
 * Where the reader stands on a day. An answer holds for its own day; a yes dated later than today counts as today's, in
 * case the device's clock was set back. Of several yeses the most urgent decides.
 */
export function safetyOn(record: SafetyRecord, today: string): SafetyState {
  const { answer } = record;
  if (answer === null) return { is: 'unasked' };
  const [mostUrgent] = answer.yes
    .filter((item) => clearedOn(record, item, today) === null)
    .sort((one, other) => urgencyOf(one) - urgencyOf(other));
  if (mostUrgent !== undefined && answer.day >= today)
    return { is: 'shut', item: mostUrgent };
  return answer.yes.length === 0 && answer.day === today
    ? { is: 'clear', at: answer.at }
    : { is: 'unasked' };
}

/** The day the reader said that a clinician agrees to an item, while that holds; null where they did not. */
export function clearedOn(
  { cleared }: SafetyRecord,
  item: SafetyYes,
  today: string,
): string | null {
  const saidOn = cleared.findLast((one) => one.item === item)?.day;
  return saidOn !== undefined &&
    saidOn <= today &&
    today < monthsLater(saidOn, CLEARED_MONTHS)
    ? saidOn
    : null;
}

/** What somebody does after a yes to an item. */
export function routeOf(item: SafetyYes): SafetyRoute {
  return SAFETY_QUESTIONS.find(({ id }) => id === item)?.route ?? 'rest';
}

/** The record after "none of these". */
export function withNone(
  record: SafetyRecord,
  day: string,
  at: number,
): SafetyRecord {
  return { ...record, answer: { day, at, yes: [] } };
}

/** The record after a yes. */
export function withYes(
  record: SafetyRecord,
  item: SafetyYes,
  day: string,
  at: number,
): SafetyRecord {
  return { ...record, answer: { day, at, yes: [item] } };
}

/** The record with its answer taken back: it is asked again. */
export function withoutAnswer(record: SafetyRecord): SafetyRecord {
  return { ...record, answer: null };
}

/** The record after a clinician has agreed to an item; the rest of the lists is asked again. */
export function withCleared(
  record: SafetyRecord,
  item: SafetyItem,
  day: string,
): SafetyRecord {
  const others = record.cleared.filter((one) => one.item !== item);
  return { ...record, answer: null, cleared: [...others, { item, day }] };
}

/** The record after pain was checked that a log holds which cannot be read; the lists are asked again. */
export function withPainChecked(
  record: SafetyRecord,
  day: string,
): SafetyRecord {
  return { ...record, answer: null, painChecked: day };
}

/** The record as text for the device's own storage. */
export function writeSafety(record: SafetyRecord): string {
  return JSON.stringify({ version: 1, ...record });
}

/**
 * The record that stored text holds. What cannot be read counts as not asked yet, so nothing starts on it. Where there
 * is none, a yes that an older version kept among the builder's answers still holds. Never throws.
 */
export function readSafety(
  text: string | null,
  oldAnswers: string | null = null,
): SafetyRecord {
  if (text === null) return fromOldAnswers(oldAnswers);
  const data = recordIn(text);
  if (data === null || data['version'] !== 1) return EMPTY_SAFETY;
  const { answer, cleared, painChecked } = data;
  return {
    answer: readAnswer(answer),
    cleared: Array.isArray(cleared) ? cleared.filter(isCleared) : [],
    ...(isDay(painChecked) ? { painChecked } : {}),
  };
}

/** The record from versions 1 and 2 of the builder's answers, which held two questions, with the day of a yes. */
function fromOldAnswers(text: string | null): SafetyRecord {
  const data = recordIn(text);
  if (data === null) return EMPTY_SAFETY;
  const { today, day, notCleared } = data;
  const redFlag =
    data['redFlag'] === true || (isRecord(today) && today['redFlag'] === true);
  const since = isDay(day)
    ? day
    : isRecord(today) && isDay(today['day'])
      ? today['day']
      : null;
  if (since === null || (!redFlag && notCleared !== true)) return EMPTY_SAFETY;
  const item: SafetyYes = redFlag ? 'not-said' : 'told';
  return withYes(EMPTY_SAFETY, item, since, Date.parse(since));
}

function urgencyOf(item: SafetyYes): number {
  return SAFETY_ROUTES.indexOf(routeOf(item));
}

/** A stored answer. An item that cannot be read still counts as a yes; "none of these" counts only with its moment. */
function readAnswer(value: unknown): SafetyRecord['answer'] {
  if (!isRecord(value)) return null;
  const { day, at, yes } = value;
  const isDated = typeof at === 'number' && Number.isFinite(at);
  if (!isDay(day) || !Array.isArray(yes)) return null;
  if (yes.length === 0 && !isDated) return null;
  return {
    day,
    at: isDated ? at : Date.parse(day),
    yes: yes.map((item) => (isYes(item) ? item : 'not-said')),
  };
}

function isYes(value: unknown): value is SafetyYes {
  return (
    value === 'not-said' || SAFETY_QUESTIONS.some(({ id }) => id === value)
  );
}

function isCleared(value: unknown): value is Cleared {
  return (
    isRecord(value) &&
    ASK_FIRST.some(({ id }) => id === value['item']) &&
    isDay(value['day'])
  );
}

function recordIn(text: string | null): Record<string, unknown> | null {
  const data = parseJson(text ?? '');
  return isRecord(data) ? data : null;
}
