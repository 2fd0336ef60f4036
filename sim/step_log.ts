/** The step log: the steps of one run for its report. Bounded: the log of a long run keeps the latest steps and counts the dropped ones. */
import type { TraceEvent } from "../kernel/trace.ts";
import type { StepView } from "./failure.ts";
import { RECORDED_MAX } from "./param.ts";

type Mutable = { -readonly [K in keyof StepView]: StepView[K] };

/** Gathers steps from notes. */
export class StepLog {
  /** Number of steps that were dropped because the log was full. */
  dropped = 0;
  private kept: Mutable[] = [];
  private readonly open = new Map<string, Mutable>();
  private readonly places = new Map<string, string>();

  /** `placeOf` gives the source position of a call while the step is noted. */
  constructor(private readonly placeOf: (event: TraceEvent & { readonly kind: "step" }) => string) {}

  /** The observer. */
  readonly note = (event: TraceEvent): void => {
    if (event.kind === "step") this.step(event);
    else if (event.kind === "result") this.result(event);
  };

  /** The kept steps, in order. */
  steps(): readonly StepView[] {
    return this.kept;
  }

  /** Where the process made its last call; `""` where unknown. */
  lastPlace(path: string): string {
    return this.places.get(path) ?? "";
  }

  private step(event: TraceEvent & { readonly kind: "step" }): void {
    if (this.kept.length >= RECORDED_MAX * 2) this.forget();
    const place = this.placeOf(event);
    if (place !== "") this.places.set(event.path, place);
    const view: Mutable = { step: event.step, path: event.path, nr: event.nr, args: event.args, place, result: null };
    this.kept.push(view);
    this.open.set(`${event.path} ${event.call}`, view);
  }

  private result(event: TraceEvent & { readonly kind: "result" }): void {
    const key = `${event.path} ${event.call}`;
    const view = this.open.get(key);
    if (view === undefined) return;
    view.result = { errno: event.errno, value: event.value, step: event.step };
    this.open.delete(key);
  }

  private forget(): void {
    this.dropped += this.kept.length - RECORDED_MAX;
    this.kept = this.kept.slice(-RECORDED_MAX);
  }
}
