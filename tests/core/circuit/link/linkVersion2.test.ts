import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Circuit } from '#core/circuit/circuit.ts';
import { withNote } from '#core/circuit/editing/edits.ts';
import {
  LONGEST_LINK,
  noteLettersLeft,
  readLink,
  writeLink,
  type LinkFault,
} from '#core/circuit/link/link.ts';
import { withChecksum } from '#core/circuit/link/linkText.ts';
import { characterCount } from '#core/wholeCharacters.ts';
import { readLog } from '#core/log/log.ts';
import { readProgress, writeProgress } from '#core/session/savedProgress.ts';
import { aCircuit, aHold, someReps } from '#builders/aCircuit.ts';
import { anyCircuit, anyPlainCircuit } from '#builders/anyCircuit.ts';

const FAMILY = '👨‍👩‍👧‍👦';
const FOR_ANNA =
  '2c2-30-90i4p~gb15s~sq6x3-1-1~pl15s-r~tc6x1-1-2~For_Anna%2C_week_1~Slow_down%2C_quick_up%2E_Plank_with_your_hands_on_the_wall%2E_Stop_while_it_still_feels_easy%2C_and_ring_me_if_the_shin_talks%2E_Sam.sqbk';

function valueOf(text: string): Circuit {
  const result = readLink(text);
  if (!result.ok) throw new Error(`${result.reason}: ${text}`);
  return result.value;
}

/** A circuit whose link is so long that no note fits. */
const LONG = aCircuit({
  title: 'Long',
  stations: Array.from({ length: 90 }, () =>
    someReps('abc', 10, [2.5, 1.5, 1.5, 0.5]),
  ),
});

describe('the version a link is written in', () => {
  test('is the first wherever that suffices', () => {
    fc.assert(
      fc.property(anyPlainCircuit, (circuit) => {
        expect(writeLink(circuit)[0]).toBe('1');
      }),
    );
  });

  test('is the second for a variant, a note or a prescription, and only then', () => {
    fc.assert(
      fc.property(anyCircuit, (circuit) => {
        const isNew =
          circuit.note !== undefined ||
          circuit.prescribed === true ||
          circuit.stations.some(({ variant }) => variant !== undefined);
        expect(writeLink(circuit)[0]).toBe(isNew ? '2' : '1');
      }),
      { numRuns: 500 },
    );
  });

  test('is the first again for a link of the second that needs nothing new', () => {
    expect(writeLink(valueOf(withChecksum('2c3-20-60r5~gb30s~Warm~')))).toMatch(
      /^1c3-20-60r5~gb30s~Warm\./,
    );
  });
});

