/** Ten agents with five awaits each: the schedule space that the explorer and fast-check's scheduler both walk. */
import { agent } from "orrery";

/** Awaits five times. */
export const task = agent("task", async (sys) => {
  for (let i = 0; i < 5; i++) await sys.yield();
});

/** Starts ten of them and ends. */
export default agent("tasks", async (sys) => {
  for (let i = 0; i < 10; i++) await sys.spawn(task);
});
