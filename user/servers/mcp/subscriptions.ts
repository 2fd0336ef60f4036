/**
 * Subscriptions of agents to the resources of a server. A subscription outlives the connection: the next connection subscribes again. In
 * the modern era each keeps a request open at the server and gets a copy of its own. In the older era the server knows addresses
 * only, so all subscriptions of one address share one there, which the last of them ends.
 */
import { type Sys, SyscallError } from "orrery";
import { quiet } from "./answers.ts";
import type { Calls } from "./calls.ts";
import type { Outcome } from "./client_call.ts";
import { later } from "./combine.ts";
import { isHonored, offers, subscriptionOf } from "./era.ts";
import type { Json } from "./jsonrpc.ts";
import { UPDATES_MAX } from "./limits.ts";
import type { Subscription, Upstream } from "./upstream.ts";

/** See the file comment. */
export class Subscriptions {
  constructor(private readonly sys: Sys, private readonly calls: Calls) {}

  /** Begins a subscription at the server; null, or why it cannot be. The modern era keeps a request open for it. */
  async subscribe(upstream: Upstream, one: Subscription): Promise<string | null> {
    const { opening } = upstream;
    if (opening === null) return `server ${upstream.name} is not ready`;
    if (!offers(opening, "resources", "subscribe")) return `server ${upstream.name} offers no subscriptions`;
    if (opening.era === "modern") return await this.listen(upstream, one);
    const outcome = await this.legacy(upstream, "resources/subscribe", one.uri);
    return outcome.ok ? null : outcome.text;
  }

  private legacy(upstream: Upstream, method: string, uri: string): Promise<Outcome> {
    const request = { method, members: `"uri":${JSON.stringify(uri)}`, limitMs: upstream.limits.callMs };
    return this.calls.ask(upstream, request, "legacy");
  }

  // Kept when the server acknowledged it, refused it or took too long; the request itself stays open as long as it stands.
  private listen(upstream: Upstream, one: Subscription): Promise<string | null> {
    const { promise, resolve } = later<string | null>();
    one.answer = resolve;
    one.listen = upstream.nextId;
    void this.attend(upstream, one);
    return promise;
  }

  private async attend(upstream: Upstream, one: Subscription): Promise<void> {
    const id = one.listen;
    const members = `"notifications":{"resourceSubscriptions":[${JSON.stringify(one.uri)}]}`;
    const request = { method: "subscriptions/listen", members, limitMs: upstream.limits.callMs };
    const outcome = await this.calls.ask(upstream, request, "modern");
    const { answer } = one;
    one.answer = null;
    if (one.listen !== id) return answer?.("the server ended"); // with its connection: the next one subscribes again
    one.listen = 0;
    const why = outcome.ok ? "the server ended the subscription" : outcome.text;
    if (answer === null) this.drop(upstream, one, why);
    else answer(why);
  }

  /** The server acknowledges a request of ours; honoring less than was asked is a refusal. */
  acknowledged(upstream: Upstream, params: Json): void {
    const id = subscriptionOf(params);
    const one = upstream.subscriptions.find(({ listen, answer }) => listen === id && answer !== null);
    const request = upstream.inFlight.get(id);
    if (one === undefined || request === undefined) return; // that of the lists, or one that was given up
    if (!isHonored(params, one.uri)) return this.calls.giveUp(upstream, request, { errno: "EIO", text: "the server does not honor it" });
    request.deadline = Infinity; // its line has left, so its time is stamped: from now on it may take for ever
    one.answer!(null);
    one.answer = null;
  }

  /** Subscribes again in a new connection. */
  async renew(upstream: Upstream, one: Subscription): Promise<void> {
    const refused = await this.subscribe(upstream, one);
    if (refused !== null && upstream.state === "ready") this.drop(upstream, one, refused);
  }

  /** Ends a subscription that its reader still wants and no server serves any more, and sends `ended` to the reader. */
  drop(upstream: Upstream, one: Subscription, why: string): void {
    if (!upstream.subscriptions.includes(one)) return;
    void quiet(this.sys.send(one.to, { ended: one.uri, server: upstream.name, why }, { timeoutMs: upstream.limits.callMs }));
    this.forget(upstream, one);
  }

  /** Ends a subscription. */
  async unsubscribe(upstream: Upstream, one: Subscription): Promise<void> {
    this.forget(upstream, one);
    if (upstream.opening === null || upstream.subscriptions.some((other) => other.uri === one.uri && other.listen === 0)) return;
    const listen = upstream.inFlight.get(one.listen);
    if (listen !== undefined) this.calls.giveUp(upstream, listen, { errno: "EIO", text: "it is no longer wanted" });
    else if (upstream.opening.era === "legacy") {
      await this.legacy(upstream, "resources/unsubscribe", one.uri);
    }
  }

  /** Takes a subscription away, with the handle of its reader. */
  forget(upstream: Upstream, one: Subscription): void {
    const at = upstream.subscriptions.indexOf(one);
    if (at >= 0) upstream.subscriptions.splice(at, 1);
    void quiet(this.sys.drop(one.to));
  }

  /** A resource changed: the change goes to the subscription whose id is named (modern era), or to all whose address is a prefix of `uri`. */
  updated(upstream: Upstream, params: Json): void {
    const { uri } = params;
    if (typeof uri !== "string") return;
    const id = subscriptionOf(params);
    for (const one of upstream.subscriptions) {
      if (id === 0 ? uri.startsWith(one.uri) : one.listen === id) void this.notifyReader(upstream, one, uri);
    }
  }

  // A notification of a change coalesces: a subscriber that is behind reads the newest anyway, so nothing waits for it.
  private async notifyReader(upstream: Upstream, one: Subscription, uri: string): Promise<void> {
    if (one.due.size < UPDATES_MAX) one.due.add(uri);
    else {
      one.due.clear();
      one.due.add(one.uri);
    }
    if (one.notifying) return;
    one.notifying = true;
    for (const due of one.due) {
      one.due.delete(due);
      if (!upstream.subscriptions.includes(one)) break;
      try {
        await this.sys.send(one.to, { updated: due, server: upstream.name }, { timeoutMs: upstream.limits.callMs });
      } catch (error) {
        if (!(error instanceof SyscallError)) throw error;
        if (error.errno !== "ETIMEDOUT") await this.unsubscribe(upstream, one);
      }
    }
    one.notifying = false;
  }
}
