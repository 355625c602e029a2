/** Small texts kept on the device, by name. */
export interface Store {
  read(name: string): string | null;
  /** Whether the device took it; it may be full, or forbid it. */
  write(name: string, text: string): boolean;
  remove(name: string): void;
}

// One for all parts of a page, as the browser's own is.
const memory = new Map<string, string>();

/** The browser's own storage; what it does not take is kept in this page's memory, and is what is read from then on. */
export function browserStore(): Store {
  return {
    read(name) {
      const untaken = memory.get(name);
      if (untaken !== undefined) return untaken;
      try {
        return localStorage.getItem(name);
      } catch {
        return null;
      }
    },
    write(name, text) {
      try {
        localStorage.setItem(name, text);
        memory.delete(name);
        return true;
      } catch {
        memory.set(name, text);
        return false;
      }
    },
    remove(name) {
      memory.delete(name);
      try {
        localStorage.removeItem(name);
      } catch {
        // Nothing was kept where keeping is forbidden.
      }
    },
  };
}
