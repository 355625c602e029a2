import fc from 'fast-check';
import { LinkifyIt } from 'linkify-it';
import { find } from 'linkifyjs';
import { describe, expect, test } from 'vitest';
import { cleanTitle, type Circuit } from '#core/circuit/circuit.ts';
import {
  readLink,
  withNoteThatFits,
  writeLink,
  type LinkFault,
} from '#core/circuit/link/link.ts';
import { readLinkBeginning } from '#core/circuit/link/linkBeginning.ts';
import { aCircuit, aHold } from '#builders/aCircuit.ts';
import { anyCircuit } from '#builders/anyCircuit.ts';

const SITE = 'https://tired-on-purpose.example/session/#';

const HARD_TITLES = [
  '',
  '👩🏽‍🚒 before the race 🏃‍♀️💨',
  'إحماء قبل الجري "السريع"',
  '“Quads”, ‘glutes’ & «core» — 100 % (a > b, c < d)',
  'x~y_z.a%b=2E #1c3',
  'gb30s',
  '朝の準備'.repeat(75),
  'A long way round, '.repeat(17),
].map(cleanTitle);

/** Any circuit, half of them with a title that is hard on links. */
const anySent: fc.Arbitrary<Circuit> = fc
  .tuple(anyCircuit, fc.option(fc.constantFrom(...HARD_TITLES)))
  .map(([circuit, title]) =>
    withNoteThatFits(title === null ? circuit : { ...circuit, title }),
  );

/** A text in lines of so many letters. */
function linesOf(text: string, columns: number): readonly string[] {
  return text.match(new RegExp(`.{1,${columns}}`, 'gsu')) ?? [];
}

/** A text with something put in after every so many letters. */
function spread(text: string, every: number, put: string): string {
  return linesOf(text, every).join(put);
}

/** A text as the mails write it whose letters may pass through any machine, in lines of 76 at most. */
function carefullyQuoted(text: string): string {
  const letters = text.replace(
    /[!"#$=@[\\\]^`{|}~]/g,
    (mark) => `=${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return (letters.match(/(?:=..|.){1,24}/gs) ?? []).join('=\r\n');
}

/** The capitals that may be read as small letters: all but those of the title and the note. */
function shouted(address: string): string {
  return address.replace(/#(.*)$/s, (_, link: string) => {
    const parts = link.split('~');
    const texts = link.startsWith('2') ? 2 : 1;
    const written = parts
      .map((part, at) =>
        at < parts.length - texts
          ? part.toUpperCase()
          : part.replace(/%[\dA-F]{2}/g, (escape) => escape.toLowerCase()),
      )
      .join('~');
    return `#${written.replace(/[^.]*$/, (end) => (written.includes('.') ? end.toUpperCase() : end))}`;
  });
}

/**
 * What programs do to an address between two people. An address bar drops the ends of lines: then a few links can be
 * read no more, those of the circuits named last.
 */
