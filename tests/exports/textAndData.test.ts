import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  circuitSeconds,
  cleanTitle,
  defaultTitleOf,
  type Circuit,
} from '#core/circuit/circuit.ts';
import { readLink, writeLink } from '#core/circuit/link/link.ts';
import { stepsOf } from '#core/session/timeline/steps.ts';
import { sessionJson } from '#exports/sessionJson.ts';
import { stepsText } from '#exports/stepsText.ts';
import { aCircuit } from '#builders/aCircuit.ts';
import { anyCircuit } from '#builders/anyCircuit.ts';
import { A_WARM_UP, EVERYTHING } from '#builders/richCircuits.ts';
import { theCatalogue } from '#builders/theCatalogue.ts';

const SITE = 'https://tired.example/session/#';

function addressOf(circuit: Circuit): string {
  return `${SITE}${writeLink(circuit)}`;
}

function textOf(circuit: Circuit): string {
  return stepsText(circuit, theCatalogue, addressOf(circuit));
}

function jsonOf(circuit: Circuit): string {
  return sessionJson(circuit, theCatalogue, addressOf(circuit));
}

/** The fields of a session as data by the part they are of; each kind of object has the same everywhere. */
function fieldsOf(json: string): Readonly<Record<string, string>> {
  const parts: Record<string, string> = {};
  JSON.parse(json, function (this: unknown, name: string, value: unknown) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return value;
    const part = Array.isArray(this) ? 'one' : name;
    const fields = Object.keys(value).join(' ');
    const [first = ''] = Object.keys(value);
    parts[`${part} with ${first}`] = fields;
    return value;
  });
  return parts;
}

/** What an export was when it was last looked at, byte for byte. */
function golden(name: string): string {
  return readFileSync(
    new URL(`../fixtures/exports/${name}`, import.meta.url),
    'utf8',
  );
}

const GOLDEN: readonly (readonly [name: string, circuit: Circuit])[] = [
  ['reference', aCircuit()],
  ['everything', EVERYTHING],
  ['warm-up', A_WARM_UP],
];

/** Titles and notes nobody would expect; as a link holds them, and as they would be without it. */
const anyTitled: fc.Arbitrary<Circuit> = fc
  .tuple(
    anyCircuit,
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'grapheme', minLength: 300, maxLength: 300 }),
      fc.constantFrom(
        'a\nb',
        'a\tb\r\n',
        '\u202Eevil',
        '"=1+1"',
        '👨‍👩‍👧🏽',
        'אבג',
      ),
    ),
  )
  .map(([circuit, title]) => ({ ...circuit, title }));

describe('the steps as text', () => {
  test.each(GOLDEN)('of %s are as they were looked at', (name, circuit) => {
    expect(textOf(circuit)).toBe(golden(`${name}.txt`));
  });

  test('have every exercise in order and the rests of the timer, whatever the circuit', () => {
    fc.assert(
      fc.property(anyCircuit, (circuit) => {
        const lines = textOf(circuit).split('\n');
        const numbers = lines.flatMap(
          (line) => /^(\d+)\. /.exec(line)?.[1] ?? [],
        );
        expect(numbers).toEqual(circuit.stations.map((_, at) => `${at + 1}`));
        const rests = lines.flatMap(
          (line) => /^ {3}Rest (\d+) s$/.exec(line)?.[1] ?? [],
        );
        const firstRound = stepsOf(circuit).filter(({ round }) => round === 1);
        const timed = firstRound.filter(({ kind }) => kind === 'rest');
        expect(rests).toEqual(timed.map(({ seconds }) => `${seconds}`));
        const between = lines.flatMap(
          (line) => /^Rest (\d+) s after the round/.exec(line)?.[1] ?? [],
        );
        const timedBetween = firstRound.filter(
          ({ kind }) => kind === 'round-rest',
        );
        expect(between).toEqual(
          timedBetween.map(({ seconds }) => `${seconds}`),
        );
      }),
    );
  });

  test('end with the address, and are plain but for title and note', () => {
    fc.assert(
      fc.property(anyTitled, (circuit) => {
        const text = textOf(circuit);
        expect(text.endsWith(`\n\n${addressOf(circuit)}\n`)).toBe(true);
        expect(text).not.toMatch(
          /(?!\n)\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/u,
        );
        expect(text).not.toMatch(/\n\n\n|[ ]\n/);
        const plain = textOf({ ...circuit, title: 'T', note: 'N' });
        expect(plain).toMatch(/^[\x20-\x7e\n’“”–½]*$/);
        expect(
          plain.split('\n').length - text.split('\n').length,
        ).toBeLessThanOrEqual(2);
      }),
    );
  });
});

describe('the session as data', () => {
  test.each(GOLDEN)('of %s is as it was looked at', (name, circuit) => {
    expect(jsonOf(circuit)).toBe(golden(`${name}.json`));
  });

  test('holds the steps of the timer, sums that add up, and a link to the same circuit', () => {
    fc.assert(
      fc.property(anyTitled, (circuit) => {
        const data = JSON.parse(jsonOf(circuit)) as Readonly<
          Record<string, unknown>
        > & {
          readonly link: string;
          readonly stations: readonly unknown[];
          readonly totals: Readonly<Record<string, number>>;
        };
        expect(data['steps']).toEqual(stepsOf(circuit));
        const { seconds, workSeconds, changeSeconds, restSeconds } =
          data.totals;
        expect(seconds).toBe(circuitSeconds(circuit));
        expect(
          (workSeconds ?? 0) + (changeSeconds ?? 0) + (restSeconds ?? 0),
        ).toBe(seconds);
        expect(data.stations).toHaveLength(circuit.stations.length);
        expect(readLink(data.link.slice(SITE.length))).toEqual(
          readLink(writeLink(circuit)),
        );
        expect(data['title']).toBe(
          cleanTitle(circuit.title) || defaultTitleOf(circuit),
        );
      }),
    );
  });

  test('has the same fields in the same order, whatever the circuit', () => {
    const usual = fieldsOf(golden('everything.json'));
    fc.assert(
      fc.property(anyTitled, (circuit) => {
        for (const [part, fields] of Object.entries(fieldsOf(jsonOf(circuit))))
          expect([part, fields]).toEqual([part, usual[part]]);
      }),
    );
  });
});
