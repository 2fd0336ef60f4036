/** The Date of agents: every method of the realm's is redefined, proven free of the zone, or absent; texts are those of V8 in UTC. */
import assert from "node:assert/strict";
import { makeDate } from "./date.ts";

const Virtual = makeDate() as DateConstructor;
const VIRTUAL = Virtual.prototype as unknown as Record<PropertyKey, (...args: unknown[]) => unknown>;
const REAL = Date.prototype as unknown as Record<PropertyKey, (...args: unknown[]) => unknown>;
/** Methods of the realm that agents do not get: their results are objects of the realm. */
const ABSENT = ["toTemporalInstant"];
const TIMES = [0, 951_782_400_000, 1_709_164_799_999, -62_198_755_200_000, -1, 8.64e15, 253_402_300_800_000, NaN];
const INDIA = "Asia/Kathmandu";

Deno.test("the realm's methods are all here, except those that are listed as absent", () => {
  const missing = Reflect.ownKeys(REAL).filter((key) => !Object.hasOwn(VIRTUAL, key));
  assert.deepEqual(missing, ABSENT);
  assert.deepEqual(Reflect.ownKeys(VIRTUAL).filter((key) => !Object.hasOwn(REAL, key)), []);
});

Deno.test("no chain from a date of an agent leads to the realm's Date", () => {
  class Heir extends Virtual {}
  const without = function () {} as unknown as { prototype: unknown };
  without.prototype = 1; // a new.target whose prototype is none: the engine takes the one of the realm
  for (const date of [new Virtual(0), new Heir(0), Reflect.construct(Virtual, [0], without as never)]) {
    const seen: unknown[] = [];
    for (let one: unknown = date; one !== null; one = Object.getPrototypeOf(one)) seen.push(one, (one as object).constructor);
    assert.deepEqual([seen.includes(Date), seen.includes(Date.prototype)], [false, false]);
    assert.equal(date instanceof Virtual, true);
  }
  for (const key of Reflect.ownKeys(VIRTUAL)) assert.notEqual(VIRTUAL[key], Date);
});

/** Runs a program in a process of its own in the zone `TZ`; gives what it prints. */
async function inZone(TZ: string, program: string): Promise<string> {
  const command = new Deno.Command(Deno.execPath(), { args: ["eval", program], env: { TZ, LANG: "sv_SE.UTF-8" } });
  const { stdout } = await command.output();
  return new TextDecoder().decode(stdout);
}

Deno.test("no method of a date tells the zone or the locale of the host", async () => {
  const program = `const { makeDate } = await import(${JSON.stringify(new URL("./date.ts", import.meta.url).href)});
    const D = makeDate();
    for (const time of ${JSON.stringify(TIMES.map(String))}.map(Number)) for (const key of Reflect.ownKeys(D.prototype)) {
      if (key === "constructor" || /Locale/.test(String(key))) continue;
      const date = new D(time);
      let result;
      try { result = date[key](key === Symbol.toPrimitive ? "default" : 7); } catch (error) { result = error.message; }
      console.log(String(key), String(result), date.getTime());
    }`;
  const [here, there] = await Promise.all([inZone("UTC", program), inZone(INDIA, program)]);
  assert.equal(here.split("\n").length, 1 + TIMES.length * (Reflect.ownKeys(VIRTUAL).length - 4));
  assert.equal(there, here);
});

Deno.test("methods do what those of the realm do in UTC", async () => {
  const program = `const { makeDate } = await import(${JSON.stringify(new URL("./date.ts", import.meta.url).href)});
    const D = makeDate(), wrong = [];
    for (const time of ${JSON.stringify(TIMES.map(String))}.map(Number)) for (const key of Reflect.ownKeys(D.prototype)) {
      if (key === "constructor" || /Locale/.test(String(key))) continue;
      const [mine, real] = [new D(time), new Date(time)];
      const of = (date) => { try { return String(date[key](key === Symbol.toPrimitive ? "default" : 7)) + date.getTime(); } catch (error) { return error.message; } };
      const [a, b] = [of(mine), of(real).replace(/\\(.*?\\)/, "(UTC)")];
      if (a !== b) wrong.push([String(key), time, a, b].join(" "));
    }
    console.log(wrong.join("\\n"));`;
  assert.equal(await inZone("UTC", program), "\n");
});

Deno.test("setYear and getYear count from 1900 in UTC", () => {
  const date = new Virtual(0) as Date & { setYear(year: unknown): number; getYear(): number };
  assert.deepEqual([date.setYear(99), date.getTime(), date.getYear()], [915_148_800_000, 915_148_800_000, 99]);
  assert.equal(date.setYear("x"), NaN);
});

Deno.test("a date is made of a date, a number, an ISO text, parts, and of objects that give one of these", () => {
  const times = [
    new Virtual(new Virtual(5)),
    new Virtual(5),
    new Virtual("1970-01-01T00:00:00.005"),
    new Virtual(1970, 0, 1, 0, 0, 0, 5),
    new Virtual({ valueOf: () => 5 } as unknown as number),
    new Virtual({ [Symbol.toPrimitive]: (hint: string) => hint === "default" ? "1970-01-01T00:00:00.005Z" : 0 } as unknown as string),
  ].map((date) => date.getTime());
  assert.deepEqual(times, [5, 5, 5, 5, 5, 5]);
  assert.throws(() => new Virtual(5n as unknown as number), TypeError);
  assert.throws(() => new Virtual("Jan 2 2020"), /only ISO 8601/);
  assert.equal(JSON.stringify({ date: new Virtual(5) }), '{"date":"1970-01-01T00:00:00.005Z"}');
});
