import assert from "node:assert/strict";
import { escapeLine, escapeLines } from "./escape.ts";

const ESCAPE = "\x1b[2J\x1b]0;title\x07";

Deno.test("what a terminal obeys is shown, everything else is left as it is", () => {
  assert.equal(escapeLine(ESCAPE), "\\u001b[2J\\u001b]0;title\\u0007");
  assert.equal(escapeLine("a\nb\r\tc"), "a\\nb\\r\\tc");
  assert.equal(escapeLine("\x00\x7f\x80\x9b\x9f"), "\\u0000\\u007f\\u0080\\u009b\\u009f");
  assert.equal(escapeLine("\u202e\u2066\u2069\u200f\u061c\u2028"), "\\u202e\\u2066\\u2069\\u200f\\u061c\\u2028");
  const plain = "Ünïcode 日本 👩‍👩‍👧 \u00a0 \ufffd \u200d … → ✗ \\u001b";
  assert.equal(escapeLine(plain), plain);
});

Deno.test("several lines keep their line feeds and nothing else", () => {
  assert.equal(escapeLines("a\nb\r\n\x1bc"), "a\nb\\r\n\\u001bc");
});

Deno.test("every code unit below 0x3000 is either harmless or gone, and JSON means the same afterwards", () => {
  for (let unit = 0; unit < 0x3000; unit++) {
    const text = String.fromCharCode(unit);
    const shown = escapeLine(text);
    if (/\p{Cc}/u.test(text) || "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069".includes(text)) {
      assert.match(shown, /^\\(u[0-9a-f]{4}|n|r|t)$/);
    }
    assert.equal(JSON.parse(escapeLine(JSON.stringify({ [text]: text })))[text], text);
  }
});
