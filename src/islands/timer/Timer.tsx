import {
  createSignal,
  Match,
  onCleanup,
  onMount,
  Show,
  Switch,
  type ComponentProps,
} from 'solid-js';
import { NOT_ARRIVED } from '#copy/session/notArrived.ts';
import { RESUMABLE_MS, readProgress } from '#core/session/savedProgress.ts';
import { PROGRESS_KEY } from '#core/storageKeys.ts';
import { lazyComponent } from '#islands/shared/lazyComponent.tsx';
import type { TimerPorts } from '#islands/timer/state/createTimer.ts';
import { device } from '#islands/timer/state/device.ts';
import { recordAbandoned } from '#islands/timer/record/recordAbandoned.ts';
// Loaded with the timer, so that the browser's offer is not missed.
import '#platform/page/installOffer.ts';
import { NotArrivedScreen } from '#islands/timer/screens/NotArrivedScreen.tsx';
import { SessionRunner } from '#islands/timer/SessionRunner.tsx';

export { wakeDevice } from '#islands/timer/state/device.ts';

interface Props extends ComponentProps<typeof SessionRunner> {
  /** Called when the session was taken over from another tab, so that its progress has to be read again. */
  readonly onTaken: () => void;
}

const OtherTab = lazyComponent(
  async () =>
    (await import('#islands/timer/screens/OtherTabScreen.tsx')).OtherTabScreen,
  ({ onLeave }) => (
    <NotArrivedScreen
      title={NOT_ARRIVED.elsewhere}
      onward={{ label: NOT_ARRIVED.leave, go: onLeave }}
    />
  ),
);

/** Puts a session left half-way more than six hours ago into the log, as it will not be resumed. */
export function archiveAbandoned({ store, clock }: TimerPorts) {
  const saved = readProgress(store.read(PROGRESS_KEY));
  if (saved.ok && clock.date() - saved.value.savedAt >= RESUMABLE_MS)
    void recordAbandoned(store, saved.value);
}

/** The choices before a session: pace, cues, a check of the sound. */
export function TimerOptions() {
  const Options = lazyComponent(
    async () =>
      (await import('#islands/timer/screens/paused/OptionsForm.tsx'))
        .OptionsForm,
  );
  const [open, setOpen] = createSignal(false);
  return (
    <details
      onToggle={(event) => {
        device.reread();
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>Sound, voice and pace</summary>
      <Show when={open()}>
        <Options
          settings={device.settings}
          onChange={device.change}
          sound={device.sound}
          wakeLock={device.wakeLock}
        />
      </Show>
    </details>
  );
}

/** A session being run, in a modal dialog over the whole screen. */
export function Timer(props: Props) {
  const [lock, setLock] = createSignal<'requested' | 'ours' | 'elsewhere'>(
    'requested',
  );
  let dialog: HTMLDialogElement | undefined;
  let stopKeepingOpen: (() => void) | undefined;

  onMount(() => {
    device.reread();
    dialog?.showModal();
    keepOpen().catch(() => undefined);
    void device.sessionLock
      .claim()
      .then((isOurs) => setLock(isOurs ? 'ours' : 'elsewhere'));
    const unlisten = device.sessionLock.onLost(() => setLock('elsewhere'));
    onCleanup(() => {
      unlisten();
      stopKeepingOpen?.();
      // After a take-over the lock belongs to the timer that follows this one.
      if (lock() === 'ours') device.sessionLock.leave();
      else device.wakeLock.release();
    });
  });

  async function keepOpen() {
    const { keepDialogOpen } =
      await import('#islands/timer/screens/keepDialogOpen.ts');
    if (dialog?.isConnected) stopKeepingOpen = keepDialogOpen(dialog);
  }

  async function takeOver() {
    await device.sessionLock.take();
    props.onTaken();
  }

  return (
    <dialog
      ref={dialog}
      class="screen"
      aria-label="Timer"
      closedby="none"
      onCancel={(event) => event.preventDefault()}
    >
      <Switch>
        <Match when={lock() === 'ours'}>
          <SessionRunner {...props} />
        </Match>
        <Match when={lock() === 'elsewhere'}>
          <div class="scene">
            <OtherTab
              onTakeOver={() => void takeOver()}
              onLeave={() => props.onLeave()}
            />
          </div>
        </Match>
      </Switch>
    </dialog>
  );
}
