/**
 * Budgets, kept a second time from outside: grants (spawns), reservations (operations as they leave) and usage (completions
 * as they arrive). The kernel lets no process spend more than is left and refuses no amount that is left; the result of `self`
 * equals the ledger; at the end the kernel's account of the whole run equals what the machine used.
 */
import type { Grant } from "../../kernel/config.ts";
import { type Completion, type Op, type Usage, VERB_CREDIT } from "../../kernel/machine.ts";
import type { TraceEvent } from "../../kernel/trace.ts";
import { E, type Errno } from "../../syscalls/errno.ts";
import type { OpId, Pid } from "../../syscalls/ids.ts";
import { NR } from "../../syscalls/table.ts";
import type { ValueRecord } from "../../syscalls/value.ts";
import { type Finding, finding } from "../../scenario/finding.ts";
import type { EndOfRun } from "../../scenario/end/end_of_run.ts";
import type { Listener, Watcher } from "./oracle.ts";

const RESOURCES = ["tokens", "money", "ms", "bytes"] as const;
type Amounts = Record<typeof RESOURCES[number], number>;
type Step = TraceEvent & { readonly kind: "step" };

/** Calls that begin an operation, and the argument that names its grant. */
const USES: ReadonlyMap<number, string> = new Map([
  [NR.tool, "tool"],
  [NR.infer, "model"],
  [NR.read, "from"],
  [NR.write, "to"],
  [NR.subscribe, "to"],
]);

interface Account {
  readonly parent: Account | null;
  readonly granted: Amounts;
  readonly spent: Amounts;
  readonly reserved: Amounts;
  /** Processes, accounts below it and operations that hold it open. */
  users: number;
}

interface Flight {
  readonly account: Account;
  readonly reserved: Amounts;
}

/** The second set of books. */
export class Ledger implements Listener, Watcher {
  private readonly accounts = new Map<Pid, Account>();
  private readonly byPath = new Map<string, Account>();
  private readonly flights = new Map<OpId, Flight>();
  private readonly costs: ReadonlyMap<string, Usage>;
  private readonly costsByName: ReadonlyMap<string, Usage>;
  private step: Step | null = null;
  /** True if the account of who made the latest step covers what the step asks for. */
  private covered = false;
  /** True once a process was given names of its own: the cost of a name is unknown from then on. */
  private renamed = false;
  private root: Account = accountOf(null, Infinity, {});
  private found: Finding | null = null;

  /** `grants` are those of the scenario: what an operation may cost. */
  constructor(grants: readonly Grant[]) {
    this.costs = new Map(grants.flatMap(({ device, verb, cost }) => cost === undefined ? [] : [[`${device} ${verb}`, cost]]));
    this.costsByName = new Map(grants.map(({ name, cost }) => [name, cost ?? {}]));
  }

  begin(): void {
    for (const one of [this.accounts, this.byPath, this.flights]) one.clear();
    this.step = null;
    this.covered = false;
    this.renamed = false;
    this.root = accountOf(null, Infinity, {});
    this.found = null;
  }

  note(event: TraceEvent): void {
    if (event.kind === "spawn") this.spawned(event.pid, event.path);
    else if (event.kind === "end") this.ended(event.pid);
    else if (event.kind === "step") this.steps(event);
    else if (event.kind === "result") this.result(event);
  }

  submitted(op: Op, errno: Errno): void {
    const account = this.byPath.get(op.origin.path);
    const reserved = op.verb === VERB_CREDIT ? null : this.costOf(op);
    if (account === undefined || reserved === null || errno !== E.OK) return;
    for (const name of RESOURCES) {
      const left = leftOf(account, name);
      if (reserved[name] > left) this.report(op.origin.path, `${op.origin.path} was let spend ${reserved[name]} ${name} with ${left} left`);
      account.reserved[name] += reserved[name];
    }
    account.users++;
    this.flights.set(op.id, { account, reserved });
  }

  reaped({ id, more, usage }: Completion): void {
    const flight = more ? undefined : this.flights.get(id);
    if (flight === undefined) return;
    this.flights.delete(id);
    settle(flight.account, flight.reserved, amountsOf(usage ?? flight.reserved, 0));
    leave(flight.account);
  }

  end({ kernel, faulty }: EndOfRun): Finding | null {
    const { spawned, ended } = kernel.stats();
    if (this.found !== null || faulty || spawned !== ended) return this.found;
    const { spent, reserved } = kernel.account();
    for (const name of RESOURCES) {
      const ours = this.root.spent[name];
      if (spent[name] === ours && reserved[name] === 0) continue;
      return finding(
        "budget",
        `the run used ${ours} ${name}, the kernel's account has ${spent[name]} spent and ${reserved[name]} reserved`,
      );
    }
    return null;
  }

