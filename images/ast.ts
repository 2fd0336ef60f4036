/**
 * ESTree nodes as the compiler walks them: one loose type, children in source order, names bound by a pattern.
 *
 * Used by scope, seal, lift and lower. It does not parse (compile.ts does) and knows nothing of Orrery.
 */

/** A node of acorn's tree. Fields beyond these depend on `type`. */
export interface Node {
  readonly type: string;
  /** Offset into the bundle, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  // deno-lint-ignore no-explicit-any -- ESTree has 70 shapes and the walkers are generic; every use names its node type
  readonly [key: string]: any;
}

const FUNCTIONS: ReadonlySet<string> = new Set(["FunctionDeclaration", "FunctionExpression", "ArrowFunctionExpression"]);

/** True for function declarations, function expressions (methods too) and arrows. */
export function isFunction(node: Node): boolean {
  return FUNCTIONS.has(node.type);
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && typeof (value as Node).type === "string";
}

/** Child nodes in source order. The key and value of a shorthand property are one child. */
export function children(node: Node): Node[] {
  const found: Node[] = [];
  let sorted = true;
  const add = (child: Node): void => {
    const last = found[found.length - 1];
    if (last !== undefined && last.start === child.start && last.end === child.end) return;
    if (last !== undefined && last.start > child.start) sorted = false;
    found.push(child);
  };
  for (const key in node) {
    const value = node[key];
    if (Array.isArray(value)) {
      for (const item of value) if (isNode(item)) add(item);
    } else if (isNode(value)) add(value);
  }
  return sorted ? found : found.sort((a, b) => a.start - b.start);
}

/** Adds the identifiers that a pattern binds to `into`. */
export function boundBy(pattern: Node, into: Node[]): Node[] {
  switch (pattern.type) {
    case "Identifier":
      into.push(pattern);
      break;
    case "ObjectPattern":
      for (const part of pattern.properties) boundBy(part.type === "RestElement" ? part.argument : part.value, into);
      break;
    case "ArrayPattern":
      for (const part of pattern.elements) if (part !== null) boundBy(part, into);
      break;
    case "AssignmentPattern":
      boundBy(pattern.left, into);
      break;
    case "RestElement":
      boundBy(pattern.argument, into);
      break;
  }
  return into;
}

/** The name of a key that stands in the source, or null if it is computed or private. */
export function staticKey(node: Node): string | null {
  if (node.computed || node.key.type === "PrivateIdentifier") return null;
  return node.key.type === "Identifier" ? node.key.name : String(node.key.value);
}

/** The identifier at the root of `a.b.c`, or null. */
export function rootOf(node: Node): Node | null {
  let at = node;
  while (at.type === "MemberExpression") at = at.object;
  return at.type === "Identifier" ? at : null;
}
