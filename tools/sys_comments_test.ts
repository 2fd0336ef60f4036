/** The comments of `Sys`: all of each row is in them, in order, and a comment that differs is written anew. */
import assert from "node:assert/strict";
import { CALL_NAMES, TABLE } from "../syscalls/table.ts";
import { rootOf } from "./lint/zones.ts";
import { commentOf, withComments } from "./sys_comments.ts";

const SOURCE = Deno.readTextFileSync(`${rootOf(import.meta.url, "../")}syscalls/sys.ts`);
const METHODS = CALL_NAMES.filter((name) => name !== "start" && name !== "fail");
/** Signatures by method; the last one where a method has two. */
const SIGNATURES = new Map(
  [...SOURCE.matchAll(/^ {2}(\w+)([<(][^]*?;\n)/gm)].map((match) => [match[1]!, match[2]!]).reverse() as [string, string][],
);
const flat = (text: string) => text.replace(/\n {3}\* ?/g, " ").replace(/ +/g, " ");

Deno.test("every call but those that no program makes is a method of Sys, and one method more has no row", () => {
  assert.deepEqual([...SIGNATURES.keys()].sort(), [...METHODS, "refuse"].sort());
});

Deno.test("the comment of a method has the effect, each parameter in order, the result and each error of its row", () => {
  for (const name of METHODS) {
    const { effect, parameters, gives, errors } = TABLE[name];
    const signature = SIGNATURES.get(name)!;
    const text = flat(commentOf(name, signature));
    assert.ok(text.startsWith(` /** ${effect}. `) || text.includes(`/** ${effect}.`), `${name}: ${text}`);
    const named = [...text.matchAll(/@param (\w+)/g)].map((match) => match[1]);
    assert.deepEqual(named, Object.keys(parameters), name);
    assert.deepEqual(
      named,
      [...signature.matchAll(/(?:^[^(]*\(\s*|, |^ {4})(\w+)\??: /gm)].map((match) => match[1]),
      `${name}: ${signature}`,
    );
    for (const [parameter, meaning] of Object.entries(parameters)) {
      assert.ok(text.includes(`@param ${parameter} ${meaning} @`), `${name} ${parameter}`);
    }
    assert.ok(text.includes(`@returns ${gives} `), name);
    for (const [errno, cause] of Object.entries(errors)) {
      assert.ok(text.toLowerCase().includes(`${errno}: ${cause}`.toLowerCase()), `${name} ${errno}`);
    }
  }
});

Deno.test("a comment says what a cancel does, and lines fit", () => {
  assert.match(
    commentOf("tool", ""),
    /Cancel: fails with ECANCELED, also while it waits; what has left for the device may take effect all the same\./,
  );
  assert.match(commentOf("recv", ""), /Cancel: fails with ECANCELED, also while it waits\.\n/);
  assert.match(commentOf("spawn", ""), /Cancel: fails with ECANCELED while it waits for its turn, and has done nothing then\./);
  for (const name of METHODS) assert.deepEqual(commentOf(name, "").split("\n").filter((line) => line.length > 138), [], name);
});

Deno.test("a comment that differs, or is not there, is written anew; the rest of the source stays", () => {
  assert.equal(withComments(SOURCE), SOURCE);
  assert.equal(withComments(SOURCE.replace("Lets others run", "Lets no other run")), SOURCE);
  assert.equal(withComments(SOURCE.replace(commentOf("yield", ""), "")), SOURCE);
  assert.equal(withComments(SOURCE.replace("Fails a call:", "Answers:")), SOURCE.replace("Fails a call:", "Answers:"));
  assert.throws(() => withComments("export {};"), { message: "Cannot write the comments of Sys: the source holds no interface Sys" });
});
