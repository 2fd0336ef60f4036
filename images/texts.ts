/**
 * Texts of functions as agents see them: their own functions have the text that was lowered, all others one constant text of the
 * form that V8 has for built-ins. The source text of ours differs between packed and unpacked and with every change of ours.
 *
 * Lowered text is known by the prefix of the names in it (meter.ts), which every lowered function and method has. A class
 * without any gets the constant text too. The packer may name a function of ours anew, so what programs reach gets its name
 * here. Not here: messages of V8's own errors that quote a function (`Map.prototype.get.call(sys.send)`).
 */

/** What every lowered function has in its text: names that lowering makes begin with it. */
const LOWERED = "$$";
const NATIVE = /\{ \[native code\] \}$/;

type ToText = (this: unknown) => string;

/** Replaces `Function.prototype.toString` of this realm. Called once. */
export function hideSources(): void {
  const native = Function.prototype.toString as ToText;
  const { toString } = {
    toString(this: unknown): string {
      const text = Reflect.apply(native, this, []) as string; // throws for what is no function
      return text.includes(LOWERED) || NATIVE.test(text) ? text : constantText(this as object, text.startsWith("class"));
    },
  };
  Object.defineProperty(Function.prototype, "toString", { value: toString, writable: true, enumerable: false, configurable: true });
}

function constantText(one: object, isClass: boolean): string {
  const name: unknown = Object.getOwnPropertyDescriptor(one, "name")?.value;
  const shown = typeof name === "string" ? name : "";
  return isClass ? `class ${shown} { [native code] }` : `function ${shown}() { [native code] }`;
}

/** Gives each function of a record the name of its key. */
export function nameByKey(functions: Readonly<Record<string, unknown>>): void {
  for (const [name, one] of Object.entries(functions)) {
    if (typeof one === "function" && one.name !== name) Object.defineProperty(one, "name", { value: name, configurable: true });
  }
}
