// What is fetched together once the list is there: the detail of an entry, and the form that adds and edits.
export { EntryDetail } from '#islands/log/entry/EntryDetail.tsx';
export { EditEntry } from '#islands/log/form/EditEntry.tsx';
export { NewEntry } from '#islands/log/form/NewEntry.tsx';
