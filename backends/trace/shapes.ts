/**
 * Shapes of records: lists of keys as paths of a tree, so that the keys of a record are found one pointer comparison a key.
 *
 * The tree is shared by all writers and holds keys only; a shape's number belongs to one chunk of one writer and counts
 * nowhere else. So it changes no byte of any trace what the tree holds: it is emptied when it is full.
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
}

const NODES_MAX = 8_192;

const TREE = { root: makeShape(), nodes: 1, chunks: 0 };

function makeShape(): Shape {
  return { last: null, lastNext: null, others: null, chunk: 0, number: 0 };
}

/** The shapes of one writer. */
export class Shapes {
  private chunk = ++TREE.chunks;
  private readonly defined: Shape[] = [];

  /** Shapes that are defined in this chunk. */
  get count(): number {
    return this.defined.length;
  }

  /** The shape without keys. */
  get root(): Shape {
    return TREE.root;
  }

  /** A new chunk: no shape is defined. */
  begin(): void {
    this.chunk = ++TREE.chunks;
    this.defined.length = 0;
  }

  /** The shape that has `key` behind those of `from`. */
  follow(from: Shape, key: string): Shape {
    let next = from.others?.get(key);
    if (next === undefined) {
      if (++TREE.nodes > NODES_MAX) [TREE.root, TREE.nodes] = [makeShape(), 1];
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
