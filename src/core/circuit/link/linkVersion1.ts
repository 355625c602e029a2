import type { LinkVersion } from '#core/circuit/link/linkTokens.ts';

// Version 1 of the grammar. Links of it are in use, so it stays readable for ever:
//
//   1c3-20-60r5~gb30s~sq10x3-1-1~pl30s~bw10w1.5~cr10e1-1~The_15-minute_session.ffv2
//   │││ │  │ ││ │  ││ ││ │└ tempo, seconds of each phase      └ title       └ checksum
//   │││ │  │ ││ │  ││ ││ └ x both sides together, e each side, a alternating, w steps each way
//   │││ │  │ ││ │  ││ │└ how many repetitions
//   │││ │  │ ││ │  │└ s seconds held: also se, sa, sw
//   │││ │  │ ││ └ the exercise's permanent short name and its dose; "_45" after it: 45 s rest instead
//   │││ │  │ │└ effort ceiling
//   │││ │  │ └ level: b beginner, i returning from injury, r regular, a advanced
//   │││ └──┴ seconds of rest between exercises and between rounds
//   ││└ rounds
//   │└ c circuit, a activation
//   └ version
//
// A change of side lasts 3 s. A link has only letters, digits and - . _ ~ %, so that no messenger cuts it short, and ends
// in a letter or digit.

/** Version 1: neither variants nor a note, and nothing prescribed. */
export const VERSION_1: LinkVersion = {
  number: 1,
  head: /^1([ca])(\d{1,2})-(\d{1,4})-(\d{1,4})([bira])(\d{1,2})$/,
  station:
    /^([a-z]{2,3})(\d{1,4})(?:s([eaw]?)|([xeaw])([\d.-]{1,24}))(?:_(\d{1,4}))?$/,
  hasNote: false,
};
