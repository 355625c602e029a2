/** A tone to be heard so many ms from now: its pitch in Hz, its length in ms, its loudness from 0 to 1. */
export interface Tone {
  readonly at: number;
  readonly hz: number;
  readonly ms: number;
  readonly loud: number;
}

/**
 * Off until it is woken; silent when it has been taken away, and only another tap can bring it back; none where the
 * device has no sound for pages at all.
 */
export type SoundState = 'off' | 'on' | 'silent' | 'none';

/** The device's sound, planned ahead on a clock of its own, so that it is exact whatever the page is doing. */
export interface Sound {
  /** Makes it ready. Browsers allow that in a tap only. In the pocket it goes on when the screen is off. */
  wake(inPocket: boolean): void;
  /** Everything that is still to be heard, in place of whatever was planned before. */
  plan(tones: readonly Tone[]): void;
  /** Nothing more, at once and without a click. */
  hush(): void;
  /** How far its own clock has come, in ms; nothing while it does not run. */
  clock(): number | null;
  state(): SoundState;
  /** Calls when its state may be another; the answer takes it back. */
  onChange(call: () => void): () => void;
  close(): void;
}

const FADE_SECONDS = 0.01;
// Beneath hearing, and enough for a browser to take the page for one that plays.
const CARRIER_HZ = 40;
const CARRIER_LOUD = 0.0008;

export function browserSound(): Sound {
  let context: AudioContext | null = null;
  let planned: GainNode | null = null;
  let out: AudioNode | null = null;
  let player: HTMLAudioElement | null = null;
  let isPocketed = false;
  let isMissing = false;
  const listening = new Set<() => void>();
  const tell = () => {
    for (const call of listening) call();
  };

  function hush() {
    if (!context || !planned) return;
    const old = planned;
    planned = null;
    old.gain.setTargetAtTime(0, context.currentTime, FADE_SECONDS / 3);
    setTimeout(() => old.disconnect(), 100);
  }

  function close() {
    hush();
    player?.pause();
    player = null;
    const old = context;
    context = null;
    out = null;
    if (old) {
      old.onstatechange = null;
      void old.close().catch(() => undefined);
    }
    tell();
  }

  /** A way out through a media element, which goes on where a page's own sound would not. */
  function pocketOf(around: AudioContext): AudioNode {
    const bus = around.createGain();
    const stream = around.createMediaStreamDestination();
    bus.connect(stream);
    carry(around, stream);
    player = new Audio();
    player.srcObject = stream.stream;
    // Where the element is refused the sound goes out the plain way.
    void player.play().catch(() => bus.connect(around.destination));
    return bus;
  }

  return {
    wake(inPocket) {
      // One made before a tap, or taken away by a call, may never sound again: a new one costs nothing.
      if (context?.state === 'running' && inPocket === isPocketed) return;
      close();
      isPocketed = inPocket;
      try {
        context = new AudioContext();
        isMissing = false;
      } catch {
        isMissing = true;
        tell();
        return;
      }
      const { audioSession } = navigator as {
        audioSession?: { type: string };
      };
      if (audioSession) audioSession.type = inPocket ? 'playback' : 'ambient';
      context.onstatechange = tell;
      out = inPocket ? pocketOf(context) : context.destination;
      void context.resume().catch(() => undefined);
      tell();
    },
    plan(tones) {
      hush();
      if (!context || !out) return;
      const gain = context.createGain();
      gain.connect(out);
      planned = gain;
      const now = context.currentTime;
      for (const tone of tones) ring(context, gain, now, tone);
    },
    hush,
    clock: () =>
      context?.state === 'running' ? context.currentTime * 1000 : null,
    state: () => {
      if (context === null) return isMissing ? 'none' : 'off';
      return context.state === 'running' ? 'on' : 'silent';
    },
    onChange(call) {
      listening.add(call);
      return () => listening.delete(call);
    },
    close,
  };
}

function ring(
  context: AudioContext,
  into: AudioNode,
  now: number,
  { at, hz, ms, loud }: Tone,
) {
  const [from, to] = [now + at / 1000, now + (at + ms) / 1000];
  const oscillator = context.createOscillator();
  const gain = context.createGain();
  oscillator.frequency.value = hz;
  // A sine that begins and ends at once would click.
  gain.gain.setValueAtTime(0, from);
  gain.gain.linearRampToValueAtTime(loud, from + 0.003);
  gain.gain.setValueAtTime(loud, to - FADE_SECONDS);
  gain.gain.linearRampToValueAtTime(0, to);
  oscillator.connect(gain).connect(into);
  oscillator.start(from);
  oscillator.stop(to);
}

function carry(context: AudioContext, into: AudioNode) {
  const oscillator = context.createOscillator();
  const gain = context.createGain();
  oscillator.frequency.value = CARRIER_HZ;
  gain.gain.value = CARRIER_LOUD;
  oscillator.connect(gain).connect(into);
  oscillator.start();
}
