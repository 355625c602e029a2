/** The fragment of the page's address: the text after the #. */
export interface Address {
  fragment(): string;
  /** Writes it without adding an entry to the browser's history. */
  replace(fragment: string): void;
  /** Subscribes to changes not made by `replace`; returns a function that unsubscribes. */
  onChange(call: () => void): () => void;
}

/** The browser's address. While it has a subscriber, the skip link moves the focus without changing the fragment. */
export function browserAddress(): Address {
  return {
    fragment: () => location.hash.slice(1),
    replace(fragment) {
      history.replaceState(history.state, '', `#${fragment}`);
    },
    onChange(call) {
      addEventListener('hashchange', call);
      document.addEventListener('click', skipToMain);
      return () => {
        removeEventListener('hashchange', call);
        document.removeEventListener('click', skipToMain);
      };
    },
  };
}

function skipToMain(event: Event) {
  const link =
    event.target instanceof Element
      ? event.target.closest('a[href="#main"]')
      : null;
  if (link === null) return;
  event.preventDefault();
  document.getElementById('main')?.focus();
}
