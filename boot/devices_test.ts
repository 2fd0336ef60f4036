/** Devices of an agent file, live: the same agents on files and network, and their recording replayed without either. */
import assert from "node:assert/strict";
import { loadAgents } from "./agents.ts";
import { DeviceError, liveDevices } from "./devices.ts";
import { homeCache } from "./home.ts";
import { replayOf, shoot } from "./live_testing.ts";

const ignore = Deno.permissions.querySync({ name: "net", host: "127.0.0.1" }).state !== "granted";

const fileOf = (port: number): string => `
  import { agent, SyscallError } from "orrery";
  export const devices = {
    box: { kind: "store", folder: "kept/here", files: { first: "simulated" } },
    web: { kind: "http", origins: ["http://127.0.0.1:${port}"], reply: () => ({ status: 201, body: "scripted" }) },
  };
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  const bytes = (text: string) => new TextEncoder().encode(text);
  export default agent("root", async (sys) => {
    await sys.write("box", bytes("one"), { key: "a/1" });
    await sys.write("box.append", bytes(" two"), { key: "a/1" });
    const read = text((await sys.read("box", { key: "a/1" })).bytes);
    const listed = await sys.tool("box.list", { prefix: "a/" });
    const got = await sys.read("web", { url: "http://127.0.0.1:${port}/x" });
    const posted = await sys.write("web", bytes("ping"), { url: "http://127.0.0.1:${port}/y" }) as any;
    let refused = "";
    try {
      await sys.read("web", { url: "http://127.0.0.2:${port}/" });
    } catch (error) {
      refused = (error as SyscallError).errno;
    }
    return { read, listed, status: (got.value as any).status, body: text(got.bytes), posted: text(posted.bytes), refused };
  });`;

async function inFolder(test: (folder: string) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir();
  try {
    await test(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

Deno.test("agents use a folder and a network, and the recording replays without either", { ignore }, async () => {
  await inFolder(async (folder) => {
    const server = Deno.serve({ hostname: "127.0.0.1", port: 0, onListen: () => {} }, async (request) => {
      return new Response(`${request.method} ${new URL(request.url).pathname} ${await request.text()}`);
    });
    await Deno.writeTextFile(`${folder}/agents.ts`, fileOf(server.addr.port));
    const agents = await loadAgents(`${folder}/agents.ts`, "agents.ts", { root: folder, cacheDir: homeCache() });
    const { ended, trace } = await shoot(agents);
    await server.shutdown();
    assert.equal(ended.failure, null);
    const expected = { read: "one two", listed: ["a/1"], status: 200, body: "GET /x ", posted: "POST /y ping", refused: "EINVAL" };
    assert.deepEqual(ended.value, expected);
    assert.equal(await Deno.readTextFile(`${folder}/kept/here/a/1`), "one two");
    await Deno.remove(`${folder}/kept`, { recursive: true });
    assert.equal((await replayOf(trace!)).hash, ended.stateHash);
  });
});

Deno.test("a folder that cannot be made is named with its device", async () => {
  await inFolder(async (folder) => {
    await Deno.writeTextFile(`${folder}/taken`, "");
    const spec = { kind: "store", name: "box", folder: "taken/below", files: {} } as const;
    assert.throws(() => liveDevices([spec], folder), (error) => {
      return error instanceof DeviceError &&
        error.message.startsWith(`Cannot use device "box": its folder ${folder}/taken/below cannot be made: `);
    });
  });
});
