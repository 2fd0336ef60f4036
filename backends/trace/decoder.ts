/**
 * The decoder of event chunks: the inverse of `writer.ts`, one entry at a time, in order.
 *
 * Order of use: `open` a body whose checksum is right, `read` until null, `open` the next one. The decoder checks what checksums
 * cannot: that tags, references and numbers make sense. Anything else throws a `TraceError` with chunk and byte.
 */
import type { Control, Usage } from "../../kernel/machine.ts";
import type { CallId, Nr, Pid } from "../../syscalls/ids.ts";
import { TAG_ELSEWHERE } from "../../syscalls/codec/value_tags.ts";
import { ValueReader } from "../../syscalls/codec/value_reader.ts";
import { ERRNOS } from "../../syscalls/errno.ts";
import type { CompletionItem, Dropped, FaultEntry, NoteEntry, Stored, StoredChunk, SubmitEntry, TickEntry, TraceEntry } from "./entry.ts";
import {
  AMOUNTS,
  CALL,
  CHOICES,
  COMPACT,
  COMPACT_END,
  CONTROLS,
  DECISION_END,
  EFFECTS,
  ITEM,
  REASONS,
  SLOT_ADVANCE_MAX,
  slotOf,
  SLOTS,
  TAG,
} from "./event_codec.ts";
import { Expansion } from "./expansion.ts";
import type { PayloadTable } from "./payload_table.ts";
import type { TraceBytes } from "./trace_bytes.ts";

/** Errnos that there are. */
const ERRNO_COUNT = Object.keys(ERRNOS).length;
/** Memory of an item of a tick beside its Value, bytes: the record and its list of chunks. */
const ITEM_BYTES = 160;
const NO_ITEMS: readonly never[] = Object.freeze([]);
const NO_CHUNKS: readonly never[] = Object.freeze([]);

/** Names that one chunk may define; a writer defines them in a body of bounded size. */
const NAMES_MAX = 2 ** 20;

/** What a decoder is made for: a reader, or a check that keeps nothing and gives entries whose contents are not all there. */
export type DecoderMode = "read" | "check";

/** Reads the entries of the event chunks of one file in order. */
export class EventDecoder {
  /** Time of the last tick, ns. */
  now = 0;
  private names: string[] = [];
  /** Number of the name read last. */
  private numberLast = 0;
  /** By the number of a path: its process and its latest call. */
  private pids: number[] = [];
  private calls: number[] = [];
  private readonly advances = new Int32Array(SLOTS).fill(-1);
  private from: TraceBytes | null = null;
  private step = 0;
  private events = 0;
  private opId = 0;
  private readonly expansion: Expansion;
  private readonly values: ValueReader;

  /** `fileBytes`: the size of the file, which bounds what references expand to. */
  constructor(private readonly payloads: PayloadTable, fileBytes: number, private readonly mode: DecoderMode) {
    this.expansion = new Expansion(fileBytes);
    this.values = new ValueReader(this.expansion);
  }

  /** Begins the next chunk. Its bytes must not change before all of its entries are read. */
  open(from: TraceBytes): void {
    this.from = from;
    this.names = [];
    this.values.begin();
    this.pids = [];
    this.calls = [];
    this.advances.fill(-1);
  }

  /** The next entry of the chunk; null after the last, and before the first chunk. */
  read(): TraceEntry | null {
    const { from } = this;
    if (from === null || from.at >= from.end) return null;
    this.expansion.begin();
    return this.entry(from);
  }

  private entry(from: TraceBytes): TraceEntry {
    const tag = from.byte();
    if (tag < DECISION_END) return { kind: "decision", choice: "call", index: tag };
    if (tag < COMPACT_END) return this.compactTick(from, this.advances[tag - COMPACT]!);
    switch (tag) {
      case TAG.tickAdvance: {
        const advance = from.varint();
        if (advance >= SLOT_ADVANCE_MAX) from.fail(`an advance of ${advance} ns has no slot`);
        this.advances[slotOf(advance)] = advance;
        return this.compactTick(from, advance);
      }
      case TAG.tick:
        return this.tick(from);
      case TAG.decisionCall:
      case TAG.decisionTimer:
      case TAG.decisionDevice:
        return { kind: "decision", choice: CHOICES[tag - TAG.decisionCall]!, index: from.varint() };
      case TAG.submit:
        return this.submit(from);
      case TAG.cancel:
        return { kind: "cancel", id: from.varint() };
      case TAG.idleMore:
      case TAG.idleOver:
        return { kind: "idle", more: tag === TAG.idleMore };
      case TAG.fault:
        return this.fault(from);
      case TAG.flush:
        return { kind: "flush" };
      case TAG.image:
        return { kind: "image", id: this.name(from), text: this.value(from) };
      default:
        return this.note(from, tag);
    }
  }

