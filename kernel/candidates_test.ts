/** What a chooser sees of the posted calls, also after rows of the table were used again. */
import { deepStrictEqual as deepEqual } from "node:assert/strict";
import { describeAccess } from "../syscalls/footprint.ts";
import { bench, call, HandMachine, type Scripts } from "./testing.ts";

Deno.test("candidates have the names of their processes, the footprints of their calls, and count who entered", () => {
  const seen: { readonly ids: number[]; readonly touched: string[][]; readonly entered: number }[] = [];
  const own = HandMachine.prototype.choose;
  HandMachine.prototype.choose = (_kind, among) => {
    const all = Array.from({ length: among.count }, (_, i) => i);
    seen.push({
      ids: all.map((i) => among.id(i)),
      touched: all.map((i) => among.pending(i).map(describeAccess)),
      entered: among.entered!,
    });
    return 0;
  };
  const scripts: Scripts = {
    *main() {
      yield call("wait", { child: (yield call("spawn", { image: null, name: "brief", args: null })).value });
      yield call("spawn", { image: null, name: "sender", args: { box: (yield call("endpoint")).value } });
      yield call("yield");
    },
    *brief() {},
    *sender({ box }) {
      yield call("send", { to: box, message: 1 });
    },
  };
  try {
    bench(scripts);
  } finally {
    HandMachine.prototype.choose = own;
  }
  const exits = ["write process 1", "write process 1"];
  deepEqual(seen[1], { ids: [0, 1], touched: [["write process 0", "read capability 0", "write process 1"], exits], entered: 5 });
  const sends = ["write process 1", "read capability 2", "write endpoint 0"];
  deepEqual(seen[3], { ids: [0, 2 ** 20 + 1], touched: [["write process 0"], sends], entered: 10 }); // the row's second process
});
