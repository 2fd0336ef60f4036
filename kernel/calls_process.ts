/** Calls about processes: spawn, exit, fail, wait, kill, cancel, self, yield, sleep, now, random, become, mark, host. */
import { E } from "../syscalls/errno.ts";
import { idOf, nextOf, type Pid } from "../syscalls/ids.ts";
import { RIGHTS } from "../syscalls/rights.ts";
import type { Program } from "../syscalls/runner.ts";
import { type ArgsOf, NR } from "../syscalls/table.ts";
import { type Handle, NO_ARGS, type Value } from "../syscalls/value.ts";
import { Budget } from "./budget.ts";
import { Capability, discard } from "./capability.ts";
import { cancel, CHILD_RIGHTS, end, kill } from "./end.ts";
import { hasRoom, pack, unpack } from "./ipc.ts";
import { Log } from "./journal.ts";
import type { Usage } from "./machine.ts";
import { DEPTH_MAX, PRIORITY_DEFAULT, PROCESSES_MAX } from "./param.ts";
import { type Grants, LIFE, Process } from "./process.ts";
import { Random } from "./random.ts";
import { Missing, type State } from "./state.ts";
import { beginWait, detach, limit } from "./wait.ts";
import { inFlight } from "./wait_queue.ts";
import type { Waiter } from "./waiter.ts";

/** The ordinal of the internal call `start`, which is in no journal. */
const CALL_START = -1;
const NS_PER_MS = 1_000_000;

/** The note of a spawn. Its path is a getter, because most notes are dropped unread. */
class SpawnNote {
  readonly kind = "spawn";
  constructor(private readonly process: Process) {}
  get pid(): Pid {
    return this.process.pid;
  }
  get path(): string {
    return this.process.path();
  }
  get image(): string {
    return this.process.image;
  }
  get name(): string {
    return this.process.name;
  }
}

interface Birth {
  readonly image: string;
  readonly name: string;
  readonly args: Value;
  readonly priority: number;
  readonly daemon: boolean;
  readonly grants: Grants;
  readonly budget: Budget;
}

/** Makes a process and posts its start. The caller made sure that there is room. */
function makeProcess(state: State, maker: Process | null, birth: Birth): Process {
  const { processes } = state;
  const row = state.processesFree.pop();
  const ordinal = maker === null ? 0 : ++maker.childrenMade;
  const pathHash = maker === null ? 1 : (Math.imul(maker.pathHash ^ ordinal, 0x9e3779b1) + ordinal) | 0;
  const { image, name, args, priority, daemon, grants, budget } = birth;
  const process = new Process(
    row === undefined ? idOf(processes.length, 0) as Pid : nextOf(state.processPids[row]!), // a row has a former pid
    state.spawned,
    maker,
    maker,
    ordinal,
    pathHash,
    image,
    name,
    args,
    priority,
    daemon,
    grants,
    budget,
  );
  budget.join();
  if (row === undefined) {
    processes.push(process); // a store behind the end looks through the prototypes
    state.processPids.push(process.pid);
  } else {
    processes[row] = process;
    state.processPids[row] = process.pid;
  }
  state.processesLive++;
  state.spawned++;
  if (state.byPath !== null) state.byPath.set(process.path(), process);
  if (maker !== null) maker.own(process);
  if (state.config.journal) process.log = new Log();
  process.postedCall = CALL_START as typeof process.postedCall;
  process.postedNr = NR.start;
  process.postedArgs = NO_ARGS;
  process.posted = true;
  state.policy.add(process);
  return process;
}

/** `start`: from now on the program runs. */
export function start(state: State, process: Process): void {
  process.life = LIFE.alive;
  state.wake(process);
}

