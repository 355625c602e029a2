import { momentAt } from '#core/calendar.ts';
import { circuitMinutes, type Circuit } from '#core/circuit/circuit.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import { circuitUid } from '#core/log/next/circuitNumber.ts';
import {
  circuitLines,
  eventTitle,
  OPEN_TITLE,
  OPEN_WORDS,
  timeKeptWords,
  type EventMinutes,
} from '#copy/exports/calendarWords.ts';
import type { CalendarEvent } from '#exports/calendar/calendarFile.ts';

/** A circuit, with the catalogue its exercises are in. */
interface KnownCircuit {
  readonly circuit: Circuit;
  readonly catalogue: Catalogue;
}

/** When an event is, by the device's clock, and when it was made. */
interface EventPlace {
  /** As "2026-03-01". */
  readonly day: string;
  /** As "06:45". */
  readonly time: string;
  /** In ms since 1970. */
  readonly madeAt: number;
}

/** What one event is made from. */
export interface CircuitEventParts extends KnownCircuit, EventPlace {
  /** Where the circuit is opened. */
  readonly address: string;
  readonly uid: string;
}

/** What the events of a season are made from. */
export interface SeasonEventParts extends Omit<EventPlace, 'day'> {
  /** The days of its circuits in order, each with why it is there. */
  readonly days: readonly { readonly day: string; readonly words: string }[];
  /** The number of the first of them in its series, from 1, and the series. */
  readonly firstNumber: number;
  readonly series: string;
  readonly address: string;
  /** What is done on all of them; null where that is decided on the day. */
  readonly circuit: KnownCircuit | null;
}

const WALK_MINUTES = 5;
const RUN_MINUTES = 30;
// What is kept for a circuit that is not decided yet.
const USUAL_MINUTES = 15;
// Versions of an event are counted in seconds from here on, so that whatever is made later counts as newer: calendars read
// numbers of 32 bits, which last until 2094.
const FIRST_SECOND = Date.UTC(2026, 0, 1);

/**
 * A circuit on a day as an event: as long as the circuit, the walk after it and half an hour of run, and it says so. With
 * the same `uid` it takes the place of one that was made before.
 */
export function circuitEvent(of: CircuitEventParts): CalendarEvent {
  return eventOf(of, of.circuit, [
    ...circuitLines(of.circuit, of.catalogue),
    keptWords(of.circuit),
  ]);
}

/** The circuits of a season, each as an event of its own: a series in UTC would move by an hour with summer time. */
export function seasonEvents(of: SeasonEventParts): readonly CalendarEvent[] {
  const { circuit: known, series, firstNumber } = of;
  const lines =
    known === null
      ? [OPEN_WORDS, keptWords(null)]
      : [
          ...circuitLines(known.circuit, known.catalogue),
          keptWords(known.circuit),
        ];
  return of.days.map(({ day, words }, at) =>
    eventOf(
      { ...of, day, uid: circuitUid(series, firstNumber + at) },
      known?.circuit ?? null,
      [words, ...lines].filter(Boolean),
    ),
  );
}

function eventOf(
  of: EventPlace & Pick<CircuitEventParts, 'uid' | 'address'>,
  circuit: Circuit | null,
  lines: readonly string[],
): CalendarEvent {
  const { session, walk, run } = minutesOf(circuit);
  return {
    uid: of.uid,
    sequence: Math.max(0, Math.floor((of.madeAt - FIRST_SECOND) / 1000)),
    startsAt: momentAt(of.day, of.time),
    minutes: session + walk + run,
    title: circuit === null ? OPEN_TITLE : eventTitle(circuit),
    description: lines.join('\n'),
    address: of.address,
  };
}

function keptWords(circuit: Circuit | null): string {
  return timeKeptWords(minutesOf(circuit), circuit?.mode ?? 'circuit');
}

/** A warm-up goes over into the run; after a circuit the breath settles first. */
function minutesOf(circuit: Circuit | null): EventMinutes {
  return {
    session: circuit === null ? USUAL_MINUTES : circuitMinutes(circuit),
    walk: circuit?.mode === 'activation' ? 0 : WALK_MINUTES,
    run: RUN_MINUTES,
  };
}
