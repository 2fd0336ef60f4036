/**
 * Metering: the text that counts fuel and depth and keeps faults from being swallowed.
 *
 * Fuel is counted at every loop back-edge and function entry, bundled imports included; depth at the entry of functions
 * that call anything (a leaf cannot recurse). Async bodies count fuel only: `rt.start` counts their depth. Every catch
 * clause begins with `rt.caught`. Recursion that passes no counted call (getters of getters, generators that delegate to
 * themselves) ends in the engine's own stack overflow, which `rt.caught` takes for the same fault.
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
  /** Freezes functions and their prototypes. */
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

/** What stands at the entry and the end of a function; `deep` adds the depth counter. */
export function entry(names: Names, deep: boolean): { readonly open: string; readonly close: string } {
  if (!deep) return { open: fuel(names), close: "" };
  const { meter, rt } = names;
  return {
    open: `${fuel(names)}try { if (++${meter}.depth > ${meter}.depthMax) ${rt}.deep(); `,
    close: ` } finally { ${meter}.depth--; }`,
  };
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
