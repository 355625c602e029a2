import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Circuit } from '#core/circuit/circuit.ts';
import { wasPainful, type Entry } from '#core/log/entry/entry.ts';
import { donePicture } from '#exports/picture/donePicture.ts';
import { figureBoxes } from '#exports/picture/figurePlaces.ts';
import { estimatedWidth } from '#exports/picture/letters.ts';
import {
  MARGIN,
  PICTURE_COLOURS,
  PICTURE_HEIGHT,
  PICTURE_WIDTH,
  type Mark,
  type Picture,
  type TextMark,
} from '#exports/picture/picture.ts';
import { sessionPicture } from '#exports/picture/sessionPicture.ts';
import { tokensIn } from '#figures/output/tokens.ts';
import { aCircuit, aHold } from '#builders/aCircuit.ts';
import { anyEntry, aRating, aRun, aSession } from '#builders/aLog.ts';
import { anyCircuit } from '#builders/anyCircuit.ts';
import { A_WARM_UP, EVERYTHING } from '#builders/richCircuits.ts';
import { theCatalogue } from '#builders/theCatalogue.ts';

interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const PAGE: Rectangle = {
  left: 0,
  top: 0,
  right: PICTURE_WIDTH,
  bottom: PICTURE_HEIGHT,
};
const WITHIN_MARGINS: Rectangle = {
  ...PAGE,
  left: MARGIN,
  right: PICTURE_WIDTH - MARGIN,
};

/** Any circuit, with exercises that the site knows in most places. */
const anyKnownCircuit: fc.Arbitrary<Circuit> = fc
  .tuple(
    anyCircuit,
    fc.infiniteStream(fc.constantFrom(...theCatalogue.keys(), 'zz')),
  )
  .map(([circuit, codes]) => ({
    ...circuit,
    stations: circuit.stations.map((station) => ({
      ...station,
      code: codes.next().value ?? 'zz',
    })),
  }));

const anySize = fc.record({
  width: fc.integer({ min: 30, max: 260 }),
  height: fc.integer({ min: 40, max: 220 }),
});

function pictureOf(circuit: Circuit): Picture {
  return sessionPicture(circuit, theCatalogue);
}

function marksOf<Kind extends Mark['kind']>(
  { marks }: Picture,
  kind: Kind,
): readonly Extract<Mark, { kind: Kind }>[] {
  return marks.filter(
    (mark): mark is Extract<Mark, { kind: Kind }> => mark.kind === kind,
  );
}

/** The room a text takes by the estimate, at most what it may take: letters reach up by 0.8 of the size, down by 0.2. */
function roomOf(mark: TextMark): Rectangle {
  const width = Math.min(mark.room, estimatedWidth(mark.text, mark.size));
  const left = {
    left: mark.x,
    center: mark.x - width / 2,
    right: mark.x - width,
  }[mark.align];
  return {
    left,
    top: mark.y - 0.8 * mark.size,
    right: left + width,
    bottom: mark.y + 0.2 * mark.size,
  };
}

function expectWithin(outer: Rectangle, inner: Rectangle) {
  // Less than a hundredth of a pixel is the arithmetic's.
  const near = 0.01;
  expect(inner.left).toBeGreaterThanOrEqual(outer.left - near);
  expect(inner.top).toBeGreaterThanOrEqual(outer.top - near);
  expect(inner.right).toBeLessThanOrEqual(outer.right + near);
  expect(inner.bottom).toBeLessThanOrEqual(outer.bottom + near);
}

