/**
 * The gate against breaches of purity that were not caught once: each is planted in each pure folder of a small house, and the
 * table says which stage of `deno task ok` catches it. The stages run as the gate runs them: the linter with deno.json's
 * plugin, the directives, the graph of imports, the compiler.
 */
import assert from "node:assert/strict";
import { PURE_FOLDERS } from "./lint/zones.ts";
import { compilerBreaches } from "./purity/compiler.ts";
import { allDirectiveBreaches } from "./purity/directives.ts";
import { importBreaches } from "./purity/imports.ts";
import { planted, pluginFiles } from "./purity/testing.ts";
import { runDeno } from "./run.ts";

const HEAD = "/** What this file is for, at length, so that the rule about heads is content. */\n";
const IGNORE = "deno-lint" + "-ignore";

/** A breach: its source, and the stages that must find it; `deno lint` by the name of the rule. */
interface Breach {
  readonly source: string;
  readonly lint?: string;
  readonly stages: readonly ("lint" | "compiler" | "directives" | "imports")[];
}

const BREACHES: Readonly<Record<string, Breach>> = {
  ignore_line: { source: `// ${IGNORE} orrery/pure-globals\nexport const at = Date.now();\n`, stages: ["directives"] },
  ignore_file: { source: `// ${IGNORE}-file\nlet at = Date.now();\nexport const now = () => at++;\n`, stages: ["directives"] },
  declare_deno: {
    source: "declare const Deno: { readonly args: string[] };\nexport const a = Deno.args;\n",
    lint: "pure-globals",
    stages: ["lint"],
  },
  reference_dom: {
    source: "/// <" + 'reference lib="dom" />\nexport const a = () => fetch("x:");\n',
    lint: "pure-globals",
    stages: ["lint", "directives"],
  },
  function_aside: {
    source: 'export const F = (() => 1).constructor;\nexport const a = F("return 1");\n',
    lint: "pure-members",
    stages: ["lint"],
  },
  function_key: { source: 'const k = "construct" + "or";\nexport const a = (f: never) => f[k];\n', lint: "pure-members", stages: ["lint"] },
  function_realm: { source: 'export const F = globalThis["Fun" + "ction"];\n', lint: "pure-globals", stages: ["lint"] },
  state_let: { source: "let seeds = 0;\nexport const odd = () => ++seeds % 5_003 === 0;\n", lint: "module-state", stages: ["lint"] },
  state_object: {
    source: "const seeds = { n: 0 };\nexport const odd = () => ++seeds.n % 5_003 === 0;\n",
    lint: "module-state",
    stages: ["lint"],
  },
  state_array: {
    source: "const seen: number[] = [];\nexport const add = (n: number) => seen.push(n);\n",
    lint: "module-state",
    stages: ["lint"],
  },
  state_map: {
    source: "const seen = new Map<number, number>();\nexport const add = (n: number) => seen.set(n, n);\n",
    lint: "module-state",
    stages: ["lint"],
  },
  then_key: { source: 'export const a = (p: never) => p["then"];\n', lint: "pure-members", stages: ["lint"] },
  power: { source: "export const a = (x: number) => x ** 0.1;\n", lint: "pure-members", stages: ["lint"] },
  impure_import: { source: 'import { read } from "../bench/host.ts";\nexport const a = read;\n', stages: ["imports"] },
};

type Name = keyof typeof BREACHES;
const pathOf = (folder: string, name: Name) => `${folder}/${name}.ts`;
const PLACES = PURE_FOLDERS.flatMap((folder) => Object.keys(BREACHES).map((name) => ({ folder, name })));
const FILES: Readonly<Record<string, string>> = {
  ...pluginFiles(),
  "bench/host.ts": `${HEAD}export const read = () => Deno.args;\n`,
  ...Object.fromEntries(PLACES.map(({ folder, name }) => [pathOf(folder, name), HEAD + BREACHES[name]!.source])),
};

/** The planted files that a stage speaks of, of those whose row asks for that stage. */
function found(lines: readonly string[], stage: Breach["stages"][number]): string[] {
  const wanted = PLACES.filter(({ name }) => BREACHES[name]!.stages.includes(stage)).map(({ folder, name }) => pathOf(folder, name));
  return wanted.filter((path) => !lines.some((line) => line.startsWith(`${path}:`)));
}

interface Linted {
  readonly diagnostics: readonly { readonly filename: string; readonly code: string }[];
}

Deno.test("each breach is caught in each pure folder by the stages that its row names", async () => {
  await planted(FILES, async (root) => {
    const { ok, output } = await runDeno(["lint", "--json"], root);
    assert.equal(ok, false);
    const { diagnostics } = JSON.parse(/^\{[^]*?^\}$/m.exec(output)![0]) as Linted; // the linter's own form
    const rules = new Map<string, string[]>();
    for (const { filename, code } of diagnostics) {
      const path = filename.replace(`file://${root}/`, "");
      rules.set(path, [...rules.get(path) ?? [], code]);
    }
    const unlinted = PLACES.filter(({ folder, name }) => {
      const { lint } = BREACHES[name]!;
      return lint !== undefined && !rules.get(pathOf(folder, name))?.includes(`orrery/${lint}`);
    });
    assert.deepEqual(unlinted, []);
    for (const { folder, name } of PLACES.filter((one) => one.name.startsWith("ignore"))) {
      assert.equal(rules.get(pathOf(folder, name)), undefined, "the linter obeys the comment, so another stage must see it");
    }
    assert.deepEqual(found(allDirectiveBreaches(root), "directives"), []);
    assert.deepEqual(found(await importBreaches(root), "imports"), []);
  });
});

Deno.test("the compiler alone does not see them: a name that is declared is known to it", async () => {
  const files = { "kernel/x.ts": BREACHES["declare_deno"]!.source };
  assert.deepEqual(await planted(files, (root) => compilerBreaches(root, "kernel")), []);
});
