import type { LinkVersion } from '#core/circuit/link/linkTokens.ts';

// Version 2 is version 1 with a few words more:
//
//   2c2-30-90i4p~gb15s~sq6x3-1-1~pl15s-r_45~For_Anna%2C_week_1~Slow_down%2E_Sam.sssm
//              │                      │ │   │                  └ note
//              │                      │ │   └ title
//              │                      │ └ its own rest, after the variant
//              │                      └ variant: -r raised, -e easier, -h harder
//              └ p as prescribed
//
// Title and note always stand, and may be empty.

/** Version 2: also variants, a note, and whether it was prescribed. */
export const VERSION_2: LinkVersion = {
  number: 2,
  head: /^2([ca])(\d{1,2})-(\d{1,4})-(\d{1,4})([bira])(\d{1,2})(p?)$/,
  station:
    /^([a-z]{2,3})(\d{1,4})(?:s([eaw]?)|([xeaw])(\d{1,2}(?:\.5)?(?:-\d{1,2}(?:\.5)?){0,4}))(?:-([reh]))?(?:_(\d{1,4}))?$/,
  hasNote: true,
};
