/**
 * What a key that is computed from constants can be: `"con" + "structor"`, a template, a name that the file declares as a
 * constant, `["a", "b"].join("")`. The rules about members see through such keys.
 *
 * Deliberately not here: keys that depend on an argument or come out of a function. The poison run meets those.
 */
import type { Node } from "./types.ts";

/** Texts that one expression can be at most: more are no key, but data. */
const TEXTS_MAX = 16;
/** Names looked up within names at most: a cycle of constants ends here. */
const DEPTH_MAX = 8;

/** The initialisers of each name that a file declares. */
export class Constants {
  private readonly known = new Map<string, Node[]>();

  /** Notes a declarator. */
  add(name: string, init: Node): void {
    const inits = this.known.get(name);
    if (inits === undefined) this.known.set(name, [init]);
    else inits.push(init);
  }

  /** All texts that `node` can be as far as the source tells; none where it does not tell. */
  textsOf(node: Node, depth = 0): readonly string[] {
    if (depth > DEPTH_MAX) return [];
    const of = (one: Node) => this.textsOf(one, depth + 1);
    switch (node.type) {
      case "Literal":
        return typeof node.value === "string" ? [node.value] : [];
      case "TemplateLiteral":
        return node.quasis.map((quasi, index) => index === 0 ? [quasi.cooked] : product(of(node.expressions[index - 1]!), [quasi.cooked]))
          .reduce(product);
      case "BinaryExpression":
        return node.operator === "+" ? product(of(node.left), of(node.right)) : [];
      case "ConditionalExpression":
        return bounded([...of(node.consequent), ...of(node.alternate)]);
      case "LogicalExpression":
        return bounded([...of(node.left), ...of(node.right)]);
      case "Identifier":
        return bounded((this.known.get(node.name) ?? []).flatMap(of));
      case "CallExpression":
        return this.textsOfCall(node.callee, node.arguments, depth);
      default:
        return isWrapper(node) ? of(node.expression) : [];
    }
  }

  private textsOfCall(callee: Node, args: readonly Node[], depth: number): readonly string[] {
    if (callee.type !== "MemberExpression" || callee.computed || callee.property.type !== "Identifier") return [];
    const of = (one: Node) => this.textsOf(one, depth + 1);
    if (callee.property.name === "concat") return [callee.object, ...args].map(of).reduce(product);
    if (callee.property.name !== "join" || callee.object.type !== "ArrayExpression") return [];
    const between = args.length === 0 ? [","] : of(args[0]!);
    return callee.object.elements.map((one) => one === null ? [""] : of(one)).reduce((left, right) =>
      product(product(left, between), right)
    );
  }
}

function product(left: readonly string[], right: readonly string[]): readonly string[] {
  return bounded(left.flatMap((a) => right.map((b) => a + b)));
}

function bounded(texts: readonly string[]): readonly string[] {
  return texts.length > TEXTS_MAX ? [] : texts;
}

/** TypeScript's nodes around a value, which are gone at run time. */
function isWrapper(node: Node): node is Node & { readonly expression: Node } {
  return WRAPPERS.has(node.type);
}

const WRAPPERS: ReadonlySet<string> = new Set([
  "TSAsExpression",
  "TSSatisfiesExpression",
  "TSNonNullExpression",
  "TSTypeAssertion",
  "TSInstantiationExpression",
  "ChainExpression",
  "ParenthesizedExpression",
]);

/** The expression within all wrappers. */
export function unwrapped(node: Node): Node {
  let inner = node;
  while (isWrapper(inner)) inner = inner.expression;
  return inner;
}

/** Names that an array pattern binds after its first hole, from its text: identifiers outside of defaults. */
export function namesAfterHole(pattern: string): readonly string[] {
  const hole = /[[,]\s*,/.exec(pattern);
  if (hole === null) return [];
  return pattern.slice(hole.index).replace(/=[^,\]}]*/g, "").match(/[A-Za-z_$][\w$]*/g) ?? [];
}
