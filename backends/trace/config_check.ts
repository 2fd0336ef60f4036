/**
 * The configuration in a header: what a composition of ours writes there, checked member by member, so that a replay
 * needs no second look. Members of others are let through as long as they are JSON.
 */
import { VERB_CREDIT } from "../../kernel/machine.ts";
import { readText } from "../../syscalls/codec/checked_text.ts";
import { AMOUNTS, EFFECTS } from "./event_codec.ts";

/** Says what is wrong with a value, or null. */
export type Check = (value: unknown) => string | null;

type Members = Readonly<Record<string, unknown>>;

const isMembers = (value: unknown): value is Members => typeof value === "object" && value !== null && !Array.isArray(value);
const text: Check = (value) => typeof value === "string" ? null : "is not a string";
const flag: Check = (value) => typeof value === "boolean" ? null : "is neither true nor false";
const natural: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0 ? null : "is not an integer from 0";
const list = (item: Check): Check => (value) => {
  if (!Array.isArray(value)) return "is not a list";
  for (let i = 0; i < value.length; i++) {
    const reason = item(value[i]);
    if (reason !== null) return `[${i}] ${reason}`;
  }
  return null;
};
const oneOf = (values: readonly string[]): Check => (value) =>
  values.includes(value as string) ? null : `is ${shown(value)}, known are ${values.join(", ")}`;

function shown(value: unknown): string {
  const json = JSON.stringify(value) ?? typeof value;
  return json.length > 40 ? `${json.slice(0, 40)}…` : json;
}

/** A record whose members are as `shape` says; those of `optional` may be missing, others may not be there. */
function record(shape: Readonly<Record<string, Check>>, optional: readonly string[] = []): Check {
  return (value) => {
    if (!isMembers(value)) return "is not an object";
    for (const [name, check] of Object.entries(shape)) {
      if (!Object.hasOwn(value, name)) {
        if (optional.includes(name)) continue;
        return `has no "${name}"`;
      }
      const reason = check(value[name]);
      if (reason !== null) return `"${name}" ${reason}`;
    }
    const foreign = Object.keys(value).find((name) => !Object.hasOwn(shape, name));
    return foreign === undefined ? null : `has an unknown "${foreign}"`;
  };
}

const verb: Check = (value) => value === VERB_CREDIT ? `is "${VERB_CREDIT}", the kernel's own` : text(value);
const grant = record(
  {
    name: text,
    device: text,
    verb,
    badge: natural,
    effect: oneOf(EFFECTS),
    reads: list(text),
    writes: list(text),
    cost: record(Object.fromEntries(AMOUNTS.map((amount) => [amount, natural])), AMOUNTS),
  },
  ["cost"],
);

const MEMBERS: Readonly<Record<string, Check>> = {
  policy: oneOf(["fifo", "priority"]),
  grants: list(grant),
  journal: flag,
  hash: flag,
  steps: flag,
  guard: flag,
  file: text,
  agent: text,
  servers: list(text),
  program: record({ image: text, name: text, args: argsError }),
};

function argsError(value: unknown): string | null {
  if (typeof value !== "string") return "is not a string";
  try {
    readText(value);
    return null;
  } catch (error) {
    if (error instanceof SyntaxError) return `is not the text of a Value: ${error.message}`;
    throw error;
  }
}

/** Members that a recording has which says what it ran. */
const NEEDED = ["policy", "grants", "journal", "hash"] as const;

/** What is wrong with the configuration of a header whose images have these ids, or null. */
export function configError(config: unknown, images: readonly string[]): string | null {
  if (!isMembers(config)) return "is not an object";
  for (const name of Object.keys(config)) {
    const reason = (Object.hasOwn(MEMBERS, name) ? MEMBERS[name]! : jsonError)(config[name]);
    if (reason !== null) return `has a member "${name}" that ${reason}`;
  }
  const program = config["program"];
  if (program === undefined) return null;
  const missing = NEEDED.find((name) => !Object.hasOwn(config, name));
  if (missing !== undefined) return `has a program and no "${missing}"`;
  const { image } = program as { readonly image: string }; // checked above
  return images.includes(image) ? null : `has a program of image ${image}, which the header does not list`;
}

/** What keeps a value from being JSON, or null. Values of a trace are trees, bounded in depth. */
export function jsonError(value: unknown): string | null {
  if (value === null || typeof value === "boolean" || typeof value === "string") return null;
  if (typeof value === "number") return Number.isFinite(value) ? null : `is ${value}, which JSON cannot say`;
  if (Array.isArray(value)) return list(jsonError)(value);
  if (!isMembers(value) || Object.getPrototypeOf(value) !== Object.prototype) return "is not JSON";
  for (const member of Object.values(value)) {
    const reason = jsonError(member);
    if (reason !== null) return reason;
  }
  return null;
}
