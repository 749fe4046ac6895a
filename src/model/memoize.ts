/** Where values are kept by their key: a `WeakMap` keeps them no longer than the key lives. */
interface Store<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): unknown;
}

/**
 * A function that works out each value once, by its key.
 * @example const languageOf = memoize((lang) => new Intl.Locale(lang).language);
 */
export function memoize<Value, Key = string>(
  work: (key: Key) => Value,
  store: Store<Key, Value> = new Map(),
): (key: Key) => Value {
  return (key) => {
    const known = store.get(key);
    if (known !== undefined) return known;
    const value = work(key);
    store.set(key, value);
    return value;
  };
}

/**
 * Keeps the last few values alone: for what is asked for again and again, one thing after the other.
 * @param most how many; where there are more, all are forgotten
 */
export function recent<Key, Value>(most = 1): Store<Key, Value> {
  const known = new Map<Key, Value>();
  return {
    get: (key) => known.get(key),
    set(key, value) {
      if (known.size >= most) known.clear();
      known.set(key, value);
    },
  };
}

/** A function that works out its value when it is first asked, and gives the same from then on. */
export function once<Value>(work: () => Value): () => Value {
  let result: { value: Value } | undefined;
  return () => {
    result ??= { value: work() };
    return result.value;
  };
}
