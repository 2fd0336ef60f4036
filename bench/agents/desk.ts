/** A help desk: an agent file of 200 lines as users write them, for the benchmark of loading. */
import { agent, assert, type Sys } from "orrery";

type Priority = "low" | "normal" | "high";

interface Ticket {
  readonly id: number;
  readonly customer: string;
  readonly subject: string;
  readonly body: string;
  readonly priority: Priority;
}

interface Article {
  readonly title: string;
  readonly text: string;
  readonly score: number;
}

interface Draft {
  readonly ticket: number;
  readonly text: string;
  readonly sources: readonly string[];
  readonly confidence: number;
}

type Verdict = { readonly ok: true } | { readonly ok: false; readonly reason: string };

interface Outcome {
  readonly ticket: number;
  readonly state: "answered" | "escalated" | "failed";
  readonly attempts: number;
}

const WORDS_MAX = 120;
const ATTEMPTS_MAX = 3;
const SCORE_LEAST = 0.4;
const STOP_WORDS: ReadonlySet<string> = new Set(["a", "an", "and", "the", "of", "to", "in", "is", "it", "for", "on", "with"]);

function wordsOf(text: string): string[] {
  return text.toLowerCase().split(/[^a-z0-9]+/).filter((word) => word.length > 1 && !STOP_WORDS.has(word));
}

function keywords(ticket: Ticket, count: number): string[] {
  const seen = new Map<string, number>();
  for (const word of [...wordsOf(ticket.subject), ...wordsOf(ticket.subject), ...wordsOf(ticket.body)]) {
    seen.set(word, (seen.get(word) ?? 0) + 1);
  }
  const ranked = [...seen].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return ranked.slice(0, count).map(([word]) => word);
}

function overlap(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0) return 0;
  const other = new Set(b);
  let shared = 0;
  for (const word of a) if (other.has(word)) shared++;
  return shared / a.length;
}

function clipped(text: string): string {
  const words = text.split(" ");
  return words.length <= WORDS_MAX ? text : `${words.slice(0, WORDS_MAX).join(" ")} ...`;
}

function greeting(ticket: Ticket): string {
  switch (ticket.priority) {
    case "high":
      return `Dear ${ticket.customer}, we saw at once that this is urgent.`;
    case "normal":
      return `Dear ${ticket.customer}, thank you for writing.`;
    case "low":
      return `Dear ${ticket.customer}, here is what we found.`;
  }
}

class Ledger {
  private readonly outcomes: Outcome[] = [];
  private readonly perState = { answered: 0, escalated: 0, failed: 0 };

  add(outcome: Outcome): void {
    this.outcomes.push(outcome);
    this.perState[outcome.state]++;
  }

  get size(): number {
    return this.outcomes.length;
  }

  summary(): { readonly answered: number; readonly escalated: number; readonly failed: number; readonly attempts: number } {
    const attempts = this.outcomes.reduce((sum, one) => sum + one.attempts, 0);
    return { ...this.perState, attempts };
  }
}

async function search(sys: Sys, ticket: Ticket): Promise<Article[]> {
  const found = await sys.tool<Article[]>("search", { words: keywords(ticket, 6), limit: 5 });
  const good = found.filter((article) => article.score >= SCORE_LEAST);
  return good.sort((a, b) => b.score - a.score);
}

async function draft(sys: Sys, ticket: Ticket, articles: readonly Article[], hints: readonly string[]): Promise<Draft> {
  const prompt = [
    `Answer the ticket "${ticket.subject}" of ${ticket.customer}.`,
    clipped(ticket.body),
    ...articles.map((article, index) => `[${index + 1}] ${article.title}: ${clipped(article.text)}`),
    ...hints.map((hint) => `Mind: ${hint}`),
  ].join("\n");
  const text = await sys.infer<string>({ model: "writer", prompt });
  const confidence = overlap(keywords(ticket, 8), wordsOf(text));
  return { ticket: ticket.id, text, sources: articles.map((article) => article.title), confidence };
}

