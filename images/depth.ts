/**
 * How much a call of a lowered function adds to the depth of its process, from the text of the function alone.
 *
 * The bound on depth stands for the native stack: it has to be reached first, or the engine's own overflow stops the program at
 * a depth that varies with flags, tiers and what ran before. One unit is `UNIT` bytes of V8's 984 KiB. A function counts its
 * interpreter frame (the largest of all tiers), what a builtin needs that it calls with a callback, and, where the engine
 * may call it by itself (accessors, conversions), what the engine needs for that.
 *
 * Bytes were measured on V8 15 with each kind recursing into itself, cold, under `--no-opt`: images/overflow_test.ts has the
 * kinds. What reaches a builtin under another name may still overflow; then `rt.caught` stops the program (meter.ts).
 * Used by lower.ts and its parts. Async functions are counted by the engine (`ASYNC_DEPTH`).
 */
import { boundBy, children, isFunction, type Node, staticKey } from "./ast.ts";

/** Bytes of stack that one unit of depth stands for: 4,000 of them are 960,000, the rest of 984 KiB is for what runs below. */
const UNIT = 240;
/** Frame of a function without registers, with its try and its counters. */
const FRAME = 110;
const REGISTER = 8;
/** Between an operation of the engine and the accessor, converter or trap that it calls: `structuredClone` takes 2,036. */
const BY_ENGINE = 2_100;
/** Between two `toJSON`, replacers: JSON.stringify takes 6,034; between two revivers JSON.parse takes 2,507. */
const STRINGIFY = 6_100;
const PARSE = 2_600;
/** Between a builtin of a collection and its callback: `sort` takes 335. */
const CALLBACK = 400;
/** Between `replace` and its callback where the built-ins are frozen: 1,480. */
const REPLACE = 1_700;
/** Between a loop, a spread or a pattern and the iterator that it drives. */
const ITERATION = 150;
const GENERATOR = 200;
/** A constructor and the implicit one of a class derived from its class: 390. */
const CONSTRUCTOR = 400;

const CALLBACKS: ReadonlySet<string> = new Set(
  ("map forEach filter reduce reduceRight some every find findIndex findLast findLastIndex flatMap from fromAsync sort toSorted " +
    "groupBy apply call split match matchAll search union intersection difference symmetricDifference isSubsetOf isSupersetOf " +
    "isDisjointFrom toArray getOrInsertComputed construct get set").split(" "),
);
/** Builtins with a function as their second argument, if they have one. */
const CALLED_BACK: ReadonlyMap<string, number> = new Map([["stringify", STRINGIFY], ["parse", PARSE], ["replace", REPLACE], [
  "replaceAll",
  REPLACE,
]]);
const PLAIN: ReadonlySet<string> = new Set(["Literal", "TemplateLiteral", "ArrayExpression"]);
/** Members that the engine calls by itself, or that `Object.defineProperty` makes accessors of. */
const CONVERTERS: ReadonlySet<string> = new Set("toString valueOf toLocaleString get set".split(" "));

/** What a function is where it stands. */
export type Form = "function" | "accessor" | "converter" | "json" | "constructor";

/** The form of the value of a property, method or field. */
export function formOf(member: Node): Form {
  if (member.kind === "get" || member.kind === "set") return "accessor";
  if (member.kind === "constructor") return "constructor";
  const key = staticKey(member);
  if (key === "toJSON") return "json";
  if (key !== null) return CONVERTERS.has(key) ? "converter" : "function";
  return member.computed && member.key.type === "MemberExpression" && member.key.property.name === "toPrimitive" ? "converter" : "function";
}

/** Units of depth that a call of a function counts; 0 if nothing in it can run other code, so that it cannot recurse. */
export function weightOf(node: Node, form: Form): number {
  const seen = new Seen();
  let registers = node.params.length;
  for (const param of node.params as Node[]) registers += boundBy(param, []).length + seen.visit(param);
  registers += seen.visit(node.body);
  if (!seen.runs && !node.generator) return 0;
  const between = Math.max(seen.between, ofForm(form), node.generator ? GENERATOR : 0);
  return units(registers + seen.names, between);
}

