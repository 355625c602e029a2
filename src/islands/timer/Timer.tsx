import {
  createMemo,
  createSignal,
  Match,
  onCleanup,
  onMount,
  Show,
  Switch,
  untrack,
} from 'solid-js';
import type { Circuit } from '#core/circuit.ts';
import type { Catalogue } from '#core/exercise.ts';
import { KEPT_FOR_MS, PLACE, readSaved, type Saved } from '#core/saved.ts';
import { later } from '#islands/later.tsx';
import { createCompanions } from '#islands/timer/createCompanions.ts';
import {
  createTimer,
  type Begin,
  type TimerPorts,
} from '#islands/timer/createTimer.ts';
import { device } from '#islands/timer/device.ts';
import { Lock } from '#islands/timer/Lock.tsx';
import { Stage } from '#islands/timer/Stage.tsx';
import { verdictWords, wordsOf } from '#islands/timer/words.ts';
import type { Figures } from '#platform/figures.ts';
import type { Store } from '#platform/store.ts';

export { wakeDevice } from '#islands/timer/device.ts';

interface Props {
  readonly circuit: Circuit;
  readonly link: string;
  /** Where it begins: running from the start, or paused at the place it was left. */
  readonly begin: Begin;
  readonly catalogue: Catalogue;
  readonly ports: TimerPorts;
  readonly figures: Figures;
  /** The address of the home page. */
  readonly home: string;
  readonly onLeave: () => void;
  /** Taken over from another tab: the place has to be read again. */
  readonly onTaken: () => void;
}

// These can wait for the clock: they are fetched as it starts, and are there before they are needed, whatever becomes
// of the network.
const parts = {
  Paused: () => import('#islands/timer/Paused.tsx'),
  Check: () => import('#islands/timer/Check.tsx'),
  Asking: () => import('#islands/timer/Asking.tsx'),
  Done: () => import('#islands/timer/Done.tsx'),
  StageFigure: () => import('#islands/timer/StageFigure.tsx'),
} as const;
const Paused = later(async () => (await parts.Paused()).Paused);
const Check = later(async () => (await parts.Check()).Check);
const Asking = later(async () => (await parts.Asking()).Asking);
const Done = later(async () => (await parts.Done()).Done);
const StageFigure = later(async () => (await parts.StageFigure()).StageFigure);
const Elsewhere = later(
  async () => (await import('#islands/timer/Elsewhere.tsx')).Elsewhere,
);

/** A session left half-way so long ago that it is over goes into the log. */
export function tidy({ store, clock }: TimerPorts) {
  const saved = readSaved(store.read(PLACE));
  if (saved.ok && clock.date() - saved.value.keptAt >= KEPT_FOR_MS)
    void putAway(store, saved.value).then(() => store.remove(PLACE));
}

async function putAway(store: Store, saved: Saved) {
  const { keepLeftover } = await import('#islands/timer/keepEntry.ts');
  keepLeftover(store, saved);
}

/** The choices before a session: pace, cues, a check of the sound. */
export function TimerOptions() {
  const Options = later(
    async () => (await import('#islands/timer/Options.tsx')).Options,
  );
  const [open, setOpen] = createSignal(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Sound, voice and pace</summary>
      <Show when={open()}>
        <Options
          settings={device.settings}
          onChange={device.change}
          sound={device.sound}
          awake={device.awake}
        />
      </Show>
    </details>
  );
}

/** A session being run, over the whole screen. The page behind it is out of reach until it is over. */
export function Timer(props: Props) {
  const [seat, setSeat] = createSignal<'asking' | 'ours' | 'elsewhere'>(
    'asking',
  );
  let dialog: HTMLDialogElement | undefined;

  onMount(() => {
    dialog?.showModal();
    void device.seat
      .claim()
      .then((isOurs) => setSeat(isOurs ? 'ours' : 'elsewhere'));
    const unlisten = device.seat.onLost(() => setSeat('elsewhere'));
    onCleanup(() => {
      unlisten();
      // Taken over, it belongs to the timer that comes after this one.
      if (seat() === 'ours') device.seat.leave();
      else device.awake.release();
    });
  });

  async function take() {
    await device.seat.take();
    props.onTaken();
  }

  return (
    <dialog
      ref={dialog}
      class="screen"
      aria-label="Timer"
      // Escape stands for "wait", never for "throw it away"; the session hears of it by the key.
      onCancel={(event) => event.preventDefault()}
    >
      <Switch>
        <Match when={seat() === 'ours'}>
          <Run {...props} />
        </Match>
        <Match when={seat() === 'elsewhere'}>
          <div class="scene">
            <Elsewhere
              onTake={() => void take()}
              onLeave={() => props.onLeave()}
            />
          </div>
        </Match>
      </Switch>
    </dialog>
  );
}

