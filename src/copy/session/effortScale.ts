/** One value of the effort scale. */
export interface EffortStep {
  readonly value: number;
  readonly name: string;
  /** What it is like, in a line. */
  readonly feels: string;
  readonly breathing: string;
  readonly talking: string;
  readonly lastRep: string;
}

/** The effort scale from 1, easy, to 10, the hardest you can imagine, in our own words. */
export const EFFORT_SCALE: readonly [EffortStep, ...EffortStep[]] = [
  {
    value: 1,
    name: 'Standing about',
    feels: 'You could do this all day',
    breathing: 'As at rest.',
    talking: 'You could sing.',
    lastRep: 'Feels like the first.',
  },
  {
    value: 2,
    name: 'Light',
    feels: 'A stroll to the start line',
    breathing: 'A touch deeper than at rest.',
    talking: 'You chat without thinking about it.',
    lastRep: 'Feels like the first.',
  },
  {
    value: 3,
    name: 'Moderate',
    feels: 'You notice the work, but can chat',
    breathing: 'Deeper, still through the nose.',
    talking: 'Whole stories.',
    lastRep: 'A little warmer than the first.',
  },
  {
    value: 4,
    name: 'Solid',
    feels: 'Full sentences, legs warm',
    breathing: 'Steady, and you notice it.',
    talking: 'Full sentences, one after the other.',
    lastRep:
      'You feel it, and it is as clean as the first. You could do many more.',
  },
  {
    value: 5,
    name: 'Firm',
    feels: 'Sentences, with a breath between',
    breathing: 'Through the mouth, in rhythm.',
    talking: 'A sentence, then a breath.',
    lastRep: 'You are glad it is the last, and it is still clean.',
  },
  {
    value: 6,
    name: 'Hard',
    feels: 'Short phrases',
    breathing: 'Quick.',
    talking: 'Half a sentence at a time.',
    lastRep: 'You have to mind your form.',
  },
  {
    value: 7,
    name: 'Very hard',
    feels: 'A few words',
    breathing: 'Fast and deep.',
    talking: 'A few words, unwillingly.',
    lastRep: 'Slower than you meant it to be.',
  },
  {
    value: 8,
    name: 'Straining',
    feels: 'One word',
    breathing: 'All you can think of.',
    talking: 'One word.',
    lastRep: 'Form is slipping.',
  },
  {
    value: 9,
    name: 'Nearly all-out',
    feels: 'Nothing left for form',
    breathing: 'Gasping.',
    talking: 'None.',
    lastRep: 'Perhaps one more, and an ugly one.',
  },
  {
    value: 10,
    name: 'All-out',
    feels: 'Done',
    breathing: 'As hard as you can.',
    talking: 'None.',
    lastRep: 'There is no next one.',
  },
];
