import { onOneLine } from '#core/wholeCharacters.ts';
import {
  addressText,
  calendarText,
  minutesLater,
  utcMoment,
} from '#exports/calendar/calendarText.ts';

/** A circuit as a calendar has it. */
export interface CalendarEvent {
  /** Its permanent name, by which a calendar finds it again. */
  readonly uid: string;
  /** The higher, the newer: of two events with one name a calendar keeps the one with the higher. */
  readonly sequence: number;
  /** In ms since 1970. */
  readonly startsAt: number;
  readonly minutes: number;
  readonly title: string;
  /** What is said of it, on several lines; the address is added after it. */
  readonly description: string;
  /** Where the circuit, or the season it is part of, is opened. */
  readonly address: string;
}

const LINE_END = '\r\n';
// A line may have so many bytes, its end not counted; what is longer goes on in the next, after a blank.
const LINE_BYTES = 75;
// How long before it the calendar reminds of it.
const ALARM = '-PT30M';

/**
 * A file of events as calendars import it (iCalendar, RFC 5545), made at a moment, in ms since 1970. Times are in UTC,
 * since not every calendar reads a time without its zone as the one of the reader.
 */
export function calendarFile(
  events: readonly CalendarEvent[],
  madeAt: number,
): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Tired on Purpose//Circuits//EN',
    'CALSCALE:GREGORIAN',
    ...events.flatMap((event) => eventLines(event, madeAt)),
    'END:VCALENDAR',
  ]
    .map((line) => folded(line) + LINE_END)
    .join('');
}

/** The description of an event and then its address, as calendars show them. */
export function bodyOf({ description, address }: CalendarEvent): string {
  return [calendarText(description), addressText(address)]
    .filter(Boolean)
    .join('\n\n');
}

function eventLines(event: CalendarEvent, madeAt: number): readonly string[] {
  const { uid, sequence, startsAt, minutes, address } = event;
  const title = escaped(onOneLine(event.title));
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(onOneLine(uid))}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${utcMoment(madeAt)}`,
    `DTSTART:${utcMoment(startsAt)}`,
    `DTEND:${utcMoment(minutesLater(startsAt, minutes))}`,
    `SUMMARY:${title}`,
    `DESCRIPTION:${escaped(bodyOf(event))}`,
    `URL:${addressText(address)}`,
    // Some calendars lose what comes after an alarm.
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER:${ALARM}`,
    `DESCRIPTION:${title}`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

/** A text as the value of a property, where some characters have a meaning. */
function escaped(text: string): string {
  return text.replace(/[\\,;]/g, '\\$&').replace(/\n/g, '\\n');
}

/** A line in pieces of at most 75 bytes, each after the first behind a blank, cut between characters. */
function folded(line: string): string {
  let text = '';
  let bytes = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (bytes + size > LINE_BYTES) {
      text += `${LINE_END} `;
      bytes = 1;
    }
    text += character;
    bytes += size;
  }
  return text;
}
