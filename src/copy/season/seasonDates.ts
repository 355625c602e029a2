import type { Move, MoveFault } from '#core/season/moveCircuit.ts';
import type { PlannedCircuit, SeasonPlan } from '#core/season/planSeason.ts';
import { SHORT_RUN, type Race } from '#core/season/season.ts';
import type { SeasonGap } from '#core/season/seasonGaps.ts';
import { countInWords, numberInWords } from '#copy/log/numbers.ts';
import { dayInWords } from '#copy/shared/calendar.ts';
import { closedWords, inDays } from '#copy/season/closedDays.ts';
import {
  capitalised,
  dayAndMonth,
  daysOfMonths,
  raceInWords,
  usualDayWords,
  weekdayOfDay,
} from '#copy/season/seasonNames.ts';

/** How many circuits the season has room for: "Six circuits fit before the half marathon on 7 March." */
export function summaryWords(
  { circuits, endsWith, end }: SeasonPlan,
  races: readonly Race[],
  today: string,
): string {
  const count = circuits.length;
  const fit =
    count === 0
      ? 'No circuit fits'
      : `${capitalised(countInWords(count, 'circuit'))} ${count === 1 ? 'fits' : 'fit'}`;
  const race = races.find(({ id }) => id === endsWith);
  if (race === undefined)
    return `${fit} into the next 16 weeks. Add a race, and they are planned around it.`;
  const day = dayAndMonth(end, today);
  return race.name === ''
    ? `${fit} before the race on ${day}.`
    : `${fit} before ${raceInWords(race)} on ${day}.`;
}

// A race so many days ahead is named beside a circuit, and one so many days behind.
const RACE_AHEAD_DAYS = 21;
const RACE_BEHIND_DAYS = 14;
// Up to so many days after a race its legs may not be back.
const LEGS_BACK_DAYS = 7;

/** Why a circuit stands on its day: "Easy. Two days after the gym, four before the hard Tuesday." */
export function circuitWords(
  circuit: PlannedCircuit,
  races: readonly Race[],
  lastBefore: string | null,
): string {
  const raceOf = (id: string) =>
    raceInWords(races.find((race) => race.id === id));
  const { usual, lastGym, lastRace, nextHard, nextRace } = circuit;
  const isNearRace = lastRace !== null && lastRace.days <= RACE_BEHIND_DAYS;
  const after = isNearRace
    ? `${inDays(lastRace.days)} after ${raceOf(lastRace.race)}`
    : lastGym && `${inDays(lastGym.days)} after the gym`;
  const beforeHard =
    nextHard &&
    `before the ${nextHard.isKey ? 'key long run on' : 'hard'} ${weekdayOfDay(nextHard.day)}`;
  const before =
    nextHard &&
    `${after === null ? inDays(nextHard.days) : numberInWords(nextHard.days)} ${beforeHard ?? ''}`;
  const near = [after, before].filter((part) => part !== null);
  const sentences = [
    `${usualDayWords(usual)}.`,
    near.length > 0 ? `${capitalised(near.join(', '))}.` : '',
    isNearRace && lastRace.days <= LEGS_BACK_DAYS
      ? 'Only if your legs have recovered.'
      : '',
    nextRace === null
      ? ''
      : nextRace.race === lastBefore
        ? `The last one before ${raceOf(nextRace.race)}, ${inDays(nextRace.days)} ahead of it.`
        : nextRace.days <= RACE_AHEAD_DAYS
          ? `${capitalised(inDays(nextRace.days))} before ${raceOf(nextRace.race)}.`
          : '',
  ];
  return sentences.filter(Boolean).join(' ');
}

/** What the first two circuits ever say of the run after them. */
export const SHORT_RUN_WORDS = `Keep this run to ${SHORT_RUN.minutes} minutes.`;

/** Why no circuit stands in a stretch: "None. Inside the taper, nine days before the half marathon." */
export function gapWords(
  { reason }: SeasonGap,
  races: readonly Race[],
): string {
  if (reason.rule === 'past')
    return 'None. The days for it have gone by. It will be planned again, and never doubled up.';
  if (reason.rule === 'not-easy')
    return 'None. No day in it has an easy run and is open.';
  return `None. ${closedWords(reason, races).words}`;
}

/** What a move does to the other circuits: "15 and 29 January become 22 January and 5 February. Still six." */
export function thenWords({ gone, come, plan }: Move, before: number): string {
  const count = plan.circuits.length;
  const still =
    count === before
      ? `Still ${numberInWords(count)}.`
      : `${capitalised(numberInWords(count))} instead of ${numberInWords(before)}.`;
  return `${othersWords(gone, come)} ${still}`;
}

function othersWords(gone: readonly string[], come: readonly string[]): string {
  if (gone.length === 0 && come.length === 0) return 'Nothing else moves.';
  if (come.length === 0)
    return `${daysOfMonths(gone)} ${gone.length === 1 ? 'drops' : 'drop'} out.`;
  if (gone.length === 0)
    return `${daysOfMonths(come)} ${come.length === 1 ? 'is' : 'are'} added.`;
  return `${daysOfMonths(gone)} ${gone.length === 1 ? 'moves' : 'move'} to ${daysOfMonths(come)}.`;
}

/** Why a circuit cannot be moved to a day. */
export const MOVE_FAULTS: Readonly<Record<MoveFault, string>> = {
  'not-planned': 'nothing to move',
  past: 'gone by',
  'season-over': 'after the season',
  taken: 'has a circuit',
  'too-many': 'too many days are fixed by hand',
};

/** What was done to a date by hand. */
export const MOVED_WORDS = {
  movedFrom: (from: string) => `Moved from ${dayInWords(from)}.`,
  kept: 'Kept here, so that nothing comes between it and the one you moved.',
  didMove: (day: string) => `moved to ${dayInWords(day)}`,
  didFree: (day: string) => `${dayInWords(day)} left to the plan again`,
} as const;

/** What is said after a change to the dates: how many there are, and when the next is. */
export function datesNews({ circuits }: SeasonPlan): string {
  const next = circuits[0];
  return next === undefined
    ? 'No dates.'
    : `${capitalised(countInWords(circuits.length, 'circuit'))}, the next on ${dayInWords(next.day)}.`;
}
