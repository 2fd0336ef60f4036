/**
 * Rule `synchronous`: in syscalls/, kernel/, scenario/ and sim/ nothing waits. No async function, no `await`, no `for await`, no
 * dynamic import; `Promise` as a value is the business of the list of globals. Types that mention promises are free:
 * `interface Call<T> extends Promise<T>` is how agents are typed.
 * Dynamic import is refused in every pure folder: it would bring in what no list has seen.
 */
import type { AnyFunction, Node, Rule } from "./types.ts";
import { zoneOf } from "./zones.ts";

/** The rule; `root` is the repository root. */
export function synchronous(root: string): Rule {
  return {
    create(context) {
      const zone = zoneOf(context.filename, root);
      if (!zone.pure) return {};
      const refuse = (node: Node, what: string) =>
        context.report({ node, message: `Cannot use ${what} in ${zone.folder}/: it is synchronous` });
      const importing = {
        ImportExpression(node: Node) {
          context.report({ node, message: "Cannot import dynamically in a pure folder: what is imported must stand at the top" });
        },
      };
      if (!zone.synchronous) return importing;
      const checked = (node: AnyFunction) => {
        if (node.async) refuse(node, "an async function");
      };
      return {
        ...importing,
        FunctionDeclaration: checked,
        FunctionExpression: checked,
        ArrowFunctionExpression: checked,
        AwaitExpression: (node) => refuse(node, "await"),
        ForOfStatement(node) {
          if (node.await) refuse(node, "for await");
        },
        VariableDeclaration(node) {
          if ((node.kind as string) === "await using") refuse(node, "await using");
        },
      };
    },
  };
}
