/**
 * Rule `pure-members`: what the allowed globals lead to. `Math` may only be used as `Math.name` with a name that gives
 * the same bits on every CPU, and `**` only between integer literals; members that depend on the locale, rebuild code from
 * text or wait for a promise are refused by name, however they are reached: as a member, by a computed key, by a pattern, or
 * by Reflect and Object.
 *
 * Keys computed from constants are seen through (texts.ts); computed access on `Math`, on `Reflect` and on a function with
 * anything else is refused as a whole. Not found here, and left to the poison test: a name built at run time and looked up
 * on an ordinary object.
 */
import type { BinaryExpression, Identifier, MemberExpression, Node, Rule } from "./types.ts";
import { excepted, type Exception } from "./exceptions.ts";
import { Constants, unwrapped } from "./texts.ts";
import { type Zone, zoneOf } from "./zones.ts";

/** Members of Math that IEEE 754 or integer arithmetic fixes exactly. */
const MATH_EXACT: ReadonlySet<string> = new Set([
  ...["abs", "ceil", "floor", "round", "trunc", "sign", "min", "max", "sqrt", "fround", "f16round", "imul", "clz32", "sumPrecise"],
  ...["E", "LN10", "LN2", "LOG10E", "LOG2E", "PI", "SQRT1_2", "SQRT2"],
]);

/** Members of Reflect that do not take a realm apart: `construct` and `apply` would call what was found by name. */
const REFLECT_PLAIN: ReadonlySet<string> = new Set([
  ...["ownKeys", "getPrototypeOf", "setPrototypeOf", "has", "get", "set", "defineProperty", "deleteProperty"],
]);

/** Methods whose answer depends on the locale, the time zone or the ICU version, on whatever object they are called. */
const LOCALE = /^(localeCompare|toLocale[A-Z]\w*)$/;
/** Methods of promises. `finally` and `catch` are of no use without the first. */
const THEN = "then";
/** Leads from any function to Function. */
const CONSTRUCTOR = "constructor";
/** Functions of Reflect and Object whose second argument is a key. */
const BY_KEY = /^(get|getOwnPropertyDescriptor)$/;

/** The rule; `root` is the repository root. */
export function pureMembers(root: string, exceptions: readonly Exception[]): Rule {
  return {
    create(context) {
      const zone = zoneOf(context.filename, root);
      const refuse = (node: Node, message: string) => context.report({ node, message });
      const inexact = arithmetic(zone, refuse);
      if (!zone.pure) return zone.runtime ? inexact : {};
      const constants = new Constants();
      /** Places at which a key is used: judged at the end, when all constants are known. */
      const reached: { readonly node: Node; readonly key: Node; readonly computed: boolean }[] = [];
      return {
        ...inexact,
        Identifier(node) {
          if (node.name === "Math" && !isObjectOfMember(node)) refuse(node, "Cannot use Math other than as Math.name in a pure folder");
        },
        VariableDeclarator(node) {
          if (node.id.type === "Identifier" && node.init !== null) constants.add(node.id.name, node.init);
        },
        MemberExpression(node) {
          checkNamespaces(node, refuse);
          reached.push({ node, key: node.property, computed: node.computed });
        },
        Property(node) {
          reached.push({ node: node.key, key: node.key, computed: node.computed });
        },
        MethodDefinition(node) {
          if (node.computed || node.key.type !== "Identifier" || node.key.name === THEN) {
            reached.push({ node: node.key, key: node.key, computed: node.computed });
          }
        },
        CallExpression(node) {
          const [, key] = node.arguments;
          if (key !== undefined && isByKey(node.callee)) reached.push({ node: key, key, computed: true });
        },
        MetaProperty(node) {
          if (node.meta.name === "import") refuse(node, "Cannot use import.meta in a pure folder: it tells where the file lies");
        },
        "Program:exit"() {
          for (const { node, key, computed } of reached) {
            const names = computed || key.type !== "Identifier" ? constants.textsOf(key) : [key.name];
            for (const name of names) {
              const message = excepted(exceptions, "pure-members", { path: zone.path, name }) ? null : memberReason(name);
              if (message !== null) refuse(node, message);
            }
          }
        },
      };
    },
  };
}

function memberReason(name: string): string | null {
  if (name === CONSTRUCTOR) return "Cannot reach constructor in a pure folder: that of a function is Function, which makes code from text";
  if (name === THEN) return "Cannot reach then in a pure folder: it waits for a promise";
  return LOCALE.test(name) ? `Cannot use ${name} in a pure folder: its answer depends on the locale` : null;
}

function checkNamespaces(node: MemberExpression, refuse: (node: Node, message: string) => void): void {
  const object = unwrapped(node.object);
  const name = !node.computed && node.property.type === "Identifier" ? node.property.name : literalOf(node.property);
  const plain = name !== null && !node.computed;
  if (object.type === "Identifier" && object.name === "Math" && !(plain && MATH_EXACT.has(name))) {
    refuse(node, `Cannot use ${memberText("Math", name)} in a pure folder: ${mathReason(name)}`);
  }
  if (object.type === "Identifier" && object.name === "Reflect" && !(plain && REFLECT_PLAIN.has(name))) {
    refuse(node, `Cannot use ${memberText("Reflect", name)} in a pure folder: it reaches what the lists cannot see`);
  }
  if (node.computed && /^(Arrow)?Function(Expression)?$|^ClassExpression$/.test(object.type)) {
    refuse(node, "Cannot use a computed member of a function in a pure folder: it may be its constructor");
  }
}

/** `**` and `**=`: V8 rounds them as Math.pow does, which differs between CPUs unless both sides are small integers. */
function arithmetic(zone: Zone, refuse: (node: Node, message: string) => void) {
  const message = `Cannot use ** in ${zone.folder}/: its last bits differ between CPUs; powers of two of an integer are 1 << n`;
  return {
    BinaryExpression(node: BinaryExpression) {
      if (node.operator === "**" && !integers(node)) refuse(node, message);
    },
    AssignmentExpression(node: Node & { readonly operator: string }) {
      if (node.operator === "**=") refuse(node, message);
    },
  };
}

/** The text that stands in the source as a key, null where it is computed at run time. */
function literalOf(key: Node): string | null {
  if (key.type === "Literal" && typeof key.value === "string") return key.value;
  return key.type === "TemplateLiteral" && key.expressions.length === 0 ? key.quasis[0]?.cooked ?? null : null;
}

function memberText(object: string, name: string | null): string {
  return name === null ? `a computed member of ${object}` : `${object}.${name}`;
}

function mathReason(name: string | null): string {
  if (name === "random") return "it gives another number in every run";
  return name !== null && MATH_EXACT.has(name) ? "write it as Math.name" : "its last bits differ between CPUs";
}

/** Literal powers of integers are exact: `2 ** 32` is a constant, not a computation. */
function integers(node: BinaryExpression): boolean {
  return [node.left, node.right].every((side) => side.type === "Literal" && Number.isInteger(side.value));
}

function isByKey(callee: Node): boolean {
  return callee.type === "MemberExpression" && callee.property.type === "Identifier" && BY_KEY.test(callee.property.name);
}

/** True for the `Math` in `Math.x`, in a type, and where it is only the name of a member. */
function isObjectOfMember(node: Identifier): boolean {
  const parent = (node as unknown as { readonly parent: { readonly type: string } }).parent; // the type leaves the parent open
  return parent.type === "MemberExpression" || parent.type.startsWith("TSType") || parent.type === "TSQualifiedName";
}
