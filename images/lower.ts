/**
 * Lowering: writes a bundle anew so that async code is stepped synchronously.
 *
 * `await e` becomes `(yield e)` with the site marked, `for await` a loop over `rt.asyncIterator`, async functions what
 * lower_function.ts makes of them; loops and catch clauses are metered, names of state and of refused globals replaced.
 * All else is copied, so positions stay. `lower` is called once per bundle by compile.ts, after `check` refused nothing.
 * Not here: which binding is state (lift.ts), the text of counters (meter.ts), the module around it (compile.ts).
 */
import type { Analysis, Ref } from "./scope.ts";
import { children, type Node } from "./ast.ts";
import type { Item, Plan } from "./lift.ts";
import type { Site } from "./contract.ts";
import type { Positions } from "./positions.ts";
import type { Writer } from "./writer.ts";
import { ALLOWED_GLOBALS, SHADOWED_GLOBALS } from "./seal.ts";
import { formOf, weightOfExpression } from "./depth.ts";
import { caught, entry, going, type Names, reentered, rethrow } from "./meter.ts";
import { awaited, call, returned, yielded } from "./lower_call.ts";
import { forAwait, labeled, loop } from "./lower_loop.ts";
import { asyncMethod, functionLike, hasAsyncMethods, isAsyncFunction, plainFunction } from "./lower_function.ts";

/** What the text inside the current function stands for. */
export interface Frame {
  /** Replaces `arguments` in a lowered arrow; null where it is the language's own. */
  readonly args: string | null;
  /** Gives `super` inside a lowered function. */
  readonly home: string | null;
  /** Replaces `new.target`. */
  readonly target: string | null;
  /** True directly in an async generator's body. */
  readonly asyncGenerator: boolean;
  /** Units of depth that the generator counts in whose body this is; 0 anywhere else. */
  readonly generator: number;
}

/** The frame of a function that is not an arrow. */
export const OWN_FRAME: Frame = { args: null, home: null, target: null, asyncGenerator: false, generator: 0 };

const IDENTIFIER = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;
const RESERVED: ReadonlySet<string> = new Set(
  ("arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if " +
    "implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof " +
    "var void while with yield").split(" "),
);

/** True if a `const` in strict code may have this name. */
export function isBindable(name: string): boolean {
  return IDENTIFIER.test(name) && !RESERVED.has(name);
}

function isPlainFunction(node: Node): boolean {
  return (node.type === "FunctionExpression" || node.type === "ArrowFunctionExpression") && !node.async;
}

// Code from text: only packages get here with it, `check` refuses it in the user's own files.
function isCalled({ use, parent, node }: Ref): boolean {
  return use === "call" || (parent.type === "NewExpression" && parent.callee === node);
}

/** Writes one bundle. */
export class Lowerer {
  readonly sites: Site[];
  frame: Frame = OWN_FRAME;
  /** Variables to declare at the head of the innermost statement list; null where there is none. */
  temps: string[] | null = null;
  private counter = 0;
  /** True in the parameters of a function that counts its own depth: defaults run before it does. */
  private countsDefaults = false;
  /** True while what runs in `init` is written. */
  instancing = false;

  constructor(
    readonly writer: Writer,
    readonly analysis: Analysis,
    readonly plan: Plan,
    readonly positions: Positions,
    readonly names: Names,
    entry: string,
  ) {
    this.sites = [{ file: entry, line: 1, column: 1 }];
  }

  /** A name that nothing else has. */
  fresh(base: string): string {
    return `${base}${this.names.prefix}${++this.counter}`;
  }

  /** The index of the site at a bundle offset. */
  site(offset: number): number {
    const place = this.positions.locate(offset);
    if (place === undefined) return 0;
    this.sites.push(place.site);
    return this.sites.length - 1;
  }

  // ---- the top level

  /** Writes what exists once per link. */
  linkItems(): void {
    this.withTemps(() => {
      for (const item of this.plan.items) if (item.link !== null) this.linkItem(item);
    });
  }

