/** What the guard of a replay sees from outside: silence in processor time, and memory in bytes. */
import assert from "node:assert/strict";
import { SEALED, Watch } from "./replay_guard.ts";
import { REPLAY_PHASE, ReplayPulse } from "./replay_pulse.ts";

const MIB = 2 ** 20;
const LOOK_MS = 20;

function watched(): { readonly pulse: ReplayPulse; readonly watch: Watch; set(bytes: number): void } {
  const pulse = new ReplayPulse(ReplayPulse.makeBuffer());
  let [bytes, ms] = [100 * MIB, 0];
  const watch = new Watch(pulse, { bytes: () => bytes, cpuMs: () => ms += LOOK_MS });
  return { pulse, watch, set: (next) => void (bytes = next) };
}

/** Looks until there is a verdict; how many it took. */
function looksUntilEnd(watch: Watch, max: number): [number, string | null] {
  for (let looks = 1; looks <= max; looks++) {
    const why = watch.look();
    if (why !== null) return [looks, why];
  }
  return [max, null];
}

Deno.test("a replay that beats goes on for as long as it takes, one that is silent for 8.5 s ends", () => {
  let ms = 0;
  const { pulse, watch } = watched();
  for (let i = 0; i < 10_000; i++) {
    pulse.beat();
    assert.equal(watch.look(), null);
  }
  assert.deepEqual(looksUntilEnd(watch, 1_000), [
    425,
    "Cannot replay, its programs are being loaded: its programs compute or wait without end, no progress was made for 8.5 s",
  ]);
  const slept = new Watch(pulse, { bytes: () => 0, cpuMs: () => ms += 3_600_000 });
  assert.equal(looksUntilEnd(slept, 1_000)[0], 86, "what other threads took counts 100 ms a look");
  const waits = new Watch(pulse, { bytes: () => 0, cpuMs: () => 0 });
  assert.equal(looksUntilEnd(waits, 10_000)[0], 1_021, "one that waits without computing ends after 20 s");
  pulse.enter(REPLAY_PHASE.replaying);
  pulse.at(1_234);
  assert.equal(watch.look(), null);
  assert.match(looksUntilEnd(watch, 1_000)[1]!, /^Cannot replay event 1234: its programs compute /);
});

Deno.test("memory counts from the first beat that is missing: metered programs may take all that the worker lets them", () => {
  const { pulse, watch, set } = watched();
  pulse.enter(REPLAY_PHASE.replaying);
  for (let mib = 100; mib < 2_000; mib += 60) {
    set(mib * MIB);
    pulse.beat();
    assert.equal(watch.look(), null);
  }
  set(2_100 * MIB);
  assert.equal(watch.look(), "Cannot replay event 0: its programs took more than 369098752 bytes of memory at once");
});

Deno.test("what is taken without a beat is little, and a collection of garbage is no program", () => {
  const { pulse, watch, set } = watched();
  assert.equal(watch.look(), null);
  set((100 + 288) * MIB);
  assert.equal(watch.look(), null, "not much in all");
  pulse.beat();
  assert.equal(watch.look(), null);
  pulse.enter(REPLAY_PHASE.collecting);
  set(600 * MIB);
  assert.equal(watch.look(), null);
  set(700 * MIB);
  assert.equal(watch.look(), null);
  pulse.enter(REPLAY_PHASE.replaying);
  assert.equal(watch.look(), null);
  set(764 * MIB);
  assert.equal(watch.look(), null);
  set(765 * MIB);
  assert.match(watch.look()!, /bytes of memory at once$/);
});

Deno.test("a sealed worker may nothing: no file, no variable, no program, no address, no import", async () => {
  const here = JSON.stringify(import.meta.url);
  const probe = `
    const tried = async (act) => { try { await act(); return "done"; } catch (error) { return error.message; } };
    postMessage(await Promise.all([
      () => Deno.readTextFile(new URL(${here})),
      () => Deno.writeTextFile("/tmp/none", ""),
      () => Deno.env.get("HOME"),
      () => new Deno.Command("true").output(),
      () => fetch("http://127.0.0.1:8080/"),
      () => import([${here}].join("")),
    ].map(tried)));`;
  const worker = new Worker(`data:text/javascript,${encodeURIComponent(probe)}`, SEALED);
  const told = await new Promise<readonly string[]>((resolve) => worker.onmessage = ({ data }) => resolve(data as readonly string[]));
  worker.terminate();
  assert.deepEqual(told.map((message) => /^Requires (\w+) access/.exec(message)?.[1]), ["read", "write", "env", "run", "net", "read"]);
});
