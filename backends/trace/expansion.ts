/**
 * What references of a trace expand to: a payload, a name or the keys of a shape stand in the file once and are named any number
 * of times, so a file of a megabyte can say gigabytes. A cursor counts; what passes a bound is a `TraceError` that names it.
 *
 * Two bounds. `total`: all that a file refers to; it bounds the time and the output of a command that reads it all. `entry`: the memory
 * that one entry takes at once, estimated; no reader keeps an entry for longer.
 */
import type { ByteReader } from "../../syscalls/codec/byte_reader.ts";
import type { Counts } from "../../syscalls/codec/value_reader.ts";

const MIB = 2 ** 20;
/** References of a file may expand to this much, and to so many times its size: a page of 1 MB that 1,000 agents read is one payload. */
const TOTAL_BYTES_MAX = 256 * MIB;
const TOTAL_FACTOR = 1_024;
/** The most that one entry may hold: 32 Values of the largest size that a program can be given. */
const ENTRY_BYTES_MAX = 128 * MIB;
/** Memory of one node of a Value: an empty array in a list of arrays. */
const NODE_BYTES = 48;

/** The count of one pass. */
export class Expansion implements Counts {
  private total = 0;
  private entry = 0;
  private readonly totalMax: number;

  constructor(fileBytes: number) {
    this.totalMax = TOTAL_BYTES_MAX + TOTAL_FACTOR * fileBytes;
  }

  /** A new entry begins. */
  begin(): void {
    this.entry = 0;
  }

  /** A payload of `bytes`, whose Value has `nodes`, is referred to at `from`. */
  refers(from: ByteReader, bytes: number, nodes: number): void {
    this.repeats(from, bytes);
    this.holds(from, bytes + nodes * NODE_BYTES);
  }

  /** A text of `length` that is elsewhere in the file is named at `from`: it takes no memory of its own. */
  repeats(from: ByteReader, length: number): void {
    this.total += length;
    if (this.total > this.totalMax) {
      from.fail(
        `references expand to more than ${this.totalMax} bytes, the bound for a file of this size (${TOTAL_FACTOR} × its size + 256 MiB)`,
      );
    }
  }

  /** A node of a Value, or what takes about as much, is at `from`. */
  node(from: ByteReader): void {
    this.holds(from, NODE_BYTES);
  }

  /** As many nodes of a Value. */
  holdsNodes(from: ByteReader, nodes: number): void {
    this.holds(from, nodes * NODE_BYTES);
  }

  /** The entry that is read at `from` takes `bytes` more of memory. */
  holds(from: ByteReader, bytes: number): void {
    this.entry += bytes;
    if (this.entry > ENTRY_BYTES_MAX) from.fail(`one event takes more than ${ENTRY_BYTES_MAX} bytes of memory, the bound for an event`);
  }
}
