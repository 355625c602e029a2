import type { Log } from '#core/log/log.ts';
import { nextDateAfter } from '#core/log/next/nextDate.ts';
import { unresolvedPain } from '#core/log/next/pain.ts';
import { circuitsIn } from '#core/log/next/standing.ts';
import type { SeasonRecord } from '#core/season/season.ts';

/** What the log says to the season on a day: the circuits done, and from when the next one may be (rules "The season", "Pain"). */
export function seasonRecordOf(log: Log, today: string): SeasonRecord {
  const done = circuitsIn(log).map(({ date }) => date);
  return {
    done,
    circuitsEver: done.length,
    earliest:
      unresolvedPain(log) === null ? (nextDateAfter(log) ?? today) : null,
  };
}
