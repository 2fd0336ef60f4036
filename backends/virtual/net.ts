/**
 * The device `net`: simulated connections as pairs of byte streams, with back-pressure.
 *
 * Verbs: `listen {name}` is a stream of `{ connection, from }`, one per caller; `connect {to}` answers `{ connection }` once
 * the listener took it; `read {connection}` is a stream of the bytes that the other side wrote, its end is their close;
 * `write {connection}` with bytes completes when the other side has taken them; `close {connection}` answers null.
 * EIO with a message: no listener, no such connection, the other side closed, a second listener or reader.
 *
 * A connection is named after the call that made it, never by a count: names are equal in every schedule. All of it is in
 * memory: a crash of the device ends every connection. Not modelled: loss and reordering of bytes within a connection, as
 * under TCP; a slow or lost answer is a fault of completions.
 */
import type { Op } from "../../kernel/machine.ts";
import { E, type Errno } from "../../syscalls/errno.ts";
import type { OpId } from "../../syscalls/ids.ts";
import { record, string } from "../../syscalls/schema.ts";
import type { Chunk, ValueRecord } from "../../syscalls/value.ts";
import { type Device, type DeviceFactory, failure, type Port, success } from "../device/device.ts";

/** Writes, or calls to a listener, that wait at most: beyond it `submit` answers EAGAIN. */
export const WAITING_MAX = 64;
/** Longest name, UTF-16 code units. */
const NAME_LENGTH_MAX = 65_536;

/** Makes a network of its own. */
export function netDevice(): DeviceFactory {
  return () => new Net();
}

interface Listener {
  readonly id: OpId;
  readonly callers: Op[];
}

interface Side {
  readonly name: string;
  readonly peer: string;
  /** The operation that reads here. */
  reader: OpId | null;
  /** Writes of the other side that are not read yet. */
  readonly inbox: { readonly id: OpId; readonly chunks: readonly Chunk[] }[];
  closed: boolean;
}

const ARGS = { listen: "name", connect: "to", read: "connection", write: "connection", close: "connection" } as const;
type Verb = keyof typeof ARGS;
const SCHEMAS = {
  name: record({ name: string(NAME_LENGTH_MAX, 1) }),
  to: record({ to: string(NAME_LENGTH_MAX, 1) }),
  connection: record({ connection: string(NAME_LENGTH_MAX, 1) }),
} as const;

class Net implements Device {
  private readonly listeners = new Map<string, Listener>();
  private readonly sides = new Map<string, Side>();
  /** The machine's: the same at every submission, and there is one before anything else. */
  private port!: Port;

  submit(op: Op, port: Port): Errno {
    this.port = port;
    if (!Object.hasOwn(ARGS, op.verb)) return E.ENODEV;
    const verb = op.verb as Verb; // just looked up
    const wrong = SCHEMAS[ARGS[verb]].check(op.args, "");
    if (wrong !== null) return end(op, port, E.EINVAL, `Cannot ${verb}: ${wrong}`);
    const name = (op.args as ValueRecord)[ARGS[verb]] as string; // the schema says so
    return this[verb](op, name);
  }

  cancel(id: OpId): void {
    for (const [name, listener] of this.listeners) {
      remove(listener.callers, id);
      if (listener.id !== id) continue;
      this.listeners.delete(name);
      for (const caller of listener.callers) end(caller, this.port, E.EIO, refused(name));
    }
    for (const side of this.sides.values()) {
      if (side.reader === id) side.reader = null;
      remove(side.inbox, id);
    }
  }

  credited(id: OpId): void {
    for (const [name, listener] of this.listeners) if (listener.id === id) this.accept(name, listener);
    for (const side of this.sides.values()) if (side.reader === id) this.flow(side);
  }

  private listen(op: Op, name: string): Errno {
    if (this.listeners.has(name)) return end(op, this.port, E.EIO, `Cannot listen as ${JSON.stringify(name)}: the name has a listener`);
    this.listeners.set(name, { id: op.id, callers: [] });
    return E.OK;
  }

