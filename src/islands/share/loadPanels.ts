import type * as PanelsModule from '#islands/share/openShare.tsx';

/** The panels that can be opened. */
export type Panels = typeof PanelsModule;

/**
 * Fetches the panels. A module of its own, which is fetched first: so a page with a button names this one file, and not
 * the many that the panels are made of.
 */
export function loadPanels(): Promise<Panels> {
  return import('#islands/share/openShare.tsx');
}
