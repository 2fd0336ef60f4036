/**
 * The correct twin of abba.ts: whatever the direction of the transfer, the account with the lower number is locked first,
 * so no agent waits for a lock while it holds a higher one. Run it: `deno task sim examples/abba_fixed.ts`
 */
import { agent, type Handle } from "orrery";
import { joinAll } from "../user/lib/join.ts";
import { makeLock, withLock } from "../user/lib/lock.ts";

interface Order {
  readonly locks: readonly Handle[];
  readonly from: number;
  readonly to: number;
}

const transfer = agent("transfer", async (sys, { locks, from, to }: Order) => {
  const [first, second] = [Math.min(from, to), Math.max(from, to)];
  await withLock(sys, locks[first]!, () => withLock(sys, locks[second]!, () => sys.mark("moved", { from, to })));
});

export default agent("root", async (sys) => {
  const locks = [await makeLock(sys), await makeLock(sys)];
  const there = await sys.spawn(transfer, { locks, from: 0, to: 1 });
  const back = await sys.spawn(transfer, { locks, from: 1, to: 0 });
  await joinAll(sys, [there, back]);
});
