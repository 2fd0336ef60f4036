/**
 * A fleet: a planner splits a goal into steps, a worker does each with a model and two file tools, a critic reads the
 * outcome and approves it or asks for another round; the planner lets a tool count the lines.
 *
 * The agents know only the names `default`, `read_file`, `write_file` and `get-sum`, and take results as tool servers give them
 * (`{ content: [{ type: "text", text }] }`), so the same file runs on real servers; `tools` and `models` below are what
 * the simulator scripts. Agents share no state: every file has one writer, the worker, which serves one request at a time.
 * Run it: `deno task sim examples/fleet.ts`
 */
import { agent, assert, type Handle, type Sys } from "orrery";
import { serve } from "../user/lib/actor.ts";

const ROUNDS_MAX = 3;
const PATH = "notes.md";

interface Step {
  readonly path: string;
  readonly task: string;
}

interface Verdict {
  readonly approved: boolean;
  readonly remark: string;
}

/** The text of a tool's or a model's result: a string, or content blocks. */
function textOf(result: unknown): string {
  if (typeof result === "string") return result;
  const blocks = (result as { content?: readonly { text?: string }[] } | null)?.content ?? [];
  return blocks.map((block) => block.text ?? "").join("");
}

async function ask(sys: Sys, prompt: string): Promise<string> {
  return textOf(await sys.infer({ model: "default", prompt }));
}

async function readOr(sys: Sys, path: string, absent: string): Promise<string> {
  const result = await sys.tool("read_file", { path });
  return result.isError === true ? absent : textOf(result);
}

async function add(sys: Sys, a: number, b: number): Promise<number> {
  const sum = textOf(await sys.tool("get-sum", { a, b })).match(/ is (\d+)\.$/);
  assert(sum !== null, "The sum was not told");
  return Number(sum[1]);
}

async function work(sys: Sys, { path, task }: Step): Promise<string> {
  const before = await readOr(sys, path, "");
  const line = await ask(sys, `WORK\nWrite one line for this task: ${task}\nThe file so far:\n${before}`);
  await sys.tool("write_file", { path, content: before + line + "\n" });
  return line;
}

async function judge(sys: Sys, { path, task }: Step): Promise<Verdict> {
  const text = await readOr(sys, path, "(no file)");
  const answer = await ask(sys, `JUDGE\nAnswer APPROVED, or name what is missing. Goal: ${task}\nThe file:\n${text}`);
  return { approved: answer.startsWith("APPROVED"), remark: answer };
}

const worker = agent("worker", (sys, inbox: Handle) => serve(sys, inbox, (step: Step) => work(sys, step)));

const critic = agent("critic", (sys, inbox: Handle) => serve(sys, inbox, (step: Step) => judge(sys, step)));

interface Crew {
  readonly goal: string;
  readonly worker: Handle;
  readonly critic: Handle;
}

const planner = agent("planner", async (sys, crew: Crew) => {
  let lines = 0;
  let tasks = (await ask(sys, `PLAN\nList the steps, one a line, for: ${crew.goal}`)).split("\n");
  for (let round = 1; round <= ROUNDS_MAX; round++) {
    for (const task of tasks) await sys.call(crew.worker, { path: PATH, task });
    lines = await add(sys, lines, tasks.length);
    const verdict = await sys.call<Verdict>(crew.critic, { path: PATH, task: crew.goal });
    await sys.mark("verdict", { round, approved: verdict.approved });
    if (verdict.approved) return { rounds: round, lines };
    tasks = [verdict.remark];
  }
  throw new Error(`No approval after ${ROUNDS_MAX} rounds`);
});

export default agent("root", async (sys, goal: string) => {
  const desk = await sys.endpoint();
  const bench = await sys.endpoint();
  await sys.spawn(worker, desk);
  await sys.spawn(critic, bench);
  const lead = await sys.spawn(planner, { goal, worker: desk, critic: bench });
  const exit = await sys.wait(lead);
  assert(exit.ok, `The planner failed: ${exit.error?.message}`);
  return exit.value;
});

/** Real servers for `deno task run`: files in a folder of this run's own, and a server that can do a bit of everything. */
const SERVERS = "${ORRERY_HOME}/node_modules/@modelcontextprotocol";

export const mcp = {
  files: { command: "deno", args: ["run", "-A", `${SERVERS}/server-filesystem/dist/index.js`, "${ORRERY_SCRATCH}"] },
  everything: { command: "deno", args: ["run", "-A", `${SERVERS}/server-everything/dist/index.js`, "stdio"] },
};

export const workloads = ["Notes on the moons of Jupiter"];

const files = new Map<string, string>();

const text = (value: string) => ({ content: [{ type: "text", text: value }] });

export const tools = {
  read_file: {
    run: ({ path }: { path: string }) => {
      const content = files.get(path);
      return content === undefined ? { ...text(`ENOENT: no such file, open '${path}'`), isError: true } : text(content);
    },
    effect: "none",
    reads: ["files"],
    latencyMs: 1,
  },
  write_file: {
    run: ({ path, content }: { path: string; content: string }) => {
      files.set(path, content);
      return text(`Successfully wrote to ${path}`);
    },
    effect: "idempotent",
    writes: ["files"],
    latencyMs: 2,
  },
  "get-sum": {
    run: ({ a, b }: { a: number; b: number }) => text(`The sum of ${a} and ${b} is ${a + b}.`),
    effect: "none",
    latencyMs: 1,
  },
};

const SUMMARY = "A summary";

export const models = {
  default: {
    reply: (prompt: string): string => {
      if (prompt.startsWith("PLAN")) return "Name the moons\nSay who found them";
      if (prompt.startsWith("WORK")) return `- ${prompt.split("\n")[1]!.split(": ")[1]}`;
      return prompt.includes(`- ${SUMMARY}`) ? "APPROVED" : SUMMARY;
    },
    latencyMs: 400,
    tokensMax: 200,
  },
};

export function check(): void {
  const lines = files.get(PATH)?.trimEnd().split("\n") ?? [];
  assert(lines.join("|") === "- Name the moons|- Say who found them|- A summary", `the notes are ${lines.join("|")}`);
}
