/** An operation in flight: what the virtual machine knows of it between `submit` and its final completion. */
import type { Op } from "../../kernel/machine.ts";

/** One operation in flight. */
export interface Flight {
  readonly op: Op;
  /** Items that may still be sent. */
  credit: number;
  /** The final completion was given (on its way, or dropped by a fault). */
  final: boolean;
  /** When its latest completion arrives: no later one may arrive before. */
  dueLast: number;
}

/** A flight that has just begun. */
export function flightOf(op: Op): Flight {
  return { op, credit: op.credit, final: false, dueLast: 0 };
}
