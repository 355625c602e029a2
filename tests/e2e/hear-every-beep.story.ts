// Tests what can be heard of a session: the page's sound is rendered instead of played, and the beeps are looked for in
// its samples.
import { BEEPS } from '#core/session/timeline/beeps.ts';
import { CUES, cuesOf, type CueKind } from '#core/session/timeline/cues.ts';
import { readLink } from '#core/circuit/link/link.ts';
import { timelineOf } from '#core/session/timeline/timeline.ts';
import { expect, openReference, stopClock, test, type Page } from './story.ts';

const RATE = 8000;
const SECONDS = 16 * 60;

/** A beep found in the samples: when it begins, in ms of the session, and its pitch in Hz. */
interface Onset {
  readonly at: number;
  readonly hz: number;
}

test('every beep of the reference session sounds within 5 ms of its moment and at its pitch', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await stopClock(page);
  await renderSoundInstead(page);
  await openReference(page);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  const circuit = readLink(new URL(page.url()).hash.slice(1));
  if (!circuit.ok) throw new Error(circuit.reason);
  const cues = cuesOf(circuit.value, timelineOf(circuit.value), [], 'paced');
  const expected = cues
    .flatMap(({ at, kind }) =>
      BEEPS[kind].map(({ from, hz }) => ({ at: at + from, hz })),
    )
    .sort((one, other) => one.at - other.at);

  const onsets = await renderedOnsets(page);
  expect(onsets).toHaveLength(expected.length);
  const faults = expected.flatMap(({ at, hz }, index) => {
    const onset = onsets[index];
    const isInTime = Math.abs((onset?.at ?? 0) - at) <= 5;
    const isInTune = Math.abs((onset?.hz ?? 0) - hz) <= hz * 0.03;
    return isInTime && isInTune ? [] : [{ at, hz, onset }];
  });
  expect(faults).toEqual([]);
  // Each kind of cue has a pattern of beeps that no other kind has.
  const heardKinds = CUES.filter((kind) =>
    cues.some((cue) => cue.kind === kind),
  );
  const patternOf = (kind: CueKind) => {
    const at = cues.find((cue) => cue.kind === kind)?.at ?? 0;
    return BEEPS[kind]
      .map(({ from }) => {
        const found = onsets.find(
          (onset) => Math.abs(onset.at - at - from) <= 5,
        );
        return `${from}:${Math.round((found?.hz ?? 0) / 20)}`;
      })
      .join(' ');
  };
  expect(new Set(heardKinds.map(patternOf)).size).toBe(heardKinds.length);
});

/** Gives the page an offline audio context, whose sound is rendered when the test asks for it. */
async function renderSoundInstead(page: Page) {
  await page.addInitScript(
    ([rate, seconds]) => {
      const offline = new OfflineAudioContext(1, rate * seconds, rate);
      Object.defineProperties(offline, {
        state: { get: () => 'running' },
        close: { value: () => Promise.resolve() },
        resume: { value: () => Promise.resolve() },
      });
      Object.assign(globalThis, {
        offline,
        AudioContext: function () {
          return offline;
        },
      });
    },
    [RATE, SECONDS] as const,
  );
}

/** Renders the sound, and finds the moment and the pitch of each tone that begins after silence. */
async function renderedOnsets(page: Page): Promise<readonly Onset[]> {
  return page.evaluate(async (rate) => {
    const { offline } = globalThis as unknown as {
      offline: OfflineAudioContext;
    };
    const samples = (await offline.startRendering()).getChannelData(0);
    const onsets: { at: number; hz: number }[] = [];
    // Silence is 15 ms without a sample above this level; the lowest tone has a period of 3.6 ms.
    const [quiet, silence] = [0.01, 0.015 * rate];
    let last = -Infinity;
    for (let index = 0; index < samples.length; index++) {
      if (Math.abs(samples[index] ?? 0) < quiet) continue;
      if (index - last > silence) {
        // The pitch comes from the zero crossings of 30 ms, beginning 4 ms into the tone.
        const from = index + Math.round(0.004 * rate);
        let [crossings, first, end] = [0, 0, 0];
        for (let at = from + 1; at < from + 0.03 * rate; at++) {
          const [sample, next] = [samples[at - 1] ?? 0, samples[at] ?? 0];
          if (sample >= 0 || next < 0) continue;
          // The moment of the crossing, interpolated between two samples.
          const crossing = at - next / (next - sample);
          if (crossings === 0) first = crossing;
          end = crossing;
          crossings += 1;
        }
        const hz = crossings > 1 ? ((crossings - 1) * rate) / (end - first) : 0;
        onsets.push({ at: (index / rate) * 1000, hz });
      }
      last = index;
    }
    return onsets;
  }, RATE);
}
