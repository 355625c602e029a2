import { createMemo, createSignal, Show, untrack } from 'solid-js';
import { dayAt, isDay, isTime } from '#core/calendar.ts';
import {
  doubtAbout,
  offeredDay,
  offeredTime,
} from '#core/log/next/offeredMoment.ts';
import { EMPTY_LOG } from '#core/log/log.ts';
import { CALENDAR, doubtWords, whenWords } from '#copy/share/calendar.ts';
import { calendarFileName } from '#copy/share/fileNames.ts';
import { calendarFile } from '#exports/calendar/calendarFile.ts';
import { circuitEvent } from '#exports/calendar/calendarEvents.ts';
import { webCalendarAddress } from '#exports/calendar/webCalendarAddress.ts';
import { calendarNames } from '#islands/share/calendarNames.ts';
import type { Answer } from '#islands/share/createAnswers.ts';
import type { Sharing } from '#islands/share/createSharing.ts';
import { DayDoubtNotice } from '#islands/share/DayDoubtNotice.tsx';
import { Row } from '#islands/share/Row.tsx';
import { readPageLog } from '#islands/shared/log/storedLog.ts';
import { browserStore } from '#platform/storage/store.ts';

/** The circuit on a day in a calendar: as a file, or by a link to a calendar on the web. */
export function CalendarRow(props: { readonly sharing: Sharing }) {
  const { sharing } = untrack(() => props);
  const { circuit, catalogue, address, answers, request, files } = sharing;
  const today = dayAt(sharing.clock.date());
  const store = browserStore();
  const { log } = readPageLog(store);
  const names = calendarNames(store, log, sharing.clock.date());
  // The dates in the log are those of circuits; a warm-up is free of them.
  const dates = circuit.mode === 'circuit' ? log : EMPTY_LOG;
  const [day, setDay] = createSignal(offeredDay(dates, today, request.day));
  const [time, setTime] = createSignal(offeredTime(log));
  const isMoment = () => isDay(day()) && isTime(time());
  const doubt = createMemo(() =>
    isDay(day()) ? doubtAbout(day(), dates, today) : null,
  );

  const event = () =>
    circuitEvent({
      circuit,
      catalogue,
      address,
      uid: names.uidOf(circuit),
      day: day(),
      time: time(),
      madeAt: sharing.clock.date(),
    });

  function add(): Answer {
    if (!isMoment()) return { words: CALENDAR.needsMoment };
    const name = calendarFileName(day());
    const text = calendarFile([event()], sharing.clock.date());
    files.save(name, 'text/calendar;charset=utf-8', text);
    names.keep(circuit);
    return { words: CALENDAR.added(name) };
  }

  return (
    <Row
      name="calendar"
      title={CALENDAR.title}
      words={isMoment() ? whenWords(day(), time()) : CALENDAR.needsMoment}
      action={CALENDAR.add}
      what={CALENDAR.what}
      answers={answers}
      act={add}
    >
      <Show when={doubt()}>
        {(found) => <DayDoubtNotice words={doubtWords(found(), today)} />}
      </Show>
      <details>
        <summary>{CALENDAR.another}</summary>
        <div class="share-moment">
          <label>
            {CALENDAR.day}
            <input
              type="date"
              value={day()}
              onInput={({ currentTarget }) => setDay(currentTarget.value)}
            />
          </label>
          <label>
            {CALENDAR.time}
            <input
              type="time"
              value={time()}
              onInput={({ currentTarget }) => setTime(currentTarget.value)}
            />
          </label>
        </div>
        <p>{CALENDAR.reminders}</p>
        <Show when={isMoment()}>
          <p>
            <a
              href={webCalendarAddress(event())}
              target="_blank"
              rel="noopener noreferrer"
            >
              {CALENDAR.web}
            </a>{' '}
            <span class="share-note">{CALENDAR.webNote}</span>
          </p>
        </Show>
      </details>
    </Row>
  );
}
