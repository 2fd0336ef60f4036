/**
 * Tag bytes of Values, shared by value_writer.ts and value_reader.ts.
 *
 * Lossless as text.ts is: key order, −0, NaN and handles are kept. A record names its list of keys by the number of its
 * *shape*, defined where it first occurs in a chunk; a record with many keys writes them out. Long strings in an array are one
 * string behind their lengths, since each string that is written costs a call out of the language.
 */

/** Tags that stand for a kind of Value. */
export const TAG = {
  null: 0,
  false: 1,
  true: 2,
  natural: 3,
  negative: 4,
  float: 5,
  string: 6,
  array: 7,
  record: 8,
  handle: 9,
  members: 11,
  texts: 12,
} as const;
/** Left free for the owner of the bytes: a reference to a Value that is elsewhere follows. Never nested. */
export const TAG_ELSEWHERE = 10;
/** Plus the number of a shape, from 1. */
export const SHAPED = 0x10;
/** A string of up to 63 bytes of UTF-8: the low bits are its length in bytes. */
export const SHORT_STRING = 0x40;
/** An integer from 0 to 127: the low bits. */
export const SMALL_INTEGER = 0x80;
