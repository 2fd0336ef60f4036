/**
 * Rule `strict-asserts`: `equal` and its kin are not imported by name. Under Deno the names of `node:assert/strict` are the
 * loose functions, by which null equals undefined and 1 equals "1"; only those of its default export are strict.
 */
import type { Rule } from "./types.ts";

const STRICT: Readonly<Record<string, string>> = {
  equal: "strictEqual",
  notEqual: "notStrictEqual",
  deepEqual: "deepStrictEqual",
  notDeepEqual: "notDeepStrictEqual",
};

/** The rule. */
export const strictAsserts: Rule = {
  create(context) {
    return {
      ImportDeclaration(node) {
        if (node.source.value !== "node:assert/strict" && node.source.value !== "node:assert") return;
        for (const one of node.specifiers) {
          if (one.type !== "ImportSpecifier" || one.imported.type !== "Identifier") continue;
          const { name } = one.imported;
          const strict = Object.hasOwn(STRICT, name) ? STRICT[name]! : null;
          if (strict !== null) context.report({ node: one, message: `Cannot import ${name}, which is loose: import ${strict} as ${name}` });
        }
      },
    };
  },
};
