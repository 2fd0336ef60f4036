/**
 * Tokens: everything that one run needs to happen again, on one line: `o1.` and base64url.
 *
 *     check 1 byte · image 2 · options varint (policy, workload) · seed varint · faults · decisions (big-endian, to the end)
 *
 * Faults are explicit events; decisions are the packed number of `decisions.ts`. The image's 16 bits do not lock a token to
 * a file: a replay on a changed file is wanted (is it fixed?) and only says so. A token longer than `TOKEN_LENGTH_MAX` goes
 * to a file and is named `o1.@name`; writing and reading that file is the command line's business.
 */
import { fromBase64url, toBase64url } from "./base64url.ts";
import { FAULTS_MAX, parseFaults } from "../backends/virtual/fault.ts";
import { FAULT_KINDS, type FaultEvent } from "./faults.ts";

/** The mark and version that every token starts with. */
export const TOKEN_PREFIX = "o1.";
/** Longest token that is printed, in characters: what a terminal and a shell take without trouble. */
export const TOKEN_LENGTH_MAX = 2000;
/** Longest text of a token that is read, in characters: 65,536 decisions among 16 take a third of it. */
export const TOKEN_TEXT_MAX = 1 << 18;

/** What a token holds. */
export interface Token {
  /** First 16 bits of the image's id. */
  readonly image: number;
  /** Index of the workload. */
  readonly workload: number;
  readonly policy: "fifo" | "priority";
  /** Seed of the simulated world: unsigned 32 bits. */
  readonly seed: number;
  readonly faults: readonly FaultEvent[];
  /** Packed decisions. */
  readonly decisions: bigint;
}

/** A token that cannot be read; the message says what is wrong and what to do. */
export class TokenError extends Error {
  override readonly name = "TokenError";
}

/** The 16 bits of an image id (hex digits) that a token carries. */
export function imageBits(id: string): number {
  const bits = Number.parseInt(id.slice(0, 4), 16);
  if (Number.isNaN(bits)) throw new TokenError(`Cannot make a token for image "${id}": the id does not start with 4 hex digits`);
  return bits;
}

/** Text of a token. */
export function writeToken(token: Token): string {
  const bytes: number[] = [0, token.image >>> 8, token.image & 255];
  pushVarint(bytes, token.workload * 2 + (token.policy === "priority" ? 1 : 0));
  pushVarint(bytes, token.seed);
  pushVarint(bytes, token.faults.length);
  for (const fault of token.faults) pushFault(bytes, fault);
  pushBig(bytes, token.decisions);
  bytes[0] = checkOf(bytes);
  return TOKEN_PREFIX + toBase64url(bytes);
}

/** The token of a text. Throws a TokenError. */
export function readToken(text: string): Token {
  if (!text.startsWith(TOKEN_PREFIX)) {
    throw new TokenError(`Cannot read token "${text.slice(0, 20)}": it does not start with ${TOKEN_PREFIX}`);
  }
  if (text.length > TOKEN_TEXT_MAX) {
    throw new TokenError(`Cannot read token: ${text.length} characters, at most ${TOKEN_TEXT_MAX} are allowed`);
  }
  const bytes = fromBase64url(text.slice(TOKEN_PREFIX.length));
  if (!Array.isArray(bytes)) {
    throw new TokenError(`Cannot read token: character ${TOKEN_PREFIX.length + bytes.badAt + 1} is not a letter, a digit, - or _`);
  }
  if (bytes.length < 6 || bytes[0] !== checkOf(bytes)) {
    throw new TokenError("Cannot read token: its check byte does not match, a character is missing or changed; copy it whole");
  }
  return new Reader(bytes).token();
}

// CRC-8 (polynomial 0x07) over the rest: any one character mistyped is a burst of at most 6 bits and always found.
function checkOf(bytes: readonly number[]): number {
  let crc = 0x5a;
  for (let i = 1; i < bytes.length; i++) {
    crc ^= bytes[i]!; // i < length
    for (let bit = 0; bit < 8; bit++) crc = crc & 128 ? ((crc << 1) ^ 0x07) & 255 : crc << 1;
  }
  return crc;
}

