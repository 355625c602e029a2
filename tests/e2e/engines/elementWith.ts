/** The roles by which the stories find elements. */
const SELECTORS = {
  button: 'button, summary',
  link: 'a[href]',
  heading: 'h1, h2, h3',
  field: 'input:not([type=radio], [type=checkbox]), textarea, select',
  choice: 'input[type=radio], input[type=checkbox], [role=radio]',
  timer: '[role=timer]',
} as const;

export type Role = keyof typeof SELECTORS;

/**
 * An expression for the element of a page with this role whose name begins so, or null. What an open dialog hides is not
 * looked at. For a choice it is its label, which is what people tap.
 */
export function elementWith(role: Role, name: string): string {
  return `(() => {
    const words = (text) => text.replace(/\\s+/g, ' ').trim();
    const nameOf = (one) =>
      words(one.getAttribute('aria-label') ?? one.labels?.[0]?.textContent ?? one.textContent);
    const dialog = [...document.querySelectorAll('dialog[open]')].at(-1);
    const found = [...(dialog ?? document).querySelectorAll('${SELECTORS[role]}')]
      .find((one) => one.checkVisibility() && nameOf(one).startsWith(${JSON.stringify(name)}));
    return (${role === 'choice'} ? found?.labels?.[0] : undefined) ?? found ?? null;
  })()`;
}
