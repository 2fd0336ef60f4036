/**
 * The type of `sys`, which every agent gets; `client.ts` implements it, records.ts has what its methods take and give.
 *
 * The comment of a method is written from the row of its call in table.ts (effect, parameters, errors) by `deno task docs`, and
 * the gate compares it: texts are changed there. Here are the signatures alone.
 */
import type { AgentRef } from "./agent.ts";
import type { Call, EndpointOptions, Exit, Read, Received, ReplyErrno, Selected, Self, SpawnOptions, Timeout, Untyped } from "./records.ts";
import type { Right } from "./rights.ts";
import type { Handle, Value } from "./value.ts";

/** The system calls of an agent. The comments of its methods are written from the table by `deno task docs`. */
export interface Sys {
  /**
   * Makes a child process from plain data; handles in the arguments travel; gives a handle to it.
   *
   * Rights: transfer of each handle that travels. Cancel: fails with ECANCELED while it waits for its turn, and has done nothing then.
   *
   * @param agent An agent of the same image, or `{ image, name }` of another
   * @param args Plain data and handles for the agent; handles need the right transfer and arrive under names of the child's own
   * @param options `priority` 0 (first) to 7, else the parent's; `budget` in tokens, 10^-6 of the unit of money, ms and bytes, each 0 to
   * 2^50, taken from the parent's, else shared with it; `grants` by name, 256 at most, else all; `handles` as further grants, 256 at
   * most; `daemon` true: the process may wait when all else has ended
   * @returns A handle to the child, with the rights wait, control and transfer
   * @throws {SyscallError} EINVAL: an argument breaks its schema; E2BIG: a value is over the bounds of size or depth; EBADF: no such
   * handle, or of another kind; EGONE: the handle was revoked; EPERM: a right is missing; ENOENT: no agent of that name in the image, or
   * no grant of that name to pass on; EBUDGET: the budget for the child exceeds what is left; ELIMIT: the table of processes, of children
   * or of handles is full
   */
  spawn<A>(agent: AgentRef<A>, args: NoInfer<A>, options?: SpawnOptions): Call<Handle>;
  /**
   * Makes a child process from plain data; handles in the arguments travel; gives a handle to it.
   *
   * Rights: transfer of each handle that travels. Cancel: fails with ECANCELED while it waits for its turn, and has done nothing then.
   *
   * @param agent An agent of the same image, or `{ image, name }` of another
   * @returns A handle to the child, with the rights wait, control and transfer
   * @throws {SyscallError} EINVAL: an argument breaks its schema; E2BIG: a value is over the bounds of size or depth; EBADF: no such
   * handle, or of another kind; EGONE: the handle was revoked; EPERM: a right is missing; ENOENT: no agent of that name in the image, or
   * no grant of that name to pass on; EBUDGET: the budget for the child exceeds what is left; ELIMIT: the table of processes, of children
   * or of handles is full
   */
  spawn(agent: AgentRef<void>): Call<Handle>;
  /**
   * Ends the process with a value for its parent; its endpoints close, its children go on.
   *
   * Cancel: fails with ECANCELED while it waits for its turn, and has done nothing then.
   *
   * @param value Plain data for the parent; handles in it name nothing there; absent: null
   * @returns Never: the process has ended
   * @throws {SyscallError} EINVAL: an argument breaks its schema; E2BIG: a value is over the bounds of size or depth
   */
  exit(value?: unknown): Call<never>;
  /**
   * Waits for the end of a process and takes its error, so that it no longer counts as unhandled.
   *
   * Rights: wait. Cancel: fails with ECANCELED, also while it waits.
   *
   * @param child Handle of the process
   * @param options `timeoutMs`: ms, 0 to 30 days (2,592,000,000); absent: as long as it takes
   * @returns How it ended: `ok`, `why`, and its value or its error
   * @throws {SyscallError} EINVAL: an argument breaks its schema; EBADF: no such handle, or of another kind; EGONE: the handle was
   * revoked; EPERM: a right is missing; ETIMEDOUT: timeoutMs passed; ECANCELED: the process was cancelled
   */
  wait(child: Handle, options?: Timeout): Call<Exit>;
  /**
   * Ends a process and its descendants at once; no finally of theirs runs.
   *
   * Rights: control. Cancel: fails with ECANCELED while it waits for its turn, and has done nothing then.
   *
   * @param child Handle of the process; one that has ended already is no error
   * @returns null, once the process and its descendants have ended
   * @throws {SyscallError} EINVAL: an argument breaks its schema; EBADF: no such handle, or of another kind; EGONE: the handle was
   * revoked; EPERM: a right is missing
   */
  kill(child: Handle): Call<null>;
  /**
   * Makes every waiting call of a process fail with ECANCELED; its cleanup may make a bounded number of calls.
   *
   * Rights: control. Cancel: fails with ECANCELED while it waits for its turn, and has done nothing then.
   *
   * @param child Handle of the process; one that has ended or was cancelled already is no error
   * @returns null, before the process has cleaned up: `wait` tells when
   * @throws {SyscallError} EINVAL: an argument breaks its schema; EBADF: no such handle, or of another kind; EGONE: the handle was
   * revoked; EPERM: a right is missing
   */
  cancel(child: Handle): Call<null>;
  /**
   * Tells the process its path, name, image, priority, budget left and grants.
   *
   * Cancel: fails with ECANCELED while it waits for its turn, and has done nothing then.
   *
   * @returns `path`, `name` and `image`; `priority` 0 to 7; `left`: amounts left of the budget, without those that are unlimited;
   * `grants`: their names
   * @throws {SyscallError} EINVAL: an argument breaks its schema
   */
  self(): Call<Self>;
  /**
   * Lets others run.
   *
   * Cancel: fails with ECANCELED while it waits for its turn, and has done nothing then.
   *
   * @returns null, at the next turn of the process
   * @throws {SyscallError} EINVAL: an argument breaks its schema; ECANCELED: the process was cancelled
   */
  yield(): Call<null>;
  /**
   * Waits that long.
   *
   * Cancel: fails with ECANCELED, also while it waits.
   *
   * @param ms ms, 0 to 30 days (2,592,000,000), an integer
   * @returns null, when the time has passed; never before
   * @throws {SyscallError} EINVAL: an argument breaks its schema; ECANCELED: the process was cancelled; ELIMIT: the table of calls in
   * flight is full
   */
  sleep(ms: number): Call<null>;
  /**
   * The time in milliseconds since 1970, as of the current tick.
   *
   * Cancel: fails with ECANCELED while it waits for its turn, and has done nothing then.
   *
   * @returns ms since 1970 as of the current tick, an integer that never runs backwards
   * @throws {SyscallError} EINVAL: an argument breaks its schema
   */
  now(): Call<number>;
  /**
   * A number in [0, 1) with 53 bits, from a stream of the process's own path.
   *
   * Cancel: fails with ECANCELED while it waits for its turn, and has done nothing then.
   *
   * @returns A number from 0 up to, not including, 1
   * @throws {SyscallError} EINVAL: an argument breaks its schema
   */
  random(): Call<number>;
  /**
   * Makes an endpoint with a bounded queue (0: every send meets a receive) and gives its handle; with `gone` the process that received a
   * call is told when the caller no longer waits.
   *
   * Cancel: fails with ECANCELED while it waits for its turn, and has done nothing then.
   *
   * @param options `capacity`: messages that it queues, 0 to 65,536, 16 where absent; `gone`: true to be told of callers that no longer
   * wait
   * @returns The original handle, with the rights send, recv and transfer; dropping it closes the endpoint
   * @throws {SyscallError} EINVAL: an argument breaks its schema; ELIMIT: the table of endpoints or of handles is full
   */
  endpoint(options?: EndpointOptions): Call<Handle>;
  /**
   * Puts a message into the queue; waits while it is full.
   *
   * Rights: send; transfer of each handle that travels. Cancel: fails with ECANCELED, also while it waits.
   *
   * @param to Handle of the endpoint
   * @param message Plain data and handles; handles need the right transfer and travel as copies
   * @param options `timeoutMs` for room in the queue: ms, 0 to 30 days (2,592,000,000); absent: as long as it takes
   * @returns null, once the message is in the queue or received
   * @throws {SyscallError} EINVAL: an argument breaks its schema; E2BIG: a value is over the bounds of size or depth; EBADF: no such
   * handle, or of another kind; EGONE: the handle was revoked; EPERM: a right is missing; ETIMEDOUT: timeoutMs passed; ECANCELED: the
   * process was cancelled; ECLOSED: the endpoint is closed; ELIMIT: the table of calls in flight is full
   */
  send(to: Handle, message: unknown, options?: Timeout): Call<null>;
  /**
   * Takes the notification if there is one, else word of a caller that is gone, else the oldest message; waits while there is none.
   *
   * Rights: recv. Cancel: fails with ECANCELED, also while it waits.
   *
   * @param from Handle of the endpoint, or of a stream
   * @param options `timeoutMs`: ms, 0 to 30 days (2,592,000,000); absent: as long as it takes
   * @returns `value` and `badge` of the message; `bits` of a notification, else 0; `reply`: the handle that answers, null unless the
   * sender waits in `call`; `gone`: why the caller behind `reply` no longer waits, absent in a message; `bytes` of a device
   * @throws {SyscallError} EINVAL: an argument breaks its schema; EBADF: no such handle, or of another kind; EGONE: the handle was
   * revoked; EPERM: a right is missing; ETIMEDOUT: timeoutMs passed; ECANCELED: the process was cancelled; ECLOSED: the endpoint is
   * closed, or the stream ended and its queue is empty; ELIMIT: the table of calls in flight or of handles is full
   */
  recv<T = Untyped>(from: Handle, options?: Timeout): Call<Received<T>>;
  /**
   * Sends a message with a reply capability and waits for the reply.
   *
   * Rights: send; transfer of each handle that travels. Cancel: fails with ECANCELED, also while it waits.
   *
   * @param to Handle of the endpoint
   * @param message Plain data and handles; handles need the right transfer and travel as copies
   * @param options `timeoutMs` until the reply: ms, 0 to 30 days (2,592,000,000); absent: as long as it takes
   * @returns What the server replied
   * @throws {SyscallError} EINVAL: an argument breaks its schema; E2BIG: a value is over the bounds of size or depth; EBADF: no such
   * handle, or of another kind; EGONE: the handle was revoked; EPERM: a right is missing; ETIMEDOUT: timeoutMs passed; ECANCELED: the
   * process was cancelled; ECLOSED: the endpoint is closed; EPEER: the server ended or dropped the request without a reply; EIO: the
   * server replied that it failed; EAGAIN: the server replied that it takes no more now; ENODEV: the server replied that what it serves
   * is not there; ENOENT: the server replied that it knows nothing of that name; EINDOUBT: the server replied that it passed the effect
   * on and never learned what came of it; ELIMIT: the table of calls in flight is full
   */
  call<T = Untyped>(to: Handle, message: unknown, options?: Timeout): Call<T>;
  /**
   * Answers a call, once; with an errno the caller's await throws it: the message says why, or is a record whose `message` does, and the
   * error's detail.
   *
   * Rights: reply; transfer of each handle that travels. Cancel: fails with ECANCELED while it waits for its turn, and has done nothing
   * then.
   *
   * @param to The handle `reply` of the request; it is used up
   * @param message Plain data and handles; handles need the right transfer; absent: null
   * @returns null, once the caller has the reply
   * @throws {SyscallError} EINVAL: an argument breaks its schema; E2BIG: a value is over the bounds of size or depth; EBADF: no such
   * handle, or of another kind; EGONE: the handle was revoked; EPERM: a right is missing; EPEER: the caller no longer waits
   */
  reply(to: Handle, message?: unknown): Call<null>;
  /**
   * Fails a call: `reply` with an errno, so that the caller's await throws it. Rights, cancel and errors are those of `reply`.
   *
   * @param to The handle `reply` of the request; it is used up
   * @param errno What the caller's await throws
   * @param message Why, as the message of that error
   * @param detail Plain data for the error's `detail`; no handles
   * @returns null, once the caller has the error
   */
  refuse(to: Handle, errno: ReplyErrno, message: string, detail?: Readonly<Record<string, unknown>>): Call<null>;
  /**
   * Sets bits of the endpoint's notification word; never waits, repeats coalesce.
   *
   * Rights: send. Cancel: fails with ECANCELED while it waits for its turn, and has done nothing then.
   *
   * @param to Handle of the endpoint
   * @param bits 1 to 2^31-1: bits to set
   * @returns null, at once
   * @throws {SyscallError} EINVAL: an argument breaks its schema; EBADF: no such handle, or of another kind; EGONE: the handle was
   * revoked; EPERM: a right is missing; ECLOSED: the endpoint is closed
   */
  notify(to: Handle, bits: number): Call<null>;
  /**
   * Waits for the first of several calls; the others never happened; ties go by the order of arms.
   *
   * Rights: send, recv, wait; transfer of each handle that travels. Cancel: fails with ECANCELED, also while it waits.
   *
   * @param arms Calls by a tag of one's own, 1 to 64: `recv`, `send`, `wait` and `sleep`, made in the same expression
   * @returns `tag` of the arm that came first, and its `value`
   * @throws {SyscallError} EINVAL: an argument breaks its schema; E2BIG: a value is over the bounds of size or depth; EBADF: no such
   * handle, or of another kind; EGONE: the handle was revoked; EPERM: a right is missing; ETIMEDOUT: timeoutMs passed; ECANCELED: the
   * process was cancelled; ECLOSED: the endpoint of the first arm that can go on is closed; ELIMIT: the table of calls in flight is full
   */
  select<A extends Readonly<Record<string, Call<unknown>>>>(arms: A): Call<Selected<A>>;
  /**
   * A child capability with at most the same rights, and a badge where the parent has none.
   *
   * Cancel: fails with ECANCELED while it waits for its turn, and has done nothing then.
   *
   * @param from A handle, or the name of a grant
   * @param options `rights`: those to keep, else all; `badge`: 0 to 2^32-1, only where the source has none
   * @returns The new handle
   * @throws {SyscallError} EINVAL: an argument breaks its schema; EBADF: no such handle, or of another kind; EGONE: the handle was
   * revoked; EPERM: a right is missing; ENOENT: no grant of that name; ELIMIT: the table of handles is full
   */
  derive(from: string | Handle, options: { readonly rights?: readonly Right[]; readonly badge?: number }): Call<Handle>;
  /**
   * Takes away every capability derived from this one, also those in flight in a message; keeps this one.
   *
   * Cancel: fails with ECANCELED while it waits for its turn, and has done nothing then.
   *
   * @param handle The handle whose descendants are taken away
   * @returns null
   * @throws {SyscallError} EINVAL: an argument breaks its schema; EBADF: no such handle, or of another kind; EGONE: the handle was
   * revoked
   */
  revoke(handle: Handle): Call<null>;
  /**
   * Gives a handle back; what was derived from it stays. A dropped reply capability fails its caller with EPEER, the maker's own handle
   * of an endpoint closes it.
   *
   * Cancel: fails with ECANCELED while it waits for its turn, and has done nothing then.
   *
   * @param handle Any handle of the process, a revoked one too
   * @returns null
   * @throws {SyscallError} EINVAL: an argument breaks its schema; EBADF: no such handle, or of another kind
   */
  drop(handle: Handle): Call<null>;
  /**
   * Calls a tool by grant name or handle: a device verb, or a server program behind a badged endpoint.
   *
   * Rights: use. Cancel: fails with ECANCELED, also while it waits; what has left for the device may take effect all the same.
   *
   * @param tool Name of a grant, or a handle
   * @param args Plain data; absent: null
   * @param options `timeoutMs`: ms, 0 to 30 days (2,592,000,000); absent: as long as it takes
   * @returns What the tool answered
   * @throws {SyscallError} EINVAL: an argument breaks its schema; E2BIG: a value is over the bounds of size or depth; EBADF: no such
   * handle, or of another kind; EGONE: the handle was revoked; EPERM: a right is missing; ETIMEDOUT: timeoutMs passed; ECANCELED: the
   * process was cancelled; ENOENT: no grant of that name; EAGAIN: the device accepts no more operations now; EBUDGET: the budget left
   * does not cover the declared maximum; EIO: the device reported a failure; ENODEV: the device is not there or went away; EINDOUBT: the
   * effect left, its result was lost; ECLOSED: the server program behind the grant is closed; EPEER: the server program ended or dropped
   * the request; ELIMIT: the table of calls in flight is full
   */
  tool<T = Untyped>(tool: string | Handle, args?: unknown, options?: Timeout): Call<T>;
  /**
   * Asks a model; its maximum is reserved from the budget before and settled after.
   *
   * Rights: use. Cancel: fails with ECANCELED, also while it waits; what has left for the device may take effect all the same.
   *
   * @param request `model`: name of a grant, or a handle; `prompt`: plain data; `tokensMax`: tokens to reserve, 1 to 2^50, else what the
   * grant declares; `timeoutMs`: ms, 0 to 30 days (2,592,000,000); absent: as long as it takes
   * @returns What the model answered
   * @throws {SyscallError} EINVAL: an argument breaks its schema; E2BIG: a value is over the bounds of size or depth; EBADF: no such
   * handle, or of another kind; EGONE: the handle was revoked; EPERM: a right is missing; ETIMEDOUT: timeoutMs passed; ECANCELED: the
   * process was cancelled; ENOENT: no grant of that name; EAGAIN: the device accepts no more operations now; EBUDGET: the budget left
   * does not cover the declared maximum; EIO: the device reported a failure; ENODEV: the device is not there or went away; EINDOUBT: the
   * effect left, its result was lost; ECLOSED: the server program behind the grant is closed; EPEER: the server program ended or dropped
   * the request; ELIMIT: the table of calls in flight is full
   */
  infer<T = Untyped>(
    request: { readonly model: string | Handle; readonly prompt: unknown; readonly tokensMax?: number; readonly timeoutMs?: number },
  ): Call<T>;
  /**
   * Reads from a device: a value and bytes.
   *
   * Rights: use. Cancel: fails with ECANCELED, also while it waits; what has left for the device may take effect all the same.
   *
   * @param from Name of a grant, or a handle
   * @param args Plain data that says what to read; absent: null
   * @param options `timeoutMs`: ms, 0 to 30 days (2,592,000,000); absent: as long as it takes
   * @returns `value` and `bytes`; the bytes belong to the program
   * @throws {SyscallError} EINVAL: an argument breaks its schema; E2BIG: a value is over the bounds of size or depth; EBADF: no such
   * handle, or of another kind; EGONE: the handle was revoked; EPERM: a right is missing; ETIMEDOUT: timeoutMs passed; ECANCELED: the
   * process was cancelled; ENOENT: no grant of that name; EAGAIN: the device accepts no more operations now; EBUDGET: the budget left
   * does not cover the declared maximum; EIO: the device reported a failure; ENODEV: the device is not there or went away; EINDOUBT: the
   * effect left, its result was lost; ECLOSED: the server program behind the grant is closed; EPEER: the server program ended or dropped
   * the request; ELIMIT: the table of calls in flight is full
   */
  read(from: string | Handle, args?: unknown, options?: Timeout): Call<Read>;
  /**
   * Writes a value and bytes to a device; completes when they are taken.
   *
   * Rights: use. Cancel: fails with ECANCELED, also while it waits; what has left for the device may take effect all the same.
   *
   * @param to Name of a grant, or a handle
   * @param bytes Bytes to write; they are copied as the call is made
   * @param args Plain data that says where and how; absent: null
   * @param options `timeoutMs`: ms, 0 to 30 days (2,592,000,000); absent: as long as it takes
   * @returns What the device answered once it had taken the bytes
   * @throws {SyscallError} EINVAL: an argument breaks its schema; E2BIG: a value is over the bounds of size or depth; EBADF: no such
   * handle, or of another kind; EGONE: the handle was revoked; EPERM: a right is missing; ETIMEDOUT: timeoutMs passed; ECANCELED: the
   * process was cancelled; ENOENT: no grant of that name; EAGAIN: the device accepts no more operations now; EBUDGET: the budget left
   * does not cover the declared maximum; EIO: the device reported a failure; ENODEV: the device is not there or went away; EINDOUBT: the
   * effect left, its result was lost; ECLOSED: the server program behind the grant is closed; EPEER: the server program ended or dropped
   * the request; ELIMIT: the table of calls in flight is full
   */
  write(to: string | Handle, bytes: Uint8Array, args?: unknown, options?: Timeout): Call<Value>;
  /**
   * Opens a stream of a device and gives an endpoint to receive its items from; receiving returns credit.
   *
   * Rights: use. Cancel: fails with ECANCELED while it waits for its turn, and has done nothing then.
   *
   * @param to Name of a grant, or a handle
   * @param args Plain data that says what to read; absent: null
   * @param options `credit`: items that the stream may be ahead of its reader, 1 to 65,536, 16 where absent
   * @returns A handle of the stream, to be used in `recv`; dropping it ends the stream
   * @throws {SyscallError} EINVAL: an argument breaks its schema; E2BIG: a value is over the bounds of size or depth; EBADF: no such
   * handle, or of another kind; EGONE: the handle was revoked; EPERM: a right is missing; ENOENT: no grant of that name; EAGAIN: the
   * device accepts no more operations now; ENODEV: the device is not there or went away; EBUDGET: the budget left does not cover the
   * declared maximum; ELIMIT: a table is full
   */
  subscribe(to: string | Handle, args?: unknown, options?: { readonly credit?: number }): Call<Handle>;
  /**
   * Cuts the journal: the same program runs anew with plain data; handles stay, calls in flight are dropped.
   *
   * Cancel: fails with ECANCELED while it waits for its turn, and has done nothing then.
   *
   * @param args Plain data and handles that the program begins with
   * @returns Never: the program begins anew
   * @throws {SyscallError} EINVAL: an argument breaks its schema; E2BIG: a value is over the bounds of size or depth
   */
  become(args: unknown): Call<never>;
  /**
   * Leaves a progress mark in the trace; a run without marks under a fair schedule is a livelock.
   *
   * Cancel: fails with ECANCELED while it waits for its turn, and has done nothing then.
   *
   * @param name 1 to 128 characters
   * @param value Plain data; absent: null
   * @returns null
   * @throws {SyscallError} EINVAL: an argument breaks its schema; E2BIG: a value is over the bounds of size or depth
   */
  mark(name: string, value?: unknown): Call<null>;
  /**
   * Runs a native function on a live machine as one opaque, recorded input.
   *
   * Cancel: fails with ECANCELED, also while it waits.
   *
   * @param label Name in the recording, at most 128 characters
   * @param fn The function; it may be async
   * @returns What the function gave
   * @throws {SyscallError} EINVAL: an argument breaks its schema; ENOSYS: this machine runs no host functions
   */
  host<T>(label: string, fn: () => T | Promise<T>): Call<T>;
}
