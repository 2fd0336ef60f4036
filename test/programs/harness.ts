/**
 * Runs one generated program on the real runner and kernel over the virtual machine and says what was observed. Every run
 * is guarded (footprints are held), hashed, and checked table by table after every step, so a broken rule that the
 * kernel knows of itself shows as an Assert before a property sees its consequences.
 */
import { compose, step, type System } from "../../boot/system.ts";
import { modelsDevice, PROFILES, VirtualMachine } from "../../backends/virtual/mod.ts";
import type { Image } from "../../images/contract.ts";
import { createRunner } from "../../images/runner.ts";
import { type Deadlock, type EndView, IDLE, type KernelConfig } from "../../kernel/config.ts";
import type { Candidates, Choice, Usage } from "../../kernel/machine.ts";
import type { TraceEvent } from "../../kernel/trace.ts";
import { Prng } from "../../sim/prng.ts";
import { NR } from "../../syscalls/table.ts";
import type { Value } from "../../syscalls/value.ts";
import { interpreterImage } from "./image.ts";
import type { Op } from "./ops.ts";

/** What a run is told beside its program. */
export interface ProgramOptions {
  /** Seed of the random schedule; absent: the policy's own. */
  readonly scheduleSeed?: number;
  /** Budget of the root; absent: unlimited. */
  readonly budget?: Usage;
  /** Cost that the grant of the model declares, tokens. */
  readonly tokensMax?: number;
  /** Called after every turn with the process that was turned. */
  readonly afterTurn?: (system: System, pid: number) => void;
}

/** What was observed. */
export interface Observed {
  readonly root: EndView;
  /** Bodies of executed `send` and `call`, in the order of execution. */
  readonly sends: readonly { readonly id: string; readonly channel: number }[];
  /** Operations that reached the model: who asked and what it used. */
  readonly inferred: readonly { readonly path: string; readonly uses: number }[];
  /** Processes made with a budget of their own, tokens. */
  readonly accounts: readonly { readonly path: string; readonly tokens: number }[];
  /** At the end, when nothing can ever go on. */
  readonly deadlocks: readonly Deadlock[];
  /** Named while a timer or an operation was still pending, at some moment when nothing was ready. */
  readonly deadlocksEarly: readonly Deadlock[];
  readonly hash: string;
}

const STEPS_MAX = 20_000;
const SEED = new Uint8Array(32).fill(7);
const MODEL_LATENCY_NS = 2_000_000;

/** Runs `ops` as the root. Throws an Assert of the kernel, and an Error if the run does not end. */
export function runProgram(ops: readonly Op[], options: ProgramOptions): Observed {
  const run = new Run(options);
  const system = run.compose(interpreterImage);
  system.kernel.boot({ image: interpreterImage.id, name: "root", args: ops as unknown as Value }, budgetOf(options));
  const deadlocks = run.drive(system);
  const root = system.kernel.ends().find((end) => end.path === "root");
  const unfinished: EndView = { path: "root", why: "killed", ok: false, value: null, error: "the root never ended", taken: false };
  const { sends, inferred, accounts, deadlocksEarly } = run;
  return { sends, inferred, accounts, deadlocksEarly, root: root ?? unfinished, deadlocks, hash: system.kernel.stateHash() };
}

function budgetOf(options: ProgramOptions): { budget?: Usage } {
  return options.budget === undefined ? {} : { budget: options.budget };
}

class Run {
  readonly sends: { id: string; channel: number }[] = [];
  readonly inferred: { path: string; uses: number }[] = [];
  readonly accounts: { path: string; tokens: number }[] = [];
  readonly deadlocksEarly: Deadlock[] = [];
  private readonly prng: Prng | null;
  /** What the spawn that runs now grants; undefined where its child pays from the parent's account. */
  private tokens: number | undefined;

  constructor(private readonly options: ProgramOptions) {
    this.prng = options.scheduleSeed === undefined ? null : new Prng();
    this.prng?.seed(options.scheduleSeed!);
  }

  compose(image: Image): System {
    const reply = (prompt: Value, { path }: { path: string }) => {
      const { uses } = prompt as { uses: number };
      this.inferred.push({ path, uses });
      return { value: null, usage: { tokens: uses } };
    };
    const devices = { models: modelsDevice({ models: new Map([["model", { reply, latencyNs: MODEL_LATENCY_NS }]]) }) };
    const backend = new VirtualMachine({
      profile: PROFILES.x86,
      seed: SEED,
      epochMs: 0,
      devices,
      choose: (_kind: Choice, among: Candidates) => this.prng?.below(among.count) ?? 0,
      observe: (event) => this.observe(event),
    });
    return compose(backend, createRunner([image]), this.config());
  }

  private config(): KernelConfig {
    const cost = this.options.tokensMax === undefined ? {} : { cost: { tokens: this.options.tokensMax } };
    const grant = {
      name: "model",
      device: "models",
      verb: "model",
      badge: 0,
      effect: "none",
      reads: [],
      writes: ["model"],
      ...cost,
    } as const;
    return { seed: SEED, epochMs: 0, policy: "fifo", grants: [grant], journal: true, hash: true, steps: true, guard: true };
  }

  private observe(event: TraceEvent): void {
    if (event.kind === "spawn" && this.tokens !== undefined) this.accounts.push({ path: event.path, tokens: this.tokens });
    if (event.kind !== "step") return;
    if (event.nr === NR.spawn) this.tokens = (event.args as unknown as { options?: { budget?: Usage } }).options?.budget?.tokens;
    if (event.nr !== NR.send && event.nr !== NR.call) return;
    const { body } = (event.args as unknown as { message: { body: unknown } }).message;
    if (typeof body === "object" && body !== null && "id" in body) this.sends.push(body as { id: string; channel: number });
  }

  drive(system: System): readonly Deadlock[] {
    const { kernel, backend } = system;
    for (let steps = 0; steps < STEPS_MAX; steps++) {
      const pid = step(system);
      if (pid !== IDLE) {
        kernel.check();
        this.options.afterTurn?.(system, pid);
        continue;
      }
      const found = kernel.deadlocks();
      if (backend.idle(kernel.deadline()) !== true) return found;
      this.deadlocksEarly.push(...found);
    }
    throw new Error(`The program did not end within ${STEPS_MAX} steps`);
  }
}
