/** Hostile: a message of 100 MB. It is refused at the border by its size. */
import { agent } from "orrery";

export default agent("root", async (sys) => {
  const endpoint = await sys.endpoint();
  await sys.send(endpoint, "x".repeat(100 * 1024 * 1024));
});
