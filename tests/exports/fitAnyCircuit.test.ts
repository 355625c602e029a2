import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LIMITS, withinLimits, type Circuit } from '#core/circuit/circuit.ts';
import { stepsOf, type Step } from '#core/session/timeline/steps.ts';
import { serialOf } from '#exports/fit/fitWorkout.ts';
import { aCircuit, aHold, someReps } from '#builders/aCircuit.ts';
import { anyCircuit } from '#builders/anyCircuit.ts';
import { anyTitle } from '#builders/anyTitle.ts';
import { theCatalogue } from '#builders/theCatalogue.ts';
import { readFit } from './fitReader.ts';
import {
  fileOf,
  flipped,
  gone,
  messagesIn,
  sideOf,
  stepsIn,
  theirMessagesIn,
  type FileStep,
} from './fitSteps.ts';

const anyWatchCircuit = fc
  .tuple(
    anyCircuit,
    anyTitle,
    fc.array(fc.constantFrom(...theCatalogue.keys())),
  )
  .map(([circuit, title, codes]): Circuit => ({
    ...circuit,
    title,
    // Many of them exercises that there are.
    stations: circuit.stations.map((station, at) => ({
      ...station,
      code: codes[at] ?? station.code,
    })),
  }));

describe('the watch file of any circuit', () => {
  test('has the steps of its timer, in number, order, seconds and sides', () => {
    fc.assert(
      fc.property(anyWatchCircuit, (circuit) => {
        const bytes = fileOf(circuit);
        const inFile = stepsIn(bytes);
        const [workout] = messagesIn(bytes, 26);
        expect(workout?.fields.get(6)).toBe(inFile.length);
        const marks = inFile.filter(({ duration }) => duration === 'repeat');
        expect(marks.length).toBeLessThanOrEqual(1);

        const expected = withRestAtEnd(circuit, inFile);
        expect(gone(inFile).map(stepOfFile)).toEqual(expected.map(stepOfTimer));
      }),
    );
  });

  test('by reps counts sets of reps, both sides of those in turn, and times holds', () => {
    fc.assert(
      fc.property(anyWatchCircuit, (circuit) => {
        const inFile = stepsIn(fileOf(circuit, false));
        const expected = withRestAtEnd(circuit, inFile);
        const values = gone(inFile).map((step) => [step.duration, step.value]);
        expect(values).toEqual(
          expected.map(({ kind, station, seconds }) => {
            const { work, sides } = circuit.stations[station] ?? {};
            return kind === 'work' && work?.kind === 'reps'
              ? ['reps', sides === 'alternating' ? work.count * 2 : work.count]
              : ['time', Math.round(seconds * 1000)];
          }),
        );
      }),
    );
  });

  test('has no text with a character cut, an emoji or more than 254 bytes, and each has words', () => {
    fc.assert(
      fc.property(anyWatchCircuit, fc.boolean(), (circuit, isHandsFree) => {
        // The reader refuses what is no UTF-8.
        for (const { fields } of readFit(fileOf(circuit, isHandsFree)).messages)
          for (const value of fields.values()) {
            if (typeof value === 'number') continue;
            expect(Buffer.byteLength(value)).toBeLessThanOrEqual(254);
            expect(value).not.toMatch(
              /[\p{Emoji_Presentation}\p{RI}\p{Cc}\p{Cs}\ufffd\u202e]/u,
            );
            expect(value.trim()).not.toBe('');
          }
      }),
    );
  });

  test('is refused with any bit changed', () => {
    fc.assert(
      fc.property(anyWatchCircuit, fc.nat(), (circuit, where) => {
        const bytes = fileOf(circuit);
        const changed = flipped(bytes, where % (8 * bytes.length));
        expect(() => readFit(changed)).toThrow(/checksum/);
      }),
    );
  });

  test('has the same steps for another reader', async () => {
    await fc.assert(
      fc.asyncProperty(anyWatchCircuit, async (circuit) => {
        const bytes = fileOf(circuit, false);
        const theirs = (await theirMessagesIn(bytes))['workout_step'] ?? [];
        expect(
          theirs.map((step) => [
            step['wkt_step_name'] ?? '',
            step['duration_value'],
            step['target_value'],
            step['notes'] ?? '',
          ]),
        ).toEqual(
          stepsIn(bytes).map(({ name, value, target, note }) => [
            name,
            value,
            target,
            note,
          ]),
        );
      }),
    );
  });

  test('has a number other than 0, the same for the same circuit only', () => {
    const serial = (circuit: Circuit, isHandsFree = true) =>
      messagesIn(fileOf(circuit, isHandsFree), 0)[0]?.fields.get(3);
    expect(serial(aCircuit())).toBe(serial(aCircuit()));
    const others = [
      serial(aCircuit()),
      serial(aCircuit(), false),
      serial(aCircuit({ rounds: 2 })),
      serial(aCircuit({ title: 'Another' })),
    ];
    expect(new Set(others).size).toBe(others.length);
    // A text whose hash is 0.
    expect(serialOf('\u00cc$1\u00c4')).toBe(1);
    fc.assert(
      fc.property(anyCircuit, (circuit) => {
        expect(serial(circuit)).toBeGreaterThan(0);
      }),
    );
  });
});

