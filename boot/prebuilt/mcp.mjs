export const image = {"format":1,"id":"07ffdda199e20a78","file":"user/servers/mcp/program.ts","sites":[{"file":"user/servers/mcp/program.ts","line":1,"column":1},{"file":"user/servers/mcp/answer.ts","line":29,"column":5},{"file":"user/servers/mcp/answer.ts","line":37,"column":19},{"file":"user/servers/mcp/answer.ts","line":43,"column":5},{"file":"user/servers/mcp/answer.ts","line":43,"column":17},{"file":"user/servers/mcp/answer.ts","line":59,"column":24},{"file":"user/servers/mcp/answer.ts","line":99,"column":36},{"file":"user/servers/mcp/answer.ts","line":99,"column":78},{"file":"user/servers/mcp/answer.ts","line":124,"column":43},{"file":"user/servers/mcp/answer.ts","line":147,"column":3},{"file":"user/servers/mcp/answer.ts","line":147,"column":15},{"file":"user/servers/mcp/answer.ts","line":154,"column":3},{"file":"user/servers/mcp/answer.ts","line":155,"column":3},{"file":"user/servers/mcp/answer.ts","line":155,"column":15},{"file":"user/servers/mcp/clock.ts","line":13,"column":14},{"file":"user/servers/mcp/clock.ts","line":24,"column":19},{"file":"user/servers/mcp/clock.ts","line":31,"column":33},{"file":"user/servers/mcp/clock.ts","line":39,"column":36},{"file":"user/servers/mcp/clock.ts","line":40,"column":39},{"file":"user/servers/mcp/clock.ts","line":40,"column":64},{"file":"user/servers/mcp/clock.ts","line":40,"column":91},{"file":"user/servers/mcp/clock.ts","line":42,"column":16},{"file":"user/servers/mcp/wire.ts","line":64,"column":43},{"file":"user/servers/mcp/wire.ts","line":68,"column":33},{"file":"user/servers/mcp/wire.ts","line":86,"column":5},{"file":"user/servers/mcp/wire.ts","line":127,"column":7},{"file":"user/servers/mcp/wire.ts","line":131,"column":71},{"file":"user/servers/mcp/wire.ts","line":134,"column":39},{"file":"user/servers/mcp/wire.ts","line":144,"column":5},{"file":"user/servers/mcp/wire.ts","line":156,"column":7},{"file":"user/servers/mcp/wire.ts","line":186,"column":40},{"file":"user/servers/mcp/calls.ts","line":72,"column":16},{"file":"user/servers/mcp/calls.ts","line":98,"column":5},{"file":"user/servers/mcp/life.ts","line":44,"column":21},{"file":"user/servers/mcp/life.ts","line":45,"column":7},{"file":"user/servers/mcp/life.ts","line":46,"column":18},{"file":"user/servers/mcp/life.ts","line":48,"column":7},{"file":"user/servers/mcp/life.ts","line":57,"column":7},{"file":"user/servers/mcp/life.ts","line":64,"column":50},{"file":"user/servers/mcp/life.ts","line":83,"column":37},{"file":"user/servers/mcp/life.ts","line":92,"column":16},{"file":"user/servers/mcp/life.ts","line":101,"column":27},{"file":"user/servers/mcp/life.ts","line":107,"column":30},{"file":"user/servers/mcp/life.ts","line":133,"column":5},{"file":"user/servers/mcp/life.ts","line":133,"column":17},{"file":"user/servers/mcp/life.ts","line":139,"column":21},{"file":"user/servers/mcp/life.ts","line":150,"column":21},{"file":"user/servers/mcp/life.ts","line":171,"column":23},{"file":"user/servers/mcp/life.ts","line":178,"column":21},{"file":"user/servers/mcp/requests.ts","line":110,"column":5},{"file":"user/servers/mcp/requests.ts","line":119,"column":3},{"file":"user/servers/mcp/requests.ts","line":119,"column":15},{"file":"user/servers/mcp/requests.ts","line":147,"column":17},{"file":"user/servers/mcp/requests.ts","line":148,"column":34},{"file":"user/servers/mcp/requests.ts","line":148,"column":46},{"file":"user/servers/mcp/requests.ts","line":149,"column":8},{"file":"user/servers/mcp/requests.ts","line":157,"column":15},{"file":"user/servers/mcp/requests.ts","line":158,"column":34},{"file":"user/servers/mcp/requests.ts","line":158,"column":46},{"file":"user/servers/mcp/requests.ts","line":161,"column":3},{"file":"user/servers/mcp/requests.ts","line":161,"column":15},{"file":"user/servers/mcp/requests.ts","line":167,"column":12},{"file":"user/servers/mcp/requests.ts","line":167,"column":24},{"file":"user/servers/mcp/requests.ts","line":170,"column":28},{"file":"user/servers/mcp/requests.ts","line":171,"column":3},{"file":"user/servers/mcp/requests.ts","line":171,"column":15},{"file":"user/servers/mcp/requests.ts","line":178,"column":39},{"file":"user/servers/mcp/requests.ts","line":180,"column":5},{"file":"user/servers/mcp/requests.ts","line":180,"column":31},{"file":"user/servers/mcp/requests.ts","line":181,"column":12},{"file":"user/servers/mcp/requests.ts","line":186,"column":12},{"file":"user/servers/mcp/requests.ts","line":186,"column":24},{"file":"user/servers/mcp/requests.ts","line":193,"column":5},{"file":"user/servers/mcp/requests.ts","line":196,"column":34},{"file":"user/servers/mcp/requests.ts","line":196,"column":46},{"file":"user/servers/mcp/program.ts","line":36,"column":30},{"file":"user/servers/mcp/program.ts","line":49,"column":3},{"file":"user/servers/mcp/program.ts","line":52,"column":11},{"file":"user/servers/mcp/program.ts","line":54,"column":3},{"file":"user/servers/mcp/program.ts","line":60,"column":18},{"file":"user/servers/mcp/program.ts","line":60,"column":59},{"file":"user/servers/mcp/program.ts","line":65,"column":12},{"file":"user/servers/mcp/lists.ts","line":26,"column":23},{"file":"user/servers/mcp/lists.ts","line":69,"column":21},{"file":"user/servers/mcp/subscriptions.ts","line":24,"column":42},{"file":"user/servers/mcp/subscriptions.ts","line":25,"column":21},{"file":"user/servers/mcp/subscriptions.ts","line":41,"column":21},{"file":"user/servers/mcp/subscriptions.ts","line":65,"column":21},{"file":"user/servers/mcp/subscriptions.ts","line":72,"column":16},{"file":"user/servers/mcp/subscriptions.ts","line":83,"column":7},{"file":"user/servers/mcp/subscriptions.ts","line":91,"column":16},{"file":"user/servers/mcp/subscriptions.ts","line":115,"column":9},{"file":"user/servers/mcp/subscriptions.ts","line":118,"column":42}]};
const $$Map = Map, $$frozen = Object.freeze;
const $$missing = (name) => { throw new ReferenceError(name + " is not defined"); };
const $$object = (value) => { if (Object(value) !== value) throw new TypeError("Iterator result " + String(value) + " is not an object"); return value; };
const $$named = (target, value) => Object.defineProperty(target, "name", { value, configurable: true });
const $$freeze = (...all) => { for (const one of all) { Object.freeze(one); if (one.prototype) Object.freeze(one.prototype); } };
export default ($$) => {
const $$m = $$.meter;
let $$s;
const { Math } = $$.globals;
const Promise = $$.Promise;
const agent = $$.orrery.agent;
const SyscallError6 = $$.orrery.SyscallError;
const SyscallError = $$.orrery.SyscallError;
const Parsed = $$.orrery.Parsed;
const SyscallError4 = $$.orrery.SyscallError;
const SyscallError2 = $$.orrery.SyscallError;
const SyscallError3 = $$.orrery.SyscallError;
const Handle = $$.orrery.Handle;
const SyscallError5 = $$.orrery.SyscallError;
const $$at = (value, site) => ($$m.site = site, value);
const $$agents = new $$Map();
const $$register = (agent) => ($$s.$$agents.set(agent.name, agent), agent);
function* $$dispose(stack, error, failed) {
  let needs = false, awaited = false;
  for (let it; it = stack.pop();) {
    try {
      if (!it[0] && needs && !awaited) { needs = false; yield; }
      if (it[1]) {
        const result = it[1].call(it[2]);
        if (it[0]) { awaited = true; yield result; }
      } else needs = true;
    } catch (e) {
      $$.caught(e);
      error = failed ? new SuppressedError(e, error, "An error was suppressed during disposal") : e;
      failed = true;
    }
  }
  if (needs && !awaited) yield;
  if (failed) throw error;
}
let probe$$13, keep$$14, live$$15, bury$$16, open$$17, negotiate$$18; function readLine(line) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  try {
    const read = Parsed.of(line);
    return typeof read.value === "object" && read.value !== null ? read : null;
  } catch ($$e) { $$.caught($$e); 
    return null;
  }
 } finally { $$m.depth--; } }
function isObject(value) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  return typeof value === "object" && value !== null && !Array.isArray(value);
 } finally { $$m.depth--; } }
function kindOf(message) { if (--$$m.fuel < 0) $$.burnt(); 
  if ("method" in message) {
    if (typeof message.method !== "string") return "junk";
    return "id" in message ? "request" : "notification";
  }
  if (!("id" in message)) return "junk";
  if ("result" in message) return "error" in message ? "junk" : "result";
  return "error" in message ? "error" : "junk";
 }
function requestLine(id, method, params) { if (--$$m.fuel < 0) $$.burnt(); 
  return `{"jsonrpc":"2.0","id":${id},"method":"${method}","params":${params}}`;
 }
function notificationLine(method, params) { if (--$$m.fuel < 0) $$.burnt(); 
  return `{"jsonrpc":"2.0","method":"${method}","params":${params}}`;
 }
function resultLine(id) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  return JSON.stringify({ jsonrpc: "2.0", id, result: {} });
 } finally { $$m.depth--; } }
function errorLine(id, code, message) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  return JSON.stringify({ jsonrpc: "2.0", id, error: { code, message } });
 } finally { $$m.depth--; } }
function errorOf(message) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  const error = message.error;
  if (!isObject(error)) return { code: 0, text: "an error without words" };
  const text = typeof error.message === "string" ? error.message : "an error without words";
  return { code: typeof error.code === "number" ? error.code : 0, text: clip(text.toWellFormed(), 1e3) };
 } finally { $$m.depth--; } }
function clip(text, max) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  return text.length <= max ? text : `${text.slice(0, max).toWellFormed()}…`;
 } finally { $$m.depth--; } }
function idOfOversize(head, tail) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  const first = idAtTop(head);
  if (first !== void 0) return first;
  const last = /,\s*"id"\s*:\s*(\d{1,15})\s*(?:,\s*"jsonrpc"\s*:\s*"2\.0"\s*)?\}\s*$/.exec(tail);
  return last === null ? null : Number(last[1]);
 } finally { $$m.depth--; } }
function idAtTop(head) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  let depth = 0;
  for (let at = 0; at < head.length; at++) { if (--$$m.fuel < 0) $$.burnt(); 
    const unit = head[at];
    if (unit === "{" || unit === "[") depth++;
    else if (unit === "}" || unit === "]") depth--;
    else if (unit === '"') {
      const end = stringEnd(head, at);
      if (end < 0) return void 0;
      if (depth === 1 && head.slice(at, end + 1) === '"id"') {
        const value = /^\s*:\s*(?:(\d{1,15})\s*[,}]|[^\s])/.exec(head.slice(end + 1, end + 64));
        if (value !== null) return value[1] === void 0 ? null : Number(value[1]);
      }
      at = end;
    }
  }
  return void 0;
 } finally { $$m.depth--; } }
function stringEnd(text, start) { if (--$$m.fuel < 0) $$.burnt(); 
  for (let at = start + 1; at < text.length; at++) { if (--$$m.fuel < 0) $$.burnt(); 
    if (text[at] === "\\") at++;
    else if (text[at] === '"') return at;
  }
  return -1;
 }
const ASKED_MAX = 8;
const PART_LENGTH_MAX = 200;
function findUnusable(result) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  if (!isObject(result)) return { words: "it is no object", detail: null, count: 0 };
  const { resultType } = result;
  if (resultType === void 0 || resultType === "complete") return null;
  if (resultType === "input_required") return inputRequired(result);
  return { words: `its resultType ${part(resultType)} is not known`, detail: null, count: 0 };
 } finally { $$m.depth--; } }
function inputRequired({ inputRequests, requestState }) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  const entries = isObject(inputRequests) ? Object.entries(inputRequests) : [];
  if (entries.length === 0) {
    const words = typeof requestState === "string" ? "it asks to be called again later" : "it asks for input and does not say for what";
    return { words: `${words}, which is not done`, detail: { asked: [] }, count: 0 };
  }
  const asked = entries.slice(0, ASKED_MAX).map(([key, request]) =>{ if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); return (askedOf(key, request)); } finally { $$m.depth--; } });
  const named = asked.map(({ key, method, message }) =>{ if (--$$m.fuel < 0) $$.burnt(); return (`${method} as ${key}${message === void 0 ? "" : ` (${message})`}`); });
  const more = entries.length > ASKED_MAX ? ` and ${entries.length - ASKED_MAX} more` : "";
  return { words: `it asks for input, which agents cannot give: ${named.join(", ")}${more}`, detail: { asked }, count: entries.length };
 } finally { $$m.depth--; } }
function askedOf(key, request) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  const { method, params } = isObject(request) ? request : {};
  const message = isObject(params) && typeof params.message === "string" ? { message: part(params.message) } : {};
  return { key: part(key), method: typeof method === "string" ? part(method) : "an unnamed method", ...message };
 } finally { $$m.depth--; } }
function needsOf(error) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  const data = isObject(error) && isObject(error.data) ? error.data : {};
  const needs = isObject(data.requiredCapabilities) ? Object.keys(data.requiredCapabilities).slice(0, ASKED_MAX).map(part) : [];
  if (needs.length === 0) return null;
  return { words: `it needs ${needs.join(", ")} of its client, which agents do not offer`, detail: { needs }, count: needs.length };
 } finally { $$m.depth--; } }
function part(value) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  return clip(String(value).toWellFormed(), PART_LENGTH_MAX);
 } finally { $$m.depth--; } }
function later() { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  return Promise.withResolvers();
 } finally { $$m.depth--; } }
function allSettled(calls) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  return Promise.allSettled(calls);
 } finally { $$m.depth--; } }
function all(calls) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  return Promise.all(calls);
 } finally { $$m.depth--; } }
function race(calls) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  return Promise.race(calls);
 } finally { $$m.depth--; } }
const PAUSE_MS_MAX = 3e4;
const PAUSE_MS_HELD = 1e3;
const FAILURES_MAX = 8;
const STABLE_MS = 1e4;
const PROBE_MS = 5e3;
const GRACE_MS = 1e3;
const CALLS_MAX = 1024;
const CREDIT = 32;
const LEAD_PART = 0.05;
const LEAD_MS_MAX = 10;
const PAGES_MAX = 100;
const ENTRIES_MAX = 4096;
const TOOLS_MAX = 16384;
const SERVERS_MAX = 64;
const GATHER_LINES = 8;
const RECEIVERS = 8;
const BATCH_LINES_MAX = 512;
const ANSWERS_MAX = 256;
const PROGRESS_MAX = 1024;
const PROGRESS_ALL_MAX = 2048;
const SUBSCRIPTIONS_MAX = 256;
const UPDATES_MAX = 256;
const WRITE_TRIES_MAX = 200;
const WRITE_PAUSE_MS = 10;
const Replies = class {
  calls = [];
  pendings = [];
};
function quiet($$1) { return $$.start(quiet$$1, void 0, [$$1]); } function* quiet$$1(call) { if (--$$m.fuel < 0) $$.burnt(); 
  try {
    (yield ($$m.site = 1, call));
  } catch (error) { $$.caught(error); 
    if (!(error instanceof SyscallError)) throw error;
  }
 }
function settleReplies($$1, $$2) { return $$.start(settleReplies$$2, void 0, [$$1, $$2]); } function* settleReplies$$2(sys, replies) { if (--$$m.fuel < 0) $$.burnt(); 
  const results = (yield ($$m.site = 2, allSettled(replies.calls)));
  for (let i = 0; i < results.length; i++) { if (--$$m.fuel < 0) $$.burnt(); 
    const result = results[i];
    const pending = replies.pendings[i];
    if (result.status === "fulfilled" || pending === null || !(result.reason instanceof SyscallError)) continue;
    if (result.reason.errno === "EPEER") continue;
    (yield quiet($$at(($$m.site = 4, sys.refuse(pending.reply, "EIO", `Cannot pass the result of ${pending.describe()} on: ${result.reason.message}`)), 3)));
  }
 }
function deliver(sys, core, link, pending, read, replies) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  const result = read.value;
  if (pending.settle !== null) return finish(sys, core, pending, () =>{ if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); return (pending.settle({ ok: true, result })); } finally { $$m.depth--; } });
  const unusable = findUnusable(result);
  if (unusable !== null) {
    link.counters.refused += unusable.count;
    const text = `Cannot use the result of ${pending.describe()} of server ${link.name}: ${unusable.words}`;
    return refuse(sys, core, pending, { errno: "EIO", text, detail: unusable.detail }, replies);
  }
  const value = pending.shape === "tool" ? toolResult(read, result) : withoutFraming(read, result);
  finish(sys, core, pending, () => { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
    replies.calls.push(($$m.site = 5, sys.reply(pending.reply, value)));
    replies.pendings.push(pending);
   } finally { $$m.depth--; } });
 } finally { $$m.depth--; } }
function deliverError(sys, core, link, pending, message, replies) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  const { code, text } = errorOf(message);
  if (pending.settle !== null) {
    return finish(sys, core, pending, () =>{ if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); return (pending.settle({ ok: false, why: "error", code, text, error: message.error })); } finally { $$m.depth--; } });
  }
  const said = `Cannot run ${pending.describe()} of server ${link.name}: ${text} (${code})`;
  const needs = code === $$s.CODES.missingCapability ? needsOf(message.error) : null;
  if (needs === null) return fail(sys, core, pending, errnoOf(code), said, replies);
  link.counters.refused += needs.count;
  refuse(sys, core, pending, { errno: "EIO", text: `${said}; ${needs.words}`, detail: needs.detail }, replies);
 } finally { $$m.depth--; } }
function fail(sys, core, pending, errno, text, replies) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  const doubt = errno === "EINDOUBT" || errno === "ETIMEDOUT" ? doubtOf(pending) : null;
  const refusal = doubt === null ? { errno, text, detail: null } : { errno, text: `${text}; ${doubt.words}`, detail: doubt.detail };
  refuse(sys, core, pending, refusal, replies);
 } finally { $$m.depth--; } }
function refuse(sys, core, pending, { errno, text, detail }, replies) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  finish(sys, core, pending, () => { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
    if (pending.settle !== null) {
      const outcome = { ok: false, why: errno === "ETIMEDOUT" ? "late" : "gone", code: 0, text, error: null };
      return pending.settle(outcome);
    }
    const call = detail === null ? ($$m.site = 6, sys.refuse(pending.reply, errno, text)) : ($$m.site = 7, sys.refuse(pending.reply, errno, text, detail));
    if (replies === null) void quiet(call);
    else {
      replies.calls.push(call);
      replies.pendings.push(null);
    }
   } finally { $$m.depth--; } });
 } finally { $$m.depth--; } }
function doubtOf(pending) { if (--$$m.fuel < 0) $$.burnt(); 
  if (!pending.doubtful) return null;
  const [callId, sentAt] = [`${pending.tool.server}#${pending.id}`, pending.sentAt];
  return { words: `in doubt: call ${callId} was sent at ${sentAt}, its effect may have happened`, detail: { callId, sentAt } };
 }
function finish(sys, core, pending, answer2) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  if (pending.done) return;
  pending.done = true;
  if (pending.progress !== null) void endProgress(sys, core, pending);
  answer2();
  if (pending.cancel !== null) void quiet(($$m.site = 8, sys.notify(pending.cancel, 1)));
 } finally { $$m.depth--; } }
function passProgress(sys, core, link, pending, params) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  link.counters.progress++;
  if (pending.progress === null) return;
  if (pending.waiting >= PROGRESS_MAX || core.progressWaiting >= PROGRESS_ALL_MAX) {
    pending.dropped++;
    link.counters.progressDropped++;
    return;
  }
  pending.progressed++;
  const { progress, total, message } = params;
  const note = { progress };
  if (total !== void 0) note.total = total;
  if (message !== void 0) note.message = message;
  void sendProgress(sys, core, pending, note);
 } finally { $$m.depth--; } }
function sendProgress($$1, $$2, $$3, $$4) { return $$.start(sendProgress$$3, void 0, [$$1, $$2, $$3, $$4]); } function* sendProgress$$3(sys, core, pending, note) { if (--$$m.fuel < 0) $$.burnt(); 
  pending.waiting++;
  core.progressWaiting++;
  (yield quiet($$at(($$m.site = 10, sys.send(pending.progress, note)), 9)));
  pending.waiting--;
  core.progressWaiting--;
 }
function endProgress($$1, $$2, $$3) { return $$.start(endProgress$$4, void 0, [$$1, $$2, $$3]); } function* endProgress$$4(sys, core, pending) { if (--$$m.fuel < 0) $$.burnt(); 
  (yield ($$m.site = 11, sendProgress(sys, core, pending, { end: true, count: pending.progressed, dropped: pending.dropped })));
  (yield quiet($$at(($$m.site = 13, sys.drop(pending.progress)), 12)));
 }
function errnoOf(code) { if (--$$m.fuel < 0) $$.burnt(); 
  if (code === $$s.CODES.invalidParams) return "EINVAL";
  return code === $$s.CODES.methodNotFound || code === $$s.CODES.resourceNotFound ? "ENOENT" : "EIO";
 }
function toolResult(read, result) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  const names2 = Object.keys(result);
  if (!Array.isArray(result.content)) return { ...read.pick(keptNames(names2, result)).value, content: [] };
  return names2.every((name) =>{ if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); return (isKept(name, result)); } finally { $$m.depth--; } }) ? read : read.pick(keptNames(names2, result));
 } finally { $$m.depth--; } }
const keptNames = (names2, result) =>{ if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); return (names2.filter((name) =>{ if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); return (isKept(name, result)); } finally { $$m.depth--; } })); } finally { $$m.depth--; } };
function isKept(name, result) { if (--$$m.fuel < 0) $$.burnt(); 
  return name === "content" || name === "structuredContent" || name === "isError" && result.isError === true;
 }
function withoutFraming(read, result) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  const names2 = Object.keys(result);
  const rest = names2.filter((name) =>{ if (--$$m.fuel < 0) $$.burnt(); return (name !== "resultType" && name !== "_meta" && name !== "ttlMs" && name !== "cacheScope"); });
  return rest.length === names2.length ? read : read.pick(rest);
 } finally { $$m.depth--; } }
function stamp($$1, $$2) { return $$.start(stamp$$5, void 0, [$$1, $$2]); } function* stamp$$5(sys, core) { if (--$$m.fuel < 0) $$.burnt(); 
  core.now = (yield ($$m.site = 14, sys.now()));
  const { fresh } = core;
  if (fresh.length === 0) return;
  core.fresh = [];
  let first = core.alarmAt;
  for (const pending of fresh) { if (--$$m.fuel < 0) $$.burnt(); 
    pending.deadline = pending.limitMs === 0 ? Infinity : core.now + pending.limitMs - pending.leadMs;
    if (pending.deadline < first) first = pending.deadline;
  }
  if (first >= core.alarmAt) return;
  core.alarmAt = first;
  if (core.armed) (yield ($$m.site = 15, sys.notify(core.bell, 1)));
 }
function stampSoon($$1, $$2) { return $$.start(stampSoon$$6, void 0, [$$1, $$2]); } function* stampSoon$$6(sys, core) { if (--$$m.fuel < 0) $$.burnt(); 
  if (core.stamping) return;
  core.stamping = true;
  while (core.fresh.length > 0) { if (--$$m.fuel < 0) $$.burnt(); (yield ($$m.site = 16, stamp(sys, core))); }
  core.stamping = false;
 }
function watchClock($$1, $$2, $$3) { return $$.start(watchClock$$7, void 0, [$$1, $$2, $$3]); } function* watchClock$$7(sys, core, expire) { if (--$$m.fuel < 0) $$.burnt(); 
  for (; ; ) { if (--$$m.fuel < 0) $$.burnt(); 
    core.armed = true;
    if (core.alarmAt === Infinity) (yield ($$m.site = 17, sys.recv(core.bell)));
    else if (core.alarmAt > core.now) (yield sys.select($$at({ bell: ($$m.site = 19, sys.recv(core.bell)), late: ($$m.site = 20, sys.sleep(Math.ceil(core.alarmAt - core.now))) }, 18)));
    core.armed = false;
    core.now = (yield ($$m.site = 21, sys.now()));
    if (core.now < core.alarmAt) continue;
    core.alarmAt = Infinity;
    for (const link of core.links) { if (--$$m.fuel < 0) $$.burnt(); walk(core, link, expire); }
  }
 }
function walk(core, link, expire) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  const due = [];
  const look = (pending) => { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
    if (pending.deadline === 0) return;
    if (pending.deadline <= core.now) due.push(pending);
    else if (pending.deadline < core.alarmAt) core.alarmAt = pending.deadline;
   } finally { $$m.depth--; } };
  for (const pending of link.flight.values()) { if (--$$m.fuel < 0) $$.burnt(); look(pending); }
  for (const pending of link.held) { if (--$$m.fuel < 0) $$.burnt(); look(pending); }
  for (const pending of due) { if (--$$m.fuel < 0) $$.burnt(); expire(link, pending); }
 } finally { $$m.depth--; } }
const DEPTH_MAX = 32;
const STEPS_MAX = 1e4;
const NESTED_MAX = 128;
const PATTERN_LENGTH_MAX = 200;
const PATTERN_TEXT_MAX = 1e3;
const PASS = () =>{ if (--$$m.fuel < 0) $$.burnt(); return (null); };
function compileSchema(schema) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  const context = { root: schema, known: /* @__PURE__ */ new Map(), steps: 0, nested: 0 };
  const check = compile(schema, context, 0);
  return (value, path) => { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
    context.steps = 0;
    return check(value, path);
   } finally { $$m.depth--; } };
 } finally { $$m.depth--; } }
function compile(schema, context, depth) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  if (schema === false) return (_value, path) =>{ if (--$$m.fuel < 0) $$.burnt(); return (`${path}: nothing is allowed here`); };
  if (!isObject(schema) || depth > DEPTH_MAX) return PASS;
  const checks = [];
  if (typeof schema.$ref === "string") checks.push(reference(schema.$ref, context, depth));
  if (typeof schema.type === "string" || Array.isArray(schema.type)) checks.push(typeCheck([schema.type].flat()));
  if ("const" in schema) checks.push(constCheck([schema.const], "const"));
  if (Array.isArray(schema.enum)) checks.push(constCheck(schema.enum, "enum"));
  numberChecks(schema, checks);
  stringChecks(schema, checks);
  arrayChecks(schema, context, depth, checks);
  objectChecks(schema, context, depth, checks);
  unionChecks(schema, context, depth, checks);
  if (checks.length === 0) return PASS;
  return checks.length === 1 ? checks[0] : all2(checks);
 } finally { $$m.depth--; } }
function all2(checks) { if (--$$m.fuel < 0) $$.burnt(); 
  return (value, path) => { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
    for (const check of checks) { if (--$$m.fuel < 0) $$.burnt(); 
      const wrong = check(value, path);
      if (wrong !== null) return wrong;
    }
    return null;
   } finally { $$m.depth--; } };
 }
function reference(ref, context, depth) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  const known = context.known.get(ref);
  const made = known ?? { check: PASS };
  if (known === void 0) {
    context.known.set(ref, made);
    made.check = compile(target(ref, context.root), context, depth + 1);
  }
  return (value, path) => { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
    if (++context.steps > STEPS_MAX || context.nested >= NESTED_MAX) return null;
    context.nested++;
    const wrong = made.check(value, path);
    context.nested--;
    return wrong;
   } finally { $$m.depth--; } };
 } finally { $$m.depth--; } }
function target(ref, root) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  if (ref === "#") return root;
  if (!ref.startsWith("#/")) return void 0;
  let at = root;
  for (const step of ref.slice(2).split("/")) { if (--$$m.fuel < 0) $$.burnt(); 
    const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, key)) return void 0;
    at = at[key];
  }
  return at;
 } finally { $$m.depth--; } }
function typeOf(value) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
 } finally { $$m.depth--; } }
function typeCheck(types) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  const wanted = types.join(" or ");
  if (types.length === 1 && types[0] !== "integer") {
    const [type] = types;
    return (value, path) =>{ if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); return (typeOf(value) === type ? null : `${path}: ${typeOf(value)} where ${wanted} is needed`); } finally { $$m.depth--; } };
  }
  return (value, path) => { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
    const type = typeOf(value);
    if (types.includes(type) || type === "number" && types.includes("integer") && Number.isInteger(value)) return null;
    return `${path}: ${type} where ${wanted} is needed`;
   } finally { $$m.depth--; } };
 } finally { $$m.depth--; } }
function constCheck(allowed, word) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  const texts = allowed.map((one) =>{ if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); return (canonical(one)); } finally { $$m.depth--; } });
  return (value, path) =>{ if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); return (texts.includes(canonical(value)) ? null : `${path}: ${show(value)} is not in ${word} ${shortList(texts)}`); } finally { $$m.depth--; } };
 } finally { $$m.depth--; } }
function canonical(value) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (!isObject(value)) return JSON.stringify(value) ?? "null";
  return `{${Object.keys(value).sort().map((key) =>{ if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); return (`${JSON.stringify(key)}:${canonical(value[key])}`); } finally { $$m.depth--; } }).join(",")}}`;
 } finally { $$m.depth--; } }
function shortList(texts) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  const text = texts.join(", ");
  return text.length > 200 ? `${text.slice(0, 200).toWellFormed()}…` : text;
 } finally { $$m.depth--; } }
function show(value) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 60 ? `${text.slice(0, 60).toWellFormed()}…` : text;
 } finally { $$m.depth--; } }
function numberChecks(schema, checks) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  const bound = (key, fits, words) => { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
    const limit = schema[key];
    if (typeof limit !== "number") return;
    checks.push((value, path) =>{ if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); return (typeof value !== "number" || fits(value, limit) ? null : `${path}: ${value} is ${words} ${limit}`); } finally { $$m.depth--; } });
   } finally { $$m.depth--; } };
  bound("minimum", (value, limit) =>{ if (--$$m.fuel < 0) $$.burnt(); return (value >= limit); }, "below");
  bound("maximum", (value, limit) =>{ if (--$$m.fuel < 0) $$.burnt(); return (value <= limit); }, "above");
  bound("exclusiveMinimum", (value, limit) =>{ if (--$$m.fuel < 0) $$.burnt(); return (value > limit); }, "not above");
  bound("exclusiveMaximum", (value, limit) =>{ if (--$$m.fuel < 0) $$.burnt(); return (value < limit); }, "not below");
 } finally { $$m.depth--; } }
function stringChecks(schema, checks) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  const { minLength, maxLength, pattern } = schema;
  if (typeof minLength === "number") {
    checks.push(
      (value, path) =>{ if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); return (typeof value !== "string" || points(value, minLength) >= minLength ? null : `${path}: shorter than ${minLength} characters`); } finally { $$m.depth--; } }
    );
  }
  if (typeof maxLength === "number") {
    checks.push(
      (value, path) =>{ if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); return (typeof value !== "string" || value.length <= maxLength || points(value, maxLength + 1) <= maxLength ? null : `${path}: longer than ${maxLength} characters`); } finally { $$m.depth--; } }
    );
  }
  const expression = typeof pattern === "string" ? simplePattern(pattern) : null;
  if (expression === null) return;
  checks.push(
    (value, path) =>{ if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); return (typeof value !== "string" || value.length > PATTERN_TEXT_MAX || expression.test(value) ? null : `${path}: does not match ${pattern}`); } finally { $$m.depth--; } }
  );
 } finally { $$m.depth--; } }
function points(text, enough) { if (--$$m.fuel < 0) $$.burnt(); 
  if (text.length < enough) return text.length;
  let count = 0;
  for (const _point of text) { if (--$$m.fuel < 0) $$.burnt(); if (++count >= enough) break; }
  return count;
 }
function simplePattern(pattern) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  if (pattern.length > PATTERN_LENGTH_MAX || /\)[*+?{]|\\[1-9]|\\k</.test(pattern)) return null;
  if ((pattern.match(/[*+]|\{\d*,/g)?.length ?? 0) > 3) return null;
  try {
    return new RegExp(pattern, "u");
  } catch ($$e) { $$.caught($$e); 
    return null;
  }
 } finally { $$m.depth--; } }
function arrayChecks(schema, context, depth, checks) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  const { minItems, maxItems, items, prefixItems } = schema;
  if (typeof minItems === "number") {
    checks.push((value, path) =>{ if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); return (!Array.isArray(value) || value.length >= minItems ? null : `${path}: fewer than ${minItems} items`); } finally { $$m.depth--; } });
  }
  if (typeof maxItems === "number") {
    checks.push((value, path) =>{ if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); return (!Array.isArray(value) || value.length <= maxItems ? null : `${path}: more than ${maxItems} items`); } finally { $$m.depth--; } });
  }
  const first = (Array.isArray(prefixItems) ? prefixItems : []).map((one) =>{ if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); return (compile(one, context, depth + 1)); } finally { $$m.depth--; } });
  const rest = items === void 0 ? PASS : compile(items, context, depth + 1);
  if (first.length === 0 && rest === PASS) return;
  checks.push((value, path) => { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
    if (!Array.isArray(value)) return null;
    for (let i = 0; i < value.length; i++) { if (--$$m.fuel < 0) $$.burnt(); 
      const wrong = (first[i] ?? rest)(value[i], `${path}[${i}]`);
      if (wrong !== null) return wrong;
    }
    return null;
   } finally { $$m.depth--; } });
 } finally { $$m.depth--; } }
function objectChecks(schema, context, depth, checks) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  const { required, properties, additionalProperties } = schema;
  if (Array.isArray(required) && required.length > 0) {
    const names2 = required.filter((one) =>{ if (--$$m.fuel < 0) $$.burnt(); return (typeof one === "string"); });
    checks.push((value, path) => { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
      if (!isObject(value)) return null;
      for (const name of names2) { if (--$$m.fuel < 0) $$.burnt(); if (!Object.hasOwn(value, name)) return `${path}.${name}: is missing`; }
      return null;
     } finally { $$m.depth--; } });
  }
  const known = /* @__PURE__ */ new Map();
  if (isObject(properties)) {
    for (const name of Object.keys(properties)) { if (--$$m.fuel < 0) $$.burnt(); known.set(name, compile(properties[name], context, depth + 1)); }
  }
  const patterned = isObject(schema.patternProperties);
  const rest = additionalProperties === void 0 || patterned ? PASS : compile(additionalProperties, context, depth + 1);
  if (known.size === 0 && rest === PASS) return;
  const closed = additionalProperties === false && !patterned;
  checks.push((value, path) => { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
    if (!isObject(value)) return null;
    for (const name of Object.keys(value)) { if (--$$m.fuel < 0) $$.burnt(); 
      const check = known.get(name);
      if (check === void 0 && closed) return `${path}.${name}: is not known, known are ${shortList([...known.keys()]) || "none"}`;
      const wrong = (check ?? rest)(value[name], `${path}.${name}`);
      if (wrong !== null) return wrong;
    }
    return null;
   } finally { $$m.depth--; } });
 } finally { $$m.depth--; } }
function unionChecks(schema, context, depth, checks) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  const parts = (list) =>{ if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); return (Array.isArray(list) ? list.map((one2) =>{ if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); return (compile(one2, context, depth + 1)); } finally { $$m.depth--; } }) : []); } finally { $$m.depth--; } };
  checks.push(...parts(schema.allOf));
  const any = parts(schema.anyOf);
  if (any.length > 0) checks.push((value, path) =>{ if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); return (fitting(any, value, path, 1) > 0 ? null : `${path}: fits none of ${any.length} schemas`); } finally { $$m.depth--; } });
  const one = parts(schema.oneOf);
  if (one.length === 0) return;
  checks.push((value, path) => { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
    const count = fitting(one, value, path, 2);
    return count === 1 ? null : `${path}: fits ${count === 0 ? "none" : "more than one"} of ${one.length} schemas`;
   } finally { $$m.depth--; } });
 } finally { $$m.depth--; } }
function fitting(checks, value, path, enough) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  let count = 0;
  for (const check of checks) { if (--$$m.fuel < 0) $$.burnt(); if (check(value, path) === null && ++count >= enough) break; }
  return count;
 } finally { $$m.depth--; } }
const NAME_LENGTH_MAX = 128;
const TEXT_LENGTH_MAX = 1e4;
function isNamed(tool, name) { if (--$$m.fuel < 0) $$.burnt(); 
  return tool.name === name || `${tool.server}.${tool.name}` === name;
 }
function describeTool(tool, entry) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  const { description, inputSchema, annotations } = entry;
  tool.description = typeof description === "string" ? description.slice(0, TEXT_LENGTH_MAX).toWellFormed() : "";
  tool.inputSchema = isObject(inputSchema) ? inputSchema : {};
  tool.check = compileSchema(tool.inputSchema);
  tool.harmless = isObject(annotations) && (annotations.readOnlyHint === true || annotations.idempotentHint === true);
  tool.listed = true;
 } finally { $$m.depth--; } }
const Core = class {
  constructor(box, bell) { if (--$$m.fuel < 0) $$.burnt(); 
    this.box = box;
    this.bell = bell;
   }
  box;
  bell;
  catalogue = new $$s.Catalogue();
  links = [];
  /** Time as last read, ms since 1970. */
  now = 0;
  /** Calls whose deadline is not known yet. */
  fresh = [];
  stamping = false;
  /** When the alarm is set to ring; Infinity if it is not. */
  alarmAt = Infinity;
  /** True while the alarm waits for its time or for the bell. */
  armed = false;
  /** Progress notifications that wait for their readers. */
  progressWaiting = 0;
  /** True once the box is closed: nothing is started any more. */
  closing = false;
  /** The server of that name. */
  find(name) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
    return this.links.find((link) =>{ if (--$$m.fuel < 0) $$.burnt(); return (link.name === name); });
   } finally { $$m.depth--; } }
};
const Pending = class {
  constructor(method, members, limitMs, reply, settle, shape, tool, progress, cancel) { if (--$$m.fuel < 0) $$.burnt(); 
    this.method = method;
    this.members = members;
    this.limitMs = limitMs;
    this.reply = reply;
    this.settle = settle;
    this.shape = shape;
    this.tool = tool;
    this.progress = progress;
    this.cancel = cancel;
   }
  method;
  members;
  limitMs;
  reply;
  settle;
  shape;
  tool;
  progress;
  cancel;
  /** Id on the wire; 0 until it has one. */
  id = 0;
  /** When it is given up, ms since 1970; 0 until the time is known. */
  deadline = 0;
  /** When its line was written, ms since 1970; -1 until it may have reached the server. */
  sentAt = -1;
  /** How much sooner than its limit it is given up, ms: the kernel keeps the caller's own limit, and its answer says less. */
  leadMs = 0;
  /** True once it was answered, refused or given up. */
  done = false;
  /** Progress notifications that were passed on, dropped, and are waiting for the reader. */
  progressed = 0;
  dropped = 0;
  waiting = 0;
  /** True once its line may have reached the server. */
  get sent() { if (--$$m.fuel < 0) $$.burnt(); 
    return this.sentAt >= 0;
   }
  /** True if losing it leaves open whether it had an effect: it was sent, and may not simply be made again. */
  get doubtful() { if (--$$m.fuel < 0) $$.burnt(); 
    return this.sent && this.tool !== null && !this.tool.harmless;
   }
  /** What it is called in messages. */
  describe() { if (--$$m.fuel < 0) $$.burnt(); 
    return this.tool === null ? this.method : `tool ${this.tool.name}`;
   }
};
const VERSION_MODERN = "2026-07-28";
const VERSION_LEGACY = "2025-11-25";
function metaOf(era, progressToken) { if (--$$m.fuel < 0) $$.burnt(); 
  const progress = progressToken === 0 ? "" : `"progressToken":${progressToken}`;
  if (era === "legacy") return progress === "" ? "" : `,"_meta":{${progress}}`;
  return progress === "" ? `,"_meta":{${$$s.META_MEMBERS}}` : `,"_meta":{${progress},${$$s.META_MEMBERS}}`;
 }
function paramsOf(members, era, progressToken) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  const meta = metaOf(era, progressToken);
  return members === "" ? `{${meta.slice(1)}}` : `{${members}${meta}}`;
 } finally { $$m.depth--; } }
function readDiscover(result) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  if (!isObject(result) || !Array.isArray(result.supportedVersions)) return "server/discover gave no supportedVersions";
  if (!result.supportedVersions.includes(VERSION_MODERN)) {
    return `the server supports ${names(result.supportedVersions)}, needed is ${VERSION_MODERN}`;
  }
  const meta = isObject(result._meta) ? result._meta["io.modelcontextprotocol/serverInfo"] : void 0;
  return { era: "modern", version: VERSION_MODERN, capabilities: capabilitiesOf(result), server: serverOf(meta ?? result.serverInfo) };
 } finally { $$m.depth--; } }
function readInitialize(result) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  if (!isObject(result) || typeof result.protocolVersion !== "string") return "initialize gave no protocolVersion";
  const version = result.protocolVersion;
  if (!$$s.VERSIONS_LEGACY.includes(version)) return `the server speaks ${names([version])}, known are ${$$s.VERSIONS_LEGACY.join(", ")}`;
  return { era: "legacy", version, capabilities: capabilitiesOf(result), server: serverOf(result.serverInfo) };
 } finally { $$m.depth--; } }
function isModernRefusal(code, error) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  if (code !== $$s.CODES.unsupportedVersion || !isObject(error) || !isObject(error.data)) return false;
  const supported = error.data.supported;
  return Array.isArray(supported) && !supported.some((one) =>{ if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); return ($$s.VERSIONS_LEGACY.includes(one)); } finally { $$m.depth--; } });
 } finally { $$m.depth--; } }
function subscriptionOf(params) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  const id = isObject(params._meta) ? params._meta["io.modelcontextprotocol/subscriptionId"] : void 0;
  return typeof id === "number" ? id : 0;
 } finally { $$m.depth--; } }
function isHonored(params, uri) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  const honored = isObject(params.notifications) ? params.notifications.resourceSubscriptions : void 0;
  return Array.isArray(honored) && honored.includes(uri);
 } finally { $$m.depth--; } }
function offers(opening, group, feature) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  const found = opening.capabilities[group];
  return isObject(found) && (feature === void 0 || found[feature] === true);
 } finally { $$m.depth--; } }
function capabilitiesOf(result) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  return isObject(result.capabilities) ? result.capabilities : {};
 } finally { $$m.depth--; } }
function serverOf(info) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  if (!isObject(info) || typeof info.name !== "string") return "";
  return `${info.name} ${typeof info.version === "string" ? info.version : ""}`.trim().slice(0, 200).toWellFormed();
 } finally { $$m.depth--; } }
function names(list) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  return list.slice(0, 8).map((one) =>{ if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); return (String(one).slice(0, 32)); } finally { $$m.depth--; } }).join(", ").toWellFormed() || "nothing";
 } finally { $$m.depth--; } }
const STDIO = "stdio";
const STDIO_STOP = "stdio_stop";
function enqueue(sys, core, link, pending, era, listener) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  const id = link.nextId++;
  pending.id = id;
  link.flight.set(id, pending);
  const params = paramsOf(pending.members, era, pending.progress === null ? 0 : id);
  if (pending.deadline === 0) core.fresh.push(pending);
  push(sys, core, link, requestLine(id, pending.method, params), pending, listener);
 } finally { $$m.depth--; } }
function push(sys, core, link, line, owner, listener) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  link.lines.push(line);
  link.owners.push(owner);
  if (!link.writing) void flush(sys, core, link, listener);
  else if (link.lines.length >= GATHER_LINES) tellFull(link);
 } finally { $$m.depth--; } }
function tellFull(link) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  const { full } = link;
  link.full = null;
  full?.();
 } finally { $$m.depth--; } }
function flush($$1, $$2, $$3, $$4) { return $$.start(flush$$8, void 0, [$$1, $$2, $$3, $$4]); } function* flush$$8(sys, core, link, listener) { if (--$$m.fuel < 0) $$.burnt(); 
  const { life } = link;
  link.writing = true;
  while (link.lines.length > 0) { if (--$$m.fuel < 0) $$.burnt(); 
    if (link.lines.length < GATHER_LINES) (yield ($$m.site = 22, gather(sys, core, link)));
    else void stampSoon(sys, core);
    if (link.life !== life || link.verdict !== null) break;
    const batch = takeBatch(core, link);
    if (batch.lines.length > 0) (yield ($$m.site = 23, write(sys, core, link, batch, listener)));
    if (link.life !== life || link.verdict !== null) break;
  }
  if (link.life === life) link.writing = false;
 }
function gather(sys, core, link) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  const { promise, resolve } = later();
  link.full = resolve;
  void untilQuiet(sys, core, link, resolve);
  return promise;
 } finally { $$m.depth--; } }
function untilQuiet($$1, $$2, $$3, $$4) { return $$.start(untilQuiet$$9, void 0, [$$1, $$2, $$3, $$4]); } function* untilQuiet$$9(sys, core, link, resolve) { if (--$$m.fuel < 0) $$.burnt(); 
  let seen;
  do { if (--$$m.fuel < 0) $$.burnt(); 
    seen = link.lines.length;
    (yield ($$m.site = 24, stamp(sys, core)));
  } while (link.full === resolve && link.lines.length > seen);
  if (link.full === resolve) tellFull(link);
  else resolve();
 }
function takeBatch(core, link) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  const batch = { lines: [], owners: [] };
  let [count, size] = [0, 0];
  for (; count < link.lines.length && batch.lines.length < BATCH_LINES_MAX; count++) { if (--$$m.fuel < 0) $$.burnt(); 
    const line = link.lines[count];
    const owner = link.owners[count];
    if (owner !== null && owner.done) continue;
    if (batch.lines.length > 0 && size + line.length > $$s.BATCH_SIZE_MAX) break;
    size += line.length;
    if (owner !== null) owner.sentAt = core.now;
    batch.lines.push(line);
    batch.owners.push(owner);
  }
  if (count === link.lines.length) {
    link.lines = [];
    link.owners = [];
    link.answers = 0;
  } else {
    link.lines = link.lines.slice(count);
    link.owners = link.owners.slice(count);
  }
  return batch;
 } finally { $$m.depth--; } }
function write($$1, $$2, $$3, $$4, $$5) { return $$.start(write$$10, void 0, [$$1, $$2, $$3, $$4, $$5]); } function* write$$10(sys, core, link, batch, listener) { if (--$$m.fuel < 0) $$.burnt(); 
  const { life } = link;
  const text = [...batch.lines, ""].join("\n");
  for (let tries = 1; link.life === life && link.verdict === null; tries++) { if (--$$m.fuel < 0) $$.burnt(); 
    try {
      (yield ($$m.site = 25, sys.write(STDIO, $$s.NO_BYTES, { server: link.name, text })));
      return;
    } catch (error) { $$.caught(error); 
      if (!(error instanceof SyscallError2)) throw error;
      if (error.errno === "E2BIG" || error.errno === "EINVAL") return (yield ($$m.site = 26, writeSingly(sys, core, link, batch, error.message, listener)));
      if (error.errno !== "EAGAIN") {
        if (error.errno === "ENODEV") (yield ($$m.site = 27, sys.sleep(GRACE_MS)));
        if (link.life === life) listener.condemn(link, `cannot write: ${error.message}`);
        return;
      }
      if (tries >= WRITE_TRIES_MAX) {
        recall(batch);
        if (link.life === life) listener.condemn(link, `cannot write: ${error.message}`);
        return;
      }
    }
    (yield ($$m.site = 28, sys.sleep(WRITE_PAUSE_MS)));
  }
 }
function recall(batch) { if (--$$m.fuel < 0) $$.burnt(); 
  for (const owner of batch.owners) { if (--$$m.fuel < 0) $$.burnt(); if (owner !== null) owner.sentAt = -1; }
 }
function writeSingly($$1, $$2, $$3, $$4, $$5, $$6) { return $$.start(writeSingly$$11, void 0, [$$1, $$2, $$3, $$4, $$5, $$6]); } function* writeSingly$$11(sys, core, link, batch, reason, listener) { if (--$$m.fuel < 0) $$.burnt(); 
  if (batch.lines.length > 1) {
    for (let i = 0; i < batch.lines.length; i++) { if (--$$m.fuel < 0) $$.burnt(); 
      (yield ($$m.site = 29, write(sys, core, link, { lines: [batch.lines[i]], owners: [batch.owners[i]] }, listener)));
    }
    return;
  }
  const owner = batch.owners[0];
  if (owner === null || owner.done) return;
  recall(batch);
  link.flight.delete(owner.id);
  fail(sys, core, owner, "EINVAL", `Cannot send ${owner.describe()} to server ${link.name}: ${reason}`, null);
 }
function hear($$1, $$2, $$3, $$4, $$5) { return $$.start(hear$$12, void 0, [$$1, $$2, $$3, $$4, $$5]); } function* hear$$12(sys, core, link, item, listener) { if (--$$m.fuel < 0) $$.burnt(); 
  if (item.lines === void 0) return hearOther(sys, core, link, item, listener);
  const { length } = item.lines;
  for (let from = 0; from < length; from += GATHER_LINES) { if (--$$m.fuel < 0) $$.burnt(); 
    const replies = new Replies();
    for (let at = from; at < from + GATHER_LINES && at < length; at++) { if (--$$m.fuel < 0) $$.burnt(); hearLine(sys, core, link, item.lines[at], replies, listener); }
    if (replies.calls.length > 0) void settleReplies(sys, replies);
    if (from + GATHER_LINES <= length) (yield ($$m.site = 30, stamp(sys, core)));
  }
 }
function hearOther(sys, core, link, item, listener) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  const replies = new Replies();
  if (item.oversize !== void 0) hearOversize(sys, core, link, item.oversize, replies, listener);
  else if (item.partial !== void 0 && item.partial.trim() !== "") garbage(link, "half a line", listener);
  if (replies.calls.length > 0) void settleReplies(sys, replies);
 } finally { $$m.depth--; } }
function hearLine(sys, core, link, line, replies, listener) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  if (link.verdict !== null) return;
  link.heard++;
  const read = readLine(line);
  if (read === null) return line.trim() === "" ? void 0 : garbage(link, "a line that is no message", listener);
  if (!Array.isArray(read.value)) return hearMessage(sys, core, link, read, replies, listener);
  if (read.value.length === 0) return garbage(link, "an empty batch", listener);
  for (let i = 0; i < read.value.length; i++) { if (--$$m.fuel < 0) $$.burnt(); 
    if (isObject(read.value[i])) hearMessage(sys, core, link, read.part(i), replies, listener);
    else garbage(link, "a batch of what is no message", listener);
  }
 } finally { $$m.depth--; } }
function hearMessage(sys, core, link, read, replies, listener) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  const message = read.value;
  switch (kindOf(message)) {
    case "result":
    case "error":
      return hearAnswer(sys, core, link, read, replies, listener);
    case "notification":
      link.useless = 0;
      return hearNotification(sys, core, link, message, listener);
    case "request":
      return hearRequest(sys, core, link, message, listener);
    case "junk":
      return garbage(link, "an object that is no message", listener);
  }
 } finally { $$m.depth--; } }
function hearAnswer(sys, core, link, read, replies, listener) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  const message = read.value;
  const { id } = message;
  const pending = typeof id === "number" ? link.flight.get(id) : void 0;
  if (pending === void 0 || !pending.sent) return strayAnswer(link, id, listener);
  link.useless = 0;
  link.flight.delete(pending.id);
  if ("result" in message) deliver(sys, core, link, pending, read.part("result"), replies);
  else deliverError(sys, core, link, pending, message, replies);
 } finally { $$m.depth--; } }
function strayAnswer(link, id, listener) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  if (typeof id === "number" && Number.isInteger(id) && id > 0 && id < link.nextId && !link.flight.has(id)) link.counters.late++;
  else link.counters.unknownIds++;
  useless(link, "answers to nothing that was asked", listener);
 } finally { $$m.depth--; } }
function hearNotification(sys, core, link, message, listener) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  const params = isObject(message.params) ? message.params : $$s.NO_PARAMS;
  if (message.method !== "notifications/progress") return listener.notified(link, message.method, params);
  const token = params.progressToken;
  const pending = typeof token === "number" ? link.flight.get(token) : void 0;
  if (pending !== void 0 && pending.sent) passProgress(sys, core, link, pending, params);
 } finally { $$m.depth--; } }
function hearRequest(sys, core, link, message, listener) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  const { id } = message;
  if (typeof id !== "string" && typeof id !== "number") return garbage(link, "a request without a usable id", listener);
  const method = message.method;
  if (method !== "ping") link.counters.refused++;
  if (link.answers >= ANSWERS_MAX) return useless(link, "more requests than it takes answers for", listener);
  link.answers++;
  const line = method === "ping" ? resultLine(id) : errorLine(id, -32601, `Method not found: ${clip(method.toWellFormed(), 100)}`);
  push(sys, core, link, line, null, listener);
 } finally { $$m.depth--; } }
function hearOversize(sys, core, link, { size, head, tail }, replies, listener) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  if (link.verdict !== null) return;
  link.heard++;
  link.counters.oversize++;
  const id = idOfOversize(head, tail);
  const pending = id === null ? void 0 : link.flight.get(id);
  if (pending === void 0 || !pending.sent) return garbage(link, `a line of ${size} bytes`, listener);
  link.useless = 0;
  link.flight.delete(pending.id);
  fail(
    sys,
    core,
    pending,
    "EIO",
    `Cannot take the result of ${pending.describe()} of server ${link.name}: its line has ${size} bytes`,
    replies
  );
 } finally { $$m.depth--; } }
function garbage(link, what, listener) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  link.counters.garbage++;
  useless(link, what, listener);
 } finally { $$m.depth--; } }
function useless(link, what, listener) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  if (++link.useless > link.limits.garbageMax && link.verdict === null) {
    listener.condemn(link, `it sent ${link.useless} useless lines in a row, the last ${what}`);
  }
 } finally { $$m.depth--; } }
const Calls = class {
  constructor(sys, core, listener) { if (--$$m.fuel < 0) $$.burnt(); 
    this.sys = sys;
    this.core = core;
    this.listener = listener;
   }
  sys;
  core;
  listener;
  /** Sends a call as soon as the server is ready, or refuses it. */
  submit(link, pending) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
    const { sys, core, listener } = this;
    const waits = link.state === "starting" || link.state === "waiting" && link.pauseMs <= PAUSE_MS_HELD;
    if (core.closing || link.state !== "ready" && !waits) {
      return fail(sys, core, pending, "ENODEV", absentText(link, pending), null);
    }
    if (link.opening !== null && link.state === "ready") return enqueue(sys, core, link, pending, link.opening.era, listener);
    link.held.push(pending);
    core.fresh.push(pending);
    void stampSoon(sys, core);
   } finally { $$m.depth--; } }
  /** Asks the server something of our own. */
  ask(link, method, members, limitMs, era) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
    const { promise, resolve } = later();
    enqueue(this.sys, this.core, link, new Pending(method, members, limitMs, null, resolve, "whole", null, null, null), era, this.listener);
    return promise;
   } finally { $$m.depth--; } }
  /** Sends what was held, now that the server is ready. */
  sendHeld(link, era) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
    const { sys, core, listener } = this;
    const { held } = link;
    link.held = [];
    for (const pending of held) { if (--$$m.fuel < 0) $$.burnt(); if (!pending.done) enqueue(sys, core, link, pending, era, listener); }
   } finally { $$m.depth--; } }
  /** Refuses what was held: the server will not be ready soon. */
  refuseHeld(link) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
    const { held } = link;
    link.held = [];
    for (const pending of held) { if (--$$m.fuel < 0) $$.burnt(); fail(this.sys, this.core, pending, "ENODEV", absentText(link, pending), null); }
   } finally { $$m.depth--; } }
  /** A life is over: what was in flight fails, in doubt where it may have had an effect. */
  lose(link) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
    const lost = link.flight.values();
    link.flight.clear();
    for (const pending of lost) { if (--$$m.fuel < 0) $$.burnt(); fail(this.sys, this.core, pending, pending.doubtful ? "EINDOUBT" : "ENODEV", lostText(link, pending), null); }
   } finally { $$m.depth--; } }
  /** The caller behind `reply` is gone: its call is cancelled at the server, or not sent at all. */
  forgo(reply, gone) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
    for (const link of this.core.links) { if (--$$m.fuel < 0) $$.burnt(); 
      const pending = findReply(link, reply);
      if (pending === void 0) continue;
      if (gone === "ETIMEDOUT") return this.expire(link, pending, "its caller waits no longer");
      link.counters.canceled++;
      return this.giveUp(link, pending, "EIO", gone === "ECANCELED" ? "its caller was cancelled" : "its caller is gone");
    }
    void quiet(($$m.site = 31, this.sys.drop(reply)));
   } finally { $$m.depth--; } }
  /** The time of a call has come: its caller is told, the server too, and a silent server is probed. */
  expire(link, pending, why = `it took longer than ${pending.limitMs} ms`) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
    link.counters.timeouts++;
    this.giveUp(link, pending, "ETIMEDOUT", why);
    if (pending.sent && link.state === "ready" && !link.probing) void this.probe(link);
   } finally { $$m.depth--; } }
  /** Gives a call up: the server is asked to cancel it. A later answer is counted and ignored. */
  giveUp(link, pending, errno, why) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
    const { sys, core, listener } = this;
    if (pending.done) return;
    link.flight.delete(pending.id);
    link.held = link.held.filter((one) =>{ if (--$$m.fuel < 0) $$.burnt(); return (one !== pending); });
    fail(sys, core, pending, errno, `Cannot run ${pending.describe()} of server ${link.name}: ${why}`, null);
    if (!pending.sent || pending.method === "initialize" || link.verdict !== null) return;
    const params = `{"requestId":${pending.id},"reason":${JSON.stringify(why)}}`;
    push(sys, core, link, notificationLine("notifications/cancelled", params), null, listener);
   } finally { $$m.depth--; } }
  [(probe$$13 = function* probe$$13(link) { if (--$$m.fuel < 0) $$.burnt(); 
    const { life, heard } = link;
    link.probing = true;
    const modern = link.opening?.era === "modern";
    (yield ($$m.site = 32, this.ask(link, modern ? "server/discover" : "ping", "", PROBE_MS, modern ? "modern" : "legacy")));
    if (link.life !== life) return;
    link.probing = false;
    if (link.heard === heard) this.listener.condemn(link, `it was silent for ${PROBE_MS} ms after a call had run out of time`);
   }, "probe")]($$1) { return $$.start(probe$$13, this, [$$1]); }
};
function absentText(link, pending) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  return `Cannot run ${pending.describe()} of server ${link.name}: it is ${link.state}${link.lastEnd === "" ? "" : `, ${link.lastEnd}`}`;
 } finally { $$m.depth--; } }
function lostText(link, pending) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  const text = `Cannot finish ${pending.describe()} of server ${link.name}: ${link.lastEnd}`;
  if (pending.doubtful) return text;
  return `${text}; ${pending.sent ? "the call may be made again" : "the call was not sent"}`;
 } finally { $$m.depth--; } }
function findReply(link, { ordinal }) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  for (const pending of link.flight.values()) { if (--$$m.fuel < 0) $$.burnt(); if (pending.reply?.ordinal === ordinal) return pending; }
  return link.held.find((pending) =>{ if (--$$m.fuel < 0) $$.burnt(); return (pending.reply?.ordinal === ordinal); });
 } finally { $$m.depth--; } }
const Lives = class {
  constructor(sys, core) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
    this.sys = sys;
    this.core = core;
    this.calls = new Calls(sys, core, this);
    this.lists = new $$s.Lists(core, this.calls);
    this.subscriptions = new $$s.Subscriptions(sys, this.calls);
   } finally { $$m.depth--; } }
  sys;
  core;
  /** The stream of each server that lives, by index. */
  streams = [];
  /** What goes on within a life; requests use them directly. */
  calls;
  lists;
  subscriptions;
  // ---- one life after the other
  /** Keeps a server alive until it fails for good, is stopped, or the program ends. */
  [(keep$$14 = function* keep$$14(link) { if (--$$m.fuel < 0) $$.burnt(); 
    const { sys, core } = this;
    for (; ; ) { if (--$$m.fuel < 0) $$.burnt(); 
      link.state = "starting";
      const began = (yield ($$m.site = 33, sys.now()));
      (yield ($$m.site = 34, this.live(link)));
      core.now = (yield ($$m.site = 35, sys.now()));
      const good = link.state === "ready";
      (yield ($$m.site = 36, this.bury(link)));
      if (core.closing) return this.leave(link, "stopped");
      if (good && core.now - began >= STABLE_MS) link.failures = 0;
      if (!good && ++link.failures >= FAILURES_MAX) return this.leave(link, "failed");
      const pauseMs = link.pauseMs;
      link.state = "waiting";
      if (pauseMs > PAUSE_MS_HELD) this.calls.refuseHeld(link);
      link.tellSettled();
      link.restarts++;
      (yield ($$m.site = 37, sys.sleep(pauseMs)));
    }
   }, "keep")]($$1) { return $$.start(keep$$14, this, [$$1]); }
  leave(link, state) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
    link.state = state;
    if (state === "failed") {
      for (const one of [...link.subscriptions]) { if (--$$m.fuel < 0) $$.burnt(); ($$m.site = 38, this.subscriptions.drop(link, one, `the server failed: ${link.lastEnd}`)); }
    }
    this.calls.refuseHeld(link);
    link.tellSettled();
   } finally { $$m.depth--; } }
  /** Starts a server anew that failed, or ends its life so that the next begins. */
  restart(link) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
    link.failures = 0;
    if (link.state === "failed" || link.state === "stopped") void this.keep(link);
    else this.condemn(link, "a restart was asked for");
   } finally { $$m.depth--; } }
  /** Ends a life. Its reader sees the end of the stream. */
  condemn(link, why) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
    if (link.verdict !== null) return;
    link.verdict = why;
    const stream = this.streams[link.index] ?? null;
    this.streams[link.index] = null;
    if (stream !== null) void quiet(($$m.site = 39, this.sys.drop(stream)));
   } finally { $$m.depth--; } }
  [(live$$15 = function* live$$15(link) { if (--$$m.fuel < 0) $$.burnt(); 
    const { sys, core } = this;
    link.verdict = null;
    link.lastEnd = "";
    let stream;
    try {
      stream = (yield ($$m.site = 40, sys.subscribe(STDIO, { server: link.name }, { credit: CREDIT })));
    } catch (error) { $$.caught(error); 
      link.lastEnd = messageOf(error);
      return;
    }
    this.streams[link.index] = stream;
    void this.open(link, link.life);
    try {
      for (; ; ) { if (--$$m.fuel < 0) $$.burnt(); 
        const { value } = (yield ($$m.site = 41, sys.recv(stream)));
        if (link.verdict !== null) break;
        if (isObject(value) && value.exit !== void 0) {
          link.lastEnd = endOf(value);
          break;
        }
        if (isObject(value)) (yield ($$m.site = 42, hear(sys, core, link, value, this)));
      }
    } catch (error) { $$.caught(error); 
      link.lastEnd = messageOf(error);
    }
   }, "live")]($$1) { return $$.start(live$$15, this, [$$1]); }
  // The child is gone when this is over, or the device could not say so within its time.
  [(bury$$16 = function* bury$$16(link) { if (--$$m.fuel < 0) $$.burnt(); 
    const { sys } = this;
    if (link.verdict !== null) link.lastEnd = link.verdict;
    if (link.opening === null && link.state === "starting") link.shy = link.era === null && !link.shy && link.verdict === null;
    this.condemn(link, link.lastEnd);
    link.life++;
    link.opening = null;
    link.writing = false;
    link.full = null;
    link.useless = 0;
    link.probing = false;
    link.refreshing = false;
    link.lines = [];
    link.owners = [];
    link.answers = 0;
    link.lists.clear();
    for (const one of link.subscriptions) { if (--$$m.fuel < 0) $$.burnt(); one.listen = 0; }
    this.calls.lose(link);
    (yield quiet($$at(($$m.site = 44, sys.tool(STDIO_STOP, { server: link.name, graceMs: GRACE_MS }, { timeoutMs: 2 * GRACE_MS })), 43)));
   }, "bury")]($$1) { return $$.start(bury$$16, this, [$$1]); }
  // ---- opening
  [(open$$17 = function* open$$17(link, life) { if (--$$m.fuel < 0) $$.burnt(); 
    const opening = (yield ($$m.site = 45, this.negotiate(link, life)));
    if (link.life !== life || link.verdict !== null) return;
    if (typeof opening === "string") {
      link.era = null;
      return this.condemn(link, `it cannot be opened: ${opening}`);
    }
    link.opening = opening;
    link.era = opening.era;
    link.shy = false;
    if (opening.era === "legacy") push(this.sys, this.core, link, notificationLine("notifications/initialized", "{}"), null, this);
    if (offers(opening, "tools")) {
      const tools = (yield ($$m.site = 46, this.lists.read(link, "tools/list", "tools")));
      if (link.life !== life || link.verdict !== null) return;
      if (typeof tools === "string") return this.condemn(link, `its tools cannot be listed: ${tools}`);
      link.counters.garbage += this.core.catalogue.update(link.name, tools);
    } else this.core.catalogue.update(link.name, []);
    this.ready(link, opening);
   }, "open")]($$1, $$2) { return $$.start(open$$17, this, [$$1, $$2]); }
  ready(link, opening) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
    link.state = "ready";
    if (opening.era === "modern") this.lists.listen(link, opening);
    for (const one of link.subscriptions) { if (--$$m.fuel < 0) $$.burnt(); void this.subscriptions.again(link, one); }
    this.calls.sendHeld(link, opening.era);
    link.tellSettled();
   } finally { $$m.depth--; } }
  // New first, old after any refusal or silence; what worked last, or is configured, is tried alone.
  [(negotiate$$18 = function* negotiate$$18(link, life) { if (--$$m.fuel < 0) $$.burnt(); 
    const known = link.wanted ?? link.era;
    if (known !== "legacy" && !link.shy) {
      const limitMs = known === null ? link.limits.discoverMs : link.limits.openMs;
      const outcome2 = (yield ($$m.site = 47, this.calls.ask(link, "server/discover", "", limitMs, "modern")));
      if (link.life !== life) return "it ended";
      if (outcome2.ok) {
        const read = readDiscover(outcome2.result);
        if (typeof read !== "string" || known === "modern") return read;
      } else if (known === "modern" || isModernRefusal(outcome2.code, outcome2.error)) return outcome2.text;
    }
    const outcome = (yield ($$m.site = 48, this.calls.ask(link, "initialize", $$s.INITIALIZE_MEMBERS, link.limits.openMs, "legacy")));
    return outcome.ok ? readInitialize(outcome.result) : outcome.text;
   }, "negotiate")]($$1, $$2) { return $$.start(negotiate$$18, this, [$$1, $$2]); }
  // ---- what the server tells
  notified(link, method, params) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
    if (method.endsWith("/list_changed")) this.lists.changed(link, method);
    else if (method === "notifications/resources/updated") this.subscriptions.updated(link, params);
    else if (method === "notifications/subscriptions/acknowledged") this.subscriptions.acknowledged(link, params);
   } finally { $$m.depth--; } }
};
function messageOf(error) { if (--$$m.fuel < 0) $$.burnt(); 
  if (error instanceof SyscallError4) return error.message;
  throw error;
 }
function endOf({ exit, stderr }) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  const how = exit?.signal ?? `code ${exit?.code ?? "unknown"}`;
  const words = clip((stderr ?? "").trim().split("\n").at(-1) ?? "", 300);
  return `it ended with ${how}${words === "" ? "" : `: ${words}`}`;
 } finally { $$m.depth--; } }
const PLACES = 32;
const FREE = 0;
const IdTable = class {
  ids = new Float64Array(PLACES);
  things = new Array(PLACES).fill(null);
  mask = PLACES - 1;
  /** How far at most a thing stands behind the place that its search begins at. */
  farthest = 0;
  /** How many there are. */
  size = 0;
  /** The thing of that id; undefined where there is none, also for what is no id. */
  get(id) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
    const at = this.find(id);
    return at < 0 ? void 0 : this.things[at];
   } finally { $$m.depth--; } }
  /** True if there is a thing of that id. */
  has(id) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
    return this.find(id) >= 0;
   } finally { $$m.depth--; } }
  /** Puts a thing under `id`, in the place of the one that is there. */
  set(id, thing) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
    const found = this.find(id);
    if (found >= 0) {
      this.things[found] = thing;
      return;
    }
    if (2 * (this.size + 1) > this.ids.length) this.grow();
    this.put(id, thing);
    this.size++;
   } finally { $$m.depth--; } }
  /** Takes the thing of that id out; false if there is none. */
  delete(id) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
    const found = this.find(id);
    if (found < 0) return false;
    this.ids[found] = FREE;
    this.things[found] = null;
    this.size--;
    return true;
   } finally { $$m.depth--; } }
  /** All things, by ascending id. */
  values() { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
    const ids = [];
    for (const id of this.ids) { if (--$$m.fuel < 0) $$.burnt(); if (id !== FREE) ids.push(id); }
    ids.sort((a, b) =>{ if (--$$m.fuel < 0) $$.burnt(); return (a - b); });
    return ids.map((id) =>{ if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); return (this.get(id)); } finally { $$m.depth--; } });
   } finally { $$m.depth--; } }
  /** Takes all things out. */
  clear() { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
    this.ids.fill(FREE);
    this.things.fill(null);
    this.farthest = 0;
    this.size = 0;
   } finally { $$m.depth--; } }
  find(id) { if (--$$m.fuel < 0) $$.burnt(); 
    if (id === FREE) return -1;
    const { ids, mask, farthest } = this;
    let at = id & mask;
    for (let ahead = 0; ahead <= farthest; ahead++) { if (--$$m.fuel < 0) $$.burnt(); 
      if (ids[at] === id) return at;
      at = at + 1 & mask;
    }
    return -1;
   }
  put(id, thing) { if (--$$m.fuel < 0) $$.burnt(); 
    const { ids, mask } = this;
    let at = id & mask;
    let ahead = 0;
    for (; ids[at] !== FREE; ahead++) { if (--$$m.fuel < 0) $$.burnt(); at = at + 1 & mask; }
    ids[at] = id;
    this.things[at] = thing;
    if (ahead > this.farthest) this.farthest = ahead;
   }
  grow() { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
    const { ids, things } = this;
    this.ids = new Float64Array(2 * ids.length);
    this.things = new Array(2 * ids.length).fill(null);
    this.mask = 2 * ids.length - 1;
    this.farthest = 0;
    for (let at = 0; at < ids.length; at++) { if (--$$m.fuel < 0) $$.burnt(); if (ids[at] !== FREE) this.put(ids[at], things[at]); }
   } finally { $$m.depth--; } }
};
const Subscription = class {
  constructor(id, uri, to) { if (--$$m.fuel < 0) $$.burnt(); 
    this.id = id;
    this.uri = uri;
    this.to = to;
   }
  id;
  uri;
  to;
  /** Id of the request that keeps it open (modern era); 0 where there is none. */
  listen = 0;
  /** Takes the server's word on it, while that is waited for (modern era): null, or why it cannot be. */
  answer = null;
  /** What changed and was not told yet, and whether a fiber is telling. */
  due = /* @__PURE__ */ new Set();
  telling = false;
};
const Link = class {
  constructor(name, index, limits, wanted) { if (--$$m.fuel < 0) $$.burnt(); 
    this.name = name;
    this.index = index;
    this.limits = limits;
    this.wanted = wanted;
   }
  name;
  index;
  limits;
  wanted;
  state = "starting";
  /** Counts lives: what a former life began is not this one's. */
  life = 0;
  restarts = 0;
  failures = 0;
  opening = null;
  /** The era that worked last. */
  era = null;
  /** The child ended instead of answering `server/discover`: the next life tries the older opening at once. */
  shy = false;
  /** Why the life is to end; null while it goes on. */
  verdict = null;
  lastEnd = "";
  nextId = 1;
  flight = new IdTable();
  /** Calls that wait until the server is ready. */
  held = [];
  /** Lines to be written and whose they are; null where nobody waits for an answer. */
  lines = [];
  owners = [];
  writing = false;
  /** Called once there are lines enough for a write; null unless somebody gathers. */
  full = null;
  /** Lines in `lines` that answer the server's own requests. */
  answers = 0;
  /** Useless lines since the last useful one. */
  useless = 0;
  /** Lines heard in all: a server that times out and is silent is probed. */
  heard = 0;
  probing = false;
  /** Lists by method, until the server says that they changed. */
  lists = /* @__PURE__ */ new Map();
  /** Counts those changes: a list that was on its way when one came may be the old one, and is not kept. */
  listChanges = 0;
  refreshing = false;
  stale = false;
  subscriptions = [];
  nextSubscriptionId = 1;
  counters = {
    calls: 0,
    garbage: 0,
    unknownIds: 0,
    late: 0,
    oversize: 0,
    timeouts: 0,
    canceled: 0,
    refused: 0,
    progress: 0,
    progressDropped: 0
  };
  /** Called once, when the first life is ready or has failed. */
  settled = null;
  /** Calls of agents and of our own that are not answered. */
  get load() { if (--$$m.fuel < 0) $$.burnt(); 
    return this.flight.size + this.held.length;
   }
  /** How long it rests before its next life, ms: twice as long after each that did not get ready. */
  get pauseMs() { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
    return Math.min(this.limits.pauseMs * 2 ** Math.min(this.failures, 16), PAUSE_MS_MAX);
   } finally { $$m.depth--; } }
  /** The first life is ready or has failed: whoever waits for the lists goes on. */
  tellSettled() { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
    this.settled?.();
    this.settled = null;
   } finally { $$m.depth--; } }
};
function listOf(core) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  return {
    tools: core.catalogue.listed().map((tool) =>{ if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); return ({
      badge: tool.badge,
      server: tool.server,
      name: tool.name,
      names: core.catalogue.namesOf(tool),
      description: tool.description,
      inputSchema: tool.inputSchema,
      harmless: tool.harmless
    }); } finally { $$m.depth--; } }),
    servers: core.links.map((link) =>{ if (--$$m.fuel < 0) $$.burnt(); return ({
      badge: $$s.SERVER_BADGE + link.index,
      name: link.name,
      state: link.state,
      trouble: link.state === "ready" ? "" : link.lastEnd
    }); })
  };
 } finally { $$m.depth--; } }
function statusOf(core) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  return { servers: core.links.map((link) =>{ if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); return (serverStatus(core, link)); } finally { $$m.depth--; } }) };
 } finally { $$m.depth--; } }
function serverStatus(core, link) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  const { opening } = link;
  return {
    name: link.name,
    state: link.state,
    era: opening?.era ?? null,
    version: opening?.version ?? null,
    server: opening?.server ?? "",
    tools: core.catalogue.listed(link.name).length,
    restarts: link.restarts,
    inFlight: link.flight.size,
    held: link.held.length,
    subscriptions: link.subscriptions.length,
    lastEnd: link.lastEnd,
    ...link.counters
  };
 } finally { $$m.depth--; } }
function serve(desk, got) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  const { badge, reply } = got;
  if (got.gone !== void 0) return desk.lives.calls.forgo(reply, got.gone);
  const message = isObject(got.value) ? got.value : {};
  if (reply === null) return dropHandles(desk, got.value);
  const tool = badge > 0 && badge < $$s.SERVER_BADGE ? desk.core.catalogue.at(badge) : void 0;
  if (tool !== void 0) return callTool(desk, tool, message, reply);
  const link = badge >= $$s.SERVER_BADGE ? desk.core.links[badge - $$s.SERVER_BADGE] : void 0;
  if (link !== void 0) return callServer(desk, link, requestOf(message), message, reply);
  if (badge === 0) void control(desk, message, reply);
  else refuse2(desk, message, reply, "ENOENT", `Cannot serve badge ${badge}: no tool and no server has it`);
 } finally { $$m.depth--; } }
function requestOf(message) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  if (message.verb === void 0) return message;
  const args = isObject(message.args) ? message.args : {};
  return message.verb === "read" ? { read: args.uri } : args;
 } finally { $$m.depth--; } }
function callTool(desk, tool, message, reply) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  const { core } = desk;
  const link = core.find(tool.server);
  const args = message.args ?? {};
  const name = `tool ${tool.name} of server ${tool.server}`;
  if (message.verb !== "call") return refuse2(desk, message, reply, "EINVAL", `Cannot ${String(message.verb)} ${name}: it can be called`);
  if (!tool.listed) return refuse2(desk, message, reply, "ENOENT", `Cannot call ${name}: the server no longer lists it`);
  const wrong = !isObject(args) || args instanceof Handle ? "arguments: no object" : holdsHandle(args) ? "arguments: a handle" : tool.check(args, "arguments");
  if (wrong !== null) return refuse2(desk, message, reply, "EINVAL", `Cannot call ${name}: ${wrong}`);
  send(desk, link, "tools/call", `"name":${tool.nameText},"arguments":${JSON.stringify(args)}`, message, reply, tool);
 } finally { $$m.depth--; } }
function send(desk, link, method, members, message, reply, tool) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  const { sys, core, lives } = desk;
  const { progress, cancel } = message;
  if (link.load >= CALLS_MAX) {
    return refuse2(desk, message, reply, "EAGAIN", `Cannot call server ${link.name}: ${CALLS_MAX} calls of it wait, the bound`);
  }
  const limitMs = limitOf(message.timeoutMs, link.limits.callMs);
  const pending = new Pending(
    method,
    members,
    limitMs,
    reply,
    null,
    tool === null ? "whole" : "tool",
    tool,
    progress instanceof Handle ? progress : null,
    cancel instanceof Handle ? cancel : null
  );
  if (limitMs === message.timeoutMs) pending.leadMs = Math.min(LEAD_MS_MAX, Math.floor(limitMs * LEAD_PART));
  link.counters.calls++;
  lives.calls.submit(link, pending);
  if (pending.cancel !== null) void watchCancel(sys, core, lives, link, pending);
 } finally { $$m.depth--; } }
function limitOf(asked, otherwise) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  return typeof asked === "number" && asked >= 0 && asked <= $$s.TIME_MS_MAX ? Math.max(1, Math.min(asked, $$s.TIME_MS_MAX)) : otherwise;
 } finally { $$m.depth--; } }
function watchCancel($$1, $$2, $$3, $$4, $$5) { return $$.start(watchCancel$$19, void 0, [$$1, $$2, $$3, $$4, $$5]); } function* watchCancel$$19(sys, _core, lives, link, pending) { if (--$$m.fuel < 0) $$.burnt(); 
  let asked = true;
  try {
    (yield ($$m.site = 49, sys.recv(pending.cancel)));
  } catch (error) { $$.caught(error); 
    if (!(error instanceof SyscallError5)) throw error;
    asked = error.errno === "ECLOSED" || error.errno === "EGONE";
  }
  if (asked && !pending.done) {
    link.counters.canceled++;
    lives.calls.giveUp(link, pending, "EIO", "its caller canceled it");
  }
  (yield quiet($$at(($$m.site = 51, sys.drop(pending.cancel)), 50)));
 }
function callServer(desk, link, request, message, reply) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  const { read, prompt, arguments: args } = request;
  if (typeof read === "string") return send(desk, link, "resources/read", `"uri":${JSON.stringify(read)}`, message, reply, null);
  if (typeof prompt === "string") {
    const given = isObject(args) && !holdsHandle(args) ? `,"arguments":${JSON.stringify(args)}` : "";
    return send(desk, link, "prompts/get", `"name":${JSON.stringify(prompt)}${given}`, message, reply, null);
  }
  if (typeof request.subscribe === "string") {
    if (!(request.to instanceof Handle)) return refuse2(desk, message, reply, "EINVAL", "Cannot subscribe: `to` is no handle");
    return void subscribe(desk, link, new Subscription(link.nextSubscriptionId++, request.subscribe, request.to), reply);
  }
  dropHandles(desk, message);
  if (request.unsubscribe !== void 0) return void unsubscribe(desk, link, request.unsubscribe, reply);
  if (request.resources === true) return void listed(desk, link, "resources/list", "resources", reply);
  if (request.templates === true) return void listed(desk, link, "resources/templates/list", "resourceTemplates", reply);
  if (request.prompts === true) return void listed(desk, link, "prompts/list", "prompts", reply);
  if (request.status === true) return void answer(desk.sys, reply, serverStatus(desk.core, link));
  const known = "read, prompt, resources, templates, prompts, subscribe, unsubscribe and status";
  void quiet(desk.sys.refuse(reply, "EINVAL", `Cannot serve the request to server ${link.name}: it knows ${known}`));
 } finally { $$m.depth--; } }
function listed($$1, $$2, $$3, $$4, $$5) { return $$.start(listed$$20, void 0, [$$1, $$2, $$3, $$4, $$5]); } function* listed$$20(desk, link, method, member, reply) { if (--$$m.fuel < 0) $$.burnt(); 
  const { sys, lives } = desk;
  const found = (yield ($$m.site = 52, lives.lists.read(link, method, member)));
  if (typeof found === "string") (yield quiet($$at(($$m.site = 54, sys.refuse(reply, "EIO", `Cannot list ${member} of server ${link.name}: ${found}`)), 53)));
  else (yield ($$m.site = 55, answer(sys, reply, { [member]: found })));
 }
function subscribe($$1, $$2, $$3, $$4) { return $$.start(subscribe$$21, void 0, [$$1, $$2, $$3, $$4]); } function* subscribe$$21(desk, link, one, reply) { if (--$$m.fuel < 0) $$.burnt(); 
  const { sys, lives } = desk;
  let refused = `server ${link.name} has ${SUBSCRIPTIONS_MAX} subscriptions, the bound`;
  if (link.subscriptions.length < SUBSCRIPTIONS_MAX) {
    link.subscriptions.push(one);
    refused = (yield ($$m.site = 56, lives.subscriptions.subscribe(link, one)));
    if (refused === null) return (yield quiet($$at(($$m.site = 58, sys.reply(reply, { subscribed: one.uri, id: one.id })), 57)));
  }
  lives.subscriptions.forget(link, one);
  (yield quiet($$at(($$m.site = 60, sys.refuse(reply, "EIO", `Cannot subscribe to ${one.uri}: ${refused}`)), 59)));
 }
function unsubscribe($$1, $$2, $$3, $$4) { return $$.start(unsubscribe$$22, void 0, [$$1, $$2, $$3, $$4]); } function* unsubscribe$$22(desk, link, id, reply) { if (--$$m.fuel < 0) $$.burnt(); 
  const { sys, lives } = desk;
  if (typeof id !== "number") {
    return (yield quiet($$at(($$m.site = 62, sys.refuse(reply, "EINVAL", "Cannot unsubscribe: `unsubscribe` is no id, as subscribing gives it")), 61)));
  }
  const found = link.subscriptions.find((one) =>{ if (--$$m.fuel < 0) $$.burnt(); return (one.id === id); });
  if (found !== void 0) (yield ($$m.site = 63, lives.subscriptions.unsubscribe(link, found)));
  (yield quiet($$at(($$m.site = 65, sys.reply(reply, { unsubscribed: found === void 0 ? 0 : 1 })), 64)));
 }
function control($$1, $$2, $$3) { return $$.start(control$$23, void 0, [$$1, $$2, $$3]); } function* control$$23(desk, message, reply) { if (--$$m.fuel < 0) $$.burnt(); 
  const { sys, core, lives } = desk;
  if (message.status === true) return (yield ($$m.site = 66, answer(sys, reply, statusOf(core))));
  if (message.list === true) {
    (yield race($$at([desk.settled, ($$m.site = 68, sys.sleep(limitOf(message.waitMs, 3e4)))], 67)));
    return (yield ($$m.site = 69, answer(sys, reply, listOf(core))));
  }
  const link = core.find(message.restart);
  if (link !== void 0) {
    lives.restart(link);
    return (yield quiet($$at(($$m.site = 71, sys.reply(reply, { restarted: link.name })), 70)));
  }
  refuse2(desk, message, reply, "EINVAL", "Cannot serve the request: it knows list, status and restart: server");
 }
function answer($$1, $$2, $$3) { return $$.start(answer$$24, void 0, [$$1, $$2, $$3]); } function* answer$$24(sys, reply, value) { if (--$$m.fuel < 0) $$.burnt(); 
  try {
    (yield ($$m.site = 72, sys.reply(reply, value)));
  } catch (error) { $$.caught(error); 
    if (!(error instanceof SyscallError5)) throw error;
    if (error.errno !== "EPEER") (yield quiet($$at(($$m.site = 74, sys.refuse(reply, "EIO", `Cannot pass the answer on: ${error.message}`)), 73)));
  }
 }
function refuse2(desk, message, reply, errno, text) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  void quiet(desk.sys.refuse(reply, errno, text));
  dropHandles(desk, message);
 } finally { $$m.depth--; } }
function dropHandles(desk, value) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  if (typeof value !== "object" || value === null) return;
  if (value instanceof Handle) return void quiet(desk.sys.drop(value));
  for (const key in value) { if (--$$m.fuel < 0) $$.burnt(); dropHandles(desk, value[key]); }
 } finally { $$m.depth--; } }
function holdsHandle(value) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  if (typeof value !== "object" || value === null) return false;
  if (value instanceof Handle) return true;
  for (const key in value) { if (--$$m.fuel < 0) $$.burnt(); if (holdsHandle(value[key])) return true; }
  return false;
 } finally { $$m.depth--; } }
const program_default = agent("mcp", ((f$$25) => ($$1, $$2) => $$.start(f$$25, void 0, [$$1, $$2]))(function* f$$25(sys, { box, servers }) { if (--$$m.fuel < 0) $$.burnt(); 
  if (servers.length > SERVERS_MAX) throw new RangeError(`Cannot serve ${servers.length} servers: at most ${SERVERS_MAX} are allowed`);
  const core = new Core(box, (yield ($$m.site = 75, sys.endpoint({ capacity: 1 }))));
  const lives = new Lives(sys, core);
  const waits = [];
  for (const { name, era, ...limits } of servers) { if (--$$m.fuel < 0) $$.burnt(); 
    const link = new Link(name, core.links.length, { ...$$s.LIMITS, ...limits }, era ?? null);
    const { promise, resolve } = later();
    link.settled = resolve;
    waits.push(promise);
    core.links.push(link);
  }
  const desk = { sys, core, lives, settled: all(waits) };
  void watchClock(sys, core, (link, pending) =>{ if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); return (lives.calls.expire(link, pending)); } finally { $$m.depth--; } });
  for (const link of core.links) { if (--$$m.fuel < 0) $$.burnt(); void lives.keep(link); }
  (yield ($$m.site = 76, all(Array.from({ length: RECEIVERS }, () =>{ if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); return (attend(desk)); } finally { $$m.depth--; } }))));
  core.closing = true;
  const stops = core.links.map(
    (link) =>{ if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); return (quiet(($$m.site = 77, sys.tool(STDIO_STOP, { server: link.name, graceMs: GRACE_MS }, { timeoutMs: 2 * GRACE_MS })))); } finally { $$m.depth--; } }
  );
  (yield ($$m.site = 78, all(stops)));
  return { calls: core.links.reduce((sum, link) =>{ if (--$$m.fuel < 0) $$.burnt(); return (sum + link.counters.calls); }, 0) };
 }));
function attend($$1) { return $$.start(attend$$26, void 0, [$$1]); } function* attend$$26(desk) { if (--$$m.fuel < 0) $$.burnt(); 
  for (let got = (yield ($$m.site = 79, receive(desk))); got !== null; got = (yield ($$m.site = 80, receive(desk)))) { if (--$$m.fuel < 0) $$.burnt(); serve(desk, got); }
 }
function receive($$1) { return $$.start(receive$$27, void 0, [$$1]); } function* receive$$27({ sys, core }) { if (--$$m.fuel < 0) $$.burnt(); 
  try {
    return (yield ($$m.site = 81, sys.recv(core.box)));
  } catch (error) { $$.caught(error); 
    if (error instanceof SyscallError6 && error.errno === "ECLOSED") return null;
    throw error;
  }
 }
$$freeze(readLine, isObject, kindOf, requestLine, notificationLine, resultLine, errorLine, errorOf, clip, idOfOversize, idAtTop, stringEnd, findUnusable, inputRequired, askedOf, needsOf, part, later, allSettled, all, race, Replies, quiet, settleReplies, deliver, deliverError, fail, refuse, doubtOf, finish, passProgress, sendProgress, endProgress, errnoOf, toolResult, keptNames, isKept, withoutFraming, stamp, stampSoon, watchClock, walk, PASS, compileSchema, compile, all2, reference, target, typeOf, typeCheck, constCheck, canonical, shortList, show, numberChecks, stringChecks, points, simplePattern, arrayChecks, objectChecks, unionChecks, fitting, isNamed, describeTool, Core, Pending, metaOf, paramsOf, readDiscover, readInitialize, isModernRefusal, subscriptionOf, isHonored, offers, capabilitiesOf, serverOf, names, enqueue, push, tellFull, flush, gather, untilQuiet, takeBatch, write, recall, writeSingly, hear, hearOther, hearLine, hearMessage, hearAnswer, strayAnswer, hearNotification, hearRequest, hearOversize, garbage, useless, Calls, absentText, lostText, findReply, Lives, messageOf, endOf, IdTable, Subscription, Link, listOf, statusOf, serverStatus, serve, requestOf, callTool, send, limitOf, watchCancel, callServer, listed, subscribe, unsubscribe, control, answer, refuse2, dropHandles, holdsHandle, attend, receive);
$$agents.set(program_default.name, program_default);
return { stateless: false, init: () => {
const $$before = $$s; $$s = { $$agents: new $$Map($$agents), CODES: void 0, LIMITS: void 0, SERVER_BADGE: void 0, BATCH_SIZE_MAX: void 0, Catalogue: void 0, VERSIONS_LEGACY: void 0, CLIENT: void 0, META_MEMBERS: void 0, INITIALIZE_MEMBERS: void 0, NO_BYTES: void 0, NO_PARAMS: void 0, Lists: void 0, Subscriptions: void 0, TIME_MS_MAX: void 0 };
try {
let read$$28, refresh$$29, subscribe$$30, attend$$31, again$$32, unsubscribe$$33, tell$$34; $$s.CODES = {
  methodNotFound: -32601,
  invalidParams: -32602,
  resourceNotFound: -32002,
  missingCapability: -32021,
  unsupportedVersion: -32022
};
$$s.LIMITS = Object.freeze({ callMs: 6e4, openMs: 3e4, discoverMs: 3e3, garbageMax: 100, pauseMs: 100 });
$$s.SERVER_BADGE = 1 << 20;
$$s.BATCH_SIZE_MAX = 1 << 20;
$$s.Catalogue = ({ Catalogue: class {
  /** By badge - 1. */
  tools = [];
  byName = /* @__PURE__ */ new Map();
  /** The tool behind a badge. */
  at(badge) { if (--$$m.fuel < 0) $$.burnt(); 
    return this.tools[badge - 1];
   }
  /** Takes the list of one server in: what it does not name is no longer listed. Gives how many entries were no tools. */
  update(server, entries) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
    let refused = 0;
    for (const tool of this.tools) { if (--$$m.fuel < 0) $$.burnt(); if (tool.server === server) tool.listed = false; }
    for (const entry of entries) { if (--$$m.fuel < 0) $$.burnt(); if (!this.take(server, entry)) refused++; }
    return refused;
   } finally { $$m.depth--; } }
  take(server, entry) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
    if (!isObject(entry) || typeof entry.name !== "string") return false;
    const { name } = entry;
    if (name.length === 0 || name.length + server.length + 1 > NAME_LENGTH_MAX || !name.isWellFormed()) return false;
    const key = `${server}
${name}`;
    const tool = this.byName.get(key) ?? this.add(server, name, key);
    if (tool === null || tool.listed) return false;
    describeTool(tool, entry);
    return true;
   } finally { $$m.depth--; } }
  add(server, name, key) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
    if (this.tools.length >= TOOLS_MAX) return null;
    const tool = {
      badge: this.tools.length + 1,
      server,
      name,
      nameText: JSON.stringify(name),
      description: "",
      inputSchema: {},
      check: () =>{ if (--$$m.fuel < 0) $$.burnt(); return (null); },
      harmless: false,
      listed: false
    };
    this.tools.push(tool);
    this.byName.set(key, tool);
    return tool;
   } finally { $$m.depth--; } }
  /** Listed tools in order of their badges, of one server or of all. */
  listed(server) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
    return this.tools.filter((tool) =>{ if (--$$m.fuel < 0) $$.burnt(); return (tool.listed && (server === void 0 || tool.server === server)); });
   } finally { $$m.depth--; } }
  /** Names by which agents may know a listed tool: the short one only if it is nobody else's. */
  namesOf(tool) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
    const full = `${tool.server}.${tool.name}`;
    const taken = this.tools.some((one) =>{ if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); return (one !== tool && one.listed && isNamed(one, tool.name)); } finally { $$m.depth--; } });
    return taken ? [full] : [tool.name, full];
   } finally { $$m.depth--; } }
} }).Catalogue;
$$s.VERSIONS_LEGACY = ["2025-11-25", "2025-06-18", "2025-03-26", "2024-11-05"];
$$s.CLIENT = { name: "orrery", version: "0.1.0" };
$$s.META_MEMBERS = [
  `"io.modelcontextprotocol/protocolVersion":"${VERSION_MODERN}"`,
  `"io.modelcontextprotocol/clientInfo":${JSON.stringify($$s.CLIENT)}`,
  `"io.modelcontextprotocol/clientCapabilities":{}`
].join(",");
$$s.INITIALIZE_MEMBERS = `"protocolVersion":"${VERSION_LEGACY}","capabilities":{},"clientInfo":${JSON.stringify($$s.CLIENT)}`;
$$s.NO_BYTES = new Uint8Array(0);
$$s.NO_PARAMS = Object.freeze({});
$$s.Lists = ({ Lists: class {
  constructor(core, calls) { if (--$$m.fuel < 0) $$.burnt(); 
    this.core = core;
    this.calls = calls;
   }
  core;
  calls;
  /** A whole list, page by page; or why it cannot be had. Kept only where the server says when it changes. */
  [(read$$28 = function* read$$28(link, method, member) { if (--$$m.fuel < 0) $$.burnt(); 
    const known = link.lists.get(method);
    if (known !== void 0) return known;
    const { life, opening, listChanges } = link;
    if (opening === null) return `server ${link.name} is not ready`;
    const all3 = [];
    let cursor = null;
    for (let page = 0; page < PAGES_MAX && all3.length < ENTRIES_MAX; page++) { if (--$$m.fuel < 0) $$.burnt(); 
      const members = cursor === null ? "" : `"cursor":${JSON.stringify(cursor)}`;
      const outcome = (yield ($$m.site = 82, this.calls.ask(link, method, members, link.limits.openMs, opening.era)));
      if (!outcome.ok) return outcome.text;
      if (link.life !== life) return "the server ended";
      if (!isObject(outcome.result) || !Array.isArray(outcome.result[member])) return `${method} gave no ${member}`;
      for (const one of outcome.result[member]) { if (--$$m.fuel < 0) $$.burnt(); if (all3.length < ENTRIES_MAX) all3.push(one); }
      const next = outcome.result.nextCursor;
      if (typeof next !== "string" || next === cursor) break;
      cursor = next;
    }
    const group = method.slice(0, method.indexOf("/"));
    const keeps = group !== "tools" && offers(opening, group, "listChanged") && link.listChanges === listChanges;
    if (keeps) link.lists.set(method, all3);
    return all3;
   }, "read")]($$1, $$2, $$3) { return $$.start(read$$28, this, [$$1, $$2, $$3]); }
  /** Asks a server of the modern era to tell when lists change; one of the older era does so unasked. */
  listen(link, opening) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
    const wanted = [];
    if (offers(opening, "tools", "listChanged")) wanted.push(`"toolsListChanged":true`);
    if (offers(opening, "prompts", "listChanged")) wanted.push(`"promptsListChanged":true`);
    if (offers(opening, "resources", "listChanged")) wanted.push(`"resourcesListChanged":true`);
    if (wanted.length > 0) void this.calls.ask(link, "subscriptions/listen", `"notifications":{${wanted.join(",")}}`, 0, "modern");
   } finally { $$m.depth--; } }
  /** The server says that a list changed. */
  changed(link, method) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
    link.listChanges++;
    if (method === "notifications/tools/list_changed") void this.refresh(link);
    else if (method === "notifications/prompts/list_changed") link.lists.delete("prompts/list");
    else if (method === "notifications/resources/list_changed") {
      link.lists.delete("resources/list");
      link.lists.delete("resources/templates/list");
    }
   } finally { $$m.depth--; } }
  // Changes that come while a list is on its way are looked at once more after it.
  [(refresh$$29 = function* refresh$$29(link) { if (--$$m.fuel < 0) $$.burnt(); 
    link.stale = true;
    if (link.refreshing || link.state !== "ready") return;
    const { life } = link;
    link.refreshing = true;
    while (link.stale && link.life === life) { if (--$$m.fuel < 0) $$.burnt(); 
      link.stale = false;
      const tools = (yield ($$m.site = 83, this.read(link, "tools/list", "tools")));
      if (link.life !== life) return;
      if (typeof tools !== "string") link.counters.garbage += this.core.catalogue.update(link.name, tools);
    }
    if (link.life === life) link.refreshing = false;
   }, "refresh")]($$1) { return $$.start(refresh$$29, this, [$$1]); }
} }).Lists;
$$s.Subscriptions = ({ Subscriptions: class {
  constructor(sys, calls) { if (--$$m.fuel < 0) $$.burnt(); 
    this.sys = sys;
    this.calls = calls;
   }
  sys;
  calls;
  /** Begins a subscription at the server; null, or why it cannot be. The modern era keeps a request open for it. */
  [(subscribe$$30 = function* subscribe$$30(link, one) { if (--$$m.fuel < 0) $$.burnt(); 
    const { opening } = link;
    if (opening === null) return `server ${link.name} is not ready`;
    if (!offers(opening, "resources", "subscribe")) return `server ${link.name} offers no subscriptions`;
    if (opening.era === "modern") return (yield ($$m.site = 84, this.listen(link, one)));
    const outcome = (yield ($$m.site = 85, this.calls.ask(link, "resources/subscribe", `"uri":${JSON.stringify(one.uri)}`, link.limits.callMs, "legacy")));
    return outcome.ok ? null : outcome.text;
   }, "subscribe")]($$1, $$2) { return $$.start(subscribe$$30, this, [$$1, $$2]); }
  // Kept when the server acknowledged it, refused it or took too long; the request itself stays open as long as it stands.
  listen(link, one) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
    const { promise, resolve } = later();
    one.answer = resolve;
    one.listen = link.nextId;
    void this.attend(link, one);
    return promise;
   } finally { $$m.depth--; } }
  [(attend$$31 = function* attend$$31(link, one) { if (--$$m.fuel < 0) $$.burnt(); 
    const id = one.listen;
    const members = `"notifications":{"resourceSubscriptions":[${JSON.stringify(one.uri)}]}`;
    const outcome = (yield ($$m.site = 86, this.calls.ask(link, "subscriptions/listen", members, link.limits.callMs, "modern")));
    const { answer: answer2 } = one;
    one.answer = null;
    if (one.listen !== id) return answer2?.("the server ended");
    one.listen = 0;
    const why = outcome.ok ? "the server ended the subscription" : outcome.text;
    if (answer2 === null) this.drop(link, one, why);
    else answer2(why);
   }, "attend")]($$1, $$2) { return $$.start(attend$$31, this, [$$1, $$2]); }
  /** The server acknowledges a request of ours; honoring less than was asked is a refusal. */
  acknowledged(link, params) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
    const id = subscriptionOf(params);
    const one = link.subscriptions.find(({ listen, answer: answer2 }) =>{ if (--$$m.fuel < 0) $$.burnt(); return (listen === id && answer2 !== null); });
    const request = link.flight.get(id);
    if (one === void 0 || request === void 0) return;
    if (!isHonored(params, one.uri)) return this.calls.giveUp(link, request, "EIO", "the server does not honor it");
    request.deadline = Infinity;
    one.answer(null);
    one.answer = null;
   } finally { $$m.depth--; } }
  /** Begins a subscription anew in the server's next life. */
  [(again$$32 = function* again$$32(link, one) { if (--$$m.fuel < 0) $$.burnt(); 
    const refused = (yield ($$m.site = 87, this.subscribe(link, one)));
    if (refused !== null && link.state === "ready") this.drop(link, one, refused);
   }, "again")]($$1, $$2) { return $$.start(again$$32, this, [$$1, $$2]); }
  /** A subscription that its reader still wants and nobody serves any more: it is told, unless it is not there either. */
  drop(link, one, why) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
    if (!link.subscriptions.includes(one)) return;
    void quiet(($$m.site = 88, this.sys.send(one.to, { ended: one.uri, server: link.name, why }, { timeoutMs: link.limits.callMs })));
    this.forget(link, one);
   } finally { $$m.depth--; } }
  /** Ends a subscription. */
  [(unsubscribe$$33 = function* unsubscribe$$33(link, one) { if (--$$m.fuel < 0) $$.burnt(); 
    this.forget(link, one);
    if (link.opening === null || link.subscriptions.some((other) =>{ if (--$$m.fuel < 0) $$.burnt(); return (other.uri === one.uri && other.listen === 0); })) return;
    const listen = link.flight.get(one.listen);
    if (listen !== void 0) this.calls.giveUp(link, listen, "EIO", "it is no longer wanted");
    else if (link.opening.era === "legacy") {
      (yield ($$m.site = 89, this.calls.ask(link, "resources/unsubscribe", `"uri":${JSON.stringify(one.uri)}`, link.limits.callMs, "legacy")));
    }
   }, "unsubscribe")]($$1, $$2) { return $$.start(unsubscribe$$33, this, [$$1, $$2]); }
  /** Takes a subscription away, with the handle of its reader. */
  forget(link, one) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
    const at = link.subscriptions.indexOf(one);
    if (at >= 0) link.subscriptions.splice(at, 1);
    void quiet(($$m.site = 90, this.sys.drop(one.to)));
   } finally { $$m.depth--; } }
  /** A resource changed: that is for the subscription whose id is named (modern era), or for all whose address it begins with. */
  updated(link, params) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
    const { uri } = params;
    if (typeof uri !== "string") return;
    const id = subscriptionOf(params);
    for (const one of link.subscriptions) { if (--$$m.fuel < 0) $$.burnt(); if (id === 0 ? uri.startsWith(one.uri) : one.listen === id) void this.tell(link, one, uri); }
   } finally { $$m.depth--; } }
  // A notification of a change coalesces: a subscriber that is behind reads the newest anyway, so nothing waits for it.
  [(tell$$34 = function* tell$$34(link, one, uri) { if (--$$m.fuel < 0) $$.burnt(); 
    if (one.due.size < UPDATES_MAX) one.due.add(uri);
    else {
      one.due.clear();
      one.due.add(one.uri);
    }
    if (one.telling) return;
    one.telling = true;
    for (const due of one.due) { if (--$$m.fuel < 0) $$.burnt(); 
      one.due.delete(due);
      if (!link.subscriptions.includes(one)) break;
      try {
        (yield ($$m.site = 91, this.sys.send(one.to, { updated: due, server: link.name }, { timeoutMs: link.limits.callMs })));
      } catch (error) { $$.caught(error); 
        if (!(error instanceof SyscallError3)) throw error;
        if (error.errno !== "ETIMEDOUT") (yield ($$m.site = 92, this.unsubscribe(link, one)));
      }
    }
    one.telling = false;
   }, "tell")]($$1, $$2, $$3) { return $$.start(tell$$34, this, [$$1, $$2, $$3]); }
} }).Subscriptions;
$$s.TIME_MS_MAX = 24 * 3600 * 1e3;
return $$s;
} finally { $$s = $$before; }
}, enter: (next) => { $$s = next; },
exports: () => ({ ["default"]: program_default }), agents: () => $$s === undefined ? $$agents : $$s.$$agents };
};
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbInVzZXIvc2VydmVycy9tY3AvcHJvZ3JhbS50cyIsInVzZXIvc2VydmVycy9tY3AvYW5zd2VyLnRzIiwidXNlci9zZXJ2ZXJzL21jcC9qc29ucnBjLnRzIiwidXNlci9zZXJ2ZXJzL21jcC9hc2tlZC50cyIsInVzZXIvc2VydmVycy9tY3AvY29tYmluZS50cyIsInVzZXIvc2VydmVycy9tY3AvbGltaXRzLnRzIiwidXNlci9zZXJ2ZXJzL21jcC9jbG9jay50cyIsInVzZXIvc2VydmVycy9tY3Avc2NoZW1hLnRzIiwidXNlci9zZXJ2ZXJzL21jcC9jYXRhbG9ndWUudHMiLCJ1c2VyL3NlcnZlcnMvbWNwL2NvcmUudHMiLCJ1c2VyL3NlcnZlcnMvbWNwL2xpZmUudHMiLCJ1c2VyL3NlcnZlcnMvbWNwL3BlbmRpbmcudHMiLCJ1c2VyL3NlcnZlcnMvbWNwL3dpcmUudHMiLCJ1c2VyL3NlcnZlcnMvbWNwL2VyYS50cyIsInVzZXIvc2VydmVycy9tY3AvY2FsbHMudHMiLCJ1c2VyL3NlcnZlcnMvbWNwL2xpc3RzLnRzIiwidXNlci9zZXJ2ZXJzL21jcC9zdWJzY3JpcHRpb25zLnRzIiwic3lzY2FsbHMvaWRfdGFibGUudHMiLCJ1c2VyL3NlcnZlcnMvbWNwL2xpbmsudHMiLCJ1c2VyL3NlcnZlcnMvbWNwL3JlcXVlc3RzLnRzIiwidXNlci9zZXJ2ZXJzL21jcC9zdGF0dXMudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6Ijs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7c0VFd0JPLFNBQVMsU0FBUyxJQUFJLHFGQUEwQjtBQUNyRCxFQUFBLEtBQUs7QUFDSCxJQUFBLE1BQU0sSUFBSSxHQUFHLE1BQU0sQ0FBQyxFQUFFLENBQUMsSUFBSSxDQUFDLENBQUM7QUFDN0IsSUFBQSxPQUFPLE9BQU8sSUFBSSxDQUFDLEtBQUssS0FBSyxRQUFRLElBQUksSUFBSSxDQUFDLEtBQUssS0FBSyxJQUFJLEdBQUcsSUFBSSxHQUFHLElBQUksQ0FBQztBQUFMLEVBQ3hFLENBQUMsK0JBQVE7QUFDUCxJQUFBLE9BQU8sSUFBSSxDQUFDO0FBQUwsRUFDVCxDQUFDOztBQUlJLFNBQVMsU0FBUyxLQUFLLHFGQUEyQjtBQUN2RCxFQUFBLE9BQU8sT0FBTyxLQUFLLEtBQUssUUFBUSxJQUFJLEtBQUssS0FBSyxJQUFJLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxDQUFDLEtBQUssQ0FBQyxDQUFDOztBQUl2RSxTQUFTLE9BQU8sT0FBTyxvQ0FBZTtBQUMzQyxFQUFBLElBQUksUUFBUSxJQUFJLE9BQU8sR0FBRztBQUN4QixJQUFBLElBQUksT0FBTyxPQUFPLENBQUMsTUFBTSxLQUFLLFFBQVEsQ0FBRSxDQUFBLE9BQU8sTUFBTSxDQUFDO0FBQ3RELElBQUEsT0FBTyxJQUFJLElBQUksT0FBTyxHQUFHLFNBQVMsR0FBRyxjQUFjLENBQUM7QUFBZixFQUN2QyxDQUFDO0FBQ0QsRUFBQSxJQUFJLEVBQUUsSUFBSSxJQUFJLE9BQU8sQ0FBQyxDQUFFLENBQUEsT0FBTyxNQUFNLENBQUM7QUFDdEMsRUFBQSxJQUFJLFFBQVEsSUFBSSxPQUFPLENBQUUsQ0FBQSxPQUFPLE9BQU8sSUFBSSxPQUFPLEdBQUcsTUFBTSxHQUFHLFFBQVEsQ0FBQztBQUN2RSxFQUFBLE9BQU8sT0FBTyxJQUFJLE9BQU8sR0FBRyxPQUFPLEdBQUcsTUFBTSxDQUFDOztBQUl4QyxTQUFTLFlBQVksRUFBRSxFQUFVLE1BQU0sRUFBVSxNQUFNLG9DQUFtQjtBQUMvRSxFQUFBLE9BQU8sQ0FBQyxzQkFBc0IsRUFBRSxFQUFFLENBQUMsV0FBVyxFQUFFLE1BQU0sQ0FBQyxXQUFXLEVBQUUsTUFBTSxDQUFDLENBQUMsQ0FBQyxDQUFDOztBQUl6RSxTQUFTLGlCQUFpQixNQUFNLEVBQVUsTUFBTSxvQ0FBbUI7QUFDeEUsRUFBQSxPQUFPLENBQUMsMkJBQTJCLEVBQUUsTUFBTSxDQUFDLFdBQVcsRUFBRSxNQUFNLENBQUMsQ0FBQyxDQUFDLENBQUM7O0FBSTlELFNBQVMsV0FBVyxFQUFFLHFGQUFvQjtBQUMvQyxFQUFBLE9BQU8sSUFBSSxDQUFDLFNBQVMsQ0FBQyxFQUFFLE9BQU8sRUFBRSxLQUFLLEVBQUUsRUFBRSxFQUFFLE1BQU0sRUFBRSxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQzs7QUFJckQsU0FBUyxVQUFVLEVBQUUsRUFBVyxJQUFJLEVBQVUsT0FBTyxxRkFBbUI7QUFDN0UsRUFBQSxPQUFPLElBQUksQ0FBQyxTQUFTLENBQUMsRUFBRSxPQUFPLEVBQUUsS0FBSyxFQUFFLEVBQUUsRUFBRSxLQUFLLEVBQUUsRUFBRSxJQUFJLEVBQUUsT0FBTyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQzs7QUFJbkUsU0FBUyxRQUFRLE9BQU8scUZBQTJEO0FBQ3hGLEVBQUEsTUFBTSxLQUFLLEdBQUcsT0FBTyxDQUFDLEtBQUssQ0FBQztBQUM1QixFQUFBLElBQUksQ0FBQyxRQUFRLENBQUMsS0FBSyxDQUFDLENBQUUsQ0FBQSxPQUFPLEVBQUUsSUFBSSxFQUFFLENBQUMsRUFBRSxJQUFJLEVBQUUsd0JBQXdCLENBQUMsQ0FBQyxDQUFDO0FBQ3pFLEVBQUEsTUFBTSxJQUFJLEdBQUcsT0FBTyxLQUFLLENBQUMsT0FBTyxLQUFLLFFBQVEsR0FBRyxLQUFLLENBQUMsT0FBTyxHQUFHLHdCQUF3QixDQUFDO0FBQzFGLEVBQUEsT0FBTyxFQUFFLElBQUksRUFBRSxPQUFPLEtBQUssQ0FBQyxJQUFJLEtBQUssUUFBUSxHQUFHLEtBQUssQ0FBQyxJQUFJLEdBQUcsQ0FBQyxFQUFFLElBQUksRUFBRSxJQUFJLENBQUMsSUFBSSxDQUFDLFlBQVksQ0FBQyxDQUFDLEVBQUUsR0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFDOztBQUlwRyxTQUFTLEtBQUssSUFBSSxFQUFVLEdBQUcscUZBQW1CO0FBQ3ZELEVBQUEsT0FBTyxJQUFJLENBQUMsTUFBTSxJQUFJLEdBQUcsR0FBRyxJQUFJLEdBQUcsQ0FBQyxFQUFFLElBQUksQ0FBQyxLQUFLLENBQUMsQ0FBQyxFQUFFLEdBQUcsQ0FBQyxDQUFDLFlBQVksQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUM7O0FBSXRFLFNBQVMsYUFBYSxJQUFJLEVBQVUsSUFBSSxxRkFBMEI7QUFDdkUsRUFBQSxNQUFNLEtBQUssR0FBRyxPQUFPLENBQUMsSUFBSSxDQUFDLENBQUM7QUFDNUIsRUFBQSxJQUFJLEtBQUssS0FBSyxLQUFLLENBQUMsQ0FBSyxDQUFBLE9BQU8sS0FBSyxDQUFDO0FBRXRDLEVBQUEsTUFBTSxJQUFJLEdBQUcsc0VBQXNFLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFDO0FBQy9GLEVBQUEsT0FBTyxJQUFJLEtBQUssSUFBSSxHQUFHLElBQUksR0FBRyxNQUFNLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUM7O0FBSWhELFNBQVMsUUFBUSxJQUFJLHFGQUFzQztBQUN6RCxFQUFBLElBQUksS0FBSyxHQUFHLENBQUMsQ0FBQztBQUNkLEVBQUEsS0FBSyxJQUFJLEVBQUUsR0FBRyxDQUFDLEVBQUUsRUFBRSxHQUFHLElBQUksQ0FBQyxNQUFNLEVBQUUsRUFBRSxFQUFFLG9DQUFHO0FBQ3hDLElBQUEsTUFBTSxJQUFJLEdBQUcsSUFBSSxDQUFDLEVBQUUsQ0FBQyxDQUFDO0FBQ3RCLElBQUEsSUFBSSxJQUFJLEtBQUssR0FBRyxJQUFJLElBQUksS0FBSyxHQUFHLENBQUUsQ0FBQSxLQUFLLEVBQUUsQ0FBQztBQUFSLFNBQUssSUFDOUIsSUFBSSxLQUFLLEdBQUcsSUFBSSxJQUFJLEtBQUssR0FBRyxDQUFFLENBQUEsS0FBSyxFQUFFLENBQUM7QUFBUixTQUFLLElBQ25DLElBQUksS0FBSyxHQUFHLEdBQUc7QUFDdEIsTUFBQSxNQUFNLEdBQUcsR0FBRyxTQUFTLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxDQUFDO0FBQ2hDLE1BQUEsSUFBSSxHQUFHLEdBQUcsQ0FBQyxDQUFFLENBQUEsT0FBTyxLQUFLLENBQUMsQ0FBQztBQUMzQixNQUFBLElBQUksS0FBSyxLQUFLLENBQUMsSUFBSSxJQUFJLENBQUMsS0FBSyxDQUFDLEVBQUUsRUFBRSxHQUFHLEdBQUcsQ0FBQyxDQUFDLEtBQUssTUFBTSxHQUFHO0FBQ3RELFFBQUEsTUFBTSxLQUFLLEdBQUcscUNBQXFDLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsR0FBRyxHQUFHLENBQUMsRUFBRSxHQUFHLEdBQUcsRUFBRSxDQUFDLENBQUMsQ0FBQztBQUN4RixRQUFBLElBQUksS0FBSyxLQUFLLElBQUksQ0FBRSxDQUFBLE9BQU8sS0FBSyxDQUFDLENBQUMsQ0FBQyxLQUFLLEtBQUssQ0FBQyxHQUFNLElBQUksR0FBRyxNQUFNLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUM7QUFBRixNQUM1RSxDQUFDO0FBQ0QsTUFBQSxFQUFFLEdBQUcsR0FBRyxDQUFDO0FBQUosSUFDUCxDQUFDO0FBQUQsRUFDRixDQUFDO0FBQ0QsRUFBQSxPQUFPLEtBQUssQ0FBQyxDQUFDOztBQUdoQixTQUFTLFVBQVUsSUFBSSxFQUFVLEtBQUssb0NBQW1CO0FBQ3ZELEVBQUEsS0FBSyxJQUFJLEVBQUUsR0FBRyxLQUFLLEdBQUcsQ0FBQyxFQUFFLEVBQUUsR0FBRyxJQUFJLENBQUMsTUFBTSxFQUFFLEVBQUUsRUFBRSxvQ0FBRztBQUNoRCxJQUFBLElBQUksSUFBSSxDQUFDLEVBQUUsQ0FBQyxLQUFLLElBQUksQ0FBRSxDQUFBLEVBQUUsRUFBRSxDQUFDO0FBQUwsU0FBSyxJQUNuQixJQUFJLENBQUMsRUFBRSxDQUFDLEtBQUssR0FBRyxDQUFFLENBQUEsT0FBTyxFQUFFLENBQUM7QUFBSCxFQUNwQyxDQUFDO0FBQ0QsRUFBQSxPQUFPLENBQUMsQ0FBQyxDQUFDOztNQ3pGTixTQUFTLEdBQUc7TUFDWixlQUFlLEdBQUc7QUFHakIsU0FBUyxhQUFhLE1BQU0scUZBQTZCO0FBQzlELEVBQUEsSUFBSSxDQUFDLFFBQVEsQ0FBQyxNQUFNLENBQUMsQ0FBRSxDQUFBLE9BQU8sRUFBRSxLQUFLLEVBQUUsaUJBQWlCLEVBQUUsTUFBTSxFQUFFLElBQUksRUFBRSxLQUFLLEVBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUNuRixFQUFBLE1BQU0sRUFBRSxVQUFVLENBQUMsQ0FBQyxHQUFHLE1BQU0sQ0FBQztBQUM5QixFQUFBLElBQUksVUFBVSxLQUFLLEtBQUssQ0FBQyxJQUFPLFVBQVUsS0FBSyxVQUFVLENBQUUsQ0FBQSxPQUFPLElBQUksQ0FBQztBQUN2RSxFQUFBLElBQUksVUFBVSxLQUFLLGdCQUFnQixDQUFFLENBQUEsT0FBTyxhQUFhLENBQUMsTUFBTSxDQUFDLENBQUM7QUFDbEUsRUFBQSxPQUFPLEVBQUUsS0FBSyxFQUFFLENBQUMsZUFBZSxFQUFFLElBQUksQ0FBQyxVQUFVLENBQUMsQ0FBQyxhQUFhLENBQUMsRUFBRSxNQUFNLEVBQUUsSUFBSSxFQUFFLEtBQUssRUFBRSxDQUFDLENBQUMsQ0FBQyxDQUFDOztBQUc5RixTQUFTLGNBQWMsRUFBRSxhQUFhLEVBQUUsWUFBWSxDQUFDLENBQUMscUZBQW1CO0FBQ3ZFLEVBQUEsTUFBTSxPQUFPLEdBQUcsUUFBUSxDQUFDLGFBQWEsQ0FBQyxHQUFHLE1BQU0sQ0FBQyxPQUFPLENBQUMsYUFBYSxDQUFDLEdBQUcsQ0FBQyxDQUFDLENBQUM7QUFDN0UsRUFBQSxJQUFJLE9BQU8sQ0FBQyxNQUFNLEtBQUssQ0FBQyxHQUFHO0FBQ3pCLElBQUEsTUFBTSxLQUFLLEdBQUcsT0FBTyxZQUFZLEtBQUssUUFBUSxHQUFHLGtDQUFrQyxHQUFHLDZDQUE2QyxDQUFDO0FBQ3BJLElBQUEsT0FBTyxFQUFFLEtBQUssRUFBRSxDQUFDLEVBQUUsS0FBSyxDQUFDLG1CQUFtQixDQUFDLEVBQUUsTUFBTSxFQUFFLEVBQUUsS0FBSyxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUMsRUFBRSxLQUFLLEVBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUFGLEVBQ2pGLENBQUM7QUFDRCxFQUFBLE1BQU0sS0FBSyxHQUFHLE9BQU8sQ0FBQyxLQUFLLENBQUMsQ0FBQyxFQUFFLFNBQVMsQ0FBQyxDQUFDLEdBQUcsQ0FBQyxDQUFDLENBQUMsR0FBRyxFQUFFLE9BQU8sQ0FBQywrRkFBSyxPQUFPLENBQUMsR0FBRyxFQUFFLE9BQU8sZ0NBQUMsQ0FBQyxDQUFDO0FBQ3pGLEVBQUEsTUFBTSxLQUFLLEdBQUcsS0FBSyxDQUFDLEdBQUcsQ0FBQyxDQUFDLEVBQUUsR0FBRyxFQUFFLE1BQU0sRUFBRSxPQUFPLENBQUMsQ0FBQyw4Q0FBSyxDQUFDLEVBQUUsTUFBTSxDQUFDLElBQUksRUFBRSxHQUFHLENBQUMsRUFBRSxPQUFPLEtBQUssS0FBSyxDQUFDLEdBQU0sRUFBRSxHQUFHLENBQUMsRUFBRSxFQUFFLE9BQU8sQ0FBQyxDQUFDLENBQUMsQ0FBQyxLQUFDLENBQUMsQ0FBQztBQUM1SCxFQUFBLE1BQU0sSUFBSSxHQUFHLE9BQU8sQ0FBQyxNQUFNLEdBQUcsU0FBUyxHQUFHLENBQUMsS0FBSyxFQUFFLE9BQU8sQ0FBQyxNQUFNLEdBQUcsU0FBUyxDQUFDLEtBQUssQ0FBQyxHQUFHLEVBQUUsQ0FBQztBQUN6RixFQUFBLE9BQU8sRUFBRSxLQUFLLEVBQUUsQ0FBQyw2Q0FBNkMsRUFBRSxLQUFLLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFDLEVBQUUsSUFBSSxDQUFDLENBQUMsRUFBRSxNQUFNLEVBQUUsRUFBRSxLQUFLLENBQUMsQ0FBQyxFQUFFLEtBQUssRUFBRSxPQUFPLENBQUMsTUFBTSxDQUFDLENBQUMsQ0FBQzs7QUFHeEksU0FBUyxRQUFRLEdBQUcsRUFBVSxPQUFPLHFGQUFtQjtBQUN0RCxFQUFBLE1BQU0sRUFBRSxNQUFNLEVBQUUsTUFBTSxDQUFDLENBQUMsR0FBRyxRQUFRLENBQUMsT0FBTyxDQUFDLEdBQUcsT0FBTyxHQUFHLENBQUMsQ0FBQyxDQUFDO0FBQzVELEVBQUEsTUFBTSxPQUFPLEdBQUcsUUFBUSxDQUFDLE1BQU0sQ0FBQyxJQUFJLE9BQU8sTUFBTSxDQUFDLE9BQU8sS0FBSyxRQUFRLEdBQUcsRUFBRSxPQUFPLEVBQUUsSUFBSSxDQUFDLE1BQU0sQ0FBQyxPQUFPLENBQUMsQ0FBQyxDQUFDLEdBQUcsQ0FBQyxDQUFDLENBQUM7QUFDaEgsRUFBQSxPQUFPLEVBQUUsR0FBRyxFQUFFLElBQUksQ0FBQyxHQUFHLENBQUMsRUFBRSxNQUFNLEVBQUUsT0FBTyxNQUFNLEtBQUssUUFBUSxHQUFHLElBQUksQ0FBQyxNQUFNLENBQUMsR0FBRyxtQkFBbUIsRUFBRSxHQUFHLE9BQU8sQ0FBQyxDQUFDLENBQUM7O0FBSTFHLFNBQVMsUUFBUSxLQUFLLHFGQUE2QjtBQUN4RCxFQUFBLE1BQU0sSUFBSSxHQUFHLFFBQVEsQ0FBQyxLQUFLLENBQUMsSUFBSSxRQUFRLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxHQUFHLEtBQUssQ0FBQyxJQUFJLEdBQUcsQ0FBQyxDQUFDLENBQUM7QUFDdkUsRUFBQSxNQUFNLEtBQUssR0FBRyxRQUFRLENBQUMsSUFBSSxDQUFDLG9CQUFvQixDQUFDLEdBQUcsTUFBTSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsb0JBQW9CLENBQUMsQ0FBQyxLQUFLLENBQUMsQ0FBQyxFQUFFLFNBQVMsQ0FBQyxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsR0FBRyxDQUFDLENBQUMsQ0FBQztBQUM5SCxFQUFBLElBQUksS0FBSyxDQUFDLE1BQU0sS0FBSyxDQUFDLENBQUUsQ0FBQSxPQUFPLElBQUksQ0FBQztBQUNwQyxFQUFBLE9BQU8sRUFBRSxLQUFLLEVBQUUsQ0FBQyxTQUFTLEVBQUUsS0FBSyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQyx5Q0FBeUMsQ0FBQyxFQUFFLE1BQU0sRUFBRSxFQUFFLEtBQUssQ0FBQyxDQUFDLEVBQUUsS0FBSyxFQUFFLEtBQUssQ0FBQyxNQUFNLENBQUMsQ0FBQyxDQUFDOztBQUdwSSxTQUFTLEtBQUssS0FBSyxxRkFBb0I7QUFDckMsRUFBQSxPQUFPLElBQUksQ0FBQyxNQUFNLENBQUMsS0FBSyxDQUFDLENBQUMsWUFBWSxDQUFDLENBQUMsRUFBRSxlQUFlLENBQUMsQ0FBQzs7QUNyRHRELFNBQVMsMkZBQXNCO0FBQ3BDLEVBQUEsT0FBTyxPQUFPLENBQUMsYUFBYSxDQUFJLENBQUMsQ0FBQzs7QUFJN0IsU0FBUyxXQUFXLEtBQUsscUZBQTBFO0FBQ3hHLEVBQUEsT0FBTyxPQUFPLENBQUMsVUFBVSxDQUFDLEtBQUssQ0FBQyxDQUFDOztBQUk1QixTQUFTLElBQUksS0FBSyxxRkFBa0Q7QUFDekUsRUFBQSxPQUFPLE9BQU8sQ0FBQyxHQUFHLENBQUMsS0FBSyxDQUFDLENBQUM7O0FBSXJCLFNBQVMsS0FBSyxLQUFLLHFGQUFrRDtBQUMxRSxFQUFBLE9BQU8sT0FBTyxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsQ0FBQzs7TUNOaEIsWUFBWSxHQUFHO01BRWYsYUFBYSxHQUFHO01BRWhCLFlBQVksR0FBRztNQUVmLFNBQVMsR0FBRztNQUVaLFFBQVEsR0FBRztNQUVYLFFBQVEsR0FBRztNQUVYLFNBQVMsR0FBRztNQUVaLE1BQU0sR0FBRztNQUVULFNBQVMsR0FBRztNQUNaLFdBQVcsR0FBRztNQUVkLFNBQVMsR0FBRztNQUVaLFdBQVcsR0FBRztNQUVkLFNBQVMsR0FBRztNQUlaLFdBQVcsR0FBRztNQUVkLFlBQVksR0FBRztNQUVmLFNBQVMsR0FBRztNQUVaLGVBQWUsR0FBRztNQUdsQixXQUFXLEdBQUc7TUFFZCxZQUFZLEdBQUc7TUFDZixnQkFBZ0IsR0FBRztNQUVuQixpQkFBaUIsR0FBRztNQUVwQixXQUFXLEdBQUc7TUFFZCxlQUFlLEdBQUc7TUFDbEIsY0FBYyxHQUFHO01KakRqQixPQUFPLEdBQWIsT0FBZTtBQUFELEVBQ1YsS0FBSyxHQUFvQixDQUFDLENBQUMsQ0FBQztBQUFGLEVBQzFCLFFBQVEsR0FBdUIsQ0FBQyxDQUFDLENBQUM7QUFDN0M7a0VBR0EsbUJBQTRCLHdDQUFxQztBQUMvRCxFQUFBLEtBQUs7QUFDSCxJQUFBLHNCQUFNLE1BQUksQ0FBQztBQUFMLEVBQ1IsQ0FBQyxDQUFDLE9BQU8sMkJBQVE7QUFDZixJQUFBLElBQUksRUFBRSxLQUFLLFlBQVksWUFBWSxDQUFDLENBQUUsQ0FBQSxNQUFNLEtBQUssQ0FBQztBQUFOLEVBQzlDLENBQUM7OzRGQUlILDJCQUFvQyxLQUFVLDJDQUFrQztBQUM5RSxFQUFBLE1BQU0sT0FBTyxHQUFHLHNCQUFNLFVBQVUsQ0FBQyxPQUFPLENBQUMsS0FBSyxHQUFDLENBQUM7QUFDaEQsRUFBQSxLQUFLLElBQUksQ0FBQyxHQUFHLENBQUMsRUFBRSxDQUFDLEdBQUcsT0FBTyxDQUFDLE1BQU0sRUFBRSxDQUFDLEVBQUUsb0NBQUc7QUFDeEMsSUFBQSxNQUFNLE1BQU0sR0FBRyxPQUFPLENBQUMsQ0FBQyxDQUFDLENBQUM7QUFDMUIsSUFBQSxNQUFNLE9BQU8sR0FBRyxPQUFPLENBQUMsUUFBUSxDQUFDLENBQUMsQ0FBQyxDQUFDO0FBQ3BDLElBQUEsSUFBSSxNQUFNLENBQUMsTUFBTSxLQUFLLFdBQVcsSUFBSSxPQUFPLEtBQUssSUFBSSxJQUFJLEVBQUUsTUFBTSxDQUFDLE1BQU0sWUFBWSxZQUFZLENBQUMsQ0FBRSxDQUFBLFNBQVM7QUFDNUcsSUFBQSxJQUFJLE1BQU0sQ0FBQyxNQUFNLENBQUMsS0FBSyxLQUFLLE9BQU8sQ0FBRSxDQUFBLFNBQVM7QUFDOUMsSUFBQSxPQUFNLEtBQUsscUJBQUMsR0FBRyxDQUFDLE1BQU0sQ0FBQyxPQUFPLENBQUMsS0FBSyxFQUFHLEtBQUssRUFBRSxDQUFDLDBCQUEwQixFQUFFLE9BQU8sQ0FBQyxRQUFRLENBQUMsQ0FBQyxDQUFDLEtBQUssRUFBRSxNQUFNLENBQUMsTUFBTSxDQUFDLE9BQU8sQ0FBQyxDQUFDLE1BQUMsRUFBQyxDQUFDO0FBQUYsRUFDL0gsQ0FBQzs7QUFJSSxTQUFTLFFBQVEsR0FBRyxFQUFPLElBQUksRUFBUSxJQUFJLEVBQVEsT0FBTyxFQUFXLElBQUksRUFBVSxPQUFPLHFGQUFrQjtBQUNqSCxFQUFBLE1BQU0sTUFBTSxHQUFHLElBQUksQ0FBQyxLQUFLLENBQUM7QUFDMUIsRUFBQSxJQUFJLE9BQU8sQ0FBQyxNQUFNLEtBQUssSUFBSSxDQUFFLENBQUEsT0FBTyxNQUFNLENBQUMsR0FBRyxFQUFFLElBQUksRUFBRSxPQUFPLEVBQUUsZ0dBQU0sT0FBTyxDQUFDLE1BQU0sQ0FBRSxFQUFFLEVBQUUsRUFBRSxJQUFJLEVBQUUsTUFBTSxDQUFDLENBQUMsZ0NBQUMsQ0FBQyxDQUFDO0FBQzVHLEVBQUEsTUFBTSxRQUFRLEdBQUcsWUFBWSxDQUFDLE1BQU0sQ0FBQyxDQUFDO0FBQ3RDLEVBQUEsSUFBSSxRQUFRLEtBQUssSUFBSSxHQUFHO0FBQ3RCLElBQUEsSUFBSSxDQUFDLFFBQVEsQ0FBQyxPQUFPLElBQUksUUFBUSxDQUFDLEtBQUssQ0FBQztBQUN4QyxJQUFBLE1BQU0sSUFBSSxHQUFHLENBQUMseUJBQXlCLEVBQUUsT0FBTyxDQUFDLFFBQVEsQ0FBQyxDQUFDLENBQUMsV0FBVyxFQUFFLElBQUksQ0FBQyxJQUFJLENBQUMsRUFBRSxFQUFFLFFBQVEsQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDO0FBQ3hHLElBQUEsT0FBTyxNQUFNLENBQUMsR0FBRyxFQUFFLElBQUksRUFBRSxPQUFPLEVBQUUsRUFBRSxLQUFLLEVBQUUsS0FBSyxFQUFFLElBQUksRUFBRSxNQUFNLEVBQUUsUUFBUSxDQUFDLE1BQU0sQ0FBQyxDQUFDLEVBQUUsT0FBTyxDQUFDLENBQUM7QUFBRixFQUM1RixDQUFDO0FBQ0QsRUFBQSxNQUFNLEtBQUssR0FBRyxPQUFPLENBQUMsS0FBSyxLQUFLLE1BQU0sR0FBRyxVQUFVLENBQUMsSUFBSSxFQUFFLE1BQWMsQ0FBQyxHQUFHLGNBQWMsQ0FBQyxJQUFJLEVBQUUsTUFBYyxDQUFDLENBQUM7QUFDakgsRUFBQSxNQUFNLENBQUMsR0FBRyxFQUFFLElBQUksRUFBRSxPQUFPLEVBQUUseUZBQU87QUFDaEMsSUFBQSxPQUFPLENBQUMsS0FBSyxDQUFDLElBQUksZ0JBQUMsR0FBRyxDQUFDLEtBQUssQ0FBQyxPQUFPLENBQUMsS0FBSyxFQUFHLEtBQUssRUFBQyxDQUFDLENBQUM7QUFDckQsSUFBQSxPQUFPLENBQUMsUUFBUSxDQUFDLElBQUksQ0FBQyxPQUFPLENBQUMsQ0FBQztBQUFGLCtCQUM5QixDQUFDLENBQUM7O0FBSUUsU0FBUyxhQUFhLEdBQUcsRUFBTyxJQUFJLEVBQVEsSUFBSSxFQUFRLE9BQU8sRUFBVyxPQUFPLEVBQVEsT0FBTyxxRkFBa0I7QUFDdkgsRUFBQSxNQUFNLEVBQUUsSUFBSSxFQUFFLElBQUksQ0FBQyxDQUFDLEdBQUcsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO0FBQ3hDLEVBQUEsSUFBSSxPQUFPLENBQUMsTUFBTSxLQUFLLElBQUksR0FBRztBQUM1QixJQUFBLE9BQU8sTUFBTSxDQUFDLEdBQUcsRUFBRSxJQUFJLEVBQUUsT0FBTyxFQUFFLGdHQUFNLE9BQU8sQ0FBQyxNQUFNLENBQUUsRUFBRSxFQUFFLEVBQUUsS0FBSyxFQUFFLEdBQUcsRUFBRSxPQUFPLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxLQUFLLEVBQUUsT0FBTyxDQUFDLEtBQUssQ0FBQyxDQUFDLGdDQUFDLENBQUMsQ0FBQztBQUFGLEVBQ3hILENBQUM7QUFDRCxFQUFBLE1BQU0sSUFBSSxHQUFHLENBQUMsV0FBVyxFQUFFLE9BQU8sQ0FBQyxRQUFRLENBQUMsQ0FBQyxDQUFDLFdBQVcsRUFBRSxJQUFJLENBQUMsSUFBSSxDQUFDLEVBQUUsRUFBRSxJQUFJLENBQUMsRUFBRSxFQUFFLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUMxRixFQUFBLE1BQU0sS0FBSyxHQUFHLElBQUksS0FBSyxTQUFLLENBQUMsaUJBQWlCLEdBQUcsT0FBTyxDQUFDLE9BQU8sQ0FBQyxLQUFLLENBQUMsR0FBRyxJQUFJLENBQUM7QUFDL0UsRUFBQSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUUsQ0FBQSxPQUFPLElBQUksQ0FBQyxHQUFHLEVBQUUsSUFBSSxFQUFFLE9BQU8sRUFBRSxPQUFPLENBQUMsSUFBSSxDQUFDLEVBQUUsSUFBSSxFQUFFLE9BQU8sQ0FBQyxDQUFDO0FBQ2xGLEVBQUEsSUFBSSxDQUFDLFFBQVEsQ0FBQyxPQUFPLElBQUksS0FBSyxDQUFDLEtBQUssQ0FBQztBQUNyQyxFQUFBLE1BQU0sQ0FBQyxHQUFHLEVBQUUsSUFBSSxFQUFFLE9BQU8sRUFBRSxFQUFFLEtBQUssRUFBRSxLQUFLLEVBQUUsSUFBSSxFQUFFLENBQUMsRUFBRSxJQUFJLENBQUMsRUFBRSxFQUFFLEtBQUssQ0FBQyxLQUFLLENBQUMsQ0FBQyxFQUFFLE1BQU0sRUFBRSxLQUFLLENBQUMsTUFBTSxDQUFDLENBQUMsRUFBRSxPQUFPLENBQUMsQ0FBQzs7QUFPeEcsU0FBUyxLQUFLLEdBQUcsRUFBTyxJQUFJLEVBQVEsT0FBTyxFQUFXLEtBQUssRUFBYyxJQUFJLEVBQVUsT0FBTyxxRkFBeUI7QUFDNUgsRUFBQSxNQUFNLEtBQUssR0FBRyxLQUFLLEtBQUssVUFBVSxJQUFJLEtBQUssS0FBSyxXQUFXLEdBQUcsT0FBTyxDQUFDLE9BQU8sQ0FBQyxHQUFHLElBQUksQ0FBQztBQUN0RixFQUFBLE1BQU0sT0FBTyxHQUFHLEtBQUssS0FBSyxJQUFJLEdBQUcsRUFBRSxLQUFLLEVBQUUsSUFBSSxFQUFFLE1BQU0sRUFBRSxJQUFJLENBQUMsQ0FBQyxHQUFHLEVBQUUsS0FBSyxFQUFFLElBQUksRUFBRSxDQUFDLEVBQUUsSUFBSSxDQUFDLEVBQUUsRUFBRSxLQUFLLENBQUMsS0FBSyxDQUFDLENBQUMsRUFBRSxNQUFNLEVBQUUsS0FBSyxDQUFDLE1BQU0sQ0FBQyxDQUFDLENBQUM7QUFDbEksRUFBQSxNQUFNLENBQUMsR0FBRyxFQUFFLElBQUksRUFBRSxPQUFPLEVBQUUsT0FBTyxFQUFFLE9BQU8sQ0FBQyxDQUFDOztBQVMvQyxTQUFTLE9BQU8sR0FBRyxFQUFPLElBQUksRUFBUSxPQUFPLEVBQVcsRUFBRSxLQUFLLEVBQUUsSUFBSSxFQUFFLE1BQU0sQ0FBQyxDQUFDLEVBQVcsT0FBTyxxRkFBeUI7QUFDeEgsRUFBQSxNQUFNLENBQUMsR0FBRyxFQUFFLElBQUksRUFBRSxPQUFPLEVBQUUseUZBQU87QUFDaEMsSUFBQSxJQUFJLE9BQU8sQ0FBQyxNQUFNLEtBQUssSUFBSSxHQUFHO0FBQzVCLE1BQUEsTUFBTSxPQUFPLEdBQVksRUFBRSxFQUFFLEVBQUUsS0FBSyxFQUFFLEdBQUcsRUFBRSxLQUFLLEtBQUssV0FBVyxHQUFHLE1BQU0sR0FBRyxNQUFNLEVBQUUsSUFBSSxFQUFFLENBQUMsRUFBRSxJQUFJLEVBQUUsS0FBSyxFQUFFLElBQUksQ0FBQyxDQUFDLENBQUM7QUFDakgsTUFBQSxPQUFPLE9BQU8sQ0FBQyxNQUFNLENBQUMsT0FBTyxDQUFDLENBQUM7QUFBRixJQUMvQixDQUFDO0FBQ0QsSUFBQSxNQUFNLElBQUksR0FBRyxNQUFNLEtBQUssSUFBSSxrQkFBRyxHQUFHLENBQUMsTUFBTSxDQUFDLE9BQU8sQ0FBQyxLQUFLLEVBQUcsS0FBSyxFQUFFLElBQUksRUFBQyxrQkFBRyxHQUFHLENBQUMsTUFBTSxDQUFDLE9BQU8sQ0FBQyxLQUFLLEVBQUcsS0FBSyxFQUFFLElBQUksRUFBRSxNQUFNLEVBQUMsQ0FBQztBQUN6SCxJQUFBLElBQUksT0FBTyxLQUFLLElBQUksQ0FBRSxDQUFBLEtBQUssS0FBSyxDQUFDLElBQUksQ0FBQyxDQUFDO0FBQUYsVUFDL0I7QUFDSixNQUFBLE9BQU8sQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFDO0FBQ3pCLE1BQUEsT0FBTyxDQUFDLFFBQVEsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUM7QUFBRixJQUM1QixDQUFDO0FBQUQsK0JBQ0QsQ0FBQyxDQUFDOztBQVFMLFNBQVMsUUFBUSxPQUFPLG9DQUEwQjtBQUNoRCxFQUFBLElBQUksQ0FBQyxPQUFPLENBQUMsUUFBUSxDQUFFLENBQUEsT0FBTyxJQUFJLENBQUM7QUFDbkMsRUFBQSxNQUFNLENBQUMsTUFBTSxFQUFFLE1BQU0sQ0FBQyxHQUFHLENBQUMsQ0FBQyxFQUFFLE9BQU8sQ0FBQyxJQUFJLENBQUUsTUFBTSxDQUFDLENBQUMsRUFBRSxPQUFPLENBQUMsRUFBRSxDQUFDLENBQUMsRUFBRSxPQUFPLENBQUMsTUFBTSxDQUFDLENBQUM7QUFDbkYsRUFBQSxPQUFPLEVBQUUsS0FBSyxFQUFFLENBQUMsZUFBZSxFQUFFLE1BQU0sQ0FBQyxhQUFhLEVBQUUsTUFBTSxDQUFDLDhCQUE4QixDQUFDLEVBQUUsTUFBTSxFQUFFLEVBQUUsTUFBTSxFQUFFLE1BQU0sQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDOztBQUcvSCxTQUFTLE9BQU8sR0FBRyxFQUFPLElBQUksRUFBUSxPQUFPLEVBQVcsT0FBTyxxRkFBb0I7QUFDakYsRUFBQSxJQUFJLE9BQU8sQ0FBQyxJQUFJLENBQUUsQ0FBQSxPQUFPO0FBQ3pCLEVBQUEsT0FBTyxDQUFDLElBQUksR0FBRyxJQUFJLENBQUM7QUFDcEIsRUFBQSxJQUFJLE9BQU8sQ0FBQyxRQUFRLEtBQUssSUFBSSxDQUFFLENBQUEsS0FBSyxXQUFXLENBQUMsR0FBRyxFQUFFLElBQUksRUFBRSxPQUFPLENBQUMsQ0FBQztBQUNwRSxFQUFBLE9BQU8sQ0FBQSxDQUFDLENBQUM7QUFDVCxFQUFBLElBQUksT0FBTyxDQUFDLE1BQU0sS0FBSyxJQUFJLENBQUUsQ0FBQSxLQUFLLEtBQUssZ0JBQUMsR0FBRyxDQUFDLE1BQU0sQ0FBQyxPQUFPLENBQUMsTUFBTSxFQUFFLENBQUMsRUFBQyxDQUFDLENBQUM7O0FBSWxFLFNBQVMsYUFBYSxHQUFHLEVBQU8sSUFBSSxFQUFRLElBQUksRUFBUSxPQUFPLEVBQVcsTUFBTSxxRkFBZTtBQUNwRyxFQUFBLElBQUksQ0FBQyxRQUFRLENBQUMsUUFBUSxFQUFFLENBQUM7QUFDekIsRUFBQSxJQUFJLE9BQU8sQ0FBQyxRQUFRLEtBQUssSUFBSSxDQUFFLENBQUEsT0FBTztBQUN0QyxFQUFBLElBQUksT0FBTyxDQUFDLE9BQU8sSUFBSSxZQUFZLElBQUksSUFBSSxDQUFDLGVBQWUsSUFBSSxnQkFBZ0IsR0FBRztBQUNoRixJQUFBLE9BQU8sQ0FBQyxPQUFPLEVBQUUsQ0FBQztBQUNsQixJQUFBLElBQUksQ0FBQyxRQUFRLENBQUMsZUFBZSxFQUFFLENBQUM7QUFDaEMsSUFBQSxPQUFPO0FBQVAsRUFDRixDQUFDO0FBQ0QsRUFBQSxPQUFPLENBQUMsVUFBVSxFQUFFLENBQUM7QUFDckIsRUFBQSxNQUFNLEVBQUUsUUFBUSxFQUFFLEtBQUssRUFBRSxPQUFPLENBQUMsQ0FBQyxHQUFHLE1BQU0sQ0FBQztBQUM1QyxFQUFBLE1BQU0sSUFBSSxHQUE0QixFQUFFLFFBQVEsQ0FBQyxDQUFDLENBQUM7QUFDbkQsRUFBQSxJQUFJLEtBQUssS0FBSyxLQUFLLENBQUMsQ0FBSyxDQUFBLElBQUksQ0FBQyxLQUFLLEdBQUcsS0FBSyxDQUFDO0FBQzVDLEVBQUEsSUFBSSxPQUFPLEtBQUssS0FBSyxDQUFDLENBQUssQ0FBQSxJQUFJLENBQUMsT0FBTyxHQUFHLE9BQU8sQ0FBQztBQUNsRCxFQUFBLEtBQUssWUFBWSxDQUFDLEdBQUcsRUFBRSxJQUFJLEVBQUUsT0FBTyxFQUFFLElBQUksQ0FBQyxDQUFDOzs4R0FHOUMsMEJBQTRCLEtBQVUsTUFBWSxTQUFrQix3Q0FBK0I7QUFDakcsRUFBQSxPQUFPLENBQUMsT0FBTyxFQUFFLENBQUM7QUFDbEIsRUFBQSxJQUFJLENBQUMsZUFBZSxFQUFFLENBQUM7QUFDdkIsRUFBQSxPQUFNLEtBQUssc0JBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxPQUFPLENBQUMsUUFBUSxFQUFHLElBQUksTUFBQyxFQUFDLENBQUM7QUFDL0MsRUFBQSxPQUFPLENBQUMsT0FBTyxFQUFFLENBQUM7QUFDbEIsRUFBQSxJQUFJLENBQUMsZUFBZSxFQUFFLENBQUM7O2tHQUl6Qix5QkFBMkIsS0FBVSxNQUFZLDJDQUFrQztBQUNqRixFQUFBLHVCQUFNLFlBQVksQ0FBQyxHQUFHLEVBQUUsSUFBSSxFQUFFLE9BQU8sRUFBRSxFQUFFLEdBQUcsRUFBRSxJQUFJLEVBQUUsS0FBSyxFQUFFLE9BQU8sQ0FBQyxVQUFVLEVBQUUsT0FBTyxFQUFFLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQyxHQUFDLENBQUM7QUFDM0csRUFBQSxPQUFNLEtBQUssc0JBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxPQUFPLENBQUMsUUFBUyxPQUFDLEVBQUMsQ0FBQzs7QUFHM0MsU0FBUyxRQUFRLElBQUksb0NBQXVCO0FBQzFDLEVBQUEsSUFBSSxJQUFJLEtBQUssU0FBSyxDQUFDLGFBQWEsQ0FBRSxDQUFBLE9BQU8sUUFBUSxDQUFDO0FBQ2xELEVBQUEsT0FBTyxJQUFJLEtBQUssU0FBSyxDQUFDLGNBQWMsSUFBSSxJQUFJLEtBQUssU0FBSyxDQUFDLGdCQUFnQixHQUFHLFFBQVEsR0FBRyxLQUFLLENBQUM7O0FBSTdGLFNBQVMsV0FBVyxJQUFJLEVBQVUsTUFBTSxxRkFBa0I7QUFDeEQsRUFBQSxNQUFNLE1BQU0sR0FBRSxNQUFNLENBQUMsSUFBSSxDQUFDLE1BQU0sQ0FBQyxDQUFDO0FBQ2xDLEVBQUEsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLENBQUMsTUFBTSxDQUFDLE9BQU8sQ0FBQyxDQUFFLENBQUEsT0FBTyxFQUFFLEdBQUcsSUFBSSxDQUFDLElBQUksQ0FBQyxTQUFTLENBQUMsTUFBTSxFQUFDLE1BQU0sQ0FBQyxDQUFDLENBQUMsS0FBSyxFQUFVLE9BQU8sRUFBRSxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUM7QUFDakgsRUFBQSxPQUFPLE1BQU0sQ0FBQSxLQUFLLENBQUMsQ0FBQyxJQUFJLCtGQUFLLE1BQU0sQ0FBQyxJQUFJLEVBQUUsTUFBTSxnQ0FBQyxDQUFDLEdBQUcsSUFBSSxHQUFHLElBQUksQ0FBQyxJQUFJLENBQUMsU0FBUyxDQUFDLE1BQU0sRUFBQyxNQUFNLENBQUMsQ0FBQyxDQUFDOztNQUc1RixTQUFTLEdBQUcsQ0FBQyxNQUFNLEVBQW9CLE1BQU0sK0ZBQThCLE1BQU0sQ0FBQSxNQUFNLENBQUMsQ0FBQyxJQUFJLCtGQUFLLE1BQU0sQ0FBQyxJQUFJLEVBQUUsTUFBTSxnQ0FBQztBQUU1SCxTQUFTLE9BQU8sSUFBSSxFQUFVLE1BQU0sb0NBQWtCO0FBQ3BELEVBQUEsT0FBTyxJQUFJLEtBQUssU0FBUyxJQUFJLElBQUksS0FBSyxtQkFBbUIsSUFBSyxJQUFJLEtBQUssU0FBUyxJQUFJLE1BQU0sQ0FBQyxPQUFPLEtBQUssSUFBSSxDQUFDOztBQUs5RyxTQUFTLGVBQWUsSUFBSSxFQUFVLE1BQU0scUZBQWlCO0FBQzNELEVBQUEsTUFBTSxNQUFNLEdBQUUsTUFBTSxDQUFDLElBQUksQ0FBQyxNQUFNLENBQUMsQ0FBQztBQUNsQyxFQUFBLE1BQU0sSUFBSSxHQUFHLE1BQU0sQ0FBQSxNQUFNLENBQUMsQ0FBQyxJQUFJLDhDQUFLLElBQUksS0FBSyxZQUFZLElBQUksSUFBSSxLQUFLLE9BQU8sSUFBSSxJQUFJLEtBQUssT0FBTyxJQUFJLElBQUksS0FBSyxnQkFBWSxDQUFDLENBQUM7QUFDNUgsRUFBQSxPQUFPLElBQUksQ0FBQyxNQUFNLEtBQUssTUFBTSxDQUFBLE1BQU0sR0FBRyxJQUFJLEdBQUcsSUFBSSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQzs7NEVLeksvRCxtQkFBNEIsS0FBVSx3Q0FBNEI7QUFDaEUsRUFBQSxJQUFJLENBQUMsR0FBRyxHQUFHLHVCQUFNLEdBQUcsQ0FBQyxHQUFHLENBQUMsR0FBQyxDQUFDO0FBQzNCLEVBQUEsTUFBTSxFQUFFLEtBQUssQ0FBQyxDQUFDLEdBQUcsSUFBSSxDQUFDO0FBQ3ZCLEVBQUEsSUFBSSxLQUFLLENBQUMsTUFBTSxLQUFLLENBQUMsQ0FBRSxDQUFBLE9BQU87QUFDL0IsRUFBQSxJQUFJLENBQUMsS0FBSyxHQUFHLENBQUMsQ0FBQyxDQUFDO0FBQ2hCLEVBQUEsSUFBSSxLQUFLLEdBQUcsSUFBSSxDQUFDLE9BQU8sQ0FBQztBQUN6QixFQUFBLEtBQUssTUFBTSxPQUFPLElBQUksS0FBSyxvQ0FBRztBQUM1QixJQUFBLE9BQU8sQ0FBQyxRQUFRLEdBQUcsT0FBTyxDQUFDLE9BQU8sS0FBSyxDQUFDLEdBQUcsUUFBUSxHQUFHLElBQUksQ0FBQyxHQUFHLEdBQUcsT0FBTyxDQUFDLE9BQU8sR0FBRyxPQUFPLENBQUMsTUFBTSxDQUFDO0FBQ2xHLElBQUEsSUFBSSxPQUFPLENBQUMsUUFBUSxHQUFHLEtBQUssQ0FBRSxDQUFBLEtBQUssR0FBRyxPQUFPLENBQUMsUUFBUSxDQUFDO0FBQVQsRUFDaEQsQ0FBQztBQUNELEVBQUEsSUFBSSxLQUFLLElBQUksSUFBSSxDQUFDLE9BQU8sQ0FBRSxDQUFBLE9BQU87QUFDbEMsRUFBQSxJQUFJLENBQUMsT0FBTyxHQUFHLEtBQUssQ0FBQztBQUNyQixFQUFBLElBQUksSUFBSSxDQUFDLEtBQUssQ0FBRSxDQUFBLHVCQUFNLEdBQUcsQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLElBQUksRUFBRSxDQUFDLEdBQUMsQ0FBQzs7b0ZBSWpELHVCQUFnQyxLQUFVLHdDQUE0QjtBQUNwRSxFQUFBLElBQUksSUFBSSxDQUFDLFFBQVEsQ0FBRSxDQUFBLE9BQU87QUFDMUIsRUFBQSxJQUFJLENBQUMsUUFBUSxHQUFHLElBQUksQ0FBQztBQUNyQixFQUFBLE9BQU8sSUFBSSxDQUFDLEtBQUssQ0FBQyxNQUFNLEdBQUcsQ0FBQyxDQUFFLG1DQUFBLHVCQUFNLEtBQUssQ0FBQyxHQUFHLEVBQUUsSUFBSSxHQUFDLEdBQUM7QUFDckQsRUFBQSxJQUFJLENBQUMsUUFBUSxHQUFHLEtBQUssQ0FBQzs7Z0dBSXhCLHdCQUFpQyxLQUFVLE1BQVksMENBQWlFO0FBQ3RILEVBQUEsNkNBQVU7QUFDUixJQUFBLElBQUksQ0FBQyxLQUFLLEdBQUcsSUFBSSxDQUFDO0FBQ2xCLElBQUEsSUFBSSxJQUFJLENBQUMsT0FBTyxLQUFLLFFBQVEsQ0FBRSxDQUFBLHVCQUFNLEdBQUcsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLElBQUksR0FBQyxDQUFDO0FBQUYsU0FBSyxJQUNuRCxJQUFJLENBQUMsT0FBTyxHQUFHLElBQUksQ0FBQyxHQUFHLENBQUUsQ0FBQSxPQUFNLEdBQUcsQ0FBQyxNQUFNLE1BQUMsRUFBRSxJQUFJLGtCQUFFLEdBQUcsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLElBQUksRUFBQyxFQUFFLElBQUksa0JBQUUsR0FBRyxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxPQUFPLEdBQUcsSUFBSSxDQUFDLEdBQUcsQ0FBQyxFQUFDLENBQUMsTUFBQyxFQUFDLENBQUM7QUFDdkksSUFBQSxJQUFJLENBQUMsS0FBSyxHQUFHLEtBQUssQ0FBQztBQUNuQixJQUFBLElBQUksQ0FBQyxHQUFHLEdBQUcsdUJBQU0sR0FBRyxDQUFDLEdBQUcsQ0FBQyxHQUFDLENBQUM7QUFDM0IsSUFBQSxJQUFJLElBQUksQ0FBQyxHQUFHLEdBQUcsSUFBSSxDQUFDLE9BQU8sQ0FBRSxDQUFBLFNBQVM7QUFDdEMsSUFBQSxJQUFJLENBQUMsT0FBTyxHQUFHLFFBQVEsQ0FBQztBQUN4QixJQUFBLEtBQUssTUFBTSxJQUFJLElBQUksSUFBSSxDQUFDLEtBQUssQ0FBRSxtQ0FBQSxJQUFJLENBQUMsSUFBSSxFQUFFLElBQUksRUFBRSxNQUFNLENBQUMsR0FBQztBQUFGLEVBQ3hELENBQUM7O0FBR0gsU0FBUyxLQUFLLElBQUksRUFBUSxJQUFJLEVBQVEsTUFBTSxxRkFBaUQ7QUFDM0YsRUFBQSxNQUFNLEdBQUcsR0FBYyxDQUFDLENBQUMsQ0FBQztBQUMxQixFQUFBLE1BQU0sSUFBSSxHQUFHLENBQUMsT0FBTyx3RkFBcUI7QUFDeEMsSUFBQSxJQUFJLE9BQU8sQ0FBQyxRQUFRLEtBQUssQ0FBQyxDQUFFLENBQUEsT0FBTztBQUNuQyxJQUFBLElBQUksT0FBTyxDQUFDLFFBQVEsSUFBSSxJQUFJLENBQUMsR0FBRyxDQUFFLENBQUEsR0FBRyxDQUFDLElBQUksQ0FBQyxPQUFPLENBQUMsQ0FBQztBQUFGLFNBQUssSUFDOUMsT0FBTyxDQUFDLFFBQVEsR0FBRyxJQUFJLENBQUMsT0FBTyxDQUFFLENBQUEsSUFBSSxDQUFDLE9BQU8sR0FBRyxPQUFPLENBQUMsUUFBUSxDQUFDO0FBQVQsK0JBQ2xFLENBQUM7QUFDRixFQUFBLEtBQUssTUFBTSxPQUFPLElBQUksSUFBSSxDQUFDLE1BQU0sQ0FBQyxNQUFNLENBQUMsQ0FBQyxDQUFFLG1DQUFBLElBQUksQ0FBQyxPQUFPLENBQUMsR0FBQztBQUMxRCxFQUFBLEtBQUssTUFBTSxPQUFPLElBQUksSUFBSSxDQUFDLElBQUksQ0FBRSxtQ0FBQSxJQUFJLENBQUMsT0FBTyxDQUFDLEdBQUM7QUFDL0MsRUFBQSxLQUFLLE1BQU0sT0FBTyxJQUFJLEdBQUcsQ0FBRSxtQ0FBQSxNQUFNLENBQUMsSUFBSSxFQUFFLE9BQU8sQ0FBQyxHQUFDOztNQzFDN0MsU0FBUyxHQUFHO01BRVosU0FBUyxHQUFHO01BQ1osVUFBVSxHQUFHO01BQ2Isa0JBQWtCLEdBQUc7TUFDckIsZ0JBQWdCLEdBQUc7TUFFbkIsSUFBSSxHQUFVLCtDQUFNO0FBR25CLFNBQVMsY0FBYyxNQUFNLHFGQUFtQjtBQUNyRCxFQUFBLE1BQU0sT0FBTyxHQUFZLEVBQUUsSUFBSSxFQUFFLE1BQU0sRUFBRSxLQUFLLEVBQUUsZ0JBQUEsSUFBSSxHQUFHLENBQUMsQ0FBQyxFQUFFLEtBQUssRUFBRSxDQUFDLEVBQUUsTUFBTSxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUM7QUFDakYsRUFBQSxNQUFNLEtBQUssR0FBRyxPQUFPLENBQUMsTUFBTSxFQUFFLE9BQU8sRUFBRSxDQUFDLENBQUMsQ0FBQztBQUMxQyxFQUFBLE9BQU8sQ0FBQyxLQUFLLEVBQUUsSUFBSSx3RkFBTTtBQUN2QixJQUFBLE9BQU8sQ0FBQyxLQUFLLEdBQUcsQ0FBQyxDQUFDO0FBQ2xCLElBQUEsT0FBTyxLQUFLLENBQUMsS0FBSyxFQUFFLElBQUksQ0FBQyxDQUFDO0FBQUYsK0JBQ3pCLENBQUM7O0FBWUosU0FBUyxRQUFRLE1BQU0sRUFBVyxPQUFPLEVBQVcsS0FBSyxxRkFBa0I7QUFDekUsRUFBQSxJQUFJLE1BQU0sS0FBSyxLQUFLLENBQUUsQ0FBQSxPQUFPLENBQUMsTUFBTSxFQUFFLElBQUksOENBQUssQ0FBQyxFQUFFLElBQUksQ0FBQyx5QkFBeUIsS0FBQyxDQUFDO0FBQ2xGLEVBQUEsSUFBSSxDQUFDLFFBQVEsQ0FBQyxNQUFNLENBQUMsSUFBSSxLQUFLLEdBQUcsU0FBUyxDQUFFLENBQUEsT0FBTyxJQUFJLENBQUM7QUFDeEQsRUFBQSxNQUFNLE1BQU0sR0FBWSxDQUFDLENBQUMsQ0FBQztBQUMzQixFQUFBLElBQUksT0FBTyxNQUFNLENBQUMsSUFBSSxLQUFLLFFBQVEsQ0FBRSxDQUFBLE1BQU0sQ0FBQyxJQUFJLENBQUMsU0FBUyxDQUFDLE1BQU0sQ0FBQyxJQUFJLEVBQUUsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDLENBQUM7QUFDekYsRUFBQSxJQUFJLE9BQU8sTUFBTSxDQUFDLElBQUksS0FBSyxRQUFRLElBQUksS0FBSyxDQUFDLE9BQU8sQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLENBQUUsQ0FBQSxNQUFNLENBQUMsSUFBSSxDQUFDLFNBQVMsQ0FBQyxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUNoSCxFQUFBLElBQUksT0FBTyxJQUFJLE1BQU0sQ0FBRSxDQUFBLE1BQU0sQ0FBQyxJQUFJLENBQUMsVUFBVSxDQUFDLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQyxFQUFFLE9BQU8sQ0FBQyxDQUFDLENBQUM7QUFDeEUsRUFBQSxJQUFJLEtBQUssQ0FBQyxPQUFPLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxDQUFFLENBQUEsTUFBTSxDQUFDLElBQUksQ0FBQyxVQUFVLENBQUMsTUFBTSxDQUFDLElBQUksRUFBRSxNQUFNLENBQUMsQ0FBQyxDQUFDO0FBQzdFLEVBQUEsWUFBWSxDQUFDLE1BQU0sRUFBRSxNQUFNLENBQUMsQ0FBQztBQUM3QixFQUFBLFlBQVksQ0FBQyxNQUFNLEVBQUUsTUFBTSxDQUFDLENBQUM7QUFDN0IsRUFBQSxXQUFXLENBQUMsTUFBTSxFQUFFLE9BQU8sRUFBRSxLQUFLLEVBQUUsTUFBTSxDQUFDLENBQUM7QUFDNUMsRUFBQSxZQUFZLENBQUMsTUFBTSxFQUFFLE9BQU8sRUFBRSxLQUFLLEVBQUUsTUFBTSxDQUFDLENBQUM7QUFDN0MsRUFBQSxXQUFXLENBQUMsTUFBTSxFQUFFLE9BQU8sRUFBRSxLQUFLLEVBQUUsTUFBTSxDQUFDLENBQUM7QUFDNUMsRUFBQSxJQUFJLE1BQU0sQ0FBQyxNQUFNLEtBQUssQ0FBQyxDQUFFLENBQUEsT0FBTyxJQUFJLENBQUM7QUFDckMsRUFBQSxPQUFPLE1BQU0sQ0FBQyxNQUFNLEtBQUssQ0FBQyxHQUFHLE1BQU0sQ0FBQyxDQUFDLENBQUMsR0FBSSxJQUFJLENBQUEsTUFBTSxDQUFDLENBQUM7O0FBR3hELFNBQVMsS0FBSSxNQUFNLG9DQUE0QjtBQUM3QyxFQUFBLE9BQU8sQ0FBQyxLQUFLLEVBQUUsSUFBSSx3RkFBTTtBQUN2QixJQUFBLEtBQUssTUFBTSxLQUFLLElBQUksTUFBTSxvQ0FBRztBQUMzQixNQUFBLE1BQU0sS0FBSyxHQUFHLEtBQUssQ0FBQyxLQUFLLEVBQUUsSUFBSSxDQUFDLENBQUM7QUFDakMsTUFBQSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUUsQ0FBQSxPQUFPLEtBQUssQ0FBQztBQUFOLElBQzdCLENBQUM7QUFDRCxJQUFBLE9BQU8sSUFBSSxDQUFDO0FBQUwsK0JBQ1IsQ0FBQzs7QUFHSixTQUFTLFVBQVUsR0FBRyxFQUFVLE9BQU8sRUFBVyxLQUFLLHFGQUFrQjtBQUN2RSxFQUFBLE1BQU0sS0FBSyxHQUFHLE9BQU8sQ0FBQyxLQUFLLENBQUMsR0FBRyxDQUFDLEdBQUcsQ0FBQyxDQUFDO0FBQ3JDLEVBQUEsTUFBTSxJQUFJLEdBQUcsS0FBSyxJQUFJLEVBQUUsS0FBSyxFQUFFLElBQUksQ0FBQyxDQUFDLENBQUM7QUFDdEMsRUFBQSxJQUFJLEtBQUssS0FBSyxLQUFLLENBQUMsR0FBTTtBQUN4QixJQUFBLE9BQU8sQ0FBQyxLQUFLLENBQUMsR0FBRyxDQUFDLEdBQUcsRUFBRSxJQUFJLENBQUMsQ0FBQztBQUM3QixJQUFBLElBQUksQ0FBQyxLQUFLLEdBQUcsT0FBTyxDQUFDLE1BQU0sQ0FBQyxHQUFHLEVBQUUsT0FBTyxDQUFDLElBQUksQ0FBQyxFQUFFLE9BQU8sRUFBRSxLQUFLLEdBQUcsQ0FBQyxDQUFDLENBQUM7QUFBRixFQUNwRSxDQUFDO0FBQ0QsRUFBQSxPQUFPLENBQUMsS0FBSyxFQUFFLElBQUksd0ZBQU07QUFDdkIsSUFBQSxJQUFJLEVBQUUsT0FBTyxDQUFDLEtBQUssR0FBRyxTQUFTLElBQUksT0FBTyxDQUFDLE1BQU0sSUFBSSxVQUFVLENBQUUsQ0FBQSxPQUFPLElBQUksQ0FBQztBQUM3RSxJQUFBLE9BQU8sQ0FBQyxNQUFNLEVBQUUsQ0FBQztBQUNqQixJQUFBLE1BQU0sS0FBSyxHQUFHLElBQUksQ0FBQyxLQUFLLENBQUMsS0FBSyxFQUFFLElBQUksQ0FBQyxDQUFDO0FBQ3RDLElBQUEsT0FBTyxDQUFDLE1BQU0sRUFBRSxDQUFDO0FBQ2pCLElBQUEsT0FBTyxLQUFLLENBQUM7QUFBTiwrQkFDUixDQUFDOztBQUdKLFNBQVMsT0FBTyxHQUFHLEVBQVUsSUFBSSxxRkFBcUI7QUFDcEQsRUFBQSxJQUFJLEdBQUcsS0FBSyxHQUFHLENBQUUsQ0FBQSxPQUFPLElBQUksQ0FBQztBQUM3QixFQUFBLElBQUksQ0FBQyxHQUFHLENBQUMsVUFBVSxDQUFDLElBQUksQ0FBQyxDQUFFLENBQUEsT0FBTyxLQUFLLENBQUMsQ0FBQztBQUN6QyxFQUFBLElBQUksRUFBRSxHQUFZLElBQUksQ0FBQztBQUN2QixFQUFBLEtBQUssTUFBTSxJQUFJLElBQUksR0FBRyxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUMsQ0FBQyxLQUFLLENBQUMsR0FBRyxDQUFDLG9DQUFHO0FBQzNDLElBQUEsTUFBTSxHQUFHLEdBQUcsSUFBSSxDQUFDLFVBQVUsQ0FBQyxJQUFJLEVBQUUsR0FBRyxDQUFDLENBQUMsVUFBVSxDQUFDLElBQUksRUFBRSxHQUFHLENBQUMsQ0FBQztBQUM3RCxJQUFBLElBQUksT0FBTyxFQUFFLEtBQUssUUFBUSxJQUFJLEVBQUUsS0FBSyxJQUFJLElBQUksQ0FBQyxNQUFNLENBQUMsTUFBTSxDQUFDLEVBQUUsRUFBRSxHQUFHLENBQUMsQ0FBRSxDQUFBLE9BQU8sS0FBSyxDQUFDLENBQUM7QUFDcEYsSUFBQSxFQUFFLEdBQUksRUFBRSxDQUFVLEdBQUcsQ0FBQyxDQUFDO0FBQUYsRUFDdkIsQ0FBQztBQUNELEVBQUEsT0FBTyxFQUFFLENBQUM7O0FBR1osU0FBUyxPQUFPLEtBQUsscUZBQW9CO0FBQ3ZDLEVBQUEsSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFFLENBQUEsT0FBTyxNQUFNLENBQUM7QUFDbEMsRUFBQSxPQUFPLEtBQUssQ0FBQyxPQUFPLENBQUMsS0FBSyxDQUFDLEdBQUcsT0FBTyxHQUFHLE9BQU8sS0FBSyxDQUFDOztBQUd2RCxTQUFTLFVBQVUsS0FBSyxxRkFBOEI7QUFDcEQsRUFBQSxNQUFNLE1BQU0sR0FBRyxLQUFLLENBQUMsSUFBSSxDQUFDLE1BQU0sQ0FBQyxDQUFDO0FBQ2xDLEVBQUEsSUFBSSxLQUFLLENBQUMsTUFBTSxLQUFLLENBQUMsSUFBSSxLQUFLLENBQUMsQ0FBQyxDQUFDLEtBQUssU0FBUyxHQUFHO0FBQ2pELElBQUEsTUFBTSxDQUFDLElBQUksQ0FBQyxHQUFHLEtBQUssQ0FBQztBQUNyQixJQUFBLE9BQU8sQ0FBQyxLQUFLLEVBQUUsSUFBSSwrRkFBSyxNQUFNLENBQUMsS0FBSyxDQUFDLEtBQUssSUFBSSxHQUFHLElBQUksR0FBRyxDQUFDLEVBQUUsSUFBSSxDQUFDLEVBQUUsRUFBRSxNQUFNLENBQUMsS0FBSyxDQUFDLENBQUMsT0FBTyxFQUFFLE1BQU0sQ0FBQyxVQUFVLGdDQUFDLENBQUM7QUFBYixFQUNuRyxDQUFDO0FBQ0QsRUFBQSxPQUFPLENBQUMsS0FBSyxFQUFFLElBQUksd0ZBQU07QUFDdkIsSUFBQSxNQUFNLElBQUksR0FBRyxNQUFNLENBQUMsS0FBSyxDQUFDLENBQUM7QUFDM0IsSUFBQSxJQUFJLEtBQUssQ0FBQyxRQUFRLENBQUMsSUFBSSxDQUFDLElBQUssSUFBSSxLQUFLLFFBQVEsSUFBSSxLQUFLLENBQUMsUUFBUSxDQUFDLFNBQVMsQ0FBQyxJQUFJLE1BQU0sQ0FBQyxTQUFTLENBQUMsS0FBSyxDQUFDLENBQUcsQ0FBQSxPQUFPLElBQUksQ0FBQztBQUNySCxJQUFBLE9BQU8sQ0FBQyxFQUFFLElBQUksQ0FBQyxFQUFFLEVBQUUsSUFBSSxDQUFDLE9BQU8sRUFBRSxNQUFNLENBQUMsVUFBVSxDQUFDLENBQUM7QUFBYiwrQkFDeEMsQ0FBQzs7QUFHSixTQUFTLFdBQVcsT0FBTyxFQUFzQixJQUFJLHFGQUFrQjtBQUNyRSxFQUFBLE1BQU0sS0FBSyxHQUFHLE9BQU8sQ0FBQyxHQUFHLENBQUMsQ0FBQyxHQUFHLCtGQUFLLFNBQVMsQ0FBQyxHQUFHLGdDQUFDLENBQUMsQ0FBQztBQUNuRCxFQUFBLE9BQU8sQ0FBQyxLQUFLLEVBQUUsSUFBSSwrRkFBSyxLQUFLLENBQUMsUUFBUSxDQUFDLFNBQVMsQ0FBQyxLQUFLLENBQUMsQ0FBQyxHQUFHLElBQUksR0FBRyxDQUFDLEVBQUUsSUFBSSxDQUFDLEVBQUUsRUFBRSxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUMsV0FBVyxFQUFFLElBQUksQ0FBQyxDQUFDLEVBQUUsU0FBUyxDQUFDLEtBQUssQ0FBQyxDQUFDLGdDQUFDLENBQUM7O0FBR3BJLFNBQVMsVUFBVSxLQUFLLHFGQUFvQjtBQUMxQyxFQUFBLElBQUksS0FBSyxDQUFDLE9BQU8sQ0FBQyxLQUFLLENBQUMsQ0FBRSxDQUFBLE9BQU8sQ0FBQyxDQUFDLEVBQUUsS0FBSyxDQUFDLEdBQUcsQ0FBQyxTQUFTLENBQUMsQ0FBQyxJQUFJLENBQUMsR0FBRyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUM7QUFDdkUsRUFBQSxJQUFJLENBQUMsUUFBUSxDQUFDLEtBQUssQ0FBQyxDQUFFLENBQUEsT0FBTyxJQUFJLENBQUMsU0FBUyxDQUFDLEtBQUssQ0FBQyxJQUFJLE1BQU0sQ0FBQztBQUM3RCxFQUFBLE9BQU8sQ0FBQyxDQUFDLEVBQUUsTUFBTSxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLEdBQUcsQ0FBQyxDQUFDLEdBQUcsK0ZBQUssQ0FBQyxFQUFFLElBQUksQ0FBQyxTQUFTLENBQUMsR0FBRyxDQUFDLENBQUMsQ0FBQyxFQUFFLFNBQVMsQ0FBQyxLQUFLLENBQUMsR0FBRyxDQUFDLENBQUMsQ0FBQyxnQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLEdBQUcsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDOztBQUdwSCxTQUFTLFVBQVUsS0FBSyxxRkFBOEI7QUFDcEQsRUFBQSxNQUFNLElBQUksR0FBRyxLQUFLLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFDO0FBQzlCLEVBQUEsT0FBTyxJQUFJLENBQUMsTUFBTSxHQUFHLEdBQUcsR0FBRyxDQUFDLEVBQUUsSUFBSSxDQUFDLEtBQUssQ0FBQyxDQUFDLEVBQUUsR0FBRyxDQUFDLENBQUMsWUFBWSxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsR0FBRyxJQUFJLENBQUM7O0FBRzVFLFNBQVMsS0FBSyxLQUFLLHFGQUFvQjtBQUNyQyxFQUFBLE1BQU0sSUFBSSxHQUFHLElBQUksQ0FBQyxTQUFTLENBQUMsS0FBSyxDQUFDLElBQUksU0FBUyxDQUFDO0FBQ2hELEVBQUEsT0FBTyxJQUFJLENBQUMsTUFBTSxHQUFHLEVBQUUsR0FBRyxDQUFDLEVBQUUsSUFBSSxDQUFDLEtBQUssQ0FBQyxDQUFDLEVBQUUsRUFBRSxDQUFDLENBQUMsWUFBWSxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsR0FBRyxJQUFJLENBQUM7O0FBRzFFLFNBQVMsYUFBYSxNQUFNLEVBQVEsTUFBTSxxRkFBa0I7QUFDMUQsRUFBQSxNQUFNLEtBQUssR0FBRyxDQUFDLEdBQUcsRUFBVSxJQUFJLEVBQTZDLEtBQUssd0ZBQW9CO0FBQ3BHLElBQUEsTUFBTSxLQUFLLEdBQUcsTUFBTSxDQUFDLEdBQUcsQ0FBQyxDQUFDO0FBQzFCLElBQUEsSUFBSSxPQUFPLEtBQUssS0FBSyxRQUFRLENBQUUsQ0FBQSxPQUFPO0FBQ3RDLElBQUEsTUFBTSxDQUFDLElBQUksQ0FBQyxDQUFDLEtBQUssRUFBRSxJQUFJLCtGQUFLLE9BQU8sS0FBSyxLQUFLLFFBQVEsSUFBSSxJQUFJLENBQUMsS0FBSyxFQUFFLEtBQUssQ0FBQyxHQUFHLElBQUksR0FBRyxDQUFDLEVBQUUsSUFBSSxDQUFDLEVBQUUsRUFBRSxLQUFLLENBQUMsSUFBSSxFQUFFLEtBQUssQ0FBQyxDQUFDLEVBQUUsS0FBSyxDQUFDLGdDQUFDLENBQUMsQ0FBQztBQUFGLCtCQUMvSCxDQUFDO0FBQ0YsRUFBQSxLQUFLLENBQUMsU0FBUyxFQUFFLENBQUMsS0FBSyxFQUFFLEtBQUssOENBQUssS0FBSyxJQUFJLFNBQUssRUFBRSxPQUFPLENBQUMsQ0FBQztBQUM1RCxFQUFBLEtBQUssQ0FBQyxTQUFTLEVBQUUsQ0FBQyxLQUFLLEVBQUUsS0FBSyw4Q0FBSyxLQUFLLElBQUksU0FBSyxFQUFFLE9BQU8sQ0FBQyxDQUFDO0FBQzVELEVBQUEsS0FBSyxDQUFDLGtCQUFrQixFQUFFLENBQUMsS0FBSyxFQUFFLEtBQUssOENBQUssS0FBSyxHQUFHLFNBQUssRUFBRSxXQUFXLENBQUMsQ0FBQztBQUN4RSxFQUFBLEtBQUssQ0FBQyxrQkFBa0IsRUFBRSxDQUFDLEtBQUssRUFBRSxLQUFLLDhDQUFLLEtBQUssR0FBRyxTQUFLLEVBQUUsV0FBVyxDQUFDLENBQUM7O0FBSTFFLFNBQVMsYUFBYSxNQUFNLEVBQVEsTUFBTSxxRkFBa0I7QUFDMUQsRUFBQSxNQUFNLEVBQUUsU0FBUyxFQUFFLFNBQVMsRUFBRSxPQUFPLENBQUMsQ0FBQyxHQUFHLE1BQU0sQ0FBQztBQUNqRCxFQUFBLElBQUksT0FBTyxTQUFTLEtBQUssUUFBUSxHQUFHO0FBQ2xDLElBQUEsTUFBTSxDQUFDLElBQUk7QUFBSixNQUFLLENBQUMsS0FBSyxFQUFFLElBQUksK0ZBQ3RCLE9BQU8sS0FBSyxLQUFLLFFBQVEsSUFBSSxNQUFNLENBQUMsS0FBSyxFQUFFLFNBQVMsQ0FBQyxJQUFJLFNBQVMsR0FBRyxJQUFJLEdBQUcsQ0FBQyxFQUFFLElBQUksQ0FBQyxlQUFlLEVBQUUsU0FBUyxDQUFDLFdBQVcsZ0NBQUM7QUFBYixJQUNoSCxDQUFDLENBQUM7QUFBRixFQUNGLENBQUM7QUFDRCxFQUFBLElBQUksT0FBTyxTQUFTLEtBQUssUUFBUSxHQUFHO0FBQ2xDLElBQUEsTUFBTSxDQUFDLElBQUk7QUFBSixNQUFLLENBQUMsS0FBSyxFQUFFLElBQUksK0ZBQ3RCLE9BQU8sS0FBSyxLQUFLLFFBQVEsSUFBSSxLQUFLLENBQUMsTUFBTSxJQUFJLFNBQVMsSUFBSSxNQUFNLENBQUMsS0FBSyxFQUFFLFNBQVMsR0FBRyxDQUFDLENBQUMsSUFBSSxTQUFTLEdBQy9GLElBQUksR0FDSixDQUFDLEVBQUUsSUFBSSxDQUFDLGNBQWMsRUFBRSxTQUFTLENBQUMsV0FBVyxnQ0FBQztBQUFiLElBQ3ZDLENBQUMsQ0FBQztBQUFGLEVBQ0YsQ0FBQztBQUNELEVBQUEsTUFBTSxVQUFVLEdBQUcsT0FBTyxPQUFPLEtBQUssUUFBUSxHQUFHLGFBQWEsQ0FBQyxPQUFPLENBQUMsR0FBRyxJQUFJLENBQUM7QUFDL0UsRUFBQSxJQUFJLFVBQVUsS0FBSyxJQUFJLENBQUUsQ0FBQSxPQUFPO0FBQ2hDLEVBQUEsTUFBTSxDQUFDLElBQUk7QUFBSixJQUFLLENBQUMsS0FBSyxFQUFFLElBQUksK0ZBQ3RCLE9BQU8sS0FBSyxLQUFLLFFBQVEsSUFBSSxLQUFLLENBQUMsTUFBTSxHQUFHLGdCQUFnQixJQUFJLFVBQVUsQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLEdBQUcsSUFBSSxHQUFHLENBQUMsRUFBRSxJQUFJLENBQUMsaUJBQWlCLEVBQUUsT0FBTyxDQUFDLGdDQUFDO0FBQUYsRUFDcEksQ0FBQyxDQUFDOztBQUdKLFNBQVMsT0FBTyxJQUFJLEVBQVUsTUFBTSxvQ0FBbUI7QUFDckQsRUFBQSxJQUFJLElBQUksQ0FBQyxNQUFNLEdBQUcsTUFBTSxDQUFFLENBQUEsT0FBTyxJQUFJLENBQUMsTUFBTSxDQUFDO0FBQzdDLEVBQUEsSUFBSSxLQUFLLEdBQUcsQ0FBQyxDQUFDO0FBQ2QsRUFBQSxLQUFLLE1BQU0sTUFBTSxJQUFJLElBQUksQ0FBRSxtQ0FBQSxJQUFJLEVBQUUsS0FBSyxJQUFJLE1BQU0sQ0FBRSxDQUFBLFFBQU07QUFDeEQsRUFBQSxPQUFPLEtBQUssQ0FBQzs7QUFJZixTQUFTLGNBQWMsT0FBTyxxRkFBMEI7QUFDdEQsRUFBQSxJQUFJLE9BQU8sQ0FBQyxNQUFNLEdBQUcsa0JBQWtCLElBQUksdUJBQXVCLENBQUMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxDQUFFLENBQUEsT0FBTyxJQUFJLENBQUM7QUFDOUYsRUFBQSxJQUFJLENBQUMsT0FBTyxDQUFDLEtBQUssQ0FBQyxjQUFjLENBQUMsRUFBRSxNQUFNLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBRSxDQUFBLE9BQU8sSUFBSSxDQUFDO0FBQ2xFLEVBQUEsS0FBSztBQUNILElBQUEsT0FBTyxJQUFJLE1BQU0sQ0FBQyxPQUFPLEVBQUUsR0FBRyxDQUFDLENBQUM7QUFBRixFQUNoQyxDQUFDLCtCQUFRO0FBQ1AsSUFBQSxPQUFPLElBQUksQ0FBQztBQUFMLEVBQ1QsQ0FBQzs7QUFHSCxTQUFTLFlBQVksTUFBTSxFQUFRLE9BQU8sRUFBVyxLQUFLLEVBQVUsTUFBTSxxRkFBa0I7QUFDMUYsRUFBQSxNQUFNLEVBQUUsUUFBUSxFQUFFLFFBQVEsRUFBRSxLQUFLLEVBQUUsV0FBVyxDQUFDLENBQUMsR0FBRyxNQUFNLENBQUM7QUFDMUQsRUFBQSxJQUFJLE9BQU8sUUFBUSxLQUFLLFFBQVEsR0FBRztBQUNqQyxJQUFBLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBQyxLQUFLLEVBQUUsSUFBSSwrRkFBSyxDQUFDLEtBQUssQ0FBQyxPQUFPLENBQUMsS0FBSyxDQUFDLElBQUksS0FBSyxDQUFDLE1BQU0sSUFBSSxRQUFRLEdBQUcsSUFBSSxHQUFHLENBQUMsRUFBRSxJQUFJLENBQUMsYUFBYSxFQUFFLFFBQVEsQ0FBQyxNQUFNLGdDQUFDLENBQUMsQ0FBQztBQUFGLEVBQ2pJLENBQUM7QUFDRCxFQUFBLElBQUksT0FBTyxRQUFRLEtBQUssUUFBUSxHQUFHO0FBQ2pDLElBQUEsTUFBTSxDQUFDLElBQUksQ0FBQyxDQUFDLEtBQUssRUFBRSxJQUFJLCtGQUFLLENBQUMsS0FBSyxDQUFDLE9BQU8sQ0FBQyxLQUFLLENBQUMsSUFBSSxLQUFLLENBQUMsTUFBTSxJQUFJLFFBQVEsR0FBRyxJQUFJLEdBQUcsQ0FBQyxFQUFFLElBQUksQ0FBQyxZQUFZLEVBQUUsUUFBUSxDQUFDLE1BQU0sZ0NBQUMsQ0FBQyxDQUFDO0FBQUYsRUFDaEksQ0FBQztBQUNELEVBQUEsTUFBTSxLQUFLLEdBQUcsQ0FBQyxLQUFLLENBQUMsT0FBTyxDQUFDLFdBQVcsQ0FBQyxHQUFHLFdBQVcsR0FBRyxDQUFDLENBQUMsRUFBRSxHQUFHLENBQUMsQ0FBQyxHQUFHLCtGQUFLLE9BQU8sQ0FBQyxHQUFHLEVBQUUsT0FBTyxFQUFFLEtBQUssR0FBRyxDQUFDLGdDQUFDLENBQUMsQ0FBQztBQUM3RyxFQUFBLE1BQU0sSUFBSSxHQUFHLEtBQUssS0FBSyxLQUFLLENBQUMsR0FBTSxJQUFJLEdBQUcsT0FBTyxDQUFDLEtBQUssRUFBRSxPQUFPLEVBQUUsS0FBSyxHQUFHLENBQUMsQ0FBQyxDQUFDO0FBQzdFLEVBQUEsSUFBSSxLQUFLLENBQUMsTUFBTSxLQUFLLENBQUMsSUFBSSxJQUFJLEtBQUssSUFBSSxDQUFFLENBQUEsT0FBTztBQUNoRCxFQUFBLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBQyxLQUFLLEVBQUUsSUFBSSx3RkFBTTtBQUM1QixJQUFBLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxDQUFDLEtBQUssQ0FBQyxDQUFFLENBQUEsT0FBTyxJQUFJLENBQUM7QUFDdkMsSUFBQSxLQUFLLElBQUksQ0FBQyxHQUFHLENBQUMsRUFBRSxDQUFDLEdBQUcsS0FBSyxDQUFDLE1BQU0sRUFBRSxDQUFDLEVBQUUsb0NBQUc7QUFDdEMsTUFBQSxNQUFNLEtBQUssR0FBRyxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUMsSUFBSSxJQUFJLEVBQUUsS0FBSyxDQUFDLENBQUMsQ0FBQyxFQUFFLENBQUMsRUFBRSxJQUFJLENBQUMsQ0FBQyxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDO0FBQzVELE1BQUEsSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFFLENBQUEsT0FBTyxLQUFLLENBQUM7QUFBTixJQUM3QixDQUFDO0FBQ0QsSUFBQSxPQUFPLElBQUksQ0FBQztBQUFMLCtCQUNSLENBQUMsQ0FBQzs7QUFHTCxTQUFTLGFBQWEsTUFBTSxFQUFRLE9BQU8sRUFBVyxLQUFLLEVBQVUsTUFBTSxxRkFBa0I7QUFDM0YsRUFBQSxNQUFNLEVBQUUsUUFBUSxFQUFFLFVBQVUsRUFBRSxvQkFBb0IsQ0FBQyxDQUFDLEdBQUcsTUFBTSxDQUFDO0FBQzlELEVBQUEsSUFBSSxLQUFLLENBQUMsT0FBTyxDQUFDLFFBQVEsQ0FBQyxJQUFJLFFBQVEsQ0FBQyxNQUFNLEdBQUcsQ0FBQyxHQUFHO0FBQ25ELElBQUEsTUFBTSxNQUFNLEdBQUUsUUFBUSxDQUFDLE1BQU0sQ0FBQyxDQUFDLEdBQUcsOENBQUssT0FBTyxHQUFHLEtBQUssWUFBUSxDQUFDLENBQUM7QUFDaEUsSUFBQSxNQUFNLENBQUMsSUFBSSxDQUFDLENBQUMsS0FBSyxFQUFFLElBQUksd0ZBQU07QUFDNUIsTUFBQSxJQUFJLENBQUMsUUFBUSxDQUFDLEtBQUssQ0FBQyxDQUFFLENBQUEsT0FBTyxJQUFJLENBQUM7QUFDbEMsTUFBQSxLQUFLLE1BQU0sSUFBSSxJQUFJLE1BQU0sQ0FBQyxtQ0FBQSxJQUFJLENBQUMsTUFBTSxDQUFDLE1BQU0sQ0FBQyxLQUFLLEVBQUUsSUFBSSxDQUFDLENBQUUsQ0FBQSxPQUFPLENBQUMsRUFBRSxJQUFJLENBQUMsQ0FBQyxFQUFFLElBQUksQ0FBQyxZQUFZLENBQUMsR0FBQztBQUNoRyxNQUFBLE9BQU8sSUFBSSxDQUFDO0FBQUwsaUNBQ1IsQ0FBQyxDQUFDO0FBQUYsRUFDSCxDQUFDO0FBQ0QsRUFBQSxNQUFNLEtBQUssR0FBRyxnQkFBQSxJQUFJLEdBQUcsQ0FBZ0IsQ0FBQyxDQUFDO0FBQ3ZDLEVBQUEsSUFBSSxRQUFRLENBQUMsVUFBVSxDQUFDLEdBQUc7QUFBQyxJQUFBLEtBQUssTUFBTSxJQUFJLElBQUksTUFBTSxDQUFDLElBQUksQ0FBQyxVQUFVLENBQUMsQ0FBRSxtQ0FBQSxLQUFLLENBQUMsR0FBRyxDQUFDLElBQUksRUFBRSxPQUFPLENBQUMsVUFBVSxDQUFDLElBQUksQ0FBQyxFQUFFLE9BQU8sRUFBRSxLQUFLLEdBQUcsQ0FBQyxDQUFDLENBQUMsR0FBQztBQUFGLEVBQUcsQ0FBQztBQUN6SSxFQUFBLE1BQU0sU0FBUyxHQUFHLFFBQVEsQ0FBQyxNQUFNLENBQUMsaUJBQWlCLENBQUMsQ0FBQztBQUNyRCxFQUFBLE1BQU0sSUFBSSxHQUFHLG9CQUFvQixLQUFLLEtBQUssQ0FBQyxJQUFPLFNBQVMsR0FBRyxJQUFJLEdBQUcsT0FBTyxDQUFDLG9CQUFvQixFQUFFLE9BQU8sRUFBRSxLQUFLLEdBQUcsQ0FBQyxDQUFDLENBQUM7QUFDeEgsRUFBQSxJQUFJLEtBQUssQ0FBQyxJQUFJLEtBQUssQ0FBQyxJQUFJLElBQUksS0FBSyxJQUFJLENBQUUsQ0FBQSxPQUFPO0FBQzlDLEVBQUEsTUFBTSxNQUFNLEdBQUcsb0JBQW9CLEtBQUssS0FBSyxJQUFJLENBQUMsU0FBUyxDQUFDO0FBQzVELEVBQUEsTUFBTSxDQUFDLElBQUksQ0FBQyxDQUFDLEtBQUssRUFBRSxJQUFJLHdGQUFNO0FBQzVCLElBQUEsSUFBSSxDQUFDLFFBQVEsQ0FBQyxLQUFLLENBQUMsQ0FBRSxDQUFBLE9BQU8sSUFBSSxDQUFDO0FBQ2xDLElBQUEsS0FBSyxNQUFNLElBQUksSUFBSSxNQUFNLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxvQ0FBRztBQUN0QyxNQUFBLE1BQU0sS0FBSyxHQUFHLEtBQUssQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLENBQUM7QUFDOUIsTUFBQSxJQUFJLEtBQUssS0FBSyxLQUFLLENBQUMsSUFBTyxNQUFNLENBQUUsQ0FBQSxPQUFPLENBQUMsRUFBRSxJQUFJLENBQUMsQ0FBQyxFQUFFLElBQUksQ0FBQywwQkFBMEIsRUFBRSxTQUFTLENBQUMsQ0FBQyxHQUFHLEtBQUssQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUMsSUFBSSxNQUFNLENBQUMsQ0FBQyxDQUFDO0FBQy9ILE1BQUEsTUFBTSxLQUFLLEdBQUcsQ0FBQyxLQUFLLElBQUksSUFBSSxFQUFFLEtBQUssQ0FBQyxJQUFJLENBQUMsRUFBRSxDQUFDLEVBQUUsSUFBSSxDQUFDLENBQUMsRUFBRSxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUM7QUFDOUQsTUFBQSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUUsQ0FBQSxPQUFPLEtBQUssQ0FBQztBQUFOLElBQzdCLENBQUM7QUFDRCxJQUFBLE9BQU8sSUFBSSxDQUFDO0FBQUwsK0JBQ1IsQ0FBQyxDQUFDOztBQUdMLFNBQVMsWUFBWSxNQUFNLEVBQVEsT0FBTyxFQUFXLEtBQUssRUFBVSxNQUFNLHFGQUFrQjtBQUMxRixFQUFBLE1BQU0sS0FBSyxHQUFHLENBQUMsSUFBSSwrRkFBdUIsS0FBSyxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUMsR0FBRyxJQUFJLENBQUMsR0FBRyxDQUFDLENBQUMsSUFBSSwrRkFBSSxPQUFPLENBQUMsSUFBSSxFQUFDLE9BQU8sRUFBRSxLQUFLLEdBQUcsQ0FBQyxnQ0FBQyxDQUFDLEdBQUcsQ0FBQyxnQ0FBQyxDQUFDO0FBQ3pILEVBQUEsTUFBTSxDQUFDLElBQUksQ0FBQyxHQUFHLEtBQUssQ0FBQyxNQUFNLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQztBQUNwQyxFQUFBLE1BQU0sR0FBRyxHQUFHLEtBQUssQ0FBQyxNQUFNLENBQUMsS0FBSyxDQUFDLENBQUM7QUFDaEMsRUFBQSxJQUFJLEdBQUcsQ0FBQyxNQUFNLEdBQUcsQ0FBQyxDQUFFLENBQUEsTUFBTSxDQUFDLElBQUksQ0FBQyxDQUFDLEtBQUssRUFBRSxJQUFJLCtGQUFLLE9BQU8sQ0FBQyxHQUFHLEVBQUUsS0FBSyxFQUFFLElBQUksRUFBRSxDQUFDLENBQUMsR0FBRyxDQUFDLEdBQUcsSUFBSSxHQUFHLENBQUMsRUFBRSxJQUFJLENBQUMsZUFBZSxFQUFFLEdBQUcsQ0FBQyxNQUFNLENBQUMsUUFBUSxnQ0FBQyxDQUFDLENBQUM7QUFDMUksRUFBQSxNQUFNLEdBQUcsR0FBRyxLQUFLLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQyxDQUFDO0FBQ2hDLEVBQUEsSUFBSSxHQUFHLENBQUMsTUFBTSxLQUFLLENBQUMsQ0FBRSxDQUFBLE9BQU87QUFDN0IsRUFBQSxNQUFNLENBQUMsSUFBSSxDQUFDLENBQUMsS0FBSyxFQUFFLElBQUksd0ZBQU07QUFDNUIsSUFBQSxNQUFNLEtBQUssR0FBRyxPQUFPLENBQUMsR0FBRyxFQUFFLEtBQUssRUFBRSxJQUFJLEVBQUUsQ0FBQyxDQUFDLENBQUM7QUFDM0MsSUFBQSxPQUFPLEtBQUssS0FBSyxDQUFDLEdBQUcsSUFBSSxHQUFHLENBQUMsRUFBRSxJQUFJLENBQUMsT0FBTyxFQUFFLEtBQUssS0FBSyxDQUFDLEdBQUcsTUFBTSxHQUFHLGVBQWUsQ0FBQyxJQUFJLEVBQUUsR0FBRyxDQUFDLE1BQU0sQ0FBQyxRQUFRLENBQUMsQ0FBQztBQUFYLCtCQUNyRyxDQUFDLENBQUM7O0FBR0wsU0FBUyxRQUFRLE1BQU0sRUFBb0IsS0FBSyxFQUFXLElBQUksRUFBVSxNQUFNLHFGQUFtQjtBQUNoRyxFQUFBLElBQUksS0FBSyxHQUFHLENBQUMsQ0FBQztBQUNkLEVBQUEsS0FBSyxNQUFNLEtBQUssSUFBSSxNQUFNLENBQUUsbUNBQUEsSUFBSSxLQUFLLENBQUMsS0FBSyxFQUFFLElBQUksQ0FBQyxLQUFLLElBQUksSUFBSSxFQUFFLEtBQUssSUFBSSxNQUFNLENBQUUsQ0FBQSxRQUFNO0FBQ3hGLEVBQUEsT0FBTyxLQUFLLENBQUM7O01DbE9ULGVBQWUsR0FBRztNQUNsQixlQUFlLEdBQUc7QUErRHhCLFNBQVMsUUFBUSxJQUFJLEVBQVEsSUFBSSxvQ0FBb0I7QUFDbkQsRUFBQSxPQUFPLElBQUksQ0FBQyxJQUFJLEtBQUssSUFBSSxJQUFJLENBQUMsRUFBRSxJQUFJLENBQUMsTUFBTSxDQUFDLENBQUMsRUFBRSxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUMsS0FBSyxJQUFJLENBQUM7O0FBR3RFLFNBQVMsYUFBYSxJQUFJLEVBQVEsS0FBSyxxRkFBZTtBQUNwRCxFQUFBLE1BQU0sRUFBRSxXQUFXLEVBQUUsV0FBVyxFQUFFLFdBQVcsQ0FBQyxDQUFDLEdBQUcsS0FBSyxDQUFDO0FBQ3hELEVBQUEsSUFBSSxDQUFDLFdBQVcsR0FBRyxPQUFPLFdBQVcsS0FBSyxRQUFRLEdBQUcsV0FBVyxDQUFDLEtBQUssQ0FBQyxDQUFDLEVBQUUsZUFBZSxDQUFDLENBQUMsWUFBWSxDQUFDLENBQUMsR0FBRyxFQUFFLENBQUM7QUFDL0csRUFBQSxJQUFJLENBQUMsV0FBVyxHQUFHLFFBQVEsQ0FBQyxXQUFXLENBQUMsR0FBRyxXQUFXLEdBQUcsQ0FBQyxDQUFDLENBQUM7QUFDNUQsRUFBQSxJQUFJLENBQUMsS0FBSyxHQUFHLGFBQWEsQ0FBQyxJQUFJLENBQUMsV0FBVyxDQUFDLENBQUM7QUFDN0MsRUFBQSxJQUFJLENBQUMsUUFBUSxHQUFHLFFBQVEsQ0FBQyxXQUFXLENBQUMsS0FBSyxXQUFXLENBQUMsWUFBWSxLQUFLLElBQUksSUFBSSxXQUFXLENBQUMsY0FBYyxLQUFLLElBQUksQ0FBQyxDQUFDO0FBQ3BILEVBQUEsSUFBSSxDQUFDLE1BQU0sR0FBRyxJQUFJLENBQUM7O01DN0ZSLElBQUksR0FBVixPQUFZO0FBQUQsRUFpQmhCLFdBQVcsQ0FBVSxHQUFHLEVBQW1CLElBQUksb0NBQVc7QUFBckMsSUFBQSxJQUFJLENBQUMsR0FBRyxHQUFHLEdBQUcsQ0FBQztBQUFPLElBQUEsSUFBSSxDQUFDLElBQUksR0FBRyxJQUFJLENBQUM7QUFBakIsSUFBZ0I7QUFBRCxFQUFyQyxHQUFHLENBQUM7QUFBSixFQUFzQixJQUFJLENBQUM7QUFBTCxFQWhCbEMsU0FBUyxHQUFHLElBQUksYUFBUyxDQUFDLENBQUMsQ0FBQztBQUFGLEVBQzFCLEtBQUssR0FBVyxDQUFDLENBQUMsQ0FBQztBQUFGO0FBQUEsRUFFMUIsR0FBRyxHQUFHLENBQUMsQ0FBQztBQUFGO0FBQUEsRUFFTixLQUFLLEdBQWMsQ0FBQyxDQUFDLENBQUM7QUFBRixFQUNwQixRQUFRLEdBQUcsS0FBSyxDQUFDO0FBQU47QUFBQSxFQUVYLE9BQU8sR0FBRyxRQUFRLENBQUM7QUFBVDtBQUFBLEVBRVYsS0FBSyxHQUFHLEtBQUssQ0FBQztBQUFOO0FBQUEsRUFFUixlQUFlLEdBQUcsQ0FBQyxDQUFDO0FBQUY7QUFBQSxFQUVsQixPQUFPLEdBQUcsS0FBSyxDQUFDO0FBQU47QUFBQSxFQUtWLElBQUksQ0FBQyxJQUFJLHFGQUE4QjtBQUNyQyxJQUFBLE9BQU8sSUFBSSxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsQ0FBQyxJQUFJLDhDQUFLLElBQUksQ0FBQyxJQUFJLEtBQUssUUFBSSxDQUFDLENBQUM7QUFBRiwrQkFDcEQ7QUFDSDtNRWRhLE9BQU8sR0FBYixPQUFlO0FBQUQsRUFnQm5CLFdBQVcsQ0FDQSxNQUFNLEVBRU4sT0FBTyxFQUVQLE9BQU8sRUFDUCxLQUFLLEVBQ0wsTUFBTSxFQUNOLEtBQUssRUFDTCxJQUFJLEVBRUosUUFBUSxFQUVSLE1BQU0sb0NBQ2Q7QUFiUSxJQUFBLElBQUksQ0FBQyxNQUFNLEdBQUcsTUFBTSxDQUFDO0FBRXJCLElBQUEsSUFBSSxDQUFDLE9BQU8sR0FBRyxPQUFPLENBQUM7QUFFdkIsSUFBQSxJQUFJLENBQUMsT0FBTyxHQUFHLE9BQU8sQ0FBQztBQUN2QixJQUFBLElBQUksQ0FBQyxLQUFLLEdBQUcsS0FBSyxDQUFDO0FBQ25CLElBQUEsSUFBSSxDQUFDLE1BQU0sR0FBRyxNQUFNLENBQUM7QUFDckIsSUFBQSxJQUFJLENBQUMsS0FBSyxHQUFHLEtBQUssQ0FBQztBQUNuQixJQUFBLElBQUksQ0FBQyxJQUFJLEdBQUcsSUFBSSxDQUFDO0FBRWpCLElBQUEsSUFBSSxDQUFDLFFBQVEsR0FBRyxRQUFRLENBQUM7QUFFekIsSUFBQSxJQUFJLENBQUMsTUFBTSxHQUFHLE1BQU0sQ0FBQztBQUFyQixJQUNQO0FBQUQsRUFiUSxNQUFNLENBQUM7QUFBUCxFQUVBLE9BQU8sQ0FBQztBQUFSLEVBRUEsT0FBTyxDQUFDO0FBQVIsRUFDQSxLQUFLLENBQUM7QUFBTixFQUNBLE1BQU0sQ0FBQztBQUFQLEVBQ0EsS0FBSyxDQUFDO0FBQU4sRUFDQSxJQUFJLENBQUM7QUFBTCxFQUVBLFFBQVEsQ0FBQztBQUFULEVBRUEsTUFBTSxDQUFDO0FBQVA7QUFBQSxFQTNCWCxFQUFFLEdBQUcsQ0FBQyxDQUFDO0FBQUY7QUFBQSxFQUVMLFFBQVEsR0FBRyxDQUFDLENBQUM7QUFBRjtBQUFBLEVBRVgsTUFBTSxHQUFHLENBQUMsQ0FBQyxDQUFDO0FBQUg7QUFBQSxFQUVULE1BQU0sR0FBRyxDQUFDLENBQUM7QUFBRjtBQUFBLEVBRVQsSUFBSSxHQUFHLEtBQUssQ0FBQztBQUFOO0FBQUEsRUFFUCxVQUFVLEdBQUcsQ0FBQyxDQUFDO0FBQUYsRUFDYixPQUFPLEdBQUcsQ0FBQyxDQUFDO0FBQUYsRUFDVixPQUFPLEdBQUcsQ0FBQyxDQUFDO0FBQUY7QUFBQSxFQW1CVixJQUFJLElBQUkscUNBQWE7QUFDbkIsSUFBQSxPQUFPLElBQUksQ0FBQyxNQUFNLElBQUksQ0FBQyxDQUFDO0FBQUYsSUFDdkI7QUFBRDtBQUFBLEVBR0EsSUFBSSxRQUFRLHFDQUFhO0FBQ3ZCLElBQUEsT0FBTyxJQUFJLENBQUMsSUFBSSxJQUFJLElBQUksQ0FBQyxJQUFJLEtBQUssSUFBSSxJQUFJLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxRQUFRLENBQUM7QUFBVCxJQUN0RDtBQUFEO0FBQUEsRUFHQSxRQUFRLHFDQUFZO0FBQ2xCLElBQUEsT0FBTyxJQUFJLENBQUMsSUFBSSxLQUFLLElBQUksR0FBRyxJQUFJLENBQUMsTUFBTSxHQUFHLENBQUMsS0FBSyxFQUFFLElBQUksQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQztBQUFILElBQ2pFO0FBQ0g7TUUxQ2EsY0FBYyxHQUFHO01BRWpCLGNBQWMsR0FBRztBQVl2QixTQUFTLE9BQU8sR0FBRyxFQUFPLGFBQWEsb0NBQW1CO0FBQy9ELEVBQUEsTUFBTSxRQUFRLEdBQUcsYUFBYSxLQUFLLENBQUMsR0FBRyxFQUFFLEdBQUcsQ0FBQyxnQkFBZ0IsRUFBRSxhQUFhLENBQUMsQ0FBQyxDQUFDO0FBQy9FLEVBQUEsSUFBSSxHQUFHLEtBQUssUUFBUSxDQUFFLENBQUEsT0FBTyxRQUFRLEtBQUssRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDLFVBQVUsRUFBRSxRQUFRLENBQUMsQ0FBQyxDQUFDLENBQUM7QUFDN0UsRUFBQSxPQUFPLFFBQVEsS0FBSyxFQUFFLEdBQUcsQ0FBQyxVQUFVLEVBQUUsZ0JBQVksQ0FBQyxDQUFDLENBQUMsR0FBRyxDQUFDLFVBQVUsRUFBRSxRQUFRLENBQUMsQ0FBQyxFQUFFLGdCQUFZLENBQUMsQ0FBQyxDQUFDLENBQUM7O0FBSTVGLFNBQVMsU0FBUyxPQUFPLEVBQVUsR0FBRyxFQUFPLGFBQWEscUZBQW1CO0FBQ2xGLEVBQUEsTUFBTSxJQUFJLEdBQUcsTUFBTSxDQUFDLEdBQUcsRUFBRSxhQUFhLENBQUMsQ0FBQztBQUN4QyxFQUFBLE9BQU8sT0FBTyxLQUFLLEVBQUUsR0FBRyxDQUFDLENBQUMsRUFBRSxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxHQUFHLENBQUMsQ0FBQyxFQUFFLE9BQU8sQ0FBQyxFQUFFLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQzs7QUFPaEUsU0FBUyxhQUFhLE1BQU0scUZBQThCO0FBQy9ELEVBQUEsSUFBSSxDQUFDLFFBQVEsQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLENBQUMsTUFBTSxDQUFDLGlCQUFpQixDQUFDLENBQUUsQ0FBQSxPQUFPLDJDQUEyQyxDQUFDO0FBQ3RILEVBQUEsSUFBSSxDQUFDLE1BQU0sQ0FBQyxpQkFBaUIsQ0FBQyxRQUFRLENBQUMsY0FBYyxDQUFDLEdBQUc7QUFDdkQsSUFBQSxPQUFPLENBQUMsb0JBQW9CLEVBQUUsS0FBSyxDQUFDLE1BQU0sQ0FBQyxpQkFBaUIsQ0FBQyxDQUFDLFlBQVksRUFBRSxjQUFjLENBQUMsQ0FBQyxDQUFDO0FBQUgsRUFDNUYsQ0FBQztBQUNELEVBQUEsTUFBTSxJQUFJLEdBQUcsUUFBUSxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsR0FBRyxNQUFNLENBQUMsS0FBSyxDQUFDLG9DQUFvQyxDQUFDLEdBQUcsS0FBSyxDQUFDLENBQUM7QUFDbEcsRUFBQSxPQUFPLEVBQUUsR0FBRyxFQUFFLFFBQVEsRUFBRSxPQUFPLEVBQUUsY0FBYyxFQUFFLFlBQVksRUFBRSxjQUFjLENBQUMsTUFBTSxDQUFDLEVBQUUsTUFBTSxFQUFFLFFBQVEsQ0FBQyxJQUFJLElBQUksTUFBTSxDQUFDLFVBQVUsQ0FBQyxDQUFDLENBQUMsQ0FBQzs7QUFJaEksU0FBUyxlQUFlLE1BQU0scUZBQThCO0FBQ2pFLEVBQUEsSUFBSSxDQUFDLFFBQVEsQ0FBQyxNQUFNLENBQUMsSUFBSSxPQUFPLE1BQU0sQ0FBQyxlQUFlLEtBQUssUUFBUSxDQUFFLENBQUEsT0FBTyxvQ0FBb0MsQ0FBQztBQUNqSCxFQUFBLE1BQU0sT0FBTyxHQUFHLE1BQU0sQ0FBQyxlQUFlLENBQUM7QUFDdkMsRUFBQSxJQUFJLENBQUMsbUJBQWUsQ0FBQyxRQUFRLENBQUMsT0FBTyxDQUFDLENBQUUsQ0FBQSxPQUFPLENBQUMsa0JBQWtCLEVBQUUsS0FBSyxDQUFDLENBQUMsT0FBTyxDQUFDLENBQUMsQ0FBQyxZQUFZLEVBQUUsbUJBQWUsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxDQUFDO0FBQ2hJLEVBQUEsT0FBTyxFQUFFLEdBQUcsRUFBRSxRQUFRLEVBQUUsT0FBTyxFQUFFLFlBQVksRUFBRSxjQUFjLENBQUMsTUFBTSxDQUFDLEVBQUUsTUFBTSxFQUFFLFFBQVEsQ0FBQyxNQUFNLENBQUMsVUFBVSxDQUFDLENBQUMsQ0FBQyxDQUFDOztBQUl4RyxTQUFTLGdCQUFnQixJQUFJLEVBQVUsS0FBSyxxRkFBcUI7QUFDdEUsRUFBQSxJQUFJLElBQUksS0FBSyxTQUFLLENBQUMsa0JBQWtCLElBQUksQ0FBQyxRQUFRLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxRQUFRLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxDQUFFLENBQUEsT0FBTyxLQUFLLENBQUM7QUFDakcsRUFBQSxNQUFNLFNBQVMsR0FBRyxLQUFLLENBQUMsSUFBSSxDQUFDLFNBQVMsQ0FBQztBQUN2QyxFQUFBLE9BQU8sS0FBSyxDQUFDLE9BQU8sQ0FBQyxTQUFTLENBQUMsSUFBSSxDQUFDLFNBQVMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxHQUFHLCtGQUFLLG1CQUFlLENBQUMsUUFBUSxDQUFDLEdBQWEsZ0NBQUMsQ0FBQyxDQUFDOztBQUloRyxTQUFTLGVBQWUsTUFBTSxxRkFBaUI7QUFDcEQsRUFBQSxNQUFNLEVBQUUsR0FBRyxRQUFRLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQyxHQUFHLE1BQU0sQ0FBQyxLQUFLLENBQUMsd0NBQXdDLENBQUMsR0FBRyxLQUFLLENBQUMsQ0FBQztBQUNwRyxFQUFBLE9BQU8sT0FBTyxFQUFFLEtBQUssUUFBUSxHQUFHLEVBQUUsR0FBRyxDQUFDLENBQUM7O0FBSWxDLFNBQVMsVUFBVSxNQUFNLEVBQVEsR0FBRyxxRkFBb0I7QUFDN0QsRUFBQSxNQUFNLE9BQU8sR0FBRyxRQUFRLENBQUMsTUFBTSxDQUFDLGFBQWEsQ0FBQyxHQUFHLE1BQU0sQ0FBQyxhQUFhLENBQUMscUJBQXFCLEdBQUcsS0FBSyxDQUFDLENBQUM7QUFDckcsRUFBQSxPQUFPLEtBQUssQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLElBQUksT0FBTyxDQUFDLFFBQVEsQ0FBQyxHQUFHLENBQUMsQ0FBQzs7QUFJbEQsU0FBUyxPQUFPLE9BQU8sRUFBVyxLQUFLLEVBQVUsT0FBTyxxRkFBcUI7QUFDbEYsRUFBQSxNQUFNLEtBQUssR0FBRyxPQUFPLENBQUMsWUFBWSxDQUFDLEtBQUssQ0FBQyxDQUFDO0FBQzFDLEVBQUEsT0FBTyxRQUFRLENBQUMsS0FBSyxDQUFDLEtBQUssT0FBTyxLQUFLLEtBQUssQ0FBQyxJQUFPLEtBQUssQ0FBQyxPQUFPLENBQUMsS0FBSyxJQUFJLENBQUMsQ0FBQzs7QUFHL0UsU0FBUyxlQUFlLE1BQU0scUZBQWU7QUFDM0MsRUFBQSxPQUFPLFFBQVEsQ0FBQyxNQUFNLENBQUMsWUFBWSxDQUFDLEdBQUcsTUFBTSxDQUFDLFlBQVksR0FBRyxDQUFDLENBQUMsQ0FBQzs7QUFHbEUsU0FBUyxTQUFTLElBQUkscUZBQW9CO0FBQ3hDLEVBQUEsSUFBSSxDQUFDLFFBQVEsQ0FBQyxJQUFJLENBQUMsSUFBSSxPQUFPLElBQUksQ0FBQyxJQUFJLEtBQUssUUFBUSxDQUFFLENBQUEsT0FBTyxFQUFFLENBQUM7QUFDaEUsRUFBQSxPQUFPLENBQUMsRUFBRSxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUMsRUFBRSxPQUFPLElBQUksQ0FBQyxPQUFPLEtBQUssUUFBUSxHQUFHLElBQUksQ0FBQyxPQUFPLEdBQUcsRUFBRSxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQyxDQUFDLEVBQUUsR0FBRyxDQUFDLENBQUMsWUFBWSxDQUFDLENBQUMsQ0FBQzs7QUFHcEgsU0FBUyxNQUFNLElBQUkscUZBQStCO0FBQ2hELEVBQUEsT0FBTyxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQyxHQUFHLENBQUMsQ0FBQyxHQUFHLCtGQUFLLE1BQU0sQ0FBQyxHQUFHLENBQUMsQ0FBQyxLQUFLLENBQUMsQ0FBQyxFQUFFLEVBQUUsZ0NBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQyxZQUFZLENBQUMsQ0FBQyxJQUFJLFNBQVMsQ0FBQzs7TURuRjNGLEtBQUssR0FBRztNQUNSLFVBQVUsR0FBRztBQWNuQixTQUFTLFFBQVEsR0FBRyxFQUFPLElBQUksRUFBUSxJQUFJLEVBQVEsT0FBTyxFQUFXLEdBQUcsRUFBTyxRQUFRLHFGQUFtQjtBQUMvRyxFQUFBLE1BQU0sRUFBRSxHQUFHLElBQUksQ0FBQyxNQUFNLEVBQUUsQ0FBQztBQUN6QixFQUFBLE9BQU8sQ0FBQyxFQUFFLEdBQUcsRUFBRSxDQUFDO0FBQ2hCLEVBQUEsSUFBSSxDQUFDLE1BQU0sQ0FBQyxHQUFHLENBQUMsRUFBRSxFQUFFLE9BQU8sQ0FBQyxDQUFDO0FBQzdCLEVBQUEsTUFBTSxNQUFNLEdBQUcsUUFBUSxDQUFDLE9BQU8sQ0FBQyxPQUFPLEVBQUUsR0FBRyxFQUFFLE9BQU8sQ0FBQyxRQUFRLEtBQUssSUFBSSxHQUFHLENBQUMsR0FBRyxFQUFFLENBQUMsQ0FBQztBQUNsRixFQUFBLElBQUksT0FBTyxDQUFDLFFBQVEsS0FBSyxDQUFDLENBQUUsQ0FBQSxJQUFJLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxPQUFPLENBQUMsQ0FBQztBQUNyRCxFQUFBLElBQUksQ0FBQyxHQUFHLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxXQUFXLENBQUMsRUFBRSxFQUFFLE9BQU8sQ0FBQyxNQUFNLEVBQUUsTUFBTSxDQUFDLEVBQUUsT0FBTyxFQUFFLFFBQVEsQ0FBQyxDQUFDOztBQUk3RSxTQUFTLEtBQUssR0FBRyxFQUFPLElBQUksRUFBUSxJQUFJLEVBQVEsSUFBSSxFQUFVLEtBQUssRUFBa0IsUUFBUSxxRkFBbUI7QUFDckgsRUFBQSxJQUFJLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQztBQUN0QixFQUFBLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxDQUFDO0FBQ3hCLEVBQUEsSUFBSSxDQUFDLElBQUksQ0FBQyxPQUFPLENBQUUsQ0FBQSxLQUFLLEtBQUssQ0FBQyxHQUFHLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxRQUFRLENBQUMsQ0FBQztBQUFGLE9BQUssSUFDbkQsSUFBSSxDQUFDLEtBQUssQ0FBQyxNQUFNLElBQUksWUFBWSxDQUFFLENBQUEsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDOztBQUc3RCxTQUFTLFNBQVMsSUFBSSxxRkFBZTtBQUNuQyxFQUFBLE1BQU0sRUFBRSxJQUFJLENBQUMsQ0FBQyxHQUFHLElBQUksQ0FBQztBQUN0QixFQUFBLElBQUksQ0FBQyxJQUFJLEdBQUcsSUFBSSxDQUFDO0FBQ2pCLEVBQUEsSUFBSSxHQUFHLENBQUMsQ0FBQzs7Z0dBR1gsbUJBQXFCLEtBQVUsTUFBWSxNQUFZLDRDQUFvQztBQUN6RixFQUFBLE1BQU0sRUFBRSxJQUFJLENBQUMsQ0FBQyxHQUFHLElBQUksQ0FBQztBQUN0QixFQUFBLElBQUksQ0FBQyxPQUFPLEdBQUcsSUFBSSxDQUFDO0FBQ3BCLEVBQUEsT0FBTyxJQUFJLENBQUMsS0FBSyxDQUFDLE1BQU0sR0FBRyxDQUFDLG9DQUFHO0FBQzdCLElBQUEsSUFBSSxJQUFJLENBQUMsS0FBSyxDQUFDLE1BQU0sR0FBRyxZQUFZLENBQUUsQ0FBQSx1QkFBTSxNQUFNLENBQUMsR0FBRyxFQUFFLElBQUksRUFBRSxJQUFJLEdBQUMsQ0FBQztBQUFGLFFBQzdELENBQUEsS0FBSyxTQUFTLENBQUMsR0FBRyxFQUFFLElBQUksQ0FBQyxDQUFDO0FBQy9CLElBQUEsSUFBSSxJQUFJLENBQUMsSUFBSSxLQUFLLElBQUksSUFBSSxJQUFJLENBQUMsT0FBTyxLQUFLLElBQUksQ0FBRSxDQUFBLE1BQU07QUFDdkQsSUFBQSxNQUFNLEtBQUssR0FBRyxTQUFTLENBQUMsSUFBSSxFQUFFLElBQUksQ0FBQyxDQUFDO0FBQ3BDLElBQUEsSUFBSSxLQUFLLENBQUMsS0FBSyxDQUFDLE1BQU0sR0FBRyxDQUFDLENBQUUsQ0FBQSx1QkFBTSxLQUFLLENBQUMsR0FBRyxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsS0FBSyxFQUFFLFFBQVEsR0FBQyxDQUFDO0FBQzFFLElBQUEsSUFBSSxJQUFJLENBQUMsSUFBSSxLQUFLLElBQUksSUFBSSxJQUFJLENBQUMsT0FBTyxLQUFLLElBQUksQ0FBRSxDQUFBLE1BQU07QUFBTixFQUNuRCxDQUFDO0FBQ0QsRUFBQSxJQUFJLElBQUksQ0FBQyxJQUFJLEtBQUssSUFBSSxDQUFFLENBQUEsSUFBSSxDQUFDLE9BQU8sR0FBRyxLQUFLLENBQUM7O0FBSS9DLFNBQVMsT0FBTyxHQUFHLEVBQU8sSUFBSSxFQUFRLElBQUkscUZBQXdCO0FBQ2hFLEVBQUEsTUFBTSxFQUFFLE9BQU8sRUFBRSxPQUFPLENBQUMsQ0FBQyxHQUFHLEtBQUssQ0FBTyxDQUFDLENBQUM7QUFDM0MsRUFBQSxJQUFJLENBQUMsSUFBSSxHQUFHLE9BQU8sQ0FBQztBQUNwQixFQUFBLEtBQUssVUFBVSxDQUFDLEdBQUcsRUFBRSxJQUFJLEVBQUUsSUFBSSxFQUFFLE9BQU8sQ0FBQyxDQUFDO0FBQzFDLEVBQUEsT0FBTyxPQUFPLENBQUM7OzBHQUdqQix3QkFBMEIsS0FBVSxNQUFZLE1BQVksMkNBQXFDO0FBQy9GLEVBQUEsSUFBSSxJQUFJLENBQUM7QUFDVCxFQUFBLHFDQUFJO0FBQ0YsSUFBQSxJQUFJLEdBQUcsSUFBSSxDQUFDLEtBQUssQ0FBQyxNQUFNLENBQUM7QUFDekIsSUFBQSx1QkFBTSxLQUFLLENBQUMsR0FBRyxFQUFFLElBQUksR0FBQyxDQUFDO0FBQUYsRUFDdkIsQ0FBQyxRQUFRLElBQUksQ0FBQyxJQUFJLEtBQUssT0FBTyxJQUFJLElBQUksQ0FBQyxLQUFLLENBQUMsTUFBTSxHQUFHLElBQUksRUFBRTtBQUM1RCxFQUFBLElBQUksSUFBSSxDQUFDLElBQUksS0FBSyxPQUFPLENBQUUsQ0FBQSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7QUFBRixNQUNuQyxDQUFBLE9BQU8sQ0FBQyxDQUFDLENBQUM7O0FBU2pCLFNBQVMsVUFBVSxJQUFJLEVBQVEsSUFBSSxxRkFBZ0I7QUFDakQsRUFBQSxNQUFNLEtBQUssR0FBVSxFQUFFLEtBQUssRUFBRSxDQUFDLENBQUMsRUFBRSxNQUFNLEVBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDO0FBQy9DLEVBQUEsSUFBSSxDQUFDLEtBQUssRUFBRSxJQUFJLENBQUMsR0FBRyxDQUFDLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQztBQUMzQixFQUFBLE9BQU8sS0FBSyxHQUFHLElBQUksQ0FBQyxLQUFLLENBQUMsTUFBTSxJQUFJLEtBQUssQ0FBQyxLQUFLLENBQUMsTUFBTSxHQUFHLGVBQWUsRUFBRSxLQUFLLEVBQUUsb0NBQUc7QUFDbEYsSUFBQSxNQUFNLElBQUksR0FBRyxJQUFJLENBQUMsS0FBSyxDQUFDLEtBQUssQ0FBQyxDQUFDO0FBQy9CLElBQUEsTUFBTSxLQUFLLEdBQUcsSUFBSSxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsQ0FBQztBQUNqQyxJQUFBLElBQUksS0FBSyxLQUFLLElBQUksSUFBSSxLQUFLLENBQUMsSUFBSSxDQUFFLENBQUEsU0FBUztBQUMzQyxJQUFBLElBQUksS0FBSyxDQUFDLEtBQUssQ0FBQyxNQUFNLEdBQUcsQ0FBQyxJQUFJLElBQUksR0FBRyxJQUFJLENBQUMsTUFBTSxHQUFHLGtCQUFjLENBQUUsQ0FBQSxNQUFNO0FBQ3pFLElBQUEsSUFBSSxJQUFJLElBQUksQ0FBQyxNQUFNLENBQUM7QUFDcEIsSUFBQSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUUsQ0FBQSxLQUFLLENBQUMsTUFBTSxHQUFHLElBQUksQ0FBQyxHQUFHLENBQUM7QUFDNUMsSUFBQSxLQUFLLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQztBQUN2QixJQUFBLEtBQUssQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxDQUFDO0FBQUYsRUFDekIsQ0FBQztBQUNELEVBQUEsSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDLEtBQUssQ0FBQyxNQUFNLEdBQUc7QUFDaEMsSUFBQSxJQUFJLENBQUMsS0FBSyxHQUFHLENBQUMsQ0FBQyxDQUFDO0FBQ2hCLElBQUEsSUFBSSxDQUFDLE1BQU0sR0FBRyxDQUFDLENBQUMsQ0FBQztBQUNqQixJQUFBLElBQUksQ0FBQyxPQUFPLEdBQUcsQ0FBQyxDQUFDO0FBQUYsRUFDakIsQ0FBQyxPQUFPO0FBQ04sSUFBQSxJQUFJLENBQUMsS0FBSyxHQUFHLElBQUksQ0FBQyxLQUFLLENBQUMsS0FBSyxDQUFDLEtBQUssQ0FBQyxDQUFDO0FBQ3JDLElBQUEsSUFBSSxDQUFDLE1BQU0sR0FBRyxJQUFJLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQyxLQUFLLENBQUMsQ0FBQztBQUFGLEVBQ3ZDLENBQUM7QUFDRCxFQUFBLE9BQU8sS0FBSyxDQUFDOzsyR0FHZixvQkFBcUIsS0FBVSxNQUFZLE1BQVksT0FBYyw0Q0FBb0M7QUFDdkcsRUFBQSxNQUFNLEVBQUUsSUFBSSxDQUFDLENBQUMsR0FBRyxJQUFJLENBQUM7QUFDdEIsRUFBQSxNQUFNLElBQUksR0FBRyxDQUFDLEdBQUcsS0FBSyxDQUFDLEtBQUssRUFBRSxFQUFFLENBQUMsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUM7QUFDN0MsRUFBQSxLQUFLLElBQUksS0FBSyxHQUFHLENBQUMsRUFBRSxJQUFJLENBQUMsSUFBSSxLQUFLLElBQUksSUFBSSxJQUFJLENBQUMsT0FBTyxLQUFLLElBQUksRUFBRSxLQUFLLEVBQUUsb0NBQUc7QUFDekUsSUFBQSxLQUFLO0FBQ0gsTUFBQSx1QkFBTSxHQUFHLENBQUMsS0FBSyxDQUFDLEtBQUssRUFBRSxZQUFRLEVBQUUsRUFBRSxNQUFNLEVBQUUsSUFBSSxDQUFDLElBQUksRUFBRSxJQUFJLENBQUMsQ0FBQyxHQUFDLENBQUM7QUFDOUQsTUFBQSxPQUFPO0FBQVAsSUFDRixDQUFDLENBQUMsT0FBTywyQkFBUTtBQUNmLE1BQUEsSUFBSSxFQUFFLEtBQUssWUFBWSxhQUFhLENBQUMsQ0FBQyxDQUFBLE1BQU0sS0FBSyxDQUFDO0FBQ2xELE1BQUEsSUFBSSxLQUFLLENBQUMsS0FBSyxLQUFLLE9BQU8sSUFBSSxLQUFLLENBQUMsS0FBSyxLQUFLLFFBQVEsQ0FBRSxDQUFBLE9BQU8sdUJBQU0sV0FBVyxDQUFDLEdBQUcsRUFBRSxJQUFJLEVBQUUsSUFBSSxFQUFFLEtBQUssRUFBRSxLQUFLLENBQUMsT0FBTyxFQUFFLFFBQVEsR0FBQyxDQUFDO0FBQ25JLE1BQUEsSUFBSSxLQUFLLENBQUMsS0FBSyxLQUFLLFFBQVEsR0FBRztBQUU3QixRQUFBLElBQUksS0FBSyxDQUFDLEtBQUssS0FBSyxRQUFRLENBQUUsQ0FBQSx1QkFBTSxHQUFHLENBQUMsS0FBSyxDQUFDLFFBQVEsR0FBQyxDQUFDO0FBQ3hELFFBQUEsSUFBSSxJQUFJLENBQUMsSUFBSSxLQUFLLElBQUksQ0FBRSxDQUFBLFFBQVEsQ0FBQyxPQUFPLENBQUMsSUFBSSxFQUFFLENBQUMsY0FBYyxFQUFFLEtBQUssQ0FBQyxPQUFPLENBQUMsQ0FBQyxDQUFDLENBQUM7QUFDakYsUUFBQSxPQUFPO0FBQVAsTUFDRixDQUFDO0FBQ0QsTUFBQSxJQUFJLEtBQUssSUFBSSxlQUFlLEdBQUc7QUFDN0IsUUFBQSxNQUFNLENBQUMsS0FBSyxDQUFDLENBQUM7QUFDZCxRQUFBLElBQUksSUFBSSxDQUFDLElBQUksS0FBSyxJQUFJLENBQUUsQ0FBQSxRQUFRLENBQUMsT0FBTyxDQUFDLElBQUksRUFBRSxDQUFDLGNBQWMsRUFBRSxLQUFLLENBQUMsT0FBTyxDQUFDLENBQUMsQ0FBQyxDQUFDO0FBQ2pGLFFBQUEsT0FBTztBQUFQLE1BQ0YsQ0FBQztBQUFELElBQ0YsQ0FBQztBQUNELElBQUEsdUJBQU0sR0FBRyxDQUFDLEtBQUssQ0FBQyxjQUFjLEdBQUMsQ0FBQztBQUFGLEVBQ2hDLENBQUM7O0FBSUgsU0FBUyxPQUFPLEtBQUssb0NBQWdCO0FBQ25DLEVBQUEsS0FBSyxNQUFNLEtBQUssSUFBSSxLQUFLLENBQUMsTUFBTSxDQUFFLG1DQUFBLElBQUksS0FBSyxLQUFLLElBQUksQ0FBRSxDQUFBLEtBQUssQ0FBQyxNQUFNLEdBQUcsQ0FBQyxDQUFDLEdBQUM7O2lJQUcxRSwwQkFBMkIsS0FBVSxNQUFZLE1BQVksT0FBYyxRQUFnQiw0Q0FBb0M7QUFDN0gsRUFBQSxJQUFJLEtBQUssQ0FBQyxLQUFLLENBQUMsTUFBTSxHQUFHLENBQUMsR0FBRztBQUMzQixJQUFBLEtBQUssSUFBSSxDQUFDLEdBQUcsQ0FBQyxFQUFFLENBQUMsR0FBRyxLQUFLLENBQUMsS0FBSyxDQUFDLE1BQU0sRUFBRSxDQUFDLEVBQUUsb0NBQUc7QUFDNUMsTUFBQSx1QkFBTSxLQUFLLENBQUMsR0FBRyxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsRUFBRSxLQUFLLEVBQUUsQ0FBQyxLQUFLLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBRSxDQUFDLEVBQUUsTUFBTSxFQUFFLENBQUMsS0FBSyxDQUFDLE1BQU0sQ0FBQyxDQUFDLENBQUUsQ0FBQyxDQUFDLENBQUMsRUFBRSxRQUFRLEdBQUMsQ0FBQztBQUFGLElBQ2pHLENBQUM7QUFDRCxJQUFBLE9BQU87QUFBUCxFQUNGLENBQUM7QUFDRCxFQUFBLE1BQU0sS0FBSyxHQUFHLEtBQUssQ0FBQyxNQUFNLENBQUMsQ0FBQyxDQUFDLENBQUM7QUFDOUIsRUFBQSxJQUFJLEtBQUssS0FBSyxJQUFJLElBQUksS0FBSyxDQUFDLElBQUksQ0FBRSxDQUFBLE9BQU87QUFDekMsRUFBQSxNQUFNLENBQUMsS0FBSyxDQUFDLENBQUM7QUFDZCxFQUFBLElBQUksQ0FBQyxNQUFNLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQyxFQUFFLENBQUMsQ0FBQztBQUM3QixFQUFBLElBQUksQ0FBQyxHQUFHLEVBQUUsSUFBSSxFQUFFLEtBQUssRUFBRSxRQUFRLEVBQUUsQ0FBQyxZQUFZLEVBQUUsS0FBSyxDQUFDLFFBQVEsQ0FBQyxDQUFDLENBQUMsV0FBVyxFQUFFLElBQUksQ0FBQyxJQUFJLENBQUMsRUFBRSxFQUFFLE1BQU0sQ0FBQyxDQUFDLEVBQUUsSUFBSSxDQUFDLENBQUM7O3lHQWU5RyxtQkFBMkIsS0FBVSxNQUFZLE1BQVksTUFBWSw0Q0FBb0M7QUFDM0csRUFBQSxJQUFJLElBQUksQ0FBQyxLQUFLLEtBQUssS0FBSyxDQUFDLENBQUssQ0FBQSxPQUFPLFNBQVMsQ0FBQyxHQUFHLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsUUFBUSxDQUFDLENBQUM7QUFDaEYsRUFBQSxNQUFNLEVBQUUsTUFBTSxDQUFDLENBQUMsR0FBRyxJQUFJLENBQUMsS0FBSyxDQUFDO0FBQzlCLEVBQUEsS0FBSyxJQUFJLElBQUksR0FBRyxDQUFDLEVBQUUsSUFBSSxHQUFHLE1BQU0sRUFBRSxJQUFJLElBQUksWUFBWSxvQ0FBRztBQUN2RCxJQUFBLE1BQU0sT0FBTyxHQUFHLElBQUksT0FBTyxDQUFDLENBQUMsQ0FBQztBQUM5QixJQUFBLEtBQUssSUFBSSxFQUFFLEdBQUcsSUFBSSxFQUFFLEVBQUUsR0FBRyxJQUFJLEdBQUcsWUFBWSxJQUFJLEVBQUUsR0FBRyxNQUFNLEVBQUUsRUFBRSxFQUFFLENBQUUsbUNBQUEsUUFBUSxDQUFDLEdBQUcsRUFBRSxJQUFJLEVBQUUsSUFBSSxFQUFFLElBQUksQ0FBQyxLQUFLLENBQUMsRUFBRSxDQUFDLEVBQUcsT0FBTyxFQUFFLFFBQVEsQ0FBQyxHQUFDO0FBQ2pJLElBQUEsSUFBSSxPQUFPLENBQUMsS0FBSyxDQUFDLE1BQU0sR0FBRyxDQUFDLENBQUUsQ0FBQSxLQUFLLGFBQWEsQ0FBQyxHQUFHLEVBQUUsT0FBTyxDQUFDLENBQUM7QUFDL0QsSUFBQSxJQUFJLElBQUksR0FBRyxZQUFZLElBQUksTUFBTSxDQUFFLENBQUEsdUJBQU0sS0FBSyxDQUFDLEdBQUcsRUFBRSxJQUFJLEdBQUMsQ0FBQztBQUFGLEVBQzFELENBQUM7O0FBR0gsU0FBUyxVQUFVLEdBQUcsRUFBTyxJQUFJLEVBQVEsSUFBSSxFQUFRLElBQUksRUFBUSxRQUFRLHFGQUFtQjtBQUMxRixFQUFBLE1BQU0sT0FBTyxHQUFHLElBQUksT0FBTyxDQUFDLENBQUMsQ0FBQztBQUM5QixFQUFBLElBQUksSUFBSSxDQUFDLFFBQVEsS0FBSyxLQUFLLENBQUMsQ0FBSyxDQUFBLFlBQVksQ0FBQyxHQUFHLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxJQUFJLENBQUMsUUFBUSxFQUFFLE9BQU8sRUFBRSxRQUFRLENBQUMsQ0FBQztBQUFGLE9BQUssSUFDM0YsSUFBSSxDQUFDLE9BQU8sS0FBSyxLQUFLLENBQUMsSUFBTyxJQUFJLENBQUMsT0FBTyxDQUFDLElBQUksQ0FBQyxDQUFDLEtBQUssRUFBRSxDQUFFLENBQUEsT0FBTyxDQUFDLElBQUksRUFBRSxhQUFhLEVBQUUsUUFBUSxDQUFDLENBQUM7QUFDMUcsRUFBQSxJQUFJLE9BQU8sQ0FBQyxLQUFLLENBQUMsTUFBTSxHQUFHLENBQUMsQ0FBRSxDQUFBLEtBQUssYUFBYSxDQUFDLEdBQUcsRUFBRSxPQUFPLENBQUMsQ0FBQzs7QUFHakUsU0FBUyxTQUFTLEdBQUcsRUFBTyxJQUFJLEVBQVEsSUFBSSxFQUFRLElBQUksRUFBVSxPQUFPLEVBQVcsUUFBUSxxRkFBbUI7QUFDN0csRUFBQSxJQUFJLElBQUksQ0FBQyxPQUFPLEtBQUssSUFBSSxDQUFFLENBQUEsT0FBTztBQUNsQyxFQUFBLElBQUksQ0FBQyxLQUFLLEVBQUUsQ0FBQztBQUNiLEVBQUEsTUFBTSxJQUFJLEdBQUcsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO0FBQzVCLEVBQUEsSUFBSSxJQUFJLEtBQUssSUFBSSxDQUFFLENBQUEsT0FBTyxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUMsS0FBSyxFQUFFLEdBQUcsS0FBSyxDQUFDLEdBQU0sT0FBTyxDQUFDLElBQUksRUFBRSwyQkFBMkIsRUFBRSxRQUFRLENBQUMsQ0FBQztBQUNoSCxFQUFBLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsQ0FBRSxDQUFBLE9BQU8sV0FBVyxDQUFDLEdBQUcsRUFBRSxJQUFJLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxPQUFPLEVBQUUsUUFBUSxDQUFDLENBQUM7QUFDN0YsRUFBQSxJQUFJLElBQUksQ0FBQyxLQUFLLENBQUMsTUFBTSxLQUFLLENBQUMsQ0FBRSxDQUFBLE9BQU8sT0FBTyxDQUFDLElBQUksRUFBRSxnQkFBZ0IsRUFBRSxRQUFRLENBQUMsQ0FBQztBQUM5RSxFQUFBLEtBQUssSUFBSSxDQUFDLEdBQUcsQ0FBQyxFQUFFLENBQUMsR0FBRyxJQUFJLENBQUMsS0FBSyxDQUFDLE1BQU0sRUFBRSxDQUFDLEVBQUUsb0NBQUc7QUFDM0MsSUFBQSxJQUFJLFFBQVEsQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUUsQ0FBQSxXQUFXLENBQUMsR0FBRyxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsRUFBRyxPQUFPLEVBQUUsUUFBUSxDQUFDLENBQUM7QUFBRixRQUNyRixDQUFBLE9BQU8sQ0FBQyxJQUFJLEVBQUUsK0JBQStCLEVBQUUsUUFBUSxDQUFDLENBQUM7QUFBRixFQUM5RCxDQUFDOztBQUdILFNBQVMsWUFBWSxHQUFHLEVBQU8sSUFBSSxFQUFRLElBQUksRUFBUSxJQUFJLEVBQVUsT0FBTyxFQUFXLFFBQVEscUZBQW1CO0FBQ2hILEVBQUEsTUFBTSxPQUFPLEdBQUcsSUFBSSxDQUFDLEtBQUssQ0FBQztBQUMzQixFQUFBLFFBQVEsTUFBTSxDQUFDLE9BQU8sQ0FBQyxFQUFFO0FBQUEsSUFDdkIsS0FBSyxRQUFRLENBQUM7QUFBVCxJQUNMLEtBQUssT0FBTztBQUNWLE1BQUEsT0FBTyxVQUFVLENBQUMsR0FBRyxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsSUFBSSxFQUFFLE9BQU8sRUFBRSxRQUFRLENBQUMsQ0FBQztBQUFGLElBQzVELEtBQUssY0FBYztBQUNqQixNQUFBLElBQUksQ0FBQyxPQUFPLEdBQUcsQ0FBQyxDQUFDO0FBQ2pCLE1BQUEsT0FBTyxnQkFBZ0IsQ0FBQyxHQUFHLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxPQUFPLEVBQUUsUUFBUSxDQUFDLENBQUM7QUFBRixJQUM1RCxLQUFLLFNBQVM7QUFDWixNQUFBLE9BQU8sV0FBVyxDQUFDLEdBQUcsRUFBRSxJQUFJLEVBQUUsSUFBSSxFQUFFLE9BQU8sRUFBRSxRQUFRLENBQUMsQ0FBQztBQUFGLElBQ3ZELEtBQUssTUFBTTtBQUNULE1BQUEsT0FBTyxPQUFPLENBQUMsSUFBSSxFQUFFLDhCQUE4QixFQUFFLFFBQVEsQ0FBQyxDQUFDO0FBQUYsRUFDakUsQ0FBQzs7QUFHSCxTQUFTLFdBQVcsR0FBRyxFQUFPLElBQUksRUFBUSxJQUFJLEVBQVEsSUFBSSxFQUFVLE9BQU8sRUFBVyxRQUFRLHFGQUFtQjtBQUMvRyxFQUFBLE1BQU0sT0FBTyxHQUFHLElBQUksQ0FBQyxLQUFLLENBQUM7QUFDM0IsRUFBQSxNQUFNLEVBQUUsRUFBRSxDQUFDLENBQUMsR0FBRyxPQUFPLENBQUM7QUFDdkIsRUFBQSxNQUFNLE9BQU8sR0FBRyxPQUFPLEVBQUUsS0FBSyxRQUFRLEdBQUcsSUFBSSxDQUFDLE1BQU0sQ0FBQyxHQUFHLENBQUMsRUFBRSxDQUFDLEdBQUcsS0FBSyxDQUFDLENBQUM7QUFDdEUsRUFBQSxJQUFJLE9BQU8sS0FBSyxLQUFLLENBQUMsSUFBTyxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUUsQ0FBQSxPQUFPLFdBQVcsQ0FBQyxJQUFJLEVBQUUsRUFBRSxFQUFFLFFBQVEsQ0FBQyxDQUFDO0FBQ25GLEVBQUEsSUFBSSxDQUFDLE9BQU8sR0FBRyxDQUFDLENBQUM7QUFDakIsRUFBQSxJQUFJLENBQUMsTUFBTSxDQUFDLE1BQU0sQ0FBQyxPQUFPLENBQUMsRUFBRSxDQUFDLENBQUM7QUFDL0IsRUFBQSxJQUFJLFFBQVEsSUFBSSxPQUFPLENBQUUsQ0FBQSxPQUFPLENBQUMsR0FBRyxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsT0FBTyxFQUFFLElBQUksQ0FBQyxJQUFJLENBQUMsUUFBUSxDQUFDLEVBQUcsT0FBTyxDQUFDLENBQUM7QUFBRixNQUNuRixDQUFBLFlBQVksQ0FBQyxHQUFHLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxPQUFPLEVBQUUsT0FBTyxFQUFFLE9BQU8sQ0FBQyxDQUFDOztBQUdoRSxTQUFTLFlBQVksSUFBSSxFQUFRLEVBQUUsRUFBVyxRQUFRLHFGQUFtQjtBQUN2RSxFQUFBLElBQUksT0FBTyxFQUFFLEtBQUssUUFBUSxJQUFJLE1BQU0sQ0FBQyxTQUFTLENBQUMsRUFBRSxDQUFDLElBQUksRUFBRSxHQUFHLENBQUMsSUFBSSxFQUFFLEdBQUcsSUFBSSxDQUFDLE1BQU0sSUFBSSxDQUFDLElBQUksQ0FBQyxNQUFNLENBQUMsR0FBRyxDQUFDLEVBQUUsQ0FBQyxDQUFFLENBQUEsSUFBSSxDQUFDLFFBQVEsQ0FBQyxJQUFJLEVBQUUsQ0FBQztBQUFQLE1BQ25ILENBQUEsSUFBSSxDQUFDLFFBQVEsQ0FBQyxVQUFVLEVBQUUsQ0FBQztBQUNoQyxFQUFBLE9BQU8sQ0FBQyxJQUFJLEVBQUUsbUNBQW1DLEVBQUUsUUFBUSxDQUFDLENBQUM7O0FBRy9ELFNBQVMsaUJBQWlCLEdBQUcsRUFBTyxJQUFJLEVBQVEsSUFBSSxFQUFRLE9BQU8sRUFBUSxRQUFRLHFGQUFtQjtBQUNwRyxFQUFBLE1BQU0sTUFBTSxHQUFHLFFBQVEsQ0FBQyxPQUFPLENBQUMsTUFBTSxDQUFDLEdBQUcsT0FBTyxDQUFDLE1BQU0sR0FBRyxhQUFTLENBQUM7QUFDckUsRUFBQSxJQUFJLE9BQU8sQ0FBQyxNQUFNLEtBQUssd0JBQXdCLENBQUUsQ0FBQSxPQUFPLFFBQVEsQ0FBQyxRQUFRLENBQUMsSUFBSSxFQUFFLE9BQU8sQ0FBQyxNQUFNLEVBQVksTUFBTSxDQUFDLENBQUM7QUFDbEgsRUFBQSxNQUFNLEtBQUssR0FBRyxNQUFNLENBQUMsYUFBYSxDQUFDO0FBQ25DLEVBQUEsTUFBTSxPQUFPLEdBQUcsT0FBTyxLQUFLLEtBQUssUUFBUSxHQUFHLElBQUksQ0FBQyxNQUFNLENBQUMsR0FBRyxDQUFDLEtBQUssQ0FBQyxHQUFHLEtBQUssQ0FBQyxDQUFDO0FBQzVFLEVBQUEsSUFBSSxPQUFPLEtBQUssS0FBSyxDQUFDLElBQU8sT0FBTyxDQUFDLElBQUksQ0FBRSxDQUFBLFlBQVksQ0FBQyxHQUFHLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxPQUFPLEVBQUUsTUFBTSxDQUFDLENBQUM7O0FBSTVGLFNBQVMsWUFBWSxHQUFHLEVBQU8sSUFBSSxFQUFRLElBQUksRUFBUSxPQUFPLEVBQVEsUUFBUSxxRkFBbUI7QUFDL0YsRUFBQSxNQUFNLEVBQUUsRUFBRSxDQUFDLENBQUMsR0FBRyxPQUFPLENBQUM7QUFDdkIsRUFBQSxJQUFJLE9BQU8sRUFBRSxLQUFLLFFBQVEsSUFBSSxPQUFPLEVBQUUsS0FBSyxRQUFRLENBQUUsQ0FBQSxPQUFPLE9BQU8sQ0FBQyxJQUFJLEVBQUUsK0JBQStCLEVBQUUsUUFBUSxDQUFDLENBQUM7QUFDdEgsRUFBQSxNQUFNLE1BQU0sR0FBRyxPQUFPLENBQUMsTUFBTSxDQUFDO0FBQzlCLEVBQUEsSUFBSSxNQUFNLEtBQUssTUFBTSxDQUFFLENBQUEsSUFBSSxDQUFDLFFBQVEsQ0FBQyxPQUFPLEVBQUUsQ0FBQztBQUMvQyxFQUFBLElBQUksSUFBSSxDQUFDLE9BQU8sSUFBSSxXQUFXLENBQUUsQ0FBQSxPQUFPLE9BQU8sQ0FBQyxJQUFJLEVBQUUseUNBQXlDLEVBQUUsUUFBUSxDQUFDLENBQUM7QUFDM0csRUFBQSxJQUFJLENBQUMsT0FBTyxFQUFFLENBQUM7QUFDZixFQUFBLE1BQU0sSUFBSSxHQUFHLE1BQU0sS0FBSyxNQUFNLEdBQUcsVUFBVSxDQUFDLEVBQUUsQ0FBQyxHQUFHLFNBQVMsQ0FBQyxFQUFFLEVBQUUsQ0FBQyxLQUFLLEVBQUUsQ0FBQyxrQkFBa0IsRUFBRSxJQUFJLENBQUMsTUFBTSxDQUFDLFlBQVksQ0FBQyxDQUFDLEVBQUUsR0FBRyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUM7QUFDakksRUFBQSxJQUFJLENBQUMsR0FBRyxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxRQUFRLENBQUMsQ0FBQzs7QUFHOUMsU0FBUyxhQUNQLEdBQUcsRUFDSCxJQUFJLEVBQ0osSUFBSSxFQUNKLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxJQUFJLENBQUMsQ0FBQyxFQUNwQixPQUFPLEVBQ1AsUUFBUSxxRkFDRDtBQUNQLEVBQUEsSUFBSSxJQUFJLENBQUMsT0FBTyxLQUFLLElBQUksQ0FBRSxDQUFBLE9BQU87QUFDbEMsRUFBQSxJQUFJLENBQUMsS0FBSyxFQUFFLENBQUM7QUFDYixFQUFBLElBQUksQ0FBQyxRQUFRLENBQUMsUUFBUSxFQUFFLENBQUM7QUFDekIsRUFBQSxNQUFNLEVBQUUsR0FBRyxZQUFZLENBQUMsSUFBSSxFQUFFLElBQUksQ0FBQyxDQUFDO0FBQ3BDLEVBQUEsTUFBTSxPQUFPLEdBQUcsRUFBRSxLQUFLLElBQUksR0FBRyxLQUFLLENBQUMsR0FBTSxJQUFJLENBQUMsTUFBTSxDQUFDLEdBQUcsQ0FBQyxFQUFFLENBQUMsQ0FBQztBQUM5RCxFQUFBLElBQUksT0FBTyxLQUFLLEtBQUssQ0FBQyxJQUFPLENBQUMsT0FBTyxDQUFDLElBQUksQ0FBRSxDQUFBLE9BQU8sT0FBTyxDQUFDLElBQUksRUFBRSxDQUFDLFVBQVUsRUFBRSxJQUFJLENBQUMsTUFBTSxDQUFDLEVBQUUsUUFBUSxDQUFDLENBQUM7QUFDdEcsRUFBQSxJQUFJLENBQUMsT0FBTyxHQUFHLENBQUMsQ0FBQztBQUNqQixFQUFBLElBQUksQ0FBQyxNQUFNLENBQUMsTUFBTSxDQUFDLE9BQU8sQ0FBQyxFQUFFLENBQUMsQ0FBQztBQUMvQixFQUFBLElBQUk7QUFBSixJQUNFLEdBQUc7QUFBSCxJQUNBLElBQUk7QUFBSixJQUNBLE9BQU87QUFBUCxJQUNBLEtBQUs7QUFBTCxJQUNBLENBQUMsMEJBQTBCLEVBQUUsT0FBTyxDQUFDLFFBQVEsQ0FBQyxDQUFDLENBQUMsV0FBVyxFQUFFLElBQUksQ0FBQyxJQUFJLENBQUMsZUFBZSxFQUFFLElBQUksQ0FBQyxNQUFNLENBQUM7QUFBUixJQUM1RixPQUFPO0FBQVAsRUFDRixDQUFDLENBQUM7O0FBR0osU0FBUyxRQUFRLElBQUksRUFBUSxJQUFJLEVBQVUsUUFBUSxxRkFBbUI7QUFDcEUsRUFBQSxJQUFJLENBQUMsUUFBUSxDQUFDLE9BQU8sRUFBRSxDQUFDO0FBQ3hCLEVBQUEsT0FBTyxDQUFDLElBQUksRUFBRSxJQUFJLEVBQUUsUUFBUSxDQUFDLENBQUM7O0FBR2hDLFNBQVMsUUFBUSxJQUFJLEVBQVEsSUFBSSxFQUFVLFFBQVEscUZBQW1CO0FBQ3BFLEVBQUEsSUFBSSxFQUFFLElBQUksQ0FBQyxPQUFPLEdBQUcsSUFBSSxDQUFDLE1BQU0sQ0FBQyxVQUFVLElBQUksSUFBSSxDQUFDLE9BQU8sS0FBSyxJQUFJLEdBQUc7QUFDckUsSUFBQSxRQUFRLENBQUMsT0FBTyxDQUFDLElBQUksRUFBRSxDQUFDLFFBQVEsRUFBRSxJQUFJLENBQUMsT0FBTyxDQUFDLGtDQUFrQyxFQUFFLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUFGLEVBQzNGLENBQUM7O01FdlJVLEtBQUssR0FBWCxPQUFhO0FBQUQsRUFDakIsV0FBVyxDQUFrQixHQUFHLEVBQXdCLElBQUksRUFBeUIsUUFBUSxvQ0FBYTtBQUE3RSxJQUFBLElBQUksQ0FBQyxHQUFHLEdBQUcsR0FBRyxDQUFDO0FBQVksSUFBQSxJQUFJLENBQUMsSUFBSSxHQUFHLElBQUksQ0FBQztBQUFZLElBQUEsSUFBSSxDQUFDLFFBQVEsR0FBRyxRQUFRLENBQUM7QUFBekIsSUFBc0I7QUFBRCxFQUE3RSxHQUFHLENBQUM7QUFBSixFQUEyQixJQUFJLENBQUM7QUFBTCxFQUE2QixRQUFRLENBQUM7QUFBVDtBQUFBLEVBR3JGLE1BQU0sQ0FBQyxJQUFJLEVBQVEsT0FBTyxxRkFBa0I7QUFDMUMsSUFBQSxNQUFNLEVBQUUsR0FBRyxFQUFFLElBQUksRUFBRSxRQUFRLENBQUMsQ0FBQyxHQUFHLElBQUksQ0FBQztBQUNyQyxJQUFBLE1BQU0sS0FBSyxHQUFHLElBQUksQ0FBQyxLQUFLLEtBQUssVUFBVSxJQUFLLElBQUksQ0FBQyxLQUFLLEtBQUssU0FBUyxJQUFJLElBQUksQ0FBQyxPQUFPLElBQUksYUFBYSxDQUFDO0FBQ3RHLElBQUEsSUFBSSxJQUFJLENBQUMsT0FBTyxJQUFLLElBQUksQ0FBQyxLQUFLLEtBQUssT0FBTyxJQUFJLENBQUMsS0FBSyxHQUFJO0FBQ3ZELE1BQUEsT0FBTyxJQUFJLENBQUMsR0FBRyxFQUFFLElBQUksRUFBRSxPQUFPLEVBQUUsUUFBUSxFQUFFLFVBQVUsQ0FBQyxJQUFJLEVBQUUsT0FBTyxDQUFDLEVBQUUsSUFBSSxDQUFDLENBQUM7QUFBRixJQUMzRSxDQUFDO0FBQ0QsSUFBQSxJQUFJLElBQUksQ0FBQyxPQUFPLEtBQUssSUFBSSxJQUFJLElBQUksQ0FBQyxLQUFLLEtBQUssT0FBTyxDQUFFLENBQUEsT0FBTyxPQUFPLENBQUMsR0FBRyxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsT0FBTyxFQUFFLElBQUksQ0FBQyxPQUFPLENBQUMsR0FBRyxFQUFFLFFBQVEsQ0FBQyxDQUFDO0FBQzFILElBQUEsSUFBSSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFDLENBQUM7QUFDeEIsSUFBQSxJQUFJLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxPQUFPLENBQUMsQ0FBQztBQUN6QixJQUFBLEtBQUssU0FBUyxDQUFDLEdBQUcsRUFBRSxJQUFJLENBQUMsQ0FBQztBQUFGLCtCQUN6QjtBQUFEO0FBQUEsRUFHQSxHQUFHLENBQUMsSUFBSSxFQUFRLE1BQU0sRUFBVSxPQUFPLEVBQVUsT0FBTyxFQUFVLEdBQUcscUZBQTBCO0FBQzdGLElBQUEsTUFBTSxFQUFFLE9BQU8sRUFBRSxPQUFPLENBQUMsQ0FBQyxHQUFHLEtBQUssQ0FBVSxDQUFDLENBQUM7QUFDOUMsSUFBQSxPQUFPLENBQUMsSUFBSSxDQUFDLEdBQUcsRUFBRSxJQUFJLENBQUMsSUFBSSxFQUFFLElBQUksRUFBRSxJQUFJLE9BQU8sQ0FBQyxNQUFNLEVBQUUsT0FBTyxFQUFFLE9BQU8sRUFBRSxJQUFJLEVBQUUsT0FBTyxFQUFFLE9BQU8sRUFBRSxJQUFJLEVBQUUsSUFBSSxFQUFFLElBQUksQ0FBQyxFQUFFLEdBQUcsRUFBRSxJQUFJLENBQUMsUUFBUSxDQUFDLENBQUM7QUFDeEksSUFBQSxPQUFPLE9BQU8sQ0FBQztBQUFSLCtCQUNSO0FBQUQ7QUFBQSxFQUdBLFFBQVEsQ0FBQyxJQUFJLEVBQVEsR0FBRyxxRkFBYztBQUNwQyxJQUFBLE1BQU0sRUFBRSxHQUFHLEVBQUUsSUFBSSxFQUFFLFFBQVEsQ0FBQyxDQUFDLEdBQUcsSUFBSSxDQUFDO0FBQ3JDLElBQUEsTUFBTSxFQUFFLElBQUksQ0FBQyxDQUFDLEdBQUcsSUFBSSxDQUFDO0FBQ3RCLElBQUEsSUFBSSxDQUFDLElBQUksR0FBRyxDQUFDLENBQUMsQ0FBQztBQUNmLElBQUEsS0FBSyxNQUFNLE9BQU8sSUFBSSxJQUFJLENBQUUsbUNBQUEsSUFBSSxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUUsQ0FBQSxPQUFPLENBQUMsR0FBRyxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsT0FBTyxFQUFFLEdBQUcsRUFBRSxRQUFRLENBQUMsR0FBQztBQUFGLCtCQUMvRjtBQUFEO0FBQUEsRUFHQSxVQUFVLENBQUMsSUFBSSxxRkFBZTtBQUM1QixJQUFBLE1BQU0sRUFBRSxJQUFJLENBQUMsQ0FBQyxHQUFHLElBQUksQ0FBQztBQUN0QixJQUFBLElBQUksQ0FBQyxJQUFJLEdBQUcsQ0FBQyxDQUFDLENBQUM7QUFDZixJQUFBLEtBQUssTUFBTSxPQUFPLElBQUksSUFBSSxDQUFFLG1DQUFBLElBQUksQ0FBQyxJQUFJLENBQUMsR0FBRyxFQUFFLElBQUksQ0FBQyxJQUFJLEVBQUUsT0FBTyxFQUFFLFFBQVEsRUFBRSxVQUFVLENBQUMsSUFBSSxFQUFFLE9BQU8sQ0FBQyxFQUFFLElBQUksQ0FBQyxHQUFDO0FBQUYsK0JBQ3pHO0FBQUQ7QUFBQSxFQUdBLElBQUksQ0FBQyxJQUFJLHFGQUFlO0FBQ3RCLElBQUEsTUFBTSxJQUFJLEdBQUcsSUFBSSxDQUFDLE1BQU0sQ0FBQyxNQUFNLENBQUMsQ0FBQyxDQUFDO0FBQ2xDLElBQUEsSUFBSSxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDO0FBQ3BCLElBQUEsS0FBSyxNQUFNLE9BQU8sSUFBSSxJQUFJLENBQUUsbUNBQUEsSUFBSSxDQUFDLElBQUksQ0FBQyxHQUFHLEVBQUUsSUFBSSxDQUFDLElBQUksRUFBRSxPQUFPLEVBQUUsT0FBTyxDQUFDLFFBQVEsR0FBRyxVQUFVLEdBQUcsUUFBUSxFQUFFLFFBQVEsQ0FBQyxJQUFJLEVBQUUsT0FBTyxDQUFDLEVBQUUsSUFBSSxDQUFDLEdBQUM7QUFBRiwrQkFDdkk7QUFBRDtBQUFBLEVBR0EsS0FBSyxDQUFDLEtBQUssRUFBVSxJQUFJLHFGQUF3QztBQUMvRCxJQUFBLEtBQUssTUFBTSxJQUFJLElBQUksSUFBSSxDQUFDLElBQUksQ0FBQyxLQUFLLG9DQUFHO0FBQ25DLE1BQUEsTUFBTSxPQUFPLEdBQUcsU0FBUyxDQUFDLElBQUksRUFBRSxLQUFLLENBQUMsQ0FBQztBQUN2QyxNQUFBLElBQUksT0FBTyxLQUFLLEtBQUssQ0FBQyxDQUFLLENBQUEsU0FBUztBQUNwQyxNQUFBLElBQUksSUFBSSxLQUFLLFdBQVcsQ0FBRSxDQUFBLE9BQU8sSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLEVBQUUsT0FBTyxFQUFFLDRCQUE0QixDQUFDLENBQUM7QUFDMUYsTUFBQSxJQUFJLENBQUMsUUFBUSxDQUFDLFFBQVEsRUFBRSxDQUFDO0FBQ3pCLE1BQUEsT0FBTyxJQUFJLENBQUMsTUFBTSxDQUFDLElBQUksRUFBRSxPQUFPLEVBQUUsS0FBSyxFQUFFLElBQUksS0FBSyxXQUFXLEdBQUcsMEJBQTBCLEdBQUcsb0JBQW9CLENBQUMsQ0FBQztBQUFGLElBQ25ILENBQUM7QUFDRCxJQUFBLEtBQUssS0FBSyxpQkFBQyxJQUFJLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUMsQ0FBQyxDQUFDO0FBQUYsK0JBQ2hDO0FBQUQ7QUFBQSxFQUdBLE1BQU0sQ0FBQyxJQUFJLEVBQVEsT0FBTyxFQUFXLEdBQUcsR0FBRyxDQUFDLG9CQUFvQixFQUFFLE9BQU8sQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLHFGQUFTO0FBQzdGLElBQUEsSUFBSSxDQUFDLFFBQVEsQ0FBQyxRQUFRLEVBQUUsQ0FBQztBQUN6QixJQUFBLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxFQUFFLE9BQU8sRUFBRSxXQUFXLEVBQUUsR0FBRyxDQUFDLENBQUM7QUFDN0MsSUFBQSxJQUFJLE9BQU8sQ0FBQyxJQUFJLElBQUksSUFBSSxDQUFDLEtBQUssS0FBSyxPQUFPLElBQUksQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFFLENBQUEsS0FBSyxJQUFJLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxDQUFDO0FBQUYsK0JBQ2xGO0FBQUQ7QUFBQSxFQUdBLE1BQU0sQ0FBQyxJQUFJLEVBQVEsT0FBTyxFQUFXLEtBQUssRUFBdUIsR0FBRyxxRkFBaUI7QUFDbkYsSUFBQSxNQUFNLEVBQUUsR0FBRyxFQUFFLElBQUksRUFBRSxRQUFRLENBQUMsQ0FBQyxHQUFHLElBQUksQ0FBQztBQUNyQyxJQUFBLElBQUksT0FBTyxDQUFDLElBQUksQ0FBRSxDQUFBLE9BQU87QUFDekIsSUFBQSxJQUFJLENBQUMsTUFBTSxDQUFDLE1BQU0sQ0FBQyxPQUFPLENBQUMsRUFBRSxDQUFDLENBQUM7QUFDL0IsSUFBQSxJQUFJLENBQUMsSUFBSSxHQUFHLElBQUksQ0FBQyxJQUFJLENBQUMsTUFBTSxDQUFDLENBQUMsR0FBRyw4Q0FBSyxHQUFHLEtBQUssV0FBTyxDQUFDLENBQUM7QUFDdkQsSUFBQSxJQUFJLENBQUMsR0FBRyxFQUFFLElBQUksRUFBRSxPQUFPLEVBQUUsS0FBSyxFQUFFLENBQUMsV0FBVyxFQUFFLE9BQU8sQ0FBQyxRQUFRLENBQUMsQ0FBQyxDQUFDLFdBQVcsRUFBRSxJQUFJLENBQUMsSUFBSSxDQUFDLEVBQUUsRUFBRSxHQUFHLENBQUMsQ0FBQyxFQUFFLElBQUksQ0FBQyxDQUFDO0FBQ3pHLElBQUEsSUFBSSxDQUFDLE9BQU8sQ0FBQyxJQUFJLElBQUksT0FBTyxDQUFDLE1BQU0sS0FBSyxZQUFZLElBQUksSUFBSSxDQUFDLE9BQU8sS0FBSyxJQUFJLENBQUUsQ0FBQSxPQUFPO0FBQ3RGLElBQUEsTUFBTSxNQUFNLEdBQUcsQ0FBQyxhQUFhLEVBQUUsT0FBTyxDQUFDLEVBQUUsQ0FBQyxVQUFVLEVBQUUsSUFBSSxDQUFDLFNBQVMsQ0FBQyxHQUFHLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUM3RSxJQUFBLElBQUksQ0FBQyxHQUFHLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxnQkFBZ0IsQ0FBQyx5QkFBeUIsRUFBRSxNQUFNLENBQUMsRUFBRSxJQUFJLEVBQUUsUUFBUSxDQUFDLENBQUM7QUFBRiwrQkFDMUY7QUFBRCxnQkFFbUIsb0JBQUMsd0NBQTRCO0FBQzlDLElBQUEsTUFBTSxFQUFFLElBQUksRUFBRSxLQUFLLENBQUMsQ0FBQyxHQUFHLElBQUksQ0FBQztBQUM3QixJQUFBLElBQUksQ0FBQyxPQUFPLEdBQUcsSUFBSSxDQUFDO0FBQ3BCLElBQUEsTUFBTSxNQUFNLEdBQUcsSUFBSSxDQUFDLE9BQU8sRUFBRSxHQUFHLEtBQUssUUFBUSxDQUFDO0FBQzlDLElBQUEsdUJBQU0sSUFBSSxDQUFDLEdBQUcsQ0FBQyxJQUFJLEVBQUUsTUFBTSxHQUFHLGlCQUFpQixHQUFHLE1BQU0sRUFBRSxFQUFFLEVBQUUsUUFBUSxFQUFFLE1BQU0sR0FBRyxRQUFRLEdBQUcsUUFBUSxHQUFDLENBQUM7QUFDdEcsSUFBQSxJQUFJLElBQUksQ0FBQyxJQUFJLEtBQUssSUFBSSxDQUFFLENBQUEsT0FBTztBQUMvQixJQUFBLElBQUksQ0FBQyxPQUFPLEdBQUcsS0FBSyxDQUFDO0FBQ3JCLElBQUEsSUFBSSxJQUFJLENBQUMsS0FBSyxLQUFLLEtBQUssQ0FBRSxDQUFBLElBQUksQ0FBQyxRQUFRLENBQUMsT0FBTyxDQUFDLElBQUksRUFBRSxDQUFDLGtCQUFrQixFQUFFLFFBQVEsQ0FBQyxvQ0FBb0MsQ0FBQyxDQUFDLENBQUM7QUFBRixpRUFDMUg7QUFDSDtBQUVBLFNBQVMsV0FBVyxJQUFJLEVBQVEsT0FBTyxxRkFBb0I7QUFDekQsRUFBQSxPQUFPLENBQUMsV0FBVyxFQUFFLE9BQU8sQ0FBQyxRQUFRLENBQUMsQ0FBQyxDQUFDLFdBQVcsRUFBRSxJQUFJLENBQUMsSUFBSSxDQUFDLFFBQVEsRUFBRSxJQUFJLENBQUMsS0FBSyxDQUFDLEVBQUUsSUFBSSxDQUFDLE9BQU8sS0FBSyxFQUFFLEdBQUcsRUFBRSxHQUFHLENBQUMsRUFBRSxFQUFFLElBQUksQ0FBQyxPQUFPLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQzs7QUFHekksU0FBUyxTQUFTLElBQUksRUFBUSxPQUFPLHFGQUFvQjtBQUN2RCxFQUFBLE1BQU0sSUFBSSxHQUFHLENBQUMsY0FBYyxFQUFFLE9BQU8sQ0FBQyxRQUFRLENBQUMsQ0FBQyxDQUFDLFdBQVcsRUFBRSxJQUFJLENBQUMsSUFBSSxDQUFDLEVBQUUsRUFBRSxJQUFJLENBQUMsT0FBTyxDQUFDLENBQUMsQ0FBQztBQUMzRixFQUFBLElBQUksT0FBTyxDQUFDLFFBQVEsQ0FBRSxDQUFBLE9BQU8sSUFBSSxDQUFDO0FBQ2xDLEVBQUEsT0FBTyxDQUFDLEVBQUUsSUFBSSxDQUFDLEVBQUUsRUFBRSxPQUFPLENBQUMsSUFBSSxHQUFHLDRCQUE0QixHQUFHLHVCQUF1QixDQUFDLENBQUMsQ0FBQzs7QUFJN0YsU0FBUyxVQUFVLElBQUksRUFBUSxFQUFFLE9BQU8sQ0FBQyxDQUFDLHFGQUFnQztBQUN4RSxFQUFBLEtBQUssTUFBTSxPQUFPLElBQUksSUFBSSxDQUFDLE1BQU0sQ0FBQyxNQUFNLENBQUMsQ0FBQyxDQUFFLG1DQUFBLElBQUksT0FBTyxDQUFDLEtBQUssRUFBRSxPQUFPLEtBQUssT0FBTyxDQUFFLENBQUEsT0FBTyxPQUFPLEdBQUM7QUFDbkcsRUFBQSxPQUFPLElBQUksQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUMsT0FBTyw4Q0FBSyxPQUFPLENBQUMsS0FBSyxFQUFFLE9BQU8sS0FBSyxXQUFPLENBQUMsQ0FBQzs7TUovRjVELEtBQUssR0FBWCxPQUFpQztBQUFELEVBUXJDLFdBQVcsQ0FBa0IsR0FBRyxFQUF3QixJQUFJLHFGQUFTO0FBQXhDLElBQUEsSUFBSSxDQUFDLEdBQUcsR0FBRyxHQUFHLENBQUM7QUFBWSxJQUFBLElBQUksQ0FBQyxJQUFJLEdBQUcsSUFBSSxDQUFDO0FBQ3ZFLElBQUEsSUFBSSxDQUFDLEtBQUssR0FBRyxJQUFJLEtBQUssQ0FBQyxHQUFHLEVBQUUsSUFBSSxFQUFFLElBQUksQ0FBQyxDQUFDO0FBQ3hDLElBQUEsSUFBSSxDQUFDLEtBQUssR0FBRyxJQUFJLFNBQUssQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLEtBQUssQ0FBQyxDQUFDO0FBQ3pDLElBQUEsSUFBSSxDQUFDLGFBQWEsR0FBRyxJQUFJLGlCQUFhLENBQUMsR0FBRyxFQUFFLElBQUksQ0FBQyxLQUFLLENBQUMsQ0FBQztBQUFGLCtCQUN2RDtBQUFELEVBSjZCLEdBQUcsQ0FBQztBQUFKLEVBQTJCLElBQUksQ0FBQztBQUFMO0FBQUEsRUFOdkMsT0FBTyxHQUFzQixDQUFDLENBQUMsQ0FBQztBQUFGO0FBQUEsRUFFdEMsS0FBSyxDQUFDO0FBQU4sRUFDQSxLQUFLLENBQUM7QUFBTixFQUNBLGFBQWEsQ0FBQztBQUFkO0FBQUE7QUFBQSxlQVdDLG1CQUFDLHdDQUE0QjtBQUNyQyxJQUFBLE1BQU0sRUFBRSxHQUFHLEVBQUUsSUFBSSxDQUFDLENBQUMsR0FBRyxJQUFJLENBQUM7QUFDM0IsSUFBQSw2Q0FBVTtBQUNSLE1BQUEsSUFBSSxDQUFDLEtBQUssR0FBRyxVQUFVLENBQUM7QUFDeEIsTUFBQSxNQUFNLEtBQUssR0FBRyx1QkFBTSxHQUFHLENBQUMsR0FBRyxDQUFDLEdBQUMsQ0FBQztBQUM5QixNQUFBLHVCQUFNLElBQUksQ0FBQyxJQUFJLENBQUMsSUFBSSxHQUFDLENBQUM7QUFDdEIsTUFBQSxJQUFJLENBQUMsR0FBRyxHQUFHLHVCQUFNLEdBQUcsQ0FBQyxHQUFHLENBQUMsR0FBQyxDQUFDO0FBQzNCLE1BQUEsTUFBTSxJQUFJLEdBQUksSUFBSSxDQUFDLEtBQUssS0FBbUIsT0FBTyxDQUFDO0FBQ25ELE1BQUEsdUJBQU0sSUFBSSxDQUFDLElBQUksQ0FBQyxJQUFJLEdBQUMsQ0FBQztBQUN0QixNQUFBLElBQUksSUFBSSxDQUFDLE9BQU8sQ0FBRSxDQUFBLE9BQU8sSUFBSSxDQUFDLEtBQUssQ0FBQyxJQUFJLEVBQUUsU0FBUyxDQUFDLENBQUM7QUFDckQsTUFBQSxJQUFJLElBQUksSUFBSSxJQUFJLENBQUMsR0FBRyxHQUFHLEtBQUssSUFBSSxTQUFTLENBQUUsQ0FBQSxJQUFJLENBQUMsUUFBUSxHQUFHLENBQUMsQ0FBQztBQUM3RCxNQUFBLElBQUksQ0FBQyxJQUFJLElBQUksRUFBRSxJQUFJLENBQUMsUUFBUSxJQUFJLFlBQVksQ0FBRSxDQUFBLE9BQU8sSUFBSSxDQUFDLEtBQUssQ0FBQyxJQUFJLEVBQUUsUUFBUSxDQUFDLENBQUM7QUFDaEYsTUFBQSxNQUFNLE9BQU8sR0FBRyxJQUFJLENBQUMsT0FBTyxDQUFDO0FBQzdCLE1BQUEsSUFBSSxDQUFDLEtBQUssR0FBRyxTQUFTLENBQUM7QUFDdkIsTUFBQSxJQUFJLE9BQU8sR0FBRyxhQUFhLENBQUUsQ0FBQSxJQUFJLENBQUMsS0FBSyxDQUFDLFVBQVUsQ0FBQyxJQUFJLENBQUMsQ0FBQztBQUN6RCxNQUFBLElBQUksQ0FBQyxXQUFXLENBQUMsQ0FBQyxDQUFDO0FBQ25CLE1BQUEsSUFBSSxDQUFDLFFBQVEsRUFBRSxDQUFDO0FBQ2hCLE1BQUEsdUJBQU0sR0FBRyxDQUFDLEtBQUssQ0FBQyxPQUFPLEdBQUMsQ0FBQztBQUFGLElBQ3pCLENBQUM7QUFBRCwrREFDRDtBQUFELEVBRVEsS0FBSyxDQUFDLElBQUksRUFBUSxLQUFLLHFGQUErQjtBQUM1RCxJQUFBLElBQUksQ0FBQyxLQUFLLEdBQUcsS0FBSyxDQUFDO0FBQ25CLElBQUEsSUFBSSxLQUFLLEtBQUssUUFBUSxHQUFHO0FBQ3ZCLE1BQUEsS0FBSyxNQUFNLEdBQUcsSUFBSSxDQUFDLEdBQUcsSUFBSSxDQUFDLGFBQWEsQ0FBQyxDQUFFLG1EQUFBLElBQUksQ0FBQyxhQUFhLENBQUMsSUFBSSxDQUFDLElBQUksRUFBRSxHQUFHLEVBQUUsQ0FBQyxtQkFBbUIsRUFBRSxJQUFJLENBQUMsT0FBTyxDQUFDLENBQUMsRUFBQyxHQUFDO0FBQUYsSUFDcEgsQ0FBQztBQUNELElBQUEsSUFBSSxDQUFDLEtBQUssQ0FBQyxVQUFVLENBQUMsSUFBSSxDQUFDLENBQUM7QUFDNUIsSUFBQSxJQUFJLENBQUMsV0FBVyxDQUFDLENBQUMsQ0FBQztBQUFGLCtCQUNsQjtBQUFEO0FBQUEsRUFHQSxPQUFPLENBQUMsSUFBSSxxRkFBZTtBQUN6QixJQUFBLElBQUksQ0FBQyxRQUFRLEdBQUcsQ0FBQyxDQUFDO0FBQ2xCLElBQUEsSUFBSSxJQUFJLENBQUMsS0FBSyxLQUFLLFFBQVEsSUFBSSxJQUFJLENBQUMsS0FBSyxLQUFLLFNBQVMsQ0FBRSxDQUFBLEtBQUssSUFBSSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQztBQUFGLFFBQ3ZFLENBQUEsSUFBSSxDQUFDLE9BQU8sQ0FBQyxJQUFJLEVBQUUseUJBQXlCLENBQUMsQ0FBQztBQUFGLCtCQUNsRDtBQUFEO0FBQUEsRUFHQSxPQUFPLENBQUMsSUFBSSxFQUFRLEdBQUcscUZBQWlCO0FBQ3RDLElBQUEsSUFBSSxJQUFJLENBQUMsT0FBTyxLQUFLLElBQUksQ0FBRSxDQUFBLE9BQU87QUFDbEMsSUFBQSxJQUFJLENBQUMsT0FBTyxHQUFHLEdBQUcsQ0FBQztBQUNuQixJQUFBLE1BQU0sTUFBTSxHQUFHLElBQUksQ0FBQyxPQUFPLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxJQUFJLElBQUksQ0FBQztBQUNoRCxJQUFBLElBQUksQ0FBQyxPQUFPLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxHQUFHLElBQUksQ0FBQztBQUNoQyxJQUFBLElBQUksTUFBTSxLQUFLLElBQUksQ0FBRSxDQUFBLEtBQUssS0FBSyxpQkFBQyxJQUFJLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxNQUFNLEVBQUMsQ0FBQyxDQUFDO0FBQUYsK0JBQ3REO0FBQUQsZUFFa0IsbUJBQUMsd0NBQTRCO0FBQzdDLElBQUEsTUFBTSxFQUFFLEdBQUcsRUFBRSxJQUFJLENBQUMsQ0FBQyxHQUFHLElBQUksQ0FBQztBQUMzQixJQUFBLElBQUksQ0FBQyxPQUFPLEdBQUcsSUFBSSxDQUFDO0FBQ3BCLElBQUEsSUFBSSxDQUFDLE9BQU8sR0FBRyxFQUFFLENBQUM7QUFDbEIsSUFBQSxJQUFJLE1BQU0sQ0FBQztBQUNYLElBQUEsS0FBSztBQUNILE1BQUEsTUFBTSxHQUFHLHVCQUFNLEdBQUcsQ0FBQyxTQUFTLENBQUMsS0FBSyxFQUFFLEVBQUUsTUFBTSxFQUFFLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQyxFQUFFLEVBQUUsTUFBTSxFQUFFLE1BQU0sQ0FBQyxDQUFDLEdBQUMsQ0FBQztBQUFGLElBQy9FLENBQUMsQ0FBQyxPQUFPLDJCQUFRO0FBQ2YsTUFBQSxJQUFJLENBQUMsT0FBTyxHQUFHLFNBQVMsQ0FBQyxLQUFLLENBQUMsQ0FBQztBQUNoQyxNQUFBLE9BQU87QUFBUCxJQUNGLENBQUM7QUFDRCxJQUFBLElBQUksQ0FBQyxPQUFPLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxHQUFHLE1BQU0sQ0FBQztBQUNsQyxJQUFBLEtBQUssSUFBSSxDQUFDLElBQUksQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFDO0FBQ2hDLElBQUEsS0FBSztBQUNILE1BQUEsNkNBQVU7QUFDUixRQUFBLE1BQU0sRUFBRSxLQUFLLENBQUMsQ0FBQyxHQUFHLHVCQUFNLEdBQUcsQ0FBQyxJQUFJLENBQU8sTUFBTSxHQUFDLENBQUM7QUFDL0MsUUFBQSxJQUFJLElBQUksQ0FBQyxPQUFPLEtBQUssSUFBSSxDQUFFLENBQUEsTUFBTTtBQUNqQyxRQUFBLElBQUksUUFBUSxDQUFDLEtBQUssQ0FBQyxJQUFJLEtBQUssQ0FBQyxJQUFJLEtBQUssS0FBSyxDQUFDLEdBQU07QUFDaEQsVUFBQSxJQUFJLENBQUMsT0FBTyxHQUFHLEtBQUssQ0FBQyxLQUFhLENBQUMsQ0FBQztBQUNwQyxVQUFBLE1BQU07QUFBTixRQUNGLENBQUM7QUFDRCxRQUFBLElBQUksUUFBUSxDQUFDLEtBQUssQ0FBQyxDQUFFLENBQUEsdUJBQU0sSUFBSSxDQUFDLEdBQUcsRUFBRSxJQUFJLEVBQUUsSUFBSSxFQUFFLEtBQUssRUFBVSxJQUFJLEdBQUMsQ0FBQztBQUFGLE1BQ3RFLENBQUM7QUFBRCxJQUNGLENBQUMsQ0FBQyxPQUFPLDJCQUFRO0FBQ2YsTUFBQSxJQUFJLENBQUMsT0FBTyxHQUFHLFNBQVMsQ0FBQyxLQUFLLENBQUMsQ0FBQztBQUFGLElBQ2hDLENBQUM7QUFBRCwrREFDRDtBQUFEO0FBQUEsZUFHa0IsbUJBQUMsd0NBQTRCO0FBQzdDLElBQUEsTUFBTSxFQUFFLEdBQUcsQ0FBQyxDQUFDLEdBQUcsSUFBSSxDQUFDO0FBQ3JCLElBQUEsSUFBSSxJQUFJLENBQUMsT0FBTyxLQUFLLElBQUksQ0FBRSxDQUFBLElBQUksQ0FBQyxPQUFPLEdBQUcsSUFBSSxDQUFDLE9BQU8sQ0FBQztBQUN2RCxJQUFBLElBQUksSUFBSSxDQUFDLE9BQU8sS0FBSyxJQUFJLElBQUksSUFBSSxDQUFDLEtBQUssS0FBSyxVQUFVLENBQUUsQ0FBQSxJQUFJLENBQUMsR0FBRyxHQUFHLElBQUksQ0FBQyxHQUFHLEtBQUssSUFBSSxJQUFJLENBQUMsSUFBSSxDQUFDLEdBQUcsSUFBSSxJQUFJLENBQUMsT0FBTyxLQUFLLElBQUksQ0FBQztBQUMzSCxJQUFBLElBQUksQ0FBQyxPQUFPLENBQUMsSUFBSSxFQUFFLElBQUksQ0FBQyxPQUFPLENBQUMsQ0FBQztBQUNqQyxJQUFBLElBQUksQ0FBQyxJQUFJLEVBQUUsQ0FBQztBQUNaLElBQUEsSUFBSSxDQUFDLE9BQU8sR0FBRyxJQUFJLENBQUM7QUFDcEIsSUFBQSxJQUFJLENBQUMsT0FBTyxHQUFHLEtBQUssQ0FBQztBQUNyQixJQUFBLElBQUksQ0FBQyxJQUFJLEdBQUcsSUFBSSxDQUFDO0FBQ2pCLElBQUEsSUFBSSxDQUFDLE9BQU8sR0FBRyxDQUFDLENBQUM7QUFDakIsSUFBQSxJQUFJLENBQUMsT0FBTyxHQUFHLEtBQUssQ0FBQztBQUNyQixJQUFBLElBQUksQ0FBQyxVQUFVLEdBQUcsS0FBSyxDQUFDO0FBQ3hCLElBQUEsSUFBSSxDQUFDLEtBQUssR0FBRyxDQUFDLENBQUMsQ0FBQztBQUNoQixJQUFBLElBQUksQ0FBQyxNQUFNLEdBQUcsQ0FBQyxDQUFDLENBQUM7QUFDakIsSUFBQSxJQUFJLENBQUMsT0FBTyxHQUFHLENBQUMsQ0FBQztBQUNqQixJQUFBLElBQUksQ0FBQyxLQUFLLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQztBQUNuQixJQUFBLEtBQUssTUFBTSxHQUFHLElBQUksSUFBSSxDQUFDLGFBQWEsQ0FBRSxtQ0FBQSxHQUFHLENBQUMsTUFBTSxHQUFHLENBQUMsR0FBQztBQUNyRCxJQUFBLElBQUksQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFDO0FBQ3RCLElBQUEsT0FBTSxLQUFLLHNCQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsVUFBVSxFQUFFLEVBQUUsTUFBTSxFQUFFLElBQUksQ0FBQyxJQUFJLEVBQUUsT0FBTyxFQUFFLFFBQVEsQ0FBQyxDQUFDLEVBQUUsRUFBRSxTQUFTLEVBQUUsQ0FBQyxHQUFHLFFBQVEsQ0FBQyxDQUFDLE9BQUMsRUFBQyxDQUFDO0FBQUYsK0RBQ3hHO0FBQUQ7QUFBQSxlQUlrQixtQkFBQyxNQUFZLHdDQUE4QjtBQUMzRCxJQUFBLE1BQU0sT0FBTyxHQUFHLHVCQUFNLElBQUksQ0FBQyxTQUFTLENBQUMsSUFBSSxFQUFFLElBQUksR0FBQyxDQUFDO0FBQ2pELElBQUEsSUFBSSxJQUFJLENBQUMsSUFBSSxLQUFLLElBQUksSUFBSSxJQUFJLENBQUMsT0FBTyxLQUFLLElBQUksQ0FBRSxDQUFBLE9BQU87QUFDeEQsSUFBQSxJQUFJLE9BQU8sT0FBTyxLQUFLLFFBQVEsR0FBRztBQUNoQyxNQUFBLElBQUksQ0FBQyxHQUFHLEdBQUcsSUFBSSxDQUFDO0FBQ2hCLE1BQUEsT0FBTyxJQUFJLENBQUMsT0FBTyxDQUFDLElBQUksRUFBRSxDQUFDLHFCQUFxQixFQUFFLE9BQU8sQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUFGLElBQzdELENBQUM7QUFDRCxJQUFBLElBQUksQ0FBQyxPQUFPLEdBQUcsT0FBTyxDQUFDO0FBQ3ZCLElBQUEsSUFBSSxDQUFDLEdBQUcsR0FBRyxPQUFPLENBQUMsR0FBRyxDQUFDO0FBQ3ZCLElBQUEsSUFBSSxDQUFDLEdBQUcsR0FBRyxLQUFLLENBQUM7QUFDakIsSUFBQSxJQUFJLE9BQU8sQ0FBQyxHQUFHLEtBQUssUUFBUSxDQUFFLENBQUEsSUFBSSxDQUFDLElBQUksQ0FBQyxHQUFHLEVBQUUsSUFBSSxDQUFDLElBQUksRUFBRSxJQUFJLEVBQUUsZ0JBQWdCLENBQUMsMkJBQTJCLEVBQUUsSUFBSSxDQUFDLEVBQUUsSUFBSSxFQUFFLElBQUksQ0FBQyxDQUFDO0FBQy9ILElBQUEsSUFBSSxNQUFNLENBQUMsT0FBTyxFQUFFLE9BQU8sQ0FBQyxHQUFHO0FBQzdCLE1BQUEsTUFBTSxLQUFLLEdBQUcsdUJBQU0sSUFBSSxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsSUFBSSxFQUFFLFlBQVksRUFBRSxPQUFPLEdBQUMsQ0FBQztBQUNqRSxNQUFBLElBQUksSUFBSSxDQUFDLElBQUksS0FBSyxJQUFJLElBQUksSUFBSSxDQUFDLE9BQU8sS0FBSyxJQUFJLENBQUUsQ0FBQSxPQUFPO0FBQ3hELE1BQUEsSUFBSSxPQUFPLEtBQUssS0FBSyxRQUFRLENBQUUsQ0FBQSxPQUFPLElBQUksQ0FBQyxPQUFPLENBQUMsSUFBSSxFQUFFLENBQUMsNEJBQTRCLEVBQUUsS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFDO0FBQ2pHLE1BQUEsSUFBSSxDQUFDLFFBQVEsQ0FBQyxPQUFPLElBQUksSUFBSSxDQUFDLElBQUksQ0FBQyxTQUFTLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxJQUFJLEVBQUUsS0FBSyxDQUFDLENBQUM7QUFBRixJQUN0RSxDQUFDLEtBQU0sQ0FBQSxJQUFJLENBQUMsSUFBSSxDQUFDLFNBQVMsQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLElBQUksRUFBRSxDQUFDLENBQUMsQ0FBQyxDQUFDO0FBQ2pELElBQUEsSUFBSSxDQUFDLEtBQUssQ0FBQyxJQUFJLEVBQUUsT0FBTyxDQUFDLENBQUM7QUFBRix5RUFDekI7QUFBRCxFQUVRLEtBQUssQ0FBQyxJQUFJLEVBQVEsT0FBTyxxRkFBa0I7QUFDakQsSUFBQSxJQUFJLENBQUMsS0FBSyxHQUFHLE9BQU8sQ0FBQztBQUNyQixJQUFBLElBQUksT0FBTyxDQUFDLEdBQUcsS0FBSyxRQUFRLENBQUUsQ0FBQSxJQUFJLENBQUMsS0FBSyxDQUFDLE1BQU0sQ0FBQyxJQUFJLEVBQUUsT0FBTyxDQUFDLENBQUM7QUFDL0QsSUFBQSxLQUFLLE1BQU0sR0FBRyxJQUFJLElBQUksQ0FBQyxhQUFhLENBQUUsbUNBQUEsS0FBSyxJQUFJLENBQUMsYUFBYSxDQUFDLEtBQUssQ0FBQyxJQUFJLEVBQUUsR0FBRyxDQUFDLEdBQUM7QUFDL0UsSUFBQSxJQUFJLENBQUMsS0FBSyxDQUFDLFFBQVEsQ0FBQyxJQUFJLEVBQUUsT0FBTyxDQUFDLEdBQUcsQ0FBQyxDQUFDO0FBQ3ZDLElBQUEsSUFBSSxDQUFDLFdBQVcsQ0FBQyxDQUFDLENBQUM7QUFBRiwrQkFDbEI7QUFBRDtBQUFBLG9CQUd1Qix3QkFBQyxNQUFZLHdDQUEwQztBQUM1RSxJQUFBLE1BQU0sS0FBSyxHQUFHLElBQUksQ0FBQyxNQUFNLElBQUksSUFBSSxDQUFDLEdBQUcsQ0FBQztBQUN0QyxJQUFBLElBQUksS0FBSyxLQUFLLFFBQVEsSUFBSSxDQUFDLElBQUksQ0FBQyxHQUFHLEdBQUc7QUFDcEMsTUFBQSxNQUFNLE9BQU8sR0FBRyxLQUFLLEtBQUssSUFBSSxHQUFHLElBQUksQ0FBQyxNQUFNLENBQUMsVUFBVSxHQUFHLElBQUksQ0FBQyxNQUFNLENBQUMsTUFBTSxDQUFDO0FBQzdFLE1BQUEsTUFBTSxRQUFRLEdBQUUsdUJBQU0sSUFBSSxDQUFDLEtBQUssQ0FBQyxHQUFHLENBQUMsSUFBSSxFQUFFLGlCQUFpQixFQUFFLEVBQUUsRUFBRSxPQUFPLEVBQUUsUUFBUSxHQUFDLENBQUM7QUFDckYsTUFBQSxJQUFJLElBQUksQ0FBQyxJQUFJLEtBQUssSUFBSSxDQUFFLENBQUEsT0FBTyxVQUFVLENBQUM7QUFDMUMsTUFBQSxJQUFJLFFBQVEsQ0FBQSxFQUFFLEdBQUc7QUFDZixRQUFBLE1BQU0sSUFBSSxHQUFHLFlBQVksQ0FBQyxRQUFRLENBQUEsTUFBTSxDQUFDLENBQUM7QUFDMUMsUUFBQSxJQUFJLE9BQU8sSUFBSSxLQUFLLFFBQVEsSUFBSSxLQUFLLEtBQUssUUFBUSxDQUFFLENBQUEsT0FBTyxJQUFJLENBQUM7QUFBTCxNQUM3RCxDQUFDLE1BQU0sSUFBSSxLQUFLLEtBQUssUUFBUSxJQUFJLGVBQWUsQ0FBQyxRQUFRLENBQUEsSUFBSSxFQUFFLFFBQVEsQ0FBQSxLQUFLLENBQUMsQ0FBRSxDQUFBLE9BQU8sUUFBUSxDQUFBLElBQUksQ0FBQztBQUFMLElBQ2hHLENBQUM7QUFDRCxJQUFBLE1BQU0sT0FBTyxHQUFHLHVCQUFNLElBQUksQ0FBQyxLQUFLLENBQUMsR0FBRyxDQUFDLElBQUksRUFBRSxZQUFZLEVBQUUsc0JBQWtCLEVBQUUsSUFBSSxDQUFDLE1BQU0sQ0FBQyxNQUFNLEVBQUUsUUFBUSxHQUFDLENBQUM7QUFDM0csSUFBQSxPQUFPLE9BQU8sQ0FBQyxFQUFFLEdBQUcsY0FBYyxDQUFDLE9BQU8sQ0FBQyxNQUFNLENBQUMsR0FBRyxPQUFPLENBQUMsSUFBSSxDQUFDO0FBQUwsbUZBQzlEO0FBQUQ7QUFBQSxFQUlBLFFBQVEsQ0FBQyxJQUFJLEVBQVEsTUFBTSxFQUFVLE1BQU0scUZBQWU7QUFDeEQsSUFBQSxJQUFJLE1BQU0sQ0FBQyxRQUFRLENBQUMsZUFBZSxDQUFDLENBQUUsQ0FBQSxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sQ0FBQyxJQUFJLEVBQUUsTUFBTSxDQUFDLENBQUM7QUFBRixTQUFLLElBQ2pFLE1BQU0sS0FBSyxpQ0FBaUMsQ0FBRSxDQUFBLElBQUksQ0FBQyxhQUFhLENBQUMsT0FBTyxDQUFDLElBQUksRUFBRSxNQUFNLENBQUMsQ0FBQztBQUFGLFNBQUssSUFDMUYsTUFBTSxLQUFLLDBDQUEwQyxDQUFFLENBQUEsSUFBSSxDQUFDLGFBQWEsQ0FBQyxZQUFZLENBQUMsSUFBSSxFQUFFLE1BQU0sQ0FBQyxDQUFDO0FBQUYsK0JBQzdHO0FBQ0g7QUFFQSxTQUFTLFVBQVUsS0FBSyxvQ0FBb0I7QUFDMUMsRUFBQSxJQUFJLEtBQUssWUFBWSxhQUFhLENBQUMsQ0FBQSxPQUFPLEtBQUssQ0FBQyxPQUFPLENBQUM7QUFDeEQsRUFBQSxNQUFNLEtBQUssQ0FBQzs7QUFHZCxTQUFTLE1BQU0sRUFBRSxJQUFJLEVBQUUsTUFBTSxDQUFDLENBQUMscUZBQWlCO0FBQzlDLEVBQUEsTUFBTSxHQUFHLEdBQUcsSUFBSSxFQUFFLE1BQU0sSUFBSSxDQUFDLEtBQUssRUFBRSxJQUFJLEVBQUUsSUFBSSxJQUFJLFNBQVMsQ0FBQyxDQUFDLENBQUM7QUFDOUQsRUFBQSxNQUFNLEtBQUssR0FBRyxJQUFJLENBQUMsQ0FBQyxNQUFNLElBQUksRUFBRSxFQUFFLElBQUksQ0FBQyxDQUFDLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxDQUFDLEVBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQyxJQUFJLEVBQUUsRUFBRSxHQUFHLENBQUMsQ0FBQztBQUN4RSxFQUFBLE9BQU8sQ0FBQyxjQUFjLEVBQUUsR0FBRyxDQUFDLEVBQUUsS0FBSyxLQUFLLEVBQUUsR0FBRyxFQUFFLEdBQUcsQ0FBQyxFQUFFLEVBQUUsS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUM7O01PNUw3RCxNQUFNLEdBQUc7TUFFVCxJQUFJLEdBQUc7TUFHQSxPQUFPLEdBQWIsT0FBaUM7QUFBRCxFQUM3QixHQUFHLEdBQWlCLElBQUksWUFBWSxDQUFDLE1BQU0sQ0FBQyxDQUFDO0FBQUYsRUFDM0MsTUFBTSxHQUFpQixJQUFJLEtBQUssQ0FBQyxNQUFNLENBQUMsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUM7QUFBRixFQUNsRCxJQUFJLEdBQUcsTUFBTSxHQUFHLENBQUMsQ0FBQztBQUFGO0FBQUEsRUFFaEIsUUFBUSxHQUFHLENBQUMsQ0FBQztBQUFGO0FBQUEsRUFFbkIsSUFBSSxHQUFHLENBQUMsQ0FBQztBQUFGO0FBQUEsRUFHUCxHQUFHLENBQUMsRUFBRSxxRkFBMEI7QUFDOUIsSUFBQSxNQUFNLEVBQUUsR0FBRyxJQUFJLENBQUMsSUFBSSxDQUFDLEVBQUUsQ0FBQyxDQUFDO0FBQ3pCLElBQUEsT0FBTyxFQUFFLEdBQUcsQ0FBQyxHQUFHLEtBQUssQ0FBQyxHQUFNLElBQUksQ0FBQyxNQUFNLENBQUMsRUFBRSxDQUFDLENBQUM7QUFBRiwrQkFDM0M7QUFBRDtBQUFBLEVBR0EsR0FBRyxDQUFDLEVBQUUscUZBQW9CO0FBQ3hCLElBQUEsT0FBTyxJQUFJLENBQUMsSUFBSSxDQUFDLEVBQUUsQ0FBQyxJQUFJLENBQUMsQ0FBQztBQUFGLCtCQUN6QjtBQUFEO0FBQUEsRUFHQSxHQUFHLENBQUMsRUFBRSxFQUFVLEtBQUsscUZBQVk7QUFDL0IsSUFBQSxNQUFNLEtBQUssR0FBRyxJQUFJLENBQUMsSUFBSSxDQUFDLEVBQUUsQ0FBQyxDQUFDO0FBQzVCLElBQUEsSUFBSSxLQUFLLElBQUksQ0FBQyxHQUFHO0FBQ2YsTUFBQSxJQUFJLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQyxHQUFHLEtBQUssQ0FBQztBQUMzQixNQUFBLE9BQU87QUFBUCxJQUNGLENBQUM7QUFDRCxJQUFBLElBQUksQ0FBQyxJQUFJLElBQUksQ0FBQyxJQUFJLEdBQUcsQ0FBQyxDQUFDLEdBQUcsSUFBSSxDQUFDLEdBQUcsQ0FBQyxNQUFNLENBQUUsQ0FBQSxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQztBQUN2RCxJQUFBLElBQUksQ0FBQyxHQUFHLENBQUMsRUFBRSxFQUFFLEtBQUssQ0FBQyxDQUFDO0FBQ3BCLElBQUEsSUFBSSxDQUFDLElBQUksRUFBRSxDQUFDO0FBQVAsK0JBQ047QUFBRDtBQUFBLEVBR0EsTUFBTSxDQUFDLEVBQUUscUZBQW9CO0FBQzNCLElBQUEsTUFBTSxLQUFLLEdBQUcsSUFBSSxDQUFDLElBQUksQ0FBQyxFQUFFLENBQUMsQ0FBQztBQUM1QixJQUFBLElBQUksS0FBSyxHQUFHLENBQUMsQ0FBRSxDQUFBLE9BQU8sS0FBSyxDQUFDO0FBQzVCLElBQUEsSUFBSSxDQUFDLEdBQUcsQ0FBQyxLQUFLLENBQUMsR0FBRyxJQUFJLENBQUM7QUFDdkIsSUFBQSxJQUFJLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQyxHQUFHLElBQUksQ0FBQztBQUMxQixJQUFBLElBQUksQ0FBQyxJQUFJLEVBQUUsQ0FBQztBQUNaLElBQUEsT0FBTyxJQUFJLENBQUM7QUFBTCwrQkFDUjtBQUFEO0FBQUEsRUFHQSxNQUFNLHNGQUFTO0FBQ2IsSUFBQSxNQUFNLEdBQUcsR0FBYSxDQUFDLENBQUMsQ0FBQztBQUN6QixJQUFBLEtBQUssTUFBTSxFQUFFLElBQUksSUFBSSxDQUFDLEdBQUcsQ0FBRSxtQ0FBQSxJQUFJLEVBQUUsS0FBSyxJQUFJLENBQUUsQ0FBQSxHQUFHLENBQUMsSUFBSSxDQUFDLEVBQUUsQ0FBQyxHQUFDO0FBQ3pELElBQUEsR0FBRyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsRUFBRSxDQUFDLDhDQUFLLENBQUMsR0FBRyxLQUFDLENBQUMsQ0FBQztBQUMxQixJQUFBLE9BQU8sR0FBRyxDQUFDLEdBQUcsQ0FBQyxDQUFDLEVBQUUsK0ZBQUssSUFBSSxDQUFDLEdBQUcsQ0FBQyxFQUFFLGdDQUFFLENBQUMsQ0FBQztBQUFGLCtCQUNyQztBQUFEO0FBQUEsRUFHQSxLQUFLLHNGQUFVO0FBQ2IsSUFBQSxJQUFJLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQztBQUNwQixJQUFBLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFDO0FBQ3ZCLElBQUEsSUFBSSxDQUFDLFFBQVEsR0FBRyxDQUFDLENBQUM7QUFDbEIsSUFBQSxJQUFJLENBQUMsSUFBSSxHQUFHLENBQUMsQ0FBQztBQUFGLCtCQUNiO0FBQUQsRUFFUSxJQUFJLENBQUMsRUFBRSxvQ0FBbUI7QUFDaEMsSUFBQSxJQUFJLEVBQUUsS0FBSyxJQUFJLENBQUUsQ0FBQSxPQUFPLENBQUMsQ0FBQyxDQUFDO0FBQzNCLElBQUEsTUFBTSxFQUFFLEdBQUcsRUFBRSxJQUFJLEVBQUUsUUFBUSxDQUFDLENBQUMsR0FBRyxJQUFJLENBQUM7QUFDckMsSUFBQSxJQUFJLEVBQUUsR0FBRyxFQUFFLEdBQUcsSUFBSSxDQUFDO0FBQ25CLElBQUEsS0FBSyxJQUFJLEtBQUssR0FBRyxDQUFDLEVBQUUsS0FBSyxJQUFJLFFBQVEsRUFBRSxLQUFLLEVBQUUsb0NBQUc7QUFDL0MsTUFBQSxJQUFJLEdBQUcsQ0FBQyxFQUFFLENBQUMsS0FBSyxFQUFFLENBQUUsQ0FBQSxPQUFPLEVBQUUsQ0FBQztBQUM5QixNQUFBLEVBQUUsR0FBSSxFQUFFLEdBQUcsQ0FBQyxHQUFJLElBQUksQ0FBQztBQUFMLElBQ2xCLENBQUM7QUFDRCxJQUFBLE9BQU8sQ0FBQyxDQUFDLENBQUM7QUFBSCxJQUNSO0FBQUQsRUFFUSxHQUFHLENBQUMsRUFBRSxFQUFVLEtBQUssb0NBQVk7QUFDdkMsSUFBQSxNQUFNLEVBQUUsR0FBRyxFQUFFLElBQUksQ0FBQyxDQUFDLEdBQUcsSUFBSSxDQUFDO0FBQzNCLElBQUEsSUFBSSxFQUFFLEdBQUcsRUFBRSxHQUFHLElBQUksQ0FBQztBQUNuQixJQUFBLElBQUksS0FBSyxHQUFHLENBQUMsQ0FBQztBQUNkLElBQUEsT0FBTyxHQUFHLENBQUMsRUFBRSxDQUFDLEtBQUssSUFBSSxFQUFFLEtBQUssRUFBRSxDQUFFLG1DQUFBLEVBQUUsR0FBSSxFQUFFLEdBQUcsQ0FBQyxHQUFJLElBQUksR0FBQztBQUN2RCxJQUFBLEdBQUcsQ0FBQyxFQUFFLENBQUMsR0FBRyxFQUFFLENBQUM7QUFDYixJQUFBLElBQUksQ0FBQyxNQUFNLENBQUMsRUFBRSxDQUFDLEdBQUcsS0FBSyxDQUFDO0FBQ3hCLElBQUEsSUFBSSxLQUFLLEdBQUcsSUFBSSxDQUFDLFFBQVEsQ0FBRSxDQUFBLElBQUksQ0FBQyxRQUFRLEdBQUcsS0FBSyxDQUFDO0FBQU4sSUFDNUM7QUFBRCxFQUVRLElBQUksc0ZBQVU7QUFDcEIsSUFBQSxNQUFNLEVBQUUsR0FBRyxFQUFFLE1BQU0sQ0FBQyxDQUFDLEdBQUcsSUFBSSxDQUFDO0FBQzdCLElBQUEsSUFBSSxDQUFDLEdBQUcsR0FBRyxJQUFJLFlBQVksQ0FBQyxDQUFDLEdBQUcsR0FBRyxDQUFDLE1BQU0sQ0FBQyxDQUFDO0FBQzVDLElBQUEsSUFBSSxDQUFDLE1BQU0sR0FBRyxJQUFJLEtBQUssQ0FBQyxDQUFDLEdBQUcsR0FBRyxDQUFDLE1BQU0sQ0FBQyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQztBQUNuRCxJQUFBLElBQUksQ0FBQyxJQUFJLEdBQUcsQ0FBQyxHQUFHLEdBQUcsQ0FBQyxNQUFNLEdBQUcsQ0FBQyxDQUFDO0FBQy9CLElBQUEsSUFBSSxDQUFDLFFBQVEsR0FBRyxDQUFDLENBQUM7QUFDbEIsSUFBQSxLQUFLLElBQUksRUFBRSxHQUFHLENBQUMsRUFBRSxFQUFFLEdBQUcsR0FBRyxDQUFDLE1BQU0sRUFBRSxFQUFFLEVBQUUsQ0FBRSxtQ0FBQSxJQUFJLEdBQUcsQ0FBQyxFQUFFLENBQUMsS0FBSyxJQUFJLENBQUUsQ0FBQSxJQUFJLENBQUMsR0FBRyxDQUFDLEdBQUcsQ0FBQyxFQUFFLENBQUMsRUFBRyxNQUFNLENBQUMsRUFBRSxDQUFFLENBQUMsR0FBQztBQUFGLCtCQUM3RjtBQUNIO01DdEVhLFlBQVksR0FBbEIsT0FBb0I7QUFBRCxFQVN4QixXQUFXLENBRUEsRUFBRSxFQUNGLEdBQUcsRUFFSCxFQUFFLG9DQUNWO0FBSlEsSUFBQSxJQUFJLENBQUMsRUFBRSxHQUFHLEVBQUUsQ0FBQztBQUNiLElBQUEsSUFBSSxDQUFDLEdBQUcsR0FBRyxHQUFHLENBQUM7QUFFZixJQUFBLElBQUksQ0FBQyxFQUFFLEdBQUcsRUFBRSxDQUFDO0FBQWIsSUFDUDtBQUFELEVBSlEsRUFBRSxDQUFDO0FBQUgsRUFDQSxHQUFHLENBQUM7QUFBSixFQUVBLEVBQUUsQ0FBQztBQUFIO0FBQUEsRUFaWCxNQUFNLEdBQUcsQ0FBQyxDQUFDO0FBQUY7QUFBQSxFQUVULE1BQU0sR0FBOEMsSUFBSSxDQUFDO0FBQUw7QUFBQSxFQUUzQyxHQUFHLEdBQUcsZ0JBQUEsSUFBSSxHQUFHLENBQVMsQ0FBQyxDQUFDO0FBQUYsRUFDL0IsT0FBTyxHQUFHLEtBQUssQ0FBQztBQVNsQjtNQUdhLElBQUksR0FBVixPQUFZO0FBQUQsRUF1RGhCLFdBQVcsQ0FDQSxJQUFJLEVBQ0osS0FBSyxFQUNMLE1BQU0sRUFFTixNQUFNLG9DQUNkO0FBTFEsSUFBQSxJQUFJLENBQUMsSUFBSSxHQUFHLElBQUksQ0FBQztBQUNqQixJQUFBLElBQUksQ0FBQyxLQUFLLEdBQUcsS0FBSyxDQUFDO0FBQ25CLElBQUEsSUFBSSxDQUFDLE1BQU0sR0FBRyxNQUFNLENBQUM7QUFFckIsSUFBQSxJQUFJLENBQUMsTUFBTSxHQUFHLE1BQU0sQ0FBQztBQUFyQixJQUNQO0FBQUQsRUFMUSxJQUFJLENBQUM7QUFBTCxFQUNBLEtBQUssQ0FBQztBQUFOLEVBQ0EsTUFBTSxDQUFDO0FBQVAsRUFFQSxNQUFNLENBQUM7QUFBUCxFQTNEWCxLQUFLLEdBQWMsVUFBVSxDQUFDO0FBQVg7QUFBQSxFQUVuQixJQUFJLEdBQUcsQ0FBQyxDQUFDO0FBQUYsRUFDUCxRQUFRLEdBQUcsQ0FBQyxDQUFDO0FBQUYsRUFDWCxRQUFRLEdBQUcsQ0FBQyxDQUFDO0FBQUYsRUFDWCxPQUFPLEdBQW1CLElBQUksQ0FBQztBQUFMO0FBQUEsRUFFMUIsR0FBRyxHQUFlLElBQUksQ0FBQztBQUFMO0FBQUEsRUFFbEIsR0FBRyxHQUFHLEtBQUssQ0FBQztBQUFOO0FBQUEsRUFFTixPQUFPLEdBQWtCLElBQUksQ0FBQztBQUFMLEVBQ3pCLE9BQU8sR0FBRyxFQUFFLENBQUM7QUFBSCxFQUVWLE1BQU0sR0FBRyxDQUFDLENBQUM7QUFBRixFQUNBLE1BQU0sR0FBRyxJQUFJLE9BQU8sQ0FBVSxDQUFDLENBQUM7QUFBRjtBQUFBLEVBRXZDLElBQUksR0FBYyxDQUFDLENBQUMsQ0FBQztBQUFGO0FBQUEsRUFFbkIsS0FBSyxHQUFhLENBQUMsQ0FBQyxDQUFDO0FBQUYsRUFDbkIsTUFBTSxHQUF1QixDQUFDLENBQUMsQ0FBQztBQUFGLEVBQzlCLE9BQU8sR0FBRyxLQUFLLENBQUM7QUFBTjtBQUFBLEVBRVYsSUFBSSxHQUF3QixJQUFJLENBQUM7QUFBTDtBQUFBLEVBRTVCLE9BQU8sR0FBRyxDQUFDLENBQUM7QUFBRjtBQUFBLEVBRVYsT0FBTyxHQUFHLENBQUMsQ0FBQztBQUFGO0FBQUEsRUFFVixLQUFLLEdBQUcsQ0FBQyxDQUFDO0FBQUYsRUFDUixPQUFPLEdBQUcsS0FBSyxDQUFDO0FBQU47QUFBQSxFQUVELEtBQUssR0FBRyxnQkFBQSxJQUFJLEdBQUcsQ0FBNkIsQ0FBQyxDQUFDO0FBQUY7QUFBQSxFQUVyRCxXQUFXLEdBQUcsQ0FBQyxDQUFDO0FBQUYsRUFDZCxVQUFVLEdBQUcsS0FBSyxDQUFDO0FBQU4sRUFDYixLQUFLLEdBQUcsS0FBSyxDQUFDO0FBQU4sRUFDQyxhQUFhLEdBQW1CLENBQUMsQ0FBQyxDQUFDO0FBQUYsRUFDMUMsa0JBQWtCLEdBQUcsQ0FBQyxDQUFDO0FBQUYsRUFDWixRQUFRLEdBQWE7QUFBQSxJQUM1QixLQUFLLEVBQUUsQ0FBQztBQUFELElBQ1AsT0FBTyxFQUFFLENBQUM7QUFBRCxJQUNULFVBQVUsRUFBRSxDQUFDO0FBQUQsSUFDWixJQUFJLEVBQUUsQ0FBQztBQUFELElBQ04sUUFBUSxFQUFFLENBQUM7QUFBRCxJQUNWLFFBQVEsRUFBRSxDQUFDO0FBQUQsSUFDVixRQUFRLEVBQUUsQ0FBQztBQUFELElBQ1YsT0FBTyxFQUFFLENBQUM7QUFBRCxJQUNULFFBQVEsRUFBRSxDQUFDO0FBQUQsSUFDVixlQUFlLEVBQUUsQ0FBQztBQUFELEVBQ25CLENBQUMsQ0FBQztBQUFGO0FBQUEsRUFFQSxPQUFPLEdBQXdCLElBQUksQ0FBQztBQUFMO0FBQUEsRUFXL0IsSUFBSSxJQUFJLHFDQUFZO0FBQ2xCLElBQUEsT0FBTyxJQUFJLENBQUMsTUFBTSxDQUFDLElBQUksR0FBRyxJQUFJLENBQUMsSUFBSSxDQUFDLE1BQU0sQ0FBQztBQUFQLElBQ3JDO0FBQUQ7QUFBQSxFQUdBLElBQUksT0FBTyxzRkFBWTtBQUNyQixJQUFBLE9BQU8sSUFBSSxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsTUFBTSxDQUFDLE9BQU8sR0FBRyxDQUFDLElBQUksSUFBSSxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsUUFBUSxFQUFFLEVBQUUsQ0FBQyxFQUFFLFlBQVksQ0FBQyxDQUFDO0FBQUYsK0JBQ3JGO0FBQUQ7QUFBQSxFQUdBLFdBQVcsc0ZBQVU7QUFDbkIsSUFBQSxJQUFJLENBQUMsT0FBTyxHQUFHLENBQUMsQ0FBQztBQUNqQixJQUFBLElBQUksQ0FBQyxPQUFPLEdBQUcsSUFBSSxDQUFDO0FBQUwsK0JBQ2hCO0FBQ0g7QUUvRk8sU0FBUyxPQUFPLElBQUkscUZBQWlCO0FBQzFDLEVBQUEsT0FBTztBQUFBLElBQ0wsS0FBSyxFQUFFLElBQUksQ0FBQyxTQUFTLENBQUMsTUFBTSxDQUFDLENBQUMsQ0FBQyxHQUFHLENBQUMsQ0FBQyxJQUFJLCtGQUFNO0FBQUEsTUFDNUMsS0FBSyxFQUFFLElBQUksQ0FBQyxLQUFLO0FBQUwsTUFDWixNQUFNLEVBQUUsSUFBSSxDQUFDLE1BQU07QUFBTixNQUNiLElBQUksRUFBRSxJQUFJLENBQUMsSUFBSTtBQUFKLE1BQ1gsS0FBSyxFQUFFLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxDQUFDLElBQUksQ0FBQztBQUFELE1BQ2xDLFdBQVcsRUFBRSxJQUFJLENBQUMsV0FBVztBQUFYLE1BQ2xCLFdBQVcsRUFBRSxJQUFJLENBQUMsV0FBVztBQUFYLE1BQ2xCLFFBQVEsRUFBRSxJQUFJLENBQUMsUUFBUTtBQUFSLElBQ2pCLGdDQUFFLENBQUM7QUFBRCxJQUNGLE9BQU8sRUFBRSxJQUFJLENBQUMsS0FBSyxDQUFDLEdBQUcsQ0FBQyxDQUFDLElBQUksOENBQU07QUFBQSxNQUNqQyxLQUFLLEVBQUUsZ0JBQVksR0FBRyxJQUFJLENBQUMsS0FBSztBQUFMLE1BQzNCLElBQUksRUFBRSxJQUFJLENBQUMsSUFBSTtBQUFKLE1BQ1gsS0FBSyxFQUFFLElBQUksQ0FBQyxLQUFLO0FBQUwsTUFDWixPQUFPLEVBQUUsSUFBSSxDQUFDLEtBQUssS0FBSyxPQUFPLEdBQUcsRUFBRSxHQUFHLElBQUksQ0FBQyxPQUFPO0FBQVAsSUFDOUMsS0FBRSxDQUFDO0FBQUQsRUFDSixDQUFDLENBQUM7O0FBSUcsU0FBUyxTQUFTLElBQUkscUZBQWtCO0FBQzdDLEVBQUEsT0FBTyxFQUFFLE9BQU8sRUFBRSxJQUFJLENBQUMsS0FBSyxDQUFDLEdBQUcsQ0FBQyxDQUFDLElBQUksK0ZBQUssWUFBWSxDQUFDLElBQUksRUFBRSxJQUFJLGdDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUM7O0FBSWxFLFNBQVMsYUFBYSxJQUFJLEVBQVEsSUFBSSxxRkFBa0I7QUFDN0QsRUFBQSxNQUFNLEVBQUUsT0FBTyxDQUFDLENBQUMsR0FBRyxJQUFJLENBQUM7QUFDekIsRUFBQSxPQUFPO0FBQUEsSUFDTCxJQUFJLEVBQUUsSUFBSSxDQUFDLElBQUk7QUFBSixJQUNYLEtBQUssRUFBRSxJQUFJLENBQUMsS0FBSztBQUFMLElBQ1osR0FBRyxFQUFFLE9BQU8sRUFBRSxHQUFHLElBQUksSUFBSTtBQUFKLElBQ3JCLE9BQU8sRUFBRSxPQUFPLEVBQUUsT0FBTyxJQUFJLElBQUk7QUFBSixJQUM3QixNQUFNLEVBQUUsT0FBTyxFQUFFLE1BQU0sSUFBSSxFQUFFO0FBQUYsSUFDM0IsS0FBSyxFQUFFLElBQUksQ0FBQyxTQUFTLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQyxNQUFNO0FBQU4sSUFDeEMsUUFBUSxFQUFFLElBQUksQ0FBQyxRQUFRO0FBQVIsSUFDZixRQUFRLEVBQUUsSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJO0FBQUosSUFDdEIsSUFBSSxFQUFFLElBQUksQ0FBQyxJQUFJLENBQUMsTUFBTTtBQUFOLElBQ2hCLGFBQWEsRUFBRSxJQUFJLENBQUMsYUFBYSxDQUFDLE1BQU07QUFBTixJQUNsQyxPQUFPLEVBQUUsSUFBSSxDQUFDLE9BQU87QUFBUCxJQUNkLEdBQUcsSUFBSSxDQUFDLFFBQVE7QUFBUixFQUNWLENBQUMsQ0FBQzs7QURwQ0csU0FBUyxNQUFNLElBQUksRUFBUSxHQUFHLHFGQUE0QjtBQUMvRCxFQUFBLE1BQU0sRUFBRSxLQUFLLEVBQUUsS0FBSyxDQUFDLENBQUMsR0FBRyxHQUFHLENBQUM7QUFDN0IsRUFBQSxJQUFJLEdBQUcsQ0FBQyxJQUFJLEtBQUssS0FBSyxDQUFDLENBQUssQ0FBQSxPQUFPLElBQUksQ0FBQyxLQUFLLENBQUMsS0FBSyxDQUFDLEtBQUssQ0FBQyxLQUFLLEVBQUcsR0FBRyxDQUFDLElBQUksQ0FBQyxDQUFDO0FBQzVFLEVBQUEsTUFBTSxPQUFPLEdBQUcsUUFBUSxDQUFDLEdBQUcsQ0FBQyxLQUFLLENBQUMsR0FBRyxHQUFHLENBQUMsS0FBSyxHQUFHLENBQUMsQ0FBQyxDQUFDO0FBQ3JELEVBQUEsSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFFLENBQUEsT0FBTyxXQUFXLENBQUMsSUFBSSxFQUFFLEdBQUcsQ0FBQyxLQUFLLENBQUMsQ0FBQztBQUN4RCxFQUFBLE1BQU0sSUFBSSxHQUFHLEtBQUssR0FBRyxDQUFDLElBQUksS0FBSyxHQUFHLGdCQUFZLEdBQUcsSUFBSSxDQUFDLElBQUksQ0FBQyxTQUFTLENBQUMsRUFBRSxDQUFDLEtBQUssQ0FBQyxHQUFHLEtBQUssQ0FBQyxDQUFDO0FBQ3hGLEVBQUEsSUFBSSxJQUFJLEtBQUssS0FBSyxDQUFDLENBQUssQ0FBQSxPQUFPLFFBQVEsQ0FBQyxJQUFJLEVBQUUsSUFBSSxFQUFFLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztBQUNwRSxFQUFBLE1BQU0sSUFBSSxHQUFHLEtBQUssSUFBSSxnQkFBWSxHQUFHLElBQUksQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLEtBQUssR0FBRyxnQkFBWSxDQUFDLEdBQUcsS0FBSyxDQUFDLENBQUM7QUFDcEYsRUFBQSxJQUFJLElBQUksS0FBSyxLQUFLLENBQUMsQ0FBSyxDQUFBLE9BQU8sVUFBVSxDQUFDLElBQUksRUFBRSxJQUFJLEVBQUUsU0FBUyxDQUFDLE9BQU8sQ0FBQyxFQUFFLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztBQUMxRixFQUFBLElBQUksS0FBSyxLQUFLLENBQUMsQ0FBRSxDQUFBLEtBQUssT0FBTyxDQUFDLElBQUksRUFBRSxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7QUFBRixNQUM3QyxDQUFBLE9BQU8sQ0FBQSxJQUFJLEVBQUUsT0FBTyxFQUFFLEtBQUssRUFBRSxRQUFRLEVBQUUsQ0FBQyxtQkFBbUIsRUFBRSxLQUFLLENBQUMsOEJBQThCLENBQUMsQ0FBQyxDQUFDOztBQUkzRyxTQUFTLFVBQVUsT0FBTyxxRkFBZTtBQUN2QyxFQUFBLElBQUksT0FBTyxDQUFDLElBQUksS0FBSyxLQUFLLENBQUMsQ0FBSyxDQUFBLE9BQU8sT0FBTyxDQUFDO0FBQy9DLEVBQUEsTUFBTSxJQUFJLEdBQUcsUUFBUSxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUMsR0FBRyxPQUFPLENBQUMsSUFBSSxHQUFHLENBQUMsQ0FBQyxDQUFDO0FBQ3hELEVBQUEsT0FBTyxPQUFPLENBQUMsSUFBSSxLQUFLLE1BQU0sR0FBRyxFQUFFLElBQUksRUFBRSxJQUFJLENBQUMsR0FBRyxDQUFDLENBQUMsR0FBRyxJQUFJLENBQUM7O0FBSzdELFNBQVMsU0FBUyxJQUFJLEVBQVEsSUFBSSxFQUFRLE9BQU8sRUFBUSxLQUFLLHFGQUFpQjtBQUM3RSxFQUFBLE1BQU0sRUFBRSxJQUFJLENBQUMsQ0FBQyxHQUFHLElBQUksQ0FBQztBQUN0QixFQUFBLE1BQU0sSUFBSSxHQUFHLElBQUksQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLE1BQU0sQ0FBQyxDQUFDO0FBQ3BDLEVBQUEsTUFBTSxJQUFJLEdBQUcsT0FBTyxDQUFDLElBQUksSUFBSSxDQUFDLENBQUMsQ0FBQztBQUNoQyxFQUFBLE1BQU0sSUFBSSxHQUFHLENBQUMsS0FBSyxFQUFFLElBQUksQ0FBQyxJQUFJLENBQUMsV0FBVyxFQUFFLElBQUksQ0FBQyxNQUFNLENBQUMsQ0FBQyxDQUFDO0FBQzFELEVBQUEsSUFBSSxPQUFPLENBQUMsSUFBSSxLQUFLLE1BQU0sQ0FBRSxDQUFBLE9BQU8sT0FBTyxDQUFBLElBQUksRUFBRSxPQUFPLEVBQUUsS0FBSyxFQUFFLFFBQVEsRUFBRSxDQUFDLE9BQU8sRUFBRSxNQUFNLENBQUMsT0FBTyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsRUFBRSxJQUFJLENBQUMsa0JBQWtCLENBQUMsQ0FBQyxDQUFDO0FBQ3ZJLEVBQUEsSUFBSSxDQUFDLElBQUksQ0FBQyxNQUFNLENBQUUsQ0FBQSxPQUFPLE9BQU8sQ0FBQSxJQUFJLEVBQUUsT0FBTyxFQUFFLEtBQUssRUFBRSxRQUFRLEVBQUUsQ0FBQyxZQUFZLEVBQUUsSUFBSSxDQUFDLCtCQUErQixDQUFDLENBQUMsQ0FBQztBQUN0SCxFQUFBLE1BQU0sS0FBSyxHQUFHLENBQUMsUUFBUSxDQUFDLElBQUksQ0FBQyxJQUFJLElBQUksWUFBWSxNQUFNLEdBQ25ELHNCQUFzQixHQUN0QixXQUFXLENBQUMsSUFBSSxDQUFDLEdBQ2pCLHFCQUFxQixHQUNyQixJQUFJLENBQUMsS0FBSyxDQUFDLElBQUksRUFBRSxXQUFXLENBQUMsQ0FBQztBQUNsQyxFQUFBLElBQUksS0FBSyxLQUFLLElBQUksQ0FBRSxDQUFBLE9BQU8sT0FBTyxDQUFBLElBQUksRUFBRSxPQUFPLEVBQUUsS0FBSyxFQUFFLFFBQVEsRUFBRSxDQUFDLFlBQVksRUFBRSxJQUFJLENBQUMsRUFBRSxFQUFFLEtBQUssQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUNuRyxFQUFBLElBQUksQ0FBQyxJQUFJLEVBQUUsSUFBSSxFQUFFLFlBQVksRUFBRSxDQUFDLE9BQU8sRUFBRSxJQUFJLENBQUMsUUFBUSxDQUFDLGFBQWEsRUFBRSxJQUFJLENBQUMsU0FBUyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsRUFBRSxPQUFPLEVBQUUsS0FBSyxFQUFFLElBQUksQ0FBQyxDQUFDOztBQUd0SCxTQUFTLEtBQUssSUFBSSxFQUFRLElBQUksRUFBUSxNQUFNLEVBQVUsT0FBTyxFQUFVLE9BQU8sRUFBUSxLQUFLLEVBQVUsSUFBSSxxRkFBc0I7QUFDN0gsRUFBQSxNQUFNLEVBQUUsR0FBRyxFQUFFLElBQUksRUFBRSxLQUFLLENBQUMsQ0FBQyxHQUFHLElBQUksQ0FBQztBQUNsQyxFQUFBLE1BQU0sRUFBRSxRQUFRLEVBQUUsTUFBTSxDQUFDLENBQUMsR0FBRyxPQUFPLENBQUM7QUFDckMsRUFBQSxJQUFJLElBQUksQ0FBQyxJQUFJLElBQUksU0FBUyxHQUFHO0FBQzNCLElBQUEsT0FBTyxPQUFPLENBQUEsSUFBSSxFQUFFLE9BQU8sRUFBRSxLQUFLLEVBQUUsUUFBUSxFQUFFLENBQUMsbUJBQW1CLEVBQUUsSUFBSSxDQUFDLElBQUksQ0FBQyxFQUFFLEVBQUUsU0FBUyxDQUFDLDRCQUE0QixDQUFDLENBQUMsQ0FBQztBQUFGLEVBQzNILENBQUM7QUFDRCxFQUFBLE1BQU0sT0FBTyxHQUFHLE9BQU8sQ0FBQyxPQUFPLENBQUMsU0FBUyxFQUFFLElBQUksQ0FBQyxNQUFNLENBQUMsTUFBTSxDQUFDLENBQUM7QUFDL0QsRUFBQSxNQUFNLE9BQU8sR0FBRyxJQUFJLE9BQU87QUFBUCxJQUNsQixNQUFNO0FBQU4sSUFDQSxPQUFPO0FBQVAsSUFDQSxPQUFPO0FBQVAsSUFDQSxLQUFLO0FBQUwsSUFDQSxJQUFJO0FBQUosSUFDQSxJQUFJLEtBQUssSUFBSSxHQUFHLE9BQU8sR0FBRyxNQUFNO0FBQU4sSUFDMUIsSUFBSTtBQUFKLElBQ0EsUUFBUSxZQUFZLE1BQU0sR0FBRyxRQUFRLEdBQUcsSUFBSTtBQUFKLElBQ3hDLE1BQU0sWUFBWSxNQUFNLEdBQUcsTUFBTSxHQUFHLElBQUk7QUFBSixFQUN0QyxDQUFDLENBQUM7QUFDRixFQUFBLElBQUksT0FBTyxLQUFLLE9BQU8sQ0FBQyxTQUFTLENBQUUsQ0FBQSxPQUFPLENBQUMsTUFBTSxHQUFHLElBQUksQ0FBQyxHQUFHLENBQUMsV0FBVyxFQUFFLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxHQUFHLFNBQVMsQ0FBQyxDQUFDLENBQUM7QUFDM0csRUFBQSxJQUFJLENBQUMsUUFBUSxDQUFDLEtBQUssRUFBRSxDQUFDO0FBQ3RCLEVBQUEsS0FBSyxDQUFDLEtBQUssQ0FBQyxNQUFNLENBQUMsSUFBSSxFQUFFLE9BQU8sQ0FBQyxDQUFDO0FBQ2xDLEVBQUEsSUFBSSxPQUFPLENBQUMsTUFBTSxLQUFLLElBQUksQ0FBRSxDQUFBLEtBQUssV0FBVyxDQUFDLEdBQUcsRUFBRSxJQUFJLEVBQUUsS0FBSyxFQUFFLElBQUksRUFBRSxPQUFPLENBQUMsQ0FBQzs7QUFHakYsU0FBUyxRQUFRLEtBQUssRUFBVyxTQUFTLHFGQUFtQjtBQUMzRCxFQUFBLE9BQU8sT0FBTyxLQUFLLEtBQUssUUFBUSxJQUFJLEtBQUssSUFBSSxDQUFDLElBQUksS0FBSyxJQUFJLGVBQVcsR0FBRyxJQUFJLENBQUMsR0FBRyxDQUFDLENBQUMsRUFBRSxJQUFJLENBQUMsR0FBRyxDQUFDLEtBQUssRUFBRSxlQUFXLENBQUMsQ0FBQyxHQUFHLFNBQVMsQ0FBQzs7dUhBSWpJLDBCQUEyQixLQUFVLE9BQWEsT0FBYyxNQUFZLDJDQUFrQztBQUM1RyxFQUFBLElBQUksS0FBSyxHQUFHLElBQUksQ0FBQztBQUNqQixFQUFBLEtBQUs7QUFDSCxJQUFBLHVCQUFNLEdBQUcsQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFDLE1BQU8sR0FBQyxDQUFDO0FBQUYsRUFDaEMsQ0FBQyxDQUFDLE9BQU8sMkJBQVE7QUFDZixJQUFBLElBQUksRUFBRSxLQUFLLFlBQVksYUFBYSxDQUFDLENBQUMsQ0FBQSxNQUFNLEtBQUssQ0FBQztBQUNsRCxJQUFBLEtBQUssR0FBRyxLQUFLLENBQUMsS0FBSyxLQUFLLFNBQVMsSUFBSSxLQUFLLENBQUMsS0FBSyxLQUFLLE9BQU8sQ0FBQztBQUFSLEVBQ3ZELENBQUM7QUFDRCxFQUFBLElBQUksS0FBSyxJQUFJLENBQUMsT0FBTyxDQUFDLElBQUksR0FBRztBQUMzQixJQUFBLElBQUksQ0FBQyxRQUFRLENBQUMsUUFBUSxFQUFFLENBQUM7QUFDekIsSUFBQSxLQUFLLENBQUMsS0FBSyxDQUFDLE1BQU0sQ0FBQyxJQUFJLEVBQUUsT0FBTyxFQUFFLEtBQUssRUFBRSx3QkFBd0IsQ0FBQyxDQUFDO0FBQUYsRUFDbkUsQ0FBQztBQUNELEVBQUEsT0FBTSxLQUFLLHNCQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFDLE1BQU8sT0FBQyxFQUFDLENBQUM7O0FBS3pDLFNBQVMsV0FBVyxJQUFJLEVBQVEsSUFBSSxFQUFRLE9BQU8sRUFBUSxPQUFPLEVBQVEsS0FBSyxxRkFBaUI7QUFDOUYsRUFBQSxNQUFNLEVBQUUsSUFBSSxFQUFFLE1BQU0sRUFBRSxTQUFTLEVBQUUsSUFBSSxDQUFDLENBQUMsR0FBRyxPQUFPLENBQUM7QUFDbEQsRUFBQSxJQUFJLE9BQU8sSUFBSSxLQUFLLFFBQVEsQ0FBRSxDQUFBLE9BQU8sSUFBSSxDQUFDLElBQUksRUFBRSxJQUFJLEVBQUUsZ0JBQWdCLEVBQUUsQ0FBQyxNQUFNLEVBQUUsSUFBSSxDQUFDLFNBQVMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLEVBQUUsT0FBTyxFQUFFLEtBQUssRUFBRSxJQUFJLENBQUMsQ0FBQztBQUMvSCxFQUFBLElBQUksT0FBTyxNQUFNLEtBQUssUUFBUSxHQUFHO0FBQy9CLElBQUEsTUFBTSxLQUFLLEdBQUcsUUFBUSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsV0FBVyxDQUFDLElBQUksQ0FBQyxHQUFHLENBQUMsYUFBYSxFQUFFLElBQUksQ0FBQyxTQUFTLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxHQUFHLEVBQUUsQ0FBQztBQUNqRyxJQUFBLE9BQU8sSUFBSSxDQUFDLElBQUksRUFBRSxJQUFJLEVBQUUsYUFBYSxFQUFFLENBQUMsT0FBTyxFQUFFLElBQUksQ0FBQyxTQUFTLENBQUMsTUFBTSxDQUFDLENBQUMsRUFBRSxLQUFLLENBQUMsQ0FBQyxFQUFFLE9BQU8sRUFBRSxLQUFLLEVBQUUsSUFBSSxDQUFDLENBQUM7QUFBRixFQUN6RyxDQUFDO0FBQ0QsRUFBQSxJQUFJLE9BQU8sT0FBTyxDQUFDLFNBQVMsS0FBSyxRQUFRLEdBQUc7QUFDMUMsSUFBQSxJQUFJLEVBQUUsT0FBTyxDQUFDLEVBQUUsWUFBWSxNQUFNLENBQUMsQ0FBRSxDQUFBLE9BQU8sT0FBTyxDQUFBLElBQUksRUFBRSxPQUFPLEVBQUUsS0FBSyxFQUFFLFFBQVEsRUFBRSxxQ0FBcUMsQ0FBQyxDQUFDO0FBQzFILElBQUEsT0FBTyxLQUFLLFNBQVMsQ0FBQyxJQUFJLEVBQUUsSUFBSSxFQUFFLElBQUksWUFBWSxDQUFDLElBQUksQ0FBQyxrQkFBa0IsRUFBRSxFQUFFLE9BQU8sQ0FBQyxTQUFTLEVBQUUsT0FBTyxDQUFDLEVBQUUsQ0FBQyxFQUFFLEtBQUssQ0FBQyxDQUFDO0FBQUYsRUFDckgsQ0FBQztBQUNELEVBQUEsV0FBVyxDQUFDLElBQUksRUFBRSxPQUFPLENBQUMsQ0FBQztBQUMzQixFQUFBLElBQUksT0FBTyxDQUFDLFdBQVcsS0FBSyxLQUFLLENBQUMsQ0FBSyxDQUFBLE9BQU8sS0FBSyxXQUFXLENBQUMsSUFBSSxFQUFFLElBQUksRUFBRSxPQUFPLENBQUMsV0FBVyxFQUFFLEtBQUssQ0FBQyxDQUFDO0FBQ3ZHLEVBQUEsSUFBSSxPQUFPLENBQUMsU0FBUyxLQUFLLElBQUksQ0FBRSxDQUFBLE9BQU8sS0FBSyxNQUFNLENBQUMsSUFBSSxFQUFFLElBQUksRUFBRSxnQkFBZ0IsRUFBRSxXQUFXLEVBQUUsS0FBSyxDQUFDLENBQUM7QUFDckcsRUFBQSxJQUFJLE9BQU8sQ0FBQyxTQUFTLEtBQUssSUFBSSxDQUFFLENBQUEsT0FBTyxLQUFLLE1BQU0sQ0FBQyxJQUFJLEVBQUUsSUFBSSxFQUFFLDBCQUEwQixFQUFFLG1CQUFtQixFQUFFLEtBQUssQ0FBQyxDQUFDO0FBQ3ZILEVBQUEsSUFBSSxPQUFPLENBQUMsT0FBTyxLQUFLLElBQUksQ0FBRSxDQUFBLE9BQU8sS0FBSyxNQUFNLENBQUMsSUFBSSxFQUFFLElBQUksRUFBRSxjQUFjLEVBQUUsU0FBUyxFQUFFLEtBQUssQ0FBQyxDQUFDO0FBQy9GLEVBQUEsSUFBSSxPQUFPLENBQUMsTUFBTSxLQUFLLElBQUksQ0FBRSxDQUFBLE9BQU8sS0FBSyxNQUFNLENBQUMsSUFBSSxDQUFDLEdBQUcsRUFBRSxLQUFLLEVBQUUsWUFBWSxDQUFDLElBQUksQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLENBQUMsQ0FBQztBQUNoRyxFQUFBLE1BQU0sS0FBSyxHQUFHLGdGQUFnRixDQUFDO0FBQy9GLEVBQUEsS0FBSyxLQUFLLENBQUMsSUFBSSxDQUFDLEdBQUcsQ0FBQyxNQUFNLENBQUMsS0FBSyxFQUFFLFFBQVEsRUFBRSxDQUFDLG1DQUFtQyxFQUFFLElBQUksQ0FBQyxJQUFJLENBQUMsV0FBVyxFQUFFLEtBQUssQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDOzs2R0FHckgscUJBQXNCLE1BQVksTUFBWSxRQUFnQixRQUFnQix5Q0FBK0I7QUFDM0csRUFBQSxNQUFNLEVBQUUsR0FBRyxFQUFFLEtBQUssQ0FBQyxDQUFDLEdBQUcsSUFBSSxDQUFDO0FBQzVCLEVBQUEsTUFBTSxLQUFLLEdBQUcsdUJBQU0sS0FBSyxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsSUFBSSxFQUFFLE1BQU0sRUFBRSxNQUFNLEdBQUMsQ0FBQztBQUMzRCxFQUFBLElBQUksT0FBTyxLQUFLLEtBQUssUUFBUSxDQUFFLENBQUEsT0FBTSxLQUFLLHNCQUFDLEdBQUcsQ0FBQyxNQUFNLENBQUMsS0FBSyxFQUFFLEtBQUssRUFBRSxDQUFDLFlBQVksRUFBRSxNQUFNLENBQUMsV0FBVyxFQUFFLElBQUksQ0FBQyxJQUFJLENBQUMsRUFBRSxFQUFFLEtBQUssQ0FBQyxDQUFDLE9BQUMsRUFBQyxDQUFDO0FBQUYsTUFDeEgsQ0FBQSx1QkFBTSxNQUFNLENBQUMsR0FBRyxFQUFFLEtBQUssRUFBRSxFQUFFLENBQUMsTUFBTSxHQUFHLEtBQUssQ0FBQyxDQUFDLEdBQUMsQ0FBQzs7eUdBR3JELHdCQUF5QixNQUFZLE1BQVksS0FBbUIseUNBQStCO0FBQ2pHLEVBQUEsTUFBTSxFQUFFLEdBQUcsRUFBRSxLQUFLLENBQUMsQ0FBQyxHQUFHLElBQUksQ0FBQztBQUM1QixFQUFBLElBQUksT0FBTyxHQUFrQixDQUFDLE9BQU8sRUFBRSxJQUFJLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxpQkFBaUIsQ0FBQyx5QkFBeUIsQ0FBQyxDQUFDO0FBQ3JHLEVBQUEsSUFBSSxJQUFJLENBQUMsYUFBYSxDQUFDLE1BQU0sR0FBRyxpQkFBaUIsR0FBRztBQUNsRCxJQUFBLElBQUksQ0FBQyxhQUFhLENBQUMsSUFBSSxDQUFDLEdBQUcsQ0FBQyxDQUFDO0FBQzdCLElBQUEsT0FBTyxHQUFHLHVCQUFNLEtBQUssQ0FBQyxhQUFhLENBQUMsU0FBUyxDQUFDLElBQUksRUFBRSxHQUFHLEdBQUMsQ0FBQztBQUN6RCxJQUFBLElBQUksT0FBTyxLQUFLLElBQUksQ0FBRSxDQUFBLE9BQU8sT0FBTSxLQUFLLHNCQUFDLEdBQUcsQ0FBQyxLQUFLLENBQUMsS0FBSyxFQUFFLEVBQUUsVUFBVSxFQUFFLEdBQUcsQ0FBQyxHQUFHLEVBQUUsRUFBRSxFQUFFLEdBQUcsQ0FBQyxFQUFFLENBQUMsQ0FBQyxPQUFDLEVBQUMsQ0FBQztBQUFGLEVBQ2hHLENBQUM7QUFDRCxFQUFBLEtBQUssQ0FBQyxhQUFhLENBQUMsTUFBTSxDQUFDLElBQUksRUFBRSxHQUFHLENBQUMsQ0FBQztBQUN0QyxFQUFBLE9BQU0sS0FBSyxzQkFBQyxHQUFHLENBQUMsTUFBTSxDQUFDLEtBQUssRUFBRSxLQUFLLEVBQUUsQ0FBQyxvQkFBb0IsRUFBRSxHQUFHLENBQUMsR0FBRyxDQUFDLEVBQUUsRUFBRSxPQUFPLENBQUMsQ0FBQyxPQUFDLEVBQUMsQ0FBQzs7NkdBR3RGLDBCQUEyQixNQUFZLE1BQVksSUFBYSx5Q0FBK0I7QUFDN0YsRUFBQSxNQUFNLEVBQUUsR0FBRyxFQUFFLEtBQUssQ0FBQyxDQUFDLEdBQUcsSUFBSSxDQUFDO0FBQzVCLEVBQUEsSUFBSSxPQUFPLEVBQUUsS0FBSyxRQUFRLEdBQUc7QUFDM0IsSUFBQSxPQUFPLE9BQU0sS0FBSyxzQkFBQyxHQUFHLENBQUMsTUFBTSxDQUFDLEtBQUssRUFBRSxRQUFRLEVBQUUscUVBQXFFLE9BQUMsRUFBQyxDQUFDO0FBQUYsRUFDdkgsQ0FBQztBQUNELEVBQUEsTUFBTSxLQUFLLEdBQUcsSUFBSSxDQUFDLGFBQWEsQ0FBQyxJQUFJLENBQUMsQ0FBQyxHQUFHLDhDQUFLLEdBQUcsQ0FBQyxFQUFFLEtBQUssTUFBRSxDQUFDLENBQUM7QUFDOUQsRUFBQSxJQUFJLEtBQUssS0FBSyxLQUFLLENBQUMsQ0FBSyxDQUFBLHVCQUFNLEtBQUssQ0FBQyxhQUFhLENBQUMsV0FBVyxDQUFDLElBQUksRUFBRSxLQUFLLEdBQUMsQ0FBQztBQUM1RSxFQUFBLE9BQU0sS0FBSyxzQkFBQyxHQUFHLENBQUMsS0FBSyxDQUFDLEtBQUssRUFBRSxFQUFFLFlBQVksRUFBRSxLQUFLLEtBQUssS0FBSyxDQUFDLEdBQU0sQ0FBQyxHQUFHLENBQUMsQ0FBQyxDQUFDLE9BQUMsRUFBQyxDQUFDOzsyRkFLL0Usc0JBQXVCLE1BQVksU0FBZSx5Q0FBK0I7QUFDL0UsRUFBQSxNQUFNLEVBQUUsR0FBRyxFQUFFLElBQUksRUFBRSxLQUFLLENBQUMsQ0FBQyxHQUFHLElBQUksQ0FBQztBQUNsQyxFQUFBLElBQUksT0FBTyxDQUFDLE1BQU0sS0FBSyxJQUFJLENBQUUsQ0FBQSxPQUFPLHVCQUFNLE1BQU0sQ0FBQyxHQUFHLEVBQUUsS0FBSyxFQUFFLFFBQVEsQ0FBQyxJQUFJLENBQUMsR0FBQyxDQUFDO0FBQzdFLEVBQUEsSUFBSSxPQUFPLENBQUMsSUFBSSxLQUFLLElBQUksR0FBRztBQUMxQixJQUFBLE9BQU0sSUFBSSxNQUFDLENBQUMsSUFBSSxDQUFDLE9BQU8sa0JBQUUsR0FBRyxDQUFDLEtBQUssQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLE1BQU0sRUFBRSxHQUFNLENBQUMsRUFBQyxNQUFDLEVBQUMsQ0FBQztBQUN2RSxJQUFBLE9BQU8sdUJBQU0sTUFBTSxDQUFDLEdBQUcsRUFBRSxLQUFLLEVBQUUsTUFBTSxDQUFDLElBQUksQ0FBQyxHQUFDLENBQUM7QUFBRixFQUM5QyxDQUFDO0FBQ0QsRUFBQSxNQUFNLElBQUksR0FBRyxJQUFJLENBQUMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztBQUN4QyxFQUFBLElBQUksSUFBSSxLQUFLLEtBQUssQ0FBQyxHQUFNO0FBQ3ZCLElBQUEsS0FBSyxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUMsQ0FBQztBQUNwQixJQUFBLE9BQU8sT0FBTSxLQUFLLHNCQUFDLEdBQUcsQ0FBQyxLQUFLLENBQUMsS0FBSyxFQUFFLEVBQUUsU0FBUyxFQUFFLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQyxPQUFDLEVBQUMsQ0FBQztBQUFGLEVBQy9ELENBQUM7QUFDRCxFQUFBLE9BQU8sQ0FBQSxJQUFJLEVBQUUsT0FBTyxFQUFFLEtBQUssRUFBRSxRQUFRLEVBQUUscUVBQXFFLENBQUMsQ0FBQzs7eUZBR2hILHFCQUFzQixLQUFVLE9BQWUseUNBQWdDO0FBQzdFLEVBQUEsS0FBSztBQUNILElBQUEsdUJBQU0sR0FBRyxDQUFDLEtBQUssQ0FBQyxLQUFLLEVBQUUsS0FBSyxHQUFDLENBQUM7QUFBRixFQUM5QixDQUFDLENBQUMsT0FBTywyQkFBUTtBQUNmLElBQUEsSUFBSSxFQUFFLEtBQUssWUFBWSxhQUFhLENBQUMsQ0FBQyxDQUFBLE1BQU0sS0FBSyxDQUFDO0FBQ2xELElBQUEsSUFBSSxLQUFLLENBQUMsS0FBSyxLQUFLLE9BQU8sQ0FBRSxDQUFBLE9BQU0sS0FBSyxzQkFBQyxHQUFHLENBQUMsTUFBTSxDQUFDLEtBQUssRUFBRSxLQUFLLEVBQUUsQ0FBQywyQkFBMkIsRUFBRSxLQUFLLENBQUMsT0FBTyxDQUFDLENBQUMsT0FBQyxFQUFDLENBQUM7QUFBRixFQUNsSCxDQUFDOztBQUtILFNBQVMsUUFBTyxJQUFJLEVBQVEsT0FBTyxFQUFXLEtBQUssRUFBVSxLQUFLLEVBQWMsSUFBSSxxRkFBaUI7QUFDbkcsRUFBQSxLQUFLLEtBQUssQ0FBQyxJQUFJLENBQUMsR0FBRyxDQUFDLE1BQU0sQ0FBQyxLQUFLLEVBQUUsS0FBSyxFQUFFLElBQUksQ0FBQyxDQUFDLENBQUM7QUFDaEQsRUFBQSxXQUFXLENBQUMsSUFBSSxFQUFFLE9BQU8sQ0FBQyxDQUFDOztBQUc3QixTQUFTLFlBQVksSUFBSSxFQUFRLEtBQUsscUZBQWtCO0FBQ3RELEVBQUEsSUFBSSxPQUFPLEtBQUssS0FBSyxRQUFRLElBQUksS0FBSyxLQUFLLElBQUksQ0FBRSxDQUFBLE9BQU87QUFDeEQsRUFBQSxJQUFJLEtBQUssWUFBWSxNQUFNLENBQUUsQ0FBQSxPQUFPLEtBQUssS0FBSyxDQUFDLElBQUksQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUM7QUFDckUsRUFBQSxLQUFLLE1BQU0sR0FBRyxJQUFJLEtBQUssQ0FBRSxtQ0FBQSxXQUFXLENBQUMsSUFBSSxFQUFHLEtBQUssQ0FBVSxHQUFHLENBQUMsQ0FBQyxHQUFDOztBQUduRSxTQUFTLFlBQVksS0FBSyxxRkFBcUI7QUFDN0MsRUFBQSxJQUFJLE9BQU8sS0FBSyxLQUFLLFFBQVEsSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFFLENBQUEsT0FBTyxLQUFLLENBQUM7QUFDOUQsRUFBQSxJQUFJLEtBQUssWUFBWSxNQUFNLENBQUUsQ0FBQSxPQUFPLElBQUksQ0FBQztBQUN6QyxFQUFBLEtBQUssTUFBTSxHQUFHLElBQUksS0FBSyxDQUFFLG1DQUFBLElBQUksV0FBVyxDQUFFLEtBQUssQ0FBVSxHQUFHLENBQUMsQ0FBQyxDQUFFLENBQUEsT0FBTyxJQUFJLEdBQUM7QUFDNUUsRUFBQSxPQUFPLEtBQUssQ0FBQzs7TW5CdkxSLGVBQWUsR0FBUCxLQUFLLENBQUMsS0FBSyxpRUFBRSxnQkFBTyxLQUFLLEVBQUUsR0FBRyxFQUFFLE9BQU8sQ0FBQyxxQ0FBZ0I7QUFDckUsRUFBQSxJQUFJLE9BQU8sQ0FBQyxNQUFNLEdBQUcsV0FBVyxDQUFFLENBQUEsTUFBTSxJQUFJLFVBQVUsQ0FBQyxDQUFDLGFBQWEsRUFBRSxPQUFPLENBQUMsTUFBTSxDQUFDLGtCQUFrQixFQUFFLFdBQVcsQ0FBQyxZQUFZLENBQUMsQ0FBQyxDQUFDO0FBQ3JJLEVBQUEsTUFBTSxJQUFJLEdBQUcsSUFBSSxJQUFJLENBQUMsR0FBRyxFQUFFLHVCQUFNLEdBQUcsQ0FBQyxRQUFRLENBQUMsRUFBRSxRQUFRLEVBQUUsQ0FBQyxDQUFDLENBQUMsR0FBQyxDQUFDLENBQUM7QUFDaEUsRUFBQSxNQUFNLEtBQUssR0FBRyxJQUFJLEtBQUssQ0FBQyxHQUFHLEVBQUUsSUFBSSxDQUFDLENBQUM7QUFDbkMsRUFBQSxNQUFNLEtBQUssR0FBb0IsQ0FBQyxDQUFDLENBQUM7QUFDbEMsRUFBQSxLQUFLLE1BQU0sRUFBRSxJQUFJLEVBQUUsR0FBRyxFQUFFLEdBQUcsTUFBTSxDQUFDLENBQUMsSUFBSSxPQUFPLG9DQUFHO0FBQy9DLElBQUEsTUFBTSxJQUFJLEdBQUcsSUFBSSxJQUFJLENBQUMsSUFBSSxFQUFFLElBQUksQ0FBQyxLQUFLLENBQUMsTUFBTSxFQUFFLEVBQUUsR0FBRyxVQUFNLEVBQUUsR0FBRyxNQUFNLENBQUMsQ0FBQyxFQUFFLEdBQUcsSUFBSSxJQUFJLENBQUMsQ0FBQztBQUN0RixJQUFBLE1BQU0sRUFBRSxPQUFPLEVBQUUsT0FBTyxDQUFDLENBQUMsR0FBRyxLQUFLLENBQU8sQ0FBQyxDQUFDO0FBQzNDLElBQUEsSUFBSSxDQUFDLE9BQU8sR0FBRyxPQUFPLENBQUM7QUFDdkIsSUFBQSxLQUFLLENBQUMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxDQUFDO0FBQ3BCLElBQUEsSUFBSSxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUM7QUFBRixFQUN0QixDQUFDO0FBQ0QsRUFBQSxNQUFNLElBQUksR0FBUyxFQUFFLEdBQUcsRUFBRSxJQUFJLEVBQUUsS0FBSyxFQUFFLE9BQU8sRUFBRSxHQUFHLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFDO0FBQzdELEVBQUEsS0FBSyxVQUFVLENBQUMsR0FBRyxFQUFFLElBQUksRUFBRSxDQUFDLElBQUksRUFBRSxPQUFPLCtGQUFLLEtBQUssQ0FBQyxLQUFLLENBQUMsTUFBTSxDQUFDLElBQUksRUFBRSxPQUFPLGdDQUFDLENBQUMsQ0FBQztBQUNqRixFQUFBLEtBQUssTUFBTSxJQUFJLElBQUksSUFBSSxDQUFDLEtBQUssQ0FBRSxtQ0FBQSxLQUFLLEtBQUssQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLEdBQUM7QUFDckQsRUFBQSx1QkFBTSxHQUFHLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxFQUFFLE1BQU0sRUFBRSxTQUFTLENBQUMsQ0FBQyxFQUFFLGdHQUFNLE1BQU0sQ0FBQyxJQUFJLGdDQUFDLENBQUMsR0FBQyxDQUFDO0FBQ2pFLEVBQUEsSUFBSSxDQUFDLE9BQU8sR0FBRyxJQUFJLENBQUM7QUFDcEIsRUFBQSxNQUFNLEtBQUssR0FBRyxJQUFJLENBQUMsS0FBSyxDQUFDLEdBQUc7QUFBSCxJQUFJLENBQUMsSUFBSSwrRkFDaEMsS0FBSyxpQkFBQyxHQUFHLENBQUMsSUFBSSxDQUFDLFVBQVUsRUFBRSxFQUFFLE1BQU0sRUFBRSxJQUFJLENBQUMsSUFBSSxFQUFFLE9BQU8sRUFBRSxRQUFRLENBQUMsQ0FBQyxFQUFFLEVBQUUsU0FBUyxFQUFFLENBQUMsR0FBRyxRQUFRLENBQUMsQ0FBQyxFQUFDLGdDQUFDO0FBQUQsRUFDbkcsQ0FBQyxDQUFDO0FBQ0YsRUFBQSx1QkFBTSxHQUFHLENBQUMsS0FBSyxHQUFDLENBQUM7QUFDakIsRUFBQSxPQUFPLEVBQUUsS0FBSyxFQUFFLElBQUksQ0FBQyxLQUFLLENBQUMsTUFBTSxDQUFDLENBQUMsR0FBRyxFQUFFLElBQUksOENBQUssR0FBRyxHQUFHLElBQUksQ0FBQyxRQUFRLENBQUMsU0FBSyxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQztHQUNsRjtxRUFHRCxxQkFBc0Isd0NBQTRCO0FBQ2hELEVBQUEsS0FBSyxJQUFJLEdBQUcsR0FBRyx1QkFBTSxPQUFPLENBQUMsSUFBSSxHQUFDLEVBQUUsR0FBRyxLQUFLLElBQUksRUFBRSxHQUFHLEdBQUcsdUJBQU0sT0FBTyxDQUFDLElBQUksR0FBQyxDQUFFLG1DQUFBLEtBQUssQ0FBQyxJQUFJLEVBQUUsR0FBRyxDQUFDLEdBQUM7O3VFQUdoRyxzQkFBdUIsRUFBRSxHQUFHLEVBQUUsSUFBSSxDQUFDLHFDQUE2QztBQUM5RSxFQUFBLEtBQUs7QUFDSCxJQUFBLE9BQU8sdUJBQU0sR0FBRyxDQUFDLElBQUksQ0FBVSxJQUFJLENBQUMsR0FBRyxHQUFDLENBQUM7QUFBRixFQUN6QyxDQUFDLENBQUMsT0FBTywyQkFBUTtBQUNmLElBQUEsSUFBSSxLQUFLLFlBQVksYUFBYSxJQUFHLEtBQUssQ0FBQyxLQUFLLEtBQUssU0FBUyxDQUFFLENBQUEsT0FBTyxJQUFJLENBQUM7QUFDNUUsSUFBQSxNQUFNLEtBQUssQ0FBQztBQUFOLEVBQ1IsQ0FBQzs7Ozs7Ozs0RkV4RFUsWUFBUTtBQUFBLEVBQ25CLGNBQWMsRUFBRSxDQUFDLEtBQUs7QUFBTixFQUNoQixhQUFhLEVBQUUsQ0FBQyxLQUFLO0FBQU4sRUFDZixnQkFBZ0IsRUFBRSxDQUFDLEtBQUs7QUFBTixFQUNsQixpQkFBaUIsRUFBRSxDQUFDLEtBQUs7QUFBTixFQUNuQixrQkFBa0IsRUFBRSxDQUFDLEtBQUs7QUFDNUI7QUdFYSxhQUF1QixNQUFNLENBQUMsTUFBTSxDQUFDLEVBQUUsTUFBTSxFQUFFLEdBQUcsRUFBSyxNQUFNLEVBQUUsR0FBRyxFQUFLLFVBQVUsRUFBRSxHQUFHLEVBQUksVUFBVSxFQUFFLEdBQUcsRUFBRSxPQUFPLEVBQUUsR0FBRyxDQUFDLENBQUM7QUE0QnpILG1CQUFlLENBQUMsSUFBSTtBQVNwQixxQkFBaUIsQ0FBQyxJQUFJO0FHekJ0Qiw4QkFBTixPQUFpQjtBQUFEO0FBQUEsRUFFSixLQUFLLEdBQVcsQ0FBQyxDQUFDLENBQUM7QUFBRixFQUNqQixNQUFNLEdBQUcsZ0JBQUEsSUFBSSxHQUFHLENBQWUsQ0FBQyxDQUFDO0FBQUY7QUFBQSxFQUdoRCxFQUFFLENBQUMsS0FBSyxvQ0FBNkI7QUFDbkMsSUFBQSxPQUFPLElBQUksQ0FBQyxLQUFLLENBQUMsS0FBSyxHQUFHLENBQUMsQ0FBQyxDQUFDO0FBQUYsSUFDNUI7QUFBRDtBQUFBLEVBR0EsTUFBTSxDQUFDLE1BQU0sRUFBVSxPQUFPLHFGQUErQjtBQUMzRCxJQUFBLElBQUksT0FBTyxHQUFHLENBQUMsQ0FBQztBQUNoQixJQUFBLEtBQUssTUFBTSxJQUFJLElBQUksSUFBSSxDQUFDLEtBQUssQ0FBRSxtQ0FBQSxJQUFJLElBQUksQ0FBQyxNQUFNLEtBQUssTUFBTSxDQUFFLENBQUEsSUFBSSxDQUFDLE1BQU0sR0FBRyxLQUFLLEdBQUM7QUFDL0UsSUFBQSxLQUFLLE1BQU0sS0FBSyxJQUFJLE9BQU8sQ0FBRSxtQ0FBQSxJQUFJLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxNQUFNLEVBQUUsS0FBSyxDQUFDLENBQUUsQ0FBQSxPQUFPLEVBQUUsR0FBQztBQUN0RSxJQUFBLE9BQU8sT0FBTyxDQUFDO0FBQVIsK0JBQ1I7QUFBRCxFQUVRLElBQUksQ0FBQyxNQUFNLEVBQVUsS0FBSyxxRkFBcUI7QUFDckQsSUFBQSxJQUFJLENBQUMsUUFBUSxDQUFDLEtBQUssQ0FBQyxJQUFJLE9BQU8sS0FBSyxDQUFDLElBQUksS0FBSyxRQUFRLENBQUUsQ0FBQSxPQUFPLEtBQUssQ0FBQztBQUNyRSxJQUFBLE1BQU0sRUFBRSxJQUFJLENBQUMsQ0FBQyxHQUFHLEtBQUssQ0FBQztBQUN2QixJQUFBLElBQUksSUFBSSxDQUFDLE1BQU0sS0FBSyxDQUFDLElBQUksSUFBSSxDQUFDLE1BQU0sR0FBRyxNQUFNLENBQUMsTUFBTSxHQUFHLENBQUMsR0FBRyxlQUFlLElBQUksQ0FBQyxJQUFJLENBQUMsWUFBWSxDQUFDLENBQUMsQ0FBRSxDQUFBLE9BQU8sS0FBSyxDQUFDO0FBQ2pILElBQUEsTUFBTSxHQUFHLEdBQUcsQ0FBQyxFQUFFLE1BQU0sQ0FBQztBQUFELEVBQUssSUFBSSxDQUFDLENBQUMsQ0FBQztBQUNqQyxJQUFBLE1BQU0sSUFBSSxHQUFHLElBQUksQ0FBQyxNQUFNLENBQUMsR0FBRyxDQUFDLEdBQUcsQ0FBQyxJQUFJLElBQUksQ0FBQyxHQUFHLENBQUMsTUFBTSxFQUFFLElBQUksRUFBRSxHQUFHLENBQUMsQ0FBQztBQUNqRSxJQUFBLElBQUksSUFBSSxLQUFLLElBQUksSUFBSSxJQUFJLENBQUMsTUFBTSxDQUFFLENBQUEsT0FBTyxLQUFLLENBQUM7QUFDL0MsSUFBQSxZQUFZLENBQUMsSUFBSSxFQUFFLEtBQUssQ0FBQyxDQUFDO0FBQzFCLElBQUEsT0FBTyxJQUFJLENBQUM7QUFBTCwrQkFDUjtBQUFELEVBRVEsR0FBRyxDQUFDLE1BQU0sRUFBVSxJQUFJLEVBQVUsR0FBRyxxRkFBd0I7QUFDbkUsSUFBQSxJQUFJLElBQUksQ0FBQyxLQUFLLENBQUMsTUFBTSxJQUFJLFNBQVMsQ0FBRSxDQUFBLE9BQU8sSUFBSSxDQUFDO0FBQ2hELElBQUEsTUFBTSxJQUFJLEdBQVM7QUFBQSxNQUNqQixLQUFLLEVBQUUsSUFBSSxDQUFDLEtBQUssQ0FBQyxNQUFNLEdBQUcsQ0FBQztBQUFELE1BQzNCLE1BQU07QUFBTixNQUNBLElBQUk7QUFBSixNQUNBLFFBQVEsRUFBRSxJQUFJLENBQUMsU0FBUyxDQUFDLElBQUksQ0FBQztBQUFELE1BQzdCLFdBQVcsRUFBRSxFQUFFO0FBQUYsTUFDYixXQUFXLEVBQUUsQ0FBQyxDQUFDO0FBQUQsTUFDZCxLQUFLLEVBQUUsK0NBQU0sUUFBSTtBQUFKLE1BQ2IsUUFBUSxFQUFFLEtBQUs7QUFBTCxNQUNWLE1BQU0sRUFBRSxLQUFLO0FBQUwsSUFDVixDQUFDLENBQUM7QUFDRixJQUFBLElBQUksQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFDO0FBQ3RCLElBQUEsSUFBSSxDQUFDLE1BQU0sQ0FBQyxHQUFHLENBQUMsR0FBRyxFQUFFLElBQUksQ0FBQyxDQUFDO0FBQzNCLElBQUEsT0FBTyxJQUFJLENBQUM7QUFBTCwrQkFDUjtBQUFEO0FBQUEsRUFHQSxNQUFNLENBQUMsTUFBTSxxRkFBNkI7QUFDeEMsSUFBQSxPQUFPLElBQUksQ0FBQyxLQUFLLENBQUMsTUFBTSxDQUFDLENBQUMsSUFBSSw4Q0FBSyxJQUFJLENBQUMsTUFBTSxLQUFLLE1BQU0sS0FBSyxLQUFLLENBQUMsSUFBTyxJQUFJLENBQUMsTUFBTSxLQUFLLE1BQU0sS0FBQyxDQUFDLENBQUM7QUFBRiwrQkFDbkc7QUFBRDtBQUFBLEVBR0EsT0FBTyxDQUFDLElBQUkscUZBQTRCO0FBQ3RDLElBQUEsTUFBTSxJQUFJLEdBQUcsQ0FBQyxFQUFFLElBQUksQ0FBQyxNQUFNLENBQUMsQ0FBQyxFQUFFLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDO0FBQzNDLElBQUEsTUFBTSxLQUFLLEdBQUcsSUFBSSxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsQ0FBQyxHQUFHLCtGQUFLLEdBQUcsS0FBSyxJQUFJLElBQUksR0FBRyxDQUFDLE1BQU0sSUFBSSxPQUFPLENBQUMsR0FBRyxFQUFFLElBQUksQ0FBQyxJQUFJLGdDQUFDLENBQUMsQ0FBQztBQUM5RixJQUFBLE9BQU8sS0FBSyxHQUFHLENBQUMsSUFBSSxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsSUFBSSxFQUFFLElBQUksQ0FBQyxDQUFDO0FBQUYsK0JBQ3pDO0FBQ0g7QUtoRWEsc0JBQXFDLENBQUMsWUFBWSxFQUFFLFlBQVksRUFBRSxZQUFZLEVBQUUsWUFBWTtBQUVuRyxhQUFTLEVBQUUsSUFBSSxFQUFFLFFBQVEsRUFBRSxPQUFPLEVBQUUsT0FBTyxDQUFDO0FBQzVDLG1CQUFlO0FBQUEsRUFDbkIsQ0FBQywyQ0FBMkMsRUFBRSxjQUFjLENBQUMsQ0FBQyxDQUFDO0FBQUgsRUFDNUQsQ0FBQyxxQ0FBcUMsRUFBRSxJQUFJLENBQUMsU0FBUyxDQUFDLFVBQU0sQ0FBQyxDQUFDLENBQUM7QUFBRixFQUM5RCxDQUFDLCtDQUErQyxDQUFDO0FBQ25ELENBQUMsQ0FBQyxJQUFJLENBQUMsR0FBRztBQWdCRyx5QkFBcUIsQ0FBQyxtQkFBbUIsRUFBRSxjQUFjLENBQUMsaUNBQWlDLEVBQUUsSUFBSSxDQUFDLFNBQVMsQ0FBQyxVQUFNLENBQUMsQ0FBQztBRGpCM0gsZUFBVyxJQUFJLFVBQVUsQ0FBQyxDQUFDO0FBQzNCLGdCQUFrQixNQUFNLENBQUMsTUFBTSxDQUFDLENBQUMsQ0FBQztBR3JCM0Isc0JBQU4sT0FBYTtBQUFELEVBQ2pCLFdBQVcsQ0FBa0IsSUFBSSxFQUF5QixLQUFLLG9DQUFVO0FBQTVDLElBQUEsSUFBSSxDQUFDLElBQUksR0FBRyxJQUFJLENBQUM7QUFBWSxJQUFBLElBQUksQ0FBQyxLQUFLLEdBQUcsS0FBSyxDQUFDO0FBQW5CLElBQWdCO0FBQUQsRUFBNUMsSUFBSSxDQUFDO0FBQUwsRUFBNkIsS0FBSyxDQUFDO0FBQU47QUFBQSxlQUdoRCxtQkFBQyxNQUFZLFFBQWdCLDBDQUF1RDtBQUM1RixJQUFBLE1BQU0sS0FBSyxHQUFHLElBQUksQ0FBQyxLQUFLLENBQUMsR0FBRyxDQUFDLE1BQU0sQ0FBQyxDQUFDO0FBQ3JDLElBQUEsSUFBSSxLQUFLLEtBQUssS0FBSyxDQUFDLENBQUssQ0FBQSxPQUFPLEtBQUssQ0FBQztBQUN0QyxJQUFBLE1BQU0sRUFBRSxJQUFJLEVBQUUsT0FBTyxFQUFFLFdBQVcsQ0FBQyxDQUFDLEdBQUcsSUFBSSxDQUFDO0FBQzVDLElBQUEsSUFBSSxPQUFPLEtBQUssSUFBSSxDQUFFLENBQUEsT0FBTyxDQUFDLE9BQU8sRUFBRSxJQUFJLENBQUMsSUFBSSxDQUFDLGFBQWEsQ0FBQyxDQUFDO0FBQ2hFLElBQUEsTUFBTSxJQUFJLEdBQWEsQ0FBQyxDQUFDLENBQUM7QUFDMUIsSUFBQSxJQUFJLE1BQU0sR0FBa0IsSUFBSSxDQUFDO0FBQ2pDLElBQUEsS0FBSyxJQUFJLElBQUksR0FBRyxDQUFDLEVBQUUsSUFBSSxHQUFHLFNBQVMsSUFBSSxJQUFJLENBQUEsTUFBTSxHQUFHLFdBQVcsRUFBRSxJQUFJLEVBQUUsb0NBQUc7QUFDeEUsTUFBQSxNQUFNLE9BQU8sR0FBVyxNQUFNLEtBQUssSUFBSSxHQUFHLEVBQUUsR0FBRyxDQUFDLFNBQVMsRUFBRSxJQUFJLENBQUMsU0FBUyxDQUFDLE1BQU0sQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUNwRixNQUFBLE1BQU0sT0FBTyxHQUFHLHVCQUFNLElBQUksQ0FBQyxLQUFLLENBQUMsR0FBRyxDQUFDLElBQUksRUFBRSxNQUFNLEVBQUUsT0FBTyxFQUFFLElBQUksQ0FBQyxNQUFNLENBQUMsTUFBTSxFQUFFLE9BQU8sQ0FBQyxHQUFHLEdBQUMsQ0FBQztBQUM3RixNQUFBLElBQUksQ0FBQyxPQUFPLENBQUMsRUFBRSxDQUFFLENBQUEsT0FBTyxPQUFPLENBQUMsSUFBSSxDQUFDO0FBQ3JDLE1BQUEsSUFBSSxJQUFJLENBQUMsSUFBSSxLQUFLLElBQUksQ0FBRSxDQUFBLE9BQU8sa0JBQWtCLENBQUM7QUFDbEQsTUFBQSxJQUFJLENBQUMsUUFBUSxDQUFDLE9BQU8sQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLE1BQU0sQ0FBQyxNQUFNLENBQUMsQ0FBQyxDQUFFLENBQUEsT0FBTyxDQUFDLEVBQUUsTUFBTSxDQUFDLFNBQVMsRUFBRSxNQUFNLENBQUMsQ0FBQyxDQUFDO0FBQzlHLE1BQUEsS0FBSyxNQUFNLEdBQUcsSUFBSSxPQUFPLENBQUMsTUFBTSxDQUFDLE1BQU0sQ0FBQyxDQUFFLG1DQUFBLElBQUksSUFBSSxDQUFBLE1BQU0sR0FBRyxXQUFXLENBQUUsQ0FBQSxJQUFJLENBQUEsSUFBSSxDQUFDLEdBQUcsQ0FBQyxHQUFDO0FBQ3RGLE1BQUEsTUFBTSxJQUFJLEdBQVksT0FBTyxDQUFDLE1BQU0sQ0FBQyxVQUFVLENBQUM7QUFDaEQsTUFBQSxJQUFJLE9BQU8sSUFBSSxLQUFLLFFBQVEsSUFBSSxJQUFJLEtBQUssTUFBTSxDQUFFLENBQUEsTUFBTTtBQUN2RCxNQUFBLE1BQU0sR0FBRyxJQUFJLENBQUM7QUFBTCxJQUNYLENBQUM7QUFDRCxJQUFBLE1BQU0sS0FBSyxHQUFHLE1BQU0sQ0FBQyxLQUFLLENBQUMsQ0FBQyxFQUFFLE1BQU0sQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLENBQUMsQ0FBQztBQUNuRCxJQUFBLE1BQU0sS0FBSyxHQUFHLEtBQUssS0FBSyxPQUFPLElBQUksTUFBTSxDQUFDLE9BQU8sRUFBRSxLQUFLLEVBQUUsYUFBYSxDQUFDLElBQUksSUFBSSxDQUFDLFdBQVcsS0FBSyxXQUFXLENBQUM7QUFDN0csSUFBQSxJQUFJLEtBQUssQ0FBRSxDQUFBLElBQUksQ0FBQyxLQUFLLENBQUMsR0FBRyxDQUFDLE1BQU0sRUFBRSxJQUFHLENBQUMsQ0FBQztBQUN2QyxJQUFBLE9BQU8sSUFBSSxDQUFDO0FBQUwsbUZBQ1I7QUFBRDtBQUFBLEVBR0EsTUFBTSxDQUFDLElBQUksRUFBUSxPQUFPLHFGQUFrQjtBQUMxQyxJQUFBLE1BQU0sTUFBTSxHQUFhLENBQUMsQ0FBQyxDQUFDO0FBQzVCLElBQUEsSUFBSSxNQUFNLENBQUMsT0FBTyxFQUFFLE9BQU8sRUFBRSxhQUFhLENBQUMsQ0FBRSxDQUFBLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBQyx1QkFBdUIsQ0FBQyxDQUFDLENBQUM7QUFDcEYsSUFBQSxJQUFJLE1BQU0sQ0FBQyxPQUFPLEVBQUUsU0FBUyxFQUFFLGFBQWEsQ0FBQyxDQUFFLENBQUEsTUFBTSxDQUFDLElBQUksQ0FBQyxDQUFDLHlCQUF5QixDQUFDLENBQUMsQ0FBQztBQUN4RixJQUFBLElBQUksTUFBTSxDQUFDLE9BQU8sRUFBRSxXQUFXLEVBQUUsYUFBYSxDQUFDLENBQUUsQ0FBQSxNQUFNLENBQUMsSUFBSSxDQUFDLENBQUMsMkJBQTJCLENBQUMsQ0FBQyxDQUFDO0FBQzVGLElBQUEsSUFBSSxNQUFNLENBQUMsTUFBTSxHQUFHLENBQUMsQ0FBRSxDQUFBLEtBQUssSUFBSSxDQUFDLEtBQUssQ0FBQyxHQUFHLENBQUMsSUFBSSxFQUFFLHNCQUFzQixFQUFFLENBQUMsaUJBQWlCLEVBQUUsTUFBTSxDQUFDLElBQUksQ0FBQyxHQUFHLENBQUMsQ0FBQyxDQUFDLENBQUMsRUFBRSxDQUFDLEVBQUUsUUFBUSxDQUFDLENBQUM7QUFBRiwrQkFDOUg7QUFBRDtBQUFBLEVBR0EsT0FBTyxDQUFDLElBQUksRUFBUSxNQUFNLHFGQUFpQjtBQUN6QyxJQUFBLElBQUksQ0FBQyxXQUFXLEVBQUUsQ0FBQztBQUNuQixJQUFBLElBQUksTUFBTSxLQUFLLGtDQUFrQyxDQUFFLENBQUEsS0FBSyxJQUFJLENBQUMsT0FBTyxDQUFDLElBQUksQ0FBQyxDQUFDO0FBQUYsU0FBSyxJQUNyRSxNQUFNLEtBQUssb0NBQW9DLENBQUUsQ0FBQSxJQUFJLENBQUMsS0FBSyxDQUFDLE1BQU0sQ0FBQyxjQUFjLENBQUMsQ0FBQztBQUFGLFNBQUssSUFDdEYsTUFBTSxLQUFLLHNDQUFzQyxHQUFHO0FBQzNELE1BQUEsSUFBSSxDQUFDLEtBQUssQ0FBQyxNQUFNLENBQUMsZ0JBQWdCLENBQUMsQ0FBQztBQUNwQyxNQUFBLElBQUksQ0FBQyxLQUFLLENBQUMsTUFBTSxDQUFDLDBCQUEwQixDQUFDLENBQUM7QUFBRixJQUM5QyxDQUFDO0FBQUQsK0JBQ0Q7QUFBRDtBQUFBLGtCQUdxQixzQkFBQyx3Q0FBNEI7QUFDaEQsSUFBQSxJQUFJLENBQUMsS0FBSyxHQUFHLElBQUksQ0FBQztBQUNsQixJQUFBLElBQUksSUFBSSxDQUFDLFVBQVUsSUFBSSxJQUFJLENBQUMsS0FBSyxLQUFLLE9BQU8sQ0FBRSxDQUFBLE9BQU87QUFDdEQsSUFBQSxNQUFNLEVBQUUsSUFBSSxDQUFDLENBQUMsR0FBRyxJQUFJLENBQUM7QUFDdEIsSUFBQSxJQUFJLENBQUMsVUFBVSxHQUFHLElBQUksQ0FBQztBQUN2QixJQUFBLE9BQU8sSUFBSSxDQUFDLEtBQUssSUFBSSxJQUFJLENBQUMsSUFBSSxLQUFLLElBQUksb0NBQUc7QUFDeEMsTUFBQSxJQUFJLENBQUMsS0FBSyxHQUFHLEtBQUssQ0FBQztBQUNuQixNQUFBLE1BQU0sS0FBSyxHQUFHLHVCQUFNLElBQUksQ0FBQyxJQUFJLENBQUMsSUFBSSxFQUFFLFlBQVksRUFBRSxPQUFPLEdBQUMsQ0FBQztBQUMzRCxNQUFBLElBQUksSUFBSSxDQUFDLElBQUksS0FBSyxJQUFJLENBQUUsQ0FBQSxPQUFPO0FBQy9CLE1BQUEsSUFBSSxPQUFPLEtBQUssS0FBSyxRQUFRLENBQUUsQ0FBQSxJQUFJLENBQUMsUUFBUSxDQUFDLE9BQU8sSUFBSSxJQUFJLENBQUMsSUFBSSxDQUFDLFNBQVMsQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLElBQUksRUFBRSxLQUFLLENBQUMsQ0FBQztBQUFGLElBQ3JHLENBQUM7QUFDRCxJQUFBLElBQUksSUFBSSxDQUFDLElBQUksS0FBSyxJQUFJLENBQUUsQ0FBQSxJQUFJLENBQUMsVUFBVSxHQUFHLEtBQUssQ0FBQztBQUFOLHFFQUMzQztBQUNIO0FDM0RhLHNDQUFOLE9BQXFCO0FBQUQsRUFDekIsV0FBVyxDQUFrQixHQUFHLEVBQXdCLEtBQUssb0NBQVU7QUFBMUMsSUFBQSxJQUFJLENBQUMsR0FBRyxHQUFHLEdBQUcsQ0FBQztBQUFZLElBQUEsSUFBSSxDQUFDLEtBQUssR0FBRyxLQUFLLENBQUM7QUFBbkIsSUFBZ0I7QUFBRCxFQUExQyxHQUFHLENBQUM7QUFBSixFQUEyQixLQUFLLENBQUM7QUFBTjtBQUFBLG9CQUd6Qyx3QkFBQyxNQUFZLHVDQUE0QztBQUN0RSxJQUFBLE1BQU0sRUFBRSxPQUFPLENBQUMsQ0FBQyxHQUFHLElBQUksQ0FBQztBQUN6QixJQUFBLElBQUksT0FBTyxLQUFLLElBQUksQ0FBRSxDQUFBLE9BQU8sQ0FBQyxPQUFPLEVBQUUsSUFBSSxDQUFDLElBQUksQ0FBQyxhQUFhLENBQUMsQ0FBQztBQUNoRSxJQUFBLElBQUksQ0FBQyxNQUFNLENBQUMsT0FBTyxFQUFFLFdBQVcsRUFBRSxXQUFXLENBQUMsQ0FBRSxDQUFBLE9BQU8sQ0FBQyxPQUFPLEVBQUUsSUFBSSxDQUFDLElBQUksQ0FBQyx3QkFBd0IsQ0FBQyxDQUFDO0FBQ3JHLElBQUEsSUFBSSxPQUFPLENBQUMsR0FBRyxLQUFLLFFBQVEsQ0FBRSxDQUFBLE9BQU8sdUJBQU0sSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLEVBQUUsR0FBRyxHQUFDLENBQUM7QUFDbEUsSUFBQSxNQUFNLE9BQU8sR0FBRyx1QkFBTSxJQUFJLENBQUMsS0FBSyxDQUFDLEdBQUcsQ0FBQyxJQUFJLEVBQUUscUJBQXFCLEVBQUUsQ0FBQyxNQUFNLEVBQUUsSUFBSSxDQUFDLFNBQVMsQ0FBQyxHQUFHLENBQUMsR0FBRyxDQUFDLENBQUMsQ0FBQyxFQUFFLElBQUksQ0FBQyxNQUFNLENBQUMsTUFBTSxFQUFFLFFBQVEsR0FBQyxDQUFDO0FBQ3BJLElBQUEsT0FBTyxPQUFPLENBQUMsRUFBRSxHQUFHLElBQUksR0FBRyxPQUFPLENBQUMsSUFBSSxDQUFDO0FBQUwsbUZBQ3BDO0FBQUQ7QUFBQSxFQUdRLE1BQU0sQ0FBQyxJQUFJLEVBQVEsR0FBRyxxRkFBeUM7QUFDckUsSUFBQSxNQUFNLEVBQUUsT0FBTyxFQUFFLE9BQU8sQ0FBQyxDQUFDLEdBQUcsS0FBSyxDQUFnQixDQUFDLENBQUM7QUFDcEQsSUFBQSxHQUFHLENBQUMsTUFBTSxHQUFHLE9BQU8sQ0FBQztBQUNyQixJQUFBLEdBQUcsQ0FBQyxNQUFNLEdBQUcsSUFBSSxDQUFDLE1BQU0sQ0FBQztBQUN6QixJQUFBLEtBQUssSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLEVBQUUsR0FBRyxDQUFDLENBQUM7QUFDNUIsSUFBQSxPQUFPLE9BQU8sQ0FBQztBQUFSLCtCQUNSO0FBQUQsaUJBRW9CLHFCQUFDLE1BQVksdUNBQW1DO0FBQ2xFLElBQUEsTUFBTSxFQUFFLEdBQUcsR0FBRyxDQUFDLE1BQU0sQ0FBQztBQUN0QixJQUFBLE1BQU0sT0FBTyxHQUFHLENBQUMsMENBQTBDLEVBQUUsSUFBSSxDQUFDLFNBQVMsQ0FBQyxHQUFHLENBQUMsR0FBRyxDQUFDLENBQUMsRUFBRSxDQUFDLENBQUM7QUFDekYsSUFBQSxNQUFNLE9BQU8sR0FBRyx1QkFBTSxJQUFJLENBQUMsS0FBSyxDQUFDLEdBQUcsQ0FBQyxJQUFJLEVBQUUsc0JBQXNCLEVBQUUsT0FBTyxFQUFFLElBQUksQ0FBQyxNQUFNLENBQUMsTUFBTSxFQUFFLFFBQVEsR0FBQyxDQUFDO0FBQzFHLElBQUEsTUFBTSxFQUFFLE1BQU0sRUFBTixPQUFPLENBQUEsQ0FBQyxHQUFHLEdBQUcsQ0FBQztBQUN2QixJQUFBLEdBQUcsQ0FBQyxNQUFNLEdBQUcsSUFBSSxDQUFDO0FBQ2xCLElBQUEsSUFBSSxHQUFHLENBQUMsTUFBTSxLQUFLLEVBQUUsQ0FBRSxDQUFBLE9BQU8sT0FBTyxHQUFFLGtCQUFrQixDQUFDLENBQUM7QUFDM0QsSUFBQSxHQUFHLENBQUMsTUFBTSxHQUFHLENBQUMsQ0FBQztBQUNmLElBQUEsTUFBTSxHQUFHLEdBQUcsT0FBTyxDQUFDLEVBQUUsR0FBRyxtQ0FBbUMsR0FBRyxPQUFPLENBQUMsSUFBSSxDQUFDO0FBQzVFLElBQUEsSUFBSSxPQUFPLEtBQUksSUFBSSxDQUFFLENBQUEsSUFBSSxDQUFDLElBQUksQ0FBQyxJQUFJLEVBQUUsR0FBRyxFQUFFLEdBQUcsQ0FBQyxDQUFDO0FBQUYsUUFDeEMsQ0FBQSxPQUFPLENBQUEsR0FBRyxDQUFDLENBQUM7QUFBRiw2RUFDaEI7QUFBRDtBQUFBLEVBR0EsWUFBWSxDQUFDLElBQUksRUFBUSxNQUFNLHFGQUFlO0FBQzVDLElBQUEsTUFBTSxFQUFFLEdBQUcsY0FBYyxDQUFDLE1BQU0sQ0FBQyxDQUFDO0FBQ2xDLElBQUEsTUFBTSxHQUFHLEdBQUcsSUFBSSxDQUFDLGFBQWEsQ0FBQyxJQUFJLENBQUMsQ0FBQyxFQUFFLE1BQU0sRUFBRSxNQUFNLEVBQU4sT0FBTyxDQUFBLENBQUMsOENBQUssTUFBTSxLQUFLLEVBQUUsSUFBSSxPQUFPLEtBQUksUUFBSSxDQUFDLENBQUM7QUFDOUYsSUFBQSxNQUFNLE9BQU8sR0FBRyxJQUFJLENBQUMsTUFBTSxDQUFDLEdBQUcsQ0FBQyxFQUFFLENBQUMsQ0FBQztBQUNwQyxJQUFBLElBQUksR0FBRyxLQUFLLEtBQUssQ0FBQyxJQUFPLE9BQU8sS0FBSyxLQUFLLENBQUMsQ0FBSyxDQUFBLE9BQU87QUFDdkQsSUFBQSxJQUFJLENBQUMsU0FBUyxDQUFDLE1BQU0sRUFBRSxHQUFHLENBQUMsR0FBRyxDQUFDLENBQUUsQ0FBQSxPQUFPLElBQUksQ0FBQyxLQUFLLENBQUMsTUFBTSxDQUFDLElBQUksRUFBRSxPQUFPLEVBQUUsS0FBSyxFQUFFLDhCQUE4QixDQUFDLENBQUM7QUFDaEgsSUFBQSxPQUFPLENBQUMsUUFBUSxHQUFHLFFBQVEsQ0FBQztBQUM1QixJQUFBLEdBQUcsQ0FBQyxNQUFNLENBQUUsSUFBSSxDQUFDLENBQUM7QUFDbEIsSUFBQSxHQUFHLENBQUMsTUFBTSxHQUFHLElBQUksQ0FBQztBQUFMLCtCQUNkO0FBQUQ7QUFBQSxnQkFHVyxvQkFBQyxNQUFZLHVDQUFtQztBQUN6RCxJQUFBLE1BQU0sT0FBTyxHQUFHLHVCQUFNLElBQUksQ0FBQyxTQUFTLENBQUMsSUFBSSxFQUFFLEdBQUcsR0FBQyxDQUFDO0FBQ2hELElBQUEsSUFBSSxPQUFPLEtBQUssSUFBSSxJQUFJLElBQUksQ0FBQyxLQUFLLEtBQUssT0FBTyxDQUFFLENBQUEsSUFBSSxDQUFDLElBQUksQ0FBQyxJQUFJLEVBQUUsR0FBRyxFQUFFLE9BQU8sQ0FBQyxDQUFDO0FBQUYsMkVBQzdFO0FBQUQ7QUFBQSxFQUdBLElBQUksQ0FBQyxJQUFJLEVBQVEsR0FBRyxFQUFnQixHQUFHLHFGQUFpQjtBQUN0RCxJQUFBLElBQUksQ0FBQyxJQUFJLENBQUMsYUFBYSxDQUFDLFFBQVEsQ0FBQyxHQUFHLENBQUMsQ0FBRSxDQUFBLE9BQU87QUFDOUMsSUFBQSxLQUFLLEtBQUssaUJBQUMsSUFBSSxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsR0FBRyxDQUFDLEVBQUUsRUFBRSxFQUFFLEtBQUssRUFBRSxHQUFHLENBQUMsR0FBRyxFQUFFLE1BQU0sRUFBRSxJQUFJLENBQUMsSUFBSSxFQUFFLEdBQUcsQ0FBQyxDQUFDLEVBQUUsRUFBRSxTQUFTLEVBQUUsSUFBSSxDQUFDLE1BQU0sQ0FBQyxNQUFNLENBQUMsQ0FBQyxFQUFDLENBQUMsQ0FBQztBQUNqSCxJQUFBLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxFQUFFLEdBQUcsQ0FBQyxDQUFDO0FBQUYsK0JBQ3RCO0FBQUQ7QUFBQSxzQkFHaUIsMEJBQUMsTUFBWSx1Q0FBbUM7QUFDL0QsSUFBQSxJQUFJLENBQUMsTUFBTSxDQUFDLElBQUksRUFBRSxHQUFHLENBQUMsQ0FBQztBQUN2QixJQUFBLElBQUksSUFBSSxDQUFDLE9BQU8sS0FBSyxJQUFJLElBQUksSUFBSSxDQUFDLGFBQWEsQ0FBQyxJQUFJLENBQUMsQ0FBQyxLQUFLLDhDQUFLLEtBQUssQ0FBQyxHQUFHLEtBQUssR0FBRyxDQUFDLEdBQUcsSUFBSSxLQUFLLENBQUMsTUFBTSxLQUFLLEtBQUMsQ0FBQyxDQUFFLENBQUEsT0FBTztBQUNySCxJQUFBLE1BQU0sTUFBTSxHQUFHLElBQUksQ0FBQyxNQUFNLENBQUMsR0FBRyxDQUFDLEdBQUcsQ0FBQyxNQUFNLENBQUMsQ0FBQztBQUMzQyxJQUFBLElBQUksTUFBTSxLQUFLLEtBQUssQ0FBQyxDQUFLLENBQUEsSUFBSSxDQUFDLEtBQUssQ0FBQyxNQUFNLENBQUMsSUFBSSxFQUFFLE1BQU0sRUFBRSxLQUFLLEVBQUUsd0JBQXdCLENBQUMsQ0FBQztBQUFGLFNBQUssSUFDckYsSUFBSSxDQUFDLE9BQU8sQ0FBQyxHQUFHLEtBQUssUUFBUSxHQUFHO0FBQ3ZDLE1BQUEsdUJBQU0sSUFBSSxDQUFDLEtBQUssQ0FBQyxHQUFHLENBQUMsSUFBSSxFQUFFLHVCQUF1QixFQUFFLENBQUMsTUFBTSxFQUFFLElBQUksQ0FBQyxTQUFTLENBQUMsR0FBRyxDQUFDLEdBQUcsQ0FBQyxDQUFDLENBQUMsRUFBRSxJQUFJLENBQUMsTUFBTSxDQUFDLE1BQU0sRUFBRSxRQUFRLEdBQUMsQ0FBQztBQUFGLElBQ3RILENBQUM7QUFBRCx1RkFDRDtBQUFEO0FBQUEsRUFHQSxNQUFNLENBQUMsSUFBSSxFQUFRLEdBQUcscUZBQXVCO0FBQzNDLElBQUEsTUFBTSxFQUFFLEdBQUcsSUFBSSxDQUFDLGFBQWEsQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLENBQUM7QUFDM0MsSUFBQSxJQUFJLEVBQUUsSUFBSSxDQUFDLENBQUUsQ0FBQSxJQUFJLENBQUMsYUFBYSxDQUFDLE1BQU0sQ0FBQyxFQUFFLEVBQUUsQ0FBQyxDQUFDLENBQUM7QUFDOUMsSUFBQSxLQUFLLEtBQUssaUJBQUMsSUFBSSxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsR0FBRyxDQUFDLEVBQUUsRUFBQyxDQUFDLENBQUM7QUFBRiwrQkFDakM7QUFBRDtBQUFBLEVBR0EsT0FBTyxDQUFDLElBQUksRUFBUSxNQUFNLHFGQUFlO0FBQ3ZDLElBQUEsTUFBTSxFQUFFLEdBQUcsQ0FBQyxDQUFDLEdBQUcsTUFBTSxDQUFDO0FBQ3ZCLElBQUEsSUFBSSxPQUFPLEdBQUcsS0FBSyxRQUFRLENBQUUsQ0FBQSxPQUFPO0FBQ3BDLElBQUEsTUFBTSxFQUFFLEdBQUcsY0FBYyxDQUFDLE1BQU0sQ0FBQyxDQUFDO0FBQ2xDLElBQUEsS0FBSyxNQUFNLEdBQUcsSUFBSSxJQUFJLENBQUMsYUFBYSxDQUFFLG1DQUFBLElBQUksRUFBRSxLQUFLLENBQUMsR0FBRyxHQUFHLENBQUMsVUFBVSxDQUFDLEdBQUcsQ0FBQyxHQUFHLENBQUMsR0FBRyxHQUFHLENBQUMsTUFBTSxLQUFLLEVBQUUsQ0FBRSxDQUFBLEtBQUssSUFBSSxDQUFDLElBQUksQ0FBQyxJQUFJLEVBQUUsR0FBRyxFQUFFLEdBQUcsQ0FBQyxHQUFDO0FBQUYsK0JBQ2hJO0FBQUQ7QUFBQSxlQUdrQixtQkFBQyxNQUFZLEtBQW1CLHVDQUE2QjtBQUM3RSxJQUFBLElBQUksR0FBRyxDQUFDLEdBQUcsQ0FBQyxJQUFJLEdBQUcsV0FBVyxDQUFFLENBQUEsR0FBRyxDQUFDLEdBQUcsQ0FBQyxHQUFHLENBQUMsR0FBRyxDQUFDLENBQUM7QUFBRixVQUN6QztBQUNKLE1BQUEsR0FBRyxDQUFDLEdBQUcsQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDO0FBQ2hCLE1BQUEsR0FBRyxDQUFDLEdBQUcsQ0FBQyxHQUFHLENBQUMsR0FBRyxDQUFDLEdBQUcsQ0FBQyxDQUFDO0FBQUYsSUFDckIsQ0FBQztBQUNELElBQUEsSUFBSSxHQUFHLENBQUMsT0FBTyxDQUFFLENBQUEsT0FBTztBQUN4QixJQUFBLEdBQUcsQ0FBQyxPQUFPLEdBQUcsSUFBSSxDQUFDO0FBQ25CLElBQUEsS0FBSyxNQUFNLEdBQUcsSUFBSSxHQUFHLENBQUMsR0FBRyxvQ0FBRztBQUMxQixNQUFBLEdBQUcsQ0FBQyxHQUFHLENBQUMsTUFBTSxDQUFDLEdBQUcsQ0FBQyxDQUFDO0FBQ3BCLE1BQUEsSUFBSSxDQUFDLElBQUksQ0FBQyxhQUFhLENBQUMsUUFBUSxDQUFDLEdBQUcsQ0FBQyxDQUFFLENBQUEsTUFBTTtBQUM3QyxNQUFBLEtBQUs7QUFDSCxRQUFBLHVCQUFNLElBQUksQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLEdBQUcsQ0FBQyxFQUFFLEVBQUUsRUFBRSxPQUFPLEVBQUUsR0FBRyxFQUFFLE1BQU0sRUFBRSxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUMsRUFBRSxFQUFFLFNBQVMsRUFBRSxJQUFJLENBQUMsTUFBTSxDQUFDLE1BQU0sQ0FBQyxDQUFDLEdBQUMsQ0FBQztBQUFGLE1BQ3BHLENBQUMsQ0FBQyxPQUFPLDJCQUFRO0FBQ2YsUUFBQSxJQUFJLEVBQUUsS0FBSyxZQUFZLGFBQWEsQ0FBQyxDQUFDLENBQUEsTUFBTSxLQUFLLENBQUM7QUFDbEQsUUFBQSxJQUFJLEtBQUssQ0FBQyxLQUFLLEtBQUssV0FBVyxDQUFFLENBQUEsdUJBQU0sSUFBSSxDQUFDLFdBQVcsQ0FBQyxJQUFJLEVBQUUsR0FBRyxHQUFDLENBQUM7QUFBRixNQUNuRSxDQUFDO0FBQUQsSUFDRixDQUFDO0FBQ0QsSUFBQSxHQUFHLENBQUMsT0FBTyxHQUFHLEtBQUssQ0FBQztBQUFOLG1GQUNmO0FBQ0g7QUd0Rk0sa0JBQWMsRUFBRSxHQUFHLElBQUksR0FBRzs7Ozs7OyJ9
