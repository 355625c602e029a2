import { onMount, Show } from 'solid-js';
import type { Answer } from '#islands/share/createAnswers.ts';

/** What came of an action, in its row; screen readers are told it by the panel's status. */
export function AnswerWords(props: { readonly answer: Answer | undefined }) {
  /** The first sentence, which says in bold what happened. */
  const lead = () =>
    /^.*?[.:](?=\s|$)/.exec(props.answer?.words ?? '')?.[0] ?? '';
  return (
    <Show when={props.answer}>
      {(answer) => (
        <div class="share-answer">
          <p>
            <b>{lead()}</b>
            {answer().words.slice(lead().length)}
            <Show when={answer().link}>
              {(link) => (
                <>
                  {' '}
                  <a href={link().to}>{link().words}</a>
                </>
              )}
            </Show>
          </p>
          <Show when={answer().byHand}>
            {(byHand) => (
              <TextByHand text={byHand().text} label={byHand().label} />
            )}
          </Show>
        </div>
      )}
    </Show>
  );
}

/** A text to copy by hand, selected as soon as it stands there. */
function TextByHand(props: { readonly text: string; readonly label: string }) {
  let field: HTMLTextAreaElement | undefined;
  onMount(() => {
    field?.focus();
    field?.select();
  });
  return (
    <textarea
      ref={field}
      readonly
      rows={Math.min(props.text.split('\n').length, 8)}
      aria-label={props.label}
      value={props.text}
      onFocus={(event) => event.currentTarget.select()}
    />
  );
}
