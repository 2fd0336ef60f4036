/** server-filesystem, all of it: each tool that it lists, with exact results and what it leaves on the disk. It has no resources and no prompts. */
import assert from "node:assert/strict";
import { withFolder } from "../backends/host/testing.ts";
import type { Act } from "./mcp/agents.ts";
import { type Case, hold, live, packageOf, script, textOf } from "./mcp/live.ts";

const server = (folder: string) => ({ fs: script(`${packageOf("server-filesystem")}/index.js`, folder) });

const said = (text: string): unknown => ({ ...textOf(text), structuredContent: { content: text } });
const failed = (text: string): unknown => ({ ...textOf(text), isError: true });
const shown = (content: readonly unknown[]): unknown => ({ content, structuredContent: { content } });

interface Trial {
  readonly args: Record<string, unknown>;
  readonly want: unknown;
}

/** By tool, in an order in which each finds what it needs: `at` is a folder with the files p.png and p.bin of three bytes. */
function trialsIn(at: string): Readonly<Record<string, readonly Trial[]>> {
  const [file, absent] = [`${at}/sub/a.txt`, `${at}/absent`];
  const diff = `\`\`\`diff\nIndex: ${file}\n${
    "=".repeat(67)
  }\n--- ${file}\toriginal\n+++ ${file}\tmodified\n@@ -1,3 +1,3 @@\n one\n-two\n+TWO\n three\n\`\`\`\n\n`;
  const edits = [{ oldText: "two", newText: "TWO" }];
  const tree = (files: readonly string[]): string =>
    JSON.stringify(
      [
        ...files.map((name) => ({ name, type: "file" })),
        { name: "sub", type: "directory", children: [{ name: "a.txt", type: "file" }, { name: "in", type: "directory", children: [] }] },
      ],
      null,
      2,
    );
  return {
    create_directory: [{ args: { path: `${at}/sub/in` }, want: said(`Successfully created directory ${at}/sub/in`) }],
    write_file: [
      { args: { path: file, content: "one\ntwo\nthree\n" }, want: said(`Successfully wrote to ${file}`) },
      {
        args: { path: "/etc/orrery", content: "" },
        want: failed(`Access denied - path outside allowed directories: /etc/orrery not in ${at}`),
      },
    ],
    edit_file: [
      { args: { path: file, edits, dryRun: true }, want: said(diff) },
      { args: { path: file, edits }, want: said(diff) },
      { args: { path: file, edits }, want: failed("Could not find exact match for edit:\ntwo") },
    ],
    read_file: [{ args: { path: file }, want: said("one\nTWO\nthree\n") }],
    read_text_file: [
      { args: { path: file }, want: said("one\nTWO\nthree\n") },
      { args: { path: file, head: 2 }, want: said("one\nTWO") },
      { args: { path: file, tail: 2 }, want: said("three\n") },
      { args: { path: file, head: 2, tail: 1 }, want: failed("Cannot specify both head and tail parameters simultaneously") },
      {
        args: { path: "/etc/passwd" },
        want: failed(`Access denied - path outside allowed directories: /etc/passwd not in ${at}`),
      },
    ],
    read_multiple_files: [{
      args: { paths: [file, absent] },
      want: said(`${file}:\none\nTWO\nthree\n\n\n---\n${absent}: Error - ENOENT: no such file or directory, open '${absent}'`),
    }],
    read_media_file: [
      { args: { path: `${at}/p.png` }, want: shown([{ type: "image", data: "AQID", mimeType: "image/png" }]) },
      {
        args: { path: `${at}/p.bin` },
        want: shown([{
          type: "resource",
          resource: { uri: `file://${at}/p.bin`, mimeType: "application/octet-stream", blob: "AQID" },
        }]),
      },
    ],
    list_directory: [{ args: { path: `${at}/sub` }, want: said("[DIR] in\n[FILE] a.txt") }],
    list_directory_with_sizes: [{
      args: { path: at, sortBy: "name" },
      want: said(
        [
          `[FILE] ${"p.bin".padEnd(30)} ${"3 B".padStart(10)}`,
          `[FILE] ${"p.png".padEnd(30)} ${"3 B".padStart(10)}`,
          `[DIR] ${"sub".padEnd(30)} `,
          "",
          "Total: 2 files, 1 directories",
          "Combined size: 6 B",
        ].join("\n"),
      ),
    }],
    directory_tree: [
      { args: { path: at }, want: said(tree(["p.bin", "p.png"])) },
      { args: { path: at, excludePatterns: ["*.png"] }, want: said(tree(["p.bin"])) },
    ],
    move_file: [
      {
        args: { source: `${at}/p.bin`, destination: `${at}/sub/in/q.bin` },
        want: said(`Successfully moved ${at}/p.bin to ${at}/sub/in/q.bin`),
      },
      { args: { source: `${at}/p.png`, destination: file }, want: failed(`Destination already exists: ${file}`) },
    ],
    search_files: [
      { args: { path: at, pattern: "**/*.bin" }, want: said(`${at}/sub/in/q.bin`) },
      { args: { path: at, pattern: "*.zip" }, want: said("No matches found") },
    ],
    get_file_info: [{
      args: { path: file },
      want: said("size: 14\ncreated: DATE\nmodified: DATE\naccessed: DATE\nisDirectory: false\nisFile: true\npermissions: MODE"),
    }],
    list_allowed_directories: [{ args: {}, want: said(`Allowed directories:\n${at}`) }],
  };
}

