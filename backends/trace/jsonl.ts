/**
 * A trace as text and back, without loss: one JSON object a line; header first, then each entry, then the end.
 *
 * For reading, for grep, and for small regressions that are committed. Values stand as `toJson` of syscalls/text.ts gives
 * them; a dropped payload is `{"$":["dropped", sha256, size]}`, which no Value is; bytes are base64. A completion also
 * shows the `origin` of its operation; read back, it must agree. Writing a trace's lines back gives the same container,
 * byte for byte. Line numbers in errors count from 1.
 */
import { fromJson, toJson } from "../../syscalls/text.ts";
import {
  type CompletionItem,
  Dropped,
  ENTRY_KINDS,
  type Stored,
  type StoredChunk,
  type SubmitEntry,
  type TickEntry,
  type TraceEnd,
  type TraceEntry,
  type TraceHeader,
} from "./entry.ts";
import { AMOUNTS, CHOICES, CONTROLS, EFFECTS, REASONS } from "./event_codec.ts";
import { endError, headerError } from "./heads.ts";
import type { Trace } from "./reader.ts";
import { TraceWriter } from "./writer.ts";

/** A line that cannot be read: which, and why. */
export class JsonlError extends Error {
  override readonly name = "JsonlError";
  constructor(readonly reason: string, readonly line: number) {
    super(`Cannot read trace lines: line ${line}: ${reason}`);
  }
}

type Members = Readonly<Record<string, unknown>>;

/** How one member of an entry is written and read. `read` throws a `Wrong` for what does not fit. */
interface Field {
  readonly write: (value: never) => unknown;
  readonly read: (json: unknown) => unknown;
}

class Wrong {
  constructor(readonly reason: string) {}
}

function wrong(reason: string): never {
  throw new Wrong(reason);
}

const same = (value: unknown): unknown => value;
const int: Field = {
  write: same,
  read: (json) => Number.isSafeInteger(json) && (json as number) >= 0 ? json : wrong("is not an integer from 0 to 2^53 − 1"),
};
/** A call of a program, or −1: the one that the kernel posts to start it. */
const ordinal: Field = { write: same, read: (json) => json === -1 ? json : int.read(json) };
const text: Field = { write: same, read: (json) => typeof json === "string" ? json : wrong("is not a string") };
const flag: Field = { write: same, read: (json) => typeof json === "boolean" ? json : wrong("is neither true nor false") };
const orNull = (field: Field): Field => ({ write: same, read: (json) => json === null ? null : field.read(json) });
const oneOf = (values: readonly unknown[]): Field => ({
  write: same,
  read: (json) => values.includes(json) ? json : wrong(`is not one of ${values.join(", ")}`),
});
const list = (field: Field): Field => ({
  write: (items: readonly never[]) => items.map(field.write),
  read: (json) => Array.isArray(json) ? json.map(field.read) : wrong("is not a list"),
});
const stored: Field = { write: storedToJson, read: storedFromJson };
const bytes: Field = {
  write: ({ bytes, blob }: StoredChunk) => {
    const content = bytes instanceof Dropped ? storedToJson(bytes) : toBase64(bytes);
    return blob === undefined ? { bytes: content } : { bytes: content, blob };
  },
  read: bytesFromJson,
};
const amounts: Field = { write: same, read: usageFromJson };
const completion = { id: int, errno: int, more: flag, value: stored, chunks: list(bytes), usage: amounts } as const;
const item: Field = { write: same, read: itemFromJson };

const FIELDS: { readonly [K in TraceEntry["kind"]]: Readonly<Record<string, Field>> } = {
  tick: { now: int, items: list(item) },
  decision: { choice: oneOf(CHOICES), index: int },
  submit: {
    id: int,
    path: text,
    seq: int,
    device: text,
    verb: text,
    handle: int,
    request: int,
    credit: int,
    effect: oneOf(EFFECTS),
    errno: int,
  },
  cancel: { id: int },
  idle: { more: flag },
  fault: { fault: text, path: orNull(text), seq: orNull(int), device: orNull(text), occurrence: int, amountNs: orNull(int) },
  flush: {},
  spawn: { pid: int, path: text, image: text, name: text },
  end: { pid: int, path: text, why: oneOf(REASONS), exit: stored },
  step: { step: int, pid: int, path: text, call: ordinal, nr: int, args: stored },
  result: { step: int, pid: int, path: text, call: ordinal, errno: int, value: stored },
  hash: { events: int, hash: text },
  mark: { path: text, name: text, value: stored },
  oracle: { oracle: text, detail: text, paths: list(text) },
  image: { id: text, text: stored },
};

function toBase64(bytes: Uint8Array): string {
  return bytes.toBase64();
}

