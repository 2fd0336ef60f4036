/** What the README shows is what happens: its agent is checked by the compiler and run, its report compared line by line. */
import assert from "node:assert/strict";
import { exists } from "../tools/files.ts";
import { rootOf } from "../tools/lint/zones.ts";
import { runDeno } from "../tools/run.ts";

const ROOT = rootOf(import.meta.url, "../").replace(/\/$/, "");
const README = Deno.readTextFileSync(`${ROOT}/README.md`);

/** The content of the first fence of that kind. */
function fence(kind: string): string {
  const found = new RegExp(`\n\`\`\`${kind}\n([^]*?)\`\`\`\n`).exec(README);
  assert.ok(found !== null, `README.md has a ${kind} fence`);
  return found[1]!;
}

/** The token depends on the loader's version, which the README does not follow. */
function withoutToken(report: string): string {
  return report.replace(/--token \S+/, "--token …").trimEnd();
}

Deno.test("the agent of the README is type-checked, fails as shown, and its repro line repeats the failure", async () => {
  const folder = await Deno.makeTempDir({ prefix: "orrery-readme-" });
  try {
    await Deno.writeTextFile(`${folder}/my_agent.ts`, fence("ts"));
    const checked = await runDeno(["check", "--quiet", "--config", `${ROOT}/deno.json`, `${folder}/my_agent.ts`], ROOT);
    assert.equal(checked.output, "");
    const sim = (...args: string[]) => runDeno(["task", "--quiet", "sim", ...args], ROOT, { INIT_CWD: folder });
    const shown = await sim("my_agent.ts", "--until", "fail");
    assert.equal(shown.code, 1);
    assert.equal(withoutToken(shown.output), withoutToken(fence("console")));
    const token = /--token (\S+)/.exec(shown.output)![1]!;
    assert.equal((await sim("my_agent.ts", "--token", token)).code, 1);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("every path that README and docs link to is there", () => {
  const broken = ["README.md", "docs/ARCHITECTURE.md", "docs/STYLE.md"].flatMap((page) => {
    const folder = page.includes("/") ? `${ROOT}/docs` : ROOT;
    const links = [...Deno.readTextFileSync(`${ROOT}/${page}`).matchAll(/\]\(([^)#:]+)\)/g)].map((match) => match[1]!);
    return links.filter((link) => !exists(`${folder}/${link}`)).map((link) => `${page}: ${link}`);
  });
  assert.deepEqual(broken, []);
});

Deno.test("every task that the README names is one of deno.json", () => {
  const { tasks } = JSON.parse(Deno.readTextFileSync(`${ROOT}/deno.json`)) as { readonly tasks: Readonly<Record<string, unknown>> };
  const named = [...README.matchAll(/deno@2\.9\.6 task (\w+)/g)].map((match) => match[1]!);
  assert.ok(named.length > 3);
  assert.deepEqual(named.filter((name) => !(name in tasks)), []);
});
