/** What stands after the # of the page's address. */
export interface Address {
  fragment(): string;
  /** Writes it without a step in the history. */
  replace(fragment: string): void;
  /** Calls when somebody else changes it; the answer takes it back. */
  onChange(call: () => void): () => void;
}

/** The browser's address. The skip link moves the focus without taking the fragment's place. */
export function browserAddress(): Address {
  return {
    fragment: () => location.hash.slice(1),
    replace(fragment) {
      history.replaceState(history.state, '', `#${fragment}`);
    },
    onChange(call) {
      addEventListener('hashchange', call);
      document.addEventListener('click', skipInPlace);
      return () => {
        removeEventListener('hashchange', call);
        document.removeEventListener('click', skipInPlace);
      };
    },
  };
}

function skipInPlace(event: Event) {
  const link =
    event.target instanceof Element
      ? event.target.closest('a[href="#main"]')
      : null;
  if (link === null) return;
  event.preventDefault();
  document.getElementById('main')?.focus();
}
