/**
 * One run: machine, kernel and runner composed for (scenario, workload, faults, seed, decisions), driven to quiescence
 * under a bound of steps, and judged.
 *
 * A rig serves one scenario and is reused: one runner, one chooser, one seed buffer; per run only the machine, the kernel
 * and, where the scenario has functions, its instance are made. Sketch of the set-up: 1 µs of allocation. A run that
 * failed says why; making a report of it is another run of the same decisions with everything on (`explore.ts`).
 */
import { type Fault as FaultEvent, PROFILES, VirtualMachine, type VirtualOptions } from "../backends/virtual/mod.ts";
import { compose, runToQuiescence, type System } from "../boot/system.ts";
import type { Image } from "../images/contract.ts";
import { failureOf } from "../images/failure.ts";
import { Fault } from "../images/fault.ts";
import { createRunner, type Runner } from "../images/runner.ts";
import { Assert, type KernelConfig } from "../kernel/config.ts";
import type { Backend } from "../kernel/machine.ts";
import type { TraceEvent } from "../kernel/trace.ts";
import { NR } from "../syscalls/table.ts";
import { Chooser } from "./chooser.ts";
import type { DecisionLog } from "./decisions.ts";
import { type Finding, finding } from "../scenario/finding.ts";
import { Authority } from "./oracles/authority.ts";
import { ChannelOrder } from "./oracles/channels.ts";
import { EndOfScenario } from "../scenario/end/scenario_end.ts";
import { Effects } from "./oracles/effects.ts";
import { judgeEnds } from "../scenario/end/unhandled_exits.ts";
import { Inversion } from "./oracles/inversion.ts";
import { judgeLeaks } from "./oracles/leaks.ts";
import { Ledger } from "./oracles/ledger.ts";
import { Mailbox } from "./oracles/mailbox.ts";
import type { EndOfRun } from "../scenario/end/end_of_run.ts";
import type { Listener, Watcher } from "./oracles/oracle.ts";
import { describeLivelock, judgeStuck } from "../scenario/end/progress.ts";
import { ParkingRunner } from "./parking.ts";
import { BEAT_FUEL, EARLY_ANSWERS, EARLY_TIMERS, LOOK_EVERY, STEPS_CUT, STEPS_FAIR, STEPS_MAX, TABLES_EVERY } from "./param.ts";
import { EPOCH_MS } from "../scenario/param.ts";
import { expandSeed } from "./prng.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { type ScriptedDevices, ScriptedDevicesFactory } from "../scenario/scripted_devices.ts";

/** What is to be run. The explorer refills one object. */
export interface RunSpec {
  workload: number;
  /** Unsigned 32 bits: the world's and the programs' randomness. */
  seed: number;
  policy: "fifo" | "priority";
  faults: readonly FaultEvent[];
  /** Guard, hash, steps, every oracle. */
  checked: boolean;
  /** Parks processes on the way and restores them: nothing that anyone observes may change. */
  parks?: boolean;
}

/** How a run ended. One object per rig, refilled. */
export interface RunResult {
  finding: Finding | null;
  /** Calls executed. */
  steps: number;
  /** True where the run was cut because it went on for ever with progress: neither pass nor fail. */
  cut: boolean;
  /** State hash; `""` unless checked. */
  hash: string;
}

/** Listens to the notes of a run beside the oracles: reports, targets of faults. */
export type Observer = (event: TraceEvent) => void;

/** What a rig may be given. */
export interface RigOptions {
  /** Takes the decisions of each run. */
  readonly log?: DecisionLog;
  /** Called after each turn that burnt much fuel: a sign of life from within a long run. */
  readonly beat?: () => void;
  /** Bytes of heap in use now: bounds what agents hold. */
  readonly heapUsed?: () => number;
}

/** The virtual machine with a sign of life. */
class BeatingMachine extends VirtualMachine {
  constructor(options: VirtualOptions, private readonly beat: () => void) {
    super(options);
  }

  override elapse(fuel: number): void {
    super.elapse(fuel);
    if (fuel > BEAT_FUEL) this.beat();
  }
}

