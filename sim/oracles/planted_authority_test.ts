/** Breaks planted in the kernel's capabilities, one at a time, and what must be said of each. The others: planted_test.ts. */
import assert from "node:assert/strict";
import { Capability, HandleTable } from "../../kernel/capability.ts";
import { LIFE } from "../../kernel/process.ts";
import { State } from "../../kernel/state.ts";
import { RIGHTS } from "../../syscalls/rights.ts";
import { NR } from "../../syscalls/table.ts";
import type { Handle } from "../../syscalls/value.ts";
import { type FileOf, type Main, rigOf } from "../testing.ts";
import { type Break, breaks, refused, single, spin, told, verdicts } from "./planted_testing.ts";

/** The program is sound, and with the breaks the oracle says so. */
function planted(name: string, file: FileOf, faults: readonly Break[], expected: string): void {
  Deno.test(name, () => assert.deepEqual(verdicts(file, faults), ["no failure", expected, "no failure"]));
}

planted(
  "a handle that lives on after it was dropped is a capability leak",
  single(function* (sys) {
    const first: Handle = yield sys.endpoint();
    yield sys.drop(first);
    yield sys.endpoint();
    yield* refused(sys.send(first, "through a handle of before"));
  }),
  [breaks(HandleTable.prototype, "find", () =>
    function (ordinal) {
      return this.slots[(ordinal & 0xffff) - 1] ?? null;
    })],
  "capability: root succeeded in send by handle 1, which it had given up",
);

planted(
  "a handle that may do more than its rights is a capability leak",
  single(function* (sys) {
    const door: Handle = yield sys.endpoint();
    const child: Handle = yield sys.spawn({ name: "reader" }, { only: yield sys.derive(door, { rights: ["recv", "transfer"] }) });
    yield sys.wait(child);
  }, {
    *reader(sys, { only }) {
      yield* refused(sys.send(only, "against its rights"));
    },
  }),
  [breaks(State.prototype, "findCapability", (own) =>
    function (process, handle) {
      return own.call(this, process, handle, 0);
    })],
  "capability: root/reader.1 succeeded in send by handle 1 with recv, transfer, needed is send",
);

planted(
  "a handle that survives its revocation is a capability leak",
  single(function* (sys) {
    const door: Handle = yield sys.endpoint();
    const derived: Handle = yield sys.derive(door, {});
    yield sys.revoke(door);
    yield* refused(sys.send(derived, "after the revoke"));
  }),
  [breaks(Capability.prototype, "listChildren", () =>
    function () {
      // none
    })],
  "capability: root succeeded in send by handle 2, which was revoked",
);

planted(
  "rights that a derivation widens are a capability leak",
  single(function* (sys) {
    const door: Handle = yield sys.endpoint();
    const narrow: Handle = yield sys.derive(door, { rights: ["recv"] });
    yield* refused(sys.derive(narrow, { rights: ["send", "recv"] }));
  }),
  [breaks(State.prototype, "findCapability", (own) =>
    function (process, handle, needed) {
      const found = own.call(this, process, handle, needed) as { rights: number; parent: object | null };
      return found.parent === null ? found : Object.assign(found, { rights: 127, parent: null });
    })],
  "capability: root derived send, recv from handle 2 with recv",
);

/** A client that asks by `ask`, gets in the reply a handle that may only receive, and tries to send by it. */
const answering = (ask: (sys: Parameters<Main>[0], door: Handle) => unknown): FileOf =>
  single(function* (sys) {
    const door: Handle = yield sys.endpoint();
    const client: Handle = yield sys.spawn({ name: "client" }, door, { handles: { desk: door } });
    const { reply } = yield sys.recv(door);
    yield sys.reply(reply, { letters: [yield sys.derive(door, { rights: ["recv", "transfer"] })] });
    yield sys.wait(client);
  }, {
    *client(sys, door: Handle) {
      const { letters } = yield ask(sys, door);
      yield* refused(sys.send(letters[0], "against its rights"));
    },
  });

/** A reply's handles arrive with all rights. */
const WIDENED = breaks(State.prototype, "hold", (own) =>
  function (process, capability) {
    if (this.running?.postedNr === NR.reply) Object.assign(capability, { rights: 127, parent: null });
    return own.call(this, process, capability);
  });

