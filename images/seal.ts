/**
 * Sealing: which globals an agent may see, and what its source may not say.
 *
 * By the lists of globals.ts a global is allowed (the realm's own) or shadowed (bound to `rt.globals`). Anything else is
 * undeclared to an agent. `eval` and calls of `Function` are refused, in packages they reach a trap.
 * `Promise` is the runtime's. Code from text is refused where the program runs, too (no_code.ts).
 */
import type { Analysis, Ref } from "./scope.ts";
import { children, isFunction, type Node, rootOf } from "./ast.ts";
import type { Refusal } from "./contract.ts";
import { ALLOWED, shadowedNames } from "./globals.ts";
import type { Positions } from "./positions.ts";

/** Globals that agents share with the host: pure, or without state of their own. */
export const ALLOWED_GLOBALS: ReadonlySet<string> = new Set(ALLOWED);

/** Globals that agents get from `rt.globals`: virtual, undefined, or a trap that names the syscall to use instead. */
export const SHADOWED_GLOBALS: ReadonlySet<string> = new Set(shadowedNames());

const CHAINED: Readonly<Record<string, string>> = {
  then: "write await instead",
  catch: "write await inside try/catch instead",
  finally: "write await inside try/finally instead",
};

/** What `check` needs besides the tree. */
export interface Checked {
  readonly program: Node;
  readonly analysis: Analysis;
  readonly positions: Positions;
  /** Names that "orrery" exports. */
  readonly orrery: ReadonlySet<string>;
}

/** Everything in the bundle that cannot be part of an image, in source order. */
export function check(checked: Checked): Refusal[] {
  const sealer = new Sealer(checked);
  sealer.visit(checked.program, []);
  sealer.names();
  return sealer.found.sort((a, b) => a.offset - b.offset).map(({ refusal }) => refusal);
}

class Sealer {
  readonly found: { readonly offset: number; readonly refusal: Refusal }[] = [];
  private readonly agentNames = new Map<string, Node>();

  constructor(private readonly c: Checked) {}

  // Refuses at `offset` unless the text is the bundler's own, or a package's and `reason` is for the user's files only.
  private refuse(offset: number, reason: string, everywhere: boolean): void {
    const place = this.c.positions.locate(offset);
    if (place === undefined || (place.source.foreign && !everywhere)) return;
    const { file, line, column } = place.site;
    this.found.push({ offset, refusal: { file, line, column, reason } });
  }

  visit(node: Node, functions: readonly Node[]): void {
    this.node(node, functions);
    const inner = isFunction(node) ? [...functions, node] : functions;
    for (const child of children(node)) this.visit(child, inner);
  }

  private node(node: Node, functions: readonly Node[]): void {
    switch (node.type) {
      case "CallExpression":
        return this.call(node, functions);
      case "AwaitExpression":
        if (functions.length === 0) this.refuse(node.start, "Cannot await at the top level of a module: move it into the agent", true);
        return;
      case "ForOfStatement":
        if (node.await && functions.length === 0) {
          this.refuse(node.start, "Cannot use for await at the top level of a module: move it into the agent", true);
        }
        return;
      case "ImportExpression":
        return this.refuse(node.start, "Cannot import() in an agent: import the module at the top of the file", true);
      case "MetaProperty":
        if (node.meta.name === "import") {
          this.refuse(node.start, "Cannot use import.meta in an agent: pass what it needs as arguments", true);
        }
        return;
      case "ImportDeclaration":
        return this.imports(node);
      case "ExportAllDeclaration":
        return this.refuse(node.start, 'Cannot export * from "orrery": name what the module exports', true);
      case "AssignmentExpression":
        return this.superTarget(node.left, node.operator === "=", functions);
      case "UpdateExpression":
        return this.superTarget(node.argument, false, functions);
    }
  }

  private call(node: Node, functions: readonly Node[]): void {
    const callee = node.callee;
    if (callee.type === "Super" && functions[functions.length - 1]?.type === "ArrowFunctionExpression") {
      const lowered = functions.slice(functions.findLastIndex((one) => one.type !== "ArrowFunctionExpression") + 1).some((one) =>
        one.async
      );
      if (lowered) this.refuse(node.start, "Cannot call super() in an async arrow: call it in the constructor itself", true);
    }
    if (callee.type === "MemberExpression" && !callee.computed) {
      const advice = Object.hasOwn(CHAINED, callee.property.name) ? CHAINED[callee.property.name] : undefined;
      if (advice !== undefined) this.refuse(callee.property.start, `Cannot call .${callee.property.name}() in an agent: ${advice}`, false);
      this.globalMutator(node);
    }
    if (this.isAgent(callee)) this.agent(node);
  }

  // `Object.defineProperty(Array.prototype, …)` and its like change what every agent shares.
  private globalMutator(node: Node): void {
    const { object, property } = node.callee;
    const target = node.arguments[0];
    if (object.type !== "Identifier" || target === undefined) return;
    if (
      !/^(Object\.(assign|defineProperty|defineProperties|setPrototypeOf|freeze|seal|preventExtensions)|Reflect\.(set|defineProperty|setPrototypeOf|deleteProperty|preventExtensions))$/
        .test(`${object.name}.${property.name}`)
    ) return;
    const root = rootOf(target);
    if (root !== null && this.isSharedGlobal(root)) this.refuse(node.start, sharedReason(root.name), true);
  }

