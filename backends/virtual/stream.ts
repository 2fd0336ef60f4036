/**
 * The device `stream`: scripted sources behind verbs, read with credit. Opening one submits an operation; its items are
 * completions with `more`, never more of them than the credit granted; `credit` operations go on; the end of the source
 * or a cancel brings the one final completion.
 *
 * A source is pulled only as far as credit goes, so it may be endless. One that throws ends its stream with EIO. A cancel
 * or a crash of the device drops the source where it stands: no `finally` of it runs.
 */
import type { Op } from "../../kernel/machine.ts";
import { E, type Errno } from "../../syscalls/errno.ts";
import type { OpId } from "../../syscalls/ids.ts";
import { seal, type Value } from "../../syscalls/value.ts";
import { type Device, type DeviceFactory, failure, type Port, success } from "../device/device.ts";
import { messageOf } from "./script.ts";
import { contextOf, type ScriptContext } from "./tools.ts";

/** One item of a source. */
export interface StreamItem {
  /** Absent: null. */
  readonly value?: Value;
  readonly bytes?: Uint8Array;
  /** How long after the item before it, integer ns. Absent: the profile's. */
  readonly afterNs?: number;
}

/** Opens a source: called once per stream. */
export type StreamSource = (args: Value, context: ScriptContext) => Iterable<StreamItem>;

/** Makes the device of the sources, by verb. */
export function streamDevice(sources: ReadonlyMap<string, StreamSource>): DeviceFactory {
  return () => new Streams(sources);
}

interface Open {
  readonly port: Port;
  readonly items: Iterator<StreamItem>;
  /** When the latest item arrives. */
  dueLast: number;
}

/** Streams that are open. */
export class Streams implements Device {
  private readonly open = new Map<OpId, Open>();

  constructor(private readonly sources: ReadonlyMap<string, StreamSource>) {}

  submit(op: Op, port: Port): Errno {
    const source = this.sources.get(op.verb);
    if (source === undefined) return E.ENODEV;
    this.begin(op, port, () => source(op.args, contextOf(op, port)));
    return E.OK;
  }

  /** Opens the source of one operation. */
  begin(op: Op, port: Port, source: () => Iterable<StreamItem>): void {
    try {
      this.open.set(op.id, { port, items: source()[Symbol.iterator](), dueLast: port.now() });
    } catch (error) {
      return port.finish(op.id, failure(E.EIO, messageOf(error)), port.profile.streamNs);
    }
    this.credited(op.id);
  }

  cancel(id: OpId): void {
    this.open.delete(id);
  }

  credited(id: OpId): void {
    const stream = this.open.get(id);
    if (stream === undefined) return;
    try {
      while (stream.port.credit(id) > 0 && this.sendNext(id, stream)) continue;
    } catch (error) {
      this.open.delete(id);
      stream.port.finish(id, failure(E.EIO, messageOf(error)), stream.port.profile.streamNs);
    }
  }

  // False at the end of the source. The end is seen only with credit in hand, as a reader that asks for more sees it.
  private sendNext(id: OpId, stream: Open): boolean {
    const { port } = stream;
    const next = stream.items.next();
    if (next.done === true) {
      this.open.delete(id);
      port.finish(id, success(null), port.profile.streamNs);
      return false;
    }
    const { value, bytes, afterNs } = next.value;
    const sealed = seal(value);
    if (!sealed.ok) throw new TypeError(sealed.message);
    stream.dueLast = Math.max(stream.dueLast, port.now()) + (afterNs ?? port.profile.streamNs);
    port.item(id, sealed.value, bytes === undefined ? [] : [{ bytes: bytes.slice() }], stream.dueLast - port.now());
    return true;
  }
}
