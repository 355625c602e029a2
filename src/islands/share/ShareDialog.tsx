import { onCleanup, onMount, type JSX } from 'solid-js';
import { SHARE_PANEL } from '#copy/share/sharePanel.ts';
import { CloseButton } from '#islands/shared/CloseButton.tsx';
import { recoverFocus } from '#islands/shared/recoverFocus.ts';

interface Props {
  readonly title: string;
  /** What screen readers are told of the last action. */
  readonly spoken: string;
  readonly onClose: () => void;
  readonly children: JSX.Element;
}

/** The frame of the panel: a sheet from below on phones, a framed dialog on wide screens. */
export function ShareDialog(props: Props) {
  let dialog: HTMLDialogElement | undefined;
  let heading: HTMLHeadingElement | undefined;
  let wasPressedOutside = false;

  onMount(() => {
    if (!dialog) return;
    // Keys pressed here are no business of the page behind, such as the timer, which listens on the document.
    dialog.addEventListener('keydown', (event) => event.stopPropagation());
    dialog.addEventListener('pointerdown', (event) => {
      wasPressedOutside = isOutside(event);
    });
    dialog.addEventListener('click', (event) => {
      if (wasPressedOutside && isOutside(event)) dialog?.close();
    });
    onCleanup(recoverFocus(dialog));
    dialog.showModal();
    heading?.focus();
  });

  /** Whether a tap is on the veil around the dialog, which belongs to the dialog's own element. */
  function isOutside({ target, clientX, clientY }: MouseEvent): boolean {
    if (!dialog || target !== dialog) return false;
    const { left, right, top, bottom } = dialog.getBoundingClientRect();
    return (
      clientX < left || clientX > right || clientY < top || clientY > bottom
    );
  }

  return (
    <dialog
      ref={dialog}
      class="share"
      aria-labelledby="share-title"
      onClose={() => props.onClose()}
    >
      {/* A tap between the controls gives the focus to this, so that keys still come here. */}
      <div class="share-body" tabindex="-1">
        <div class="share-head">
          <h2 id="share-title" tabindex="-1" data-focus ref={heading}>
            {props.title}
          </h2>
          <CloseButton
            label={SHARE_PANEL.close}
            onClose={() => dialog?.close()}
          />
        </div>
        {props.children}
        <p class="visually-hidden" role="status">
          {props.spoken}
        </p>
      </div>
    </dialog>
  );
}
