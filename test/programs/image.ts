/**
 * Images for tests, loaded as a user's would be: through the loader and its cache, in a folder of the system's own for
 * temporary files, shared by all test files so that each source is compiled once.
 */
import type { Image } from "../../images/contract.ts";
import { loadImage } from "../../images/load.ts";

const ROOT = new URL("../../", import.meta.url).pathname;
const CACHE = `${Deno.env.get("TMPDIR") ?? "/tmp"}/orrery-test-images`;

/** Loads `file`, named relative to the repository's root. */
export function imageOf(file: string): Promise<Image> {
  return loadImage(`${ROOT}${file}`, { cacheDir: CACHE, root: ROOT });
}

/** The generic agent of interpreter.ts. */
export const interpreterImage: Image = await imageOf("test/programs/interpreter.ts");
