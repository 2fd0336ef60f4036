/** The devices of one virtual machine: made when first used, lost by a crash, absent while down. */
import type { Op } from "../../kernel/machine.ts";
import { E, type Errno } from "../../syscalls/errno.ts";
import type { Device, DeviceFactory } from "../device/device.ts";
import type { VirtualOpTable } from "./op_table.ts";

interface Slot {
  device: Device | null;
  /** Absent before this instant. */
  upAt: number;
}

/** See the file comment. */
export class DeviceTable {
  private readonly slots = new Map<string, Slot>();

  constructor(private readonly factories: Readonly<Record<string, DeviceFactory>>) {}

  /** True if the machine has a device of that name, up or down. */
  has(name: string): boolean {
    return this.slots.has(name) || Object.hasOwn(this.factories, name);
  }

  /** The instance of a device; undefined if none was made since the start or the last crash. */
  findDevice(name: string): Device | undefined {
    return this.slots.get(name)?.device ?? undefined;
  }

  /** True while a crashed device is absent. */
  isDown(name: string, now: number): boolean {
    const slot = this.slots.get(name);
    return slot !== undefined && slot.upAt > now;
  }

  /** Hands `op` to its device; the operation is in the table while the device looks at it, and stays there if the device takes it. */
  submit(op: Op, ops: VirtualOpTable): Errno {
    const slot = this.slot(op.device);
    const device = slot.device ??= this.factories[op.device]!(); // the caller asked `has`
    ops.add(op);
    const errno = device.submit(op, ops);
    if (errno !== E.OK) ops.remove(op.id);
    return errno;
  }

  /** Loses the instance; the device is absent until `upAt`. */
  lose(name: string, upAt: number): void {
    const slot = this.slot(name);
    slot.device = null;
    slot.upAt = upAt;
  }

  private slot(name: string): Slot {
    const known = this.slots.get(name);
    if (known !== undefined) return known;
    const made: Slot = { device: null, upAt: 0 };
    this.slots.set(name, made);
    return made;
  }
}
