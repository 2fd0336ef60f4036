/**
 * The Date of agents: the calendar without a clock. `new Date(value)` and `Date.UTC`, `Date.parse` of ISO 8601 work; local
 * time is UTC, so that the host's time zone never shows; no argument, `Date.now` and locale formats are refused.
 *
 * The prototype is made here from nothing: each method of it is on one of the lists below. A method that an engine adds is
 * absent until it is listed, and the realm's own `Date.prototype` is on no chain that starts at an agent's date.
 * Not here: Temporal, time zones.
 */

/** The realm's own, taken at import: whole simulations run with the global replaced by a thrower (tools/purity/poison.ts). */
const Real = Date;
const REAL = Real.prototype as unknown as Readonly<Record<PropertyKey, Method>>;

type Method = (this: unknown, ...args: unknown[]) => unknown;

const ISO = /^(?:\d{4}|[+-]\d{6})(?:-\d\d(?:-\d\d)?)?(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)?)?$/;
const ZONED = /(?:Z|[+-]\d\d:\d\d)$/;
const PARTS = ["Date", "Day", "FullYear", "Hours", "Milliseconds", "Minutes", "Month", "Seconds"] as const;

/** Methods of the realm that read no zone, clock or locale: taken as they are. */
const ZONE_FREE: readonly PropertyKey[] = [
  ...["getTime", "setTime", "valueOf", "toISOString", "toJSON", Symbol.toPrimitive],
  ...PARTS.map((part) => `getUTC${part}`),
  ...PARTS.filter((part) => part !== "Day").map((part) => `setUTC${part}`),
];
/** Methods of local time: each is the method of UTC behind it. */
const LED: readonly (readonly [name: string, utc: string])[] = [
  ...PARTS.map((part) => [`get${part}`, `getUTC${part}`] as const),
  ...PARTS.filter((part) => part !== "Day").map((part) => [`set${part}`, `setUTC${part}`] as const),
];
const REFUSED = ["toLocaleString", "toLocaleDateString", "toLocaleTimeString"] as const;

/** Milliseconds of an ISO 8601 text, local time being UTC. Throws a TypeError for any other format: engines differ on those. */
function parse(text: string): number {
  if (!ISO.test(text)) throw new TypeError(`Cannot parse the date "${text.slice(0, 64)}": only ISO 8601 reads the same everywhere`);
  return Real.parse(text.includes("T") && !ZONED.test(text) ? `${text}Z` : text);
}

/** The time value of a date, in ms since 1970; undefined for anything that is no date. */
export function timeIn(value: unknown): number | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  try {
    return Reflect.apply(REAL["getTime"]!, value, []) as number;
  } catch (error) {
    if (error instanceof TypeError) return undefined; // not a date
    throw error; // an overflow of the stack must not read as another kind
  }
}

function timeOf(args: readonly unknown[]): number {
  if (args.length > 1) return Real.UTC(...args.map((part) => +(part as number)) as [number, number]);
  const primitive = timeIn(args[0]) ?? primitiveOf(args[0]);
  return typeof primitive === "string" ? parse(primitive) : +(primitive as number);
}

