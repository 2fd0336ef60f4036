/** Hostile: a program that tries to swallow the fault that ends it. Lowered catch clauses throw it again. */
import { agent } from "orrery";

export default agent("root", async (sys) => {
  for (;;) {
    try {
      await sys.yield();
      for (let turns = 0;;) turns++;
    } catch {
      await sys.mark("swallowed");
    }
  }
});