/** Machine, kernel and runner for one scenario, run after run. */
export class Rig {
  readonly chooser: Chooser;
  private runner: Runner;
  private readonly deviceFactory: ScriptedDevicesFactory;
  private readonly seed = new Uint8Array(32);
  private readonly result: RunResult = { finding: null, steps: 0, cut: false, hash: "" };
  private readonly scenarioEnd = new EndOfScenario(EPOCH_MS);
  private readonly watchers: readonly (Listener & Watcher)[];
  private readonly listeners: readonly Listener[];
  private system: System | null = null;
  private observer: Observer | null = null;
  private readonly inversion = new Inversion();
  /** Puts a recording machine over the next runs; null for none. */
  tape: ((machine: Backend, config: KernelConfig, faults: readonly FaultEvent[]) => Backend) | null = null;
  /** True in a checked run under strict priority. */
  private strict = false;
  private checked = false;
  private plain: (TraceEvent & { readonly kind: "step" }) | null = null;
  private readonly fired: FaultEvent[] = [];
  private readonly observe = (event: TraceEvent): void => this.note(event);
  private readonly watch: Watcher = {
    submitted: (op, errno) => this.watchers.forEach((one) => one.submitted(op, errno)),
    reaped: (completion) => this.watchers.forEach((one) => one.reaped(completion)),
  };
  private readonly onFault = (fault: FaultEvent): void => void this.fired.push(fault);

  /** Links the image; throws what linking throws. */
  constructor(readonly image: Image, readonly scenario: Scenario, private readonly options: RigOptions = {}) {
    this.chooser = new Chooser(options.log);
    this.runner = this.makeRunner();
    this.deviceFactory = new ScriptedDevicesFactory(scenario, () => this.runner.instance(image.id));
    const authority = new Authority();
    this.watchers = [new Effects(), new Ledger(scenario.grants)];
    this.listeners = [authority, new Mailbox(authority), new ChannelOrder(), ...this.watchers];
  }

  private makeRunner(): Runner {
    return createRunner([this.image], { heapUsed: this.options.heapUsed });
  }

  /** Faults of the last run that found their target. */
  get faultsFired(): readonly FaultEvent[] {
    return this.fired;
  }

  /** Place of a call in the source, while the run goes on. */
  place(event: TraceEvent & { readonly kind: "step" }): string {
    return this.runner.place(event.pid, event.call as never);
  }

  /** Runs once. The chooser was begun. `observer` sees every note. */
  run(spec: RunSpec, observer: Observer | null): RunResult {
    const { result } = this;
    result.finding = null;
    result.steps = 0;
    result.cut = false;
    result.hash = "";
    try {
      this.perform(spec, observer);
    } catch (error) {
      result.finding = this.thrown(error);
      this.runner = this.makeRunner(); // a frame may be open: nothing of this runner is used again
    }
    if (this.system !== null) result.steps = this.system.kernel.stats().steps;
    this.system = null;
    return result;
  }

  private perform(spec: RunSpec, observer: Observer | null): void {
    const { scenario } = this;
    this.prepare(spec, observer);
    const scripted = this.deviceFactory.make();
    const { beat } = this.options;
    const options = this.machineOptions(spec, scripted);
    const machine = beat === undefined ? new VirtualMachine(options) : new BeatingMachine(options, beat);
    const config = this.kernelConfig(spec);
    const runner = spec.parks === true ? new ParkingRunner(this.runner) : this.runner;
    const system = compose(this.tape === null ? machine : this.tape(machine, config, spec.faults), runner, config);
    this.system = system;
    system.kernel.boot({ image: scenario.image, name: scenario.root, args: scenario.workloads[spec.workload]! }, {}); // the explorer's index
    const ended = this.drive(system, spec);
    if (ended) this.result.finding = this.judge(system, spec, scripted);
    if (spec.checked) this.result.hash = system.kernel.stateHash();
  }

  private prepare(spec: RunSpec, observer: Observer | null): void {
    expandSeed(spec.seed, this.seed);
    this.observer = observer;
    this.checked = spec.checked;
    this.strict = spec.checked && spec.policy === "priority";
    if (this.strict) this.inversion.begin();
    this.plain = null;
    this.fired.length = 0;
    if (this.scenario.checks) this.scenarioEnd.begin();
    if (spec.checked) { for (const one of this.listeners) one.begin(); }
  }

  private machineOptions(spec: RunSpec, scripted: ScriptedDevices): VirtualOptions {
    return {
      profile: PROFILES.x86,
      seed: this.seed,
      epochMs: EPOCH_MS,
      devices: scripted.devices,
      choose: this.chooser.choose,
      earlyTimers: EARLY_TIMERS,
      earlyAnswers: EARLY_ANSWERS,
      faults: spec.faults,
      onFault: this.onFault,
      watch: spec.checked ? this.watch : undefined,
      observe: spec.checked || this.scenario.checks || this.observer !== null ? this.observe : undefined,
    };
  }

  private kernelConfig(spec: RunSpec): KernelConfig {
    const { checked } = spec;
    const journal = spec.parks === true || spec.faults.some((fault) => fault.kind === "restart");
    const { grants } = this.scenario;
    return { seed: this.seed, epochMs: EPOCH_MS, policy: spec.policy, grants, journal, hash: checked, steps: checked, guard: checked };
  }

