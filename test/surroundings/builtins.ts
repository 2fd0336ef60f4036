/** What built-ins give that once depended on the surroundings: marks that must be the same in every time zone, locale and tier of V8. */
import { agent, type Sys } from "orrery";

type Probe = () => unknown;

const PROBES: Readonly<Record<string, Probe>> = {
  dates: () => [
    new Date(2020, 0, 5, 3).getTime(),
    String(new Date(0)),
    new Date("2020-02-03T04:05").getHours(),
    new Date(0).getTimezoneOffset(),
  ],
  clonedDate: () => String(structuredClone(new Date(86_400_000))),
  order: () => ["z", "ä", "a", "I", "ı"].sort((a, b) => a.localeCompare(b)).join(""),
  emptyLocales: () => "ä".localeCompare("z", []),
  cases: () => ["i".toLocaleUpperCase(), "I".toLocaleLowerCase(), "ß".toUpperCase()].join(),
  numbers: () => [(1234567.891).toLocaleString(), (12n ** 20n).toLocaleString(), [1.5, 2].toLocaleString()].join(" "),
  unknownLocale: () => (1234.5).toLocaleString("tlh"),
  sets: () => [...new Set(["b", "a", "c"]), ...new Map([["x", 1]]).keys()].join(),
  keys: () => Object.keys({ b: 1, 2: 0, a: 1, 1: 0 }).join(),
  stack: () => new Error("x").stack,
  texts: () => [String(structuredClone), String([].slice), String(Array), String(Date)].join(" "),
  nan: () => {
    const view = new DataView(new ArrayBuffer(8));
    view.setFloat64(0, Number("x") / 0);
    return view.getUint32(0);
  },
  code: () => (PROBES["code"] as unknown as { readonly constructor: (text: string) => unknown }).constructor("return Date.now()"),
  bytes: () => new Uint32Array(new Float64Array([0 / 0]).buffer)[1],
};

/** Runs a function so often that V8 optimises it on the way, and tells whether it always gave the same. */
function often(run: () => number): string {
  const first = run();
  for (let i = 0; i < 20_000; i++) if (run() !== first) return `another after ${i}`;
  return `always ${first}`;
}

function shown(probe: Probe): string {
  try {
    return JSON.stringify(probe()) ?? "undefined";
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
}

async function* count() {
  for (let i = 0; i < 3; i++) yield i;
}

export default agent("root", async (sys: Sys) => {
  for (const [name, probe] of Object.entries(PROBES)) await sys.mark(name, shown(probe));
  await sys.mark("hash", often(() => [..."surroundings"].reduce((sum, one) => Math.imul(sum, 31) + one.charCodeAt(0) | 0, 7)));
  await sys.mark("fromAsync", await Array.fromAsync(count(), async (value: number) => (await sys.sleep(value), value * 2)));
  await sys.mark("random", await sys.random());
  const box = await sys.endpoint();
  await sys.send(box, { list: [1, 0.1 + 0.2, -0] });
  await sys.mark("message", (await sys.recv(box)).value as never);
});
