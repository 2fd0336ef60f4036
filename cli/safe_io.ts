/** A terminal that obeys nothing that is printed on it: for every command that prints text of recordings, servers or agents. */
import { escapeLines } from "../syscalls/escape.ts";
import type { Io } from "./io.ts";

/** `io` with all text escaped but line feeds. A live view, which moves the cursor, draws on `io` itself. */
export function safeIo(io: Io): Io {
  return { ...io, out: (text) => io.out(escapeLines(text)), err: (text) => io.err(escapeLines(text)) };
}
