/** How used the reader is to this; doses, rests and ceilings follow from it. */
export const LEVELS = ['beginner', 'returning', 'regular', 'advanced'] as const;
export type Level = (typeof LEVELS)[number];

/** What a circuit is for: mild tiredness before an easy run, or a warm-up without any (rule "Circuit or activation"). */
export const MODES = ['circuit', 'activation'] as const;
export type Mode = (typeof MODES)[number];

/** Where an exercise belongs: in one of the two modes, or on a gym day of its own. */
export const PLACES = [...MODES, 'gym'] as const;
export type Place = (typeof PLACES)[number];

/** Things an exercise needs; "mat" is a mat or soft ground, "space" a few metres of flat ground. */
export const KIT = [
  'band',
  'long-band',
  'mat',
  'wall',
  'step',
  'space',
  'bench',
  'barbell',
] as const;
export type Kit = (typeof KIT)[number];

/** The only muscle names the site uses. */
export const MUSCLES = [
  'glutes',
  'hamstrings',
  'quadriceps',
  'calves',
  'core',
  'hip flexors',
  'adductors',
  'ankle stabilisers',
] as const;
export type Muscle = (typeof MUSCLES)[number];

/** The part of the body an exercise tires, in the article's order (rule "The alternating order"). */
export const REGIONS = [
  'hip',
  'knee',
  'core',
  'lateral hip',
  'balance',
  'calf',
  'drill',
] as const;
export type Region = (typeof REGIONS)[number];

/** Exercises so alike that a round never holds two of one family (rule "Families"). */
export const FAMILIES = [
  'band walk',
  'lunge', // the step-up among them
  'hinge',
  'bridge',
  'knee lift',
  'calf raise',
] as const;
export type Family = (typeof FAMILIES)[number];

/** How an exercise is done, where not as its guide shows it: with the hands or the body raised, made easier, or harder. */
export const VARIANTS = ['raised', 'easier', 'harder'] as const;
export type Variant = (typeof VARIANTS)[number];

/** How the two sides of the body share a set (rule "Sides"). */
export const SIDES = [
  'both', // together
  'each', // all of one side, a change, then all of the other
  'alternating', // left, right, left, right
  'ways', // steps there, then as many back
] as const;
export type Sides = (typeof SIDES)[number];

/** The words of a repetition's tempo, as the timer shows them. */
export const TEMPO_WORDS = [
  'down',
  'pause',
  'up',
  'turn',
  'in',
  'out',
  'back',
  'open',
  'close',
  'step',
  'swing',
  'skip',
  'hop',
] as const;
export type TempoWord = (typeof TEMPO_WORDS)[number];

/** Who stands behind a rule or a dose: the article, a study, one practitioner's experience, or we ourselves. */
export const EVIDENCE = [
  'article',
  'study',
  'experience',
  'judgement',
] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** What an entry of content/sources.yaml is. */
export const SOURCE_KINDS = [
  'article',
  'study',
  'review',
  'person',
  'page',
] as const;

/** What the reader may want more of: some exercises are then others, never more of them. */
export const FOCUSES = [
  'balanced',
  'glutes',
  'calves',
  'core',
  'hamstrings',
  'knees', // kind to them
] as const;
export type Focus = (typeof FOCUSES)[number];

/** The run that comes after the circuit. */
export const RUNS = ['easy', 'long', 'hard', 'race'] as const;
export type Run = (typeof RUNS)[number];

/** What the training weeks are like. */
export const PHASES = ['normal', 'high-volume', 'taper'] as const;
export type Phase = (typeof PHASES)[number];

/** Kit the builder asks about. Flat ground is assumed; barbells, benches and long bands are not for circuits. */
export const HOME_KIT = ['band', 'mat', 'wall', 'step'] as const;
export type HomeKit = (typeof HOME_KIT)[number];

/** Muscles a runner may call sore; a circuit of four or more exercises works them all (rule "The alternating order"). */
export const TARGETS = [
  'glutes',
  'hamstrings',
  'quadriceps',
  'calves',
  'core',
] as const satisfies readonly Muscle[];
export type Target = (typeof TARGETS)[number];

/** The places of a circuit, in the article's order; `second` and `last` are used for a focus only. */
export const SLOTS = [
  'hip',
  'second',
  'knee',
  'core',
  'lateral hip',
  'balance',
  'calf',
  'last',
] as const;
export type Slot = (typeof SLOTS)[number];
