/** The handler table: one function per row of the syscall table. A missing handler does not compile. */
import { type ArgsOf, CALL_NAMES, type CallName, NR } from "../syscalls/table.ts";
import * as device from "./calls_device.ts";
import * as ipc from "./calls_ipc.ts";
import * as process from "./calls_process.ts";
import type { Process } from "./process.ts";
import type { State } from "./state.ts";

/** Executes one call: delivers a result, begins a wait, or ends the process. */
export type Handler<K extends CallName> = (state: State, process: Process, args: ArgsOf<K>) => void;

const HANDLERS: { readonly [K in CallName]: Handler<K> } = {
  start: process.start,
  spawn: process.spawn,
  exit: process.exit,
  wait: process.wait,
  kill: process.killCall,
  cancel: process.cancelCall,
  self: process.self,
  yield: process.yieldCall,
  sleep: process.sleep,
  now: process.now,
  random: process.random,
  fail: process.fail,
  endpoint: ipc.endpointCall,
  send: ipc.send,
  recv: ipc.recv,
  call: ipc.call,
  reply: ipc.reply,
  notify: ipc.notifyCall,
  select: ipc.select,
  derive: ipc.derive,
  revoke: ipc.revokeCall,
  drop: ipc.drop,
  tool: device.tool,
  infer: device.infer,
  read: device.read,
  write: device.write,
  subscribe: device.subscribe,
  become: process.become,
  mark: process.mark,
  host: process.host,
};

/** Handlers by number. Arguments were checked against the row's schema before. */
export const HANDLERS_BY_NR: readonly (((state: State, process: Process, args: never) => void) | undefined)[] = byNumber();

function byNumber(): readonly (((state: State, process: Process, args: never) => void) | undefined)[] {
  const table: (((state: State, process: Process, args: never) => void) | undefined)[] = Array.from({ length: 64 }, () => undefined);
  for (const name of CALL_NAMES) table[NR[name]] = HANDLERS[name];
  return table;
}
