import { expect, test } from 'vitest';
import { expectedEffort } from '#core/circuit/effort/effort.ts';
import { DEFAULT_ANSWERS, MINUTES } from '#core/planning/answers.ts';
import { composeCircuit } from '#core/planning/compose.ts';
import { composeSmall } from '#core/planning/composeSmall.ts';
import { effortLimitOf } from '#core/session/rating/effortLimit.ts';
import { LEVELS } from '#core/vocabulary.ts';
import { theCatalogue } from '#builders/theCatalogue.ts';

const ALL_MINUTES = Array.from(
  { length: MINUTES.most - MINUTES.least + 1 },
  (_, more) => MINUTES.least + more,
);

test.each(LEVELS)(
  'at the level %s it is what the builder suggests, below its ceiling',
  (level) => {
    for (const minutes of ALL_MINUTES) {
      const small = composeSmall({ level, minutes }, theCatalogue);
      const suggestion = composeCircuit(
        { ...DEFAULT_ANSWERS, level, minutes },
        theCatalogue,
      );
      expect(small).toEqual(
        'circuit' in suggestion ? suggestion.circuit : null,
      );
      if (small?.mode !== 'circuit') continue;
      expect(small.level).toBe(level);
      expect(expectedEffort(small, theCatalogue)).toBeLessThanOrEqual(
        effortLimitOf(small),
      );
    }
  },
);

test('minutes out of range are brought into it', () => {
  expect(
    composeSmall({ level: 'regular', minutes: 999 }, theCatalogue),
  ).toEqual(
    composeSmall({ level: 'regular', minutes: MINUTES.most }, theCatalogue),
  );
});

test('with no exercises there is nothing', () => {
  expect(composeSmall({ level: 'regular', minutes: 15 }, new Map())).toBeNull();
});
