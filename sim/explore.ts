/**
 * The hunt through one scenario: which run comes next (workload, policy, strategy, faults, how closely it is checked), and
 * what becomes of a finding: the same decisions run again with everything on, for the token, the hash and the report.
 *
 * Run 0 of each workload is the policy's own, checked; then the portfolio hunts. A (file, seed) gives the same runs in the
 * same order however they are sliced in time; the clock is the caller's (`worker.ts`).
 */
import { describeFault } from "../backends/virtual/mod.ts";
import type { Holder } from "../images/contract.ts";
import { TABLE } from "../syscalls/table.ts";
import type { TraceEvent } from "../kernel/trace.ts";
import { answersOf, answersOfPacked, packDecisions } from "./decisions.ts";
import { sampleFaults, Targets } from "./faults.ts";
import type { Failure } from "./failure.ts";
import { type Finding, finding } from "../scenario/finding.ts";
import { CHECK_EVERY, DOUBLE_EVERY, PARK_EVERY, PRIORITY_EVERY } from "./param.ts";
import { createPortfolio } from "./portfolio.ts";
import { mixSeed, Prng } from "./prng.ts";
import { StepLog } from "./step_log.ts";
import { selectRows } from "./select_rows.ts";
import type { Observer, Rig, RunSpec } from "./run.ts";
import { RESOURCE_DEFAULT } from "../scenario/scenario.ts";
import { staleWrites } from "./stale_writes.ts";
import { PolicyWalk, type RunEnd, type RunStart, type Strategy } from "./strategy.ts";
import { imageBits, type Token, writeToken } from "./token.ts";

/** What the hunt knows of one workload. */
interface Ground {
  decisionsMax: number;
  readonly targets: Targets;
  usesPriorities: boolean;
}

const OPERATIONS: ReadonlySet<number> = new Set([TABLE.tool.nr, TABLE.infer.nr, TABLE.read.nr, TABLE.write.nr, TABLE.subscribe.nr]);
const DEVICE_UNKNOWN = "tools";

/** A hunt that can be stopped and gone on with between any two runs. */
export class Hunt {
  /** Runs so far; steps in them; runs that were cut because they went on for ever. */
  runs = 0;
  steps = 0;
  cuts = 0;
  private readonly policy = new PolicyWalk();
  private readonly portfolio = createPortfolio();
  private readonly grounds: readonly Ground[];
  private readonly prng = new Prng();
  private readonly spec: RunSpec = { workload: 0, seed: 0, policy: "fifo", faults: [], checked: false };
  private readonly start: RunStart = { index: 0, seed: 0, decisionsMax: 1 };
  private readonly end: RunEnd = { decisions: 0, failed: false };
  private readonly learn = (event: TraceEvent): void => this.learnFrom(event);

  /** `seed` is unsigned 32 bits. `onSpec` is told of each run before it begins. */
  constructor(
    private readonly rig: Rig,
    private readonly seed: number,
    private readonly onSpec: ((run: number, spec: RunSpec) => void) | null = null,
  ) {
    this.grounds = rig.scenario.workloads.map(() => ({ decisionsMax: 1, targets: new Targets(), usesPriorities: false }));
  }

  /** Does the next run; a failure comes with its report. */
  next(): Failure | null {
    const run = this.runs++;
    const walk = this.plan(run);
    const { rig, spec, end } = this;
    this.onSpec?.(run, spec);
    walk.begin(this.start);
    rig.chooser.hunt(walk === this.portfolio ? this.portfolio.member : walk, walk === this.policy);
    const result = rig.run(spec, spec.checked ? this.learn : null);
    this.steps += result.steps;
    if (result.cut) this.cuts++;
    const ground = this.grounds[spec.workload]!; // plan() took it from the list
    const { calls } = rig.chooser;
    if (calls > ground.decisionsMax && !result.cut && result.finding?.oracle !== "livelock") ground.decisionsMax = calls;
    if (spec.checked) ground.targets.steps = Math.max(ground.targets.steps, result.steps);
    end.decisions = calls;
    end.failed = result.finding !== null;
    walk.end?.(end);
    const found = result.finding ?? (run % DOUBLE_EVERY === 0 && !result.cut ? this.double(result.hash) : null);
    return found === null ? null : this.confirm(found, run, walk === this.policy ? "policy" : this.portfolio.member.name);
  }

  private plan(run: number): Strategy {
    const { spec, start, grounds, rig } = this;
    spec.workload = run % grounds.length;
    const ground = grounds[spec.workload]!; // a remainder
    const index = Math.floor(run / grounds.length);
    spec.seed = mixSeed(this.seed, run);
    const isFirst = index === 0 || ground.usesPriorities && index === 1; // of its policy
    spec.checked = isFirst || run % CHECK_EVERY === 0;
    spec.policy = ground.usesPriorities && (index === 1 || index > 0 && index % PRIORITY_EVERY === 0) ? "priority" : "fifo";
    this.prng.seed(mixSeed(spec.seed, 2));
    spec.faults = index === 0 ? [] : sampleFaults(rig.scenario.faults, ground.targets, this.prng);
    start.index = index - 1;
    start.seed = mixSeed(spec.seed, 1);
    start.decisionsMax = ground.decisionsMax;
    return isFirst ? this.policy : this.portfolio;
  }

  private learnFrom(event: TraceEvent): void {
    const ground = this.grounds[this.spec.workload]!; // of the run that goes on
    if (event.kind === "spawn") ground.targets.sawProcess(event.path);
    else if (event.kind === "step" && OPERATIONS.has(event.nr)) ground.targets.sawOp(event.path, event.call, this.deviceOf(event));
    else if (event.kind === "step" && event.nr === TABLE.spawn.nr) {
      const { options } = event.args as { readonly options?: { readonly priority?: number } }; // checked by the kernel or refused
      if (options?.priority !== undefined) ground.usesPriorities = true;
    }
  }

