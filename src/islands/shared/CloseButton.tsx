interface Props {
  /** What is closed, as a screen reader says it. */
  readonly label: string;
  readonly onClose: () => void;
}

/** The cross that closes a dialog. */
export function CloseButton(props: Props) {
  return (
    <button
      type="button"
      class="icon"
      aria-label={props.label}
      onClick={() => props.onClose()}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="m5 5 14 14M19 5 5 19" />
      </svg>
    </button>
  );
}
