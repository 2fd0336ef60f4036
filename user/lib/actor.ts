/**
 * The actor loop: receives requests and answers each, one at a time, so that what a handler reads cannot change under it.
 *
 * A sender that does not wait (`sys.send`) gets no answer. Deliberately not here: several requests at once; a server that
 * wants that starts a fiber per request and must lock what they share (see examples/memory_server.ts).
 */
import type { Handle, Received, Sys } from "orrery";

/** Answers one request. `badge` is the server's own number for the client, 0 if it gave none. */
export type Handler<T> = (request: T, badge: number) => unknown;

/** Serves `inbox` until its owner ends; a daemon runs it as its whole program. Never returns. */
export async function serve<T>(sys: Sys, inbox: Handle, handler: Handler<T>): Promise<never> {
  for (;;) await answer(sys, await sys.recv<T>(inbox), handler);
}

/** Answers one received request. */
export async function answer<T>(sys: Sys, received: Received<T>, handler: Handler<T>): Promise<void> {
  const result = await handler(received.value, received.badge);
  if (received.reply !== null) await sys.reply(received.reply, result);
}
