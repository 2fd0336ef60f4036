/**
 * Calls about devices: tool infer read write subscribe. A grant names a device verb, or the badged endpoint of a server
 * program; the agent cannot tell which. The most a call may cost is reserved before it is submitted.
 */
import { E, type Errno } from "../syscalls/errno.ts";
import type { OpId } from "../syscalls/ids.ts";
import { RIGHTS } from "../syscalls/rights.ts";
import type { ArgsOf } from "../syscalls/table.ts";
import type { Chunk, Handle, Value } from "../syscalls/value.ts";
import type { Capability } from "./capability.ts";
import { makeEndpoint, request } from "./calls_ipc.ts";
import type { Grant } from "./config.ts";
import { GrantObject, type Pending } from "./device.ts";
import { Endpoint } from "./endpoint.ts";
import type { Completion, Usage } from "./machine.ts";
import { transmit } from "./ipc.ts";
import { release } from "./end.ts";
import { OPS_MAX } from "./param.ts";
import type { Process } from "./process.ts";
import { Missing, NO_CHUNKS, type State } from "./state.ts";
import { beginWait, limit, settle, settleError } from "./wait.ts";
import { inFlight } from "./wait_queue.ts";
import type { Waiter } from "./waiter.ts";

/** The capability of a grant name or handle, with the right to use or (for a server program) to send. */
function findGrant(state: State, process: Process, name: string | Handle): Capability | Missing {
  if (typeof name !== "string") {
    const capability = state.findCapability(process, name, 0);
    if (capability instanceof Missing) return capability;
    const needed = capability.target instanceof Endpoint ? RIGHTS.send : RIGHTS.use;
    return (capability.rights & needed) === needed ? capability : state.findCapability(process, name, needed);
  }
  const capability = process.grants.get(name);
  if (capability === undefined) {
    const known = [...process.grants.keys()].join(", ") || "none";
    return new Missing(E.ENOENT, `Cannot use "${name}": no grant of that name, the process has ${known}`);
  }
  state.touch("capability", capability.index, false);
  if (!capability.alive) return new Missing(E.EGONE, `Cannot use "${name}": the grant was revoked`);
  return capability;
}

interface Request {
  readonly verb: string;
  readonly args: Value;
  readonly chunks: readonly Chunk[];
  readonly timeoutMs: number | undefined;
  readonly tokensMax: number | undefined;
}

function submit(state: State, process: Process, name: string | Handle, asked: Request): void {
  const capability = findGrant(state, process, name);
  if (capability instanceof Missing) return state.refuse(process, capability.errno, capability.message);
  const target = capability.target;
  if (target instanceof Endpoint) {
    const { verb, args, timeoutMs } = asked;
    // The server is told the limit, so that it can give up in time what the caller no longer waits for.
    const message = Object.freeze(timeoutMs === undefined ? { verb, args } : { verb, args, timeoutMs });
    return request(state, process, { capability, endpoint: target }, message, timeoutMs);
  }
  if (!(target instanceof GrantObject)) {
    return state.refuse(process, E.EBADF, "Cannot use the handle: it is neither a device nor an endpoint");
  }
  for (const access of target.accesses) state.touchAccess(access);
  const waiter = beginWait(state, process, "op");
  if (waiter === null) return;
  const op = startOp(state, process, target.grant, capability.badge, asked, { waiter, stream: null, credit: 0 });
  if (op instanceof Missing) return settleError(state, waiter, op.errno, op.message);
  waiter.op = op;
  waiter.capability = capability;
  limit(state, waiter, asked.timeoutMs);
}

interface Sink {
  readonly waiter: Waiter | null;
  readonly stream: Pending["stream"];
  readonly credit: number;
}

function startOp(state: State, process: Process, grant: Grant, badge: number, asked: Request, sink: Sink): OpId | Missing {
  if (state.pendingCount >= OPS_MAX) return new Missing(E.EAGAIN, `Cannot submit: ${OPS_MAX} operations are in flight, the bound`);
  const reserved = cost(grant, asked.tokensMax);
  if (reserved !== null) {
    state.touch("budget", process.budget.index, true);
    const short = process.budget.reserve(reserved);
    if (short !== null) {
      const left = process.budget.left(short);
      return new Missing(E.EBUDGET, `Cannot use "${grant.name}": it may cost ${reserved[short]} ${short}, ${left} are left`);
    }
  }
  const id = ++state.opsMade as OpId;
  const origin = Object.freeze({ path: process.path(), seq: process.postedCall as number });
  const { device, effect } = grant;
  const verb = grant.verb === "" ? asked.verb : grant.verb;
  const errno = state.machine.submit({
    id,
    origin,
    device,
    verb,
    handle: badge,
    args: asked.args,
    chunks: asked.chunks,
    credit: sink.credit,
    effect,
  });
  if (errno !== E.OK) {
    if (reserved !== null) process.budget.settle(reserved, {});
    return new Missing(errno, `Cannot use "${grant.name}": device "${device}" refused ${verb}`);
  }
  const { waiter, stream } = sink;
  if (reserved !== null) process.budget.join();
  state.pending.set(id, {
    id,
    process,
    device,
    origin,
    waiter,
    stream,
    effect,
    budget: reserved === null ? null : process.budget,
    reserved,
  });
  return id;
}

