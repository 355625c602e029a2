import { daysBetween, daysLater, isDay } from '#core/calendar.ts';
import {
  CIRCUIT_INTERVAL_DAYS,
  RESTART_DAYS,
  TOO_SOON_DAYS,
} from '#core/planning/circuitInterval.ts';

/** What is wrong with a text given as the day of the last circuit: nothing there, no day of the calendar, still to come. */
export type LastDayFault = 'empty' | 'no-day' | 'ahead';

/**
 * How a day stands between two circuits, for somebody whose last one went well: a circuit is too soon; early, and smaller;
 * due; or so late that it is begun anew (rules "Too soon", "After six weeks").
 */
export type Wait = 'too-soon' | 'early' | 'due' | 'begin-anew';

/** The next circuit after the last one, as far as the calendar alone decides; `day` is when it is due. */
export type NextOne =
  | { readonly fault: LastDayFault }
  | { readonly fault: null; readonly day: string; readonly wait: Wait };

/**
 * When the next circuit is due after the last, as today's rules have it (rule "One circuit in two weeks"); `last` is any
 * text at all, `today` a day, "2026-03-01".
 */
export function nextOneAfter(last: string, today: string): NextOne {
  if (last.trim() === '') return { fault: 'empty' };
  if (!isDay(last)) return { fault: 'no-day' };
  const daysSince = daysBetween(last, today);
  if (daysSince < 0) return { fault: 'ahead' };
  return {
    fault: null,
    day: daysLater(last, CIRCUIT_INTERVAL_DAYS),
    wait: waitAfter(daysSince),
  };
}

function waitAfter(daysSince: number): Wait {
  if (daysSince < TOO_SOON_DAYS) return 'too-soon';
  if (daysSince < CIRCUIT_INTERVAL_DAYS) return 'early';
  return daysSince > RESTART_DAYS ? 'begin-anew' : 'due';
}
