import { escapeText, unescapeText } from '#core/circuit/linkText.ts';
import {
  doseText,
  headText,
  readHead,
  readStation,
  restText,
  type LinkVersion,
} from '#core/circuit/linkTokens.ts';
import { onOneLine } from '#core/circuit/wholeCharacters.ts';

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

const HEAD = /^1([ca])(\d{1,2})-(\d{1,4})-(\d{1,4})([bira])(\d{1,2})$/;
const STATION =
  /^(?<code>[a-z]{2,3})(?<amount>\d{1,4})(?:s(?<heldSides>[eaw]?)|(?<repSides>[xeaw])(?<tempo>[\d.-]{1,24}))(?:_(?<rest>\d{1,4}))?$/;

/** Version 1: neither variants nor a note, and nothing prescribed. */
export const VERSION_1: LinkVersion = {
  write: (circuit) =>
    [
      `1${headText(circuit)}`,
      ...circuit.stations.map((one) => doseText(one) + restText(one)),
      escapeText(circuit.title),
    ].join('~'),

  read: (tokens) => {
    const head = HEAD.exec(tokens[0] ?? '');
    const title = unescapeText(tokens.at(-1) ?? '');
    const stations = tokens.slice(1, -1).map((token) => {
      const match = STATION.exec(token);
      return match && readStation({ ...match.groups });
    });
    if (head === null || title === null || stations.length === 0) return null;
    if (!stations.every((station) => station !== null)) return null;
    return { ...readHead(head.slice(1)), title: onOneLine(title), stations };
  },

  // The last part may be cut anywhere; those before it must all be whole.
  couldBeginWith: (tokens) =>
    tokens
      .slice(0, -1)
      .every((token, at) => (at === 0 ? HEAD : STATION).test(token)),
};