/** `spawn`. */
export function spawn(state: State, process: Process, args: ArgsOf<"spawn">): void {
  const image = args.image ?? process.image;
  if (!state.runner.has(image, args.name)) {
    return state.refuse(process, E.ENOENT, `Cannot spawn "${args.name}": the image has no agent of that name`);
  }
  if (process.depth >= DEPTH_MAX) return state.refuse(process, E.ELIMIT, `Cannot spawn: the tree is ${DEPTH_MAX} deep, the bound`);
  if (state.processesLive >= PROCESSES_MAX) {
    return state.refuse(process, E.ELIMIT, `Cannot spawn: ${PROCESSES_MAX} processes live, the bound`);
  }
  if (!hasRoom(process, 1)) return state.refuse(process, E.ELIMIT, "Cannot spawn: the table of handles is full");
  const carried = pack(state, process, args.args);
  if (carried instanceof Missing) return state.refuse(process, carried.errno, carried.message);
  const named: Capability[] = [];
  const grants = inherit(state, process, args.options, named);
  const budget = grants instanceof Missing ? grants : account(state, process, args.options?.budget);
  if (grants instanceof Missing || budget instanceof Missing) {
    discard(carried);
    discard(named);
    const why = budget as Missing; // it is `grants` where that is missing
    return state.refuse(process, why.errno, why.message);
  }
  const child = makeProcess(state, process, {
    image,
    name: args.name,
    args: args.args,
    priority: args.options?.priority ?? process.priority,
    daemon: args.options?.daemon ?? false,
    grants,
    budget,
  });
  if (carried !== null) child.args = unpack(state, child, args.args, carried);
  const capability = new Capability(state.capabilitiesMade++, child, CHILD_RIGHTS, 0, null);
  state.machine.note(new SpawnNote(child));
  state.succeed(process, state.hold(process, capability)!);
}

type SpawnOptions = ArgsOf<"spawn">["options"];

// Capabilities made for named handles are appended to `named`, for the case that the spawn fails after all.
function inherit(state: State, process: Process, options: SpawnOptions, named: Capability[]): Grants | Missing {
  if (options === undefined || (options.grants === undefined && options.handles === undefined)) return process.grants;
  const grants = new Map<string, Capability>();
  for (const name of options.grants ?? process.grants.keys()) {
    const capability = process.grants.get(name);
    if (capability === undefined) return new Missing(E.ENOENT, `Cannot pass on grant "${name}": the process has none of that name`);
    grants.set(name, capability);
  }
  for (const name of Object.keys(options.handles ?? {})) {
    const source = state.findCapability(process, options.handles![name]!, RIGHTS.transfer);
    if (source instanceof Missing) return source;
    state.touch("capability", source.index, true);
    const capability = new Capability(state.capabilitiesMade++, source.target, source.rights, source.badge, source);
    grants.set(name, capability);
    named.push(capability);
  }
  return grants;
}

function account(state: State, process: Process, grant: Usage | undefined): Budget | Missing {
  if (grant === undefined) return process.budget;
  state.touch("budget", process.budget.index, true);
  const short = process.budget.reserve(grant);
  if (short !== null) {
    const message = `Cannot grant ${grant[short]} ${short}: ${process.budget.left(short)} are left`;
    return new Missing(E.EBUDGET, message);
  }
  return new Budget(state.budgetsMade++, process.budget, grant, 0);
}

/** The root process with the manifest's grants. */
export function makeRoot(state: State, program: Program, budget: Usage): Process {
  const grants = new Map<string, Capability>();
  for (const grant of state.grantObjects()) {
    const rights = RIGHTS.use | RIGHTS.transfer;
    grants.set(grant.grant.name, new Capability(state.capabilitiesMade++, grant, rights, grant.grant.badge, null));
  }
  const account = new Budget(state.budgetsMade++, null, budget, Infinity);
  const root = makeProcess(state, null, {
    image: program.image,
    name: program.name,
    args: program.args,
    priority: PRIORITY_DEFAULT,
    daemon: false,
    grants,
    budget: account,
  });
  state.root = root;
  state.machine.note(new SpawnNote(root));
  return root;
}

/** `exit`. */
export function exit(state: State, process: Process, args: ArgsOf<"exit">): void {
  end(state, process, "exited", args.value, null);
}

/** `fail`: cancelled processes that end by the ECANCELED they were given did what they were told. */
export function fail(state: State, process: Process, args: ArgsOf<"fail">): void {
  const canceled = process.life === LIFE.stopping && args.error.errno === "ECANCELED";
  end(state, process, args.fault ? "fault" : canceled ? "canceled" : "failed", null, args.error as unknown as Value);
}

/** `wait`: an end that was taken no longer counts as unhandled. */
export function wait(state: State, process: Process, args: ArgsOf<"wait">): void {
  const waiter = waitArm(state, process, args);
  if (waiter instanceof Missing) return state.refuse(process, waiter.errno, waiter.message);
  if (waiter !== null && !("value" in waiter)) limit(state, waiter, args.timeoutMs);
  else if (waiter !== null) state.succeed(process, waiter.value);
}