  private compactTick(from: TraceBytes, advance: number): TickEntry {
    if (advance < 0) from.fail("a tick refers to an advance that was not seen in this chunk", from.at - 1);
    return { kind: "tick", now: this.advance(from, advance), items: NO_ITEMS };
  }

  private advance(from: TraceBytes, advance: number): number {
    this.now += advance;
    if (this.now > Number.MAX_SAFE_INTEGER) from.fail("time passes 2^53 − 1 ns");
    return this.now;
  }

  private tick(from: TraceBytes): TickEntry {
    const now = this.advance(from, from.varint());
    const count = from.varint();
    const items: (CompletionItem | Control)[] = [];
    for (let i = 0; i < count; i++) {
      const flags = from.byte();
      this.expansion.holds(from, ITEM_BYTES);
      if ((flags & ITEM.control) === 0) items.push(this.completion(from, flags));
      else items.push({ kind: this.oneOf(from, CONTROLS, flags >> 1), path: this.name(from) });
    }
    return { kind: "tick", now, items };
  }

  private completion(from: TraceBytes, flags: number): CompletionItem {
    const id = from.varint();
    const errno = (flags & ITEM.errno) === 0 ? 0 : this.errno(from);
    const value = this.value(from);
    const chunks = (flags & ITEM.chunks) === 0 ? NO_CHUNKS : this.chunksOf(from);
    const item = { kind: "completion", id, errno, more: (flags & ITEM.more) !== 0, value, chunks } as const;
    return (flags & ITEM.usage) === 0 ? item : { ...item, usage: this.usage(from) };
  }

  private chunksOf(from: TraceBytes): StoredChunk[] {
    const count = from.varint();
    const chunks: StoredChunk[] = [];
    for (let i = 0; i < count; i++) {
      const head = from.varint();
      const number = Math.floor(head / 4);
      this.expansion.holds(from, ITEM_BYTES);
      const bytes = this.bytesOf(from, number, head % 2 === 1);
      chunks.push(head % 4 >= 2 ? { bytes, blob: from.string() } : { bytes });
    }
    return chunks;
  }

  // `number`: of the payload, or of bytes that follow.
  private bytesOf(from: TraceBytes, number: number, isPayload: boolean): Uint8Array | Dropped {
    const { payloads, expansion, mode } = this;
    if (!isPayload) return mode === "check" ? from.raw(number) : from.raw(number).slice();
    return mode === "check" ? payloads.checkedBytes(from, number, expansion) : payloads.bytes(from, number, expansion);
  }

  private usage(from: TraceBytes): Usage {
    const mask = from.byte();
    const usage: { -readonly [K in keyof Usage]: Usage[K] } = {};
    for (let i = 0; i < AMOUNTS.length; i++) {
      if ((mask & (1 << i)) === 0) continue;
      const amount = this.values.value(from, from.byte());
      if (typeof amount !== "number" || !(amount >= 0 && amount < Infinity)) {
        from.fail(`an amount of ${AMOUNTS[i]!} is not a number from 0`);
      }
      usage[AMOUNTS[i]!] = amount;
    }
    return usage;
  }

  private submit(from: TraceBytes): SubmitEntry {
    this.opId = this.expected(from, this.opId + 1);
    return {
      kind: "submit",
      id: this.opId,
      path: this.name(from),
      seq: from.varint(),
      device: this.name(from),
      verb: this.name(from),
      handle: from.varint(),
      request: from.varint(),
      credit: from.varint(),
      effect: this.oneOf(from, EFFECTS, from.byte()),
      errno: this.errno(from),
    };
  }

  private errno(from: TraceBytes): number {
    const errno = from.varint();
    return errno < ERRNO_COUNT ? errno : from.fail(`there is no errno ${errno}, this build knows ${ERRNO_COUNT}`);
  }

