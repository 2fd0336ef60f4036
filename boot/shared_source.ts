/**
 * A source that a worker without permissions reads through the thread that started it: the worker asks for a place and waits, the
 * other thread reads the file into shared memory and wakes it. One piece at a time, of `PIECE_BYTES`, which the worker keeps.
 *
 * Sketch: a turn takes some 0.1 ms, so a recording of 2 GB costs a replay 0.2 s of waiting.
 */
import { TraceError } from "../backends/trace/entry.ts";
import type { Source } from "../backends/trace/source.ts";

const PIECE_BYTES = 2 ** 20;
const STATE = 0;
/** Bytes of the piece. */
const COUNT = 1;
const PLACE_AT = 8;
const DATA_AT = 16;
const IDLE = 0;
const ASKED = 1;
const FAILED = 2;

/** What a worker is told of a source: plain data. */
export interface SharedPlace {
  readonly buffer: SharedArrayBuffer;
  readonly size: number;
}

/** The side that reads the file. */
export class SourceServer {
  readonly place: SharedPlace;

  constructor(private readonly source: Source) {
    this.place = { buffer: new SharedArrayBuffer(DATA_AT + PIECE_BYTES), size: source.size };
  }

  /** Answers what the worker asked. */
  answer(): void {
    const { buffer } = this.place;
    const ints = new Int32Array(buffer, 0, 2);
    if (Atomics.load(ints, STATE) !== ASKED) return;
    Atomics.store(ints, STATE, this.filled(buffer, ints) ? IDLE : FAILED);
    Atomics.notify(ints, STATE);
  }

  private filled(buffer: SharedArrayBuffer, ints: Int32Array): boolean {
    const [at] = new Float64Array(buffer, PLACE_AT, 1) as unknown as readonly [number]; // it has one element
    const piece = new Uint8Array(Math.min(PIECE_BYTES, this.source.size - at));
    try {
      this.source.read(at, piece);
    } catch (error) {
      if (!(error instanceof TraceError)) throw error;
      return false;
    }
    new Uint8Array(buffer, DATA_AT).set(piece);
    ints[COUNT] = piece.length;
    return true;
  }
}

/** The side of the worker. */
export class SharedSource implements Source {
  readonly size: number;
  private readonly ints: Int32Array;
  private readonly places: Float64Array;
  private readonly data: Uint8Array;
  /** The file's bytes that the piece holds: [start, end). */
  private start = 0;
  private end = 0;

  /** `ask` tells the other thread that a place is asked for. */
  constructor({ buffer, size }: SharedPlace, private readonly ask: () => void) {
    this.size = size;
    this.ints = new Int32Array(buffer, 0, 2);
    this.places = new Float64Array(buffer, PLACE_AT, 1);
    this.data = new Uint8Array(buffer, DATA_AT);
  }

  read(at: number, into: Uint8Array): void {
    for (let done = 0; done < into.length;) {
      const place = at + done;
      if (place < this.start || place >= this.end) this.fetch(place);
      const part = this.data.subarray(place - this.start, Math.min(this.end, at + into.length) - this.start);
      into.set(part, done);
      done += part.length;
    }
  }

  private fetch(at: number): void {
    this.places[0] = at;
    Atomics.store(this.ints, STATE, ASKED);
    this.ask();
    while (Atomics.load(this.ints, STATE) === ASKED) Atomics.wait(this.ints, STATE, ASKED);
    if (Atomics.load(this.ints, STATE) === FAILED) throw new TraceError("the file was cut while it was read", 0, at);
    this.start = at;
    this.end = at + this.ints[COUNT]!; // it has two elements
  }
}
