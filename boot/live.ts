/**
 * A live system: agents of a file over the host machine, with their scripted tools and models and, where servers are
 * configured, with the program `init` that brings the mcp program up and hands its tools out; recorded if asked for.
 *
 * Order: `new LiveRun(plan)` → `run()` once; `cancel` and `kill` may be called meanwhile, in this order. A run is over when
 * no process but servers lives, when nothing can ever go on, or when all were ended by order. Whatever happens, the
 * recording is ended and the machine is shut down before `run` returns. Not here: terminal, files' names, signals.
 */
import { turnEventLoop } from "../backends/host/idle_wait.ts";
import type { Heartbeat } from "../backends/host/heartbeat.ts";
import { HostMachine } from "../backends/host/machine.ts";
import { type ServerCommand, stdioDevice } from "../backends/host/stdio.ts";
import type { ChildRegistry } from "../backends/host/registry.ts";
import { signalGroup } from "../backends/host/processes.ts";
import { record } from "../backends/record.ts";
import type { Json, TraceHeader } from "../backends/trace/entry.ts";
import type { DeviceFactory } from "../backends/device/device.ts";
import { Fault } from "../images/fault.ts";
import { failureOf } from "../images/failure.ts";
import type { LoadedModule } from "../images/load.ts";
import { type Gauge, HEAP_BYTES_MAX } from "../images/heap.ts";
import { createRunner, type Runner } from "../images/runner.ts";
import type { Grant, KernelConfig } from "../kernel/config.ts";
import type { Pid } from "../syscalls/ids.ts";
import type { Program } from "../syscalls/runner.ts";
import { toText } from "../syscalls/text.ts";
import { copyOf, Handle, type Value } from "../syscalls/value.ts";
import { type Finding, finding } from "../scenario/finding.ts";
import { EndOfScenario } from "../scenario/end/scenario_end.ts";
import { judgeEnds } from "../scenario/end/unhandled_exits.ts";
import { judgeStuck } from "../scenario/end/progress.ts";
import { type ScriptedDevices, ScriptedDevicesFactory } from "../scenario/scripted_devices.ts";
import type { InitArgs } from "../user/init.ts";
import type { Listed } from "../user/servers/mcp/status.ts";
import type { TraceEvent } from "../kernel/trace.ts";
import type { Agents } from "./agents.ts";
import { Census, type CensusEvent } from "./census.ts";
import { liveDevices } from "./devices.ts";
import { heapGauge } from "./heap.ts";
import { heapFaultOf } from "./heap_faults.ts";
import { compose, type LiveBackend, runLive, type System } from "./system.ts";
import { PathNames } from "./path_names.ts";
import { StallWatch } from "./stall_watch.ts";
import { Tap, tapRunner } from "./tap.ts";
import { type Summary, summaryOf } from "./summary.ts";
import { BROKE_OFF, headerOf, RecordingError, type TraceFile } from "./trace_file.ts";

/** Turns of processes between two turns of the event loop: some 0.3 ms of work. */
const EVENT_LOOP_EVERY = 256;
/** Time between two looks at what the recording holds and whether anything still happens, ms. */
const LOOK_MS = 500;
const NO_SITE = -1;

/** The programs of the system that a run with servers needs. */
export interface SystemPrograms {
  readonly init: LoadedModule;
  readonly mcp: LoadedModule;
}

/** Servers of a run, and what starting them takes. */
export interface Servers {
  readonly entries: Readonly<Record<string, ServerCommand>>;
  readonly programs: SystemPrograms;
  /** What every child's environment holds. */
  readonly environment: Readonly<Record<string, string>>;
  readonly registry: ChildRegistry;
}

/** What is to be run. */
export interface LivePlan {
  readonly agents: Agents;
  /** Of the root agent. */
  readonly args: Value;
  /** Null: none. */
  readonly servers: Servers | null;
  /** 32 bytes. */
  readonly seed: Uint8Array;
  /** The time of day now, ms since 1970. */
  readonly epochMs: number;
  /** Makes the recording; null: none. */
  readonly record: ((header: TraceHeader) => TraceFile) | null;
  /** Time between cancelling and killing, ms. */
  readonly graceMs: number;
  readonly hear?: ((event: CensusEvent) => void) | undefined;
  /** Told of each server that is not there when the agents begin, and why. */
  readonly absent?: ((server: string, trouble: string) => void) | undefined;
  /** Told of names of tools that found no room: how many, and the first of them. */
  readonly omitted?: ((count: number, first: readonly string[]) => void) | undefined;
  /** Told of each progress mark of an agent, there and then. */
  readonly marked?: ((name: string) => void) | undefined;
  /** Where the watchdog sees that this run lives. */
  readonly heartbeat?: Heartbeat | undefined;
  /** Bytes of heap in use now, against the bound on what agents hold; absent: what V8 says. */
  readonly heapUsed?: Gauge | undefined;
  /** Keeps journals and parks every process at every call: what agents see must stay the same. For tests. */
  readonly parks?: boolean | undefined;
}

