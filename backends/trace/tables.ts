/**
 * What a writer keeps beside its bytes: the buffer, interned texts, shapes of records, advances of time. Tables are made once and
 * used by one writer at a time, since making them costs more than a short trace: a search writes tens of thousands a second.
 *
 * An entry of a table that has a number in a chunk also has the number of that chunk, and entries are forgotten only between
 * chunks. So no byte of a trace depends on what an earlier writer wrote with the same tables.
 */
import { ByteWriter } from "../../syscalls/codec/byte_writer.ts";
import { Shapes } from "../../syscalls/codec/shapes.ts";
import { ValueWriter } from "../../syscalls/codec/value_writer.ts";
import { SLOTS } from "./event_codec.ts";
import { HOST_UTF8 } from "./host_utf8.ts";

/** Room to begin with: most traces of a hunt are small, and a buffer of a whole chunk costs more than they do. */
const START_BYTES = 4096;
/** Largest buffer that is kept for the next writer. */
const KEPT_BYTES_MAX = 256 * 1024;
/** Interned texts kept for the next chunk. */
const KEPT_TEXTS_MAX = 8_192;
/** Processes of low slots whose path is recognised without a look into the table of texts. */
const SLOTS_KNOWN_MAX = 1_024;

/** No call, and not the one before the start of a program (−2) either. */
const NO_CALL = -3;

/** An interned string: written in full at its first use in a chunk, as its number afterwards. For a path, also the pid and the latest call. */
export class InternedText {
  /** The chunk in which the other members count. */
  chunk = 0;
  number = 0;
  pid = -1;
  call = NO_CALL;
  constructor(public text: string) {}
}

/** See the file comment. */
export class Tables {
  readonly out = new ByteWriter(new Uint8Array(START_BYTES), HOST_UTF8);
  private readonly shapes = new Shapes();
  readonly values = new ValueWriter(this.out, this.shapes);
  /** The advance in each slot; −1: none. */
  readonly advances = new Int32Array(SLOTS);
  /** The chunk under way: counts on from writer to writer. */
  chunk = 0;
  private numbered = 0;
  private readonly texts = new Map<string, InternedText>();
  /** By slot of a process: its path. */
  private readonly slots: (InternedText | null)[] = [];

  /** A new chunk: no text, shape or advance has a number. */
  begin(): void {
    this.chunk++;
    this.numbered = 0;
    this.advances.fill(-1);
    this.shapes.begin();
    if (this.texts.size <= KEPT_TEXTS_MAX) return;
    this.texts.clear();
    this.slots.length = 0;
  }

  /** The interned form of a text, which may have no number in this chunk. */
  intern(text: string): InternedText {
    const known = this.texts.get(text);
    if (known !== undefined) return known;
    const interned = new InternedText(text);
    this.texts.set(text, interned);
    return interned;
  }

  /** Gives an interned text the next number, from 1. */
  number(interned: InternedText): void {
    interned.chunk = this.chunk;
    interned.number = ++this.numbered;
    interned.pid = -1;
    interned.call = NO_CALL;
  }

  /** The interned path of a process in `slot`. */
  path(text: string, slot: number): InternedText {
    const known = slot < this.slots.length ? this.slots[slot] : null;
    if (known !== null && known !== undefined && known.text === text) return known;
    const path = this.intern(text);
    path.text = text; // the very string that will be shown again
    if (slot < SLOTS_KNOWN_MAX) this.keep(path, slot);
    return path;
  }

  private keep(path: InternedText, slot: number): void {
    while (this.slots.length < slot) this.slots.push(null);
    if (slot === this.slots.length) this.slots.push(path);
    else this.slots[slot] = path;
  }
}

/** Tables that no writer uses. */
const IDLE: Tables[] = [];

/** Tables for one writer, which gives them to `release` or keeps them for ever. */
export function acquire(): Tables {
  const tables = IDLE.pop() ?? new Tables();
  tables.begin();
  return tables;
}

/** Makes tables ready for another writer. */
export function release(tables: Tables): void {
  tables.out.size = 0;
  if (tables.out.bytes.length <= KEPT_BYTES_MAX && IDLE.length === 0) IDLE.push(tables);
}