  private isSharedGlobal(identifier: Node): boolean {
    const ref = this.c.analysis.refs.get(identifier);
    return ref !== undefined && ref.binding === null && ALLOWED_GLOBALS.has(ref.name);
  }

  private superTarget(target: Node, plain: boolean, functions: readonly Node[]): void {
    if (plain || target.type !== "MemberExpression" || target.object.type !== "Super") return;
    if (functions.some((one) => one.async)) {
      this.refuse(target.start, "Cannot update a super property in an async function: read it, then assign it", true);
    }
  }

  private imports(node: Node): void {
    for (const part of node.specifiers) {
      if (part.type === "ImportNamespaceSpecifier") continue;
      const name = part.type === "ImportDefaultSpecifier" ? "default" : part.imported.name;
      if (!this.c.orrery.has(name)) {
        this.refuse(part.start, `Cannot import "${name}" from "orrery": it exports ${[...this.c.orrery].join(", ")}`, true);
      }
    }
  }

  /** True for `agent`, imported from "orrery", and for `orrery.agent`. */
  private isAgent(callee: Node): boolean {
    return isAgentCallee(callee, this.c.analysis);
  }

  private agent(node: Node): void {
    const name = node.arguments[0];
    if (name === undefined || name.type !== "Literal" || typeof name.value !== "string") return;
    const first = this.agentNames.get(name.value);
    if (first === undefined) {
      this.agentNames.set(name.value, name);
      return;
    }
    const place = this.c.positions.locate(first.start)?.site;
    const where = place === undefined ? "" : ` at ${place.file}:${place.line}`;
    this.refuse(name.start, `Cannot declare agent "${name.value}" again: its name is taken${where}`, true);
  }

  /** Uses of names: agent(), and globals. */
  names(): void {
    for (const binding of this.c.analysis.top.values()) {
      if (binding.kind === "import") { for (const ref of binding.refs) this.imported(ref); }
    }
    for (const refs of this.c.analysis.free.values()) for (const ref of refs) this.global(ref);
  }

  private imported(ref: Ref): void {
    const specifier = ref.binding!.node;
    const namespace = specifier.type === "ImportNamespaceSpecifier";
    const member = namespace && ref.parent.type === "MemberExpression" && ref.parent.object === ref.node;
    const isAgent = namespace
      ? member && !ref.parent.computed && ref.parent.property.name === "agent"
      : specifier.imported?.name === "agent";
    if (!isAgent || ref.parent.type === "ExportSpecifier") return;
    if (ref.within !== null) {
      this.refuse(ref.node.start, "Cannot call agent() inside a function: agents stand at the top level of a module", true);
    } else if (!namespace && ref.use !== "call") {
      this.refuse(ref.node.start, "Cannot use agent as a value: call it at the top level of a module", true);
    }
  }

  private global(ref: Ref): void {
    const { name, use, node, parent } = ref;
    const known = ALLOWED_GLOBALS.has(name) || SHADOWED_GLOBALS.has(name);
    if (use === "write") {
      this.refuse(node.start, `Cannot assign to ${name}: ${known ? "globals are shared by all agents" : "it is not declared"}`, true);
    } else if (use === "mutate" && ALLOWED_GLOBALS.has(name)) this.refuse(node.start, sharedReason(name), true);
    const constructed = parent.type === "NewExpression" && parent.callee === node;
    const called = use === "call" || constructed;
    const offset = constructed ? parent.start : node.start;
    if (name === "Promise" && constructed) {
      this.refuse(offset, "Cannot construct a Promise in an agent: await a syscall, or use Promise.all, race, any or allSettled", false);
    } else if (name === "Proxy" && use !== "typeof") {
      this.refuse(offset, "Cannot use Proxy in an agent: write a plain object or a class", false);
    } else if (name === "eval" && use !== "typeof") {
      this.refuse(offset, "Cannot use eval in an agent: code must be known when it is loaded", false);
    } else if (name === "Function" && called) {
      this.refuse(offset, "Cannot use the Function constructor in an agent: code must be known when it is loaded", false);
    }
  }
}

function sharedReason(name: string): string {
  return `Cannot change ${name}: globals are shared by all agents`;
}

/** True if a call of `callee` is a call of orrery's `agent`. */
export function isAgentCallee(callee: Node, analysis: Analysis): boolean {
  const member = callee.type === "MemberExpression";
  const identifier = member ? callee.object : callee;
  const binding = analysis.refs.get(identifier)?.binding ?? null;
  if (binding === null || binding.kind !== "import") return false;
  if (member) return binding.node.type === "ImportNamespaceSpecifier" && !callee.computed && callee.property.name === "agent";
  return binding.node.type === "ImportSpecifier" && binding.node.imported.name === "agent";
}
