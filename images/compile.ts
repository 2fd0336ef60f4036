/**
 * Compiling: agent file → text of a lowered module. Bundle, parse, analyse, check, plan, write.
 *
 * Imported on a cache miss only, since it brings in esbuild and acorn. The module's exports are `image` (id, entry file,
 * sites) and the `Link` as default; its source map names the user's files, so that V8's stack traces do too.
 */
import { parse } from "acorn";
import { Client } from "../syscalls/client.ts";
import * as orrery from "../syscalls/mod.ts";
import type { Node } from "./ast.ts";
import { type Bundle, bundle } from "./bundle.ts";
import type { Holder, Refusal, Site } from "./contract.ts";
import { holders, type Plan, plan } from "./lift.ts";
import { Lowerer } from "./lower.ts";
import { disposeHelper, type Names, namesFor } from "./meter.ts";
import type { Positions } from "./positions.ts";
import { LoadError, nameIn } from "./refusal.ts";
import { analyse, type Analysis } from "./scope.ts";
import { check, SHADOWED_GLOBALS } from "./seal.ts";
import { Writer } from "./writer.ts";

const SYSCALLS: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Client.prototype).filter((name) => name !== "constructor"));
const ORRERY: ReadonlySet<string> = new Set(Object.keys(orrery));

/** A lowered module before it has an id. */
export interface Compiled {
  readonly sites: readonly Site[];
  readonly state: readonly Holder[];
  /** The link function and its helpers, without header and map. */
  readonly code: string;
  /** Mappings of `code`, the first line being line 0. */
  readonly mappings: string;
  /** Absolute paths that the mappings name. */
  readonly sources: readonly string[];
  /** Absolute paths of everything that went in. */
  readonly inputs: readonly string[];
}

/** Compiles `file`; messages name files relative to `root`. Throws a LoadError with every refusal. */
export async function compile(file: string, root: string): Promise<Compiled> {
  const bundled = await bundle(file, root);
  return lowered(bundled, nameIn(file, root));
}

function lowered({ positions, inputs }: Bundle, entry: string): Compiled {
  const program = parsed(positions, entry);
  const analysis = analyse(program, SYSCALLS);
  const refusals = check({ program, analysis, positions, orrery: ORRERY });
  if (refusals.length > 0) throw new LoadError(refusals);
  const decided = plan(program, analysis);
  const names = namesFor(positions.code);
  const writer = new Writer(positions);
  const lowerer = new Lowerer(writer, analysis, decided, positions, names, entry);
  writeModule(lowerer, prelude(analysis, decided, names));
  const { code, mappings } = writer.finish();
  const sources = positions.sources.map((source) => source.path);
  return { sites: lowerer.sites, state: placed(decided, positions), code, mappings, sources, inputs };
}

/** Holders of state that an image names: a report shows the first ones. */
const HOLDERS_MAX = 16;

// A binding that a helper of the bundler declares has no place, and the user cannot change it.
function placed(decided: Plan, positions: Positions): readonly Holder[] {
  return holders(decided).flatMap(({ name, node, refs }) => {
    const id: Node = node.id;
    const declared = id.type === "Identifier" ? id : refs.find((ref) => ref.use === "write")?.node ?? id; // of a pattern, the name in it
    const place = positions.locate(declared.start);
    return place === undefined ? [] : [{ ...place.site, name }];
  }).slice(0, HOLDERS_MAX);
}

function parsed(positions: Positions, entry: string): Node {
  try {
    return parse(positions.code, { ecmaVersion: "latest", sourceType: "module", allowAwaitOutsideFunction: true }) as unknown as Node; // acorn's nodes are Nodes
  } catch (error) {
    const { pos, message } = error as { readonly pos: number; readonly message: string }; // acorn throws nothing else
    const place = positions.locate(pos)?.site ?? { file: entry, line: 1, column: 1 };
    const refusal: Refusal = { ...place, reason: `Cannot lower this: ${message.replace(/ \(\d+:\d+\)$/, "")}` };
    throw new LoadError([refusal]);
  }
}

