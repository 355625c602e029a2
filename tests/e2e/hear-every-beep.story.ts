// Tests what can be heard of a session: the page's sound is rendered instead of played, and the beeps are looked for in
// its samples.
import { BEEPS } from '#core/session/timeline/beeps.ts';
import { CUES, cuesOf, type CueKind } from '#core/session/timeline/cues.ts';
import { writeLink } from '#core/circuit/link/link.ts';
import { timelineOf } from '#core/session/timeline/timeline.ts';
import { aCircuit, aHold, someReps } from '#builders/aCircuit.ts';
import { answerAndStart, expect, stopClock, test, type Page } from './story.ts';

const RATE = 8000;
const SECONDS = 4 * 60;
/** Two rounds in which every kind of cue is heard. */
const CIRCUIT = aCircuit({
  rounds: 2,
  restSeconds: 10,
  roundRestSeconds: 30,
  stations: [
    aHold('gb', 20),
    someReps('sq', 3, [2, 1, 1, 1]),
    someReps('bw', 4, [1.5], { sides: 'ways' }),
    someReps('cr', 4, [1, 1], { sides: 'each' }),
  ],
});

/** A beep found in the samples: when it begins, in ms of the session, and its pitch in Hz. */
interface Onset {
  readonly at: number;
  readonly hz: number;
}

test('every beep of a session sounds within 5 ms of its moment and at its pitch', async ({
  page,
}) => {
  await stopClock(page);
  await renderSoundInstead(page);
  await page.goto(`session/#${writeLink(CIRCUIT)}`);
  await answerAndStart(page);
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  const timeline = timelineOf(CIRCUIT);
  expect(timeline.end).toBeLessThan(SECONDS * 1000);
  const cues = cuesOf(CIRCUIT, timeline, [], 'paced');
  expect(new Set(cues.map(({ kind }) => kind))).toEqual(new Set(CUES));
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
  expect(new Set(CUES.map(patternOf)).size).toBe(CUES.length);
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