/** Units of depth of an initializer or default that is counted by itself; 0 if nothing in it can run other code. */
export function weightOfExpression(node: Node): number {
  const seen = new Seen();
  const registers = seen.visit(node);
  return seen.runs && !isFunction(node) && node.type !== "ClassExpression" ? units(registers, Math.max(seen.between, CONSTRUCTOR)) : 0;
}

/** True if running `node` can run other code of the program. */
export function canRun(node: Node): boolean {
  const seen = new Seen();
  seen.visit(node);
  return seen.runs;
}

function units(registers: number, between: number): number {
  return Math.ceil((FRAME + REGISTER * registers + between) / UNIT);
}

function ofForm(form: Form): number {
  switch (form) {
    case "accessor":
    case "converter":
      return BY_ENGINE;
    case "json":
      return STRINGIFY;
    case "constructor":
      return CONSTRUCTOR;
    case "function":
      return 0;
  }
}

/** Types of nodes that may run code of the program without a call in the text: getters, conversions, iterators. */
const IMPLICIT: ReadonlySet<string> = new Set(
  ("NewExpression TaggedTemplateExpression MemberExpression UpdateExpression SpreadElement ForOfStatement ForInStatement YieldExpression " +
    "ArrayPattern ObjectPattern ClassExpression ClassDeclaration").split(" "),
);

const ITERATING: ReadonlySet<string> = new Set(["SpreadElement", "ForOfStatement", "ArrayPattern"]);

// What one walk over a function's own text finds; functions inside are not entered.
class Seen {
  runs = false;
  between = 0;
  names = 0;

  /** Registers that are in use at once, at most. */
  visit(node: Node): number {
    if (isFunction(node)) return 1;
    if (!this.runs) this.runs = runsCode(node);
    if (node.type === "CallExpression") this.between = Math.max(this.between, betweenOf(node));
    if (ITERATING.has(node.type)) this.between = Math.max(this.between, ITERATION);
    if (node.type === "VariableDeclarator") this.names += boundBy(node.id, []).length;
    if (node.type === "ClassExpression" || node.type === "ClassDeclaration") return this.visitClass(node);
    let most = 0;
    for (const child of children(node)) most = Math.max(most, this.visit(child));
    return most + temporaries(node);
  }

  private visitClass(node: Node): number {
    let most = node.superClass === null ? 0 : this.visit(node.superClass);
    for (const member of node.body.body as Node[]) {
      if (member.computed) most = Math.max(most, this.visit(member.key));
      if (member.static && member.value !== null && member.value !== undefined) most = Math.max(most, this.visit(member.value));
      if (member.type === "StaticBlock") { for (const child of member.body) most = Math.max(most, this.visit(child)); }
    }
    return most + 6 + node.body.body.length;
  }
}

function runsCode(node: Node): boolean {
  switch (node.type) {
    case "CallExpression":
    case "ImportExpression":
      return true;
    case "BinaryExpression":
      return node.operator !== "===" && node.operator !== "!==" && !(node.left.type === "Literal" && node.right.type === "Literal");
    case "UnaryExpression":
      return "-+~".includes(node.operator) && node.argument.type !== "Literal" || node.operator === "delete";
    case "AssignmentExpression":
      return !["=", "&&=", "||=", "??="].includes(node.operator);
    case "TemplateLiteral":
      return node.expressions.length > 0;
    default:
      return IMPLICIT.has(node.type);
  }
}

function betweenOf({ callee, arguments: args }: Node): number {
  const name = callee.type === "MemberExpression" && !callee.computed ? callee.property.name : callee.name;
  const called = CALLED_BACK.get(name);
  if (called === undefined) return CALLBACKS.has(name) ? CALLBACK : 0;
  const second: Node | undefined = args[1];
  return second === undefined || PLAIN.has(second.type) ? 0 : called;
}

// Registers that a node keeps while a part of it is evaluated.
function temporaries(node: Node): number {
  switch (node.type) {
    case "CallExpression":
    case "NewExpression":
      return 2 + node.arguments.length;
    case "TryStatement":
    case "ForOfStatement":
      return 8;
    case "BinaryExpression":
    case "MemberExpression":
    case "AssignmentExpression":
    case "TemplateLiteral":
    case "SequenceExpression":
      return 1;
    case "ArrayExpression":
    case "ObjectExpression":
    case "ArrayPattern":
    case "ObjectPattern":
      return 3;
    default:
      return 0;
  }
}
