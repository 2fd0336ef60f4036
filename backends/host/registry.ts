/**
 * Which children run, written down, so that none outlives us: not even when we are killed without a word.
 *
 * Order: `ChildRegistry.open(folder)` first ends what dead owners left behind, then begins a file of its own; `add` for
 * each child; `sweep` and `close` at the end. A child is known in two ways: by pid, start time and boot (so a pid that was
 * reused is left alone), and by a random mark in its environment, which its own children inherit, also those that left
 * its process group. Files of owners that still live are left alone. Deliberately not here: starting and stopping.
 */
import { findMarked, readBootId, readStats, signalGroup, signalProcess, type Stat } from "./processes.ts";

/** Name of the variable that marks children; a nested run adds its own mark to the one it inherited. */
export const MARK_NAME = "ORRERY_RUN";

const MARK_BYTES = 16;
/** Only a whole mark is looked for in environments: a short one would be found in those of strangers. */
const FILE = /^children-([0-9a-f]{32})\.jsonl$/;
/** Rounds of looking and killing: a process that forks while it is being ended is found in the next. */
const ROUNDS_MAX = 50;
const ROUND_MS = 20;

interface Row {
  readonly pid: number;
  readonly startTicks: number;
  /** `"owner"`, or the child's name in the manifest. */
  readonly name: string;
}

/** See the file comment. */
export class ChildRegistry {
  private readonly file: string;

  private constructor(private readonly folder: string, readonly mark: string, private readonly boot: string, readonly endedCount: number) {
    this.file = `${folder}/children-${mark}.jsonl`;
  }

  /** Opens the registry in `folder`, which is made if it is missing. `endedCount` says how many leftovers were ended. */
  static async open(folder: string): Promise<ChildRegistry> {
    await Deno.mkdir(folder, { recursive: true });
    const boot = await readBootId();
    const endedCount = await endLeftovers(folder, boot);
    const mark = crypto.getRandomValues(new Uint8Array(MARK_BYTES)).toHex();
    const registry = new ChildRegistry(folder, mark, boot, endedCount);
    await registry.add(Deno.pid, "owner");
    return registry;
  }

  /** The variable that every child must be started with. */
  environment(inherited: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
    const outer = inherited[MARK_NAME];
    return { [MARK_NAME]: outer === undefined ? this.mark : `${outer}:${this.mark}` };
  }

  /** Writes a child down. Nothing is written of one that has ended already. */
  async add(pid: number, name: string): Promise<void> {
    const [stat] = await readStats([pid]);
    const row: Row & { readonly boot: string } = { pid, startTicks: stat?.startTicks ?? -1, name, boot: this.boot };
    if (stat !== undefined || name === "owner") await Deno.writeTextFile(this.file, JSON.stringify(row) + "\n", { append: true });
  }

  /** Ends whatever still carries the mark; gives how many processes that were. */
  sweep(): Promise<number> {
    return endAll(this.mark, []);
  }

  /** Forgets the children; call when all have ended. */
  async close(): Promise<void> {
    await Deno.remove(this.file).catch(ignoreMissing);
  }
}

async function endLeftovers(folder: string, boot: string): Promise<number> {
  let count = 0;
  for await (const entry of Deno.readDir(folder)) {
    const mark = entry.isFile ? FILE.exec(entry.name)?.[1] : undefined;
    if (mark === undefined) continue;
    const file = `${folder}/${entry.name}`;
    const rows = rowsOf(await Deno.readTextFile(file).catch(ignoreMissing) ?? "", boot);
    if (rows === null || await livesOwner(rows)) continue;
    count += await endAll(mark, rows.filter((row) => row.name !== "owner"));
    await Deno.remove(file).catch(ignoreMissing);
  }
  return count;
}

// Rows of this boot; null for a file that has no whole row yet, since its owner is just beginning it. A half-written last row is left out.
function rowsOf(text: string, boot: string): readonly Row[] | null {
  const rows: Row[] = [];
  const lines = text.split("\n").slice(0, -1);
  if (lines.length === 0) return null;
  for (const line of lines) {
    const row = JSON.parse(line) as Row & { readonly boot: string }; // written by `add` alone
    if (row.boot === boot) rows.push(row);
  }
  return rows;
}

async function livesOwner(rows: readonly Row[]): Promise<boolean> {
  const owner = rows.find((row) => row.name === "owner");
  return owner !== undefined && (await readStats([owner.pid])).some((stat) => isAlive(stat, owner));
}

function isAlive(stat: Stat, row: Row): boolean {
  return stat.pid === row.pid && stat.startTicks === row.startTicks && stat.state !== "Z";
}

async function endAll(mark: string, rows: readonly Row[]): Promise<number> {
  const ended = new Set<number>();
  for (let round = 0; round < ROUNDS_MAX; round++) {
    const marked = await findMarked(mark);
    const stats = await readStats(rows.map((row) => row.pid));
    const leaders = rows.filter((row) => stats.some((stat) => isAlive(stat, row)));
    if (marked.length === 0 && leaders.length === 0) return ended.size;
    for (const { pid } of leaders) if (signalGroup(pid, "SIGKILL")) ended.add(pid);
    for (const pid of marked) if (signalProcess(pid, "SIGKILL")) ended.add(pid);
    await new Promise((resolve) => setTimeout(resolve, ROUND_MS));
  }
  throw new Error(`Cannot end the children of run ${mark}: some are left after ${ROUNDS_MAX} rounds`);
}

function ignoreMissing(error: unknown): void {
  if (!(error instanceof Deno.errors.NotFound)) throw error;
}
