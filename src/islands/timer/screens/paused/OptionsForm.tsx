import { createSignal, onCleanup, untrack, type Accessor } from 'solid-js';
import { BEEPS } from '#core/session/timeline/beeps.ts';
import type { TimerSettings } from '#core/session/timerSettings.ts';
import {
  FlagList,
  type Flag,
} from '#islands/timer/screens/paused/FlagList.tsx';
import type { ScreenWakeLock } from '#platform/session/wakeLock.ts';
import type { Sound } from '#platform/session/sound.ts';

interface Props {
  readonly settings: Accessor<TimerSettings>;
  readonly onChange: (changes: Partial<TimerSettings>) => void;
  readonly sound: Sound;
  readonly wakeLock: ScreenWakeLock;
}

const CUES: readonly Flag[] = [
  ['beeps', 'Beeps', 'Your own music goes on.'],
  ['ticks', 'Tempo ticks', 'A tick at every part of a rep.'],
  ['voice', 'Voice', 'Short lines, where the device has a voice.'],
  ['vibration', 'Vibration', 'Where the device can.'],
  ['flash', 'Flash', 'The screen lights up once at a cue.'],
  [
    'pocket',
    'Pocket mode',
    'An experiment: sounds with the screen off, and pauses your music on some phones.',
  ],
];

const KEYS: readonly Flag[] = [
  [
    'keys',
    'Single-key shortcuts',
    'Space, arrows, M, L and ? in the timer, / for the search. Esc pauses in any case.',
  ],
];

const SCREEN = {
  on: 'The screen stays on.',
  off: 'The screen is kept on while a session runs.',
  refused: 'The screen cannot be kept on here. Set it to stay on longer.',
} as const;

/** The timer's settings. */
export function OptionsForm(props: Props) {
  const [lockState, setLockState] = createSignal(
    untrack(() => props.wakeLock.state()),
  );
  onCleanup(
    untrack(() =>
      props.wakeLock.onChange(() => setLockState(props.wakeLock.state())),
    ),
  );

  function checkSound() {
    props.sound.wake(props.settings().pocket);
    const tones = [
      ...BEEPS.count,
      ...BEEPS.start.map((note) => ({ ...note, from: note.from + 600 })),
    ];
    props.sound.plan(
      tones.map(({ from, ...note }) => ({ ...note, at: from + 100 })),
    );
  }

  return (
    <div class="options-form">
      <fieldset class="question">
        <legend>Repetitions</legend>
        <div class="pick">
          <label>
            <input
              type="radio"
              name="pace"
              checked={props.settings().pace === 'paced'}
              onChange={() => props.onChange({ pace: 'paced' })}
            />
            <span>Paced</span>
          </label>
          <label>
            <input
              type="radio"
              name="pace"
              checked={props.settings().pace === 'own'}
              onChange={() => props.onChange({ pace: 'own' })}
            />
            <span>My own pace, I tap done</span>
          </label>
        </div>
      </fieldset>
      <fieldset class="question">
        <legend>Cues</legend>
        <FlagList
          flags={CUES}
          settings={props.settings}
          onChange={props.onChange}
        />
        <button type="button" class="button compact" onClick={checkSound}>
          Check the sound
        </button>
        <p class="small muted">
          Nothing to hear? On iPhones the mute switch silences beeps, except in
          pocket mode. {SCREEN[lockState()]}
        </p>
      </fieldset>
      <fieldset class="question">
        <legend>Keys</legend>
        <FlagList
          flags={KEYS}
          settings={props.settings}
          onChange={props.onChange}
        />
      </fieldset>
    </div>
  );
}
