/**
 * `orrery run FILE.ts`: agents live, from arguments to exit code. Files, servers, signals and the terminal meet here; what
 * a live system is, is said in live.ts. The recording is closed whatever happens.
 */
import { dirname, resolve } from "node:path";
import { ENVIRONMENT_NAMES, type ServerCommand } from "../backends/host/stdio.ts";
import { Heartbeat } from "../backends/host/heartbeat.ts";
import { startWatchdog } from "../backends/host/watchdog.ts";
import { ChildRegistry } from "../backends/host/registry.ts";
import { freezeIntrinsics } from "../images/intrinsics.ts";
import { toJson } from "../syscalls/text.ts";
import { seal, type Value } from "../syscalls/value.ts";
import { type Agents, AgentsError, loadAgents } from "../boot/agents.ts";
import type { CensusEvent } from "../boot/census.ts";
import { homeCache, homeChildren, homeFolder } from "../boot/home.ts";
import type { Io } from "./io.ts";
import { safeIo } from "./safe_io.ts";
import { escapeLine } from "../syscalls/escape.ts";
import { type Ended, LiveRun, type Servers } from "../boot/live.ts";
import { DeviceError } from "../boot/devices.ts";
import { LiveView } from "./live_view.ts";
import { McpConfigError, type McpPlace, type ServerEntry, serversOf, serversOfText } from "../boot/mcp_config.ts";
import { loadPrograms } from "../boot/programs.ts";
import { refuseUsage, UsageError } from "./args.ts";
import { readRunArgs, RUN_HELP, type RunAsked } from "./run_args.ts";
import { type NewRun, nextRun } from "./runs_file.ts";
import { GRANTS_MAX } from "../syscalls/bounds.ts";
import { headline } from "../boot/summary.ts";
import { traceFileOf } from "../boot/trace_file.ts";

const EXIT_FINE = 0;
const EXIT_FAILED = 1;
const EXIT_INPUT = 2;
const EXIT_OURS = 3;
/** Time that agents have between Ctrl-C and their end, ms. */
const GRACE_MS = 5_000;
/** How long an agent may compute without a call before the run is ended, ms: fuel ends everything but builtins far earlier. */
const STUCK_MS = 10_000;
/** Time between two frames of the live view, ms. */
const FRAME_MS = 250;
const SEED_BYTES = 32;
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Input that cannot be used, with the whole message. */
class InputError extends Error {
  override readonly name = "InputError";
}

/** Runs one command line and gives its exit code. */
export async function runMain(args: readonly string[], terminal: Io): Promise<number> {
  const io = safeIo(terminal);
  try {
    const asked = readRunArgs(args);
    if (asked.help) {
      io.out(RUN_HELP);
      return EXIT_FINE;
    }
    return await run(asked, io, terminal);
  } catch (error) {
    if (error instanceof UsageError) return refuseUsage(error, "run", io.err);
    if (![InputError, AgentsError, McpConfigError, DeviceError].some((one) => error instanceof one)) throw error;
    io.err(`${(error as Error).message}\n`); // one of ours
    return EXIT_INPUT;
  }
}

// `terminal` obeys control sequences: for the view alone.
async function run(asked: RunAsked, io: Io, terminal: Io): Promise<number> {
  const agents = await loadAgents(resolve(io.cwd, asked.file), asked.file, { root: io.cwd, cacheDir: homeCache() });
  const args = argsOf(asked, agents);
  const scratch = new Scratch();
  const entries = await entriesOf(asked, agents, io, scratch);
  const registry = await ChildRegistry.open(homeChildren());
  const servers = Object.keys(entries).length === 0 ? null : await serversFor(entries, registry);
  await freezeIntrinsics();
  const recording = recordingOf(asked, io);
  const heartbeat = new Heartbeat(Heartbeat.makeBuffer());
  const say = (event: CensusEvent): void => asked.json ? io.out(JSON.stringify(shownEvent(event, live)) + "\n") : undefined;
  const live: LiveRun = new LiveRun({
    agents,
    args,
    servers,
    seed: crypto.getRandomValues(new Uint8Array(SEED_BYTES)),
    epochMs: Date.now(),
    record: recording === null ? null : (header) => traceFileOf(recording.file, recording.path, header),
    graceMs: GRACE_MS,
    hear: asked.json ? say : undefined,
    heartbeat,
    absent: (server, trouble) => absent(server, trouble, asked, io),
    omitted: (count, first) => omitted(count, first, asked, io),
  });
  const watchdog = await startWatchdog({ heartbeat, stuckMs: STUCK_MS, mark: registry.mark, recording: recording?.shown ?? null });
  const ended = await withSignals(live, terminal, () => withView(live, asked, terminal, Object.keys(entries).length)).finally(() =>
    watchdog.stop()
  );
  await registry.close();
  return tell(ended, { asked, io, live, recording, scratch });
}

