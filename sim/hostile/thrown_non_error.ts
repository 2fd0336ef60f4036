/** Hostile: something thrown that is no Error. */
import { agent } from "orrery";

export default agent("root", async (sys) => {
  await sys.yield();
  throw { code: 42 };
});
