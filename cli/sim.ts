/**
 * `orrery sim`: from arguments to exit code. Chooses files, explores them in supervised workers, prints the findings.
 * Progress goes to standard error and only on a terminal; results to standard output. Glue: clock and files end here.
 */
import { escapeLine } from "../syscalls/escape.ts";
import type { Io } from "./io.ts";
import { refuseUsage, UsageError } from "./args.ts";
import { type Asked, HELP, readArgs } from "./sim_args.ts";
import { cacheDir, examples, FileError, shownToken, targetsOf, tokenText, traceFile } from "./agent_files.ts";
import { JOBS_MAX, TIME_MS_DEFAULT } from "../sim/param.ts";
import type { Places, Target, WorkerEvent } from "../sim/protocol.ts";
import { Session } from "./sim_session.ts";
import { readToken, TokenError } from "../sim/token.ts";
import { exploreAll, replayOne, type Request } from "../sim/supervise_workers.ts";

/** Exit code of a command line or file that is at fault. */
const EXIT_INPUT = 2;

/** Runs one command line and gives its exit code: 0, 1 failure found, 2 input at fault, 3 our own assert. */
export async function simMain(args: readonly string[], io: Io): Promise<number> {
  try {
    const asked = readArgs(args);
    if (asked.help) {
      io.out(HELP);
      return 0;
    }
    return asked.token === null ? await explore(asked, io) : await repeat(asked, asked.token, io);
  } catch (error) {
    if (error instanceof UsageError) return refuseUsage(error, "sim", io.err);
    if (!(error instanceof FileError || error instanceof TokenError)) throw error;
    io.err(`${escapeLine(error.message)}\n`);
    return EXIT_INPUT;
  }
}

function placesOf(io: Io): Places {
  return { root: io.cwd, cacheDir: cacheDir() };
}

async function explore(asked: Asked, io: Io): Promise<number> {
  const all = asked.files.length === 0;
  const { targets, problems } = all ? { targets: await examples(io.cwd), problems: [] } : await targetsOf(asked.files, io.cwd);
  const session = new Session(io, { files: targets, json: asked.json, brief: all, until: asked.untilFail });
  for (const problem of problems) session.problem(problem);
  const request: Request = {
    files: targets,
    places: placesOf(io),
    seed: asked.seed,
    runs: asked.runs,
    timeMs: asked.timeMs ?? (asked.runs !== null || asked.untilFail ? null : TIME_MS_DEFAULT),
    untilFail: asked.untilFail,
    jobs: asked.jobs ?? Math.min(io.cores, JOBS_MAX),
  };
  const heard = queue(session);
  const searchedMs = targets.length > 0 ? await exploreAll(request, io.now, heard.hear) : 0;
  await heard.settled();
  session.searched(searchedMs);
  return session.end();
}

async function repeat(asked: Asked, given: string, io: Io): Promise<number> {
  const token = await tokenText(given);
  readToken(token); // a bad one is refused before anything is loaded
  const { targets, problems } = await targetsOf(asked.files, io.cwd);
  const session = new Session(io, { files: targets, json: asked.json, brief: false, until: false });
  for (const problem of problems) session.problem(problem);
  const [target] = targets;
  const heard = queue(session);
  if (target === undefined) return session.end();
  const trace = asked.trace ? await traceFile(token, target.shown) : null;
  await replayOne(target satisfies Target, token, trace, placesOf(io), heard.hear);
  await heard.settled();
  if (trace !== null) session.traced(trace);
  return session.end();
}

// Long tokens are written to a file before the report that names it; the order of events is kept.
function queue(session: Session): { hear: (event: WorkerEvent) => void; settled: () => Promise<void> } {
  let last: Promise<void> = Promise.resolve();
  const take = async (event: WorkerEvent): Promise<void> => {
    const failure = event.kind === "failed" || event.kind === "replayed" ? event.failure : null;
    session.onEvent(event, failure === null ? "" : await shownToken(failure.token, failure.file, failure.hash));
  };
  return {
    hear: (event) => void (last = last.then(() => take(event))),
    settled: () => last,
  };
}
