/**
 * Lists of a server, read page by page. That of its tools is read when it opens and at each change, for the catalogue; those
 * of prompts, resources and templates are read on request, and kept where the server says when they change.
 */
import type { Calls } from "./calls.ts";
import type { ClientState } from "./client_state.ts";
import { offers, type Opening } from "./era.ts";
import { isObject } from "./jsonrpc.ts";
import { ENTRIES_MAX, PAGES_MAX } from "./limits.ts";
import type { Link } from "./link.ts";

/** See the file comment. */
export class Lists {
  constructor(private readonly core: ClientState, private readonly calls: Calls) {}

  /** A whole list, page by page; or why it cannot be had. Kept only where the server says when it changes. */
  async read(link: Link, method: string, member: string): Promise<readonly unknown[] | string> {
    const known = link.lists.get(method);
    if (known !== undefined) return known;
    const { life, opening, listChanges } = link;
    if (opening === null) return `server ${link.name} is not ready`;
    const all: unknown[] = [];
    let cursor: string | null = null;
    for (let page = 0; page < PAGES_MAX && all.length < ENTRIES_MAX; page++) {
      const members: string = cursor === null ? "" : `"cursor":${JSON.stringify(cursor)}`;
      const outcome = await this.calls.ask(link, method, members, link.limits.openMs, opening.era);
      if (!outcome.ok) return outcome.text;
      if (link.life !== life) return "the server ended";
      if (!isObject(outcome.result) || !Array.isArray(outcome.result[member])) return `${method} gave no ${member}`;
      for (const one of outcome.result[member]) if (all.length < ENTRIES_MAX) all.push(one);
      const next: unknown = outcome.result.nextCursor;
      if (typeof next !== "string" || next === cursor) break;
      cursor = next;
    }
    const group = method.slice(0, method.indexOf("/"));
    const keeps = group !== "tools" && offers(opening, group, "listChanged") && link.listChanges === listChanges;
    if (keeps) link.lists.set(method, all);
    return all;
  }

  /** Asks a server of the modern era to tell when lists change; one of the older era does so unasked. */
  listen(link: Link, opening: Opening): void {
    const wanted: string[] = [];
    if (offers(opening, "tools", "listChanged")) wanted.push(`"toolsListChanged":true`);
    if (offers(opening, "prompts", "listChanged")) wanted.push(`"promptsListChanged":true`);
    if (offers(opening, "resources", "listChanged")) wanted.push(`"resourcesListChanged":true`);
    if (wanted.length > 0) void this.calls.ask(link, "subscriptions/listen", `"notifications":{${wanted.join(",")}}`, 0, "modern");
  }

  /** The server says that a list changed. */
  changed(link: Link, method: string): void {
    link.listChanges++;
    if (method === "notifications/tools/list_changed") void this.refresh(link);
    else if (method === "notifications/prompts/list_changed") link.lists.delete("prompts/list");
    else if (method === "notifications/resources/list_changed") {
      link.lists.delete("resources/list");
      link.lists.delete("resources/templates/list");
    }
  }

  // Changes that come while a list is on its way are looked at once more after it.
  private async refresh(link: Link): Promise<void> {
    link.stale = true;
    if (link.refreshing || link.state !== "ready") return;
    const { life } = link;
    link.refreshing = true;
    while (link.stale && link.life === life) {
      link.stale = false;
      const tools = await this.read(link, "tools/list", "tools");
      if (link.life !== life) return;
      if (typeof tools !== "string") link.counters.garbage += this.core.catalogue.update(link.name, tools);
    }
    if (link.life === life) link.refreshing = false;
  }
}
