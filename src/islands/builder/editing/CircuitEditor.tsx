import { batch, createSignal, Show, untrack } from 'solid-js';
import type { Catalogue, Exercise } from '#core/exercise/exercise.ts';
import { createRefusal } from '#islands/builder/editing/createRefusal.ts';
import { ActionButton } from '#islands/builder/editing/ActionButton.tsx';
import type { Builder } from '#islands/builder/state/createBuilder.ts';
import type { Explanations } from '#islands/builder/explaining/createExplanations.ts';
import { lazyComponent } from '#islands/shared/lazyComponent.tsx';
import {
  EditableStations,
  type OpenStation,
} from '#islands/builder/editing/EditableStations.tsx';
import {
  CircuitSettings,
  ExercisePicker,
} from '#islands/builder/editing/lazyEditing.ts';
import { StripPicture } from '#islands/shared/StripPicture.tsx';
import type { Figures } from '#platform/page/figures.ts';

interface Props {
  readonly builder: Builder;
  /** Undefined until their code is fetched. */
  readonly explanations: Explanations | undefined;
  readonly catalogue: Catalogue;
  readonly figures: Figures;
  readonly guideAt: (id: string) => string;
  /** The chapter on the days without a circuit. */
  readonly whenNotAt: string;
  /** Says something of the last move, number or door to a screen reader. */
  readonly announce: (words: string) => void;
}

type Edit = Parameters<Builder['edit']>[0];

const Notices = lazyComponent(async () => {
  const { Notices: component } =
    await import('#islands/builder/explaining/Notices.tsx');
  return component;
});

// Fetched with what explains a circuit, which is waited for where the circuit is somebody's own.
const Prescribed = lazyComponent(async () => {
  const { Prescribed: component } =
    await import('#islands/builder/explaining/explaining.ts');
  return component;
});

/** Today's circuit: its notices, its strip, its exercises, and the buttons to change it. */
export function CircuitEditor(props: Props) {
  // What the open picker is for: swapping the exercise at a position, or adding one (null).
  const [picking, setPicking] = createSignal<{
    readonly at: number | null;
  } | null>(null);
  const [areSettingsOpen, setSettingsOpen] = createSignal(false);
  const [openStation, setOpenStation] = createSignal<OpenStation | null>(null);
  const { refusal, refuse } = untrack(() =>
    createRefusal(props.builder, (words) => props.announce(words)),
  );

  function openPicker(at: number | null) {
    opener = document.activeElement;
    setPicking({ at });
  }

  function applyPick({ code }: Exercise, edit: Edit): boolean {
    const { at = null } = picking() ?? {};
    return batch(() => {
      const isMade = props.builder.edit(edit);
      // The panel at this position stays open, for the new exercise.
      if (isMade && at !== null) setOpenStation({ code, at });
      return isMade;
    });
  }

  function closePicker() {
    setPicking(null);
    if (opener instanceof HTMLElement) opener.focus();
  }

  return (
    <>
      <div class="notices">
        <Show when={props.explanations}>
          {(explanations) => (
            <Notices
              builder={props.builder}
              explanations={explanations()}
              whenNotAt={props.whenNotAt}
            />
          )}
        </Show>
      </div>
      <Show
        when={props.builder.circuit()}
        fallback={
          // On a day that allows nothing, undo is not offered.
          <Show
            when={
              props.builder.suggestion().kind === 'empty' &&
              props.builder.canUndo()
            }
          >
            <ActionButton quiet onDo={() => props.builder.undo()}>
              Undo
            </ActionButton>
          </Show>
        }
      >
        {(circuit) => (
          <>
            <StripPicture
              circuit={circuit()}
              catalogue={props.catalogue}
              kind="profile"
            />
            <EditableStations
              builder={props.builder}
              explanations={props.explanations}
              catalogue={props.catalogue}
              figures={props.figures}
              guideAt={props.guideAt}
              open={openStation()}
              onOpen={setOpenStation}
              onSwap={openPicker}
              announce={props.announce}
              refuse={refuse}
            />
            <Show when={refusal()}>
              {(words) => <p class="correction">{words()}</p>}
            </Show>
            <Show
              when={!props.builder.isPrescribed()}
              fallback={<Prescribed builder={props.builder} />}
            >
              <EditButtons
                builder={props.builder}
                onAdd={() => openPicker(null)}
              />
              <Show when={props.explanations?.roundAgain()}>
                {(words) => <p class="round-again">{words()}</p>}
              </Show>
              <details
                class="needs-script"
                onToggle={(event) => setSettingsOpen(event.currentTarget.open)}
              >
                <summary>Rounds, rests, ceiling, note and name</summary>
                <Show when={areSettingsOpen()}>
                  <CircuitSettings
                    builder={props.builder}
                    circuit={circuit()}
                    announce={props.announce}
                  />
                </Show>
              </details>
            </Show>
          </>
        )}
      </Show>
      <Show when={picking()} keyed>
        {({ at }) => (
          <ExercisePicker
            builder={props.builder}
            catalogue={props.catalogue}
            figures={props.figures}
            at={at}
            onPick={applyPick}
            refuse={refuse}
            onClose={closePicker}
          />
        )}
      </Show>
    </>
  );
}

interface EditButtonsProps {
  readonly builder: Builder;
  readonly onAdd: () => void;
}

/** The buttons that add an exercise, show another circuit, and redo. */
function EditButtons(props: EditButtonsProps) {
  return (
    <div class="buttons even spaced needs-script">
      <ActionButton quiet onDo={() => props.onAdd()}>
        Add an exercise
      </ActionButton>
      <ActionButton quiet onDo={() => props.builder.showAnother()}>
        Show me another
      </ActionButton>
      <ActionButton
        quiet
        off={!props.builder.canRedo()}
        onDo={() => props.builder.redo()}
      >
        Redo
      </ActionButton>
    </div>
  );
}
