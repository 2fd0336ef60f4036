/**
 * Bytes of a child into batches of lines: what one read completed becomes one item.
 *
 * Rules: lines end with "\n", which is not part of them; empty lines are left out; invalid UTF-8 is replaced; order is
 * kept. A line beyond its bound is counted, not kept: of it remain size, first and last bytes, so that a reader can find
 * which answer it was. What it gives does not depend on how the bytes were cut into reads, but for the cut into items.
 * Sketch: one decode and one split per read; a long line costs its parts once. Pure: no I/O, no clock.
 */
import type { Value } from "../../syscalls/value.ts";

/** Bytes kept of each end of an oversize line: a JSON-RPC id stands at one of them. */
export const EXCERPT_BYTES = 4_096;

const NEWLINE = 10;

/** Bytes of unfinished lines, counted over all children of a device. */
export class ByteBudget {
  private bytes = 0;

  /** `bytesMax`: what may be held in all. */
  constructor(private readonly bytesMax: number) {}

  /** Takes `bytes` more; false, and nothing taken, beyond the bound. */
  take(bytes: number): boolean {
    if (this.bytes + bytes > this.bytesMax) return false;
    this.bytes += bytes;
    return true;
  }

  /** Gives back. */
  release(bytes: number): void {
    this.bytes -= bytes;
  }
}

/** See the file comment. One per child. */
export class LineSplitter {
  private readonly decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  /** The unfinished line, in parts; its size also counts what was let go. */
  private parts: Uint8Array[] = [];
  private size = 0;
  /** Bytes taken from `held`. */
  private kept = 0;
  /** Set once the unfinished line is beyond its bound. */
  private head: Uint8Array | null = null;
  /** The last bytes of a line beyond its bound. */
  private tail: Uint8Array = new Uint8Array(0);
  private lines: string[] = [];

  /** `lineBytesMax` without the newline, from 2 × `EXCERPT_BYTES` up. */
  constructor(private readonly lineBytesMax: number, private readonly budget: ByteBudget) {
    if (lineBytesMax < 2 * EXCERPT_BYTES) {
      throw new RangeError(`Cannot bound lines to ${lineBytesMax} bytes: at least ${2 * EXCERPT_BYTES}`);
    }
  }

  /** Splits `bytes`, which the caller may reuse afterwards; appends the items that they complete. */
  push(bytes: Uint8Array, items: Value[]): void {
    let from = 0;
    if (this.size > 0) {
      const at = bytes.indexOf(NEWLINE);
      this.hold(at < 0 ? bytes : bytes.subarray(0, at));
      if (at < 0) return;
      this.endLine(items);
      from = at + 1;
    }
    const last = bytes.lastIndexOf(NEWLINE);
    if (last >= from) this.take(bytes.subarray(from, last), items);
    const rest = Math.max(from, last + 1);
    if (rest < bytes.length) this.hold(bytes.subarray(rest));
    this.flush(items);
  }

  /** The stream is over: gives a line that was not terminated. */
  end(items: Value[]): void {
    if (this.size === 0) return;
    if (this.head !== null) this.endLine(items);
    else items.push(Object.freeze({ partial: this.decoder.decode(this.join()) }));
    this.reset();
    this.flush(items);
  }

  /** Drops the unfinished line. */
  drop(): void {
    this.reset();
    this.lines = [];
  }

  // Whole lines, without the last newline.
  private take(bytes: Uint8Array, items: Value[]): void {
    if (bytes.length > this.lineBytesMax) return this.takeSlowly(bytes, items);
    for (const line of this.decoder.decode(bytes).split("\n")) if (line !== "") this.lines.push(line);
  }

  // A read larger than the bound of a line: each is measured.
  private takeSlowly(bytes: Uint8Array, items: Value[]): void {
    for (let from = 0; from <= bytes.length;) {
      const at = bytes.indexOf(NEWLINE, from);
      const to = at < 0 ? bytes.length : at;
      this.hold(bytes.subarray(from, to));
      this.endLine(items);
      from = to + 1;
    }
  }

  private hold(bytes: Uint8Array): void {
    this.size += bytes.length;
    if (this.head !== null) {
      this.tail = lastOf([this.tail, bytes]);
    } else if (this.size <= this.lineBytesMax && this.budget.take(bytes.length)) {
      this.kept += bytes.length;
      this.parts.push(bytes.slice());
    } else {
      this.head = firstOf([...this.parts, bytes]);
      this.tail = lastOf([...this.parts, bytes]);
      this.letGo();
    }
  }

  private endLine(items: Value[]): void {
    if (this.head === null) {
      if (this.size > 0) this.lines.push(this.decoder.decode(this.join()));
    } else {
      this.flush(items);
      const [head, tail] = [this.decoder.decode(this.head), this.decoder.decode(this.tail)];
      items.push(Object.freeze({ oversize: Object.freeze({ size: this.size, head, tail }) }));
    }
    this.reset();
  }

  private flush(items: Value[]): void {
    if (this.lines.length === 0) return;
    items.push(Object.freeze({ lines: Object.freeze(this.lines) }));
    this.lines = [];
  }

  private join(): Uint8Array {
    return this.parts.length === 1 ? this.parts[0]! : concat(this.parts, this.kept);
  }

  private reset(): void {
    this.letGo();
    this.size = 0;
    this.head = null;
    this.tail = new Uint8Array(0);
  }

  private letGo(): void {
    this.budget.release(this.kept);
    this.kept = 0;
    this.parts = [];
  }
}

function concat(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function firstOf(parts: readonly Uint8Array[]): Uint8Array {
  const first: Uint8Array[] = [];
  let left = EXCERPT_BYTES;
  for (const part of parts) {
    if (left === 0) break;
    first.push(part.subarray(0, left));
    left -= first.at(-1)!.length; // just pushed
  }
  return concat(first, EXCERPT_BYTES - left);
}

function lastOf(parts: readonly Uint8Array[]): Uint8Array {
  const last: Uint8Array[] = [];
  let left = EXCERPT_BYTES;
  for (const part of parts.toReversed()) {
    if (left === 0) break;
    last.unshift(part.subarray(Math.max(0, part.length - left)));
    left -= last[0]!.length; // just put there
  }
  return concat(last, EXCERPT_BYTES - left);
}
