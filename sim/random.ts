/** Random walk: each choice uniform among the candidates. Best on shallow bugs, hopeless where one process must stay behind for long. */
import type { Candidates, Choice } from "../kernel/machine.ts";
import { Prng } from "./prng.ts";
import { Rare, type RunStart, type Strategy } from "./strategy.ts";

/** The random walk. */
export class RandomWalk implements Strategy {
  readonly name = "random";
  private readonly prng = new Prng();
  private readonly rare = new Rare();

  begin(run: RunStart): void {
    this.prng.seed(run.seed);
    this.rare.begin(run.seed);
  }

  choose(kind: Choice, among: Candidates): number {
    return kind === "call" ? this.prng.below(among.count) : this.rare.choose(among.count);
  }
}
