/**
 * Which of the objects that a program is given are one (docs/adr/0042): the same simulated, parked after every turn, live, live and
 * parked, and replayed from a recording. And the explorer's own check, which parks: it finds nothing in an agent that looks.
 */
import assert from "node:assert/strict";
import { agentsOf, replayOf, shoot } from "../boot/live_testing.ts";
import type { System } from "../boot/system.ts";
import type { Pid } from "../syscalls/ids.ts";
import { NR } from "../syscalls/table.ts";
import { toText } from "../syscalls/text.ts";
import type { Value } from "../syscalls/value.ts";
import { play, sceneOf } from "./programs/scene.ts";

const FILE = "test/programs/identity.ts";
/** A process that is given an object which it had before would tell more; handles of one ordinal are one. */
const TOLD: Value = ["what it sent can still be written", "a caller that is gone"];

const park = ({ kernel, runner }: System, pid: Pid): void => {
  if (!kernel.park(pid)) runner.park(pid); // a call is posted: the kernel parks later, the frame may go all the same
};

Deno.test("a program is given no object that it had before: simulated, and restored after every turn", async () => {
  const scene = await sceneOf(FILE);
  for (const scheduleSeed of [1, 2, 3]) {
    const plain = play(scene, { scheduleSeed });
    assert.deepEqual([plain.root?.error, plain.root?.value], [null, TOLD]);
    const restored = play(scene, { scheduleSeed, afterTurn: park });
    assert.deepEqual([restored.root?.value, restored.hash], [TOLD, plain.hash]);
    const packed = play(scene, { scheduleSeed, afterTurn: ({ kernel }, pid) => void kernel.park(pid) });
    assert.deepEqual([packed.root?.value, packed.hash], [TOLD, plain.hash]);
  }
});

Deno.test("a program is given no object that it had before: live, parked while it waits, and replayed from the recording", async () => {
  const agents = await agentsOf(FILE);
  for (const parks of [false, true]) {
    const { ended, trace } = await shoot(agents, { parks });
    assert.deepEqual([ended.failure, ended.value], [null, TOLD]);
    const { hash, seen } = await replayOf(trace!);
    assert.equal(hash, ended.stateHash, `parks ${parks}`);
    assert.equal(seen.get("root")!.at(-1)!.endsWith(`: ${NR.exit} ${toText({ value: TOLD })}`), true);
  }
});
