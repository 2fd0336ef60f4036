/** What the tests of the compile side share: files in a folder of their own, and the loader on them. */
import type { Image, Linked, Runtime } from "./contract.ts";
import { LoadError, loadImage } from "./load.ts";
import { createEngine, createRuntime, DEPTH_MAX } from "./runtime.ts";
import { PENDING, REJECTED, Task } from "./task.ts";

/** A folder with files; it goes away with `using`. */
export class Files implements Disposable {
  readonly root: string = Deno.makeTempDirSync();

  constructor(files: Readonly<Record<string, string>>) {
    for (const [name, text] of Object.entries(files)) this.write(name, text);
  }

  /** Writes a file, with the folders it needs. */
  write(name: string, text: string): void {
    const path = `${this.root}/${name}`;
    Deno.mkdirSync(path.slice(0, path.lastIndexOf("/")), { recursive: true });
    Deno.writeTextFileSync(path, text);
  }

  /** Loads a file with this folder as root and `.cache` in it as cache. */
  load(name: string): Promise<Image> {
    return loadImage(`${this.root}/${name}`, { cacheDir: `${this.root}/.cache`, root: this.root });
  }

  /** Messages of the refusals of a file; empty if it loads. */
  async refusals(name: string): Promise<string[]> {
    try {
      await this.load(name);
      return [];
    } catch (error) {
      if (error instanceof LoadError) return error.message.split("\n");
      throw error;
    }
  }

  /** The lowered text of a loaded file, without header and map. */
  lowered(): string {
    const module = [...Deno.readDirSync(`${this.root}/.cache`)].find((entry) => entry.name.endsWith(".mjs"))!;
    const text = Deno.readTextFileSync(`${this.root}/.cache/${module.name}`);
    return text.slice(text.indexOf("\n") + 1, text.indexOf("//# sourceMappingURL"));
  }

  [Symbol.dispose](): void {
    Deno.removeSync(this.root, { recursive: true });
  }
}

/** A linked image with the runtime it runs on. */
export interface Running {
  readonly linked: Linked;
  readonly rt: Runtime;
  /** Calls an export, runs all jobs, and gives what it returned: the value of a task, or what it threw. */
  call(name: string, ...args: unknown[]): unknown;
}

/** Links an image, makes a state and enters it. `change` may replace parts of the runtime. */
export function running(image: Image, change: Partial<Runtime> = {}): Running {
  const engine = createEngine({ depthMax: DEPTH_MAX });
  engine.meter.fuel = 1_000_000;
  const rt: Runtime = { ...createRuntime(engine), ...change };
  const linked = image.link(rt);
  linked.enter(linked.init());
  const call = (name: string, ...args: unknown[]): unknown => {
    const result = (linked.exports()[name] as (...args: unknown[]) => unknown)(...args);
    engine.drain();
    if (engine.fault !== null) throw engine.fault;
    if (!Task.is(result) || Task.stateOf(result) === PENDING) return result;
    if (Task.stateOf(result) === REJECTED) throw Task.resultOf(result);
    return Task.resultOf(result);
  };
  return { linked, rt, call };
}
