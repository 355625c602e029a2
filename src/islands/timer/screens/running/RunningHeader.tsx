import { Icon } from '#islands/timer/screens/Icon.tsx';

interface Props {
  /** Where the session stands: "Round 2 of 3". */
  readonly where: string | undefined;
  readonly isMuted: boolean;
  /** Whether single keys control the session. */
  readonly hasKeys: boolean;
  readonly onEnd: () => void;
  readonly onLock: () => void;
  readonly onMute: () => void;
}

/** The line over the running session: end it, where it stands, lock the screen, turn the sound off. */
export function RunningHeader(props: Props) {
  return (
    <header class="timer-bar">
      <button
        type="button"
        class="icon"
        aria-label="Stop or end"
        onClick={() => props.onEnd()}
      >
        <Icon name="close" />
      </button>
      <p class="timer-place">{props.where}</p>
      <div class="timer-tools">
        <button
          type="button"
          class="icon"
          aria-label="Lock against stray touches"
          aria-keyshortcuts={props.hasKeys ? 'L' : undefined}
          onClick={() => props.onLock()}
        >
          <Icon name="lock" />
        </button>
        <button
          type="button"
          class="icon"
          aria-label={props.isMuted ? 'Sound on' : 'Sound off'}
          aria-keyshortcuts={props.hasKeys ? 'M' : undefined}
          onClick={() => props.onMute()}
        >
          <Icon name={props.isMuted ? 'muted' : 'sound'} />
        </button>
      </div>
    </header>
  );
}
