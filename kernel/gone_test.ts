/** A server that wants to hear when a caller of its no longer waits: what it is told, when, and when nothing. Under the footprint guard. */
import { deepStrictEqual as deepEqual, strictEqual as equal } from "node:assert/strict";
import type { Handle } from "../syscalls/value.ts";
import { type Ask, bench, call, later, type Script } from "./testing.ts";

interface Box {
  readonly box: Handle;
}
type Act = (box: Handle, caller: Handle) => Ask | null;

const callForever = function* ({ box }: Box): Script {
  return (yield call("call", { to: box, message: "please" })).errno;
};

// The server receives one call, `act` takes place beside it, then it receives again for at most 20 ms.
function serve(act: Act, caller: (args: Box) => Script, options: object = { gone: true }): unknown {
  let told: unknown;
  const b = bench({
    *main() {
      const box = (yield call("endpoint", options)).value;
      const lent = (yield call("derive", { from: box, rights: ["send", "transfer"] })).value;
      const child = (yield call("spawn", { image: null, name: "caller", args: { box: lent } })).value;
      const request = (yield call("recv", { from: box })).value;
      const did = act(lent, child);
      if (did !== null) yield later(did.name, did.args);
      const { errno, value } = yield call("recv", { from: box, timeoutMs: 20 });
      told = errno === "OK" ? { ...value, reply: value.reply?.ordinal === request.reply.ordinal ? "its own" : value.reply } : errno;
      return (yield call("reply", { to: request.reply, message: null })).errno;
    },
    caller,
  });
  b.pass(100);
  return [told, b.kernel.ends().find((one) => one.path === "main")!.value];
}

const word = (gone: string): unknown => [{ value: null, badge: 0, bits: 0, reply: "its own", gone }, "EPEER"];

Deno.test("a server that waits is told at once that its caller was killed, was cancelled, lost its handle, ran out of time or ended", () => {
  deepEqual(serve((_box, child) => call("kill", { child }), callForever), word("EPEER"));
  deepEqual(serve((_box, child) => call("cancel", { child }), callForever), word("ECANCELED"));
  deepEqual(
    serve(() => null, function* ({ box }) {
      yield call("call", { to: box, message: null, timeoutMs: 5 });
      return null;
    }),
    word("ETIMEDOUT"),
  );
  deepEqual(
    serve(() => null, function* ({ box }) {
      yield later("call", { to: box, message: null });
      yield call("sleep", { ms: 5 });
      return null;
    }),
    word("EPEER"),
  );
  deepEqual(
    serve(() => null, function* ({ box }) {
      const lent = (yield call("derive", { from: box })).value;
      yield later("call", { to: lent, message: null });
      yield call("sleep", { ms: 5 });
      yield call("revoke", { handle: box });
      yield call("sleep", { ms: 50 });
      return null;
    }),
    word("EGONE"),
  );
});

Deno.test("a caller that becomes another has left its calls", () => {
  const seen = serve(() => null, function* ({ box }) {
    if (box === null) return yield call("sleep", { ms: 50 });
    yield later("call", { to: box, message: null });
    yield call("sleep", { ms: 5 });
    yield call("become", { args: { box: null } });
    return null;
  });
  deepEqual(seen, word("EPEER"));
});

Deno.test("who did not ask is told nothing", () => {
  for (const options of [{}, { gone: false }]) {
    deepEqual(serve((_box, child) => call("kill", { child }), callForever, options), ["ETIMEDOUT", "EPEER"]);
  }
});

