/**
 * ABBA: two agents move money between two accounts and lock both. Each locks the account it takes from first, so the
 * transfers in opposite directions lock in opposite orders and may each hold what the other waits for, for ever.
 *
 * Shows: a deadlock, reported with its cycle. The fix: one order of locks for everybody (abba_fixed.ts).
 * Run it: `deno task sim examples/abba.ts`
 */
import { agent, type Handle } from "orrery";
import { joinAll } from "../user/lib/join.ts";
import { makeLock, withLock } from "../user/lib/lock.ts";

export const expect = "fails";

interface Order {
  readonly locks: readonly Handle[];
  readonly from: number;
  readonly to: number;
}

const transfer = agent("transfer", async (sys, { locks, from, to }: Order) => {
  const [first, second] = [from, to];
  await withLock(sys, locks[first]!, () => withLock(sys, locks[second]!, () => sys.mark("moved", { from, to })));
});

export default agent("root", async (sys) => {
  const locks = [await makeLock(sys), await makeLock(sys)];
  const there = await sys.spawn(transfer, { locks, from: 0, to: 1 });
  const back = await sys.spawn(transfer, { locks, from: 1, to: 0 });
  await joinAll(sys, [there, back]);
});
