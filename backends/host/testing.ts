/** For the tests of the host devices: a rig over a machine with one live device, and folders that go away. */
import type { Completion } from "../../kernel/machine.ts";
import type { OpId } from "../../syscalls/ids.ts";
import type { Value } from "../../syscalls/value.ts";
import { Rig } from "../conformance_rig.ts";
import type { DeviceFactory } from "../device/device.ts";
import { HostMachine } from "./machine.ts";
import { findMarked } from "./processes.ts";
import { ChildRegistry } from "./registry.ts";
import { ENVIRONMENT_NAMES, type ServerCommand, stdioDevice, type StdioOptions } from "./stdio.ts";

/** Our variables that children get. */
export function environment(): Record<string, string> {
  return Object.fromEntries(ENVIRONMENT_NAMES.flatMap((name) => {
    const value = Deno.env.get(name);
    return value === undefined ? [] : [[name, value]];
  }));
}

/** A machine with one live device, driven as the kernel drives it. */
export class Bench {
  private constructor(readonly rig: Rig, readonly machine: HostMachine, private readonly device: string) {}

  /** Opens a machine with `factory` as `device`. */
  static async of(device: string, factory: DeviceFactory): Promise<Bench> {
    const machine = new HostMachine({ seed: new Uint8Array(32), epochMs: 0, devices: { [device]: factory } });
    return new Bench(await Rig.of(() => machine), machine, device);
  }

  /** Submits what must be taken. */
  start(verb: string, args: Value, credit = 0, bytes: readonly Uint8Array[] = []): OpId {
    return this.rig.start(verb, args, { device: this.device, credit, chunks: bytes.map((one) => ({ bytes: one })) });
  }

  /** Submits; the id, or the name of the errno. */
  submit(verb: string, args: Value): OpId | string {
    return this.rig.submit(verb, args, { device: this.device });
  }

  /** The final completion of `id`. */
  async end(id: OpId): Promise<Completion> {
    await this.rig.until(() => this.rig.ended(id));
    return this.rig.of(id).at(-1)!; // it has ended
  }

  /** The final completion of an operation. */
  call(verb: string, args: Value, bytes: readonly Uint8Array[] = []): Promise<Completion> {
    return this.end(this.start(verb, args, 0, bytes));
  }

  /** Values of a stream so far, the final one too. */
  values(id: OpId): readonly Value[] {
    return this.rig.of(id).map((one) => one.value);
  }
}

/** What a test of children gets. */
export interface Stage {
  readonly bench: Bench;
  readonly registry: ChildRegistry;
  /** Groups that have begun and not ended. */
  readonly groups: ReadonlySet<number>;
}

/** A shell script as a server. */
export function shell(script: string): ServerCommand {
  return { command: "sh", args: ["-c", script] };
}

/** Runs `play` with a stdio device; closes it, and fails if a marked process is left. */
export async function withServers(
  servers: Readonly<Record<string, ServerCommand>>,
  play: (stage: Stage) => Promise<void>,
  options: Partial<StdioOptions> = {},
): Promise<void> {
  await withFolder(async (folder) => {
    const registry = await ChildRegistry.open(folder);
    const groups = new Set<number>();
    const onGroup = (group: number, lives: boolean) => void (lives ? groups.add(group) : groups.delete(group));
    const factory = stdioDevice({ servers, environment: environment(), registry, onGroup, graceMs: 200, ...options });
    const bench = await Bench.of("stdio", factory);
    try {
      await play({ bench, registry, groups });
    } finally {
      await bench.machine.close();
    }
    const left = await findMarked(registry.mark);
    if (left.length > 0) throw new Error(`Processes are left: ${left.join(", ")}`);
    const files = [...Deno.readDirSync(folder)].map((entry) => entry.name);
    if (files.length > 0) throw new Error(`Files of the registry are left: ${files.join(", ")}`);
  });
}

/** Runs `use` with a folder that is removed afterwards. */
export async function withFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir({ prefix: "orrery-" });
  try {
    await use(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}
