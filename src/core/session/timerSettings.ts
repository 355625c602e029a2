import { isRecord, parseJson } from '#core/json.ts';
import type { Pace } from '#core/session/progress/progress.ts';

/** How a runner wants to be led through a session; everything can be off. Stored on the device. */
export interface TimerSettings {
  readonly beeps: boolean;
  /** A beep at every part of a repetition. */
  readonly ticks: boolean;
  readonly voice: boolean;
  readonly vibration: boolean;
  /** The screen lights up once at a cue. */
  readonly flash: boolean;
  /** The sound goes on with the screen off; that may stop the runner's music. */
  readonly pocket: boolean;
  /** Single keys control the session, and open the search. */
  readonly keys: boolean;
  readonly pace: Pace;
}

const DEFAULT_SETTINGS: TimerSettings = {
  beeps: true,
  ticks: true,
  voice: false,
  vibration: true,
  flash: false,
  pocket: false,
  keys: true,
  pace: 'paced',
};

/** The settings as text for the device's own storage. */
export function writeTimerSettings(settings: TimerSettings): string {
  return JSON.stringify({ version: 1, ...settings });
}

/** The settings that stored text holds; whatever is missing or unreadable is the default. Never throws. */
export function readTimerSettings(text: string | null): TimerSettings {
  const fields = fieldsOf(text);
  const flag = (name: keyof TimerSettings) =>
    typeof fields[name] === 'boolean'
      ? fields[name]
      : DEFAULT_SETTINGS[name] === true;
  return {
    beeps: flag('beeps'),
    ticks: flag('ticks'),
    voice: flag('voice'),
    vibration: flag('vibration'),
    flash: flag('flash'),
    pocket: flag('pocket'),
    keys: flag('keys'),
    pace: fields['pace'] === 'own' ? 'own' : 'paced',
  };
}

function fieldsOf(text: string | null): Record<string, unknown> {
  const data = parseJson(text ?? '');
  return isRecord(data) ? data : {};
}
