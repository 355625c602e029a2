import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { aCircuit } from '#builders/aCircuit.ts';
import { readFit } from './fitReader.ts';
import {
  fileOf,
  flipped,
  MADE_AT,
  messagesIn,
  stepsIn,
  theirMessagesIn,
} from './fitSteps.ts';

describe('the watch file of the reference session', () => {
  test('is the same to the last bit', () => {
    const sums = [true, false].map((isHandsFree) => {
      const bytes = fileOf(aCircuit(), isHandsFree);
      const sum = createHash('sha256').update(bytes).digest('hex');
      return `${bytes.length} ${sum}`;
    });
    expect(sums).toEqual([
      '2197 d6208e9890ceba280430723c2bc392bedd3f0146acf9dee62139ee2e2ca61827',
      '2197 9ec001e4944d5be731fc51e43d4683abb7a6c9256555383cb769148b76b4c44f',
    ]);
  });

  test('is a strength workout of 26 steps', () => {
    const { protocol, definitions, messages } = readFit(fileOf(aCircuit()));
    expect(protocol).toBe(0x10);
    // One for the file, the workout, steps with and without an exercise, the mark, and the names.
    expect(definitions).toBe(6);
    expect([...(messages[0]?.fields ?? [])]).toEqual([
      [0, 5],
      [1, 255],
      [2, 0],
      [3, 3724302271],
      [4, MADE_AT / 1000 - 631065600],
    ]);
    expect([...(messages[1]?.fields ?? [])]).toEqual([
      [4, 10],
      [5, 32],
      [6, 26],
      [8, 'The 15-minute session'],
      [11, 20],
    ]);
  });

  test('times every set hands-free, and repeats the first rounds', () => {
    const steps = stepsIn(fileOf(aCircuit())).map((step) =>
      step.duration === 'repeat'
        ? `repeat from ${step.value}, ${step.target} in all`
        : `${step.value / 1000} s ${step.isRest ? '–' : step.exercise} ${step.name}: ${step.note}`,
    );
    const round = [
      '30 s 10/11 Glute bridge hold: 30 s.',
      '20 s – Rest: Next: Bodyweight squat, 10 reps.',
      '50 s 28/61 Bodyweight squat: 10 reps, 3 down, 1 still, 1 up.',
      '20 s – Rest: Next: Forearm plank, 30 s.',
      '30 s 19/43 Forearm plank: 30 s.',
      '20 s – Rest: Next: Lateral band walk, 10 steps each way.',
      '15 s 11/11 Lateral band walk: To the left. 10 steps each way.',
      '15 s 11/11 Lateral band walk: To the right. 10 steps each way.',
      '20 s – Rest: Next: Single-leg calf raise, 10 each side.',
      '20 s 1/15 Single-leg calf raise: Left. 10 each side, 1 up, 1 down.',
      '3 s – Change sides: Right side next.',
      '20 s 1/15 Single-leg calf raise: Right. 10 each side, 1 up, 1 down.',
    ];
    expect(steps).toEqual([
      ...round,
      '60 s – Rest: Round done. Next: Glute bridge hold, 30 s.',
      'repeat from 0, 2 in all',
      ...round,
    ]);
  });

  test('names each exercise once', () => {
    const names = messagesIn(fileOf(aCircuit()), 264);
    expect(names.map(({ fields }) => [...fields.values()])).toEqual([
      [0, 10, 11, 'Glute bridge hold'],
      [1, 28, 61, 'Bodyweight squat'],
      [2, 19, 43, 'Forearm plank'],
      [3, 11, 11, 'Lateral band walk'],
      [4, 1, 15, 'Single-leg calf raise'],
    ]);
  });

  test('is read alike by another reader', async () => {
    const bytes = fileOf(aCircuit(), false);
    const theirs = await theirMessagesIn(bytes);
    expect(theirs['file_id']).toMatchObject([
      {
        type: 'workout',
        manufacturer: 'development',
        time_created: new Date(MADE_AT),
      },
    ]);
    expect(theirs['workout']).toMatchObject([
      {
        sport: 'training',
        sub_sport: 'strength_training',
        num_valid_steps: 26,
        wkt_name: 'The 15-minute session',
      },
    ]);
    const steps = theirs['workout_step'] ?? [];
    expect(steps.map(({ duration_value: value }) => value)).toEqual(
      stepsIn(bytes).map(({ value }) => value),
    );
    expect(steps.map(({ notes = '' }) => notes)).toEqual(
      stepsIn(bytes).map(({ note }) => note),
    );
    expect(steps[2]).toMatchObject({
      wkt_step_name: 'Bodyweight squat',
      duration_type: 'reps',
      duration_value: 10,
      exercise_category: 'squat',
      exercise_name: 61,
      intensity: 'active',
    });
    expect(steps[13]).toMatchObject({
      duration_type: 'repeat_until_steps_cmplt',
      duration_value: 0,
      target_type: 'open',
      target_value: 2,
    });
    expect(theirs['exercise_title']).toHaveLength(5);
  });

  test('differs from itself in no bit without a reader noticing by a checksum', () => {
    const bytes = fileOf(aCircuit({ rounds: 1 }));
    const unnoticed = Array.from(
      { length: 8 * bytes.length },
      (_, bit) => bit,
    ).filter((bit) => {
      const changed = flipped(bytes, bit);
      try {
        readFit(changed);
        return true;
      } catch (fault) {
        return !/checksum/.test(`${fault}`);
      }
    });
    expect(unnoticed).toEqual([]);
  });

  test('with a bit changed is refused by another reader too', async () => {
    const bytes = fileOf(aCircuit());
    for (let bit = 0; bit < 8 * bytes.length; bit += 97)
      await expect(theirMessagesIn(flipped(bytes, bit))).rejects.toBeDefined();
  });
});
