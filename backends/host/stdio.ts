/**
 * The device `stdio`: programs of a manifest as children that speak lines.
 *
 * Verbs: `subscribe {server}` starts the child and is a stream of what it writes: `{ lines: string[] }` (whole lines, those
 * of one read together), `{ oversize: { size, head, tail } }` for a line beyond its bound, `{ partial }` for a last line
 * without an end; its last value is `{ exit: { code, signal }, stderr }` with the end of standard error. `write {server,
 * text}` takes whole lines, each with its newline, and completes when the child's pipe has taken them. `stop {server, graceMs?}` ends the child and everything it
 * started, and answers `{ exit }` (null if none runs). A stream that is cancelled stops its child.
 * Errnos: EINVAL for a server the manifest does not name, EIO where it cannot start or runs already, ENODEV for a write
 * to one that does not run or ends first, EAGAIN where too much waits to be written. Nothing here reads the lines.
 */
import type { Op } from "../../kernel/machine.ts";
import { E, type Errno } from "../../syscalls/errno.ts";
import { IdTable } from "../../syscalls/id_table.ts";
import type { OpId } from "../../syscalls/ids.ts";
import { integer, optional, record, type Schema, string } from "../../syscalls/schema.ts";
import type { Value } from "../../syscalls/value.ts";
import { VALUE_SIZE_MAX } from "../../syscalls/value.ts";
import { type Device, type DeviceFactory, failure, type Port, success } from "../device/device.ts";
import { Child, type Exit } from "./child.ts";
import { ByteBudget, LineSplitter } from "./line_splitter.ts";
import type { ChildRegistry } from "./registry.ts";

/** A program that may be started. */
export interface ServerCommand {
  readonly command: string;
  readonly args: readonly string[];
  /** Added to the environment that every child gets. */
  readonly env?: Readonly<Record<string, string>> | undefined;
  readonly cwd?: string | undefined;
}

/** What the device is made of. */
export interface StdioOptions {
  /** The programs, by the name that verbs use. */
  readonly servers: Readonly<Record<string, ServerCommand>>;
  /** What every child gets; see `ENVIRONMENT_NAMES`. Nothing else of ours is passed on. */
  readonly environment: Readonly<Record<string, string>>;
  readonly registry: ChildRegistry;
  /** Told of each group of processes as it begins and when it has ended: for the watchdog. */
  readonly onGroup?: ((group: number, lives: boolean) => void) | undefined;
  /** Bytes of one line. Default 8 MiB. */
  readonly lineBytesMax?: number | undefined;
  /** Bytes of unfinished lines of all children. Default 64 MiB. */
  readonly unfinishedBytesMax?: number | undefined;
  /** Code units that wait to be written to one child. Default 8 Mi. */
  readonly writeSizeMax?: number | undefined;
  /** Default 2,000. */
  readonly graceMs?: number | undefined;
}

/** Variables that a program needs to find its home, its tools and its language; the same as other MCP hosts pass on. */
export const ENVIRONMENT_NAMES = ["HOME", "LANG", "LOGNAME", "PATH", "SHELL", "TERM", "TMPDIR", "USER"] as const;

const LINE_BYTES_MAX = 8 * 1024 * 1024;
const UNFINISHED_BYTES_MAX = 64 * 1024 * 1024;
const WRITE_SIZE_MAX = 8 * 1024 * 1024;
const STDERR_BYTES_MAX = 64 * 1024;
const GRACE_MS = 2_000;
const GRACE_MS_MAX = 60_000;
const NAME_MAX = 256;

const name = string(NAME_MAX, 1);
const SCHEMAS: Readonly<Record<string, Schema<unknown>>> = {
  subscribe: record({ server: name }),
  write: record({ server: name, text: string(VALUE_SIZE_MAX) }),
  stop: record({ server: name, graceMs: optional(integer(0, GRACE_MS_MAX)) }),
};

interface Args {
  readonly server: string;
  readonly text: string;
  readonly graceMs?: number;
}

/** Makes the device. */
export function stdioDevice(options: StdioOptions): DeviceFactory {
  return () => new Stdio(options);
}

class Stdio implements Device {
  private readonly budget: ByteBudget;
  /** The child of each server until it is gone. */
  private readonly children = new Map<string, Child>();
  /** Which child an operation in flight reads from, or writes to. */
  private readonly readers = new Map<OpId, string>();
  private readonly writers = new IdTable<Child>();
  private readonly recording = new Set<Promise<void>>();
  private closed = false;

  constructor(private readonly options: StdioOptions) {
    this.budget = new ByteBudget(options.unfinishedBytesMax ?? UNFINISHED_BYTES_MAX);
  }

