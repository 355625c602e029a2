/**
 * Adds a stylesheet to the page. A constructed sheet is no inline style, so the content policy has nothing against it.
 */
export function adoptStyles(css: string) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