/** The steps of the timer, with the rest at the end that a file of more than 50 steps has, which says so. */
function withRestAtEnd(
  circuit: Circuit,
  inFile: readonly FileStep[],
): readonly Step[] {
  const steps = stepsOf(circuit);
  const last = inFile.at(-1);
  const rest = steps.find(({ kind }) => kind === 'round-rest');
  const perRound = steps.filter(({ round }) => round === 1).length;
  // The round, the mark, and the round again without its rest; no mark where there are two.
  const unrolled = 2 * perRound - (circuit.rounds === 2 ? 1 : 0);
  if (rest === undefined || unrolled <= 50) {
    expect(inFile.length).toBeLessThanOrEqual(Math.max(50, perRound + 1));
    return steps;
  }
  expect(last?.duration).toBe('repeat');
  expect(inFile.at(-2)?.note).toContain('start your run');
  return [...steps, rest];
}

function stepOfFile(step: FileStep) {
  return [step.isRest ? '–' : '', step.duration, step.value, sideOf(step)];
}

function stepOfTimer({ kind, seconds, side }: Step) {
  return [kind === 'work' ? '' : '–', 'time', Math.round(seconds * 1000), side];
}

describe('rounds on a watch', () => {
  const short = { stations: [aHold('pl'), someReps('sq')] };
  const shape = (changes: Partial<Circuit>) =>
    stepsIn(fileOf(aCircuit({ ...short, ...changes }))).map(
      ({ duration, target, isRest }) =>
        duration === 'repeat' ? `x${target}` : isRest ? 'rest' : 'set',
    );

  test.each([
    [{ rounds: 1 }, 'set rest set'],
    [{ rounds: 2 }, 'set rest set rest set rest set'],
    [{ rounds: 3 }, 'set rest set rest x2 set rest set'],
    [{ rounds: 60 }, 'set rest set rest x59 set rest set'],
    // Without a rest between rounds there is none to leave out at the end.
    [{ rounds: 3, roundRestSeconds: 0 }, 'set rest set x3'],
    [{ rounds: 3, restSeconds: 0, roundRestSeconds: 0 }, 'set set x3'],
  ])('%j: %s', (changes, expected) => {
    expect(shape(changes).join(' ')).toBe(expected);
  });

  test('are all repeated where the last written out would make more than 50 steps', () => {
    const stations = (count: number) =>
      Array.from({ length: count }, () => aHold('pl', 5));
    // Twelve sets with their rests, the mark, and twelve again: 48. With one more, 52.
    expect(shape({ stations: stations(12) })).toHaveLength(48);
    const longer = stepsIn(fileOf(aCircuit({ stations: stations(13) })));
    expect(longer).toHaveLength(27);
    expect(longer.at(-1)).toMatchObject({ duration: 'repeat', target: 3 });
    expect(longer.at(-2)?.note).toBe(
      'Round done. Next: Forearm plank, 5 s. After the last round: no rest, start your run.',
    );
  });

  test('fit into a file, however large the circuit', () => {
    const sides = ['each', 'ways', 'alternating'] as const;
    const stations = Array.from({ length: LIMITS.stations }, (_, at) =>
      someReps('rd', 1, [0.5], { sides: sides[at % 3] ?? 'both' }),
    );
    const circuits = [
      { rounds: LIMITS.rounds, restSeconds: 0, roundRestSeconds: 1 },
      { rounds: 2, restSeconds: 60, roundRestSeconds: 3600 },
      { rounds: 1, restSeconds: 100 },
    ].map((changes) => aCircuit({ ...changes, stations }));
    for (const circuit of circuits) {
      expect(withinLimits(circuit)).toBe(true);
      const inFile = stepsIn(fileOf(circuit));
      expect(gone(inFile).map(stepOfFile)).toEqual(
        withRestAtEnd(circuit, inFile).map(stepOfTimer),
      );
    }
  });
});
