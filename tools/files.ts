/**
 * Finding the files of the house: sorted, so that every list made from them is the same everywhere. Knows nothing of
 * version control; folders of builds and packages are left out by name.
 */

const SKIPPED = new Set(["node_modules", ".git", ".orrery", "runs", "target"]);

/** Paths of all TypeScript files under `root/folder`, relative to `root`, sorted; empty if the folder is not there. */
export function sourcesUnder(root: string, folder: string): string[] {
  const found: string[] = [];
  collect(root, folder, found);
  return found.sort();
}

/** True if there is a file or folder at `path`. */
export function exists(path: string): boolean {
  try {
    Deno.statSync(path);
    return true;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return false;
    throw error;
  }
}

function collect(root: string, folder: string, into: string[]): void {
  if (!exists(`${root}/${folder}`)) return;
  for (const entry of Deno.readDirSync(`${root}/${folder}`)) {
    if (SKIPPED.has(entry.name)) continue;
    const path = folder === "." ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory) collect(root, path, into);
    else if (entry.name.endsWith(".ts")) into.push(path);
  }
}
