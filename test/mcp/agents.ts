/**
 * Agents for the tests of the mcp program. The root does what its argument says, one act after the other or side by side,
 * and ends with what each gave: a value, or the errno and message of its refusal.
 */
import { agent, type Handle, type Sys, SyscallError } from "orrery";

/** A tool to call. */
export interface ToolAct {
  readonly tool: string;
  readonly args: unknown;
  readonly timeoutMs?: number;
}

/** Something to do: a tool to call, or a named act. */
export type Act =
  | ToolAct
  | { readonly progress: string; readonly args: unknown; readonly late?: boolean }
  | { readonly cancel: string; readonly args: unknown; readonly afterMs: number }
  | { readonly abandon: string; readonly args: unknown; readonly afterMs: number }
  | { readonly leave: string; readonly args: unknown; readonly how: Leaving; readonly afterMs: number }
  | { readonly leave: string; readonly args: unknown; readonly how: Leaving; readonly begun: Look }
  | { readonly look: Look }
  | { readonly read: string; readonly uri: string }
  | { readonly updates: string; readonly uri: string; readonly count: number; readonly after?: ToolAct }
  | { readonly watch: string; readonly uris: readonly string[]; readonly acts: readonly Act[]; readonly end: Act }
  | { readonly share: string; readonly uri: string; readonly tell: ToolAct }
  | { readonly until: string; readonly status: Readonly<Record<string, unknown>> }
  | { readonly sleep: number }
  | { readonly handle: string }
  | { readonly grants: true };

/** How a caller leaves its call: it is killed, it is cancelled, its time passes, it ends while a fiber of it waits. */
export type Leaving = "kill" | "cancel" | "timeout" | "end";

/** A tool that is called until its first text is this. */
export interface Look extends ToolAct {
  readonly text: string;
}

interface Plan {
  readonly acts: readonly Act[];
  /** So many at a time; 1: one after the other. */
  readonly width: number;
}

const worker = agent("worker", async (sys, { acts }: { readonly acts: readonly Act[] }) => {
  const got: unknown[] = [];
  for (const act of acts) got.push(await attempt(sys, act));
  return got;
});

export default agent("root", async (sys, { acts, width }: Plan) => {
  if (width === 1) return await serial(sys, acts);
  const children: Handle[] = [];
  for (let i = 0; i < width; i++) children.push(await sys.spawn(worker, { acts: acts.filter((_act, at) => at % width === i) }));
  const parts: unknown[][] = [];
  for (const child of children) {
    const exit = await sys.wait(child);
    parts.push(exit.ok ? exit.value as unknown[] : [exit.error]);
  }
  return acts.map((_act, at) => parts[at % width]![Math.floor(at / width)]);
});

async function serial(sys: Sys, acts: readonly Act[]): Promise<unknown[]> {
  const got: unknown[] = [];
  for (const act of acts) got.push(await attempt(sys, act));
  return got;
}

async function attempt(sys: Sys, act: Act): Promise<unknown> {
  try {
    return await perform(sys, act);
  } catch (error) {
    if (!(error instanceof SyscallError)) throw error;
    return failureOf(error);
  }
}

// What a server's refusal says beside its words is told too.
function failureOf({ errno, message, detail }: SyscallError): unknown {
  const { message: _words, ...more } = detail as Record<string, unknown>;
  return { errno, message, ...more };
}

async function perform(sys: Sys, act: Act): Promise<unknown> {
  if ("tool" in act) return await sys.tool(act.tool, act.args, act.timeoutMs === undefined ? {} : { timeoutMs: act.timeoutMs });
  if ("progress" in act) return await withProgress(sys, act);
  if ("cancel" in act) return await canceled(sys, act);
  if ("abandon" in act) return await abandoned(sys, act);
  if ("leave" in act) return await leave(sys, act);
  if ("look" in act) return await look(sys, act.look);
  if ("read" in act) return (await sys.read(act.read, { uri: act.uri })).value;
  if ("updates" in act) return await updates(sys, act);
  if ("watch" in act) return await watch(sys, act);
  if ("share" in act) return await share(sys, act);
  if ("until" in act) return await until(sys, act);
  if ("handle" in act) return await sys.tool(act.handle, { text: await sys.endpoint() });
  if ("grants" in act) return (await sys.self()).grants;
  return await sys.sleep(act.sleep);
}

