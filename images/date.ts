/**
 * The Date of agents: the calendar without a clock. `new Date(value)` and `Date.UTC`, `Date.parse` of ISO 8601 work; local
 * time is UTC, so that the host's time zone never shows; no argument, `Date.now` and locale formats are refused.
 *
 * A subclass of the realm's Date with its local-time methods led to their UTC twins. Not here: Temporal, time zones.
 */

/** The realm's own, taken at import: whole simulations run with the global replaced by a thrower (tools/purity/poison.ts). */
const Real = Date;

const ISO = /^(?:\d{4}|[+-]\d{6})(?:-\d\d(?:-\d\d)?)?(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)?)?$/;
const ZONED = /(?:Z|[+-]\d\d:\d\d)$/;
const PARTS = ["Date", "Day", "FullYear", "Hours", "Milliseconds", "Minutes", "Month", "Seconds"] as const;
const REFUSED = ["toLocaleString", "toLocaleDateString", "toLocaleTimeString"] as const;

/** Milliseconds of an ISO 8601 text, local time being UTC. Throws a TypeError for any other format: engines differ on those. */
function parse(text: string): number {
  if (!ISO.test(text)) throw new TypeError(`Cannot parse the date "${text.slice(0, 64)}": only ISO 8601 reads the same everywhere`);
  return Real.parse(text.includes("T") && !ZONED.test(text) ? `${text}Z` : text);
}

function timeOf(args: readonly unknown[]): number {
  if (args.length > 1) return Real.UTC(...args.map(Number) as [number, number]);
  const value = args[0];
  if (value instanceof Real) return value.getTime();
  if (typeof value === "string") return parse(value);
  return Number(value);
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

/** Makes the Date of one runtime, frozen. */
export function makeDate(): unknown {
  function VirtualDate(...args: unknown[]): object {
    if (new.target === undefined || args.length === 0) {
      throw new TypeError("Date is not available in an agent without an argument: use sys.now()");
    }
    return Reflect.construct(Real, [timeOf(args)], new.target);
  }
  const prototype = Object.create(Real.prototype) as Record<string, unknown>;
  const define = (name: string, value: unknown): void => {
    Object.defineProperty(prototype, name, { value: typeof value === "function" ? Object.freeze(value) : value });
  };
  const real = Real.prototype as unknown as Record<string, (...args: unknown[]) => unknown>;
  for (const part of PARTS) {
    define(`get${part}`, real[`getUTC${part}`]);
    if (part !== "Day") define(`set${part}`, real[`setUTC${part}`]);
  }
  define("getTimezoneOffset", () => 0);
  define("getYear", function (this: Date) {
    return this.getUTCFullYear() - 1900;
  });
  define("toTimeString", function (this: Date) {
    return `${two(this.getUTCHours())}:${two(this.getUTCMinutes())}:${two(this.getUTCSeconds())} GMT+0000 (UTC)`;
  });
  define("toDateString", function (this: Date) {
    const [day, date, month, year] = this.toUTCString().replace(",", "").split(" ");
    return `${day} ${month} ${date} ${year}`;
  });
  define("toString", function (this: { toDateString(): string; toTimeString(): string } & Date) {
    return Number.isNaN(this.getTime()) ? "Invalid Date" : `${this.toDateString()} ${this.toTimeString()}`;
  });
  for (const name of REFUSED) {
    define(name, () => {
      throw new TypeError(`${name} is not available in an agent: it depends on the locale, use toISOString()`);
    });
  }
  Object.defineProperty(prototype, "constructor", { value: VirtualDate });
  Object.defineProperty(prototype, Symbol.toPrimitive, {
    value: Object.freeze(function (this: Date, hint: string) {
      return hint === "number" ? this.getTime() : this.toString();
    }),
  });
  Object.defineProperties(VirtualDate, {
    name: { value: "Date" },
    prototype: { value: Object.freeze(prototype) },
    UTC: { value: Real.UTC },
    parse: { value: Object.freeze((text: unknown) => parse(String(text))) },
    now: {
      value: Object.freeze(() => {
        throw new TypeError("Date.now is not available in an agent: use sys.now()");
      }),
    },
  });
  return Object.freeze(VirtualDate);
}
