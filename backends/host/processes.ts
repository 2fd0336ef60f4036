/**
 * Processes of this machine by pid: signals to groups, and what /proc says of a pid.
 *
 * /proc is read through `cat` and `grep`: the runtime itself reads it only with all permissions, and who may run children
 * may run these two. Where there is no /proc every question has an empty answer. Linux only; nothing here is a secret.
 */

/** What /proc tells of a process, so that a reused pid is recognised. */
export interface Stat {
  readonly pid: number;
  /** One letter; `Z` is dead and only waits to be collected. */
  readonly state: string;
  readonly group: number;
  /** When it started, in clock ticks since the boot. */
  readonly startTicks: number;
}

// The name, in parentheses, may hold anything, but no more than 15 bytes: a name that looks like a row cannot be one.
const STAT = /^(\d+) \([\s\S]{0,64}?\) ([A-Za-z])((?: -?\d+){19})/gm;
const GROUP = 1;
const START = 18;

/** Signals every process of a group; false if there is none, or none that we may signal. */
export function signalGroup(group: number, signal: Deno.Signal | 0): boolean {
  return send(-group, signal);
}

/** Signals one process; false if it is not there or not ours to signal. */
export function signalProcess(pid: number, signal: Deno.Signal): boolean {
  return send(pid, signal);
}

function send(target: number, signal: Deno.Signal | 0): boolean {
  try {
    Deno.kill(target, signal);
    return true;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound || error instanceof Deno.errors.PermissionDenied) return false;
    throw error;
  }
}

/** The processes among `pids` that there are. */
export async function readStats(pids: readonly number[]): Promise<readonly Stat[]> {
  if (pids.length === 0) return [];
  const text = await outputOf("cat", pids.map((pid) => `/proc/${pid}/stat`));
  return [...text.matchAll(STAT)].map(([, pid, state, rest]) => {
    const fields = rest!.trim().split(" "); // the pattern has all three groups
    return { pid: Number(pid), state: state!, group: Number(fields[GROUP]), startTicks: Number(fields[START]) };
  });
}

/** Names the time since the machine was booted; `""` where it has no name. */
export async function readBootId(): Promise<string> {
  return (await outputOf("cat", ["/proc/sys/kernel/random/boot_id"])).trim();
}

/** Living processes whose environment at their start held `mark`: a child's, its children's, wherever they went. */
export async function findMarked(mark: string): Promise<readonly number[]> {
  const text = await outputOf("sh", ["-c", 'exec grep -lsF -e "$1" /proc/[0-9]*/environ', "sh", mark]);
  return [...text.matchAll(/^\/proc\/(\d+)\/environ$/gm)].map(([, pid]) => Number(pid)).filter((pid) => pid !== Deno.pid);
}

// Missing files are no failure: processes come and go.
async function outputOf(command: string, args: string[]): Promise<string> {
  const { stdout } = await new Deno.Command(command, { args, stdin: "null", stdout: "piped", stderr: "null" }).output();
  return new TextDecoder().decode(stdout);
}