function cost(grant: Grant, tokensMax: number | undefined): Usage | null {
  if (tokensMax === undefined) return grant.cost ?? null;
  return { ...grant.cost, tokens: tokensMax };
}

/** `tool`. */
export function tool(state: State, process: Process, args: ArgsOf<"tool">): void {
  submit(state, process, args.tool, { verb: "call", args: args.args, chunks: NO_CHUNKS, timeoutMs: args.timeoutMs, tokensMax: undefined });
}

/** `infer`. */
export function infer(state: State, process: Process, args: ArgsOf<"infer">): void {
  const { prompt, timeoutMs, tokensMax } = args;
  submit(state, process, args.model, { verb: "infer", args: prompt, chunks: NO_CHUNKS, timeoutMs, tokensMax });
}

/** `read`. */
export function read(state: State, process: Process, args: ArgsOf<"read">): void {
  submit(state, process, args.from, { verb: "read", args: args.args, chunks: NO_CHUNKS, timeoutMs: args.timeoutMs, tokensMax: undefined });
}

/** `write`. */
export function write(state: State, process: Process, args: ArgsOf<"write">): void {
  const chunks = process.postedChunks ?? NO_CHUNKS;
  submit(state, process, args.to, { verb: "write", args: args.args, chunks, timeoutMs: args.timeoutMs, tokensMax: undefined });
}

/** `subscribe`: the endpoint's capacity is the credit; receiving gives it back. */
export function subscribe(state: State, process: Process, args: ArgsOf<"subscribe">): void {
  const capability = findGrant(state, process, args.to);
  if (capability instanceof Missing) return state.refuse(process, capability.errno, capability.message);
  const target = capability.target;
  if (!(target instanceof GrantObject)) return state.refuse(process, E.EBADF, "Cannot subscribe: the grant is no device");
  for (const access of target.accesses) state.touchAccess(access);
  const made = makeEndpoint(state, process, args.credit, false);
  if (made === undefined) return;
  const asked = { verb: "subscribe", args: args.args, chunks: NO_CHUNKS, timeoutMs: undefined, tokensMax: undefined };
  const sink = { waiter: null, stream: made.endpoint, credit: args.credit };
  const op = startOp(state, process, target.grant, capability.badge, asked, sink);
  if (op instanceof Missing) {
    release(state, made.endpoint.original!);
    return state.refuse(process, op.errno, op.message);
  }
  made.endpoint.stream = op;
  state.succeed(process, made.handle);
}

/** Takes a completion in: settles the budget, wakes the caller, feeds the stream. Unknown operations are ignored. */
export function complete(state: State, completion: Completion): void {
  const pending = state.pending.get(completion.id);
  if (pending === undefined) return;
  state.completed++;
  if (!completion.more) {
    state.pending.delete(completion.id);
    settleBudget(pending, completion.usage);
  }
  if (pending.stream !== null) return feed(state, pending.stream, completion);
  const waiter = pending.waiter;
  if (waiter === null || completion.more) return;
  if (completion.errno === E.OK) settle(state, waiter, E.OK, completion.value, completion.chunks);
  else settle(state, waiter, completion.errno, failure(completion), NO_CHUNKS);
}

// A device that used more than was reserved is paid from what is left; where that does not suffice, nothing is left, and the
// account refuses the next call that costs anything.
function settleBudget(pending: Pending, usage: Usage | undefined): void {
  if (pending.budget === null) return;
  pending.budget.settle(pending.reserved!, usage ?? pending.reserved!);
  pending.budget.leave();
}

function failure(completion: Completion): Value {
  const value = completion.value;
  const message = typeof value === "object" && value !== null && "message" in value ? (value as { message: Value }).message : null;
  return Object.freeze({ message: typeof message === "string" ? message : "Cannot complete: the device failed" });
}

function feed(state: State, endpoint: NonNullable<Pending["stream"]>, completion: Completion): void {
  if (endpoint.closed) return;
  const { value, chunks } = completion;
  const last = !completion.more;
  if (completion.errno === E.OK && (!last || value !== null || chunks.length > 0)) {
    transmit(state, endpoint, { value, badge: 0, carried: null, chunks, request: 0, caller: null, seq: 0, next: null });
  }
  if (!last) return;
  endpoint.over = completion.errno === E.OK
    ? new Missing(E.ECLOSED, "Cannot receive: the stream ended")
    : new Missing(completion.errno, String((failure(completion) as { message: string }).message));
  const over: Missing = endpoint.over;
  for (const waiter of endpoint.receivers.all()) settleError(state, waiter, over.errno, over.message);
}

/** After a restart from the journal: effects that were in flight and may not be sent again are in doubt. */
export function doubt(state: State, process: Process): void {
  for (const waiter of inFlight(process)) {
    const pending = waiter.live && waiter.kind === "op" ? state.pending.get(waiter.op) : undefined;
    if (pending === undefined || pending.effect !== "once") continue;
    state.machine.cancel(pending.id);
    const errno: Errno = E.EINDOUBT;
    settleError(
      state,
      waiter,
      errno,
      `Call ${pending.origin.seq} of ${pending.origin.path} left before the restart; its result is unknown`,
    );
  }
}
