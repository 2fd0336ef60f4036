/** Hostile: a catastrophic regular expression. No fuel is burnt in it: only the watchdog ends it. */
import { agent } from "orrery";

const NESTED = /^(a+)+$/;

export default agent("root", async (sys) => {
  await sys.mark("before");
  return NESTED.test("a".repeat(60) + "!");
});
