/** What a key can do in a session. */
export type Command =
  | 'toggle'
  | 'pause'
  | 'skip'
  | 'back'
  | 'mute'
  | 'lock'
  | 'help'
  /** A key that does nothing here. */
  | 'none';

const TYPING = 'input:not([type=radio], [type=checkbox]), select';
const CONTROL = 'button, a, input, summary';
/** Arrow keys choose among these. */
const CHOICE = 'input[type=radio]';

/**
 * The command of a key; null while somebody types, or where the key belongs to the browser. With single keys switched
 * off only Escape has one, as speech input and stray touches type letters.
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
