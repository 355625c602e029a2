import {
  batch,
  createEffect,
  createSignal,
  onCleanup,
  onMount,
  Show,
  untrack,
  type JSX,
} from 'solid-js';
import { catalogueOf, type Exercise } from '#core/exercise/exercise.ts';
import { LOG_KEY } from '#core/storageKeys.ts';
import { routeOf } from '#core/safety/safetyRecord.ts';
import type { Level } from '#core/vocabulary.ts';
import { CircuitEditor } from '#islands/builder/editing/CircuitEditor.tsx';
import { createBuilder } from '#islands/builder/state/createBuilder.ts';
import { createExplaining } from '#islands/builder/explaining/createExplaining.ts';
import {
  Doors,
  loadDoors,
  mayHaveDoors,
} from '#islands/builder/doors/lazyDoors.ts';
import { Dock } from '#islands/builder/dock/Dock.tsx';
import { keepInPlace } from '#islands/builder/keepInPlace.ts';
import { undoByKeys } from '#islands/builder/undoByKeys.ts';
import { Questions } from '#islands/builder/questions/Questions.tsx';
import {
  createSafety,
  type Safety,
} from '#islands/shared/safety/createSafety.ts';
import { SafetyCheck } from '#islands/shared/safety/SafetyCheck.tsx';
import { untilLoaded } from '#islands/shared/lazyComponent.tsx';
import { lazyFigures } from '#islands/shared/lazyFigures.ts';
import { browserAddress } from '#platform/page/address.ts';
import { browserClock } from '#platform/page/clock.ts';
import { browserLifecycle } from '#platform/page/lifecycle.ts';
import { takeEarlyEvents } from '#platform/page/earlyEvents.ts';
import { browserStore, tabStore } from '#platform/storage/store.ts';

interface Props {
  readonly exercises: readonly Exercise[];
  /** The site's own address, with its folder: "/" or "/some/folder/". */
  readonly base: string;
  /** The address of the ready-made session of each level. */
  readonly sessions: Readonly<Record<Level, string>>;
  /** Shown below the circuit, above the bar with Share and Start. */
  readonly children?: JSX.Element;
}

/** The builder page: the safety questions, the builder's questions, today's circuit, and the bar with Share and Start. */
export function BuilderPage(props: Props) {
  const catalogue = untrack(() => catalogueOf(props.exercises));
  const figures = untrack(() => lazyFigures(props.base));
  const store = browserStore();
  const clock = browserClock();
  const safety = createSafety({ store, clock, lifecycle: browserLifecycle() });
  const builder = createBuilder(catalogue, {
    address: browserAddress(),
    store,
    tab: tabStore(),
    clock,
    shut: () => gateOf(safety),
  });
  const [status, setStatus] = createSignal('');
  const { explaining, load } = createExplaining(builder, catalogue, setStatus);
  const guideAt = (id: string) => `${props.base}exercises/${id}/`;
  const whenNotAt = () => `${props.base}guide/how-often-and-when-not/#when-not`;
  /** Whether Share and Start are shown: not while the safety questions are unanswered or shut the day. */
  const mayStart = () => !safety.isReady() || safety.state().is === 'clear';
  const isBarShown = () =>
    (builder.isOwn() || builder.replaced() !== null) &&
    builder.suggestion().kind !== 'none';

  const announce = (words: string) => explaining()?.status.add(words);

  onMount(() => {
    const level = focusedLevel();
    const early = takeEarlyEvents();
    batch(() => {
      safety.open();
      builder.open();
    });
    if (level !== null) focusLevel(level);
    for (const replay of early) replay();
    void showCircuit();
    onCleanup(undoByKeys(builder));
  });
  createEffect(() => {
    if (safety.isReady()) markSafety(safety);
  });
  keepInPlace(builder.link);

  /** Shows the circuit once it is known whose it is. */
  async function showCircuit() {
    const explained = load();
    const log = store.read(LOG_KEY);
    if (log !== null) {
      const { standingIn } = await untilLoaded(
        () => import('#islands/builder/state/standingIn.ts'),
      );
      const standing = standingIn(log, builder.today);
      if (standing !== null) builder.takeStanding(standing);
    }
    if (mayHaveDoors(builder)) await untilLoaded(loadDoors);
    if (isBarShown()) await explained;
    delete document.documentElement.dataset['pending'];
  }

  return (
    <>
      <Show when={isBarShown() && explaining()}>
        {(loaded) => {
          const { WhoseBar } = untrack(loaded);
          return <WhoseBar builder={builder} />;
        }}
      </Show>
      <div id="safety">
        <SafetyCheck
          safety={safety}
          whenNotAt={whenNotAt()}
          onNone={() => focusLevel(':checked')}
        />
      </div>
      <Show when={mayHaveDoors(builder)}>
        <Doors builder={builder} catalogue={catalogue} announce={announce} />
      </Show>
      <div class="builder-grid">
        <Questions
          builder={builder}
          exercises={props.exercises}
          sessions={props.sessions}
          otherSessions={{
            noBand: `${props.base}sessions/no-band/`,
            noFloor: `${props.base}sessions/no-floor/`,
            noKit: `${props.base}sessions/no-kit/`,
            short: `${props.base}sessions/short/`,
          }}
        />
        <section
          class="result edit"
          id="circuit"
          aria-labelledby="circuit-heading"
          tabindex="-1"
        >
          <h2 class="visually-hidden" id="circuit-heading">
            The circuit
          </h2>
          <CircuitEditor
            builder={builder}
            explanations={explaining()?.explanations}
            catalogue={catalogue}
            figures={figures}
            guideAt={guideAt}
            whenNotAt={whenNotAt()}
            announce={announce}
          />
        </section>
      </div>
      {props.children}
      <p id="spoken" class="visually-hidden" role="status">
        {status()}
      </p>
      <div id="dock" class="dock-place">
        <Show when={mayStart()}>
          <Dock
            builder={builder}
            catalogue={catalogue}
            sessionAt={`${props.base}session/#${builder.link()}`}
            undoWords={explaining()?.explanations.undoWords() ?? 'Undo'}
            base={props.base}
          />
        </Show>
      </div>
    </>
  );
}

/** The gate that the safety questions or pain on record shut; null where there is none. */
function gateOf(safety: Safety): 'red-flag' | 'not-cleared' | null {
  const standing = safety.state();
  if (standing.is === 'pain') return 'red-flag';
  if (standing.is !== 'shut') return null;
  return routeOf(standing.item) === 'ask-first' ? 'not-cleared' : 'red-flag';
}

/** Writes the state of the safety questions on the root element, for the styles that depend on it. */
function markSafety(safety: Safety) {
  const { is } = safety.state();
  const { dataset } = document.documentElement;
  if (is === 'unasked') delete dataset['safety'];
  else dataset['safety'] = is;
}

/** The level whose link has the focus, before the links are replaced by buttons. */
function focusedLevel(): string | null {
  return document.activeElement?.getAttribute('data-level') ?? null;
}

/** Focuses the button of a level, or with ':checked' the chosen one. */
function focusLevel(level: string) {
  const selector = level === ':checked' ? level : `[value=${level}]`;
  document
    .querySelector<HTMLElement>(`#questions [name=level]${selector}`)
    ?.focus();
}
