/** What became of a link somebody wanted to pass on. */
export type Shared = 'shared' | 'copied' | 'cancelled' | 'failed';

/** Passes a link on: through the device's own share sheet, or else to the clipboard. */
export interface Share {
  share(title: string, url: string): Promise<Shared>;
}

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
