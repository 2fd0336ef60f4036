/**
 * Writes docs/SYSCALLS.md and the comments of `Sys` from the syscall table, so that neither can say anything else than the
 * code. With `--check` it compares instead and fails with the command to run. Knows the shape of a row and of JSON Schema,
 * no call by name; the comments are made in sys_comments.ts.
 */
import { ERRNOS } from "../syscalls/errno.ts";
import { RIGHT_NAMES } from "../syscalls/rights.ts";
import { CALL_NAMES, type CallName, type Row, TABLE } from "../syscalls/table.ts";
import { rootOf } from "./lint/zones.ts";
import { withComments } from "./sys_comments.ts";

type Json = Readonly<Record<string, unknown>>;

const ROOT = rootOf(import.meta.url, "../");
const PAGE = "docs/SYSCALLS.md";
const SYS = "syscalls/sys.ts";

/** The whole page as Markdown. */
export function syscallsPage(): string {
  return [
    "# System calls",
    "Generated from `syscalls/table.ts` by `deno task docs`; do not edit. An agent makes these calls by `await sys.NAME(…)`; the typed client in\n" +
    "`syscalls/client.ts` builds the arguments shown here; the same texts are the comments of `Sys` in `syscalls/sys.ts`. A refused call throws a `SyscallError` with the errno's name at the await.",
    "Flags: *pure* changes nothing outside its process · *blocking* may wait · *idempotent* twice is once. `?` marks a member that may be absent.",
    "## Overview",
    overview(),
    ...CALL_NAMES.map(section),
    "## Errnos",
    errnos(),
    "## Rights",
    `A capability carries a subset of: ${RIGHT_NAMES.map((name) => `\`${name}\``).join(", ")}. Deriving never widens it.`,
  ].join("\n\n") + "\n";
}

function overview(): string {
  const rows = CALL_NAMES.map((name) => `| ${TABLE[name].nr} | [${name}](#${name}) | ${rowOf(name).effect} |`);
  return ["| nr | call | effect |", "| --: | --- | --- |", ...rows].join("\n");
}

function section(name: CallName): string {
  const row = rowOf(name);
  const facts = [
    `- number: ${row.nr}`,
    `- arguments: \`${typeText(row.args.json)}\``,
    `- result: \`${typeText(row.result.json)}\``,
    ...Object.keys(row.parameters).length === 0 ? [] : ["- parameters of the method:"],
    ...Object.entries(row.parameters).map(([name, text]) => `  - \`${name}\`: ${text}`),
    `- gives: ${row.gives}`,
    `- rights: ${row.rights.map((right) => `\`${right}\``).join(", ") || "none"}`,
    `- flags: ${Object.keys(row.flags).join(", ") || "none"}`,
    "- errors:",
    ...Object.entries(row.errors).map(([errno, cause]) => `  - \`${errno}\`: ${cause}`),
  ];
  return `## ${name}\n\n${row.effect}.\n\n${facts.join("\n")}`;
}

function rowOf(name: CallName): Row<unknown, unknown> {
  return TABLE[name] as unknown as Row<unknown, unknown>; // each row has its own argument type; the page reads none of them
}

function errnos(): string {
  const rows = Object.entries(ERRNOS).map(([name, [number, meaning]]) => `| ${number} | ${name} | ${meaning} | ${callsWith(name)} |`);
  return ["| number | name | meaning | returned by |", "| --: | --- | --- | --- |", ...rows].join("\n");
}

function callsWith(errno: string): string {
  const calls = CALL_NAMES.filter((name) => errno in TABLE[name].errors);
  return calls.length === CALL_NAMES.length ? "all" : calls.join(", ");
}

/** A JSON Schema as one line of TypeScript-like text, with the bounds that have a meaning. */
function typeText(json: Json): string {
  if (json["description"] === "handle") return "Handle";
  if (Array.isArray(json["enum"])) return json["enum"].map((word) => JSON.stringify(word)).join(" | ");
  if (Array.isArray(json["anyOf"])) return (json["anyOf"] as Json[]).map(typeText).join(" | ");
  switch (json["type"]) {
    case "object":
      return json["properties"] === undefined ? `{ [key]: ${typeText(json["additionalProperties"] as Json)} }` : membersText(json);
    case "array":
      return `(${typeText(json["items"] as Json)})[≤ ${json["maxItems"]}]`;
    case "integer":
      return `${bound(json["minimum"])}…${bound(json["maximum"])}`;
    case "string":
      return `string[${json["minLength"]}…${json["maxLength"]}]`;
    case undefined:
      return "Value";
    default:
      return String(json["type"]);
  }
}

function membersText(json: Json): string {
  const required = json["required"] as readonly string[]; // `record` of syscalls/schema.ts always lists them
  const members = Object.entries(json["properties"] as Readonly<Record<string, Json>>);
  const texts = members.map(([name, schema]) => `${name}${required.includes(name) ? "" : "?"}: ${typeText(schema)}`);
  return texts.length === 0 ? "{}" : `{ ${texts.join(", ")} }`;
}

/** Large powers of two are easier to read as such. */
function bound(value: unknown): string {
  const number = Number(value);
  for (const [exponent, size] of [[31, 2 ** 31], [32, 2 ** 32], [50, 2 ** 50], [53, 2 ** 53]] as const) {
    if (number === size - 1) return `2^${exponent}-1`;
  }
  return number === 2 ** 50 ? "2^50" : String(number);
}

/** Compares or writes; gives the exit code. */
function pageMain(args: readonly string[]): number {
  const written = [[PAGE, syscallsPage()], [SYS, withComments(read(SYS))]] as const;
  if (!args.includes("--check")) {
    for (const [path, text] of written) Deno.writeTextFileSync(ROOT + path, text);
    return 0;
  }
  const stale = written.filter(([path, text]) => read(path) !== text).map(([path]) => path);
  if (stale.length === 0) return 0;
  console.error(`Cannot accept ${stale.join(" and ")}: the texts differ from syscalls/table.ts; run deno task docs`);
  return 1;
}

/** The text of a file; "" where there is none. */
function read(path: string): string {
  try {
    return Deno.readTextFileSync(ROOT + path);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return "";
    throw error;
  }
}

if (import.meta.main) Deno.exit(pageMain(Deno.args));
