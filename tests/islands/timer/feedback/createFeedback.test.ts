import fc from 'fast-check';
import { createRoot, createSignal } from 'solid-js';
import { describe, expect, test } from 'vitest';
import { BEEPS } from '#core/session/beeps.ts';
import type { Circuit } from '#core/circuit/circuit.ts';
import { cuesOf } from '#core/session/cues.ts';
import { RESUME_MS } from '#core/session/reduceProgress.ts';
import {
  readTimerSettings,
  type TimerSettings,
} from '#core/session/timerSettings.ts';
import {
  fakeWakeLock,
  fakeMediaButtons,
  fakeVibration,
  fakeVoice,
} from '#fakes/fakeDevice.ts';
import { fakeClock } from '#fakes/fakeClock.ts';
import { fakeLifecycle } from '#fakes/fakeLifecycle.ts';
import { fakeSound } from '#fakes/fakeSound.ts';
import { fakeStore } from '#fakes/fakeStore.ts';
import { createFeedback } from '#islands/timer/feedback/createFeedback.ts';
import { createTimer } from '#islands/timer/state/createTimer.ts';
import { aCatalogue } from '#builders/aCatalogue.ts';
import { aCircuit, aHold, someReps } from '#builders/aCircuit.ts';
import type { SoundState } from '#platform/sound.ts';

const short = aCircuit({
  rounds: 2,
  stations: [aHold('gb', 30), someReps('sq', 4, [3, 1, 1])],
});

function running(
  adjustments: Partial<TimerSettings> = {},
  {
    refuses = false,
    circuit = short,
    first = 'on',
  }: {
    readonly refuses?: boolean;
    readonly circuit?: Circuit;
    readonly first?: SoundState;
  } = {},
) {
  const clock = fakeClock();
  const sound = fakeSound(clock.now, first);
  const voice = fakeVoice();
  const wakeLock = fakeWakeLock(refuses);
  const { vibration, patterns } = fakeVibration();
  const { mediaButtons, ...keys } = fakeMediaButtons();
  return createRoot((dispose) => {
    const [settings, setSettings] = createSignal<TimerSettings>({
      ...readTimerSettings(null),
      ...adjustments,
    });
    const timer = createTimer(
      circuit,
      'link',
      { startedAt: clock.date() },
      { clock, store: fakeStore(), lifecycle: fakeLifecycle() },
      {
        pace: () => settings().pace,
        soundClock: () => (settings().beeps ? sound.clock() : null),
      },
    );
    const feedback = createFeedback(timer, aCatalogue(), settings, {
      clock,
      sound,
      voice,
      wakeLock,
      vibration,
      mediaButtons,
    });
    return {
      timer,
      feedback,
      clock,
      sound,
      voice,
      wakeLock,
      patterns,
      keys,
      setSettings: (next: Partial<TimerSettings>) =>
        setSettings({ ...settings(), ...next }),
      dispose,
    };
  });
}

/** When the first tone of every cue is to be heard, in ms from now. */
function firstTones(adjustments: Partial<TimerSettings> = {}) {
  const { timer, sound } = running(adjustments);
  const cues = cuesOf(
    timer.circuit,
    timer.timeline(),
    timer.adjustments(),
    'paced',
  );
  return { cues, tones: sound.planned() };
}