  private linkItem({ node }: Item): void {
    if (node.type === "VariableDeclarator") {
      this.writer.raw("const ");
      this.emit(node);
      this.writer.raw(";\n");
    } else {
      this.emit(node);
      this.writer.raw("\n");
    }
  }

  /** Writes the body of `init`. */
  initItems(): void {
    this.instancing = true;
    const items = this.plan.items.filter((item) => item.link === null);
    for (const { node } of items) {
      if (node.type === "FunctionDeclaration") this.writer.raw(`${this.names.state}.${node.id.name} = ${node.id.name}; `);
    }
    this.withTemps(() => {
      for (const { node } of items) {
        if (node.type === "VariableDeclarator") this.stateDeclarator(node, ";\n");
        else if (node.type === "ClassDeclaration") this.stateClass(node);
        else {
          this.emit(node);
          this.writer.raw("\n");
        }
      }
    });
    this.instancing = false;
  }

  private stateClass(node: Node): void {
    this.writer.raw(`${this.names.state}.${node.id.name} = `);
    this.classLike(node, null);
    this.writer.raw(";\n");
  }

  // A declarator of state as an assignment; without a value there is nothing to do.
  private stateDeclarator(node: Node, end: string): boolean {
    if (node.init === null) return false;
    const pattern = node.id.type === "ObjectPattern";
    if (pattern) this.writer.raw("(");
    this.emit(node.id);
    this.writer.raw(" = ");
    if (node.id.type === "Identifier") this.stateValue(node.init, node.id.name);
    else this.grouped(node.init);
    this.writer.raw(pattern ? `)${end}` : end);
    return true;
  }

  // A member gives no name to an anonymous function or class: an object around it does.
  private stateValue(value: Node, name: string): void {
    const anonymous = value.type === "ArrowFunctionExpression" ||
      ((value.type === "FunctionExpression" || value.type === "ClassExpression") && value.id === null);
    if (!anonymous || isAsyncFunction(value)) return this.emitNamed(value, name);
    this.writer.raw(`({ ${name}: `);
    this.emit(value);
    this.writer.raw(` }).${name}`);
  }

  // ---- statements

  /** Runs `inside` with a statement list's own temporaries, declared where the list begins. */
  withTemps(inside: () => void): void {
    const outer = this.temps;
    const own: string[] = [];
    this.temps = own;
    const slot = this.writer.slot();
    inside();
    if (own.length > 0) this.writer.fill(slot, `let ${own.join(", ")}; `);
    this.temps = outer;
  }

  /** Runs `inside` where no statement list can hold temporaries. */
  withoutTemps(inside: () => void): void {
    const outer = this.temps;
    this.temps = null;
    inside();
    this.temps = outer;
  }

  /** Writes the statements of a block without its braces. */
  statements(block: Node): void {
    let at = block.start + 1;
    for (const child of block.body as Node[]) {
      this.writer.copy(at, child.start);
      this.emit(child);
      at = child.end;
    }
    this.writer.copy(at, block.end - 1);
  }

  /** Writes a block: `open`, its statements, `}`. */
  block(block: Node, open: string): void {
    this.writer.raw(open);
    this.withTemps(() => this.statements(block));
    this.writer.copy(block.end - 1, block.end);
  }

  isState(declaration: Node): boolean {
    const [first] = declaration.declarations;
    let id: Node = first.id;
    while (id.type !== "Identifier") {
      const next: Node | undefined = id.type === "ObjectPattern"
        ? id.properties[0]?.value ?? id.properties[0]?.argument
        : id.type === "ArrayPattern"
        ? id.elements.find((one: Node | null) => one !== null)
        : id.left ?? id.argument;
      if (next === undefined) return false;
      id = next;
    }
    return this.stateRef(id) !== undefined;
  }

  // Nested `var` of state (in a block or a loop head): assignments, joined by commas.
  declarators(node: Node, end: string): void {
    const values = (node.declarations as Node[]).filter((part) => part.init !== null);
    values.forEach((part, i) => this.stateDeclarator(part, i < values.length - 1 ? ", " : end));
    if (values.length === 0) this.writer.raw(end);
  }

