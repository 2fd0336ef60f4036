/** Hostile: the same at the file's top level, where no agent runs yet. */
import { agent } from "orrery";

const MATCHES = /^(a+)+$/.test("a".repeat(60) + "!");

export default agent("root", async (sys) => {
  await sys.mark("matches", MATCHES);
});
