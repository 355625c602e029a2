import { stationSeconds, type Station } from '#core/circuit/station.ts';
import { doseWords } from './stations.ts';

/** What is said under the drawing of one set: how much it is, and how long it takes. */
export interface SetCaption {
  readonly dose: string;
  readonly time: string;
}

/** The caption of one set: "10 reps" and "50 s, one set". A hold of both sides says its seconds once. */
export function setCaption(station: Station): SetCaption {
  const dose = doseWords(station);
  const seconds = `${stationSeconds(station)} s`;
  return { dose, time: dose === seconds ? 'one set' : `${seconds}, one set` };
}

/** The heading of the choice of a level, each with its dose. */
export const HOW_MANY = 'How many';
/** A level that an exercise is not for, in place of its dose. */
export const NOT_THIS_ONE = 'not this one';
/** The button that starts the timer for one set on the exercise's page. */
export const TRY_ONE_SET = 'Try one set';
