/**
 * Reading a child: its output as items under credit, and the end of what it says on standard error.
 *
 * `LineReader` reads only while there is credit and nothing waits to be sent, so a child that floods is held up by its own full
 * pipe and costs one buffer. Standard error is always read, never held up, and only its last bytes are kept. Both end
 * with their pipe; `giveUp` ends one whose pipe is held open by a process that left the group.
 */
import type { Value } from "../../syscalls/value.ts";
import type { LineSplitter } from "./line_splitter.ts";

/** Bytes of one read: what a pipe holds on Linux. */
const READ_BYTES = 65_536;

/** Where items go. */
export interface ItemSink {
  /** Items that may be sent now. */
  credit(): number;
  /** Sends one; the caller has looked at the credit. */
  item(value: Value): void;
}

/** See the file comment. */
export class LineReader {
  private readonly reader: ReadableStreamBYOBReader;
  private readonly waiting: Value[] = [];
  private open: (() => void) | null = null;
  private dropped = false;
  /** Reads that brought something: tells a silent pipe from a busy one. */
  reads = 0;
  /** True while a read waits for the child. */
  reading = false;

  constructor(stream: ReadableStream<Uint8Array>, private readonly splitter: LineSplitter, private readonly sink: ItemSink) {
    this.reader = stream.getReader({ mode: "byob" });
  }

  /** Reads to the end; returns when everything was sent, or after `drop`. */
  async run(): Promise<void> {
    let view: Uint8Array<ArrayBufferLike> = new Uint8Array(READ_BYTES);
    while (this.sent() || await this.ready()) {
      this.reading = true;
      const { value, done } = await this.reader.read(view as Uint8Array<ArrayBuffer>); // the buffer is made here, not shared
      this.reading = false;
      if (done || value === undefined) break;
      this.reads++;
      this.splitter.push(value, this.waiting);
      view = new Uint8Array(value.buffer, 0, READ_BYTES);
    }
    this.splitter.end(this.waiting);
    while (this.waiting.length > 0) if (!await this.ready()) break;
    this.splitter.drop();
    await this.reader.cancel();
  }

  /** There may be more credit. */
  credited(): void {
    const { open } = this;
    this.open = null;
    open?.();
  }

  /** The reader wants no more items. */
  drop(): void {
    this.dropped = true;
    this.waiting.length = 0;
    this.credited();
    if (this.reading) this.giveUp();
  }

  /** Takes the pipe for ended. */
  giveUp(): void {
    void this.reader.cancel();
  }

  // Sends what waits; true if nothing is left and there is credit for more.
  private sent(): boolean {
    const { waiting, sink } = this;
    let sent = 0;
    while (sent < waiting.length && sink.credit() > 0) sink.item(waiting[sent++]!); // below the length
    if (sent < waiting.length) waiting.splice(0, sent);
    else waiting.length = 0;
    return !this.dropped && waiting.length === 0 && sink.credit() > 0;
  }

  // As `sent`, once there is credit; true once nothing waits and there is credit, false if the reader wants no more items.
  private async ready(): Promise<boolean> {
    for (;;) {
      if (this.dropped) return false;
      if (this.sent()) return true;
      await new Promise<void>((resolve) => this.open = resolve);
    }
  }
}

/** The last bytes of a stream that is always read. */
export class StderrTail {
  private readonly reader: ReadableStreamDefaultReader<Uint8Array>;
  private parts: Uint8Array[] = [];
  private size = 0;
  reads = 0;

  /** Keeps `bytesMax` at most. */
  constructor(stream: ReadableStream<Uint8Array>, private readonly bytesMax: number) {
    this.reader = stream.getReader();
  }

  /** Reads to the end. */
  async run(): Promise<void> {
    for (;;) {
      const { value, done } = await this.reader.read();
      if (done) return;
      this.reads++;
      this.parts.push(value);
      this.size += value.length;
      while (this.size - this.parts[0]!.length >= this.bytesMax) this.size -= this.parts.shift()!.length; // it is not empty
    }
  }

  /** What is kept, as text; invalid UTF-8 is replaced. */
  text(): string {
    const whole = new Uint8Array(this.size);
    let at = 0;
    for (const part of this.parts) {
      whole.set(part, at);
      at += part.length;
    }
    return new TextDecoder().decode(whole.subarray(Math.max(0, this.size - this.bytesMax)));
  }

  /** Takes the pipe for ended. */
  giveUp(): void {
    void this.reader.cancel();
  }
}
