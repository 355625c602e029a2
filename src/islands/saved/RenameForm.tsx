import { createUniqueId, onMount } from 'solid-js';
import { SAVED_WORDS } from '#copy/saved/savedSessions.ts';
import { LIMITS } from '#core/circuit/circuit.ts';

interface Props {
  readonly name: string;
  onSave(name: string): void;
  onLeave(): void;
}

/** Another name for a saved session, typed in its place: Enter saves it, Escape leaves it. */
export function RenameForm(props: Props) {
  const field = createUniqueId();
  let input: HTMLInputElement | undefined;

  onMount(() => {
    if (input === undefined) return;
    // Given once: a change in another tab must not take away what is being typed.
    input.value = props.name;
    input.focus();
    input.select();
  });

  function onKeyDown(event: KeyboardEvent) {
    // While an input method composes a word, Escape belongs to the input method.
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    props.onLeave();
  }

  return (
    <form
      class="saved-form"
      onSubmit={(event) => {
        event.preventDefault();
        props.onSave(input?.value ?? '');
      }}
    >
      <label for={field}>{SAVED_WORDS.newName}</label>
      <input
        id={field}
        ref={input}
        type="text"
        dir="auto"
        autocomplete="off"
        maxLength={LIMITS.titleLetters}
        onKeyDown={onKeyDown}
      />
      <div class="buttons">
        <button type="submit" class="button compact">
          {SAVED_WORDS.save}
        </button>
        <button
          type="button"
          class="button compact quiet"
          onClick={() => props.onLeave()}
        >
          {SAVED_WORDS.leave}
        </button>
      </div>
    </form>
  );
}
