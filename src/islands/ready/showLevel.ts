// Every part of a page that differs from level to level, the body parts of its figures among them.
const PARTS = '[data-of-level], .fx-sprite';

/**
 * Puts the parts of a level's own page in place of the same parts of this one, and gives this one its title and address.
 * Returns what is to be said of the level, or null where the two pages are not of one kind and nothing was changed.
 */
export function showLevel(html: string, address: string): string | null {
  const other = new DOMParser().parseFromString(html, 'text/html');
  const parts = [...document.querySelectorAll(PARTS)];
  const theirs = [...other.querySelectorAll(PARTS)];
  const said = other.querySelector<HTMLElement>('.levels')?.dataset['said'];
  if (said === undefined || parts.length !== theirs.length) return null;
  for (const [index, part] of parts.entries()) {
    const their = theirs[index];
    if (their) part.replaceWith(document.adoptNode(their));
  }
  copyHead(other);
  copyShareButton(other);
  history.replaceState(history.state, '', address);
  return said;
}

/** What the head says of the page: its name, its description and the address that search engines keep. */
function copyHead(other: Document) {
  document.title = other.title;
  for (const [selector, attribute] of [
    ['link[rel=canonical]', 'href'],
    ['meta[name=description]', 'content'],
  ] as const) {
    const value = other.querySelector(selector)?.getAttribute(attribute);
    if (value) document.querySelector(selector)?.setAttribute(attribute, value);
  }
}

/** The button stays, since it answers already; what it shares is the level's. */
function copyShareButton(other: Document) {
  const { link, path } = other.getElementById('share')?.dataset ?? {};
  const share = document.getElementById('share');
  if (share && link !== undefined && path !== undefined)
    Object.assign(share.dataset, { link, path });
}