const PLATFORMS: readonly (readonly [
  platform: string,
  mangled: (address: string) => string,
  isUnread?: (circuit: Circuit) => boolean,
])[] = [
  ['nothing', (address) => address],
  ['a mail in lines of 76', (address) => spread(address, 76, '\r\n')],
  ['a mail in indented lines', (address) => spread(address, 50, '\n    ')],
  ['an answer that quotes', (address) => spread(address, 72, '\r\n> ')],
  ['an answer to an answer', (address) => spread(address, 70, '\n> > ')],
  [
    'quotes without blanks',
    (address) => spread(address, 70, '\n>'),
    ({ title, note = '' }) => `${title}${note}`.includes('>'),
  ],
  ['quoted-printable', (address) => spread(address, 75, '=\r\n')],
  // A line may break before what then looks like one of the mail's own escapes.
  ['careful quoted-printable', carefullyQuoted, () => true],
  ['blanks', (address) => spread(address, 30, ' ')],
  ['a blank after the #', (address) => address.replace('#', '#\n ')],
  ['zero-width spaces', (address) => spread(address, 10, '\u200b')],
  ['word joiners', (address) => spread(address, 7, '\u2060')],
  ['soft hyphens', (address) => spread(address, 13, '\u00ad')],
  ['marks of direction', (address) => `\u2068${address}\u2069\u200f`],
  ['a second escape', (address) => SITE + encodeURIComponent(linkIn(address))],
  ['a second escape of all', (address) => SITE + escaped(linkIn(address))],
  ['a third escape', (address) => SITE + escaped(escaped(linkIn(address)))],
  [
    'an escape of the percent sign',
    (address) => address.replaceAll('%', '%25'),
  ],
  ['an escaped address', (address) => escaped(address)],
  [
    'an escaped address in lines',
    (address) => spread(escaped(address), 70, '\n'),
  ],
  [
    'capitals in scheme and host',
    (address) =>
      address.replace(/^[^#]*\.example/, (host) => host.toUpperCase()),
  ],
  ['capitals', shouted],
  ['angle brackets', (address) => `<${address}>`],
  ['brackets and a full stop', (address) => `(${address}).`],
  ['smart quotes', (address) => `“${address}”`],
  ['single smart quotes and a comma', (address) => `‘${address}’,`],
  ['guillemets', (address) => `« ${address} »`],
  ['stars', (address) => `*${address}*`],
  ['an ellipsis', (address) => `${address}…`],
  ['a full stop in Japanese', (address) => `${address}。`],
  ['pasting twice', (address) => address + address],
  ['pasting twice behind the #', (address) => `${address}#${linkIn(address)}`],
];

function linkIn(address: string): string {
  return address.slice(address.indexOf('#') + 1);
}

function escaped(text: string): string {
  return encodeURIComponent(text).replaceAll('~', '%7E');
}

/** What a page finds in its address once a text is put into the address bar; null where the text is none. */
function inAddressBar(text: string): string | null {
  const hash = URL.canParse(text) ? new URL(text).hash : '';
  return hash === '' ? null : hash.slice(1);
}

/** What a page may be given of a text: all of it, or what is after the #. */
function pasted(text: string): readonly string[] {
  return [text, linkIn(text)];
}

/** What the browser makes of both. */
function opened(text: string): readonly string[] {
  const { hash } = new URL(`#${linkIn(text)}`, SITE);
  return [hash.slice(1), inAddressBar(text)].filter((one) => one !== null);
}

describe.each(
  PLATFORMS.map(([platform, mangled, isUnread]) => ({
    platform,
    mangled,
    isUnread,
  })),
)('a link that went through $platform', ({ mangled, isUnread }) => {
  const given = (text: string) => [...pasted(text), ...opened(text)];

  test('is read as the same circuit', () => {
    fc.assert(
      fc.property(anySent, (circuit) => {
        const sent = mangled(SITE + writeLink(circuit));
        for (const text of pasted(sent))
          expect(readLink(text)).toEqual({ ok: true, value: circuit });
        for (const text of opened(sent)) {
          const result = readLink(text);
          if (result.ok || isUnread?.(circuit) !== true)
            expect(result).toEqual({ ok: true, value: circuit });
        }
      }),
    );
  });

  test('and was cut before is never read, and what is shown of it is how the circuit begins', () => {
    fc.assert(
      fc.property(anySent, fc.nat(), (circuit, place) => {
        const link = writeLink(circuit);
        const cut = link.slice(0, place % link.length);
        for (const text of given(mangled(SITE + cut))) {
          expect(readLink(text).ok).toBe(false);
          expectBeginning(text, circuit);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('and was cut afterwards is read as the same circuit or not at all', () => {
    fc.assert(
      fc.property(anySent, fc.nat(), (circuit, place) => {
        const whole = mangled(SITE + writeLink(circuit));
        for (const text of given(whole.slice(0, place % whole.length))) {
          const result = readLink(text);
          if (result.ok) expect(result.value).toEqual(circuit);
          else expectBeginning(text, circuit);
        }
      }),
      { numRuns: 40 },
    );
  });
});

/** What is shown of a link is nothing, or the beginning of its circuit. */
function expectBeginning(text: string, circuit: Circuit) {
  const beginning = readLinkBeginning(text);
  if (beginning === null) return;
  const { mode, level, rounds, stations } = circuit;
  expect(beginning).toEqual({
    mode,
    level,
    rounds,
    stations: stations.slice(0, beginning.stations.length),
  });
}

describe('a sentence with an address in it', () => {
  const linkifyIt = new LinkifyIt();
  const FINDERS: readonly (readonly [
    library: string,
    find: (text: string) => readonly string[],
  ])[] = [
    [
      'linkify-it',
      (text) => linkifyIt.match(text)?.map(({ url }) => url) ?? [],
    ],
    ['linkifyjs', (text) => find(text, 'url').map(({ href }) => href)],
  ];
  const SENTENCES: readonly (readonly [before: string, after: string])[] = [
    ['Try this: ', ''],
    ['Try this: ', '.'],
    ['Try this: ', ', then run.'],
    ['Try this: ', '!'],
    ['Try this: ', '?'],
    ['Try this: ', '; then run.'],
    ['Try this: ', ' and run.'],
    ['Try this:\n', '\nThen run.'],
    ['Try this (', ').'],
    ['Try this [', ']'],
    ['Try this <', '>'],
    ['Try “', '”.'],
    ['Try ‘', '’, then run'],
    ['Try "', '"'],
    ["Try '", "'."],
    ['Try « ', ' ».'],
    ['جرب هذا: ', '، ثم اركض'],
    ['これ：', '。'],
    ['🏃‍♀️ ', ' 🏃‍♀️'],
  ];

  test.each(
    FINDERS.flatMap(([library, found]) =>
      SENTENCES.map(
        ([before, after]) => [library, before, after, found] as const,
      ),
    ),
  )('%s finds the whole of it in “%s…%s”', (_library, before, after, found) => {
    fc.assert(
      fc.property(anySent, (circuit) => {
        const address = SITE + writeLink(circuit);
        const links = found(before + address + after);
        expect(links).toHaveLength(1);
        expect(links[0]?.startsWith(address)).toBe(true);
        expect(readLink(inAddressBar(links[0] ?? '') ?? '')).toEqual({
          ok: true,
          value: circuit,
        });
      }),
      { numRuns: 40 },
    );
  });
});

describe('an address', () => {
  test('with its scheme and host in capitals is the same address to a browser', () => {
    fc.assert(
      fc.property(anySent, (circuit) => {
        const link = writeLink(circuit);
        expect(
          new URL(`HTTPS://TIRED-ON-PURPOSE.EXAMPLE/session/#${link}`).href,
        ).toBe(SITE + link);
      }),
    );
  });

  test.each<[what: string, text: string, fault: LinkFault]>([
    [
      'of another page',
      'https://tired-on-purpose.example/guide/#main',
      'foreign',
    ],
    ['without a link', SITE, 'foreign'],
    ['of a changed link', `${SITE}1c3-20-60r5~gb99s~x.ffv2`, 'damaged'],
    [
      'of a link in capitals, title and all',
      (SITE + writeLink(aCircuit())).toUpperCase(),
      'damaged',
    ],
    [
      'of half a link in lines',
      spread(`${SITE}1c3-20-60r5~gb30s~sq10`, 15, '\n> '),
      'cut-off',
    ],
    [
      'of half a link escaped again',
      escaped(`${SITE}1c3-20-60r5~gb30s~sq10`),
      'cut-off',
    ],
    [
      'of a newer link escaped again',
      escaped(`${SITE}3c3-20-60r5~gb30s~x.ffv2`),
      'newer',
    ],
    [
      'of too much, escaped again',
      escaped(
        SITE +
          writeLink(aCircuit({ rounds: 60, stations: [aHold('pl', 3600)] })),
      ),
      'beyond-limits',
    ],
  ])('%s is refused for what it is', (_what, text, fault) => {
    expect(readLink(text)).toEqual({ ok: false, reason: fault });
  });
});

describe('a link shown with its escapes read', () => {
  test('is read as the same circuit or not at all, and as the same where its texts have no ~, _, % or beginning of a link', () => {
    fc.assert(
      fc.property(anySent, (circuit) => {
        const result = readLink(decodeURIComponent(writeLink(circuit)));
        const { title, note = '' } = circuit;
        if (result.ok) expect(result.value).toEqual(circuit);
        else expect(title + note).toMatch(/[~_%]|#\d{1,3}[a-z]\d/i);
      }),
      { numRuns: 500 },
    );
  });
});

describe('any text', () => {
  const anyMangled = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '%',
          '%25',
          '=',
          '=\r\n',
          '\n',
          '> ',
          '#',
          '#1c3',
          '~',
          '.',
          '%E2%80',
          '%3E%20',
          '=7E',
          'ffv2',
          '1c3-20-60r5~gb30s~',
          '2c3-20-60r5p~gb30s~',
        ),
        fc.string({ unit: 'binary', maxLength: 5 }),
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join(''));

  test('is read without an error', () => {
    fc.assert(
      fc.property(anyMangled, (text) => {
        const result = readLink(text);
        if (result.ok)
          expect(readLink(writeLink(result.value))).toEqual(result);
        readLinkBeginning(text);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    '%',
    '%25',
    '=',
    '#',
    '#1',
    '> ',
    '%3E%20',
    '\u0301',
    '%E2%80%8B',
    '=7E',
    '1c3-20-60r5~',
  ])('of thousands of %j is read within a moment', (part) => {
    for (const length of [4000, 8000]) {
      const text = `1c3-20-60r5~gb30s~${part.repeat(length)}`.slice(0, length);
      // The least of many: other programs may hold up a single one.
      const times = Array.from({ length: 5 }, () => {
        const before = performance.now();
        readLink(text);
        readLinkBeginning(text);
        return performance.now() - before;
      });
      expect(Math.min(...times)).toBeLessThan(300);
    }
  });
});
