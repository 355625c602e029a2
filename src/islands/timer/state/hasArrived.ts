import { createSignal, type Accessor } from 'solid-js';
import { untilLoaded } from '#islands/shared/lazyComponent.tsx';

/** Whether a module is there, as a signal; it is asked for until it is. */
export function hasArrived(load: () => Promise<unknown>): Accessor<boolean> {
  const [isThere, setThere] = createSignal(false);
  void untilLoaded(load).then(() => setThere(true));
  return isThere;
}