  private catchClause(node: Node): void {
    const { param, body } = node;
    const again = reentered(this.names, this.frame.generator);
    if (param !== null && param.type === "Identifier") {
      this.writer.copy(node.start, body.start);
      return this.block(body, `{ ${caught(this.names, param.name)}${again}`);
    }
    const error = `${this.names.prefix}e`;
    this.writer.raw(`catch (${error}) `);
    if (param === null) return this.block(body, `{ ${caught(this.names, error)}${again}`);
    this.writer.raw(`{ ${caught(this.names, error)}${again}let `);
    this.withoutTemps(() => this.emit(param));
    this.writer.raw(` = ${error}; `);
    this.block(body, "{");
    this.writer.raw(" }");
  }

  // A finally block runs only in a process that goes on; an error on its way into one is looked at first.
  private tryStatement(node: Node): void {
    const { block, handler, finalizer } = node;
    if (finalizer === null) return this.plain(node);
    this.writer.raw(handler === null ? "try " : "try { try ");
    this.emit(block);
    if (handler !== null) {
      this.writer.raw(" ");
      this.emit(handler);
      this.writer.raw(" }");
    }
    this.writer.raw(` ${rethrow(this.names)} finally `);
    this.block(finalizer, `{ ${going(this.names)}${reentered(this.names, this.frame.generator)}`);
  }

  /** Runs `inside` where defaults of patterns count their own depth, or do not. */
  defaults(counted: boolean, inside: () => void): void {
    const outer = this.countsDefaults;
    this.countsDefaults = counted;
    inside();
    this.countsDefaults = outer;
  }

  // An expression that runs before or outside of any counted function: an arrow around it counts.
  private counted(value: Node, name: string | null): void {
    const weight = weightOfExpression(value);
    const emit = (): void => name === null ? this.emit(value) : this.emitNamed(value, name);
    if (weight === 0) return emit();
    const { open, close } = entry(this.names, weight);
    this.writer.raw(`(() => { ${open}return (`);
    this.defaults(false, emit);
    this.writer.raw(`);${close} })()`);
  }

  // ---- expressions

  /** Writes any node. */
  emit(node: Node): void {
    switch (node.type) {
      case "Identifier":
        return this.identifier(node);
      case "FunctionDeclaration":
      case "FunctionExpression":
      case "ArrowFunctionExpression":
        return functionLike(this, node, null);
      case "ClassDeclaration":
      case "ClassExpression":
        return this.classLike(node, null);
      case "ObjectExpression":
        return this.braced(node, () => this.plain(node));
      case "Property":
        return this.property(node);
      case "MethodDefinition":
        return node.value.async ? asyncMethod(this, node) : this.ownMember(node);
      case "PropertyDefinition":
        return this.field(node);
      case "AwaitExpression":
        return awaited(this, node);
      case "YieldExpression":
        return yielded(this, node);
      case "ReturnStatement":
        return returned(this, node);
      case "CallExpression":
        return call(this, node);
      case "MemberExpression":
        return this.member(node);
      case "MetaProperty":
        return this.frame.target === null ? this.plain(node) : this.writer.raw(this.frame.target);
      case "AssignmentExpression":
        return this.assignment(node);
      case "AssignmentPattern":
        return this.countsDefaults ? this.countedDefault(node) : this.named(node, node.left, node.right);
      case "VariableDeclaration":
        return this.isState(node) ? this.declarators(node, ";") : this.plain(node);
      case "VariableDeclarator":
        return this.declarator(node);
      case "BlockStatement":
        return this.block(node, "{");
      case "StaticBlock":
        return this.staticBlock(node);
      case "ForStatement":
      case "ForInStatement":
      case "WhileStatement":
      case "DoWhileStatement":
        return loop(this, node);
      case "ForOfStatement":
        return node.await ? forAwait(this, node, "") : loop(this, node);
      case "LabeledStatement":
        return labeled(this, node);
      case "TryStatement":
        return this.tryStatement(node);
      case "CatchClause":
        return this.catchClause(node);
      default:
        return this.plain(node);
    }
  }

