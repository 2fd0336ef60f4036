/**
 * Lifting: which top-level bindings exist once per link and which belong to the state of a process.
 *
 * Once per link: functions and classes that nothing writes to, constants that are primitive literals, agents made of
 * those. All else (objects, arrays, maps, anything computed, anything assigned again) is a member of the state record,
 * filled by `init`. A function or class that something is assigned to or whose declaration is not static becomes state
 * too: then it is made anew by each `init`, which is how a module that resists lifting is instanced.
 * A class whose methods are replaced on instances (`this.run = …`) is state as well, since a frozen prototype would forbid
 * it; one that does so under computed names only (`Object.assign(this, …)`) gets the TypeError of a frozen prototype. A class
 * whose private members freezing does not reach (lift_class.ts) is state too.
 * Decides only; lower.ts writes.
 */
import type { Analysis, Binding } from "./scope.ts";
import type { Node } from "./ast.ts";
import { staticKey } from "./ast.ts";
import { givesPrivateFunction, returnsOther, stampsInstances } from "./lift_class.ts";
import { isAgentCallee } from "./seal.ts";

/** A top-level statement, or one declarator of one. */
export interface Item {
  readonly node: Node;
  /** The binding that it declares once per link; null for what runs in `init`. */
  readonly link: Binding | null;
}

/** The decision. */
export interface Plan {
  readonly items: readonly Item[];
  /** Bindings that live in the state record, in order of declaration. */
  readonly state: ReadonlySet<Binding>;
  /** Once per link and to be frozen. */
  readonly frozen: readonly Binding[];
  /** Agents made once per link. */
  readonly agents: readonly Binding[];
  /** Imports from "orrery". */
  readonly imports: readonly Binding[];
  /** Exported name → local name, or a name of "orrery". */
  readonly exports: ReadonlyMap<string, { readonly local: string } | { readonly orrery: string }>;
  /** True if nothing runs or lives per process. */
  readonly stateless: boolean;
}

/** Decides for a whole bundle. */
export function plan(program: Node, analysis: Analysis): Plan {
  const link = linkLevel(analysis);
  const items = itemsOf(program, analysis, link);
  const bindings = [...analysis.top.values()];
  const state = new Set(bindings.filter((one) => one.kind !== "import" && !link.has(one)));
  const linked = bindings.filter((one) => link.has(one));
  return {
    items,
    state,
    frozen: linked.filter((one) => one.kind !== "import" && isCallable(one)),
    agents: linked.filter((one) => one.kind === "variable" && one.node.init.type === "CallExpression"),
    imports: bindings.filter((one) => one.kind === "import"),
    exports: exportsOf(program),
    stateless: state.size === 0 && items.every((item) => item.link !== null),
  };
}

/** The bindings of state that a program may carry over by mistake: those that are not exported, the assigned ones first. */
export function holders({ state, exports }: Plan): readonly Binding[] {
  const exported = new Set([...exports.values()].map((from) => "local" in from ? from.local : ""));
  const own = [...state].filter((one) => !exported.has(one.name));
  return [...own.filter(isAssigned), ...own.filter((one) => !isAssigned(one))];
}

function isAssigned(binding: Binding): boolean {
  const { start, end } = binding.node;
  return binding.refs.some(({ use, node }) => (use === "write" || use === "mutate") && (node.start < start || node.end > end));
}

function isCallable(binding: Binding): boolean {
  if (binding.kind !== "variable") return true;
  return binding.node.init.type === "ClassExpression" || isFunctionExpression(binding.node.init);
}

function isFunctionExpression(node: Node): boolean {
  return node.type === "FunctionExpression" || node.type === "ArrowFunctionExpression";
}

// Starts with all candidates and takes out those that depend on one that is out, until none is.
function linkLevel(analysis: Analysis): Set<Binding> {
  const link = new Set<Binding>();
  for (const binding of analysis.top.values()) if (binding.kind !== "import" && untouched(binding)) link.add(binding);
  for (let changed = true; changed;) {
    changed = false;
    for (const binding of link) {
      if (isStatic(binding, analysis, link)) continue;
      link.delete(binding);
      changed = true;
    }
  }
  return link;
}

// Declared once, and never assigned, nor any member of it.
function untouched(binding: Binding): boolean {
  if (!binding.direct) return false;
  const own = binding.kind === "variable" ? binding.node.id : null;
  return binding.refs.every((ref) => (ref.use !== "write" && ref.use !== "mutate") || ref.node === own);
}

function isStatic(binding: Binding, analysis: Analysis, link: ReadonlySet<Binding>): boolean {
  if (binding.kind === "function") return true;
  if (binding.kind === "class") return isStaticClass(binding.node, analysis, link);
  const init: Node | null = binding.node.init;
  return init !== null && isStaticValue(init, analysis, link);
}