// ECMAScript's ToPrimitive without a hint.
function primitiveOf(value: unknown): unknown {
  if (Object(value) !== value) return value;
  const members = value as Readonly<Record<PropertyKey, Method | undefined>>;
  const exotic = members[Symbol.toPrimitive];
  const tries = exotic === undefined || exotic === null ? ["valueOf", "toString"] : [Symbol.toPrimitive];
  for (const key of tries) {
    const method = members[key];
    if (typeof method !== "function") continue;
    const found = Reflect.apply(method, value, ["default"]);
    if (Object(found) !== found) return found;
  }
  throw new TypeError("Cannot convert object to primitive value");
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

function dateText(date: Date): string {
  const [day, number, month, year] = date.toUTCString().replace(",", "").split(" ");
  return `${day} ${month} ${number} ${year}`;
}

function timeText(date: Date): string {
  return `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())} GMT+0000 (UTC)`;
}

// The realm's date of the same time: what a program changed on its own date does not reach the text.
function shown(date: unknown, text: (date: Date) => string): string {
  const real = new Real(Reflect.apply(REAL["getTime"]!, date, []) as number);
  return Number.isNaN(real.getTime()) ? "Invalid Date" : text(real);
}

/** Methods of our own, by name; texts are those of V8 in UTC. */
const OWN: Readonly<Record<string, Method>> = {
  getTimezoneOffset() {
    return Number.isNaN(Reflect.apply(REAL["getTime"]!, this, [])) ? NaN : 0;
  },
  getYear() {
    return (Reflect.apply(REAL["getUTCFullYear"]!, this, []) as number) - 1900;
  },
  setYear(year: unknown) {
    const number = +(year as number);
    const whole = Math.trunc(number);
    const time = Reflect.apply(REAL["getTime"]!, this, []) as number;
    if (Number.isNaN(time) && !Number.isNaN(number)) Reflect.apply(REAL["setTime"]!, this, [0]);
    return Reflect.apply(REAL["setUTCFullYear"]!, this, [whole >= 0 && whole <= 99 ? 1900 + whole : number]);
  },
  toDateString() {
    return shown(this, dateText);
  },
  toTimeString() {
    return shown(this, timeText);
  },
  toString() {
    return shown(this, (date) => `${dateText(date)} ${timeText(date)}`);
  },
};

/** Makes the Date of one runtime, frozen. */
export function makeDate(): unknown {
  function VirtualDate(...args: unknown[]): object {
    if (new.target === undefined || args.length === 0) {
      throw new TypeError("Date is not available in an agent without an argument: use sys.now()");
    }
    const made = Reflect.construct(Real, [timeOf(args)], new.target) as object;
    // A new.target without a prototype gets the realm's.
    if (Object.getPrototypeOf(made) === Real.prototype) Object.setPrototypeOf(made, VirtualDate.prototype);
    return made;
  }
  Object.defineProperties(VirtualDate, {
    name: { value: "Date" },
    length: { value: 7 },
    prototype: { value: makePrototype(VirtualDate) },
    UTC: { value: Real.UTC },
    parse: { value: methodOf("parse", 1, (text) => parse(String(text))) },
    now: {
      value: methodOf("now", 0, () => {
        throw new TypeError("Date.now is not available in an agent: use sys.now()");
      }),
    },
  });
  return Object.freeze(VirtualDate);
}

function makePrototype(constructor: unknown): object {
  const prototype = {};
  const define = (key: PropertyKey, value: unknown): void => void Object.defineProperty(prototype, key, { value, enumerable: false });
  define("constructor", constructor);
  for (const key of ZONE_FREE) define(key, REAL[key]);
  const toUTCString = REAL["toUTCString"];
  define("toUTCString", toUTCString);
  define("toGMTString", toUTCString);
  for (const [name, utc] of LED) {
    const method = REAL[utc]!;
    define(
      name,
      methodOf(name, method.length, function (this: unknown, ...args) {
        return Reflect.apply(method, this, args);
      }),
    );
  }
  for (const [name, method] of Object.entries(OWN)) define(name, Object.freeze(method));
  for (const name of REFUSED) {
    define(
      name,
      methodOf(name, 0, () => {
        throw new TypeError(`${name} is not available in an agent: it depends on the locale, use toISOString()`);
      }),
    );
  }
  return Object.freeze(prototype);
}

// A frozen method of that name and length, without a `prototype` that could keep state.
function methodOf(name: string, length: number, run: Method): Method {
  const method = {
    [name](this: unknown, ...args: unknown[]): unknown {
      return Reflect.apply(run, this, args);
    },
  }[name]!;
  Object.defineProperty(method, "length", { value: length });
  return Object.freeze(method);
}
