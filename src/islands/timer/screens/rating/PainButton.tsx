/** The button that stops the session for pain, from any question about a round. */
export function PainButton(props: { readonly onClick: () => void }) {
  return (
    <button type="button" class="button pain" onClick={() => props.onClick()}>
      Pain? Stop
    </button>
  );
}
