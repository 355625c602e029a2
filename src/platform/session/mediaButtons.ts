/** What each button on a lock screen or headphones does. */
export interface MediaCommands {
  readonly play: () => void;
  readonly pause: () => void;
  readonly next: () => void;
  readonly back: () => void;
}

/** The device's media buttons and the title it shows beside them; does nothing where the device has none. */
export interface MediaButtons {
  /** Handles the buttons and shows this title; a second call changes the title. */
  show(title: string, isPlaying: boolean, commands: MediaCommands): void;
  /** Stops handling the buttons and removes the title. */
  clear(): void;
}

const ACTIONS = {
  play: 'play',
  pause: 'pause',
  nexttrack: 'next',
  previoustrack: 'back',
} as const satisfies Partial<Record<MediaSessionAction, keyof MediaCommands>>;
// Unless these are disabled, iPhones show them in place of "next" and "back".
const DISABLED: readonly MediaSessionAction[] = [
  'seekbackward',
  'seekforward',
  'seekto',
];

/** The browser's media session, under the name of an album. */
export function browserMediaButtons(album: string): MediaButtons {
  const { mediaSession: session } = navigator as {
    mediaSession?: MediaSession;
  };

  function handle(
    action: MediaSessionAction,
    call: MediaSessionActionHandler | null,
  ) {
    try {
      session?.setActionHandler(action, call);
    } catch {
      // Browsers throw for buttons they do not know.
    }
  }

  return {
    show(title, isPlaying, commands) {
      if (!session) return;
      session.metadata = new MediaMetadata({ title, album });
      session.playbackState = isPlaying ? 'playing' : 'paused';
      for (const [action, name] of Object.entries(ACTIONS))
        handle(action as MediaSessionAction, () => commands[name]());
      for (const action of DISABLED) handle(action, null);
    },
    clear() {
      if (!session) return;
      session.metadata = null;
      session.playbackState = 'none';
      for (const action of Object.keys(ACTIONS))
        handle(action as MediaSessionAction, null);
    },
  };
}
