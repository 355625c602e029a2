/** What Escape does in a dialog with a search field: it empties the field, and closes the dialog when there is nothing in it. */
interface EscapeFrom {
  readonly field: HTMLInputElement | undefined;
  readonly clear: () => void;
  readonly close: () => void;
}

/**
 * Answers the Escape key in such a dialog, on every browser alike: left to itself WebKit never lets a search field pass
 * it on to the dialog.
 */
export function onEscape(
  event: KeyboardEvent,
  { field, clear, close }: EscapeFrom,
) {
  // While a word is being composed, Escape belongs to the composing.
  if (event.key !== 'Escape' || event.isComposing) return;
  event.preventDefault();
  if (field && event.target === field && field.value !== '') clear();
  else close();
}
