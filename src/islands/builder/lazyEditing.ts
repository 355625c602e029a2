import { lazyComponent } from '#islands/shared/lazyComponent.tsx';

/** Fetches everything that edits a circuit by hand, as one file. */
export const loadEditing = () => import('#islands/builder/editing.ts');

/** The panel of one exercise. */
export const StationPanel = lazyComponent(
  async () => (await loadEditing()).StationPanel,
);

/** The list to pick an exercise from. */
export const ExercisePicker = lazyComponent(
  async () => (await loadEditing()).ExercisePicker,
);

/** Rounds, rests and name. */
export const CircuitSettings = lazyComponent(
  async () => (await loadEditing()).CircuitSettings,
);
