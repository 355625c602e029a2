/** Everything that was, what is, and what was taken back: undo and redo without end. */
export interface History<Value> {
  readonly past: readonly Value[];
  readonly present: Value;
  readonly future: readonly Value[];
  /** What the last change was to; the next change to the same thing belongs to it. Nothing after an undo. */
  readonly last: string | null;
}

/** A history that begins now. */
export function historyOf<Value>(present: Value): History<Value> {
  return { past: [], present, future: [], last: null };
}

/**
 * The history with a new present. Changes to one thing in a row, as of a slider or of a title being typed, are one
 * step of it; a change to nothing in particular is always a step of its own.
 */
export function changed<Value>(
  history: History<Value>,
  present: Value,
  thing: string | null = null,
): History<Value> {
  if (present === history.present) return history;
  const goesOn = thing !== null && thing === history.last;
  return {
    past: goesOn ? history.past : [...history.past, history.present],
    present,
    future: [],
    last: thing,
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
    last: null,
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
    last: null,
  };
}
