/**
 * The image of a module text that another loader made, such as a recording's: the text is looked at (lowered.ts) and imported from
 * memory, so that no file is written and no import finds it later.
 *
 * Importing runs nothing, linking and the functions of an image do. So texts from strangers are opened in a worker
 * without permissions (boot/replay_worker.ts).
 */
import { type ImageModule, imageOf } from "./cache.ts";
import type { Image } from "./contract.ts";
import { loweredFault } from "./lowered.ts";

/** A text that is no module of ours; a whole sentence without its end. */
export class TextRefused extends Error {
  override readonly name = "TextRefused";
}

/** The image of `text`, which a recording knows as image `id`. Throws a TextRefused. */
export async function imageOfText(text: string, id: string): Promise<Image> {
  const fault = loweredFault(text);
  if (fault !== null) throw new TextRefused(`line ${fault.line}, column ${fault.column} of its module: ${fault.reason}`);
  const image = imageOf(await imported(text));
  if (image === null) throw new TextRefused("its module has a format that this build does not run");
  if (image.id !== id) throw new TextRefused(`its module says that it is image ${image.id}`);
  return image;
}

async function imported(text: string): Promise<ImageModule> {
  const url = URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
  try {
    return await import(url) as ImageModule; // imageOf looks
  } catch (error) {
    // Whatever it is, it is the text's: a constant may name a built-in that there is not.
    throw new TextRefused(`its module cannot be imported: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    URL.revokeObjectURL(url);
  }
}
