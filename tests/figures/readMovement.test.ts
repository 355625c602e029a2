import { describe, expect, test } from 'vitest';
import { readMovement } from '#figures/movement/readMovement.ts';
import { checkMuscles } from '#figures/movement/readMuscles.ts';
import { readMovements } from '#figures/movement/readVariants.ts';
import { aPoseFile } from '#builders/movements.ts';

type Poses = Record<string, Record<string, unknown>>;

/** The squat with one thing wrong in its bottom pose. */
function spoiledPose(change: Record<string, unknown>): Record<string, unknown> {
  const file = aPoseFile('bodyweight-squat');
  const poses = file.poses as Poses;
  return {
    ...file,
    poses: { ...poses, bottom: { ...poses.bottom, ...change } },
  };
}

const squat = aPoseFile('bodyweight-squat');

describe('a pose file that is wrong says so in one sentence', () => {
  test.each<[fault: string, file: unknown, sentence: string]>([
    [
      'an impossible angle',
      spoiledPose({ kneeFar: 170 }),
      'squat.yaml: pose "bottom" bends kneeFar to 170 degrees; it goes from 0 to 145.',
    ],
    [
      'a knee that bends backwards',
      spoiledPose({ knee: -20 }),
      'squat.yaml: pose "bottom" bends kneeNear to -20 degrees; it goes from 0 to 145.',
    ],
    [
      'an unknown joint',
      spoiledPose({ kneee: 90 }),
      'squat.yaml: pose "bottom" has an unknown joint or contact "kneee".',
    ],
    [
      'an angle that is no number',
      spoiledPose({ lean: 'forward' }),
      'squat.yaml: pose "bottom" needs "lean" to be a number.',
    ],
    [
      'a missing contact',
      { ...squat, base: {} },
      'squat.yaml: pose "top" lacks the contact footX of the near foot, which is to stand there.',
    ],
    [
      'a hand without a place',
      { ...squat, reach: ['far foot', 'near hand'] },
      'squat.yaml: pose "top" lacks the contact handX of the near hand, which is to reach it.',
    ],
    [
      'a foot under the ground',
      spoiledPose({ footYFar: -3 }),
      'squat.yaml: pose "bottom" puts the far foot under the ground: footY is -3.',
    ],
    [
      'an unknown field',
      { ...squat, speed: 3 },
      'squat.yaml: a pose file has an unknown field "speed".',
    ],
    [
      'a missing word',
      { ...squat, cue: '' },
      'squat.yaml: a pose file needs "cue" to be a text.',
    ],
    [
      'an unknown muscle',
      { ...squat, primary: ['wings'] },
      'squat.yaml: a pose file needs "primary" to be one of glutes, hamstrings, quadriceps, calves, core, hip flexors, adductors, ankle stabilisers.',
    ],
    [
      'a muscle that is to work in one leg, but not in the exercise',
      { ...squat, glow: { 'hip flexors': 'raised' } },
      'squat.yaml: "glow" names hip flexors, which "primary" and "secondary" do not.',
    ],
    [
      'a muscle that is not to be lit, and not worked either',
      { ...squat, unlit: ['hip flexors'] },
      'squat.yaml: "unlit" names hip flexors, which "primary" and "secondary" do not.',
    ],
    [
      'a leg that a muscle cannot work in',
      { ...squat, glow: { calves: 'left' } },
      'squat.yaml: glow needs "calves" to be one of raised, stance.',
    ],
    [
      'a hand that is none',
      { ...squat, hands: { near: 'flat', far: 'paw' } },
      'squat.yaml: hands needs "far" to be one of fist, flat, tips, grip, hip.',
    ],
    [
      'a shape of a hand for a foot',
      { ...squat, hands: { 'near foot': 'tips' } },
      'squat.yaml: hands has an unknown field "near foot".',
    ],
    [
      'a shape of a hand on a foot in a pose',
      spoiledPose({ footXFar: 'tips' }),
      'squat.yaml: pose "bottom" needs "footXFar" to be a number.',
    ],
    [
      'a barbell where none can lie',
      { ...squat, props: [{ kind: 'barbell', at: 'feet' }] },
      'squat.yaml: a prop needs "at" to be one of back, hips.',
    ],
    [
      'a key without its pose',
      {
        ...squat,
        keys: [
          [0, 'top'],
          [3, 'deep'],
        ],
      },
      'squat.yaml: the key at 3 s names pose "deep", which is not there.',
    ],
    [
      'keys out of order',
      {
        ...squat,
        keys: [
          [0, 'top'],
          [4, 'bottom'],
          [3, 'bottom'],
        ],
      },
      'squat.yaml: the key of pose "bottom" at 4 s is not before the next, at 3 s.',
    ],
    [
      'no key at the start',
      { ...squat, keys: [[1, 'top']] },
      'squat.yaml: the first key must stand at 0 s.',
    ],
    [
      'an empty file',
      null,
      'squat.yaml: a pose file must be a list of fields with values.',
    ],
  ])('%s', (_, file, sentence) => {
    expect(() => readMovement(file, 'squat.yaml')).toThrow(new Error(sentence));
  });
});

