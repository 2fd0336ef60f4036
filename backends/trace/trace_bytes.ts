/** A reader over bytes of a trace whose errors name chunk and byte of the file. */
import { ByteReader } from "../../syscalls/codec/byte_reader.ts";
import { TraceError } from "./entry.ts";
import { HOST_UTF8 } from "./host_utf8.ts";

/** Reads `bytes`, which begin at byte `offset` of the file, inside chunk `chunk`. */
export class TraceBytes extends ByteReader {
  constructor(bytes: Uint8Array, readonly chunk: number, private readonly offset: number) {
    super(bytes, HOST_UTF8);
  }

  override fail(reason: string, at: number = this.at): never {
    throw new TraceError(reason, this.chunk, this.offset + at);
  }
}
