/**
 * Rule `pure-globals`: a pure file names only what it declares or imports itself and names of the allow-list.
 *
 * The plugin interface has no scope analysis, so a name counts as declared if the file declares it anywhere. That is
 * enough: names of the host are unknown to the compiler in pure folders anyway (check 1), and names of the language that
 * are forbidden (`Date`, `Promise`, …) may not be declared at all, so that nothing hides behind a shadow.
 * What `declare` announces is no declaration: it has no value of its own, so a use of it is the use of a global.
 * Types are free: they are gone at run time. A reference in a type position is never reported.
 *
 * The runtime of lowered programs (zones.ts) may name the language as a whole, since it makes the agents' own Date and
 * Promise; names of the host are refused there too.
 */
import type { Identifier, Node, Rule } from "./types.ts";
import { excepted, type Exception } from "./exceptions.ts";
import { GLOBALS_ALLOWED, GLOBALS_FORBIDDEN, GLOBALS_FORBIDDEN_LANGUAGE } from "./global_lists.ts";
import { namesAfterHole } from "./texts.ts";
import { zoneOf } from "./zones.ts";

const ALLOWED = new Set([...GLOBALS_ALLOWED, "arguments"]);
const LISTED = new Set(GLOBALS_FORBIDDEN);
const UNSHADOWED = new Set(GLOBALS_FORBIDDEN_LANGUAGE);

/** How one identifier is used where it stands. */
type Use = "reference" | "declaration" | "label";

/** A parent seen without its exact type: only the members that the questions below need. */
type Parent = Readonly<Record<string, unknown>> & { readonly type: string; readonly parent?: Parent };
interface Ranged {
  readonly range: readonly [number, number];
}

/** The rule; `root` is the repository root. */
export function pureGlobals(root: string, exceptions: readonly Exception[]): Rule {
  return {
    create(context) {
      const zone = zoneOf(context.filename, root);
      if (!zone.pure && !zone.runtime) return {};
      const declared = new Set<string>();
      // A shorthand member is visited twice, as key and as value, one right after the other.
      const references: { readonly name: string; readonly node: Node }[] = [];
      const lawful = (name: string): boolean =>
        ALLOWED.has(name) ||
        (zone.runtime ? UNSHADOWED.has(name) || declared.has(name) : declared.has(name) && !UNSHADOWED.has(name)) ||
        excepted(exceptions, "pure-globals", { path: zone.path, name });
      return {
        Identifier(node) {
          const use = useOf(node);
          if (use === "declaration") {
            if (isAmbient(node)) return;
            declared.add(node.name);
            if (zone.pure && UNSHADOWED.has(node.name)) {
              context.report({ node, message: `Cannot declare ${node.name} in a pure folder: it would hide a forbidden global` });
            }
          } else if (use === "reference" && references.at(-1)?.node.range[0] !== node.range[0]) references.push({ name: node.name, node });
        },
        // The runtime cuts the elements of a pattern off at its first hole (Deno 2.9): the rest is read from the text.
        ArrayPattern(node) {
          for (const name of namesAfterHole(context.sourceCode.getText(node))) declared.add(name);
        },
        "Program:exit"() {
          for (const { name, node } of references) {
            if (!lawful(name)) context.report({ node, message: `Cannot use ${name} in a pure folder: ${reason(name)}` });
          }
        },
      };
    },
  };
}

/** True if the declaration that an identifier stands in, or a block around it, begins with `declare`. */
function isAmbient(node: Identifier): boolean {
  for (let up: Parent | undefined = (node as unknown as Parent).parent; up !== undefined && up !== null; up = up.parent) {
    if (up["declare"] === true && up.type !== "PropertyDefinition") return true;
  }
  return false;
}

function reason(name: string): string {
  return LISTED.has(name)
    ? "it stands on the list of forbidden globals in tools/lint/global_lists.ts"
    : "it is not declared here and stands on no list in tools/lint/global_lists.ts";
}

/** Says what an identifier does, from its parent. Names of members, keys and types are labels. */
function useOf(node: Identifier): Use {
  const parent = (node as unknown as { readonly parent: Parent }).parent; // every identifier has a parent; the type leaves it open
  const is = (child: unknown): boolean => same(child, node);
  switch (parent.type) {
    case "MemberExpression":
      return is(parent["object"]) || parent["computed"] === true ? "reference" : "label";
    case "Property":
      return useInProperty(parent, is);
    case "PropertyDefinition":
    case "MethodDefinition":
    case "AccessorProperty":
      return is(parent["key"]) && parent["computed"] !== true ? "label" : "reference";
    case "VariableDeclarator":
    case "ClassDeclaration":
    case "ClassExpression":
      return is(parent["id"]) ? "declaration" : "reference";
    case "FunctionDeclaration":
    case "FunctionExpression":
    case "ArrowFunctionExpression":
      return is(parent["body"]) ? "reference" : "declaration";
    case "AssignmentPattern":
      return is(parent["right"]) ? "reference" : "declaration";
    case "CatchClause":
    case "RestElement":
    case "ArrayPattern":
    case "TSParameterProperty":
    case "TSEnumDeclaration":
    case "TSModuleDeclaration":
      return "declaration";
    case "ImportSpecifier":
      return is(parent["local"]) ? "declaration" : "label";
    case "ImportDefaultSpecifier":
    case "ImportNamespaceSpecifier":
      return "declaration";
    case "ExportSpecifier":
      return useInExport(parent, is);
    case "LabeledStatement":
    case "BreakStatement":
    case "ContinueStatement":
    case "MetaProperty":
    case "ImportAttribute":
      return "label";
    default:
      return parent.type.startsWith("TS") && !WRAPPERS.has(parent.type) ? "label" : "reference";
  }
}

/** TypeScript nodes around a value: their content is evaluated. */
const WRAPPERS = new Set([
  "TSAsExpression",
  "TSSatisfiesExpression",
  "TSNonNullExpression",
  "TSTypeAssertion",
  "TSInstantiationExpression",
  "TSExportAssignment",
]);

function useInProperty(parent: Parent, is: (child: unknown) => boolean): Use {
  const pattern = parent.parent?.type === "ObjectPattern";
  if (parent["shorthand"] === true) return pattern ? "declaration" : "reference";
  if (is(parent["key"])) return parent["computed"] === true ? "reference" : "label";
  return pattern ? "declaration" : "reference";
}

/** `export { Date }` names a value, `export { x } from "y"` and `export type { T }` do not. */
function useInExport(parent: Parent, is: (child: unknown) => boolean): Use {
  const statement = parent.parent;
  if (statement === undefined || statement["source"] != null || statement["exportKind"] === "type" || parent["exportKind"] === "type") {
    return "label";
  }
  return is(parent["local"]) ? "reference" : "label";
}

function same(a: unknown, b: Node): boolean {
  if (typeof a !== "object" || a === null || !("range" in a)) return false;
  const [start, end] = (a as Ranged).range;
  return start === b.range[0] && end === b.range[1];
}
