import { createSignal } from 'solid-js';
import { SHARE_BUTTON } from '#copy/share/shareButton.ts';
import type { Panels } from '#islands/share/loadPanels.ts';

interface Props {
  readonly class: string;
  /** What it says; "Share" where that is all. */
  readonly label?: string;
  readonly disabled?: boolean;
  /** Opens one of the panels. */
  readonly open: (panels: Panels) => void;
}

/** The button that opens a panel, whose code is fetched at the tap; where that fails it says so and can be tapped again. */
export function ShareButton(props: Props) {
  const [hasFailed, setFailed] = createSignal(false);

  async function open() {
    try {
      const { loadPanels } = await import('#islands/share/loadPanels.ts');
      props.open(await loadPanels());
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }

  return (
    <button
      type="button"
      class={props.class}
      aria-live="polite"
      disabled={props.disabled}
      onClick={() => void open()}
    >
      {hasFailed() ? SHARE_BUTTON.failed : (props.label ?? SHARE_BUTTON.share)}
    </button>
  );
}
