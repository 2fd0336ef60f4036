/** What scripted devices share: turning whatever a script returned or threw into an answer. */
import { E } from "../../syscalls/errno.ts";
import { seal, type Value } from "../../syscalls/value.ts";
import { type Answer, failure } from "../device/device.ts";

/** `make(value)` for a returned Value, sealed; EIO naming `who` and the refusal for anything else. */
export function asAnswer(who: string, returned: unknown, make: (value: Value) => Answer): Answer {
  const sealed = seal(returned);
  return sealed.ok ? make(sealed.value) : failure(E.EIO, `${who} returned no Value: ${sealed.message}`);
}

/** The message of whatever was thrown, as a well-formed string. */
export function messageOf(thrown: unknown): string {
  if (thrown instanceof Error) return thrown.message.toWellFormed();
  return (typeof thrown === "object" && thrown !== null ? "The script threw an object that is no Error" : String(thrown)).toWellFormed();
}
