/** The system's own programs: where their modules lie, and that they follow their sources. */
import assert from "node:assert/strict";
import { homeCache } from "./home.ts";
import { loadPrograms } from "./programs.ts";

Deno.test("the system's programs are lowered from their sources into the cache, and loaded from it the next time", async () => {
  const first = await loadPrograms();
  assert.equal(first.init.image.file, "user/init.ts");
  assert.equal(first.mcp.image.file, "user/servers/mcp/program.ts");
  for (const { path } of [first.init, first.mcp]) assert.ok(path.startsWith(`${homeCache()}/`), path);
  const written = [first.init, first.mcp].map(({ path }) => Deno.statSync(path).mtime?.getTime());
  const again = await loadPrograms();
  assert.deepEqual([again.init.path, again.mcp.path], [first.init.path, first.mcp.path]);
  assert.deepEqual([again.init, again.mcp].map(({ path }) => Deno.statSync(path).mtime?.getTime()), written);
});
