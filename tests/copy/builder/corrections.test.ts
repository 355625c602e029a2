import { expect, test } from 'vitest';
import {
  refusedExerciseWords,
  refusedMoveWords,
} from '#copy/builder/corrections.ts';

test('an exercise that is not moved, added or swapped in is named with the reason', () => {
  expect(refusedMoveWords('Forearm plank')).toBe(
    'Forearm plank stays where it is. Moving it there would make the session longer than 6 hours, which is the most.',
  );
  expect(refusedExerciseWords('Lunge')).toBe(
    'Lunge was left out: the session would be too long. The most is 6 hours and 100 exercises.',
  );
});
