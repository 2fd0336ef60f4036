import assert from "node:assert/strict";
import { fromBase64url, toBase64url } from "./base64url.ts";
import { DecisionLog, packDecisions } from "./decisions.ts";
import type { FaultEvent } from "./faults.ts";
import { Prng } from "./prng.ts";
import { imageBits, readToken, type Token, TokenError, writeToken } from "./token.ts";

const PLAIN: Token = { image: 0xab12, workload: 0, policy: "fifo", seed: 7, faults: [], decisions: 0n };

Deno.test("base64url gives the text of RFC 4648 without padding", () => {
  assert.equal(toBase64url([0x14, 0xfb, 0x9c, 0x03, 0xd9, 0x7e]), "FPucA9l-");
  assert.equal(toBase64url([0x14, 0xfb, 0x9c, 0x03, 0xff]), "FPucA_8");
  assert.deepEqual(fromBase64url("FPucA_8"), [0x14, 0xfb, 0x9c, 0x03, 0xff]);
  assert.deepEqual(fromBase64url("FP+c"), { badAt: 2 });
  assert.deepEqual(fromBase64url("FPucA_8A9"), fromBase64url("FPucA_8A"));
});

Deno.test("a run that followed the policy has a token of 11 characters", () => {
  assert.equal(writeToken(PLAIN), "o1.S6sSAAcA");
  assert.deepEqual(readToken("o1.S6sSAAcA"), PLAIN);
});

Deno.test("everything in a token comes back: workload, policy, seed, faults of each origin, decisions", () => {
  const token: Token = {
    image: 0xffff,
    workload: 300,
    policy: "priority",
    seed: 0xffff_ffff,
    faults: [
      { kind: "delay", origin: { path: "root/wörker.2", seq: 12 }, occurrence: 1, amountNs: 3_600_000_000_000 },
      { kind: "crash", origin: { path: "root/a.1" }, occurrence: 200 },
      { kind: "restart", origin: { device: "tools" }, occurrence: 0, amountNs: 0 },
      { kind: "drop", origin: { path: "r", seq: 0 }, occurrence: 0 },
    ],
    decisions: 0x0123_4567_89ab_cdef_0123n,
  };
  assert.deepEqual(readToken(writeToken(token)), token);
});

Deno.test("random logs of up to 1,000 decisions come back from the token's text", () => {
  const prng = new Prng();
  prng.seed(11);
  for (let round = 0; round < 50; round++) {
    const log = new DecisionLog();
    const length = prng.below(1000);
    for (let i = 0; i < length; i++) {
      const count = 2 + prng.below(9);
      log.push(prng.below(count), count);
    }
    const decisions = packDecisions(log);
    assert.equal(readToken(writeToken({ ...PLAIN, decisions })).decisions, decisions);
  }
});

Deno.test("every token with one character changed is refused", () => {
  const text = writeToken({ ...PLAIN, decisions: 123456789n });
  for (let i = 3; i < text.length; i++) {
    for (const other of "AZaz09-_") {
      const changed = text.slice(0, i) + other + text.slice(i + 1);
      if (String(fromBase64url(changed.slice(3))) === String(fromBase64url(text.slice(3)))) continue; // only unused bits differ
      assert.throws(() => readToken(changed), TokenError, changed);
    }
  }
});

Deno.test("a token cut short is refused wherever it is cut", () => {
  const text = writeToken({ ...PLAIN, decisions: 123456789n });
  for (let i = 3; i < text.length; i++) assert.throws(() => readToken(text.slice(0, i)), TokenError);
});

Deno.test("a token that cannot be read says why", () => {
  assert.throws(() => readToken("x1.AAAA"), { message: 'Cannot read token "x1.AAAA": it does not start with o1.' });
  assert.throws(() => readToken("o1.AA*A"), { message: "Cannot read token: character 6 is not a letter, a digit, - or _" });
  assert.throws(() => readToken("o1.AAAA"), {
    message: "Cannot read token: its check byte does not match, a character is missing or changed; copy it whole",
  });
  assert.throws(() => readToken(writeToken({ ...PLAIN, seed: 2 ** 32 })), {
    message: "Cannot read token: seed 4294967296 has more than 32 bits",
  });
  assert.throws(() => writeToken({ ...PLAIN, seed: -1 }), { message: "Cannot put -1 into a token: it is not an integer from 0" });
  assert.throws(() => readToken("o1." + "A".repeat(1 << 18)), {
    message: "Cannot read token: 262147 characters, at most 262144 are allowed",
  });
});

Deno.test("a token's faults are what a plan may say: amounts within a day, and one for each delay", () => {
  const refused = (fault: FaultEvent, reason: string) =>
    assert.throws(() => readToken(writeToken({ ...PLAIN, faults: [fault] })), {
      name: "TokenError",
      message: `Cannot read token: faults[0]${reason}`,
    });
  const origin = { path: "root/worker.2", seq: 0 };
  refused({ kind: "delay", origin, occurrence: 0 }, ".amountNs: a delay needs its amount in ns");
  const bound = ".amountNs: 9007199254740991 is not an integer between 0 and 86400000000000";
  refused({ kind: "delay", origin, occurrence: 0, amountNs: 2 ** 53 - 1 }, bound);
  refused({ kind: "crash", origin: { device: "tools" }, occurrence: 0, amountNs: 2 ** 53 - 1 }, bound);
  refused(
    { kind: "error", origin: { device: "" }, occurrence: 0 },
    ".origin.device: 0 characters, allowed are 1 to 128; or origin.path: expected a string, got undefined",
  );
  const many = Array.from({ length: 257 }, (): FaultEvent => ({ kind: "drop", origin, occurrence: 0 }));
  assert.throws(() => readToken(writeToken({ ...PLAIN, faults: many })), {
    message: "Cannot read token: it has 257 faults, at most 256 are allowed",
  });
});

Deno.test("imageBits() takes the first 16 bits of an image id", () => {
  assert.equal(imageBits("ab12000000000000"), 0xab12);
  assert.throws(() => imageBits("zzz"), { message: 'Cannot make a token for image "zzz": the id does not start with 4 hex digits' });
});
