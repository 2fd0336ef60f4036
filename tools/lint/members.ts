/**
 * Rule `pure-members`: what the allowed globals lead to. `Math` may only be used as `Math.name` with a name that gives
 * the same bits on every CPU; members that depend on the locale or rebuild code from text are refused by name.
 *
 * Computed access with a literal (`Math["random"]`, `"a"["localeCompare"]`) is seen through; computed access on `Math`
 * and `Reflect` with anything else is refused as a whole. Not found here, and left to the poison test: a method name
 * built at run time and looked up on an ordinary object.
 */
import type { BinaryExpression, Identifier, MemberExpression, Node, Rule } from "./types.ts";
import { zoneOf } from "./zones.ts";

/** Members of Math that IEEE 754 or integer arithmetic fixes exactly. */
const MATH_EXACT = new Set([
  ...["abs", "ceil", "floor", "round", "trunc", "sign", "min", "max", "sqrt", "fround", "f16round", "imul", "clz32", "sumPrecise"],
  ...["E", "LN10", "LN2", "LOG10E", "LOG2E", "PI", "SQRT1_2", "SQRT2"],
]);

/** Members of Reflect that do not take a realm apart: `construct` and `apply` would call what was found by name. */
const REFLECT_PLAIN = new Set(["ownKeys", "getPrototypeOf", "setPrototypeOf", "has", "get", "set", "defineProperty", "deleteProperty"]);

/** Methods whose answer depends on the locale, the time zone or the ICU version, on whatever object they are called. */
const LOCALE = /^(localeCompare|toLocale[A-Z]\w*)$/;

/** The rule; `root` is the repository root. */
export function pureMembers(root: string): Rule {
  return {
    create(context) {
      const zone = zoneOf(context.filename, root);
      if (!zone.pure) return {};
      const refuse = (node: Node, message: string) => context.report({ node, message });
      const checkCallee = (node: { readonly callee: Node }): void => {
        if (node.callee.type !== "MemberExpression" || memberName(node.callee) !== "constructor") return;
        refuse(node.callee, "Cannot call a constructor found on a value in a pure folder: it may be Function");
      };
      return {
        Identifier(node) {
          if (node.name === "Math" && !isObjectOfMember(node)) refuse(node, "Cannot use Math other than as Math.name in a pure folder");
        },
        MemberExpression(node) {
          const name = memberName(node);
          const object = node.object.type === "Identifier" ? node.object.name : "";
          if (object === "Math" && !(name !== null && !node.computed && MATH_EXACT.has(name))) {
            refuse(node, `Cannot use ${memberText("Math", name)} in a pure folder: ${mathReason(name)}`);
          }
          if (object === "Reflect" && !(name !== null && !node.computed && REFLECT_PLAIN.has(name))) {
            refuse(node, `Cannot use ${memberText("Reflect", name)} in a pure folder: it reaches what the lists cannot see`);
          }
          if (name !== null && LOCALE.test(name)) refuse(node, `Cannot use ${name} in a pure folder: its answer depends on the locale`);
        },
        CallExpression: checkCallee,
        NewExpression: checkCallee,
        BinaryExpression(node) {
          if (node.operator === "**" && zone.folder === "kernel" && !integers(node)) {
            refuse(node, "Cannot use ** in kernel/: it differs between CPUs");
          }
        },
        MetaProperty(node) {
          if (node.meta.name === "import") refuse(node, "Cannot use import.meta in a pure folder: it tells where the file lies");
        },
      };
    },
  };
}

/** The member's name where it stands in the source, null where it is computed at run time. */
function memberName(node: MemberExpression): string | null {
  if (!node.computed) return node.property.type === "Identifier" ? node.property.name : null;
  if (node.property.type === "Literal" && typeof node.property.value === "string") return node.property.value;
  if (node.property.type === "TemplateLiteral" && node.property.expressions.length === 0) return node.property.quasis[0]?.cooked ?? null;
  return null;
}

function memberText(object: string, name: string | null): string {
  return name === null ? `a computed member of ${object}` : `${object}.${name}`;
}

function mathReason(name: string | null): string {
  if (name === "random") return "it gives another number in every run";
  return name !== null && MATH_EXACT.has(name) ? "write it as Math.name" : "its last bits differ between CPUs";
}

/** Literal powers of two of small integers are exact: `2 ** 32` is a constant, not a computation. */
function integers(node: BinaryExpression): boolean {
  return [node.left, node.right].every((side) => side.type === "Literal" && Number.isInteger(side.value));
}

/** True for the `Math` in `Math.x`, in a type, and where it is only the name of a member. */
function isObjectOfMember(node: Identifier): boolean {
  const parent = (node as unknown as { readonly parent: { readonly type: string } }).parent; // the type leaves the parent open
  return parent.type === "MemberExpression" || parent.type.startsWith("TSType") || parent.type === "TSQualifiedName";
}
