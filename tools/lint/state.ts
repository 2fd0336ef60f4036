/**
 * Rule `module-state`: a pure module holds nothing that changes. State at module level outlives a run and a process: a
 * counter there makes a run depend on the runs before it.
 *
 * Refused at module level, which includes the bodies of functions that are called where they are written, static blocks and
 * static fields: `let` and `var`; a container without a readonly type; an object of a class of one's own; anywhere, a change
 * of what a name of the module, of an import or of the language leads to. Not found here: state that a call of a named
 * function gives back. The double run meets that, since it takes the files in two orders (tools/seeds.ts).
 */
import type { CallExpression, Node, PropertyDefinition, Rule, VariableDeclaration } from "./types.ts";
import { excepted, type Exception } from "./exceptions.ts";
import { namesAfterHole, unwrapped } from "./texts.ts";
import { zoneOf } from "./zones.ts";

/** Methods by which the containers of the language change. */
const CHANGING: ReadonlySet<string> = new Set([
  ...["push", "pop", "shift", "unshift", "splice", "sort", "reverse", "fill", "copyWithin", "set", "add", "delete", "clear"],
]);
/** Functions of Object and Reflect that change their first argument. */
const CHANGING_FIRST: ReadonlySet<string> = new Set([
  "assign",
  "defineProperty",
  "defineProperties",
  "set",
  "setPrototypeOf",
  "deleteProperty",
]);
/** Methods of a pattern with flag g or y that go on where the last call ended. */
const MATCHING: ReadonlySet<string> = new Set(["exec", "test"]);
/** Constructors whose objects change. */
const CONTAINERS =
  /^(Array|Map|Set|WeakMap|WeakSet|ArrayBuffer|DataView|(Big)?(Ui|I)nt(8|16|32|64)(Clamped)?Array|Uint8ClampedArray|Float(16|32|64)Array)$/;
