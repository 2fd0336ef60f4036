/**
 * Functions of lowered text: metered ones, and async ones as a wrapper beside one generator function.
 *
 * The generator function is made where the original stood, once for each time the original would have been made; calling
 * the wrapper gives it to `rt.start` or `rt.startGenerator`. The wrapper keeps `length`, `name` and what it is (an arrow
 * stays an arrow). `this`, `arguments`, `super` and `new.target` reach the generator of an arrow through captured names.
 * Used by lower.ts only.
 */
import { type Node, staticKey } from "./ast.ts";
import type { FunctionInfo } from "./scope.ts";
import { type Form, weightOf } from "./depth.ts";
import { entry, fuel, generatorEntry } from "./meter.ts";
import { type Frame, isBindable, type Lowerer, OWN_FRAME } from "./lower.ts";

/** True for an async function or arrow that is an expression. */
export function isAsyncFunction(node: Node): boolean {
  return (node.type === "ArrowFunctionExpression" || node.type === "FunctionExpression") && node.async;
}

/** True if an object or class has an async method that needs a temporary. */
export function hasAsyncMethods(node: Node): boolean {
  if (node.type === "ObjectExpression") return node.properties.some((one: Node) => one.method && one.value.async);
  return node.body.body.some((one: Node) => one.type === "MethodDefinition" && one.value.async);
}

/** Writes a function. `inferred` is the name it takes from where it stands. */
export function functionLike(l: Lowerer, node: Node, inferred: string | null): void {
  if (!node.async) return plainFunction(l, node, "function");
  if (node.type === "FunctionDeclaration") return declaration(l, node);
  captured(l, node, (frame) => expression(l, node, inferred, frame));
}

/** Writes a function that is not async. */
export function plainFunction(l: Lowerer, node: Node, form: Form): void {
  const weight = weightOf(node, form);
  within(l, frameOf(l, node, weight), () => metered(l, node, weight));
}

// The frame inside a function that is not lowered.
function frameOf(l: Lowerer, node: Node, weight: number): Frame {
  if (node.type === "ArrowFunctionExpression") return { ...l.frame, asyncGenerator: false, generator: 0 };
  return node.generator ? { ...OWN_FRAME, generator: weight } : OWN_FRAME;
}

function within(l: Lowerer, frame: Frame, inside: () => void): void {
  const outer = l.frame;
  l.frame = frame;
  l.defaults(false, inside);
  l.frame = outer;
}

function metered(l: Lowerer, node: Node, weight: number): void {
  const { open, close } = node.generator ? generatorEntry(l.names, weight) : entry(l.names, weight);
  l.defaults(true, () => header(l, node));
  body(l, node, open, close);
}

// Everything before the body, copied.
function header(l: Lowerer, node: Node): void {
  let at = node.start;
  l.withoutTemps(() => {
    for (const param of node.params as Node[]) {
      l.writer.copy(at, param.start);
      l.emit(param);
      at = param.end;
    }
  });
  if (!node.expression) return l.writer.copy(at, node.body.start);
  const arrow = l.positions.code.indexOf("=>", at) + 2;
  l.writer.copy(at, arrow);
}

function body(l: Lowerer, node: Node, open: string, close: string): void {
  l.writer.raw(`{ ${open}`);
  l.withTemps(() => {
    if (node.expression) {
      l.writer.raw("return (");
      l.emit(node.body);
      l.writer.raw(");");
    } else l.statements(node.body);
  });
  l.writer.raw(`${close} }`);
}

// `function* NAME(FIRST, PARAMS) { BODY }`
function generator(l: Lowerer, node: Node, name: string, first: string | null, frame: Frame): void {
  within(l, { ...frame, asyncGenerator: node.generator, generator: 0 }, () => {
    l.writer.token(`function* ${name}(`, node.start);
    if (first !== null) l.writer.raw(node.params.length > 0 ? `${first}, ` : first);
    l.withoutTemps(() => {
      node.params.forEach((param: Node, i: number) => {
        if (i > 0) l.writer.raw(", ");
        l.emit(param);
      });
    });
    l.writer.raw(") ");
    body(l, node, fuel(l.names), "");
  });
}

/** Parameters and body of a wrapper: as many parameters as `length` tells. */
interface Wrapper {
  readonly params: string;
  readonly call: string;
}

function wrapper(l: Lowerer, node: Node, target: string, first: string | null): Wrapper {
  const info = l.analysis.functions.get(node)!;
  const { prefix, rt } = l.names;
  const params = node.params as Node[];
  const special = params.findIndex((one) => one.type === "AssignmentPattern" || one.type === "RestElement");
  const simple = special < 0;
  const own = Array.from({ length: simple ? params.length : special }, (_, i) => `${prefix}${i + 1}`);
  const lead = first === null ? [] : [first];
  const rest = node.type === "ArrowFunctionExpression" && !simple ? [`...${prefix}r`] : [];
  const all = (simple && (info.arrow || !info.usesArguments)) || info.arrow ? [...lead, ...own, ...rest] : [...lead, "...arguments"];
  const args = all.length === 1 && all[0] === "...arguments"
    ? "arguments"
    : all.length === 1 && rest.length === 1
    ? `${prefix}r`
    : `[${all.join(", ")}]`;
  const start = node.generator ? "startGenerator" : "start";
  return { params: [...own, ...rest].join(", "), call: `${rt}.${start}(${target}, ${info.usesThis ? "this" : "void 0"}, ${args})` };
}

