import type { DoneRun, Entry, LaterQuestion } from '#core/log/entry/entry.ts';
import {
  runChange,
  sorenessChange,
  wavedOffChange,
} from '#core/log/next/laterQuestions.ts';
import { entryIn, withChange, type EntryChange } from '#core/log/log.ts';
import type { DeviceLog } from '#islands/shared/log/createLog.ts';
import type { Clock } from '#platform/page/clock.ts';

/** Keeps the answers to what is asked later in the log at once, and takes them back. */
export function laterAnswers(
  { change }: Pick<DeviceLog, 'change'>,
  { date }: Pick<Clock, 'date'>,
) {
  /** Changes an entry as it is on the device now, which another tab may have changed as well. */
  function keep(id: string, changeOf: (entry: Entry) => EntryChange): boolean {
    return change((log) => {
      const entry = entryIn(log, id);
      return entry === null
        ? log
        : withChange(log, id, changeOf(entry), date());
    });
  }

  return {
    onSoreness: (
      { id }: Entry,
      question: 'next-morning' | 'two-days-on',
      soreness: number,
    ) => keep(id, (entry) => sorenessChange(entry, question, soreness)),
    onRun: ({ id }: Entry, run: Partial<DoneRun>) =>
      keep(id, (entry) => runChange(entry, run)),
    onWaveOff: ({ id }: Entry, questions: readonly LaterQuestion[]) =>
      keep(id, (entry) => wavedOffChange(entry, questions)),
    /** Puts back what an answer to a question changed; the entry is given as it was before. */
    onUndo: (before: Entry, question: LaterQuestion) =>
      keep(before.id, (entry) => takenBack(entry, before, question)),
  };
}

function takenBack(
  { soreness, wavedOff }: Entry,
  before: Entry,
  question: LaterQuestion,
): EntryChange {
  const others = wavedOff?.filter(
    (one) => one !== question || before.wavedOff?.includes(one),
  );
  const waved = { wavedOff: others?.length ? others : undefined };
  if (question === 'run') return { ...waved, run: before.run };
  const field = question === 'next-morning' ? 'nextMorning' : 'twoDaysOn';
  const sore = Object.entries({
    ...soreness,
    [field]: before.soreness?.[field],
  }).filter(([, value]) => value !== undefined);
  return {
    ...waved,
    soreness: sore.length > 0 ? Object.fromEntries(sore) : undefined,
  };
}