  private deviceOf(event: TraceEvent & { readonly kind: "step" }): string {
    const { model, tool } = event.args as { readonly model?: unknown; readonly tool?: unknown };
    return this.rig.scenario.grants.find((grant) => grant.name === (model ?? tool))?.device ?? DEVICE_UNKNOWN;
  }

  /**
   * The same decisions once more, now and then with processes parked on the way and restored from their journals: the hash
   * must be equal. Where it is not, a run as the first one was tells whether parking is to blame.
   */
  private double(hash: string): Finding | null {
    const parks = (this.runs - 1) % PARK_EVERY === 0;
    const how = this.again(hash, parks);
    if (how === null) return null;
    const plain = parks ? this.again(hash, false) : how;
    if (plain === null) return finding("parking", `parking processes and restoring them from their journals gave ${how}`);
    const { state } = this.rig.image;
    const place = state.length === 0 ? "" : placeText(state[0]!);
    return finding("determinism", `the same decisions gave ${plain}: ${suspects(state)}`, place);
  }

  private again(hash: string, parks: boolean): string | null {
    const { rig, spec } = this;
    rig.chooser.replay(answersOf(rig.chooser.log.copy()));
    const again = rig.run({ ...spec, parks }, null);
    if (again.finding !== null) return `${again.finding.oracle}: ${again.finding.detail}`;
    return again.hash === hash ? null : `state hash ${again.hash} instead of ${hash}`;
  }

  private confirm(found: Finding, run: number, strategy: string): Failure {
    const { rig, spec } = this;
    const decisions = packDecisions(rig.chooser.log);
    const token: Token = {
      image: imageBits(rig.image.id),
      workload: spec.workload,
      policy: spec.policy,
      seed: spec.seed,
      faults: spec.faults,
      decisions,
    };
    const shown = perform(rig, token, { run: run + 1, strategy });
    const isOfTwo = found.oracle === "determinism" || found.oracle === "parking"; // one run alone shows nothing
    if (!isOfTwo && shown.found) return shown.failure;
    const repeated = isOfTwo ? found : finding(
      "determinism",
      `failed with ${found.oracle}: ${found.detail}, and the same decisions again did not`,
      found.place,
      found.paths,
    );
    return { ...shown.failure, finding: repeated };
  }
}

/** Holders of state that a finding names. */
const SUSPECTS_MAX = 3;

// A run cannot tell which binding carried something over: the text names those that can.
function suspects(state: readonly Holder[]): string {
  const named = state.slice(0, SUSPECTS_MAX).map((one) => `${one.name} (${placeText(one)})`);
  const more = state.length > named.length ? ` and ${state.length - named.length} more` : "";
  const where = named.length === 0 ? "" : `, which may be in ${named.join(", ")}${more}`;
  return `the program holds state outside its processes${where}, or the simulator leaks`;
}

function placeText({ file, line, column }: Holder): string {
  return `${file}:${line}:${column}`;
}

/** Outcome of repeating one run. */
export interface Repeated {
  /** True if it failed. */
  readonly found: boolean;
  /** The run with its rows; `finding.oracle` is `"none"` where it did not fail. */
  readonly failure: Failure;
}

/** Runs what a token says, with everything on; `observer` sees each note too. Throws a RangeError where the scenario has no such workload. */
export function replay(rig: Rig, token: Token, observer: Observer | null = null): Repeated {
  const count = rig.scenario.workloads.length;
  if (token.workload >= count) {
    throw new RangeError(`Cannot replay the token: it names workload ${token.workload}, ${rig.scenario.file} has ${count}`);
  }
  return perform(rig, token, { run: 0, strategy: "replay" }, observer);
}

function perform(
  rig: Rig,
  token: Token,
  who: { readonly run: number; readonly strategy: string },
  observer: Observer | null = null,
): Repeated {
  const { workload, policy, seed, faults } = token;
  const stepLog = new StepLog((event) => rig.place(event));
  rig.chooser.replay(answersOfPacked(token.decisions), token.decisions === 0n);
  const note = observer === null ? stepLog.note : (event: TraceEvent) => {
    stepLog.note(event);
    observer(event);
  };
  const result = rig.run({ workload, policy, seed, faults, checked: true }, note);
  const found = result.finding ?? finding("none", "the run did not fail");
  return {
    found: result.finding !== null,
    failure: {
      file: rig.scenario.file,
      finding: placed(found, stepLog),
      token: writeToken(token),
      steps: result.steps,
      decisions: rig.chooser.log.count,
      run: who.run,
      strategy: who.strategy,
      workload,
      faults: rig.faultsFired.map(describeFault),
      hash: result.hash,
      rows: selectRows(stepLog.steps(), found, {
        before: stepLog.dropped,
        notes: found.oracle === "check" || found.oracle === "assert"
          ? staleWrites(stepLog.steps(), rig.scenario.grants, RESOURCE_DEFAULT)
          : new Map(),
      }),
      expected: rig.scenario.expectsFailure,
    },
  };
}

// A finding without a place of its own gets the last call of the process that it is about.
function placed(found: Finding, stepLog: StepLog): Finding {
  if (found.place !== "" || found.paths.length === 0) return found;
  const place = stepLog.lastPlace(found.paths[0]!); // there is one
  return place === "" ? found : { ...found, place };
}
