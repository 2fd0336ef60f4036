/** Entries in words, and whether two notes say the same: for a replay that has to say what differs. */
import { Handle, type Value } from "../../syscalls/value.ts";
import { toText } from "../../syscalls/text.ts";
import { Dropped, NO_ADDRESS, type NoteEntry, type Stored, type SubmitEntry, type TraceEntry } from "./entry.ts";
import { droppedText } from "./payload_writer.ts";

const SHOWN_LENGTH = 200;

/** What an operation is, without the answer to its submission. */
export function describeSubmit(op: Omit<SubmitEntry, "kind" | "errno">): string {
  const request = op.request.toString(16).padStart(14, "0");
  const more = `handle ${op.handle}, credit ${op.credit}, effect ${op.effect}`;
  return `operation ${op.id} of ${op.path} call ${op.seq}: ${op.device}.${op.verb}, request ${request}, ${more}`;
}

function shown(value: Stored): string {
  if (value instanceof Dropped) return `a dropped value of ${value.size} bytes`;
  if (value instanceof Handle) return `handle ${value.ordinal}`;
  const text = toText(value).slice(1);
  return text.length <= SHOWN_LENGTH ? text : `${text.slice(0, SHOWN_LENGTH)}… (${text.length} characters)`;
}

/** One entry in words. */
export function describe(entry: TraceEntry): string {
  switch (entry.kind) {
    case "tick":
      return `a tick at ${entry.now} ns with ${entry.items.length} items`;
    case "decision":
      return `choice ${entry.index} of kind ${entry.choice}`;
    case "submit":
      return describeSubmit(entry);
    case "cancel":
      return `the cancellation of operation ${entry.id}`;
    case "idle":
      return `a wait that ${entry.more ? "went on" : "was the last"}`;
    case "fault":
      return `fault ${entry.fault}`;
    case "flush":
      return "a flush";
    case "image":
      return `image ${entry.id}`;
    default:
      return describeNote(entry);
  }
}

function describeNote(note: NoteEntry): string {
  switch (note.kind) {
    case "spawn":
      return `the start of ${note.path} (pid ${note.pid}, ${note.image} ${note.name})`;
    case "end":
      return `the end of ${note.path} (pid ${note.pid}, ${note.why}) with ${shown(note.exit)}`;
    case "step":
      return `step ${note.step}: ${note.path} (pid ${note.pid}) call ${note.call}, number ${note.nr}, with ${shown(note.args)}`;
    case "result":
      return `the result of ${note.path} (pid ${note.pid}) call ${note.call} at step ${note.step}: errno ${note.errno}, ${
        shown(note.value)
      }`;
    case "hash":
      return `state hash ${note.hash} after ${note.events} events`;
    case "mark":
      return `mark ${note.name} of ${note.path} with ${shown(note.value)}`;
    case "oracle":
      return `finding of oracle ${note.oracle}: ${note.detail}`;
  }
}

/** True if a recorded Value, dropped or not, is `value`. */
function isSame(recorded: Stored, value: Value): boolean {
  if (Object.is(recorded, value)) return true;
  const text = toText(value);
  if (!(recorded instanceof Dropped)) return toText(recorded) === text;
  return recorded.sha256 === NO_ADDRESS || droppedText(text).sha256 === recorded.sha256;
}

const VALUES: ReadonlySet<string> = new Set(["exit", "args", "value"]);

/** True if `note`, as a kernel gives it, says what was recorded. Findings of oracles are not compared by anyone. */
export function isSameNote(recorded: TraceEntry, note: NoteEntry): boolean {
  if (recorded.kind !== note.kind) return false;
  const left = recorded as unknown as Readonly<Record<string, Stored>>; // the same kind has the same members
  const right = note as unknown as Readonly<Record<string, Value>>;
  for (const name in left) {
    if (VALUES.has(name) ? !isSame(left[name]!, right[name]!) : left[name] !== right[name]) return false;
  }
  return true;
}
