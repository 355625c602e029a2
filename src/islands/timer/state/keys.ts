/** What a key can ask of a session under way. */
export type Command =
  | 'toggle'
  | 'pause'
  | 'skip'
  | 'back'
  | 'mute'
  | 'lock'
  | 'help'
  /** A key that means nothing here. */
  | 'none';

const TYPING = 'input:not([type=radio], [type=checkbox]), select';
const CONTROL = 'button, a, input, summary';
/** Arrows choose among these, and the space bar presses those. */
const CHOICE = 'input[type=radio]';

/**
 * What a key asks for; nothing at all while somebody types, or where it belongs to the browser. With the single keys
 * switched off only Escape asks for anything: speech and stray fingers type letters.
 */
export function commandOf(
  event: KeyboardEvent,
  hasKeys: boolean,
): Command | null {
  const { target, key } = event;
  const isIn = (selector: string) =>
    target instanceof Element && target.closest(selector) !== null;
  if (event.ctrlKey || event.metaKey || event.altKey || isIn(TYPING))
    return null;
  if (!hasKeys) return key === 'Escape' ? 'pause' : 'none';
  switch (key.toLowerCase()) {
    case ' ':
      return isIn(CONTROL) ? 'none' : 'toggle';
    case 'escape':
      return 'pause';
    case 'arrowright':
      return isIn(CHOICE) ? 'none' : 'skip';
    case 'arrowleft':
      return isIn(CHOICE) ? 'none' : 'back';
    case 'm':
      return 'mute';
    case 'l':
      return 'lock';
    case '?':
      return 'help';
    default:
      return 'none';
  }
}
