/**
 * Adversary: an echo server that gives back whatever it gets, capabilities too, and a client that sends it one value of
 * every shape. Shows: values arrive equal and frozen; a handle that went round names the same object under a new ordinal.
 * Run it: `deno task sim examples/echo.ts`
 */
import { agent, assert, type Handle, type Value } from "orrery";
import { serve } from "../user/lib/actor.ts";
import { join } from "../user/lib/join.ts";

const VALUES: readonly Value[] = [
  null,
  true,
  0,
  -0,
  1.5,
  Number.NaN,
  Number.NEGATIVE_INFINITY,
  "",
  "text with a \u{1F30D} and a \0",
  [],
  [[], [null]],
  {},
  { $: 1, constructor: "a key like any other", nested: { list: [1, "two", { three: 3 }] } },
];

/** Equal as Values: records by key whatever the order, numbers by `Object.is`. */
function same(a: Value, b: Value): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return Object.is(a, b);
  const keys = Object.keys(a);
  if (Array.isArray(a) !== Array.isArray(b) || keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => Object.hasOwn(b, key) && same(Reflect.get(a, key), Reflect.get(b, key)));
}

const echo = agent("echo", (sys, inbox: Handle) => serve(sys, inbox, (value: Value) => value));

const client = agent("client", async (sys, server: Handle) => {
  for (const value of VALUES) {
    const back = await sys.call<Value>(server, value);
    assert(same(value, back), `${JSON.stringify(value)} came back as ${JSON.stringify(back)}`);
    assert(Object.isFrozen(back), `${JSON.stringify(value)} came back unfrozen`);
  }
  const mine = await sys.endpoint();
  const { back } = await sys.call<{ back: Handle }>(server, { back: mine });
  await sys.send(back, "through the echo");
  assert((await sys.recv(mine)).value === "through the echo", "the handle that came back names another endpoint");
});

export default agent("root", async (sys) => {
  const inbox = await sys.endpoint();
  await sys.spawn(echo, inbox);
  await join(sys, await sys.spawn(client, inbox));
});
