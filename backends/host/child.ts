/**
 * One child over stdio, from its start to the last byte of its output.
 *
 * It leads a process group of its own, so that a signal reaches its children too and a Ctrl-C on the terminal does not.
 * When it ends, its group is ended; `gone` is kept when its output was read to the end and sent. A pipe that a process
 * outside the group holds open is given up after a while of silence. Order of `stop`: end of input, SIGTERM, SIGKILL.
 */
import type { OpId } from "../../syscalls/ids.ts";
import { type ItemSink, LineReader, StderrTail } from "./line_reader.ts";
import type { LineSplitter } from "./line_splitter.ts";
import { LineWriter, type Settle } from "./line_writer.ts";
import { signalGroup } from "./processes.ts";

/** How long a group may take to follow its leader, and a pipe may be silent after that, ms. */
const DRAIN_MS = 200;
const POLL_MS = 5;

/** What to start. */
export interface Command {
  readonly command: string;
  readonly args: readonly string[];
  /** All of its environment. */
  readonly env: Readonly<Record<string, string>>;
  /** Working folder; absent: ours. */
  readonly cwd?: string | undefined;
}

/** Bounds of one child. */
export interface ChildBounds {
  /** Code units of lines that wait to be written. */
  readonly writeSizeMax: number;
  /** Bytes of standard error that are kept. */
  readonly stderrBytesMax: number;
}

/** What the pipes of a child are connected to. */
export interface ChildPipes {
  readonly splitter: LineSplitter;
  readonly sink: ItemSink;
  readonly settle: Settle;
}

/** How a child ended: exactly one of the two is null. */
export interface Exit {
  readonly code: number | null;
  readonly signal: string | null;
  /** The last of what it wrote to standard error. */
  readonly stderr: string;
}

/** See the file comment. */
export class Child {
  readonly pid: number;
  /** Kept when nothing more comes of it. Never broken. */
  readonly gone: Promise<Exit>;
  private readonly process: Deno.ChildProcess;
  private readonly output: LineReader;
  private readonly input: LineWriter;
  private readonly errors: StderrTail;
  private readonly timers: ReturnType<typeof setTimeout>[] = [];
  private exited = false;
  private stopping = false;

  /** Starts it. Throws what the runtime throws if it cannot be started. */
  constructor(command: Command, bounds: ChildBounds, { splitter, sink, settle }: ChildPipes) {
    const { args, env, cwd } = command;
    this.process = new Deno.Command(command.command, {
      args: [...args],
      env: { ...env },
      clearEnv: true,
      ...(cwd === undefined ? {} : { cwd }),
      stdin: "piped",
      stdout: "piped",
      stderr: "piped",
      detached: true,
    }).spawn();
    this.pid = this.process.pid;
    this.output = new LineReader(this.process.stdout, splitter, sink);
    this.input = new LineWriter(this.process.stdin, bounds.writeSizeMax, settle);
    this.errors = new StderrTail(this.process.stderr, bounds.stderrBytesMax);
    this.gone = this.live();
  }

  /** True until its end was asked for or has come. */
  get takes(): boolean {
    return !this.exited && !this.stopping;
  }

  /** Queues whole lines for operation `id`; false if too much waits. */
  write(id: OpId, text: string): boolean {
    return this.input.offer(id, text);
  }

  /** Takes back what has not left. */
  withdraw(id: OpId): void {
    this.input.withdraw(id);
  }

  /** Its reader has more credit. */
  credited(): void {
    this.output.credited();
  }

  /** Its reader is gone. */
  drop(): void {
    this.output.drop();
  }

  /** Ends it within about `graceMs`: its input ends now, SIGTERM comes at half of that, SIGKILL at the end. */
  stop(graceMs: number): Promise<Exit> {
    this.stopping = true;
    this.input.end();
    if (!this.exited) {
      this.timers.push(setTimeout(() => this.signal("SIGTERM"), graceMs / 2), setTimeout(() => this.signal("SIGKILL"), graceMs));
    }
    return this.gone;
  }

  private signal(signal: Deno.Signal): void {
    if (!this.exited) signalGroup(this.pid, signal);
  }

  private async live(): Promise<Exit> {
    const pipes = Promise.allSettled([this.output.run(), this.errors.run()]);
    const { code, signal } = await this.process.status;
    this.exited = true;
    for (const timer of this.timers) clearTimeout(timer);
    this.input.fail("it has ended");
    await this.endGroup();
    const watch = this.watchPipes();
    await pipes;
    clearInterval(watch);
    return { code: signal === null ? code : null, signal, stderr: this.errors.text() };
  }

  // While one process of the group is left, its id belongs to no other: the kernel gives no pid that is a group's.
  private async endGroup(): Promise<void> {
    for (let waitedMs = 0; signalGroup(this.pid, waitedMs === 0 ? "SIGTERM" : 0) && waitedMs < DRAIN_MS; waitedMs += POLL_MS) {
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
    signalGroup(this.pid, "SIGKILL");
  }

  private watchPipes(): ReturnType<typeof setInterval> {
    let [output, errors] = [-1, -1];
    return setInterval(() => {
      if (this.output.reading && this.output.reads === output) this.output.giveUp();
      if (this.errors.reads === errors) this.errors.giveUp();
      [output, errors] = [this.output.reads, this.errors.reads];
    }, DRAIN_MS);
  }
}
