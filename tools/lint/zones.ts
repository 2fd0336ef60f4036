/**
 * Which rules hold where: the folders, what each may import, and which of them are pure. One page, so that the plugin,
 * the compiler check and the poison run cannot disagree about what "pure" is.
 */

/** Folders whose code must give the same answer everywhere. */
export const PURE_FOLDERS = ["syscalls", "kernel", "user", "sim"] as const;

/** Files of pure folders that touch the host on purpose: the command line of the simulator and its worker glue. */
const HOST_FILES: readonly string[] = [
  "sim/cli.ts",
  "sim/worker.ts",
  "sim/supervise_workers.ts",
  "sim/run_heartbeat.ts",
  "sim/files.ts",
  "sim/test_api.ts",
];

/** Agent files that break rules on purpose, for tests of the simulator: they are loaded as agents, never imported. */
const HOSTILE_FOLDER = "sim/hostile/";

/** Folders in which nothing may be asynchronous. In user/ agents are written with await, and the loader lowers it. */
const SYNCHRONOUS_FOLDERS = ["syscalls", "kernel", "sim"] as const;

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
  // What a scenario file means is said once, in sim/: a live run reads the same exports and judges its end by the same rules.
  boot: [
    "boot/",
    "sim/scenario.ts",
    "sim/scripted_devices.ts",
    "sim/finding.ts",
    "sim/format_call.ts",
    "sim/oracles/",
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
  /** Held to the allow-list of globals. */
  readonly pure: boolean;
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
    pure: bound && (PURE_FOLDERS as readonly string[]).includes(folder),
    synchronous: bound && (SYNCHRONOUS_FOLDERS as readonly string[]).includes(folder),
  };
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
