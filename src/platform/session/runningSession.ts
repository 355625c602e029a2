/** Whether a page of the site, in any tab, holds the lock of the one that runs a session. */
export async function isSessionRunning(lock: string): Promise<boolean> {
  const { locks } = navigator as { locks?: LockManager };
  const held = (await locks?.query())?.held ?? [];
  return held.some(({ name }) => name === lock);
}
