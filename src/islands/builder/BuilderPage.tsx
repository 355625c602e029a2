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
import { CircuitEditor } from '#islands/builder/CircuitEditor.tsx';
import { createBuilder, type Builder } from '#islands/builder/createBuilder.ts';
import { createLazyExplanations } from '#islands/builder/createLazyExplanations.ts';
import { Dock } from '#islands/builder/Dock.tsx';
import { Questions } from '#islands/builder/Questions.tsx';
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
  /** The ready-made session of each level, by its address. */
  readonly sessions: Readonly<Record<Level, string>>;
  /** Stands between the circuit and what follows it. */
  readonly children?: JSX.Element;
}

/** The page on which a circuit is built: safety first, then the questions, the circuit for today, and the way on. */
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
  /** Whether the way on is there: not while the safety questions are unanswered, nor where they shut the day. */
  const mayGoOn = () => !safety.isReady() || safety.state().is === 'clear';

  /** Says something to a screen reader, with the circuit after it if wished. */
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
    const keys = (event: KeyboardEvent) => undoByKeys(event, builder, announce);
    addEventListener('keydown', keys);
    onCleanup(() => removeEventListener('keydown', keys));
  });
  createEffect(() => {
    if (safety.isReady()) markSafety(safety);
  });
  // Whatever is answered, what comes of it is said.
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
        <Show when={mayGoOn()}>
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

/** The gate that the safety questions or pain on record shut, if any. */
function gateOf(safety: Safety): 'red-flag' | 'not-cleared' | null {
  const standing = safety.state();
  if (standing.is === 'pain') return 'red-flag';
  if (standing.is !== 'shut') return null;
  return routeOf(standing.item) === 'ask-first' ? 'not-cleared' : 'red-flag';
}

/** Marks the page with the answer to the safety questions: the styles show or hide what depends on it. */
function markSafety(safety: Safety) {
  const { is } = safety.state();
  const { dataset } = document.documentElement;
  if (is === 'unasked') delete dataset['safety'];
  else dataset['safety'] = is;
}

/** Control or Command with Z or Y undo and redo, except where somebody types. */
function undoByKeys(
  event: KeyboardEvent,
  builder: Builder,
  announce: (words: string, withCircuit?: boolean) => void,
) {
  const isTyping =
    event.target instanceof Element &&
    event.target.closest('[type=search], [type=number], [type=text]');
  const key = event.key.toLowerCase();
  const isHeld = event.ctrlKey || event.metaKey;
  if (isTyping || !isHeld || !'zy'.includes(key)) return;
  event.preventDefault();
  const isForward = key === 'y' || event.shiftKey;
  if (isForward) builder.redo();
  else builder.undo();
  announce(isForward ? 'Done again.' : 'Undone.', true);
}

/** Few have a log; for those who have, it knows better than the answers when the last circuit was. */
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

/** The level whose link has the focus while the levels are still links. */
function focusedLevel(): string | null {
  return document.activeElement?.getAttribute('data-level') ?? null;
}

/** Puts the focus on the button of a level, or on the one that is chosen. */
function focusLevel(level: string) {
  const which = level === ':checked' ? level : `[value=${level}]`;
  document
    .querySelector<HTMLElement>(`#questions [name=level]${which}`)
    ?.focus();
}
