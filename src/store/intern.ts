/** Longer texts are hardly ever there twice: to look for them would take more memory than it saves. */
const LONG = 40;
/** So are objects of many parts. */
const MANY = 3;

/**
 * A function that takes plain data as JSON has it and gives it back with equal short texts and equal small objects made
 * one: of the rows of thousands of articles more than half the memory. Nobody may write into what it gives.
 */
export function sharing(): <Value>(value: Value) => Value {
  const texts = new Map<string, string>();
  const objects = new Map<string, object>();
  const shared = (value: unknown): unknown => {
    if (typeof value === 'string') return value.length > LONG ? value : known(texts, value, value);
    if (typeof value !== 'object' || value === null) return value;
    const parts = value as Record<string, unknown>;
    const names = Object.keys(parts);
    for (const name of names) parts[name] = shared(parts[name]);
    if (names.length > MANY) return value;
    const key = JSON.stringify(value);
    return key.length > MANY * LONG ? value : known(objects, key, value);
  };
  return <Value>(value: Value) => shared(value) as Value;
}

function known<Value>(all: Map<string, Value>, key: string, value: Value): Value {
  const before = all.get(key);
  if (before !== undefined) return before;
  all.set(key, value);
  return value;
}
