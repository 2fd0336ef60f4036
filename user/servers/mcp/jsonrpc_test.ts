/** Messages are told apart by their members; what a cut line still tells is told rightly. */
import assert from "node:assert/strict";
import { errorLine, errorOf, idOfOversize, isObject, kindOf, notificationLine, readLine, requestLine, resultLine } from "./jsonrpc.ts";

Deno.test("each kind of message is told by its members alone", () => {
  const kinds = [
    [`{"id":1,"result":null}`, "result"],
    [`{"id":1,"error":{"code":1,"message":"x"}}`, "error"],
    [`{"id":1,"result":{},"error":{}}`, "junk"],
    [`{"id":1,"method":"ping"}`, "request"],
    [`{"id":null,"method":"ping"}`, "request"],
    [`{"method":"notifications/x"}`, "notification"],
    [`{"method":7}`, "junk"],
    [`{"id":1}`, "junk"],
    [`{}`, "junk"],
  ] as const;
  for (const [line, kind] of kinds) assert.equal(kindOf(readLine(line)!.value as Record<string, unknown>), kind, line);
});

Deno.test("a line that is no object and no batch is none", () => {
  for (const line of ["", "x", "{", "3", `"text"`, "null", "\u0000", `{"a":1}{`]) assert.equal(readLine(line), null, line);
  assert.deepEqual(readLine("[]")?.value, []);
  assert.equal(isObject([]), false);
});

Deno.test("lines are written whole, and read back as what they say", () => {
  assert.deepEqual(JSON.parse(requestLine(7, "tools/call", `{"name":"x"}`)), {
    jsonrpc: "2.0",
    id: 7,
    method: "tools/call",
    params: { name: "x" },
  });
  assert.deepEqual(JSON.parse(notificationLine("notifications/x", "{}")), { jsonrpc: "2.0", method: "notifications/x", params: {} });
  assert.deepEqual(JSON.parse(resultLine("a\nb")), { jsonrpc: "2.0", id: "a\nb", result: {} });
  assert.deepEqual(JSON.parse(errorLine(1, -32601, "no")), { jsonrpc: "2.0", id: 1, error: { code: -32601, message: "no" } });
});

Deno.test("an error says code and text, whatever the server put there", () => {
  assert.deepEqual(errorOf({ error: { code: -3, message: "x\ud800" } }), { code: -3, text: "x\ufffd" });
  assert.deepEqual(errorOf({ error: "no" }), { code: 0, text: "an error without words" });
});

Deno.test("the id of a line that is too long comes from its top level alone", () => {
  assert.equal(idOfOversize(`{"jsonrpc":"2.0","id":12,"result":{"x":"yy`, `yy"}}`), 12);
  assert.equal(idOfOversize(`{"result":{"id":9,"t":"\\"id\\":8,`, `zz"}},"jsonrpc":"2.0","id":41}`), 41);
  assert.equal(idOfOversize(`{"result":{"id":9,"t":"yy`, `zz"},"jsonrpc":"2.0","id":41}`), 41);
  assert.equal(idOfOversize(`{"result":{"id":9,"t":"yy`, `zz"},"id":41,"jsonrpc":"2.0"}`), 41);
  assert.equal(idOfOversize(`{"result":{"a":"yy`, `,"id":41}]}`), null);
  assert.equal(idOfOversize(`{"id":"12","result":{"x":"yy`, `,"id":3}`), null);
});
