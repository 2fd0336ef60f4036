/** Rights of a capability: what its holder may do with the object behind it. Deriving never widens them. */

/** Each right is one bit; rights of kinds that the object does not have are never set. */
export const RIGHTS = {
  /** Endpoint: send, call, notify. */
  send: 1,
  /** Endpoint: recv. */
  recv: 2,
  /** Process: wait. */
  wait: 4,
  /** Process: kill, cancel. */
  control: 8,
  /** Device: tool, infer, read, write, subscribe. */
  use: 16,
  /** Any: may travel in a message or in the arguments of a spawn. */
  transfer: 32,
  /** Reply capability: reply, once. */
  reply: 64,
} as const;

/** The name of a right. */
export type Right = keyof typeof RIGHTS;
/** A set of rights as bits. */
export type Rights = number;

/** Names of the rights, in the order of their bits. */
export const RIGHT_NAMES = Object.keys(RIGHTS) as readonly Right[];

/** The bits of a list of names. */
export function rightsOf(names: readonly Right[]): Rights {
  let bits = 0;
  for (const name of names) bits |= RIGHTS[name];
  return bits;
}

/** The names of a set of bits: `"send, transfer"`. */
export function describeRights(bits: Rights): string {
  return RIGHT_NAMES.filter((name) => (bits & RIGHTS[name]) !== 0).join(", ") || "none";
}
