/**
 * Parked ≡ never parked: every example is played twice under the same schedule, once as it is and once with each frame
 * dropped after every single turn, so that each next turn restores it from its journal. All calls, all results, all ends
 * and the state hash must be equal. Examples that fail in some schedule must fail in the same way.
 */
import assert from "node:assert/strict";
import type { System } from "../boot/system.ts";
import type { Pid } from "../syscalls/ids.ts";
import { play, sceneOf } from "./programs/scene.ts";

const SEEDS = [1, 2, 3];
/** Examples whose turns are long (all fuel burnt, 100 MB messages) are played once. */
const SLOW = ["hog.ts", "liar.ts", "crasher.ts"];

const examples = [...Deno.readDirSync(new URL("../examples", import.meta.url))]
  .map((entry) => entry.name)
  .filter((name) => name.endsWith(".ts") && !name.endsWith("_test.ts"))
  .sort();

for (const name of examples) {
  Deno.test(`parking after every turn changes nothing that ${name} observes`, async () => {
    const scene = await sceneOf(`examples/${name}`);
    for (const scheduleSeed of SLOW.includes(name) ? SEEDS.slice(0, 1) : SEEDS) {
      let parked = 0;
      const afterTurn = ({ kernel, runner }: System, pid: Pid) => {
        parked++;
        if (!kernel.park(pid)) runner.park(pid); // a call is posted: the kernel parks later, the frame may go all the same
      };
      const plain = play(scene, { scheduleSeed });
      const restored = play(scene, { scheduleSeed, afterTurn });
      assert.deepEqual(restored.observations, plain.observations);
      assert.equal(restored.hash, plain.hash);
      assert.ok(parked > 3, `only ${parked} turns`);
    }
  });
}
