/** What a map holds under a key, made when it is first asked for. */
export function remembered<Key, Value>(store: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = store.get(key);
  if (value === undefined) {
    value = make();
    store.set(key, value);
  }
  return value;
}
