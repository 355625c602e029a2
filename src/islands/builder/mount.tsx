import {
  createEffect,
  createRoot,
  createSignal,
  getOwner,
  on,
  onCleanup,
  runWithOwner,
  Show,
} from 'solid-js';
import { render } from 'solid-js/web';
import { circuitSeconds } from '#core/circuit/circuit.ts';
import { catalogueOf, type Exercise } from '#core/exercise/exercise.ts';
import { routeOf } from '#core/safety/safetyRecord.ts';
import { LOG_KEY } from '#core/storageKeys.ts';
import { CircuitEditor } from '#islands/builder/CircuitEditor.tsx';
import { createBuilder } from '#islands/builder/createBuilder.ts';
import type { Why } from '#islands/builder/createExplanations.ts';
import { Dock } from '#islands/builder/Dock.tsx';
import { bindQuestions } from '#islands/builder/questions.ts';
import type { BuilderWords } from '#copy/builder.ts';
import { circuitWords } from '#copy/circuits.ts';
import { createSafety } from '#islands/shared/safety/createSafety.ts';
import { SafetyCheck } from '#islands/shared/safety/SafetyCheck.tsx';
import { figuresLater } from '#islands/shared/figuresLater.ts';
import { browserAddress } from '#platform/address.ts';
import { browserClock } from '#platform/clock.ts';
import { browserLifecycle } from '#platform/lifecycle.ts';
import { browserStore } from '#platform/store.ts';

/** What the page carries for the island. */
interface Data {
  readonly exercises: readonly Exercise[];
  /** The site's own address, with its folder. */
  readonly base: string;
  readonly words: BuilderWords;
}

// Mounted by hand, not hydrated, as the session page is: the form is the page's own, and the answers and the address
// decide what stands beside it.
function mount({ exercises, base, words }: Data) {
  const catalogue = catalogueOf(exercises);
  const store = browserStore();
  const clock = browserClock();
  const safety = createSafety({ store, clock, lifecycle: browserLifecycle() });
  const builder = createBuilder(catalogue, {
    address: browserAddress(),
    store,
    clock,
    shut() {
      const now = safety.state();
      if (now.is === 'pain') return 'red-flag';
      if (now.is !== 'shut') return null;
      return routeOf(now.item) === 'ask-first' ? 'not-cleared' : 'red-flag';
    },
  });
  const figures = figuresLater(base);
  const [said, setSaid] = createSignal('');
  const [why, setWhy] = createSignal<Why>();

  function say(words: string, withCircuit = false) {
    const now = builder.circuit();
    setSaid(
      withCircuit && now !== null
        ? `${words} ${circuitWords(now, circuitSeconds(now))}`
        : words,
    );
  }

  function keys(event: KeyboardEvent) {
    const typing =
      event.target instanceof Element &&
      event.target.closest('[type=search], [type=number], [type=text]');
    const key = event.key.toLowerCase();
    if (typing || !(event.ctrlKey || event.metaKey) || !'zy'.includes(key))
      return;
    event.preventDefault();
    const forward = key === 'y' || event.shiftKey;
    if (forward) builder.redo();
    else builder.undo();
    say(forward ? 'Done again.' : 'Undone.', true);
  }

  function put(id: string, view: Parameters<typeof render>[0]) {
    const place = document.getElementById(id);
    if (place === null) return;
    place.replaceChildren();
    onCleanup(render(view, place));
  }

  const form = document.querySelector<HTMLFormElement>('#questions');
  if (form) {
    bindQuestions(form, builder);
    const held = form.querySelector('.until-ready :focus');
    form.dataset['ready'] = '';
    // Whoever was about to follow a level's link stands on the levels still.
    if (held) form.querySelector<HTMLElement>('[name=level]:checked')?.focus();
  }
  put('safety', () => (
    <SafetyCheck
      safety={safety}
      whenNotAt={`${base}guide/how-often-and-when-not/#when-not`}
      onNone={() =>
        form?.querySelector<HTMLElement>('[name=level]:checked')?.focus()
      }
    />
  ));
  put('circuit', () => (
    <CircuitEditor
      builder={builder}
      why={why()}
      catalogue={catalogue}
      figures={figures}
      guideAt={(id) => `${base}exercises/${id}/`}
      whenNotAt={`${base}guide/how-often-and-when-not/#when-not`}
      say={say}
    />
  ));
  // Until the safety questions are answered there is no way on, nor room for one: their answers stand in its place.
  put('dock', () => (
    <Show when={safety.state().is === 'clear'}>
      <Dock
        builder={builder}
        sessionAt={`${base}session/#${builder.link()}`}
        say={say}
      />
    </Show>
  ));
  createEffect(() => {
    const { is } = safety.state();
    if (is === 'unasked') delete document.documentElement.dataset['safety'];
    else document.documentElement.dataset['safety'] = is;
  });
  put('said', () => <>{said()}</>);
  addEventListener('keydown', keys);
  // Whatever is answered, what comes of it is said.
  createEffect(
    on(
      builder.suggestion,
      ({ allowance }) => {
        const isCircuit = allowance.allows === 'circuit';
        say(isCircuit ? '' : `${words.gates[allowance.gate][0]}.`, true);
      },
      { defer: true },
    ),
  );

  // Few have a log; for those who have, it knows better when the last circuit was.
  const kept = store.read(LOG_KEY);
  if (kept !== null)
    void import('#core/log/log.ts').then(
      ({ painWaitOn, readLog, standingOn }) => {
        const log = readLog(kept);
        if (!log.ok) return;
        const standing = standingOn(log.value, builder.today);
        const painWait = painWaitOn(log.value, builder.today);
        if (standing !== null || painWait > 0)
          builder.stand({ ...standing, painWait });
      },
    );

  // The reasons come after the circuit: they take longer to read than to fetch.
  const owner = getOwner();
  void import('#islands/builder/createExplanations.ts').then(
    ({ createExplanations }) =>
      runWithOwner(owner, () =>
        setWhy(createExplanations(builder, { catalogue, words })),
      ),
  );
}

const data = document.getElementById('builder-data');
if (data) createRoot(() => mount(JSON.parse(data.textContent) as Data));
