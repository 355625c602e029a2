import { createSignal, For, onCleanup, untrack, type Accessor } from 'solid-js';
import { BEEPS } from '#core/session/beeps.ts';
import type { TimerSettings } from '#core/session/timerSettings.ts';
import type { ScreenWakeLock } from '#platform/wakeLock.ts';
import type { Sound } from '#platform/sound.ts';

interface Props {
  readonly settings: Accessor<TimerSettings>;
  readonly onChange: (adjustments: Partial<TimerSettings>) => void;
  readonly sound: Sound;
  readonly wakeLock: ScreenWakeLock;
}

type Flag = readonly [
  flag: Exclude<keyof TimerSettings, 'pace'>,
  name: string,
  note: string,
];

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

/** How the runner is led through a session. Everything can be off, and is remembered. */
export function OptionsForm(props: Props) {
  const [screen, setScreen] = createSignal(
    untrack(() => props.wakeLock.state()),
  );
  onCleanup(
    untrack(() =>
      props.wakeLock.onChange(() => setScreen(props.wakeLock.state())),
    ),
  );

  function check() {
    props.sound.wake(props.settings().pocket);
    const tones = [
      ...BEEPS.count,
      ...BEEPS.start.map((note) => ({ ...note, from: note.from + 600 })),
    ];
    props.sound.plan(
      tones.map(({ from, ...note }) => ({ ...note, at: from + 100 })),
    );
  }

  const flags = (which: readonly Flag[]) => (
    <ul class="flags">
      <For each={which}>
        {([flag, name, note]) => (
          <li>
            <label>
              <input
                type="checkbox"
                checked={props.settings()[flag]}
                onChange={(event) =>
                  props.onChange({ [flag]: event.currentTarget.checked })
                }
              />
              <span>
                {name} <small>{note}</small>
              </span>
            </label>
          </li>
        )}
      </For>
    </ul>
  );

  return (
    <div class="opts">
      <fieldset class="q">
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
      <fieldset class="q">
        <legend>Cues</legend>
        {flags(CUES)}
        <button type="button" class="btn sm" onClick={check}>
          Check the sound
        </button>
        <p class="small mute">
          Nothing to hear? On iPhones the mute switch silences beeps, except in
          pocket mode. {SCREEN[screen()]}
        </p>
      </fieldset>
      <fieldset class="q">
        <legend>Keys</legend>
        {flags(KEYS)}
      </fieldset>
    </div>
  );
}
