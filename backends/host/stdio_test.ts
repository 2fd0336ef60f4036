import { deepStrictEqual as deepEqual, match, ok, strictEqual as equal } from "node:assert/strict";
import { NEVER } from "../../kernel/machine.ts";
import { E, errnoName } from "../../syscalls/errno.ts";
import type { OpId } from "../../syscalls/ids.ts";
import type { Value, ValueRecord } from "../../syscalls/value.ts";
import { garbage } from "./fixtures/garbage.ts";
import { EXCERPT_BYTES } from "./line_splitter.ts";
import { readStats } from "./processes.ts";
import { type Bench, shell, withServers } from "./testing.ts";

const MANY = 1_000_000;

/** Lines of a stream so far, however they were batched. */
function linesOf(bench: Bench, id: OpId): string[] {
  return bench.values(id).flatMap((value) => (value as ValueRecord | null)?.["lines"] as string[] | undefined ?? []);
}

/** A stream's final value, once it is there. */
async function exitOf(bench: Bench, id: OpId): Promise<ValueRecord> {
  return (await bench.end(id)).value as ValueRecord;
}

/** Half of it passes before SIGTERM, half between that and SIGKILL: time for a busy machine to end a child in. */
const PATIENT = { graceMs: 4_000 };

Deno.test("lines go to a child and come back in order", async () => {
  await withServers({ echo: { command: "cat", args: [] } }, async ({ bench }) => {
    const stream = bench.start("subscribe", { server: "echo" }, MANY);
    const writes = Array.from({ length: 50 }, (_, i) => bench.start("write", { server: "echo", text: `a${i}\nb${i} ä😀\n` }));
    for (const write of writes) equal((await bench.end(write)).errno, E.OK);
    const expected = writes.flatMap((_, i) => [`a${i}`, `b${i} ä😀`]);
    await bench.rig.until(() => linesOf(bench, stream).length === expected.length);
    deepEqual(linesOf(bench, stream), expected);
    const stop = await bench.call("stop", { server: "echo" });
    deepEqual(stop.value, { exit: { code: 0, signal: null } });
    deepEqual(await exitOf(bench, stream), { exit: { code: 0, signal: null }, stderr: "" });
  });
});

Deno.test("a child that ends says how: its code, its signal, the end of its standard error", async () => {
  const servers = { code: shell("echo out; echo sorry >&2; exit 7"), signal: shell("kill -KILL $$") };
  await withServers(servers, async ({ bench, groups }) => {
    const [code, signal] = [bench.start("subscribe", { server: "code" }, 9), bench.start("subscribe", { server: "signal" }, 9)];
    equal(groups.size, 2);
    deepEqual(await exitOf(bench, code), { exit: { code: 7, signal: null }, stderr: "sorry\n" });
    deepEqual(linesOf(bench, code), ["out"]);
    deepEqual(await exitOf(bench, signal), { exit: { code: null, signal: "SIGKILL" }, stderr: "" });
    equal(groups.size, 0);
  });
});

Deno.test("of standard error the last 64 KiB are kept, and it never holds a child up", async () => {
  await withServers({ loud: shell("head -c 3000000 /dev/zero | tr '\\0' x >&2; printf END >&2") }, async ({ bench }) => {
    const { stderr } = await exitOf(bench, bench.start("subscribe", { server: "loud" }, 9));
    equal(stderr, "x".repeat(65_536 - 3) + "END");
  });
});

Deno.test("an unfinished last line is given as partial, invalid UTF-8 is replaced, empty lines are left out", async () => {
  await withServers({ half: shell("printf 'a\\n\\n\\377b\\n{\"id\":1'") }, async ({ bench }) => {
    const stream = bench.start("subscribe", { server: "half" }, 9);
    await bench.end(stream);
    deepEqual(linesOf(bench, stream), ["a", "\ufffdb"]);
    deepEqual(bench.values(stream).at(-2), { partial: '{"id":1' });
  });
});