function isStaticValue(init: Node, analysis: Analysis, link: ReadonlySet<Binding>): boolean {
  switch (init.type) {
    case "Literal":
      return init.regex === undefined;
    case "TemplateLiteral":
      return init.expressions.length === 0;
    case "UnaryExpression":
      return init.operator !== "typeof" && init.argument.type === "Literal" && init.argument.regex === undefined;
    case "ArrowFunctionExpression":
    case "FunctionExpression":
      return true;
    case "ClassExpression":
      return isStaticClass(init, analysis, link);
    case "Identifier":
      return isLinked(init, analysis, link);
    case "CallExpression": {
      const [name, run] = init.arguments;
      return isAgentCallee(init.callee, analysis) && init.arguments.length === 2 && name.type === "Literal" &&
        (isFunctionExpression(run) || (run.type === "Identifier" && isLinked(run, analysis, link)));
    }
    default:
      return false;
  }
}

function isLinked(identifier: Node, analysis: Analysis, link: ReadonlySet<Binding>): boolean {
  const ref = analysis.refs.get(identifier);
  if (ref === undefined) return false;
  if (ref.binding === null) return identifier.name === "undefined";
  return link.has(ref.binding) || ref.binding.kind === "import";
}

// A class whose making runs no code of the program and whose methods nothing in the program replaces.
function isStaticClass(node: Node, analysis: Analysis, link: ReadonlySet<Binding>): boolean {
  const parent: Node | null = node.superClass;
  if (parent !== null) {
    const ref = analysis.refs.get(parent);
    if (ref === undefined || (ref.binding !== null && !link.has(ref.binding) && ref.binding.kind !== "import")) return false;
    if (stampsInstances(node) && ref.binding !== null && mayReturnOther(ref.binding, analysis)) return false;
  }
  if (givesPrivateFunction(node)) return false;
  return node.body.body.every((member: Node) => {
    if (member.type === "StaticBlock" || (member.type === "PropertyDefinition" && member.static)) return false;
    if (member.computed) return isSymbolKey(member.key);
    const name = staticKey(member);
    return member.type === "PropertyDefinition" || name === null || !analysis.assigned.has(name) || member.kind === "set" ||
      member.kind === "get";
  });
}

// True if `new` of a linked class or function may give an object that was there before. Built-ins and "orrery" make a new one each time.
function mayReturnOther(parent: Binding, analysis: Analysis): boolean {
  const seen = new Set<Binding>();
  for (let at: Binding | null = parent; at !== null && at.kind !== "import" && !seen.has(at);) {
    seen.add(at);
    const made: Node = at.kind === "variable" ? at.node.init : at.node;
    if (returnsOther(made)) return true;
    const next: Node = made.type === "Identifier" ? made : made.superClass ?? made; // an alias, or a parent
    at = analysis.refs.get(next)?.binding ?? null;
  }
  return false;
}

function isSymbolKey(key: Node): boolean {
  return key.type === "Literal" || (key.type === "MemberExpression" && key.object.type === "Identifier" && key.object.name === "Symbol");
}

function itemsOf(program: Node, analysis: Analysis, link: ReadonlySet<Binding>): Item[] {
  const items: Item[] = [];
  const linked = (name: string): Binding | null => {
    const binding = analysis.top.get(name);
    return binding !== undefined && link.has(binding) ? binding : null;
  };
  for (const node of program.body as Node[]) {
    switch (node.type) {
      case "ImportDeclaration":
      case "ExportNamedDeclaration":
      case "ExportAllDeclaration":
        break;
      case "VariableDeclaration":
        for (const part of node.declarations) items.push({ node: part, link: part.id.type === "Identifier" ? linked(part.id.name) : null });
        break;
      case "FunctionDeclaration":
      case "ClassDeclaration":
        items.push({ node, link: linked(node.id.name) });
        break;
      case "EmptyStatement":
        break;
      default:
        items.push({ node, link: null });
    }
  }
  return items.filter((item) => !(item.node.type === "ExpressionStatement" && item.node.directive !== undefined));
}

function exportsOf(program: Node): Plan["exports"] {
  const found = new Map<string, { readonly local: string } | { readonly orrery: string }>();
  for (const node of program.body as Node[]) {
    if (node.type !== "ExportNamedDeclaration") continue;
    for (const part of node.specifiers) {
      const name: string = part.exported.name ?? part.exported.value;
      found.set(name, node.source === null ? { local: part.local.name } : { orrery: part.local.name });
    }
  }
  return found;
}
