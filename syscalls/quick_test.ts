/** Quick checks against their oracle: what one accepts, the row's schema accepts. */
import { strictEqual as equal } from "node:assert/strict";
import fc from "fast-check";
import { TIME_MS_MAX } from "./bounds.ts";
import { isPlain } from "./quick.ts";
import { CALL_NAMES, type CallName, NR, TABLE } from "./table.ts";
import { Handle, NO_ARGS, Refused } from "./value.ts";

type Args = Readonly<Record<string, unknown>>;

const quick = (name: CallName, args: Args): boolean => isPlain(NR[name], args);

const MEMBERS = [
  undefined,
  null,
  true,
  0,
  -1,
  1.5,
  NaN,
  Infinity,
  TIME_MS_MAX,
  TIME_MS_MAX + 1,
  "",
  "name",
  "x".repeat(65),
  [],
  {},
] as const;
const member = fc.oneof(
  fc.constantFrom(...MEMBERS),
  fc.constant(new Handle(3)),
  fc.constant(new Refused("EINVAL", "no Value")),
);
const names = ["image", "name", "args", "options", "value", "child", "ms", "to", "from", "message", "tool", "timeoutMs", "errno", "more"];

Deno.test("whatever a quick check accepts, its schema accepts", () => {
  const any = fc.oneof(fc.dictionary(fc.constantFrom(...names), member, { maxKeys: 4, noNullPrototype: true }), fc.constant(NO_ARGS));
  let accepted = 0;
  fc.assert(
    fc.property(fc.constantFrom(...CALL_NAMES), any, (name, args) => {
      if (!quick(name, args)) return;
      accepted++;
      equal(TABLE[name].args.check(args, ""), null, name);
    }),
    { numRuns: 20_000, seed: 1 },
  );
  equal(accepted > 500, true, `${accepted} were accepted`);
});

Deno.test("what a schema makes up is accepted or refused by both, one member more or less is refused by both", () => {
  fc.assert(
    fc.property(fc.constantFrom(...CALL_NAMES), fc.array(fc.nat(1000)), fc.constantFrom(...names), (name, draws, extra) => {
      let at = 0;
      const args = TABLE[name].args.fuzz((below) => (draws[at++ % Math.max(draws.length, 1)] ?? 0) % below) as unknown as Args;
      for (
        const one of [args, { ...args, [extra]: undefined }, { ...args, [extra]: 1 }, Object.fromEntries(Object.entries(args).slice(1))]
      ) {
        if (quick(name, one)) equal(TABLE[name].args.check(one, ""), null, name);
      }
    }),
    { numRuns: 5_000, seed: 2 },
  );
});

Deno.test("each member of a common shape, replaced by each value that is odd, is accepted by the schema too or by neither", () => {
  const handle = new Handle(1);
  const shapes: readonly (readonly [CallName, Args])[] = [
    ["spawn", { image: null, name: "worker", args: null }],
    ["exit", { value: 1 }],
    ["wait", { child: handle }],
    ["sleep", { ms: 1 }],
    ["send", { to: handle, message: 1 }],
    ["recv", { from: handle }],
    ["reply", { to: handle, message: 1 }],
    ["tool", { tool: "t", args: 1 }],
    ["write", { to: "t", args: 1 }],
  ];
  for (const [name, shape] of shapes) {
    equal(quick(name, shape), true, name);
    for (const key of Object.keys(shape)) {
      for (const value of [...MEMBERS, handle, new Refused("EINVAL", "no Value")]) {
        const args = { ...shape, [key]: value };
        if (quick(name, args)) equal(TABLE[name].args.check(args, ""), null, `${name} ${key} ${String(value)}`);
      }
    }
  }
});

Deno.test("the shapes that the client builds for the commonest calls are accepted", () => {
  const handle = new Handle(1);
  for (const name of ["start", "self", "yield", "now", "random"] as const) equal(quick(name, NO_ARGS), true, name);
  equal(quick("spawn", { image: null, name: "worker", args: null }), true);
  equal(quick("exit", { value: 1 }), true);
  equal(quick("wait", { child: handle }), true);
  equal(quick("sleep", { ms: TIME_MS_MAX }), true);
  equal(quick("send", { to: handle, message: { a: 1 } }), true);
  equal(quick("recv", { from: handle }), true);
  equal(quick("call", { to: handle, message: null }), true);
  equal(quick("reply", { to: handle, message: "done" }), true);
  equal(quick("tool", { tool: "read", args: {} }), true);
  equal(quick("write", { to: "stdio", args: null }), true);
});
