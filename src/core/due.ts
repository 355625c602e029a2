/** Days after which the next circuit is due: one in two weeks (article R64). */
export const DUE_DAYS = 14;
