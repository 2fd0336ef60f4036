/**
 * The replaying machine: answers from a trace, and from nothing else.
 *
 * It is driven as the recorded machine was, call by call in the same order, and checks each call against the recorded one:
 * the operation (id, path, ordinal, device, verb, handle, hash of the request, credit, effect), the cancellation, the kind
 * of choice, and of the notes: spawns, ends, marks always; steps, results and state hashes where both kernels note them.
 * The first difference throws a `ReplayMismatch` with the event's number, and nothing is answered after that. The end is
 * explicit: `ended` turns true, and a further call of the kernel throws too. `idle` waits for nothing.
 *
 * Not checked: time spent (`elapse`), oracles' findings (they belong to who watches), the machine's own choices
 * ("timer", "device": the recorded reaps have their effect). Faults are not acted out again.
 */
import type { Backend, Batch, Candidates, Choice, Chunk, Completion, Op } from "../kernel/machine.ts";
import type { TraceEvent } from "../kernel/trace.ts";
import type { Errno } from "../syscalls/errno.ts";
import type { Instant, OpId } from "../syscalls/ids.ts";
import { freezeOwn, type Value } from "../syscalls/value.ts";
import type { Cursor } from "./trace/cursor.ts";
import { describe, describeSubmit, isSameNote } from "./trace/describe.ts";
import { type CompletionItem, Dropped, type Stored, type StoredChunk, type SubmitEntry, type TraceEntry } from "./trace/entry.ts";
import type { Trace } from "./trace/reader.ts";
import { REQUEST_DROPPED, requestHash } from "./trace/request.ts";

/** The kernel did something else than when the trace was recorded, or needs what the trace does not have. */
export class ReplayMismatch extends Error {
  override readonly name = "ReplayMismatch";
  /** `event`: number of the entry, from 0; `expected`: what was recorded; `got`: what the kernel did. */
  constructor(readonly event: number, readonly expected: string, readonly got: string) {
    super(`Cannot replay event ${event}: recorded is ${expected}, the kernel gives ${got}`);
  }
}

/** The kernel needs an answer that was taken out of the trace. Up to there nothing differs. */
export class AnswerDropped extends ReplayMismatch {
  constructor(event: number, expected: string) {
    super(event, expected, "a tick that needs them");
  }
}

/** A backend that answers from a trace. */
export interface Replay extends Backend {
  idle(until: Instant): boolean;
  /** True once every entry of the trace was used: there is nothing to answer a further tick with. */
  readonly ended: boolean;
  /** Number of the entry that comes next. */
  readonly position: number;
}

/** What a replaying machine is told. */
export interface ReplayOptions {
  /** Gets what the kernel notes. */
  readonly observe?: (event: TraceEvent) => void;
}

/** Notes that depend on how the kernel was configured: compared where the trace has that kind at all. */
const OPTIONAL_NOTES: ReadonlySet<TraceEntry["kind"]> = new Set(["step", "result", "hash"]);
/** Entries that no call of the kernel corresponds to. */
const PASSED_OVER: ReadonlySet<TraceEntry["kind"]> = new Set(["fault", "flush", "oracle", "image"]);
const NO_CHUNKS: readonly Chunk[] = Object.freeze([]);

/** What a replaying machine needs of a trace. */
export interface Replayed {
  readonly header: Pick<Trace["header"], "decisions">;
  readonly end: Pick<Trace["end"], "counts">;
  cursor(): Cursor;
}

class Replayer implements Replay {
  private readonly cursor: Cursor;
  private readonly policyOnly: boolean;
  private entry: TraceEntry | null = null;
  /** Number of `entry`. */
  position = -1;
  private spent: ReplayMismatch | null = null;

  constructor(private readonly trace: Replayed, private readonly options: ReplayOptions) {
    this.cursor = trace.cursor();
    this.policyOnly = trace.header.decisions === "policy";
    this.advance();
  }

  get ended(): boolean {
    while (this.entry !== null && this.isSkipped(this.entry)) this.advance();
    return this.entry === null;
  }

  reap(into: Batch): void {
    const tick = this.take("tick", () => "a tick");
    into.items.length = 0;
    for (const item of tick.items) into.items.push(item.kind === "completion" ? this.completion(item) : item);
    into.now = tick.now as Instant;
  }

  submit(op: Op): Errno {
    const request = requestHash(op);
    const recorded = this.take("submit", () => describeOp(op, request));
    if (!isSameOp(recorded, op, request)) this.mismatch(describe(recorded), describeOp(op, request), this.position - 1);
    return recorded.errno as Errno; // a recorder wrote what a machine answered
  }

