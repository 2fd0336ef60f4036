/**
 * What agents can get hold of, found by walking it from a lowered agent (programs/walker.ts) in a realm of this file's own:
 * what two processes share is frozen and has no inner state, and nothing of ours that has data is among it.
 */
import assert from "node:assert/strict";
import types from "node:util/types";
import type { System } from "../boot/system.ts";
import { AsyncGeneratorObject } from "../images/async_generator.ts";
import { freezeIntrinsics } from "../images/intrinsics.ts";
import { Task } from "../images/task.ts";
import { AssertionFailure, SyscallError } from "../syscalls/agent.ts";
import { Client } from "../syscalls/client.ts";
import { Parsed } from "../syscalls/parsed.ts";
import { Handle } from "../syscalls/value.ts";
import { play, sceneOf } from "./programs/scene.ts";

/** Objects that one walk reached, each with the path on which it was found. */
type Reached = Map<object, string>;

const walks: Record<string, Reached> = {};
(Object as unknown as Record<string, unknown>)["reached"] = (walk: string, path: string, one: object): void => {
  (walks[walk] ??= new Map()).set(one, path);
};
await freezeIntrinsics();

/** Everything that kernel, runner and machine hold while a process lives, as far as properties lead. */
function held({ kernel, runner, backend }: System): Set<object> {
  const seen = new Set<object>();
  const add = (one: unknown): void => void (Object(one) === one && seen.add(one as object));
  [kernel, runner, backend].forEach(add);
  for (const one of seen) {
    if (one instanceof Map || one instanceof Set) { for (const part of [...one].flat()) add(part); }
    for (const key of Reflect.ownKeys(one)) add(Object.getOwnPropertyDescriptor(one, key)!.value);
  }
  return seen;
}

let kept = new Set<object>();
const scene = await sceneOf("test/programs/walker.ts");
const afterTurn = (system: System): void => {
  if (walks["first"] !== undefined && kept.size === 0) kept = held(system); // the walk is one turn, its process lives
};
const { root } = play(scene, { scheduleSeed: 1, afterTurn });
const [first, second] = [walks["first"]!, walks["second"]!];

Deno.test("both walks end, and each finds what makes the other tests say something", () => {
  assert.deepEqual([root?.why, root?.error], ["exited", null]);
  for (const one of [Math.floor, DOMException.prototype, Date.prototype.getTime, Task.prototype, Client.prototype.send, JSON]) {
    assert.deepEqual([first.has(one), second.has(one)], [true, true]);
  }
  const names = new Set([...kept].map((one) => one.constructor?.name));
  for (const name of ["GeneratorRunner", "Engine", "Process", "Program", "VirtualMachine"]) assert.ok(names.has(name), name);
  assert.ok([...kept].some((one) => one instanceof Task));
});

/** Objects whose state is no property. */
const HOLDERS: readonly ((one: unknown) => boolean)[] = [
  ...[types.isMap, types.isSet, types.isWeakMap, types.isWeakSet, types.isDate, types.isAnyArrayBuffer, types.isArrayBufferView],
  ...[types.isGeneratorObject, types.isMapIterator, types.isSetIterator, types.isPromise, types.isRegExp],
];

Deno.test("what two processes reach is frozen and keeps nothing behind its properties", () => {
  const shared = [...first.keys()].filter((one) => second.has(one));
  const wrong = shared.filter((one) => !Object.isFrozen(one) || HOLDERS.some((holds) => holds(one)));
  assert.deepEqual(wrong.map((one) => first.get(one)), []);
  assert.ok(shared.length > 900, `${shared.length}`);
});

/** Classes of ours, and the members that their instances have. */
const MEMBERS: readonly (readonly [{ readonly prototype: object }, readonly string[]])[] = [
  [Client, []],
  [Task, []],
  [AsyncGeneratorObject, []],
  [Parsed, []],
  [Handle, ["ordinal"]],
  [SyscallError, ["stack", "message", "errno", "call", "detail", "name"]],
  [AssertionFailure, ["stack", "message", "name"]],
];

Deno.test("instances of our classes that a program reaches have no members but those that are told to it", () => {
  for (const [made, members] of MEMBERS) {
    const instances = [...first.keys()].filter((one) => Object.getPrototypeOf(one) === made.prototype);
    assert.ok(instances.length > 0, String(made));
    const wrong = instances.flatMap((one) =>
      Reflect.ownKeys(one).filter((key) => !members.includes(key as string)).map((key) => [first.get(one), key])
    );
    assert.deepEqual(wrong, []);
  }
});

Deno.test("what kernel, runner and machine hold is not reached, unless it is frozen or has no members", () => {
  const wrong = [...kept].filter((one) => first.has(one) && !Object.isFrozen(one) && Reflect.ownKeys(one).length > 0);
  assert.deepEqual(wrong.map((one) => first.get(one)), []);
});