/** How a run ended. */
export interface Ended {
  /** Null: well. */
  readonly failure: Finding | null;
  /** True for a failure of our own: an assert, or what the machine threw. */
  readonly ours: boolean;
  /** True where `cancel` or `kill` was called. */
  readonly stopped: boolean;
  /** What the root agent returned. */
  readonly value: Value;
  /** `""` without a recording. */
  readonly stateHash: string;
  readonly summary: Summary;
}

/** Name of the process that brings servers up. */
const INIT = "init";

/** See the file comment. */
export class LiveRun {
  readonly census: Census;
  readonly names: PathNames;
  private readonly host: LiveBackend;
  private readonly tap: Tap;
  private readonly file: TraceFile | null;
  private readonly system: System;
  private readonly scripted: ScriptedDevices;
  private readonly marks: EndOfScenario;
  private readonly root: Program;
  private readonly modules: readonly LoadedModule[];
  private stopping = false;
  private over = false;
  /** The recording was ended. */
  private closed = false;
  /** Process groups of the servers that run. */
  private readonly groups = new Set<number>();
  private stuck: Finding | null = null;
  private readonly stalls = new StallWatch();
  /** Exit record of the user's root agent; null while it lives. */
  private exit: Value = null;
  private replaced = false;
  private toolServers: ReadonlyMap<string, string> = new Map();

  /** Composes the system. Throws what linking or the recording throws. */
  constructor(private readonly plan: LivePlan) {
    const { agents, servers, seed, epochMs } = plan;
    const { scenario, module } = agents;
    this.marks = new EndOfScenario(epochMs);
    this.names = new PathNames(scenario.root, scenario.image, servers !== null);
    this.modules = servers === null ? [module] : [module, servers.programs.init, servers.programs.mcp];
    const runner: Runner = createRunner(this.modules.map((one) => one.image), {
      heapUsed: plan.heapUsed ?? heapGauge(HEAP_BYTES_MAX),
      onHeapStop: (stop) => this.file?.writer.fault(heapFaultOf(stop, this.pathOf(stop.pid))),
    });
    this.scripted = new ScriptedDevicesFactory(scenario, () => runner.instance(module.image.id)).make();
    this.census = new Census((model) => scenario.models.find((one) => one.name === model)?.tokensMax ?? 0, plan.hear ?? null);
    if (servers !== null) this.census.onResult = (path, value) => this.heard(path, value);
    this.host = new HostMachine({ seed, epochMs, devices: this.devices(), heartbeat: plan.heartbeat });
    const config = this.config();
    this.root = this.program();
    this.file = plan.record?.(this.header(config, this.root)) ?? null;
    this.tap = new Tap(this.file === null ? this.host : record(this.host, this.file.writer), this.census, (event) => this.note(event));
    this.system = compose(this.tap, tapRunner(runner, this.census), config);
    this.marks.begin();
  }

  /** Runs to the end. Never throws for what agents, servers or the disk do. */
  async run(): Promise<Ended> {
    const look = setInterval(() => this.look(), LOOK_MS);
    let failure: Finding | null = null;
    let ours = false;
    let broke = false;
    try {
      await this.drive();
      failure = this.judge();
    } catch (error) {
      broke = true;
      ({ failure, ours } = this.thrown(error));
    } finally {
      clearInterval(look);
    }
    const stateHash = this.file === null || broke ? "" : this.system.kernel.stateHash(); // in the middle of a call there is none
    const summary = summaryOf(this.census, this.serverNames(), this.toolServers);
    const unwritten = this.endRecording(stateHash, this.outcome(failure, broke), summary);
    await this.host.close();
    this.over = true;
    return { failure: failure ?? unwritten, ours, stopped: this.stopping, value: this.value(), stateHash, summary };
  }

  /** Time now, ns since the run's beginning. */
  now(): number {
    return this.host.now();
  }

  /** Asks every agent to end; what still lives after the grace is killed. */
  cancel(): void {
    if (this.stopping) return this.kill();
    this.stopping = true;
    const agents = [...this.census.agents.values()].filter((one) => !one.daemon && !this.isSystem(one.path));
    for (const { path } of agents) this.host.order({ kind: "cancel", path });
    if (agents.length === 0) this.kill();
    else Deno.unrefTimer(setTimeout(() => this.kill(), this.plan.graceMs));
  }

  /** Ends everything at once; no cleanup of agents runs. */
  kill(): void {
    this.stopping = true;
    for (const { path } of this.census.agents.values()) if (!path.includes("/")) this.host.order({ kind: "kill", path });
    // Agents whose parent ended before them: the root's end does not reach them.
    for (const { path } of this.census.agents.values()) this.host.order({ kind: "kill", path });
  }

