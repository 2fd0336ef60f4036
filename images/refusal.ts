/**
 * The error of loading: why a file cannot be an image, each reason with its place.
 *
 * Loaded on cache hits too, so it imports nothing but types.
 */
import type { Refusal } from "./contract.ts";

/** Prefix of the names of a program's sources, in source maps and in V8's call sites. */
export const PROGRAM = "orrery:";

/** `file:line:column: reason`. */
export function messageOf(refusal: Refusal): string {
  return `${refusal.file}:${refusal.line}:${refusal.column}: ${refusal.reason}`;
}

/** A file cannot be an image. `message` holds one line per refusal, in source order. */
export class LoadError extends Error {
  override readonly name = "LoadError";
  /** At least one. */
  readonly refusals: readonly Refusal[];
  constructor(refusals: readonly Refusal[]) {
    super(refusals.map(messageOf).join("\n"));
    this.refusals = refusals;
  }
}

/** True for a LoadError, also for one of another copy of this module (see pack.ts). */
export function isLoadError(error: unknown): error is LoadError {
  return error instanceof Error && error.name === "LoadError";
}

/** How messages name a file: its path relative to `root`. */
export function nameIn(path: string, root: string): string {
  const to = path.split("/");
  const from = root.split("/");
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}