// What the bundle's free names and imports are bound to.
function prelude(analysis: Analysis, decided: Plan, names: Names): string {
  const { rt } = names;
  const lines = [`const ${names.meter} = ${rt}.meter;`, `let ${names.state};`];
  const shadowed = [...analysis.free.keys()].filter((name) => SHADOWED_GLOBALS.has(name) && name !== "Promise" && name !== "eval").sort();
  if (shadowed.length > 0) lines.push(`const { ${shadowed.join(", ")} } = ${rt}.globals;`);
  if (analysis.free.has("Promise")) lines.push(`const Promise = ${rt}.Promise;`);
  for (const { node } of decided.imports) {
    const member = node.type === "ImportSpecifier" ? `.${node.imported.name}` : "";
    lines.push(`const ${node.local.name} = ${rt}.orrery${member};`);
  }
  lines.push(`const ${names.after} = (value, site) => (${names.meter}.site = site, value);`);
  lines.push(`const ${names.agents} = new ${rt}Map();`);
  lines.push(`const ${names.register} = (agent) => (${names.state}.${names.agents}.set(agent.name, agent), agent);`);
  if (analysis.free.has("Function")) lines.push(codeHelper(rt));
  return `${lines.join("\n")}\n${disposeHelper(names)}`;
}

// What packages get for Function: the old idiom for the global object works, other code from text reaches the trap.
function codeHelper(rt: string): string {
  return `function ${rt}code(text) { return text === "return this" ? () => ${rt}.globals.globalThis : ${rt}.globals.eval(text); }`;
}

// Helpers outside of the link, where no name of the program hides the language's own. Freezing goes to every object that own
// properties lead to. It follows no [[Prototype]]: that of a linked class is linked itself or a built-in, which intrinsics.ts freezes.
function helpers({ rt, freeze, missing }: Names): string {
  return `const ${rt}Map = Map, ${rt}frozen = Object.freeze;
const ${missing} = (name) => { throw new ReferenceError(name + " is not defined"); };
const ${rt}object = (value) => { if (Object(value) !== value) throw new TypeError("Iterator result " + String(value) + " is not an object"); return value; };
const ${rt}named = (target, value) => Object.defineProperty(target, "name", { value, configurable: true });
const ${freeze} = (...all) => {
  const seen = new Set(all);
  for (const one of seen) {
    if (Object(one) !== one) continue;
    for (const key of Reflect.ownKeys(one)) {
      const { value, get, set } = Object.getOwnPropertyDescriptor(one, key);
      seen.add(value).add(get).add(set);
    }
    Object.freeze(one);
  }
};
`;
}

function writeModule(l: Lowerer, before: string): void {
  const { names, plan, writer } = l;
  const { rt, state, agents } = names;
  writer.raw(`${helpers(names)}export default (${rt}) => {\n${before}`);
  l.linkItems();
  const shared = [...plan.frozen, ...plan.agents];
  if (shared.length > 0) writer.raw(`${names.freeze}(${shared.map((one) => one.name).join(", ")});\n`);
  for (const one of plan.agents) writer.raw(`${agents}.set(${one.name}.name, ${one.name});\n`);
  if (plan.stateless) {
    writer.raw(`const ${rt}none = ${rt}frozen({}), ${rt}exports = ${rt}frozen(${exported(plan, names)});\n`);
    writer.raw(
      `return { stateless: true, init: () => ${rt}none, enter: () => {}, exports: () => ${rt}exports, agents: () => ${agents} };\n};\n`,
    );
    return;
  }
  writer.raw(`return { stateless: false, init: () => {\nconst ${rt}before = ${state}; ${state} = ${record(plan, names)};\ntry {\n`);
  l.initItems();
  writer.raw(`return ${state};\n} finally { ${state} = ${rt}before; }\n}, enter: (next) => { ${state} = next; },\n`);
  writer.raw(`exports: () => (${exported(plan, names)}), agents: () => ${state} === undefined ? ${agents} : ${state}.${agents} };\n};\n`);
}

// All members at once, so that every state has one shape.
function record(plan: Plan, names: Names): string {
  const members = [...plan.state].map((one) => `${one.name}: void 0`);
  return `{ ${[`${names.agents}: new ${names.rt}Map(${names.agents})`, ...members].join(", ")} }`;
}

function exported(plan: Plan, names: Names): string {
  const state = new Set([...plan.state].map((one) => one.name));
  const members = [...plan.exports].map(([name, from]) => {
    const value = "orrery" in from
      ? `${names.rt}.orrery.${from.orrery}`
      : state.has(from.local)
      ? `${names.state}.${from.local}`
      : from.local;
    return `[${JSON.stringify(name)}]: ${value}`;
  });
  return `{ ${members.join(", ")} }`;
}
