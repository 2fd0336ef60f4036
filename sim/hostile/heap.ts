/** Hostile: keeps ever more. The bound on the heap ends it, not the heap itself. */
import { agent } from "orrery";

export default agent("root", async (sys) => {
  const kept: unknown[] = [];
  await sys.yield();
  for (;;) kept.push(new Array(1_000).fill(kept.length));
});
