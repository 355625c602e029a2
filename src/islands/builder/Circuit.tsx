import { createSignal, Show } from 'solid-js';
import type { Catalogue, Exercise } from '#core/exercise.ts';
import { withAdded, withSwapped } from '#core/edit.ts';
import { addable, swapsFor } from '#core/swaps.ts';
import type { Builder } from '#islands/builder/createBuilder.ts';
import type { Why } from '#islands/builder/createWhy.ts';
import { later } from '#islands/later.tsx';
import { Stations } from '#islands/builder/Stations.tsx';
import { nameIn } from '#islands/builder/words.ts';
import { StripPicture } from '#islands/StripPicture.tsx';
import type { Figures } from '#platform/figures.ts';

interface Props {
  readonly builder: Builder;
  /** Comes after the circuit itself. */
  readonly why: Why | undefined;
  readonly catalogue: Catalogue;
  readonly figures: Figures;
  readonly guideAt: (id: string) => string;
  /** Says something, and the circuit after it if so wished. */
  readonly say: (words: string, withCircuit?: boolean) => void;
}

/** What the picker is open for: a place to swap, or the end of the round. */
interface Picking {
  readonly at: number | null;
  readonly title: string;
  readonly suggested: readonly Exercise[];
  readonly all: readonly Exercise[];
}

const Notices = later(async () => {
  const { Notices: view } = await import('#islands/builder/Notices.tsx');
  return view;
});

const Picker = later(async () => {
  const { Picker: view } = await import('#islands/builder/Picker.tsx');
  return view;
});

const Whole = later(async () => {
  const { Whole: view } = await import('#islands/builder/Whole.tsx');
  return view;
});

/** The circuit of today: what is to be said about it, its strip, its exercises, and what can be done with it. */
export function Circuit(props: Props) {
  const [picking, setPicking] = createSignal<Picking | null>(null);
  const [isOpen, setOpen] = createSignal(false);
  let opener: Element | null = null;

  function openPicker(at: number | null) {
    const now = props.builder.circuit();
    if (now === null) return;
    opener = document.activeElement;
    const old = nameIn(props.catalogue, now.stations[at ?? -1]?.code ?? '');
    setPicking({
      at,
      title: at === null ? 'Add an exercise' : `Instead of ${old}`,
      suggested:
        at === null
          ? []
          : swapsFor(now, at, props.catalogue, props.builder.allowed()),
      all: addable(now, props.catalogue),
    });
  }

  function picked(exercise: Exercise) {
    const { at = null, title = '' } = picking() ?? {};
    props.builder.edit((now) =>
      at === null ? withAdded(now, exercise) : withSwapped(now, at, exercise),
    );
    props.say(
      at === null
        ? `${exercise.name} added.`
        : `${exercise.name} i${title.slice(1)}.`,
      true,
    );
  }

  function closePicker() {
    setPicking(null);
    if (opener instanceof HTMLElement) opener.focus();
  }

  return (
    <>
      <div class="notices">
        <Show when={props.why}>
          {(why) => <Notices builder={props.builder} why={why()} />}
        </Show>
      </div>
      <Show
        when={props.builder.circuit()}
        fallback={
          <button
            type="button"
            class="btn"
            disabled={!props.builder.canUndo()}
            onClick={() => props.builder.undo()}
          >
            Undo
          </button>
        }
      >
        {(now) => (
          <>
            <StripPicture
              circuit={now()}
              catalogue={props.catalogue}
              kind="profile"
            />
            <Stations
              builder={props.builder}
              why={props.why}
              catalogue={props.catalogue}
              figures={props.figures}
              guideAt={props.guideAt}
              onSwap={openPicker}
              say={props.say}
            />
            <div class="btns even sp">
              <Act onDo={() => openPicker(null)}>Add an exercise</Act>
              <Act
                onDo={() => {
                  props.builder.anotherLikeIt();
                  props.say('Another circuit.', true);
                }}
              >
                Another like it
              </Act>
              <Act
                off={!props.builder.canUndo()}
                onDo={() => {
                  props.builder.undo();
                  props.say('Undone.', true);
                }}
              >
                Undo
              </Act>
              <Act
                off={!props.builder.canRedo()}
                onDo={() => {
                  props.builder.redo();
                  props.say('Done again.', true);
                }}
              >
                Redo
              </Act>
            </div>
            <details onToggle={(event) => setOpen(event.currentTarget.open)}>
              <summary>Rounds, rests and name</summary>
              <Show when={isOpen()}>
                <Whole builder={props.builder} circuit={now()} />
              </Show>
            </details>
          </>
        )}
      </Show>
      <Show when={picking()} keyed>
        {({ title, suggested, all }) => (
          <Picker
            title={title}
            suggested={suggested}
            all={all}
            allowed={props.builder.allowed()}
            figures={props.figures}
            onPick={picked}
            onClose={closePicker}
          />
        )}
      </Show>
    </>
  );
}

function Act(props: {
  readonly off?: boolean;
  readonly onDo: () => void;
  readonly children: string;
}) {
  return (
    <button
      type="button"
      class="btn sm quiet"
      disabled={props.off === true}
      onClick={() => props.onDo()}
    >
      {props.children}
    </button>
  );
}
