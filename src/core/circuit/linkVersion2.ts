import { escapeText, unescapeText } from '#core/circuit/linkText.ts';
import {
  doseText,
  headText,
  keyOf,
  readHead,
  readStation,
  restText,
  type LinkVersion,
} from '#core/circuit/linkTokens.ts';
import type { Station } from '#core/circuit/station.ts';
import { onOneLine } from '#core/circuit/wholeCharacters.ts';
import type { Variant } from '#core/vocabulary.ts';

// Version 2 is version 1 with a few words more:
//
//   2c2-30-90i4p~gb15s~sq6x3-1-1~pl15s-r_45~For_Anna%2C_week_1~Slow_down%2E_Sam.cpwv
//              │                      │  │  │                  └ note         └ checksum
//              │                      │  │  └ title
//              │                      │  └ its own rest, after the variant
//              │                      └ variant: -r raised, -e easier, -h harder
//              └ p as prescribed
//
// Title and note always stand, and may be empty.

const VARIANT_LETTERS: Readonly<Record<Variant, string>> = {
  raised: 'r',
  easier: 'e',
  harder: 'h',
};
const HEAD = /^2([ca])(\d{1,2})-(\d{1,4})-(\d{1,4})([bira])(\d{1,2})(p?)$/;
const STATION =
  /^(?<code>[a-z]{2,3})(?<amount>\d{1,4})(?:s(?<heldSides>[eaw]?)|(?<repSides>[xeaw])(?<tempo>\d{1,2}(?:\.5)?(?:-\d{1,2}(?:\.5)?){0,4}))(?:-(?<variant>[reh]))?(?:_(?<rest>\d{1,4}))?$/;
const WHOLE_TEXT = /^(?:[\w-]|%[\dA-F]{2})*$/i;

/** Version 2: also variants, a note, and whether it was prescribed. */
export const VERSION_2: LinkVersion = {
  write: (circuit) =>
    [
      `2${headText(circuit)}${circuit.prescribed === true ? 'p' : ''}`,
      ...circuit.stations.map(stationText),
      escapeText(circuit.title),
      escapeText(circuit.note ?? ''),
    ].join('~'),

  read: (tokens) => {
    const head = HEAD.exec(tokens[0] ?? '');
    const [title, note] = tokens.slice(-2).map(unescapeText);
    const stations = tokens.slice(1, -2).map(stationOf);
    if (head === null || typeof title !== 'string' || typeof note !== 'string')
      return null;
    if (stations.length === 0 || !stations.every((one) => one !== null))
      return null;
    return {
      ...readHead(head.slice(1)),
      title: onOneLine(title),
      stations,
      ...(note === '' ? {} : { note: onOneLine(note) }),
      ...(head.at(-1) === 'p' ? { prescribed: true } : {}),
    };
  },

  // The last part may be cut anywhere. The one before it may be the title, where the note is what was cut.
  couldBeginWith: (tokens) => {
    const whole = tokens.slice(0, -1);
    return whole.every(
      (token, at) =>
        (at === 0 ? HEAD : STATION).test(token) ||
        (at > 1 && at === whole.length - 1 && WHOLE_TEXT.test(token)),
    );
  },
};

function stationText(station: Station): string {
  const { variant } = station;
  const how = variant === undefined ? '' : `-${VARIANT_LETTERS[variant]}`;
  return doseText(station) + how + restText(station);
}

function stationOf(token: string): Station | null {
  const groups = STATION.exec(token)?.groups;
  const station = groups === undefined ? null : readStation({ ...groups });
  const variant = keyOf(VARIANT_LETTERS, groups?.['variant'] ?? '');
  return station === null || variant === undefined
    ? station
    : { ...station, variant };
}
