import { For, Index, Show } from 'solid-js';
import { DAY_KINDS, type UsualDay } from '#core/season/season.ts';
import { WEEK_WORDS } from '#copy/season/seasonInputs.ts';
import { KIND_NAMES, weekdayName } from '#copy/season/seasonNames.ts';
import type { SeasonPageState } from '#islands/season/createSeasonPage.ts';
import { PartHead } from '#islands/season/PartHead.tsx';
import { toggledDay, withUsualDay } from '#islands/season/usualWeekChanges.ts';
import { Tag } from '#islands/shared/Tags.tsx';

/** The usual week: seven days, each with its kinds as buttons, one or two of them down. */
export function UsualWeek(props: { readonly page: SeasonPageState }) {
  function change(weekday: number, day: UsualDay) {
    props.page.change(
      (season) => withUsualDay(season, weekday, day),
      'week',
      WEEK_WORDS.changed(weekday, day),
    );
  }

  return (
    <section class="season-usual" aria-labelledby="season-week">
      <PartHead
        page={props.page}
        place="week"
        heading={WEEK_WORDS.heading}
        isInner
      />
      <p class="ui muted season-controls">{WEEK_WORDS.hint}</p>
      <div class="season-usual-days">
        <Index each={props.page.season().week}>
          {(day, weekday) => (
            <div
              class="season-usual-day"
              role="group"
              aria-label={weekdayName(weekday)}
            >
              <span aria-hidden="true">{weekdayName(weekday).slice(0, 3)}</span>
              <For each={DAY_KINDS}>
                {(kind) => (
                  <label>
                    <input
                      type="checkbox"
                      checked={day().kinds.includes(kind)}
                      onChange={(event) => {
                        change(weekday, toggledDay(day(), kind));
                        // A tap that changes nothing leaves the box as it was.
                        event.currentTarget.checked =
                          day().kinds.includes(kind);
                      }}
                    />
                    <span>{KIND_NAMES[kind]}</span>
                  </label>
                )}
              </For>
              <Show when={day().kinds.includes('long')}>
                <label class="season-is-key">
                  <input
                    type="checkbox"
                    checked={day().isKey}
                    onChange={(event) => {
                      const isKey = event.currentTarget.checked;
                      change(weekday, { ...day(), isKey });
                    }}
                  />
                  <b>{WEEK_WORDS.key}</b>
                </label>
              </Show>
            </div>
          )}
        </Index>
      </div>
      <p class="ui muted">{WEEK_WORDS.note}</p>
      <p class="tags">
        <Tag is="judgement">{WEEK_WORDS.tag}</Tag>
      </p>
    </section>
  );
}
