/**
 * The fault model: what may go wrong behind the machine, as explicit events that a token carries and a shrinker drops one
 * by one. Nothing here draws a random number: the explorer samples events and hands in the plan.
 *
 * An event names what it befalls by an origin that does not depend on the schedule, and which of the matching
 * opportunities it takes (`occurrence`, from 0). One event fires at most once; one that never matches does nothing.
 *
 * - `delay`, `drop`, `duplicate`, `reorder` befall a completion; opportunities are completions of the origin.
 *   `delay`: it arrives `amountNs` later, and with it all later ones of that operation. `drop`: it never arrives; a dropped
 *   final one leaves the operation pending, so that the caller's time limit acts, and a later cancel still gets its one
 *   ECANCELED. `duplicate`: it arrives again `amountNs` later; that breaks the machine's contract on purpose, and the
 *   kernel must ignore ids it no longer knows. A copied stream item takes credit like any other; without credit there is no copy.
 *   `reorder`: it arrives behind the next completion of another operation.
 * - `error`: the operation is taken and answers EIO without reaching the device: no effect. Opportunities are submissions.
 * - `crash`, `restart` with a device: at a submission to it, everything in flight there ends (EINDOUBT for an effect that
 *   must not happen twice, else ENODEV) and what it held in memory is lost. `crash`: after this operation had its effect;
 *   the device is gone for `amountNs`, absent: for good. `restart`: before this operation, gone for `amountNs`, absent: 0.
 * - `crash`, `restart` with a path and a seq: a control item for the process right after that operation was submitted.
 *   With a path alone: after `occurrence` calls were executed in the whole run, so that a process without operations can
 *   be hit too. A path that is not alive then is ignored by the kernel.
 *
 * Faults never touch IPC between processes (ARCHITECTURE section 2).
 */
import { array, either, type Infer, integer, literal, optional, record, string } from "../../syscalls/schema.ts";

/** Events in one plan at most: a token must stay short enough to paste. */
export const FAULTS_MAX = 256;
/** Longest delay or absence, ns: one day. */
const FAULT_NS_MAX = 24 * 3600 * 1_000_000_000;

/** The kinds of fault. */
export const FAULT_KINDS = ["delay", "drop", "duplicate", "reorder", "error", "crash", "restart"] as const;
/** A kind of fault. */
export type FaultKind = (typeof FAULT_KINDS)[number];

/** What a fault befalls: one operation, the operations of one process, or those on one device. */
export type FaultOrigin =
  | { readonly path: string; readonly seq: number }
  | { readonly path: string }
  | { readonly device: string };

/** One fault event. */
export interface Fault {
  readonly kind: FaultKind;
  readonly origin: FaultOrigin;
  /** Which of the matching opportunities, from 0. */
  readonly occurrence: number;
  /** See the list above; needed for `delay`. */
  readonly amountNs?: number;
}

/** True for a fault that names a device. */
export function isDeviceOrigin(origin: FaultOrigin): origin is { readonly device: string } {
  return "device" in origin;
}

const path = string(65_536, 1);
const seq = integer(0, Number.MAX_SAFE_INTEGER);
const origin = either(record({ device: string(128, 1) }), record({ path, seq: optional(seq) }));
const fault = record({ kind: literal(...FAULT_KINDS), origin, occurrence: seq, amountNs: optional(integer(0, FAULT_NS_MAX)) });
const plan = array(fault, FAULTS_MAX);

/** Reads a plan from parsed JSON. Throws a TypeError that names the event, the member and what is expected. */
export function parseFaults(json: unknown): readonly Fault[] {
  const wrong = plan.check(json, "faults");
  if (wrong !== null) throw new TypeError(`Cannot read a fault plan: ${wrong}`);
  const faults = json as Infer<typeof plan>; // just checked
  faults.forEach((one, index) => {
    if (one.kind === "delay" && one.amountNs === undefined) {
      throw new TypeError(`Cannot read a fault plan: faults[${index}].amountNs: a delay needs its amount in ns`);
    }
  });
  return Object.freeze(faults.map((one) => Object.freeze({ ...one }))) as readonly Fault[];
}

/** `"drop completion 2 of root/0 call 5"`, for reports. */
export function describeFault(one: Fault): string {
  const amount = one.amountNs === undefined ? "" : ` by ${one.amountNs / 1_000_000} ms`;
  return `${one.kind} ${one.occurrence} of ${describeOrigin(one.origin)}${amount}`;
}

function describeOrigin(origin: FaultOrigin): string {
  if ("device" in origin) return `device ${origin.device}`;
  return "seq" in origin && origin.seq !== undefined ? `${origin.path} call ${origin.seq}` : origin.path;
}
