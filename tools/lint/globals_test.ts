/** Every global of the running runtime stands on exactly one list; a runtime that brings a new one fails here, by name. */
import assert from "node:assert/strict";
import { GLOBALS_ALLOWED, GLOBALS_FORBIDDEN } from "./global_lists.ts";

/** The names of `globals` that stand on no list, and those that stand on more than one or twice. */
function misplaced(globals: readonly string[], allowed: readonly string[], forbidden: readonly string[]) {
  const listed = [...allowed, ...forbidden];
  return {
    unlisted: globals.filter((name) => !listed.includes(name)),
    repeated: listed.filter((name, index) => listed.indexOf(name) !== index),
  };
}

Deno.test("every global of the runtime stands on exactly one of the two lists", () => {
  const globals = Object.getOwnPropertyNames(globalThis);
  assert.deepEqual(misplaced(globals, GLOBALS_ALLOWED, GLOBALS_FORBIDDEN), { unlisted: [], repeated: [] });
});

Deno.test("no list names a global that the runtime does not have", () => {
  const globals = new Set(Object.getOwnPropertyNames(globalThis));
  assert.deepEqual([...GLOBALS_ALLOWED, ...GLOBALS_FORBIDDEN].filter((name) => !globals.has(name)), []);
});

Deno.test("a planted new global, and a name put on both lists, are found", () => {
  const globals = [...Object.getOwnPropertyNames(globalThis), "quantumNow"];
  assert.deepEqual(misplaced(globals, [...GLOBALS_ALLOWED, "Date"], GLOBALS_FORBIDDEN), { unlisted: ["quantumNow"], repeated: ["Date"] });
});
