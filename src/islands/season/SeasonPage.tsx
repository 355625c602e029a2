import { createSignal, onMount, Show, untrack } from 'solid-js';
import { SEASON_PAGE } from '#copy/season/seasonPage.ts';
import {
  createSeason,
  type DeviceSeason,
} from '#islands/season/createSeason.ts';
import { createSeasonPage } from '#islands/season/createSeasonPage.ts';
import { Dates } from '#islands/season/Dates.tsx';
import { Races } from '#islands/season/Races.tsx';
import { SeasonTable } from '#islands/season/SeasonTable.tsx';
import { SeasonTrouble } from '#islands/season/SeasonTrouble.tsx';
import { UsualWeek } from '#islands/season/UsualWeek.tsx';
import { WeekStrip } from '#islands/season/WeekStrip.tsx';
import { browserLogPorts } from '#islands/shared/log/browserLogPorts.ts';
import { createLog, type DeviceLog } from '#islands/shared/log/createLog.ts';

interface Props {
  /** The site's own address, with its folder: "/" or "/some/folder/". */
  readonly base: string;
  /** The page of the log. */
  readonly logAt: string;
}

/** The page of the season: the weeks, the dates of the circuits with their reasons, and what they are worked out from. */
export function SeasonPage(props: Props) {
  const ports = untrack(browserLogPorts);
  const deviceLog = createLog(ports);
  const device = createSeason(ports);
  const [status, setStatus] = createSignal('');
  onMount(() => {
    deviceLog.open();
    device.open(() => say(SEASON_PAGE.otherTab));
  });

  /** Says something to screen readers, also the same thing twice in a row. */
  function say(words: string) {
    setStatus((was) => (was === words ? `${words}\u00a0` : words));
  }

  const isReadable = () =>
    device.state() === 'saved' || device.state() === 'unsaved';

  return (
    <>
      <Show
        when={device.isReady()}
        fallback={<p class="deck season-count">{SEASON_PAGE.reading}</p>}
      >
        <Show when={isReadable()}>
          <SeasonShown
            device={device}
            deviceLog={deviceLog}
            base={props.base}
            logAt={props.logAt}
            say={say}
            now={() => ports.clock.date()}
          />
        </Show>
        <Show when={!isReadable()}>
          <SeasonTrouble
            device={device}
            logState={deviceLog.state()}
            logAt={props.logAt}
            say={say}
          />
        </Show>
      </Show>
      <p id="spoken" class="visually-hidden" role="status">
        {status()}
      </p>
    </>
  );
}

interface ShownProps extends Props {
  readonly device: DeviceSeason;
  readonly deviceLog: DeviceLog;
  readonly say: (words: string) => void;
  readonly now: () => number;
}

/** A season that can be read. */
function SeasonShown(props: ShownProps) {
  const page = untrack(() =>
    createSeasonPage(props.device, props.deviceLog, props.say),
  );
  return (
    <>
      <p class="deck season-count">{page.summary()}</p>
      <SeasonTrouble
        device={props.device}
        logState={props.deviceLog.state()}
        logAt={props.logAt}
        say={props.say}
      />
      <WeekStrip page={page} />
      <div class="season-parts">
        <div>
          <Dates page={page} log={props.deviceLog.log()} base={props.base} />
          <SeasonTable page={page} />
        </div>
        <section class="season-inputs" aria-labelledby="season-inputs">
          <h2 id="season-inputs">{SEASON_PAGE.inputs}</h2>
          <Races page={page} now={props.now} />
          <UsualWeek page={page} />
        </section>
      </div>
    </>
  );
}
