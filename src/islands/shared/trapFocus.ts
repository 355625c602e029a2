const FOCUSABLE =
  'a[href], button, input, select, textarea, summary, [tabindex]';

/**
 * Keeps the focus inside a part of the page. When the control that has it is taken away, the focus goes to the first
 * control of what came in its place; else to the main action (`data-focus`); else to the next control, or the one
 * before. A focus that somebody has put elsewhere meanwhile stays there. The answer ends it.
 */
export function trapFocus(part: HTMLElement): () => void {
  let last = part.contains(document.activeElement)
    ? document.activeElement
    : null;

  function came({ target }: FocusEvent) {
    last = target instanceof Element ? target : null;
  }

  function went() {
    const left = last;
    // A tap on bare ground takes the focus away for good; the control is still there afterwards.
    queueMicrotask(() => {
      if (last === left && left?.isConnected && isNowhere()) last = null;
    });
  }

  const observer = new MutationObserver((records) => {
    if (last === null || last.isConnected) return;
    const gone = last;
    last = null;
    if (isNowhere()) focusFirst(successors(part, records, gone));
  });

  part.addEventListener('focusin', came);
  part.addEventListener('focusout', went);
  observer.observe(part, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    part.removeEventListener('focusin', came);
    part.removeEventListener('focusout', went);
  };
}

function isNowhere(): boolean {
  const now = document.activeElement;
  return now === null || now === document.body;
}

/** What is hidden or inert does not take the focus, so the next is tried. */
function focusFirst(candidates: readonly HTMLElement[]) {
  for (const candidate of candidates) {
    candidate.focus();
    if (document.activeElement === candidate) return;
  }
}

/** Where the focus may go after a control that is gone, best first. */
function successors(
  part: HTMLElement,
  records: readonly MutationRecord[],
  gone: Element,
): readonly HTMLElement[] {
  const all = [...part.querySelectorAll<HTMLElement>(FOCUSABLE)];
  const removal = records.find(
    ({ target, removedNodes }) =>
      target.isConnected && [...removedNodes].some((one) => one.contains(gone)),
  );
  const added = records
    .filter(({ target }) => target === removal?.target)
    .flatMap(({ addedNodes }) => [...addedNodes]);
  const isAfter = (one: Element) => follows(one, removal);
  return [
    ...all.filter((one) => added.some((node) => node.contains(one))),
    ...all.filter((one) => one.dataset['focus'] !== undefined),
    ...all.filter(isAfter),
    ...all.filter((one) => !isAfter(one)).reverse(),
  ];
}

/** Whether an element stands after the place something was taken from. */
function follows(one: Element, removal: MutationRecord | undefined): boolean {
  if (removal === undefined) return false;
  const { target, previousSibling, nextSibling } = removal;
  const comes = (before: Node) =>
    (before.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !==
    0;
  if (nextSibling?.isConnected === true)
    return nextSibling.contains(one) || comes(nextSibling);
  if (previousSibling?.isConnected === true)
    return comes(previousSibling) && !previousSibling.contains(one);
  return comes(target);
}
