/** Stack texts do not tell how many frames of the runtime lie between those of a program. */
import assert from "node:assert/strict";
import { type CallSite, cutStacks } from "./stack.ts";

function site(file: string, line: number): CallSite {
  return {
    getFileName: () => file,
    getFunctionName: () => "walk",
    getLineNumber: () => line,
    getColumnNumber: () => 1,
    toString: () => `walk (${file}:${line}:1)`,
  };
}

/** The text where each of `program`'s frames has `gap` frames of the runtime below it, of which V8 collects 12. */
function textWith(program: number, gap: number): string {
  const sites: CallSite[] = [];
  for (let i = 1; i <= program; i++) {
    sites.push(site("orrery:a.ts", i));
    for (let k = 0; k < gap; k++) sites.push(site("file:///x/images/task.ts", k));
  }
  return (Error as unknown as { prepareStackTrace(error: unknown, sites: readonly CallSite[]): string })
    .prepareStackTrace(new Error("x"), sites.slice(0, 12));
}

Deno.test("frames of the runtime weigh the same however many they are", () => {
  const limit = Error.stackTraceLimit;
  cutStacks();
  try {
    assert.equal(Error.stackTraceLimit, 12);
    for (const gap of [1, 2, 3, 4, 5, 6]) {
      assert.equal(textWith(5, gap), "Error: x\n    at walk (a.ts:1:1)\n    at walk (a.ts:2:1)", `a gap of ${gap}`);
    }
    assert.equal(textWith(20, 0).split("\n").length, 1 + 12);
  } finally {
    Error.stackTraceLimit = limit;
    delete (Error as { prepareStackTrace?: unknown }).prepareStackTrace;
  }
});
