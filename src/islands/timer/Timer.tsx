import {
  createSignal,
  Match,
  onCleanup,
  onMount,
  Show,
  Switch,
  type ComponentProps,
} from 'solid-js';
import { RESUMABLE_MS, readProgress } from '#core/session/savedProgress.ts';
import { PROGRESS_KEY } from '#core/storageKeys.ts';
import { lazyComponent } from '#islands/shared/lazyComponent.tsx';
import type { TimerPorts } from '#islands/timer/state/createTimer.ts';
import { device } from '#islands/timer/state/device.ts';
import { recordAbandoned } from '#islands/timer/state/recordAbandoned.ts';
import { SessionRunner } from '#islands/timer/SessionRunner.tsx';

export { wakeDevice } from '#islands/timer/state/device.ts';

interface Props extends ComponentProps<typeof SessionRunner> {
  /** Taken over from another tab: the place has to be read again. */
  readonly onTaken: () => void;
}

const Elsewhere = lazyComponent(
  async () =>
    (await import('#islands/timer/screens/OtherTabScreen.tsx')).OtherTabScreen,
);

/** A session left half-way so long ago that it is over goes into the log. */
export function archiveAbandoned({ store, clock }: TimerPorts) {
  const saved = readProgress(store.read(PROGRESS_KEY));
  if (saved.ok && clock.date() - saved.value.savedAt >= RESUMABLE_MS)
    void recordAbandoned(store, saved.value);
}

/** The choices before a session: pace, cues, a check of the sound. */
export function TimerOptions() {
  const Options = lazyComponent(
    async () =>
      (await import('#islands/timer/screens/TimerOptions.tsx')).OptionsForm,
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
  let letGo: (() => void) | undefined;

  onMount(() => {
    device.reread();
    dialog?.showModal();
    stay().catch(() => undefined);
    void device.seat
      .claim()
      .then((isOurs) => setSeat(isOurs ? 'ours' : 'elsewhere'));
    const unlisten = device.seat.onLost(() => setSeat('elsewhere'));
    onCleanup(() => {
      unlisten();
      letGo?.();
      // Taken over, it belongs to the timer that comes after this one.
      if (seat() === 'ours') device.seat.leave();
      else device.awake.release();
    });
  });

  async function stay() {
    const { keepDialogOpen } =
      await import('#islands/timer/screens/keepDialogOpen.ts');
    if (dialog?.isConnected) letGo = keepDialogOpen(dialog);
  }

  async function take() {
    await device.seat.take();
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
        <Match when={seat() === 'ours'}>
          <SessionRunner {...props} />
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
