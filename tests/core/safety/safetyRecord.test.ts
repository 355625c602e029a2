import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  clearedOn,
  EMPTY_SAFETY,
  readSafety,
  routeOf,
  safetyOn,
  withCleared,
  withNone,
  withoutAnswer,
  withYes,
  writeSafety,
  type SafetyRecord,
} from '#core/safety/safetyRecord.ts';
import {
  ASK_FIRST,
  NOT_TODAY,
  SAFETY_QUESTIONS,
} from '#core/safety/safetyQuestions.ts';

const TODAY = '2026-03-01';
const TOMORROW = '2026-03-02';
const AT = Date.parse('2026-03-01T08:10:00');

const anyDay = fc
  .date({
    min: new Date('2020-01-01'),
    max: new Date('2030-12-31'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));
const anyItem = fc.constantFrom(...SAFETY_QUESTIONS.map(({ id }) => id));

const anyRecord: fc.Arbitrary<SafetyRecord> = fc.record({
  answer: fc.option(
    fc.record({ day: anyDay, at: fc.nat(), yes: fc.array(anyItem) }),
  ),
  cleared: fc.array(
    fc.record({
      item: fc.constantFrom(...ASK_FIRST.map(({ id }) => id)),
      day: anyDay,
    }),
  ),
});

describe('the safety questions', () => {
  test('are asked where nothing is kept', () => {
    expect(safetyOn(EMPTY_SAFETY, TODAY)).toEqual({ is: 'unasked' });
  });

  test('answered with none hold for that day, and are asked again the next', () => {
    const record = withNone(EMPTY_SAFETY, TODAY, AT);
    expect(safetyOn(record, TODAY)).toEqual({ is: 'clear', at: AT });
    expect(safetyOn(record, TOMORROW)).toEqual({ is: 'unasked' });
    // A clock set back: none of these was said of another day.
    expect(safetyOn(record, '2026-02-28')).toEqual({ is: 'unasked' });
  });

  test.each(SAFETY_QUESTIONS.map(({ id }) => id))(
    'answered with %s shut the day, and are asked again the next',
    (item) => {
      const record = withYes(EMPTY_SAFETY, item, TODAY, AT);
      expect(safetyOn(record, TODAY)).toEqual({ is: 'shut', item });
      expect(safetyOn(record, TOMORROW)).toEqual({ is: 'unasked' });
    },
  );

  test('a yes dated later than today counts as today’s', () => {
    const record = withYes(EMPTY_SAFETY, 'ill', TOMORROW, AT);
    expect(safetyOn(record, TODAY)).toEqual({ is: 'shut', item: 'ill' });
  });

  test('of several yeses the firmest decides', () => {
    const answer = { day: TODAY, at: AT, yes: ['told', 'ill', 'chest'] };
    const record = { ...EMPTY_SAFETY, answer } as SafetyRecord;
    expect(safetyOn(record, TODAY)).toEqual({ is: 'shut', item: 'chest' });
  });

  test('an answer taken back is asked again', () => {
    const record = withYes(EMPTY_SAFETY, 'bone', TODAY, AT);
    expect(safetyOn(withoutAnswer(record), TODAY)).toEqual({ is: 'unasked' });
  });

  test('send chest pain, faintness and breathlessness to the emergency number, and bone pain to be checked', () => {
    const routes = NOT_TODAY.map(({ id }) => [id, routeOf(id)]);
    expect(routes).toEqual([
      ['chest', 'emergency-now'],
      ['faint', 'emergency-now'],
      ['breath', 'emergency-now'],
      ['ill', 'rest'],
      ['limp', 'rest'],
      ['bone', 'checked'],
      ['stride', 'checked'],
      ['calf', 'calf'],
      ['back', 'emergency-today'],
      ['head', 'head'],
    ]);
    for (const { id } of ASK_FIRST) expect(routeOf(id)).toBe('ask-first');
  });
});

describe('a clinician’s agreement', () => {
  const record = withCleared(EMPTY_SAFETY, 'surgery', TODAY);

  test('is kept with its day, and the rest of the list is asked again', () => {
    expect(clearedOn(record, 'surgery', TODAY)).toBe(TODAY);
    expect(clearedOn(record, 'pregnant', TODAY)).toBeNull();
    expect(safetyOn(record, TODAY)).toEqual({ is: 'unasked' });
  });

  test.each([
    ['2026-08-31', TODAY],
    ['2026-09-01', null],
    ['2026-02-28', null],
  ])('holds for six months: on %s %s', (day, told) => {
    expect(clearedOn(record, 'surgery', day)).toBe(told);
  });

  test('covers its own item and no other', () => {
    const both = withYes(record, 'bones', TODAY, AT);
    expect(safetyOn(both, TODAY)).toEqual({ is: 'shut', item: 'bones' });
    expect(safetyOn(withYes(record, 'surgery', TODAY, AT), TODAY)).toEqual({
      is: 'unasked',
    });
  });
});

describe('what is kept', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(readSafety(writeSafety(record))).toEqual(record);
      }),
    );
  });

  test('never lets anything start where it cannot be read', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), anyDay, (text, day) => {
        expect(safetyOn(readSafety(text), day).is).not.toBe('clear');
      }),
    );
  });

  test.each([
    '{"version":2,"answer":{"day":"2026-03-01","at":1,"yes":[]}}',
    '{"version":1,"answer":{"day":"today","at":1,"yes":[]}}',
    '{"version":1,"answer":{"day":"2026-03-01","yes":[]}}',
  ])('%s is asked again', (text) => {
    expect(safetyOn(readSafety(text), TODAY)).toEqual({ is: 'unasked' });
  });

  test.each([
    ['["nose"]', 'not-said'],
    ['["nose","chest"]', 'chest'],
    ['["chest"],"at":null', 'chest'],
  ])('a yes that cannot be read, %s, is a yes all the same', (yes, item) => {
    const text = `{"version":1,"answer":{"day":"${TODAY}","yes":${yes}}}`;
    expect(safetyOn(readSafety(text), TODAY)).toEqual({ is: 'shut', item });
  });

  test.each([
    [{ version: 2, day: TODAY, redFlag: true }, 'not-said'],
    [{ version: 2, day: TODAY, notCleared: true }, 'told'],
    [{ version: 1, today: { day: TODAY, redFlag: true } }, 'not-said'],
  ])('a yes of an older version, %j, still shuts its day', (old, item) => {
    const record = readSafety(null, JSON.stringify(old));
    expect(safetyOn(record, TODAY)).toEqual({ is: 'shut', item });
    expect(safetyOn(record, TOMORROW)).toEqual({ is: 'unasked' });
  });
});
