import type { Sound, SoundState, Tone } from '#platform/sound.ts';

/** A device's sound whose clock follows another, until it is taken away. It writes down what was really heard. */
export function fakeSound(now: () => number, first: SoundState = 'on') {
  let state = first;
  let planned: readonly Tone[] = [];
  let plannedAt = 0;
  let plans = 0;
  let stoodAt: number | null = null;
  let drift: { readonly since: number; readonly by: number } | null = null;
  /** Pitch and moment of every tone that began, by the clock it follows. */
  const heard: { readonly hz: number; readonly at: number }[] = [];
  const listening = new Set<() => void>();
  const become = (next: SoundState) => {
    hear();
    planned = [];
    state = next;
    for (const call of listening) call();
  };

  /** What has begun by now is heard; the rest is still planned. */
  function hear() {
    const began = ({ at }: Tone) => at + plannedAt < now() - 0.001;
    if (state === 'on' && stoodAt === null)
      for (const tone of planned.filter(began))
        heard.push({ hz: tone.hz, at: tone.at + plannedAt });
    planned = planned.filter((tone) => !began(tone));
  }

  const sound: Sound = {
    wake() {
      if (state === 'none') return;
      stoodAt = null;
      become('on');
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
      return stoodAt ?? now() + away;
    },
    state: () => state,
    onChange(call) {
      listening.add(call);
      return () => listening.delete(call);
    },
    close() {
      if (state !== 'none') become('off');
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
    interrupt: () => become('silent'),
    /** It says that it runs, and its clock stands still. */
    die() {
      hear();
      stoodAt = now();
    },
    /** Its clock is fast, by so many ms in every second. */
    runAway(by: number) {
      drift = { since: now(), by };
    },
    listeners: () => listening.size,
  };
}