async function judge(sys: Sys, one: Draft): Promise<Verdict> {
  if (one.text.trim() === "") return { ok: false, reason: "the answer is empty" };
  if (one.sources.length === 0) return { ok: false, reason: "no source was found" };
  const reply = await sys.infer<string>({ model: "critic", prompt: `Is this fit to be sent?\n${one.text}` });
  return reply.startsWith("yes") ? { ok: true } : { ok: false, reason: reply };
}

async function withRetry<T>(sys: Sys, attempts: number, work: (attempt: number) => Promise<T>): Promise<T> {
  for (let attempt = 1;; attempt++) {
    try {
      return await work(attempt);
    } catch (error) {
      if (attempt === attempts || !(error instanceof Error)) throw error;
      await sys.mark("retry", { attempt, message: error.message });
      await sys.sleep(100 * 2 ** attempt);
    }
  }
}

export const clerk = agent("clerk", async (sys, ticket: Ticket): Promise<Outcome> => {
  const articles = await withRetry(sys, ATTEMPTS_MAX, () => search(sys, ticket));
  const hints: string[] = [];
  for (let attempt = 1; attempt <= ATTEMPTS_MAX; attempt++) {
    const one = await draft(sys, ticket, articles, hints);
    const verdict = await judge(sys, one);
    if (verdict.ok) {
      await sys.tool("send", { ticket: ticket.id, text: `${greeting(ticket)}\n${one.text}` });
      return { ticket: ticket.id, state: "answered", attempts: attempt };
    }
    hints.push(verdict.reason);
  }
  await sys.tool("escalate", { ticket: ticket.id, hints });
  return { ticket: ticket.id, state: "escalated", attempts: ATTEMPTS_MAX };
});

export const clock = agent("clock", async (sys, { every, times }: { readonly every: number; readonly times: number }) => {
  for (let tick = 1; tick <= times; tick++) {
    await sys.sleep(every);
    await sys.mark("tick", tick);
  }
});

const byPriority = (a: Ticket, b: Ticket): number => {
  const rank: Readonly<Record<Priority, number>> = { high: 0, normal: 1, low: 2 };
  return rank[a.priority] - rank[b.priority] || a.id - b.id;
};

export default agent("desk", async (sys, tickets: readonly Ticket[]) => {
  const ledger = new Ledger();
  const watch = await sys.spawn(clock, { every: 1_000, times: 60 }, { daemon: true });
  const open = [...tickets].sort(byPriority);
  while (open.length > 0) {
    const batch = open.splice(0, 4);
    const children = [];
    for (const ticket of batch) children.push({ ticket, handle: await sys.spawn(clerk, ticket) });
    for (const { ticket, handle } of children) {
      const { tag, value } = await sys.select({ done: sys.wait(handle), late: sys.sleep(60_000) });
      if (tag === "late") {
        await sys.kill(handle);
        ledger.add({ ticket: ticket.id, state: "failed", attempts: 0 });
        continue;
      }
      if (value.ok) ledger.add(value.value as unknown as Outcome);
      else ledger.add({ ticket: ticket.id, state: "failed", attempts: 1 });
    }
  }
  await sys.kill(watch);
  assert(ledger.size === tickets.length, `${ledger.size} outcomes for ${tickets.length} tickets`);
  return ledger.summary();
});

export const tools = {
  search: { run: () => [{ title: "Reset", text: "Press the button for ten seconds", score: 0.9 }], effect: "none" },
  send: () => null,
  escalate: () => null,
};

export const models = {
  writer: { reply: (prompt: unknown) => `Press the button, as in: ${String(prompt).slice(0, 80)}`, latencyMs: 200 },
  critic: ["no: name the button", "yes", "yes"],
};

export const workloads = [
  [{ id: 1, customer: "Ada", subject: "The lamp stays dark", body: "I pressed it twice", priority: "high" }],
];
