/** Folds the contents of a page by itself: once a part is chosen, on Escape, and when the reader turns to something else. */
export function foldContents(nav: HTMLElement) {
  const details = nav.querySelector('details');
  if (details === null) return;
  const isWithin = (target: EventTarget | null) =>
    target instanceof Node && details.contains(target);
  const fold = () => {
    details.open = false;
  };

  details.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a') !== null) fold();
  });
  details.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !details.open) return;
    fold();
    details.querySelector('summary')?.focus();
  });
  details.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget !== null && !isWithin(relatedTarget)) fold();
  });
  addEventListener('pointerdown', ({ target }) => {
    if (!isWithin(target)) fold();
  });
}