describe('sound', () => {
  test('is planned for the whole session at its start, every cue at its moment', () => {
    const { cues, tones } = firstTones();
    const expected = cues.flatMap(({ at, kind }) =>
      BEEPS[kind].map(({ hz, from }) => [at + from, hz]),
    );
    expect(tones.map(({ at, hz }) => [at, hz])).toEqual(expected);
  });

  test('is planned anew when the session is moved, and silent while it stands', () => {
    const { timer, clock, sound } = running();
    clock.pass(12_000);
    const plans = sound.plans();
    clock.pass(5000);
    expect(sound.plans()).toBe(plans);
    timer.send('skip');
    expect(sound.plans()).toBe(plans + 1);
    expect(sound.planned()[0]?.at).toBe(0);
    timer.send('pause');
    expect(sound.planned()).toEqual([]);
    timer.send('resume');
    // Getting back into place is counted in; what comes then begins three seconds later.
    expect(
      sound
        .planned()
        .map(({ at }) => at)
        .slice(0, 3),
    ).toEqual([1000, 2000, 3000]);
  });

  test('follows a rest that is made longer', () => {
    const { timer, clock, sound } = running();
    clock.pass(45_000);
    const before = sound.planned().find(({ hz }) => hz === 1320)?.at ?? 0;
    timer.addToRest(10);
    const after = sound.planned().find(({ hz }) => hz === 1320)?.at ?? 0;
    expect(before).toBeGreaterThan(0);
    expect(after).toBe(25_000);
  });

  test('can be off, ticks alone or all of it', () => {
    expect(running({ beeps: false }).sound.planned()).toEqual([]);
    const { sound, setSettings } = running();
    const all = sound.planned().length;
    setSettings({ ticks: false });
    expect(sound.planned().length).toBeLessThan(all);
  });

  test('taken away is said, and comes back with a tap', () => {
    const { feedback, clock, sound } = running();
    clock.pass(2000);
    sound.interrupt();
    expect(feedback.soundState()).toBe('silent');
    feedback.wake();
    expect(feedback.soundState()).toBe('on');
    expect(sound.planned().length).toBeGreaterThan(0);
  });

  test('whose clock stands still is dead, whatever it says', () => {
    const { feedback, clock, sound } = running();
    clock.pass(2000);
    sound.freezeClock();
    clock.pass(2000);
    expect(feedback.soundState()).toBe('silent');
  });

  test('that went on without a tick was heard, and the session goes on with it', () => {
    const { timer, clock } = running();
    clock.pass(12_000);
    clock.sleep(40_000);
    expect(timer.progress().state).toBe('running');
    const off = running({ beeps: false });
    off.clock.pass(12_000);
    off.clock.sleep(40_000);
    expect(off.timer.progress().state).toBe('interrupted');
  });

  test('that stood still without a tick was not', () => {
    const { timer, clock, sound } = running();
    clock.pass(12_000);
    sound.freezeClock();
    clock.sleep(40_000);
    expect(timer.progress()).toMatchObject({
      state: 'interrupted',
      elapsedBefore: 12_000,
    });
  });

  test('missed in a blackout is never made up for', () => {
    const { timer, clock, sound, patterns } = running({ beeps: false });
    clock.pass(12_000);
    const before = patterns.length;
    clock.sleep(40_000);
    timer.send('catchUp');
    expect(patterns).toHaveLength(before);
    expect(sound.planned()).toEqual([]);
  });

  test('gone for a second is said, and not before', () => {
    const { feedback, clock, sound } = running();
    clock.pass(2000);
    sound.interrupt();
    expect(feedback.isLost()).toBe(false);
    clock.pass(1000);
    expect(feedback.isLost()).toBe(true);
    feedback.wake();
    expect(feedback.isLost()).toBe(false);
  });

  test('that the device does not have is known, and stops nothing', () => {
    const { feedback, clock, timer } = running({}, { first: 'none' });
    feedback.wake();
    clock.pass(12_000);
    expect(feedback.soundState()).toBe('none');
    expect(timer.segment()?.kind).toBe('work');
  });

  test('that runs away from the session is called back', () => {
    const { clock, sound } = running();
    clock.pass(12_000);
    const plans = sound.plans();
    sound.driftBy(10);
    clock.pass(20_000);
    // Ten ms a second: after six or seven seconds it is 60 ms off.
    expect(sound.plans() - plans).toBeGreaterThanOrEqual(2);
    expect(sound.plans() - plans).toBeLessThanOrEqual(3);
  });
});

