/**
 * Waiting for several things at once, in an agent: the loader's own lexical `Promise`, whose turns are the process's. The
 * only file of the program that names it; the host's `Promise` is out of reach here as in every pure folder.
 */

/** A value that comes later, and the function that gives it. */
export interface Later<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
}

/** Makes a `Later`. */
export function later<T>(): Later<T> {
  return Promise.withResolvers<T>();
}

/** Waits for all, whatever becomes of them. */
export function allSettled(calls: readonly Promise<unknown>[]): Promise<PromiseSettledResult<unknown>[]> {
  return Promise.allSettled(calls);
}

/** Waits for all; the first failure is thrown. */
export function all(calls: readonly Promise<unknown>[]): Promise<unknown> {
  return Promise.all(calls);
}

/** Waits for the first; nothing is cancelled. */
export function race(calls: readonly Promise<unknown>[]): Promise<unknown> {
  return Promise.race(calls);
}
