/**
 * Ids: the numbers by which kernel and runner name things, branded so that one kind is never passed for another.
 *
 * An id of a reused table slot carries index and generation, so that a stale one is recognised. None of these is ever
 * shown to a program: a program sees handles (ordinals of its own table) and paths, never global allocation order.
 */

/** A process: slot index + generation × 2^20. */
export type Pid = number & { readonly __pid: true };
/** A call of one process: its ordinal in the order of creation, from 0. */
export type CallId = number & { readonly __call: true };
/** An operation on a device: counts from 1 over the life of the kernel. */
export type OpId = number & { readonly __op: true };
/** A syscall's number in the table. */
export type Nr = number & { readonly __nr: true };
/** A point in time: integer nanoseconds since the epoch in the trace header. */
export type Instant = number & { readonly __instant: true };
/** A kernel resource as footprints name it: see `footprint.ts`. */
export type Resource = number & { readonly __resource: true };

/** Bits of an id that hold the slot index; the generation stands above. */
export const INDEX_BITS = 20;
const INDEX_SIZE = 1 << INDEX_BITS;

/** Joins a slot index (0 to 2^20 − 1) and a generation (0 to 2^32 − 1, so that an id stays an exact integer). */
export function idOf(index: number, generation: number): number {
  return generation * INDEX_SIZE + index;
}

/** The slot index of an id. */
export function indexOf(id: number): number {
  return id & (INDEX_SIZE - 1); // the low bits of any id, also of one above 2^32
}

/** The generation of an id. */
export function generationOf(id: number): number {
  return Math.floor(id / INDEX_SIZE);
}

/** The id of the next life of an id's slot. */
export function nextOf<Id extends number>(id: Id): Id {
  return id + INDEX_SIZE as Id;
}

/** An id's low 32 bits, as a signed integer: tells it from those of all other slots and of the 4,095 lives before and after. */
export function nameOf(id: number): number {
  return id | 0;
}
