import { createEffect, createSignal, on, untrack } from 'solid-js';
import { entryId, type Entry } from '#core/log/entry/entry.ts';
import { entryIn, withChange, type EntryChange } from '#core/log/log.ts';
import { writeLogChange } from '#islands/shared/log/storedLog.ts';
import type { Timer } from '#islands/timer/state/createTimer.ts';
import type { Clock } from '#platform/page/clock.ts';
import type { Store } from '#platform/storage/store.ts';

/** The lengths of an easy run after a circuit that are offered, in minutes. */
export const PLANNED_MINUTES = [20, 30, 40] as const;

/** The easy run planned after a circuit, in minutes, or that there will be none. */
export type RunPlan = (typeof PLANNED_MINUTES)[number] | 'none';

/** The run planned after the session just done, kept with its entry at once and changeable. */
export function createRunPlan(
  timer: Pick<Timer, 'log' | 'startedAt'>,
  store: Store,
  clock: Pick<Clock, 'date'>,
) {
  const id = entryId(timer.startedAt);
  const entry = () => {
    const log = timer.log();
    return log && entryIn(log, id);
  };
  const [plan, setPlan] = createSignal(untrack(() => planIn(entry())));
  const [isStored, setStored] = createSignal(true);

  function keep() {
    const chosen = plan();
    if (chosen === null || entry() === null) return;
    const { log, isStored: isWritten } = writeLogChange(store, (known) => {
      const before = entryIn(known, id);
      return before === null
        ? known
        : withChange(known, id, changeTo(chosen, before), clock.date());
    });
    setStored(isWritten && planIn(entryIn(log, id)) === chosen);
  }

  // The record may be stored only after the choice.
  createEffect(on(timer.log, keep, { defer: true }));

  return {
    /** What was chosen; null while nothing was. */
    plan,
    /** Whether the choice is stored with the record, or waits for it. */
    isStored,
    choose(next: RunPlan) {
      setPlan(next);
      keep();
    },
  };
}

function planIn(entry: Entry | null): RunPlan | null {
  const minutes = entry?.run?.minutes;
  if (minutes === undefined)
    return entry?.wavedOff?.includes('run') ? 'none' : null;
  return PLANNED_MINUTES.find((one) => one === minutes) ?? null;
}

/** Without a run nothing is asked about one later. */
function changeTo(plan: RunPlan, { wavedOff = [] }: Entry): EntryChange {
  if (plan === 'none')
    return {
      run: undefined,
      wavedOff: [...new Set([...wavedOff, 'run' as const])],
    };
  const others = wavedOff.filter((one) => one !== 'run');
  return {
    run: { kind: 'easy', minutes: plan, isPlanned: true },
    wavedOff: others.length > 0 ? others : undefined,
  };
}

export type RunPlanChoice = ReturnType<typeof createRunPlan>;
