/**
 * The form of a lowered module, for module texts that another loader made: what compile.ts writes at the top level, and nothing
 * that loads code. Such a text does nothing when it is imported, and it imports nothing, then or later.
 *
 * It looks at the text with the parser that lowering uses. The parser is imported by its file, since a replay runs without
 * packages. Not here: what the functions of a module do when they are called; a replay runs them where they have no rights.
 */
// @ts-types="npm:acorn@8.19.0"
import { parse } from "../node_modules/acorn/dist/acorn.mjs";
import type { Node } from "./ast.ts";

/** Longest text, UTF-16 code units: fifty times the largest program of ours. The tree of a text takes up to 70 times its size. */
export const LOWERED_LENGTH_MAX = 8 * 2 ** 20;

/** What is wrong with a text, and where in it. */
export interface LoweredFault {
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  readonly reason: string;
}

/** Null if `text` has the form of a lowered module. */
export function loweredFault(text: string): LoweredFault | null {
  if (text.length > LOWERED_LENGTH_MAX) {
    return { line: 1, column: 1, reason: `its text has ${text.length} characters, at most ${LOWERED_LENGTH_MAX} are read` };
  }
  let program: Node;
  try {
    program = parse(text, { ecmaVersion: "latest", sourceType: "module" }) as unknown as Node; // acorn's nodes are Nodes
  } catch (error) {
    const { loc, message } = error as SyntaxError & { readonly loc: Location }; // acorn throws nothing else, also where the stack ends
    return { line: loc.line, column: loc.column + 1, reason: `it is not JavaScript: ${message.replace(/ \(\d+:\d+\)$/, "")}` };
  }
  const fault = topLevelFault(program.body) ?? loadsCode(program);
  return fault === null ? null : { ...placeOf(text, fault.node.start), reason: fault.reason };
}

/** As acorn counts: columns from 0. */
interface Location {
  readonly line: number;
  readonly column: number;
}

interface Found {
  readonly node: Node;
  readonly reason: string;
}

const RULE = "a lowered module only declares constants and functions there";

function topLevelFault(body: readonly Node[]): Found | null {
  let [images, links] = [0, 0];
  for (const node of body) {
    if (node.type === "ExportNamedDeclaration" && isImage(node)) images++;
    else if (node.type === "ExportDefaultDeclaration" && isFunction(node.declaration)) links++;
    else if (!isHelper(node)) return { node, reason: `it has ${shownType(node)} at its top level: ${RULE}` };
  }
  const first = body[0] ?? { type: "Program", start: 0, end: 0 };
  if (images !== 1) return { node: first, reason: `it declares ${images} images, one is needed` };
  return links === 1 ? null : { node: first, reason: `it has ${links} functions as default export, one is needed` };
}

const shownType = (node: Node): string => node.type.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).trim();

// export const image = <JSON>
function isImage(node: Node): boolean {
  const declared = node.declaration;
  if (declared === null || declared.type !== "VariableDeclaration" || declared.kind !== "const" || declared.declarations.length !== 1) {
    return false;
  }
  const [{ id, init }] = declared.declarations;
  return id.type === "Identifier" && id.name === "image" && isJson(init);
}

function isJson(node: Node): boolean {
  switch (node.type) {
    case "Literal":
      return !("regex" in node) && !("bigint" in node);
    case "ArrayExpression":
      return node.elements.every((one: Node | null) => one !== null && isJson(one));
    case "ObjectExpression":
      return node.properties.every((one: Node) =>
        one.type === "Property" && one.kind === "init" && !one.computed && !one.method && !one.shorthand && isJson(one.value)
      );
    default:
      return false;
  }
}

const isFunction = (node: Node): boolean => node.type === "ArrowFunctionExpression" || node.type === "FunctionExpression";

// A constant that is a built-in, a member of one, or a function.
function isHelper(node: Node): boolean {
  if (node.type === "FunctionDeclaration") return true;
  if (node.type !== "VariableDeclaration" || node.kind !== "const") return false;
  return node.declarations.every(({ id, init }: { readonly id: Node; readonly init: Node }) =>
    id.type === "Identifier" && (isFunction(init) || isName(init))
  );
}

const isName = (node: Node): boolean =>
  node.type === "Identifier" || node.type === "MemberExpression" && !node.computed && node.object.type === "Identifier";

const LOADS: Readonly<Record<string, string>> = {
  ImportExpression: "an import expression",
  ImportDeclaration: "an import",
  MetaProperty: "import.meta",
};

// Without recursion: what a parser of ours could follow, this walk can.
function loadsCode(program: Node): Found | null {
  const open: unknown[] = [program];
  while (open.length > 0) {
    const next = open.pop();
    if (Array.isArray(next)) {
      for (const one of next) if (typeof one === "object" && one !== null) open.push(one);
      continue;
    }
    const node = next as Node;
    const what = node.type === "MetaProperty" && node.meta.name !== "import" ? undefined : LOADS[node.type];
    if (what !== undefined) return { node, reason: `it has ${what}: a lowered module carries all its code` };
    for (const key in node) if (typeof node[key] === "object" && node[key] !== null) open.push(node[key]);
  }
  return null;
}

function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lines = before.split("\n");
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}