function argsOf(asked: RunAsked, agents: Agents): Value {
  if (asked.args === null) return agents.scenario.workloads[0]!; // there is at least one
  let parsed: unknown;
  try {
    parsed = JSON.parse(asked.args);
  } catch (error) {
    throw new InputError(`Cannot use --args: it is not JSON: ${(error as SyntaxError).message}`);
  }
  const sealed = seal(parsed);
  if (!sealed.ok) throw new InputError(`Cannot use --args: ${sealed.message}`);
  return sealed.value;
}

async function entriesOf(asked: RunAsked, agents: Agents, io: Io, scratch: Scratch): Promise<Readonly<Record<string, ServerEntry>>> {
  const variable = (name: string): string | undefined =>
    name === "ORRERY_HOME" ? homeFolder() : name === "ORRERY_SCRATCH" ? scratch.make() : Deno.env.get(name);
  if (asked.mcp === null) {
    const place: McpPlace = { shown: `export mcp of ${asked.file}`, folder: dirname(resolve(io.cwd, asked.file)), variable };
    return serversOf(agents.mcp, place);
  }
  let text: string;
  try {
    text = await Deno.readTextFile(resolve(io.cwd, asked.mcp));
  } catch (error) {
    throw new InputError(`Cannot read ${asked.mcp}: ${error instanceof Error ? error.message : String(error)}`);
  }
  return serversOfText(text, { shown: asked.mcp, folder: io.cwd, variable });
}

