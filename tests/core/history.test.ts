import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changed, historyOf, redone, undone } from '#core/history.ts';

const anyChanges = fc.array(
  fc.record({ value: fc.nat(), thing: fc.constantFrom(null, 'title', 'rest') }),
  { maxLength: 40 },
);

test('as many steps back as were made lead to the beginning, and as many forward to the end', () => {
  fc.assert(
    fc.property(anyChanges, (changes) => {
      const end = changes.reduce(
        (so, { value, thing }) => changed(so, value, thing),
        historyOf(-1),
      );
      const steps = end.past.length;
      let back = end;
      for (let step = 0; step < steps; step++) back = undone(back);
      expect(back.present).toBe(-1);
      expect(undone(back)).toBe(back);
      let forth = back;
      for (let step = 0; step < steps; step++) forth = redone(forth);
      expect(forth.present).toBe(end.present);
      expect(redone(forth)).toBe(forth);
    }),
  );
});

test('changes to one thing in a row are one step, until something else or an undo comes between', () => {
  let history = historyOf(0);
  for (const value of [1, 2, 3]) history = changed(history, value, 'minutes');
  expect(history.past).toEqual([0]);
  history = changed(history, 4, 'rest');
  expect(history.past).toEqual([0, 3]);
  history = changed(undone(history), 5, 'minutes');
  expect(history.past).toEqual([0, 3]);
});

test('a change after an undo forgets what was taken back; no change is no step', () => {
  const history = changed(undone(changed(historyOf(1), 2)), 3);
  expect(history.future).toEqual([]);
  expect(changed(history, 3)).toBe(history);
});