Deno.test("a line of 20 MiB gives its size and its ends, and the lines around it arrive", async () => {
  const script = "echo before; printf '{\"id\":7,'; head -c 20971520 /dev/zero | tr '\\0' x; echo '}'; echo after";
  await withServers({ big: shell(script) }, async ({ bench }) => {
    const stream = bench.start("subscribe", { server: "big" }, MANY);
    await bench.end(stream);
    const oversize: Value = {
      size: 20_971_520 + 9,
      head: '{"id":7,'.padEnd(EXCERPT_BYTES, "x"),
      tail: "}".padStart(EXCERPT_BYTES, "x"),
    };
    deepEqual(bench.values(stream).slice(0, -1), [{ lines: ["before"] }, { oversize }, { lines: ["after"] }]);
  });
});

Deno.test("a child that floods is read only as far as the credit goes, and ends when it is stopped", async () => {
  await withServers({ flood: { command: "yes", args: [] } }, async ({ bench }) => {
    const stream = bench.start("subscribe", { server: "flood" }, 2);
    await bench.rig.until(() => bench.values(stream).length === 2);
    await bench.rig.pass(50_000_000);
    equal(bench.values(stream).length, 2);
    bench.rig.credit(stream, 3);
    await bench.rig.until(() => bench.values(stream).length === 5);
    ok(linesOf(bench, stream).every((line) => line === "y"));
    const stop = bench.start("stop", { server: "flood" });
    bench.rig.credit(stream, MANY);
    deepEqual((await exitOf(bench, stream))["exit"], { code: null, signal: "SIGTERM" });
    equal((await bench.end(stop)).errno, E.OK);
  }, PATIENT);
});

Deno.test("a flood does not keep timers and other children waiting", async () => {
  await withServers({ flood: { command: "yes", args: [] }, echo: { command: "cat", args: [] } }, async ({ bench }) => {
    const flood = bench.start("subscribe", { server: "flood" }, MANY);
    const echo = bench.start("subscribe", { server: "echo" }, MANY);
    await bench.rig.until(() => bench.values(flood).length > 10);
    bench.start("write", { server: "echo", text: "through\n" });
    await bench.rig.until(() => linesOf(bench, echo).length === 1);
    bench.machine.cancel(flood);
    equal(errnoName((await bench.end(flood)).errno), "ECANCELED");
  });
});

Deno.test("a child that does not read delays its own writers only, up to a bound", async () => {
  const servers = { deaf: { command: "sleep", args: ["1000"] }, echo: { command: "cat", args: [] } };
  await withServers(servers, async ({ bench }) => {
    const deaf = bench.start("subscribe", { server: "deaf" }, 9);
    const echo = bench.start("subscribe", { server: "echo" }, 9);
    const line = "x".repeat(400_000);
    const first = bench.start("write", { server: "deaf", text: `${line}\n` });
    const second = bench.start("write", { server: "deaf", text: `${line}\n` });
    const withdrawn = bench.start("write", { server: "deaf", text: `${line}\n` });
    equal(bench.submit("write", { server: "deaf", text: `${line}\n` }), "EAGAIN");
    bench.start("write", { server: "echo", text: "hello\n" });
    await bench.rig.until(() => linesOf(bench, echo).length === 1);
    equal(bench.rig.ended(first) || bench.rig.ended(second), false);
    bench.machine.cancel(withdrawn);
    equal(errnoName((await bench.end(withdrawn)).errno), "ECANCELED");
    await bench.call("stop", { server: "deaf" });
    for (const write of [first, second]) equal(errnoName((await bench.end(write)).errno), "ENODEV");
    deepEqual((await exitOf(bench, deaf))["exit"], { code: null, signal: "SIGTERM" });
  }, { writeSizeMax: 1_500_000, ...PATIENT });
});

Deno.test("a child that ignores SIGTERM is killed", async () => {
  await withServers({ stubborn: shell("trap '' TERM; echo up; while :; do sleep 1; done") }, async ({ bench }) => {
    const stream = bench.start("subscribe", { server: "stubborn" }, 9);
    await bench.rig.until(() => linesOf(bench, stream).length === 1);
    deepEqual((await bench.call("stop", { server: "stubborn", graceMs: 50 })).value, { exit: { code: null, signal: "SIGKILL" } });
  });
});

