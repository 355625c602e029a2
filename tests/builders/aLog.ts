import fc from 'fast-check';
import { daysLater } from '#core/calendar.ts';
import { writeLink } from '#core/circuit/link/link.ts';
import {
  FEELS,
  LATER_QUESTIONS,
  type DoneCircuit,
  type DoneRun,
  type Entry,
} from '#core/log/entry/entry.ts';
import { EMPTY_LOG, inOrder, withEntry, type Log } from '#core/log/log.ts';
import { AFTER_WALK, SIGNS, type Rating } from '#core/session/rating/rating.ts';
import { RUNS } from '#core/vocabulary.ts';
import { aCircuit } from '#builders/aCircuit.ts';

const LINK = writeLink(aCircuit());

export function aRating(
  rpe: number | null,
  changes: Partial<Rating> = {},
): Rating {
  return { round: 3, rpe, signs: [], pain: false, ...changes };
}

export type SessionFields = Omit<Entry, 'circuit'> & DoneCircuit;

/** A circuit on record, with the fields of the entry and of what was done side by side. */
export function aSession(changes: Partial<SessionFields> = {}): Entry {
  const { id = 'a', date = '2026-03-01', changedAt = 1, ...others } = changes;
  const { time, run, soreness, wavedOff, note, ...circuit } = others;
  return {
    id,
    date,
    ...(time === undefined ? {} : { time }),
    changedAt,
    circuit: {
      link: LINK,
      rounds: 3,
      seconds: 909,
      ratings: [aRating(5)],
      ...circuit,
    },
    ...(run === undefined ? {} : { run }),
    ...(soreness === undefined ? {} : { soreness }),
    ...(wavedOff === undefined ? {} : { wavedOff }),
    ...(note === undefined ? {} : { note }),
  };
}

/** A run on its own on record. */
export function aRun(
  run: Partial<DoneRun> = {},
  changes: Partial<Entry> = {},
): Entry {
  return {
    id: 'r',
    date: '2026-03-05',
    changedAt: 1,
    run: { kind: 'easy', minutes: 35, effort: 3, feel: 'same', ...run },
    ...changes,
  };
}

/** A log of these circuits, named by their place. */
export function aLog(...sessions: readonly Partial<SessionFields>[]): Log {
  return logOf(
    sessions.map((session, index) => aSession({ id: `${index}`, ...session })),
  );
}

/** A log of these entries. */
export function logOf(entries: readonly Entry[]): Log {
  return entries.reduce<Log>(withEntry, EMPTY_LOG);
}

const anyDay = fc
  .integer({ min: 0, max: 4000 })
  .map((days) => daysLater('2020-01-01', days));
const anyTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((one) => String(one).padStart(2, '0')).join(':'));
const anyHalfEffort = fc
  .integer({ min: 2, max: 20 })
  .map((halves) => halves / 2);

const anyRating: fc.Arbitrary<Rating> = fc.record(
  {
    round: fc.integer({ min: 1, max: 4 }),
    rpe: fc.option(anyHalfEffort),
    signs: fc.subarray([...SIGNS]),
    pain: fc.boolean(),
  },
  { noNullPrototype: true },
);

const anyDoneCircuit: fc.Arbitrary<DoneCircuit> = fc.record(
  {
    link: fc.constantFrom(
      LINK,
      writeLink(aCircuit({ mode: 'activation', rounds: 1 })),
      '',
      'not a link',
    ),
    rounds: fc.integer({ min: 0, max: 4 }),
    seconds: fc.integer({ min: 0, max: 1800 }),
    ratings: fc.array(anyRating, { maxLength: 3 }),
    ceiling: fc.integer({ min: 3, max: 5 }),
    afterWalk: fc.constantFrom(...AFTER_WALK),
    checkedOn: anyDay,
    played: fc.integer({ min: 1, max: 900_000 }).map((to) => [{ from: 0, to }]),
  },
  {
    noNullPrototype: true,
    requiredKeys: ['link', 'rounds', 'seconds', 'ratings'],
  },
);

const anyRun: fc.Arbitrary<DoneRun> = fc.record(
  {
    kind: fc.constantFrom(...RUNS),
    minutes: fc.integer({ min: 0, max: 300 }),
    effort: anyHalfEffort,
    feel: fc.constantFrom(...FEELS),
    isPlanned: fc.constant(true as const),
  },
  { noNullPrototype: true, requiredKeys: ['kind'] },
);

/** Any entry a reader could have: few names, so that two logs have some in common. */
export const anyEntry: fc.Arbitrary<Entry> = fc
  .record(
    {
      id: fc.constantFrom(...'abcdefgh'),
      date: anyDay,
      time: anyTime,
      changedAt: fc.integer({ min: 0, max: 5 }),
      circuit: anyDoneCircuit,
      run: anyRun,
      soreness: fc.record(
        {
          nextMorning: fc.integer({ min: 0, max: 10 }),
          twoDaysOn: fc.integer({ min: 0, max: 10 }),
        },
        { noNullPrototype: true, requiredKeys: [] },
      ),
      wavedOff: fc.subarray([...LATER_QUESTIONS], { minLength: 1 }),
      note: fc.string({ minLength: 1 }),
    },
    { noNullPrototype: true, requiredKeys: ['id', 'date', 'changedAt'] },
  )
  .filter(({ circuit, run }) => (circuit ?? run) !== undefined);

/** Any log, also with records that could not be read. */
export const anyLog: fc.Arbitrary<Log> = fc.record(
  {
    entries: fc
      .uniqueArray(anyEntry, { selector: ({ id }) => id, maxLength: 8 })
      .map(inOrder),
    aside: fc.uniqueArray(fc.constantFrom(7, 'odd', { id: 7 }, null), {
      maxLength: 2,
    }),
    earlier: fc.constant([]),
  },
  { noNullPrototype: true },
);