  cancel(id: OpId): void {
    const got = (): string => `the cancellation of operation ${id}`;
    const recorded = this.take("cancel", got);
    if (recorded.id !== id) this.mismatch(describe(recorded), got(), this.position - 1);
  }

  choose(kind: Choice, among: Candidates): number {
    if (this.policyOnly || among.count <= 1) return 0;
    const got = (): string => `a choice of kind ${kind} among ${among.count}`;
    const recorded = this.take("decision", got, kind);
    if (recorded.choice !== kind || recorded.index >= among.count) this.mismatch(describe(recorded), got(), this.position - 1);
    return recorded.index;
  }

  note(event: TraceEvent): void {
    if (this.spent !== null) throw this.spent;
    if (this.isCompared(event.kind)) this.compareNote(event);
    this.options.observe?.(event);
  }

  idle(_until: Instant): boolean {
    return this.take("idle", () => "a wait").more;
  }

  elapse(_fuel: number): void {
    if (this.spent !== null) throw this.spent;
  }

  private isCompared(kind: TraceEvent["kind"]): boolean {
    if (kind === "oracle") return false;
    return !OPTIONAL_NOTES.has(kind) || this.trace.end.counts[kind] > 0;
  }

  private compareNote(event: TraceEvent): void {
    while (this.entry !== null && this.entry.kind !== event.kind && this.isSkipped(this.entry)) this.advance();
    const { entry } = this;
    if (entry === null) this.mismatch("the end of the trace", describe(event), this.position);
    if (!isSameNote(entry, event)) this.mismatch(describe(entry), describe(event), this.position);
    this.advance();
  }

  // The next entry that a call of the kernel corresponds to; it must be of `kind`.
  private take<K extends TraceEntry["kind"]>(kind: K, got: () => string, choice?: Choice): Extract<TraceEntry, { kind: K }> {
    if (this.spent !== null) throw this.spent;
    while (this.entry !== null && this.isSkipped(this.entry, choice)) this.advance();
    const { entry } = this;
    if (entry === null) this.mismatch("the end of the trace", got(), this.position);
    if (entry.kind !== kind) this.mismatch(describe(entry), got(), this.position);
    this.advance();
    return entry as Extract<TraceEntry, { kind: K }>; // its kind was just compared
  }

  // A note that this kernel is not configured to send may be left out; which ones it sends shows at the first of them.
  private isSkipped(entry: TraceEntry, choice?: Choice): boolean {
    if (entry.kind === "decision") return entry.choice !== "call" && entry.choice !== choice;
    return PASSED_OVER.has(entry.kind) || OPTIONAL_NOTES.has(entry.kind);
  }

  private advance(): void {
    this.entry = this.cursor.read();
    this.position++;
  }

  private mismatch(expected: string, got: string, event: number): never {
    this.spent = new ReplayMismatch(event, expected, got);
    throw this.spent;
  }

  private completion(item: CompletionItem): Completion {
    const { id, errno, more, usage } = item;
    const chunks = item.chunks.length === 0 ? NO_CHUNKS : item.chunks.map((chunk) => this.chunk(chunk, id));
    const value = this.present(item.value, id);
    const completion = { kind: "completion", id: id as OpId, errno: errno as Errno, more, value, chunks } as const;
    return usage === undefined ? completion : { ...completion, usage };
  }

  // Recorded Values were sealed when they came; they are frozen as they were.
  private present(value: Stored, id: number): Value {
    if (value instanceof Dropped) return this.dropped(value, id);
    freezeOwn(value);
    return value;
  }

  private chunk({ bytes, blob }: StoredChunk, id: number): Chunk {
    if (bytes instanceof Dropped) return this.dropped(bytes, id);
    return blob === undefined ? { bytes } : { bytes, blob };
  }

  private dropped({ size }: Dropped, id: number): never {
    this.spent = new AnswerDropped(this.position - 1, `an answer to operation ${id} whose ${size} bytes were dropped`);
    throw this.spent;
  }
}

/** A machine that answers from `trace`. Make one per run. */
export function replay(trace: Replayed, options: ReplayOptions = {}): Replay {
  return new Replayer(trace, options);
}

function isSameOp(recorded: SubmitEntry, op: Op, request: number): boolean {
  const isSameRequest = recorded.request === request || recorded.request === REQUEST_DROPPED;
  return recorded.id === op.id && isSameRequest && recorded.seq === op.origin.seq && recorded.path === op.origin.path &&
    recorded.device === op.device && recorded.verb === op.verb && recorded.handle === op.handle && recorded.credit === op.credit &&
    recorded.effect === op.effect;
}

function describeOp(op: Op, request: number): string {
  return describeSubmit({ ...op, ...op.origin, request });
}
