import type { Clock } from '#platform/clock.ts';

interface Alarm {
  readonly at: number;
  readonly call: () => void;
}

/** A clock that moves when told to. */
export function fakeClock(start = 1_000_000) {
  let now = start;
  let alarms: readonly Alarm[] = [];
  let wakes = 0;

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
    date: () => 1_700_000_000_000 + now,
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
    /** So many ms go by, and every alarm rings in its time. */
    pass(ms: number) {
      const end = now + ms;
      while (ring(end));
      now = end;
    },
    /** So many ms go by while the device sleeps; what is due rings once at the end. */
    sleep(ms: number) {
      now += ms;
      ring(now);
    },
    /** So many ms go by while the page is busy: nothing can ring. */
    work(ms: number) {
      now += ms;
    },
    wakes: () => wakes,
    waiting: () => alarms.length,
  };
}
