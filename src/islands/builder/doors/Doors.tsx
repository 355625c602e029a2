import {
  createEffect,
  createMemo,
  createSignal,
  For,
  on,
  Show,
  untrack,
} from 'solid-js';
import {
  behindWords,
  GREY_STAYS,
  DOOR_WORDS,
  doorsWords,
  feelsWords,
  NO_STEP_UP,
  STEP_UP_QUESTION,
} from '#copy/builder/doors.ts';
import { clockface } from '#copy/shared/clockface.ts';
import { circuitSeconds, type Circuit } from '#core/circuit/circuit.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import { doorsFor, type BehindDoor, type Door } from '#core/planning/doors.ts';
import { DoorStrip } from '#islands/builder/doors/DoorStrip.tsx';
import type { Builder } from '#islands/builder/state/createBuilder.ts';
import { Tags } from '#islands/shared/Tags.tsx';

interface Props {
  readonly builder: Builder;
  readonly catalogue: Catalogue;
  /** Says something to a screen reader. */
  readonly announce: (words: string) => void;
}

/** What became of the question before one step up. */
type Asked = 'not-yet' | 'asking' | 'quiet' | 'sore';

/** The ways to go on after two good circuits, to choose one of; nothing where there is only one (rule "Three doors"). */
export function Doors(props: Props) {
  const overrides = createMemo(() => props.builder.wishes().overrides);
  const doors = createMemo(() =>
    doorsFor(props.builder.answers(), props.catalogue, {
      overrides: overrides(),
    }),
  );
  // The log may know already how the legs were.
  const unasked = (): Asked =>
    props.builder.answers().last?.soreAfter === undefined ? 'not-yet' : 'quiet';
  const [asked, setAsked] = createSignal<Asked>(untrack(unasked));
  const radios = new Map<Door, HTMLInputElement>();
  /** The door whose circuit is shown; none once the reader has walked on to another. */
  const chosen = () => {
    const { another, stepUp } = props.builder.wishes();
    const suggestion = props.builder.suggestion();
    const turn = suggestion.kind === 'circuit' ? suggestion.turn : another;
    return doors().find(
      ({ wishes }) => wishes.another === turn && wishes.stepUp === stepUp,
    )?.door;
  };
  const picked = () => (asked() === 'asking' ? 'step-up' : chosen());

  // Whatever else is changed, or undone, takes the question away.
  createEffect(
    on(
      () => props.builder.lastMove(),
      () => setAsked((before) => (before === 'quiet' ? before : 'not-yet')),
      { defer: true },
    ),
  );

  function pick({ door, wishes }: BehindDoor) {
    if (door === 'step-up' && asked() !== 'quiet' && chosen() !== door) {
      setAsked('asking');
      props.announce(STEP_UP_QUESTION.question);
      return;
    }
    if (asked() === 'asking') props.announce('');
    if (asked() !== 'quiet') setAsked('not-yet');
    props.builder.choose(door, wishes);
  }

  function answer(isQuiet: boolean, { door, wishes }: BehindDoor) {
    // The buttons go away, so the focus moves to the door that is chosen now.
    radios.get(isQuiet ? door : 'same')?.focus();
    if (isQuiet) {
      setAsked('quiet');
      // A question that is answered need not be spoken any more.
      props.announce('');
      props.builder.choose(door, wishes);
    } else {
      const same = doors()[0];
      if (same) props.builder.choose(same.door, same.wishes);
      setAsked('sore');
      props.announce(NO_STEP_UP);
    }
  }

  return (
    <Show when={doors().length > 0}>
      <fieldset class="doors">
        <legend>{doorsWords(doors().length)}</legend>
        <div class="doors-row">
          <For each={doors()}>
            {(behind) => (
              <DoorCard
                behind={behind}
                same={doors()[0]?.circuit ?? behind.circuit}
                catalogue={props.catalogue}
                isPicked={picked() === behind.door}
                asked={behind.door === 'step-up' ? asked() : 'not-yet'}
                radio={(input) => radios.set(behind.door, input)}
                onPick={() => pick(behind)}
                onAnswer={(isQuiet) => answer(isQuiet, behind)}
              />
            )}
          </For>
        </div>
        <p class="doors-note">
          {GREY_STAYS}
          <Tags of={['judgement']} />
        </p>
      </fieldset>
    </Show>
  );
}

interface CardProps {
  readonly behind: BehindDoor;
  /** The circuit of the same again. */
  readonly same: Circuit;
  readonly catalogue: Catalogue;
  readonly isPicked: boolean;
  readonly asked: Asked;
  /** Given the card's radio button. */
  readonly radio: (input: HTMLInputElement) => void;
  readonly onPick: () => void;
  /** Called with whether the legs were quiet the morning after. */
  readonly onAnswer: (isQuiet: boolean) => void;
}

/** A door: its name, one round of its circuit, its time and effort, and what changes. */
function DoorCard(props: CardProps) {
  const id = () => `door-${props.behind.door}`;
  const words = () => DOOR_WORDS[props.behind.door];
  const circuit = () => props.behind.circuit;

  return (
    <div class="door">
      <label>
        <input
          ref={props.radio}
          type="radio"
          name="door"
          checked={props.isPicked}
          aria-describedby={`${id()}-facts ${id()}-words`}
          onChange={() => props.onPick()}
        />
        <b>{words()[0]}</b> <small>{words()[1]}</small>
      </label>
      <DoorStrip
        behind={props.behind}
        same={props.same}
        catalogue={props.catalogue}
      />
      <p class="door-facts" id={`${id()}-facts`}>
        <b class="numerals">{clockface(circuitSeconds(circuit()))}</b>{' '}
        <span>
          feels like <b>{feelsWords(circuit(), props.catalogue)}</b>
        </span>
      </p>
      <p id={`${id()}-words`}>
        {behindWords(props.behind, props.same, props.catalogue)}
      </p>
      <Show when={props.asked === 'asking'}>
        <div class="door-ask" role="group" aria-labelledby={`${id()}-asks`}>
          <p id={`${id()}-asks`}>{STEP_UP_QUESTION.question}</p>
          <button
            type="button"
            class="button compact"
            onClick={() => props.onAnswer(true)}
          >
            {STEP_UP_QUESTION.yes}
          </button>
          <button
            type="button"
            class="button compact"
            onClick={() => props.onAnswer(false)}
          >
            {STEP_UP_QUESTION.no}
          </button>
        </div>
      </Show>
      <Show when={props.asked === 'sore'}>
        <p class="door-refused">{NO_STEP_UP}</p>
      </Show>
    </div>
  );
}
