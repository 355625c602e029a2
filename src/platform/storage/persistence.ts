/** Whether the browser may erase what is stored when it runs out of room. */
export interface Persistence {
  /** Asks the browser to keep what is stored; resolves to whether it will. Some browsers ask the reader. */
  ask(): Promise<boolean>;
  /** Whether the browser has agreed to keep it; null where it does not say. */
  isGranted(): Promise<boolean | null>;
}

/** The browser's own storage manager. */
export function persistence(): Persistence {
  const { storage } = navigator as { storage?: Partial<StorageManager> };
  return {
    async ask() {
      try {
        return (await storage?.persist?.()) ?? false;
      } catch {
        return false;
      }
    },
    async isGranted() {
      try {
        return (await storage?.persisted?.()) ?? null;
      } catch {
        return null;
      }
    },
  };
}
