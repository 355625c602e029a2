import { expect, test } from 'vitest';
import { readersFiles, textAt } from './pages.ts';

/** What no page may claim, as the words it would take to claim it. */
const FORBIDDEN = [
  /2\.1\s*(%|per ?cent) faster/i,
  /\bproven\b/i,
  /scientifically/i,
  /guarantee/i,
  /prevents? (\w+ )?injur/i,
  /injury[- ]preventi(ng|ve)/i,
  /(reduc\w+|lower\w*|cut\w*) (the |your )?(risk|chance) of (injury|getting hurt)/i,
  /(wak\w+|switch\w*) (up |on )?(the |your )?(sleeping |lazy )?(muscles|glutes)/i,
  /(sleeping|dormant|lazy) (muscles|glutes)/i,
  /(correct|fix)(s|es|ed)? (your |a |the )?(glute |muscle )?(weakness|imbalance)/i,
  /(replace\w*|instead of) (a |the |your )?long runs?/i,
  /safe (in|during) pregnancy/i,
  /(cure|heal|relieve)s? (your |the )?(achilles|back|knee|pain|tendon)/i,
  /(designed|endorsed|approved|reviewed) by (a |our |the )?physio/i,
  /(in partnership with|sponsored by|official partner)/i,
  /boosts? (your )?(performance|economy|endurance)/i,
  /makes? you (a )?(faster|stronger|fitter)/i,
];

test.each(readersFiles())('%s claims nothing it may not claim', (path) => {
  const text = textAt(path).replace(/\s+/g, ' ');
  const claims = FORBIDDEN.flatMap((claim) => claim.exec(text)?.[0] ?? []);
  expect(claims).toEqual([]);
});
