const FOCUSABLE =
  'a[href], button, input, select, textarea, summary, [tabindex]';

/**
 * Keeps the focus inside a part of the page. When the focused control is removed, the focus moves to the first control
 * among the elements that replaced it; else to the main action (`data-focus`); else to the next control, or the one
 * before. A focus that has been set elsewhere in the meantime stays there. Returns a function that stops this.
 */
export function recoverFocus(part: HTMLElement): () => void {
  let focused = part.contains(document.activeElement)
    ? document.activeElement
    : null;

  function onFocusIn({ target }: FocusEvent) {
    focused = target instanceof Element ? target : null;
  }

  function onFocusOut() {
    const left = focused;
    // A tap on empty space removes the focus on purpose: the control still exists, so nothing is recovered.
    queueMicrotask(() => {
      if (focused === left && left?.isConnected && isFocusLost())
        focused = null;
    });
  }

  const observer = new MutationObserver((records) => {
    if (focused === null || focused.isConnected) return;
    const removed = focused;
    focused = null;
    if (isFocusLost()) focusFirst(successors(part, records, removed));
  });

  part.addEventListener('focusin', onFocusIn);
  part.addEventListener('focusout', onFocusOut);
  observer.observe(part, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    part.removeEventListener('focusin', onFocusIn);
    part.removeEventListener('focusout', onFocusOut);
  };
}

/** Whether no control has the focus. */
function isFocusLost(): boolean {
  const active = document.activeElement;
  return active === null || active === document.body;
}

/** Focuses the first candidate that can take the focus; hidden and inert ones cannot. */
function focusFirst(candidates: readonly HTMLElement[]) {
  for (const candidate of candidates) {
    candidate.focus();
    if (document.activeElement === candidate) return;
  }
}

/** The controls that may get the focus after a removed one, best first. */
function successors(
  part: HTMLElement,
  records: readonly MutationRecord[],
  removed: Element,
): readonly HTMLElement[] {
  const all = [...part.querySelectorAll<HTMLElement>(FOCUSABLE)];
  const removal = records.find(
    ({ target, removedNodes }) =>
      target.isConnected &&
      [...removedNodes].some((node) => node.contains(removed)),
  );
  const added = records
    .filter(({ target }) => target === removal?.target)
    .flatMap(({ addedNodes }) => [...addedNodes]);
  const isAfter = (control: Element) => isAfterRemoval(control, removal);
  return [
    ...all.filter((control) => added.some((node) => node.contains(control))),
    ...all.filter((control) => control.dataset['focus'] !== undefined),
    ...all.filter(isAfter),
    ...all.filter((control) => !isAfter(control)).reverse(),
  ];
}

/** Whether a control comes after the point in the document where something was removed. */
function isAfterRemoval(
  control: Element,
  removal: MutationRecord | undefined,
): boolean {
  if (removal === undefined) return false;
  const { target, previousSibling, nextSibling } = removal;
  const isAfter = (node: Node) =>
    (node.compareDocumentPosition(control) &
      Node.DOCUMENT_POSITION_FOLLOWING) !==
    0;
  if (nextSibling?.isConnected === true)
    return nextSibling.contains(control) || isAfter(nextSibling);
  if (previousSibling?.isConnected === true)
    return isAfter(previousSibling) && !previousSibling.contains(control);
  return isAfter(target);
}