  private connect(op: Op, to: string): Errno {
    const listener = this.listeners.get(to);
    if (listener === undefined) return end(op, this.port, E.EIO, refused(to));
    if (listener.callers.length >= WAITING_MAX) return E.EAGAIN;
    listener.callers.push(op);
    this.accept(to, listener);
    return E.OK;
  }

  private read(op: Op, name: string): Errno {
    const side = this.sides.get(name);
    if (side === undefined) return this.unknown(op, name);
    if (side.reader !== null) return end(op, this.port, E.EIO, `Cannot read ${JSON.stringify(name)}: the connection has a reader`);
    side.reader = op.id;
    this.flow(side);
    return E.OK;
  }

  private write(op: Op, name: string): Errno {
    const side = this.sides.get(name);
    if (side === undefined) return this.unknown(op, name);
    const peer = this.sides.get(side.peer);
    if (peer === undefined) return end(op, this.port, E.EIO, `Cannot write ${JSON.stringify(name)}: the other side closed`);
    if (peer.inbox.length >= WAITING_MAX) return E.EAGAIN;
    peer.inbox.push({ id: op.id, chunks: op.chunks });
    this.flow(peer);
    return E.OK;
  }

  // What this side wrote is still read by the other; what it has not read is refused to its writers.
  private close(op: Op, name: string): Errno {
    const side = this.sides.get(name);
    if (side === undefined) return this.unknown(op, name);
    this.sides.delete(name);
    for (const { id } of side.inbox) {
      this.port.finish(id, failure(E.EIO, `Cannot write ${JSON.stringify(side.peer)}: the other side closed`), 0);
    }
    if (side.reader !== null) this.port.finish(side.reader, success(null), 0);
    const peer = this.sides.get(side.peer);
    if (peer !== undefined) {
      peer.closed = true;
      this.flow(peer);
    }
    this.port.finish(op.id, success(null), this.port.profile.streamNs);
    return E.OK;
  }

  private accept(name: string, listener: Listener): void {
    while (listener.callers.length > 0 && this.port.credit(listener.id) > 0) {
      const { id, origin } = listener.callers.shift()!; // its length was just looked at
      const connection = `${name}<${origin.path}:${origin.seq}`;
      const [caller, listening] = [`${connection}>`, connection];
      this.sides.set(caller, { name: caller, peer: listening, reader: null, inbox: [], closed: false });
      this.sides.set(listening, { name: listening, peer: caller, reader: null, inbox: [], closed: false });
      this.port.item(listener.id, Object.freeze({ connection: listening, from: origin.path }), [], this.port.profile.streamNs);
      this.port.finish(id, success(Object.freeze({ connection: caller })), this.port.profile.streamNs);
    }
  }

  // Hands waiting writes to the reader as far as its credit goes; each write completes as it is taken.
  private flow(side: Side): void {
    const { reader, inbox } = side;
    if (reader === null) return;
    while (inbox.length > 0 && this.port.item(reader, null, inbox[0]!.chunks, this.port.profile.streamNs)) {
      this.port.finish(inbox.shift()!.id, success(null), this.port.profile.streamNs); // its length was just looked at
    }
    if (inbox.length > 0 || !side.closed) return;
    side.reader = null;
    this.port.finish(reader, success(null), this.port.profile.streamNs);
  }

  private unknown(op: Op, name: string): Errno {
    return end(op, this.port, E.EIO, `Cannot ${op.verb} ${JSON.stringify(name)}: no such connection`);
  }
}

function end(op: Op, port: Port, errno: Errno, message: string): Errno {
  port.finish(op.id, failure(errno, message), port.profile.streamNs);
  return E.OK;
}

function refused(name: string): string {
  return `Cannot connect to ${JSON.stringify(name)}: the name has no listener`;
}

function remove(list: { readonly id: OpId }[], id: OpId): void {
  const at = list.findIndex((one) => one.id === id);
  if (at >= 0) list.splice(at, 1);
}
