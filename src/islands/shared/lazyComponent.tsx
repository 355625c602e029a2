import { lazy, Suspense, type Component, type JSX } from 'solid-js';

/** How long to wait before code that could not be fetched is asked for again, in ms. */
const RETRY_MS = 3000;

/**
 * A component whose code is fetched when it is first shown. Until it arrives something else may keep its room; code that
 * cannot be fetched, as without a network, is asked for again every three seconds.
 */
export function lazyComponent<Props extends object>(
  load: () => Promise<Component<Props>>,
  meanwhile?: () => JSX.Element,
): Component<Props> {
  const Lazy = lazy(async () => ({ default: await untilLoaded(load) }));
  return (props) => (
    <Suspense fallback={meanwhile?.()}>
      <Lazy {...props} />
    </Suspense>
  );
}

/** What a dynamic import brings, however often it has to be asked for. */
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
