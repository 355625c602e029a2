/** A word of coaches, and what it means. */
export interface Term {
  readonly term: string;
  readonly meaning: string;
}

/** How hard it feels, as the aim of a level is given. */
export const RPE_TERM: Term = {
  term: 'effort 1 to 10 (RPE)',
  meaning:
    'Rating of perceived exertion: how hard it feels to you, from 1, standing about, to 10, all-out. At 4 you speak in full sentences; at 5 you take a breath between them.',
};

/** The exercise that the letters of "single-leg RDL" stand for. */
export const RDL_TERM: Term = {
  term: 'RDL',
  meaning:
    'Romanian deadlift: you hinge at the hips with a long back and soft knees, and stand up again. Here it is done on one leg, with nothing in your hands.',
};
