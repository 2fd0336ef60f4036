/** The walk over the tables, where the tables are broken by hand. What programs can break is in planted tests of the oracles. */
import { deepStrictEqual as deepEqual, throws } from "node:assert/strict";
import type { State } from "./state.ts";
import { bench, call } from "./testing.ts";

Deno.test("a row that is free and taken at once, or neither, is found by the walk over the tables", () => {
  const b = bench({
    *main() {
      yield call("spawn", { image: null, name: "child", args: null });
      yield call("sleep", { ms: 1_000 });
    },
    *child() {},
  });
  const { state } = b.kernel as unknown as { state: State };
  deepEqual(state.processesFree, [1]);
  b.kernel.check();
  state.processesFree.push(0);
  throws(() => b.kernel.check(), { name: "Assert", message: "Process table: row 0 is free and its process lives" });
  state.processesFree.length = 0;
  throws(() => b.kernel.check(), { name: "Assert", message: "Process table: 0 rows are free of 2" });
});
