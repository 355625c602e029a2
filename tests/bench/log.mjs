// Measures what the log costs with 10, 200 and 2,000 entries, the last of which are ten years of a circuit a fortnight and
// every run between, and compares it with sorting a thousand numbers on the same machine: milliseconds depend on the
// machine, the ratio hardly does.
import { performance } from 'node:perf_hooks';
import { daysLater } from '#core/calendar.ts';
import { writeLink } from '#core/circuit/link/link.ts';
import { effortHistory } from '#core/log/sums/effortHistory.ts';
import { questionsDue } from '#core/log/next/laterQuestions.ts';
import { EMPTY_LOG, readLog, writeLog } from '#core/log/log.ts';
import { readLogFile, writeLogFile } from '#core/log/merging/logFile.ts';
import { mergeLogs } from '#core/log/merging/mergeLogs.ts';
import { monthsOf } from '#core/log/sums/months.ts';
import { nextDateOf } from '#core/log/next/nextDate.ts';
import { standingOn } from '#core/log/next/standing.ts';
import { weeklyLoad } from '#core/log/sums/weeklyLoad.ts';
import { whatNext } from '#core/log/next/whatNext.ts';
import { compareRuns } from '#core/log/sums/withAndWithout.ts';
import { logCsv } from '#exports/logCsv.ts';
import { aCircuit } from '#builders/aCircuit.ts';
import { aRating, aRun, aSession } from '#builders/aLog.ts';
import { theCatalogue } from '#builders/theCatalogue.ts';

const BUDGET_MS = 50;
const TURNS = 30;
const FIRST_DAY = '2020-01-01';

/** A log of so many entries, one every other day: each seventh a circuit with its run, the others runs on their own. */
function aLogOf(count, changedAt) {
  const entries = Array.from({ length: count }, (_, index) => {
    const id = `e${index}`;
    const date = daysLater(FIRST_DAY, 2 * index);
    return index % 7 > 0
      ? aRun({ effort: 2 + (index % 4) / 2 }, { id, date, changedAt })
      : aSession({
          id,
          date,
          time: '06:45',
          changedAt,
          // No two circuits are called the same, so no two links are alike.
          link: writeLink(aCircuit({ title: `Circuit ${index}` })),
          ratings: [aRating(4 + ((index / 7) % 3) / 2)],
          run: { kind: 'easy', minutes: 30, effort: 3, feel: 'same' },
          soreness: { nextMorning: (index / 7) % 4, twoDaysOn: index % 2 },
          played: [{ from: 0, to: 909_000 }],
          note: 'Cold, and the first kilometre heavy.',
        });
  });
  return { ...EMPTY_LOG, entries };
}

function medianMs(call) {
  const times = Array.from({ length: TURNS }, () => {
    const startedAt = performance.now();
    call();
    return performance.now() - startedAt;
  });
  return times.sort((one, other) => one - other)[Math.floor(TURNS / 2)];
}

const numbers = Array.from(
  { length: 1000 },
  (_, index) => (index * 7919) % 1009,
);
const sort = () => numbers.toSorted((one, other) => one - other);
medianMs(sort);
const sortingMs = medianMs(sort);

for (const count of [10, 200, 2000]) {
  const log = aLogOf(count, 1);
  const later = aLogOf(count, 2);
  const text = writeLog(log);
  const file = writeLogFile({ log, season: null, saved: null }, FIRST_DAY);
  const today = daysLater(FIRST_DAY, 2 * count);
  const read = () => readLog(text).value;
  const tasks = {
    'read it from storage': () => read(),
    'write it': () => writeLog(log),
    'read it from a file': () => readLogFile(file),
    // As after the page was opened: the log has just been read, and no link of it.
    'everything a page of it shows, for the first time': () =>
      everything(read(), today),
    'everything, once more': () => everything(log, today),
    'where the runner stands': () => standingOn(log, today),
    'the next date': () => nextDateOf(log),
    'what comes next': () => whatNext(log, theCatalogue),
    'what is still asked': () => questionsDue(log, today),
    'the months': () => monthsOf(log),
    'with and without': () => compareRuns(log),
    'efforts over time': () => effortHistory(log),
    'the load of weeks': () => weeklyLoad(log),
    'the table for spreadsheets': () => logCsv(log),
    'two logs put together': () => mergeLogs(log, later),
  };
  console.log(`${count} entries, ${Math.round(text.length / 1000)} kB`);
  for (const [name, task] of Object.entries(tasks)) {
    task();
    const ms = medianMs(task);
    console.log(
      `  ${name}: ${ms.toFixed(3)} ms (${(ms / BUDGET_MS).toFixed(3)} of the budget, ` +
        `${(ms / sortingMs).toFixed(1)} times sorting a thousand numbers)`,
    );
  }
}

function everything(log, today) {
  return [
    standingOn(log, today),
    nextDateOf(log),
    whatNext(log, theCatalogue),
    questionsDue(log, today),
    monthsOf(log),
    compareRuns(log),
    effortHistory(log),
    weeklyLoad(log),
  ];
}
