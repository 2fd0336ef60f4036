/**
 * Private members of classes: where they would be memory that processes share although every own property of the class is frozen.
 *
 * No property leads to the function object of a private method, nor to what the constructor of a parent returns. A class that
 * gives either of them away is therefore made anew for each process. Used by lift.ts only; it decides by syntax alone.
 */
import { children, isFunction, type Node } from "./ast.ts";

/** True if code can get hold of the function object of a private method, or of the prototype that its generators have. */
export function givesPrivateFunction(node: Node): boolean {
  const methods = (node.body.body as Node[]).filter((one) =>
    one.type === "MethodDefinition" && one.kind === "method" && one.key.type === "PrivateIdentifier"
  );
  if (methods.some((one) => one.value.generator && !one.value.async)) return true;
  const names = new Set<string>(methods.map((one) => one.key.name));
  return names.size > 0 && readsUncalled(node.body, names);
}

// A class inside that has a private method of the same name counts as well.
function readsUncalled(node: Node, names: ReadonlySet<string>): boolean {
  return children(node).some((child) => {
    const isRead = child.type === "MemberExpression" && child.property.type === "PrivateIdentifier" && names.has(child.property.name);
    if (isRead && !(node.type === "CallExpression" && node.callee === child)) return true;
    return readsUncalled(child, names);
  });
}

/** True if a class puts private members on what its parent's constructor returns. */
export function stampsInstances(node: Node): boolean {
  return (node.body.body as Node[]).some((one) => !one.static && one.key?.type === "PrivateIdentifier");
}

/** True if the node is a class or a function whose constructor itself may return another object than the one that it makes. */
export function returnsOther(node: Node): boolean {
  if (isFunction(node)) return returnsValue(node.body);
  if (node.type !== "ClassDeclaration" && node.type !== "ClassExpression") return false;
  const own = (node.body.body as Node[]).find((one) => one.type === "MethodDefinition" && one.kind === "constructor");
  return own !== undefined && returnsValue(own.value.body);
}

function returnsValue(node: Node): boolean {
  if (node.type === "ReturnStatement") return node.argument !== null;
  return !isFunction(node) && children(node).some(returnsValue);
}
