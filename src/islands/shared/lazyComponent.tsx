import { lazy, Suspense, type Component, type JSX } from 'solid-js';

/** The wait before code that could not be fetched is requested again, in ms. */
const RETRY_MS = 3000;

/**
 * A component whose code is fetched when it is first shown. `fallback` is shown until the code arrives, with the
 * same props; code that cannot be fetched, as without a network, is requested again every three seconds.
 */
export function lazyComponent<Props extends object>(
  load: () => Promise<Component<Props>>,
  fallback?: (props: Props) => JSX.Element,
): Component<Props> {
  const Lazy = lazy(async () => ({ default: await untilLoaded(load) }));
  return (props) => (
    <Suspense fallback={fallback?.(props)}>
      <Lazy {...props} />
    </Suspense>
  );
}

/** Loads a module, and tries again until it succeeds. */
export async function untilLoaded<Loaded>(
  load: () => Promise<Loaded>,
): Promise<Loaded> {
  for (;;) {
    try {
      return await load();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }
}
