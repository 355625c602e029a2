import {
  batch,
  createEffect,
  createSignal,
  on,
  onCleanup,
  onMount,
  Show,
  untrack,
  type JSX,
} from 'solid-js';
import { circuitSeconds } from '#core/circuit/circuit.ts';
import { catalogueOf, type Exercise } from '#core/exercise/exercise.ts';
import { LOG_KEY } from '#core/storageKeys.ts';
import { routeOf } from '#core/safety/safetyRecord.ts';
import type { Level } from '#core/vocabulary.ts';
import { GATE_WORDS } from '#copy/gates.ts';
import { circuitWords } from '#copy/circuits.ts';
import { CircuitEditor } from '#islands/builder/editing/CircuitEditor.tsx';
import {
  createBuilder,
  type Builder,
} from '#islands/builder/state/createBuilder.ts';
import { createLazyExplanations } from '#islands/builder/explaining/createLazyExplanations.ts';
import { Dock } from '#islands/builder/Dock.tsx';
import { Questions } from '#islands/builder/questions/Questions.tsx';
import {
  createSafety,
  type Safety,
} from '#islands/shared/safety/createSafety.ts';
import { SafetyCheck } from '#islands/shared/safety/SafetyCheck.tsx';
import { lazyFigures } from '#islands/shared/lazyFigures.ts';
import { browserAddress } from '#platform/address.ts';
import { browserClock } from '#platform/clock.ts';
import { browserLifecycle } from '#platform/lifecycle.ts';
import { takeEarlyEvents } from '#platform/earlyEvents.ts';
import { browserStore, type Store } from '#platform/store.ts';

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
    clock,
    shut: () => gateOf(safety),
  });
  const explanations = createLazyExplanations(builder, catalogue);
  const [status, setStatus] = createSignal('');
  const guideAt = (id: string) => `${props.base}exercises/${id}/`;
  const whenNotAt = () => `${props.base}guide/how-often-and-when-not/#when-not`;
  /** Whether Share and Start are shown: not while the safety questions are unanswered or shut the day. */
  const mayStart = () => !safety.isReady() || safety.state().is === 'clear';

  /** Announces something to a screen reader, followed by the circuit with `withCircuit`. */
  function announce(words: string, withCircuit = false) {
    const circuit = builder.circuit();
    setStatus(
      withCircuit && circuit !== null
        ? `${words} ${circuitWords(circuit, circuitSeconds(circuit))}`
        : words,
    );
  }

  onMount(() => {
    const level = focusedLevel();
    const early = takeEarlyEvents();
    batch(() => {
      safety.open();
      builder.open();
    });
    if (level !== null) focusLevel(level);
    for (const replay of early) replay();
    delete document.documentElement.dataset['pending'];
    void takeLogStanding(store, builder);
    const onKeyDown = (event: KeyboardEvent) =>
      undoByKeys(event, builder, announce);
    addEventListener('keydown', onKeyDown);
    onCleanup(() => removeEventListener('keydown', onKeyDown));
  });
  createEffect(() => {
    if (safety.isReady()) markSafety(safety);
  });
  // Announces every new suggestion.
  createEffect(
    on(
      builder.suggestion,
      ({ allowance }) => {
        const words =
          allowance.allows === 'circuit'
            ? ''
            : `${GATE_WORDS[allowance.gate][0]}.`;
        if (untrack(builder.isReady)) announce(words, true);
      },
      { defer: true },
    ),
  );

  return (
    <>
      <div id="safety">
        <SafetyCheck
          safety={safety}
          whenNotAt={whenNotAt()}
          onNone={() => focusLevel(':checked')}
        />
      </div>
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
          aria-label="The circuit"
          tabindex="-1"
        >
          <CircuitEditor
            builder={builder}
            explanations={explanations()}
            catalogue={catalogue}
            figures={figures}
            guideAt={guideAt}
            whenNotAt={whenNotAt()}
            announce={announce}
          />
        </section>
      </div>
      {props.children}
      <p class="visually-hidden" role="status">
        {status()}
      </p>
      <div id="dock" class="dock-place">
        <Show when={mayStart()}>
          <Dock
            builder={builder}
            sessionAt={`${props.base}session/#${builder.link()}`}
            announce={announce}
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

/** Undoes and redoes with Control or Command and Z or Y, except in text fields. */
function undoByKeys(
  event: KeyboardEvent,
  builder: Builder,
  announce: (words: string, withCircuit?: boolean) => void,
) {
  const isTyping =
    event.target instanceof Element &&
    event.target.closest('[type=search], [type=number], [type=text]');
  const key = event.key.toLowerCase();
  const hasModifier = event.ctrlKey || event.metaKey;
  if (isTyping || !hasModifier || !'zy'.includes(key)) return;
  event.preventDefault();
  const isRedo = key === 'y' || event.shiftKey;
  if (isRedo) builder.redo();
  else builder.undo();
  announce(isRedo ? 'Done again.' : 'Undone.', true);
}

/** Takes over from the log when the last circuit was; the log's code is fetched only where a log is stored. */
async function takeLogStanding(store: Store, builder: Builder) {
  const text = store.read(LOG_KEY);
  if (text === null) return;
  const { painWaitOn, readLog, standingOn } = await import('#core/log/log.ts');
  const log = readLog(text);
  if (!log.ok) return;
  const standing = standingOn(log.value, builder.today);
  const painWait = painWaitOn(log.value, builder.today);
  if (standing !== null || painWait > 0)
    builder.takeStanding({ ...standing, painWait });
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
