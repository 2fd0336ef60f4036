/**
 * The house plugin of `deno lint`: the rules of the house that a linter can see. Each rule has its file and its reason
 * there; `zones.ts` says where which holds. Named in deno.json, so `deno lint` and editors use it alike.
 */
import type { Plugin } from "./types.ts";
import { strictAsserts } from "./asserts.ts";
import { type Exception, EXCEPTIONS } from "./exceptions.ts";
import { headComment, noPromises } from "./comments.ts";
import { pureGlobals } from "./globals.ts";
import { layers } from "./layers.ts";
import { pureMembers } from "./members.ts";
import { moduleState } from "./state.ts";
import { synchronous } from "./synchronous.ts";
import { rootOf } from "./zones.ts";

const ROOT = rootOf(import.meta.url, "../../");

/** The plugin with another table of exceptions: for the test that every row of the table is needed. */
export function housePlugin(exceptions: readonly Exception[]): Plugin {
  return {
    name: "orrery",
    rules: {
      "pure-globals": pureGlobals(ROOT, exceptions),
      "pure-members": pureMembers(ROOT, exceptions),
      "module-state": moduleState(ROOT, exceptions),
      "synchronous": synchronous(ROOT),
      "layers": layers(ROOT),
      "head-comment": headComment(ROOT),
      "no-promises": noPromises,
      "strict-asserts": strictAsserts,
    },
  };
}

export default housePlugin(EXCEPTIONS);
