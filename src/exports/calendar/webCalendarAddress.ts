import { onOneLine, wholeCharacters } from '#core/wholeCharacters.ts';
import { bodyOf, type CalendarEvent } from '#exports/calendar/calendarFile.ts';
import {
  addressText,
  calendarText,
  minutesLater,
  utcMoment,
} from '#exports/calendar/calendarText.ts';

const FORM = 'https://calendar.google.com/calendar/render?action=TEMPLATE';
// Longer addresses do not get through everywhere.
const MOST_LETTERS = 2000;
// Room that is kept for the title, however long the address of the circuit is.
const TITLE_LETTERS = 300;
const CUT_MARK = '…';

/**
 * The address of Google's form for a new event, filled in. What is said of the event is cut so that the whole stays under
 * 2,000 letters; the circuit's own address is never cut, and where it alone is longer, so is the whole.
 */
export function webCalendarAddress(event: CalendarEvent): string {
  const { startsAt, minutes, address } = event;
  const end = minutesLater(startsAt, minutes);
  const dates = `&dates=${utcMoment(startsAt)}/${utcMoment(end)}`;
  const title = cut(onOneLine(event.title), TITLE_LETTERS);
  const before = `${FORM}${dates}&text=${encodeURIComponent(title)}&details=`;

  const whole = bodyOf(event);
  if (before.length + lettersOf(whole) < MOST_LETTERS)
    return before + encodeURIComponent(whole);
  const link = `\n\n${addressText(address)}`;
  const room = MOST_LETTERS - 1 - before.length - lettersOf(link);
  const said = cut(calendarText(event.description), room);
  return before + encodeURIComponent(`${said}${link}`.trimStart());
}

/** A text, or its beginning with a mark that it was cut, in so many letters of an address at most. */
function cut(text: string, letters: number): string {
  if (lettersOf(text) <= letters) return text;
  const room = letters - lettersOf(CUT_MARK);
  const kept = wholeCharacters(text, text.length, room, lettersOf);
  return kept === '' ? '' : kept + CUT_MARK;
}

/** The letters that a text takes in an address. */
function lettersOf(text: string): number {
  return encodeURIComponent(text).length;
}
