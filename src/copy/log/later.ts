import { counted } from '#copy/shared/clockface.ts';
import { dayInWords } from '#copy/shared/calendar.ts';
import { ratingWords } from '#copy/session/ratings.ts';
import { daysBetween } from '#core/calendar.ts';
import type {
  DoneRun,
  Entry,
  Feel,
  LaterQuestion,
} from '#core/log/entry/entry.ts';

/** The fixed words of what is asked later. */
export const LATER = {
  notThisTime: 'Not this time',
  oneTap: 'One tap each, saved at once.',
  didNotRun: 'I did not run',
  undo: 'Undo',
  notSore: '0, nothing',
  verySore: '10, stairs are a problem',
  effort: 'And how hard was it, 1 to 10? If you like.',
  undone: 'Taken back.',
  notStored:
    'This device could not store it. It stays here while the page is open.',
} as const;

/** How the legs felt on the run, as buttons to tap. */
export const FEEL_WORDS: Readonly<Record<Feel, string>> = {
  lighter: 'Lighter',
  same: 'The same',
  heavier: 'Heavier',
};

const NUMBERS = ['No', 'One', 'Two', 'Three'];

/** The heading over what is asked about one entry: "Two questions about yesterday". */
export function aboutWords(count: number, entry: Entry, today: string): string {
  const number = NUMBERS[count] ?? `${count}`;
  return `${number} ${count === 1 ? 'question' : 'questions'} about ${dayWords(entry.date, today)}`;
}

function dayWords(day: string, today: string): string {
  const days = daysBetween(day, today);
  if (days === 0) return 'today';
  return days === 1 ? 'yesterday' : dayInWords(day);
}

/** A question as it is asked on a day. */
export function questionWords(
  question: LaterQuestion,
  { date, run }: Entry,
  today: string,
): string {
  const days = daysBetween(date, today);
  switch (question) {
    case 'run':
      return `How did ${runWords(run)} feel?`;
    case 'next-morning':
      return days === 1
        ? 'How sore are your legs this morning?'
        : 'How sore were your legs the morning after?';
    case 'two-days-on':
      return days === 2
        ? 'How sore are your legs today, two days on?'
        : 'How sore were your legs two days on?';
  }
}

function runWords(run: DoneRun | undefined): string {
  if (run?.minutes === undefined) return 'the run';
  return `the run of ${counted(run.minutes, 'minute')}`;
}

/** An answer as it stands in place of its question. */
export function answerWords(
  question: LaterQuestion,
  answer: LaterAnswer,
): string {
  if (answer === 'waved-off') return 'Not asked again';
  if (answer === 'no-run') return 'No run after it';
  if (typeof answer !== 'number') {
    const { feel, effort } = answer;
    const felt = feel === undefined ? 'The run' : FELT[feel];
    return effort === undefined
      ? felt
      : `${felt}, effort ${ratingWords(effort)}`;
  }
  const when =
    question === 'next-morning' ? 'the morning after' : 'two days on';
  return `Legs ${when}: ${answer} out of 10`;
}

const FELT: Readonly<Record<Feel, string>> = {
  lighter: 'The run felt lighter',
  same: 'The run felt the same',
  heavier: 'The run felt heavier',
};

/** An answer as it is spoken once it is kept. */
export function answerStatus(
  question: LaterQuestion,
  answer: LaterAnswer,
): string {
  return `${answerWords(question, answer)}. ${LATER.undo}?`;
}

/** What was answered: how sore, how the run was, that there was none, or nothing. */
export type LaterAnswer =
  number | Pick<DoneRun, 'feel' | 'effort'> | 'no-run' | 'waved-off';
