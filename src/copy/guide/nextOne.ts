import { daysBetween } from '#core/calendar.ts';
import type { LastDayFault, NextOne } from '#core/planning/nextOne.ts';
import { dayInWords } from '#copy/shared/calendar.ts';
import { counted } from '#copy/shared/clockface.ts';

/** What the chapter on how often asks for, and what it answers before it knows. */
export const NEXT_ONE = {
  heading: 'When is your next one?',
  field: 'The day of your last circuit',
  fromLog: (day: string) => `Your log has one on ${dayInWords(day)}.`,
  take: 'Use that day',
  elsewhere: 'Pain, or two that were too hard, make it longer:',
  elsewhereLink: 'when it went wrong last time',
} as const;

/** An answer: the day or what to do in a few words, and a sentence. */
export interface NextOneWords {
  readonly heading: string;
  readonly sentence: string;
}

const FAULTS: Readonly<Record<LastDayFault, NextOneWords>> = {
  empty: {
    heading: 'A fortnight from then.',
    sentence: 'Give the day, and the date of the next one appears here.',
  },
  'no-day': {
    heading: 'That is not a date.',
    sentence: 'Check the day and the month.',
  },
  ahead: {
    heading: 'That day is still to come.',
    sentence: 'Give the day of the last circuit you have done.',
  },
};

/** When the next circuit is due, as the chapter on how often says it on a day. */
export function nextOneWords(next: NextOne, today: string): NextOneWords {
  if (next.fault !== null) return FAULTS[next.fault];
  const days = daysBetween(today, next.day);
  switch (next.wait) {
    case 'too-soon':
      return {
        heading: `${dayInWords(next.day)}, in ${counted(days, 'day')}.`,
        sentence:
          'Today is too soon. Run easy until then, with an activation warm-up if you like.',
      };
    case 'early':
      return {
        heading: `${dayInWords(next.day)}, in ${counted(days, 'day')}.`,
        sentence:
          'Better to wait until then. If you go sooner, do one round fewer.',
      };
    case 'due':
      return days === 0
        ? {
            heading: 'Today.',
            sentence:
              'Before an easy run, when your legs are not sore. Tomorrow is just as good.',
          }
        : {
            heading: 'Any easy day from today.',
            sentence: `It was due on ${dayInWords(next.day)}, and there is no hurry: before an easy run, when your legs are not sore.`,
          };
    case 'begin-anew':
      return {
        heading: 'Any easy day, and start small.',
        sentence:
          'It has been more than six weeks: one round fewer, and a fifth less of everything.',
      };
  }
}
