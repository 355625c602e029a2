/** Small texts kept on the device, by name. */
export interface Store {
  read(name: string): string | null;
  /** Whether the device took it; it may be full, or forbid it. */
  write(name: string, text: string): boolean;
  remove(name: string): void;
}

// One for all parts of a page, as the browser's own is.
const memory = new Map<string, string>();

/** The browser's own storage, or this page's memory where that is forbidden. */
export function browserStore(): Store {
  return {
    read(name) {
      try {
        return localStorage.getItem(name) ?? memory.get(name) ?? null;
      } catch {
        return memory.get(name) ?? null;
      }
    },
    write(name, text) {
      memory.set(name, text);
      try {
        localStorage.setItem(name, text);
        return true;
      } catch {
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
