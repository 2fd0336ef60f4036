/**
 * Waiting for children whose failure is one's own: what most parents want. A parent that handles failures itself calls
 * `sys.wait` and looks at `ok` and `why` (see examples/supervisor.ts).
 */
import type { Exit, Handle, Sys, Value } from "orrery";

/** A child ended without a value; `exit` tells how. Its message names the child's failure and its place. */
class ChildFailure extends Error {
  override readonly name = "ChildFailure";
  constructor(readonly exit: Exit) {
    super(exit.error === null ? `Child was ${exit.why}` : `Child ${exit.why}: ${exit.error.message} (${exit.error.place})`);
  }
}

/** The value of a child that ended well. Throws ChildFailure for every other end. */
export async function join(sys: Sys, child: Handle): Promise<Value> {
  const exit = await sys.wait(child);
  if (!exit.ok) throw new ChildFailure(exit);
  return exit.value;
}

/** The values of several children, in the order given; waits for them one after the other, since they run all the same. */
export async function joinAll(sys: Sys, children: readonly Handle[]): Promise<Value[]> {
  const values: Value[] = [];
  for (const child of children) values.push(await join(sys, child));
  return values;
}