  private report(path: string, detail: string): void {
    this.found ??= finding("budget", detail, "", [path]);
  }

  private costOf({ device, verb }: Op): Amounts | null {
    const cost = this.costs.get(`${device} ${verb}`);
    const { step } = this;
    const tokensMax = step !== null && step.nr === NR.infer ? (step.args as ValueRecord)["tokensMax"] : undefined;
    if (typeof tokensMax === "number") return amountsOf({ ...cost, tokens: tokensMax }, 0);
    return cost === undefined ? null : amountsOf(cost, 0);
  }

  private spawned(pid: Pid, path: string): void {
    const maker = this.step === null ? this.root : this.accounts.get(this.step.pid) ?? this.root;
    const budget = this.step === null ? null : budgetOf(this.step);
    const account = budget === null ? maker : accountOf(maker, 0, budget);
    if (budget !== null) {
      maker.users++;
      for (const name of RESOURCES) {
        const left = leftOf(maker, name);
        if (account.granted[name] > left) {
          this.report(path, `${path} was granted ${account.granted[name]} ${name}, its parent had ${left} left`);
        }
        maker.reserved[name] += account.granted[name];
      }
    }
    account.users++;
    this.accounts.set(pid, account);
    this.byPath.set(path, account);
  }

  private ended(pid: Pid): void {
    const account = this.accounts.get(pid);
    if (account === undefined) return;
    this.accounts.delete(pid);
    leave(account);
  }

  private steps(step: Step): void {
    this.step = step;
    if (step.nr === NR.spawn && optionsOf(step)?.handles !== undefined) this.renamed = true;
    const account = this.accounts.get(step.pid);
    const asked = step.nr === NR.spawn ? budgetOf(step) : this.costAsked(step);
    this.covered = account !== undefined && asked !== null && RESOURCES.every((name) => (asked[name] ?? 0) <= leftOf(account, name));
  }

  // What an operation by the name of a grant may cost; null where that is not known.
  private costAsked({ nr, args }: Step): Usage | null {
    const member = USES.get(nr);
    if (member === undefined || this.renamed) return null;
    const { [member]: name, tokensMax } = args as ValueRecord; // checked by the kernel or refused
    const cost = typeof name === "string" ? this.costsByName.get(name) ?? null : null;
    return cost !== null && nr === NR.infer && typeof tokensMax === "number" ? { ...cost, tokens: tokensMax } : cost;
  }

  private result({ pid, path, call, errno, value }: TraceEvent & { readonly kind: "result" }): void {
    const { step } = this;
    if (step === null || step.pid !== pid || step.call !== call) return;
    if (errno === E.EBUDGET && this.covered) {
      this.report(path, `${path} was refused ${step.nr === NR.spawn ? "a grant" : "an operation"} that its account covers`);
    }
    if (errno !== E.OK || step.nr !== NR.self) return;
    const account = this.accounts.get(pid);
    const told = (value as ValueRecord)["left"] as unknown as Usage;
    for (const name of account === undefined ? [] : RESOURCES) {
      const left = leftOf(account!, name); // it is there, or the loop is empty
      const shown = told[name] ?? Infinity;
      if (shown !== left) this.report(path, `${path} was told that ${shown} ${name} are left, granted, spent and reserved leave ${left}`);
    }
  }
}

function amountsOf(usage: Usage, missing: number): Amounts {
  const { tokens = missing, money = missing, ms = missing, bytes = missing } = usage;
  return { tokens, money, ms, bytes };
}

function accountOf(parent: Account | null, missing: number, budget: Usage): Account {
  return { parent, granted: amountsOf(budget, missing), spent: amountsOf({}, 0), reserved: amountsOf({}, 0), users: 0 };
}

function leftOf(account: Account, name: typeof RESOURCES[number]): number {
  return account.granted[name] - account.spent[name] - account.reserved[name];
}

// What goes beyond the reserve is taken from what is left, as far as it goes.
function settle(account: Account, reserved: Amounts, used: Amounts): void {
  for (const name of RESOURCES) {
    account.reserved[name] -= reserved[name];
    account.spent[name] += Math.min(
      used[name],
      reserved[name] + Math.max(0, Math.min(used[name] - reserved[name], leftOf(account, name) - reserved[name])),
    );
  }
}

function leave(account: Account): void {
  if (--account.users > 0 || account.parent === null) return;
  settle(account.parent, account.granted, account.spent);
  leave(account.parent);
}

function budgetOf(step: Step): Usage | null {
  return step.nr === NR.spawn ? optionsOf(step)?.budget ?? null : null;
}

function optionsOf({ args }: Step): { readonly budget?: Usage; readonly handles?: unknown } | undefined {
  return (args as ValueRecord)["options"] as ReturnType<typeof optionsOf>; // checked by the kernel or refused
}
