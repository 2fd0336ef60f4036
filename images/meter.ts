/**
 * Metering: the text that counts fuel and depth and keeps faults from being swallowed.
 *
 * Fuel is counted at every loop back-edge and function entry, bundled imports included; depth at the entry of every function
 * that can run other code, in units of the native stack (depth.ts), so that the bound is reached before the stack is. Async
 * bodies count fuel only: `rt.start` counts their depth. A generator leaves the depth at each yield and enters it again.
 *
 * Where the native stack overflows all the same, the process is stopped before its code can tell: every function with a
 * depth, every catch clause and every body of a for-of begins its handling of an error with `rt.caught`, and every finally
 * begins with `rt.going`. The stop sets the fuel below zero, so that whatever else the engine calls on the way out (`return` of an
 * iterator, a disposer) throws at its entry.
 */

/** Names that lowered text uses. All start with a prefix that the bundle does not contain. */
export interface Names {
  /** The runtime, the link's parameter. */
  readonly rt: string;
  readonly meter: string;
  readonly state: string;
  /** `(value, site) => value`, and sets the site. */
  readonly after: string;
  /** `(name) => never`: throws the ReferenceError of an undeclared name. */
  readonly missing: string;
  /** `(agent) => agent`, and registers it. */
  readonly register: string;
  readonly agents: string;
  /** Disposal of `await using`. */
  readonly dispose: string;
  /** Freezes values and all that their own properties lead to. */
  readonly freeze: string;
  /** Starts all other generated names. */
  readonly prefix: string;
}

/** Names for a bundle: the prefix is `$$`, longer where the bundle has it. */
export function namesFor(code: string): Names {
  let prefix = "$$";
  while (code.includes(prefix)) prefix += "$";
  return {
    rt: prefix,
    meter: `${prefix}m`,
    state: `${prefix}s`,
    after: `${prefix}at`,
    missing: `${prefix}missing`,
    register: `${prefix}register`,
    agents: `${prefix}agents`,
    dispose: `${prefix}dispose`,
    freeze: `${prefix}freeze`,
    prefix,
  };
}

/** Counts one unit of fuel. */
export function fuel(names: Names): string {
  return `if (--${names.meter}.fuel < 0) ${names.rt}.burnt(); `;
}

/** Text at the entry and the end of a function. */
export interface Entry {
  readonly open: string;
  readonly close: string;
}

/** The entry of a function whose depth counts `weight` units; 0: it cannot recurse and counts fuel only. */
export function entry(names: Names, weight: number): Entry {
  if (weight === 0) return { open: fuel(names), close: "" };
  return {
    open: `${fuel(names)}try { ${deeper(names, weight)}`,
    close: ` } ${rethrow(names)} finally { ${names.meter}.depth -= ${weight}; }`,
  };
}

/** The entry of a generator function, which holds its depth only while it runs. */
export function generatorEntry(names: Names, weight: number): Entry {
  const { prefix, meter } = names;
  return {
    open: `${fuel(names)}let ${prefix}g = ${weight}, ${prefix}y; try { ${deeper(names, weight)}`,
    close: ` } ${rethrow(names)} finally { ${meter}.depth -= ${prefix}g; }`,
  };
}

/** First statement where a generator may go on after `throw` or `return`: counts its depth again. */
export function reentered(names: Names, weight: number): string {
  return weight === 0 ? "" : `if (${names.prefix}g === 0) { ${names.prefix}g = ${weight}; ${deeper(names, weight)}} `;
}

function deeper({ meter, rt }: Names, weight: number): string {
  return `if ((${meter}.depth += ${weight}) > ${meter}.depthMax) ${rt}.deep(); `;
}

/** A catch clause that only stops a stopped process, and one whose stack overflowed. */
export function rethrow(names: Names): string {
  const error = `${names.prefix}e`;
  return `catch (${error}) { ${caught(names, error)}throw ${error}; }`;
}

/** First statement of a finally block. */
export function going(names: Names): string {
  return `${names.rt}.going(); `;
}

/** First statement of a catch clause. */
export function caught(names: Names, error: string): string {
  return `${names.rt}.caught(${error}); `;
}

/** Disposal of an `await using` block, with the turns of ECMAScript's DisposeResources; `stack` is esbuild's. */
export function disposeHelper(names: Names): string {
  return `function* ${names.dispose}(stack, error, failed) {
  let needs = false, awaited = false;
  for (let it; it = stack.pop();) {
    try {
      if (!it[0] && needs && !awaited) { needs = false; yield; }
      if (it[1]) {
        const result = it[1].call(it[2]);
        if (it[0]) { awaited = true; yield result; }
      } else needs = true;
    } catch (e) {
      ${names.rt}.caught(e);
      error = failed ? new SuppressedError(e, error, "An error was suppressed during disposal") : e;
      failed = true;
    }
  }
  if (needs && !awaited) yield;
  if (failed) throw error;
}
`;
}
