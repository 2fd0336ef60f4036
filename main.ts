/**
 * `orrery <subcommand>`: finds the subcommand, loads it, gives it its arguments and the terminal; nothing else.
 *
 * Every subcommand is imported only when it is asked for, so that `trace cat` never loads the compiler. What a
 * subcommand does, its options and its help are its own; here stand only the name and one line about it.
 */
import type { Io, Subcommand } from "./cli/io.ts";
import { cpuMsOfProcess } from "./backends/host/silence.ts";
import { escapeLines } from "./syscalls/escape.ts";

interface Entry {
  readonly name: string;
  readonly about: string;
  readonly load: () => Promise<Subcommand>;
}

const ENTRIES: readonly Entry[] = [
  {
    name: "sim",
    about: "explore the schedules of agent files and report what fails, with a token that reproduces it",
    load: async () => (await import("./cli/sim.ts")).simMain,
  },
  {
    name: "run",
    about: "run agents live, on real MCP servers, and record the run: run FILE.ts [--mcp FILE]",
    load: async () => (await importPacked<typeof import("./cli/run.ts")>("cli/run.ts")).runMain,
  },
  {
    name: "replay",
    about: "run a recording again, offline, and say whether it came out equal: replay FILE",
    load: async () => (await import("./cli/replay.ts")).replayMain,
  },
  {
    name: "trace",
    about: "show, describe, verify, recover or redact a recording: trace cat|info|verify|recover|redact FILE",
    load: async () => (await import("./cli/trace.ts")).traceMain,
  },
  {
    name: "init",
    about: "write a ten-line agent and its test: init NAME.ts",
    load: async () => (await import("./cli/init.ts")).initMain,
  },
  {
    name: "doctor",
    about: "say what works on this machine, what does not, and the remedy",
    load: async () => (await import("./cli/doctor.ts")).doctorMain,
  },
  {
    name: "bench",
    about: "measure this machine: bench sim|live [--quick] [--json]",
    load: async () => (await importPacked<typeof import("./bench/main.ts")>("bench/main.ts")).benchMain,
  },
];

/** The exit code for a command line that cannot be understood. */
const EXIT_USAGE = 2;
/** The exit code for a failure of our own. */
const EXIT_OURS = 3;
/** What a shell reports for a process that wrote into a closed pipe. */
const EXIT_PIPE = 141;

/** Imports a module of the house packed into one, as images/pack.ts says: for what runs the kernel in this process. */
async function importPacked<T>(entry: string): Promise<T> {
  const { packed } = await import("./images/pack.ts");
  const root = decodeURIComponent(new URL(".", import.meta.url).pathname).replace(/\/$/, "");
  return await import(await packed(`${root}/${entry}`, { root, cacheDir: `${root}/.orrery/cache` })) as T; // the same exports
}

/** Runs one command line and gives its exit code. */
export async function main(args: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === "help" || name === "--help" || name === "-h") {
    io.out(help());
    return name === undefined ? EXIT_USAGE : 0;
  }
  if (name === "--version" || name === "-V") {
    io.out(`orrery ${await version()}\n`);
    return 0;
  }
  const entry = ENTRIES.find((one) => one.name === name);
  if (entry !== undefined) return (await entry.load())(rest, io);
  io.err(`Cannot run subcommand ${JSON.stringify(name)}: there is none; did you mean "${nearest(name)}"?\n${help()}`);
  return EXIT_USAGE;
}

/** The version of this tree, as deno.json says it. */
async function version(): Promise<string> {
  return (await import("./deno.json", { with: { type: "json" } })).default.version;
}

/** The list of subcommands, as `orrery help` shows it. */
export function help(): string {
  const lines = ENTRIES.map((one) => `  ${one.name.padEnd(8)}${one.about}`);
  return `orrery: a microkernel for AI agents that can be rewound\n\n${
    lines.join("\n")
  }\n\nEach takes --help; --version prints the version.\n`;
}

/** The subcommand whose name differs least from `name`. */
function nearest(name: string): string {
  let best = ENTRIES[0]!;
  for (const entry of ENTRIES) if (distance(name, entry.name) < distance(name, best.name)) best = entry;
  return best.name;
}

/** Levenshtein distance: insertions, deletions and substitutions between two words. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substituted = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substituted, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}

/** The terminal of this process. */
function terminal(): Io {
  const encoder = new TextEncoder();
  return {
    cwd: Deno.env.get("INIT_CWD") ?? Deno.cwd(),
    out: (text) => writeAll(Deno.stdout, encoder.encode(text)),
    err: (text) => writeAll(Deno.stderr, encoder.encode(text)),
    columns: Deno.stderr.isTerminal() ? Deno.consoleSize().columns : 0,
    cores: navigator.hardwareConcurrency,
    usage: { bytes: () => Deno.memoryUsage().rss, cpuMs: cpuMsOfProcess },
    now: () => performance.now(),
  };
}

/** Writes everything; ends the process where the reader closed the pipe (`| head`). */
function writeAll(to: { writeSync(bytes: Uint8Array): number }, bytes: Uint8Array): void {
  try {
    for (let at = 0; at < bytes.length;) at += to.writeSync(bytes.subarray(at));
  } catch (error) {
    if (!(error instanceof Deno.errors.BrokenPipe)) throw error;
    Deno.exit(EXIT_PIPE);
  }
}

/** Runs the process's own command line; an error that no subcommand handled is our own and has an exit code of its own. */
async function mainOfProcess(): Promise<number> {
  const io = terminal();
  try {
    return await main(Deno.args, io);
  } catch (error) {
    io.err(escapeLines(`Orrery itself failed: ${error instanceof Error ? error.stack ?? error.message : String(error)}\n`));
    return EXIT_OURS;
  }
}

if (import.meta.main) Deno.exit(await mainOfProcess());
