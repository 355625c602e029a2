import { describe, expect, test } from 'vitest';
import {
  circuitMinutes,
  circuitSeconds,
  roundSeconds,
} from '#core/circuit/circuit.ts';
import { clockface } from '#copy/shared/clockface.ts';
import { stationSeconds } from '#core/circuit/station.ts';
import {
  aCircuit,
  aHold,
  REFERENCE_STATIONS,
  someReps,
} from '#builders/aCircuit.ts';

// The five exercises read another way: squats, their tempo, steps and calf raises as the table has them.
function rating(squats: number, slow: boolean) {
  return [
    aHold('gb', 30),
    someReps('sq', squats, slow ? [4, 1, 1] : [3, 1, 1]),
    aHold('pl', 30),
    someReps('bw', 10, [slow ? 2 : 1.5], { sides: 'ways' }),
    someReps('cr', 10, slow ? [1.5, 1.5] : [1, 1], { sides: 'each' }),
  ];
}

describe('the reference session', () => {
  test('takes 15:09, which people call 15 minutes', () => {
    expect(circuitSeconds(aCircuit())).toBe(909);
    expect(clockface(circuitSeconds(aCircuit()))).toBe('15:09');
    expect(circuitMinutes(aCircuit())).toBe(15);
  });

  test('is 180 s of work, 3 s of change and 80 s of rest a round', () => {
    expect(REFERENCE_STATIONS.map(stationSeconds)).toEqual([
      30, 50, 30, 30, 43,
    ]);
    expect(roundSeconds(aCircuit())).toBe(263);
  });

  const table: readonly (readonly [
    string,
    number,
    boolean,
    number,
    string,
    string,
    string,
  ])[] = [
    ['10 squats, 20 s rests', 10, false, 20, '4:23', '9:46', '15:09'],
    ['12 squats, 20 s rests', 12, false, 20, '4:33', '10:06', '15:39'],
    ['10 squats, 25 s rests', 10, false, 25, '4:43', '10:26', '16:09'],
    ['12 squats, 30 s rests', 12, false, 30, '5:13', '11:26', '17:39'],
    ['slow, 20 s rests', 10, true, 20, '5:03', '11:06', '17:09'],
    ['slow, 30 s rests', 10, true, 30, '5:43', '12:26', '19:09'],
  ];
  test.each(table)(
    'read as %s',
    (_name, squats, slow, restSeconds, one, two, three) => {
      const times = [1, 2, 3].map((rounds) =>
        clockface(
          circuitSeconds(
            aCircuit({ rounds, restSeconds, stations: rating(squats, slow) }),
          ),
        ),
      );
      expect(times).toEqual([one, two, three]);
    },
  );
});

test('a station with its own rest keeps it', () => {
  const stations = [
    aHold('gb', 30, { restSeconds: 45 }),
    aHold('pl', 30),
    aHold('sp', 30),
  ];
  expect(roundSeconds(aCircuit({ stations }))).toBe(30 + 45 + 30 + 20 + 30);
});