  /** Copies a node, its children written by `emit`. */
  plain(node: Node): void {
    let at = node.start;
    for (const child of children(node)) {
      this.writer.copy(at, child.start);
      this.emit(child);
      at = child.end;
    }
    this.writer.copy(at, node.end);
  }

  /** Writes an expression as one operand: its own parentheses are not part of a node. */
  grouped(node: Node): void {
    if (node.type !== "SequenceExpression") return this.emit(node);
    this.writer.raw("(");
    this.emit(node);
    this.writer.raw(")");
  }

  /** Writes a value that takes its name from where it stands. */
  emitNamed(value: Node, name: string): void {
    if (isAsyncFunction(value)) functionLike(this, value, name);
    else if (value.type === "ClassExpression") this.classLike(value, name);
    else this.grouped(value);
  }

  // `target = value` as it stands, with the name of the target for an anonymous value.
  private named(node: Node, target: Node, value: Node): void {
    this.emit(target);
    this.writer.copy(target.end, value.start);
    if (target.type === "Identifier") this.emitNamed(value, target.name);
    else this.emit(value);
    this.writer.copy(value.end, node.end);
  }

  private countedDefault({ left, right, end }: Node): void {
    this.emit(left);
    this.writer.copy(left.end, right.start);
    this.counted(right, left.type === "Identifier" ? left.name : null);
    this.writer.copy(right.end, end);
  }

  private declarator(node: Node): void {
    const { id, init } = node;
    if (init === null) return this.plain(node);
    if (!this.isAsyncDisposal(node)) return this.named(node, id, init);
    this.emit(id);
    this.writer.raw(` = yield* ${this.names.dispose}(`);
    init.arguments.forEach((argument: Node, i: number) => {
      if (i > 0) this.writer.raw(", ");
      this.emit(argument);
    });
    this.writer.raw(")");
  }

  // esbuild's `var _promise = __callDispose(…)`: it stands only where an `await using` was.
  private isAsyncDisposal({ id, init }: Node): boolean {
    if (id.type !== "Identifier" || !id.name.startsWith("_promise") || init.type !== "CallExpression") return false;
    const helper = this.analysis.refs.get(init.callee)?.binding;
    return helper?.name === "__callDispose" && this.positions.locate(helper.node.start) === undefined;
  }

  stateRef(node: Node): Ref | undefined {
    const ref = this.analysis.refs.get(node);
    return ref !== undefined && ref.binding !== null && this.plan.state.has(ref.binding) ? ref : undefined;
  }

  private identifier(node: Node): void {
    const replaced = this.replacement(node);
    if (replaced === null) this.writer.copy(node.start, node.end);
    else this.writer.token(replaced, node.start);
  }

  // The text that stands for a name; null where it stands for itself.
  private replacement(node: Node): string | null {
    if (this.analysis.args.has(node)) return this.frame.args;
    const ref = this.analysis.refs.get(node);
    if (ref === undefined) return null;
    const { state, missing, rt } = this.names;
    if (ref.binding !== null) {
      if (!this.plan.state.has(ref.binding)) return null;
      return ref.use === "call" ? `(0, ${state}.${ref.name})` : `${state}.${ref.name}`;
    }
    if (ref.name === "eval") return `${rt}.globals.eval`;
    if (ref.name === "Function" && isCalled(ref)) return `${rt}code`;
    if (ALLOWED_GLOBALS.has(ref.name) || SHADOWED_GLOBALS.has(ref.name)) return null;
    return ref.use === "typeof" ? "(void 0)" : `${missing}(${JSON.stringify(ref.name)})`;
  }

