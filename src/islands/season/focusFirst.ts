/** Focuses what the first of the selectors finds that finds something. */
export function focusFirst(...selectors: readonly string[]) {
  for (const selector of selectors) {
    const element = document.querySelector<HTMLElement>(selector);
    if (element === null) continue;
    element.focus();
    return;
  }
}
