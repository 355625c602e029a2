import { createEffect, createMemo, onMount, Show, untrack } from 'solid-js';
import {
  inLogWords,
  LOG_UNREADABLE,
  nextCircuitWords,
  painWords,
} from '#copy/log/homeLog.ts';
import { LATER } from '#copy/log/later.ts';
import { daysBetween } from '#core/calendar.ts';
import { hadRun } from '#core/log/entry/entry.ts';
import { questionsDue } from '#core/log/next/laterQuestions.ts';
import { nextDateAfter } from '#core/log/next/nextDate.ts';
import { unresolvedPain } from '#core/log/next/pain.ts';
import { circuitsIn } from '#core/log/next/standing.ts';
import { DaysPicture } from '#islands/home/DaysPicture.tsx';
import { createLog, type LogPorts } from '#islands/shared/log/createLog.ts';
import { laterAnswers } from '#islands/shared/log/laterAnswers.ts';
import { LaterQuestions } from '#islands/shared/log/LaterQuestions.tsx';

interface Props {
  readonly ports: LogPorts;
  /** Where the page says what is in the log. */
  readonly counts: Element | null;
}

/** What the home page says to readers with a log: when the next circuit is due, and what is still to be answered. */
export function HomeLog(props: Props) {
  const { clock } = untrack(() => props.ports);
  const deviceLog = untrack(() => createLog(props.ports));
  const answers = laterAnswers(deviceLog, clock);
  onMount(deviceLog.open);
  const log = deviceLog.log;
  const today = deviceLog.today;
  const due = createMemo(() => questionsDue(log(), today()));
  const day = createMemo(() => nextDateAfter(log()));
  const last = () => circuitsIn(log()).at(-1)?.date ?? today();
  const daysLeft = () => daysBetween(today(), day() ?? today());
  const words = () => {
    const { state } = deviceLog;
    if (state() === 'damaged' || state() === 'newer') return LOG_UNREADABLE;
    const pain = unresolvedPain(log());
    if (pain !== null) return painWords(pain.date);
    const next = day();
    return next === null ? '' : nextCircuitWords(next, today());
  };
  const inLog = () =>
    inLogWords(circuitsIn(log()).length, log().entries.filter(hadRun).length);
  createEffect(() => {
    if (props.counts && deviceLog.isReady()) props.counts.textContent = inLog();
  });

  return (
    <Show when={deviceLog.isReady()}>
      <Show when={words()}>
        <div class="home-due">
          <Show when={daysLeft() > 0}>
            <p class="home-days numerals" aria-hidden="true">
              {daysLeft()}
            </p>
          </Show>
          <div>
            <p>
              <b>{words()}</b>
            </p>
            <Show when={day()}>
              {(next) => (
                <DaysPicture from={last()} to={next()} today={today()} />
              )}
            </Show>
          </div>
        </div>
      </Show>
      <div class="home-later">
        <LaterQuestions due={due()} today={today()} oneAtATime {...answers} />
        <Show when={deviceLog.state() === 'unsaved'}>
          <p class="muted">{LATER.notStored}</p>
        </Show>
      </div>
    </Show>
  );
}
