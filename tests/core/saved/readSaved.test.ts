import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeLink } from '#core/circuit/link/link.ts';
import {
  listAfterDamage,
  readSaved,
  writeSaved,
} from '#core/saved/readSaved.ts';
import {
  MOST_SAVED,
  NOTHING_SAVED,
  withoutSaved,
} from '#core/saved/savedSessions.ts';
import { aCircuit } from '#builders/aCircuit.ts';
import {
  anySavedList,
  aSavedSession,
  savedHolds,
} from '#builders/aSavedList.ts';

/** The list in a text that can be read. */
function read(text: string) {
  const result = readSaved(text);
  if (!result.ok) throw new Error(result.reason);
  return result.value;
}

const readSessions = (sessions: readonly unknown[], aside?: unknown) =>
  read(JSON.stringify({ version: 1, sessions, aside }));

describe('saved sessions in storage', () => {
  test('come back as they were kept', () => {
    fc.assert(
      fc.property(anySavedList, (list) => {
        expect(read(writeSaved(list))).toEqual(list);
      }),
    );
  });

  test('are none where there is no text', () => {
    for (const text of [null, ''])
      expect(readSaved(text)).toEqual({ ok: true, value: NOTHING_SAVED });
  });

  test.each([
    ['{', 'damaged'],
    ['7', 'damaged'],
    ['null', 'damaged'],
    ['[]', 'damaged'],
    ['{}', 'damaged'],
    ['{"version":0,"sessions":[]}', 'damaged'],
    ['{"version":1,"sessions":{}}', 'damaged'],
    [`{"version":1,"sessions":${'['.repeat(60)}${']'.repeat(60)}}`, 'damaged'],
    [`${'['.repeat(100_000)}`, 'damaged'],
    ['{"version":2,"sessions":[]}', 'newer'],
    ['{"version":2}', 'newer'],
  ])('that are no list are not read: %s', (text, reason) => {
    expect(readSaved(text)).toEqual({ ok: false, reason });
  });

  test('of any text never throw, and can always be written again', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .array(fc.jsonValue())
        .map((sessions) => JSON.stringify({ version: 1, sessions })),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const result = readSaved(text);
        if (result.ok)
          expect(read(writeSaved(result.value))).toEqual(result.value);
      }),
    );
  });

  test.each<[string, object]>([
    ['no link', { link: undefined }],
    ['an empty link', { link: '' }],
    ['a link longer than any', { link: 'x'.repeat(4001) }],
    ['a name that is no text', { name: 7 }],
    ['no moment', { savedAt: null }],
    ['a moment before any', { changedAt: -1 }],
  ])('set a record aside, unchanged, that has %s', (_, change) => {
    const good = aSavedSession();
    const bad = { ...aSavedSession(), ...change };
    const list = readSessions([bad, good]);
    expect(list.sessions).toEqual([good]);
    expect(list.aside).toEqual([JSON.parse(JSON.stringify(bad))]);
    expect(read(writeSaved(list))).toEqual(list);
  });

  test('keep a session whose link no version reads', () => {
    const odd = aSavedSession({ link: '<script>', name: 'From the club' });
    expect(readSessions([odd]).sessions).toEqual([odd]);
  });

  test('have a name that is fit to show', () => {
    const [long, none] = readSessions([
      aSavedSession({ name: `\u202eA\n${'b'.repeat(300)}`, savedAt: 2 }),
      aSavedSession({
        link: writeLink(aCircuit({ title: 'Own title' })),
        name: ' ',
        savedAt: 1,
      }),
    ]).sessions;
    expect(long?.name).toBe(`A ${'b'.repeat(78)}`);
    expect(none?.name).toBe('Own title');
  });

  test('of two records of one link are one, with the name given later', () => {
    const list = readSessions([
      aSavedSession({ name: 'After', changedAt: 9 }),
      aSavedSession({ name: 'Before', changedAt: 8 }),
    ]);
    expect(list.sessions.map(({ name }) => name)).toEqual(['After']);
    expect(list.aside).toEqual([]);
  });

  test('beyond the most there may be are kept, and come back once there is room', () => {
    const { sessions } = savedHolds(MOST_SAVED + 2);
    const list = readSessions(sessions);
    expect(list.sessions).toEqual(sessions.slice(0, MOST_SAVED));
    expect(list.aside).toEqual(sessions.slice(MOST_SAVED));
    const less = withoutSaved(list, sessions[0]?.link ?? '');
    expect(read(writeSaved(less)).sessions).toEqual(
      sessions.slice(1, MOST_SAVED + 1),
    );
  });

  test('that were damaged are a record kept aside', () => {
    const list = listAfterDamage('{"version":1,"ses');
    expect(read(writeSaved(list))).toEqual({
      sessions: [],
      aside: ['{"version":1,"ses'],
    });
  });
});
