import { expect, test } from 'vitest';
import { sessionPicture } from '#exports/picture/sessionPicture.ts';
import { drawPicture } from '#islands/share/picture/drawPicture.ts';
import type { PictureTools } from '#platform/page/canvas.ts';
import { aCircuit, aHold } from '#builders/aCircuit.ts';
import { theCatalogue } from '#builders/theCatalogue.ts';

const PNG = new Blob(['png'], { type: 'image/png' });

/** Tools that write down what is drawn, and fetch every figure but those of these names. */
function someTools(missing: readonly string[] = []) {
  const calls: (readonly [name: string, ...args: unknown[]])[] = [];
  const fetched: string[] = [];
  const context = new Proxy<Record<string, unknown>>(
    {},
    {
      get:
        (_, name) =>
        (...args: unknown[]) => {
          calls.push([String(name), ...args]);
        },
      set: (_, name, value) => {
        calls.push([String(name), value]);
        return true;
      },
    },
  );
  const tools: PictureTools = {
    canvas: () => ({
      context: context as unknown as CanvasRenderingContext2D,
      toPng: () => Promise.resolve(PNG),
    }),
    fontFamily: 'Test Sans',
    fontReady: (font) => {
      calls.push(['fontReady', font]);
      return Promise.resolve();
    },
    picture: (address) => {
      fetched.push(address);
      const isMissing = missing.some((id) => address.includes(id));
      const source = { address } as unknown as CanvasImageSource;
      return Promise.resolve(
        isMissing ? null : { source, width: 100, height: 180 },
      );
    },
  };
  const named = (name: string) => calls.filter(([one]) => one === name);
  return { tools, calls, fetched, named };
}

const REFERENCE = sessionPicture(aCircuit(), theCatalogue);

test('a picture is drawn from the back to the front, and every figure fetched once', async () => {
  const { tools, calls, fetched, named } = someTools();
  const twice = sessionPicture(
    aCircuit({ stations: [aHold('pl'), aHold('pl')] }),
    theCatalogue,
  );
  expect(await drawPicture(twice, '/folder/', tools)).toBe(PNG);
  expect(fetched).toEqual([
    '/folder/figures/plank.svg',
    '/folder/figures/easy-run.svg',
  ]);
  expect(named('drawImage')).toHaveLength(3);
  expect(named('fillRect')[0]).toEqual(['fillRect', 0, 0, 1200, 630]);
  const order = calls.map(([name]) => name);
  expect(order.lastIndexOf('fillRect')).toBeLessThan(
    order.indexOf('drawImage'),
  );
  expect(order.lastIndexOf('drawImage')).toBeLessThan(
    order.indexOf('fillText'),
  );
});

test('every font is waited for before anything is written with it', async () => {
  const { tools, calls, named } = someTools();
  await drawPicture(REFERENCE, '/', tools);
  const awaited = named('fontReady').map(([, font]) => font);
  for (const [, font] of named('font')) expect(awaited).toContain(font);
  const order = calls.map(([name]) => name);
  expect(order.lastIndexOf('fontReady')).toBeLessThan(
    order.indexOf('fillText'),
  );
  expect(awaited[0]).toBe('750 64px Test Sans');
});

test('the run is hatched within its block', async () => {
  const { tools, named } = someTools();
  await drawPicture(REFERENCE, '/', tools);
  const run = REFERENCE.marks.find(
    (mark) => mark.kind === 'block' && mark.look === 'hatched',
  );
  if (run?.kind !== 'block') throw new Error('There is no run.');
  expect(named('rect')).toEqual([
    ['rect', run.x, run.y, run.width, run.height],
  ]);
  expect(named('clip')).toHaveLength(1);
  expect(named('lineTo').length).toBeGreaterThan(10);
});

test('a figure that cannot be fetched is left out, and the rest is drawn', async () => {
  const { tools, named } = someTools(['plank', 'easy-run']);
  expect(await drawPicture(REFERENCE, '/', tools)).toBe(PNG);
  expect(named('drawImage')).toHaveLength(4);
  expect(named('fillText')).toHaveLength(5);
});

test('a title in a script that runs to the left is written so', async () => {
  const { tools, calls } = someTools();
  const circuit = aCircuit({ title: '10 דקות' });
  await drawPicture(sessionPicture(circuit, theCatalogue), '/', tools);
  const directions = calls.filter(([name]) => name === 'direction');
  expect(directions.map(([, way]) => way)).toEqual([
    'rtl',
    'ltr',
    'ltr',
    'ltr',
    'ltr',
  ]);
});

test('where the browser has no canvas there is no picture', async () => {
  const { tools } = someTools();
  const without = { ...tools, canvas: () => null };
  expect(await drawPicture(REFERENCE, '/', without)).toBeNull();
});
