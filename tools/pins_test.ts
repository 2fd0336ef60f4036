/** Versions are pinned exactly, the two places that must name esbuild's agree, and tasks stay offline. */
import assert from "node:assert/strict";
import { rootOf } from "./lint/zones.ts";

const ROOT = rootOf(import.meta.url, "../").replace(/\/$/, "");
const { imports, tasks } = JSON.parse(Deno.readTextFileSync(`${ROOT}/deno.json`)) as {
  readonly imports: Readonly<Record<string, string>>;
  readonly tasks: Readonly<Record<string, { readonly command: string }>>;
};

Deno.test("every package of the import map is pinned to one version", () => {
  const loose = Object.values(imports).filter((target) => !target.startsWith("./") && !/^npm:.+@\d+\.\d+\.\d+$/.test(target));
  assert.deepEqual(loose, []);
});

Deno.test("the programs that tasks may run are esbuild's of the pinned version", () => {
  const version = imports["esbuild"]!.split("@").at(-1)!;
  const paths = Deno.readTextFileSync(`${ROOT}/tools/esbuild_binaries`).trim().split(",");
  assert.deepEqual(paths.filter((path) => !path.startsWith(`node_modules/.deno/@esbuild+`) || !path.includes(`@${version}/`)), []);
  assert.equal(paths.length, 5);
});

Deno.test("every package has its reason in ADR 0001", () => {
  const reasons = Deno.readTextFileSync(`${ROOT}/docs/adr/0001_dependencies.md`);
  const unexplained = Object.keys(imports).filter((name) => !name.startsWith("orrery") && !reasons.includes(`| ${name}`));
  assert.deepEqual(unexplained, []);
});

Deno.test("no task loads code from elsewhere, and those that read recordings may neither write nor use packages", () => {
  const lacking = (words: readonly string[]) => (name: string): boolean =>
    words.some((word) => !tasks[name]!.command.split(" ").includes(word));
  assert.deepEqual(Object.keys(tasks).filter(lacking(["--cached-only", "--no-remote", "--deny-import", "--frozen"])), []);
  assert.deepEqual(
    ["replay", "trace", "recover", "redact"].filter(lacking(["DENO_NO_UPDATE_CHECK=1", "--no-npm", "--allow-env=INIT_CWD"])),
    [],
  );
  const rewriting = ["recover", "redact"].map((name) =>
    /--allow-read --allow-write="\$INIT_CWD" --allow-env=INIT_CWD main\.ts trace (\w+)$/.exec(tasks[name]!.command)?.[1]
  );
  assert.deepEqual(rewriting, ["recover", "redact"], "they write below the folder of the caller only");
  assert.deepEqual(["recover", "redact"].filter((name) => /--allow-(run|net|sys|ffi|all)|-A/.test(tasks[name]!.command)), []);
  assert.deepEqual(["replay", "trace"].filter((name) => /--allow-(write|run|net|sys|ffi|all)|-A/.test(tasks[name]!.command)), []);
});
