/**
 * Machine profiles: what a call, a unit of fuel and an answer cost in virtual nanoseconds.
 *
 * These are model costs, chosen so that the order of magnitude is right and schedules differ between a fast and a slow
 * machine. They are not measurements: no figure that comes out of virtual time may be quoted as the speed of any hardware.
 */

import type { Latencies } from "../device/device.ts";

/** Costs of one machine model. All are integers in virtual ns. */
export interface Profile extends Latencies {
  readonly name: string;
  /** One syscall, executed. */
  readonly callNs: number;
  /** One unit of fuel: a function entry, a loop back-edge, an eighth of a job of a program's queue. */
  readonly fuelNs: number;
}

const MS = 1_000_000;

/** The profiles by name. Calls cost six times as much on `pi4` as on `x86`: an assumption of the model, not a measurement. */
export const PROFILES = {
  x86: { name: "x86", callNs: 100, fuelNs: 1, toolNs: MS, modelNs: 200 * MS, storeNs: 100_000, streamNs: 50_000 },
  pi4: { name: "pi4", callNs: 600, fuelNs: 6, toolNs: 3 * MS, modelNs: 2_000 * MS, storeNs: 1_000_000, streamNs: 200_000 },
} as const satisfies Readonly<Record<string, Profile>>;

/** The name of a profile. */
export type ProfileName = keyof typeof PROFILES;
