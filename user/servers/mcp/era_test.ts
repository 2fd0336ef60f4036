/** What openings say and what their answers mean. */
import assert from "node:assert/strict";
import config from "../../../deno.json" with { type: "json" };
import { INITIALIZE_MEMBERS, isModernRefusal, offers, paramsOf, readDiscover, readInitialize } from "./era.ts";

Deno.test("a request of the modern era says version, client and capabilities; one of the legacy era only its progress token", () => {
  const meta = {
    "io.modelcontextprotocol/protocolVersion": "2026-07-28",
    "io.modelcontextprotocol/clientInfo": { name: "orrery", version: config.version },
    "io.modelcontextprotocol/clientCapabilities": {},
  };
  assert.deepEqual(JSON.parse(paramsOf(`"name":"x"`, "modern", 0)), { name: "x", _meta: meta });
  assert.deepEqual(JSON.parse(paramsOf("", "modern", 5)), { _meta: { progressToken: 5, ...meta } });
  assert.deepEqual(JSON.parse(paramsOf("", "legacy", 0)), {});
  assert.deepEqual(JSON.parse(paramsOf(`"name":"x"`, "legacy", 5)), { name: "x", _meta: { progressToken: 5 } });
  assert.deepEqual(JSON.parse(paramsOf(INITIALIZE_MEMBERS, "legacy", 0)), {
    protocolVersion: "2025-11-25",
    capabilities: {},
    clientInfo: { name: "orrery", version: config.version },
  });
});

Deno.test("answers to both openings are read, or refused with the reason", () => {
  const capabilities = { tools: { listChanged: true } };
  const opening = readDiscover({
    supportedVersions: ["2026-07-28"],
    capabilities,
    _meta: { "io.modelcontextprotocol/serverInfo": { name: "s", version: "2" } },
  });
  assert.deepEqual(opening, { era: "modern", version: "2026-07-28", capabilities, server: "s 2" });
  assert.equal(readDiscover({ supportedVersions: ["2027-01-01"] }), "the server supports 2027-01-01, needed is 2026-07-28");
  assert.equal(readDiscover(null), "server/discover gave no supportedVersions");
  const older = readInitialize({ protocolVersion: "2024-11-05", serverInfo: { name: "o" } });
  assert.deepEqual(older, { era: "legacy", version: "2024-11-05", capabilities: {}, server: "o" });
  assert.equal(
    readInitialize({ protocolVersion: "1999-01-01" }),
    "the server speaks 1999-01-01, known are 2025-11-25, 2025-06-18, 2025-03-26, 2024-11-05",
  );
  assert.equal(readInitialize([]), "initialize gave no protocolVersion");
});

Deno.test("what a server offers, and whether its refusal rules the older opening out", () => {
  const opening = {
    era: "legacy",
    version: "2025-11-25",
    capabilities: { tools: {}, resources: { subscribe: true } },
    server: "",
  } as const;
  assert.deepEqual([
    offers(opening, "tools"),
    offers(opening, "prompts"),
    offers(opening, "resources", "subscribe"),
    offers(opening, "tools", "listChanged"),
  ], [
    true,
    false,
    true,
    false,
  ]);
  assert.equal(isModernRefusal(-32022, { data: { supported: ["2027-01-01"] } }), true);
  assert.equal(isModernRefusal(-32022, { data: { supported: ["2025-11-25"] } }), false);
  assert.equal(isModernRefusal(-32601, { data: { supported: ["2027-01-01"] } }), false);
});
