/** For tests of recordings from strangers: a recording of `examples/hello.ts`, edited line by line, and the task that replays it. */
import type { TraceEntry } from "../backends/trace/entry.ts";
import { homeFolder } from "../boot/home.ts";
import { agentsOf, shoot } from "../boot/live_testing.ts";
import { recordingOf, type Tape, tapeIn } from "../tools/fuzz/tape.ts";

export { recordingOf, type Tape } from "../tools/fuzz/tape.ts";

/** The recording of an agent file below the root of the house. */
export async function tapeOf(file: string): Promise<Tape> {
  const { trace } = await shoot(await agentsOf(file));
  return tapeIn(trace!); // it was recorded
}

/** The file with the text of its images edited. */
export function withImage(tape: Tape, edit: (text: string) => string): Uint8Array {
  const edited = (entry: TraceEntry): TraceEntry => entry.kind === "image" ? { ...entry, text: edit(entry.text as string) } : entry; // an image has a text
  return recordingOf({ ...tape, entries: tape.entries.map(edited) });
}

/** What is read of deno.json. */
interface Tasks {
  readonly tasks: Readonly<Record<string, { readonly command: string }>>;
}

/** A process of a task of deno.json that is over. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** The most memory that it was seen to have, bytes; 0 where the system does not say. */
  readonly peakBytes: number;
  readonly ms: number;
}

/** The command of a task: settings of the environment, then `deno` and its words; with `prefix` before it. */
export function taskCommand(task: string, prefix: readonly string[], args: readonly string[]): Deno.Command {
  const { tasks } = JSON.parse(Deno.readTextFileSync(`${homeFolder()}/deno.json`)) as Tasks;
  const words = tasks[task]!.command.split(" "); // the tests name tasks that there are
  const at = words.indexOf("deno");
  const env = Object.fromEntries(words.slice(0, at).map((word) => word.split("=")));
  const [program, ...rest] = [...prefix, Deno.execPath(), ...words.slice(at + 1), ...args];
  return new Deno.Command(program!, {
    args: rest,
    cwd: homeFolder(),
    env: { NO_COLOR: "1", ...env },
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  });
}

/** Runs a task on a file that holds `file`. */
export async function ranTask(task: string, file: Uint8Array, ...args: string[]): Promise<Ran> {
  const path = await Deno.makeTempFile({ suffix: ".orr" });
  try {
    await Deno.writeFile(path, file);
    return await watched(taskCommand(task, [], [...args, path]).spawn(), path);
  } finally {
    await Deno.remove(path);
  }
}

const LOOK_MS = 20;

async function watched(child: Deno.ChildProcess, path: string): Promise<Ran> {
  const begun = performance.now();
  let peakBytes = 0;
  const looking = setInterval(() => void (peakBytes = Math.max(peakBytes, peakOf(child.pid))), LOOK_MS);
  try {
    const { code, stdout, stderr } = await child.output();
    const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes).replaceAll(`${path}: `, "");
    return { code, out: text(stdout), err: text(stderr), peakBytes, ms: performance.now() - begun };
  } finally {
    clearInterval(looking);
  }
}

function peakOf(pid: number): number {
  try {
    const found = /^VmHWM:\s+(\d+) kB$/m.exec(Deno.readTextFileSync(`/proc/${pid}/status`));
    return found === null ? 0 : Number(found[1]) * 1024;
  } catch {
    return 0; // the process is over, or this system has no such file
  }
}