// `late`: no process reads before the result is there.
async function withProgress(sys: Sys, { progress, args, late }: Extract<Act, { progress: string }>): Promise<unknown> {
  const inbox = await sys.endpoint({ capacity: 4 });
  const tool = await sys.derive(progress, {});
  if (late === true) {
    const result = await sys.call(tool, { verb: "call", args, progress: inbox });
    return { result, notes: await drain(sys, inbox) };
  }
  const result = sys.call(tool, { verb: "call", args, progress: inbox });
  const notes = await drain(sys, inbox);
  return { result: await result, notes };
}

async function drain(sys: Sys, inbox: Handle): Promise<unknown[]> {
  const notes: unknown[] = [];
  for (;;) {
    const { value } = await sys.recv(inbox);
    if (value.end === true) return [...notes, value];
    notes.push(value.progress);
  }
}

async function canceled(sys: Sys, { cancel, args, afterMs }: Extract<Act, { cancel: string }>): Promise<unknown> {
  const line = await sys.endpoint({ capacity: 1 });
  const tool = await sys.derive(cancel, {});
  const call = attemptCall(sys, tool, { verb: "call", args, cancel: line });
  await sys.sleep(afterMs);
  await sys.send(line, "no longer wanted");
  return await call;
}

const forlorn = agent("forlorn", async (sys, { tool, args }: { readonly tool: string; readonly args: unknown }) => {
  const line = await sys.endpoint({ capacity: 1 });
  await sys.call(await sys.derive(tool, {}), { verb: "call", args, cancel: line });
});

// The caller is killed while it waits.
async function abandoned(sys: Sys, { abandon, args, afterMs }: Extract<Act, { abandon: string }>): Promise<unknown> {
  const child = await sys.spawn(forlorn, { tool: abandon, args });
  await sys.sleep(afterMs);
  await sys.kill(child);
  return (await sys.wait(child)).why;
}

interface Stay {
  readonly tool: string;
  readonly args: unknown;
  readonly timeoutMs: number | null;
  /** The caller ends when something comes here. */
  readonly end: Handle | null;
}

// The limit is the kernel's alone: the mcp program is not told of it.
const leaver = agent("leaver", async (sys, { tool, args, timeoutMs, end }: Stay) => {
  if (timeoutMs !== null) return await attemptCall(sys, await sys.derive(tool, {}), { verb: "call", args }, { timeoutMs });
  if (end === null) return await sys.tool(tool, args);
  void attempt(sys, { tool, args });
  await sys.recv(end);
  return "ended";
});

// Gives how the caller ended, and with what. Where `begun` says when the server has its call, it leaves no earlier.
async function leave(sys: Sys, act: Extract<Act, { leave: string }>): Promise<unknown> {
  const { leave: tool, args, how } = act;
  const end = how === "end" ? await sys.endpoint({ capacity: 1 }) : null;
  let timeoutMs = how !== "timeout" ? null : "afterMs" in act ? act.afterMs : 250;
  const spawn = (): Promise<Handle> => sys.spawn(leaver, { tool, args, timeoutMs, end });
  let child = await spawn();
  if (!("begun" in act)) await sys.sleep(act.afterMs);
  else {
    while (!await isSo(sys, act.begun)) {
      if (timeoutMs === null || !await hasEnded(sys, child)) continue;
      timeoutMs *= 2; // its time passed before the server had the call: on a busy machine
      child = await spawn();
    }
  }
  if (how === "kill") await sys.kill(child);
  if (how === "cancel") await sys.cancel(child);
  if (end !== null) await sys.send(end, null);
  const { why, value } = await sys.wait(child);
  return { why, value };
}

async function hasEnded(sys: Sys, child: Handle): Promise<boolean> {
  try {
    return (await sys.wait(child, { timeoutMs: 1 })) !== null;
  } catch (error) {
    if (!(error instanceof SyscallError) || error.errno !== "ETIMEDOUT") throw error;
    return false;
  }
}

async function look(sys: Sys, what: Look): Promise<string> {
  while (!await isSo(sys, what)) await sys.sleep(2);
  return what.text;
}

async function isSo(sys: Sys, { tool, args, text }: Look): Promise<boolean> {
  return (await sys.tool(tool, args)).content[0].text === text;
}

