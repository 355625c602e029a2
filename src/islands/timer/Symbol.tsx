const DRAWINGS = {
  close: 'm5 5 14 14M19 5 5 19',
  next: 'm5 5 9 7-9 7zM18 5v14',
  back: 'm19 5-9 7 9 7zM6 5v14',
} as const;

/** A line drawing on a button that has its name as a label. */
export function Symbol(props: { readonly name: keyof typeof DRAWINGS }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d={DRAWINGS[props.name]} />
    </svg>
  );
}
