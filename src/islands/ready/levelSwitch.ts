import { fetchPage } from '#platform/page/otherPage.ts';
import { showLevel } from '#islands/ready/showLevel.ts';

/**
 * Makes the row of links to a session's levels a switch: picking one brings that level's parts of the page here, and the
 * address becomes that level's own. What a level is stands only in its own page, which is fetched.
 */
export function switchLevels(nav: HTMLElement) {
  const links = [...nav.querySelectorAll('a')];
  const status = nav.querySelector('[role=status]');
  const pages = new Map<string, Promise<string | null>>();
  let shown = links.find((link) => link.ariaCurrent === 'page') ?? links[0];

  function pageOf(link: HTMLAnchorElement): Promise<string | null> {
    const known = pages.get(link.href);
    if (known !== undefined) return known;
    const page = fetchPage(link.href);
    pages.set(link.href, page);
    void page.then((text) => {
      // What did not come is fetched anew when it is wanted next.
      if (text === null) pages.delete(link.href);
    });
    return page;
  }

  function check(checked: HTMLAnchorElement | undefined) {
    for (const link of links) {
      link.ariaChecked = String(link === checked);
      link.tabIndex = link === checked ? 0 : -1;
    }
  }

  async function pick(link: HTMLAnchorElement) {
    if (link.ariaChecked === 'true') return;
    check(link);
    say('');
    if (link === shown) return;
    const page = await pageOf(link);
    // Only the level picked last counts.
    if (link.ariaChecked !== 'true') return;
    if (page === null) {
      check(shown);
      say(nav.dataset['failed'] ?? '', true);
      return;
    }
    if (shown === link) return;
    shown = link;
    const top = nav.getBoundingClientRect().top;
    const said = showLevel(page, link.href);
    if (said === null) {
      location.assign(link.href);
      return;
    }
    say(said);
    // The words above the switch may take a line more or less; it stays under the finger.
    scrollBy(0, nav.getBoundingClientRect().top - top);
  }

  function say(words: string, isFault = false) {
    if (!status) return;
    status.textContent = words;
    status.classList.toggle('visually-hidden', !isFault);
  }

  becomeRadios(nav, links);
  check(shown);
  for (const link of links) {
    link.addEventListener('pointerenter', () => void pageOf(link));
    listenTo(link, links, (picked) => void pick(picked));
  }
}

/** Calls `pick` with the level that a tap or a key on this one picks. */
function listenTo(
  link: HTMLAnchorElement,
  links: readonly HTMLAnchorElement[],
  pick: (picked: HTMLAnchorElement) => void,
) {
  link.addEventListener('click', (event) => {
    // A new tab or window shows the level's own page.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      return;
    event.preventDefault();
    pick(link);
  });
  link.addEventListener('keydown', (event) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = links.indexOf(link) + step + links.length;
    const next = links[at % links.length] ?? link;
    next.focus();
    pick(next);
  });
}

// As in any group of radio buttons; the space bar picks the one in focus.
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  ' ': 0,
};

/** Tells assistive technology that the links are one choice. */
function becomeRadios(nav: HTMLElement, links: readonly HTMLAnchorElement[]) {
  const list = nav.querySelector('ul');
  if (list) {
    list.role = 'radiogroup';
    list.ariaLabel = nav.ariaLabel;
  }
  nav.role = 'presentation';
  nav.removeAttribute('aria-label');
  for (const link of links) {
    link.role = 'radio';
    link.removeAttribute('aria-current');
    if (link.parentElement) link.parentElement.role = 'presentation';
  }
}
