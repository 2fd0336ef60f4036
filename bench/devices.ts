/** Scripted tools for the benchmarks that need results from outside: pages of 2 kB and texts of 32 bytes. */
import { toolsDevice } from "../backends/virtual/mod.ts";
import type { Grant } from "../kernel/config.ts";
import { E } from "../syscalls/errno.ts";
import type { Value } from "../syscalls/value.ts";

const ITEMS = 8;
const TEXT =
  "The quick brown fox jumps over the lazy dog and runs on through the wood until night comes; then it sleeps under a root, warm and dry, while rain falls outside all night long. ";

/** A page as a tool would answer: eight items, 2 kB as JSON. */
export function pageOf(index: number): Value {
  const items = [];
  for (let i = 0; i < ITEMS; i++) {
    const id = index * ITEMS + i;
    items.push({
      id,
      title: `Item ${id}`,
      text: TEXT.slice(id % 40) + TEXT.slice(0, id % 40),
      tags: ["a", "b", `t${id % 7}`],
      score: (id % 100) / 100,
    });
  }
  return { items, next: index + 1, total: 10_000 };
}

/** A text of 32 characters, another for each index. */
export function textOf(index: number): string {
  return String(index).padStart(32, "result of a call, numbered ......");
}

const call = (verb: string, args: Value): Value => verb === "page" ? pageOf(args as number) : textOf(args as number);

/** Streams that send nothing: the machine answers their cancel. */
const silent = () => ({ submit: () => E.OK, cancel: () => undefined });

/** The devices behind them. */
export const DEVICES = { tools: toolsDevice({ verbs: new Map([["page", {}], ["text", {}]]), call }), silent };

/** The grants that name them. */
export const GRANTS: readonly Grant[] = ["page", "text"].map((name) => (
  { name, device: "tools", verb: name, badge: 0, effect: "none", reads: [], writes: [] }
));

/** The grant of a stream that sends nothing. */
export const FEED: Grant = { name: "feed", device: "silent", verb: "feed", badge: 0, effect: "none", reads: [], writes: [] };
