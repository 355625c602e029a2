import type { Builder } from '#islands/builder/state/createBuilder.ts';

/** Undoes and redoes with Control or Command and Z or Y, except in text fields; returns a function that ends it. */
export function undoByKeys(builder: Builder): () => void {
  function onKeyDown(event: KeyboardEvent) {
    const isTyping =
      event.target instanceof Element &&
      event.target.closest(
        '[type=search], [type=number], [type=text], textarea',
      );
    const key = event.key.toLowerCase();
    const hasModifier = event.ctrlKey || event.metaKey;
    if (isTyping || !hasModifier || !'zy'.includes(key)) return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) builder.redo();
    else builder.undo();
  }
  addEventListener('keydown', onKeyDown);
  return () => {
    removeEventListener('keydown', onKeyDown);
  };
}
