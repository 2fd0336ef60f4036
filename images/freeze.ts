/**
 * Freezing a whole graph of objects: what own properties, accessors, symbols and prototypes lead to.
 *
 * Used for the realm (intrinsics.ts) and for what one runtime gives to its programs (runtime.ts). Views of bytes cannot be
 * frozen and are passed over. Not here: state behind private names and internal slots, which no property leads to.
 */

/** Freezes `roots` and everything that they lead to, except `known` and what only `known` leads to. */
export function freezeFrom(roots: readonly unknown[], known: readonly object[]): void {
  const passed = new Set<unknown>(known);
  const seen = new Set<unknown>(roots);
  for (const value of seen) { // the set grows while it is walked
    if (Object(value) !== value || passed.has(value)) continue;
    const one = value as object;
    seen.add(Object.getPrototypeOf(one));
    for (const key of Reflect.ownKeys(one)) {
      const { value, get, set } = Object.getOwnPropertyDescriptor(one, key)!; // the key was just listed
      seen.add(value).add(get).add(set);
    }
    if (!ArrayBuffer.isView(one)) Object.freeze(one);
  }
}
