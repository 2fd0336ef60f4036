/**
 * Kinds of devices that an agent file may name in its export `devices`: how the specification of a kind is checked, which grants the
 * root agent gets, and the scripted twin that stands for the device in the simulator. The live side: boot/devices.ts.
 *
 * `store`: a folder of files. Grants: `NAME` for read and write, `NAME.append`, `NAME.remove` and `NAME.list`.
 * `http`: requests to the origins that are named. Grant: `NAME`, for read (no body), write (with a body) and subscribe (a stream).
 */
import { originOf } from "../backends/device/http_request.ts";
import { type DeviceFactory, Disk, httpScriptDevice, storeDevice } from "../backends/virtual/mod.ts";
import type { Grant } from "../kernel/config.ts";
import { NAME_LENGTH_MAX } from "../syscalls/bounds.ts";
import { Fault } from "../images/fault.ts";
import type { Checker, Fields } from "./check_exports.ts";
import type { Script } from "./scenario.ts";

/** A folder of files. */
export interface StoreSpec {
  readonly kind: "store";
  readonly name: string;
  /** Live: the folder, relative to that of the agent file. It is made where it is missing. */
  readonly folder: string;
  /** Simulated: what the store holds when a run begins, text by key. */
  readonly files: Readonly<Record<string, string>>;
}

/** Requests over HTTP. */
export interface HttpSpec {
  readonly kind: "http";
  readonly name: string;
  /** Origins that may be reached, such as `https://api.example.com`. */
  readonly origins: readonly string[];
  /** True if a function of the file answers requests of the simulator. */
  readonly replies: boolean;
}

/** A device that an agent file names. */
export type DeviceSpec = StoreSpec | HttpSpec;

/** One kind. */
export interface DeviceKind<S extends DeviceSpec> {
  /** Reads the fields of `devices.NAME`; null where a problem was found. */
  check(check: Checker, name: string, fields: Fields): S | null;
  grants(spec: S): readonly Grant[];
  /** A device for one run of the simulator. `reply` is the function of the instance, where the specification has one. */
  twin(spec: S, reply: Script | null): DeviceFactory;
}

/** Origins of one device. */
const ORIGINS_MAX = 64;
/** Files that a simulated store begins with. */
const FILES_MAX = 1_024;

const grant = (spec: DeviceSpec, suffix: string, verb: string): Grant => ({
  name: spec.name + suffix,
  device: spec.name,
  verb,
  badge: 0,
  effect: "once",
  reads: [],
  writes: [spec.name],
});

const STORE: Readonly<DeviceKind<StoreSpec>> = {
  check: (check, name, fields) => {
    const where = `devices.${name}`;
    check.known(fields, where, ["kind", "folder", "files"]);
    const folder = check.text(fields.folder, `${where}.folder`, "a folder, relative to that of the file");
    const files = check.texts(fields.files, `${where}.files`, FILES_MAX);
    return folder === null || files === null ? null : { kind: "store", name, folder, files };
  },
  grants: (spec) => [grant(spec, "", ""), ...["append", "remove", "list"].map((verb) => grant(spec, `.${verb}`, verb))],
  twin: ({ files }) => storeDevice(Disk.of(files)),
};

const HTTP: Readonly<DeviceKind<HttpSpec>> = {
  check: (check, name, fields) => {
    const where = `devices.${name}`;
    check.known(fields, where, ["kind", "origins", "reply"]);
    const replies = check.function(fields.reply, `${where}.reply`);
    const given = Array.isArray(fields.origins) ? fields.origins : [];
    if (given.length === 0 || given.length > ORIGINS_MAX) {
      check.problem(`${where}.origins`, `an array of 1 to ${ORIGINS_MAX} origins is needed, such as ["https://api.example.com"]`);
    }
    const origins = given.map((one) => typeof one === "string" ? originOf(one) : null);
    const bad = origins.indexOf(null);
    if (bad < 0) return { kind: "http", name, origins: origins as string[], replies }; // none is null
    check.problem(`${where}.origins[${bad}]`, `${JSON.stringify(given[bad])} is not an origin, such as "https://api.example.com"`);
    return null;
  },
  grants: (spec) => [grant(spec, "", "request")],
  twin: ({ origins }, reply) => httpScriptDevice({ origins, reply, isFault: (error) => error instanceof Fault }),
};

const KINDS: { readonly [K in DeviceSpec["kind"]]: DeviceKind<DeviceSpec & { readonly kind: K }> } = { store: STORE, http: HTTP };

/** Names of devices of the system. */
const RESERVED: readonly string[] = ["tools", "models", "stdio", "stdio_stop"];

/** Reads one entry of the export `devices`; null where a problem was found. */
export function checkDevice(check: Checker, name: string, value: unknown): DeviceSpec | null {
  const where = `devices.${name}`;
  const fields = check.record(value, where, "{ kind, ... }");
  if (fields === null) return null;
  if (RESERVED.includes(name)) check.problem(where, "the system has a device of that name: take another one");
  if (!/^[\w-]+$/.test(name)) {
    check.problem(where, `a name of letters, digits, _ and - is needed, of at most ${NAME_LENGTH_MAX} characters`);
  }
  const kind = Object.keys(KINDS).find((one) => one === fields.kind) as DeviceSpec["kind"] | undefined;
  if (kind !== undefined) return KINDS[kind].check(check, name, fields);
  check.problem(
    `${where}.kind`,
    `${JSON.stringify(fields.kind) ?? "undefined"} is no kind of device; known are ${Object.keys(KINDS).join(", ")}`,
  );
  return null;
}

/** The grants of a device, for the root agent. */
export function grantsOfDevice(spec: DeviceSpec): readonly Grant[] {
  return (KINDS[spec.kind] as DeviceKind<DeviceSpec>).grants(spec); // the kind of this specification
}

/** The scripted twin of a device, for one run. */
export function twinOf(spec: DeviceSpec, reply: Script | null): DeviceFactory {
  return (KINDS[spec.kind] as DeviceKind<DeviceSpec>).twin(spec, reply); // as above
}
