/**
 * Loops of lowered text: every body counts its back-edge, and `for await` is a loop over `rt.asyncIterator`.
 *
 * Used by lower.ts only.
 */
import { children, type Node } from "./ast.ts";
import type { Lowerer } from "./lower.ts";
import { canRun } from "./depth.ts";
import { caught, fuel, going, rethrow } from "./meter.ts";

/** Writes any loop but `for await`. */
export function loop(l: Lowerer, node: Node): void {
  let at = node.start;
  for (const child of children(node)) {
    l.writer.copy(at, child.start);
    if (child === node.body) loopBody(l, child, node.type === "ForOfStatement" && canRun(child));
    else if (child.type === "VariableDeclaration") headDeclaration(l, child, node.type === "ForStatement");
    else l.emit(child);
    at = child.end;
  }
  l.writer.copy(at, node.end);
}

// A block of its own, so that the back-edge is counted and temporaries are fresh for each turn. Where an error would close an
// iterator, `guarded` looks at the error first.
function loopBody(l: Lowerer, body: Node, guarded: boolean): void {
  l.writer.raw(`{ ${fuel(l.names)}`);
  if (guarded) l.writer.raw("try ");
  if (body.type === "BlockStatement" && guarded) l.block(body, "{");
  else if (body.type === "BlockStatement") l.withTemps(() => l.statements(body));
  else {
    if (guarded) l.writer.raw("{ ");
    l.withTemps(() => l.emit(body));
    if (guarded) l.writer.raw(" }");
  }
  l.writer.raw(guarded ? ` ${rethrow(l.names)} }` : " }");
}

function headDeclaration(l: Lowerer, node: Node, hasInit: boolean): void {
  if (!l.isState(node)) return l.emit(node);
  if (!hasInit) return l.emit(node.declarations[0].id);
  l.declarators(node, "");
}

/**
 * Writes `for await (LEFT of RIGHT) BODY`. `open` is true while the body runs, so that an error of `next` does not close the
 * iterator, a break or return does and its result is checked, an error of the body does and an error of closing gives way.
 */
export function forAwait(l: Lowerer, node: Node, labels: string): void {
  const { rt, meter } = l.names;
  const [iterator, next, result, open] = [l.fresh("i"), l.fresh("n"), l.fresh("r"), l.fresh("o")];
  const mark = `${meter}.site = ${l.site(node.start)}`;
  const close = l.fresh("c");
  l.writer.raw("{ ");
  l.writer.token(`const ${iterator} = ${rt}.asyncIterator(`, node.right.start);
  l.grouped(node.right);
  l.writer.raw(`), ${next} = ${iterator}.next; let ${result}, ${open} = false, ${close}; try { ${labels}while (${open} = false, `);
  l.writer.token(`${result} = (yield (${mark}, ${next}.call(${iterator}))), `, node.start);
  l.writer.raw(`!${rt}object(${result}).done) `);
  forAwaitBody(l, node, result, open);
  l.writer.raw(
    ` } catch (${rt}e) { ${caught(l.names, `${rt}e`)}if (${open}) { ${open} = false; try { ` +
      `if ((${close} = ${iterator}.return) != null) yield (${mark}, ${close}.call(${iterator})); } catch (${rt}f) { ${
        caught(l.names, `${rt}f`)
      }} } throw ${rt}e; } ` +
      `finally { ${
        going(l.names)
      }if (${open} && (${close} = ${iterator}.return) != null) ${rt}object(yield (${mark}, ${close}.call(${iterator}))); } }`,
  );
}

function forAwaitBody(l: Lowerer, node: Node, result: string, open: string): void {
  const { left, body } = node;
  l.writer.raw(`{ ${fuel(l.names)}${open} = true; `);
  l.withTemps(() => {
    const pattern: Node = left.type === "VariableDeclaration" ? left.declarations[0].id : left;
    l.writer.raw(left.type === "VariableDeclaration" ? `${left.kind} ` : "(");
    l.emit(pattern);
    l.writer.raw(` = ${result}.value${left.type === "VariableDeclaration" ? "" : ")"}; `);
    l.emit(body);
  });
  l.writer.raw(" }");
}

/** Writes a labelled statement: labels of a `for await` go to its inner loop. */
export function labeled(l: Lowerer, node: Node): void {
  let inner = node.body;
  while (inner.type === "LabeledStatement") inner = inner.body;
  if (inner.type === "ForOfStatement" && inner.await) return forAwait(l, inner, l.positions.code.slice(node.start, inner.start));
  l.writer.copy(node.start, node.body.start);
  l.emit(node.body);
}
