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
import type { Circuit } from '#core/circuit/circuit.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import { readProgress } from '#core/session/savedProgress.ts';
import { PROGRESS_KEY } from '#core/storageKeys.ts';
import { lazyComponent } from '#islands/shared/lazyComponent.tsx';
import { createFeedback } from '#islands/timer/feedback/createFeedback.ts';
import {
  createTimer,
  type TimerStart,
  type TimerPorts,
} from '#islands/timer/state/createTimer.ts';
import { device } from '#islands/timer/state/device.ts';
import { commandOf, type Command } from '#islands/timer/state/keys.ts';
import { recordAbandoned } from '#islands/timer/state/recordAbandoned.ts';
import { recordLater } from '#islands/timer/state/recordLater.ts';
import { RunningScreen } from '#islands/timer/screens/RunningScreen.tsx';
import { segmentWords } from '#copy/segments.ts';
import type { Figures } from '#platform/figures.ts';
import type { Store } from '#platform/store.ts';

interface Props {
  readonly circuit: Circuit;
  readonly link: string;
  /** Where it begins: running from the start, or paused at the place it was left. */
  readonly start: TimerStart;
  readonly catalogue: Catalogue;
  readonly ports: TimerPorts;
  readonly figures: Figures;
  /** The address of the home page. */
  readonly home: string;
  readonly onLeave: () => void;
}

// These can wait for the clock: they are fetched as it starts, and are there before they are needed, whatever becomes
// of the network.
const parts = {
  Paused: () => import('#islands/timer/screens/PausedScreen.tsx'),
  Check: () => import('#islands/timer/screens/RatingScreen.tsx'),
  Asking: () => import('#islands/timer/screens/InterruptedScreen.tsx'),
  Ended: () => import('#islands/timer/screens/EndScreen.tsx'),
  StageFigure: () => import('#islands/timer/screens/RunningFigure.tsx'),
  Lock: () => import('#islands/timer/screens/LockedScreen.tsx'),
} as const;
const Paused = lazyComponent(async () => (await parts.Paused()).PausedScreen);
const Check = lazyComponent(async () => (await parts.Check()).RatingScreen);
const Asking = lazyComponent(
  async () => (await parts.Asking()).InterruptedScreen,
);
const Ended = lazyComponent(async () => (await parts.Ended()).EndScreen);
const StageFigure = lazyComponent(
  async () => (await parts.StageFigure()).RunningFigure,
);
const Lock = lazyComponent(async () => (await parts.Lock()).LockedScreen);