function storedToJson(value: Stored): unknown {
  return value instanceof Dropped ? { $: ["dropped", value.sha256, value.size] } : toJson(value);
}

function storedFromJson(json: unknown): Stored {
  const mark = typeof json === "object" && json !== null ? (json as Members)["$"] : undefined;
  if (!Array.isArray(mark)) return fromJson(json);
  const [word, sha256, size] = mark as unknown[];
  if (word !== "dropped" || typeof sha256 !== "string" || !/^[0-9a-f]{64}$/.test(sha256)) wrong("is not a dropped payload");
  return new Dropped(sha256 as string, int.read(size) as number); // both were just checked
}

function membersOf(json: unknown): Members {
  return typeof json === "object" && json !== null && !Array.isArray(json) ? json as Members : wrong("is not an object");
}

function bytesFromJson(json: unknown): StoredChunk {
  const { bytes, blob, ...rest } = membersOf(json);
  noneOf(rest);
  const content = typeof bytes === "string" ? fromBase64(bytes) : storedFromJson(bytes);
  if (!(content instanceof Uint8Array) && !(content instanceof Dropped)) return wrong("has no bytes");
  return blob === undefined ? { bytes: content } : { bytes: content, blob: text.read(blob) as string };
}

function fromBase64(source: string): Uint8Array {
  if (/\s/.test(source)) wrong("is not base64"); // the decoder skips spaces
  try {
    return Uint8Array.fromBase64(source, { lastChunkHandling: "strict" });
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return wrong("is not base64");
  }
}

function usageFromJson(json: unknown): unknown {
  const members = membersOf(json);
  for (const name of Object.keys(members)) {
    if (!(AMOUNTS as readonly string[]).includes(name)) wrong(`has an unknown amount "${name}"`);
    if (typeof members[name] !== "number") wrong(`has an amount "${name}" that is not a number`);
  }
  return members;
}

function itemFromJson(json: unknown): unknown {
  const { kind, origin: _origin, ...rest } = membersOf(json); // the origin is compared where the operations are known
  if ((CONTROLS as readonly unknown[]).includes(kind)) return { kind, ...readFields({ path: text }, rest, []) };
  if (kind !== "completion") return wrong(`has an item of kind ${JSON.stringify(kind)}`);
  return { kind, ...readFields(completion, rest, ["usage"]) };
}

function noneOf(members: Members): void {
  for (const name of Object.keys(members)) wrong(`has an unknown member "${name}"`);
}

function readFields(fields: Readonly<Record<string, Field>>, members: Members, optional: readonly string[]): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const name of Object.keys(members)) if (!Object.hasOwn(fields, name)) wrong(`has an unknown member "${name}"`);
  for (const [name, field] of Object.entries(fields)) {
    if (!Object.hasOwn(members, name)) {
      if (optional.includes(name)) continue;
      wrong(`has no member "${name}"`);
    }
    try {
      result[name] = field.read(members[name]);
    } catch (error) {
      if (error instanceof Wrong) wrong(`"${name}" ${error.reason}`);
      throw error;
    }
  }
  return result;
}

/** Operations in flight of which the origin is known: a file of a stranger may never end any. */
const ORIGINS_MAX = 2 ** 20;

/** Where the operations in flight come from, as far as the entries tell. */
class Origins {
  private readonly open = new Map<number, unknown>();

  of(entry: CompletionItem): unknown {
    const origin = this.open.get(entry.id);
    if (!entry.more) this.open.delete(entry.id);
    return origin;
  }

  submitted({ id, path, seq, device, verb, request, errno }: SubmitEntry): void {
    if (errno === 0 && this.open.size < ORIGINS_MAX) this.open.set(id, { path, seq, device, verb, request });
  }
}

// Item by item: what one tick brought may be as large as memory allows, and its line twice that.
function* tickPieces({ now, items }: TickEntry, origins: Origins): Generator<string, void, undefined> {
  yield `{"kind":"tick","now":${now},"items":[`;
  for (let i = 0; i < items.length; i++) yield (i === 0 ? "" : ",") + JSON.stringify(itemToJson(items[i]!, origins)); // below the length
  yield "]}";
}

function itemToJson(one: TickEntry["items"][number], origins: Origins): unknown {
  if (one.kind !== "completion") return one;
  const json = { kind: one.kind, id: one.id, errno: one.errno, more: one.more, value: storedToJson(one.value) };
  const rest = one.usage === undefined ? {} : { usage: one.usage };
  return { ...json, chunks: one.chunks.map((chunk) => bytes.write(chunk as never)), ...rest, origin: origins.of(one) };
}

