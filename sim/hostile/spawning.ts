/** Hostile: unbounded spawning. The depth of the tree of spawns is bounded, and so is the number of steps. */
import { agent } from "orrery";

const breeder = agent("breeder", async (sys) => {
  await sys.spawn({ name: "breeder" });
  await sys.spawn({ name: "breeder" });
});

export default agent("root", async (sys) => {
  await sys.spawn(breeder);
  for (;;) await sys.spawn(breeder);
});