function doOverlap(one: Rectangle, other: Rectangle): boolean {
  return (
    one.left < other.right - 0.01 &&
    other.left < one.right - 0.01 &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}

/** What holds for every picture: all of it lies within its edges, and no text on another. */
function expectTidy(picture: Picture) {
  for (const { x, y, width, height } of marksOf(picture, 'block')) {
    expectWithin(WITHIN_MARGINS, {
      left: x,
      top: y,
      right: x + width,
      bottom: y + height,
    });
    expect(width).toBeGreaterThanOrEqual(0);
    expect(height).toBeGreaterThan(0);
  }
  const rooms = marksOf(picture, 'text').map((mark) => {
    expect(estimatedWidth(mark.text, mark.size)).toBeLessThanOrEqual(
      mark.room + 0.01,
    );
    return roomOf(mark);
  });
  rooms.forEach((room, at) => {
    expectWithin(WITHIN_MARGINS, room);
    expect(
      rooms.slice(at + 1).filter((other) => doOverlap(room, other)),
    ).toEqual([]);
  });
}

test('a picture has the colours of the light theme', () => {
  const stylesheet = new URL(
    '../../src/styles/foundation/tokens.css',
    import.meta.url,
  );
  const tokens = tokensIn(readFileSync(stylesheet, 'utf8'), 'light');
  expect(PICTURE_COLOURS).toEqual(
    Object.fromEntries(
      Object.keys(PICTURE_COLOURS).map((name) => [
        name,
        tokens.get(`--${name}`),
      ]),
    ),
  );
});

describe('the picture of a session', () => {
  test('is, for the reference session, as it was looked at', () => {
    const golden = new URL('../fixtures/exports/picture.json', import.meta.url);
    expect(pictureOf(aCircuit())).toEqual(
      JSON.parse(readFileSync(golden, 'utf8')),
    );
  });

  test('shows every exercise of the reference session, then the runner', () => {
    expect(
      marksOf(pictureOf(aCircuit()), 'figure').map(({ id }) => id),
    ).toEqual([
      'glute-bridge-hold',
      'bodyweight-squat',
      'plank',
      'lateral-band-walk',
      'single-leg-calf-raise',
      'easy-run',
    ]);
  });

  test.each<[name: string, circuit: Circuit, texts: readonly string[]]>([
    [
      'the reference session',
      aCircuit(),
      [
        'The 15-minute session',
        '15:09',
        'Three rounds, then run easy',
        'Regular. Effort 4 to 5 out of 10',
      ],
    ],
    [
      'one with everything',
      EVERYTHING,
      [
        'Anna’s “knee”; gently, 10 % less',
        '13:53',
        'Two rounds, then run easy',
        'Returning. Effort 3 out of 10',
      ],
    ],
    [
      'a warm-up',
      A_WARM_UP,
      [
        'The 1-minute session',
        '0:51',
        'One round, then your run',
        'Beginner. Effort 2 to 3 out of 10',
      ],
    ],
  ])('says of %s what it is', (_, circuit, texts) => {
    expect(marksOf(pictureOf(circuit), 'text').map(({ text }) => text)).toEqual(
      [...texts, 'Tired on Purpose'],
    );
  });

  test('has a figure for as many of a hundred exercises as have room', () => {
    const stations = Array.from({ length: 100 }, () => aHold('pl', 20));
    const figures = marksOf(
      pictureOf(aCircuit({ stations, rounds: 1 })),
      'figure',
    );
    expect(figures.length).toBeGreaterThan(7);
    expect(figures.length).toBeLessThan(12);
  });

  test('is tidy, whatever the circuit', () => {
    fc.assert(
      fc.property(anyKnownCircuit, (circuit) => {
        expectTidy(pictureOf(circuit));
      }),
    );
  });

  test('has its figures within its edges, standing, and none in a block', () => {
    fc.assert(
      fc.property(anyKnownCircuit, anySize, anySize, (circuit, one, other) => {
        const picture = pictureOf(circuit);
        const figures = marksOf(picture, 'figure');
        const blocks = marksOf(picture, 'block');
        const boxes = figureBoxes(figures, (id) =>
          id.length % 2 === 0 ? one : other,
        );
        expect(boxes.map(({ id }) => id)).toEqual(figures.map(({ id }) => id));
        boxes.forEach(({ x, y, width, height }, at) => {
          expectWithin(PAGE, {
            left: x,
            top: y,
            right: x + width,
            bottom: y + height,
          });
          expect(y + height).toBeCloseTo(figures[at]?.floor ?? 0, 5);
          expect(Math.min(width, height)).toBeGreaterThan(5);
          const within = blocks.filter(
            (block) =>
              block.look === 'filled' &&
              block.x < x + width - 0.01 &&
              block.x + block.width > x + 0.01 &&
              block.y < y + height - 0.01,
          );
          expect(within).toEqual([]);
        });
      }),
    );
  });

  test('leaves out a figure whose picture is missing, and draws the others', () => {
    const figures = marksOf(pictureOf(aCircuit()), 'figure');
    const boxes = figureBoxes(figures, (id) =>
      id === 'plank' ? undefined : { width: 100, height: 180 },
    );
    expect(boxes).toHaveLength(figures.length - 1);
    expect(boxes.map(({ id }) => id)).not.toContain('plank');
  });
});

describe('the picture of what was done', () => {
  const looksOf = (entry: Entry) =>
    marksOf(donePicture(entry, theCatalogue) ?? pictureOf(aCircuit()), 'block')
      .filter(({ height }) => height > 10)
      .map(({ look, colour }) => `${look} ${colour}`);
  const textsOf = (entry: Entry) =>
    marksOf(
      donePicture(entry, theCatalogue) ?? pictureOf(aCircuit()),
      'text',
    ).map(({ text, weight, colour }) => ({ text, weight, colour }));
  const STOPPED = aSession({
    rounds: 2,
    seconds: 609,
    ratings: [aRating(4, { round: 1 }), aRating(7, { round: 2 })],
    afterWalk: 'none',
  });

  test('fills what was done, hatches what was above the limit, and outlines what was left out', () => {
    expect(looksOf(STOPPED)).toEqual([
      ...Array.from({ length: 5 }, () => 'filled ink'),
      ...Array.from({ length: 5 }, () => 'hatched hot'),
      ...Array.from({ length: 5 }, () => 'outline edge'),
    ]);
  });

  test('sets a rating in its weight, and one above the limit in the heaviest', () => {
    expect(textsOf(STOPPED)).toEqual(
      expect.arrayContaining([
        { text: '4', weight: 600, colour: 'ink' },
        { text: '7', weight: 900, colour: 'hot' },
      ]),
    );
  });

  test('says when it was, what was done, and what the hatching means', () => {
    const texts = textsOf(STOPPED).map(({ text }) => text);
    expect(texts).toContain('Stopped after two. Walked home. Good call');
    expect(texts).toContain(
      'Sun 1 Mar 2026. Effort 7 out of 10 at the end. Hatched: above 5',
    );
  });

  test('has the run that came or is to come, and none after pain', () => {
    const run = { kind: 'easy', minutes: 30 } as const;
    const ran = aSession({ run });
    const runs = (entry: Entry) =>
      marksOf(
        donePicture(entry, theCatalogue) ?? pictureOf(aCircuit()),
        'figure',
      ).map(({ id }) => id);
    expect(runs(ran)).toEqual(['easy-run']);
    expect(runs(aSession({ run: { kind: 'easy', isPlanned: true } }))).toEqual([
      'easy-run',
    ]);
    expect(runs(aSession())).toEqual([]);
    expect(
      runs(aSession({ run, ratings: [aRating(4, { pain: true })] })),
    ).toEqual([]);
  });

  test('is none for a run on its own', () => {
    expect(donePicture(aRun(), theCatalogue)).toBeNull();
  });

  test('is tidy, whatever was done', () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        const picture = donePicture(entry, theCatalogue);
        expect(picture === null).toBe(entry.circuit === undefined);
        if (picture === null) return;
        expectTidy(picture);
        if (wasPainful(entry)) expect(marksOf(picture, 'figure')).toEqual([]);
      }),
    );
  });
});
