/**
 * Shapes of records: lists of keys as paths of a tree, so that the keys of a record are found one pointer comparison a key.
 *
 * The tree outlives the chunk, a shape's number belongs to one chunk and counts nowhere else; keys are forgotten only
 * between chunks. So it changes no byte of any trace what the tree holds.
 */

/** One list of keys: those on the way from the root. */
export interface Shape {
  /** The key that was followed last, and where it leads. */
  last: string | null;
  lastNext: Shape | null;
  others: Map<string, Shape> | null;
  /** The chunk in which `number` counts. */
  chunk: number;
  number: number;
  /** Its keys as they were written when it was first defined; null before. */
  keys: Uint8Array | null;
}

/** Nodes of the tree that are kept for the next chunk. */
const NODES_KEPT_MAX = 8_192;

function makeShape(): Shape {
  return { last: null, lastNext: null, others: null, chunk: 0, number: 0, keys: null };
}

/** The shapes of one writer at a time. */
export class Shapes {
  private chunk = 1;
  private nodes = 1;
  private readonly defined: Shape[] = [];
  /** The shape without keys. */
  root = makeShape();

  /** Shapes that are defined in this chunk. */
  get count(): number {
    return this.defined.length;
  }

  /** A new chunk: no shape is defined. */
  begin(): void {
    this.chunk++;
    this.defined.length = 0;
    if (this.nodes <= NODES_KEPT_MAX) return;
    this.root = makeShape();
    this.nodes = 1;
  }

  /** The shape that has `key` behind those of `from`. */
  follow(from: Shape, key: string): Shape {
    let next = from.others?.get(key);
    if (next === undefined) {
      this.nodes++;
      next = makeShape();
      (from.others ??= new Map()).set(key, next);
    }
    from.last = key;
    return from.lastNext = next;
  }

  /** The number of a shape in this chunk; 0 if it has none. */
  numberOf(shape: Shape): number {
    return shape.chunk === this.chunk ? shape.number : 0;
  }

  /** Gives a shape the next number. */
  define(shape: Shape): void {
    shape.chunk = this.chunk;
    shape.number = this.defined.push(shape);
  }

  /** Takes back all definitions but the first `count`. */
  forget(count: number): void {
    while (this.defined.length > count) this.defined.pop()!.chunk = 0; // it is not empty
  }
}
