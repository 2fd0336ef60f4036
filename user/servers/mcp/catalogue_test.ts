/** Numbers of tools are for good; a name is short only if no other tool has it. */
import assert from "node:assert/strict";
import { Catalogue } from "./catalogue.ts";

const tool = (name: string): unknown => ({ name, inputSchema: { type: "object" } });

Deno.test("a tool keeps its badge while it comes and goes", () => {
  const catalogue = new Catalogue();
  assert.equal(catalogue.update("a", [tool("x"), tool("y")]), 0);
  assert.equal(catalogue.update("b", [tool("x")]), 0);
  assert.equal(catalogue.update("a", [tool("y"), tool("z")]), 0);
  assert.deepEqual(catalogue.listed().map((one) => [one.badge, one.server, one.name]), [[2, "a", "y"], [3, "b", "x"], [4, "a", "z"]]);
  assert.equal(catalogue.at(1)!.listed, false);
  catalogue.update("a", [tool("x")]);
  assert.deepEqual(catalogue.listed("a").map((one) => one.badge), [1]);
});

Deno.test("a short name belongs to one tool; two servers with it have full names only", () => {
  const catalogue = new Catalogue();
  catalogue.update("a", [tool("x"), tool("only")]);
  catalogue.update("b", [tool("x"), tool("a.only")]);
  const names = catalogue.listed().map((one) => catalogue.namesOf(one));
  assert.deepEqual(names, [["a.x"], ["only", "a.only"], ["b.x"], ["b.a.only"]]);
  catalogue.update("b", []);
  assert.deepEqual(catalogue.listed().map((one) => catalogue.namesOf(one)), [["x", "a.x"], ["only", "a.only"]]);
});

Deno.test("entries that are no tools are counted and left out", () => {
  const catalogue = new Catalogue();
  const bad = [null, 3, {}, { name: 7 }, { name: "" }, { name: "x".repeat(127) }, { name: "\ud800" }, tool("x"), tool("x")];
  assert.equal(catalogue.update("a", bad), 8);
  assert.deepEqual(catalogue.listed().map((one) => one.name), ["x"]);
});

Deno.test("what a server says of repeating a tool is kept, its texts are bounded", () => {
  const catalogue = new Catalogue();
  catalogue.update("a", [
    { name: "r", description: "d".repeat(20_000), annotations: { readOnlyHint: true } },
    { name: "i", annotations: { idempotentHint: true } },
    { name: "w", annotations: { readOnlyHint: "yes" } },
  ]);
  assert.deepEqual(catalogue.listed().map((one) => [one.harmless, one.description.length]), [[true, 10_000], [true, 0], [false, 0]]);
});
