/**
 * SHA-256 (FIPS 180-4), synchronous and without the host: the recorder cannot await, and a trace is read in a browser too.
 *
 * Used for content addresses of payloads only; nothing secret is ever hashed here and no timing is promised.
 * The round constants are derived as the standard defines them (fractional parts of roots of primes), in exact integers.
 */

/** The first `count` primes. */
function primes(count: number): number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n++) if (found.every((prime) => n % prime !== 0)) found.push(n);
  return found;
}

/** The largest integer whose `power`-th power is at most `n`. */
function integerRoot(n: bigint, power: bigint): bigint {
  let low = 0n;
  let high = 1n << 48n;
  while (low < high) {
    const middle = (low + high + 1n) >> 1n;
    if (middle ** power <= n) low = middle;
    else high = middle - 1n;
  }
  return low;
}

/** The first 32 fractional bits of the `power`-th root of each of the first `count` primes. */
function fractions(count: number, power: bigint): Int32Array {
  return Int32Array.from(primes(count), (prime) => Number(BigInt.asIntN(32, integerRoot(BigInt(prime) << (32n * power), power))));
}

const ROUND = fractions(64, 3n);
const INITIAL = fractions(8, 2n);
const BLOCK_BYTES = 64;

function compress(state: Int32Array, words: Int32Array): void {
  for (let i = 16; i < 64; i++) {
    const x = words[i - 15]!;
    const y = words[i - 2]!;
    const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    words[i] = (words[i - 16]! + s0 + words[i - 7]! + s1) | 0;
  }
  let a = state[0]!, b = state[1]!, c = state[2]!, d = state[3]!, e = state[4]!, f = state[5]!, g = state[6]!, h = state[7]!;
  for (let i = 0; i < 64; i++) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + ROUND[i]! + words[i]!) | 0;
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g, g = f, f = e, e = (d + t1) | 0, d = c, c = b, b = a, a = (t1 + t2) | 0;
  }
  state[0] = state[0]! + a, state[1] = state[1]! + b, state[2] = state[2]! + c, state[3] = state[3]! + d;
  state[4] = state[4]! + e, state[5] = state[5]! + f, state[6] = state[6]! + g, state[7] = state[7]! + h;
}

/** `bytes` with the standard's padding: a one bit, zeros, the length in bits, to a multiple of 64 bytes. */
function padded(bytes: Uint8Array, from: number): DataView {
  const rest = bytes.length - from;
  const size = Math.ceil((rest + 9) / BLOCK_BYTES) * BLOCK_BYTES;
  const block = new Uint8Array(size);
  block.set(bytes.subarray(from));
  block[rest] = 0x80;
  const view = new DataView(block.buffer);
  view.setUint32(size - 8, Math.floor(bytes.length / 0x2000_0000));
  view.setUint32(size - 4, (bytes.length << 3) >>> 0);
  return view;
}

/** The SHA-256 of `bytes`: 32 bytes. */
export function sha256(bytes: Uint8Array): Uint8Array {
  const state = Int32Array.from(INITIAL);
  const words = new Int32Array(64);
  const whole = bytes.length - bytes.length % BLOCK_BYTES;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 0; at < whole; at += BLOCK_BYTES) {
    for (let i = 0; i < 16; i++) words[i] = view.getInt32(at + i * 4);
    compress(state, words);
  }
  const tail = padded(bytes, whole);
  for (let at = 0; at < tail.byteLength; at += BLOCK_BYTES) {
    for (let i = 0; i < 16; i++) words[i] = tail.getInt32(at + i * 4);
    compress(state, words);
  }
  const digest = new Uint8Array(32);
  const out = new DataView(digest.buffer);
  for (let i = 0; i < 8; i++) out.setInt32(i * 4, state[i]!);
  return digest;
}
