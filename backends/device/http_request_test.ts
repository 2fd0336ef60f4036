/** Requests that leave and requests that do not: one strict reading for both machines, held against the URL of the runtime. */
import { deepStrictEqual as deepEqual, match, strictEqual as equal } from "node:assert/strict";
import fc from "fast-check";
import { originOf, requestFault } from "./http_request.ts";
import { decodeUtf8, encodeUtf8 } from "./utf8.ts";

const ORIGINS = ["https://a.example", "http://[::1]:8080"];
const fault = (args: unknown, hasBody = false) => requestFault(args, ORIGINS, hasBody);

Deno.test("an origin is scheme, host and port; the port of the scheme is left out", () => {
  deepEqual(
    ["https://a.example", "https://a.example/", "http://a:80", "https://a:443/", "http://a:08080", "http://[::1]:8080"].map(originOf),
    ["https://a.example", "https://a.example", "http://a", "https://a", "http://a:8080", "http://[::1]:8080"],
  );
  for (
    const text of ["https://a.example/x", "a.example", "ftp://a", "https://A", "https://u@a", "http://a:99999", " https://a", "https://a\n"]
  ) {
    equal(originOf(text), null, text);
  }
});

Deno.test("a request to an origin of the device leaves, all others are refused", () => {
  for (const url of ["https://a.example", "https://a.example/p?q#f", "https://a.example:443/", "https://a.example?q"]) {
    equal(fault({ url }), null, url);
  }
  const others = [
    "https://a.example.evil/",
    "https://a.example@evil/",
    "https://a.example:8443/",
    "http://a.example/",
    "https://a.example\\@evil/",
  ];
  for (const url of others) match(fault({ url })!, /is not among those of the device|is no http or https URL/, url);
});

Deno.test("whatever the URL, a request that is let through goes to an origin of the device", () => {
  const part = fc.constantFrom("https://", "a.example", "evil", "@", ":", "443", "/", "\\", "#", "?", ".", "\t", "%2e", "A", "[::1]");
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const url = `https://a.example${parts.join("")}`;
      if (fault({ url }) === null) equal(URL.parse(url)?.origin, "https://a.example", url);
    }),
    { seed: 4, numRuns: 20_000 },
  );
});

Deno.test("methods, headers and bodies that no request can carry are refused by name", () => {
  const url = "https://a.example/";
  equal(fault({ url, method: "PATCH", headers: { "x-a": "ü\t1" } }, true), null);
  equal(fault({ url, method: "A B" }), '"A B" is no method of a request');
  equal(fault({ url, method: "trace" }), '"trace" is no method of a request');
  equal(fault({ url, method: "GET" }, true), "a GET request has no body");
  equal(fault({ url }, true), null);
  for (const [name, value] of [["a b", "1"], ["", "1"], ["a", "1\r\nb: 2"], ["a", "\u0100"]]) {
    equal(fault({ url, headers: { [name!]: value! } }), `header ${JSON.stringify(name)} has a name or a value that no request can carry`);
  }
});

Deno.test("UTF-8 is that of the runtime, and bytes of no text are told apart", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      if (!text.isWellFormed()) return;
      deepEqual(encodeUtf8(text), new TextEncoder().encode(text));
      equal(decodeUtf8(encodeUtf8(text)), text);
    }),
    { seed: 2, numRuns: 500 },
  );
  for (const bytes of [[0xff], [0xc3], [0xed, 0xa0, 0x80], [0xc0, 0x80]]) equal(decodeUtf8(Uint8Array.from(bytes)), null);
});
