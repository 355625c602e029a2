/** A value with its earlier versions and those that were undone, without limit. */
export interface History<Value> {
  readonly past: readonly Value[];
  readonly present: Value;
  readonly future: readonly Value[];
  /** What the last change was to: the next change to the same thing joins it. Null after an undo. */
  readonly lastChanged: string | null;
}

/** A history without earlier versions. */
export function historyOf<Value>(present: Value): History<Value> {
  return { past: [], present, future: [], lastChanged: null };
}

/**
 * The history with a new present. Changes to the same thing in a row, as by a slider or while a title is typed, are one
 * step to undo; a change to no named thing is always a step of its own.
 */
export function changed<Value>(
  history: History<Value>,
  present: Value,
  thing: string | null = null,
): History<Value> {
  if (present === history.present) return history;
  const joins = thing !== null && thing === history.lastChanged;
  return {
    past: joins ? history.past : [...history.past, history.present],
    present,
    future: [],
    lastChanged: thing,
  };
}

/** One step back; the same history where there is none. */
export function undone<Value>(history: History<Value>): History<Value> {
  const { past, present, future } = history;
  if (past.length === 0) return history;
  return {
    past: past.slice(0, -1),
    present: past[past.length - 1] as Value,
    future: [present, ...future],
    lastChanged: null,
  };
}

/** One step forward again; the same history where there is none. */
export function redone<Value>(history: History<Value>): History<Value> {
  const { past, present, future } = history;
  if (future.length === 0) return history;
  return {
    past: [...past, present],
    present: future[0] as Value,
    future: future.slice(1),
    lastChanged: null,
  };
}
