/** Days from one circuit to the next (rule "One circuit in two weeks"). */
export const CIRCUIT_INTERVAL_DAYS = 14;

/** The same after one that was far too hard, two in a row that were too hard, or pain that was checked (rule "After the last circuit"). */
export const LONGER_INTERVAL_DAYS = 21;
