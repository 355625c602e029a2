/** Small texts stored on the device, by name. A name is the site's prefix, a colon and what is stored: "site:log". */
export interface Store {
  read(name: string): string | null;
  /** The same as the device itself holds it, without what only this page remembers; null where it may not be read. */
  readStored(name: string): { readonly text: string | null } | null;
  /** Returns whether the text was stored; storage may be full or forbidden. */
  write(name: string, text: string): boolean;
  /** Keeps a text for this page alone, without asking the device. */
  remember(name: string, text: string): void;
  remove(name: string): void;
}

// Shared by everything on the page, as the browser's storages are.
const memory = new Map<string, string>();
const tabMemory = new Map<string, string>();

/**
 * The browser's own storage. A text that could not be stored is kept in this page's memory, and read from there until a
 * later write succeeds. A text that an older version stored under a name without prefix is moved when it is first read.
 */
export function browserStore(): Store {
  return storeIn(() => localStorage, memory, moveFromFormerName);
}

/** The same for this tab alone: another tab has texts of its own, and they are gone when the tab is closed. */
export function tabStore(): Store {
  return storeIn(() => sessionStorage, tabMemory);
}

/** `storage` is asked for at each use, because asking throws where storage is forbidden. */
function storeIn(
  storage: () => Storage,
  inPage: Map<string, string>,
  readFormer: (name: string) => string | null = () => null,
): Store {
  function readStored(name: string) {
    try {
      return { text: storage().getItem(name) ?? readFormer(name) };
    } catch {
      return null;
    }
  }

  return {
    read: (name) => inPage.get(name) ?? readStored(name)?.text ?? null,
    readStored,
    write(name, text) {
      try {
        storage().setItem(name, text);
        inPage.delete(name);
        return true;
      } catch {
        inPage.set(name, text);
        return false;
      }
    },
    remember(name, text) {
      inPage.set(name, text);
    },
    remove(name) {
      inPage.delete(name);
      try {
        storage().removeItem(name);
        storage().removeItem(formerName(name));
      } catch {
        // Where storage is forbidden nothing was stored.
      }
    },
  };
}

/** Moves a text from its former name to the new one and returns it; on a full device it stays under the former name. */
function moveFromFormerName(name: string): string | null {
  const former = formerName(name);
  const text = localStorage.getItem(former);
  if (text === null) return null;
  // Removed first: a full device has no room for both.
  localStorage.removeItem(former);
  try {
    localStorage.setItem(name, text);
  } catch {
    localStorage.setItem(former, text);
  }
  return text;
}

/** The name without its prefix. */
function formerName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
