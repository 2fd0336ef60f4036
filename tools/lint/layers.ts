/**
 * Rule `layers`: imports point down only, by the table in zones.ts. Suites, bench/, test/ and tools/ may import
 * everything; a bare "orrery" is syscalls/mod.ts; other bare names are packages.
 */
import type { Node, Rule } from "./types.ts";
import { IMPORTS_ALLOWED, zoneOf } from "./zones.ts";

/** The rule; `root` is the repository root. */
export function layers(root: string): Rule {
  return {
    create(context) {
      const zone = zoneOf(context.filename, root);
      const allowed = IMPORTS_ALLOWED[zone.folder];
      if (allowed === undefined || zone.test) return {};
      const check = (node: { readonly source: unknown }): void => {
        const source = node.source as (Node & { readonly value?: unknown }) | null; // an export without `from` has none
        if (source === null || typeof source.value !== "string") return;
        const target = targetOf(source.value, zone.path);
        if (allowed.some((prefix) => target === prefix || (prefix.endsWith("/") && target.startsWith(prefix)))) return;
        context.report({
          node: source,
          message: `Cannot import ${source.value} from ${zone.folder}/: it may import ${allowed.join(", ")}`,
        });
      };
      return {
        ImportDeclaration: check,
        ExportNamedDeclaration: check,
        ExportAllDeclaration: check,
        ImportExpression: check,
        // `import("./x.ts").T` holds its source as a type.
        TSImportType: (node) => check({ source: literalOf(node.argument) }),
      };
    },
  };
}

function literalOf(type: Node): Node {
  return type.type === "TSLiteralType" ? type.literal : type;
}

/** What a specifier names: a path below the root, "npm" or "node". */
function targetOf(specifier: string, from: string): string {
  if (specifier === "orrery") return "syscalls/mod.ts";
  if (specifier.startsWith("node:")) return "node";
  if (!specifier.startsWith(".")) return "npm";
  const parts = from.split("/").slice(0, -1);
  for (const part of specifier.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== ".") parts.push(part);
  }
  return parts.join("/");
}
