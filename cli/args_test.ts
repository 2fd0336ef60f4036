/** Command lines: every kind of mistake has its sentence, and the help comes from the table. */
import assert from "node:assert/strict";
import { type Command, helpOf, integer, parse, refuseUsage, UsageError } from "./args.ts";

const FLAGS = {
  size: { value: "N", about: "how many,\nat most 9" },
  "no-wait": { about: "starts at once" },
} as const;
const COMMAND: Command<typeof FLAGS> = {
  name: "demo",
  about: "shows a table",
  usage: "FILE",
  intro: "",
  flags: FLAGS,
  outro: "Exit code: 0.",
};

const messageOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    assert.ok(error instanceof UsageError);
    return error.message;
  }
  throw new assert.AssertionError({ message: "nothing was refused" });
};

Deno.test("flags and words in any order, with a space or an equals sign, and -- ends the flags", () => {
  assert.deepEqual(parse(["a", "--size", "3", "b", "--no-wait", "--", "--size", "-"], COMMAND), {
    flags: { size: "3", "no-wait": true },
    words: ["a", "b", "--size", "-"],
    help: false,
  });
  assert.deepEqual(parse(["--size=--no-wait"], COMMAND).flags, { size: "--no-wait", "no-wait": false });
  assert.deepEqual(parse(["--size", "-1"], COMMAND).flags.size, "-1");
  assert.deepEqual(parse([], COMMAND), { flags: { size: null, "no-wait": false }, words: [], help: false });
});

Deno.test("--help and -h are flags of every command", () => {
  assert.deepEqual([parse(["--help"], COMMAND).help, parse(["a", "-h"], COMMAND).help], [true, true]);
});

const REFUSED: readonly (readonly [readonly string[], string])[] = [
  [["--sizes", "3"], "Cannot use --sizes: no such flag; known are --size, --no-wait, --help"],
  [["-s"], "Cannot use -s: no such flag; known are --size, --no-wait, --help"],
  [["--__proto__"], "Cannot use --__proto__: no such flag; known are --size, --no-wait, --help"],
  [["--wait"], "Cannot use --wait: no such flag; known are --size, --no-wait, --help"],
  [["--size"], "Cannot use --size: it needs a value"],
  [["--size="], "Cannot use --size: it needs a value"],
  [["--size", "--no-wait"], "Cannot use --size: it needs a value before --no-wait; a value that begins so is written --size=--no-wait"],
  [["--size", "1", "--size", "2"], "Cannot use --size twice: it takes one value"],
  [["--no-wait=1"], "Cannot use --no-wait with a value: it takes none"],
];
for (const [args, message] of REFUSED) {
  Deno.test(`refused: ${args.join(" ")}`, () => assert.equal(messageOf(() => parse(args, COMMAND)), message));
}

Deno.test("an integer is in its range, or the range is named", () => {
  assert.equal(integer("--size", "9", [1, 9]), 9);
  for (const text of ["0", "10", "1.5", "1e0", "", " 1", "99999999999999999"]) {
    assert.equal(messageOf(() => integer("--size", text, [1, 9])), `Cannot use --size ${text}: it must be an integer from 1 to 9`);
  }
});

Deno.test("the help lists every flag, further lines below the first", () => {
  assert.equal(
    helpOf(COMMAND),
    `orrery demo: shows a table

  deno task demo FILE

  --size N   how many,
             at most 9
  --no-wait  starts at once
  --help     this page

Exit code: 0.
`,
  );
});

Deno.test("a refusal names the way to the help", () => {
  let err = "";
  assert.equal(refuseUsage(new UsageError("Cannot use -s"), "demo", (text) => void (err += text)), 2);
  assert.equal(err, "Cannot use -s\nTry: deno task demo --help\n");
});
