/** The engine by itself: faults and what is left of the jobs of a process that was stopped. */
import assert from "node:assert/strict";
import { Fault } from "./fault.ts";
import { createEngine } from "./runtime.ts";
import { type Engine, FULFILLED, Reaction } from "./task.ts";

/** A job that does `act`. */
class Job extends Reaction {
  constructor(private readonly act: () => void) {
    super();
  }
  override react(_engine: Engine): void {
    this.act();
  }
}

function engineOf(...acts: ((engine: Engine) => void)[]): Engine {
  const engine = createEngine({ depthMax: 100 });
  engine.meter.fuel = 100;
  for (const act of acts) engine.enqueue(new Job(() => act(engine)), FULFILLED, null);
  return engine;
}

Deno.test("the first fault of a process counts", () => {
  const engine = engineOf();
  const [first, second] = [new Fault("fuel", "first"), new Fault("depth", "second")];
  assert.equal(engine.stop(first), first);
  assert.equal(engine.stop(second), first);
  assert.equal(engine.fault, first);
});

Deno.test("the jobs of a process that was stopped never run, not in the turn of another process either", () => {
  const ran: string[] = [];
  const engine = engineOf(
    () => ran.push("one"),
    (engine) => {
      throw engine.stop(new Fault("limit", "no more"));
    },
    () => ran.push("late"),
  );
  engine.drain();
  assert.equal(engine.fault?.message, "no more");
  engine.go();
  engine.meter.fuel = 100; // as the runner fills it
  engine.enqueue(new Job(() => ran.push("of the next process")), FULFILLED, null);
  engine.drain();
  assert.deepEqual(ran, ["one", "of the next process"]);
});
