/**
 * Notes: two writers share a notebook, a reader checks that no note is lost. Each writes under titles of its own, so any
 * order is right. In the simulator the notebook is scripted below; live it is examples/servers/notes_server.ts, an MCP
 * server of the 2026-07-28 generation built with the official SDK.
 * Run it: `deno task sim examples/notes.ts`, then `deno task run examples/notes.ts`
 */
import { agent, assert, type Handle } from "orrery";

const NOTES = 3;

const writer = agent("writer", async (sys, name: string) => {
  for (let i = 1; i <= NOTES; i++) await sys.tool("add_note", { title: `${name} ${i}`, body: `note ${i} of ${name}` });
});

export default agent("root", async (sys) => {
  const writers: Handle[] = [await sys.spawn(writer, "ann"), await sys.spawn(writer, "ben")];
  for (const one of writers) assert((await sys.wait(one)).ok, "a writer failed");
  const { structuredContent } = await sys.tool("list_notes", {});
  const missing = await sys.tool("get_note", { title: "no such note" });
  assert(missing.isError === true, "a note that was never written was found");
  const { content } = await sys.tool("get_note", { title: "ben 2" });
  return { titles: structuredContent.titles, note: content[0].text };
});

export const mcp = {
  notebook: {
    command: "deno",
    args: ["run", "--no-prompt", "--allow-read", "--allow-env", "${ORRERY_HOME}/examples/servers/notes_server.ts"],
  },
};

const notes = new Map<string, string>();
const text = (value: string) => ({ content: [{ type: "text", text: value }] });

export const tools = {
  add_note: {
    run: ({ title, body }: { title: string; body: string }) => {
      notes.set(title, body);
      return text(`Wrote ${title}`);
    },
    effect: "idempotent",
    writes: ["notes"],
  },
  get_note: {
    run: ({ title }: { title: string }) => {
      const body = notes.get(title);
      return body === undefined ? { ...text(`There is no note "${title}"`), isError: true } : text(body);
    },
    effect: "none",
    reads: ["notes"],
  },
  list_notes: {
    run: () => {
      const titles = [...notes.keys()].sort();
      return { ...text(titles.join("\n")), structuredContent: { titles } };
    },
    effect: "none",
    reads: ["notes"],
  },
};

export function check(end: { root: { value: { titles: readonly string[]; note: string } } }): void {
  const { titles, note } = end.root.value;
  assert(titles.join() === "ann 1,ann 2,ann 3,ben 1,ben 2,ben 3", `the titles are ${titles.join()}`);
  assert(note === "note 2 of ben", `the note is ${note}`);
}
