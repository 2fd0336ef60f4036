/**
 * Where the bytes of a trace are: in memory, in a file, or at another thread. Readers of traces ask for pieces and never for all.
 *
 * `Window` is a piece that is kept: heads of chunks and of payloads are small and close together, and a call of the file system for
 * each would cost more than to check it.
 */

/** Bytes that are read by place. They do not change while they are read; where they do, what is read is refused. */
export interface Source {
  /** Number of bytes. */
  readonly size: number;
  /** Fills `into` with the bytes from `at` on, all of which are inside. Throws a `TraceError` where they cannot be read. */
  read(at: number, into: Uint8Array): void;
  /** All bytes, where they are in memory: views of them take the place of reads. */
  readonly whole?: Uint8Array;
}

/** The bytes of an array. */
export function memorySource(bytes: Uint8Array): Source {
  return { size: bytes.length, whole: bytes, read: (at, into) => into.set(bytes.subarray(at, at + into.length)) };
}

/** Bytes of a window: the largest view that is given. */
export const WINDOW_BYTES = 256 * 1024;

/** The bytes around the place that was looked at last. */
export class Window {
  private buffer = new Uint8Array(0);
  private start = 0;
  private end = 0;

  constructor(readonly source: Source) {}

  /** `size` bytes from `at` on, at most `WINDOW_BYTES` and all inside the source: a view until the next call. */
  view(at: number, size: number): Uint8Array {
    const { whole } = this.source;
    if (whole !== undefined) return whole.subarray(at, at + size);
    if (at < this.start || at + size > this.end) this.move(at);
    return this.buffer.subarray(at - this.start, at - this.start + size);
  }

  private move(at: number): void {
    const size = Math.min(WINDOW_BYTES, this.source.size - at);
    if (this.buffer.length < size) this.buffer = new Uint8Array(size);
    this.start = this.end = at;
    this.source.read(at, this.buffer.subarray(0, size));
    this.end = at + size;
  }
}
