/** The hash by which a recorded operation is recognised again: what is asked of whom, not who asks nor when. */
import type { Op } from "../../kernel/machine.ts";
import { hash32, Hasher } from "../../syscalls/hash.ts";

const HASHER = new Hasher();

/** Takes the place of a hash that was dropped from a trace: a replay compares nothing with it. */
export const REQUEST_DROPPED = 0;

/** Hash of device, verb, arguments and bytes of `op`: an integer from 0 to 2^53 − 1. */
export function requestHash(op: Pick<Op, "device" | "verb" | "args" | "chunks">): number {
  HASHER.reset();
  HASHER.word(hash32(op.device));
  HASHER.word(hash32(op.verb));
  HASHER.word(hash32(op.args));
  for (let i = 0; i < op.chunks.length; i++) HASHER.bytes(op.chunks[i]!.bytes);
  return HASHER.digest();
}