async function attemptCall(sys: Sys, tool: Handle, message: unknown, options = {}): Promise<unknown> {
  try {
    return await sys.call(tool, message, options);
  } catch (error) {
    if (!(error instanceof SyscallError)) throw error;
    return { errno: error.errno, message: error.message };
  }
}

interface Subscribed {
  readonly subscribed: string;
  readonly id: number;
}

// `after` is called once the subscription stands: what it gives comes second.
async function updates(sys: Sys, { updates: server, uri, count, after }: Extract<Act, { updates: string }>): Promise<unknown> {
  const inbox = await sys.endpoint({ capacity: 4 });
  const subscribed = await sys.tool<Subscribed>(server, { subscribe: uri, to: inbox });
  const heard: unknown[] = [subscribed];
  if (after !== undefined) heard.push(await sys.tool(after.tool, after.args));
  for (let i = 0; i < count; i++) heard.push((await sys.recv(inbox)).value);
  heard.push(await sys.tool(server, { unsubscribe: subscribed.id }));
  return heard;
}

// Subscribes to each address with an inbox of its own, calls the tools, and gives what came to each inbox up to the end of
// the subscriptions, and after that by `end`. What a call caused stands before its answer, so nothing is waited for.
async function watch(sys: Sys, { watch: server, uris, acts, end }: Extract<Act, { watch: string }>): Promise<unknown> {
  const inboxes: Handle[] = [];
  const ids: number[] = [];
  for (const uri of uris) {
    const inbox = await sys.endpoint({ capacity: 64 });
    inboxes.push(inbox);
    ids.push((await sys.tool<Subscribed>(server, { subscribe: uri, to: inbox })).id);
  }
  for (const one of acts) await attempt(sys, one);
  const heard: unknown[] = [];
  for (const inbox of inboxes) heard.push(await rest(sys, inbox));
  const counts: unknown[] = [];
  for (const id of ids) counts.push((await sys.tool(server, { unsubscribe: id })).unsubscribed);
  await attempt(sys, end);
  const after: unknown[] = [];
  for (const inbox of inboxes) after.push(await rest(sys, inbox));
  return { heard, counts, after };
}

interface Guest {
  readonly server: string;
  readonly uri: string;
  readonly tell: ToolAct;
}

// Subscribes, ends that, and gives what it heard of a change after it.
const guest = agent("guest", async (sys, { server, uri, tell }: Guest) => {
  const inbox = await sys.endpoint({ capacity: 4 });
  const subscribed = await sys.tool<Subscribed>(server, { subscribe: uri, to: inbox });
  const unsubscribed = await sys.tool(server, { unsubscribe: subscribed.id });
  await attempt(sys, tell);
  return [subscribed, unsubscribed, await rest(sys, inbox)];
});

// Another agent comes and goes while our subscription of the same address stands; then we end ours, twice.
async function share(sys: Sys, { share: server, uri, tell }: Extract<Act, { share: string }>): Promise<unknown> {
  const inbox = await sys.endpoint({ capacity: 4 });
  const subscribed = await sys.tool<Subscribed>(server, { subscribe: uri, to: inbox });
  const theirs = (await sys.wait(await sys.spawn(guest, { server, uri, tell }))).value;
  const ours = [subscribed, await rest(sys, inbox)];
  const ends = [await sys.tool(server, { unsubscribe: subscribed.id }), await sys.tool(server, { unsubscribe: subscribed.id })];
  await attempt(sys, tell);
  return { theirs, ours, ends, after: await rest(sys, inbox) };
}

async function rest(sys: Sys, inbox: Handle): Promise<unknown[]> {
  const heard: unknown[] = [];
  for (;;) {
    try {
      heard.push((await sys.recv(inbox, { timeoutMs: 1 })).value);
    } catch (error) {
      if (!(error instanceof SyscallError) || error.errno !== "ETIMEDOUT") throw error;
      return heard;
    }
  }
}

// Looks at the status of a server until it holds what is asked for.
async function until(sys: Sys, { until: server, status }: Extract<Act, { until: string }>): Promise<unknown> {
  for (;;) {
    const seen = await sys.tool<Record<string, unknown>>(server, { status: true });
    if (Object.keys(status).every((key) => seen[key] === status[key])) return status;
    await sys.sleep(2);
  }
}
