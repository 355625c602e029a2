import { Show } from 'solid-js';
import { SEASON_PAGE } from '#copy/season/seasonPage.ts';
import type { SeasonPlace } from '#islands/season/createSeason.ts';
import type { SeasonPageState } from '#islands/season/createSeasonPage.ts';
import { focusFirst } from '#islands/season/focusFirst.ts';

interface Props {
  readonly page: SeasonPageState;
  readonly place: SeasonPlace;
  readonly heading: string;
  /** Whether it stands inside another part. */
  readonly isInner?: boolean;
}

/** The heading of a part of the page, with the undo of the last change where that was made in this part. */
export function PartHead(props: Props) {
  const id = () => `season-${props.place}`;
  const step = () => {
    const last = props.page.lastStep();
    return last?.place === props.place ? last : null;
  };
  return (
    <div class="season-part-head">
      <Show
        when={props.isInner}
        fallback={
          <h2 id={id()} tabindex="-1">
            {props.heading}
          </h2>
        }
      >
        <h3 id={id()} tabindex="-1">
          {props.heading}
        </h3>
      </Show>
      <Show when={step()}>
        {(last) => (
          <button
            type="button"
            class="button compact quiet"
            data-undo
            onClick={() => {
              props.page.undo();
              focusFirst('[data-undo]', `#${id()}`);
            }}
          >
            {SEASON_PAGE.undo(last().words)}
          </button>
        )}
      </Show>
    </div>
  );
}
