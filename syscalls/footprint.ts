/**
 * Footprints: which kernel resources a pending call reads and writes, declared per row of the table.
 *
 * The explorer reduces schedules by them and the sanitizer holds the kernel to them, so an honest one is worth more
 * than a small one. Every call writes its own process; the kernel adds that, rows list the rest. Time is outside:
 * clocks and timers are in no footprint, an exhaustive claim states that in its scope.
 */
import type { Resource } from "./ids.ts";
import type { Handle } from "./value.ts";

/** One access: `resource × 2 + (1 if it writes)`. */
export type Access = number & { readonly __access: true };

/** Kinds of resource; the number stands in the lowest 3 bits of a `Resource`. */
const RESOURCE_KINDS = { process: 0, endpoint: 1, device: 2, capability: 3, budget: 4 } as const;
/** A kind of kernel resource. */
export type ResourceKind = keyof typeof RESOURCE_KINDS;
const KIND_COUNT = 8;

/** The resource of `kind` in table slot `index`. */
export function resourceOf(kind: ResourceKind, index: number): Resource {
  return (index * KIND_COUNT + RESOURCE_KINDS[kind]) as Resource;
}

/** A read of `resource`. */
export function reads(resource: Resource): Access {
  return (resource * 2) as Access;
}

/** A write of `resource`. */
export function writes(resource: Resource): Access {
  return (resource * 2 + 1) as Access;
}

/** The resource of an access. */
export function accessResource(access: Access): Resource {
  return Math.floor(access / 2) as Resource;
}

/** True if the access writes. */
export function accessWrites(access: Access): boolean {
  return access % 2 === 1;
}

/** True if the two calls cannot be swapped: they share a resource and one of them writes it. */
export function conflicts(a: readonly Access[], b: readonly Access[]): boolean {
  for (const x of a) {
    for (const y of b) {
      if (accessResource(x) === accessResource(y) && (accessWrites(x) || accessWrites(y))) return true;
    }
  }
  return false;
}

/** `"write endpoint 3"`, for messages of the sanitizer and for reports. */
export function describeAccess(access: Access): string {
  const resource = accessResource(access);
  const kind = Object.keys(RESOURCE_KINDS)[resource % KIND_COUNT] ?? "unknown";
  return `${accessWrites(access) ? "write" : "read"} ${kind} ${Math.floor(resource / KIND_COUNT)}`;
}

/**
 * Read-only kernel queries for footprints, from the calling process's point of view. Each appends to `into` and
 * changes nothing. A handle that names nothing appends nothing: such a call fails on its own process alone.
 */
export interface View {
  /** The capability itself: who uses a handle reads it, revoke and derive write it. */
  capability(handle: string | Handle, write: boolean, into: Access[]): void;
  /** An endpoint named by a handle, and the processes that the kernel would wake by a send (`"sender"` waiters are woken by a receive). */
  channel(handle: Handle, wakes: "receiver" | "sender", into: Access[]): void;
  /** The process behind a handle of spawn, with what its end touches where `ends` (its waiter, endpoints it owns, descendants). */
  process(handle: Handle, ends: boolean, into: Access[]): void;
  /** What the end of the calling process itself touches. */
  exit(into: Access[]): void;
  /** A grant by name or handle: the device resources of its declared accesses, or the endpoint behind it. */
  grant(name: string | Handle, into: Access[]): void;
  /** Everything that revoking the children of this capability touches: the holders of each descendant. */
  descendants(handle: Handle, into: Access[]): void;
  /** What dropping this handle touches: the endpoint that its maker's handle closes, the caller that a reply handle fails. */
  closing(handle: Handle, into: Access[]): void;
  /** The account that the calling process pays from. */
  budget(into: Access[]): void;
  /** The reply capability: the process that waits for the reply. */
  replyTo(handle: Handle, into: Access[]): void;
}
