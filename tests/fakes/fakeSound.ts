import type { Sound, SoundState, Tone } from '#platform/sound.ts';

/** A device's sound whose clock follows another, until it is taken away. It writes down what was really heard. */
export function fakeSound(now: () => number, first: SoundState = 'on') {
  let state = first;
  let planned: readonly Tone[] = [];
  let plannedAt = 0;
  let plans = 0;
  let frozenAt: number | null = null;
  let drift: { readonly since: number; readonly by: number } | null = null;
  /** Pitch and moment of every tone that began, by the clock it follows. */
  const heard: { readonly hz: number; readonly at: number }[] = [];
  const listening = new Set<() => void>();
  const setState = (next: SoundState) => {
    hear();
    planned = [];
    state = next;
    for (const call of listening) call();
  };

  /** What has begun by now is heard; the rest is still planned. */
  function hear() {
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
      hear();
      planned = tones;
      plannedAt = now();
      plans += 1;
    },
    stop() {
      hear();
      planned = [];
    },
    clock() {
      if (state !== 'on') return null;
      const away = drift ? ((now() - drift.since) / 1000) * drift.by : 0;
      return frozenAt ?? now() + away;
    },
    state: () => state,
    onChange(call) {
      listening.add(call);
      return () => listening.delete(call);
    },
    close() {
      if (state !== 'none') setState('off');
    },
  };
  return {
    ...sound,
    planned: () => planned,
    plans: () => plans,
    /** What has been heard so far. */
    heard() {
      hear();
      return heard;
    },
    /** A call comes in, or the browser takes the sound away. */
    interrupt: () => setState('silent'),
    /** It says that it runs, and its clock stands still. */
    freezeClock() {
      hear();
      frozenAt = now();
    },
    /** Its clock is fast, by so many ms in every second. */
    driftBy(by: number) {
      drift = { since: now(), by };
    },
    listeners: () => listening.size,
  };
}
