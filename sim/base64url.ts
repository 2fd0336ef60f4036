/** Base64url without padding (RFC 4648, section 5), with the place of what is wrong. */

/** Text of bytes: 4 characters for 3 bytes, the last group shortened. */
export function toBase64url(bytes: readonly number[]): string {
  return Uint8Array.from(bytes).toBase64({ alphabet: "base64url", omitPadding: true });
}

/**
 * Bytes of a text, or the position of the first character that is not in the alphabet. Bits of the last group that make no whole
 * byte are left out: a token has a check byte of its own.
 */
export function fromBase64url(text: string): number[] | { readonly badAt: number } {
  const badAt = text.search(/[^A-Za-z0-9_-]/);
  if (badAt >= 0) return { badAt };
  const whole = text.length % 4 === 1 ? text.slice(0, -1) : text;
  return [...Uint8Array.fromBase64(whole, { alphabet: "base64url" })];
}
