/** Hostile: unbounded recursion. The depth bound ends it, not the stack of the host. */
import { agent } from "orrery";

const descend = (depth: number): number => descend(depth + 1) + 1;

export default agent("root", async (sys) => {
  await sys.yield();
  return descend(0);
});
