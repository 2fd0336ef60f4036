/**
 * The fast path: the commonest calls in their plain shape go to their handlers by a switch instead of through the tables of
 * checks and handlers. Same checks, same handlers, same effects: two calls through a table cost 15 ns, a third of a step.
 *
 * `decide` in kernel.ts asks here first; whatever this file does not take goes the long way.
 */
import type { Nr } from "../syscalls/ids.ts";
import {
  isPlainExit,
  isPlainRecv,
  isPlainSend,
  isPlainSleep,
  isPlainSpawn,
  isPlainTool,
  isPlainWait,
  type Unchecked,
} from "../syscalls/quick.ts";
import { NR } from "../syscalls/table.ts";
import { NO_ARGS } from "../syscalls/value.ts";
import { tool } from "./calls_device.ts";
import { recv, reply, send } from "./calls_ipc.ts";
import { exit, now, sleep, spawn, start, wait, yieldCall } from "./calls_process.ts";
import type { Process } from "./process.ts";
import type { State } from "./state.ts";

/** Executes the call if it is one of the commonest and plain; false, with nothing done, if it is not. */
export function decideFast(state: State, process: Process, nr: Nr, args: unknown): boolean {
  if (args === NO_ARGS) return decideBare(state, process, nr);
  return typeof args === "object" && args !== null && decidePlain(state, process, nr, args as Unchecked);
}

// Calls without arguments. Apart from the others, and small, so that the compiler puts it into the loop.
function decideBare(state: State, process: Process, nr: Nr): boolean {
  if (nr === NR.yield) yieldCall(state, process);
  else if (nr === NR.start) start(state, process);
  else if (nr === NR.now) now(state, process);
  else return false;
  return true;
}

function decidePlain(state: State, process: Process, nr: Nr, args: Unchecked): boolean {
  switch (nr) {
    case NR.send:
      if (!isPlainSend(args)) return false;
      send(state, process, args);
      return true;
    case NR.recv:
      if (!isPlainRecv(args)) return false;
      recv(state, process, args);
      return true;
    case NR.reply:
      if (!isPlainSend(args)) return false;
      reply(state, process, args);
      return true;
    case NR.tool:
      if (!isPlainTool(args)) return false;
      tool(state, process, args);
      return true;
    case NR.sleep:
      if (!isPlainSleep(args)) return false;
      sleep(state, process, args);
      return true;
    case NR.exit:
      if (!isPlainExit(args)) return false;
      exit(state, process, args);
      return true;
    case NR.spawn:
      if (!isPlainSpawn(args)) return false;
      spawn(state, process, args);
      return true;
    case NR.wait:
      if (!isPlainWait(args)) return false;
      wait(state, process, args);
      return true;
    default:
      return false;
  }
}
