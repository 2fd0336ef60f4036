/**
 * Scope analysis of a bundle: which identifiers name top-level bindings, which are free, and what each function needs.
 *
 * One walk over the tree; scopes are filled on entry, so a name is resolved when it is met. Inner bindings are only
 * names, since nothing is done with them; top-level bindings carry all their references, for lifting, and free names
 * carry theirs, for sealing. It changes nothing and refuses nothing.
 */
import { boundBy, children, isFunction, type Node, rootOf } from "./ast.ts";

/** How an identifier is used. `mutate`: a member of it is assigned, updated or deleted. */
export type Use = "read" | "write" | "call" | "typeof" | "mutate";

/** One use of a top-level binding or of a free name. */
export interface Ref {
  readonly node: Node;
  readonly name: string;
  readonly use: Use;
  readonly parent: Node;
  /** The function around it, null at the top level. */
  readonly within: FunctionInfo | null;
  readonly binding: Binding | null;
}

/** A binding of the module scope. */
export interface Binding {
  readonly name: string;
  readonly kind: "import" | "function" | "class" | "variable";
  /** The declaration: FunctionDeclaration, ClassDeclaration, VariableDeclarator or import specifier. */
  readonly node: Node;
  /** True for a `let`, `const` or `var` that is itself a statement of the module. */
  readonly direct: boolean;
  readonly refs: Ref[];
}

/** What a function uses; of an arrow's uses its function around knows too. */
export interface FunctionInfo {
  readonly node: Node;
  readonly arrow: boolean;
  readonly around: FunctionInfo | null;
  usesThis: boolean;
  usesArguments: boolean;
  usesSuper: boolean;
  usesNewTarget: boolean;
  /** Its own name is used inside (named function expressions). */
  usesOwnName: boolean;
}

/** The result. */
export interface Analysis {
  readonly top: ReadonlyMap<string, Binding>;
  readonly free: ReadonlyMap<string, Ref[]>;
  readonly refs: ReadonlyMap<Node, Ref>;
  readonly functions: ReadonlyMap<Node, FunctionInfo>;
  /** Names of all properties that are assigned anywhere: `x.name = …`. */
  readonly assigned: ReadonlySet<string>;
  /** Uses of the implicit `arguments`. */
  readonly args: ReadonlySet<Node>;
  /** Nodes, up to their function, that contain an await, a yield or a syscall made without one. */
  readonly suspends: ReadonlySet<Node>;
  /** Calls `x.name(…)` where `name` is a syscall and no await stands before them. */
  readonly posts: ReadonlySet<Node>;
}

interface Scope {
  readonly names: Set<string>;
  readonly parent: Scope | null;
  /** The function expression whose own name this scope holds. */
  readonly own: FunctionInfo | null;
}

/** Analyses a module. `syscalls` are the method names that make a syscall. */
export function analyse(program: Node, syscalls: ReadonlySet<string>): Analysis {
  const walk = new Walk(syscalls);
  walk.module(program);
  return walk;
}

class Walk implements Analysis {
  readonly top = new Map<string, Binding>();
  readonly free = new Map<string, Ref[]>();
  readonly refs = new Map<Node, Ref>();
  readonly functions = new Map<Node, FunctionInfo>();
  readonly assigned = new Set<string>();
  readonly args = new Set<Node>();
  readonly suspends = new Set<Node>();
  readonly posts = new Set<Node>();
  private readonly ancestors: Node[] = [];
  private scope: Scope | null = null;
  private within: FunctionInfo | null = null;

  constructor(private readonly syscalls: ReadonlySet<string>) {}

  module(program: Node): void {
    for (const statement of program.body) this.declareTop(statement);
    for (const statement of program.body) {
      const ids: Node[] = [];
      hoisted(statement, ids);
      for (const id of ids) this.addTop(id.name, "variable", id, false);
    }
    this.visit(program);
  }

  private declareTop(statement: Node): void {
    if (statement.type === "ImportDeclaration") {
      for (const part of statement.specifiers) this.addTop(part.local.name, "import", part, true);
    } else if (statement.type === "FunctionDeclaration") this.addTop(statement.id.name, "function", statement, true);
    else if (statement.type === "ClassDeclaration") this.addTop(statement.id.name, "class", statement, true);
    else if (statement.type === "VariableDeclaration") {
      for (const part of statement.declarations) {
        for (const id of boundBy(part.id, [])) this.addTop(id.name, "variable", part, part.id.type === "Identifier");
      }
    }
  }

