/** Base64url without padding (RFC 4648, section 5), in plain ECMAScript, since pure folders see no `btoa`. */

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Text of bytes: 4 characters for 3 bytes, the last group shortened. */
export function toBase64url(bytes: readonly number[]): string {
  let text = "";
  let bits = 0;
  let width = 0;
  for (const byte of bytes) {
    bits = (bits << 8) | byte;
    width += 8;
    while (width >= 6) {
      width -= 6;
      text += ALPHABET[(bits >>> width) & 63];
    }
    bits &= (1 << width) - 1;
  }
  return width === 0 ? text : text + ALPHABET[(bits << (6 - width)) & 63];
}

/** Bytes of a text, or the position of the first character that is not in the alphabet. */
export function fromBase64url(text: string): number[] | { readonly badAt: number } {
  const bytes: number[] = [];
  let bits = 0;
  let width = 0;
  for (let i = 0; i < text.length; i++) {
    const value = ALPHABET.indexOf(text[i]!); // i < length
    if (value < 0) return { badAt: i };
    bits = (bits << 6) | value;
    width += 6;
    if (width >= 8) {
      width -= 8;
      bytes.push((bits >>> width) & 255);
      bits &= (1 << width) - 1;
    }
  }
  return bytes;
}
