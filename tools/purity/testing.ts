/** A house of its own for a test that plants breaches: the named files and the configuration, gone after use. */
import { rootOf } from "../lint/zones.ts";

const ROOT = rootOf(import.meta.url, "../../").replace(/\/$/, "");

/** Writes `files` (source by path) into a new folder, with the house's deno.json unless there is one among them, and gives what `use` makes of the folder's path. */
export async function planted<T>(files: Readonly<Record<string, string>>, use: (root: string) => Promise<T> | T): Promise<T> {
  const root = await Deno.realPath(await Deno.makeTempDir({ prefix: "orrery-planted-" }));
  try {
    await Deno.copyFile(`${ROOT}/deno.json`, `${root}/deno.json`);
    for (const [path, source] of Object.entries(files)) {
      await Deno.mkdir(`${root}/${path.slice(0, Math.max(path.lastIndexOf("/"), 0))}`, { recursive: true });
      await Deno.writeTextFile(`${root}/${path}`, source);
    }
    return await use(root);
  } finally {
    await Deno.remove(root, { recursive: true });
  }
}

/** The files of the lint plugin by path, to plant beside breaches. */
export function pluginFiles(): Record<string, string> {
  const names = [...Deno.readDirSync(`${ROOT}/tools/lint`)].map((entry) => entry.name).filter((name) => !name.endsWith("_test.ts"));
  return Object.fromEntries(names.map((name) => [`tools/lint/${name}`, Deno.readTextFileSync(`${ROOT}/tools/lint/${name}`)]));
}
