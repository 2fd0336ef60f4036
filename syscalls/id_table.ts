/**
 * What is in flight, by ids that count up: a hash table with linear probing over two arrays (Knuth, The Art of Computer
 * Programming 3, section 6.4, algorithm L). Such ids stand one behind the other, each where its search begins, so runs of taken
 * places get long. A search ends not at a free place but where nothing ever stood as far from its beginning: mostly after one
 * place, and whoever leaves just leaves.
 *
 * Why not a Map: one that things enter and leave is made anew every few dozen of them, and V8 links each table that was given
 * up to the next one, for iterators. Once one of them has grown old it keeps all later ones alive, and what stood in them,
 * until the next full collection: that was a third of the processor time of a live run. A Map that only grows has no such cost.
 */
const PLACES = 32;
/** Marks a free place; no id. */
const FREE = 0;

/** Things by id, an integer from 1 to 2^53 − 1. At most half of the places are taken; they never become fewer. */
export class IdTable<T extends object> {
  private ids: Float64Array = new Float64Array(PLACES);
  private things: (T | null)[] = new Array(PLACES).fill(null);
  private mask = PLACES - 1;
  /** How far at most a thing stands behind the place that its search begins at. */
  private farthest = 0;
  /** How many there are. */
  size = 0;

  /** The thing of that id; undefined where there is none, also for what is no id. */
  get(id: number): T | undefined {
    const at = this.find(id);
    return at < 0 ? undefined : this.things[at]!; // set with its id
  }

  /** True if there is a thing of that id. */
  has(id: number): boolean {
    return this.find(id) >= 0;
  }

  /** Puts a thing under `id`, in the place of the one that is there. */
  set(id: number, thing: T): void {
    const found = this.find(id);
    if (found >= 0) {
      this.things[found] = thing;
      return;
    }
    if (2 * (this.size + 1) > this.ids.length) this.grow();
    this.put(id, thing);
    this.size++;
  }

  /** Takes the thing of that id out; false if there is none. */
  delete(id: number): boolean {
    const found = this.find(id);
    if (found < 0) return false;
    this.ids[found] = FREE;
    this.things[found] = null;
    this.size--;
    return true;
  }

  /** All things, by ascending id. */
  values(): T[] {
    const ids: number[] = [];
    for (const id of this.ids) if (id !== FREE) ids.push(id);
    ids.sort((a, b) => a - b);
    return ids.map((id) => this.get(id)!); // it stands there
  }

  /** Takes all things out. */
  clear(): void {
    this.ids.fill(FREE);
    this.things.fill(null);
    this.farthest = 0;
    this.size = 0;
  }

  private find(id: number): number {
    if (id === FREE) return -1;
    const { ids, mask, farthest } = this;
    let at = id & mask;
    for (let ahead = 0; ahead <= farthest; ahead++) {
      if (ids[at] === id) return at;
      at = (at + 1) & mask;
    }
    return -1;
  }

  private put(id: number, thing: T): void {
    const { ids, mask } = this;
    let at = id & mask;
    let ahead = 0;
    for (; ids[at] !== FREE; ahead++) at = (at + 1) & mask;
    ids[at] = id;
    this.things[at] = thing;
    if (ahead > this.farthest) this.farthest = ahead;
  }

  private grow(): void {
    const { ids, things } = this;
    this.ids = new Float64Array(2 * ids.length);
    this.things = new Array(2 * ids.length).fill(null);
    this.mask = 2 * ids.length - 1;
    this.farthest = 0;
    for (let at = 0; at < ids.length; at++) if (ids[at] !== FREE) this.put(ids[at]!, things[at]!); // as long as ids
  }
}
