/** The form of lowered modules: what lowering writes has it, and nothing that does or loads something. */
import assert from "node:assert/strict";
import { loadModule } from "./load.ts";
import { LOWERED_LENGTH_MAX, loweredFault } from "./lowered.ts";
import { imageOfText, TextRefused } from "./text_image.ts";

const ROOT = decodeURIComponent(new URL("../", import.meta.url).pathname).replace(/\/$/, "");
const IMAGE = 'export const image = {"format":2,"id":"00","file":"a.ts","sites":[],"state":[]};';
const LINK = "export default ($$) => { return 1; };";

async function textOf(file: string): Promise<string> {
  const { path } = await loadModule(`${ROOT}/${file}`, { root: ROOT, cacheDir: `${ROOT}/.orrery/cache` });
  return await Deno.readTextFile(path);
}

Deno.test("every example and every program of the system has the form, and is imported from its text alone", async () => {
  const examples = [...Deno.readDirSync(`${ROOT}/examples`)].filter(({ name }) => name.endsWith(".ts") && !name.endsWith("_test.ts"));
  assert.ok(examples.length > 10);
  for (const file of [...examples.map(({ name }) => `examples/${name}`), "user/init.ts", "user/servers/mcp/program.ts"]) {
    const text = await textOf(file);
    assert.equal(loweredFault(text), null, file);
    const id = /"id":"([0-9a-f]{16})"/.exec(text)![1]!;
    const image = await imageOfText(text, id);
    assert.deepEqual([image.id, image.file], [id, file]);
  }
});

Deno.test("a text that does something, or loads code, is refused with its place", () => {
  const at = (code: string): string | null => {
    const fault = loweredFault(`${IMAGE}\n${code}\n${LINK}`);
    return fault === null ? null : `${fault.line}:${fault.column} ${fault.reason}`;
  };
  assert.equal(at("const $$a = Map, $$b = Object.freeze, $$c = (x) => x; function $$d() {}"), null);
  assert.equal(at("const f = () => new.target;")?.slice(0, 25), "2:17 it is not JavaScript");
  assert.equal(at("function f() { return new.target; }"), null);
  for (
    const code of [
      "f();",
      "let x = 1;",
      "const x = f();",
      "const x = a.b.c;",
      "const x = a[0];",
      "const { x } = y;",
      "class A { static x = f(); }",
      ";",
      "{}",
      "const x = `${f()}`;",
      "export { x } from 'y';",
      "export const x = 1;",
    ]
  ) {
    assert.match(
      at(code) ?? "",
      /^2:1 it has [a-z ]+ at its top level: a lowered module only declares constants and functions there$/,
      code,
    );
  }
  assert.equal(at("const f = () => [1, { x: import('a') }];"), "2:26 it has an import expression: a lowered module carries all its code");
  assert.equal(at("const f = () => import.meta.url;"), "2:17 it has import.meta: a lowered module carries all its code");
  assert.equal(
    at(IMAGE.replace("image", "other")),
    "2:1 it has export named declaration at its top level: a lowered module only declares constants and functions there",
  );
});

Deno.test("a module has one image, of JSON, and one function to link it", () => {
  const reason = (text: string): string | undefined => loweredFault(text)?.reason;
  assert.equal(reason(LINK), "it declares 0 images, one is needed");
  assert.equal(reason(""), "it declares 0 images, one is needed");
  assert.equal(reason(IMAGE), "it has 0 functions as default export, one is needed");
  assert.match(reason(`${IMAGE}\nexport default f();`)!, /^it has export default declaration at its top level/);
  for (const json of ["{ x: f() }", "{ ...x }", "{ get x() {} }", "{ [x]: 1 }", "{ x }", "[,]", "/a/", "1n", "-1"]) {
    assert.match(reason(`export const image = ${json};\n${LINK}`)!, /^it has export named declaration at its top level/, json);
  }
  assert.equal(
    reason(`${IMAGE}\n${LINK}//${"x".repeat(LOWERED_LENGTH_MAX)}`),
    `its text has ${LOWERED_LENGTH_MAX + IMAGE.length + LINK.length + 3} characters, at most 8388608 are read`,
  );
});

Deno.test("a text of another image or format is refused", async () => {
  const refused = (text: string, id: string, message: string) => assert.rejects(imageOfText(text, id), new TextRefused(message));
  await refused(`${IMAGE}\n${LINK}`, "01", "its module says that it is image 00");
  await refused(`${IMAGE.replace('"format":2', '"format":3')}\n${LINK}`, "00", "its module has a format that this build does not run");
  await refused(`${IMAGE}\nconst $$a = Objekt.freeze;\n${LINK}`, "00", "its module cannot be imported: Objekt is not defined");
  for (const odd of [IMAGE.replace("[]", "[1]"), IMAGE.replace('"state":[]', '"state":[{}]'), IMAGE.replace(',"state":[]', "")]) {
    await refused(`${odd}\n${LINK}`, "00", "its module has a format that this build does not run");
  }
  await refused(
    `${IMAGE}\nf();\n${LINK}`,
    "00",
    "line 2, column 1 of its module: it has expression statement at its top level: a lowered module only declares constants and functions there",
  );
  assert.equal((await imageOfText(`${IMAGE}\n${LINK}`, "00")).file, "a.ts");
});
