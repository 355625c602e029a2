import fc from 'fast-check';
import { cleanTitle } from '#core/circuit/circuit.ts';
import { writeLink } from '#core/circuit/link/link.ts';
import {
  inOrder,
  nameOr,
  type SavedList,
  type SavedSession,
} from '#core/saved/savedSessions.ts';
import { aCircuit, aHold } from '#builders/aCircuit.ts';
import { anyCircuit } from '#builders/anyCircuit.ts';

/** The reference session as it is saved, or one that differs from it. */
export function aSavedSession(
  changes: Partial<SavedSession> = {},
): SavedSession {
  return {
    link: writeLink(aCircuit()),
    name: 'Tuesday legs',
    savedAt: 1_600_000_000_000,
    changedAt: 1_600_000_000_000,
    ...changes,
  };
}

/** So many saved sessions, each a hold of another length: "Hold 1" was saved last. */
export function savedHolds(count: number): SavedList {
  const sessions = Array.from({ length: count }, (_, at) =>
    aSavedSession({
      link: writeLink(aCircuit({ rounds: 1, stations: [aHold('pl', at + 1)] })),
      name: `Hold ${at + 1}`,
      savedAt: 1_600_000_000_000 - at * 60_000,
    }),
  );
  return { sessions, aside: [] };
}

const anyName = fc
  .oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }))
  .map(cleanTitle);

// Few links, so that lists have some in common, and some that no version reads.
const anyLink = fc.oneof(
  fc.constantFrom(
    ...savedHolds(4).sessions.map(({ link }) => link),
    '9zz',
    'x',
  ),
  anyCircuit.map(writeLink),
);

const anySession: fc.Arbitrary<SavedSession> = fc
  .record({
    link: anyLink,
    name: anyName,
    savedAt: fc.nat(20),
    changedAt: fc.nat(20),
  })
  .map((session) => ({ ...session, name: nameOr(session.name, session.link) }));

/** Any list, with names in any script, links that cannot be read and records that are none. */
export const anySavedList: fc.Arbitrary<SavedList> = fc
  .record({
    sessions: fc.uniqueArray(anySession, {
      maxLength: 8,
      selector: ({ link }) => link,
    }),
    aside: fc.uniqueArray(
      fc.oneof(fc.nat(5), fc.record({ link: fc.nat(3) }), fc.string()),
      { maxLength: 3, selector: (one) => JSON.stringify(one) },
    ),
  })
  .map(({ sessions, aside }) => ({ sessions: inOrder(sessions), aside }));
