/** Makes a value at its first use and keeps it: a page that only loads the script pays nothing for it. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