function entryToJson(entry: Exclude<TraceEntry, TickEntry>, origins: Origins): unknown {
  if (entry.kind === "submit") origins.submitted(entry);
  const json: Record<string, unknown> = { kind: entry.kind };
  const members = entry as unknown as Members; // read by name, as FIELDS lists them
  for (const [name, field] of Object.entries(FIELDS[entry.kind])) json[name] = field.write(members[name] as never);
  return json;
}

/** The lines of `trace`, without line ends. */
export function* toJsonl(trace: Trace): Generator<string, void, undefined> {
  let line = "";
  for (const piece of toPieces(trace)) {
    line += piece;
    if (!piece.endsWith("\n")) continue;
    yield line.slice(0, -1);
    line = "";
  }
}

/** The lines of `trace` with their line ends, each in one piece or in several: a long line is never whole in memory. */
export function* toPieces(trace: Trace): Generator<string, void, undefined> {
  yield `${JSON.stringify({ kind: "header", ...trace.header })}\n`;
  const origins = new Origins();
  const cursor = trace.cursor();
  for (let entry = cursor.read(); entry !== null; entry = cursor.read()) {
    if (entry.kind !== "tick") yield `${JSON.stringify(entryToJson(entry, origins))}\n`;
    else {
      yield* tickPieces(entry, origins);
      yield "\n";
    }
  }
  yield `${JSON.stringify({ kind: "trace-end", ...trace.end })}\n`;
}

function checkOrigins(json: Members, entry: TickEntry, origins: Origins): void {
  const items = json["items"] as readonly Members[]; // itemFromJson accepted each
  entry.items.forEach((one, index) => {
    if (one.kind !== "completion") return;
    const origin = origins.of(one);
    const says = items[index]!["origin"];
    if (says !== undefined && JSON.stringify(says) !== JSON.stringify(origin)) {
      wrong(`has a completion of ${one.id} whose origin is not its operation's`);
    }
  });
}

function entryFromJson(json: Members, origins: Origins): TraceEntry {
  const { kind, ...members } = json;
  const known = ENTRY_KINDS.find((one) => one === kind);
  if (known === undefined) return wrong(`has unknown kind ${JSON.stringify(kind)}`);
  const entry = { kind, ...readFields(FIELDS[known], members, []) } as unknown as TraceEntry; // every member was checked
  if (entry.kind === "submit") origins.submitted(entry);
  if (entry.kind === "tick") checkOrigins(json, entry, origins);
  return entry;
}

/** The two lines that are not entries. */
function headOf(json: Members, kind: string, fault: (value: unknown) => string | null): unknown {
  const { kind: says, ...head } = json;
  if (says !== kind) wrong(`has kind ${JSON.stringify(says)}, "${kind}" belongs here`);
  const reason = fault(head);
  return reason === null ? head : wrong(reason);
}

function parseLine(line: string): Members {
  try {
    return membersOf(JSON.parse(line));
  } catch (error) {
    if (error instanceof SyntaxError) return wrong(`is not JSON: ${error.message}`);
    throw error;
  }
}

/** Rebuilds a container from `source`, the lines joined by line feeds, and gives its chunks to `sink`. Throws a `JsonlError`. */
export function fromJsonl(source: string, sink: (bytes: Uint8Array) => void): void {
  const lines = source.split("\n");
  if (lines[lines.length - 1] === "") lines.pop();
  let number = 1;
  try {
    const header = headOf(parseLine(lines[0] ?? ""), "header", headerError) as TraceHeader; // headerError checked it
    const writer = new TraceWriter(header, sink);
    const origins = new Origins();
    for (number = 2; number < lines.length; number++) writer.write(entryFromJson(parseLine(lines[number - 1]!), origins));
    if (lines.length < 2) wrong(`is missing: the lines end without "trace-end"`);
    const end = headOf(parseLine(lines[number - 1]!), "trace-end", endError) as TraceEnd; // endError checked it
    checkCounts(writer.end(end), end);
  } catch (error) {
    if (error instanceof Wrong || error instanceof RangeError || error instanceof SyntaxError) {
      throw new JsonlError(error instanceof Wrong ? error.reason : error.message, number);
    }
    throw error;
  }
}

function checkCounts(written: TraceEnd, says: TraceEnd): void {
  for (const kind of ENTRY_KINDS) {
    if (written.counts[kind] !== says.counts[kind]) {
      wrong(`counts ${says.counts[kind]} entries of kind ${kind}, there are ${written.counts[kind]}`);
    }
  }
  if (written.events !== says.events) wrong(`counts ${says.events} events, there are ${written.events}`);
  if (written.payloads !== says.payloads) wrong(`counts ${says.payloads} payloads, there are ${written.payloads}`);
}