async function serversFor(entries: Readonly<Record<string, ServerEntry>>, registry: ChildRegistry): Promise<Servers> {
  const inherited = ENVIRONMENT_NAMES.flatMap((name) => {
    const value = Deno.env.get(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    entries: Object.fromEntries(Object.entries(entries).map(([name, entry]) => [name, commandOf(entry)])),
    programs: await loadPrograms(),
    environment: Object.fromEntries(inherited),
    registry,
  };
}

// The runtime that runs us is there even where no `deno` is on the path.
function commandOf(entry: ServerEntry): ServerCommand {
  return entry.command === "deno" ? { ...entry, command: Deno.execPath() } : entry;
}

function recordingOf(asked: RunAsked, io: Io): NewRun | null {
  if (asked.record === "none") return null;
  const where = asked.record === null ? "runs/" : asked.record.path;
  try {
    if (asked.record === null) return nextRun(io.cwd);
    const path = resolve(io.cwd, asked.record.path);
    return { file: Deno.openSync(path, { write: true, create: true, truncate: true }), shown: asked.record.path, path };
  } catch (error) {
    throw new InputError(`Cannot record into ${where}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function withSignals(live: LiveRun, io: Io, run: () => Promise<Ended>): Promise<Ended> {
  let asked = 0;
  const onSignal = (): void => {
    if (++asked > 1) return live.kill();
    io.err(`${io.columns > 0 ? "\r" : ""}stopping: agents are cancelled and have ${GRACE_MS / 1_000} s; once more kills them at once\n`);
    live.cancel();
  };
  // The reader of the output closed the pipe, and main.ts ends the process at once.
  const onUnload = (): void => live.abort("its output was closed");
  globalThis.addEventListener("unload", onUnload);
  for (const signal of SIGNALS) Deno.addSignalListener(signal, onSignal);
  try {
    return await run();
  } finally {
    globalThis.removeEventListener("unload", onUnload);
    for (const signal of SIGNALS) Deno.removeSignalListener(signal, onSignal);
  }
}

async function withView(live: LiveRun, asked: RunAsked, io: Io, servers: number): Promise<Ended> {
  if (io.columns === 0 || asked.json) return await live.run();
  const view = new LiveView(io.columns, servers, (text) => io.err(text));
  const timer = setInterval(() => view.draw(live.census, live.names, live.now()), FRAME_MS);
  try {
    return await live.run();
  } finally {
    clearInterval(timer);
    view.clear();
  }
}

function absent(server: string, trouble: string, asked: RunAsked, io: Io): void {
  if (asked.json) io.out(JSON.stringify({ event: "absent", server, trouble }) + "\n");
  else io.err(`Cannot use server "${escapeLine(server)}": ${escapeLine(trouble)}; the agents begin without its tools\n`);
}

function omitted(count: number, first: readonly string[], asked: RunAsked, io: Io): void {
  if (asked.json) io.out(JSON.stringify({ event: "omitted", count, first }) + "\n");
  else {
    io.err(
      `Cannot name ${count} of the servers' tools (${first.join(", ")}…): the bound is ${GRANTS_MAX} names; configure fewer servers\n`,
    );
  }
}

function shownEvent(event: CensusEvent, live: LiveRun): unknown {
  const path = live.names.shown(event.path);
  return event.event === "mark" ? { ...event, path, value: toJson(event.value) } : { ...event, path };
}

interface Told {
  readonly asked: RunAsked;
  readonly io: Io;
  readonly live: LiveRun;
  readonly recording: NewRun | null;
  readonly scratch: Scratch;
}

function tell(ended: Ended, { asked, io, live, recording, scratch }: Told): number {
  const { failure, ours, stopped, value, summary } = ended;
  const code = ours ? EXIT_OURS : failure !== null || stopped ? EXIT_FAILED : EXIT_FINE;
  const file = recording?.shown ?? null;
  const folder = scratch.end();
  if (asked.json) {
    const shown = failure === null
      ? null
      : { ...failure, detail: live.names.text(failure.detail), paths: failure.paths.map((one) => live.names.shown(one)) };
    io.out(
      JSON.stringify({ event: "summary", exitCode: code, stopped, failure: shown, value: toJson(value), ...summary, recording: file }) +
        "\n",
    );
    return code;
  }
  if (failure !== null && !stopped) {
    io.out(`FAIL ${escapeLine(live.names.text(failure.detail))}\n${failure.place === "" ? "" : `  at ${failure.place}\n`}`);
    for (const line of failure.lines) io.out(`  ${escapeLine(live.names.text(line))}\n`);
  }
  if (code === EXIT_FINE && value !== null) io.out(`result  ${JSON.stringify(toJson(value))}\n`);
  if (folder !== null) io.out(`files   ${folder}\n`);
  io.out(`${stopped ? "stopped · " : ""}${escapeLine(headline(summary))}${file === null ? " · not recorded" : ` · recording ${file}`}\n`);
  if (file !== null) io.out(`replay  deno task replay ${file}\n`);
  return code;
}

/** An empty folder for a run, made when an entry names it. */
class Scratch {
  private path: string | null = null;

  make(): string {
    if (this.path !== null) return this.path;
    const parent = `${homeFolder()}/.orrery/scratch`;
    Deno.mkdirSync(parent, { recursive: true });
    return this.path = Deno.makeTempDirSync({ dir: parent });
  }

  /** The folder, if something was left in it; an empty one goes. */
  end(): string | null {
    if (this.path === null) return null;
    if (![...Deno.readDirSync(this.path)].length) {
      Deno.removeSync(this.path);
      return null;
    }
    return this.path;
  }
}
