// Measures how long it takes to compose a circuit, over many random answers, and compares that with sorting a thousand
// numbers on the same machine: milliseconds depend on the machine, the ratio hardly does. Each circuit is composed three
// times and the shortest counts, so that what else the machine is doing does not.
import { performance } from 'node:perf_hooks';
import fc from 'fast-check';
import { composeCircuit } from '#core/planning/compose.ts';
import { anyAnswers, anyCatalogue } from '#builders/anyAnswers.ts';
import { theCatalogue } from '#builders/theCatalogue.ts';
import { GATES, gatesOf } from '#core/planning/gates.ts';

const COUNT = 10_000;
const BUDGET_MS = 4;

function msOf(call) {
  const startedAt = performance.now();
  call();
  return performance.now() - startedAt;
}

function shortestOf(call) {
  return Math.min(msOf(call), msOf(call), msOf(call));
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

/** Composes for the days that allow a circuit, every gate overridden unless told otherwise, and prints how long it takes against the budget. */
function report(name, catalogues, count, { another = 0, overrides = GATES }) {
  // Answers without those that rule out every circuit: red flags, and soreness of 7 and more.
  const days = fc
    .sample(anyAnswers, { numRuns: count, seed: 1 })
    .map((one) => ({
      ...one,
      soreness: one.soreness % 7,
      redFlag: false,
      notCleared: false,
    }))
    .filter((one) => gatesOf(one, overrides).allows === 'circuit');
  const compose = (answers, index) =>
    composeCircuit(answers, catalogues[index % catalogues.length], {
      overrides,
      another,
    });
  days.slice(0, 500).forEach(compose);
  const { p50, p99, worst } = percentiles(
    days.map((answers, index) => shortestOf(() => compose(answers, index))),
  );
  const round = (ms) => ms.toFixed(3);
  console.log(
    `${name}: p50 ${round(p50)} ms, p99 ${round(p99)} ms (${(p99 / BUDGET_MS).toFixed(2)} of the budget, ` +
      `${(p99 / sortingMs).toFixed(1)} times sorting a thousand numbers), worst ${round(worst)} ms`,
  );
}

/** Made-up catalogues of so many exercises each. */
function madeUp(exercises, count) {
  return fc.sample(anyCatalogue(exercises, exercises), {
    numRuns: count,
    seed: 1,
  });
}

const site = [theCatalogue];
const forty = madeUp(40, 8);
// Ordinary days allow a circuit without any gate overridden.
const ordinary = { overrides: [] };
report('the site’s exercises', site, COUNT, {});
report('the site’s exercises, ordinary days', site, COUNT, ordinary);
report('the twelfth next best of them', site, COUNT / 2, { another: 11 });
report('forty exercises', forty, COUNT, {});
report('forty exercises, ordinary days', forty, COUNT, ordinary);
report('the twelfth next best of forty', forty, COUNT / 4, { another: 11 });
report('two hundred exercises', madeUp(200, 1), COUNT / 4, {});
