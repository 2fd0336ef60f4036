import assert from "node:assert/strict";
import type { Failure } from "../sim/failure.ts";
import { finding } from "../scenario/finding.ts";
import type { Tally } from "../sim/protocol.ts";
import { Session, type SessionOptions } from "./sim_session.ts";

const TALLY: Tally = { runs: 2000, steps: 50_000, ms: 500, cuts: 0 };
const FILES = [{ path: "/x/a.ts", shown: "a.ts" }, { path: "/x/bb.ts", shown: "bb.ts" }];

function failure(oracle: string, expected: boolean, file = "a.ts"): Failure {
  return {
    file,
    finding: finding(oracle, "what happened", "a.ts:1:2"),
    token: "o1.x",
    steps: 9,
    decisions: 3,
    run: 12,
    strategy: "random",
    workload: 0,
    faults: [],
    hash: "00000000000000ff",
    rows: [],
    expected,
  };
}

function sessionOf(options: Partial<SessionOptions> = {}, columns = 0) {
  let out = "";
  let err = "";
  const io = {
    cwd: "/x",
    out: (text: string) => void (out += text),
    err: (text: string) => void (err += text),
    columns,
    cores: 1,
    now: () => 0,
  };
  const session = new Session(io, { files: FILES, json: false, brief: false, until: false, ...options });
  return { session, out: () => out, err: () => err };
}

Deno.test("files in which nothing failed: figures, totals, and how to go on", () => {
  const { session, out } = sessionOf();
  session.onEvent({ kind: "left", file: 0, tally: TALLY }, "");
  session.onEvent({ kind: "left", file: 1, tally: { ...TALLY, cuts: 3 } }, "");
  session.searched(800);
  assert.equal(session.end(), 0);
  assert.equal(
    out(),
    "[hunt] a.ts   2,000 schedules · 0.5 s · 4.0 k/s · no failure\n" +
      "[hunt] bb.ts  2,000 schedules · 0.5 s · 4.0 k/s · no failure · 3 cut: they go on for ever, with progress\n" +
      "2 files · 4,000 schedules · 0.8 s · 5.0 k/s · 0 fail as planted · 0 unexpected\n" +
      "next    --time 60 hunts longer · --seed 2 takes other schedules · --until fail goes on until something fails\n",
  );
});

Deno.test("an unexpected failure gives 1, one of our own asserts 3 before it, a refused file 2 after it", () => {
  const one = sessionOf();
  one.session.onEvent({ kind: "refused", file: 1, messages: ["bb.ts:1:1: no"] }, "");
  assert.equal(one.session.end(), 2);
  one.session.onEvent({ kind: "failed", file: 0, failure: failure("check", false), tally: TALLY }, "o1.x");
  assert.equal(one.session.end(), 1);
  one.session.onEvent({ kind: "failed", file: 0, failure: failure("kernel", true), tally: TALLY }, "o1.x");
  assert.equal(one.session.end(), 3);
  assert.equal(one.err(), "bb.ts:1:1: no\n");
});

Deno.test("a worker that breaks is our own fault", () => {
  const { session, err } = sessionOf();
  session.onEvent({ kind: "broken", message: "TypeError: x" }, "");
  assert.equal(session.end(), 3);
  assert.equal(err(), "Orrery itself failed: TypeError: x\n");
});

Deno.test("over all examples the first expected failure is shown in full, the others in a line", () => {
  const { session, out } = sessionOf({ brief: true });
  session.onEvent({ kind: "loaded", file: 0, expectsFailure: true, image: 1 }, "");
  session.onEvent({ kind: "loaded", file: 1, expectsFailure: true, image: 1 }, "");
  session.onEvent({ kind: "failed", file: 0, failure: failure("deadlock", true), tally: TALLY }, "o1.x");
  session.onEvent({ kind: "failed", file: 1, failure: failure("check", true, "bb.ts"), tally: TALLY }, "o1.y");
  assert.equal(session.end(), 0);
  assert.match(out(), /^FAIL a\.ts \(as expected\): deadlock: what happened/);
  assert.match(out(), /\n\[hunt\] bb\.ts {2}fails as planted: check, after 2,000 schedules · --token o1\.y\n/);
  assert.match(out(), /2 fail as planted · 0 unexpected\nnext {4}deno task sim examples\/lost_update\.ts/);
});

Deno.test("a file that should fail and does not is a failure, also in JSON", () => {
  const { session, out } = sessionOf({ json: true });
  session.onEvent({ kind: "loaded", file: 1, expectsFailure: true, image: 1 }, "");
  session.onEvent({ kind: "left", file: 1, tally: TALLY }, "");
  session.onEvent({ kind: "failed", file: 0, failure: failure("check", false), tally: TALLY }, "o1.x");
  session.searched(1000);
  assert.equal(session.end(), 1);
  assert.deepEqual(JSON.parse(out()), {
    runs: 4000,
    failures: [
      {
        file: "a.ts",
        oracle: "check",
        detail: "what happened",
        place: "a.ts:1:2",
        token: "o1.x",
        steps: 9,
        hash: "00000000000000ff",
        expected: false,
      },
      { file: "bb.ts", oracle: "expect", detail: "no failure was found", place: "", token: "", steps: 0, hash: "", expected: false },
    ],
    refused: [],
    syscallsPerSecond: 100_000,
    schedulesPerSecond: 4000,
    exitCode: 1,
  });
});

Deno.test("progress is drawn over itself and wiped before anything else, within the terminal's width", () => {
  const { session, out, err } = sessionOf({}, 30);
  session.onEvent({ kind: "progress", file: 0, tally: TALLY }, "");
  assert.equal(err(), "\r\x1b[K[hunt] a.ts   2,000 schedules");
  session.onEvent({ kind: "left", file: 0, tally: TALLY }, "");
  assert.equal(err(), "\r\x1b[K[hunt] a.ts   2,000 schedules\r\x1b[K");
  assert.match(out(), /no failure\n$/);
});

Deno.test("a replay that passes says so with its hash; of a file that should fail it is told once", () => {
  const { session, out } = sessionOf({ files: [FILES[0]!] });
  session.onEvent({ kind: "loaded", file: 0, expectsFailure: true, image: 1 }, "");
  session.onEvent({ kind: "replayed", failed: false, failure: failure("none", true), changed: true }, "o1.x");
  assert.equal(session.end(), 1);
  assert.equal(
    out(),
    "note    a.ts changed since the token was made: the schedule is followed as far as it goes\n" +
      "PASS a.ts: this schedule does not fail (9 steps, state hash 00000000000000ff)\n" +
      "next    deno task sim a.ts   hunts for other schedules that do\n",
  );
});

Deno.test("in JSON failures stand in the order of the files, whichever was found first", () => {
  const { session, out } = sessionOf({ json: true });
  session.onEvent({ kind: "failed", file: 1, failure: failure("check", false, "bb.ts"), tally: TALLY }, "o1.y");
  session.onEvent({ kind: "failed", file: 0, failure: failure("check", false), tally: TALLY }, "o1.x");
  session.end();
  const { failures } = JSON.parse(out()) as { readonly failures: readonly { readonly file: string }[] };
  assert.deepEqual(failures.map((one) => one.file), ["a.ts", "bb.ts"]);
});