  /** Last orders, where the process is about to end in the middle of a call: closes the recording and kills the servers. */
  abort(reason: string): void {
    if (this.over) return;
    this.endRecording("", `${BROKE_OFF}${reason}`, summaryOf(this.census, this.serverNames(), this.toolServers));
    for (const group of this.groups) signalGroup(group, "SIGKILL");
  }

  private pathOf(pid: Pid): string {
    return this.census.pathOf(pid)!; // its turn is under way
  }

  private get withServers(): boolean {
    return this.plan.servers !== null;
  }

  private serverNames(): readonly string[] {
    return Object.keys(this.plan.servers?.entries ?? {});
  }

  private isSystem(path: string): boolean {
    return this.withServers && (this.names.rootPath === null || !path.startsWith(this.names.rootPath)) && path.split("/").length <= 2;
  }

  private devices(): Readonly<Record<string, DeviceFactory>> {
    const { servers, agents } = this.plan;
    const own = { ...this.scripted.devices, ...liveDevices(agents.scenario.devices, agents.folder) };
    if (servers === null) return own;
    const { entries, environment, registry } = servers;
    const onGroup = (group: number, lives: boolean): void => {
      if (lives) this.groups.add(group);
      else this.groups.delete(group);
      this.plan.heartbeat?.group(group, lives);
    };
    return { ...own, stdio: stdioDevice({ servers: entries, environment, registry, onGroup }) };
  }

  private config(): KernelConfig {
    const { agents, seed, epochMs, record, parks = false } = this.plan;
    const own: readonly Grant[] = this.withServers ? STDIO_GRANTS : [];
    const grants = [...agents.scenario.grants, ...own];
    return { seed, epochMs, policy: "fifo", grants, journal: parks, hash: record !== null, steps: false, guard: false };
  }

  private program(): Program {
    const { agents: { scenario }, servers } = this.plan;
    const root = { image: scenario.image, name: scenario.root, args: this.plan.args };
    if (servers === null) return root;
    const mcp = { image: servers.programs.mcp.image.id, name: "mcp" };
    const args: InitArgs = { root, mcp, servers: this.serverNames().map((name) => ({ name })) };
    return { image: servers.programs.init.image.id, name: INIT, args: copyOf(args as unknown as Value) };
  }

  private header(config: KernelConfig, program: Program): TraceHeader {
    const { image, name, args } = program;
    const composition: Record<string, Json> = {
      file: this.plan.agents.scenario.file,
      agent: this.plan.agents.scenario.root,
      servers: this.serverNames(),
      program: { image, name, args: toText(args) },
    };
    return headerOf({
      config,
      images: this.modules.map((one) => one.image),
      strategy: "fifo",
      decisions: "policy",
      backend: "host",
      composition,
    });
  }

  private async drive(): Promise<void> {
    if (this.file !== null) {
      for (const { image, path } of this.modules) this.file.writer.image({ id: image.id, text: await Deno.readTextFile(path) });
      this.file.writer.flush();
    }
    const { kernel } = this.system;
    kernel.boot(this.root, {});
    const { heartbeat } = this.plan;
    const entering = heartbeat === undefined ? undefined : (pid: Pid): void => heartbeat.enter(pid);
    const turned = this.plan.parks !== true ? undefined : (pid: Pid): void => {
      if (this.census.lives(pid)) kernel.park(pid);
    };
    const stop = (): boolean => this.census.living === 0 || this.stuck !== null;
    await runLive(this.system, { stop, turnEventLoop, eventLoopEvery: EVENT_LOOP_EVERY, entering, turned });
  }

  // Out of band: flushes what was recorded, and asks now and then whether the agents can ever go on.
  private look(): void {
    if (this.tap.dirty && this.file !== null) {
      this.tap.dirty = false;
      this.file.writer.flush();
      this.plan.heartbeat?.recorded(this.file.writer.bytesWritten);
    }
    if (!this.stalls.isDue(this.tap.ticks, this.census.moves) || this.stuck !== null) return;
    if (!this.system.kernel.isStalled()) return;
    this.stuck = judgeStuck({ kernel: this.system.kernel, root: this.names.rootPath ?? "", faulty: false });
    this.host.wake();
  }

  private note(event: Parameters<Tap["note"]>[0]): void {
    if (this.scripted.check !== null) this.marks.note(event);
    this.names.note(event);
    if (event.kind === "end" && event.path === this.names.rootPath) this.exit = event.exit;
    if (event.kind === "mark") this.marked(event);
    if (event.kind === "spawn") this.plan.heartbeat?.named(event.pid, this.names.shown(event.path));
    if (this.names.rootPath !== null) this.census.onResult = null;
  }

