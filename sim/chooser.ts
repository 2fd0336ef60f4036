/**
 * The chooser: what `Machine.choose` of every run goes through. It asks the strategy or the replay, records each decision,
 * and gives up asking once a run is to come to its end under the fair policy.
 */
import type { Candidates, Choice } from "../kernel/machine.ts";
import { type Answers, DecisionLog } from "./decisions.ts";
import type { Finding } from "../scenario/finding.ts";
import { Bypass } from "./oracles/bypass.ts";
import type { Strategy } from "./strategy.ts";

/** One chooser per rig, begun anew for each run. */
export class Chooser {
  private readonly bypass = new Bypass();
  /** "call" decisions of the run: what strategies count. */
  calls = 0;
  private strategy: Strategy | null = null;
  private answers: Answers | null = null;
  private fair = false;
  private watched = false;

  /** `log` takes the decisions of each run. */
  constructor(readonly log: DecisionLog = new DecisionLog()) {}

  /** Begins a run that a strategy drives; the strategy was begun. `watched` counts bypasses: for policy-following runs. */
  hunt(strategy: Strategy, watched: boolean): void {
    this.strategy = strategy;
    this.answers = null;
    this.begin(watched);
  }

  /** Begins a run that repeats earlier decisions; `watched` as in `hunt`, where all of them are 0. */
  replay(answers: Answers, watched = false): void {
    this.answers = answers;
    this.begin(watched);
  }

  /** The call of a process was executed, chosen or not. */
  executed(pid: number): void {
    if (this.watched) this.bypass.executed(pid);
  }

  private begin(watched: boolean): void {
    this.log.clear();
    this.calls = 0;
    this.fair = false;
    this.watched = watched;
    if (watched) this.bypass.begin();
  }

  /** What watching bypasses found; null for other runs. */
  endBypass(): Finding | null {
    return this.watched ? this.bypass.end() : null;
  }

  /** From here on the policy decides: always candidate 0, recorded no more, as a replay beyond its end answers 0 anyway. */
  beFair(): void {
    this.fair = true;
  }

  /** Bound to the machine once. */
  readonly choose = (kind: Choice, among: Candidates): number => {
    if (this.fair) return 0;
    const count = among.count;
    const index = this.answers !== null ? this.answers.next(count) : this.strategy!.choose(kind, among); // one of them is set
    this.log.push(index, count);
    if (kind === "call") {
      this.calls++;
      if (this.watched) this.bypass.chose(among, index);
    }
    return index;
  };
}
