import { createMemo, createSignal, For, onMount, Show } from 'solid-js';
import type { Exercise } from '#core/exercise.ts';
import { StillFigure } from '#islands/StillFigure.tsx';
import type { Figures } from '#platform/figures.ts';
import { adoptStyles } from '#platform/styles.ts';
import styles from '#styles/search.css?inline';

interface Props {
  /** What is picked, and why: "Instead of Bodyweight squat". */
  readonly title: string;
  /** What fits best, best first; shown until something is typed. */
  readonly suggested: readonly Exercise[];
  readonly all: readonly Exercise[];
  /** Those that today's answers allow. */
  readonly allowed: readonly Exercise[];
  readonly figures: Figures;
  readonly onPick: (exercise: Exercise) => void;
  readonly onClose: () => void;
}

let styled = false;

/** A list of exercises to pick one from, by looking or by typing. */
export function Picker(props: Props) {
  if (!styled) adoptStyles(styles);
  styled = true;
  const [words, setWords] = createSignal('');
  let dialog: HTMLDialogElement | undefined;
  let input: HTMLInputElement | undefined;
  const found = createMemo(() => {
    const wanted = words().trim().toLowerCase().split(/\s+/).filter(Boolean);
    if (wanted.length === 0)
      return props.suggested.length > 0 ? props.suggested : props.all;
    return props.all.filter((one) => {
      const text = textOf(one);
      return wanted.every((word) => text.includes(word));
    });
  });

  onMount(() => {
    dialog?.showModal();
    input?.focus();
  });

  function pick(exercise: Exercise) {
    props.onPick(exercise);
    dialog?.close();
  }

  return (
    <dialog
      ref={dialog}
      class="dlg"
      aria-label={props.title}
      onClose={() => props.onClose()}
    >
      <div class="bar">
        <input
          ref={input}
          type="search"
          aria-label="Find an exercise"
          placeholder="Find an exercise"
          autocomplete="off"
          value={words()}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
        <button
          type="button"
          class="icon"
          aria-label="Close"
          onClick={() => dialog?.close()}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="m5 5 14 14M19 5 5 19" />
          </svg>
        </button>
      </div>
      <h2 class="h3">{props.title}</h2>
      <p class="ui mute" role="status">
        {sentence(found().length, words())}
      </p>
      <ul>
        <For each={found()}>
          {(exercise) => (
            <li>
              <button type="button" class="hit" onClick={() => pick(exercise)}>
                <StillFigure id={exercise.id} figures={props.figures} />
                <span>
                  <b>{exercise.name}</b>
                  {exercise.primary.join(', ')}
                  <Show when={!props.allowed.includes(exercise)}>
                    <small>, not for today</small>
                  </Show>
                </span>
              </button>
            </li>
          )}
        </For>
      </ul>
    </dialog>
  );
}

function textOf({ name, primary, secondary, region, kit }: Exercise): string {
  return [name, ...primary, ...secondary, region, ...kit]
    .join(' ')
    .toLowerCase();
}

function sentence(found: number, words: string): string {
  if (found === 0)
    return `Nothing here is called “${words}”. Gym lifts belong on a day of their own.`;
  return words.trim() === ''
    ? 'The closest first. Type for any other.'
    : `${found} ${found === 1 ? 'exercise' : 'exercises'}`;
}
