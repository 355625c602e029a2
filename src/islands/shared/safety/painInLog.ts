import { readLog, writeLog } from '#core/log/log.ts';
import { unresolvedPain, withChecked } from '#core/log/pain.ts';

/** The day of pain in a stored log that has not been checked; null where there is none, undefined where it cannot be read. */
export function painDayIn(text: string | null): string | null | undefined {
  const log = readLog(text);
  return log.ok ? (unresolvedPain(log.value)?.date ?? null) : undefined;
}

/**
 * The text of a stored log after the reader said at a moment, in ms since 1970, on that day, that the pain was checked;
 * null where it cannot be read.
 */
export function checkedLogText(
  text: string | null,
  day: string,
  at: number,
): string | null {
  const log = readLog(text);
  return log.ok ? writeLog(withChecked(log.value, day, at)) : null;
}
