/** Whether the site runs as an app of its own, added to the home screen or installed. */
export function isInstalled(): boolean {
  const { standalone } = navigator as { standalone?: boolean };
  return (
    standalone === true || matchMedia('(display-mode: standalone)').matches
  );
}

/** Days of use without a visit after which WebKit erases what a site has stored, unless it is installed. */
const WEBKIT_DAYS = 7;

/** After how many days without a visit the browser erases what is stored here; null where it does not. */
export function forgetsAfterDays(): number | null {
  // Only WebKit on Apple's systems, under whatever name the browser goes, knows this event.
  return 'GestureEvent' in globalThis && !isInstalled() ? WEBKIT_DAYS : null;
}