  private note(event: TraceEvent): void {
    if (this.scenario.checks) this.scenarioEnd.note(event);
    if (this.checked) this.judged(event);
    if (this.observer !== null) this.observer(event);
  }

  // Calls that touch nothing are most of a run: the listeners are spared them, and their results, which follow at once.
  private judged(event: TraceEvent): void {
    if (event.kind === "step") {
      this.chooser.executed(event.pid);
      if (this.strict) this.inversion.note(event);
      this.plain = PLAIN.has(event.nr) ? event : null;
      if (this.plain !== null) return;
    } else if (event.kind === "result" && this.plain?.pid === event.pid && this.plain.call === event.call) return;
    for (let i = 0; i < this.listeners.length; i++) this.listeners[i]!.note(event);
  }

  /** True where the run came to quiescence; else the finding or the cut is set. */
  private drive(system: System, spec: RunSpec): boolean {
    if (!spec.checked) {
      if (runToQuiescence(system, STEPS_MAX) === "quiescent") return true;
    } else {
      const every = this.strict ? LOOK_EVERY : TABLES_EVERY;
      for (let steps = 0; steps < STEPS_MAX; steps += every) {
        const outcome = runToQuiescence(system, Math.min(every, STEPS_MAX - steps));
        system.kernel.check();
        if (this.strict) this.inversion.look(system.kernel);
        if (outcome === "quiescent") return true;
      }
    }
    return this.driveFairly(system);
  }

  // The adversary stops here: does the run come to its end under the fair policy? Each mark buys another STEPS_FAIR steps, up to STEPS_CUT.
  private driveFairly(system: System): boolean {
    const { kernel } = system;
    this.chooser.beFair();
    for (let turns = 0; turns < STEPS_CUT; turns += STEPS_FAIR) {
      const { steps, marks } = kernel.stats();
      if (runToQuiescence(system, STEPS_FAIR) === "quiescent") return true;
      if (kernel.stats().marks !== marks) continue;
      this.result.finding = describeLivelock(kernel, kernel.stats().steps - steps);
      return false;
    }
    this.result.cut = true;
    return false;
  }

  private judge(system: System, spec: RunSpec, scripted: ScriptedDevices): Finding | null {
    const { kernel } = system;
    const run: EndOfRun = { kernel, root: this.scenario.root, faulty: spec.faults.length > 0 };
    const found = this.listened(run) ?? judgeEnds(run) ?? judgeStuck(run) ?? this.chooser.endBypass() ??
      (this.strict ? this.inversion.end() : null);
    if (found !== null) return found;
    const { spawned, ended } = kernel.stats();
    if (spawned !== ended) {
      kernel.endDaemons();
      if (runToQuiescence(system, STEPS_FAIR) === "steps") return describeLivelock(kernel, kernel.stats().steps);
    }
    if (spec.checked) kernel.check();
    return this.checkEnd(system, scripted) ?? judgeLeaks(run);
  }

  private listened(run: EndOfRun): Finding | null {
    if (!this.checked) return null;
    for (const one of this.listeners) {
      const found = one.end(run);
      if (found !== null) return found;
    }
    return null;
  }

  private checkEnd(system: System, scripted: ScriptedDevices): Finding | null {
    if (scripted.check === null) return null;
    try {
      scripted.check(this.scenarioEnd.end(system.kernel, this.scenario.root));
      return null;
    } catch (error) {
      const failure = failureOf(this.image, error, undefined, NO_SITE);
      const isPlain = failure.name === "AssertionFailure" || failure.name === "Error" || failure.name === "thrown";
      return finding("check", isPlain ? failure.message : `${failure.name}: ${failure.message}`, failure.place);
    }
  }

  // A fault of a tool or of the file's top level is the file's; anything else that comes out of the kernel is our own bug.
  private thrown(error: unknown): Finding {
    if (this.system === null || error instanceof Fault) {
      const failure = failureOf(this.image, error, undefined, NO_SITE);
      const where = this.system === null ? "the file's top level" : "a tool, a model or check";
      return finding("fault", `${where}: ${failure.message}`, failure.place || this.image.file);
    }
    const kind = error instanceof Assert ? "" : `${error instanceof Error ? error.name : "thrown"}: `;
    const lines = error instanceof Error && !(error instanceof Assert)
      ? (error.stack ?? "").split("\n").slice(1, 9).map((line) => line.trim())
      : [];
    const message = error instanceof Error ? error.message : String(error);
    return { oracle: "kernel", detail: `${kind}${message}`, place: "", paths: [], lines };
  }
}

const NO_SITE = -1;
/** Calls that name no handle and touch no account. */
const PLAIN: ReadonlySet<number> = new Set([NR.start, NR.yield, NR.sleep, NR.now, NR.random, NR.mark]);
