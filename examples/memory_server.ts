/**
 * A published race, retold: the memory server of the Model Context Protocol's reference servers.
 *
 * modelcontextprotocol/servers issue #1819 (2025-05) reports memory damaged by several calls from one model response.
 * Pull request #4555 (2026-07), which closes it, names the cause: each of six methods loads the graph, changes its copy
 * and saves it, and the server handles calls that arrive together at the same time; the last save discards the others.
 * The fix there and here (memory_server_fixed.ts) is a lock inside the server around load, change and save. Issue #4797
 * (2026-09) then reports the same race between two such servers on one file: a lock helps those who share it.
 *
 * Shows: fibers of one process race too, wherever an `await` stands between a read and its write. Only the lost entity
 * is retold, not the torn file. Run it: `deno task sim examples/memory_server.ts`
 */
import { agent, assert, type Handle, type Received, type Sys } from "orrery";
import { receive } from "../user/lib/actor.ts";
import { join } from "../user/lib/join.ts";

export const expect = "fails";

const PATH = "memory.json";
const NAMES = ["Ada", "Grace"];

let file = "[]";

export const tools = {
  read_file: { run: () => file, effect: "none", reads: [PATH] },
  write_file: { run: ({ content }: { content: string }) => file = content, effect: "once", writes: [PATH] },
};

export function check(): void {
  assert(JSON.parse(file).length === NAMES.length, `the memory holds ${file} after ${NAMES.length} entities were created`);
}

async function createEntity(sys: Sys, name: string): Promise<void> {
  const graph = JSON.parse(await sys.tool<string>("read_file", { path: PATH })) as string[];
  graph.push(name);
  await sys.tool("write_file", { path: PATH, content: JSON.stringify(graph) });
}

async function handle(sys: Sys, request: Received<string>): Promise<void> {
  await createEntity(sys, request.value);
  await sys.reply(request.reply!, "created");
}

const memory = agent("memory", async (sys, inbox: Handle) => {
  for (let next = await receive<string>(sys, inbox); next !== null; next = await receive<string>(sys, inbox)) handle(sys, next);
});

const client = agent("client", async (sys, server: Handle) => {
  await Promise.all(NAMES.map((name) => sys.call(server, name)));
});

export default agent("root", async (sys) => {
  const inbox = await sys.endpoint();
  await sys.spawn(memory, inbox);
  await join(sys, await sys.spawn(client, inbox));
});
