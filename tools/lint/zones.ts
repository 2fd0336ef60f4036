/**
 * Which rules hold where: the folders, what each may import, and which of them are pure. One page, so that the plugin,
 * the compiler check and the poison run cannot disagree about what "pure" is.
 */

/** Folders whose code must give the same answer everywhere. */
export const PURE_FOLDERS = ["syscalls", "kernel", "user", "scenario", "sim"] as const;

/** Files of pure folders that touch the host on purpose: the worker glue of the simulator. */
const HOST_FILES: readonly string[] = [
  "sim/worker.ts",
  "sim/supervise_workers.ts",
  "sim/run_heartbeat.ts",
];

/** Agent files that break rules on purpose, for tests of the simulator: they are loaded as agents, never imported. */
const HOSTILE_FOLDER = "sim/hostile/";

/**
 * Files outside of the pure folders that pure files run: the deterministic machine and the loop over it. They are held to the
 * same rules. A pure file may run these, the next list, pure files, and nothing else (purity/imports.ts).
 */
const PURE_ELSEWHERE: readonly string[] = ["backends/virtual/", "backends/device/", "backends/trace/entry.ts", "boot/system.ts"];

/**
 * Files of images/ that pure files run: the runtime of lowered programs. They make the Date, Promise and Function that agents
 * see, so they name those of the language; names of the host, state at module level and inexact arithmetic stay refused.
 */
const RUNTIME_FILES: readonly string[] = [
  ...[
    "allocation",
    "async_generator",
    "bits",
    "clone",
    "combinators",
    "date",
    "failure",
    "fault",
    "fault_state",
    "freeze",
    "from_async",
    "globals",
    "heap",
    "heap_accounts",
    "no_code",
    "over",
    "process",
    "program",
    "refusal",
  ],
  ...["runner", "running", "runtime", "sizes", "stand_ins", "task", "value_size"],
].map((name) => `images/${name}.ts`);

/** Folders in which nothing may be asynchronous. In user/ agents are written with await, and the loader lowers it. */
const SYNCHRONOUS_FOLDERS = ["syscalls", "kernel", "scenario", "sim"] as const;

/** What each folder may import of the house, as path prefixes; "npm" and "node" stand for packages and node: modules. */
export const IMPORTS_ALLOWED: Readonly<Record<string, readonly string[]>> = {
  syscalls: ["syscalls/"],
  kernel: ["kernel/", "syscalls/"],
  // The parser is also imported by its file: a replay runs without packages.
  images: ["images/", "syscalls/", "npm", "node", "node_modules/acorn/"],
  models: ["models/", "syscalls/", "npm", "node"],
  backends: ["backends/", "kernel/machine.ts", "kernel/trace.ts", "syscalls/", "npm", "node"],
  user: ["user/", "syscalls/"],
  examples: ["examples/", "user/", "syscalls/", "npm"],
  cli: ["cli/", "sim/", "boot/", "scenario/", "images/", "kernel/", "backends/", "syscalls/", "npm", "node"],
  sim: ["sim/", "boot/", "scenario/", "images/", "kernel/", "backends/", "syscalls/"],
  // The meaning of an agent file is defined once: a live run reads the same exports and judges its end by the same rules.
  scenario: ["scenario/", "images/", "kernel/", "backends/", "syscalls/"],
  boot: [
    "boot/",
    "scenario/",
    "user/",
    "images/",
    "kernel/",
    "backends/",
    "models/",
    "syscalls/",
    "npm",
    "node",
  ],
};

/** What the rules need to know about a file. */
export interface Zone {
  /** Path below the repository root, with forward slashes. */
  readonly path: string;
  /** First folder of the path, `""` for files at the root. */
  readonly folder: string;
  /** A suite beside its file: held to the poison test, not to the rules for what it tests. */
  readonly test: boolean;
  /** Held to the allow-list of globals and to every rule of pure code. */
  readonly pure: boolean;
  /** Part of the runtime of lowered programs: pure but for the names of the language that it makes anew for agents. */
  readonly runtime: boolean;
  /** Nothing asynchronous may stand in it. */
  readonly synchronous: boolean;
}

/** The zone of a file of the house; `file` is absolute under `root` or already relative to it. */
export function zoneOf(file: string, root: string): Zone {
  const slashed = file.replaceAll("\\", "/");
  const path = slashed.startsWith(root) ? slashed.slice(root.length) : slashed;
  const folder = path.includes("/") ? path.slice(0, path.indexOf("/")) : "";
  const test = /_test\.tsx?$/.test(path);
  const bound = !test && !HOST_FILES.includes(path) && !path.startsWith(HOSTILE_FOLDER);
  return {
    path,
    folder,
    test,
    pure: bound && ((PURE_FOLDERS as readonly string[]).includes(folder) || startsWithOneOf(path, PURE_ELSEWHERE)),
    runtime: bound && RUNTIME_FILES.includes(path),
    synchronous: bound && (SYNCHRONOUS_FOLDERS as readonly string[]).includes(folder),
  };
}

function startsWithOneOf(path: string, prefixes: readonly string[]): boolean {
  return prefixes.some((prefix) => path === prefix || (prefix.endsWith("/") && path.startsWith(prefix)));
}

/** True for a suite of a pure folder that runs under the poison: all but those of host files. */
export function suiteIsPure(path: string): boolean {
  const subject = path.replace(/_test\.ts$/, ".ts");
  return subject !== path && !HOST_FILES.includes(subject);
}

/** The root of the repository as a path with forward slashes, ending in one. */
export function rootOf(moduleUrl: string, up: string): string {
  const path = decodeURIComponent(new URL(up, moduleUrl).pathname);
  return /^\/[A-Za-z]:/.test(path) ? path.slice(1) : path;
}
