import type { Sound, SoundState, Tone } from '#platform/session/sound.ts';

/** A sound whose clock follows the test's clock, and which records the tones that were heard. */
export function fakeSound(now: () => number, initialState: SoundState = 'on') {
  let state = initialState;
  let planned: readonly Tone[] = [];
  let plannedAt = 0;
  let plans = 0;
  let frozenAt: number | null = null;
  let drift: { readonly since: number; readonly by: number } | null = null;
  /** The pitch and time of every tone that began, on the test's clock. */
  const heard: { readonly hz: number; readonly at: number }[] = [];
  const listeners = new Set<() => void>();
  const setState = (next: SoundState) => {
    recordHeard();
    planned = [];
    state = next;
    for (const call of listeners) call();
  };

  /** Moves the tones that have begun from `planned` to `heard`. */
  function recordHeard() {
    const hasBegun = ({ at }: Tone) => at + plannedAt < now() - 0.001;
    if (state === 'on' && frozenAt === null)
      for (const tone of planned.filter(hasBegun))
        heard.push({ hz: tone.hz, at: tone.at + plannedAt });
    planned = planned.filter((tone) => !hasBegun(tone));
  }

  const sound: Sound = {
    wake() {
      if (state === 'none') return;
      frozenAt = null;
      setState('on');
    },
    plan(tones) {
      recordHeard();
      planned = tones;
      plannedAt = now();
      plans += 1;
    },
    stop() {
      recordHeard();
      planned = [];
    },
    clock() {
      if (state !== 'on') return null;
      const driftMs = drift ? ((now() - drift.since) / 1000) * drift.by : 0;
      return frozenAt ?? now() + driftMs;
    },
    state: () => state,
    onChange(call) {
      listeners.add(call);
      return () => listeners.delete(call);
    },
    close() {
      if (state !== 'none') setState('off');
    },
  };
  return {
    ...sound,
    planned: () => planned,
    /** How many times tones were planned. */
    plans: () => plans,
    /** The tones heard so far. */
    heard() {
      recordHeard();
      return heard;
    },
    /** A phone call or the browser stops the sound. */
    interrupt: () => setState('silent'),
    /** Stops the audio clock while the state still says that it runs. */
    freezeClock() {
      recordHeard();
      frozenAt = now();
    },
    /** Makes the audio clock fast, by so many ms in every second. */
    driftBy(by: number) {
      drift = { since: now(), by };
    },
    listeners: () => listeners.size,
  };
}