describe('under any sequence of pauses, skips, steps back and frozen pages', () => {
  const anyDeeds = fc.array(
    fc.record({
      does: fc.constantFrom(
        'nothing',
        'nothing',
        'nothing',
        'pause',
        'resume',
        'skip',
        'back',
        'restart',
        'frozen',
      ),
      ms: fc.integer({ min: 0, max: 25_000 }),
    }),
    { maxLength: 40 },
  );

  test('every cue that was due while the session ran is heard, at its moment, once, and no other', () => {
    fc.assert(
      fc.property(anyDeeds, (deeds) => {
        const { timer, clock, sound, feedback, dispose } = running();
        const cues = cuesOf(timer.circuit, timer.timeline(), [], 'paced');
        const due: { readonly hz: number; readonly at: number }[] = [];
        const resumed: number[] = [];
        let skippedAt = Infinity;
        // The session runs by itself from one deed to the next.
        let since = { at: clock.now(), elapsed: 0, lead: 0, runs: true };
        const standing = () => {
          const session = timer.progress();
          return session.state === 'running'
            ? session.since - session.elapsedBefore
            : session.state;
        };
        const begin = () => {
          since = {
            at: clock.now(),
            elapsed: timer.elapsed(),
            lead: timer.leadIn(),
            runs: timer.state() === 'running',
          };
        };
        const gatherDue = () => {
          if (!since.runs) return;
          const to = since.elapsed + clock.now() - since.at - since.lead;
          for (const { at, kind } of cues)
            if (at >= since.elapsed && at < to)
              for (const { hz, from } of BEEPS[kind])
                if (at + from < to - 0.001)
                  due.push({
                    hz,
                    at: since.at + since.lead + at - since.elapsed + from,
                  });
        };
        for (const { does, ms } of deeds) {
          if (does !== 'frozen') clock.pass(ms);
          if (does === 'nothing') continue;
          gatherDue();
          timer.send('tick');
          if (does === 'frozen' && timer.state() === 'running') {
            // The sound stood still with the page, so nothing more was heard.
            const before = timer.elapsed();
            sound.freezeClock();
            clock.sleep(10_000 + ms);
            expect(timer.state()).toBe('interrupted');
            expect(timer.elapsed()).toBe(before);
            // The tap that resumes brings the sound back.
            feedback.wake();
          }
          if (timer.state() === 'paused' || timer.state() === 'interrupted')
            resumed.push(clock.now());
          const [wasOver, stood] = [timer.state() === 'finished', standing()];
          timer.send(does === 'frozen' ? 'resume' : does);
          if (!wasOver && timer.state() === 'finished') skippedAt = clock.now();
          // What means nothing in its state moves nothing, and cuts no beep off.
          if (standing() !== stood) begin();
        }
        gatherDue();
        for (const { hz, from } of BEEPS.done)
          if (skippedAt + from < clock.now())
            due.push({ hz, at: skippedAt + from });
        const key = ({
          hz,
          at,
        }: {
          readonly hz: number;
          readonly at: number;
        }) => `${Math.round(at)}:${hz}`;
        const heard = sound.heard().map(key);
        expect(new Set(heard).size).toBe(heard.length);
        for (const one of due) expect(heard).toContain(key(one));
        // Beside them only the three seconds of getting back into place are counted.
        const planned = new Set(due.map(key));
        for (const one of sound.heard())
          if (!planned.has(key(one)))
            expect(
              resumed.some((at) => one.at > at && one.at <= at + RESUME_MS),
              key(one),
            ).toBe(true);
        dispose();
      }),
      { numRuns: 150 },
    );
  });
});

describe('voice, vibration and light', () => {
  test('a voice reads a line at each segment, and half and end', () => {
    const { clock, voice } = running({ voice: true });
    clock.pass(10_000 + 30_000 + 20_000);
    expect(voice.said).toEqual([
      expect.stringMatching(/^Get ready/),
      'Go',
      'Halfway',
      expect.stringMatching(/^Rest\. Next, /),
      'Go',
    ]);
    for (const line of voice.said)
      expect(line.split(' ').length).toBeLessThanOrEqual(8);
  });

  test('nothing is said or patterns that was not wished for', () => {
    const { clock, voice, patterns, feedback } = running({ vibration: false });
    clock.pass(120_000);
    expect([voice.said, patterns, feedback.flashes()]).toEqual([[], [], 0]);
  });

  test('the device shakes and the screen lights up at each cue but the ticks', () => {
    const { clock, patterns, feedback } = running({ flash: true });
    clock.pass(10_000);
    // Three, two, one, go.
    expect(patterns).toHaveLength(4);
    expect(feedback.flashes()).toBe(4);
  });
});

describe('voice, vibration and light at the right time', () => {
  test('a voice counts the runner back in, says what a rating led to, and nothing that comes late', () => {
    const { timer, clock, voice } = running({ voice: true });
    clock.pass(12_000);
    timer.send('pause');
    timer.send('resume');
    expect(voice.said.at(-1)).toBe('Back into place');
    clock.pass(3000 + 73_000);
    timer.rate({ round: 1, rpe: 6, signs: [], pain: false });
    expect(voice.said.at(-1)).toBe('6. Too hard. The next round is easier');
    const other = running({ voice: true, beeps: false });
    other.clock.pass(12_000);
    other.clock.sleep(60_000);
    const said = other.voice.said.length;
    other.timer.send('catchUp');
    expect(other.voice.said).toHaveLength(said);
  });

  test('the screen never lights up more often than twice a second', () => {
    const circuit = aCircuit({
      rounds: 3,
      restSeconds: 1,
      roundRestSeconds: 1,
      stations: [aHold('gb', 1), aHold('pl', 1)],
    });
    const { timer, clock, feedback } = running({ flash: true }, { circuit });
    clock.pass(11_000);
    const before = feedback.flashes();
    for (let tap = 0; tap < 20; tap++) {
      clock.pass(50);
      timer.send(tap % 2 ? 'back' : 'skip');
    }
    expect(feedback.flashes() - before).toBeLessThanOrEqual(2);
  });
});

