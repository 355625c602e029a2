import {
  createMemo,
  createSignal,
  For,
  onMount,
  Show,
  untrack,
} from 'solid-js';
import type { Circuit } from '#core/circuit/circuit.ts';
import { withAdded, withSwapped } from '#core/circuit/editing/edits.ts';
import type { Catalogue, Exercise } from '#core/exercise/exercise.ts';
import { addableExercises, swapsFor } from '#core/circuit/editing/swaps.ts';
import type { Builder } from '#islands/builder/state/createBuilder.ts';
import { refusedExerciseWords } from '#copy/builder/corrections.ts';
import { nameIn } from '#copy/circuit/circuits.ts';
import { CloseButton } from '#islands/shared/CloseButton.tsx';
import { onEscape } from '#islands/shared/onEscape.ts';
import { StillFigure } from '#islands/shared/StillFigure.tsx';
import type { Figures } from '#platform/page/figures.ts';
import { adoptStyles } from '#platform/page/styles.ts';
import styles from '#styles/parts/search.css?inline';

interface Props {
  readonly builder: Builder;
  readonly catalogue: Catalogue;
  readonly figures: Figures;
  /** The position of the exercise to swap; null to add one at the end. */
  readonly at: number | null;
  /** Called with the picked exercise and the edit it makes; says whether it could be made. */
  readonly onPick: (
    exercise: Exercise,
    edit: (circuit: Circuit) => Circuit,
  ) => boolean;
  /** Shows and says why the picked exercise is left out. */
  readonly refuse: (words: string) => void;
  readonly onClose: () => void;
}

let hasStyles = false;

/** A dialog to pick an exercise from a list, by scrolling or by typing. */
export function ExercisePicker(props: Props) {
  if (!hasStyles) adoptStyles(styles);
  hasStyles = true;
  const [words, setWords] = createSignal('');
  let dialog: HTMLDialogElement | undefined;
  let input: HTMLInputElement | undefined;
  const { title, suggested, all } = untrack(() => optionsFor(props));
  const found = createMemo(() => {
    const searchWords = words()
      .trim()
      .toLowerCase()
      .split(/\s+/)
      .filter(Boolean);
    if (searchWords.length === 0) return suggested.length > 0 ? suggested : all;
    return all.filter((exercise) => {
      const text = searchTextOf(exercise);
      return searchWords.every((word) => text.includes(word));
    });
  });

  onMount(() => {
    dialog?.addEventListener('keydown', (event) => {
      onEscape(event, {
        field: input,
        clear: () => setWords(''),
        close: () => dialog?.close(),
      });
    });
    dialog?.showModal();
    input?.focus();
  });

  function pick(exercise: Exercise) {
    const { at } = props;
    const isMade = props.onPick(exercise, (circuit) =>
      at === null
        ? withAdded(circuit, exercise)
        : withSwapped(circuit, at, exercise),
    );
    if (!isMade) props.refuse(refusedExerciseWords(exercise.name));
    dialog?.close();
  }

  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-label={title}
      onClose={() => props.onClose()}
    >
      <div class="search-field">
        <input
          ref={input}
          type="search"
          aria-label="Find an exercise"
          placeholder="Find an exercise"
          autocomplete="off"
          value={words()}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
        <CloseButton label="Close" onClose={() => dialog?.close()} />
      </div>
      <h2 class="subheading">{title}</h2>
      <p class="ui muted" role="status">
        {statusWords(found().length, words())}
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
                  <Show when={!props.builder.allowed().includes(exercise)}>
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

/** The exercises to choose from, best first, under a title such as "Instead of bodyweight squat". */
function optionsFor({ builder, catalogue, at }: Props) {
  const circuit = builder.circuit();
  const all = circuit === null ? [] : addableExercises(circuit, catalogue);
  if (circuit === null || at === null)
    return { title: 'Add an exercise', suggested: [], all };
  return {
    title: `Instead of ${nameIn(catalogue, circuit.stations[at]?.code ?? '')}`,
    suggested: swapsFor(circuit, at, catalogue, builder.allowed()),
    all,
  };
}

/** Everything a search can match, in lower case. */
function searchTextOf({
  name,
  primary,
  secondary,
  region,
  kit,
}: Exercise): string {
  return [name, ...primary, ...secondary, region, ...kit]
    .join(' ')
    .toLowerCase();
}

function statusWords(found: number, words: string): string {
  if (found === 0)
    return `Nothing here is called “${words}”. Gym lifts belong on a day of their own.`;
  return words.trim() === ''
    ? 'The closest first. Type for any other.'
    : `${found} ${found === 1 ? 'exercise' : 'exercises'}`;
}