describe('a link of version 2', () => {
  test('that was changed in any place is never another circuit under the same text', () => {
    fc.assert(
      fc.property(
        fc.nat(FOR_ANNA.length - 1),
        fc.nat(3),
        fc.string({ maxLength: 3 }),
        (at, out, put) => {
          const result = readLink(
            FOR_ANNA.slice(0, at) + put + FOR_ANNA.slice(at + out),
          );
          if (result.ok) expect(writeLink(result.value)).toBe(FOR_ANNA);
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('mutated, with whatever checksum, is refused or read as what is written the same way ever after', () => {
    const mutated = fc
      .tuple(
        anyCircuit,
        fc.nat(),
        fc.nat(4),
        fc.oneof(
          fc.constantFrom('-r', '-e', '_45', '~', '%', 'p', '%2E', '.', '-'),
          fc.string({ maxLength: 4 }),
        ),
      )
      .map(([circuit, place, out, put]) => {
        const link = writeLink({ ...circuit, prescribed: true });
        const at = place % link.length;
        return link.slice(0, at) + put + link.slice(at + out);
      });
    fc.assert(
      fc.property(mutated, (text) => {
        const result = readLink(text);
        if (!result.ok) return;
        const again = writeLink(result.value);
        expect(readLink(again)).toEqual(result);
        expect(writeLink(valueOf(again))).toBe(again);
      }),
      { numRuns: 2000 },
    );
  });

  test('cut anywhere is said to be cut off, never read', () => {
    for (let length = 24; length < FOR_ANNA.length; length++)
      expect(readLink(FOR_ANNA.slice(0, length))).toEqual({
        ok: false,
        reason: 'cut-off',
      });
  });

  const refused: readonly (readonly [string, string, LinkFault])[] = [
    ['a third version', FOR_ANNA.replace('2', '3'), 'newer'],
    ['a variant nobody knows', FOR_ANNA.replace('s-r', 's-x'), 'damaged'],
    ['two variants', FOR_ANNA.replace('s-r', 's-r-e'), 'damaged'],
    [
      'its rest before its variant',
      FOR_ANNA.replace('s-r', 's_45-r'),
      'damaged',
    ],
    ['the mark of another head', FOR_ANNA.replace('i4p', 'i4q'), 'damaged'],
    ['version 1 with a variant', '1c3-20-60r5~gb30s-r~Warm.2222', 'damaged'],
    ['no note', '2c3-20-60r5~gb30s~Warm.2222', 'damaged'],
    [
      'a damaged exercise and no end',
      '2c3-20-60r5~gb3O!s~sq10x3-1-1~pl30s~Wa',
      'damaged',
    ],
  ];
  test.each(refused)('with %s is refused', (_what, text, fault) => {
    expect(readLink(text)).toEqual({ ok: false, reason: fault });
  });

  test('escaped a second time is read all the same', () => {
    expect(valueOf(FOR_ANNA.replaceAll('%', '%25'))).toEqual(valueOf(FOR_ANNA));
  });
});

describe('a note', () => {
  const noteOf = (note: string) => withNote(aCircuit(), note).note;

  test('is one line of text, whatever it was', () => {
    expect(noteOf(' Slow\ndown.\u202E\u0000 <b>Sam</b>  ')).toBe(
      'Slow down. <b>Sam</b>',
    );
    expect(noteOf(' \n ')).toBeUndefined();
  });

  test('has at most 160 characters as people count them, the last of them whole', () => {
    const runner = '🏃🏽‍♀️';
    const note = noteOf(`${'a'.repeat(159)}${runner}${runner}`) ?? '';
    expect(note.endsWith(`a${runner}`)).toBe(true);
    expect(characterCount(note)).toBe(160);
  });

  test('has fewer where the link would pass 1,800 letters', () => {
    const circuit = withNote(aCircuit(), FAMILY.repeat(160));
    const letters = encodeURIComponent(FAMILY).length;
    const length = writeLink(circuit).length;
    expect(circuit.note?.replaceAll(FAMILY, '')).toBe('');
    expect(length).toBeLessThanOrEqual(LONGEST_LINK);
    expect(length).toBeGreaterThan(LONGEST_LINK - letters);
    expect(readLink(writeLink(circuit))).toEqual({ ok: true, value: circuit });
  });

  test('has none where nothing fits', () => {
    expect(writeLink(LONG).length).toBeGreaterThan(LONGEST_LINK);
    expect(withNote(LONG, 'Hello')).toEqual(LONG);
    expect(noteLettersLeft(LONG)).toBe(0);
  });

  test('says how many letters are left, and takes as many', () => {
    fc.assert(
      fc.property(anyCircuit, (circuit) => {
        const left = noteLettersLeft(circuit);
        const more = withNote(
          circuit,
          `${circuit.note ?? ''}${'x'.repeat(left + 1)}`,
        );
        expect(noteLettersLeft(more)).toBe(0);
      }),
    );
  });

  test('that is longer in a link than it may be is cut, and the link still read', () => {
    const long = 'Slowly'.repeat(60);
    const circuit = valueOf(withChecksum(`2c3-20-60r5~gb30s~Warm~${long}`));
    expect(circuit.note).toBe(long.slice(0, 160));
  });
});

describe('links of version 2 that are out in the world', () => {
  const golden = JSON.parse(
    readFileSync(
      new URL('../../../fixtures/links-v2.json', import.meta.url),
      'utf8',
    ),
  ) as readonly { readonly link: string; readonly circuit: Circuit }[];

  test('are of every kind', () => {
    const circuits = golden.map(({ circuit }) => circuit);
    const kinds = circuits.flatMap(({ stations }) =>
      stations.map(({ variant, work }) => `${variant ?? ''} ${work.kind}`),
    );
    expect(golden.length).toBeGreaterThanOrEqual(12);
    for (const variant of ['raised', 'easier', 'harder'])
      for (const kind of ['hold', 'reps'])
        expect(kinds).toContain(`${variant} ${kind}`);
    expect(circuits.map(({ note = '' }) => characterCount(note))).toContain(
      160,
    );
  });

  test.each(golden)('$link', ({ link, circuit }) => {
    expect(valueOf(link)).toEqual(circuit);
    expect(writeLink(circuit)).toBe(link);
  });

  test('hold what they were written for', () => {
    expect(golden[0]?.link).toBe(FOR_ANNA);
    expect(golden[0]?.circuit).toMatchObject({
      title: 'For Anna, week 1',
      level: 'returning',
      ceiling: 4,
      prescribed: true,
      stations: [
        { code: 'gb' },
        { code: 'sq' },
        { ...aHold('pl', 15, { variant: 'raised' }) },
        { code: 'tc', work: { count: 6, tempo: [1, 1, 2] } },
      ],
    });
  });
});

describe('a session of version 2', () => {
  test('is kept whole while it is under way, and on record', () => {
    const saved = readProgress(
      writeProgress({
        link: FOR_ANNA,
        elapsed: 1000,
        startedAt: 1,
        savedAt: 2,
        played: [],
        adjustments: [],
        ratings: [],
        response: null,
      }),
    );
    expect(saved.ok && saved.value.link).toBe(FOR_ANNA);
    const log = readLog(
      JSON.stringify({
        version: 1,
        entries: [
          {
            id: 'mm4s3gxs',
            date: '2026-03-01',
            link: FOR_ANNA,
            rounds: 1,
            seconds: 51,
            readings: [],
          },
        ],
      }),
    );
    expect(log.ok && log.value.entries[0]?.circuit?.link).toBe(FOR_ANNA);
  });
});
