/**
 * One locale for all programs: the methods of built-ins that take the host's locale where none is named take `en-US` instead,
 * so that an order or a number does not depend on the environment (LANG flips the order of "ä" and "z").
 *
 * Once per realm, before it is frozen. A locale that the program names is used as it is: that depends on the version of V8
 * alone, which trace headers name. Dates need none of this: theirs are refused (date.ts).
 */

/** The locale of programs. */
export const LOCALE = "en-US";

type Method = (this: unknown, ...args: unknown[]) => unknown;

/** Methods and the position of their `locales` argument. */
const METHODS: readonly (readonly [prototype: () => object, name: string, position: number])[] = [
  [() => String.prototype, "localeCompare", 1],
  [() => String.prototype, "toLocaleUpperCase", 0],
  [() => String.prototype, "toLocaleLowerCase", 0],
  [() => Number.prototype, "toLocaleString", 0],
  [() => BigInt.prototype, "toLocaleString", 0],
  [() => Array.prototype, "toLocaleString", 0],
  [() => Object.getPrototypeOf(Uint8Array.prototype), "toLocaleString", 0],
];

/** Fixes the locale in this realm. Idempotent by its effect. */
export function fixLocale(): void {
  for (const [find, name, position] of METHODS) {
    const prototype = find();
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name)!; // the names are those of the language
    const method = descriptor.value as Method;
    const fixed = {
      [name](this: unknown, ...args: unknown[]): unknown {
        while (args.length <= position) args.push(undefined);
        args[position] ??= LOCALE;
        return Reflect.apply(method, this, args);
      },
    }[name]!;
    Object.defineProperty(fixed, "length", { value: method.length });
    Object.defineProperty(prototype, name, { ...descriptor, value: fixed });
  }
}
