/**
 * The actor loop: receives requests and answers each, one at a time, so that what a handler reads cannot change under it.
 *
 * A server ends when its inbox closes, that is when the inbox's owner has ended: no message is needed. A sender that
 * does not wait (`sys.send`) gets no answer. Deliberately not here: several requests at once; a server that wants that
 * starts a fiber per request and must lock what they share (see examples/memory_server.ts).
 */
import { type Handle, type Received, type Sys, SyscallError } from "orrery";

/** Answers one request. `badge` is the server's own number for the client, 0 if it gave none. */
export type Handler<T> = (request: T, badge: number) => unknown;

/** Serves `inbox` until it closes. */
export async function serve<T>(sys: Sys, inbox: Handle, handler: Handler<T>): Promise<void> {
  for (let next = await receive<T>(sys, inbox); next !== null; next = await receive<T>(sys, inbox)) {
    const result = await handler(next.value, next.badge);
    if (next.reply !== null) await sys.reply(next.reply, result);
  }
}

/** The next request; null once the inbox is closed. */
export async function receive<T>(sys: Sys, inbox: Handle): Promise<Received<T> | null> {
  try {
    return await sys.recv<T>(inbox);
  } catch (error) {
    if (error instanceof SyscallError && error.errno === "ECLOSED") return null;
    throw error;
  }
}
