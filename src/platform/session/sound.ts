import { createListeners } from '../listeners.ts';

/** A tone to be heard so many ms from now: its pitch in Hz, its length in ms, its loudness from 0 to 1. */
export interface Tone {
  readonly at: number;
  readonly hz: number;
  readonly ms: number;
  readonly loud: number;
}

/**
 * Off until `wake` is called; silent when the device has stopped it, until another tap wakes it; none where the device
 * has no sound for pages.
 */
export type SoundState = 'off' | 'on' | 'silent' | 'none';

/** The device's sound, scheduled ahead on the audio clock, so that tones are on time even while the page is busy. */
export interface Sound {
  /** Turns the sound on; browsers allow that only inside a tap. In pocket mode it plays on while the screen is off. */
  wake(inPocket: boolean): void;
  /** Plans these tones in place of everything planned before. */
  plan(tones: readonly Tone[]): void;
  /** Drops everything planned, and fades out the current tone. */
  stop(): void;
  /** The time on the audio clock, in ms; null while it does not run. */
  clock(): number | null;
  state(): SoundState;
  /** Subscribes to changes of the state; returns a function that unsubscribes. */
  onChange(call: () => void): () => void;
  close(): void;
}

const FADE_SECONDS = 0.01;
// Too low and too quiet to hear, but enough for the browser to treat the page as playing audio.
const CARRIER_HZ = 40;
const CARRIER_LOUD = 0.0008;

/** Where tones go out: the page's own sound, or in pocket mode a media element. */
interface Output {
  readonly context: AudioContext;
  readonly destination: AudioNode;
  readonly player: HTMLAudioElement | null;
}

/** The browser's Web Audio. */
export function browserSound(): Sound {
  const listeners = createListeners();
  let output: Output | null = null;
  /** Everything planned goes through this node, so that all of it can be faded out at once. */
  let planned: GainNode | null = null;
  let isInPocket = false;
  let isMissing = false;

  function stop() {
    if (!output || !planned) return;
    const old = planned;
    planned = null;
    old.gain.setTargetAtTime(0, output.context.currentTime, FADE_SECONDS / 3);
    setTimeout(() => old.disconnect(), 100);
  }

  function close() {
    stop();
    if (output) closeOutput(output);
    output = null;
    listeners.notify();
  }

  return {
    wake(inPocket) {
      // A context created before a tap, or stopped by a phone call, may never sound again, so a new one is opened.
      if (output?.context.state === 'running' && inPocket === isInPocket)
        return;
      close();
      isInPocket = inPocket;
      output = openOutput(inPocket);
      isMissing = output === null;
      if (output) {
        output.context.onstatechange = listeners.notify;
        void output.context.resume().catch(() => undefined);
      }
      listeners.notify();
    },
    plan(tones) {
      stop();
      if (!output) return;
      const { context, destination } = output;
      planned = context.createGain();
      planned.connect(destination);
      const now = context.currentTime;
      for (const tone of tones) scheduleTone(context, planned, now, tone);
    },
    stop,
    clock: () =>
      output?.context.state === 'running'
        ? output.context.currentTime * 1000
        : null,
    state: () => {
      if (output === null) return isMissing ? 'none' : 'off';
      return output.context.state === 'running' ? 'on' : 'silent';
    },
    onChange: listeners.add,
    close,
  };
}

/** A new output; null where the device has no sound for pages. */
function openOutput(inPocket: boolean): Output | null {
  let context: AudioContext;
  try {
    context = new AudioContext();
  } catch {
    return null;
  }
  const { audioSession } = navigator as { audioSession?: { type: string } };
  if (audioSession) audioSession.type = inPocket ? 'playback' : 'ambient';
  return inPocket
    ? openPocketOutput(context)
    : { context, destination: context.destination, player: null };
}

/** An output through a media element, which plays on with the screen off where a page's own sound would not. */
function openPocketOutput(context: AudioContext): Output {
  const destination = context.createGain();
  const stream = context.createMediaStreamDestination();
  destination.connect(stream);
  playCarrier(context, stream);
  const player = new Audio();
  player.srcObject = stream.stream;
  // Where the browser refuses the element, the sound goes out directly from the page.
  void player.play().catch(() => destination.connect(context.destination));
  return { context, destination, player };
}

function closeOutput({ context, player }: Output) {
  player?.pause();
  context.onstatechange = null;
  void context.close().catch(() => undefined);
}

function scheduleTone(
  context: AudioContext,
  destination: AudioNode,
  now: number,
  { at, hz, ms, loud }: Tone,
) {
  const [from, to] = [now + at / 1000, now + (at + ms) / 1000];
  const oscillator = context.createOscillator();
  const gain = context.createGain();
  oscillator.frequency.value = hz;
  // Ramps up and down, because a tone that starts or ends abruptly clicks.
  gain.gain.setValueAtTime(0, from);
  gain.gain.linearRampToValueAtTime(loud, from + 0.003);
  gain.gain.setValueAtTime(loud, to - FADE_SECONDS);
  gain.gain.linearRampToValueAtTime(0, to);
  oscillator.connect(gain).connect(destination);
  oscillator.start(from);
  oscillator.stop(to);
}

function playCarrier(context: AudioContext, destination: AudioNode) {
  const oscillator = context.createOscillator();
  const gain = context.createGain();
  oscillator.frequency.value = CARRIER_HZ;
  gain.gain.value = CARRIER_LOUD;
  oscillator.connect(gain).connect(destination);
  oscillator.start();
}
