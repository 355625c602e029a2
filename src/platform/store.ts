/** Small texts stored on the device, by name. A name is the site's prefix, a colon and what is stored: "site:log". */
export interface Store {
  read(name: string): string | null;
  /** Whether the device took it; storage may be full or forbidden. */
  write(name: string, text: string): boolean;
  remove(name: string): void;
}

// One for all parts of a page, as the browser's own storage is.
const memory = new Map<string, string>();

/**
 * The browser's own storage. What the device does not take is held in this page's memory, and read from there until a
 * later write succeeds. What an older version stored under a name without prefix is moved when it is first read.
 */
export function browserStore(): Store {
  return {
    read(name) {
      const refused = memory.get(name);
      if (refused !== undefined) return refused;
      try {
        return localStorage.getItem(name) ?? movedFromFormerName(name);
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
        localStorage.removeItem(formerName(name));
      } catch {
        // Where storage is forbidden nothing was stored.
      }
    },
  };
}

/**
 * What an older version stored, now under the new name; where the device is too full for that, still under the old.
 */
function movedFromFormerName(name: string): string | null {
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
