/**
 * Adds a stylesheet to the page. A constructed sheet is not an inline style, so the content security policy allows it.
 */
export function adoptStyles(css: string) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
