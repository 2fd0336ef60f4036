/** Freezing the realm: what programs share cannot be changed, and what real programs assign still works. Frozen for this file only. */
import assert from "node:assert/strict";
import { Client } from "../syscalls/client.ts";
import { SyscallError } from "../syscalls/agent.ts";
import { Handle } from "../syscalls/value.ts";
import { freezeIntrinsics } from "./intrinsics.ts";
import { loadImage } from "./load.ts";
import { Task } from "./task.ts";

await freezeIntrinsics();

type Loose = Record<PropertyKey, unknown>;

const SHARED: Readonly<Record<string, object>> = {
  "Object.prototype": Object.prototype,
  "Array.prototype": Array.prototype,
  "Function.prototype": Function.prototype,
  "Error.prototype": Error.prototype,
  "Map.prototype": Map.prototype,
  "Uint8Array.prototype": Uint8Array.prototype,
  "URL.prototype": URL.prototype,
  "the native Promise": Promise,
  "the prototype of native promises": Promise.prototype,
  "the realm's Date": Date,
  "the prototype of the realm's dates": Date.prototype,
  "Math": Math,
  "DOMException.prototype": DOMException.prototype,
  "the prototype of array iterators": Object.getPrototypeOf([].values()),
  "the prototype of generators": Object.getPrototypeOf(Object.getPrototypeOf((function* () {})())),
  "the prototype of async functions": Object.getPrototypeOf(async () => {}),
  "Object": Object,
  "JSON": JSON,
  "Client.prototype": Client.prototype,
  "Handle.prototype": Handle.prototype,
  "SyscallError.prototype": SyscallError.prototype,
  "Task.prototype": Task.prototype,
};

for (const [name, target] of Object.entries(SHARED)) {
  Deno.test(`${name} takes no new member and keeps those it has`, () => {
    assert.throws(() => (target as Loose)["orreryLeak"] = 1, TypeError);
    assert.equal(Object.isFrozen(target), true);
    for (const key of Reflect.ownKeys(target)) {
      const { configurable, writable } = Object.getOwnPropertyDescriptor(target, key)!;
      assert.deepEqual([configurable, writable === true], [false, false], String(key));
    }
  });
}

Deno.test("errors and records may still have a name, a message, a toString and a constructor of their own", () => {
  class Custom extends Error {
    constructor() {
      super("first");
      this.name = "Custom";
      this.message = "second";
    }
  }
  assert.equal(String(new Custom()), "Custom: second");
  const heir = Object.create(Error.prototype) as Loose;
  heir["name"] = "Heir";
  assert.deepEqual(Object.getOwnPropertyDescriptor(heir, "name"), { value: "Heir", writable: true, enumerable: true, configurable: true });
  const plain: Loose = {};
  plain["toString"] = () => "mine";
  Reflect.set(plain, "constructor", 1);
  assert.deepEqual([String(plain), plain["constructor"]], ["mine", 1]);
  plain["toString"] = () => "again mine";
  assert.equal(String(plain), "again mine");
  assert.deepEqual([new TypeError("t").name, new Error("e").toString(), ({}).constructor === Object], ["TypeError", "Error: e", true]);
});

Deno.test("assigning to a shared member itself is refused with its name", () => {
  assert.throws(() => Reflect.set(Object.prototype, "toString", 1), {
    name: "TypeError",
    message: "Cannot assign to toString of a built-in object: all programs share it",
  });
});

Deno.test("RegExp holds no matches of other programs", () => {
  /(secret)/.exec("a secret");
  const legacy = RegExp as unknown as Loose;
  assert.deepEqual([legacy["$1"], legacy["lastMatch"], legacy["$_"]], [undefined, undefined, undefined]);
});

Deno.test("the compiler still works in a frozen realm", async () => {
  const cacheDir = await Deno.makeTempDir();
  const root = new URL("../", import.meta.url).pathname;
  const image = await loadImage(`${root}examples/hello.ts`, { cacheDir, root });
  assert.equal(image.file, "examples/hello.ts");
  await Deno.remove(cacheDir, { recursive: true });
});
