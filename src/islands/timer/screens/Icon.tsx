const DRAWINGS = {
  close: 'm5 5 14 14M19 5 5 19',
  next: 'm5 5 9 7-9 7zM18 5v14',
  back: 'm19 5-9 7 9 7zM6 5v14',
  pause: 'M8 5v14M16 5v14',
  sound:
    'M4 9.5v5h3.5L13 19V5L7.5 9.5zM16 9a4 4 0 0 1 0 6M18.5 6.5a8 8 0 0 1 0 11',
  muted: 'M4 9.5v5h3.5L13 19V5L7.5 9.5zM16.5 9.5l5 5M21.5 9.5l-5 5',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
} as const;

/** A line drawing on a button that has its name as a label. */
export function Icon(props: { readonly name: keyof typeof DRAWINGS }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d={DRAWINGS[props.name]} />
    </svg>
  );
}
