import assert from "node:assert/strict";
import fc from "fast-check";
import { PLAIN_UTF8 } from "../../syscalls/codec/utf8.ts";
import { HOST_UTF8 } from "./host_utf8.ts";

const SEED = 4_401;

Deno.test("the runtime's UTF-8 and that of the language say the same of any text and any bytes", () => {
  const unit = fc.oneof(fc.nat(0x7f), fc.nat(0xffff), fc.integer({ min: 0xd800, max: 0xdfff }));
  const text = fc.array(unit, { maxLength: 12 }).map((units) => String.fromCharCode(...units));
  fc.assert(
    fc.property(text, fc.nat(40), (text, size) => {
      const [host, plain] = [new Uint8Array(size), new Uint8Array(size)];
      assert.deepEqual(PLAIN_UTF8.encodeInto(text, plain), { ...HOST_UTF8.encodeInto(text, host) });
      assert.deepEqual(plain, host);
    }),
    { seed: SEED, numRuns: 2_000 },
  );
  const byte = fc.oneof(fc.nat(0x7f), fc.integer({ min: 0x80, max: 0xff }), fc.constantFrom(0xc2, 0xe0, 0xed, 0xf0, 0xf4, 0x80, 0xbf));
  fc.assert(
    fc.property(fc.array(byte, { maxLength: 6 }), (bytes) => {
      const array = Uint8Array.from(bytes);
      assert.equal(PLAIN_UTF8.decode(array), HOST_UTF8.decode(array));
    }),
    { seed: SEED, numRuns: 5_000 },
  );
});
