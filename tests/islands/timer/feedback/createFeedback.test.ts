import fc from 'fast-check';
import { createRoot, createSignal } from 'solid-js';
import { describe, expect, test } from 'vitest';
import { BEEPS } from '#core/session/timeline/beeps.ts';
import type { Circuit } from '#core/circuit/circuit.ts';
import { cuesOf } from '#core/session/timeline/cues.ts';
import { RESUME_MS } from '#core/session/progress/reduceProgress.ts';
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
import type { SoundState } from '#platform/session/sound.ts';

const short = aCircuit({
  rounds: 2,
  stations: [aHold('gb', 30), someReps('sq', 4, [3, 1, 1])],
});

function startTimer(
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

/** The cues of a session and the tones planned at its start. */
function plannedTones(adjustments: Partial<TimerSettings> = {}) {
  const { timer, sound } = startTimer(adjustments);
  const cues = cuesOf(
    timer.circuit,
    timer.timeline(),
    timer.adjustments(),
    'paced',
  );
  return { cues, tones: sound.planned() };
}

describe('sound', () => {
  test('is planned for the whole session at its start, every cue at its time', () => {
    const { cues, tones } = plannedTones();
    const expected = cues.flatMap(({ at, kind }) =>
      BEEPS[kind].map(({ hz, from }) => [at + from, hz]),
    );
    expect(tones.map(({ at, hz }) => [at, hz])).toEqual(expected);
  });

  test('is planned anew after a skip, and silent while paused', () => {
    const { timer, clock, sound } = startTimer();
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
    // Resuming starts with a count-in of three seconds.
    expect(
      sound
        .planned()
        .map(({ at }) => at)
        .slice(0, 3),
    ).toEqual([1000, 2000, 3000]);
  });

  test('follows a rest that is made longer', () => {
    const { timer, clock, sound } = startTimer();
    clock.pass(45_000);
    const before = sound.planned().find(({ hz }) => hz === 1320)?.at ?? 0;
    timer.addToRest(10);
    const after = sound.planned().find(({ hz }) => hz === 1320)?.at ?? 0;
    expect(before).toBeGreaterThan(0);
    expect(after).toBe(25_000);
  });

  test('can be off, ticks alone or all of it', () => {
    expect(startTimer({ beeps: false }).sound.planned()).toEqual([]);
    const { sound, setSettings } = startTimer();
    const all = sound.planned().length;
    setSettings({ ticks: false });
    expect(sound.planned().length).toBeLessThan(all);
  });

  test('that the device stops is reported, and comes back with a tap', () => {
    const { feedback, clock, sound } = startTimer();
    clock.pass(2000);
    sound.interrupt();
    expect(feedback.soundState()).toBe('silent');
    feedback.wake();
    expect(feedback.soundState()).toBe('on');
    expect(sound.planned().length).toBeGreaterThan(0);
  });

  test('whose clock stands still counts as silent, whatever state it gives', () => {
    const { feedback, clock, sound } = startTimer();
    clock.pass(2000);
    sound.freezeClock();
    clock.pass(2000);
    expect(feedback.soundState()).toBe('silent');
  });

  test('that played on without a tick was heard, and the session continues from there', () => {
    const { timer, clock } = startTimer();
    clock.pass(12_000);
    clock.sleep(40_000);
    expect(timer.progress().state).toBe('running');
    const off = startTimer({ beeps: false });
    off.clock.pass(12_000);
    off.clock.sleep(40_000);
    expect(off.timer.progress().state).toBe('interrupted');
  });

  test('that stopped without a tick was not heard, and the session is interrupted', () => {
    const { timer, clock, sound } = startTimer();
    clock.pass(12_000);
    sound.freezeClock();
    clock.sleep(40_000);
    expect(timer.progress()).toMatchObject({
      state: 'interrupted',
      elapsedBefore: 12_000,
    });
  });

  test('missed while the page was asleep is not made up for', () => {
    const { timer, clock, sound, patterns } = startTimer({ beeps: false });
    clock.pass(12_000);
    const before = patterns.length;
    clock.sleep(40_000);
    timer.send('catchUp');
    expect(patterns).toHaveLength(before);
    expect(sound.planned()).toEqual([]);
  });

  test('is reported as lost after a second, and not before', () => {
    const { feedback, clock, sound } = startTimer();
    clock.pass(2000);
    sound.interrupt();
    expect(feedback.isLost()).toBe(false);
    clock.pass(1000);
    expect(feedback.isLost()).toBe(true);
    feedback.wake();
    expect(feedback.isLost()).toBe(false);
  });

  test('that the device lacks is reported as none, and the session runs on', () => {
    const { feedback, clock, timer } = startTimer({}, { first: 'none' });
    feedback.wake();
    clock.pass(12_000);
    expect(feedback.soundState()).toBe('none');
    expect(timer.segment()?.kind).toBe('work');
  });

  test('that drifts from the session is planned anew', () => {
    const { clock, sound } = startTimer();
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
  const anyActions = fc.array(
    fc.record({
      action: fc.constantFrom(
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

  test('every cue that was due while the session ran is heard once, at its time, and no other', () => {
    fc.assert(
      fc.property(anyActions, (actions) => {
        const { timer, clock, sound, feedback, dispose } = startTimer();
        const cues = cuesOf(timer.circuit, timer.timeline(), [], 'paced');
        const due: { readonly hz: number; readonly at: number }[] = [];
        const resumed: number[] = [];
        let skippedAt = Infinity;
        // The state at the last action; the session runs on its own from there.
        let since = { at: clock.now(), elapsed: 0, lead: 0, runs: true };
        const progressKey = () => {
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
        for (const { action, ms } of actions) {
          if (action !== 'frozen') clock.pass(ms);
          if (action === 'nothing') continue;
          gatherDue();
          timer.send('tick');
          if (action === 'frozen' && timer.state() === 'running') {
            // The audio clock stopped with the page, so nothing more was heard.
            const before = timer.elapsed();
            sound.freezeClock();
            clock.sleep(10_000 + ms);
            expect(timer.state()).toBe('interrupted');
            expect(timer.elapsed()).toBe(before);
            // The tap that resumes turns the sound on again.
            feedback.wake();
          }
          if (timer.state() === 'paused' || timer.state() === 'interrupted')
            resumed.push(clock.now());
          const [wasOver, keyBefore] = [
            timer.state() === 'finished',
            progressKey(),
          ];
          timer.send(action === 'frozen' ? 'resume' : action);
          if (!wasOver && timer.state() === 'finished') skippedAt = clock.now();
          // An action that changes nothing in this state must not cut off a beep.
          if (progressKey() !== keyBefore) begin();
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
        // The only other beeps are those of the three-second count-in after a pause.
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
    const { clock, voice } = startTimer({ voice: true });
    clock.pass(10_000 + 30_000 + 20_000);
    expect(voice.lines).toEqual([
      expect.stringMatching(/^Get ready/),
      'Go',
      'Halfway',
      expect.stringMatching(/^Rest\. Next, /),
      'Go',
    ]);
    for (const line of voice.lines)
      expect(line.split(' ').length).toBeLessThanOrEqual(8);
  });

  test('nothing is spoken, vibrated or flashed unless it is switched on', () => {
    const { clock, voice, patterns, feedback } = startTimer({
      vibration: false,
    });
    clock.pass(120_000);
    expect([voice.lines, patterns, feedback.flashes()]).toEqual([[], [], 0]);
  });

  test('the device vibrates and the screen flashes at each cue but the ticks', () => {
    const { clock, patterns, feedback } = startTimer({ flash: true });
    clock.pass(10_000);
    // Three, two, one, go.
    expect(patterns).toHaveLength(4);
    expect(feedback.flashes()).toBe(4);
  });
});

describe('voice, vibration and light at the right time', () => {
  test('a voice counts the runner back in, says what a rating led to, and skips lines that would be late', () => {
    const { timer, clock, voice } = startTimer({ voice: true });
    clock.pass(12_000);
    timer.send('pause');
    timer.send('resume');
    expect(voice.lines.at(-1)).toBe('Back into place');
    clock.pass(3000 + 73_000);
    timer.rate({ round: 1, rpe: 6, signs: [], pain: false });
    expect(voice.lines.at(-1)).toBe('6. Too hard. The next round is easier');
    const other = startTimer({ voice: true, beeps: false });
    other.clock.pass(12_000);
    other.clock.sleep(60_000);
    const spokenLines = other.voice.lines.length;
    other.timer.send('catchUp');
    expect(other.voice.lines).toHaveLength(spokenLines);
  });

  test('the screen never flashes more than twice a second', () => {
    const circuit = aCircuit({
      rounds: 3,
      restSeconds: 1,
      roundRestSeconds: 1,
      stations: [aHold('gb', 1), aHold('pl', 1)],
    });
    const { timer, clock, feedback } = startTimer({ flash: true }, { circuit });
    clock.pass(11_000);
    const before = feedback.flashes();
    for (let tap = 0; tap < 20; tap++) {
      clock.pass(50);
      timer.send(tap % 2 ? 'back' : 'skip');
    }
    expect(feedback.flashes() - before).toBeLessThanOrEqual(2);
  });
});

describe('the buttons of headphones', () => {
  test('belong to the session in pocket mode only', () => {
    const { keys, clock, timer } = startTimer({ pocket: true });
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
    expect(startTimer().keys.shown()).toBeNull();
  });
});

describe('the screen', () => {
  test('is kept on while the session runs, and released at its end', () => {
    const { clock, wakeLock, timer } = startTimer();
    expect(wakeLock.state()).toBe('on');
    timer.send('pause');
    expect(wakeLock.state()).toBe('on');
    timer.send('resume');
    clock.pass(500_000);
    expect(timer.progress().state).toBe('finished');
    expect(wakeLock.state()).toBe('off');
  });

  test('is released after five minutes of pause, and kept on again afterwards', () => {
    const { clock, wakeLock, timer } = startTimer();
    timer.send('pause');
    clock.pass(4 * 60_000);
    expect(wakeLock.state()).toBe('on');
    clock.pass(2 * 60_000);
    expect(wakeLock.state()).toBe('off');
    timer.send('resume');
    expect(wakeLock.state()).toBe('on');
  });

  test('that cannot be kept on is reported, and the session runs on', () => {
    const { feedback, clock, timer } = startTimer({}, { refuses: true });
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
  const { sound, clock } = startTimer({}, { circuit });
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
    const { timer, clock, voice, patterns } = startTimer(
      { voice: true, flash: true },
      { circuit, first },
    );
    clock.pass(timer.timeline().end + 1);
    expect(timer.state()).toBe('finished');
    expect(timer.played()).toEqual([{ from: 0, to: timer.timeline().end }]);
    expect(voice.lines.at(-1)).toMatch(/^Done/);
    expect(patterns.length).toBeGreaterThan(0);
  }
});

test('a voice says how the session ended, and no run after a stop or pain', () => {
  const ended = (
    act: (timer: ReturnType<typeof startTimer>['timer']) => void,
  ) => {
    const { timer, clock, voice } = startTimer({ voice: true });
    clock.pass(20_000);
    act(timer);
    return voice.lines.at(-1);
  };
  expect(ended((timer) => timer.endEarly())).toMatch(/^Enough. Walk three/);
  expect(
    ended((timer) => timer.endEarly({ signs: ['clumsier'], pain: false })),
  ).toBe('Stop. Now walk five minutes, then decide');
  expect(ended((timer) => timer.endEarly({ signs: [], pain: true }))).toBe(
    'Stop here. No run today. Chest pain: 999',
  );
});

test('sound that the browser blocks is reported, and the session runs on', () => {
  const { feedback, clock, timer } = startTimer({}, { first: 'silent' });
  clock.pass(12_000);
  expect(feedback.isLost()).toBe(true);
  expect(timer.segment()?.kind).toBe('work');
  feedback.wake();
  expect(feedback.isLost()).toBe(false);
});

test('releases everything when it is disposed of', () => {
  const { sound, wakeLock, dispose } = startTimer();
  dispose();
  expect(sound.listeners()).toBe(0);
  expect(sound.planned()).toEqual([]);
  expect(wakeLock.state()).toBe('off');
});
