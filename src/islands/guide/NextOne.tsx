import { createMemo, createSignal, onMount, Show } from 'solid-js';
import { dayAt } from '#core/calendar.ts';
import { nextOneAfter } from '#core/planning/nextOne.ts';
import { LOG_KEY } from '#core/storageKeys.ts';
import { NEXT_ONE, nextOneWords } from '#copy/guide/nextOne.ts';
import type { LastInLog } from '#islands/guide/lastInLog.ts';
import { DaysPicture } from '#islands/home/DaysPicture.tsx';
import { browserClock } from '#platform/page/clock.ts';
import { browserStore } from '#platform/storage/store.ts';

// What the field holds while what was typed into it is no day: never a day itself.
const NO_DAY = 'no day';

// Years have four digits. A later bound would make the field narrower as it is set, so it is there from the start.
const LAST_FIELD_DAY = '9999-12-31';

/** The day of the last circuit, and when the next one is due; a log on the device is offered, and nothing is stored. */
export function NextOne() {
  const clock = browserClock();
  const [last, setLast] = createSignal('');
  const [today, setToday] = createSignal('');
  const [inLog, setInLog] = createSignal<LastInLog | null>(null);
  let field: HTMLInputElement | undefined;

  const next = createMemo(() => nextOneAfter(last(), today()));
  /** The days from the last circuit to the next, where there is something to wait for. */
  const span = () => {
    const found = next();
    return found.fault === null && instead() === null && today() <= found.day
      ? { from: last(), to: found.day }
      : null;
  };
  const instead = () => (inLog()?.day === last() ? inLog()?.instead : null);
  const words = () => instead() ?? nextOneWords(next(), today());
  const offered = () => (last() === '' ? inLog() : null);
  const isFault = () => {
    const { fault } = next();
    return fault !== null && fault !== 'empty';
  };

  onMount(async () => {
    setToday(dayAt(clock.date()));
    // A day may have been given before this code arrived.
    readField();
    const text = browserStore().read(LOG_KEY);
    if (text === null) return;
    const { lastInLog } = await import('#islands/guide/lastInLog.ts');
    setInLog(lastInLog(text, today()));
  });

  function readField() {
    if (!field) return;
    setToday(dayAt(clock.date()));
    setLast(field.validity.badInput ? NO_DAY : field.value);
  }

  function takeFromLog(day: string) {
    if (!field) return;
    field.value = day;
    field.focus();
    readField();
  }

  return (
    <section
      class="next-one needs-script"
      aria-labelledby="next-one"
      data-pagefind-ignore
    >
      <h3 id="next-one">{NEXT_ONE.heading}</h3>
      <p class="next-one-field">
        <label for="next-one-last">{NEXT_ONE.field}</label>
        <input
          ref={field}
          id="next-one-last"
          type="date"
          max={LAST_FIELD_DAY}
          autocomplete="off"
          aria-invalid={isFault()}
          aria-describedby="next-one-answer"
          onInput={readField}
          onBlur={readField}
        />
      </p>
      <div class="next-one-answer">
        <p id="next-one-answer" role="status">
          <b>{words().heading}</b> {words().sentence}
        </p>
        <Show when={offered()}>
          {(found) => (
            <p class="next-one-log">
              {NEXT_ONE.fromLog(found().day)}{' '}
              <button
                type="button"
                class="button compact"
                onClick={() => takeFromLog(found().day)}
              >
                {NEXT_ONE.take}
              </button>
            </p>
          )}
        </Show>
        <Show when={span()}>
          {(days) => (
            <DaysPicture from={days().from} to={days().to} today={today()} />
          )}
        </Show>
      </div>
      <p class="small muted">
        {NEXT_ONE.elsewhere}{' '}
        <a href="#when-it-went-wrong-last-time">{NEXT_ONE.elsewhereLink}</a>.
      </p>
    </section>
  );
}
