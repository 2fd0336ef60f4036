/**
 * Shared by writer and decoder of event chunks: tag bytes, the table of recent time advances, small tables of names.
 *
 * A decision below 128 and a tick with nothing reaped whose advance was seen before take one byte each, so a step of a
 * simulated run takes two. Names (paths, devices, images) are written once per chunk and numbered; both tables start
 * anew with every chunk, which bounds them and lets a chunk be read knowing only time, step and count of its forerunner.
 */
import type { Choice, Control, Effect, Usage } from "../../kernel/machine.ts";
import type { EndReason } from "../../kernel/trace.ts";

/** Tags below this are decisions for a call: the index itself. */
export const DECISION_END = 0x80;
/** Tags from here to `COMPACT_END` are compact ticks, with nothing reaped; the low bits are the slot of their advance. */
export const COMPACT = 0x80;
/** See `COMPACT`. */
export const COMPACT_END = 0xc0;

/** The other tags. */
export const TAG = {
  tickAdvance: 0xc0,
  tick: 0xc1,
  decisionCall: 0xc2,
  decisionTimer: 0xc3,
  decisionDevice: 0xc4,
  submit: 0xc5,
  cancel: 0xc6,
  idleMore: 0xc7,
  idleOver: 0xc8,
  fault: 0xc9,
  flush: 0xca,
  spawn: 0xd0,
  end: 0xd1,
  step: 0xd2,
  result: 0xd3,
  hash: 0xd4,
  hashText: 0xd5,
  mark: 0xd6,
  oracle: 0xd7,
  image: 0xd8,
} as const;

/** Bits of the first byte of a reaped item. */
export const ITEM = { control: 1, more: 2, chunks: 4, usage: 8, errno: 16 } as const;
/** Bits that say which parts of a step or result follow because they are not as expected. */
export const CALL = { step: 1, pid: 2, call: 4, errno: 8 } as const;
/** Controls stand with their index here × 2 + 1. */
export const CONTROLS = ["crash", "restart", "cancel", "kill"] as const satisfies readonly Control["kind"][];
/** Effects by number. */
export const EFFECTS = ["none", "idempotent", "once"] as const satisfies readonly Effect[];
/** Choices by number. */
export const CHOICES = ["call", "timer", "device"] as const satisfies readonly Choice[];
/** Reasons of an end by number. */
export const REASONS = ["exited", "failed", "killed", "canceled", "crashed", "fault"] as const satisfies readonly EndReason[];
/** Members of a usage by bit. */
export const AMOUNTS = ["tokens", "money", "ms", "bytes"] as const satisfies readonly (keyof Usage)[];

const SLOT_BITS = 6;
/** Number of recent advances kept. */
export const SLOTS = 1 << SLOT_BITS;
/** Only advances below this, ns, have a slot: they fit a small integer. */
export const SLOT_ADVANCE_MAX = 1 << 30;

/** The slot of an advance below `SLOT_ADVANCE_MAX` (multiplicative hashing, Knuth vol. 3, section 6.4). */
export function slotOf(advanceNs: number): number {
  return Math.imul(advanceNs, 0x9e3779b1) >>> (32 - SLOT_BITS);
}
