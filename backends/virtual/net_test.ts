import { deepStrictEqual as deepEqual, strictEqual as equal } from "node:assert/strict";
import { type Completion, NEVER, VERB_CREDIT } from "../../kernel/machine.ts";
import { E } from "../../syscalls/errno.ts";
import type { OpId } from "../../syscalls/ids.ts";
import type { Value } from "../../syscalls/value.ts";
import { netDevice, WAITING_MAX } from "./net.ts";
import { drain, machineOf, opOf } from "./testing.ts";

/** A network, and shorthand: each op takes the next id; `lines` gives what came since, `id errno more|end value bytes`. */
function network(faults: Parameters<typeof machineOf>[0]["faults"] = []) {
  const machine = machineOf({ devices: { net: netDevice() }, faults });
  let id = 0;
  const op = (verb: string, args: Value, credit = 0, text = "") => {
    const chunks = text === "" ? [] : [{ bytes: new TextEncoder().encode(text) }];
    return machine.submit(opOf(++id, { device: "net", verb, args, credit, chunks }));
  };
  const lines = () =>
    drain(machine).map(({ item }) => {
      const { id, errno, more, value, chunks } = item as Completion;
      const text = chunks.map((one) => new TextDecoder().decode(one.bytes)).join("");
      return `${id} ${errno} ${more ? "more" : "end"} ${JSON.stringify(value)}${text === "" ? "" : ` ${text}`}`;
    });
  const credit = (stream: number, credit: number) =>
    machine.submit(opOf(++id, { device: "net", verb: VERB_CREDIT, handle: stream, credit }));
  return { machine, op, lines, credit };
}

const SERVER = { connection: "web<root:2" };
const CLIENT = { connection: "web<root:2>" };

/** Ops 1 and 2: a listener with credit for one, and a caller. */
function connected() {
  const net = network();
  net.op("listen", { name: "web" }, 1);
  net.op("connect", { to: "web" });
  deepEqual(net.lines(), ['1 0 more {"connection":"web<root:2","from":"root"}', '2 0 end {"connection":"web<root:2>"}']);
  return net;
}

Deno.test("bytes go both ways, in order; a write completes when it is taken", () => {
  const { op, lines, credit } = connected();
  op("write", CLIENT, 0, "one");
  op("write", CLIENT, 0, "two");
  deepEqual(lines(), []);
  op("read", SERVER, 1);
  deepEqual(lines(), ["5 0 more null one", "3 0 end null"]);
  credit(5, 1);
  deepEqual(lines(), ["5 0 more null two", "4 0 end null"]);
  op("read", CLIENT, 4);
  op("write", SERVER, 0, "back");
  deepEqual(lines(), ["7 0 more null back", "8 0 end null"]);
});

Deno.test("a close ends the other side's reading after what was written, and its writing with EIO", () => {
  const { op, lines } = connected();
  op("write", CLIENT, 0, "last");
  op("close", CLIENT);
  deepEqual(lines(), ["4 0 end null"]);
  op("read", SERVER, 3);
  deepEqual(lines(), ["5 0 more null last", "3 0 end null", "5 0 end null"]);
  op("write", SERVER, 0, "late");
  deepEqual(lines(), [`6 ${E.EIO} end {"message":"Cannot write \\"web<root:2\\": the other side closed"}`]);
});

Deno.test("a close refuses what it has not read, and ends its own reading", () => {
  const { op, lines } = connected();
  op("write", CLIENT, 0, "unread");
  op("read", CLIENT, 1);
  op("close", SERVER);
  deepEqual(lines(), [
    `3 ${E.EIO} end {"message":"Cannot write \\"web<root:2>\\": the other side closed"}`,
    "4 0 end null",
    "5 0 end null",
  ]);
  op("read", CLIENT, 1);
  op("close", SERVER);
  op("read", SERVER, 1);
  op("close", CLIENT);
  op("read", CLIENT, 1);
  deepEqual(lines().map((line) => line.slice(0, 8)), ["6 0 end ", "7 14 end", "8 14 end", "9 0 end ", "10 14 en"]);
});

Deno.test("callers wait for the listener's credit, and are refused when it goes away", () => {
  const { machine, op, lines, credit } = connected();
  op("connect", { to: "web" });
  op("connect", { to: "web" });
  deepEqual(lines(), []);
  credit(1, 1);
  deepEqual(lines(), ['1 0 more {"connection":"web<root:3","from":"root"}', '3 0 end {"connection":"web<root:3>"}']);
  machine.cancel(1 as OpId);
  deepEqual(lines(), [`1 ${E.ECANCELED} end null`, `4 ${E.EIO} end {"message":"Cannot connect to \\"web\\": the name has no listener"}`]);
  op("listen", { name: "web" });
  equal(lines().length, 0);
});

Deno.test("a caller, a reader and a write that were cancelled take no part any more", () => {
  const { machine, op, lines, credit } = connected();
  op("connect", { to: "web" });
  op("write", CLIENT, 0, "never");
  op("read", CLIENT, 5);
  for (const id of [3, 4, 5]) machine.cancel(id as OpId);
  deepEqual(lines(), [3, 4, 5].map((id) => `${id} ${E.ECANCELED} end null`));
  credit(1, 5);
  op("read", SERVER, 5);
  op("read", CLIENT, 5);
  op("write", SERVER, 0, "to the new reader");
  deepEqual(lines(), ["8 0 more null to the new reader", "9 0 end null"]);
});

Deno.test("what cannot be is EIO or EINVAL with a message, an unknown verb ENODEV", () => {
  const { op, lines } = connected();
  op("listen", { name: "web" });
  op("connect", { to: "absent" });
  op("write", { connection: "none" }, 0, "x");
  op("read", SERVER, 1);
  op("read", SERVER, 1);
  op("read", null);
  deepEqual(lines(), [
    `3 ${E.EIO} end {"message":"Cannot listen as \\"web\\": the name has a listener"}`,
    `4 ${E.EIO} end {"message":"Cannot connect to \\"absent\\": the name has no listener"}`,
    `5 ${E.EIO} end {"message":"Cannot write \\"none\\": no such connection"}`,
    `7 ${E.EIO} end {"message":"Cannot read \\"web<root:2\\": the connection has a reader"}`,
    `8 ${E.EINVAL} end {"message":"Cannot read: arguments: expected a record, got null"}`,
  ]);
  equal(op("toString", {}), E.ENODEV);
  equal(op("cancel", {}), E.ENODEV);
});

Deno.test("waiting writes and callers are bounded", () => {
  const { op } = connected();
  for (const [verb, args] of [["write", CLIENT], ["connect", { to: "web" }]] as const) {
    for (let i = 0; i < WAITING_MAX; i++) equal(op(verb, args), E.OK);
    equal(op(verb, args), E.EAGAIN);
  }
});

Deno.test("a crash ends every connection", () => {
  const { machine, op, lines } = network([{ kind: "restart", origin: { device: "net" }, occurrence: 3 }]);
  op("listen", { name: "web" }, 1);
  op("connect", { to: "web" });
  op("read", SERVER, 1);
  lines();
  op("write", CLIENT, 0, "x");
  deepEqual(lines(), [
    `1 ${E.ENODEV} end {"message":"Device net went away"}`,
    `3 ${E.ENODEV} end {"message":"Device net went away"}`,
    `4 ${E.EIO} end {"message":"Cannot write \\"web<root:2>\\": no such connection"}`,
  ]);
  equal(machine.idle(NEVER), false);
});
