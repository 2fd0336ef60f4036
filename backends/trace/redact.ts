/**
 * Takes contents out of a trace: the schedule stays, the data goes, so that a recording can be handed out.
 *
 * What remains of a content is its size. Nothing by which a guess could be checked remains: no hash of a content; no hash of an
 * operation's arguments where those are dropped; from the first input on that is dropped, no state hash. Names of agents, devices,
 * tools and marks, counts, times, errnos and amounts stay. A redacted trace can be described and verified; a replay goes on until
 * an answer is needed that was dropped. Results, exits and marks follow from inputs: a replay whose inputs were kept shows them again.
 */
import { toText } from "../../syscalls/text.ts";
import {
  type CompletionItem,
  Dropped,
  type Json,
  NO_ADDRESS,
  type Stored,
  type StoredChunk,
  type SubmitEntry,
  type TickEntry,
  type TraceEnd,
  type TraceEntry,
  TraceError,
  type TraceHeader,
} from "./entry.ts";
import type { Trace } from "./reader.ts";
import { REQUEST_DROPPED } from "./request.ts";
import { TraceWriter } from "./writer.ts";

/** Kinds of contents: what devices answered, what was asked, what calls and agents gave, marks, lowered modules, texts for people. */
export const CONTENT_KINDS = ["answers", "arguments", "results", "marks", "programs", "texts"] as const;
/** One of them. */
export type ContentKind = (typeof CONTENT_KINDS)[number];

/** One content, as a rule sees it. */
export interface Content {
  readonly kind: ContentKind;
  /** Path of the agent that it belongs to; empty where it belongs to none. */
  readonly path: string;
  /** `device.verb` of an answer or of what was asked, the name of a mark, the id of a program; else empty. */
  readonly name: string;
  /** What it says; null where the trace does not hold it, such as the arguments of an operation. */
  text(): string | null;
}

/** What was dropped and kept, by kind. */
export interface Redaction {
  readonly dropped: Readonly<Record<ContentKind, number>>;
  readonly kept: Readonly<Record<ContentKind, number>>;
  /** False where a program or the arguments of the root agent were dropped: a replay is refused before its first event. */
  readonly canStart: boolean;
}

/** What replaces a text for people. */
const REDACTED = "(redacted)";
/** Member of a header's configuration that says what of it was dropped. */
export const CONFIG_REDACTED = "redacted";
/** Kinds from which all others follow. */
const INPUTS: ReadonlySet<ContentKind> = new Set(["answers", "arguments", "programs"]);
const DECODER = new TextDecoder();
const ENCODER = new TextEncoder();
/** Operations in flight at a time whose origin is remembered; no run of ours has as many. */
const OPS_MAX = 2 ** 20;

/** Writes `trace` anew to `sink`, without the contents of which `isDropped` says so. */
export function redact(trace: Trace, isDropped: (content: Content) => boolean, sink: (bytes: Uint8Array) => void): Redaction {
  const redactor = new Redactor(isDropped);
  const writer = new TraceWriter(redactor.header(trace.header), sink);
  const cursor = trace.cursor();
  for (let entry = cursor.read(); entry !== null; entry = cursor.read()) writer.write(redactor.entry(entry));
  writer.end(redactor.end(trace.end));
  return redactor;
}

const zero = (): Record<ContentKind, number> => ({ answers: 0, arguments: 0, results: 0, marks: 0, programs: 0, texts: 0 });

class Redactor implements Redaction {
  readonly dropped = zero();
  readonly kept = zero();
  canStart = true;
  /** True once an input was dropped: state hashes would tell whether a guess of it is right. */
  private isBlind = false;
  /** Operations in flight by id. */
  private readonly ops = new Map<number, { readonly path: string; readonly name: string }>();

  constructor(private readonly isDropped: (content: Content) => boolean) {}

