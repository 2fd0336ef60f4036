/**
 * The language of generated programs: plain data that says what a process does, one call after the other. Arbitraries in
 * the property tests make it, `interpreter.ts` (an ordinary agent file) runs it. A slot is an index into the handles that
 * the process collected; a call that yields a handle appends one slot, also where it fails (then the slot is empty).
 */
import type { Amounts, Right, Value } from "orrery";

/** One call of a generated process. */
export type Op =
  | { readonly op: "endpoint"; readonly capacity: number }
  | { readonly op: "send"; readonly to: number; readonly body: Value; readonly carry?: number; readonly timeoutMs?: number }
  | { readonly op: "recv"; readonly from: number; readonly timeoutMs?: number }
  | { readonly op: "call"; readonly to: number; readonly body: Value; readonly timeoutMs?: number }
  | { readonly op: "serve"; readonly from: number; readonly timeoutMs?: number }
  | { readonly op: "notify"; readonly to: number; readonly bits: number }
  | { readonly op: "select"; readonly from: readonly number[]; readonly ms: number }
  | { readonly op: "derive"; readonly slot: number; readonly rights?: readonly Right[]; readonly badge?: number }
  | { readonly op: "revoke"; readonly slot: number }
  | { readonly op: "drop"; readonly slot: number }
  | { readonly op: "yield" }
  | { readonly op: "sleep"; readonly ms: number }
  | { readonly op: "infer"; readonly uses: number; readonly tokensMax?: number }
  | { readonly op: "left" }
  | {
    readonly op: "spawn";
    readonly ops: readonly Op[];
    readonly give: readonly number[];
    readonly budget?: Amounts;
    readonly daemon?: boolean;
  }
  | { readonly op: "wait"; readonly slot: number }
  | { readonly op: "kill"; readonly slot: number }
  | { readonly op: "cancel"; readonly slot: number }
  | { readonly op: "obey"; readonly from: number };

/** What a process learned from one call: the errno's name, and the result where there is one. */
export interface Outcome {
  readonly op: Op["op"];
  readonly errno: string;
  readonly value: Value;
}
