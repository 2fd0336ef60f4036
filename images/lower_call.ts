/**
 * Awaits, yields and calls of lowered text, with their sites.
 *
 * A site is set before the syscall in it is made: in front of the operand, or, where something inside the operand may wait
 * (another fiber would then set another site), by the last thing that is evaluated before the call. Used by lower.ts only.
 */
import { children, type Node } from "./ast.ts";
import type { Lowerer } from "./lower.ts";
import { isAgentCallee } from "./seal.ts";

/** Writes `await e`. */
export function awaited(l: Lowerer, node: Node): void {
  l.writer.token("(yield ", node.start);
  marked(l, node.argument, l.site(node.start));
  l.writer.raw(")");
}

// An operand with its site marked as late as the text allows: a fiber that waits inside it would mark another.
function marked(l: Lowerer, operand: Node, site: number): void {
  const { meter, after } = l.names;
  if (site === 0) return unmarked(l, operand);
  if (!l.analysis.suspends.has(operand) || l.analysis.posts.has(operand) && !suspendsInside(l, operand)) {
    l.writer.raw(`(${meter}.site = ${site}, `);
    unmarked(l, operand);
    return l.writer.raw(")");
  }
  if (operand.type === "CallExpression" && (operand.arguments.length > 0 || hasObject(l, operand))) return callText(l, operand, site);
  l.writer.raw(`${after}(`);
  unmarked(l, operand);
  l.writer.raw(`, ${site})`);
}

function suspendsInside(l: Lowerer, call: Node): boolean {
  return [call.callee, ...call.arguments].some((part: Node) => l.analysis.suspends.has(part));
}

// A call that is being marked is not marked again.
function unmarked(l: Lowerer, node: Node): void {
  if (node.type === "CallExpression") callText(l, node);
  else l.grouped(node);
}

function hasObject(l: Lowerer, { callee }: Node): boolean {
  return callee.type === "MemberExpression" && !l.isSuper(callee);
}

/** Writes a call. */
export function call(l: Lowerer, node: Node): void {
  if (l.analysis.posts.has(node)) return posted(l, node);
  const registers = l.instancing && isAgentCallee(node.callee, l.analysis);
  if (registers) l.writer.raw(`${l.names.register}(`);
  callText(l, node);
  if (registers) l.writer.raw(")");
}

// A syscall without an await: it is made now, so its place is here.
function posted(l: Lowerer, node: Node): void {
  const site = l.site(node.start);
  if (site === 0) return callText(l, node);
  if (suspendsInside(l, node)) return callText(l, node, site);
  l.writer.raw(`(${l.names.meter}.site = ${site}, `);
  callText(l, node);
  l.writer.raw(")");
}

// With `site` the last thing evaluated before the call marks it: its last argument, or the object of its method.
function callText(l: Lowerer, node: Node, site?: number): void {
  const { callee } = node;
  const last: Node | undefined = node.arguments[node.arguments.length - 1];
  let at = node.start;
  for (const child of children(node)) {
    l.writer.copy(at, child.start);
    if (child === callee && l.isSuper(callee)) l.member(callee);
    else if (child === callee && last === undefined && site !== undefined) markedObject(l, callee, site);
    else if (child === last && site !== undefined) markedArgument(l, child, site);
    else l.emit(child);
    at = child.end;
    if (child === callee && l.isSuper(callee)) at = superCall(l, node);
    else if (child === callee && l.stateRef(callee) !== undefined && !node.optional) at = stateCall(l, callee);
  }
  l.writer.copy(at, node.end);
}

function markedObject(l: Lowerer, callee: Node, site: number): void {
  l.writer.copy(callee.start, callee.object.start);
  l.writer.raw(`${l.names.after}(`);
  l.grouped(callee.object);
  l.writer.raw(`, ${site})`);
  if (callee.computed) {
    l.writer.copy(callee.object.end, callee.property.start);
    l.emit(callee.property);
    l.writer.copy(callee.property.end, callee.end);
  } else l.writer.copy(callee.object.end, callee.end);
}

function markedArgument(l: Lowerer, argument: Node, site: number): void {
  const spread = argument.type === "SpreadElement";
  l.writer.raw(`${spread ? "..." : ""}${l.names.after}(`);
  l.grouped(spread ? argument.argument : argument);
  l.writer.raw(`, ${site})`);
}

// After `home.get("x")`: `.call(this, ` in place of the opening parenthesis; gives where to go on.
function superCall(l: Lowerer, node: Node): number {
  const open = l.positions.code.indexOf("(", node.callee.end) + 1;
  l.writer.raw(node.arguments.length > 0 ? ".call(this, " : ".call(this");
  return open;
}

// After `(0, state.f)`: V8 takes the opening parenthesis for the place of the call, so it gets that of the name.
function stateCall(l: Lowerer, callee: Node): number {
  const open = l.positions.code.indexOf("(", callee.end);
  l.writer.copy(callee.end, open);
  l.writer.token("(", callee.start);
  return open + 1;
}

/** Writes `yield e` or `yield* e`. */
export function yielded(l: Lowerer, node: Node): void {
  if (!l.frame.asyncGenerator) return yieldedSync(l, node);
  const { rt, meter } = l.names;
  const mark = `${meter}.site = ${l.site(node.start)}`;
  l.writer.token(node.delegate ? `(yield* (${mark}, ${rt}.delegate(` : `(yield (${mark}, ${rt}.emit(`, node.start);
  if (node.argument === null) l.writer.raw("void 0");
  else l.grouped(node.argument);
  l.writer.raw(")))");
}

// A generator leaves its depth where it yields and counts it again where it goes on; a delegate does both for it.
function yieldedSync(l: Lowerer, node: Node): void {
  const { rt, meter, prefix } = l.names;
  const weight = l.frame.generator;
  const operand = (): void => node.argument === null ? l.writer.raw("void 0") : l.grouped(node.argument);
  if (node.delegate) {
    l.writer.token(`(yield* ${rt}.over(`, node.start);
    operand();
    return l.writer.raw(`, ${weight}))`);
  }
  l.writer.token(`(${prefix}y = `, node.start);
  operand();
  l.writer.raw(
    `, ${meter}.depth -= ${weight}, ${prefix}g = 0, ${prefix}y = yield ${prefix}y, ${prefix}g = ${weight}, ` +
      `(${meter}.depth += ${weight}) > ${meter}.depthMax ? ${rt}.deep() : ${prefix}y)`,
  );
}

/** Writes `return e`: an async generator awaits what it returns. */
export function returned(l: Lowerer, node: Node): void {
  if (!l.frame.asyncGenerator || node.argument === null) return l.plain(node);
  l.writer.token("return (yield ", node.start);
  marked(l, node.argument, l.site(node.start));
  l.writer.raw(");");
}
