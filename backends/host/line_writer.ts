/**
 * Writing to a child: at once where nothing is on its way, else what has gathered meanwhile in one write.
 *
 * An operation completes when the pipe has taken its bytes, so a child that does not read delays
 * its own writers only, up to a bound. Bytes of different operations never mix: each is whole lines, written in order.
 */
import type { OpId } from "../../syscalls/ids.ts";

/** Bytes that one UTF-16 code unit takes at most. */
const UTF8_BYTES_MAX = 3;
/** What the buffer of encoded lines begins with, and what it may grow to. */
const BUFFER_BYTES_MIN = 4_096;
const BUFFER_BYTES_MAX = 262_144;

interface Waiting {
  readonly id: OpId;
  readonly text: string;
}

/** How a write ended: null, or why it did not. */
export type Settle = (id: OpId, failed: string | null) => void;

/** See the file comment. */
export class LineWriter {
  private readonly writer: WritableStreamDefaultWriter<Uint8Array>;
  private readonly encoder = new TextEncoder();
  private buffer: Uint8Array<ArrayBuffer> = new Uint8Array(BUFFER_BYTES_MIN);
  private queue: Waiting[] = [];
  /** Code units that wait or are being written. */
  private size = 0;
  private busy = false;
  private ending = false;
  private broken: string | null = null;

  /** `sizeMax`: code units that may wait; a single operation may be larger if nothing waits. */
  constructor(stream: WritableStream<Uint8Array>, private readonly sizeMax: number, private readonly settle: Settle) {
    this.writer = stream.getWriter();
    this.writer.closed.catch((error: unknown) => this.fail(String(error)));
  }

  /** Queues whole lines. False if too much waits. */
  offer(id: OpId, text: string): boolean {
    if (this.broken !== null || this.ending) {
      this.settle(id, this.broken ?? "its input was closed");
      return true;
    }
    if (this.size > 0 && this.size + text.length > this.sizeMax) return false;
    this.queue.push({ id, text });
    this.size += text.length;
    if (!this.busy) {
      this.busy = true;
      void this.flush();
    }
    return true;
  }

  /** Takes an operation back, if its lines have not left. */
  withdraw(id: OpId): void {
    const at = this.queue.findIndex((one) => one.id === id);
    if (at >= 0) this.size -= this.queue.splice(at, 1)[0]!.text.length; // just found
  }

  /** No more lines: the child sees the end of its input when it has read what was queued. */
  end(): void {
    if (this.ending) return;
    this.ending = true;
    if (!this.busy) this.close();
  }

  /** The child takes nothing any more: everything that waits ends with `reason`. */
  fail(reason: string): void {
    if (this.broken !== null) return;
    this.broken = reason;
    for (const { id } of this.queue.splice(0)) this.settle(id, reason);
    this.writer.abort().catch((error: unknown) => this.broken = String(error));
  }

  private async flush(): Promise<void> {
    while (this.queue.length > 0) {
      const batch = this.queue;
      this.queue = [];
      const failed = await this.write(batch);
      for (const { id, text } of batch) {
        this.size -= text.length;
        this.settle(id, failed);
      }
      if (failed !== null) this.fail(failed);
    }
    this.busy = false;
    if (this.ending && this.broken === null) this.close();
  }

  private async write(batch: readonly Waiting[]): Promise<string | null> {
    let text = "";
    for (const one of batch) text += one.text;
    try {
      await this.writer.write(this.encoded(text));
      return null;
    } catch (error) {
      return this.broken ?? String(error);
    }
  }

  // Into one buffer that is used again: the last write has ended. Beyond its bound into one of its own.
  private encoded(text: string): Uint8Array {
    const sizeMax = text.length * UTF8_BYTES_MAX;
    if (sizeMax > BUFFER_BYTES_MAX) return this.encoder.encode(text);
    if (this.buffer.length < sizeMax) this.buffer = new Uint8Array(Math.max(sizeMax, 2 * this.buffer.length));
    return this.buffer.subarray(0, this.encoder.encodeInto(text, this.buffer).written);
  }

  private close(): void {
    this.writer.close().catch((error: unknown) => this.fail(String(error)));
  }
}
