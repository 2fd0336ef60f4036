/**
 * Rule `head-comment`: every file that is not a suite begins with a block comment that says what it is for.
 * Rule `no-promises`: no comment promises work (the usual four words); what is missing is an issue, not a comment.
 */
import type { Rule } from "./types.ts";
import { zoneOf } from "./zones.ts";

/** Shortest head comment that can say anything, in characters. */
const HEAD_LENGTH_MIN = 40;
const PROMISES = new RegExp(`\\b(${["TO" + "DO", "FIX" + "ME", "XX" + "X", "HA" + "CK"].join("|")})\\b`);

/** The rule about heads; `root` is the repository root. */
export function headComment(root: string): Rule {
  return {
    create(context) {
      if (zoneOf(context.filename, root).test) return {};
      return {
        Program(node) {
          const text = context.sourceCode.text.replace(/^(#!.*\n|\/\/\/.*\n)*/, "").trimStart();
          const end = text.indexOf("*/");
          if (text.startsWith("/*") && end >= HEAD_LENGTH_MIN) return;
          context.report({ node, message: "Cannot tell what this file is for: it must begin with a block comment that says so" });
        },
      };
    },
  };
}

/** The rule about comments that promise. */
export const noPromises: Rule = {
  create(context) {
    return {
      Program() {
        for (const comment of context.sourceCode.getAllComments()) {
          const found = PROMISES.exec(comment.value);
          if (found !== null) {
            context.report({ range: comment.range, message: `Cannot leave a ${found[0]} in the tree: do it, or file it` });
          }
        }
      },
    };
  },
};
