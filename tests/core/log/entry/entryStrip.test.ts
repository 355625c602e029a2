import { describe, expect, test } from 'vitest';
import { writeLink } from '#core/circuit/link/link.ts';
import { entryStripOf, setRowsOf } from '#core/log/entry/entryStrip.ts';
import { timelineOf } from '#core/session/timeline/timeline.ts';
import { aCatalogue } from '#builders/aCatalogue.ts';
import { aCircuit } from '#builders/aCircuit.ts';
import { aRating, aRun, aSession } from '#builders/aLog.ts';

const catalogue = aCatalogue();
const circuit = aCircuit({ rounds: 3 });
const link = writeLink(circuit);

function looks(entry: ReturnType<typeof aSession>) {
  const bars = entryStripOf(entry, catalogue)?.bars ?? [];
  return [1, 2, 3].map((round) => [
    ...new Set(
      bars
        .filter((bar) => bar.round === round && bar.kind === 'work')
        .map(({ look }) => look),
    ),
  ]);
}

describe('the strip of an entry', () => {
  test('of a run on its own is none', () => {
    expect(entryStripOf(aRun(), catalogue)).toBeNull();
  });

  test('without a record of what was played shows the rounds done', () => {
    const ratings = [aRating(4, { round: 1 }), aRating(5, { round: 2 })];
    expect(looks(aSession({ link, rounds: 2, ratings }))).toEqual([
      ['done'],
      ['done'],
      ['left-out'],
    ]);
  });

  test('shows what was played where that is known', () => {
    const { segments } = timelineOf(circuit);
    const end = segments.findLast(({ round }) => round === 1)?.to ?? 0;
    const played = [{ from: 0, to: end }];
    expect(looks(aSession({ link, rounds: 3, played }))).toEqual([
      ['done'],
      ['left-out'],
      ['left-out'],
    ]);
  });

  test('is measured from the ceiling of the day where that was lower', () => {
    const ratings = [aRating(4.5, { round: 1 })];
    const entry = aSession({ link, ratings });
    expect(looks(entry)[0]).toEqual(['done']);
    const lower = aSession({ link, ratings, ceiling: 4 });
    expect(looks(lower)[0]).toEqual(['over']);
  });

  test('of a circuit done elsewhere is one block, as long and as high as it was', () => {
    const entry = aSession({ link: '', seconds: 1200, ratings: [aRating(3)] });
    expect(entryStripOf(entry, catalogue)).toMatchObject({
      seconds: 1200,
      rounds: 0,
      bars: [{ from: 0, to: 1200, effort: 3, look: 'done' }],
      ratings: [{ rpe: 3, at: 600 }],
    });
  });
});

describe('set by set', () => {
  test('one row an exercise and one set a round, with the share that was done', () => {
    const rows = setRowsOf(aSession({ link, rounds: 2 }));
    expect(rows.map(({ code }) => code)).toEqual(
      circuit.stations.map(({ code }) => code),
    );
    expect(rows[0]?.sets.map(({ share }) => share)).toEqual([1, 1, 0]);
  });

  test('a set cut short has its share', () => {
    const { segments } = timelineOf(circuit);
    const first = segments.find(({ kind }) => kind === 'work');
    const half = ((first?.from ?? 0) + (first?.to ?? 0)) / 2;
    const played = [{ from: 0, to: half }];
    const rows = setRowsOf(aSession({ link, played }));
    expect(rows[0]?.sets[0]?.share).toBeCloseTo(0.5);
  });

  test('a circuit that is not known has none', () => {
    expect(setRowsOf(aSession({ link: '' }))).toEqual([]);
    expect(setRowsOf(aRun())).toEqual([]);
  });
});
