/**
 * The device `store` on a folder: the verbs of the simulated store over real files, so that the same programs run on both.
 *
 * Verbs as in virtual/store.ts. A key is a path below the root, parts joined by "/"; parts that are empty, "." or ".." and
 * backslashes are refused, and so is a symbolic link anywhere on the way: nothing outside the root is read or written.
 * Another process that swaps a folder for a link between the look and the use is not defended against. `write` is atomic
 * (a file of its own, flushed, then renamed), `append` is flushed and can be torn by a crash. Operations on one key keep
 * their order. Everything that fails is EIO with its message; arguments of another shape are EINVAL.
 */
import type { Op } from "../../kernel/machine.ts";
import { E, type Errno } from "../../syscalls/errno.ts";
import { optional, record, type Schema, string } from "../../syscalls/schema.ts";
import type { Chunk } from "../../syscalls/value.ts";
import { type Answer, type Device, type DeviceFactory, failure, type Port, success } from "../device/device.ts";
import { KEY_LENGTH_MAX } from "../virtual/store.ts";

/** Largest file that is read, bytes: it travels as one chunk. */
const FILE_BYTES_MAX = 64 * 1024 * 1024;
/** Keys that `list` gives at most. */
const KEYS_MAX = 100_000;

/** Files being written; a crash can leave one, no key names it and the next start of the device may not need it. */
const TEMPORARY = ".orrery-tmp-";

/** Makes a store on the folder `root`, which must be there. */
export function folderDevice(root: string): DeviceFactory {
  return () => new Folder(root);
}

type Verb = (key: string, chunks: readonly Chunk[]) => Promise<Answer>;

const keyed = record({ key: string(KEY_LENGTH_MAX, 1) });
const prefixed = record({ prefix: optional(string(KEY_LENGTH_MAX)) });

class Folder implements Device {
  /** The last operation on each key. */
  private readonly last = new Map<string, Promise<void>>();
  private temporaries = 0;

  constructor(private readonly root: string) {}

  submit(op: Op, port: Port): Errno {
    const [schema, verb] = this.verb(op.verb) ?? [];
    if (schema === undefined || verb === undefined) return E.ENODEV;
    const args = op.args ?? {};
    const wrong = schema.check(args, "");
    if (wrong !== null) {
      port.finish(op.id, failure(E.EINVAL, `Cannot ${op.verb}: ${wrong}`), 0);
      return E.OK;
    }
    const { key, prefix } = args as { readonly key?: string; readonly prefix?: string }; // the schema was checked
    const subject = key ?? prefix ?? "";
    this.inOrder(key ?? "", async () => {
      const answer = await verb(subject, op.chunks).catch((error: unknown) => failure(E.EIO, messageOf(op.verb, subject, error)));
      port.finish(op.id, answer, 0);
    });
    return E.OK;
  }

  /** What was begun goes on: a file is never half written for it. */
  cancel(): void {}

  async shutDown(): Promise<void> {
    await Promise.all(this.last.values());
  }

  private verb(name: string): readonly [Schema<unknown>, Verb] | undefined {
    switch (name) {
      case "read":
        return [keyed, (key) => this.read(key)];
      case "write":
        return [keyed, (key, chunks) => this.write(key, chunks)];
      case "append":
        return [keyed, (key, chunks) => this.append(key, chunks)];
      case "remove":
        return [keyed, (key) => this.remove(key)];
      case "list":
        return [prefixed, (prefix) => this.list(prefix)];
      default:
        return undefined;
    }
  }

  private inOrder(key: string, run: () => Promise<void>): void {
    const turn = (this.last.get(key) ?? Promise.resolve()).then(run).finally(() => {
      if (this.last.get(key) === turn) this.last.delete(key);
    });
    this.last.set(key, turn);
  }

  private async read(key: string): Promise<Answer> {
    const path = await this.locate(key, false);
    const { size } = await Deno.stat(path);
    if (size > FILE_BYTES_MAX) throw new Error(`the file has ${size} bytes, the bound is ${FILE_BYTES_MAX}`);
    const bytes = await Deno.readFile(path);
    return success(Object.freeze({ size: bytes.length }), [{ bytes }]);
  }

  private async write(key: string, chunks: readonly Chunk[]): Promise<Answer> {
    const path = await this.locate(key, true);
    const temporary = `${path.slice(0, path.lastIndexOf("/"))}/${TEMPORARY}${Deno.pid}-${this.temporaries++}`;
    try {
      const size = await put(temporary, chunks, { write: true, createNew: true });
      await Deno.rename(temporary, path);
      return success(Object.freeze({ size }));
    } catch (error) {
      await Deno.remove(temporary).catch(ignoreMissing);
      throw error;
    }
  }

  private async append(key: string, chunks: readonly Chunk[]): Promise<Answer> {
    const path = await this.locate(key, true);
    await put(path, chunks, { append: true, create: true });
    return success(Object.freeze({ size: (await Deno.stat(path)).size }));
  }

  private async remove(key: string): Promise<Answer> {
    const path = await this.locate(key, false);
    if ((await Deno.lstat(path)).isDirectory) throw new Error("it is a folder");
    await Deno.remove(path);
    return success(null);
  }

  private async list(prefix: string): Promise<Answer> {
    const keys: string[] = [];
    await collect(this.root, "", prefix, keys);
    return success(Object.freeze(keys.sort()));
  }

  // The path of a key, after a look at every part of it that is there; `make` makes the folders above it.
  private async locate(key: string, make: boolean): Promise<string> {
    const parts = key.split("/");
    if (parts.some((part) => part === "" || part === "." || part === "..") || /[\\\0]/.test(key)) {
      throw new Error("the key is no path below the root");
    }
    if (parts.some((part) => part.startsWith(TEMPORARY))) throw new Error(`names that begin with ${TEMPORARY} are the store's own`);
    let path = this.root;
    for (const [index, part] of parts.entries()) {
      path += `/${part}`;
      const found = await Deno.lstat(path).catch(ignoreMissing);
      if (found?.isSymlink === true) throw new Error("a symbolic link is on the way");
      if (found === undefined && make && index < parts.length - 1) await Deno.mkdir(path, { recursive: true });
    }
    return path;
  }
}

async function put(path: string, chunks: readonly Chunk[], how: Deno.OpenOptions): Promise<number> {
  using file = await Deno.open(path, how);
  let size = 0;
  for (const { bytes } of chunks) {
    for (let at = 0; at < bytes.length;) at += await file.write(bytes.subarray(at));
    size += bytes.length;
  }
  await file.sync();
  return size;
}

// Only what can begin with the prefix is looked into.
async function collect(folder: string, above: string, prefix: string, keys: string[]): Promise<void> {
  for await (const { name, isDirectory, isFile } of Deno.readDir(folder)) {
    const key = above + name;
    if (isDirectory && (key + "/").startsWith(prefix.slice(0, key.length + 1))) await collect(`${folder}/${name}`, key + "/", prefix, keys);
    if (!isFile || !key.startsWith(prefix) || name.startsWith(TEMPORARY)) continue;
    if (keys.push(key) > KEYS_MAX) throw new Error(`there are more than ${KEYS_MAX} keys`);
  }
}

function messageOf(verb: string, subject: string, error: unknown): string {
  const reason = error instanceof Deno.errors.NotFound ? "no such key" : error instanceof Error ? error.message : String(error);
  return `Cannot ${verb} ${JSON.stringify(subject)}: ${reason}`.toWellFormed();
}

function ignoreMissing(error: unknown): undefined {
  if (!(error instanceof Deno.errors.NotFound)) throw error;
}