  private fault(from: TraceBytes): FaultEntry {
    const has = from.byte();
    return {
      kind: "fault",
      fault: this.name(from),
      path: (has & 1) === 0 ? null : this.name(from),
      seq: (has & 2) === 0 ? null : from.varint(),
      device: (has & 4) === 0 ? null : this.name(from),
      occurrence: from.varint(),
      amountNs: (has & 8) === 0 ? null : from.varint(),
    };
  }

  private note(from: TraceBytes, tag: number): NoteEntry {
    switch (tag) {
      case TAG.spawn:
        return { kind: "spawn", pid: from.varint() as Pid, path: this.name(from), image: this.name(from), name: this.name(from) };
      case TAG.end:
        return {
          kind: "end",
          pid: from.varint() as Pid,
          path: this.name(from),
          why: this.oneOf(from, REASONS, from.byte()),
          exit: this.value(from),
        };
      case TAG.step: {
        const { errno: _none, ...call } = this.callOf(from, this.step + 1, 1);
        this.step = call.step;
        return { kind: "step", ...call, nr: from.varint() as Nr, args: this.value(from) };
      }
      case TAG.result:
        return { kind: "result", ...this.callOf(from, this.step, 0), value: this.value(from) };
      case TAG.hash:
      case TAG.hashText:
        this.events = this.expected(from, this.events + 64);
        return { kind: "hash", events: this.events, hash: tag === TAG.hashText ? from.string() : this.hash(from) };
      case TAG.mark:
        return { kind: "mark", path: this.name(from), name: this.name(from), value: this.value(from) };
      case TAG.oracle:
        return { kind: "oracle", oracle: this.name(from), detail: from.string(), paths: this.paths(from) };
      default:
        return from.fail(`there is no event with tag ${tag}`, from.at - 1);
    }
  }

  private callOf(from: TraceBytes, step: number, ahead: 0 | 1): { step: number; pid: Pid; path: string; call: CallId; errno: number } {
    const flags = from.byte();
    const path = this.name(from);
    const name = this.numberLast;
    if ((flags & CALL.step) !== 0) step = from.varint();
    const pid = (flags & CALL.pid) !== 0 ? from.varint() : this.pids[name] ?? from.fail(`${path} has no process yet`);
    const call = (flags & CALL.call) !== 0 ? from.varint() - 1 : (this.calls[name] ?? from.fail(`${path} made no call yet`)) + ahead;
    this.pids[name] = pid;
    this.calls[name] = call;
    const errno = (flags & CALL.errno) !== 0 ? this.errno(from) : 0;
    return { step, pid: pid as Pid, path, call: call as CallId, errno };
  }

  private paths(from: TraceBytes): string[] {
    const count = from.varint();
    const paths: string[] = [];
    for (let i = 0; i < count; i++) {
      this.expansion.node(from);
      paths.push(this.name(from));
    }
    return paths;
  }

  private hash(from: TraceBytes): string {
    return from.raw(8).toHex();
  }

  private expected(from: TraceBytes, expected: number): number {
    const differs = from.byte();
    if (differs > 1) from.fail(`a flag is ${differs}`, from.at - 1);
    return differs === 0 ? expected : from.varint();
  }

  private oneOf<T>(from: TraceBytes, values: readonly T[], index: number): T {
    const value = values[index];
    return value === undefined ? from.fail(`${index} is not one of ${values.length} values`, from.at - 1) : value;
  }

  private name(from: TraceBytes): string {
    const number = from.varint();
    this.numberLast = number;
    if (number > 0) {
      const known = this.names[number - 1] ?? from.fail(`name ${number} is used, the chunk has ${this.names.length}`);
      this.expansion.repeats(from, known.length);
      return known;
    }
    const name = from.string();
    if (this.names.length >= NAMES_MAX) from.fail(`the chunk has more than ${NAMES_MAX} names, the bound for a chunk`);
    this.numberLast = this.names.push(name);
    return name;
  }

  private value(from: TraceBytes): Stored {
    const tag = from.byte();
    if (tag !== TAG_ELSEWHERE) return this.values.value(from, tag);
    const number = from.varint();
    const { payloads, expansion } = this;
    return this.mode === "check" ? payloads.checkedValue(from, number, expansion) : payloads.value(from, number, expansion);
  }
}
