import {
  createEffect,
  createMemo,
  createSignal,
  Match,
  on,
  onMount,
  Show,
  Switch,
  untrack,
} from 'solid-js';
import { catalogueOf, type Exercise } from '#core/exercise/exercise.ts';
import { LOG_PAGE } from '#copy/log/logPage.ts';
import { createLogPage, type Writing } from '#islands/log/createLogPage.ts';
import { EmptyLog } from '#islands/log/EmptyLog.tsx';
import { FilledLog } from '#islands/log/FilledLog.tsx';
import { LazyCare } from '#islands/log/LazyCare.tsx';
import type { LogPlaces } from '#islands/log/places.ts';
import { lazyComponent } from '#islands/shared/lazyComponent.tsx';
import { browserLogPorts } from '#islands/shared/log/browserLogPorts.ts';
import { createLog } from '#islands/shared/log/createLog.ts';
import { takeEarlyEvents } from '#platform/page/earlyEvents.ts';

interface Props {
  readonly exercises: readonly Exercise[];
  readonly places: LogPlaces;
}

const LogStateNotice = lazyComponent(
  async () =>
    (await import('#islands/log/care/LogStateNotice.tsx')).LogStateNotice,
  () => <div class="log-state-place" />,
);

/** The log page: when the next circuit is due, what is still to be answered, and everything on record. */
export function LogPage(props: Props) {
  const catalogue = untrack(() => catalogueOf(props.exercises));
  const ports = browserLogPorts();
  const [status, setStatus] = createSignal('');
  const deviceLog = createLog(ports);
  const page = createLogPage(deviceLog, ports.clock, announce);
  onMount(() => {
    const early = takeEarlyEvents();
    deviceLog.open();
    for (const replay of early) replay();
  });
  /** Whether the stored log is damaged, or of a newer version: then only what can be done about that is shown. */
  const isUnreadable = () =>
    deviceLog.state() === 'damaged' || deviceLog.state() === 'newer';
  const isEmpty = createMemo(
    () => page.shown().entries.length === 0 && page.writing() === null,
  );

  // The focus goes back to where a form was opened from, or to the new entry; and from a deleted one to its undo.
  createEffect(
    on(page.writing, (now, before) => {
      if (now === null && before) focusSoon(...placesAfter(before));
    }),
  );
  createEffect(() => {
    if (page.lastChange()?.kind === 'deleted') focusSoon('[data-undo]');
  });
  // What was damaged is gone from the page, and the button that put it aside with it.
  createEffect(
    on(deviceLog.state, (now, before) => {
      if (before === 'damaged' && now === 'saved') focusSoon('[data-begin]');
    }),
  );

  /** Says something to screen readers, also the same thing twice in a row. */
  function announce(words: string) {
    setStatus((was) => (was === words ? `${words}\u00a0` : words));
  }

  return (
    <>
      <HatchPattern />
      {/* Where nothing is stored the styles hide this line, and where something is the empty log below it. */}
      <Show when={!deviceLog.isReady()}>
        <p class="log-reading muted">{LOG_PAGE.reading}</p>
      </Show>
      <Show when={deviceLog.state() === 'unsaved'}>
        <LogStateNotice
          deviceLog={deviceLog}
          isEmpty={isEmpty()}
          announce={announce}
        />
      </Show>
      <Switch
        fallback={
          <FilledLog
            page={page}
            deviceLog={deviceLog}
            catalogue={catalogue}
            places={props.places}
            announce={announce}
          />
        }
      >
        <Match when={isUnreadable()}>
          <LazyCare deviceLog={deviceLog} announce={announce} />
        </Match>
        <Match when={isEmpty()}>
          <EmptyLog
            page={page}
            deviceLog={deviceLog}
            places={props.places}
            announce={announce}
          />
        </Match>
      </Switch>
      <p id="spoken" class="visually-hidden" role="status">
        {status()}
      </p>
    </>
  );
}

/** The hatching of rounds above their ceiling, for every strip of the page. */
function HatchPattern() {
  return (
    <svg width="0" height="0" class="visually-hidden" aria-hidden="true">
      <pattern
        id="log-hatch"
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path class="hatching hot" d="M0 0v6" />
      </pattern>
    </svg>
  );
}

/** Where the focus goes once a form is closed, best first. */
function placesAfter(writing: NonNullable<Writing>): readonly string[] {
  return typeof writing === 'string'
    ? ['[data-undo]', `[data-add=${writing}]`]
    : ['[data-edit]'];
}

/** Focuses what the first of the selectors finds that finds something, once it is there. */
function focusSoon(...selectors: readonly string[]) {
  queueMicrotask(() => {
    for (const selector of selectors) {
      const element = document.querySelector<HTMLElement>(selector);
      if (element === null) continue;
      element.focus();
      return;
    }
  });
}
