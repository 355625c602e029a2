/** Prints the page that is open. */
export interface Printer {
  print(): void;
  /**
   * Prints once everything awaited has come, or after four seconds without it, and calls `done` when the page is as the
   * reader's again: after printing, or, where the browser does not tell, at the next touch or key.
   */
  printWhenReady(
    awaited: readonly Promise<unknown>[],
    done: () => void,
  ): Promise<void>;
}

/** The longest wait for figures and font, in ms: a page without them is better than none. */
const LONGEST_WAIT_MS = 4000;

/** The browser's own print dialog. */
export function browserPrinter(): Printer {
  return {
    print() {
      window.print();
    },
    async printWhenReady(awaited, done) {
      const late = new Promise((resolve) => {
        setTimeout(resolve, LONGEST_WAIT_MS);
      });
      const fonts = document.fonts.ready;
      await Promise.race([Promise.allSettled([fonts, ...awaited]), late]);
      const watch = new AbortController();
      const { signal } = watch;
      const finish = () => {
        if (signal.aborted) return;
        watch.abort();
        done();
      };
      addEventListener('afterprint', finish, { signal });
      window.print();
      // The print dialog keeps touches and keys from the page, so one that arrives says that it is closed.
      setTimeout(() => {
        for (const event of ['pointerdown', 'keydown'] as const)
          addEventListener(event, finish, { signal, capture: true });
      });
    },
  };
}
