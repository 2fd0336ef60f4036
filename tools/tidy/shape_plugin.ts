/**
 * Lint plugin of the tidiness check: the size of functions and the number of their parameters.
 *
 * `tools/tidy.ts` runs the linter with this plugin alone and counts what the plugin reports. The house plugin (tools/lint/)
 * holds rules without exception; these have a budget that may only fall.
 */
import type { AnyFunction, Plugin, Rule } from "../lint/types.ts";

/** Lines of a function beyond which it does not fit a screen. */
const FUNCTION_LINES_MAX = 60;
/** Positional parameters beyond which a call cannot be read. */
const PARAMETERS_MAX = 3;

function onFunctions(check: (node: AnyFunction, text: string) => string | null): Rule {
  return {
    create(context) {
      const look = (node: AnyFunction): void => {
        const message = check(node, context.sourceCode.text.slice(node.range[0], node.range[1]));
        if (message !== null) context.report({ node, message });
      };
      return { FunctionDeclaration: look, FunctionExpression: look, ArrowFunctionExpression: look };
    },
  };
}

const plugin: Plugin = {
  name: "tidy",
  rules: {
    "function-lines": onFunctions((_, text) => {
      const lines = text.split("\n").length;
      return lines <= FUNCTION_LINES_MAX ? null : `Function has ${lines} lines, the bound is ${FUNCTION_LINES_MAX}: take it apart`;
    }),
    "parameters": onFunctions(({ params }) =>
      params.length <= PARAMETERS_MAX
        ? null
        : `Function has ${params.length} positional parameters, the bound is ${PARAMETERS_MAX}: pass an options record`
    ),
  },
};

export default plugin;
