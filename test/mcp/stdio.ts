/**
 * The device `stdio` for the virtual machine: children are scripted functions instead of programs. Same verbs, arguments
 * and stream items as the live one (backends/host/stdio.ts), so that the mcp program cannot tell them apart.
 *
 * A script is made anew for each life of a child. It hears lines and says what it likes: lines, half a line, a line that is
 * too long, its end. Items keep their order and wait for credit. Nothing here knows MCP.
 */
import type { Op } from "../../kernel/machine.ts";
import { type Device, type DeviceFactory, failure, type Port, success } from "../../backends/device/device.ts";
import { E, type Errno } from "../../syscalls/errno.ts";
import type { OpId } from "../../syscalls/ids.ts";
import { seal, type Value } from "../../syscalls/value.ts";

/** What a script may do. */
export interface Stage {
  /** Lines of one read, `afterMs` (default 0.05) after whatever was said before. */
  say(lines: readonly string[], afterMs?: number): void;
  /** Any item, as the device would make it. */
  item(value: Value, afterMs?: number): void;
  /** Ends the child. */
  exit(code: number, stderr?: string, afterMs?: number): void;
  /** A number in [0, 1) from this child's own stream. */
  random(): number;
  /** How many children of this server ran before. */
  readonly life: number;
}

/** One life of a scripted server. */
export interface Script {
  begin?(stage: Stage): void;
  hear(line: string, stage: Stage): void;
}

/** Scripts by server name; called once per life. */
export type Scripts = Readonly<Record<string, () => Script>>;

const NS_PER_MS = 1_000_000;
const AFTER_MS = 0.05;

/** Makes the device. Lives are counted over crashes of the device too. */
export function scriptedStdio(scripts: Scripts): DeviceFactory {
  const lives = new Map<string, number>();
  return () => new ScriptedStdio(scripts, lives);
}

class Child implements Stage {
  private readonly queue: { readonly value: Value; readonly afterNs: number; readonly last: boolean }[] = [];
  private dueLast = 0;
  ended = false;

  constructor(
    readonly script: Script,
    readonly id: OpId,
    readonly life: number,
    private readonly port: Port,
    readonly random: () => number,
    private readonly over: () => void,
  ) {}

  say(lines: readonly string[], afterMs = AFTER_MS): void {
    this.push({ lines: [...lines] }, afterMs, false);
  }

  item(value: Value, afterMs = AFTER_MS): void {
    this.push(value, afterMs, false);
  }

  exit(code: number, stderr = "", afterMs = AFTER_MS): void {
    if (this.ended) return;
    this.push({ exit: { code, signal: null }, stderr }, afterMs, true);
    this.ended = true;
  }

  private push(value: Value, afterMs: number, last: boolean): void {
    if (this.ended) return;
    const sealed = seal(value);
    if (!sealed.ok) throw new TypeError(sealed.message);
    this.queue.push({ value: sealed.value, afterNs: Math.round(afterMs * NS_PER_MS), last });
    this.pump();
  }

  pump(): void {
    for (let next = this.queue[0]; next !== undefined; next = this.queue[0]) {
      if (!next.last && this.port.credit(this.id) === 0) return;
      this.queue.shift();
      this.dueLast = Math.max(this.dueLast, this.port.now()) + next.afterNs;
      const afterNs = this.dueLast - this.port.now();
      if (next.last) {
        this.port.finish(this.id, success(next.value), afterNs);
        this.over();
      } else this.port.item(this.id, next.value, [], afterNs);
    }
  }
}

class ScriptedStdio implements Device {
  private readonly children = new Map<string, Child>();

  constructor(private readonly scripts: Scripts, private readonly lives: Map<string, number>) {}

  submit(op: Op, port: Port): Errno {
    const { server, text } = op.args as unknown as { readonly server: string; readonly text: string };
    if (!Object.hasOwn(this.scripts, server)) return answer(op, port, E.EINVAL, `no server ${server}`);
    if (op.verb === "subscribe") return this.start(op, port, server);
    const child = this.children.get(server);
    if (op.verb === "write") {
      if (child === undefined || child.ended) return answer(op, port, E.ENODEV, `server ${server} does not run`);
      port.finish(op.id, success(null), 1_000);
      for (const line of text.split("\n").slice(0, -1)) if (!child.ended) child.script.hear(line, child);
      return E.OK;
    }
    if (op.verb !== "stop") return E.ENODEV;
    if (child !== undefined) {
      child.exit(0, "", 0);
      child.pump();
    }
    port.finish(op.id, success(null), 1_000);
    return E.OK;
  }

  cancel(id: OpId): void {
    for (const [server, child] of this.children) {
      if (child.id !== id) continue;
      child.ended = true;
      this.children.delete(server);
    }
  }

  credited(id: OpId): void {
    for (const child of this.children.values()) if (child.id === id) child.pump();
  }

  private start(op: Op, port: Port, server: string): Errno {
    if (this.children.has(server)) return answer(op, port, E.EIO, `server ${server} runs already`);
    const life = this.lives.get(server) ?? 0;
    this.lives.set(server, life + 1);
    const child: Child = new Child(this.scripts[server]!(), op.id, life, port, port.random(op), () => {
      if (this.children.get(server) === child) this.children.delete(server);
    });
    this.children.set(server, child);
    child.script.begin?.(child);
    return E.OK;
  }
}

function answer(op: Op, port: Port, errno: Errno, text: string): Errno {
  port.finish(op.id, failure(errno, `Cannot ${op.verb}: ${text}`), 1_000);
  return E.OK;
}
