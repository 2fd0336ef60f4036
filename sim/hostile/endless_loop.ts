/** Hostile: an endless loop without a syscall. Fuel ends it. */
import { agent } from "orrery";

export default agent("root", async (sys) => {
  await sys.yield();
  for (let turns = 0;;) turns++;
});
