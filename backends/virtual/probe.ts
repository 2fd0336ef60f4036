/** The conformance suite's probe device on the virtual machine. Its verbs are described in backends/conformance.ts. */
import { E, type Errno } from "../../syscalls/errno.ts";
import type { OpId } from "../../syscalls/ids.ts";
import type { Op } from "../../kernel/machine.ts";
import type { ValueRecord } from "../../syscalls/value.ts";
import { type Device, type DeviceFactory, failure, type Port, success } from "../device/device.ts";
import { streamDevice, type StreamItem, type StreamSource } from "./stream.ts";

const NS_PER_MS = 1_000_000;

function* counting(count: number): Generator<StreamItem> {
  for (let i = 0; i < count; i++) yield { value: i, bytes: Uint8Array.of(i) };
}

const streams = streamDevice(
  new Map<string, StreamSource>([
    ["count", (args) => counting((args as { readonly count: number }).count)],
    ["endless", () => counting(Infinity)],
  ]),
);

class Probe implements Device {
  private readonly streams = streams();

  submit(op: Op, port: Port): Errno {
    switch (op.verb) {
      case "echo":
        port.finish(op.id, success(op.args, op.chunks), 0);
        return E.OK;
      case "slow":
        port.finish(op.id, success("slow"), Number((op.args as ValueRecord)["ms"]) * NS_PER_MS);
        return E.OK;
      case "fail":
        port.finish(op.id, failure(E.EIO, "Failed as asked"), 0);
        return E.OK;
      default:
        return this.streams.submit(op, port);
    }
  }

  cancel(id: OpId): void {
    this.streams.cancel(id);
  }

  credited(id: OpId): void {
    this.streams.credited?.(id);
  }
}

/** Makes the probe. */
export const probeDevice: DeviceFactory = () => new Probe();
