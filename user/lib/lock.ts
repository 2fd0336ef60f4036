/**
 * A lock: an endpoint of capacity 1 that holds one token message. Receiving the token acquires, sending it releases.
 *
 * The kernel sees who could still release (holders of send rights), so a lock that is waited for in a circle is reported
 * as a deadlock with its cycle. Deliberately not here: fairness beyond the endpoint's own order, re-entrance, time limits
 * (`sys.select` with `sys.recv(lock)` and `sys.sleep` gives one).
 */
import type { Handle, Sys } from "orrery";

/** Makes a free lock. The endpoint closes, and waiters get ECLOSED, when the maker ends: the maker must outlive the users. */
export async function makeLock(sys: Sys): Promise<Handle> {
  const lock = await sys.endpoint({ capacity: 1 });
  await release(sys, lock);
  return lock;
}

/** Takes the lock; waits while another holds it. */
export async function acquire(sys: Sys, lock: Handle): Promise<void> {
  await sys.recv(lock);
}

/** Gives the lock back. Only the holder may: a second token would let two in. */
export async function release(sys: Sys, lock: Handle): Promise<void> {
  await sys.send(lock, "token");
}

/** Runs `body` while holding the lock and gives it back whether `body` returns, throws or is cancelled. */
export async function withLock<T>(sys: Sys, lock: Handle, body: () => Promise<T>): Promise<T> {
  await acquire(sys, lock);
  try {
    return await body();
  } finally {
    await release(sys, lock);
  }
}
