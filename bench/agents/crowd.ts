/** Very many agents that each made ten calls and wait: for the memory of a parked agent. */
import { agent } from "orrery";

/** Makes ten calls whose results are 32 bytes each, then waits for a day. */
export const member = agent("member", async (sys, seed: number) => {
  for (let i = 0; i < 10; i++) await sys.tool("text", seed * 10 + i);
  await sys.sleep(24 * 3_600_000);
});

/** Starts `count` members; a process of its own, since the table of handles has a bound. */
export const block = agent("block", async (sys, { from, count }: { readonly from: number; readonly count: number }) => {
  for (let i = 0; i < count; i++) await sys.spawn(member, from + i);
});

/** Starts `blocks` blocks one after the other. */
export default agent("crowd", async (sys, { blocks, size }: { readonly blocks: number; readonly size: number }) => {
  for (let i = 0; i < blocks; i++) {
    await sys.wait(await sys.spawn(block, { from: i * size, count: size }));
    await sys.sleep(1_000);
  }
});