  submit(op: Op, port: Port): Errno {
    const schema = SCHEMAS[op.verb];
    if (schema === undefined) return E.ENODEV;
    const wrong = schema.check(op.args, "");
    if (wrong !== null) return refuse(op, port, E.EINVAL, wrong);
    const args = op.args as unknown as Args; // the schema was checked
    if (!Object.hasOwn(this.options.servers, args.server)) {
      const known = Object.keys(this.options.servers).join(", ") || "none";
      return refuse(op, port, E.EINVAL, `no server ${JSON.stringify(args.server)}, the manifest names ${known}`);
    }
    if (op.verb === "write") return this.write(op, port, args);
    if (op.verb === "stop") return this.stop(op, port, args);
    return this.subscribe(op, port, args.server);
  }

  cancel(id: OpId): void {
    this.writers.get(id)?.withdraw(id);
    this.writers.delete(id);
    const server = this.readers.get(id);
    if (server === undefined) return;
    this.readers.delete(id);
    const child = this.children.get(server);
    child?.drop();
    void child?.stop(this.graceMs);
  }

  credited(id: OpId): void {
    const server = this.readers.get(id);
    if (server !== undefined) this.children.get(server)?.credited();
  }

  async shutDown(): Promise<void> {
    this.closed = true;
    await Promise.all([...this.children.values()].map((child) => {
      child.drop();
      return child.stop(this.graceMs);
    }));
    await Promise.all(this.recording);
    await this.options.registry.sweep();
    await this.options.registry.close();
  }

  private get graceMs(): number {
    return this.options.graceMs ?? GRACE_MS;
  }

  private subscribe(op: Op, port: Port, server: string): Errno {
    const former = this.children.get(server);
    if (former?.takes === true) return refuse(op, port, E.EIO, `server ${server} runs already`);
    this.readers.set(op.id, server);
    // A child that is on its way out is waited for: two of one name never run side by side.
    if (former === undefined) this.start(op, port, server);
    else void former.gone.then(() => this.start(op, port, server));
    return E.OK;
  }

  private start(op: Op, port: Port, server: string): void {
    if (!this.readers.has(op.id) || this.closed) return; // cancelled while a former child ended
    let child: Child;
    try {
      if (this.children.has(server)) throw new Error(`server ${server} runs already`); // another one waited too
      child = this.spawn(op, port, server);
    } catch (error) {
      this.readers.delete(op.id);
      refuse(op, port, E.EIO, error instanceof Error ? error.message : String(error));
      return;
    }
    this.children.set(server, child);
    this.options.onGroup?.(child.pid, true);
    this.record(child, server, (message) => {
      void child.stop(0);
      port.finish(op.id, failure(E.EIO, `Cannot write down the child of server ${server}: ${message}`), 0);
    });
    void child.gone.then((exit) => {
      if (this.children.get(server) === child) this.children.delete(server);
      this.options.onGroup?.(child.pid, false);
      this.readers.delete(op.id);
      port.finish(op.id, success(Object.freeze({ exit: shown(exit), stderr: exit.stderr })), 0);
    });
  }

  private spawn(op: Op, port: Port, server: string): Child {
    const { servers, environment, registry, lineBytesMax = LINE_BYTES_MAX, writeSizeMax = WRITE_SIZE_MAX } = this.options;
    const { command, args, env, cwd } = servers[server]!; // the caller looked
    return new Child(
      { command, args, cwd, env: { ...environment, ...env, ...registry.environment(environment) } },
      { writeSizeMax, stderrBytesMax: STDERR_BYTES_MAX },
      {
        splitter: new LineSplitter(lineBytesMax, this.budget),
        sink: { credit: () => port.credit(op.id), item: (value) => void port.item(op.id, value, [], 0) },
        settle: (id, failed) => {
          this.writers.delete(id);
          port.finish(id, failed === null ? success(null) : failure(E.ENODEV, `Cannot write to server ${server}: ${failed}`), 0);
        },
      },
    );
  }

  // A child that cannot be written down could outlive us: it does not run.
  private record(child: Child, server: string, failed: (message: string) => void): void {
    const written = this.options.registry.add(child.pid, server).catch((error: unknown) => failed(String(error)))
      .finally(() => this.recording.delete(written));
    this.recording.add(written);
  }

  private write(op: Op, port: Port, { server, text }: Args): Errno {
    const child = this.children.get(server);
    if (child === undefined) return refuse(op, port, E.ENODEV, `server ${server} does not run`);
    if (!text.endsWith("\n")) return refuse(op, port, E.EINVAL, "the text ends inside a line");
    this.writers.set(op.id, child);
    if (child.write(op.id, text)) return E.OK;
    this.writers.delete(op.id);
    return E.EAGAIN;
  }

  private stop(op: Op, port: Port, { server, graceMs }: Args): Errno {
    const child = this.children.get(server);
    if (child === undefined) port.finish(op.id, success(null), 0);
    else void child.stop(graceMs ?? this.graceMs).then((exit) => port.finish(op.id, success(Object.freeze({ exit: shown(exit) })), 0));
    return E.OK;
  }
}

function shown({ code, signal }: Exit): Value {
  return Object.freeze({ code, signal });
}

function refuse(op: Op, port: Port, errno: Errno, message: string): Errno {
  port.finish(op.id, failure(errno, `Cannot ${op.verb}: ${message}`), 0);
  return E.OK;
}
