import { Match, Show, Switch } from 'solid-js';
import { SEASON_TROUBLE } from '#copy/season/seasonPage.ts';
import type { DeviceSeason } from '#islands/season/createSeason.ts';
import type { LogState } from '#islands/shared/log/createLog.ts';
import { focusFirst } from '#islands/season/focusFirst.ts';
import { files } from '#platform/storage/files.ts';

interface Props {
  readonly device: DeviceSeason;
  readonly logState: LogState;
  /** The page of the log. */
  readonly logAt: string;
  readonly say: (words: string) => void;
}

/** What is said where the season or the log on the device cannot be read, or the season cannot be kept. */
export function SeasonTrouble(props: Props) {
  const state = () => props.device.state();
  const isOdd = () => props.device.oddText() !== null;
  return (
    <>
      <Switch>
        <Match when={state() === 'damaged'}>
          <div class="notice stop season-trouble">
            <b>{SEASON_TROUBLE.damagedTitle}</b>
            <p>{SEASON_TROUBLE.damaged}</p>
            <p class="buttons">
              <SaveText device={props.device} />
              <button
                type="button"
                class="button compact"
                onClick={() => {
                  props.device.startAnew();
                  props.say(SEASON_TROUBLE.startedAnew);
                  focusFirst('#season-dates');
                }}
              >
                {SEASON_TROUBLE.startAnew}
              </button>
            </p>
          </div>
        </Match>
        <Match when={state() === 'newer'}>
          <div class="notice stop season-trouble">
            <b>{SEASON_TROUBLE.newerTitle}</b>
            <p>{SEASON_TROUBLE.newer}</p>
            <p class="buttons">
              <SaveText device={props.device} />
              <button
                type="button"
                class="button compact"
                onClick={() => location.reload()}
              >
                {SEASON_TROUBLE.reload}
              </button>
            </p>
          </div>
        </Match>
        <Match when={state() === 'unsaved'}>
          <div class="notice stop season-trouble">
            <b>{SEASON_TROUBLE.unsavedTitle}</b>
            <p>{SEASON_TROUBLE.unsaved}</p>
          </div>
        </Match>
        <Match when={isOdd()}>
          <div class="notice season-trouble">
            <b>
              {props.device.dropped() > 0
                ? SEASON_TROUBLE.droppedTitle(props.device.dropped())
                : SEASON_TROUBLE.damagedTitle}
            </b>
            <p>
              {props.device.dropped() > 0
                ? SEASON_TROUBLE.dropped
                : SEASON_TROUBLE.damaged}
            </p>
            <p class="buttons">
              <SaveText device={props.device} />
            </p>
          </div>
        </Match>
      </Switch>
      <Show when={props.logState === 'damaged' || props.logState === 'newer'}>
        <div class="notice season-trouble">
          <b>{SEASON_TROUBLE.logTitle}</b>
          <p>
            {SEASON_TROUBLE.log}{' '}
            <a href={props.logAt}>{SEASON_TROUBLE.toLog}</a>
          </p>
        </div>
      </Show>
    </>
  );
}

function SaveText(props: { readonly device: DeviceSeason }) {
  return (
    <button
      type="button"
      class="button compact"
      onClick={() => {
        const text = props.device.oddText() ?? '';
        files().save('season-as-stored.json', 'application/json', text);
      }}
    >
      {SEASON_TROUBLE.save}
    </button>
  );
}