  private marked({ path, name, value }: TraceEvent & { readonly kind: "mark" }): void {
    this.plan.marked?.(name);
    if (!this.withServers || path !== INIT || name !== "omitted") return;
    const { count, first } = value as { readonly count: number; readonly first: readonly string[] }; // init.ts wrote it
    this.plan.omitted?.(count, first);
  }

  // What mcp answers to { list: true }.
  private heard(path: string, value: Value): void {
    if (path !== INIT) return;
    const listed = value as unknown as Partial<Listed> | null;
    if (Array.isArray(listed?.tools) && Array.isArray(listed.servers)) this.serversListed(listed as Listed);
  }

  private serversListed({ tools, servers }: Listed): void {
    this.toolServers = new Map(tools.flatMap(({ server, names }) => names.map((name) => [name, server] as const)));
    this.replaced = this.plan.agents.scenario.tools.some((tool) => this.toolServers.has(tool.name));
    for (const { name, state, trouble } of servers) if (state !== "ready") this.plan.absent?.(name, trouble || state);
  }

  private judge(): Finding | null {
    if (this.stuck !== null) return this.stuck;
    const { kernel } = this.system;
    const run = { kernel, root: this.names.rootPath ?? INIT, faulty: false };
    const bad = this.rootEnd();
    return bad ?? judgeEnds(run) ?? (this.census.living > 0 ? judgeStuck(run) : null) ?? this.check();
  }

  // The end of the user's root was taken by init: it counts all the same.
  private rootEnd(): Finding | null {
    const exit = this.rootExit();
    if (exit === null || exit.ok || !this.withServers) return null;
    const { name, message, place } = exit.error as { readonly name: string; readonly message: string; readonly place: string };
    const what = name === exit.why || name === "AssertionFailure" ? message : `${name}: ${message}`;
    return finding(exit.why, `${this.plan.agents.scenario.root}: ${what}`, place, [this.names.rootPath!]);
  }

  private rootExit(): { readonly ok: boolean; readonly why: string; readonly value: Value; readonly error: Value } | null {
    return this.exit as ReturnType<LiveRun["rootExit"]>; // the kernel's exit record
  }

  private value(): Value {
    const value = this.rootExit()?.value ?? null;
    return value instanceof Handle ? null : value;
  }

  // `check(end)` looks at what the scripted tools hold: it says nothing where servers took their place.
  private check(): Finding | null {
    if (this.scripted.check === null || this.replaced || this.stopping) return null;
    try {
      this.scripted.check(this.marks.end(this.system.kernel, this.names.rootPath ?? ""));
      return null;
    } catch (error) {
      const failure = failureOf(this.plan.agents.module.image, error, undefined, NO_SITE);
      return finding(
        "check",
        failure.name === "AssertionFailure" || failure.name === "Error" ? failure.message : `${failure.name}: ${failure.message}`,
        failure.place,
      );
    }
  }

  private thrown(error: unknown): { failure: Finding; ours: boolean } {
    if (error instanceof RecordingError) return { failure: finding("recording", error.message), ours: false };
    if (error instanceof Fault) {
      const failure = failureOf(this.plan.agents.module.image, error, undefined, NO_SITE);
      return {
        failure: finding("fault", `a tool or a model: ${failure.message}`, failure.place || this.plan.agents.scenario.file),
        ours: false,
      };
    }
    const stack = error instanceof Error ? error.stack ?? error.message : String(error);
    const [detail = "", ...lines] = stack.split("\n");
    return { failure: { oracle: "kernel", detail, place: "", paths: [], lines: lines.slice(0, 8).map((line) => line.trim()) }, ours: true };
  }

  private outcome(failure: Finding | null, broke: boolean): string {
    if (failure !== null && broke) return `${BROKE_OFF}${failure.detail}`;
    if (this.stopping) return "stopped";
    return failure === null ? "finished" : `failed: ${failure.detail}`;
  }

  private endRecording(stateHash: string, outcome: string, summary: Summary): Finding | null {
    if (this.file === null || this.closed) return null;
    this.closed = true;
    try {
      this.file.writer.end({ stateHash, outcome, summary: summary as unknown as Record<string, Json> }); // counts and names only
      this.file.close();
      return null;
    } catch (error) {
      return finding("recording", error instanceof Error ? error.message : String(error));
    }
  }
}

const stdioGrant = (name: string, verb: string): Grant => ({
  name,
  device: "stdio",
  verb,
  badge: 0,
  effect: "once",
  reads: [],
  writes: ["stdio"],
});
/** What init has beside the scenario's own grants, for the mcp program. */
const STDIO_GRANTS: readonly Grant[] = [stdioGrant("stdio", ""), stdioGrant("stdio_stop", "stop")];