function pushVarint(bytes: number[], value: number): void {
  if (!Number.isSafeInteger(value) || value < 0) throw new TokenError(`Cannot put ${value} into a token: it is not an integer from 0`);
  let rest = value;
  while (rest >= 128) {
    bytes.push((rest % 128) | 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}

function pushText(bytes: number[], text: string): void {
  pushVarint(bytes, text.length);
  for (let i = 0; i < text.length; i++) pushVarint(bytes, text.charCodeAt(i));
}

const ORIGIN_CALL = 0;
const ORIGIN_PROCESS = 1;
const ORIGIN_DEVICE = 2;

function pushFault(bytes: number[], fault: FaultEvent): void {
  const { origin } = fault;
  const tag = "device" in origin ? ORIGIN_DEVICE : "seq" in origin && origin.seq !== undefined ? ORIGIN_CALL : ORIGIN_PROCESS;
  const hasAmount = fault.amountNs !== undefined;
  pushVarint(bytes, (FAULT_KINDS.indexOf(fault.kind) * 3 + tag) * 2 + (hasAmount ? 1 : 0));
  pushText(bytes, "device" in origin ? origin.device : origin.path);
  if (tag === ORIGIN_CALL && "seq" in origin) pushVarint(bytes, origin.seq);
  pushVarint(bytes, fault.occurrence);
  if (fault.amountNs !== undefined) pushVarint(bytes, fault.amountNs);
}

function pushBig(bytes: number[], value: bigint): void {
  if (value === 0n) return;
  const hex = value.toString(16);
  const even = hex.length % 2 === 0 ? hex : "0" + hex;
  for (let i = 0; i < even.length; i += 2) bytes.push(Number.parseInt(even.slice(i, i + 2), 16));
}

class Reader {
  private at = 3;
  constructor(private readonly bytes: readonly number[]) {}

  token(): Token {
    const image = this.bytes[1]! * 256 + this.bytes[2]!; // at least 6 bytes
    const options = this.varint();
    const seed = this.varint();
    const count = this.varint();
    if (seed > 0xffff_ffff) throw new TokenError(`Cannot read token: seed ${seed} has more than 32 bits`);
    const faults: FaultEvent[] = [];
    if (count > FAULTS_MAX) throw new TokenError(`Cannot read token: it has ${count} faults, at most ${FAULTS_MAX} are allowed`);
    for (let i = 0; i < count; i++) faults.push(this.fault());
    this.check(faults);
    const policy = options % 2 === 1 ? "priority" : "fifo";
    return { image, workload: Math.floor(options / 2), policy, seed, faults, decisions: this.big() };
  }

  // What a plan may say is said once: amounts have a bound, and a delay has one.
  private check(faults: readonly FaultEvent[]): void {
    try {
      parseFaults(faults);
    } catch (error) {
      if (error instanceof TypeError) throw new TokenError(error.message.replace("Cannot read a fault plan", "Cannot read token"));
      throw error;
    }
  }

  private varint(): number {
    let value = 0;
    for (let scale = 1; scale < Number.MAX_SAFE_INTEGER; scale *= 128) {
      const byte = this.bytes[this.at++];
      if (byte === undefined) throw new TokenError(`Cannot read token: it ends inside a number at byte ${this.at - 1}`);
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
    throw new TokenError(`Cannot read token: the number at byte ${this.at - 8} has more than 53 bits`);
  }

  private text(): string {
    const length = this.varint();
    if (length > this.bytes.length) throw new TokenError(`Cannot read token: a text of ${length} characters is longer than the token`);
    let text = "";
    for (let i = 0; i < length; i++) text += String.fromCharCode(this.varint());
    return text;
  }

  private fault(): FaultEvent {
    const head = this.varint();
    const tag = Math.floor(head / 2) % 3;
    const kind = FAULT_KINDS[Math.floor(head / 6)];
    if (kind === undefined) {
      throw new TokenError(`Cannot read token: it names fault kind ${Math.floor(head / 6)}, known are ${FAULT_KINDS.length}`);
    }
    const name = this.text();
    const origin = tag === ORIGIN_DEVICE ? { device: name } : tag === ORIGIN_CALL ? { path: name, seq: this.varint() } : { path: name };
    const occurrence = this.varint();
    return head % 2 === 1 ? { kind, origin, occurrence, amountNs: this.varint() } : { kind, origin, occurrence };
  }

  private big(): bigint {
    let hex = "";
    for (; this.at < this.bytes.length; this.at++) hex += this.bytes[this.at]!.toString(16).padStart(2, "0"); // at < length
    return hex === "" ? 0n : BigInt("0x" + hex);
  }
}