  // A second declaration of a `var` makes the binding an indirect one: it has more than one place that gives its value.
  private addTop(name: string, kind: Binding["kind"], node: Node, direct: boolean): void {
    const known = this.top.get(name);
    if (known === undefined) this.top.set(name, { name, kind, node, direct, refs: [] });
    else if (kind === "variable" && node !== known.node && !(known.node.type === "VariableDeclarator" && known.node.id === node)) {
      this.top.set(name, { ...known, direct: false });
    }
  }

  private visit(node: Node): void {
    this.ancestors.push(node);
    if (isFunction(node)) this.visitFunction(node);
    else this.visitOther(node);
    this.ancestors.pop();
  }

  private visitOther(node: Node): void {
    switch (node.type) {
      case "Identifier":
        return this.use(node);
      case "ThisExpression":
        return this.through((info) => info.usesThis = true);
      case "Super":
        return this.through((info) => {
          info.usesSuper = true;
          info.usesThis = true;
        });
      case "MetaProperty":
        if (node.meta.name === "new") this.through((info) => info.usesNewTarget = true);
        return;
      case "MemberExpression":
        this.visit(node.object);
        if (node.computed) this.visit(node.property);
        return;
      case "Property":
      case "PropertyDefinition":
      case "MethodDefinition":
        if (node.computed) this.visit(node.key);
        if (node.value !== null) this.visit(node.value);
        return;
      case "LabeledStatement":
        return this.visit(node.body);
      case "BreakStatement":
      case "ContinueStatement":
      case "ImportDeclaration":
      case "ExportAllDeclaration":
        return;
      case "ExportNamedDeclaration":
        if (node.source === null) { for (const part of node.specifiers) this.visit(part.local); }
        return;
      case "BlockStatement":
      case "StaticBlock":
        return this.block(node, node.body);
      case "SwitchStatement":
        this.visit(node.discriminant);
        return this.block(node, node.cases.flatMap((part: Node) => part.consequent), node.cases);
      case "ForStatement":
      case "ForInStatement":
      case "ForOfStatement": {
        const head = node.type === "ForStatement" ? node.init : node.left;
        if (node.await) this.mark();
        if (node.type !== "ForStatement" && node.left.type !== "VariableDeclaration") this.noteAssigned(node.left);
        return this.scoped(lexical(head === null ? [] : [head]), () => this.each(node));
      }
      case "CatchClause":
        return this.scoped(node.param === null ? [] : boundBy(node.param, []).map((id) => id.name), () => this.each(node));
      case "ClassExpression":
      case "ClassDeclaration":
        return this.visitClass(node);
      case "AwaitExpression":
      case "YieldExpression":
        this.mark();
        break;
      case "CallExpression":
        this.visitCall(node);
        break;
      case "AssignmentExpression":
        this.noteAssigned(node.left);
        break;
      case "UpdateExpression":
        this.noteAssigned(node.argument);
        break;
    }
    this.each(node);
  }

  private noteAssigned(target: Node): void {
    if (target.type === "MemberExpression") {
      if (!target.computed) this.assigned.add(target.property.name);
    } else if (target.type === "AssignmentPattern") this.noteAssigned(target.left);
    else if (target.type !== "Identifier") {
      for (const part of children(target)) this.noteAssigned(part.type === "Property" ? part.value : part);
    }
  }

  private visitClass(node: Node): void {
    const name = node.id === null || (node.type === "ClassDeclaration" && this.scope === null) ? [] : [node.id.name];
    if (node.superClass !== null) this.visit(node.superClass);
    this.scoped(name, () => this.visit(node.body));
  }

  private visitCall(node: Node): void {
    const callee = node.callee;
    if (callee.type !== "MemberExpression" || callee.computed || node.optional || callee.optional || callee.object.optional) return;
    if (!this.syscalls.has(callee.property.name) || callee.object.type === "Super") return;
    if (
      callee.object.type !== "Identifier" && !(callee.object.type === "MemberExpression" && callee.object.object.type === "ThisExpression")
    ) return;
    const parent = this.ancestors[this.ancestors.length - 2]!;
    if (parent.type === "AwaitExpression") return;
    this.posts.add(node);
    this.mark();
  }

  private mark(): void {
    for (let i = this.ancestors.length - 1; i >= 0; i--) {
      const node = this.ancestors[i]!;
      if (isFunction(node) || this.suspends.has(node)) return;
      this.suspends.add(node);
    }
  }

  private through(note: (info: FunctionInfo) => void): void {
    for (let info = this.within; info !== null; info = info.around) {
      note(info);
      if (!info.arrow) return;
    }
  }

  private each(node: Node): void {
    for (const child of children(node)) this.visit(child);
  }

  private block(node: Node, statements: readonly Node[], visited: readonly Node[] = node.body): void {
    this.scoped(lexical(statements), () => {
      for (const child of visited) this.visit(child);
    });
  }

