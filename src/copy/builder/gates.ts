import type { Gate } from '#core/planning/gates.ts';

/** An explanation on the page: a title, and a sentence that says why. */
export type Explanation = readonly [title: string, sentence: string];

/** What each gate says, and what to do instead. */
export const GATE_WORDS: Readonly<Record<Gate, Explanation>> = {
  'red-flag': [
    'No session today',
    'Your answer to the safety questions rules it out. Nothing starts until you answer again tomorrow.',
  ],
  'not-cleared': [
    'Ask first, then come back',
    'Talk to your doctor, midwife or physio before you follow a plan from here.',
  ],
  'too-sore': [
    'Rest your legs today',
    'At 7 or more there is no circuit and no warm-up. Walk or rest. With dark urine, swelling or weak legs, get medical care today.',
  ],
  sore: [
    'Activation only: your legs are sore',
    'A few light drills leave the sore place alone. The circuit waits until the soreness has gone.',
  ],
  'key-run-near': [
    'Activation only: a race or key session is near',
    'Soreness is at its worst one to three days later. On race day, only drills you have rehearsed.',
  ],
  'gym-near': [
    'Activation only: hard leg work in the gym is near',
    'Leave a day between the two. The circuit needs an easy day on either side.',
  ],
  'hard-run': [
    'Activation only: today’s run is hard',
    'The circuit goes before easy runs. Intervals, tempo, hills and races need fresh legs.',
  ],
  'high-volume': [
    'Activation only: you are running a lot at the moment',
    'At high volume, triathlete Josh Lewis, a Zone3 ambassador, cuts back on both strength and activation. Just run, or keep this very light.',
  ],
  taper: [
    'Activation only: you are tapering',
    'These weeks are for getting fresh.',
  ],
  'too-soon': [
    'Activation only: too soon',
    'One circuit a fortnight is enough.',
  ],
  'long-run': [
    'Activation only: a long run, and no circuits yet',
    'First do two circuits at or below your limit before shorter runs.',
  ],
  overdone: [
    'Activation only: it was too much last time',
    'This time, leave three weeks between circuits.',
  ],
  'too-many-reasons': [
    'Activation only: too much at once',
    'Each of these alone takes a round off. Together they rule the circuit out.',
  ],
};