Deno.test("a server that is busy finds the word before its next message and after the bits; a call that was never received leaves none", () => {
  const seen: unknown[] = [];
  const b = bench({
    *main() {
      const box = (yield call("endpoint", { capacity: 8, gone: true })).value;
      const first = (yield call("spawn", { image: null, name: "caller", args: { box } })).value;
      const request = (yield call("recv", { from: box })).value;
      const second = (yield call("spawn", { image: null, name: "caller", args: { box } })).value;
      yield call("sleep", { ms: 1 });
      yield call("send", { to: box, message: "next" });
      yield call("kill", { child: first });
      yield call("kill", { child: second });
      yield call("notify", { to: box, bits: 4 });
      for (let i = 0; i < 4; i++) {
        const { errno, value } = yield call("recv", { from: box, timeoutMs: 5 });
        seen.push(errno === "OK" ? [value.value, value.bits, value.gone ?? null, value.reply?.ordinal === request.reply.ordinal] : errno);
      }
    },
    caller: callForever,
  });
  b.pass(100);
  deepEqual(seen, [[null, 4, null, false], [null, 0, "EPEER", true], ["next", 0, null, false], "ETIMEDOUT"]);
});

Deno.test("a word is given once, and is withdrawn with the reply capability: by a drop, or a reply that finds no caller", () => {
  for (const name of ["drop", "reply"] as const) {
    const seen: string[] = [];
    const b = bench({
      *main() {
        const box = (yield call("endpoint", { gone: true })).value;
        for (let i = 0; i < 2; i++) yield call("spawn", { image: null, name: "caller", args: { box } });
        const requests = [(yield call("recv", { from: box })).value, (yield call("recv", { from: box })).value];
        yield call("sleep", { ms: 5 }); // both are gone
        const handle = requests[0].reply;
        seen.push((yield call(name, name === "drop" ? { handle } : { to: handle, message: null })).errno);
        for (let i = 0; i < 2; i++) {
          const { errno, value } = yield call("recv", { from: box, timeoutMs: 5 });
          seen.push(errno === "OK" ? `${value.gone} ${value.reply.ordinal === requests[1].reply.ordinal}` : errno);
        }
      },
      *caller({ box }: Box) {
        return (yield call("call", { to: box, message: null, timeoutMs: 1 })).errno;
      },
    });
    b.pass(100);
    deepEqual(seen, [name === "drop" ? "OK" : "EPEER", "ETIMEDOUT true", "ETIMEDOUT"]);
  }
});

Deno.test("a caller that was answered, or whose request was dropped, is not gone: it goes on", () => {
  for (const name of ["reply", "drop"] as const) {
    const seen: unknown[] = [];
    const b = bench({
      *main() {
        const box = (yield call("endpoint", { gone: true })).value;
        yield call("spawn", { image: null, name: "caller", args: { box } });
        const { reply } = (yield call("recv", { from: box })).value;
        yield later("recv", { from: box, timeoutMs: 5 }); // who waits would hear of it at once
        yield later(name, name === "drop" ? { handle: reply } : { to: reply, message: 7 });
        seen.push((yield call("recv", { from: box, timeoutMs: 5 })).errno);
      },
      *caller({ box }: Box) {
        const { errno, value } = yield call("call", { to: box, message: null, timeoutMs: 50 });
        seen.push(errno === "OK" ? value : errno);
      },
    });
    b.pass(100);
    deepEqual(seen, [name === "reply" ? 7 : "EPEER", "ETIMEDOUT"]);
    deepEqual(b.runner.loose.map(([_call, errno]) => errno), ["OK", "ETIMEDOUT"]);
  }
});

Deno.test("of several who receive, the one that received the call is told, in an arm of its select too", () => {
  const seen: string[] = [];
  const b = bench({
    *main() {
      const box = (yield call("endpoint", { gone: true })).value;
      const child = (yield call("spawn", { image: null, name: "caller", args: { box } })).value;
      yield call("spawn", { image: null, name: "holder", args: { box } });
      yield call("sleep", { ms: 1 });
      yield call("spawn", { image: null, name: "other", args: { box } });
      yield call("sleep", { ms: 10 });
      yield call("kill", { child });
      yield call("sleep", { ms: 10 });
      yield call("send", { to: box, message: "for the other" });
    },
    caller: callForever,
    *holder({ box }: Box) {
      yield call("recv", { from: box });
      yield call("sleep", { ms: 5 }); // the other waits before it
      const arms = [{ tag: "got", call: "recv", args: { from: box } }, { tag: "late", call: "sleep", args: { ms: 50 } }];
      const { value } = yield call("select", { arms });
      seen.push(`holder ${value.tag} ${value.value.gone}`);
    },
    *other({ box }: Box) {
      seen.push(`other ${(yield call("recv", { from: box })).value.value}`);
    },
  });
  b.pass(100);
  deepEqual(seen, ["holder got EPEER", "other for the other"]);
});

