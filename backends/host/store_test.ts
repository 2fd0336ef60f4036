import { deepStrictEqual as deepEqual, match, strictEqual as equal } from "node:assert/strict";
import { errnoName } from "../../syscalls/errno.ts";
import type { Value, ValueRecord } from "../../syscalls/value.ts";
import { folderDevice } from "./store.ts";
import { Bench, withFolder } from "./testing.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Runs `play` with a store on `folder`/root, beside which lies `folder`/secret. */
async function withStore(
  play: (call: (verb: string, args: Value, ...texts: string[]) => Promise<[string, Value, string]>, folder: string) => Promise<void>,
) {
  await withFolder(async (folder) => {
    await Deno.mkdir(`${folder}/root`);
    await Deno.writeTextFile(`${folder}/secret`, "secret");
    const bench = await Bench.of("store", folderDevice(`${folder}/root`));
    await play(async (verb, args, ...texts) => {
      const end = await bench.call(verb, args, texts.map(bytesOf));
      return [errnoName(end.errno), end.value, end.chunks.map((chunk) => new TextDecoder().decode(chunk.bytes)).join("")];
    }, folder);
    await bench.machine.close();
  });
}

Deno.test("write, append, read, list and remove do what those of the simulated store do", async () => {
  await withStore(async (call) => {
    deepEqual(await call("write", { key: "b/one" }, "he", "llo"), ["OK", { size: 5 }, ""]);
    deepEqual(await call("append", { key: "b/one" }, "!"), ["OK", { size: 6 }, ""]);
    deepEqual(await call("append", { key: "a" }, "new"), ["OK", { size: 3 }, ""]);
    deepEqual(await call("read", { key: "b/one" }), ["OK", { size: 6 }, "hello!"]);
    deepEqual(await call("write", { key: "b/one" }, "x"), ["OK", { size: 1 }, ""]);
    deepEqual(await call("read", { key: "b/one" }), ["OK", { size: 1 }, "x"]);
    deepEqual(await call("list", null), ["OK", ["a", "b/one"], ""]);
    deepEqual(await call("list", { prefix: "b/o" }), ["OK", ["b/one"], ""]);
    deepEqual(await call("remove", { key: "a" }), ["OK", null, ""]);
    deepEqual(await call("read", { key: "a" }), ["EIO", { message: 'Cannot read "a": no such key' }, ""]);
    deepEqual(await call("remove", { key: "a" }), ["EIO", { message: 'Cannot remove "a": no such key' }, ""]);
    equal((await call("remove", { key: "b" }))[0], "EIO");
    equal((await call("read", { key: "" }))[0], "EINVAL");
  });
});

Deno.test("operations on one key keep their order, and a write leaves nothing else in the folder", async () => {
  await withStore(async (call, folder) => {
    const bench = await Bench.of("store", folderDevice(`${folder}/root`));
    const ids = ["1", "2", "3"].map((text, at) => bench.start(at === 0 ? "write" : "append", { key: "k" }, 0, [bytesOf(text)]));
    for (const [at, id] of ids.entries()) deepEqual((await bench.end(id)).value, { size: at + 1 });
    await bench.machine.close();
    equal((await call("read", { key: "k" }))[2], "123");
    deepEqual([...Deno.readDirSync(`${folder}/root`)].map((entry) => entry.name), ["k"]);
  });
});

Deno.test("nothing outside the root is read, written, listed or removed", async () => {
  await withStore(async (call, folder) => {
    await Deno.symlink(`${folder}/secret`, `${folder}/root/file`);
    await Deno.symlink(folder, `${folder}/root/folder`);
    const keys = [
      "../secret",
      "a/../../secret",
      "/etc/passwd",
      `${folder}/secret`,
      ".",
      "a//b",
      "a/",
      "a\\..\\b",
      "a\0b",
      "file",
      "folder/secret",
    ];
    for (const key of [...keys, ".orrery-tmp-1"]) {
      for (const verb of ["read", "write", "append", "remove"]) {
        const [errno, value] = await call(verb, { key }, "stolen");
        equal(errno, "EIO", `${verb} ${key}`);
        match(String((value as ValueRecord)["message"]), /no path below the root|symbolic link|the store's own/);
      }
    }
    deepEqual(await call("list", null), ["OK", [], ""]);
    equal(await Deno.readTextFile(`${folder}/secret`), "secret");
    deepEqual([...Deno.readDirSync(folder)].map((entry) => entry.name).sort(), ["root", "secret"]);
  });
});

Deno.test("a file too large to be one chunk is refused with both sizes", async () => {
  await withStore(async (call, folder) => {
    using file = await Deno.open(`${folder}/root/big`, { write: true, create: true });
    await file.truncate(64 * 1024 * 1024 + 1);
    deepEqual(await call("read", { key: "big" }), [
      "EIO",
      { message: 'Cannot read "big": the file has 67108865 bytes, the bound is 67108864' },
      "",
    ]);
  });
});
