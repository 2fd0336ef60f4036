/**
 * What capabilities must do, as a model of a few dozen lines: a tree of nodes with rights and badges, a post box in which
 * they travel, one endpoint as the object. It turns abstract commands into operations for puppets (`obey` in
 * interpreter.ts) and says what each must answer; it knows nothing of how the kernel keeps them.
 */
import type { Right } from "../../syscalls/rights.ts";
import type { Op } from "./ops.ts";

/** Kinds of command. */
export type CommandKind = "derive" | "post" | "fetch" | "use" | "revoke" | "drop";

/** A command before its slot is known to exist: `who` acts on `slot` modulo what it holds. */
export interface Command {
  readonly kind: CommandKind;
  readonly who: number;
  readonly slot: number;
  /** Rights to derive with, one bit each; the lowest also says whether a use sends or receives. */
  readonly bits: number;
  /** 0: none is named. */
  readonly badge: number;
}

/** An operation for puppet `who` and what it must answer. */
export interface Step {
  readonly who: number;
  readonly op: Op;
  readonly errno: string;
  /** Badge of the message that a receive gives. */
  readonly badge?: number;
}

interface Node {
  readonly rights: number;
  readonly badge: number;
  parent: Node | null;
  children: Node[];
  alive: boolean;
  dropped: boolean;
}

const RIGHTS: readonly Right[] = ["send", "recv", "transfer"];
const [SEND, RECV, TRANSFER] = [1, 2, 4];
const ALL = SEND + RECV + TRANSFER;
const POST = 1;
const FIRST = 2;

/** The model. Puppet 0 begins with the object under slot 2; slots 0 and 1 are everybody's command and post box. */
export class CapabilityModel {
  private readonly slots: (Node | null)[][];
  private readonly post: (Node | null)[] = [];
  private readonly queue: number[] = [];

  constructor(puppets: number) {
    const origin = makeNode(ALL, 0, null);
    this.slots = Array.from({ length: puppets }, () => [null, null]);
    this.slots[0]!.push(makeNode(ALL, 0, origin));
  }

  /** The next step; none where the puppet holds nothing to act on. */
  step({ kind, who, slot, bits, badge }: Command): Step[] {
    const mine = this.slots[who]!;
    if (kind === "fetch") return [this.fetch(who, mine)];
    if (mine.length === FIRST) return [];
    const at = FIRST + slot % (mine.length - FIRST);
    const node = mine[at]!;
    switch (kind) {
      case "derive":
        return [this.derive(who, mine, at, bits, badge)];
      case "post":
        return [this.send(who, at, node)];
      case "use":
        return [(bits & 1) === 1 ? this.useSend(who, at, node) : this.useRecv(who, mine, at, node)];
      case "revoke": {
        const errno = state(node, 0);
        if (errno === "OK") { for (const child of node!.children) extinguish(child); }
        return [{ who, op: { op: "revoke", slot: at }, errno }];
      }
      case "drop": {
        const errno = node === null ? "EINVAL" : node.dropped ? "EBADF" : "OK";
        if (errno === "OK") dropNode(node!);
        return [{ who, op: { op: "drop", slot: at }, errno }];
      }
    }
  }

  private derive(who: number, mine: (Node | null)[], at: number, bits: number, badge: number): Step {
    const source = mine[at]!;
    let errno = state(source, 0);
    if (errno === "OK" && ((bits & ~source!.rights) !== 0 || (badge !== 0 && source!.badge !== 0 && badge !== source!.badge))) {
      errno = "EPERM";
    }
    mine.push(errno === "OK" ? makeNode(bits, badge === 0 ? source!.badge : badge, source!) : null);
    const rights = RIGHTS.filter((_, index) => (bits & (1 << index)) !== 0);
    return { who, op: badge === 0 ? { op: "derive", slot: at, rights } : { op: "derive", slot: at, rights, badge }, errno };
  }

  private send(who: number, at: number, node: Node | null): Step {
    const errno = node === null ? "OK" : state(node, TRANSFER); // an empty slot travels as null
    if (errno === "OK") this.post.push(node === null ? null : makeNode(node.rights, node.badge, node));
    return { who, op: { op: "send", to: POST, body: null, carry: at, timeoutMs: 0 }, errno };
  }

  private fetch(who: number, mine: (Node | null)[]): Step {
    const letter = this.post.shift();
    mine.push(letter ?? null);
    return { who, op: { op: "recv", from: POST, timeoutMs: 0 }, errno: letter === undefined ? "ETIMEDOUT" : "OK" };
  }

  private useSend(who: number, at: number, node: Node | null): Step {
    const errno = state(node, SEND);
    if (errno === "OK") this.queue.push(node!.badge);
    return { who, op: { op: "send", to: at, body: null, timeoutMs: 0 }, errno };
  }

  private useRecv(who: number, mine: (Node | null)[], at: number, node: Node | null): Step {
    const op: Op = { op: "recv", from: at, timeoutMs: 0 };
    const errno = state(node, RECV);
    mine.push(null); // no message on the object carries a handle
    if (errno !== "OK") return { who, op, errno };
    const badge = this.queue.shift();
    return badge === undefined ? { who, op, errno: "ETIMEDOUT" } : { who, op, errno, badge };
  }
}

function makeNode(rights: number, badge: number, parent: Node | null): Node {
  const node: Node = { rights, badge, parent, children: [], alive: parent === null || parent.alive, dropped: false };
  parent?.children.push(node);
  return node;
}

/** What a use that needs `rights` answers. */
function state(node: Node | null, rights: number): string {
  if (node === null) return "EINVAL";
  if (node.dropped) return "EBADF";
  if (!node.alive) return "EGONE";
  return (node.rights & rights) === rights ? "OK" : "EPERM";
}

function extinguish(node: Node): void {
  node.alive = false;
  for (const child of node.children) extinguish(child);
}

/** A dropped node leaves its children to its parent, so that a revoke further up still reaches them. */
function dropNode(node: Node): void {
  node.dropped = true;
  const parent = node.parent!; // the origin is no puppet's
  parent.children = parent.children.filter((child) => child !== node);
  for (const child of node.children) {
    child.parent = parent;
    parent.children.push(child);
  }
  node.children = [];
}
