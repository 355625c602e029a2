import { For, Show } from 'solid-js';
import { MINUTES } from '#core/planning/answers.ts';
import { LEVELS, type Level } from '#core/vocabulary.ts';
import { LEVEL_NAMES } from '#copy/levels.ts';
import { PickOne, Question } from '#islands/builder/questions/Choices.tsx';
import type { Builder } from '#islands/builder/state/createBuilder.ts';

interface LevelProps {
  readonly builder: Builder;
  readonly sessions: Readonly<Record<Level, string>>;
}

/** The level: links to ready-made sessions until the builder is ready, then buttons in their place. */
export function LevelQuestion(props: LevelProps) {
  const level = () => props.builder.answers().level;
  return (
    <Question legend="Your level" joined>
      <Show
        when={props.builder.isReady()}
        fallback={
          <For each={LEVELS}>
            {(value) => (
              <a
                href={props.sessions[value]}
                data-level={value}
                aria-current={value === level() ? 'true' : undefined}
              >
                <span>{LEVEL_NAMES[value]}</span>
              </a>
            )}
          </For>
        }
      >
        <PickOne
          name="level"
          choices={LEVELS.map((value) => ({ value, name: LEVEL_NAMES[value] }))}
          isChosen={(value) => level() === value}
          onPick={(value) => props.builder.answer({ level: value })}
        />
      </Show>
    </Question>
  );
}

/** The minutes the reader has for the circuit. */
export function MinutesQuestion(props: { readonly builder: Builder }) {
  const minutes = () => props.builder.answers().minutes;
  return (
    <div class="question">
      <div class="row">
        <b id="minutes-you-have">Minutes you have</b>
        <b class="numerals" aria-hidden="true">
          {minutes()}
        </b>
      </div>
      <input
        id="minutes"
        name="minutes"
        type="range"
        aria-labelledby="minutes-you-have"
        min={MINUTES.least}
        max={MINUTES.most}
        value={minutes()}
        onInput={(event) =>
          // All values of one drag of the slider are one step to undo.
          props.builder.answer(
            { minutes: event.currentTarget.valueAsNumber },
            'minutes',
          )
        }
      />
    </div>
  );
}
