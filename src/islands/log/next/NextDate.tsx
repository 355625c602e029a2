import { createMemo, Show } from 'solid-js';
import type { Log } from '#core/log/log.ts';
import { nextDateOf } from '#core/log/next/nextDate.ts';
import { unresolvedPain } from '#core/log/next/pain.ts';
import { circuitsIn } from '#core/log/next/standing.ts';
import { dueWords, NO_CIRCUIT_WORDS, painWords } from '#copy/log/nextDates.ts';
import { LOG_PAGE } from '#copy/log/logPage.ts';
import type { LogPlaces } from '#islands/log/places.ts';
import { Tag } from '#islands/shared/Tags.tsx';

interface Props {
  readonly log: Log;
  readonly today: string;
  readonly places: LogPlaces;
}

/** When the next circuit is due, and why; or why there is no date. */
export function NextDate(props: Props) {
  const words = createMemo(() => {
    const pain = unresolvedPain(props.log);
    if (pain !== null) return painWords(pain.date);
    const next = nextDateOf(props.log);
    const last = circuitsIn(props.log).at(-1)?.date ?? props.today;
    return next === null ? NO_CIRCUIT_WORDS : dueWords(next, last, props.today);
  });

  return (
    <section
      class="log-due"
      classList={{ counted: words().days !== null }}
      aria-labelledby="log-due"
    >
      <Show when={words().days}>
        {(days) => (
          <p class="log-days numerals" aria-hidden="true">
            {days()}
          </p>
        )}
      </Show>
      <div class="log-due-words">
        <h2 id="log-due">
          <Show when={words().days}>
            {(days) => <span class="visually-hidden">{days()} </span>}
          </Show>
          {words().heading}
        </h2>
        <p class="ui">{words().sentence}</p>
        <Show when={words().reason}>
          {(reason) => <Tag is={reason()[0]}>{reason()[1]}</Tag>}
        </Show>
        <Show when={words() === NO_CIRCUIT_WORDS}>
          <p>
            <a class="button compact" href={props.places.first}>
              {LOG_PAGE.first}
            </a>
          </p>
        </Show>
      </div>
    </section>
  );
}
