// Measures how long it takes to plan the largest season (forty races, two years, circuits moved by hand) and to ask what
// moving one within its week breaks, and compares that with sorting a thousand numbers on the same machine: milliseconds
// depend on the machine, the ratio hardly does.
import { performance } from 'node:perf_hooks';
import { daysLater } from '#core/calendar.ts';
import { movesInWeek } from '#core/season/moveCircuit.ts';
import { planSeason } from '#core/season/planSeason.ts';
import { DEFAULT_SEASON, IMPORTANCES } from '#core/season/season.ts';

const COUNT = 1000;
const BUDGET_MS = 8;
const TODAY = '2026-11-21';

function percentilesOf(count, call) {
  const times = Array.from({ length: count }, () => {
    const startedAt = performance.now();
    call();
    return performance.now() - startedAt;
  }).sort((one, other) => one - other);
  const at = (share) => times[Math.floor(share * (times.length - 1))];
  return { p50: at(0.5), p99: at(0.99), worst: at(1) };
}

const numbers = Array.from(
  { length: 1000 },
  (_, index) => (index * 7919) % 1009,
);
const sortingMs = percentilesOf(2000, () =>
  numbers.toSorted((one, other) => one - other),
).p50;

function report(name, count, call) {
  percentilesOf(Math.ceil(count / 10), call);
  const { p50, p99, worst } = percentilesOf(count, call);
  const round = (ms) => ms.toFixed(3);
  console.log(
    `${name}: p50 ${round(p50)} ms, p99 ${round(p99)} ms (${(p99 / BUDGET_MS).toFixed(2)} of the budget), ` +
      `p50 ${(p50 / sortingMs).toFixed(1)} times sorting a thousand numbers, worst ${round(worst)} ms`,
  );
}

/** So many races of every importance, spread over two years. */
const races = (count) =>
  Array.from({ length: count }, (_, at) => ({
    id: `race ${at}`,
    name: '',
    day: daysLater(TODAY, Math.round(((at + 1) * 730) / count)),
    importance: IMPORTANCES[at % IMPORTANCES.length],
  }));
const record = {
  done: ['2026-11-06', '2026-11-20'],
  circuitsEver: 2,
  earliest: '2026-12-04',
};
const plain = { ...DEFAULT_SEASON, races: races(2) };
const moved = planSeason(plain, record, TODAY)
  .circuits.filter((_, at) => at % 3 === 0)
  .map(({ day }) => ({ day: daysLater(day, 1), from: day }));
const shut = DEFAULT_SEASON.week.map(() => ({
  kinds: ['hard', 'gym'],
  isKey: false,
}));

report('sixteen weeks', COUNT, () => planSeason(DEFAULT_SEASON, record, TODAY));
report('two years, two races, every third circuit moved', COUNT, () =>
  planSeason({ ...plain, moved }, record, TODAY),
);
report('two years, forty races', COUNT, () =>
  planSeason({ ...plain, races: races(40) }, record, TODAY),
);
report('two years of a week that allows none', COUNT, () =>
  planSeason({ ...plain, week: shut }, record, TODAY),
);
report('what moving within a week breaks, in sixteen weeks', COUNT / 4, () =>
  movesInWeek(DEFAULT_SEASON, record, TODAY, '2026-12-04'),
);
