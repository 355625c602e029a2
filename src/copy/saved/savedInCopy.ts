import { counted } from '#copy/shared/clockface.ts';
import type { SavedOffer } from '#core/saved/savedOffer.ts';
import { MOST_SAVED } from '#core/saved/savedSessions.ts';

/** What becomes of the saved sessions in a copy: "Saved sessions: 2 new, 1 already here"; empty where it has none. */
export function savedOfferWords(offer: SavedOffer): string {
  switch (offer.is) {
    case 'none':
      return '';
    case 'unreadable':
      return 'There are saved sessions in it that this page cannot read. They stay in the file.';
    case 'too-many':
      return `With the saved sessions in it there would be ${counted(offer.all, 'session')} here, and ${MOST_SAVED} is the most. They stay in the file; delete some here first.`;
    case 'comes': {
      const { added, alike, renamed, unreadable } = offer.counts;
      const parts = [
        added > 0 ? `${added} new` : '',
        alike > 0 ? `${alike} already here` : '',
        renamed > 0 ? `${renamed} under a newer name` : '',
        unreadable > 0 ? `${unreadable} could not be read` : '',
      ].filter(Boolean);
      return parts.length === 0 ? '' : `Saved sessions: ${parts.join(', ')}.`;
    }
  }
}
