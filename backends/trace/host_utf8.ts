/** UTF-8 of the runtime, for the codec of Values. Decoding keeps a byte order mark and refuses what is not well-formed. */
import type { Utf8 } from "../../syscalls/codec/utf8.ts";

const ENCODER = new TextEncoder();
const DECODER = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** UTF-8 of the runtime. */
export const HOST_UTF8: Utf8 = Object.freeze({
  encodeInto: (text: string, into: Uint8Array) => ENCODER.encodeInto(text, into as Uint8Array<ArrayBuffer>), // no writer uses shared memory
  decode: (bytes: Uint8Array): string | null => {
    try {
      return DECODER.decode(bytes);
    } catch (error) {
      if (error instanceof TypeError) return null;
      throw error;
    }
  },
});