describe('the buttons of a headphone', () => {
  test('belong to the session in pocket mode only', () => {
    const { keys, clock, timer } = running({ pocket: true });
    clock.pass(12_000);
    expect(keys.shown()).toMatchObject({ isPlaying: true });
    keys.press('pause');
    expect(timer.state()).toBe('paused');
    expect(keys.shown()).toMatchObject({ isPlaying: false });
    keys.press('play');
    keys.press('next');
    expect(timer.segment()?.kind).toBe('rest');
    keys.press('back');
    expect(timer.elapsed()).toBe(10_000);
    timer.send('end');
    expect(keys.shown()).toBeNull();
    expect(running().keys.shown()).toBeNull();
  });
});

describe('the screen', () => {
  test('is kept on while the session runs, and released at its end', () => {
    const { clock, wakeLock, timer } = running();
    expect(wakeLock.state()).toBe('on');
    timer.send('pause');
    expect(wakeLock.state()).toBe('on');
    timer.send('resume');
    clock.pass(500_000);
    expect(timer.progress().state).toBe('finished');
    expect(wakeLock.state()).toBe('off');
  });

  test('is released after five minutes of pause, and kept on again afterwards', () => {
    const { clock, wakeLock, timer } = running();
    timer.send('pause');
    clock.pass(4 * 60_000);
    expect(wakeLock.state()).toBe('on');
    clock.pass(2 * 60_000);
    expect(wakeLock.state()).toBe('off');
    timer.send('resume');
    expect(wakeLock.state()).toBe('on');
  });

  test('that cannot be kept on is said, and stops nothing', () => {
    const { feedback, clock, timer } = running({}, { refuses: true });
    clock.pass(12_000);
    expect(feedback.wakeLockState()).toBe('refused');
    expect(timer.segment()?.kind).toBe('work');
  });
});

test('a session of a hundred steps is planned a part at a time', () => {
  const circuit = aCircuit({
    rounds: 3,
    stations: Array.from({ length: 100 }, () => someReps('sq', 10)),
  });
  const { sound, clock } = running({}, { circuit });
  const last = () => Math.max(...sound.planned().map(({ at }) => at));
  expect(last()).toBeLessThan(20 * 60_000 + 1000);
  const plans = sound.plans();
  clock.pass(11 * 60_000);
  expect(sound.plans()).toBeGreaterThan(plans);
  expect(last()).toBeGreaterThan(15 * 60_000);
});

test.each([
  ['of one second', aCircuit({ rounds: 1, stations: [aHold('pl', 1)] })],
  [
    'of rests only',
    aCircuit({ rounds: 2, stations: [aHold('pl', 0), aHold('gb', 0)] }),
  ],
  [
    'of a hundred steps',
    aCircuit({
      rounds: 1,
      restSeconds: 1,
      stations: Array.from({ length: 100 }, () => aHold('pl', 1)),
    }),
  ],
])('a session %s runs to its end, with or without sound', (_what, circuit) => {
  for (const first of ['on', 'silent', 'none'] as const) {
    const { timer, clock, voice, patterns } = running(
      { voice: true, flash: true },
      { circuit, first },
    );
    clock.pass(timer.timeline().end + 1);
    expect(timer.state()).toBe('finished');
    expect(timer.played()).toEqual([{ from: 0, to: timer.timeline().end }]);
    expect(voice.said.at(-1)).toMatch(/^Done/);
    expect(patterns.length).toBeGreaterThan(0);
  }
});

test('a voice says how the session ended, and no run after a stop or pain', () => {
  const ended = (act: (timer: ReturnType<typeof running>['timer']) => void) => {
    const { timer, clock, voice } = running({ voice: true });
    clock.pass(20_000);
    act(timer);
    return voice.said.at(-1);
  };
  expect(ended((timer) => timer.endEarly())).toMatch(/^Enough. Walk three/);
  expect(
    ended((timer) => timer.endEarly({ signs: ['clumsier'], pain: false })),
  ).toBe('Stop. Now walk five minutes, then decide');
  expect(ended((timer) => timer.endEarly({ signs: [], pain: true }))).toBe(
    'Stop here. No run today. Chest pain: 999',
  );
});

test('sound that a browser holds back is asked for, and stops nothing', () => {
  const { feedback, clock, timer } = running({}, { first: 'silent' });
  clock.pass(12_000);
  expect(feedback.isLost()).toBe(true);
  expect(timer.segment()?.kind).toBe('work');
  feedback.wake();
  expect(feedback.isLost()).toBe(false);
});

test('lets go of everything', () => {
  const { sound, wakeLock, dispose } = running();
  dispose();
  expect(sound.listeners()).toBe(0);
  expect(sound.planned()).toEqual([]);
  expect(wakeLock.state()).toBe('off');
});
