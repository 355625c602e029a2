import { createMemo, Show, untrack } from 'solid-js';
import type { Catalogue } from '#core/exercise/exercise.ts';
import { questionsDue } from '#core/log/next/laterQuestions.ts';
import { LazyCare } from '#islands/log/LazyCare.tsx';
import type { LogPageState } from '#islands/log/createLogPage.ts';
import { NextDate } from '#islands/log/next/NextDate.tsx';
import { Tomorrow } from '#islands/log/next/Tomorrow.tsx';
import type { LogPlaces } from '#islands/log/places.ts';
import { lazyComponent } from '#islands/shared/lazyComponent.tsx';
import type { DeviceLog } from '#islands/shared/log/createLog.ts';
import { laterAnswers } from '#islands/shared/log/laterAnswers.ts';
import { browserClock } from '#platform/page/clock.ts';

interface Props {
  readonly page: LogPageState;
  readonly deviceLog: DeviceLog;
  readonly catalogue: Catalogue;
  readonly places: LogPlaces;
  readonly announce: (words: string) => void;
}

const WhatThen = lazyComponent(
  async () => (await import('#islands/log/next/WhatThen.tsx')).WhatThen,
  () => <div class="log-then-place" />,
);
const LaterQuestions = lazyComponent(
  async () =>
    (await import('#islands/shared/log/LaterQuestions.tsx')).LaterQuestions,
  () => <div class="log-ask-place" />,
);
const EntryList = lazyComponent(
  async () => (await import('#islands/log/list/EntryList.tsx')).EntryList,
  () => <div class="log-list-part" />,
);
const Charts = lazyComponent(
  async () => (await import('#islands/log/charts/Charts.tsx')).Charts,
);
const Comparison = lazyComponent(
  async () => (await import('#islands/log/charts/Comparison.tsx')).Comparison,
);

/** A log with something in it, from the next date down to what is kept where. */
export function FilledLog(props: Props) {
  const answers = untrack(() => laterAnswers(props.deviceLog, browserClock()));
  const log = () => props.deviceLog.log();
  const today = () => props.deviceLog.today();
  const due = createMemo(() => questionsDue(log(), today()));

  /** Answers stay on the page with their undo, so once something was asked its place stays. */
  const wasAsked = createMemo((was: boolean) => was || due().length > 0, false);

  return (
    <div class="log-parts">
      <div class="log-due-part">
        <NextDate log={log()} today={today()} places={props.places} />
        <WhatThen
          log={log()}
          catalogue={props.catalogue}
          today={today()}
          places={props.places}
        />
      </div>
      <div class="log-ask-part">
        <Show
          when={wasAsked()}
          fallback={<Tomorrow log={log()} today={today()} />}
        >
          <LaterQuestions due={due()} today={today()} {...answers} />
        </Show>
      </div>
      <EntryList
        page={props.page}
        due={due()}
        catalogue={props.catalogue}
        places={props.places}
        today={today()}
        announce={props.announce}
      />
      <div class="log-charts-part">
        <Charts log={log()} />
      </div>
      <div class="log-care-part">
        <Comparison log={log()} />
        <LazyCare deviceLog={props.deviceLog} announce={props.announce} />
      </div>
    </div>
  );
}
