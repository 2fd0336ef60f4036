/**
 * Programs: an image linked to the runner's runtime, and how to find and start an agent in it.
 *
 * An image whose modules hold no mutable binding is linked once and shared; any other gets a fresh state record per
 * process, which `enter` makes the current one. Not here: how images are made, and what runs when.
 */
import type { Image, Linked, Runtime, State } from "./contract.ts";

type AgentsByName = ReturnType<Linked["agents"]>;

/** An image as linked by one runner. */
export class Program {
  private readonly linked: Linked;
  private readonly shared: AgentsByName | null;
  private names: ReadonlySet<string> | null = null;
  private current: State | null = null;
  /** The shared agent asked for before: mostly the next one too. */
  private latest: ReturnType<AgentsByName["get"]> = undefined;
  private latestName: string | null = null;

  constructor(readonly image: Image, runtime: Runtime) {
    this.linked = image.link(runtime);
    this.shared = this.linked.stateless ? this.linked.agents() : null;
  }

  /** True if processes share everything the modules hold. */
  get stateless(): boolean {
    return this.shared !== null;
  }

  /** Runs the modules' top level for a fresh process; null if there is nothing to keep. Throws what the top level throws. */
  init(): State | null {
    if (this.shared !== null) return null;
    this.current = null;
    return this.linked.init();
  }

  /** Makes `state` the current one. */
  enter(state: State | null): void {
    if (state === null || state === this.current) return;
    this.linked.enter(state);
    this.current = state;
  }

  /** The agent of that name as the current state has it. */
  agent(name: string): { readonly run: (...args: never[]) => unknown } | undefined {
    if (this.shared === null) return this.linked.agents().get(name);
    if (name !== this.latestName) {
      this.latest = this.shared.get(name);
      this.latestName = name;
    }
    return this.latest;
  }

  /** The exports as the current state has them. */
  exports(): Readonly<Record<string, unknown>> {
    return this.linked.exports();
  }

  /** True if the image declares an agent of that name. `probe` runs `init` under a meter where a state is needed to know. */
  has(name: string, probe: (init: () => State | null) => State | null): boolean {
    if (this.shared !== null) return this.agent(name) !== undefined;
    if (this.names === null) {
      const state = probe(() => this.init());
      this.enter(state);
      this.names = new Set(state === null ? [] : this.linked.agents().keys());
    }
    return this.names.has(name);
  }
}