/** Types by which the compiler keeps a container as it is. */
const READONLY = /^\s*:\s*(readonly\b|Readonly|\{\s*readonly\b)/;
const LITERALS: ReadonlySet<string> = new Set(["ObjectExpression", "ArrayExpression"]);
const FUNCTIONS: ReadonlySet<string> = new Set(["FunctionDeclaration", "FunctionExpression", "ArrowFunctionExpression"]);

/** A node with its parent, which the linter's types leave open. */
type Child = Node & { readonly parent?: Child };

/** A name that is declared within a function or block: where it holds. */
interface Local {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** A change of what a name leads to; judged at the end, when all local names are known. */
interface Change {
  readonly name: string;
  readonly node: Node;
}

/** The rule; `root` is the repository root. */
export function moduleState(root: string, exceptions: readonly Exception[]): Rule {
  return {
    create(context) {
      const zone = zoneOf(context.filename, root);
      if (!zone.pure && !zone.runtime) return {};
      const state = new ModuleState(context.sourceCode.text, (node, name, what) => {
        if (excepted(exceptions, "module-state", { path: zone.path, name })) return;
        context.report({ node, message: `Cannot keep ${name} in a pure module: ${what}` });
      });
      return {
        VariableDeclaration: (node) => state.declaration(node),
        PropertyDefinition: (node) => state.field(node),
        "FunctionDeclaration, FunctionExpression, ArrowFunctionExpression"(node) {
          const { id, params } = node as unknown as { readonly id?: Node | null; readonly params: readonly Node[] }; // one of the three
          state.bind(params.flatMap(namesIn), node);
          if (id !== undefined && id !== null) state.bind(namesIn(id), scopeOf(node));
        },
        CatchClause(node) {
          if (node.param !== null) state.bind(namesIn(node.param), node);
        },
        ClassDeclaration(node) {
          if (node.id !== null) state.bind(namesIn(node.id), scopeOf(node));
        },
        // The rest of a pattern with a hole is not in the tree: see globals.ts.
        ArrayPattern: (node) => state.bind(namesAfterHole(context.sourceCode.getText(node)), scopeOf(node)),
        AssignmentExpression: (node) => state.change(node.left, node),
        UpdateExpression: (node) => state.change(node.argument, node),
        UnaryExpression(node) {
          if (node.operator === "delete") state.change(node.argument, node);
        },
        CallExpression: (node) => state.call(node),
        "Program:exit": () => state.judge(),
      };
    },
  };
}

/** What one module declares and changes. */
class ModuleState {
  private readonly locals: Local[] = [];
  private readonly changes: Change[] = [];
  private readonly patterns = new Set<string>();
  private readonly matches: Change[] = [];

  constructor(private readonly text: string, private readonly refuse: (node: Node, name: string, what: string) => void) {}

  /** Names that hold within `scope`; null: the module. */
  bind(names: readonly string[], scope: Node | null): void {
    for (const name of names) if (scope !== null) this.locals.push({ name, from: scope.range[0], to: scope.range[1] });
  }

  declaration(node: VariableDeclaration): void {
    const scope = scopeOf(node);
    const isOwn = isAtModuleLevel(node) && (node as { readonly declare?: boolean }).declare !== true;
    for (const { id, init } of node.declarations) {
      this.bind(namesIn(id), scope);
      if (!isOwn) continue;
      if (id.type === "Identifier" && isStatefulPattern(init)) this.patterns.add(id.name);
      const what = node.kind === "const" ? changeable(init, this.typeOf(id, init)) : "let and var change";
      if (what !== null) this.refuse(id, namesIn(id)[0] ?? "a pattern", what);
    }
  }

  field(node: PropertyDefinition): void {
    if (!node.static || !isAtModuleLevel(node)) return;
    const what = node.readonly ? changeable(node.value, this.typeOf(node.key, node.value)) : "a static field that is not readonly changes";
    if (what !== null) this.refuse(node.key, this.text.slice(...node.key.range), what);
  }

  /** The text from a name to its initialiser, where its type is. */
  private typeOf(name: Node, init: Node | null): string {
    return this.text.slice(name.range[0], init?.range[0]);
  }

  /** Notes that `node` changes a member of `target`. */
  change(target: Node, node: Node): void {
    const name = rootNameOf(target);
    if (name !== null) this.changes.push({ name, node });
  }

  call(node: CallExpression): void {
    const callee = unwrapped(node.callee);
    if (callee.type !== "MemberExpression" || callee.property.type !== "Identifier" || callee.computed) return;
    const { name } = callee.property;
    const object = unwrapped(callee.object);
    const [first] = node.arguments;
    if (object.type === "Identifier" && /^(Object|Reflect)$/.test(object.name)) {
      const target = first === undefined || !CHANGING_FIRST.has(name) ? null : nameAtRootOf(first);
      if (target !== null) this.changes.push({ name: target, node });
    } else if (CHANGING.has(name)) this.change(callee, node);
    else if (MATCHING.has(name) && object.type === "Identifier") this.matches.push({ name: object.name, node });
  }

  /** At the end of the module, when all local names are known. */
  judge(): void {
    const isLocal = ({ name, node }: Change) =>
      this.locals.some((one) => one.name === name && one.from <= node.range[0] && node.range[1] <= one.to);
    for (const one of this.changes) if (!isLocal(one)) this.refuse(one.node, one.name, "this changes what the name leads to");
    for (const one of this.matches) {
      if (this.patterns.has(one.name) && !isLocal(one)) this.refuse(one.node, one.name, "a pattern with flag g or y keeps lastIndex");
    }
  }
}

/** Why a constant can change, by its initialiser and the text of its name and type; null if it cannot. */
function changeable(init: Node | null, declared: string): string | null {
  if (init === null || isConst(init)) return null;
  const value = unwrapped(init);
  const readonly = READONLY.test(declared.replace(/^[^:]*/, ""));
  if (LITERALS.has(value.type)) return readonly ? null : "give it a readonly type, as const, or freeze it";
  if (value.type === "CallExpression") return containerMaker(value) && !readonly ? "give it a readonly type" : null;
  if (value.type !== "NewExpression") return null;
  if (value.callee.type !== "Identifier" || !CONTAINERS.test(value.callee.name)) {
    return value.callee.type === "Identifier" && /^(RegExp|Error)$/.test(value.callee.name) ? null : "an object of a class can change";
  }
  return readonly || isNothing(value.arguments) ? null : "give it a readonly type";
}

function isStatefulPattern(init: Node | null): boolean {
  if (init === null || init.type !== "Literal") return false;
  const { regex } = init as { readonly regex?: { readonly flags: string } | null }; // undefined or null in other literals
  return regex !== undefined && regex !== null && /[gy]/.test(regex.flags);
}

/** `as const` anywhere around the value. */
function isConst(init: Node): boolean {
  for (let node = init; node !== unwrapped(node); node = (node as unknown as { readonly expression: Node }).expression) {
    if (node.type !== "TSAsExpression") continue;
    const type = node.typeAnnotation as unknown as { readonly typeName?: { readonly name?: string } };
    if (type.typeName?.name === "const") return true;
  }
  return false;
}

/** A typed array of no items has nothing that can change. */
function isNothing(args: readonly Node[]): boolean {
  const [size] = args;
  return size !== undefined && size.type === "Literal" && size.value === 0;
}

/** `Array.from(…)`, and what a method of a new container gives: `new Int32Array(8).fill(1)`. */
function containerMaker(call: Node & { readonly callee: Node }): boolean {
  const callee = unwrapped(call.callee);
  if (callee.type !== "MemberExpression" || callee.property.type !== "Identifier") return false;
  const object = unwrapped(callee.object);
  if (object.type === "NewExpression") return object.callee.type === "Identifier" && CONTAINERS.test(object.callee.name);
  return object.type === "Identifier" && CONTAINERS.test(object.name) && /^(from|of)$/.test(callee.property.name);
}

/** The name that a chain of members begins with; null for a bare name, which the compiler keeps if it is a constant. */
function rootNameOf(target: Node): string | null {
  return unwrapped(target).type === "MemberExpression" ? nameAtRootOf(target) : null;
}

function nameAtRootOf(target: Node): string | null {
  let node = unwrapped(target);
  while (node.type === "MemberExpression") node = unwrapped(node.object);
  return node.type === "Identifier" ? node.name : null;
}

/** All names that a pattern binds. */
function namesIn(pattern: Node): string[] {
  switch (pattern.type) {
    case "Identifier":
      return [pattern.name];
    case "ObjectPattern":
      return pattern.properties.flatMap((one) => namesIn(one.type === "Property" ? one.value : one.argument));
    case "ArrayPattern":
      return pattern.elements.flatMap((one) => one === null ? [] : namesIn(one));
    case "AssignmentPattern":
      return namesIn(pattern.left);
    case "RestElement":
      return namesIn(pattern.argument);
    default: {
      const { type, parameter } = pattern as { readonly type: string; readonly parameter?: Node }; // the linter's types leave it out
      return type === "TSParameterProperty" && parameter !== undefined ? namesIn(parameter) : [];
    }
  }
}

/** The block or function in which a declaration holds; null at the top of the module. */
function scopeOf(node: Node): Node | null {
  for (let up = (node as Child).parent; up !== undefined && up !== null; up = up.parent) {
    if (up.type === "BlockStatement" || up.type.startsWith("For") || FUNCTIONS.has(up.type) || up.type === "StaticBlock") return up;
    if (up.type === "SwitchStatement") return up;
  }
  return null;
}

/** True if no function lies around it but such that are called where they are written. */
function isAtModuleLevel(node: Node): boolean {
  for (let up = (node as Child).parent; up !== undefined && up !== null; up = up.parent) {
    if (FUNCTIONS.has(up.type) && !isCalledHere(up)) return false;
  }
  return true;
}

function isCalledHere(one: Child): boolean {
  let callee: Child = one;
  while (callee.parent !== undefined && unwrapped(callee.parent) === one) callee = callee.parent;
  const { parent } = callee;
  return parent?.type === "CallExpression" && unwrapped(parent.callee) === one;
}
