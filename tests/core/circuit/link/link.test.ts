import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanTitle, type Circuit } from '#core/circuit/circuit.ts';
import {
  LINK_FAULTS,
  readLink,
  writeLink,
  type LinkFault,
} from '#core/circuit/link/link.ts';
import {
  aCircuit,
  aHold,
  REFERENCE_STATIONS,
  someReps,
} from '#builders/aCircuit.ts';
import { anyCircuit } from '#builders/anyCircuit.ts';

const REFERENCE =
  '1c3-20-60r5~gb30s~sq10x3-1-1~pl30s~bw10w1.5~cr10e1-1~The_15-minute_session.';

function valueOf(text: string): Circuit {
  const result = readLink(text);
  if (!result.ok) throw new Error(`${result.reason}: ${text}`);
  return result.value;
}

describe('a link', () => {
  test('gives back the circuit it was written from', () => {
    fc.assert(
      fc.property(anyCircuit, (circuit) => {
        expect(valueOf(writeLink(circuit))).toEqual(circuit);
      }),
      { numRuns: 1000 },
    );
  });

  test('is written the same way however it was read', () => {
    fc.assert(
      fc.property(anyCircuit, (circuit) => {
        const link = writeLink(circuit);
        const shouted = link.slice(0, -4) + link.slice(-4).toUpperCase();
        expect(writeLink(valueOf(`#${shouted}. `))).toBe(link);
      }),
    );
  });

  test('is made of unreserved characters only, begins with its version and ends in a letter or digit', () => {
    fc.assert(
      fc.property(anyCircuit, (circuit) => {
        expect(writeLink(circuit)).toMatch(
          /^[12](?:[A-Za-z0-9._~-]|%[0-9A-F]{2})*[a-z0-9]$/,
        );
      }),
    );
  });

  test('never throws, whatever text it is given', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ maxLength: 200 }).map((text) => `1c3-20-60r5~${text}`),
      fc.string({ maxLength: 200 }).map((text) => `2c3-20-60r5p~${text}`),
      fc
        .uint8Array({ maxLength: 400 })
        .map((bytes) => new TextDecoder('latin1').decode(bytes)),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const result = readLink(text);
        if (!result.ok) expect(LINK_FAULTS).toContain(result.reason);
      }),
      { numRuns: 2000 },
    );
  });

  test('with one letter changed is never taken for another circuit of the same text', () => {
    const link = writeLink(aCircuit());
    fc.assert(
      fc.property(
        fc.nat(link.length - 1),
        fc.constantFrom(...'abc019~-.%_'),
        (at, letter) => {
          const changed = link.slice(0, at) + letter + link.slice(at + 1);
          const result = readLink(changed);
          if (result.ok) expect(writeLink(result.value)).toBe(link);
        },
      ),
    );
  });

  test('of the reference session can be read by a person and stays within 80 characters', () => {
    const link = writeLink(aCircuit());
    expect(link.startsWith(REFERENCE)).toBe(true);
    expect(link.length).toBeLessThanOrEqual(80);
  });

  test('of six exercises and a title of twenty letters stays within 120 characters', () => {
    const stations = [
      ...REFERENCE_STATIONS,
      someReps('rd', 12, [2, 0.5, 1.5], {
        sides: 'alternating',
        restSeconds: 45,
      }),
    ];
    expect(
      writeLink(aCircuit({ stations, title: 'Tuesday before track' })).length,
    ).toBeLessThanOrEqual(120);
  });

  test('cut anywhere is said to be cut off or to be nothing of ours, never read', () => {
    const link = writeLink(aCircuit());
    for (let length = 1; length < link.length; length++) {
      const result = readLink(link.slice(0, length));
      expect(result.ok).toBe(false);
      if (!result.ok && length > 20)
        expect(['cut-off', 'damaged']).toContain(result.reason);
    }
    expect(readLink(link.slice(0, 40))).toEqual({
      ok: false,
      reason: 'cut-off',
    });
    expect(readLink(link.slice(0, -1))).toEqual({
      ok: false,
      reason: 'cut-off',
    });
  });

  test('of one megabyte is refused at once', () => {
    expect(readLink('1c3-20-60r5~'.repeat(90_000))).toEqual({
      ok: false,
      reason: 'too-large',
    });
  });
});