Deno.test("grandchildren end with the child: those of its group, and those that left it", async () => {
  const script = "sleep 1000 & echo $!; setsid sleep 1000 & echo $!; echo $$; exec sleep 1000";
  let pids: number[] = [];
  await withServers({ family: shell(script) }, async ({ bench }) => {
    const stream = bench.start("subscribe", { server: "family" }, 9);
    await bench.rig.until(() => linesOf(bench, stream).length === 3);
    pids = linesOf(bench, stream).map(Number);
    equal((await readStats(pids)).length, 3);
  });
  deepEqual((await readStats(pids)).filter((stat) => stat.state !== "Z"), []);
});

Deno.test("a child whose pipes are held open by one that left its group ends all the same", async () => {
  await withServers({ holder: shell("setsid sleep 1000 & echo up") }, async ({ bench }) => {
    const stream = bench.start("subscribe", { server: "holder" }, 9);
    deepEqual(await exitOf(bench, stream), { exit: { code: 0, signal: null }, stderr: "" });
    deepEqual(linesOf(bench, stream), ["up"]);
  });
});

Deno.test("a cancelled stream stops its child; the next one of that name starts when it is gone", async () => {
  await withServers({ echo: shell("echo $$; exec cat") }, async ({ bench }) => {
    const first = bench.start("subscribe", { server: "echo" }, 9);
    await bench.rig.until(() => linesOf(bench, first).length === 1);
    bench.machine.cancel(first);
    const second = bench.start("subscribe", { server: "echo" }, 9);
    const third = bench.start("subscribe", { server: "echo" }, 9);
    equal(errnoName((await bench.end(first)).errno), "ECANCELED");
    const refused = await bench.end(third);
    deepEqual([errnoName(refused.errno), refused.value], ["EIO", { message: "Cannot subscribe: server echo runs already" }]);
    await bench.rig.until(() => linesOf(bench, second).length === 1);
    deepEqual((await readStats([Number(linesOf(bench, first)[0])])).filter((stat) => stat.state !== "Z"), []);
  });
});

Deno.test("what cannot be done is refused with a message that says why", async () => {
  const servers = { echo: { command: "cat", args: [] }, missing: { command: "no-such-program-here", args: [] } };
  await withServers(servers, async ({ bench }) => {
    const stream = bench.start("subscribe", { server: "echo" }, 9);
    const cases: readonly (readonly [string, Value, string, RegExp])[] = [
      ["subscribe", { server: "other" }, "EINVAL", /^Cannot subscribe: no server "other", the manifest names echo, missing$/],
      ["subscribe", { server: "echo" }, "EIO", /^Cannot subscribe: server echo runs already$/],
      ["subscribe", { server: "missing" }, "EIO", /^Cannot subscribe: .*no-such-program-here/],
      ["subscribe", null, "EINVAL", /^Cannot subscribe: /],
      ["write", { server: "missing", text: "\n" }, "ENODEV", /^Cannot write: server missing does not run$/],
      ["write", { server: "echo", text: "a\nb" }, "EINVAL", /^Cannot write: the text ends inside a line$/],
      ["write", { server: "echo" }, "EINVAL", /^Cannot write: /],
    ];
    for (const [verb, args, errno, message] of cases) {
      const end = await bench.call(verb, args);
      equal(errnoName(end.errno), errno);
      match(String((end.value as ValueRecord)["message"]), message);
    }
    equal(bench.submit("dance", { server: "echo" }), "ENODEV");
    deepEqual((await bench.call("stop", { server: "missing" })).value, null);
    equal(bench.rig.ended(stream), false);
  });
});

Deno.test("a child gets the variables of the manifest and the mark, and nothing else of ours", async () => {
  Deno.env.set("ORRERY_SECRET_OF_TEST", "1");
  const servers = { env: { command: "env", args: [], env: { GIVEN: "yes" } } };
  await withServers(servers, async ({ bench, registry }) => {
    const stream = bench.start("subscribe", { server: "env" }, 9);
    await bench.end(stream);
    const lines = linesOf(bench, stream);
    ok(lines.includes("GIVEN=yes") && lines.includes(`ORRERY_RUN=${registry.mark}`));
    deepEqual(lines.filter((line) => line.includes("SECRET")), []);
  });
  Deno.env.delete("ORRERY_SECRET_OF_TEST");
});

