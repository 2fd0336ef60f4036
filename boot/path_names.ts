/** Paths as users know them: below their own root agent, whatever brought it up (`init/root.2/worker.1` is `root/worker.1`). */
import type { TraceEvent } from "../kernel/trace.ts";

/** Paths that are remembered: enough to say what there is. */
const PATHS_MAX = 1_000;

/** Learns from the notes which process is the user's root. */
export class PathNames {
  /** The first paths that were seen, as users know them, in order. */
  readonly all = new Set<string>();
  private root: string | null;

  /** `agent` and `image`: of the user's root; `nested`: true where `init` brings it up. */
  constructor(private readonly agent: string, private readonly image: string, nested: boolean) {
    this.root = nested ? null : agent;
  }

  /** Takes a note of the kernel. */
  note(event: TraceEvent): void {
    if (event.kind !== "spawn") return;
    const parts = event.path.split("/");
    if (this.root === null && parts.length === 2 && event.name === this.agent && event.image === this.image) this.root = event.path;
    if (this.all.size < PATHS_MAX) this.all.add(this.shown(event.path));
  }

  /** Path of the user's root in the kernel; null before it was made. */
  get rootPath(): string | null {
    return this.root;
  }

  /** `path` as the user knows it. */
  shown(path: string): string {
    const { root } = this;
    if (root === null || (path !== root && !path.startsWith(`${root}/`))) return path;
    return this.agent + path.slice(root.length);
  }

  /** A sentence of the kernel's with every path in it as the user knows it. */
  text(sentence: string): string {
    return this.root === null || this.root === this.agent ? sentence : sentence.replaceAll(this.root, this.agent);
  }
}
