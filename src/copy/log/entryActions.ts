/** The words of an entry's actions and of what came of them. */
export const ENTRY_WORDS = {
  openAgain: 'Open it again',
  edit: 'Edit',
  share: 'Share',
  delete: 'Delete',
  undo: 'Undo',
  close: 'Close this entry',
  deleted: 'Deleted.',
  changed: 'Changes kept.',
  added: 'Added.',
  undone: 'Undone.',
} as const;

/** What is said of a change that this device did not store: "Changes kept on screen only: this browser stores nothing now." */
export function notStored(words: string): string {
  return `${words.replace(/\.$/, '')} on screen only: this browser stores nothing now.`;
}
