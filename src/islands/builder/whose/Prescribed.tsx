import { restsWords } from '#copy/builder/whose.ts';
import { ActionButton } from '#islands/builder/editing/ActionButton.tsx';
import type { Builder } from '#islands/builder/state/createBuilder.ts';

/** What stands in place of the editing controls of a prescribed circuit. */
export function Prescribed(props: { readonly builder: Builder }) {
  return (
    <div class="prescribed-words">
      <p>{restsWords(props.builder.circuit())}</p>
      <p>
        Prescribed, so there is nothing to change here. For another exercise,
        ask whoever sent it.
      </p>
      <ActionButton quiet onDo={() => props.builder.changeForYourself()}>
        Change it for yourself
      </ActionButton>
    </div>
  );
}