/** The session itself. */
export function SessionRunner(props: Props) {
  // The parent makes a new timer for every session, so these never change.
  const timer = untrack(() => {
    const ports = { ...props.ports, store: ownStore(props.ports.store) };
    // What was left half-way gives way to this one, and is kept for what it was.
    const left = readProgress(ports.store.read(PROGRESS_KEY));
    if (!props.start.saved && left.ok)
      void recordAbandoned(ports.store, left.value);
    return createTimer(props.circuit, props.link, props.start, ports, {
      record: recordLater(ports.store),
      pace: () => device.settings().pace,
      soundClock: () => (device.settings().beeps ? device.sound.clock() : null),
    });
  });
  const feedback = untrack(() =>
    createFeedback(timer, props.catalogue, device.settings, {
      ...device,
      clock: props.ports.clock,
    }),
  );
  /** What the screen that is shown has to say, where that is more than the stretch. */
  const [told, tell] = createSignal('');
  const [wantsLock, setLocked] = createSignal(false);
  const [help, setHelp] = createSignal(false);
  /** The last round whose question was put away. */
  const [answered, setAnswered] = createSignal(0);
  const words = createMemo(() => {
    const segment = timer.segment() ?? timer.timeline().segments[0];
    if (segment === undefined) return undefined;
    const following = timer.timeline().segments[segment.index + 1];
    return segmentWords(timer, props.catalogue, segment, following);
  });
  const state = timer.state;
  const isRunning = () => state() === 'running';
  /** A session that stands still can be touched. */
  const locked = () => wantsLock() && isRunning();
  const asksHow = () => {
    const segment = timer.segment();
    return (isRunning() || timer.isHeld()) &&
      segment?.kind === 'round-rest' &&
      props.circuit.mode === 'circuit' &&
      answered() < segment.round
      ? segment
      : null;
  };
  const half = createMemo(() => {
    const segment = timer.segment();
    if (segment?.kind !== 'work' || segment.isReps) return false;
    const length = segment.to - segment.from;
    return length >= 20_000 && timer.elapsed() - segment.from >= length / 2;
  });
  const said = createMemo(() => {
    // A voice and a screen reader would talk over each other.
    if (device.settings().voice && device.voice.works() && isRunning())
      return '';
    switch (state()) {
      case 'paused':
        return told() || 'Paused.';
      case 'interrupted':
        return 'Stopped: nobody was looking. Where were we?';
      case 'finished':
        return told();
      default:
        return told() || (half() ? 'Half way.' : (words()?.said ?? ''));
    }
  });
  let scene: HTMLDivElement | undefined;
  let canLock = false;

  onMount(() => {
    for (const fetch of Object.values(parts)) fetch().catch(() => undefined);
    const dialog = scene?.parentElement;
    // On the document, so that they act wherever the focus is.
    document.addEventListener('keydown', pressed);
    dialog?.addEventListener('click', touched, true);
    onCleanup(() => {
      document.removeEventListener('keydown', pressed);
      dialog?.removeEventListener('click', touched, true);
    });
  });

  const commands: Readonly<Record<Exclude<Command, 'none'>, () => void>> = {
    toggle: () => timer.send(isRunning() ? 'pause' : 'resume'),
    pause: () => timer.send('pause'),
    skip: () => timer.send('skip'),
    back: () => timer.send('back'),
    mute,
    lock,
    help() {
      setHelp(!help());
      timer.send('pause');
    },
  };

  function pressed(event: KeyboardEvent) {
    const command = commandOf(event, device.settings().keys);
    if (command === null) return;
    touched();
    if (locked()) {
      if (command === 'lock') unlock();
      return;
    }
    if (command === 'none') return;
    commands[command]();
    event.preventDefault();
  }

  /** Sound that was taken away, or never woken since a reload, comes back with any tap: browsers ask for one. */
  function touched() {
    const state = feedback.soundState();
    if (device.settings().beeps && state !== 'on' && state !== 'none')
      feedback.wake();
  }

  /** Nothing is locked before there is something to unlock it with. */
  function lock() {
    if (canLock) setLocked(true);
    else
      parts.Lock().then(
        () => {
          canLock = true;
          lock();
        },
        () => undefined,
      );
  }

  function unlock() {
    setLocked(false);
    (scene?.querySelector<HTMLElement>('[data-focus]') ?? scene)?.focus();
  }

  function mute() {
    const beeps = !device.settings().beeps;
    device.change({ beeps });
    if (beeps) feedback.wake();
  }

  return (
    <>
      <p class="vh" role="status">
        {said()}
      </p>
      <div class="scene" tabindex="-1" inert={locked()} ref={scene}>
        <Switch>
          <Match when={state() === 'finished'}>
            <Ended
              timer={timer}
              onSay={tell}
              catalogue={props.catalogue}
              figures={props.figures}
              home={props.home}
              onLeave={() => props.onLeave()}
            />
          </Match>
          <Match when={state() === 'interrupted'}>
            <Asking timer={timer} words={words()} catalogue={props.catalogue} />
          </Match>
          <Match when={asksHow()}>
            {(segment) => (
              <Check
                timer={timer}
                round={segment().round}
                onSay={tell}
                onClose={() => {
                  // Taken back, the question may be gone before this is called.
                  setAnswered(timer.segment()?.round ?? 0);
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
            <RunningScreen
              timer={timer}
              words={words()}
              catalogue={props.catalogue}
              muted={!device.settings().beeps}
              hasKeys={device.settings().keys}
              silent={feedback.isLost()}
              soundless={feedback.soundState() === 'none'}
              dark={feedback.wakeLockState() === 'refused'}
              flashes={feedback.flashes()}
              onMute={mute}
              onWake={() => feedback.wake()}
              onLock={lock}
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
      </div>
      <Show when={locked()}>
        <Lock hasKeys={device.settings().keys} onUnlock={unlock} />
      </Show>
    </>
  );
}

/** The device's storage, closed as soon as another tab runs the session: a late word must not undo what it keeps. */
function ownStore(store: Store): Store {
  return {
    ...store,
    write: (name, text) =>
      device.sessionLock.isOurs() && store.write(name, text),
    remove(name) {
      if (device.sessionLock.isOurs()) store.remove(name);
    },
  };
}