Deno.test("closing ends every child, and the machine takes nothing any more", async () => {
  const servers = { a: { command: "sleep", args: ["1000"] }, b: shell("trap '' TERM; while :; do sleep 1; done") };
  await withServers(servers, async ({ bench, groups }) => {
    bench.start("subscribe", { server: "a" }, 9);
    bench.start("subscribe", { server: "b" }, 9);
    const waiting = bench.machine.idle(NEVER);
    await bench.machine.close();
    equal(await waiting, true);
    equal(groups.size, 0);
    equal(bench.submit("subscribe", { server: "a" }), "ENODEV");
    equal(await bench.machine.idle(NEVER), bench.rig.reap().length > 0);
  });
});

Deno.test("100,000 strings of garbage arrive as they are, and the child after it is none the worse", async () => {
  const path = new URL("./fixtures/garbage.ts", import.meta.url).pathname;
  const servers = {
    mad: { command: Deno.execPath(), args: ["run", "--no-check", path, "7", "100000"] },
    sane: { command: "cat", args: [] },
  };
  await withServers(servers, async ({ bench }) => {
    const mad = bench.start("subscribe", { server: "mad" }, MANY);
    const sane = bench.start("subscribe", { server: "sane" }, MANY);
    deepEqual((await exitOf(bench, mad))["exit"], { code: 0, signal: null });
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(garbage(7, 100_000));
    const expected = text.split("\n");
    const partial = expected.pop()!; // split gives at least one
    const got = bench.values(mad).flatMap((value) => {
      const { lines = [] } = value as { readonly lines?: readonly string[] };
      return lines;
    });
    equal(got.join("\n") === expected.filter((line) => line !== "").join("\n"), true);
    deepEqual(bench.values(mad).at(-2), partial === "" ? bench.values(mad).at(-2) : { partial });
    bench.start("write", { server: "sane", text: "fine\n" });
    await bench.rig.until(() => linesOf(bench, sane).length === 1);
  });
});

Deno.test("200,000 lines through 100 children one after the other leave no descriptor behind", async () => {
  const path = new URL("./fixtures/descriptors.ts", import.meta.url).pathname; // other suites open files in this process
  const { success, stdout, stderr } = await new Deno.Command(Deno.execPath(), { args: ["run", "-A", "--no-check", path] }).output();
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes).trimEnd();
  equal(success, true, text(stderr));
  const [early, late, ...more] = text(stdout).split("\n");
  deepEqual(more, []);
  equal(Number(early) > 5, true, early);
  // The runtime opens a pair once, at a moment of its own; 50 children lie between, one descriptor left by each would be 50.
  equal([0, 2].includes(Number(late) - Number(early)), true, `${early}, later ${late}`);
});

Deno.test("a grandchild that carries no mark and ignores SIGTERM ends with its group", async () => {
  const script = "(trap '' TERM; exec env -i sleep 1000) & echo $!; exec sleep 1000";
  await withServers({ family: shell(script) }, async ({ bench }) => {
    const stream = bench.start("subscribe", { server: "family" }, 9);
    await bench.rig.until(() => linesOf(bench, stream).length === 1);
    deepEqual((await bench.call("stop", { server: "family" })).value, { exit: { code: null, signal: "SIGTERM" } });
    let left = 1;
    while (left > 0) left = (await readStats([Number(linesOf(bench, stream)[0])])).filter((stat) => stat.state !== "Z").length;
  }, PATIENT);
});

Deno.test("with credit for one item at a time nothing is lost and the order stays", async () => {
  const script = "for i in 1 2 3; do echo a$i; head -c 9000 /dev/zero | tr '\\0' x; echo; echo b$i; done";
  await withServers({ mixed: shell(script) }, async ({ bench }) => {
    const stream = bench.start("subscribe", { server: "mixed" }, 1);
    for (let seen = 1; !bench.rig.ended(stream); seen++) {
      await bench.rig.until(() => bench.values(stream).length >= seen);
      bench.rig.credit(stream, 1);
    }
    const shown = bench.values(stream).slice(0, -1).flatMap((value): readonly (string | number | undefined)[] => {
      const { lines, oversize } = value as { readonly lines?: readonly string[]; readonly oversize?: { readonly size: number } };
      return lines ?? [oversize?.size];
    });
    deepEqual(shown, ["a1", 9_000, "b1", "a2", 9_000, "b2", "a3", 9_000, "b3"]);
  }, { lineBytesMax: 2 * EXCERPT_BYTES });
});
