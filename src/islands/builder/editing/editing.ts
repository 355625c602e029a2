// The code that edits a circuit by hand, fetched as one file the first time any of it is needed.
export {
  moveFocusedRow,
  moveRow,
  removeRow,
} from '#islands/builder/editing/arranging.ts';
export { CircuitSettings } from '#islands/builder/editing/CircuitSettings.tsx';
export { dragRow } from '#islands/builder/editing/dragging.ts';
export { ExercisePicker } from '#islands/builder/editing/ExercisePicker.tsx';
export { StationPanel } from '#islands/builder/editing/StationPanel.tsx';
