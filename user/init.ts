/**
 * The first process of a live run: makes the inbox, starts the mcp program, turns its tools into capabilities and runs the
 * user's root agent with them. Its result is how that agent ended.
 *
 * What is granted to init beside the stdio device (scripted tools and models, files) passes on to the agent; an MCP tool
 * wins over a grant of its name. A tool is known as `server.tool`, and as `tool` where no other server has it; a whole
 * server, for resources and prompts, as `server:name`, and by its name alone where no tool has that. A server that cannot be started is left out and named in the result.
 */
import { agent, type AgentRef, type Exit, type Handle, type Sys } from "orrery";
import { GRANTS_MAX } from "../syscalls/bounds.ts";
import type { ServerEntry } from "./servers/mcp/program.ts";
import type { Listed } from "./servers/mcp/status.ts";

/** Arguments of init. */
export interface InitArgs {
  /** The root agent of the user's file, and what it is given. */
  readonly root: { readonly image: string; readonly name: string; readonly args: unknown };
  /** Where the mcp program is: an image and its agent's name. */
  readonly mcp: { readonly image: string; readonly name: string };
  /** By the names that the device knows. */
  readonly servers: readonly (string | ServerEntry)[];
  /** Names of the grants that pass on to the agent. Default: all but those of the stdio device. */
  readonly grants?: readonly string[];
  /** How long slow servers are waited for before the agent starts, ms. Default 30,000. */
  readonly waitMs?: number;
}

/** What init ends with. */
export interface InitResult {
  /** How the root agent ended. */
  readonly exit: Exit;
  /** Servers that were not ready when it began, with the reason. */
  readonly absent: readonly { readonly server: string; readonly trouble: string }[];
  /** Names that found no room beside the others: tools that the agent did not get. */
  readonly omitted: readonly string[];
}

/** Grants of init that are not for agents. */
const OWN_GRANTS: readonly string[] = ["stdio", "stdio_stop"];
/** Names without room that are told when the agent begins; the result has all. */
const OMITTED_TOLD = 8;
/** Requests that may wait while the mcp program works: one of each agent, so that they are served in batches. */
const INBOX_CAPACITY = 1_024;

export default agent("init", async (sys, args: InitArgs): Promise<InitResult> => {
  const grants = (await sys.self()).grants;
  const passed = args.grants ?? grants.filter((name) => !OWN_GRANTS.includes(name));
  const servers = args.servers.map((one) => typeof one === "string" ? { name: one } : one);
  const root = { image: args.root.image, name: args.root.name };
  if (servers.length === 0) {
    const child = await sys.spawn(root as AgentRef<unknown>, args.root.args, { grants: passed });
    return { exit: await sys.wait(child), absent: [], omitted: [] };
  }
  const inbox = await sys.endpoint({ capacity: INBOX_CAPACITY, gone: true });
  const inner = await sys.derive(inbox, { rights: ["recv", "transfer"] });
  const mcp = { image: args.mcp.image, name: args.mcp.name } as AgentRef<unknown>;
  await sys.spawn(mcp, { inbox: inner, servers }, { daemon: true, grants: grants.filter((name) => OWN_GRANTS.includes(name)) });
  const listed: Listed = await sys.call(inbox, { list: true, waitMs: args.waitMs ?? 30_000 });
  const { handles, omitted } = await capabilities(sys, inbox, listed);
  if (omitted.length > 0) await sys.mark("omitted", { count: omitted.length, first: omitted.slice(0, OMITTED_TOLD) });
  const child = await sys.spawn(root as AgentRef<unknown>, args.root.args, {
    grants: passed.filter((name) => !Object.hasOwn(handles, name)),
    handles,
  });
  const exit = await sys.wait(child);
  const absent = listed.servers.filter((one) => one.state !== "ready").map((one) => ({
    server: one.name,
    trouble: one.trouble || one.state,
  }));
  return { exit, absent, omitted };
});

// In the order of what is missed most; what finds no room is left out. A tool called as its server has the short name.
async function capabilities(sys: Sys, inbox: Handle, listed: Listed): Promise<{ handles: Record<string, Handle>; omitted: string[] }> {
  const handles: Record<string, Handle> = {};
  const omitted: string[] = [];
  let count = 0;
  const give = (name: string, handle: Handle): void => {
    if (Object.hasOwn(handles, name)) return;
    if (count >= GRANTS_MAX) return void omitted.push(name);
    handles[name] = handle;
    count++;
  };
  const [ofTools, ofServers]: [string, Handle][][] = [[], []];
  for (const { name, badge } of listed.servers) {
    const handle = await badged(sys, inbox, badge);
    give(`server:${name}`, handle);
    ofServers!.push([name, handle]);
  }
  for (const tool of listed.tools) {
    if (count >= GRANTS_MAX) {
      omitted.push(...tool.names);
      continue;
    }
    const handle = await badged(sys, inbox, tool.badge);
    for (const name of tool.names) {
      if (name === `${tool.server}.${tool.name}`) give(name, handle);
      else ofTools!.push([name, handle]);
    }
  }
  for (const [name, handle] of [...ofTools!, ...ofServers!]) give(name, handle);
  return { handles, omitted };
}

function badged(sys: Sys, inbox: Handle, badge: number): Promise<Handle> {
  return sys.derive(inbox, { rights: ["send", "transfer"], badge });
}
