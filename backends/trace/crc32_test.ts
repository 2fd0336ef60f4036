import assert from "node:assert/strict";
import { crc32 as rival } from "node:zlib";
import fc from "fast-check";
import { crc32 } from "./crc32.ts";

Deno.test("crc32() gives the check value of the standard", () => {
  assert.equal(crc32(new TextEncoder().encode("123456789")), 0xcbf43926);
  assert.equal(crc32(new Uint8Array(0)), 0);
});

Deno.test("crc32() agrees with zlib on any bytes and any part of them", () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(300), (bytes, from) => {
    const start = Math.min(from, bytes.length);
    assert.equal(crc32(bytes, start), rival(bytes.slice(start)));
  }));
});
