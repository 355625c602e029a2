import type { Clock } from '#platform/page/clock.ts';

interface Alarm {
  readonly at: number;
  readonly call: () => void;
}

/** A clock that only moves when the test moves it. */
export function fakeClock(start = 1_000_000) {
  let now = start;
  let alarms: readonly Alarm[] = [];
  let wakes = 0;
  let calendarAhead = 1_700_000_000_000;

  /** Calls the earliest alarm due by then; returns whether there was one. */
  function ring(until: number) {
    const due = alarms
      .filter(({ at }) => at <= until)
      .sort((one, other) => one.at - other.at)[0];
    if (due === undefined) return false;
    alarms = alarms.filter((alarm) => alarm !== due);
    now = Math.max(now, due.at);
    wakes += 1;
    due.call();
    return true;
  }

  const clock: Clock = {
    now: () => now,
    date: () => calendarAhead + now,
    after(ms, call) {
      const alarm = { at: now + ms, call };
      alarms = [...alarms, alarm];
      return () => {
        alarms = alarms.filter((other) => other !== alarm);
      };
    },
  };
  return {
    ...clock,
    /** Moves on by so many ms; every alarm is called at its time. */
    pass(ms: number) {
      const end = now + ms;
      while (ring(end));
      now = end;
    },
    /** Moves on by so many ms of device sleep; the earliest alarm due is called once, at the end. */
    sleep(ms: number) {
      now += ms;
      ring(now);
    },
    /** Sets the calendar on by so many ms, back where negative: set by hand, or in a sleep that stops the other clock. */
    setCalendar(ms: number) {
      calendarAhead += ms;
    },
    /** Moves on by so many ms while the page is busy; no alarm is called. */
    work(ms: number) {
      now += ms;
    },
    /** How many alarms have been called. */
    wakes: () => wakes,
    /** How many alarms are still set. */
    waiting: () => alarms.length,
  };
}
