/** An operation in flight: what a machine knows of it between `submit` and its final completion. */
import type { Op } from "../../kernel/machine.ts";

/** One operation in flight. */
export interface OpInFlight {
  readonly op: Op;
  /** Items that may still be sent. */
  credit: number;
  /** The final completion was given (on its way, or dropped by a fault). */
  final: boolean;
  /** Time at which its latest completion arrives, ns: no later completion may arrive before; 0 until a completion has a latency. */
  dueLast: number;
}