Deno.test("a word that waits is not for another who receives meanwhile", () => {
  const seen: string[] = [];
  const b = bench({
    *main() {
      const box = (yield call("endpoint", { gone: true })).value;
      yield call("spawn", { image: null, name: "caller", args: { box } });
      yield call("spawn", { image: null, name: "holder", args: { box } });
      yield call("sleep", { ms: 3 });
      seen.push(`other ${(yield call("recv", { from: box, timeoutMs: 1 })).errno}`);
      yield call("sleep", { ms: 10 });
    },
    *caller({ box }: Box) {
      return (yield call("call", { to: box, message: null, timeoutMs: 2 })).errno;
    },
    *holder({ box }: Box) {
      yield call("recv", { from: box });
      yield call("sleep", { ms: 6 });
      seen.push(`holder ${(yield call("recv", { from: box })).value.gone}`);
    },
  });
  b.pass(100);
  deepEqual(seen, ["other ETIMEDOUT", "holder ETIMEDOUT"]);
});

Deno.test("of its own fibers a process is told nothing, so that a cancelled server sees ECANCELED in each of its calls", () => {
  const b = bench({
    *main() {
      const server = (yield call("spawn", { image: null, name: "server", args: null })).value;
      yield call("sleep", { ms: 5 });
      yield call("cancel", { child: server });
      return (yield call("wait", { child: server })).value.value;
    },
    *server() {
      const box = (yield call("endpoint", { gone: true })).value;
      yield later("call", { to: box, message: null });
      yield call("recv", { from: box });
      return (yield call("recv", { from: box })).errno;
    },
  });
  b.pass(100);
  equal(b.kernel.ends().find((one) => one.path === "main")!.value, "ECANCELED");
});

Deno.test("a closed endpoint tells nothing, whether the caller left before it or after", () => {
  const seen: string[] = [];
  const b = bench({
    *main() {
      const box = (yield call("endpoint", { gone: true })).value;
      const own = (yield call("derive", { from: box })).value;
      const [first, second] = [
        (yield call("spawn", { image: null, name: "caller", args: { box } })).value,
        (yield call("spawn", { image: null, name: "caller", args: { box } })).value,
      ];
      for (let i = 0; i < 2; i++) yield call("recv", { from: box });
      yield call("kill", { child: first });
      yield call("drop", { handle: box });
      yield call("kill", { child: second });
      seen.push((yield call("recv", { from: own })).errno);
    },
    caller: callForever,
  });
  b.pass(100);
  deepEqual(seen, ["ECLOSED"]);
});

Deno.test("who waits for whom: a caller that can leave could end its server's wait, also when it gave its handle back", () => {
  const helpers = (options: object): readonly string[] => {
    const b = bench({
      *main() {
        const box = (yield call("endpoint", options)).value;
        const lent = (yield call("derive", { from: box, rights: ["send", "transfer"] })).value;
        const server = (yield call("derive", { from: box, rights: ["recv", "transfer"] })).value;
        yield call("spawn", { image: null, name: "caller", args: { box: lent } });
        yield call("spawn", { image: null, name: "server", args: { box: server } });
        yield call("sleep", { ms: 100 });
      },
      *caller({ box }: Box) {
        yield later("call", { to: box, message: null });
        yield call("drop", { handle: box });
        yield call("sleep", { ms: 100 });
      },
      *server({ box }: Box) {
        for (;;) yield call("recv", { from: box });
      },
    });
    b.pass(5);
    const all = b.kernel.processes();
    const pids = all.find((one) => one.path.includes("server"))!.helpers!;
    return pids.map((pid) => all.find((one) => one.pid === pid)!.path);
  };
  deepEqual(helpers({}), ["main"]);
  deepEqual(helpers({ gone: true }), ["main", "main/caller.1"]);
});
