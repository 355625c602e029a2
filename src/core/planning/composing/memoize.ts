/** The function with its results remembered. */
export function memoize<Key, Value>(make: (key: Key) => Value) {
  return remembering(new Map<Key, Value>(), make);
}

/** The function with its results remembered for as long as the objects they are about are in use. */
export function memoizeByObject<Key extends object, Value>(
  make: (key: Key) => Value,
) {
  return remembering(new WeakMap<Key, Value>(), make);
}

interface Known<Key, Value> {
  readonly get: (key: Key) => Value | undefined;
  readonly set: (key: Key, value: Value) => unknown;
}

function remembering<Key, Value>(
  known: Known<Key, Value>,
  make: (key: Key) => Value,
) {
  return (key: Key): Value => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = make(key);
    known.set(key, value);
    return value;
  };
}
