/**
 * Lists of a server, read page by page. That of its tools is read when it opens and at each change, for the catalogue; those
 * of prompts, resources and templates are read on request, and kept where the server says when they change.
 */
import type { Calls } from "./calls.ts";
import type { ClientState } from "./client_state.ts";
import { offers, type Opening } from "./era.ts";
import { isObject } from "./jsonrpc.ts";
import { ENTRIES_MAX, PAGES_MAX } from "./limits.ts";
import type { Upstream } from "./upstream.ts";

/** See the file comment. */
export class Lists {
  constructor(private readonly client: ClientState, private readonly calls: Calls) {}

  /** A whole list, page by page; or why it cannot be had. Kept only where the server says when it changes. */
  async read(upstream: Upstream, method: string, member: string): Promise<readonly unknown[] | string> {
    const known = upstream.lists.get(method);
    if (known !== undefined) return known;
    const { epoch, opening, listChanges } = upstream;
    if (opening === null) return `server ${upstream.name} is not ready`;
    const all: unknown[] = [];
    let cursor: string | null = null;
    for (let page = 0; page < PAGES_MAX && all.length < ENTRIES_MAX; page++) {
      const members: string = cursor === null ? "" : `"cursor":${JSON.stringify(cursor)}`;
      const outcome = await this.calls.ask(upstream, { method, members, limitMs: upstream.limits.openMs }, opening.era);
      if (!outcome.ok) return outcome.text;
      if (upstream.epoch !== epoch) return "the server ended";
      if (!isObject(outcome.result) || !Array.isArray(outcome.result[member])) return `${method} gave no ${member}`;
      for (const one of outcome.result[member]) if (all.length < ENTRIES_MAX) all.push(one);
      const next: unknown = outcome.result.nextCursor;
      if (typeof next !== "string" || next === cursor) break;
      cursor = next;
    }
    const group = method.slice(0, method.indexOf("/"));
    const keeps = group !== "tools" && offers(opening, group, "listChanged") && upstream.listChanges === listChanges;
    if (keeps) upstream.lists.set(method, all);
    return all;
  }

  /** Asks a server of the modern era to tell when lists change; one of the older era does so unasked. */
  listen(upstream: Upstream, opening: Opening): void {
    const wanted: string[] = [];
    if (offers(opening, "tools", "listChanged")) wanted.push(`"toolsListChanged":true`);
    if (offers(opening, "prompts", "listChanged")) wanted.push(`"promptsListChanged":true`);
    if (offers(opening, "resources", "listChanged")) wanted.push(`"resourcesListChanged":true`);
    if (wanted.length === 0) return;
    const request = { method: "subscriptions/listen", members: `"notifications":{${wanted.join(",")}}`, limitMs: 0 };
    void this.calls.ask(upstream, request, "modern");
  }

  /** The server says that a list changed. */
  changed(upstream: Upstream, method: string): void {
    upstream.listChanges++;
    if (method === "notifications/tools/list_changed") void this.refresh(upstream);
    else if (method === "notifications/prompts/list_changed") upstream.lists.delete("prompts/list");
    else if (method === "notifications/resources/list_changed") {
      upstream.lists.delete("resources/list");
      upstream.lists.delete("resources/templates/list");
    }
  }

  // Changes that come while a list is on its way are looked at once more after it.
  private async refresh(upstream: Upstream): Promise<void> {
    upstream.stale = true;
    if (upstream.refreshing || upstream.state !== "ready") return;
    const { epoch } = upstream;
    upstream.refreshing = true;
    while (upstream.stale && upstream.epoch === epoch) {
      upstream.stale = false;
      const tools = await this.read(upstream, "tools/list", "tools");
      if (upstream.epoch !== epoch) return;
      if (typeof tools !== "string") upstream.counters.garbage += this.client.catalogue.update(upstream.name, tools);
    }
    if (upstream.epoch === epoch) upstream.refreshing = false;
  }
}
