import { describe, expect, test } from 'vitest';
import {
  defaultTitleOf,
  withoutPrescription,
  type Circuit,
} from '#core/circuit/circuit.ts';
import {
  doseFor,
  withAdded,
  withCeiling,
  withDose,
  withMoved,
  withNote,
  withPrescribed,
  withRemoved,
  withRest,
  withRestAfter,
  withRounds,
  withSides,
  withSwapped,
  withTempo,
  withTitle,
  withVariant,
} from '#core/circuit/editing/edits.ts';
import { LONGEST_LINK, writeLink } from '#core/circuit/link/link.ts';
import { addableExercises, swapsFor } from '#core/circuit/editing/swaps.ts';
import { LEVELS } from '#core/vocabulary.ts';
import { aCircuit } from '#builders/aCircuit.ts';
import { theCatalogue, theExercises } from '#builders/theCatalogue.ts';

const codesOf = (circuit: Circuit) =>
  circuit.stations.map(({ code }) => code).join(' ');

const squat = theCatalogue.get('sq') as (typeof theExercises)[number];
const sidePlank = theCatalogue.get('sp') as (typeof theExercises)[number];

describe('an edit', () => {
  test.each<[string, (circuit: Circuit) => Circuit, string]>([
    ['moves down', (c) => withMoved(c, 0, 1), 'sq gb pl bw cr'],
    ['moves to the end', (c) => withMoved(c, 1, 4), 'gb pl bw cr sq'],
    ['moves nothing past the end', (c) => withMoved(c, 4, 5), 'gb sq pl bw cr'],
    ['removes', (c) => withRemoved(c, 2), 'gb sq bw cr'],
    ['adds', (c) => withAdded(c, sidePlank), 'gb sq pl bw cr sp'],
    ['swaps', (c) => withSwapped(c, 2, sidePlank), 'gb sq sp bw cr'],
  ])('%s', (_, edit, codes) => {
    expect(codesOf(edit(aCircuit()))).toBe(codes);
  });

  test('keeps the last exercise', () => {
    const one = aCircuit({ stations: aCircuit().stations.slice(0, 1) });
    expect(withRemoved(one, 0)).toBe(one);
  });

  test('brings numbers into the limits', () => {
    expect(withRounds(aCircuit(), 0).rounds).toBe(1);
    expect(withRest(aCircuit(), -5).restSeconds).toBe(0);
    expect(withDose(aCircuit(), 0, 1e6).stations[0]).toMatchObject({
      work: { seconds: 3600 },
    });
  });

  test('stops where a session would last more than six hours', () => {
    const long = withDose(aCircuit({ rounds: 5 }), 0, 3600);
    expect(withRounds(long, 20)).toBe(long);
  });

  test('a place keeps its own rest when its exercise is swapped', () => {
    const circuit = withRestAfter(aCircuit(), 1, 45);
    expect(withSwapped(circuit, 1, sidePlank).stations[1]?.restSeconds).toBe(
      45,
    );
    expect(
      withRestAfter(circuit, 1, null).stations[1]?.restSeconds,
    ).toBeUndefined();
    expect(
      withRestAfter(circuit, 1, 20).stations[1]?.restSeconds,
    ).toBeUndefined();
  });

  test('changes how an exercise is done, and back to how its guide shows it', () => {
    const raised = withVariant(aCircuit(), 2, 'raised');
    expect(raised.stations[2]).toEqual({
      ...aCircuit().stations[2],
      variant: 'raised',
    });
    expect(withVariant(raised, 2, null)).toEqual(aCircuit());
  });

  test('of dose, sides or rest leaves the variant, and another exercise has none', () => {
    const raised = withVariant(aCircuit(), 2, 'raised');
    for (const edit of [
      withDose(raised, 2, 20),
      withSides(raised, 2, 'each'),
      withRestAfter(raised, 2, 45),
      withRestAfter(raised, 2, null),
      withMoved(raised, 0, 4),
      withRounds(raised, 2),
    ])
      expect(edit.stations.map(({ variant }) => variant)).toContain('raised');
    expect(withSwapped(raised, 2, sidePlank).stations[2]).not.toHaveProperty(
      'variant',
    );
  });

  test.each([
    [0, 1],
    [4.4, 4],
    [11, 10],
    [NaN, 1],
  ])('of the ceiling to %s makes it %s', (to, ceiling) => {
    expect(withCeiling(aCircuit(), to).ceiling).toBe(ceiling);
  });

  test('prescribes, and makes a copy of one’s own', () => {
    const prescribed = withPrescribed(withNote(aCircuit(), 'Slowly.'));
    expect(prescribed).toMatchObject({ prescribed: true, note: 'Slowly.' });
    expect(withoutPrescription(prescribed)).toEqual({
      ...aCircuit(),
      note: 'Slowly.',
    });
  });

  test('takes from the note what the link has no room for, and stops where even the bare link would be too long', () => {
    const family = '👨‍👩‍👧‍👦';
    let circuit = withNote(aCircuit(), family.repeat(160));
    const whole = circuit.note ?? '';
    circuit = withAdded(circuit, sidePlank);
    expect(circuit.stations).toHaveLength(6);
    expect(whole.startsWith(circuit.note ?? '-')).toBe(true);
    expect(circuit.note?.replaceAll(family, '')).toBe('');
    for (let more = 0; more < 200; more++)
      circuit = withAdded(circuit, { ...sidePlank, code: 'abc' });
    expect(writeLink(circuit).length).toBeLessThanOrEqual(LONGEST_LINK);
  });

  test('tempo goes by half seconds, and a hold has none', () => {
    expect(withTempo(aCircuit(), 1, 0, 3.6).stations[1]).toMatchObject({
      work: { tempo: [3.5, 1, 1] },
    });
    expect(withTempo(aCircuit(), 0, 0, 5)).toEqual(aCircuit());
  });

  test('a name made of the minutes follows them, and a name of one’s own stays', () => {
    const named = { ...aCircuit(), title: defaultTitleOf(aCircuit()) };
    expect(withRounds(named, 2).title).toBe('The 10-minute session');
    const own = withTitle(named, '  Hill\nday ');
    expect(own.title).toBe('Hill day');
    expect(withRounds(own, 2).title).toBe('Hill day');
    expect(withTitle(own, '   ').title).toBe('The 15-minute session');
  });
});

