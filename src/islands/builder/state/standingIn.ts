import { readLog } from '#core/log/log.ts';
import { painWaitOn } from '#core/log/next/pain.ts';
import { standingOn } from '#core/log/next/standing.ts';
import type { Answers } from '#core/planning/answers.ts';

/** The answers that follow from a log as it is stored, on a day ("2026-03-01"); null where none do. */
export function standingIn(
  text: string,
  today: string,
): Partial<Answers> | null {
  const log = readLog(text);
  if (!log.ok) return null;
  const standing = standingOn(log.value, today);
  const painWait = painWaitOn(log.value, today);
  return standing !== null || painWait > 0 ? { ...standing, painWait } : null;
}
