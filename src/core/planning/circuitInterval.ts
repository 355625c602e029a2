/** Days after which the next circuit is due: one in two weeks (article R64). */
export const CIRCUIT_INTERVAL_DAYS = 14;

/** The same after one that was far too hard, or two in a row that were too hard, or pain that was looked at. */
export const LONGER_INTERVAL_DAYS = 21;
