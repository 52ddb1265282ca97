/**
 * A function whose answer for an object is worked out when it is first asked for, and kept as long
 * as the object: for what several rules ask of one check, sheet or catalogue.
 */
export function once<Key extends object, Answer>(workOut: (key: Key) => Answer): (key: Key) => Answer {
  const known = new WeakMap<Key, { readonly answer: Answer }>();
  return (key) => {
    let found = known.get(key);
    if (!found) known.set(key, (found = { answer: workOut(key) }));
    return found.answer;
  };
}
