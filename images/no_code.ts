/**
 * The constructors of functions as agents have them: `Function` and those of async functions and of generators, which only the
 * `constructor` of a function reaches. The engine's own build code from text, which is not lowered and reaches the realm: its
 * clock, its randomness, its globals. These are good for `instanceof`, for `f.constructor === Function` and for borrowing
 * methods; calling or constructing one throws.
 *
 * One set per realm; intrinsics.ts makes them the `constructor` of the four prototypes before it freezes those. The tasks of
 * deno.json forbid code from text a second time, by a flag of V8. Not here: `eval`, which is trapped (globals.ts).
 */

type Kind = (...args: unknown[]) => never;

const PROTOTYPES: readonly (readonly [name: string, prototype: object])[] = [
  ["Function", Object.getPrototypeOf(() => {})],
  ["AsyncFunction", Object.getPrototypeOf(async () => {})],
  ["GeneratorFunction", Object.getPrototypeOf(function* () {})],
  ["AsyncGeneratorFunction", Object.getPrototypeOf(async function* () {})],
];

function makeKind(name: string, prototype: object): Kind {
  const kind = {
    [name]: function (): never {
      throw new TypeError(`Cannot build code from text: ${name} is not available in an agent, write the function itself`);
    },
  }[name] as Kind;
  Object.defineProperty(kind, "prototype", { value: prototype, writable: false });
  return Object.defineProperty(kind, "length", { value: 1 });
}

function makeKinds(): readonly Kind[] {
  const kinds = PROTOTYPES.map(([name, prototype]) => makeKind(name, prototype));
  for (const kind of kinds.slice(1)) Object.setPrototypeOf(kind, kinds[0]!); // as AsyncFunction inherits from Function
  Object.defineProperty(kinds[0], Symbol.hasInstance, { value: (value: unknown) => typeof value === "function" });
  return kinds;
}

const KINDS: readonly Kind[] = makeKinds();

/** What agents have as `Function`. */
export const FUNCTION: unknown = KINDS[0];

/** All four. */
export const FUNCTION_KINDS: readonly unknown[] = KINDS;

/** Makes them the constructors of functions in this realm. Called once, before it is frozen. */
export function refuseCode(): void {
  for (const [index, [, prototype]] of PROTOTYPES.entries()) Object.defineProperty(prototype, "constructor", { value: KINDS[index] });
}
