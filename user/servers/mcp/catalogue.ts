/**
 * The tools of all servers: one number (badge) per server and tool, for good. A tool that a server no longer lists keeps
 * its number and is refused; one that comes back has its old number. What a server says of its tools is taken with care:
 * names and texts are bounded, schemas become checkers once.
 *
 * Names for agents: `server.tool` always, `tool` alone where no other server has one of that name.
 */
import { isObject, type Json } from "./jsonrpc.ts";
import { TOOLS_MAX } from "./limits.ts";
import { type Check, compileSchema } from "./schema.ts";

/** A tool of a server. */
export interface Tool {
  readonly badge: number;
  readonly server: string;
  readonly name: string;
  /** As JSON text, for the line of a call. */
  readonly nameText: string;
  description: string;
  inputSchema: Json;
  check: Check;
  /** The server says that a call changes nothing, or that twice is once: told to agents, and in doubt it decides the words. */
  harmless: boolean;
  /** False while the server does not list it. */
  listed: boolean;
}

/** Length of names that agents can use; MCP's own bound. */
const NAME_LENGTH_MAX = 128;
const TEXT_LENGTH_MAX = 10_000;

/** See the file comment. */
export class Catalogue {
  /** By badge - 1. */
  private readonly tools: Tool[] = [];
  private readonly byName = new Map<string, Tool>();
  /** How many listed tools have a name, short or full; null where it is not counted since the last list. */
  private uses: Map<string, number> | null = null;

  /** The tool behind a badge. */
  at(badge: number): Tool | undefined {
    return this.tools[badge - 1];
  }

  /** Takes the list of one server in: what it does not name is no longer listed. Gives how many entries were no tools. */
  update(server: string, entries: readonly unknown[]): number {
    let refused = 0;
    this.uses = null;
    for (const tool of this.tools) if (tool.server === server) tool.listed = false;
    for (const entry of entries) if (!this.take(server, entry)) refused++;
    return refused;
  }

  private take(server: string, entry: unknown): boolean {
    if (!isObject(entry) || typeof entry.name !== "string") return false;
    const { name } = entry;
    if (name.length === 0 || name.length + server.length + 1 > NAME_LENGTH_MAX || !name.isWellFormed()) return false;
    const key = `${server}\n${name}`;
    const tool = this.byName.get(key) ?? this.add(server, name, key);
    if (tool === null || tool.listed) return false;
    describeTool(tool, entry);
    return true;
  }

  private add(server: string, name: string, key: string): Tool | null {
    if (this.tools.length >= TOOLS_MAX) return null;
    const tool: Tool = {
      badge: this.tools.length + 1,
      server,
      name,
      nameText: JSON.stringify(name),
      description: "",
      inputSchema: {},
      check: () => null,
      harmless: false,
      listed: false,
    };
    this.tools.push(tool);
    this.byName.set(key, tool);
    return tool;
  }

  /** Listed tools in order of their badges, of one server or of all. */
  listed(server?: string): readonly Tool[] {
    return this.tools.filter((tool) => tool.listed && (server === undefined || tool.server === server));
  }

  /** Names by which agents may know a listed tool: the short one only if no other tool has it. */
  namesOf(tool: Tool): readonly string[] {
    const full = `${tool.server}.${tool.name}`;
    const uses = this.uses ??= this.countUses();
    const isTaken = (uses.get(tool.name) ?? 0) > (tool.listed ? 1 : 0);
    return isTaken ? [full] : [tool.name, full];
  }

  private countUses(): Map<string, number> {
    const uses = new Map<string, number>();
    const count = (name: string): void => void uses.set(name, (uses.get(name) ?? 0) + 1);
    for (const { listed, server, name } of this.tools) {
      if (!listed) continue;
      count(name);
      count(`${server}.${name}`);
    }
    return uses;
  }
}

function describeTool(tool: Tool, entry: Json): void {
  const { description, inputSchema, annotations } = entry;
  tool.description = typeof description === "string" ? description.slice(0, TEXT_LENGTH_MAX).toWellFormed() : "";
  tool.inputSchema = isObject(inputSchema) ? inputSchema : {};
  tool.check = compileSchema(tool.inputSchema);
  tool.harmless = isObject(annotations) && (annotations.readOnlyHint === true || annotations.idempotentHint === true);
  tool.listed = true;
}
