/**
 * The prebuilt images of the system's own programs, boot/prebuilt/: lowered once, committed, and loaded at a start without
 * any compiler. `deno task images` writes them; `--check` builds them aside and compares, in the gate.
 */
import { buildImage } from "../images/load.ts";
import { rootOf } from "./lint/zones.ts";

const ROOT = rootOf(import.meta.url, "../").replace(/\/$/, "");
const FOLDER = "boot/prebuilt";

/** Agent files by the name of their image. */
export const PROGRAMS: Readonly<Record<string, string>> = { init: "user/init.ts", mcp: "user/servers/mcp/program.ts" };

/** Paths of images, relative to the root, that differ from what their sources give now. */
export async function staleImages(): Promise<string[]> {
  const temp = await Deno.makeTempDir({ prefix: "orrery-images-" });
  try {
    const stale: string[] = [];
    for (const [name, source] of Object.entries(PROGRAMS)) {
      const built = `${temp}/${name}.mjs`;
      await buildImage(`${ROOT}/${source}`, built, ROOT);
      const path = `${FOLDER}/${name}.mjs`;
      if (await Deno.readTextFile(built) !== await textOf(`${ROOT}/${path}`)) stale.push(path);
    }
    return stale;
  } finally {
    await Deno.remove(temp, { recursive: true });
  }
}

async function textOf(path: string): Promise<string> {
  try {
    return await Deno.readTextFile(path);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return "";
    throw error;
  }
}

/** Compares or writes; gives the exit code. */
async function imagesMain(args: readonly string[]): Promise<number> {
  if (!args.includes("--check")) {
    await Deno.mkdir(`${ROOT}/${FOLDER}`, { recursive: true });
    for (const [name, source] of Object.entries(PROGRAMS)) await buildImage(`${ROOT}/${source}`, `${ROOT}/${FOLDER}/${name}.mjs`, ROOT);
    return 0;
  }
  const stale = await staleImages();
  if (stale.length === 0) return 0;
  console.error(`Cannot accept ${stale.join(", ")}: their sources give other images; run deno task images`);
  return 1;
}

if (import.meta.main) Deno.exit(await imagesMain(Deno.args));
