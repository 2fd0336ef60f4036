/**
 * Subscriptions of agents to the resources of a server. They outlive its lives: the next one subscribes again. In the modern
 * era each keeps a request open at the server and gets a copy of its own; in the older one the server knows addresses only,
 * so all of one address share its subscription there, which the last of them ends.
 */
import { type Sys, SyscallError } from "orrery";
import { quiet } from "./answer.ts";
import type { Calls } from "./calls.ts";
import { later } from "./combine.ts";
import { isHonored, offers, subscriptionOf } from "./era.ts";
import type { Json } from "./jsonrpc.ts";
import { UPDATES_MAX } from "./limits.ts";
import type { Link, Subscription } from "./link.ts";

/** See the file comment. */
export class Subscriptions {
  constructor(private readonly sys: Sys, private readonly calls: Calls) {}

  /** Begins a subscription at the server; null, or why it cannot be. The modern era keeps a request open for it. */
  async subscribe(link: Link, one: Subscription): Promise<string | null> {
    const { opening } = link;
    if (opening === null) return `server ${link.name} is not ready`;
    if (!offers(opening, "resources", "subscribe")) return `server ${link.name} offers no subscriptions`;
    if (opening.era === "modern") return await this.listen(link, one);
    const outcome = await this.calls.ask(link, "resources/subscribe", `"uri":${JSON.stringify(one.uri)}`, link.limits.callMs, "legacy");
    return outcome.ok ? null : outcome.text;
  }

  // Kept when the server acknowledged it, refused it or took too long; the request itself stays open as long as it stands.
  private listen(link: Link, one: Subscription): Promise<string | null> {
    const { promise, resolve } = later<string | null>();
    one.answer = resolve;
    one.listen = link.nextId;
    void this.attend(link, one);
    return promise;
  }

  private async attend(link: Link, one: Subscription): Promise<void> {
    const id = one.listen;
    const members = `"notifications":{"resourceSubscriptions":[${JSON.stringify(one.uri)}]}`;
    const outcome = await this.calls.ask(link, "subscriptions/listen", members, link.limits.callMs, "modern");
    const { answer } = one;
    one.answer = null;
    if (one.listen !== id) return answer?.("the server ended"); // with its life: the next one subscribes again
    one.listen = 0;
    const why = outcome.ok ? "the server ended the subscription" : outcome.text;
    if (answer === null) this.drop(link, one, why);
    else answer(why);
  }

  /** The server acknowledges a request of ours; honoring less than was asked is a refusal. */
  acknowledged(link: Link, params: Json): void {
    const id = subscriptionOf(params);
    const one = link.subscriptions.find(({ listen, answer }) => listen === id && answer !== null);
    const request = link.flight.get(id);
    if (one === undefined || request === undefined) return; // that of the lists, or one that was given up
    if (!isHonored(params, one.uri)) return this.calls.giveUp(link, request, "EIO", "the server does not honor it");
    request.deadline = Infinity; // its line has left, so its time is stamped: from now on it may take for ever
    one.answer!(null);
    one.answer = null;
  }

  /** Begins a subscription anew in the server's next life. */
  async again(link: Link, one: Subscription): Promise<void> {
    const refused = await this.subscribe(link, one);
    if (refused !== null && link.state === "ready") this.drop(link, one, refused);
  }

  /** Ends a subscription that its reader still wants and no server serves any more. The reader is told if it is still there. */
  drop(link: Link, one: Subscription, why: string): void {
    if (!link.subscriptions.includes(one)) return;
    void quiet(this.sys.send(one.to, { ended: one.uri, server: link.name, why }, { timeoutMs: link.limits.callMs }));
    this.forget(link, one);
  }

  /** Ends a subscription. */
  async unsubscribe(link: Link, one: Subscription): Promise<void> {
    this.forget(link, one);
    if (link.opening === null || link.subscriptions.some((other) => other.uri === one.uri && other.listen === 0)) return;
    const listen = link.flight.get(one.listen);
    if (listen !== undefined) this.calls.giveUp(link, listen, "EIO", "it is no longer wanted");
    else if (link.opening.era === "legacy") {
      await this.calls.ask(link, "resources/unsubscribe", `"uri":${JSON.stringify(one.uri)}`, link.limits.callMs, "legacy");
    }
  }

  /** Takes a subscription away, with the handle of its reader. */
  forget(link: Link, one: Subscription): void {
    const at = link.subscriptions.indexOf(one);
    if (at >= 0) link.subscriptions.splice(at, 1);
    void quiet(this.sys.drop(one.to));
  }

  /** A resource changed: that is for the subscription whose id is named (modern era), or for all whose address it begins with. */
  updated(link: Link, params: Json): void {
    const { uri } = params;
    if (typeof uri !== "string") return;
    const id = subscriptionOf(params);
    for (const one of link.subscriptions) if (id === 0 ? uri.startsWith(one.uri) : one.listen === id) void this.tell(link, one, uri);
  }

  // A notification of a change coalesces: a subscriber that is behind reads the newest anyway, so nothing waits for it.
  private async tell(link: Link, one: Subscription, uri: string): Promise<void> {
    if (one.due.size < UPDATES_MAX) one.due.add(uri);
    else {
      one.due.clear();
      one.due.add(one.uri);
    }
    if (one.telling) return;
    one.telling = true;
    for (const due of one.due) {
      one.due.delete(due);
      if (!link.subscriptions.includes(one)) break;
      try {
        await this.sys.send(one.to, { updated: due, server: link.name }, { timeoutMs: link.limits.callMs });
      } catch (error) {
        if (!(error instanceof SyscallError)) throw error;
        if (error.errno !== "ETIMEDOUT") await this.unsubscribe(link, one);
      }
    }
    one.telling = false;
  }
}