  private property(node: Node): void {
    if (node.shorthand) {
      const name: Node = node.value.type === "AssignmentPattern" ? node.value.left : node.value;
      if (this.replacement(name) !== null) this.writer.raw(`${name.name}: `);
      return this.emit(node.value);
    }
    if (node.method && node.value.async) return asyncMethod(this, node);
    if (isPlainFunction(node.value)) return this.ownMember(node);
    if (node.computed || !isAsyncFunction(node.value)) return this.plain(node);
    this.writer.copy(node.start, node.value.start);
    this.emitNamed(node.value, String(node.key.name ?? node.key.value));
  }

  // A method, an accessor or a property that holds a function: what it is called tells who calls it.
  private ownMember(node: Node): void {
    let at = node.start;
    if (node.computed) {
      this.writer.copy(at, node.key.start);
      this.emit(node.key);
      at = node.key.end;
    }
    this.writer.copy(at, node.value.start);
    plainFunction(this, node.value, formOf(node));
    this.writer.copy(node.value.end, node.end);
  }

  private field(node: Node): void {
    if (node.value === null) return this.plain(node);
    const outer = this.frame;
    this.writer.copy(node.start, node.key.start);
    this.emit(node.key);
    this.writer.copy(node.key.end, node.value.start);
    this.frame = OWN_FRAME;
    this.withoutTemps(() => {
      const name = node.key.type === "PrivateIdentifier" ? `#${node.key.name}` : String(node.key.name ?? node.key.value);
      this.counted(node.value, node.computed ? null : name);
    });
    this.frame = outer;
    this.writer.copy(node.value.end, node.end);
  }

  private staticBlock(node: Node): void {
    const outer = this.frame;
    this.frame = OWN_FRAME;
    this.writer.raw("static {");
    this.withTemps(() => {
      const open = this.positions.code.indexOf("{", node.start);
      this.statements({ type: "BlockStatement", start: open, end: node.end, body: node.body });
    });
    this.writer.raw("}");
    this.frame = outer;
  }

  /** Writes a class; esbuild renames `class X` that names itself to `X = class _X`, the name is put back. */
  classLike(node: Node, inferred: string | null): void {
    this.braced(node, () => {
      const renamed = inferred !== null && node.id !== null && node.id.name !== inferred && /^_/.test(node.id.name) &&
        !node.body.body.some((member: Node) => member.static && !member.computed && member.key?.name === "name");
      this.writer.copy(node.start, node.superClass?.start ?? node.body.start);
      if (node.superClass !== null) {
        this.emit(node.superClass);
        this.writer.copy(node.superClass.end, node.body.start);
      }
      this.writer.raw(renamed ? `{ static { ${this.names.rt}named(this, ${JSON.stringify(inferred)}); }` : "{");
      this.statements(node.body);
      this.writer.copy(node.body.end - 1, node.body.end);
    });
  }

  // An object or class whose async methods need temporaries where no statement list stands around: a function gives one.
  private braced(node: Node, inside: () => void): void {
    if (this.temps !== null || !hasAsyncMethods(node)) return inside();
    this.writer.raw("(() => { ");
    this.withTemps(() => {
      this.writer.raw("return ");
      inside();
    });
    this.writer.raw("; })()");
  }

  isSuper(node: Node): boolean {
    return node.type === "MemberExpression" && node.object.type === "Super" && this.frame.home !== null;
  }

  member(node: Node): void {
    if (!this.isSuper(node)) return this.plain(node);
    this.writer.token(`${this.frame.home}.get(`, node.start);
    this.superKey(node);
    this.writer.raw(")");
  }

  private superKey(node: Node): void {
    if (node.computed) this.grouped(node.property);
    else this.writer.raw(JSON.stringify(node.property.name));
  }

  private assignment(node: Node): void {
    const { left, right } = node;
    if (this.isSuper(left)) {
      this.writer.token(`${this.frame.home}.set(`, node.start);
      this.superKey(left);
      this.writer.raw(", ");
      this.grouped(right);
      return this.writer.raw(")");
    }
    if (left.type !== "Identifier" || this.stateRef(left) === undefined) return this.named(node, left, right);
    this.emit(left);
    this.writer.copy(left.end, right.start);
    this.stateValue(right, left.name);
    this.writer.copy(right.end, node.end);
  }
}
