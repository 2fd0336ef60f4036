/**
 * What a writer keeps beside its bytes: the buffer, names, shapes of records, advances of time. They are made once and lent to
 * one writer at a time, since making them costs more than a short trace: a hunt writes tens of thousands a second.
 *
 * Whatever numbers something in a chunk carries the chunk it counts in, and forgets only between chunks; so no byte of a
 * trace depends on what was written before it by the writer that had the tables before.
 */
import { ByteWriter } from "./bytes.ts";
import { SLOTS } from "./event_codec.ts";
import { Shapes } from "./shapes.ts";
import { ValueWriter } from "./value_codec.ts";

/** Room to begin with: most traces of a hunt are small, and a buffer of a whole chunk costs more than they do. */
const START_BYTES = 4096;
/** Largest buffer that is kept for the next writer. */
const KEPT_BYTES_MAX = 256 * 1024;
/** Names kept for the next chunk. */
const KEPT_NAMES_MAX = 8_192;
/** Processes of low slots whose path is recognised without a look into the table of names. */
const SLOTS_KNOWN_MAX = 1_024;

/** No call, and not the one before the start of a program (−2) either. */
const NO_CALL = -3;

/** A text that stands in a chunk once and is a number from then on; of a path also who it is and its latest call. */
export class Name {
  /** The chunk in which the rest counts. */
  chunk = 0;
  number = 0;
  pid = -1;
  call = NO_CALL;
  constructor(public text: string) {}
}

/** See the file comment. */
export class Tables {
  readonly out = new ByteWriter(new Uint8Array(START_BYTES));
  private readonly shapes = new Shapes();
  readonly values = new ValueWriter(this.out, this.shapes);
  /** The advance that stands in each slot; −1: none. */
  readonly advances = new Int32Array(SLOTS);
  /** The chunk under way: counts on from writer to writer. */
  chunk = 0;
  private named = 0;
  private readonly names = new Map<string, Name>();
  /** By slot of a process: the name of its path. */
  private readonly slots: (Name | null)[] = [];

  /** A new chunk: nothing is named, shaped or known of time. */
  begin(): void {
    this.chunk++;
    this.named = 0;
    this.advances.fill(-1);
    this.shapes.begin();
    if (this.names.size <= KEPT_NAMES_MAX) return;
    this.names.clear();
    this.slots.length = 0;
  }

  /** The name of a text, which may have no number in this chunk. */
  name(text: string): Name {
    const known = this.names.get(text);
    if (known !== undefined) return known;
    const name = new Name(text);
    this.names.set(text, name);
    return name;
  }

  /** Gives a name the next number, from 1. */
  number(name: Name): void {
    name.chunk = this.chunk;
    name.number = ++this.named;
    name.pid = -1;
    name.call = NO_CALL;
  }

  /** The name of the path of a process in `slot`. */
  path(text: string, slot: number): Name {
    const known = slot < this.slots.length ? this.slots[slot] : null;
    if (known !== null && known !== undefined && known.text === text) return known;
    const name = this.name(text);
    name.text = text; // the very string that will be shown again
    if (slot < SLOTS_KNOWN_MAX) this.keep(name, slot);
    return name;
  }

  private keep(name: Name, slot: number): void {
    while (this.slots.length < slot) this.slots.push(null);
    if (slot === this.slots.length) this.slots.push(name);
    else this.slots[slot] = name;
  }
}

/** Tables that no writer has. */
const IDLE: Tables[] = [];

/** Lends tables to a writer, which gives them back by `giveBack` or keeps them for ever. */
export function lend(): Tables {
  const tables = IDLE.pop() ?? new Tables();
  tables.begin();
  return tables;
}

/** Takes tables back. */
export function giveBack(tables: Tables): void {
  tables.out.size = 0;
  if (tables.out.bytes.length <= KEPT_BYTES_MAX && IDLE.length === 0) IDLE.push(tables);
}
