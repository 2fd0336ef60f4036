/**
 * The correct twin of memory_server.ts: a lock inside the server around load, change and save, as in
 * modelcontextprotocol/servers pull request #4555. Calls may still arrive together; they are changed one by one.
 * Run it: `deno task sim examples/memory_server_fixed.ts`
 */
import { agent, assert, type Handle, type Received, type Sys } from "orrery";
import { receive } from "../user/lib/actor.ts";
import { join } from "../user/lib/join.ts";
import { makeLock, withLock } from "../user/lib/lock.ts";

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

async function handle(sys: Sys, request: Received<string>, lock: Handle): Promise<void> {
  await withLock(sys, lock, () => createEntity(sys, request.value));
  await sys.reply(request.reply!, "created");
}

const memory = agent("memory", async (sys, inbox: Handle) => {
  const lock = await makeLock(sys);
  for (let next = await receive<string>(sys, inbox); next !== null; next = await receive<string>(sys, inbox)) handle(sys, next, lock);
});

const client = agent("client", async (sys, server: Handle) => {
  await Promise.all(NAMES.map((name) => sys.call(server, name)));
});

export default agent("root", async (sys) => {
  const inbox = await sys.endpoint();
  await sys.spawn(memory, inbox);
  await join(sys, await sys.spawn(client, inbox));
});