describe('a movement whose muscles are not those of its page', () => {
  const movement = readMovement(squat, 'bodyweight-squat.yaml');
  const { primary, secondary } = movement;

  test('is refused by file, field and muscle', () => {
    expect(() => {
      checkMuscles(movement, { primary: ['quadriceps'], secondary });
    }).toThrow(
      'content/poses/bodyweight-squat.yaml: "primary" names glutes, which the exercise\'s page does not.',
    );
    expect(() => {
      checkMuscles(movement, {
        primary,
        secondary: [...secondary, 'hip flexors'],
      });
    }).toThrow(
      'content/poses/bodyweight-squat.yaml: "secondary" lacks hip flexors, which the exercise\'s page names.',
    );
  });

  test('is taken when they are, in any order', () => {
    expect(() => {
      checkMuscles(movement, {
        primary: primary.toReversed(),
        secondary: secondary.toReversed(),
      });
    }).not.toThrow();
  });
});

describe('a variant', () => {
  const withVariant = (variant: unknown): Record<string, unknown> => ({
    ...squat,
    variants: { easier: variant },
  });

  test('is the file with its own fields, named after both', () => {
    const [guide, easier] = readMovements(
      withVariant({ title: 'Squat to a box', hands: 'fist', still: 3 }),
      'content/poses/squat.yaml',
    );
    expect(guide).toEqual(readMovement(squat, 'content/poses/squat.yaml'));
    expect(easier).toMatchObject({
      id: 'squat-easier',
      title: 'Squat to a box',
      cue: guide?.cue,
      hands: { near: 'fist', far: 'fist' },
      still: 3,
    });
  });

  test.each<[fault: string, variant: unknown, sentence: string]>([
    [
      'an impossible angle',
      { title: 'Box', poses: { top: {}, bottom: { knee: 170 } } },
      'squat.yaml: variant "easier": pose "bottom" bends kneeNear to 170 degrees; it goes from 0 to 145.',
    ],
    [
      'no name of its own',
      { still: 3 },
      'squat.yaml: variant "easier" needs "title" to be a text.',
    ],
    [
      'an unknown field',
      { title: 'Box', speed: 3 },
      'squat.yaml: variant "easier" has an unknown field "speed".',
    ],
    [
      'a variant within it',
      { title: 'Box', variants: {} },
      'squat.yaml: variant "easier" has an unknown field "variants".',
    ],
    [
      'no fields',
      'Box',
      'squat.yaml: variant "easier" must be a list of fields with values.',
    ],
  ])('with %s says so in one sentence', (_, variant, sentence) => {
    expect(() => readMovements(withVariant(variant), 'squat.yaml')).toThrow(
      sentence,
    );
  });

  test('of no known kind is refused', () => {
    expect(() =>
      readMovements({ ...squat, variants: { lower: {} } }, 'squat.yaml'),
    ).toThrow('squat.yaml: the field "variants" has an unknown field "lower".');
  });
});

describe('a pose file', () => {
  test('gives a joint without a side to both limbs, and lets one side differ', () => {
    const { poses } = readMovement(
      spoiledPose({ knee: 100, kneeFar: 90 }),
      'squat.yaml',
    );
    expect([poses.bottom?.kneeNear, poses.bottom?.kneeFar]).toEqual([100, 90]);
  });

  test('is named after its file', () => {
    expect(readMovement(squat, 'content/poses/deep-squat.yaml').id).toBe(
      'deep-squat',
    );
  });
});
