import type { Builder } from '#islands/builder/state/createBuilder.ts';
import { CIRCUITS_FOR_DOORS } from '#core/planning/suggestion.ts';
import { lazyComponent } from '#islands/shared/lazyComponent.tsx';

/** Fetches the code of the doors. */
export const loadDoors = () => import('#islands/builder/doors/Doors.tsx');

/** `Doors`, fetched when it is first shown. */
export const Doors = lazyComponent(async () => (await loadDoors()).Doors);

/** Whether there can be doors: a circuit is suggested, after two good ones (rule "Three doors"). */
export function mayHaveDoors(builder: Builder): boolean {
  return (
    builder.answers().goodCircuits >= CIRCUITS_FOR_DOORS &&
    builder.suggestion().kind === 'circuit' &&
    !builder.isOwn()
  );
}
