/** UTF-8 with the language alone, for devices of the deterministic machine: texts of scripts, so speed is not what counts here. */

/** Bytes of a text. Throws a URIError for a lone surrogate. */
export function encodeUtf8(text: string): Uint8Array {
  const escaped = encodeURIComponent(text);
  const bytes: number[] = [];
  for (let at = 0; at < escaped.length; at++) {
    if (escaped[at] !== "%") bytes.push(escaped.charCodeAt(at));
    else {
      bytes.push(Number.parseInt(escaped.slice(at + 1, at + 3), 16));
      at += 2;
    }
  }
  return Uint8Array.from(bytes);
}

/** The text of bytes; null if they are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return decodeURIComponent(bytes.toHex().replace(/../g, "%$&"));
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}
