/**
 * The devices of an agent file, live: the device of the host for each specification of the export `devices`. The
 * meaning of a specification, its grants and its twin in the simulator: scenario/devices.ts.
 */
import { resolve } from "node:path";
import type { DeviceFactory } from "../backends/device/device.ts";
import { httpDevice } from "../backends/host/http.ts";
import { folderDevice } from "../backends/host/store.ts";
import type { DeviceSpec } from "../scenario/devices.ts";

/** A device that this machine cannot give; a complete sentence. */
export class DeviceError extends Error {
  override readonly name = "DeviceError";
}

/** Factories of devices by name. `folder`: that of the agent file. Makes folders that are missing. Throws a DeviceError. */
export function liveDevices(specs: readonly DeviceSpec[], folder: string): Readonly<Record<string, DeviceFactory>> {
  return Object.fromEntries(specs.map((spec) => [spec.name, liveDevice(spec, folder)]));
}

function liveDevice(spec: DeviceSpec, folder: string): DeviceFactory {
  switch (spec.kind) {
    case "store":
      return folderDevice(madeFolder(spec.name, resolve(folder, spec.folder)));
    case "http":
      return httpDevice({ origins: spec.origins });
  }
}

function madeFolder(name: string, path: string): string {
  try {
    Deno.mkdirSync(path, { recursive: true });
    return path;
  } catch (error) {
    throw new DeviceError(`Cannot use device "${name}": its folder ${path} cannot be made: ${(error as Error).message}`);
  }
}
