/** A dialog with a search field, and the two things Escape can do in it. */
interface SearchDialog {
  readonly field: HTMLInputElement | undefined;
  readonly clear: () => void;
  readonly close: () => void;
}

/**
 * Handles the Escape key in such a dialog: empties the field, or closes the dialog when the field is empty. WebKit on its
 * own never passes Escape from a search field to the dialog.
 */
export function onEscape(
  event: KeyboardEvent,
  { field, clear, close }: SearchDialog,
) {
  // While an input method composes a word, Escape belongs to the input method.
  if (event.key !== 'Escape' || event.isComposing) return;
  event.preventDefault();
  if (field && event.target === field && field.value !== '') clear();
  else close();
}
