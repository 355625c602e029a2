import { lazyComponent } from '#islands/shared/lazyComponent.tsx';

/** Fetches the code that edits a circuit by hand, as one file. */
export const loadEditing = () => import('#islands/builder/editing/editing.ts');

/** `StationPanel`, fetched when it is first shown. */
export const StationPanel = lazyComponent(
  async () => (await loadEditing()).StationPanel,
);

/** `ExercisePicker`, fetched when it is first shown. */
export const ExercisePicker = lazyComponent(
  async () => (await loadEditing()).ExercisePicker,
);

/** `CircuitSettings`, fetched when it is first shown. */
export const CircuitSettings = lazyComponent(
  async () => (await loadEditing()).CircuitSettings,
);
