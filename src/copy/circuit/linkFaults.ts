import type { LinkFault } from '#core/circuit/link/link.ts';

/** What is said of a link that no circuit can be read from. */
export const LINK_FAULT_WORDS: Readonly<
  Record<LinkFault, readonly [title: string, sentence: string]>
> = {
  empty: [
    'No session yet',
    'A session is kept in its link, and this address has none.',
  ],
  foreign: [
    'This is not a session',
    'This address does not end in one of our links.',
  ],
  newer: [
    'This link is newer than the page',
    'It was made with a later version of this site. Reload the page, then open the link again.',
  ],
  'too-large': [
    'This link is too long',
    'No session needs that much, so it was not read. Ask for the link again.',
  ],
  'cut-off': [
    'This link is cut off',
    'Its end is missing, as happens when a message breaks a long line. Copy the whole of it, or ask for it again.',
  ],
  damaged: [
    'This link was altered on the way',
    'Its parts do not match, so we cannot be sure of the doses. Ask for it again.',
  ],
  'beyond-limits': [
    'This session is too big',
    'It asks for more rounds, exercises or time than a session may hold: six hours is the most.',
  ],
};