planted(
  "rights that widen on the way in a reply are a capability leak",
  answering((sys, door) => sys.call(door, "letters?")),
  [WIDENED],
  "capability: root/client.1 succeeded in send by handle 2 with recv, transfer, needed is send",
);

planted(
  "rights that widen in the reply to a tool's caller are a capability leak",
  answering((sys) => sys.tool("desk", "letters?")),
  [WIDENED],
  "capability: root/client.1 succeeded in send by handle 2 with recv, transfer, needed is send",
);

planted(
  "a handle from a reply that survives its revocation is a capability leak",
  single(function* (sys) {
    const door: Handle = yield sys.endpoint();
    const client: Handle = yield sys.spawn({ name: "client" }, door);
    const { reply } = yield sys.recv(door);
    const lent: Handle = yield sys.derive(door, {});
    yield sys.reply(reply, lent);
    yield sys.revoke(lent);
    yield sys.reply((yield sys.recv(door)).reply, "it is revoked");
    yield sys.wait(client);
  }, {
    *client(sys, door: Handle) {
      const lent: Handle = yield sys.call(door, "lend it");
      yield sys.call(door, "take it back");
      yield* refused(sys.send(lent, "after the revoke"));
    },
  }),
  [breaks(Capability.prototype, "listChildren", () =>
    function () {
      // none
    })],
  "capability: root/client.1 succeeded in send by handle 2, which was revoked",
);

Deno.test("a handle that came by the very endpoint it names is followed, and what is sent by it", () => {
  const file = single(function* (sys) {
    const door: Handle = yield sys.endpoint();
    yield sys.send(door, door);
    let { value: came } = yield sys.recv(door);
    for (let i = 0; i < 30; i++) {
      yield sys.send(came, came);
      came = (yield sys.recv(door)).value;
    }
  });
  assert.equal(told(rigOf(file)), "no failure");
});

planted(
  "a handle of a reply that goes to another process than the reply is a capability leak",
  single(function* (sys) {
    const door: Handle = yield sys.endpoint();
    const client: Handle = yield sys.spawn({ name: "client" }, door);
    yield sys.reply((yield sys.recv(door)).reply, door);
    yield sys.wait(client);
  }, {
    *client(sys, door: Handle) {
      for (let i = 0; i < 3; i++) yield sys.endpoint();
      yield sys.call(door, "a door");
    },
  }),
  [breaks(State.prototype, "hold", (own) =>
    function (process, capability) {
      return own.call(this, this.running?.postedNr === NR.reply ? this.running : process, capability);
    })],
  "capability: root/client.1 was given handle 4, which stood for something already",
);

planted(
  "a reply that goes to the caller of another endpoint is a capability leak",
  single(function* (sys) {
    const doors: Handle[] = [yield sys.endpoint(), yield sys.endpoint()];
    const clients: Handle[] = [];
    for (const door of doors) clients.push(yield sys.spawn({ name: "client" }, door));
    const replies: Handle[] = [];
    for (const door of doors) replies.push((yield sys.recv(door)).reply);
    for (const reply of replies) yield sys.reply(reply, doors[0]);
    for (const client of clients) yield sys.wait(client);
  }, {
    *client(sys, door: Handle) {
      yield sys.call(door, "a door");
    },
  }),
  [breaks(State.prototype, "hold", (own) =>
    function (process, capability) {
      const other = (process.handles?.all() as Capability[] | undefined)?.find((one) => one.rights === RIGHTS.reply);
      if (capability.rights === RIGHTS.reply && other !== undefined) {
        const { target } = other;
        Object.assign(other, { target: capability.target });
        Object.assign(capability, { target });
      }
      return own.call(this, process, capability);
    })],
  "capability: root/client.2 was given the reply to a request at endpoint 1 of root for its own at endpoint 2 of root",
);

planted(
  "a handle that a process keeps beyond its end is found by the walk over the tables",
  single(function* (sys) {
    const door: Handle = yield sys.endpoint();
    yield sys.wait(yield sys.spawn({ name: "holder" }, door));
    yield* spin(sys);
  }, { *holder() {} }),
  [breaks(HandleTable.prototype, "all", (own) =>
    function () {
      return (own.call(this) as Capability[]).filter((one) => one.holder!.life !== LIFE.zombie);
    })],
  "kernel: Capability 1 is held by root/holder.1, which has ended",
);
