import fc from 'fast-check';
import jsQR from 'jsqr';
import { describe, expect, test } from 'vitest';
import type { Circuit } from '#core/circuit/circuit.ts';
import { readLink, writeLink } from '#core/circuit/link/link.ts';
import { codeAddress, LONGEST_IN_CODE } from '#exports/codeAddress.ts';
import { qrCode, QUIET_ZONE } from '#exports/qrCode.ts';
import { aCircuit, someReps } from '#builders/aCircuit.ts';
import { anyCircuit } from '#builders/anyCircuit.ts';
import { modulesIn, pixelsOf } from './modulesIn.ts';

const SITE = 'https://tired.example/session/#';

function addressOf(circuit: Circuit): string {
  return `${SITE}${writeLink(circuit)}`;
}

/** What a reader finds in the code of a text; null where it finds none. */
function readBack(text: string): string | null {
  const { data, side } = pixelsOf(modulesIn(qrCode(text)), 3);
  return (
    jsQR(data, side, side, { inversionAttempts: 'dontInvert' })?.data ?? null
  );
}

/** The reference session with a note that makes its address so many letters long. */
function withAddressOf(letters: number): Circuit {
  const shortest = aCircuit({ note: 'n' });
  const missing = letters - addressOf(shortest).length;
  return { ...shortest, note: 'n'.repeat(1 + missing) };
}

describe('a code', () => {
  test('of the reference session is 37 modules wide in its quiet zone, which is light', () => {
    const code = qrCode(
      'https://tired.example/s/#1c3-20-60r5~gb30s~sq10x3-1-1~pl30s.abcd',
    );
    expect(code.size).toBe(37 + 2 * QUIET_ZONE);
    const dark = modulesIn(code).flatMap((row, y) =>
      row.flatMap((isDark, x) => (isDark ? [{ x, y }] : [])),
    );
    const places = dark.flatMap(({ x, y }) => [x, y]);
    expect(Math.min(...places)).toBe(QUIET_ZONE);
    expect(Math.max(...places)).toBe(code.size - 1 - QUIET_ZONE);
  });

  test('has no run that touches another of its row', () => {
    const runs = [...qrCode(SITE).path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(
      ([, x, y, length]) => [Number(y), Number(x), Number(length)] as const,
    );
    runs.slice(1).forEach(([y, x], at) => {
      const [yBefore, xBefore, lengthBefore] = runs[at] ?? [0, 0, 0];
      if (y === yBefore) expect(x).toBeGreaterThan(xBefore + lengthBefore);
    });
  });

  test('says what its text says, up to 180 characters in any script', () => {
    const anyText = fc.oneof(
      fc.string({ minLength: 1, maxLength: 180 }),
      fc.string({ minLength: 1, maxLength: 180, unit: 'grapheme' }),
      fc.stringMatching(/^[A-Z0-9$%*+./: -]{1,180}$/),
      fc.stringMatching(/^[0-9]{1,180}$/),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        expect(readBack(text)).toBe(text);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what goes into the code', () => {
  test('is the whole address up to 180 letters; from there on its note is left out', () => {
    const fits = withAddressOf(180);
    expect(addressOf(fits)).toHaveLength(180);
    expect(codeAddress(fits, addressOf)).toEqual({
      address: addressOf(fits),
      leavesOutNote: false,
    });
    expect(codeAddress(withAddressOf(181), addressOf)).toEqual({
      address: addressOf(aCircuit()),
      leavesOutNote: true,
    });
  });

  test('is nothing where the address is too long even without a note', () => {
    const stations = Array.from({ length: 15 }, () => someReps());
    expect(codeAddress(aCircuit({ stations }), addressOf)).toBeNull();
    expect(
      codeAddress(aCircuit({ stations, note: 'Slowly.' }), addressOf),
    ).toBeNull();
    expect(
      codeAddress(aCircuit(), () => 'n'.repeat(LONGEST_IN_CODE + 1)),
    ).toBeNull();
  });

  test('is read back as the same circuit, but for a note that was left out', () => {
    fc.assert(
      fc.property(anyCircuit, (circuit) => {
        const code = codeAddress(circuit, addressOf);
        const bare: Circuit = { ...circuit };
        Reflect.deleteProperty(bare, 'note');
        if (code === null) {
          expect(addressOf(bare).length).toBeGreaterThan(LONGEST_IN_CODE);
          return;
        }
        const text = readBack(code.address);
        const inCode = readLink(text?.slice(SITE.length) ?? '');
        const sent = code.leavesOutNote ? bare : circuit;
        expect(inCode).toEqual(readLink(writeLink(sent)));
        expect(inCode.ok).toBe(true);
        expect(code.leavesOutNote).toBe(
          addressOf(circuit).length > LONGEST_IN_CODE,
        );
      }),
      { numRuns: 60 },
    );
  });
});