  private scoped(names: readonly string[], inside: () => void, own: FunctionInfo | null = null): void {
    this.scope = { names: new Set(names), parent: this.scope, own };
    inside();
    this.scope = this.scope.parent;
  }

  private visitFunction(node: Node): void {
    const arrow = node.type === "ArrowFunctionExpression";
    const info: FunctionInfo = {
      node,
      arrow,
      around: this.within,
      usesThis: false,
      usesArguments: false,
      usesSuper: false,
      usesNewTarget: false,
      usesOwnName: false,
    };
    this.functions.set(node, info);
    const named = node.type === "FunctionExpression" && node.id !== null ? [node.id.name] : [];
    this.scoped(named, () => {
      this.within = info;
      const params = node.params.flatMap((part: Node) => boundBy(part, [])).map((id: Node) => id.name);
      this.scoped(params, () => {
        for (const part of node.params) this.visit(part);
        if (node.expression) this.visit(node.body);
        else this.body(node.body);
      });
      this.within = info.around;
    }, info);
  }

  private body(block: Node): void {
    const ids: Node[] = [];
    for (const statement of block.body) hoisted(statement, ids);
    const names = ids.map((id) => id.name).concat(lexical(block.body));
    this.ancestors.push(block);
    this.scoped(names, () => {
      for (const statement of block.body) this.visit(statement);
    });
    this.ancestors.pop();
  }

  private use(node: Node): void {
    const name = node.name as string;
    for (let scope = this.scope; scope !== null; scope = scope.parent) {
      if (!scope.names.has(name)) continue;
      if (scope.own !== null) scope.own.usesOwnName = true;
      return;
    }
    if (name === "arguments") {
      this.args.add(node);
      return this.through((info) => info.usesArguments = true);
    }
    const parent = this.ancestors[this.ancestors.length - 2]!;
    const binding = this.top.get(name) ?? null;
    const use = this.useOf(node);
    const ref: Ref = { node, name, use, parent, within: this.within, binding };
    this.refs.set(node, ref);
    if (binding !== null) binding.refs.push(ref);
    else {
      const known = this.free.get(name);
      if (known === undefined) this.free.set(name, [ref]);
      else known.push(ref);
    }
  }

  private useOf(node: Node): Use {
    const depth = this.ancestors.length - 2;
    const parent = this.ancestors[depth]!;
    if (
      (parent.type === "CallExpression" && parent.callee === node) || (parent.type === "TaggedTemplateExpression" && parent.tag === node)
    ) return "call";
    if (parent.type === "UnaryExpression" && parent.operator === "typeof") return "typeof";
    let child: Node = node;
    for (let i = depth; i >= 0; i--) {
      const above = this.ancestors[i]!;
      const target = (above.type === "AssignmentExpression" && above.left === child) || (above.type === "UpdateExpression") ||
        (above.type === "UnaryExpression" && above.operator === "delete") ||
        ((above.type === "ForOfStatement" || above.type === "ForInStatement") && above.left === child);
      if (target) {
        if (child.type === "MemberExpression") {
          return rootOf(child) === node ? "mutate" : "read";
        }
        return "write";
      }
      const pattern = above.type === "ArrayPattern" || above.type === "ObjectPattern" || above.type === "RestElement" ||
        (above.type === "AssignmentPattern" && above.left === child) || (above.type === "Property" && above.value === child) ||
        (above.type === "MemberExpression" && above.object === child);
      if (above.type === "VariableDeclarator" && above.id === child) return "write";
      if (!pattern) return "read";
      if (above.type === "Property" && this.ancestors[i - 1]?.type !== "ObjectPattern") return "read";
      if (above.type !== "MemberExpression" && child.type === "MemberExpression") return "mutate";
      child = above;
    }
    return "read";
  }
}

// Names that `let`, `const`, `class` and functions of a statement list bind in their block.
function lexical(statements: readonly Node[]): string[] {
  const names: string[] = [];
  for (const statement of statements) {
    if (statement.type === "FunctionDeclaration" || statement.type === "ClassDeclaration") names.push(statement.id.name);
    else if (statement.type === "VariableDeclaration" && statement.kind !== "var") {
      for (const part of statement.declarations) for (const id of boundBy(part.id, [])) names.push(id.name);
    }
  }
  return names;
}

// Identifiers that `var` declares inside a statement, up to functions.
function hoisted(node: Node, into: Node[]): void {
  if (isFunction(node) || node.type === "ClassDeclaration" || node.type === "ClassExpression") return;
  if (node.type === "VariableDeclaration" && node.kind === "var") {
    for (const part of node.declarations) boundBy(part.id, into);
  }
  if (node.type.endsWith("Expression") || node.type === "ExpressionStatement") return;
  for (const child of children(node)) hoisted(child, into);
}
