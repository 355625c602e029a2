import {
  catalogueOf,
  type BuilderFacts,
  type Catalogue,
  type Exercise,
} from '#core/exercise/exercise.ts';

/** The squat, or an exercise that differs from it. */
export function anExercise(changes: Partial<Exercise> = {}): Exercise {
  return {
    id: 'bodyweight-squat',
    code: 'sq',
    name: 'Bodyweight squat',
    cue: 'Heels down. Three seconds down.',
    region: 'knee',
    primary: ['quadriceps', 'glutes'],
    secondary: ['core'],
    kit: [],
    places: ['circuit'],
    impact: false,
    rank: 3,
    unit: 'reps',
    sides: 'both',
    tempo: [
      { word: 'down', seconds: 3 },
      { word: 'pause', seconds: 1 },
      { word: 'up', seconds: 1 },
    ],
    dose: { beginner: 8, returning: 6, regular: 10, advanced: 12 },
    builder: FIRST_CHOICE,
    ...changes,
  };
}

/** The first choice in the slot of its own region, at every level, and never a stand-in. */
const FIRST_CHOICE: BuilderFacts = {
  choice: 1,
  firstFor: [],
  family: null,
  notAtFirst: false,
  from: 'beginner',
  standsIn: [],
  notFor: [],
  raised: null,
  activation: null,
};

const HOLD = { unit: 'seconds', tempo: [], rank: 2 } as const;
const HOLD_DOSE = { beginner: 20, returning: 15, regular: 30, advanced: 35 };

/** The five exercises of the reference session. */
export function aCatalogue(): Catalogue {
  return catalogueOf([
    anExercise({
      ...HOLD,
      id: 'glute-bridge-hold',
      code: 'gb',
      name: 'Glute bridge hold',
      dose: HOLD_DOSE,
      kit: ['mat'],
    }),
    anExercise(),
    anExercise({
      ...HOLD,
      id: 'plank',
      code: 'pl',
      name: 'Forearm plank',
      dose: HOLD_DOSE,
      kit: ['mat'],
    }),
    anExercise({
      id: 'lateral-band-walk',
      code: 'bw',
      name: 'Lateral band walk',
      sides: 'ways',
      rank: 2,
      kit: ['band'],
      tempo: [{ word: 'step', seconds: 1.5 }],
      dose: { beginner: 6, returning: 6, regular: 10, advanced: 12 },
    }),
    anExercise({
      id: 'single-leg-calf-raise',
      code: 'cr',
      name: 'Single-leg calf raise',
      sides: 'each',
      kit: ['wall'],
      tempo: [
        { word: 'up', seconds: 1 },
        { word: 'down', seconds: 1 },
      ],
      dose: { beginner: 6, returning: 5, regular: 10, advanced: 12 },
    }),
  ]);
}
