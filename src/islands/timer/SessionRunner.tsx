import {
  createSignal,
  Match,
  onCleanup,
  onMount,
  Show,
  Switch,
  untrack,
} from 'solid-js';
import { NOT_ARRIVED } from '#copy/session/notArrived.ts';
import type { Circuit } from '#core/circuit/circuit.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import { readProgress } from '#core/session/savedProgress.ts';
import { PROGRESS_KEY } from '#core/storageKeys.ts';
import { lazyComponent } from '#islands/shared/lazyComponent.tsx';
import { createFeedback } from '#islands/timer/feedback/createFeedback.ts';
import { createKeys } from '#islands/timer/state/createKeys.ts';
import { createRatingPrompt } from '#islands/timer/state/createRatingPrompt.ts';
import { createStatus } from '#islands/timer/state/createStatus.ts';
import {
  createTimer,
  type Timer,
  type TimerStart,
  type TimerPorts,
} from '#islands/timer/state/createTimer.ts';
import { createTouchLock } from '#islands/timer/state/createTouchLock.ts';
import { createWords } from '#islands/timer/state/createWords.ts';
import { device } from '#islands/timer/state/device.ts';
import { hasArrived } from '#islands/timer/state/hasArrived.ts';
import { lockedStore } from '#islands/timer/record/lockedStore.ts';
import { recordAbandoned } from '#islands/timer/record/recordAbandoned.ts';
import { recordLater } from '#islands/timer/record/recordLater.ts';
import { NotArrivedScreen } from '#islands/timer/screens/NotArrivedScreen.tsx';
import { RunningScreen } from '#islands/timer/screens/running/RunningScreen.tsx';
import type { Figures } from '#platform/page/figures.ts';
import type { Store } from '#platform/storage/store.ts';

interface Props {
  readonly circuit: Circuit;
  readonly link: string;
  /** Where it begins: running from the start, or paused where it was left. */
  readonly start: TimerStart;
  readonly catalogue: Catalogue;
  readonly ports: TimerPorts;
  readonly figures: Figures;
  /** The address of the home page. */
  readonly home: string;
  readonly onLeave: () => void;
}

// The clock starts without these. They are fetched as it starts, so that they are there when they are needed even if
// the network is gone by then.
const screens = {
  Paused: () => import('#islands/timer/screens/paused/PausedScreen.tsx'),
  Rating: () => import('#islands/timer/screens/rating/RatingScreen.tsx'),
  Interrupted: () =>
    import('#islands/timer/screens/paused/InterruptedScreen.tsx'),
  End: () => import('#islands/timer/screens/ending/EndScreen.tsx'),
  Figure: () => import('#islands/timer/screens/running/RunningFigure.tsx'),
  Locked: () => import('#islands/timer/screens/LockedScreen.tsx'),
} as const;
const Paused = lazyComponent(
  async () => (await screens.Paused()).PausedScreen,
  ({ timer }) => notArrived(timer, NOT_ARRIVED.paused, NOT_ARRIVED.resume),
);
const Rating = lazyComponent(async () => (await screens.Rating()).RatingScreen);
const Interrupted = lazyComponent(
  async () => (await screens.Interrupted()).InterruptedScreen,
  ({ timer }) =>
    notArrived(timer, NOT_ARRIVED.interrupted, NOT_ARRIVED.resumeWhereItStood),
);
const End = lazyComponent(
  async () => (await screens.End()).EndScreen,
  () => <NotArrivedScreen title={NOT_ARRIVED.over} />,
);
const Figure = lazyComponent(
  async () => (await screens.Figure()).RunningFigure,
);
// Most sessions end without it.
const InstallHint = lazyComponent(
  async () =>
    (await import('#islands/timer/screens/ending/InstallHint.tsx')).InstallHint,
);
const Locked = lazyComponent(async () => (await screens.Locked()).LockedScreen);

/** A screen of a session that stands still, whose code is missing: the session can be resumed without it. */
function notArrived(timer: Timer, title: string, label: string) {
  const onward = { label, go: () => timer.send('resume') };
  return <NotArrivedScreen title={title} onward={onward} />;
}

