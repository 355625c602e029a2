/** Days after which the next circuit is due: one in two weeks (article R64). */
export const DUE_DAYS = 14;

/** The same after one that was far too hard, or two in a row that were too hard (`domain.md` 4.6 G11, 4.8). */
export const LONGER_WAIT_DAYS = 21;
