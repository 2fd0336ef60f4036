/** Where a recovered recording breaks off, in words: for `trace recover`, `trace info` and `replay`. */
import type { BreakOff } from "../backends/trace/recover.ts";
import { grouped } from "../boot/summary.ts";

const NS_PER_MS = 1_000_000;

/** Such as `before event 1,234, 56.789 ms after its beginning, at byte 4,096 (chunk 3: the file ends inside the chunk: 9 of 20 bytes)`. */
export function placeOf({ event, ns, byte, chunk, reason }: BreakOff): string {
  return `before event ${grouped(event)}, ${(ns / NS_PER_MS).toFixed(3)} ms after its beginning, at byte ${
    grouped(byte)
  } (chunk ${chunk}: ${reason})`;
}
