// The code that edits a circuit by hand, fetched as one file the first time any of it is needed.
export {
  moveFocusedRow,
  moveRow,
  removeRow,
} from '#islands/builder/arranging.ts';
export { CircuitSettings } from '#islands/builder/CircuitSettings.tsx';
export { dragRow } from '#islands/builder/dragging.ts';
export { ExercisePicker } from '#islands/builder/ExercisePicker.tsx';
export { StationPanel } from '#islands/builder/StationPanel.tsx';
