import { expect, test } from 'vitest';
import { setCaption } from '#copy/circuit/oneSet.ts';

test('a set says how much it is and how long it takes, a hold its seconds once', () => {
  const reps = { kind: 'reps', count: 10, tempo: [3, 1, 1] } as const;
  expect(setCaption({ code: 'sq', work: reps, sides: 'both' })).toEqual({
    dose: '10 reps',
    time: '50 s, one set',
  });
  const hold = { kind: 'hold', seconds: 30 } as const;
  expect(setCaption({ code: 'pl', work: hold, sides: 'both' })).toEqual({
    dose: '30 s',
    time: 'one set',
  });
  expect(setCaption({ code: 'sp', work: hold, sides: 'each' })).toEqual({
    dose: '30 s each side',
    time: '63 s, one set',
  });
});
