/**
 * A journal in files: agents fetch reports over HTTP and keep one file for each day, another reads them back. The devices `archive`
 * and `press` are folder and network live; in the simulator the archive begins with one file and a function answers requests.
 * Run it: `deno task sim examples/journal.ts`, then `deno task run examples/journal.ts`
 */
import { agent, assert, type Handle } from "orrery";

const ORIGIN = "https://example.com";
const decoder = { text: (bytes: Uint8Array) => new TextDecoder().decode(bytes) };

const clerk = agent("clerk", async (sys, day: string) => {
  const { value, bytes } = await sys.read("press", { url: `${ORIGIN}/?day=${day}` });
  const { status } = value as { status: number };
  await sys.write("archive", bytes, { key: `days/${day}.html` });
  return { day, status, size: bytes.length };
});

export default agent("root", async (sys) => {
  const clerks: Handle[] = [await sys.spawn(clerk, "monday"), await sys.spawn(clerk, "tuesday")];
  for (const one of clerks) assert((await sys.wait(one)).ok, "a clerk failed");
  const keys = await sys.tool<string[]>("archive.list", { prefix: "days/" });
  const { bytes } = await sys.read("archive", { key: "days/monday.html" });
  return { keys, monday: decoder.text(bytes).length };
});

export const devices = {
  archive: { kind: "store", folder: "../.orrery/journal", files: { "days/sunday.html": "<h1>Sunday</h1>" } },
  press: { kind: "http", origins: [ORIGIN], reply: ({ url }: { url: string }) => `<h1>${url.slice(-7)}</h1>` },
};

export function check(end: { root: { value: { keys: string[] } } }): void {
  const days = ["monday", "tuesday"].map((day) => `days/${day}.html`);
  for (const key of days) assert(end.root.value.keys.includes(key), `${key} is missing`);
}
