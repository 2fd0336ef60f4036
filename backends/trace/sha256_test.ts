import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import fc from "fast-check";
import { contentHash } from "./payload.ts";
import { sha256 } from "./sha256.ts";

Deno.test("sha256() gives the digest of the standard's example", () => {
  const digest = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  assert.equal(contentHash(new TextEncoder().encode("abc")), digest);
});

Deno.test("sha256() agrees with the host's for every length around the block size", () => {
  for (let length = 0; length <= 200; length++) {
    const bytes = Uint8Array.from({ length }, (_, i) => i * 7 + length);
    assert.deepEqual(sha256(bytes), new Uint8Array(createHash("sha256").update(bytes).digest()));
  }
});

Deno.test("sha256() agrees with the host's on views into larger buffers", () => {
  fc.assert(fc.property(fc.uint8Array({ minLength: 80, maxLength: 400 }), fc.nat(80), (bytes, from) => {
    const view = bytes.subarray(from);
    assert.deepEqual(sha256(view), new Uint8Array(createHash("sha256").update(view).digest()));
  }));
});
