/**
 * What the fibers of the program share: the catalogue, the servers, the clock's table. One per process, passed to each.
 */
import type { Handle } from "orrery";
import { Catalogue } from "./catalogue.ts";
import type { Upstream } from "./upstream.ts";
import type { ClientCall } from "./client_call.ts";

/** See the file comment. */
export class ClientState {
  readonly catalogue = new Catalogue();
  readonly upstreams: Upstream[] = [];
  /** Time as last read, ms since 1970. */
  now = 0;
  /** Calls whose deadline is not known yet. */
  unstamped: ClientCall[] = [];
  stamping = false;
  /** When the alarm is set to ring; Infinity if it is not. */
  alarmAt = Infinity;
  /** True while the alarm waits for its time or for `timerChanged`. */
  armed = false;
  /** Progress notifications that wait for their readers. */
  progressWaiting = 0;
  /** True once the inbox is closed: no server is started any more. */
  closing = false;

  constructor(readonly inbox: Handle, readonly timerChanged: Handle) {}

  /** The server of that name. */
  find(name: unknown): Upstream | undefined {
    return this.upstreams.find((upstream) => upstream.name === name);
  }
}
