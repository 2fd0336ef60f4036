/** Scripted HTTP: the shapes of the live device, from a function. */
import { deepStrictEqual as deepEqual, strictEqual as equal, throws } from "node:assert/strict";
import type { Completion, Op } from "../../kernel/machine.ts";
import { errnoName } from "../../syscalls/errno.ts";
import type { Value } from "../../syscalls/value.ts";
import { encodeUtf8 } from "../device/utf8.ts";
import { type HttpScript, httpScriptDevice } from "./http.ts";
import { drain, machineOf, opOf } from "./testing.ts";

const ORIGIN = "https://a.example";

function request(script: Partial<HttpScript>, changes: Partial<Op>): Completion[] {
  const web = httpScriptDevice({ origins: [ORIGIN], reply: null, latencyNs: 9, ...script });
  const machine = machineOf({ devices: { web } });
  machine.submit(opOf(1, { device: "web", verb: "request", ...changes }));
  return drain(machine).map(({ item }) => item as Completion);
}

const shown = ({ errno, more, value, chunks }: Completion) => [
  errnoName(errno),
  more,
  value,
  chunks.map(({ bytes }) => new TextDecoder().decode(bytes as Uint8Array<ArrayBuffer>)).join("|"),
];
const url = `${ORIGIN}/x`;

Deno.test("a function gets url, method, headers and body, and gives status, headers and body", () => {
  const seen: Value[] = [];
  const reply = (asked: Value) => {
    seen.push(asked);
    return { status: 404, headers: { a: "b" }, body: "nö" };
  };
  const args = { url, headers: { "x-a": "1" } };
  deepEqual(request({ reply }, { args, chunks: [{ bytes: encodeUtf8("zw") }, { bytes: encodeUtf8("ei") }] }).map(shown), [
    ["OK", false, { status: 404, headers: { a: "b" } }, "nö"],
  ]);
  deepEqual(request({ reply: () => "text" }, { args: { url } }).map(shown), [["OK", false, { status: 200, headers: {} }, "text"]]);
  request({ reply }, { args: { url, method: "PUT" }, chunks: [{ bytes: Uint8Array.of(0xff) }] });
  deepEqual(seen, [
    { url, method: "POST", headers: { "x-a": "1" }, body: "zwei" },
    { url, method: "PUT", headers: {}, body: null },
  ]);
});

Deno.test("with credit: status and headers, the body, the end, as far as the credit goes", () => {
  deepEqual(request({ reply: () => "body" }, { args: { url }, credit: 3 }).map(shown), [
    ["OK", true, { status: 200, headers: {} }, ""],
    ["OK", true, null, "body"],
    ["OK", false, null, ""],
  ]);
  deepEqual(request({ reply: () => "body" }, { args: { url }, credit: 1 }).map(shown), [["OK", true, { status: 200, headers: {} }, ""]]);
});

Deno.test("what is refused, and what fails", () => {
  const failed = (script: Partial<HttpScript>, args: Value) => {
    const [end] = request(script, { args });
    return [errnoName(end!.errno), (end!.value as { readonly message: string }).message];
  };
  deepEqual(failed({}, { url: "https://b.example/" }), [
    "EINVAL",
    "Cannot request: origin https://b.example is not among those of the device: https://a.example",
  ]);
  deepEqual(failed({}, { url }), ["EIO", `Cannot request ${url}: the agent file scripts no reply for the device`]);
  const thrower = () => {
    throw new Error("connection reset");
  };
  deepEqual(failed({ reply: thrower }, { url }), ["EIO", `Cannot request ${url}: connection reset`]);
  deepEqual(failed({ reply: () => ({ status: 100 }) }, { url }), [
    "EIO",
    `Cannot request ${url}: the reply of the script cannot be used: the reply.status: 100 is not an integer between 200 and 599`,
  ]);
  throws(() => request({ reply: thrower, isFault: () => true }, { args: { url } }), /connection reset/);
  equal(request({ reply: () => "" }, { args: { url } }).map(shown)[0]![3], "");
});