  header(header: TraceHeader): TraceHeader {
    const { program, agent = "" } = header.config as { readonly program?: { readonly args: string }; readonly agent?: string }; // checked
    if (program === undefined || program.args === "jnull") return header;
    if (!this.drops({ kind: "arguments", path: agent, name: "", text: () => program.args })) return header;
    this.canStart = false;
    const config: Record<string, Json> = { ...header.config, program: { ...program, args: "jnull" }, [CONFIG_REDACTED]: ["arguments"] };
    return { ...header, config };
  }

  end(end: TraceEnd): TraceEnd {
    const { outcome, stateHash } = end;
    const colon = outcome.indexOf(": ");
    const isText = colon >= 0 && this.drops({ kind: "texts", path: "", name: "", text: () => outcome });
    return { ...end, outcome: isText ? `${outcome.slice(0, colon)}: ${REDACTED}` : outcome, stateHash: this.isBlind ? "" : stateHash };
  }

  entry(entry: TraceEntry): TraceEntry {
    switch (entry.kind) {
      case "tick":
        return entry.items.length === 0 ? entry : this.tick(entry);
      case "submit":
        return this.submit(entry);
      case "image":
        return { ...entry, text: this.value("programs", entry.text, { path: "", name: entry.id }) };
      case "end":
        return { ...entry, exit: this.value("results", entry.exit, { path: entry.path, name: "" }) };
      case "step":
        return { ...entry, args: this.value("arguments", entry.args, { path: entry.path, name: "" }) };
      case "result":
        return { ...entry, value: this.value("results", entry.value, { path: entry.path, name: "" }) };
      case "mark":
        return { ...entry, value: this.value("marks", entry.value, entry) };
      case "hash":
        return this.isBlind ? { ...entry, hash: "" } : entry;
      case "oracle":
        return this.drops({ kind: "texts", path: "", name: entry.oracle, text: () => entry.detail })
          ? { ...entry, detail: REDACTED }
          : entry;
      default:
        return entry;
    }
  }

  private tick(entry: TickEntry): TickEntry {
    return { ...entry, items: entry.items.map((item) => item.kind === "completion" ? this.completion(item) : item) };
  }

  private completion(item: CompletionItem): CompletionItem {
    const op = this.ops.get(item.id) ?? { path: "", name: "" };
    if (!item.more) this.ops.delete(item.id);
    return { ...item, value: this.value("answers", item.value, op), chunks: item.chunks.map((chunk) => this.chunk(chunk, op)) };
  }

  private submit(entry: SubmitEntry): SubmitEntry {
    const op = { path: entry.path, name: `${entry.device}.${entry.verb}` };
    if (entry.errno === 0) this.ops.set(entry.id, op);
    if (this.ops.size > OPS_MAX) {
      throw new TraceError(`more than ${OPS_MAX} operations are in flight at once, the bound for redacting`, 0, 0);
    }
    return this.drops({ kind: "arguments", ...op, text: () => null }) ? { ...entry, request: REQUEST_DROPPED } : entry;
  }

  private value(kind: ContentKind, value: Stored, { path, name }: Pick<Content, "path" | "name">): Stored {
    if (value === null) return value;
    const text = value instanceof Dropped ? null : toText(value);
    if (!this.drops({ kind, path, name, text: () => text })) return value;
    return new Dropped(NO_ADDRESS, value instanceof Dropped ? value.size : ENCODER.encode(text!).length); // only of a dropped one there is none
  }

  private chunk(chunk: StoredChunk, op: Pick<Content, "path" | "name">): StoredChunk {
    const { bytes } = chunk;
    const text = (): string | null => bytes instanceof Dropped ? null : DECODER.decode(bytes);
    if (!this.drops({ kind: "answers", ...op, text })) return chunk;
    return { ...chunk, bytes: new Dropped(NO_ADDRESS, bytes instanceof Dropped ? bytes.size : bytes.length) };
  }

  private drops(content: Content): boolean {
    const isDropped = this.isDropped(content);
    (isDropped ? this.dropped : this.kept)[content.kind]++;
    if (isDropped && INPUTS.has(content.kind)) this.isBlind = true;
    if (isDropped && content.kind === "programs") this.canStart = false;
    return isDropped;
  }
}