/** The session itself: the timer, what can be heard of it, the keys that control it, and the screen of its state. */
export function SessionRunner(props: Props) {
  // The parent makes a new runner for every session, so its props never change.
  const store = untrack(() =>
    lockedStore(props.ports.store, device.sessionLock),
  );
  const timer = untrack(() => startTimer(props, store));
  const feedback = untrack(() =>
    createFeedback(timer, props.catalogue, device.settings, {
      ...device,
      clock: props.ports.clock,
    }),
  );
  const [screenStatus, setScreenStatus] = createSignal('');
  const [showsKeys, setShowsKeys] = createSignal(false);
  const words = untrack(() => createWords(timer, props.catalogue));
  const isRunning = () => timer.state() === 'running';
  const touchLock = createTouchLock(isRunning, screens.Locked);
  const status = createStatus(timer, {
    words,
    screenStatus,
    isSpoken: () => device.settings().voice && device.voice.works(),
  });
  const ratingPrompt = createRatingPrompt(timer, hasArrived(screens.Rating));
  let scene: HTMLDivElement | undefined;

  createKeys({
    hasKeys: () => device.settings().keys,
    isLocked: touchLock.isLocked,
    onUnlock: unlock,
    onAnyKey: feedback.wakeIfLost,
    commands: {
      toggle: () => timer.send(isRunning() ? 'pause' : 'resume'),
      pause: () => timer.send('pause'),
      skip: () => timer.send('skip'),
      back: () => timer.send('back'),
      mute,
      lock: touchLock.lock,
      help() {
        setShowsKeys(!showsKeys());
        timer.send('pause');
      },
    },
  });

  onMount(() => {
    for (const fetch of Object.values(screens)) fetch().catch(() => undefined);
    const dialog = scene?.parentElement;
    dialog?.addEventListener('click', feedback.wakeIfLost, true);
    onCleanup(() => {
      dialog?.removeEventListener('click', feedback.wakeIfLost, true);
    });
  });

  function unlock() {
    touchLock.unlock();
    (scene?.querySelector<HTMLElement>('[data-focus]') ?? scene)?.focus();
  }

  function mute() {
    const beeps = !device.settings().beeps;
    device.change({ beeps });
    if (beeps) feedback.wake();
  }

  return (
    <>
      <p class="visually-hidden" role="status">
        {status()}
      </p>
      <div class="scene" tabindex="-1" inert={touchLock.isLocked()} ref={scene}>
        <Switch>
          <Match when={timer.state() === 'finished'}>
            <End
              InstallHint={InstallHint}
              timer={timer}
              onStatus={setScreenStatus}
              catalogue={props.catalogue}
              figures={props.figures}
              store={store}
              clock={props.ports.clock}
              home={props.home}
              onLeave={() => props.onLeave()}
            />
          </Match>
          <Match when={timer.state() === 'interrupted'}>
            <Interrupted
              timer={timer}
              words={words()}
              catalogue={props.catalogue}
            />
          </Match>
          <Match when={ratingPrompt.rest()}>
            {(rest) => (
              <Rating
                timer={timer}
                round={rest().round}
                onStatus={setScreenStatus}
                onClose={ratingPrompt.close}
              />
            )}
          </Match>
          <Match when={timer.state() === 'paused'}>
            <Paused
              timer={timer}
              words={words()}
              catalogue={props.catalogue}
              device={device}
              showsKeys={showsKeys()}
            />
          </Match>
          <Match when={isRunning()}>
            <RunningScreen
              timer={timer}
              words={words()}
              catalogue={props.catalogue}
              settings={device.settings()}
              feedback={feedback}
              onMute={mute}
              onLock={touchLock.lock}
              figure={
                <Figure
                  timer={timer}
                  catalogue={props.catalogue}
                  figures={props.figures}
                />
              }
            />
          </Match>
        </Switch>
      </div>
      <Show when={touchLock.isLocked()}>
        <Locked hasKeys={device.settings().keys} onUnlock={unlock} />
      </Show>
    </>
  );
}

/**
 * A timer of this session. A session that was left half-way gives way to it, and goes on record as far as it was done.
 */
function startTimer({ circuit, link, start, ports }: Props, store: Store) {
  const left = readProgress(store.read(PROGRESS_KEY));
  if (!start.saved && left.ok) void recordAbandoned(store, left.value);
  return createTimer(
    circuit,
    link,
    start,
    { ...ports, store },
    {
      record: recordLater(store),
      pace: () => device.settings().pace,
      soundClock: () => (device.settings().beeps ? device.sound.clock() : null),
    },
  );
}
