import { For, Show } from 'solid-js';
import { MINUTES } from '#core/planning/answers.ts';
import { LEVELS, type Level } from '#core/vocabulary.ts';
import { EFFORT_BANDS } from '#core/circuit/effort/effortAim.ts';
import { bandInWords } from '#copy/circuit/efforts.ts';
import { LEVEL_NAMES } from '#copy/shared/levels.ts';
import { MINUTES_ANSWERS } from '#copy/builder/questions.ts';
import { RPE_TERM } from '#copy/shared/terms.ts';
import { PickOne, Question } from '#islands/builder/questions/Choices.tsx';
import { Explained } from '#islands/shared/Explained.tsx';
import type { Builder } from '#islands/builder/state/createBuilder.ts';

interface LevelProps {
  readonly builder: Builder;
  readonly sessions: Readonly<Record<Level, string>>;
}

/** The level: links to ready-made sessions until the builder is ready, then buttons in their place. */
export function LevelQuestion(props: LevelProps) {
  const level = () => props.builder.answers().level;
  return (
    <Question
      legend={
        props.builder.isLevelFromLink()
          ? 'Your level, from the link'
          : 'Your level'
      }
      joined
      below={
        <p class="aim needs-script">
          <Explained of={RPE_TERM}>
            {`Aim: ${bandInWords(EFFORT_BANDS[level()])},`}
          </Explained>
        </p>
      }
    >
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

/** The minutes the reader has for the circuit: the usual ones by a tap, all by the slider. */
export function MinutesQuestion(props: { readonly builder: Builder }) {
  const minutes = () => props.builder.answers().minutes;
  return (
    <Question
      legend="How long have you got?"
      legendId="how-long"
      joined="five"
      below={
        <div class="slider">
          <input
            id="minutes"
            name="minutes"
            type="range"
            aria-labelledby="how-long"
            aria-valuetext={`${minutes()} minutes`}
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
          <b class="numerals" aria-hidden="true">
            {minutes()}
          </b>
        </div>
      }
    >
      <PickOne
        name="usualMinutes"
        choices={MINUTES_ANSWERS.map((value) => ({
          value,
          name: `${value}`,
          spoken: 'minutes',
        }))}
        isChosen={(value) => minutes() === value}
        onPick={(value) => props.builder.answer({ minutes: value })}
      />
    </Question>
  );
}
