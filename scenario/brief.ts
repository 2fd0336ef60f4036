/** A Value in a line for people: in reports, and where a replay shows what an agent saw. Values as data: syscalls/text.ts. */
import { toJson } from "../syscalls/text.ts";
import { Handle, type Value } from "../syscalls/value.ts";

/** Characters of a Value in a lane of a report. */
const BRIEF_LENGTH = 24;
/** Slots of a process's table of handles; the generation of an ordinal stands above. */
const HANDLE_SLOTS = 65_536;

/** A Value in at most `lengthMax` characters: handles as `h3`, long texts cut with an ellipsis. */
export function brief(value: Value, lengthMax = BRIEF_LENGTH): string {
  const text = value instanceof Handle
    ? formatHandle(value.ordinal)
    : JSON.stringify(toJson(value)).replace(/\{"\$":(\d+)\}/g, (_, ordinal) => formatHandle(Number(ordinal)));
  return text.length <= lengthMax ? text : text.slice(0, lengthMax - 1) + "…";
}

/** `h2`, and `h2.3` for the third handle after the first in the same slot of the table. */
function formatHandle(ordinal: number): string {
  const generation = Math.floor(ordinal / HANDLE_SLOTS);
  return `h${ordinal % HANDLE_SLOTS}${generation === 0 ? "" : `.${generation}`}`;
}
