import { daysBetween, daysLater } from '#core/calendar.ts';
import {
  LATER_QUESTIONS,
  wasPainful,
  type DoneRun,
  type Entry,
  type LaterQuestion,
} from '#core/log/entry/entry.ts';
import type { EntryChange, Log } from '#core/log/log.ts';
import { isCircuit } from '#core/log/next/standing.ts';

/** A question that an entry still has open on a day. */
export interface DueQuestion {
  readonly entry: Entry;
  readonly question: LaterQuestion;
}

// Days after the entry's own from which each question is asked, and the last day on which any is (rule "Asked later").
const FIRST_DAY: Readonly<Record<LaterQuestion, number>> = {
  run: 0,
  'next-morning': 1,
  'two-days-on': 2,
};
const LAST_DAY = 7;

/**
 * What is still to be asked on a day, of the newest entry first: how the run went, how sore the legs were on the next
 * morning, and two days on. A warm-up is asked about its run only, a run on its own about nothing, and a day before the
 * entry's, as after a clock was set back, asks nothing (rule "Asked later").
 */
export function questionsDue(log: Log, today: string): readonly DueQuestion[] {
  const oldest = daysLater(today, -LAST_DAY);
  return log.entries
    .filter(({ date }) => date >= oldest)
    .toReversed()
    .flatMap((entry) =>
      LATER_QUESTIONS.filter(
        (question) =>
          daysBetween(entry.date, today) >= FIRST_DAY[question] &&
          entry.wavedOff?.includes(question) !== true &&
          isOpen(question, entry),
      ).map((question) => ({ entry, question })),
    );
}

/** Whether a question is one for an entry, and nobody has answered it. */
function isOpen(question: LaterQuestion, entry: Entry): boolean {
  switch (question) {
    case 'run':
      return mayHaveRun(entry) && isRunUntold(entry);
    case 'next-morning':
      return isCircuit(entry) && entry.soreness?.nextMorning === undefined;
    case 'two-days-on':
      return isCircuit(entry) && entry.soreness?.twoDaysOn === undefined;
  }
}

/** Whether something was done that a run was to follow: not after pain, nor where the reader chose none. */
function mayHaveRun(entry: Entry): boolean {
  const { circuit } = entry;
  return (
    circuit !== undefined &&
    circuit.seconds > 0 &&
    circuit.afterWalk !== 'none' &&
    !wasPainful(entry)
  );
}

function isRunUntold({ run }: Entry): boolean {
  return run === undefined || run.isPlanned === true || run.feel === undefined;
}

/** The change by which an entry holds how sore the legs were, 0 to 10, on the next morning or two days on. */
export function sorenessChange(
  entry: Entry,
  question: 'next-morning' | 'two-days-on',
  soreness: number,
): EntryChange {
  const field = question === 'next-morning' ? 'nextMorning' : 'twoDaysOn';
  return { soreness: { ...entry.soreness, [field]: soreness } };
}

/**
 * The change by which an entry holds more about its run, an easy one where nothing was known of it. Once it has an effort
 * or a feel, it happened.
 */
export function runChange(entry: Entry, run: Partial<DoneRun>): EntryChange {
  const { isPlanned, ...rest } = {
    kind: 'easy',
    ...entry.run,
    ...run,
  } as const;
  const isTold = run.effort !== undefined || run.feel !== undefined;
  return { run: isPlanned && !isTold ? { ...rest, isPlanned } : rest };
}

/** The change by which some of an entry's questions are not asked again. */
export function wavedOffChange(
  { wavedOff = [] }: Entry,
  questions: readonly LaterQuestion[],
): EntryChange {
  return {
    wavedOff: LATER_QUESTIONS.filter(
      (one) => wavedOff.includes(one) || questions.includes(one),
    ),
  };
}
