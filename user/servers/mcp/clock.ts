/**
 * Deadlines of all calls, by one sleeping fiber. The kernel's timers cost a call and a heap entry each and cannot be taken
 * back; so the time is read once per batch of calls, and one alarm stands at the earliest deadline. When it rings, the
 * tables are walked: they are small (CALLS_MAX a server), and with deadlines of a minute that is once a minute.
 */
import type { Sys } from "orrery";
import type { ClientState } from "./client_state.ts";
import type { Link } from "./link.ts";
import type { ClientCall } from "./client_call.ts";

/** Reads the time and gives every fresh call its deadline. Also yields: all that was asked before has happened. */
export async function stamp(sys: Sys, core: ClientState): Promise<void> {
  core.now = await sys.now();
  const { fresh } = core;
  if (fresh.length === 0) return;
  core.fresh = [];
  let first = core.alarmAt;
  for (const pending of fresh) {
    pending.deadline = pending.limitMs === 0 ? Infinity : core.now + pending.limitMs - pending.leadMs;
    if (pending.deadline < first) first = pending.deadline;
  }
  if (first >= core.alarmAt) return;
  core.alarmAt = first;
  if (core.armed) await sys.notify(core.timerChanged, 1);
}

/** As `stamp`, unless another fiber is stamping already. */
export async function stampSoon(sys: Sys, core: ClientState): Promise<void> {
  if (core.stamping) return;
  core.stamping = true;
  while (core.fresh.length > 0) await stamp(sys, core);
  core.stamping = false;
}

/** The alarm: calls `expire` for each call whose time has come, until the program ends. */
export async function watchClock(sys: Sys, core: ClientState, expire: (link: Link, pending: ClientCall) => void): Promise<never> {
  for (;;) {
    core.armed = true;
    if (core.alarmAt === Infinity) await sys.recv(core.timerChanged);
    else if (core.alarmAt > core.now) {
      await sys.select({ timerChanged: sys.recv(core.timerChanged), late: sys.sleep(Math.ceil(core.alarmAt - core.now)) });
    }
    core.armed = false;
    core.now = await sys.now();
    if (core.now < core.alarmAt) continue;
    core.alarmAt = Infinity;
    for (const link of core.links) walk(core, link, expire);
  }
}

function walk(core: ClientState, link: Link, expire: (link: Link, pending: ClientCall) => void): void {
  const due: ClientCall[] = [];
  const look = (pending: ClientCall): void => {
    if (pending.deadline === 0) return; // about to be stamped
    if (pending.deadline <= core.now) due.push(pending);
    else if (pending.deadline < core.alarmAt) core.alarmAt = pending.deadline;
  };
  for (const pending of link.flight.values()) look(pending);
  for (const pending of link.held) look(pending);
  for (const pending of due) expire(link, pending);
}