/** A wait as a call or as an arm: a value at once, a waiter, why not, or null where the call was refused. */
export function waitArm(state: State, process: Process, args: ArgsOf<"wait">): Waiter | Missing | { readonly value: Value } | null {
  const capability = state.findCapability(process, args.child, RIGHTS.wait);
  if (capability instanceof Missing) return capability;
  if (!(capability.target instanceof Process)) {
    return new Missing(E.EBADF, `Cannot wait for handle ${args.child.ordinal}: it is no process`);
  }
  const child = capability.target;
  state.touch("process", child.index, true);
  if (child.ending !== null) {
    child.ending.taken = true;
    return { value: Object.freeze(child.ending.exit) };
  }
  const waiter = beginWait(state, process, "exit");
  if (waiter === null) return null;
  waiter.capability = capability;
  waiter.watched = child;
  child.addWatcher(waiter);
  return waiter;
}

function findChild(state: State, process: Process, handle: Handle): Process | null {
  const capability = state.findCapability(process, handle, RIGHTS.control);
  if (capability instanceof Missing) {
    state.refuse(process, capability.errno, capability.message);
    return null;
  }
  if (capability.target instanceof Process) return capability.target;
  state.refuse(process, E.EBADF, `Cannot control handle ${handle.ordinal}: it is no process`);
  return null;
}

/** `kill`. */
export function killCall(state: State, process: Process, args: ArgsOf<"kill">): void {
  const child = findChild(state, process, args.child);
  if (child === null) return;
  kill(state, child, "killed", `killed by ${process.path()}`);
  if (process.life !== LIFE.zombie) state.succeed(process, null);
}

/** `cancel`. */
export function cancelCall(state: State, process: Process, args: ArgsOf<"cancel">): void {
  const child = findChild(state, process, args.child);
  if (child === null) return;
  cancel(state, child);
  state.succeed(process, null);
}

/** `self`. */
export function self(state: State, process: Process): void {
  const { name, image, priority } = process;
  const left = Object.freeze(process.budget.leftUsage());
  const grants = Object.freeze([...process.grants.keys()]);
  state.succeed(process, Object.freeze({ path: process.path(), name, image, priority, left, grants } as unknown as Value));
}

/** `yield`. */
export function yieldCall(state: State, process: Process): void {
  state.succeed(process, null);
}

/** `sleep`: a heap entry, no operation. */
export function sleep(state: State, process: Process, args: ArgsOf<"sleep">): void {
  const waiter = beginWait(state, process, "sleep");
  if (waiter !== null) limit(state, waiter, args.ms);
}

/** `now`. */
export function now(state: State, process: Process): void {
  state.succeed(process, state.config.epochMs + Math.floor(state.now / NS_PER_MS));
}

/** `random`. */
export function random(state: State, process: Process): void {
  process.random ??= new Random(state.config.seed, process.path());
  state.succeed(process, process.random.fraction());
}

/** `become`: the journal is cut here. */
export function become(state: State, process: Process, args: ArgsOf<"become">): void {
  for (const waiter of inFlight(process)) {
    if (!waiter.live) continue;
    if (waiter.kind === "op") state.machine.cancel(waiter.op);
    detach(state, waiter, E.EPEER);
  }
  process.forgetResults();
  process.args = args.args;
  process.postedCall = CALL_START as typeof process.postedCall;
  if (state.config.journal) process.log = new Log();
  state.runner.drop(process.pid);
  state.wake(process);
}

/** `mark`. */
export function mark(state: State, process: Process, args: ArgsOf<"mark">): void {
  state.marks++;
  state.machine.note({ kind: "mark", path: process.path(), name: args.name, value: args.value });
  state.succeed(process, null);
}

/** `host`: no machine so far runs native functions. */
export function host(state: State, process: Process, args: ArgsOf<"host">): void {
  state.refuse(process, E.ENOSYS, `Cannot run host function "${args.label}": this machine runs none`);
}

/** The result of a sleep or of a wait whose time passed. */
export function timeoutValue(waiter: Waiter): Value {
  return waiter.timeoutErrno === E.OK ? null : Object.freeze({ message: "Cannot wait longer: timeoutMs passed" });
}
