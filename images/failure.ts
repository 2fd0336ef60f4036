/**
 * Failure records: what a program threw, as a Value for its parent and for reports.
 *
 * Nothing of the program runs unguarded here: its error may have getters that throw or loop (they are lowered, so fuel
 * bounds them). Texts are bounded and well-formed. The place comes from the site of the syscall, else from the error's
 * stack (image modules map to the agent's own file), else from the last site of the fiber that threw.
 */
import { SyscallError } from "../syscalls/agent.ts";
import type { Failure } from "../syscalls/runner.ts";
import type { Image, Site } from "./contract.ts";
import { Fault, isOverflow } from "./fault.ts";
import { PROGRAM } from "./refusal.ts";

/** Longest message, UTF-16 code units: a report shows a line, not a document. */
const MESSAGE_LENGTH_MAX = 4_096;
const NAME_LENGTH_MAX = 256;
const SHOWN_MEMBERS_MAX = 8;
const SHOWN_LENGTH_MAX = 64;

function bounded(text: string, length: number): string {
  return (text.length > length ? `${text.slice(0, length - 1)}…` : text).toWellFormed();
}

/** `file:line:column` of a site; `""` if the image has none of that index. */
export function placeOf(image: Image, site: number): string {
  const found = image.sites[site];
  return found === undefined ? "" : textOf(found);
}

function textOf(site: Site): string {
  return `${site.file}:${site.line}:${site.column}`;
}

/** The failure record of `error`, whose own site, if any, is `site`; `last` is the last site of the process. */
export function failureOf(image: Image, error: unknown, site: number | undefined, last: number): Failure {
  const near = placeOf(image, site ?? last);
  if (error instanceof Fault) return { name: "Fault", message: bounded(error.message, MESSAGE_LENGTH_MAX), place: error.place || near };
  if (error instanceof SyscallError) {
    return { name: "SyscallError", message: bounded(error.message, MESSAGE_LENGTH_MAX), place: near, errno: error.errno };
  }
  if (!(error instanceof Error)) return { name: "thrown", message: bounded(describeThrown(error), MESSAGE_LENGTH_MAX), place: near };
  return {
    name: bounded(textMember(error, "name", "Error"), NAME_LENGTH_MAX),
    message: bounded(textMember(error, "message", ""), MESSAGE_LENGTH_MAX),
    place: placeInStack(image, textMember(error, "stack", "")) ?? near,
  };
}

// A getter of the program's own may throw: its error says nothing that the record needs.
function textMember(error: Error, key: "name" | "message" | "stack", otherwise: string): string {
  try {
    const value: unknown = error[key];
    return typeof value === "string" ? value : otherwise;
  } catch (thrown) {
    if (isOverflow(thrown)) throw thrown;
    return otherwise;
  }
}

/** What a thrown non-error was, without running any of the program's code. */
function describeThrown(value: unknown): string {
  switch (typeof value) {
    case "string":
      return value;
    case "function":
      return "a function";
    case "object":
      return value === null ? "null" : describeObject(value);
    default:
      return String(value);
  }
}

function describeObject(value: object): string {
  if (Array.isArray(value)) return `an array of ${value.length}`;
  const shown: string[] = [];
  for (const [key, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(value)).slice(0, SHOWN_MEMBERS_MAX)) {
    const member: unknown = descriptor.value;
    const text = typeof member === "string"
      ? JSON.stringify(member.slice(0, SHOWN_LENGTH_MAX))
      : typeof member === "object" && member !== null
      ? "…"
      : String(member);
    shown.push(`${key}: ${typeof member === "function" ? "…" : text}`);
  }
  return shown.length === 0 ? "an object" : `{ ${shown.join(", ")} }`;
}

const POSITION = /^(.*?):(\d+):(\d+)\)?$/;

/** The first frame of a stack that lies in a file of the image. */
function placeInStack(image: Image, stack: string): string | undefined {
  const files = filesOf(image);
  for (const line of stack.split("\n")) {
    const found = POSITION.exec(line.trim().replace(/^at /, "").replace(/^.*\(/, ""));
    if (found === null) continue;
    const file = found[1]!.startsWith(PROGRAM) ? found[1]!.slice(PROGRAM.length) : found[1]!; // a realm that cuts stacks cut the prefix
    if (files.has(file)) return `${file}:${found[2]}:${found[3]}`;
  }
  return undefined;
}

function filesOf(image: Image): ReadonlySet<string> {
  const files = new Set([image.file]);
  for (const site of image.sites) files.add(site.file);
  return files;
}
