/** Moves the focus to the heading of what a tap led to, inside a part of the page. */
export function focusHeading(part: HTMLElement | undefined): void {
  part?.querySelector<HTMLElement>('[data-heading]')?.focus();
}

/** The same where no control has the focus, as after the part that was tapped has gone with its page. */
export function focusHeadingIfLost(part: HTMLElement | undefined): void {
  const { activeElement } = document;
  if (activeElement === null || activeElement === document.body)
    focusHeading(part);
}
