/** What the rolling hash takes of a result without a look into it: whatever a program can see of a message makes a difference. */
import { deepStrictEqual as deepEqual, notStrictEqual as notEqual, strictEqual as equal } from "node:assert/strict";
import type { Value } from "../syscalls/value.ts";
import { State } from "./state.ts";
import { bench, call, type Scripts } from "./testing.ts";
import { Result } from "./waiter.ts";

/** Of each result of `recv`, and of each that a caller got by a reply: what is known, and the value. */
function knownOf(scripts: Scripts): { readonly known: number; readonly value: Value }[] {
  const seen: { known: number; value: Value }[] = [];
  const own = State.prototype.foldResult;
  State.prototype.foldResult = function (process, result) {
    const { known, value } = result;
    if (known !== 0 || typeof value === "object" && value !== null && "badge" in value) seen.push({ known, value });
    own.call(this, process, result);
  };
  try {
    bench(scripts).pass(10);
  } finally {
    State.prototype.foldResult = own;
  }
  return seen;
}

/** Each child sends `messages` by a handle of its own: badge 1 for the first, 2 for the second. */
const senders = (messages: readonly Value[], children: number): Scripts => ({
  *main() {
    const box = (yield call("endpoint", { capacity: 8 })).value;
    for (let badge = 1; badge <= children; badge++) {
      const lent = (yield call("derive", { from: box, rights: ["send", "transfer"], badge })).value;
      yield call("spawn", { image: null, name: "child", args: { box: lent } });
    }
    for (let i = 0; i < messages.length * children; i++) yield call("recv", { from: box });
  },
  *child({ box }) {
    for (const message of messages) yield call("send", { to: box, message });
  },
});

Deno.test("equal messages by one handle are known as equal, another message and another badge are not", () => {
  const [first, second, other] = knownOf(senders(["a", "a", "b"], 1)).map((one) => one.known);
  notEqual(first, 0);
  equal(second, first);
  notEqual(other, first);
  const badges = knownOf(senders(["a"], 2)); // both children send by their handle 1: the requests are equal
  deepEqual(badges.map(({ value }) => (value as { badge: number }).badge), [1, 2]);
  notEqual(badges[0]!.known, badges[1]!.known);
});

Deno.test("a handle in a message, and bits, are looked at: their names are the receiver's own", () => {
  const seen = knownOf({
    *main() {
      const [box, other] = [(yield call("endpoint", { capacity: 8 })).value, (yield call("endpoint")).value];
      yield call("send", { to: box, message: [other] });
      yield call("recv", { from: box });
      yield call("notify", { to: box, bits: 3 });
      yield call("recv", { from: box });
    },
  });
  deepEqual(seen.map((one) => one.known), [0, 0]);
});

Deno.test("two requests that are equal differ by the handle that answers each, two answers by what they say", () => {
  const seen = knownOf({
    *main() {
      const box = (yield call("endpoint", { capacity: 8 })).value;
      const lent = (yield call("derive", { from: box, rights: ["send", "transfer"] })).value;
      yield call("spawn", { image: null, name: "child", args: { box: lent } });
      for (const message of ["x", "y"]) yield call("reply", { to: (yield call("recv", { from: box })).value.reply, message });
    },
    *child({ box }) {
      for (let i = 0; i < 2; i++) yield call("call", { to: box, message: "please" });
    },
  });
  deepEqual(seen.map((one) => typeof one.value), ["object", "string", "object", "string"]);
  equal(new Set(seen.map((one) => one.known)).size, 4);
  equal(seen.some((one) => one.known === 0), false);
});

Deno.test("the rolling hash takes what is known, else the value", () => {
  const hashOf = (value: Value, known: number): string => {
    const { state } = bench({ *main() {} }).kernel as unknown as { state: State };
    state.foldResult(state.root!, new Result(1 as never, 0 as never, value, [], 0, known));
    return state.hasher.hex();
  };
  notEqual(hashOf("a", 5), hashOf("a", 6));
  equal(hashOf("a", 5), hashOf("b", 5));
  notEqual(hashOf("a", 0), hashOf("b", 0));
});
