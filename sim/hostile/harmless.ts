/** Not hostile: comes before and after the others, to see that the explorer goes on. */
import { agent } from "orrery";

export default agent("root", async (sys) => {
  await sys.yield();
});
