// The code that explains the circuit and speaks its changes, fetched as one file once the circuit is shown.
export { createExplanations } from '#islands/builder/explaining/createExplanations.ts';
export { createStatus } from '#islands/builder/speaking/createStatus.ts';
export { Prescribed } from '#islands/builder/whose/Prescribed.tsx';
export { WhoseBar } from '#islands/builder/whose/WhoseBar.tsx';
