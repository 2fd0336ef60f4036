/** Files of recordings: `runs/N.orr` with the next free number, made by exactly one run even where two begin at once. */
import { join } from "node:path";

const NAME = /^(\d{1,9})\.orr$/;
/** Tries against others that take the same number at the same time. */
const TRIES_MAX = 1_000;

/** A recording's file, open for writing and empty. */
export interface NewRun {
  readonly file: Deno.FsFile;
  /** As the user sees it: relative to the folder of the call where it lies below. */
  readonly shown: string;
  readonly path: string;
}

/** Makes the next `runs/N.orr` below `folder`. Throws what the file system throws. */
export function nextRun(folder: string): NewRun {
  const runs = join(folder, "runs");
  Deno.mkdirSync(runs, { recursive: true });
  let number = 1;
  for (const { name } of Deno.readDirSync(runs)) number = Math.max(number, Number(NAME.exec(name)?.[1] ?? 0) + 1);
  for (let tries = 0; tries < TRIES_MAX; tries++, number++) {
    const path = join(runs, `${number}.orr`);
    try {
      return { file: Deno.openSync(path, { write: true, createNew: true }), shown: `runs/${number}.orr`, path };
    } catch (error) {
      if (!(error instanceof Deno.errors.AlreadyExists)) throw error;
    }
  }
  throw new Error(`Cannot make a recording in ${runs}: the numbers up to ${number} are taken`);
}