/** The session itself. */
function Run(props: Props) {
  // The parent makes a new timer for every session, so these never change.
  const timer = untrack(() => {
    const ports = { ...props.ports, store: ownStore(props.ports.store) };
    // What was left half-way gives way to this one, and is kept for what it was.
    const left = readSaved(ports.store.read(PLACE));
    if (!props.begin.kept && left.ok) void putAway(ports.store, left.value);
    return createTimer(props.circuit, props.link, props.begin, ports, {
      pace: () => device.settings().pace,
      soundClock: () => (device.settings().beeps ? device.sound.clock() : null),
    });
  });
  const companions = untrack(() =>
    createCompanions(timer, props.catalogue, device.settings, {
      ...device,
      clock: props.ports.clock,
    }),
  );
  const [locked, setLocked] = createSignal(false);
  const [help, setHelp] = createSignal(false);
  /** The last round whose question was put away. */
  const [answered, setAnswered] = createSignal(0);
  const words = createMemo(() => {
    const stretch = timer.stretch() ?? timer.timeline().stretches[0];
    if (stretch === undefined) return undefined;
    const following = timer.timeline().stretches[stretch.index + 1];
    return wordsOf(timer, props.catalogue, stretch, following);
  });
  const state = timer.state;
  const isRunning = () => state() === 'running';
  const asksHow = () => {
    const stretch = timer.stretch();
    return (isRunning() || timer.isHeld()) &&
      stretch?.kind === 'round-rest' &&
      props.circuit.mode === 'circuit' &&
      answered() < stretch.round
      ? stretch
      : null;
  };
  const half = createMemo(() => {
    const stretch = timer.stretch();
    if (stretch?.kind !== 'work' || stretch.reps) return false;
    const length = stretch.to - stretch.from;
    return length >= 20_000 && timer.elapsed() - stretch.from >= length / 2;
  });
  const said = createMemo(() => {
    // A voice and a screen reader would talk over each other.
    if (device.settings().voice && device.voice.works() && isRunning())
      return '';
    switch (state()) {
      case 'paused':
        return 'Paused.';
      case 'asking':
        return 'Stopped: nobody was looking. Where were we?';
      case 'finished':
        return 'The circuit is done. Now run easy.';
      default: {
        const last = timer.consequence();
        if (last !== null && asksHow() !== null)
          return verdictWords(last, props.circuit.rounds).join('. ');
        return half() ? 'Half way.' : (words()?.said ?? '');
      }
    }
  });
  let scene: HTMLDivElement | undefined;

  onMount(() => {
    for (const fetch of Object.values(parts)) fetch().catch(() => undefined);
    const dialog = scene?.parentElement;
    dialog?.addEventListener('keydown', pressed);
    dialog?.addEventListener('click', touched, true);
    onCleanup(() => {
      dialog?.removeEventListener('keydown', pressed);
      dialog?.removeEventListener('click', touched, true);
    });
  });

  function pressed(event: KeyboardEvent) {
    const { target, key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isTyping =
      target instanceof Element &&
      target.closest('input:not([type=radio], [type=checkbox]), select');
    const onControl =
      target instanceof Element && target.closest('button, a, input, summary');
    if (isTyping) return;
    touched();
    if (locked() && isRunning()) {
      if (key.toLowerCase() === 'l') unlock();
      return;
    }
    if (key === ' ' && !onControl) timer.send(isRunning() ? 'pause' : 'resume');
    else if (key === 'Escape') timer.send('pause');
    else if (key === 'ArrowRight' && !isChoice(target)) timer.send('skip');
    else if (key === 'ArrowLeft' && !isChoice(target)) timer.send('back');
    else if (key.toLowerCase() === 'm') mute();
    else if (key.toLowerCase() === 'l') setLocked(true);
    else if (key === '?') {
      setHelp(!help());
      timer.send('pause');
    } else return;
    event.preventDefault();
  }

  /** Sound that was taken away, or never woken since a reload, comes back with any tap: browsers ask for one. */
  function touched() {
    const state = companions.soundState();
    if (device.settings().beeps && state !== 'on' && state !== 'none')
      companions.wake();
  }

  function unlock() {
    setLocked(false);
    scene?.querySelector<HTMLElement>('[data-focus]')?.focus();
  }

  function mute() {
    const beeps = !device.settings().beeps;
    device.change({ beeps });
    if (beeps) companions.wake();
  }

  return (
    <>
      <p class="vh" role="status">
        {said()}
      </p>
      <div class="scene" tabindex="-1" ref={scene}>
        <Switch>
          <Match when={state() === 'finished'}>
            <Done
              timer={timer}
              store={props.ports.store}
              figures={props.figures}
              home={props.home}
              onLeave={() => props.onLeave()}
            />
          </Match>
          <Match when={state() === 'asking'}>
            <Asking timer={timer} words={words()} catalogue={props.catalogue} />
          </Match>
          <Match when={asksHow()}>
            {(stretch) => (
              <Check
                timer={timer}
                round={stretch().round}
                onClose={() => {
                  // Taken back, the question may be gone before this is called.
                  setAnswered(timer.stretch()?.round ?? 0);
                  if (!isRunning()) timer.send('resume');
                }}
              />
            )}
          </Match>
          <Match when={state() === 'paused'}>
            <Paused
              timer={timer}
              words={words()}
              catalogue={props.catalogue}
              device={device}
              help={help()}
            />
          </Match>
          <Match when={isRunning()}>
            <Stage
              timer={timer}
              words={words()}
              catalogue={props.catalogue}
              muted={!device.settings().beeps}
              silent={companions.isLost()}
              soundless={companions.soundState() === 'none'}
              dark={companions.awakeState() === 'refused'}
              flashes={companions.flashes()}
              onMute={mute}
              onWake={() => companions.wake()}
              onLock={() => setLocked(true)}
              figure={
                <StageFigure
                  timer={timer}
                  catalogue={props.catalogue}
                  figures={props.figures}
                />
              }
            />
          </Match>
        </Switch>
        <Show when={locked() && isRunning()}>
          <Lock onUnlock={unlock} />
        </Show>
      </div>
    </>
  );
}

/** The device's storage, closed as soon as another tab runs the session: a late word must not undo what it keeps. */
function ownStore(store: Store): Store {
  return {
    ...store,
    write: (name, text) => device.seat.isOurs() && store.write(name, text),
    remove(name) {
      if (device.seat.isOurs()) store.remove(name);
    },
  };
}

/** Arrows choose among radio buttons; there they are no command. */
function isChoice(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input[type=radio]');
}
