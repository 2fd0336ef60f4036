/** What pure folders may name and what agents may name are two lists with one idea; here they are held together. */
import assert from "node:assert/strict";
import { fateOf } from "../images/globals.ts";
import { GLOBALS_ALLOWED, GLOBALS_FORBIDDEN } from "../tools/lint/global_lists.ts";

/** Pure code may use a Proxy (a guard around a table); in an agent it would hide state from the journal's eyes. */
const HOUSE_ONLY = ["Proxy"];
/** Agents get these beside the pure names: deterministic parts of the host that packages rely on, or virtual forms. */
const AGENTS_ONLY = [
  ...["Date", "Function", "Promise", "TextDecoder", "TextEncoder", "URL", "URLSearchParams"],
  ...["atob", "btoa", "console", "globalThis", "structuredClone"],
];

const usable = (name: string) => fateOf(name) === "allowed" || fateOf(name) === "virtual";

Deno.test("agents may use every name that pure folders may use, Proxy excepted", () => {
  assert.deepEqual(GLOBALS_ALLOWED.filter((name) => !usable(name)), HOUSE_ONLY);
});

Deno.test("of the forbidden names, agents may use exactly those listed here", () => {
  assert.deepEqual(GLOBALS_FORBIDDEN.filter(usable).sort(), AGENTS_ONLY);
});
