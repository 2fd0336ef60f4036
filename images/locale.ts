/**
 * One locale for all programs: the methods of built-ins that take a list of locales never see the host's own, so that an order
 * or a number does not depend on the environment (LANG flips the order of "ä" and "z").
 *
 * Once per realm, before it is frozen. The list that a program names is read once and resolved here: its first locale that the
 * engine knows, else `en-US`. Where the engine resolves a list itself, an empty list and an unknown tag give the host's locale.
 * What a known locale means depends on the version of V8 alone, which trace headers name. Dates need none of this: their
 * methods are refused (date.ts). `Intl` is no global of agents (globals.ts).
 */

/** The locale of programs. */
export const LOCALE = "en-US";

type Method = (this: unknown, ...args: unknown[]) => unknown;

/** The realm's own, taken at import: simulations run with the global replaced by a thrower (tools/purity/poison.ts). */
const { getCanonicalLocales, Collator, NumberFormat } = Intl;
interface Service {
  supportedLocalesOf(locales: string[]): string[];
}

/** Methods, the position of their `locales` argument, and the service whose locales count. */
const METHODS: readonly (readonly [prototype: () => object, name: string, position: number, service: Service])[] = [
  [() => String.prototype, "localeCompare", 1, Collator],
  [() => String.prototype, "toLocaleUpperCase", 0, Collator],
  [() => String.prototype, "toLocaleLowerCase", 0, Collator],
  [() => Number.prototype, "toLocaleString", 0, NumberFormat],
  [() => BigInt.prototype, "toLocaleString", 0, NumberFormat],
  [() => Array.prototype, "toLocaleString", 0, NumberFormat],
  [() => Object.getPrototypeOf(Uint8Array.prototype), "toLocaleString", 0, NumberFormat],
];

/** Tags that a service keeps resolved: programs name a few. */
const KNOWN_MAX = 64;

// Reads the list as the engine does, so that a bad tag throws the same error; getters of the list run once.
function resolver(service: Service): (asked: unknown) => string {
  const known = new Map<string, string>();
  const find = (asked: unknown): string => service.supportedLocalesOf(getCanonicalLocales(asked as string[]))[0] ?? LOCALE;
  return (asked) => {
    if (asked === undefined) return LOCALE;
    if (typeof asked !== "string") return find(asked);
    const before = known.get(asked);
    if (before !== undefined) return before;
    const found = find(asked);
    if (known.size < KNOWN_MAX) known.set(asked, found);
    return found;
  };
}

/** Fixes the locale in this realm. Called once: a second call would resolve twice. */
export function fixLocale(): void {
  const resolvers = new Map<Service, (asked: unknown) => string>([[Collator, resolver(Collator)], [NumberFormat, resolver(NumberFormat)]]);
  for (const [find, name, position, service] of METHODS) {
    const prototype = find();
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name)!; // the names are those of the language
    const method = descriptor.value as Method;
    const resolve = resolvers.get(service)!; // both services stand in the map
    const fixed = {
      [name](this: unknown, ...args: unknown[]): unknown {
        while (args.length <= position) args.push(undefined);
        args[position] = resolve(args[position]);
        return Reflect.apply(method, this, args);
      },
    }[name]!;
    Object.defineProperty(fixed, "length", { value: method.length });
    Object.defineProperty(prototype, name, { ...descriptor, value: fixed });
  }
}
