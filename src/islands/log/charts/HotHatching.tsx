/** The red hatching of what was above the ceiling, for one picture under a name of its own. */
export function HotHatching(props: { readonly id: string }) {
  return (
    <pattern
      id={props.id}
      width="6"
      height="6"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <path class="chart-hatching" d="M0 0v6" />
    </pattern>
  );
}
