/** What the buttons on a lock screen or a headphone do. */
export interface MediaCommands {
  readonly play: () => void;
  readonly pause: () => void;
  readonly next: () => void;
  readonly back: () => void;
}

/** The device's media buttons and the line it shows beside them; nothing happens where it has none. */
export interface MediaKeys {
  /** Listens to them, under this title. Called again it changes the line. */
  show(title: string, isPlaying: boolean, commands: MediaCommands): void;
  clear(): void;
}

const ACTIONS = {
  play: 'play',
  pause: 'pause',
  nexttrack: 'next',
  previoustrack: 'back',
} as const satisfies Partial<Record<MediaSessionAction, keyof MediaCommands>>;
// Where these are not refused, iPhones show them in the place of "next" and "back".
const REFUSED: readonly MediaSessionAction[] = [
  'seekbackward',
  'seekforward',
  'seekto',
];

export function browserMediaKeys(album: string): MediaKeys {
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
      // A browser that does not know the button cannot press it.
    }
  }

  return {
    show(title, isPlaying, commands) {
      if (!session) return;
      session.metadata = new MediaMetadata({ title, album });
      session.playbackState = isPlaying ? 'playing' : 'paused';
      for (const [action, name] of Object.entries(ACTIONS))
        handle(action as MediaSessionAction, () => commands[name]());
      for (const action of REFUSED) handle(action, null);
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
