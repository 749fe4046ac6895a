/**
 * A function that makes each value once, by its key: formatters of `Intl`, and what they write, are slow to make and
 * never change.
 */
export function memoize<Value, Key = string>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