describe('the end of a link', () => {
  // What is neither letter nor digit: marks of every kind, pairs and halves of pairs among them.
  const anyMarks = fc
    .array(
      fc.oneof(
        fc.constantFrom(...'.,;:!?)]}>»”’*_~…', ' ', '\n', '\u0301', '\u200d'),
        fc.constantFrom('😀', '🏃‍♀️', '\ud83d', '\udc00'),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }),
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('').replace(/[\p{L}\p{N}]/gu, ''));

  test('may carry any marks, and they are left off', () => {
    fc.assert(
      fc.property(anyCircuit, anyMarks, (circuit, marks) => {
        expect(valueOf(writeLink(circuit) + marks)).toEqual(circuit);
      }),
      { numRuns: 1000 },
    );
  });

  test('may not carry a letter or a digit, of whatever alphabet', () => {
    const link = writeLink(aCircuit());
    fc.assert(
      fc.property(
        anyMarks,
        fc.constantFrom('a', '7', 'ß', 'ü', '٣', '走', '𝐀', '𝟗'),
        anyMarks,
        (marks, letter, after) => {
          expect(readLink(`${link}${marks}${letter}${after}`).ok).toBe(false);
        },
      ),
    );
  });

  test('may be eight thousand marks, even with a letter behind them', () => {
    const link = writeLink(aCircuit());
    const marks = '\u0301'.repeat(7999 - link.length);
    expect(readLink(link + marks)).toEqual({ ok: true, value: aCircuit() });
    expect(readLink(`${link}${marks}x`)).toEqual({
      ok: false,
      reason: 'too-large',
    });
  });
});

describe('awkward links', () => {
  const whole = writeLink(aCircuit());
  const overTime = writeLink(
    aCircuit({ rounds: 60, stations: [aHold('pl', 3600), aHold('gb', 3600)] }),
  );
  const refused: readonly (readonly [string, string, LinkFault])[] = [
    ['nothing at all', '', 'empty'],
    ['only the mark', '#', 'empty'],
    ['blanks', '  \n ', 'empty'],
    ['punctuation', '#...', 'empty'],
    ['the address of something on the page', '#main', 'foreign'],
    ['another site’s fragment', '#code/MYewdgzgLgBA', 'foreign'],
    ['markup', '<img src=x onerror=alert(1)>', 'foreign'],
    ['an address', 'javascript:alert(1)', 'foreign'],
    ['a later version', '3c3-20-60r5~gb30s~x.abcd', 'newer'],
    ['a much later version', '17z9!!', 'newer'],
    ['version nought', '0c3-20-60r5~gb30s~x.abcd', 'foreign'],
    ['half a link', whole.slice(0, 33), 'cut-off'],
    ['a link without its last letter', whole.slice(0, -1), 'cut-off'],
    ['a dose changed on the way', whole.replace('sq10', 'sq90'), 'damaged'],
    ['a dose with a sign', whole.replace('sq10', 'sq-1'), 'damaged'],
    ['no exercises', '1c3-20-60r5~title.2222', 'damaged'],
    ['a title of broken escapes', '1c1-0-0r5~gb30s~%E0%A4%A.2222', 'damaged'],
    ['six hours and more', overTime, 'beyond-limits'],
    ['no rounds', writeLink(aCircuit({ rounds: 0 })), 'beyond-limits'],
    [
      'a set of no seconds',
      writeLink(aCircuit({ stations: [aHold('pl', 0)] })),
      'beyond-limits',
    ],
    [
      'an effort of eleven',
      writeLink(aCircuit({ ceiling: 11 })),
      'beyond-limits',
    ],
    ['five thousand characters', `${whole}${'a'.repeat(5000)}`, 'too-large'],
  ];
  test.each(refused)('%s', (_what, text, fault) => {
    expect(readLink(text)).toEqual({ ok: false, reason: fault });
  });

  const tolerated: readonly (readonly [string, string])[] = [
    ['with the # it came with', `#${whole}`],
    ['with blanks round it', `  ${whole}\n`],
    ['at the end of a sentence', `${whole}.`],
    ['in brackets and quotes', `${whole}”).`],
    ['escaped a second time', encodeURIComponent(whole).replaceAll('~', '%7E')],
    [
      'with its checksum in capitals',
      whole.slice(0, -4) + whole.slice(-4).toUpperCase(),
    ],
  ];
  test.each(tolerated)('%s is read all the same', (_what, text) => {
    expect(valueOf(text)).toEqual(aCircuit());
  });

  test('an exercise nobody knows is carried along, dose and all', () => {
    const circuit = aCircuit({ stations: [aHold('zz', 25)] });
    expect(valueOf(writeLink(circuit)).stations).toEqual(circuit.stations);
  });

  test('a title escaped twice still reads as it was written', () => {
    const circuit = aCircuit({ title: 'Été à Nîmes' });
    expect(valueOf(writeLink(circuit).replaceAll('%', '%25')).title).toBe(
      'Été à Nîmes',
    );
  });

  test('a title cannot turn the text round, break the line or carry half a letter', () => {
    expect(cleanTitle('safe\u202Egnp.exe\n\u0000\uD800  twice')).toBe(
      'safe gnp.exe twice',
    );
    expect(cleanTitle('e\u0301')).toBe('\u00E9');
    expect([...cleanTitle('🏃'.repeat(200))]).toHaveLength(80);
  });
});

describe('links of version 1 that are out in the world', () => {
  const golden = JSON.parse(
    readFileSync(
      new URL('../../../fixtures/links-v1.json', import.meta.url),
      'utf8',
    ),
  ) as readonly { readonly link: string; readonly circuit: Circuit }[];

  test.each(golden)('$link', ({ link, circuit }) => {
    expect(valueOf(link)).toEqual(circuit);
    expect(writeLink(circuit)).toBe(link);
  });
});
