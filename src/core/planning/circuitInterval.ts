/** Days from one circuit to the next (rule "One circuit in two weeks"). */
export const CIRCUIT_INTERVAL_DAYS = 14;

/** The same after one that was far too hard, two in a row that were too hard, or pain that was checked (rule "After the last circuit"). */
export const LONGER_INTERVAL_DAYS = 21;

/** Days from the last circuit before which another is too soon (rule "Too soon"). */
export const TOO_SOON_DAYS = 10;

/** Days from the last circuit after which the next is begun anew (rule "After six weeks"). */
export const RESTART_DAYS = 42;
