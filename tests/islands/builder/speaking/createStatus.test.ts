import { createRoot } from 'solid-js';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  withDose,
  withRemoved,
  withRoundRest,
  withRounds,
} from '#core/circuit/editing/edits.ts';
import { writeLink } from '#core/circuit/link/link.ts';
import { createStatus } from '#islands/builder/speaking/createStatus.ts';
import { openBuilder } from '#builders/aBuilder.ts';
import { aCircuit } from '#builders/aCircuit.ts';
import { theCatalogue } from '#builders/theCatalogue.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** The builder with everything that is spoken, in order. */
function openSpeaking(...page: Parameters<typeof openBuilder>) {
  const opened = openBuilder(...page);
  const spoken: string[] = [];
  const status = createRoot(() =>
    createStatus({
      builder: opened.builder,
      catalogue: theCatalogue,
      notices: opened.explanations.notices,
      say: (words) => spoken.push(words),
    }),
  );
  return { ...opened, spoken, status };
}

test('says nothing of what was there when the page was opened', () => {
  const { spoken } = openSpeaking('', { daysSince: 3 });
  vi.advanceTimersByTime(5000);
  expect(spoken).toEqual([]);
});

test('says once, a moment after the last change, what changed, the total and the first new notice', () => {
  const { builder, spoken } = openSpeaking();
  for (const dose of [11, 12, 13]) {
    builder.edit((circuit) => withDose(circuit, 1, dose), 'dose 1');
    vi.advanceTimersByTime(500);
  }
  expect(spoken).toEqual([]);
  vi.advanceTimersByTime(700);
  expect(spoken).toEqual([
    'Bodyweight squat: 13 reps. 3 rounds of 5, 15 minutes 54 seconds, feels like 4½. It takes more than 15 minutes, which is the limit.',
  ]);
  builder.edit((circuit) => withRoundRest(circuit, 61), 'round rest');
  vi.advanceTimersByTime(700);
  // A notice that was heard is not said again.
  expect(spoken[1]).toBe(
    'Rest between rounds: 61 s. 3 rounds of 5, 15 minutes 56 seconds, feels like 4½.',
  );
});

test('says a notice that the very first edit brings', () => {
  const { builder, spoken } = openSpeaking();
  builder.edit((circuit) => withDose(circuit, 1, 14));
  vi.advanceTimersByTime(700);
  expect(spoken[0]).toMatch(
    / It takes more than 15 minutes, which is the limit.$/,
  );
});

test('says of an answer that it leaves one’s own circuit as it is', () => {
  const { builder, spoken } = openSpeaking(
    writeLink(aCircuit({ title: 'Mine', rounds: 2 })),
  );
  builder.answer({ minutes: 12 });
  vi.advanceTimersByTime(700);
  expect(spoken).toEqual([
    'Minutes: 12. Your circuit stays: 2 rounds of 5, 9 minutes 46 seconds, feels like 4.',
  ]);
});

test('says what was undone, and the value that is back', () => {
  const { builder, spoken } = openSpeaking();
  builder.edit((circuit) => withRounds(circuit, 2), 'rounds');
  builder.edit((circuit) => withRounds(circuit, 1), 'rounds');
  vi.advanceTimersByTime(700);
  builder.undo();
  vi.advanceTimersByTime(700);
  builder.redo();
  vi.advanceTimersByTime(700);
  expect(spoken.map((words) => words.slice(0, 45))).toEqual([
    '1 round of 5, 4 minutes 23 seconds, feels lik',
    'Undone: rounds. 3 rounds of 5, 15 minutes 9 s',
    'Redone: rounds. 1 round of 5, 4 minutes 23 se',
  ]);
});

test('says the notices of a gate and of a link that cannot be read', () => {
  const { builder, address, spoken } = openSpeaking();
  builder.answer({ daysSince: 3 });
  vi.advanceTimersByTime(700);
  expect(spoken[0]).toMatch(
    /^Last circuit: 3 days ago\. 1 round of 6, .* Activation only: too soon\. One circuit/,
  );
  address.type('1c3-20');
  vi.advanceTimersByTime(700);
  expect(spoken[1]).toContain('That link could not be read.');
});

test('says a correction with the value it led to, or with the total where nothing changed', () => {
  const { builder, spoken, status } = openSpeaking();
  builder.edit((circuit) => withDose(circuit, 1, 1));
  status.add('Reps: 1 is the least.');
  vi.advanceTimersByTime(700);
  status.add('Reps: 1 is the least.');
  vi.advanceTimersByTime(700);
  expect(spoken).toEqual([
    expect.stringMatching(
      /^Bodyweight squat: 1 rep\. Reps: 1 is the least\. 3 rounds of 5, /,
    ),
    expect.stringMatching(/^Reps: 1 is the least\. 3 rounds of 5, /),
  ]);
});

test('says a row’s own words of a move, with the total', () => {
  const { builder, spoken, status } = openSpeaking();
  builder.edit((circuit) => withRemoved(circuit, 4));
  status.add('Forearm plank is now 2 of 4.');
  vi.advanceTimersByTime(700);
  expect(spoken[0]).toMatch(
    /^Single-leg calf raise is out, 4 exercises left\. Forearm plank is now 2 of 4\. 3 rounds of 4, /,
  );
});