const DATE = /^(created|modified|accessed): [A-Z][a-z]{2} [A-Z][a-z]{2} \d\d \d{4} \d\d:\d\d:\d\d GMT[+-]\d{4} \([^)]+\)$/gm;

const MODE = /^permissions: [0-7]{3}$/m;

// Dates and mode of a file must be of their form, and are then DATE and MODE; the listing of a folder may come in any order.
function fixed(value: unknown): unknown {
  if (Array.isArray(value)) return value.every((one) => typeof one === "string") ? [...value].sort() : value.map(fixed);
  if (typeof value === "string") return inOrder(value.replace(DATE, "$1: DATE").replace(MODE, "permissions: MODE"));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, fixed(one)]));
}

function inOrder(text: string): string {
  if (text.startsWith("[\n")) {
    const sort = (entries: { readonly name: string; readonly children?: unknown }[]): unknown[] =>
      entries.map((one) => Array.isArray(one.children) ? { ...one, children: sort(one.children) } : one)
        .sort((a, b) => a.name < b.name ? -1 : 1);
    return JSON.stringify(sort(JSON.parse(text)), null, 2);
  }
  const lines = text.split("\n");
  return lines.every((line) => /^\[(FILE|DIR)\] [\w.]+$/.test(line)) ? lines.sort().join("\n") : text;
}

async function inFolder(use: (at: string) => Promise<void>): Promise<void> {
  await withFolder(async (folder) => await use(await Deno.realPath(folder)));
}

Deno.test("server-filesystem: every tool that it lists is called, with exact results", async () => {
  await inFolder(async (at) => {
    for (const name of ["p.png", "p.bin"]) await Deno.writeFile(`${at}/${name}`, new Uint8Array([1, 2, 3]));
    const trials = trialsIn(at);
    const names = Object.keys(trials);
    const cases: Case[] = [{ act: { grants: true }, want: ["server:fs", ...names.map((name) => `fs.${name}`), ...names, "fs"].sort() }];
    for (const [name, list] of Object.entries(trials)) {
      for (const { args, want } of list) cases.push({ act: { tool: name, args }, want });
    }
    const { results } = await hold(server(at), cases, fixed);
    const info = results[cases.findIndex(({ act }) => "tool" in act && act.tool === "get_file_info")];
    const mode = ((await Deno.stat(`${at}/sub/a.txt`)).mode! & 0o777).toString(8);
    assert.equal(MODE.exec(info.content[0].text)![0], `permissions: ${mode}`);
    assert.equal(await Deno.readTextFile(`${at}/sub/a.txt`), "one\nTWO\nthree\n");
    assert.deepEqual(await Deno.readFile(`${at}/sub/in/q.bin`), new Uint8Array([1, 2, 3]));
    assert.deepEqual([...Deno.readDirSync(at)].map((entry) => entry.name).sort(), ["p.png", "sub"]);
  });
});

Deno.test("server-filesystem: what it does not offer is refused as such", async () => {
  await inFolder(async (at) => {
    await hold(server(at), [
      {
        act: { tool: "fs", args: { resources: true } },
        want: { errno: "EIO", message: "Cannot list resources of server fs: Method not found" },
      },
      {
        act: { tool: "fs", args: { prompts: true } },
        want: { errno: "EIO", message: "Cannot list prompts of server fs: Method not found" },
      },
      {
        act: { read: "fs", uri: `file://${at}/x` },
        want: { errno: "ENOENT", message: "Cannot run resources/read of server fs: Method not found (-32601)" },
      },
    ]);
  });
});

Deno.test("server-filesystem: many calls at once keep apart", async () => {
  await inFolder(async (at) => {
    const many: Act[] = Array.from(
      { length: 64 },
      (_one, i) => ({ tool: "write_file", args: { path: `${at}/${i}.txt`, content: `number ${i}` } }),
    );
    const written = await live(server(at), many, { width: 8 });
    assert.deepEqual(written.results, many.map((_one, i) => said(`Successfully wrote to ${at}/${i}.txt`)));
    const read: Act[] = Array.from({ length: 64 }, (_one, i) => ({ tool: "read_text_file", args: { path: `${at}/${i}.txt` } }));
    const got = await live(server(at), read, { width: 13 });
    assert.deepEqual(got.results, many.map((_one, i) => said(`number ${i}`)));
  });
});
