/**
 * Errnos: every way a syscall can be refused, as plain numbers.
 *
 * An errno is a value, never an exception, on the kernel's side (throwing costs 3.9 µs, a number 5 ns); the program
 * runner turns it into a `SyscallError` at the agent's own await. Numbers are never reused: traces carry them.
 */

/** One row per errno: its number and what it means to the caller. */
export const ERRNOS = {
  OK: [0, "The call succeeded"],
  EPERM: [1, "The handle lacks a right that this call needs"],
  EINVAL: [2, "An argument does not fit its schema, or the object cannot do this"],
  EBADF: [3, "The process holds no such handle, or it names another kind of object"],
  EGONE: [4, "The handle was revoked, or its object belongs to a former life"],
  EAGAIN: [5, "The device accepts no more operations now"],
  ETIMEDOUT: [6, "The time limit of the call passed first"],
  ECANCELED: [7, "The process was cancelled while the call waited"],
  ECLOSED: [8, "The endpoint was closed by the end of its owner"],
  EPEER: [9, "The peer ended, or dropped the request, without a reply"],
  EBUDGET: [10, "The budget left does not cover what the call may cost at most"],
  E2BIG: [11, "The value is larger, deeper or longer than the bound"],
  ELIMIT: [12, "A table of the kernel or of the process is full"],
  ENOENT: [13, "Nothing of that name: image, agent or grant"],
  EIO: [14, "The device reported a failure"],
  ENODEV: [15, "The device is not there, or went away during the operation"],
  EINDOUBT: [16, "The effect was sent and its result never known; it is not sent again by itself"],
  ENOSYS: [17, "This machine does not offer the call"],
} as const satisfies Record<string, readonly [number, string]>;

/** The name of an errno, such as `"ETIMEDOUT"`. */
export type ErrnoName = keyof typeof ERRNOS;

/** The number of an errno; 0 is success. */
export type Errno = number & { readonly __errno: true };

type Numbers = { readonly [K in ErrnoName]: Errno };

/** Errno numbers by name: `E.ETIMEDOUT`. */
export const E: Numbers = Object.freeze(
  Object.fromEntries(Object.entries(ERRNOS).map(([name, row]) => [name, row[0]])),
) as unknown as Numbers; // the entries are the table's own, so the shape holds by construction

const NAMES: readonly ErrnoName[] = Object.keys(ERRNOS) as ErrnoName[]; // numbers are dense, checked in errno_test.ts

/** True for the number of an errno. */
export function isErrno(errno: number): errno is Errno {
  return Number.isInteger(errno) && errno >= 0 && errno < NAMES.length;
}

/** The name of errno number `errno`. Throws a RangeError for a number that the table does not hold. */
export function errnoName(errno: number): ErrnoName {
  const name = NAMES[errno];
  if (name === undefined) throw new RangeError(`Cannot name errno ${errno}: the table ends at ${NAMES.length - 1}`);
  return name;
}
