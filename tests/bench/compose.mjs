// Measures how long it takes to compose a circuit, over many random answers, and compares that with sorting a thousand
// numbers on the same machine: milliseconds depend on the machine, the ratio hardly does.
import { performance } from 'node:perf_hooks';
import fc from 'fast-check';
import { composeCircuit } from '#core/planning/compose.ts';
import { anyAnswers, anyCatalogue } from '#builders/anyAnswers.ts';
import { theCatalogue } from '#builders/theCatalogue.ts';
import { GATES } from '#core/planning/gates.ts';

const COUNT = 20_000;
const BUDGET_MS = 4;

function msOf(call) {
  const startedAt = performance.now();
  call();
  return performance.now() - startedAt;
}

function percentiles(times) {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (share) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  return { p50: at(0.5), p99: at(0.99), worst: at(1) };
}

const numbers = Array.from(
  { length: 1000 },
  (_, index) => (index * 7919) % 1009,
);
const sortingMs = percentiles(
  Array.from({ length: 2000 }, () =>
    msOf(() => numbers.toSorted((one, other) => one - other)),
  ),
).p50;

function report(name, catalogue, count, another) {
  // Answers without those that rule out every circuit: red flags, and soreness of 7 and more.
  const days = fc
    .sample(anyAnswers, { numRuns: count, seed: 1 })
    .map((one) => ({
      ...one,
      soreness: one.soreness % 7,
      redFlag: false,
      notCleared: false,
    }));
  const compose = (answers) =>
    composeCircuit(answers, catalogue, { steppedOver: GATES, another });
  days.slice(0, 500).forEach(compose);
  const { p50, p99, worst } = percentiles(
    days.map((answers) => msOf(() => compose(answers))),
  );
  const round = (ms) => ms.toFixed(3);
  console.log(
    `${name}: p50 ${round(p50)} ms, p99 ${round(p99)} ms (${(p99 / BUDGET_MS).toFixed(2)} of the budget, ` +
      `${(p99 / sortingMs).toFixed(1)} times sorting a thousand numbers), worst ${round(worst)} ms`,
  );
}

report('the site’s exercises', theCatalogue, COUNT, 0);
report('the twelfth next best of them', theCatalogue, COUNT, 11);
const large = fc.sample(anyCatalogue(200, 200), { numRuns: 1, seed: 1 })[0];
report('two hundred exercises', large, 5000, 0);
