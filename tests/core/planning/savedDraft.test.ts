import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeLink } from '#core/circuit/link/link.ts';
import {
  broughtBy,
  DRAFT_ORIGINS,
  readSavedDraft,
  writeSavedDraft,
  type SavedDraft,
} from '#core/planning/savedDraft.ts';
import { aCircuit } from '#builders/aCircuit.ts';
import { anyCircuit } from '#builders/anyCircuit.ts';

const DRAFT: SavedDraft = {
  circuit: aCircuit({ title: 'For Anna', level: 'returning', ceiling: 4 }),
  origin: 'edited',
  brought: {
    level: 'returning',
    limits: { ceiling: 4, restSeconds: 20, roundRestSeconds: 60 },
  },
};

const anyDraft: fc.Arbitrary<SavedDraft> = anyCircuit.chain((circuit) =>
  fc.record({
    circuit: fc.constant(circuit),
    origin: fc.constantFrom(...DRAFT_ORIGINS),
    brought: fc.constantFrom(null, broughtBy(circuit), {
      ...broughtBy(circuit),
      limits: null,
    }),
  }),
);

/** The text of a draft with some fields replaced. */
function textWith(fields: Readonly<Record<string, unknown>>): string {
  const text = JSON.parse(writeSavedDraft(DRAFT)) as object;
  return JSON.stringify({ ...text, ...fields });
}

test('a draft is the same after it was stored and read', () => {
  fc.assert(
    fc.property(anyDraft, (draft) => {
      expect(readSavedDraft(writeSavedDraft(draft))).toEqual({
        ok: true,
        value: draft,
      });
    }),
  );
});

describe('a stored text', () => {
  const link = writeLink(DRAFT.circuit);
  const limits = { ceiling: 4, restSeconds: 30, roundRestSeconds: 60 };
  test.each<[string, string | null, string]>([
    ['nothing', null, 'empty'],
    ['no letter', '', 'empty'],
    ['no JSON', '{"version":', 'foreign'],
    ['no record', '[1]', 'foreign'],
    ['of no version', textWith({ version: undefined }), 'foreign'],
    ['of a later version', textWith({ version: 2 }), 'newer'],
    ['of a huge size', textWith({ title: 'x'.repeat(20_000) }), 'too-large'],
    ['without a link', textWith({ link: undefined }), 'empty'],
    ['with a link that is no text', textWith({ link: 7 }), 'empty'],
    ['with a link cut off', textWith({ link: link.slice(0, 30) }), 'cut-off'],
    [
      'with a changed link',
      textWith({ link: link.replace('Anna', 'Anne') }),
      'damaged',
    ],
    ['of no known origin', textWith({ origin: 'stolen' }), 'damaged'],
    ['that does not say what was brought', textWith({ brought: 1 }), 'damaged'],
    [
      'of a level that is none',
      textWith({ brought: { level: 'elite', limits } }),
      'damaged',
    ],
    ...[
      { ...limits, ceiling: 11 },
      { ...limits, ceiling: 3.5 },
      { ...limits, restSeconds: -1 },
      { ...limits, roundRestSeconds: 1e9 },
      { ...limits, restSeconds: '30' },
      {},
    ].map((bad): [string, string, string] => [
      `with limits like ${JSON.stringify(bad)}`,
      textWith({ brought: { level: 'regular', limits: bad } }),
      'damaged',
    ]),
  ])('%s gives a reason', (_, text, reason) => {
    expect(readSavedDraft(text)).toEqual({ ok: false, reason });
  });

  test('never throws, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc
            .record({
              version: fc.constant(1),
              link: fc.oneof(fc.string(), fc.constant(link)),
              origin: fc.anything(),
              brought: fc.anything(),
            })
            .map((one) => JSON.stringify(one) ?? ''),
        ),
        (text) => {
          const read = readSavedDraft(text);
          expect(read.ok ? read.value.circuit : read.reason).toBeTruthy();
        },
      ),
    );
  });
});

test('a warm-up brings its level and no limits for circuits', () => {
  expect(broughtBy(aCircuit({ mode: 'activation', ceiling: 3 }))).toEqual({
    level: 'regular',
    limits: null,
  });
  expect(broughtBy(aCircuit({ ceiling: 4 })).limits).toEqual({
    ceiling: 4,
    restSeconds: 20,
    roundRestSeconds: 60,
  });
});
