/** The command line of the house: names, help and the way out for a mistyped name. */
import assert from "node:assert/strict";
import type { Io } from "./cli/io.ts";
import { help, main } from "./main.ts";

interface Heard {
  out: string;
  err: string;
}

function listener(heard: Heard): Io {
  return { cwd: "/", columns: 0, cores: 1, now: () => 0, out: (text) => heard.out += text, err: (text) => heard.err += text };
}

async function run(...args: string[]): Promise<Heard & { readonly code: number }> {
  const heard: Heard = { out: "", err: "" };
  const code = await main(args, listener(heard));
  return { ...heard, code };
}

Deno.test("help is printed on standard output with code 0, in each of its forms", async () => {
  for (const form of ["help", "--help", "-h"]) assert.deepEqual(await run(form), { out: help(), err: "", code: 0 });
});

Deno.test("the version is that of deno.json", async () => {
  const { version } = JSON.parse(Deno.readTextFileSync(new URL("deno.json", import.meta.url)));
  for (const form of ["--version", "-V"]) assert.deepEqual(await run(form), { out: `orrery ${version}\n`, err: "", code: 0 });
});

Deno.test("no subcommand is an error of the input, and shows what there is", async () => {
  assert.deepEqual(await run(), { out: help(), err: "", code: 2 });
});

Deno.test("an unknown subcommand names the nearest one and ends with code 2", async () => {
  const told = async (word: string) => (await run(word)).err.split("\n")[0];
  assert.equal(await told("simm"), 'Cannot run subcommand "simm": there is none; did you mean "sim"?');
  assert.equal(await told("tracer"), 'Cannot run subcommand "tracer": there is none; did you mean "trace"?');
  assert.equal((await run("simm")).code, 2);
});

Deno.test("every subcommand that help names can be loaded and refuses an unknown option with code 2", async () => {
  const names = [...help().matchAll(/^ {2}(\w+)/gm)].map((match) => match[1]!);
  assert.ok(names.includes("sim") && names.includes("trace"), names.join());
  for (const name of names) assert.equal((await run(name, "--no-such-option")).code, 2, name);
});