describe('the dose of an exercise put in', () => {
  test('is the level’s own', () => {
    for (const level of LEVELS)
      expect(doseFor(squat, level)).toBe(squat.dose[level]);
  });

  test('is the nearest level’s where that one has none', () => {
    const none = { ...squat, dose: { ...squat.dose, beginner: null } };
    expect(doseFor(none, 'beginner')).toBe(squat.dose.returning);
  });
});

describe('what could stand in a place', () => {
  test('is of the same region first, allowed today, and not in already', () => {
    const swaps = swapsFor(aCircuit(), 2, theCatalogue, theExercises);
    expect(swaps[0]?.region).toBe('core');
    for (const one of swaps) {
      expect(codesOf(aCircuit()).split(' ')).not.toContain(one.code);
      expect(one.places).not.toContain('gym');
    }
  });

  test('is, of equals, the one we would take first', () => {
    const swaps = swapsFor(aCircuit(), 1, theCatalogue, theExercises);
    const knees = swaps.filter(({ region }) => region === 'knee');
    expect(knees.map(({ code }) => code).slice(0, 3)).toEqual([
      'rl',
      'su',
      'lu',
    ]);
  });

  test('puts what today forbids behind the rest', () => {
    const [first] = swapsFor(aCircuit(), 2, theCatalogue, theExercises);
    const others = theExercises.filter((one) => one !== first);
    expect(swapsFor(aCircuit(), 2, theCatalogue, others).at(-1)).toBe(first);
  });

  test('is anything but a gym lift for an exercise the page does not know', () => {
    const circuit = aCircuit({
      stations: [{ ...aCircuit().stations[0], code: 'zz' } as never],
    });
    expect(swapsFor(circuit, 0, theCatalogue, theExercises)).toHaveLength(
      addableExercises(circuit, theCatalogue).length,
    );
  });
});