function declaration(l: Lowerer, node: Node): void {
  const name = node.id.name as string;
  const target = l.fresh(name);
  const { params, call } = wrapper(l, node, target, null);
  l.writer.raw(`function ${name}(${params}) { return ${call}; } `);
  generator(l, node, target, null, OWN_FRAME);
}

function expression(l: Lowerer, node: Node, inferred: string | null, frame: Frame): void {
  const info = l.analysis.functions.get(node)!;
  const own: string | null = node.type === "FunctionExpression" ? node.id?.name ?? null : null;
  const name = own ?? inferred;
  const target = l.fresh(name !== null && isBindable(name) ? name : "f");
  const { params, call } = wrapper(l, node, target, null);
  const inner = info.arrow ? frame : OWN_FRAME;
  if (own !== null && info.usesOwnName) {
    l.writer.raw(`(() => { const ${target} = `);
    generator(l, node, target, null, inner);
    l.writer.raw(`, ${own} = function ${own}(${params}) { return ${call}; }; return ${own}; })()`);
    return;
  }
  l.writer.raw(`((${target}) => ${naming(info, name, params, call)})(`);
  generator(l, node, target, null, inner);
  l.writer.raw(")");
}

// The wrapper as the body of an arrow, under its name.
function naming(info: FunctionInfo, name: string | null, params: string, call: string): string {
  const text = info.arrow ? `(${params}) => ${call}` : `function (${params}) { return ${call}; }`;
  if (name === null) return text;
  if (isBindable(name)) {
    return info.arrow ? `{ const ${name} = ${text}; return ${name}; }` : `function ${name}(${params}) { return ${call}; }`;
  }
  const key = JSON.stringify(name);
  return `({ [${key}]: ${text} })[${key}]`;
}

// Captures what an async arrow takes from around it, unless an arrow around has done so.
function captured(l: Lowerer, node: Node, inside: (frame: Frame) => void): void {
  const info = l.analysis.functions.get(node)!;
  if (!info.arrow) return inside(OWN_FRAME);
  const { prefix } = l.names;
  const names: string[] = [];
  const values: string[] = [];
  let frame = l.frame;
  if (info.usesArguments && frame.args === null) {
    frame = { ...frame, args: `${prefix}a` };
    names.push(`${prefix}a`);
    values.push("arguments");
  }
  if (info.usesSuper && frame.home === null) {
    frame = { ...frame, home: `${prefix}h` };
    names.push(`${prefix}h`);
    values.push(HOME);
  }
  if (info.usesNewTarget && frame.target === null) {
    frame = { ...frame, target: `${prefix}t` };
    names.push(`${prefix}t`);
    values.push("new.target");
  }
  if (names.length === 0) return inside(frame);
  l.writer.raw(`((${names.join(", ")}) => `);
  inside(frame);
  l.writer.raw(`)(${values.join(", ")})`);
}

// Access to `super` from a function that is no method.
const HOME = "{ get: (k) => super[k], set: (k, v) => super[k] = v }";

/** Writes an async method of an object or class. */
export function asyncMethod(l: Lowerer, member: Node): void {
  const node = member.value as Node;
  const key = staticKey(member);
  const info = l.analysis.functions.get(node)!;
  if (member.type === "Property" && key !== null && !info.usesSuper) return objectMethod(l, member, key);
  const first = info.usesSuper ? `${l.names.prefix}h` : null;
  const home = info.usesSuper ? `{ ${HOME.slice(2, -2)}${info.usesArguments ? ", args: arguments" : ""} }` : null;
  const frame: Frame = first === null ? OWN_FRAME : { ...OWN_FRAME, home: first, args: info.usesArguments ? `${first}.args` : null };
  const target = l.fresh(key !== null && isBindable(key) ? key : "f");
  const { params, call } = wrapper(l, node, target, home);
  l.temps!.push(target);
  if (member.static) l.writer.raw("static ");
  if (member.key.type === "PrivateIdentifier") {
    l.writer.raw(`#${member.key.name}(${params}) { return ${call}; } static { ${target} = `);
    generator(l, node, target, first, frame);
    return l.writer.raw("; }");
  }
  const computed = key === null ? l.fresh("k") : null;
  l.writer.raw("[(");
  if (computed !== null) {
    l.temps!.push(computed);
    l.writer.raw(`${computed} = `);
    l.grouped(member.key);
    l.writer.raw(", ");
  }
  l.writer.raw(`${target} = `);
  generator(l, node, target, first, frame);
  l.writer.raw(`, ${computed ?? JSON.stringify(key)})](${params}) { return ${call}; }`);
}

// `m: ((g) => ({ m() { … } }).m)(function* …)`: no temporary, and still a method that cannot be constructed.
function objectMethod(l: Lowerer, member: Node, key: string): void {
  const node = member.value as Node;
  const target = l.fresh(isBindable(key) ? key : "f");
  const { params, call } = wrapper(l, node, target, null);
  const quoted = JSON.stringify(key);
  l.writer.raw(`[${quoted}]: ((${target}) => ({ [${quoted}](${params}) { return ${call}; } })[${quoted}])(`);
  generator(l, node, target, null, OWN_FRAME);
  l.writer.raw(")");
}
