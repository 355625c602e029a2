/** The function with its results remembered. */
export function memoize<Key, Value>(make: (key: Key) => Value) {
  const known = new Map<Key, Value>();
  return (key: Key): Value => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = make(key);
    known.set(key, value);
    return value;
  };
}
