/** The folder of this installation's own files: beside deno.json, for calls from every folder. */

/** Root of the installation, without a slash at its end. */
export function homeFolder(): string {
  return decodeURIComponent(new URL("..", import.meta.url).pathname).replace(/\/$/, "");
}

/** Folder of lowered modules. */
export function homeCache(): string {
  return `${homeFolder()}/.orrery/cache`;
}

/** Folder of what tells which children run. */
export function homeChildren(): string {
  return `${homeFolder()}/.orrery/children`;
}
