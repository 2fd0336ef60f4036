/**
 * Which MCP servers a run has: the usual `{ "mcpServers": { name: { command, args, env, cwd } } }` of a file, or the same
 * record as a scenario's `mcp` export. Everything that is wrong is named at once, each with its entry.
 *
 * `${NAME}` and `${NAME:-default}` in command, args, env and cwd are taken from the variables given. A relative cwd, and the
 * default one, is relative to the folder given. Only stdio: an entry with a url is refused by name. Settings of other hosts
 * (`disabled`, `alwaysAllow`, …) are ignored, but a disabled server is left out. Nothing is started here.
 */
import { resolve } from "node:path";
import { NAME_LENGTH_MAX } from "../syscalls/bounds.ts";

/** Servers of one run at most: each is a child with pipes. */
export const SERVERS_MAX = 64;
const ARGS_MAX = 1_024;
/** Names become prefixes of tools: `server.tool`. */
const NAME = /^[\w-]+$/;
const VARIABLE = /\$\{(\w+)(?::-([^}]*))?\}/g;

/** A server to be started over stdio. */
export interface ServerEntry {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Absolute. */
  readonly cwd: string;
}

/** Where entries are read from. */
export interface McpPlace {
  /** As messages name it: the file, or `export mcp of FILE`. */
  readonly shown: string;
  /** What a relative cwd is relative to. */
  readonly folder: string;
  /** Values of `${NAME}`. */
  variable(name: string): string | undefined;
}

/** Servers that cannot be used: `problems` are complete sentences, at least one. */
export class McpConfigError extends Error {
  override readonly name = "McpConfigError";
  constructor(readonly problems: readonly string[]) {
    super(problems.join("\n"));
  }
}

type Fields = Readonly<Record<string, unknown>>;

/** The servers of a file's text. Throws a McpConfigError. */
export function serversOfText(text: string, place: McpPlace): Readonly<Record<string, ServerEntry>> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new McpConfigError([`Cannot read ${place.shown}: it is not JSON: ${error.message}`]);
  }
  const servers = isRecord(parsed) ? parsed["mcpServers"] : undefined;
  if (!isRecord(servers)) {
    throw new McpConfigError([`Cannot use ${place.shown}: expected { "mcpServers": { name: { command, args, env, cwd } } }`]);
  }
  return serversOf(servers, place);
}

/** The servers of a record by name. Throws a McpConfigError. */
export function serversOf(servers: Fields, place: McpPlace): Readonly<Record<string, ServerEntry>> {
  const reader = new Reader(place);
  const found = Object.entries(servers).flatMap(([name, entry]) => reader.entry(name, entry));
  if (found.length > SERVERS_MAX) {
    reader.problems.push(`Cannot use ${place.shown}: ${found.length} servers, at most ${SERVERS_MAX} are allowed`);
  }
  if (reader.problems.length > 0) throw new McpConfigError(reader.problems);
  return Object.freeze(Object.fromEntries(found));
}

class Reader {
  readonly problems: string[] = [];
  private name = "";

  constructor(private readonly place: McpPlace) {}

  entry(name: string, value: unknown): [string, ServerEntry][] {
    this.name = name;
    if (!NAME.test(name) || name.length > NAME_LENGTH_MAX / 2) {
      this.problem(`its name must have 1 to ${NAME_LENGTH_MAX / 2} letters, digits, "_" and "-"`);
    }
    if (!isRecord(value)) return this.problem(`expected { command, args, env, cwd }, got ${shown(value)}`);
    if (value["disabled"] === true) return [];
    const type = value["type"] ?? (value["url"] === undefined ? "stdio" : "http");
    if (type !== "stdio") {
      return this.problem(
        `type ${shown(type)}${
          value["url"] === undefined ? "" : ` with url ${shown(value["url"])}`
        } is not served yet: only stdio servers, with a command, are`,
      );
    }
    const before = this.problems.length;
    const command = this.text(value["command"], "command");
    const args = this.texts(value["args"] ?? []);
    const env = this.env(value["env"] ?? {});
    const cwd = value["cwd"] === undefined ? "." : this.text(value["cwd"], "cwd");
    if (command === "") this.problem(`"command" is missing`);
    return this.problems.length > before ? [] : [[name, { command, args, env, cwd: resolve(this.place.folder, cwd) }]];
  }

  private problem(what: string): [] {
    this.problems.push(`Cannot use server "${this.name}" of ${this.place.shown}: ${what}`);
    return [];
  }

  private text(value: unknown, field: string): string {
    if (value === undefined) return "";
    if (typeof value !== "string" || value.includes("\0")) {
      this.problem(`"${field}" is ${shown(value)}, a text is needed`);
      return "";
    }
    return value.replace(VARIABLE, (whole, name: string, otherwise: string | undefined) => {
      const found = this.place.variable(name) ?? otherwise;
      if (found === undefined) this.problem(`"${field}" names ${whole}, and no variable ${name} is set`);
      return found ?? "";
    });
  }

  private texts(value: unknown): readonly string[] {
    if (Array.isArray(value) && value.length <= ARGS_MAX) return value.map((one, i) => this.text(one, `args[${i}]`));
    return this.problem(`"args" is ${shown(value)}, a list of at most ${ARGS_MAX} texts is needed`);
  }

  private env(value: unknown): Readonly<Record<string, string>> {
    if (isRecord(value)) return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, this.text(one, `env.${name}`)]));
    this.problem(`"env" is ${shown(value)}, a record of texts is needed`);
    return {};
  }
}

function isRecord(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length <= 80 ? text : `${text.slice(0, 79)}…`;
}
