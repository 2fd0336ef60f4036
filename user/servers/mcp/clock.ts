/**
 * Deadlines of all calls, by one sleeping fiber. An answer of a server comes on its stream, so no call of this program waits
 * for it, and a timer of the kernel for each would cost two calls: one to sleep, one to wake the fiber that sleeps. So the time
 * is read once per batch of calls, and one alarm stands at the earliest deadline. When it rings, the tables are walked: they
 * are small (CALLS_MAX a server), and with deadlines of a minute that is once a minute.
 */
import type { Sys } from "orrery";
import type { ClientState } from "./client_state.ts";
import type { Upstream } from "./upstream.ts";
import type { ClientCall } from "./client_call.ts";

/** Reads the time and gives every call without a deadline its deadline. Also yields: all calls made before have happened. */
export async function stamp(sys: Sys, client: ClientState): Promise<void> {
  client.now = await sys.now();
  const { unstamped } = client;
  if (unstamped.length === 0) return;
  client.unstamped = [];
  let first = client.alarmAt;
  for (const pending of unstamped) {
    pending.deadline = pending.limitMs === 0 ? Infinity : client.now + pending.limitMs - pending.leadMs;
    if (pending.deadline < first) first = pending.deadline;
  }
  if (first >= client.alarmAt) return;
  client.alarmAt = first;
  if (client.armed) await sys.notify(client.timerChanged, 1);
}

/** As `stamp`, unless another fiber is stamping already. */
export async function stampSoon(sys: Sys, client: ClientState): Promise<void> {
  if (client.stamping) return;
  client.stamping = true;
  while (client.unstamped.length > 0) await stamp(sys, client);
  client.stamping = false;
}

/** The alarm: calls `expire` for each call whose time has come, until the program ends. */
export async function watchClock(sys: Sys, client: ClientState, expire: (upstream: Upstream, pending: ClientCall) => void): Promise<never> {
  for (;;) {
    client.armed = true;
    if (client.alarmAt === Infinity) await sys.recv(client.timerChanged);
    else if (client.alarmAt > client.now) {
      await sys.select({ timerChanged: sys.recv(client.timerChanged), late: sys.sleep(Math.ceil(client.alarmAt - client.now)) });
    }
    client.armed = false;
    client.now = await sys.now();
    if (client.now < client.alarmAt) continue;
    client.alarmAt = Infinity;
    for (const upstream of client.upstreams) walk(client, upstream, expire);
  }
}

function walk(client: ClientState, upstream: Upstream, expire: (upstream: Upstream, pending: ClientCall) => void): void {
  const due: ClientCall[] = [];
  const look = (pending: ClientCall): void => {
    if (pending.deadline === 0) return; // about to be stamped
    if (pending.deadline <= client.now) due.push(pending);
    else if (pending.deadline < client.alarmAt) client.alarmAt = pending.deadline;
  };
  for (const pending of upstream.inFlight.values()) look(pending);
  for (const pending of upstream.queued) look(pending);
  for (const pending of due) expire(upstream, pending);
}
