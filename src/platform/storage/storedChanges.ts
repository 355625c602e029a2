/** Tells when another tab has stored, changed or removed a text. */
export interface StoredChanges {
  /** Calls after every change to the text of that name; returns a function that unsubscribes. */
  onChange(name: string, call: () => void): () => void;
}

/** The browser's own storage events. */
export function browserStoredChanges(): StoredChanges {
  return {
    onChange(name, call) {
      const callIfSame = ({ key }: StorageEvent) => {
        // Without a name when everything was removed at once.
        if (key === name || key === null) call();
      };
      window.addEventListener('storage', callIfSame);
      return () => {
        window.removeEventListener('storage', callIfSame);
      };
    },
  };
}
