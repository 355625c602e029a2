/** The outcome of sharing a link. */
export type ShareOutcome = 'shared' | 'copied' | 'cancelled' | 'failed';

/** Shares a link. */
export interface Share {
  share(title: string, url: string): Promise<ShareOutcome>;
}

/** Shares through the device's own share sheet, or else copies the link to the clipboard. */
export function browserShare(): Share {
  return {
    async share(title, url) {
      if (typeof navigator.share === 'function') {
        try {
          await navigator.share({ title, url });
          return 'shared';
        } catch (fault) {
          if (fault instanceof Error && fault.name === 'AbortError')
            return 'cancelled';
        }
      }
      try {
        await navigator.clipboard.writeText(url);
        return 'copied';
      } catch {
        return 'failed';
      }
    },
  };
}
