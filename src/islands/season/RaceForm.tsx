import {
  createSignal,
  createUniqueId,
  For,
  onMount,
  Show,
  untrack,
} from 'solid-js';
import {
  IMPORTANCES,
  type Importance,
  type Race,
} from '#core/season/season.ts';
import { RACE_FAULTS, RACE_WORDS } from '#copy/season/seasonInputs.ts';
import { IMPORTANCE_WORDS } from '#copy/season/seasonNames.ts';
import { closeOnEscape } from '#islands/season/closeOnEscape.ts';
import {
  raceFaultsOf,
  type RaceFaults,
  type RaceFields,
} from '#islands/season/raceFields.ts';

interface Props {
  /** The race that is changed; null where one is added. */
  readonly race: Race | null;
  readonly today: string;
  /** Whether it is the only race, which most likely is the one that counts. */
  readonly isFirst: boolean;
  readonly onSave: (fields: RaceFields) => void;
  readonly onCancel: () => void;
  readonly onRemove?: () => void;
}

/** The form of a race: its name, its day, and how much it matters. Faults are told in words beside their field. */
export function RaceForm(props: Props) {
  const id = createUniqueId();
  const [faults, setFaults] = createSignal<RaceFaults>({});
  const [importance, setImportance] = createSignal<Importance>(
    untrack(
      () => props.race?.importance ?? (props.isFirst ? 'most' : 'on-the-way'),
    ),
  );
  let name!: HTMLInputElement;
  let day!: HTMLInputElement;

  onMount(() => name.focus());

  function submit(event: SubmitEvent) {
    event.preventDefault();
    const fields: RaceFields = {
      name: name.value,
      day: day.value,
      isDayImpossible: day.validity.badInput,
      importance: importance(),
    };
    const found = raceFaultsOf(fields, props.today);
    setFaults(found);
    if (found.name === undefined && found.day === undefined)
      return props.onSave(fields);
    (found.name === undefined ? day : name).focus();
  }

  const wordsOf = (field: 'name' | 'day') => {
    const fault = faults()[field];
    return fault === undefined ? '' : RACE_FAULTS[fault];
  };

  return (
    <form
      class="season-race-form"
      noValidate
      autocomplete="off"
      aria-label={RACE_WORDS.addTitle}
      onSubmit={submit}
      ref={(part) => closeOnEscape(part, () => props.onCancel())}
    >
      <div class="season-field">
        <label for={`${id}-name`}>{RACE_WORDS.name}</label>
        <input
          ref={name}
          id={`${id}-name`}
          type="text"
          value={props.race?.name ?? ''}
          aria-invalid={wordsOf('name') !== ''}
          aria-describedby={`${id}-name-fault`}
        />
        <p class="season-fault hot" id={`${id}-name-fault`}>
          {wordsOf('name')}
        </p>
      </div>
      <div class="season-field">
        <label for={`${id}-day`}>{RACE_WORDS.day}</label>
        <input
          ref={day}
          id={`${id}-day`}
          type="date"
          value={props.race?.day ?? ''}
          aria-required="true"
          aria-invalid={wordsOf('day') !== ''}
          aria-describedby={`${id}-day-fault`}
        />
        <p class="season-fault hot" id={`${id}-day-fault`}>
          {wordsOf('day')}
        </p>
      </div>
      <fieldset>
        <legend>{RACE_WORDS.importance}</legend>
        <div class="pick">
          <For each={IMPORTANCES}>
            {(one) => (
              <label>
                <input
                  type="radio"
                  name={`${id}-importance`}
                  checked={importance() === one}
                  onChange={() => setImportance(one)}
                />
                <span>
                  {IMPORTANCE_WORDS[one].name}
                  <small>{IMPORTANCE_WORDS[one].effect}</small>
                </span>
              </label>
            )}
          </For>
        </div>
      </fieldset>
      <p class="buttons">
        <button type="submit" class="button compact">
          {RACE_WORDS.save}
        </button>
        <button
          type="button"
          class="button compact quiet"
          onClick={() => props.onCancel()}
        >
          {RACE_WORDS.cancel}
        </button>
        <Show when={props.onRemove}>
          {(remove) => (
            <button
              type="button"
              class="button compact quiet"
              onClick={() => remove()()}
            >
              {RACE_WORDS.remove}
            </button>
          )}
        </Show>
      </p>
    </form>
  );
}
