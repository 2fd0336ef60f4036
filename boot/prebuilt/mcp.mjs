export const image = {"format":1,"id":"8943e154e01093dc","file":"user/servers/mcp/program.ts","sites":[{"file":"user/servers/mcp/program.ts","line":1,"column":1},{"file":"user/servers/mcp/answer.ts","line":29,"column":5},{"file":"user/servers/mcp/answer.ts","line":37,"column":19},{"file":"user/servers/mcp/answer.ts","line":43,"column":5},{"file":"user/servers/mcp/answer.ts","line":43,"column":17},{"file":"user/servers/mcp/answer.ts","line":59,"column":24},{"file":"user/servers/mcp/answer.ts","line":99,"column":36},{"file":"user/servers/mcp/answer.ts","line":99,"column":78},{"file":"user/servers/mcp/answer.ts","line":124,"column":43},{"file":"user/servers/mcp/answer.ts","line":147,"column":3},{"file":"user/servers/mcp/answer.ts","line":147,"column":15},{"file":"user/servers/mcp/answer.ts","line":154,"column":3},{"file":"user/servers/mcp/answer.ts","line":155,"column":3},{"file":"user/servers/mcp/answer.ts","line":155,"column":15},{"file":"user/servers/mcp/clock.ts","line":13,"column":14},{"file":"user/servers/mcp/clock.ts","line":24,"column":19},{"file":"user/servers/mcp/clock.ts","line":31,"column":33},{"file":"user/servers/mcp/clock.ts","line":39,"column":36},{"file":"user/servers/mcp/clock.ts","line":40,"column":39},{"file":"user/servers/mcp/clock.ts","line":40,"column":64},{"file":"user/servers/mcp/clock.ts","line":40,"column":91},{"file":"user/servers/mcp/clock.ts","line":42,"column":16},{"file":"user/servers/mcp/wire.ts","line":64,"column":43},{"file":"user/servers/mcp/wire.ts","line":68,"column":33},{"file":"user/servers/mcp/wire.ts","line":86,"column":5},{"file":"user/servers/mcp/wire.ts","line":127,"column":7},{"file":"user/servers/mcp/wire.ts","line":131,"column":71},{"file":"user/servers/mcp/wire.ts","line":134,"column":39},{"file":"user/servers/mcp/wire.ts","line":144,"column":5},{"file":"user/servers/mcp/wire.ts","line":156,"column":7},{"file":"user/servers/mcp/wire.ts","line":186,"column":40},{"file":"user/servers/mcp/requests.ts","line":107,"column":5},{"file":"user/servers/mcp/requests.ts","line":116,"column":3},{"file":"user/servers/mcp/requests.ts","line":116,"column":15},{"file":"user/servers/mcp/requests.ts","line":144,"column":17},{"file":"user/servers/mcp/requests.ts","line":145,"column":34},{"file":"user/servers/mcp/requests.ts","line":145,"column":46},{"file":"user/servers/mcp/requests.ts","line":146,"column":8},{"file":"user/servers/mcp/requests.ts","line":154,"column":15},{"file":"user/servers/mcp/requests.ts","line":155,"column":34},{"file":"user/servers/mcp/requests.ts","line":155,"column":46},{"file":"user/servers/mcp/requests.ts","line":158,"column":3},{"file":"user/servers/mcp/requests.ts","line":158,"column":15},{"file":"user/servers/mcp/requests.ts","line":163,"column":28},{"file":"user/servers/mcp/requests.ts","line":164,"column":3},{"file":"user/servers/mcp/requests.ts","line":171,"column":39},{"file":"user/servers/mcp/requests.ts","line":173,"column":5},{"file":"user/servers/mcp/requests.ts","line":173,"column":31},{"file":"user/servers/mcp/requests.ts","line":174,"column":12},{"file":"user/servers/mcp/requests.ts","line":179,"column":12},{"file":"user/servers/mcp/requests.ts","line":179,"column":24},{"file":"user/servers/mcp/requests.ts","line":186,"column":5},{"file":"user/servers/mcp/requests.ts","line":189,"column":34},{"file":"user/servers/mcp/requests.ts","line":189,"column":46},{"file":"user/servers/mcp/program.ts","line":36,"column":30},{"file":"user/servers/mcp/program.ts","line":49,"column":3},{"file":"user/servers/mcp/program.ts","line":52,"column":11},{"file":"user/servers/mcp/program.ts","line":54,"column":3},{"file":"user/servers/mcp/program.ts","line":60,"column":18},{"file":"user/servers/mcp/program.ts","line":60,"column":59},{"file":"user/servers/mcp/program.ts","line":65,"column":12},{"file":"user/servers/mcp/life.ts","line":55,"column":21},{"file":"user/servers/mcp/life.ts","line":56,"column":7},{"file":"user/servers/mcp/life.ts","line":57,"column":18},{"file":"user/servers/mcp/life.ts","line":59,"column":7},{"file":"user/servers/mcp/life.ts","line":68,"column":7},{"file":"user/servers/mcp/life.ts","line":96,"column":37},{"file":"user/servers/mcp/life.ts","line":105,"column":16},{"file":"user/servers/mcp/life.ts","line":114,"column":27},{"file":"user/servers/mcp/life.ts","line":120,"column":30},{"file":"user/servers/mcp/life.ts","line":148,"column":5},{"file":"user/servers/mcp/life.ts","line":148,"column":17},{"file":"user/servers/mcp/life.ts","line":188,"column":16},{"file":"user/servers/mcp/life.ts","line":214,"column":5},{"file":"user/servers/mcp/life.ts","line":223,"column":21},{"file":"user/servers/mcp/life.ts","line":234,"column":21},{"file":"user/servers/mcp/life.ts","line":257,"column":23},{"file":"user/servers/mcp/life.ts","line":264,"column":21},{"file":"user/servers/mcp/life.ts","line":280,"column":23},{"file":"user/servers/mcp/life.ts","line":314,"column":21},{"file":"user/servers/mcp/life.ts","line":336,"column":42},{"file":"user/servers/mcp/life.ts","line":337,"column":21},{"file":"user/servers/mcp/life.ts","line":353,"column":21},{"file":"user/servers/mcp/life.ts","line":375,"column":21},{"file":"user/servers/mcp/life.ts","line":382,"column":16},{"file":"user/servers/mcp/life.ts","line":393,"column":7},{"file":"user/servers/mcp/life.ts","line":401,"column":16},{"file":"user/servers/mcp/life.ts","line":425,"column":9},{"file":"user/servers/mcp/life.ts","line":428,"column":42}]};
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
const SyscallError5 = $$.orrery.SyscallError;
const SyscallError = $$.orrery.SyscallError;
const Parsed = $$.orrery.Parsed;
const SyscallError3 = $$.orrery.SyscallError;
const SyscallError2 = $$.orrery.SyscallError;
const Handle = $$.orrery.Handle;
const SyscallError4 = $$.orrery.SyscallError;
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
function readLine(line) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
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
function messageOf(error) { if (--$$m.fuel < 0) $$.burnt(); 
  if (error instanceof SyscallError3) return error.message;
  throw error;
 }
function endOf({ exit, stderr }) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  const how = exit?.signal ?? `code ${exit?.code ?? "unknown"}`;
  const words = clip((stderr ?? "").trim().split("\n").at(-1) ?? "", 300);
  return `it ended with ${how}${words === "" ? "" : `: ${words}`}`;
 } finally { $$m.depth--; } }
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
const PLACES = 32;
const FREE = 0;
const IdTable = class {
  ids = new Float64Array(PLACES);
  things = new Array(PLACES).fill(null);
  mask = PLACES - 1;
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
    this.close(found);
    this.size--;
    return true;
   } finally { $$m.depth--; } }
  /** All things, by ascending id. */
  values() { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
    const ids = [...this.ids].filter((id) =>{ if (--$$m.fuel < 0) $$.burnt(); return (id !== FREE); }).sort((a, b) =>{ if (--$$m.fuel < 0) $$.burnt(); return (a - b); });
    return ids.map((id) =>{ if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); return (this.get(id)); } finally { $$m.depth--; } });
   } finally { $$m.depth--; } }
  /** Takes all things out. */
  clear() { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
    this.ids.fill(FREE);
    this.things.fill(null);
    this.size = 0;
   } finally { $$m.depth--; } }
  find(id) { if (--$$m.fuel < 0) $$.burnt(); 
    const { ids, mask } = this;
    for (let at = id & mask; ids[at] !== FREE; at = at + 1 & mask) { if (--$$m.fuel < 0) $$.burnt(); if (ids[at] === id) return at; }
    return -1;
   }
  put(id, thing) { if (--$$m.fuel < 0) $$.burnt(); 
    const { ids, mask } = this;
    let at = id & mask;
    while (ids[at] !== FREE) { if (--$$m.fuel < 0) $$.burnt(); at = at + 1 & mask; }
    ids[at] = id;
    this.things[at] = thing;
   }
  // What stands behind the hole moves into it, unless it would then stand before the place that its search begins at.
  close(hole) { if (--$$m.fuel < 0) $$.burnt(); 
    const { ids, things, mask } = this;
    for (let at = hole + 1 & mask; ids[at] !== FREE; at = at + 1 & mask) { if (--$$m.fuel < 0) $$.burnt(); 
      const ahead = at - (ids[at] & mask) & mask;
      if (ahead < (at - hole & mask)) continue;
      ids[hole] = ids[at];
      things[hole] = things[at];
      hole = at;
    }
    ids[hole] = FREE;
    things[hole] = null;
   }
  grow() { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
    const { ids, things } = this;
    this.ids = new Float64Array(2 * ids.length);
    this.things = new Array(2 * ids.length).fill(null);
    this.mask = 2 * ids.length - 1;
    for (let at = 0; at < ids.length; at++) { if (--$$m.fuel < 0) $$.burnt(); if (ids[at] !== FREE) this.put(ids[at], things[at]); }
   } finally { $$m.depth--; } }
};
const Subscription = class {
  constructor(uri, to) { if (--$$m.fuel < 0) $$.burnt(); 
    this.uri = uri;
    this.to = to;
   }
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
  if (got.gone !== void 0) return desk.lives.forgo(reply, got.gone);
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
  lives.submit(link, pending);
  if (pending.cancel !== null) void watchCancel(sys, core, lives, link, pending);
 } finally { $$m.depth--; } }
function limitOf(asked, otherwise) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  return typeof asked === "number" && asked >= 0 && asked <= $$s.TIME_MS_MAX ? Math.max(1, Math.min(asked, $$s.TIME_MS_MAX)) : otherwise;
 } finally { $$m.depth--; } }
function watchCancel($$1, $$2, $$3, $$4, $$5) { return $$.start(watchCancel$$13, void 0, [$$1, $$2, $$3, $$4, $$5]); } function* watchCancel$$13(sys, _core, lives, link, pending) { if (--$$m.fuel < 0) $$.burnt(); 
  let asked = true;
  try {
    (yield ($$m.site = 31, sys.recv(pending.cancel)));
  } catch (error) { $$.caught(error); 
    if (!(error instanceof SyscallError4)) throw error;
    asked = error.errno === "ECLOSED" || error.errno === "EGONE";
  }
  if (asked && !pending.done) {
    link.counters.canceled++;
    lives.giveUp(link, pending, "EIO", "its caller canceled it");
  }
  (yield quiet($$at(($$m.site = 33, sys.drop(pending.cancel)), 32)));
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
    return void subscribe(desk, link, new Subscription(request.subscribe, request.to), reply);
  }
  dropHandles(desk, message);
  if (typeof request.unsubscribe === "string") return void unsubscribe(desk, link, request.unsubscribe, reply);
  if (request.resources === true) return void listed(desk, link, "resources/list", "resources", reply);
  if (request.templates === true) return void listed(desk, link, "resources/templates/list", "resourceTemplates", reply);
  if (request.prompts === true) return void listed(desk, link, "prompts/list", "prompts", reply);
  if (request.status === true) return void answer(desk.sys, reply, serverStatus(desk.core, link));
  const known = "read, prompt, resources, templates, prompts, subscribe, unsubscribe and status";
  void quiet(desk.sys.refuse(reply, "EINVAL", `Cannot serve the request to server ${link.name}: it knows ${known}`));
 } finally { $$m.depth--; } }
function listed($$1, $$2, $$3, $$4, $$5) { return $$.start(listed$$14, void 0, [$$1, $$2, $$3, $$4, $$5]); } function* listed$$14(desk, link, method, member, reply) { if (--$$m.fuel < 0) $$.burnt(); 
  const { sys, lives } = desk;
  const found = (yield ($$m.site = 34, lives.list(link, method, member)));
  if (typeof found === "string") (yield quiet($$at(($$m.site = 36, sys.refuse(reply, "EIO", `Cannot list ${member} of server ${link.name}: ${found}`)), 35)));
  else (yield ($$m.site = 37, answer(sys, reply, { [member]: found })));
 }
function subscribe($$1, $$2, $$3, $$4) { return $$.start(subscribe$$15, void 0, [$$1, $$2, $$3, $$4]); } function* subscribe$$15(desk, link, one, reply) { if (--$$m.fuel < 0) $$.burnt(); 
  const { sys, lives } = desk;
  let refused = `server ${link.name} has ${SUBSCRIPTIONS_MAX} subscriptions, the bound`;
  if (link.subscriptions.length < SUBSCRIPTIONS_MAX) {
    link.subscriptions.push(one);
    refused = (yield ($$m.site = 38, lives.subscribe(link, one)));
    if (refused === null) return (yield quiet($$at(($$m.site = 40, sys.reply(reply, { subscribed: one.uri })), 39)));
  }
  lives.forget(link, one);
  (yield quiet($$at(($$m.site = 42, sys.refuse(reply, "EIO", `Cannot subscribe to ${one.uri}: ${refused}`)), 41)));
 }
function unsubscribe($$1, $$2, $$3, $$4) { return $$.start(unsubscribe$$16, void 0, [$$1, $$2, $$3, $$4]); } function* unsubscribe$$16(desk, link, uri, reply) { if (--$$m.fuel < 0) $$.burnt(); 
  const found = link.subscriptions.filter((one) =>{ if (--$$m.fuel < 0) $$.burnt(); return (one.uri === uri); });
  for (const one of found) { if (--$$m.fuel < 0) $$.burnt(); (yield ($$m.site = 43, desk.lives.unsubscribe(link, one))); }
  (yield ($$m.site = 44, quiet(desk.sys.reply(reply, { unsubscribed: found.length }))));
 }
function control($$1, $$2, $$3) { return $$.start(control$$17, void 0, [$$1, $$2, $$3]); } function* control$$17(desk, message, reply) { if (--$$m.fuel < 0) $$.burnt(); 
  const { sys, core, lives } = desk;
  if (message.status === true) return (yield ($$m.site = 45, answer(sys, reply, statusOf(core))));
  if (message.list === true) {
    (yield race($$at([desk.settled, ($$m.site = 47, sys.sleep(limitOf(message.waitMs, 3e4)))], 46)));
    return (yield ($$m.site = 48, answer(sys, reply, listOf(core))));
  }
  const link = core.find(message.restart);
  if (link !== void 0) {
    lives.restart(link);
    return (yield quiet($$at(($$m.site = 50, sys.reply(reply, { restarted: link.name })), 49)));
  }
  refuse2(desk, message, reply, "EINVAL", "Cannot serve the request: it knows list, status and restart: server");
 }
function answer($$1, $$2, $$3) { return $$.start(answer$$18, void 0, [$$1, $$2, $$3]); } function* answer$$18(sys, reply, value) { if (--$$m.fuel < 0) $$.burnt(); 
  try {
    (yield ($$m.site = 51, sys.reply(reply, value)));
  } catch (error) { $$.caught(error); 
    if (!(error instanceof SyscallError4)) throw error;
    if (error.errno !== "EPEER") (yield quiet($$at(($$m.site = 53, sys.refuse(reply, "EIO", `Cannot pass the answer on: ${error.message}`)), 52)));
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
const program_default = agent("mcp", ((f$$19) => ($$1, $$2) => $$.start(f$$19, void 0, [$$1, $$2]))(function* f$$19(sys, { box, servers }) { if (--$$m.fuel < 0) $$.burnt(); 
  if (servers.length > SERVERS_MAX) throw new RangeError(`Cannot serve ${servers.length} servers: at most ${SERVERS_MAX} are allowed`);
  const core = new Core(box, (yield ($$m.site = 54, sys.endpoint({ capacity: 1 }))));
  const lives = new $$s.Lives(sys, core);
  const waits = [];
  for (const { name, era, ...limits } of servers) { if (--$$m.fuel < 0) $$.burnt(); 
    const link = new Link(name, core.links.length, { ...$$s.LIMITS, ...limits }, era ?? null);
    const { promise, resolve } = later();
    link.settled = resolve;
    waits.push(promise);
    core.links.push(link);
  }
  const desk = { sys, core, lives, settled: all(waits) };
  void watchClock(sys, core, (link, pending) =>{ if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); return (lives.expire(link, pending)); } finally { $$m.depth--; } });
  for (const link of core.links) { if (--$$m.fuel < 0) $$.burnt(); void lives.keep(link); }
  (yield ($$m.site = 55, all(Array.from({ length: RECEIVERS }, () =>{ if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); return (attend(desk)); } finally { $$m.depth--; } }))));
  core.closing = true;
  const stops = core.links.map(
    (link) =>{ if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); return (quiet(($$m.site = 56, sys.tool(STDIO_STOP, { server: link.name, graceMs: GRACE_MS }, { timeoutMs: 2 * GRACE_MS })))); } finally { $$m.depth--; } }
  );
  (yield ($$m.site = 57, all(stops)));
  return { calls: core.links.reduce((sum, link) =>{ if (--$$m.fuel < 0) $$.burnt(); return (sum + link.counters.calls); }, 0) };
 }));
function attend($$1) { return $$.start(attend$$20, void 0, [$$1]); } function* attend$$20(desk) { if (--$$m.fuel < 0) $$.burnt(); 
  for (let got = (yield ($$m.site = 58, receive(desk))); got !== null; got = (yield ($$m.site = 59, receive(desk)))) { if (--$$m.fuel < 0) $$.burnt(); serve(desk, got); }
 }
function receive($$1) { return $$.start(receive$$21, void 0, [$$1]); } function* receive$$21({ sys, core }) { if (--$$m.fuel < 0) $$.burnt(); 
  try {
    return (yield ($$m.site = 60, sys.recv(core.box)));
  } catch (error) { $$.caught(error); 
    if (error instanceof SyscallError5 && error.errno === "ECLOSED") return null;
    throw error;
  }
 }
$$freeze(readLine, isObject, kindOf, requestLine, notificationLine, resultLine, errorLine, errorOf, clip, idOfOversize, idAtTop, stringEnd, findUnusable, inputRequired, askedOf, needsOf, part, later, allSettled, all, race, Replies, quiet, settleReplies, deliver, deliverError, fail, refuse, doubtOf, finish, passProgress, sendProgress, endProgress, errnoOf, toolResult, keptNames, isKept, withoutFraming, stamp, stampSoon, watchClock, walk, PASS, compileSchema, compile, all2, reference, target, typeOf, typeCheck, constCheck, canonical, shortList, show, numberChecks, stringChecks, points, simplePattern, arrayChecks, objectChecks, unionChecks, fitting, isNamed, describeTool, Core, metaOf, paramsOf, readDiscover, readInitialize, isModernRefusal, subscriptionOf, isHonored, offers, capabilitiesOf, serverOf, names, Pending, enqueue, push, tellFull, flush, gather, untilQuiet, takeBatch, write, recall, writeSingly, hear, hearOther, hearLine, hearMessage, hearAnswer, strayAnswer, hearNotification, hearRequest, hearOversize, garbage, useless, messageOf, endOf, absentText, lostText, findReply, IdTable, Subscription, Link, listOf, statusOf, serverStatus, serve, requestOf, callTool, send, limitOf, watchCancel, callServer, listed, subscribe, unsubscribe, control, answer, refuse2, dropHandles, holdsHandle, attend, receive);
$$agents.set(program_default.name, program_default);
return { stateless: false, init: () => {
const $$before = $$s; $$s = { $$agents: new $$Map($$agents), CODES: void 0, LIMITS: void 0, SERVER_BADGE: void 0, BATCH_SIZE_MAX: void 0, Catalogue: void 0, VERSIONS_LEGACY: void 0, CLIENT: void 0, META_MEMBERS: void 0, INITIALIZE_MEMBERS: void 0, NO_BYTES: void 0, NO_PARAMS: void 0, Lives: void 0, TIME_MS_MAX: void 0 };
try {
let keep$$22, live$$23, bury$$24, probe$$25, open$$26, negotiate$$27, list$$28, refresh$$29, subscribe$$30, attend$$31, subscribeAgain$$32, unsubscribe$$33, tell$$34; $$s.CODES = {
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
$$s.Lives = ({ Lives: class {
  constructor(sys, core) { if (--$$m.fuel < 0) $$.burnt(); 
    this.sys = sys;
    this.core = core;
   }
  sys;
  core;
  /** The stream of each server that lives, by index. */
  streams = [];
  // ---- one life after the other
  /** Keeps a server alive until it fails for good, is stopped, or the program ends. */
  [(keep$$22 = function* keep$$22(link) { if (--$$m.fuel < 0) $$.burnt(); 
    const { sys, core } = this;
    for (; ; ) { if (--$$m.fuel < 0) $$.burnt(); 
      link.state = "starting";
      const began = (yield ($$m.site = 61, sys.now()));
      (yield ($$m.site = 62, this.live(link)));
      core.now = (yield ($$m.site = 63, sys.now()));
      const good = link.state === "ready";
      (yield ($$m.site = 64, this.bury(link)));
      if (core.closing) return this.leave(link, "stopped");
      if (good && core.now - began >= STABLE_MS) link.failures = 0;
      if (!good && ++link.failures >= FAILURES_MAX) return this.leave(link, "failed");
      const pauseMs = this.pauseMs(link);
      link.state = "waiting";
      if (pauseMs > PAUSE_MS_HELD) this.refuseHeld(link);
      link.tellSettled();
      link.restarts++;
      (yield ($$m.site = 65, sys.sleep(pauseMs)));
    }
   }, "keep")]($$1) { return $$.start(keep$$22, this, [$$1]); }
  pauseMs(link) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
    return Math.min(link.limits.pauseMs * 2 ** Math.min(link.failures, 16), PAUSE_MS_MAX);
   } finally { $$m.depth--; } }
  leave(link, state) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
    link.state = state;
    if (state === "failed") {
      for (const one of [...link.subscriptions]) { if (--$$m.fuel < 0) $$.burnt(); this.drop(link, one, `the server failed: ${link.lastEnd}`); }
    }
    this.refuseHeld(link);
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
    if (stream !== null) void quiet(($$m.site = 66, this.sys.drop(stream)));
   } finally { $$m.depth--; } }
  [(live$$23 = function* live$$23(link) { if (--$$m.fuel < 0) $$.burnt(); 
    const { sys, core } = this;
    link.verdict = null;
    link.lastEnd = "";
    let stream;
    try {
      stream = (yield ($$m.site = 67, sys.subscribe(STDIO, { server: link.name }, { credit: CREDIT })));
    } catch (error) { $$.caught(error); 
      link.lastEnd = messageOf(error);
      return;
    }
    this.streams[link.index] = stream;
    void this.open(link, link.life);
    try {
      for (; ; ) { if (--$$m.fuel < 0) $$.burnt(); 
        const { value } = (yield ($$m.site = 68, sys.recv(stream)));
        if (link.verdict !== null) break;
        if (isObject(value) && value.exit !== void 0) {
          link.lastEnd = endOf(value);
          break;
        }
        if (isObject(value)) (yield ($$m.site = 69, hear(sys, core, link, value, this)));
      }
    } catch (error) { $$.caught(error); 
      link.lastEnd = messageOf(error);
    }
   }, "live")]($$1) { return $$.start(live$$23, this, [$$1]); }
  // The child is gone when this is over, or the device could not say so within its time.
  [(bury$$24 = function* bury$$24(link) { if (--$$m.fuel < 0) $$.burnt(); 
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
    const lost = [...link.flight.values()];
    link.flight.clear();
    for (const pending of lost) { if (--$$m.fuel < 0) $$.burnt(); fail(sys, this.core, pending, pending.doubtful ? "EINDOUBT" : "ENODEV", lostText(link, pending), null); }
    (yield quiet($$at(($$m.site = 71, sys.tool(STDIO_STOP, { server: link.name, graceMs: GRACE_MS }, { timeoutMs: 2 * GRACE_MS })), 70)));
   }, "bury")]($$1) { return $$.start(bury$$24, this, [$$1]); }
  refuseHeld(link) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
    const { held } = link;
    link.held = [];
    for (const pending of held) { if (--$$m.fuel < 0) $$.burnt(); fail(this.sys, this.core, pending, "ENODEV", absentText(link, pending), null); }
   } finally { $$m.depth--; } }
  // ---- calls
  /** Sends a call as soon as the server is ready, or refuses it. */
  submit(link, pending) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
    const { sys, core } = this;
    const waits = link.state === "starting" || link.state === "waiting" && this.pauseMs(link) <= PAUSE_MS_HELD;
    if (core.closing || link.state !== "ready" && !waits) {
      return fail(sys, core, pending, "ENODEV", absentText(link, pending), null);
    }
    if (link.opening !== null && link.state === "ready") return enqueue(sys, core, link, pending, link.opening.era, this);
    link.held.push(pending);
    core.fresh.push(pending);
    void stampSoon(sys, core);
   } finally { $$m.depth--; } }
  /** Asks the server something of our own. */
  ask(link, method, members, limitMs, era) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
    const { promise, resolve } = later();
    enqueue(this.sys, this.core, link, new Pending(method, members, limitMs, null, resolve, "whole", null, null, null), era, this);
    return promise;
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
    void quiet(($$m.site = 72, this.sys.drop(reply)));
   } finally { $$m.depth--; } }
  /** The time of a call has come: its caller is told, the server too, and a silent server is probed. */
  expire(link, pending, why = `it took longer than ${pending.limitMs} ms`) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
    link.counters.timeouts++;
    this.giveUp(link, pending, "ETIMEDOUT", why);
    if (pending.sent && link.state === "ready" && !link.probing) void this.probe(link);
   } finally { $$m.depth--; } }
  /** Gives a call up: the server is asked to cancel it. A later answer is counted and ignored. */
  giveUp(link, pending, errno, why) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
    const { sys, core } = this;
    if (pending.done) return;
    link.flight.delete(pending.id);
    link.held = link.held.filter((one) =>{ if (--$$m.fuel < 0) $$.burnt(); return (one !== pending); });
    fail(sys, core, pending, errno, `Cannot run ${pending.describe()} of server ${link.name}: ${why}`, null);
    if (!pending.sent || pending.method === "initialize" || link.verdict !== null) return;
    const params = `{"requestId":${pending.id},"reason":${JSON.stringify(why)}}`;
    push(sys, core, link, notificationLine("notifications/cancelled", params), null, this);
   } finally { $$m.depth--; } }
  [(probe$$25 = function* probe$$25(link) { if (--$$m.fuel < 0) $$.burnt(); 
    const { life, heard } = link;
    link.probing = true;
    const modern = link.opening?.era === "modern";
    (yield ($$m.site = 73, this.ask(link, modern ? "server/discover" : "ping", "", PROBE_MS, modern ? "modern" : "legacy")));
    if (link.life !== life) return;
    link.probing = false;
    if (link.heard === heard) this.condemn(link, `it was silent for ${PROBE_MS} ms after a call had run out of time`);
   }, "probe")]($$1) { return $$.start(probe$$25, this, [$$1]); }
  // ---- opening
  [(open$$26 = function* open$$26(link, life) { if (--$$m.fuel < 0) $$.burnt(); 
    const opening = (yield ($$m.site = 74, this.negotiate(link, life)));
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
      const tools = (yield ($$m.site = 75, this.list(link, "tools/list", "tools")));
      if (link.life !== life || link.verdict !== null) return;
      if (typeof tools === "string") return this.condemn(link, `its tools cannot be listed: ${tools}`);
      link.counters.garbage += this.core.catalogue.update(link.name, tools);
    } else this.core.catalogue.update(link.name, []);
    this.ready(link, opening);
   }, "open")]($$1, $$2) { return $$.start(open$$26, this, [$$1, $$2]); }
  ready(link, opening) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
    const { sys, core } = this;
    link.state = "ready";
    if (opening.era === "modern") this.listenForLists(link, opening);
    for (const one of link.subscriptions) { if (--$$m.fuel < 0) $$.burnt(); void this.subscribeAgain(link, one); }
    const { held } = link;
    link.held = [];
    for (const pending of held) { if (--$$m.fuel < 0) $$.burnt(); if (!pending.done) enqueue(sys, core, link, pending, opening.era, this); }
    link.tellSettled();
   } finally { $$m.depth--; } }
  // New first, old after any refusal or silence; what worked last, or is configured, is tried alone.
  [(negotiate$$27 = function* negotiate$$27(link, life) { if (--$$m.fuel < 0) $$.burnt(); 
    const known = link.wanted ?? link.era;
    if (known !== "legacy" && !link.shy) {
      const outcome2 = (yield ($$m.site = 76, this.ask(link, "server/discover", "", known === null ? link.limits.discoverMs : link.limits.openMs, "modern")));
      if (link.life !== life) return "it ended";
      if (outcome2.ok) {
        const read = readDiscover(outcome2.result);
        if (typeof read !== "string" || known === "modern") return read;
      } else if (known === "modern" || isModernRefusal(outcome2.code, outcome2.error)) return outcome2.text;
    }
    const outcome = (yield ($$m.site = 77, this.ask(link, "initialize", $$s.INITIALIZE_MEMBERS, link.limits.openMs, "legacy")));
    return outcome.ok ? readInitialize(outcome.result) : outcome.text;
   }, "negotiate")]($$1, $$2) { return $$.start(negotiate$$27, this, [$$1, $$2]); }
  // ---- lists
  /** A whole list, page by page; or why it cannot be had. Kept only where the server says when it changes. */
  [(list$$28 = function* list$$28(link, method, member) { if (--$$m.fuel < 0) $$.burnt(); 
    const known = link.lists.get(method);
    if (known !== void 0) return known;
    const { life, opening, listChanges } = link;
    if (opening === null) return `server ${link.name} is not ready`;
    const all3 = [];
    let cursor = null;
    for (let page = 0; page < PAGES_MAX && all3.length < ENTRIES_MAX; page++) { if (--$$m.fuel < 0) $$.burnt(); 
      const members = cursor === null ? "" : `"cursor":${JSON.stringify(cursor)}`;
      const outcome = (yield ($$m.site = 78, this.ask(link, method, members, link.limits.openMs, opening.era)));
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
   }, "list")]($$1, $$2, $$3) { return $$.start(list$$28, this, [$$1, $$2, $$3]); }
  notified(link, method, params) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
    if (method.endsWith("/list_changed")) link.listChanges++;
    if (method === "notifications/tools/list_changed") void this.refresh(link);
    else if (method === "notifications/prompts/list_changed") link.lists.delete("prompts/list");
    else if (method === "notifications/resources/list_changed") {
      link.lists.delete("resources/list");
      link.lists.delete("resources/templates/list");
    } else if (method === "notifications/resources/updated") this.updated(link, params);
    else if (method === "notifications/subscriptions/acknowledged") this.acknowledged(link, params);
   } finally { $$m.depth--; } }
  // Changes that come while a list is on its way are looked at once more after it.
  [(refresh$$29 = function* refresh$$29(link) { if (--$$m.fuel < 0) $$.burnt(); 
    link.stale = true;
    if (link.refreshing || link.state !== "ready") return;
    const { life } = link;
    link.refreshing = true;
    while (link.stale && link.life === life) { if (--$$m.fuel < 0) $$.burnt(); 
      link.stale = false;
      const tools = (yield ($$m.site = 79, this.list(link, "tools/list", "tools")));
      if (link.life !== life) return;
      if (typeof tools !== "string") link.counters.garbage += this.core.catalogue.update(link.name, tools);
    }
    if (link.life === life) link.refreshing = false;
   }, "refresh")]($$1) { return $$.start(refresh$$29, this, [$$1]); }
  // ---- subscriptions
  listenForLists(link, opening) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
    const wanted = [];
    if (offers(opening, "tools", "listChanged")) wanted.push(`"toolsListChanged":true`);
    if (offers(opening, "prompts", "listChanged")) wanted.push(`"promptsListChanged":true`);
    if (offers(opening, "resources", "listChanged")) wanted.push(`"resourcesListChanged":true`);
    if (wanted.length > 0) void this.ask(link, "subscriptions/listen", `"notifications":{${wanted.join(",")}}`, 0, "modern");
   } finally { $$m.depth--; } }
  /** Begins a subscription at the server; null, or why it cannot be. The modern era keeps a request open for it. */
  [(subscribe$$30 = function* subscribe$$30(link, one) { if (--$$m.fuel < 0) $$.burnt(); 
    const { opening } = link;
    if (opening === null) return `server ${link.name} is not ready`;
    if (!offers(opening, "resources", "subscribe")) return `server ${link.name} offers no subscriptions`;
    if (opening.era === "modern") return (yield ($$m.site = 80, this.listen(link, one)));
    const outcome = (yield ($$m.site = 81, this.ask(link, "resources/subscribe", `"uri":${JSON.stringify(one.uri)}`, link.limits.callMs, "legacy")));
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
    const outcome = (yield ($$m.site = 82, this.ask(link, "subscriptions/listen", members, link.limits.callMs, "modern")));
    const { answer: answer2 } = one;
    one.answer = null;
    if (one.listen !== id) return answer2?.("the server ended");
    one.listen = 0;
    const why = outcome.ok ? "the server ended the subscription" : outcome.text;
    if (answer2 === null) this.drop(link, one, why);
    else answer2(why);
   }, "attend")]($$1, $$2) { return $$.start(attend$$31, this, [$$1, $$2]); }
  acknowledged(link, params) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
    const id = subscriptionOf(params);
    const one = link.subscriptions.find(({ listen, answer: answer2 }) =>{ if (--$$m.fuel < 0) $$.burnt(); return (listen === id && answer2 !== null); });
    const request = link.flight.get(id);
    if (one === void 0 || request === void 0) return;
    if (!isHonored(params, one.uri)) return this.giveUp(link, request, "EIO", "the server does not honor it");
    request.deadline = Infinity;
    one.answer(null);
    one.answer = null;
   } finally { $$m.depth--; } }
  [(subscribeAgain$$32 = function* subscribeAgain$$32(link, one) { if (--$$m.fuel < 0) $$.burnt(); 
    const refused = (yield ($$m.site = 83, this.subscribe(link, one)));
    if (refused !== null && link.state === "ready") this.drop(link, one, refused);
   }, "subscribeAgain")]($$1, $$2) { return $$.start(subscribeAgain$$32, this, [$$1, $$2]); }
  // A subscription that its reader still wants and nobody serves any more: it is told, unless it is not there either.
  drop(link, one, why) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
    if (!link.subscriptions.includes(one)) return;
    void quiet(($$m.site = 84, this.sys.send(one.to, { ended: one.uri, server: link.name, why }, { timeoutMs: link.limits.callMs })));
    this.forget(link, one);
   } finally { $$m.depth--; } }
  /** Ends a subscription. */
  [(unsubscribe$$33 = function* unsubscribe$$33(link, one) { if (--$$m.fuel < 0) $$.burnt(); 
    this.forget(link, one);
    if (link.opening === null || link.subscriptions.some((other) =>{ if (--$$m.fuel < 0) $$.burnt(); return (other.uri === one.uri && other.listen === 0); })) return;
    const listen = link.flight.get(one.listen);
    if (listen !== void 0) this.giveUp(link, listen, "EIO", "it is no longer wanted");
    else if (link.opening.era === "legacy") {
      (yield ($$m.site = 85, this.ask(link, "resources/unsubscribe", `"uri":${JSON.stringify(one.uri)}`, link.limits.callMs, "legacy")));
    }
   }, "unsubscribe")]($$1, $$2) { return $$.start(unsubscribe$$33, this, [$$1, $$2]); }
  /** Takes a subscription away, with the handle of its reader. */
  forget(link, one) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
    const at = link.subscriptions.indexOf(one);
    if (at >= 0) link.subscriptions.splice(at, 1);
    void quiet(($$m.site = 86, this.sys.drop(one.to)));
   } finally { $$m.depth--; } }
  // In the modern era each subscription has a copy of its own, with its id; before, all below an address share one.
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
        (yield ($$m.site = 87, this.sys.send(one.to, { updated: due, server: link.name }, { timeoutMs: link.limits.callMs })));
      } catch (error) { $$.caught(error); 
        if (!(error instanceof SyscallError3)) throw error;
        if (error.errno !== "ETIMEDOUT") (yield ($$m.site = 88, this.unsubscribe(link, one)));
      }
    }
    one.telling = false;
   }, "tell")]($$1, $$2, $$3) { return $$.start(tell$$34, this, [$$1, $$2, $$3]); }
} }).Lives;
$$s.TIME_MS_MAX = 24 * 3600 * 1e3;
return $$s;
} finally { $$s = $$before; }
}, enter: (next) => { $$s = next; },
exports: () => ({ ["default"]: program_default }), agents: () => $$s === undefined ? $$agents : $$s.$$agents };
};
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbInVzZXIvc2VydmVycy9tY3AvcHJvZ3JhbS50cyIsInVzZXIvc2VydmVycy9tY3AvYW5zd2VyLnRzIiwidXNlci9zZXJ2ZXJzL21jcC9qc29ucnBjLnRzIiwidXNlci9zZXJ2ZXJzL21jcC9hc2tlZC50cyIsInVzZXIvc2VydmVycy9tY3AvY29tYmluZS50cyIsInVzZXIvc2VydmVycy9tY3AvbGltaXRzLnRzIiwidXNlci9zZXJ2ZXJzL21jcC9jbG9jay50cyIsInVzZXIvc2VydmVycy9tY3Avc2NoZW1hLnRzIiwidXNlci9zZXJ2ZXJzL21jcC9jYXRhbG9ndWUudHMiLCJ1c2VyL3NlcnZlcnMvbWNwL2NvcmUudHMiLCJ1c2VyL3NlcnZlcnMvbWNwL2xpZmUudHMiLCJ1c2VyL3NlcnZlcnMvbWNwL2VyYS50cyIsInVzZXIvc2VydmVycy9tY3AvcGVuZGluZy50cyIsInVzZXIvc2VydmVycy9tY3Avd2lyZS50cyIsInN5c2NhbGxzL2lkX3RhYmxlLnRzIiwidXNlci9zZXJ2ZXJzL21jcC9saW5rLnRzIiwidXNlci9zZXJ2ZXJzL21jcC9yZXF1ZXN0cy50cyIsInVzZXIvc2VydmVycy9tY3Avc3RhdHVzLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUV3Qk8sU0FBUyxTQUFTLElBQUkscUZBQTBCO0FBQ3JELEVBQUEsS0FBSztBQUNILElBQUEsTUFBTSxJQUFJLEdBQUcsTUFBTSxDQUFDLEVBQUUsQ0FBQyxJQUFJLENBQUMsQ0FBQztBQUM3QixJQUFBLE9BQU8sT0FBTyxJQUFJLENBQUMsS0FBSyxLQUFLLFFBQVEsSUFBSSxJQUFJLENBQUMsS0FBSyxLQUFLLElBQUksR0FBRyxJQUFJLEdBQUcsSUFBSSxDQUFDO0FBQUwsRUFDeEUsQ0FBQywrQkFBUTtBQUNQLElBQUEsT0FBTyxJQUFJLENBQUM7QUFBTCxFQUNULENBQUM7O0FBSUksU0FBUyxTQUFTLEtBQUsscUZBQTJCO0FBQ3ZELEVBQUEsT0FBTyxPQUFPLEtBQUssS0FBSyxRQUFRLElBQUksS0FBSyxLQUFLLElBQUksSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLENBQUMsS0FBSyxDQUFDLENBQUM7O0FBSXZFLFNBQVMsT0FBTyxPQUFPLG9DQUFlO0FBQzNDLEVBQUEsSUFBSSxRQUFRLElBQUksT0FBTyxHQUFHO0FBQ3hCLElBQUEsSUFBSSxPQUFPLE9BQU8sQ0FBQyxNQUFNLEtBQUssUUFBUSxDQUFFLENBQUEsT0FBTyxNQUFNLENBQUM7QUFDdEQsSUFBQSxPQUFPLElBQUksSUFBSSxPQUFPLEdBQUcsU0FBUyxHQUFHLGNBQWMsQ0FBQztBQUFmLEVBQ3ZDLENBQUM7QUFDRCxFQUFBLElBQUksRUFBRSxJQUFJLElBQUksT0FBTyxDQUFDLENBQUUsQ0FBQSxPQUFPLE1BQU0sQ0FBQztBQUN0QyxFQUFBLElBQUksUUFBUSxJQUFJLE9BQU8sQ0FBRSxDQUFBLE9BQU8sT0FBTyxJQUFJLE9BQU8sR0FBRyxNQUFNLEdBQUcsUUFBUSxDQUFDO0FBQ3ZFLEVBQUEsT0FBTyxPQUFPLElBQUksT0FBTyxHQUFHLE9BQU8sR0FBRyxNQUFNLENBQUM7O0FBSXhDLFNBQVMsWUFBWSxFQUFFLEVBQVUsTUFBTSxFQUFVLE1BQU0sb0NBQW1CO0FBQy9FLEVBQUEsT0FBTyxDQUFDLHNCQUFzQixFQUFFLEVBQUUsQ0FBQyxXQUFXLEVBQUUsTUFBTSxDQUFDLFdBQVcsRUFBRSxNQUFNLENBQUMsQ0FBQyxDQUFDLENBQUM7O0FBSXpFLFNBQVMsaUJBQWlCLE1BQU0sRUFBVSxNQUFNLG9DQUFtQjtBQUN4RSxFQUFBLE9BQU8sQ0FBQywyQkFBMkIsRUFBRSxNQUFNLENBQUMsV0FBVyxFQUFFLE1BQU0sQ0FBQyxDQUFDLENBQUMsQ0FBQzs7QUFJOUQsU0FBUyxXQUFXLEVBQUUscUZBQW9CO0FBQy9DLEVBQUEsT0FBTyxJQUFJLENBQUMsU0FBUyxDQUFDLEVBQUUsT0FBTyxFQUFFLEtBQUssRUFBRSxFQUFFLEVBQUUsTUFBTSxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDOztBQUlyRCxTQUFTLFVBQVUsRUFBRSxFQUFXLElBQUksRUFBVSxPQUFPLHFGQUFtQjtBQUM3RSxFQUFBLE9BQU8sSUFBSSxDQUFDLFNBQVMsQ0FBQyxFQUFFLE9BQU8sRUFBRSxLQUFLLEVBQUUsRUFBRSxFQUFFLEtBQUssRUFBRSxFQUFFLElBQUksRUFBRSxPQUFPLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDOztBQUluRSxTQUFTLFFBQVEsT0FBTyxxRkFBMkQ7QUFDeEYsRUFBQSxNQUFNLEtBQUssR0FBRyxPQUFPLENBQUMsS0FBSyxDQUFDO0FBQzVCLEVBQUEsSUFBSSxDQUFDLFFBQVEsQ0FBQyxLQUFLLENBQUMsQ0FBRSxDQUFBLE9BQU8sRUFBRSxJQUFJLEVBQUUsQ0FBQyxFQUFFLElBQUksRUFBRSx3QkFBd0IsQ0FBQyxDQUFDLENBQUM7QUFDekUsRUFBQSxNQUFNLElBQUksR0FBRyxPQUFPLEtBQUssQ0FBQyxPQUFPLEtBQUssUUFBUSxHQUFHLEtBQUssQ0FBQyxPQUFPLEdBQUcsd0JBQXdCLENBQUM7QUFDMUYsRUFBQSxPQUFPLEVBQUUsSUFBSSxFQUFFLE9BQU8sS0FBSyxDQUFDLElBQUksS0FBSyxRQUFRLEdBQUcsS0FBSyxDQUFDLElBQUksR0FBRyxDQUFDLEVBQUUsSUFBSSxFQUFFLElBQUksQ0FBQyxJQUFJLENBQUMsWUFBWSxDQUFDLENBQUMsRUFBRSxHQUFLLENBQUMsQ0FBQyxDQUFDLENBQUM7O0FBSXBHLFNBQVMsS0FBSyxJQUFJLEVBQVUsR0FBRyxxRkFBbUI7QUFDdkQsRUFBQSxPQUFPLElBQUksQ0FBQyxNQUFNLElBQUksR0FBRyxHQUFHLElBQUksR0FBRyxDQUFDLEVBQUUsSUFBSSxDQUFDLEtBQUssQ0FBQyxDQUFDLEVBQUUsR0FBRyxDQUFDLENBQUMsWUFBWSxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQzs7QUFJdEUsU0FBUyxhQUFhLElBQUksRUFBVSxJQUFJLHFGQUEwQjtBQUN2RSxFQUFBLE1BQU0sS0FBSyxHQUFHLE9BQU8sQ0FBQyxJQUFJLENBQUMsQ0FBQztBQUM1QixFQUFBLElBQUksS0FBSyxLQUFLLEtBQUssQ0FBQyxDQUFLLENBQUEsT0FBTyxLQUFLLENBQUM7QUFFdEMsRUFBQSxNQUFNLElBQUksR0FBRyxzRUFBc0UsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUM7QUFDL0YsRUFBQSxPQUFPLElBQUksS0FBSyxJQUFJLEdBQUcsSUFBSSxHQUFHLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQzs7QUFJaEQsU0FBUyxRQUFRLElBQUkscUZBQXNDO0FBQ3pELEVBQUEsSUFBSSxLQUFLLEdBQUcsQ0FBQyxDQUFDO0FBQ2QsRUFBQSxLQUFLLElBQUksRUFBRSxHQUFHLENBQUMsRUFBRSxFQUFFLEdBQUcsSUFBSSxDQUFDLE1BQU0sRUFBRSxFQUFFLEVBQUUsb0NBQUc7QUFDeEMsSUFBQSxNQUFNLElBQUksR0FBRyxJQUFJLENBQUMsRUFBRSxDQUFDLENBQUM7QUFDdEIsSUFBQSxJQUFJLElBQUksS0FBSyxHQUFHLElBQUksSUFBSSxLQUFLLEdBQUcsQ0FBRSxDQUFBLEtBQUssRUFBRSxDQUFDO0FBQVIsU0FBSyxJQUM5QixJQUFJLEtBQUssR0FBRyxJQUFJLElBQUksS0FBSyxHQUFHLENBQUUsQ0FBQSxLQUFLLEVBQUUsQ0FBQztBQUFSLFNBQUssSUFDbkMsSUFBSSxLQUFLLEdBQUcsR0FBRztBQUN0QixNQUFBLE1BQU0sR0FBRyxHQUFHLFNBQVMsQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFDLENBQUM7QUFDaEMsTUFBQSxJQUFJLEdBQUcsR0FBRyxDQUFDLENBQUUsQ0FBQSxPQUFPLEtBQUssQ0FBQyxDQUFDO0FBQzNCLE1BQUEsSUFBSSxLQUFLLEtBQUssQ0FBQyxJQUFJLElBQUksQ0FBQyxLQUFLLENBQUMsRUFBRSxFQUFFLEdBQUcsR0FBRyxDQUFDLENBQUMsS0FBSyxNQUFNLEdBQUc7QUFDdEQsUUFBQSxNQUFNLEtBQUssR0FBRyxxQ0FBcUMsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxHQUFHLEdBQUcsQ0FBQyxFQUFFLEdBQUcsR0FBRyxFQUFFLENBQUMsQ0FBQyxDQUFDO0FBQ3hGLFFBQUEsSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFFLENBQUEsT0FBTyxLQUFLLENBQUMsQ0FBQyxDQUFDLEtBQUssS0FBSyxDQUFDLEdBQU0sSUFBSSxHQUFHLE1BQU0sQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUFGLE1BQzVFLENBQUM7QUFDRCxNQUFBLEVBQUUsR0FBRyxHQUFHLENBQUM7QUFBSixJQUNQLENBQUM7QUFBRCxFQUNGLENBQUM7QUFDRCxFQUFBLE9BQU8sS0FBSyxDQUFDLENBQUM7O0FBR2hCLFNBQVMsVUFBVSxJQUFJLEVBQVUsS0FBSyxvQ0FBbUI7QUFDdkQsRUFBQSxLQUFLLElBQUksRUFBRSxHQUFHLEtBQUssR0FBRyxDQUFDLEVBQUUsRUFBRSxHQUFHLElBQUksQ0FBQyxNQUFNLEVBQUUsRUFBRSxFQUFFLG9DQUFHO0FBQ2hELElBQUEsSUFBSSxJQUFJLENBQUMsRUFBRSxDQUFDLEtBQUssSUFBSSxDQUFFLENBQUEsRUFBRSxFQUFFLENBQUM7QUFBTCxTQUFLLElBQ25CLElBQUksQ0FBQyxFQUFFLENBQUMsS0FBSyxHQUFHLENBQUUsQ0FBQSxPQUFPLEVBQUUsQ0FBQztBQUFILEVBQ3BDLENBQUM7QUFDRCxFQUFBLE9BQU8sQ0FBQyxDQUFDLENBQUM7O01DekZOLFNBQVMsR0FBRztNQUNaLGVBQWUsR0FBRztBQUdqQixTQUFTLGFBQWEsTUFBTSxxRkFBNkI7QUFDOUQsRUFBQSxJQUFJLENBQUMsUUFBUSxDQUFDLE1BQU0sQ0FBQyxDQUFFLENBQUEsT0FBTyxFQUFFLEtBQUssRUFBRSxpQkFBaUIsRUFBRSxNQUFNLEVBQUUsSUFBSSxFQUFFLEtBQUssRUFBRSxDQUFDLENBQUMsQ0FBQyxDQUFDO0FBQ25GLEVBQUEsTUFBTSxFQUFFLFVBQVUsQ0FBQyxDQUFDLEdBQUcsTUFBTSxDQUFDO0FBQzlCLEVBQUEsSUFBSSxVQUFVLEtBQUssS0FBSyxDQUFDLElBQU8sVUFBVSxLQUFLLFVBQVUsQ0FBRSxDQUFBLE9BQU8sSUFBSSxDQUFDO0FBQ3ZFLEVBQUEsSUFBSSxVQUFVLEtBQUssZ0JBQWdCLENBQUUsQ0FBQSxPQUFPLGFBQWEsQ0FBQyxNQUFNLENBQUMsQ0FBQztBQUNsRSxFQUFBLE9BQU8sRUFBRSxLQUFLLEVBQUUsQ0FBQyxlQUFlLEVBQUUsSUFBSSxDQUFDLFVBQVUsQ0FBQyxDQUFDLGFBQWEsQ0FBQyxFQUFFLE1BQU0sRUFBRSxJQUFJLEVBQUUsS0FBSyxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUM7O0FBRzlGLFNBQVMsY0FBYyxFQUFFLGFBQWEsRUFBRSxZQUFZLENBQUMsQ0FBQyxxRkFBbUI7QUFDdkUsRUFBQSxNQUFNLE9BQU8sR0FBRyxRQUFRLENBQUMsYUFBYSxDQUFDLEdBQUcsTUFBTSxDQUFDLE9BQU8sQ0FBQyxhQUFhLENBQUMsR0FBRyxDQUFDLENBQUMsQ0FBQztBQUM3RSxFQUFBLElBQUksT0FBTyxDQUFDLE1BQU0sS0FBSyxDQUFDLEdBQUc7QUFDekIsSUFBQSxNQUFNLEtBQUssR0FBRyxPQUFPLFlBQVksS0FBSyxRQUFRLEdBQUcsa0NBQWtDLEdBQUcsNkNBQTZDLENBQUM7QUFDcEksSUFBQSxPQUFPLEVBQUUsS0FBSyxFQUFFLENBQUMsRUFBRSxLQUFLLENBQUMsbUJBQW1CLENBQUMsRUFBRSxNQUFNLEVBQUUsRUFBRSxLQUFLLEVBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQyxFQUFFLEtBQUssRUFBRSxDQUFDLENBQUMsQ0FBQyxDQUFDO0FBQUYsRUFDakYsQ0FBQztBQUNELEVBQUEsTUFBTSxLQUFLLEdBQUcsT0FBTyxDQUFDLEtBQUssQ0FBQyxDQUFDLEVBQUUsU0FBUyxDQUFDLENBQUMsR0FBRyxDQUFDLENBQUMsQ0FBQyxHQUFHLEVBQUUsT0FBTyxDQUFDLCtGQUFLLE9BQU8sQ0FBQyxHQUFHLEVBQUUsT0FBTyxnQ0FBQyxDQUFDLENBQUM7QUFDekYsRUFBQSxNQUFNLEtBQUssR0FBRyxLQUFLLENBQUMsR0FBRyxDQUFDLENBQUMsRUFBRSxHQUFHLEVBQUUsTUFBTSxFQUFFLE9BQU8sQ0FBQyxDQUFDLDhDQUFLLENBQUMsRUFBRSxNQUFNLENBQUMsSUFBSSxFQUFFLEdBQUcsQ0FBQyxFQUFFLE9BQU8sS0FBSyxLQUFLLENBQUMsR0FBTSxFQUFFLEdBQUcsQ0FBQyxFQUFFLEVBQUUsT0FBTyxDQUFDLENBQUMsQ0FBQyxDQUFDLEtBQUMsQ0FBQyxDQUFDO0FBQzVILEVBQUEsTUFBTSxJQUFJLEdBQUcsT0FBTyxDQUFDLE1BQU0sR0FBRyxTQUFTLEdBQUcsQ0FBQyxLQUFLLEVBQUUsT0FBTyxDQUFDLE1BQU0sR0FBRyxTQUFTLENBQUMsS0FBSyxDQUFDLEdBQUcsRUFBRSxDQUFDO0FBQ3pGLEVBQUEsT0FBTyxFQUFFLEtBQUssRUFBRSxDQUFDLDZDQUE2QyxFQUFFLEtBQUssQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUMsRUFBRSxJQUFJLENBQUMsQ0FBQyxFQUFFLE1BQU0sRUFBRSxFQUFFLEtBQUssQ0FBQyxDQUFDLEVBQUUsS0FBSyxFQUFFLE9BQU8sQ0FBQyxNQUFNLENBQUMsQ0FBQyxDQUFDOztBQUd4SSxTQUFTLFFBQVEsR0FBRyxFQUFVLE9BQU8scUZBQW1CO0FBQ3RELEVBQUEsTUFBTSxFQUFFLE1BQU0sRUFBRSxNQUFNLENBQUMsQ0FBQyxHQUFHLFFBQVEsQ0FBQyxPQUFPLENBQUMsR0FBRyxPQUFPLEdBQUcsQ0FBQyxDQUFDLENBQUM7QUFDNUQsRUFBQSxNQUFNLE9BQU8sR0FBRyxRQUFRLENBQUMsTUFBTSxDQUFDLElBQUksT0FBTyxNQUFNLENBQUMsT0FBTyxLQUFLLFFBQVEsR0FBRyxFQUFFLE9BQU8sRUFBRSxJQUFJLENBQUMsTUFBTSxDQUFDLE9BQU8sQ0FBQyxDQUFDLENBQUMsR0FBRyxDQUFDLENBQUMsQ0FBQztBQUNoSCxFQUFBLE9BQU8sRUFBRSxHQUFHLEVBQUUsSUFBSSxDQUFDLEdBQUcsQ0FBQyxFQUFFLE1BQU0sRUFBRSxPQUFPLE1BQU0sS0FBSyxRQUFRLEdBQUcsSUFBSSxDQUFDLE1BQU0sQ0FBQyxHQUFHLG1CQUFtQixFQUFFLEdBQUcsT0FBTyxDQUFDLENBQUMsQ0FBQzs7QUFJMUcsU0FBUyxRQUFRLEtBQUsscUZBQTZCO0FBQ3hELEVBQUEsTUFBTSxJQUFJLEdBQUcsUUFBUSxDQUFDLEtBQUssQ0FBQyxJQUFJLFFBQVEsQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLEdBQUcsS0FBSyxDQUFDLElBQUksR0FBRyxDQUFDLENBQUMsQ0FBQztBQUN2RSxFQUFBLE1BQU0sS0FBSyxHQUFHLFFBQVEsQ0FBQyxJQUFJLENBQUMsb0JBQW9CLENBQUMsR0FBRyxNQUFNLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxvQkFBb0IsQ0FBQyxDQUFDLEtBQUssQ0FBQyxDQUFDLEVBQUUsU0FBUyxDQUFDLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxHQUFHLENBQUMsQ0FBQyxDQUFDO0FBQzlILEVBQUEsSUFBSSxLQUFLLENBQUMsTUFBTSxLQUFLLENBQUMsQ0FBRSxDQUFBLE9BQU8sSUFBSSxDQUFDO0FBQ3BDLEVBQUEsT0FBTyxFQUFFLEtBQUssRUFBRSxDQUFDLFNBQVMsRUFBRSxLQUFLLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFDLHlDQUF5QyxDQUFDLEVBQUUsTUFBTSxFQUFFLEVBQUUsS0FBSyxDQUFDLENBQUMsRUFBRSxLQUFLLEVBQUUsS0FBSyxDQUFDLE1BQU0sQ0FBQyxDQUFDLENBQUM7O0FBR3BJLFNBQVMsS0FBSyxLQUFLLHFGQUFvQjtBQUNyQyxFQUFBLE9BQU8sSUFBSSxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsQ0FBQyxZQUFZLENBQUMsQ0FBQyxFQUFFLGVBQWUsQ0FBQyxDQUFDOztBQ3JEdEQsU0FBUywyRkFBc0I7QUFDcEMsRUFBQSxPQUFPLE9BQU8sQ0FBQyxhQUFhLENBQUksQ0FBQyxDQUFDOztBQUk3QixTQUFTLFdBQVcsS0FBSyxxRkFBMEU7QUFDeEcsRUFBQSxPQUFPLE9BQU8sQ0FBQyxVQUFVLENBQUMsS0FBSyxDQUFDLENBQUM7O0FBSTVCLFNBQVMsSUFBSSxLQUFLLHFGQUFrRDtBQUN6RSxFQUFBLE9BQU8sT0FBTyxDQUFDLEdBQUcsQ0FBQyxLQUFLLENBQUMsQ0FBQzs7QUFJckIsU0FBUyxLQUFLLEtBQUsscUZBQWtEO0FBQzFFLEVBQUEsT0FBTyxPQUFPLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxDQUFDOztNQ05oQixZQUFZLEdBQUc7TUFFZixhQUFhLEdBQUc7TUFFaEIsWUFBWSxHQUFHO01BRWYsU0FBUyxHQUFHO01BRVosUUFBUSxHQUFHO01BRVgsUUFBUSxHQUFHO01BRVgsU0FBUyxHQUFHO01BRVosTUFBTSxHQUFHO01BRVQsU0FBUyxHQUFHO01BQ1osV0FBVyxHQUFHO01BRWQsU0FBUyxHQUFHO01BRVosV0FBVyxHQUFHO01BRWQsU0FBUyxHQUFHO01BSVosV0FBVyxHQUFHO01BRWQsWUFBWSxHQUFHO01BRWYsU0FBUyxHQUFHO01BRVosZUFBZSxHQUFHO01BR2xCLFdBQVcsR0FBRztNQUVkLFlBQVksR0FBRztNQUNmLGdCQUFnQixHQUFHO01BRW5CLGlCQUFpQixHQUFHO01BRXBCLFdBQVcsR0FBRztNQUVkLGVBQWUsR0FBRztNQUNsQixjQUFjLEdBQUc7TUpqRGpCLE9BQU8sR0FBYixPQUFlO0FBQUQsRUFDVixLQUFLLEdBQW9CLENBQUMsQ0FBQyxDQUFDO0FBQUYsRUFDMUIsUUFBUSxHQUF1QixDQUFDLENBQUMsQ0FBQztBQUM3QztrRUFHQSxtQkFBNEIsd0NBQXFDO0FBQy9ELEVBQUEsS0FBSztBQUNILElBQUEsc0JBQU0sTUFBSSxDQUFDO0FBQUwsRUFDUixDQUFDLENBQUMsT0FBTywyQkFBUTtBQUNmLElBQUEsSUFBSSxFQUFFLEtBQUssWUFBWSxZQUFZLENBQUMsQ0FBRSxDQUFBLE1BQU0sS0FBSyxDQUFDO0FBQU4sRUFDOUMsQ0FBQzs7NEZBSUgsMkJBQW9DLEtBQVUsMkNBQWtDO0FBQzlFLEVBQUEsTUFBTSxPQUFPLEdBQUcsc0JBQU0sVUFBVSxDQUFDLE9BQU8sQ0FBQyxLQUFLLEdBQUMsQ0FBQztBQUNoRCxFQUFBLEtBQUssSUFBSSxDQUFDLEdBQUcsQ0FBQyxFQUFFLENBQUMsR0FBRyxPQUFPLENBQUMsTUFBTSxFQUFFLENBQUMsRUFBRSxvQ0FBRztBQUN4QyxJQUFBLE1BQU0sTUFBTSxHQUFHLE9BQU8sQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUMxQixJQUFBLE1BQU0sT0FBTyxHQUFHLE9BQU8sQ0FBQyxRQUFRLENBQUMsQ0FBQyxDQUFDLENBQUM7QUFDcEMsSUFBQSxJQUFJLE1BQU0sQ0FBQyxNQUFNLEtBQUssV0FBVyxJQUFJLE9BQU8sS0FBSyxJQUFJLElBQUksRUFBRSxNQUFNLENBQUMsTUFBTSxZQUFZLFlBQVksQ0FBQyxDQUFFLENBQUEsU0FBUztBQUM1RyxJQUFBLElBQUksTUFBTSxDQUFDLE1BQU0sQ0FBQyxLQUFLLEtBQUssT0FBTyxDQUFFLENBQUEsU0FBUztBQUM5QyxJQUFBLE9BQU0sS0FBSyxxQkFBQyxHQUFHLENBQUMsTUFBTSxDQUFDLE9BQU8sQ0FBQyxLQUFLLEVBQUcsS0FBSyxFQUFFLENBQUMsMEJBQTBCLEVBQUUsT0FBTyxDQUFDLFFBQVEsQ0FBQyxDQUFDLENBQUMsS0FBSyxFQUFFLE1BQU0sQ0FBQyxNQUFNLENBQUMsT0FBTyxDQUFDLENBQUMsTUFBQyxFQUFDLENBQUM7QUFBRixFQUMvSCxDQUFDOztBQUlJLFNBQVMsUUFBUSxHQUFHLEVBQU8sSUFBSSxFQUFRLElBQUksRUFBUSxPQUFPLEVBQVcsSUFBSSxFQUFVLE9BQU8scUZBQWtCO0FBQ2pILEVBQUEsTUFBTSxNQUFNLEdBQUcsSUFBSSxDQUFDLEtBQUssQ0FBQztBQUMxQixFQUFBLElBQUksT0FBTyxDQUFDLE1BQU0sS0FBSyxJQUFJLENBQUUsQ0FBQSxPQUFPLE1BQU0sQ0FBQyxHQUFHLEVBQUUsSUFBSSxFQUFFLE9BQU8sRUFBRSxnR0FBTSxPQUFPLENBQUMsTUFBTSxDQUFFLEVBQUUsRUFBRSxFQUFFLElBQUksRUFBRSxNQUFNLENBQUMsQ0FBQyxnQ0FBQyxDQUFDLENBQUM7QUFDNUcsRUFBQSxNQUFNLFFBQVEsR0FBRyxZQUFZLENBQUMsTUFBTSxDQUFDLENBQUM7QUFDdEMsRUFBQSxJQUFJLFFBQVEsS0FBSyxJQUFJLEdBQUc7QUFDdEIsSUFBQSxJQUFJLENBQUMsUUFBUSxDQUFDLE9BQU8sSUFBSSxRQUFRLENBQUMsS0FBSyxDQUFDO0FBQ3hDLElBQUEsTUFBTSxJQUFJLEdBQUcsQ0FBQyx5QkFBeUIsRUFBRSxPQUFPLENBQUMsUUFBUSxDQUFDLENBQUMsQ0FBQyxXQUFXLEVBQUUsSUFBSSxDQUFDLElBQUksQ0FBQyxFQUFFLEVBQUUsUUFBUSxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUM7QUFDeEcsSUFBQSxPQUFPLE1BQU0sQ0FBQyxHQUFHLEVBQUUsSUFBSSxFQUFFLE9BQU8sRUFBRSxFQUFFLEtBQUssRUFBRSxLQUFLLEVBQUUsSUFBSSxFQUFFLE1BQU0sRUFBRSxRQUFRLENBQUMsTUFBTSxDQUFDLENBQUMsRUFBRSxPQUFPLENBQUMsQ0FBQztBQUFGLEVBQzVGLENBQUM7QUFDRCxFQUFBLE1BQU0sS0FBSyxHQUFHLE9BQU8sQ0FBQyxLQUFLLEtBQUssTUFBTSxHQUFHLFVBQVUsQ0FBQyxJQUFJLEVBQUUsTUFBYyxDQUFDLEdBQUcsY0FBYyxDQUFDLElBQUksRUFBRSxNQUFjLENBQUMsQ0FBQztBQUNqSCxFQUFBLE1BQU0sQ0FBQyxHQUFHLEVBQUUsSUFBSSxFQUFFLE9BQU8sRUFBRSx5RkFBTztBQUNoQyxJQUFBLE9BQU8sQ0FBQyxLQUFLLENBQUMsSUFBSSxnQkFBQyxHQUFHLENBQUMsS0FBSyxDQUFDLE9BQU8sQ0FBQyxLQUFLLEVBQUcsS0FBSyxFQUFDLENBQUMsQ0FBQztBQUNyRCxJQUFBLE9BQU8sQ0FBQyxRQUFRLENBQUMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxDQUFDO0FBQUYsK0JBQzlCLENBQUMsQ0FBQzs7QUFJRSxTQUFTLGFBQWEsR0FBRyxFQUFPLElBQUksRUFBUSxJQUFJLEVBQVEsT0FBTyxFQUFXLE9BQU8sRUFBUSxPQUFPLHFGQUFrQjtBQUN2SCxFQUFBLE1BQU0sRUFBRSxJQUFJLEVBQUUsSUFBSSxDQUFDLENBQUMsR0FBRyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7QUFDeEMsRUFBQSxJQUFJLE9BQU8sQ0FBQyxNQUFNLEtBQUssSUFBSSxHQUFHO0FBQzVCLElBQUEsT0FBTyxNQUFNLENBQUMsR0FBRyxFQUFFLElBQUksRUFBRSxPQUFPLEVBQUUsZ0dBQU0sT0FBTyxDQUFDLE1BQU0sQ0FBRSxFQUFFLEVBQUUsRUFBRSxLQUFLLEVBQUUsR0FBRyxFQUFFLE9BQU8sRUFBRSxJQUFJLEVBQUUsSUFBSSxFQUFFLEtBQUssRUFBRSxPQUFPLENBQUMsS0FBSyxDQUFDLENBQUMsZ0NBQUMsQ0FBQyxDQUFDO0FBQUYsRUFDeEgsQ0FBQztBQUNELEVBQUEsTUFBTSxJQUFJLEdBQUcsQ0FBQyxXQUFXLEVBQUUsT0FBTyxDQUFDLFFBQVEsQ0FBQyxDQUFDLENBQUMsV0FBVyxFQUFFLElBQUksQ0FBQyxJQUFJLENBQUMsRUFBRSxFQUFFLElBQUksQ0FBQyxFQUFFLEVBQUUsSUFBSSxDQUFDLENBQUMsQ0FBQyxDQUFDO0FBQzFGLEVBQUEsTUFBTSxLQUFLLEdBQUcsSUFBSSxLQUFLLFNBQUssQ0FBQyxpQkFBaUIsR0FBRyxPQUFPLENBQUMsT0FBTyxDQUFDLEtBQUssQ0FBQyxHQUFHLElBQUksQ0FBQztBQUMvRSxFQUFBLElBQUksS0FBSyxLQUFLLElBQUksQ0FBRSxDQUFBLE9BQU8sSUFBSSxDQUFDLEdBQUcsRUFBRSxJQUFJLEVBQUUsT0FBTyxFQUFFLE9BQU8sQ0FBQyxJQUFJLENBQUMsRUFBRSxJQUFJLEVBQUUsT0FBTyxDQUFDLENBQUM7QUFDbEYsRUFBQSxJQUFJLENBQUMsUUFBUSxDQUFDLE9BQU8sSUFBSSxLQUFLLENBQUMsS0FBSyxDQUFDO0FBQ3JDLEVBQUEsTUFBTSxDQUFDLEdBQUcsRUFBRSxJQUFJLEVBQUUsT0FBTyxFQUFFLEVBQUUsS0FBSyxFQUFFLEtBQUssRUFBRSxJQUFJLEVBQUUsQ0FBQyxFQUFFLElBQUksQ0FBQyxFQUFFLEVBQUUsS0FBSyxDQUFDLEtBQUssQ0FBQyxDQUFDLEVBQUUsTUFBTSxFQUFFLEtBQUssQ0FBQyxNQUFNLENBQUMsQ0FBQyxFQUFFLE9BQU8sQ0FBQyxDQUFDOztBQU94RyxTQUFTLEtBQUssR0FBRyxFQUFPLElBQUksRUFBUSxPQUFPLEVBQVcsS0FBSyxFQUFjLElBQUksRUFBVSxPQUFPLHFGQUF5QjtBQUM1SCxFQUFBLE1BQU0sS0FBSyxHQUFHLEtBQUssS0FBSyxVQUFVLElBQUksS0FBSyxLQUFLLFdBQVcsR0FBRyxPQUFPLENBQUMsT0FBTyxDQUFDLEdBQUcsSUFBSSxDQUFDO0FBQ3RGLEVBQUEsTUFBTSxPQUFPLEdBQUcsS0FBSyxLQUFLLElBQUksR0FBRyxFQUFFLEtBQUssRUFBRSxJQUFJLEVBQUUsTUFBTSxFQUFFLElBQUksQ0FBQyxDQUFDLEdBQUcsRUFBRSxLQUFLLEVBQUUsSUFBSSxFQUFFLENBQUMsRUFBRSxJQUFJLENBQUMsRUFBRSxFQUFFLEtBQUssQ0FBQyxLQUFLLENBQUMsQ0FBQyxFQUFFLE1BQU0sRUFBRSxLQUFLLENBQUMsTUFBTSxDQUFDLENBQUMsQ0FBQztBQUNsSSxFQUFBLE1BQU0sQ0FBQyxHQUFHLEVBQUUsSUFBSSxFQUFFLE9BQU8sRUFBRSxPQUFPLEVBQUUsT0FBTyxDQUFDLENBQUM7O0FBUy9DLFNBQVMsT0FBTyxHQUFHLEVBQU8sSUFBSSxFQUFRLE9BQU8sRUFBVyxFQUFFLEtBQUssRUFBRSxJQUFJLEVBQUUsTUFBTSxDQUFDLENBQUMsRUFBVyxPQUFPLHFGQUF5QjtBQUN4SCxFQUFBLE1BQU0sQ0FBQyxHQUFHLEVBQUUsSUFBSSxFQUFFLE9BQU8sRUFBRSx5RkFBTztBQUNoQyxJQUFBLElBQUksT0FBTyxDQUFDLE1BQU0sS0FBSyxJQUFJLEdBQUc7QUFDNUIsTUFBQSxNQUFNLE9BQU8sR0FBWSxFQUFFLEVBQUUsRUFBRSxLQUFLLEVBQUUsR0FBRyxFQUFFLEtBQUssS0FBSyxXQUFXLEdBQUcsTUFBTSxHQUFHLE1BQU0sRUFBRSxJQUFJLEVBQUUsQ0FBQyxFQUFFLElBQUksRUFBRSxLQUFLLEVBQUUsSUFBSSxDQUFDLENBQUMsQ0FBQztBQUNqSCxNQUFBLE9BQU8sT0FBTyxDQUFDLE1BQU0sQ0FBQyxPQUFPLENBQUMsQ0FBQztBQUFGLElBQy9CLENBQUM7QUFDRCxJQUFBLE1BQU0sSUFBSSxHQUFHLE1BQU0sS0FBSyxJQUFJLGtCQUFHLEdBQUcsQ0FBQyxNQUFNLENBQUMsT0FBTyxDQUFDLEtBQUssRUFBRyxLQUFLLEVBQUUsSUFBSSxFQUFDLGtCQUFHLEdBQUcsQ0FBQyxNQUFNLENBQUMsT0FBTyxDQUFDLEtBQUssRUFBRyxLQUFLLEVBQUUsSUFBSSxFQUFFLE1BQU0sRUFBQyxDQUFDO0FBQ3pILElBQUEsSUFBSSxPQUFPLEtBQUssSUFBSSxDQUFFLENBQUEsS0FBSyxLQUFLLENBQUMsSUFBSSxDQUFDLENBQUM7QUFBRixVQUMvQjtBQUNKLE1BQUEsT0FBTyxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUM7QUFDekIsTUFBQSxPQUFPLENBQUMsUUFBUSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQztBQUFGLElBQzVCLENBQUM7QUFBRCwrQkFDRCxDQUFDLENBQUM7O0FBUUwsU0FBUyxRQUFRLE9BQU8sb0NBQTBCO0FBQ2hELEVBQUEsSUFBSSxDQUFDLE9BQU8sQ0FBQyxRQUFRLENBQUUsQ0FBQSxPQUFPLElBQUksQ0FBQztBQUNuQyxFQUFBLE1BQU0sQ0FBQyxNQUFNLEVBQUUsTUFBTSxDQUFDLEdBQUcsQ0FBQyxDQUFDLEVBQUUsT0FBTyxDQUFDLElBQUksQ0FBRSxNQUFNLENBQUMsQ0FBQyxFQUFFLE9BQU8sQ0FBQyxFQUFFLENBQUMsQ0FBQyxFQUFFLE9BQU8sQ0FBQyxNQUFNLENBQUMsQ0FBQztBQUNuRixFQUFBLE9BQU8sRUFBRSxLQUFLLEVBQUUsQ0FBQyxlQUFlLEVBQUUsTUFBTSxDQUFDLGFBQWEsRUFBRSxNQUFNLENBQUMsOEJBQThCLENBQUMsRUFBRSxNQUFNLEVBQUUsRUFBRSxNQUFNLEVBQUUsTUFBTSxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUM7O0FBRy9ILFNBQVMsT0FBTyxHQUFHLEVBQU8sSUFBSSxFQUFRLE9BQU8sRUFBVyxPQUFPLHFGQUFvQjtBQUNqRixFQUFBLElBQUksT0FBTyxDQUFDLElBQUksQ0FBRSxDQUFBLE9BQU87QUFDekIsRUFBQSxPQUFPLENBQUMsSUFBSSxHQUFHLElBQUksQ0FBQztBQUNwQixFQUFBLElBQUksT0FBTyxDQUFDLFFBQVEsS0FBSyxJQUFJLENBQUUsQ0FBQSxLQUFLLFdBQVcsQ0FBQyxHQUFHLEVBQUUsSUFBSSxFQUFFLE9BQU8sQ0FBQyxDQUFDO0FBQ3BFLEVBQUEsT0FBTyxDQUFBLENBQUMsQ0FBQztBQUNULEVBQUEsSUFBSSxPQUFPLENBQUMsTUFBTSxLQUFLLElBQUksQ0FBRSxDQUFBLEtBQUssS0FBSyxnQkFBQyxHQUFHLENBQUMsTUFBTSxDQUFDLE9BQU8sQ0FBQyxNQUFNLEVBQUUsQ0FBQyxFQUFDLENBQUMsQ0FBQzs7QUFJbEUsU0FBUyxhQUFhLEdBQUcsRUFBTyxJQUFJLEVBQVEsSUFBSSxFQUFRLE9BQU8sRUFBVyxNQUFNLHFGQUFlO0FBQ3BHLEVBQUEsSUFBSSxDQUFDLFFBQVEsQ0FBQyxRQUFRLEVBQUUsQ0FBQztBQUN6QixFQUFBLElBQUksT0FBTyxDQUFDLFFBQVEsS0FBSyxJQUFJLENBQUUsQ0FBQSxPQUFPO0FBQ3RDLEVBQUEsSUFBSSxPQUFPLENBQUMsT0FBTyxJQUFJLFlBQVksSUFBSSxJQUFJLENBQUMsZUFBZSxJQUFJLGdCQUFnQixHQUFHO0FBQ2hGLElBQUEsT0FBTyxDQUFDLE9BQU8sRUFBRSxDQUFDO0FBQ2xCLElBQUEsSUFBSSxDQUFDLFFBQVEsQ0FBQyxlQUFlLEVBQUUsQ0FBQztBQUNoQyxJQUFBLE9BQU87QUFBUCxFQUNGLENBQUM7QUFDRCxFQUFBLE9BQU8sQ0FBQyxVQUFVLEVBQUUsQ0FBQztBQUNyQixFQUFBLE1BQU0sRUFBRSxRQUFRLEVBQUUsS0FBSyxFQUFFLE9BQU8sQ0FBQyxDQUFDLEdBQUcsTUFBTSxDQUFDO0FBQzVDLEVBQUEsTUFBTSxJQUFJLEdBQTRCLEVBQUUsUUFBUSxDQUFDLENBQUMsQ0FBQztBQUNuRCxFQUFBLElBQUksS0FBSyxLQUFLLEtBQUssQ0FBQyxDQUFLLENBQUEsSUFBSSxDQUFDLEtBQUssR0FBRyxLQUFLLENBQUM7QUFDNUMsRUFBQSxJQUFJLE9BQU8sS0FBSyxLQUFLLENBQUMsQ0FBSyxDQUFBLElBQUksQ0FBQyxPQUFPLEdBQUcsT0FBTyxDQUFDO0FBQ2xELEVBQUEsS0FBSyxZQUFZLENBQUMsR0FBRyxFQUFFLElBQUksRUFBRSxPQUFPLEVBQUUsSUFBSSxDQUFDLENBQUM7OzhHQUc5QywwQkFBNEIsS0FBVSxNQUFZLFNBQWtCLHdDQUErQjtBQUNqRyxFQUFBLE9BQU8sQ0FBQyxPQUFPLEVBQUUsQ0FBQztBQUNsQixFQUFBLElBQUksQ0FBQyxlQUFlLEVBQUUsQ0FBQztBQUN2QixFQUFBLE9BQU0sS0FBSyxzQkFBQyxHQUFHLENBQUMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxRQUFRLEVBQUcsSUFBSSxNQUFDLEVBQUMsQ0FBQztBQUMvQyxFQUFBLE9BQU8sQ0FBQyxPQUFPLEVBQUUsQ0FBQztBQUNsQixFQUFBLElBQUksQ0FBQyxlQUFlLEVBQUUsQ0FBQzs7a0dBSXpCLHlCQUEyQixLQUFVLE1BQVksMkNBQWtDO0FBQ2pGLEVBQUEsdUJBQU0sWUFBWSxDQUFDLEdBQUcsRUFBRSxJQUFJLEVBQUUsT0FBTyxFQUFFLEVBQUUsR0FBRyxFQUFFLElBQUksRUFBRSxLQUFLLEVBQUUsT0FBTyxDQUFDLFVBQVUsRUFBRSxPQUFPLEVBQUUsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDLEdBQUMsQ0FBQztBQUMzRyxFQUFBLE9BQU0sS0FBSyxzQkFBQyxHQUFHLENBQUMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxRQUFTLE9BQUMsRUFBQyxDQUFDOztBQUczQyxTQUFTLFFBQVEsSUFBSSxvQ0FBdUI7QUFDMUMsRUFBQSxJQUFJLElBQUksS0FBSyxTQUFLLENBQUMsYUFBYSxDQUFFLENBQUEsT0FBTyxRQUFRLENBQUM7QUFDbEQsRUFBQSxPQUFPLElBQUksS0FBSyxTQUFLLENBQUMsY0FBYyxJQUFJLElBQUksS0FBSyxTQUFLLENBQUMsZ0JBQWdCLEdBQUcsUUFBUSxHQUFHLEtBQUssQ0FBQzs7QUFJN0YsU0FBUyxXQUFXLElBQUksRUFBVSxNQUFNLHFGQUFrQjtBQUN4RCxFQUFBLE1BQU0sTUFBTSxHQUFFLE1BQU0sQ0FBQyxJQUFJLENBQUMsTUFBTSxDQUFDLENBQUM7QUFDbEMsRUFBQSxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sQ0FBQyxNQUFNLENBQUMsT0FBTyxDQUFDLENBQUUsQ0FBQSxPQUFPLEVBQUUsR0FBRyxJQUFJLENBQUMsSUFBSSxDQUFDLFNBQVMsQ0FBQyxNQUFNLEVBQUMsTUFBTSxDQUFDLENBQUMsQ0FBQyxLQUFLLEVBQVUsT0FBTyxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUNqSCxFQUFBLE9BQU8sTUFBTSxDQUFBLEtBQUssQ0FBQyxDQUFDLElBQUksK0ZBQUssTUFBTSxDQUFDLElBQUksRUFBRSxNQUFNLGdDQUFDLENBQUMsR0FBRyxJQUFJLEdBQUcsSUFBSSxDQUFDLElBQUksQ0FBQyxTQUFTLENBQUMsTUFBTSxFQUFDLE1BQU0sQ0FBQyxDQUFDLENBQUM7O01BRzVGLFNBQVMsR0FBRyxDQUFDLE1BQU0sRUFBb0IsTUFBTSwrRkFBOEIsTUFBTSxDQUFBLE1BQU0sQ0FBQyxDQUFDLElBQUksK0ZBQUssTUFBTSxDQUFDLElBQUksRUFBRSxNQUFNLGdDQUFDO0FBRTVILFNBQVMsT0FBTyxJQUFJLEVBQVUsTUFBTSxvQ0FBa0I7QUFDcEQsRUFBQSxPQUFPLElBQUksS0FBSyxTQUFTLElBQUksSUFBSSxLQUFLLG1CQUFtQixJQUFLLElBQUksS0FBSyxTQUFTLElBQUksTUFBTSxDQUFDLE9BQU8sS0FBSyxJQUFJLENBQUM7O0FBSzlHLFNBQVMsZUFBZSxJQUFJLEVBQVUsTUFBTSxxRkFBaUI7QUFDM0QsRUFBQSxNQUFNLE1BQU0sR0FBRSxNQUFNLENBQUMsSUFBSSxDQUFDLE1BQU0sQ0FBQyxDQUFDO0FBQ2xDLEVBQUEsTUFBTSxJQUFJLEdBQUcsTUFBTSxDQUFBLE1BQU0sQ0FBQyxDQUFDLElBQUksOENBQUssSUFBSSxLQUFLLFlBQVksSUFBSSxJQUFJLEtBQUssT0FBTyxJQUFJLElBQUksS0FBSyxPQUFPLElBQUksSUFBSSxLQUFLLGdCQUFZLENBQUMsQ0FBQztBQUM1SCxFQUFBLE9BQU8sSUFBSSxDQUFDLE1BQU0sS0FBSyxNQUFNLENBQUEsTUFBTSxHQUFHLElBQUksR0FBRyxJQUFJLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFDOzs0RUt6Sy9ELG1CQUE0QixLQUFVLHdDQUE0QjtBQUNoRSxFQUFBLElBQUksQ0FBQyxHQUFHLEdBQUcsdUJBQU0sR0FBRyxDQUFDLEdBQUcsQ0FBQyxHQUFDLENBQUM7QUFDM0IsRUFBQSxNQUFNLEVBQUUsS0FBSyxDQUFDLENBQUMsR0FBRyxJQUFJLENBQUM7QUFDdkIsRUFBQSxJQUFJLEtBQUssQ0FBQyxNQUFNLEtBQUssQ0FBQyxDQUFFLENBQUEsT0FBTztBQUMvQixFQUFBLElBQUksQ0FBQyxLQUFLLEdBQUcsQ0FBQyxDQUFDLENBQUM7QUFDaEIsRUFBQSxJQUFJLEtBQUssR0FBRyxJQUFJLENBQUMsT0FBTyxDQUFDO0FBQ3pCLEVBQUEsS0FBSyxNQUFNLE9BQU8sSUFBSSxLQUFLLG9DQUFHO0FBQzVCLElBQUEsT0FBTyxDQUFDLFFBQVEsR0FBRyxPQUFPLENBQUMsT0FBTyxLQUFLLENBQUMsR0FBRyxRQUFRLEdBQUcsSUFBSSxDQUFDLEdBQUcsR0FBRyxPQUFPLENBQUMsT0FBTyxHQUFHLE9BQU8sQ0FBQyxNQUFNLENBQUM7QUFDbEcsSUFBQSxJQUFJLE9BQU8sQ0FBQyxRQUFRLEdBQUcsS0FBSyxDQUFFLENBQUEsS0FBSyxHQUFHLE9BQU8sQ0FBQyxRQUFRLENBQUM7QUFBVCxFQUNoRCxDQUFDO0FBQ0QsRUFBQSxJQUFJLEtBQUssSUFBSSxJQUFJLENBQUMsT0FBTyxDQUFFLENBQUEsT0FBTztBQUNsQyxFQUFBLElBQUksQ0FBQyxPQUFPLEdBQUcsS0FBSyxDQUFDO0FBQ3JCLEVBQUEsSUFBSSxJQUFJLENBQUMsS0FBSyxDQUFFLENBQUEsdUJBQU0sR0FBRyxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsSUFBSSxFQUFFLENBQUMsR0FBQyxDQUFDOztvRkFJakQsdUJBQWdDLEtBQVUsd0NBQTRCO0FBQ3BFLEVBQUEsSUFBSSxJQUFJLENBQUMsUUFBUSxDQUFFLENBQUEsT0FBTztBQUMxQixFQUFBLElBQUksQ0FBQyxRQUFRLEdBQUcsSUFBSSxDQUFDO0FBQ3JCLEVBQUEsT0FBTyxJQUFJLENBQUMsS0FBSyxDQUFDLE1BQU0sR0FBRyxDQUFDLENBQUUsbUNBQUEsdUJBQU0sS0FBSyxDQUFDLEdBQUcsRUFBRSxJQUFJLEdBQUMsR0FBQztBQUNyRCxFQUFBLElBQUksQ0FBQyxRQUFRLEdBQUcsS0FBSyxDQUFDOztnR0FJeEIsd0JBQWlDLEtBQVUsTUFBWSwwQ0FBaUU7QUFDdEgsRUFBQSw2Q0FBVTtBQUNSLElBQUEsSUFBSSxDQUFDLEtBQUssR0FBRyxJQUFJLENBQUM7QUFDbEIsSUFBQSxJQUFJLElBQUksQ0FBQyxPQUFPLEtBQUssUUFBUSxDQUFFLENBQUEsdUJBQU0sR0FBRyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsSUFBSSxHQUFDLENBQUM7QUFBRixTQUFLLElBQ25ELElBQUksQ0FBQyxPQUFPLEdBQUcsSUFBSSxDQUFDLEdBQUcsQ0FBRSxDQUFBLE9BQU0sR0FBRyxDQUFDLE1BQU0sTUFBQyxFQUFFLElBQUksa0JBQUUsR0FBRyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsSUFBSSxFQUFDLEVBQUUsSUFBSSxrQkFBRSxHQUFHLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLE9BQU8sR0FBRyxJQUFJLENBQUMsR0FBRyxDQUFDLEVBQUMsQ0FBQyxNQUFDLEVBQUMsQ0FBQztBQUN2SSxJQUFBLElBQUksQ0FBQyxLQUFLLEdBQUcsS0FBSyxDQUFDO0FBQ25CLElBQUEsSUFBSSxDQUFDLEdBQUcsR0FBRyx1QkFBTSxHQUFHLENBQUMsR0FBRyxDQUFDLEdBQUMsQ0FBQztBQUMzQixJQUFBLElBQUksSUFBSSxDQUFDLEdBQUcsR0FBRyxJQUFJLENBQUMsT0FBTyxDQUFFLENBQUEsU0FBUztBQUN0QyxJQUFBLElBQUksQ0FBQyxPQUFPLEdBQUcsUUFBUSxDQUFDO0FBQ3hCLElBQUEsS0FBSyxNQUFNLElBQUksSUFBSSxJQUFJLENBQUMsS0FBSyxDQUFFLG1DQUFBLElBQUksQ0FBQyxJQUFJLEVBQUUsSUFBSSxFQUFFLE1BQU0sQ0FBQyxHQUFDO0FBQUYsRUFDeEQsQ0FBQzs7QUFHSCxTQUFTLEtBQUssSUFBSSxFQUFRLElBQUksRUFBUSxNQUFNLHFGQUFpRDtBQUMzRixFQUFBLE1BQU0sR0FBRyxHQUFjLENBQUMsQ0FBQyxDQUFDO0FBQzFCLEVBQUEsTUFBTSxJQUFJLEdBQUcsQ0FBQyxPQUFPLHdGQUFxQjtBQUN4QyxJQUFBLElBQUksT0FBTyxDQUFDLFFBQVEsS0FBSyxDQUFDLENBQUUsQ0FBQSxPQUFPO0FBQ25DLElBQUEsSUFBSSxPQUFPLENBQUMsUUFBUSxJQUFJLElBQUksQ0FBQyxHQUFHLENBQUUsQ0FBQSxHQUFHLENBQUMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxDQUFDO0FBQUYsU0FBSyxJQUM5QyxPQUFPLENBQUMsUUFBUSxHQUFHLElBQUksQ0FBQyxPQUFPLENBQUUsQ0FBQSxJQUFJLENBQUMsT0FBTyxHQUFHLE9BQU8sQ0FBQyxRQUFRLENBQUM7QUFBVCwrQkFDbEUsQ0FBQztBQUNGLEVBQUEsS0FBSyxNQUFNLE9BQU8sSUFBSSxJQUFJLENBQUMsTUFBTSxDQUFDLE1BQU0sQ0FBQyxDQUFDLENBQUUsbUNBQUEsSUFBSSxDQUFDLE9BQU8sQ0FBQyxHQUFDO0FBQzFELEVBQUEsS0FBSyxNQUFNLE9BQU8sSUFBSSxJQUFJLENBQUMsSUFBSSxDQUFFLG1DQUFBLElBQUksQ0FBQyxPQUFPLENBQUMsR0FBQztBQUMvQyxFQUFBLEtBQUssTUFBTSxPQUFPLElBQUksR0FBRyxDQUFFLG1DQUFBLE1BQU0sQ0FBQyxJQUFJLEVBQUUsT0FBTyxDQUFDLEdBQUM7O01DMUM3QyxTQUFTLEdBQUc7TUFFWixTQUFTLEdBQUc7TUFDWixVQUFVLEdBQUc7TUFDYixrQkFBa0IsR0FBRztNQUNyQixnQkFBZ0IsR0FBRztNQUVuQixJQUFJLEdBQVUsK0NBQU07QUFHbkIsU0FBUyxjQUFjLE1BQU0scUZBQW1CO0FBQ3JELEVBQUEsTUFBTSxPQUFPLEdBQVksRUFBRSxJQUFJLEVBQUUsTUFBTSxFQUFFLEtBQUssRUFBRSxnQkFBQSxJQUFJLEdBQUcsQ0FBQyxDQUFDLEVBQUUsS0FBSyxFQUFFLENBQUMsRUFBRSxNQUFNLEVBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUNqRixFQUFBLE1BQU0sS0FBSyxHQUFHLE9BQU8sQ0FBQyxNQUFNLEVBQUUsT0FBTyxFQUFFLENBQUMsQ0FBQyxDQUFDO0FBQzFDLEVBQUEsT0FBTyxDQUFDLEtBQUssRUFBRSxJQUFJLHdGQUFNO0FBQ3ZCLElBQUEsT0FBTyxDQUFDLEtBQUssR0FBRyxDQUFDLENBQUM7QUFDbEIsSUFBQSxPQUFPLEtBQUssQ0FBQyxLQUFLLEVBQUUsSUFBSSxDQUFDLENBQUM7QUFBRiwrQkFDekIsQ0FBQzs7QUFZSixTQUFTLFFBQVEsTUFBTSxFQUFXLE9BQU8sRUFBVyxLQUFLLHFGQUFrQjtBQUN6RSxFQUFBLElBQUksTUFBTSxLQUFLLEtBQUssQ0FBRSxDQUFBLE9BQU8sQ0FBQyxNQUFNLEVBQUUsSUFBSSw4Q0FBSyxDQUFDLEVBQUUsSUFBSSxDQUFDLHlCQUF5QixLQUFDLENBQUM7QUFDbEYsRUFBQSxJQUFJLENBQUMsUUFBUSxDQUFDLE1BQU0sQ0FBQyxJQUFJLEtBQUssR0FBRyxTQUFTLENBQUUsQ0FBQSxPQUFPLElBQUksQ0FBQztBQUN4RCxFQUFBLE1BQU0sTUFBTSxHQUFZLENBQUMsQ0FBQyxDQUFDO0FBQzNCLEVBQUEsSUFBSSxPQUFPLE1BQU0sQ0FBQyxJQUFJLEtBQUssUUFBUSxDQUFFLENBQUEsTUFBTSxDQUFDLElBQUksQ0FBQyxTQUFTLENBQUMsTUFBTSxDQUFDLElBQUksRUFBRSxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUMsQ0FBQztBQUN6RixFQUFBLElBQUksT0FBTyxNQUFNLENBQUMsSUFBSSxLQUFLLFFBQVEsSUFBSSxLQUFLLENBQUMsT0FBTyxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBRSxDQUFBLE1BQU0sQ0FBQyxJQUFJLENBQUMsU0FBUyxDQUFDLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDO0FBQ2hILEVBQUEsSUFBSSxPQUFPLElBQUksTUFBTSxDQUFFLENBQUEsTUFBTSxDQUFDLElBQUksQ0FBQyxVQUFVLENBQUMsQ0FBQyxNQUFNLENBQUMsS0FBSyxDQUFDLEVBQUUsT0FBTyxDQUFDLENBQUMsQ0FBQztBQUN4RSxFQUFBLElBQUksS0FBSyxDQUFDLE9BQU8sQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLENBQUUsQ0FBQSxNQUFNLENBQUMsSUFBSSxDQUFDLFVBQVUsQ0FBQyxNQUFNLENBQUMsSUFBSSxFQUFFLE1BQU0sQ0FBQyxDQUFDLENBQUM7QUFDN0UsRUFBQSxZQUFZLENBQUMsTUFBTSxFQUFFLE1BQU0sQ0FBQyxDQUFDO0FBQzdCLEVBQUEsWUFBWSxDQUFDLE1BQU0sRUFBRSxNQUFNLENBQUMsQ0FBQztBQUM3QixFQUFBLFdBQVcsQ0FBQyxNQUFNLEVBQUUsT0FBTyxFQUFFLEtBQUssRUFBRSxNQUFNLENBQUMsQ0FBQztBQUM1QyxFQUFBLFlBQVksQ0FBQyxNQUFNLEVBQUUsT0FBTyxFQUFFLEtBQUssRUFBRSxNQUFNLENBQUMsQ0FBQztBQUM3QyxFQUFBLFdBQVcsQ0FBQyxNQUFNLEVBQUUsT0FBTyxFQUFFLEtBQUssRUFBRSxNQUFNLENBQUMsQ0FBQztBQUM1QyxFQUFBLElBQUksTUFBTSxDQUFDLE1BQU0sS0FBSyxDQUFDLENBQUUsQ0FBQSxPQUFPLElBQUksQ0FBQztBQUNyQyxFQUFBLE9BQU8sTUFBTSxDQUFDLE1BQU0sS0FBSyxDQUFDLEdBQUcsTUFBTSxDQUFDLENBQUMsQ0FBQyxHQUFJLElBQUksQ0FBQSxNQUFNLENBQUMsQ0FBQzs7QUFHeEQsU0FBUyxLQUFJLE1BQU0sb0NBQTRCO0FBQzdDLEVBQUEsT0FBTyxDQUFDLEtBQUssRUFBRSxJQUFJLHdGQUFNO0FBQ3ZCLElBQUEsS0FBSyxNQUFNLEtBQUssSUFBSSxNQUFNLG9DQUFHO0FBQzNCLE1BQUEsTUFBTSxLQUFLLEdBQUcsS0FBSyxDQUFDLEtBQUssRUFBRSxJQUFJLENBQUMsQ0FBQztBQUNqQyxNQUFBLElBQUksS0FBSyxLQUFLLElBQUksQ0FBRSxDQUFBLE9BQU8sS0FBSyxDQUFDO0FBQU4sSUFDN0IsQ0FBQztBQUNELElBQUEsT0FBTyxJQUFJLENBQUM7QUFBTCwrQkFDUixDQUFDOztBQUdKLFNBQVMsVUFBVSxHQUFHLEVBQVUsT0FBTyxFQUFXLEtBQUsscUZBQWtCO0FBQ3ZFLEVBQUEsTUFBTSxLQUFLLEdBQUcsT0FBTyxDQUFDLEtBQUssQ0FBQyxHQUFHLENBQUMsR0FBRyxDQUFDLENBQUM7QUFDckMsRUFBQSxNQUFNLElBQUksR0FBRyxLQUFLLElBQUksRUFBRSxLQUFLLEVBQUUsSUFBSSxDQUFDLENBQUMsQ0FBQztBQUN0QyxFQUFBLElBQUksS0FBSyxLQUFLLEtBQUssQ0FBQyxHQUFNO0FBQ3hCLElBQUEsT0FBTyxDQUFDLEtBQUssQ0FBQyxHQUFHLENBQUMsR0FBRyxFQUFFLElBQUksQ0FBQyxDQUFDO0FBQzdCLElBQUEsSUFBSSxDQUFDLEtBQUssR0FBRyxPQUFPLENBQUMsTUFBTSxDQUFDLEdBQUcsRUFBRSxPQUFPLENBQUMsSUFBSSxDQUFDLEVBQUUsT0FBTyxFQUFFLEtBQUssR0FBRyxDQUFDLENBQUMsQ0FBQztBQUFGLEVBQ3BFLENBQUM7QUFDRCxFQUFBLE9BQU8sQ0FBQyxLQUFLLEVBQUUsSUFBSSx3RkFBTTtBQUN2QixJQUFBLElBQUksRUFBRSxPQUFPLENBQUMsS0FBSyxHQUFHLFNBQVMsSUFBSSxPQUFPLENBQUMsTUFBTSxJQUFJLFVBQVUsQ0FBRSxDQUFBLE9BQU8sSUFBSSxDQUFDO0FBQzdFLElBQUEsT0FBTyxDQUFDLE1BQU0sRUFBRSxDQUFDO0FBQ2pCLElBQUEsTUFBTSxLQUFLLEdBQUcsSUFBSSxDQUFDLEtBQUssQ0FBQyxLQUFLLEVBQUUsSUFBSSxDQUFDLENBQUM7QUFDdEMsSUFBQSxPQUFPLENBQUMsTUFBTSxFQUFFLENBQUM7QUFDakIsSUFBQSxPQUFPLEtBQUssQ0FBQztBQUFOLCtCQUNSLENBQUM7O0FBR0osU0FBUyxPQUFPLEdBQUcsRUFBVSxJQUFJLHFGQUFxQjtBQUNwRCxFQUFBLElBQUksR0FBRyxLQUFLLEdBQUcsQ0FBRSxDQUFBLE9BQU8sSUFBSSxDQUFDO0FBQzdCLEVBQUEsSUFBSSxDQUFDLEdBQUcsQ0FBQyxVQUFVLENBQUMsSUFBSSxDQUFDLENBQUUsQ0FBQSxPQUFPLEtBQUssQ0FBQyxDQUFDO0FBQ3pDLEVBQUEsSUFBSSxFQUFFLEdBQVksSUFBSSxDQUFDO0FBQ3ZCLEVBQUEsS0FBSyxNQUFNLElBQUksSUFBSSxHQUFHLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQyxHQUFHLENBQUMsb0NBQUc7QUFDM0MsSUFBQSxNQUFNLEdBQUcsR0FBRyxJQUFJLENBQUMsVUFBVSxDQUFDLElBQUksRUFBRSxHQUFHLENBQUMsQ0FBQyxVQUFVLENBQUMsSUFBSSxFQUFFLEdBQUcsQ0FBQyxDQUFDO0FBQzdELElBQUEsSUFBSSxPQUFPLEVBQUUsS0FBSyxRQUFRLElBQUksRUFBRSxLQUFLLElBQUksSUFBSSxDQUFDLE1BQU0sQ0FBQyxNQUFNLENBQUMsRUFBRSxFQUFFLEdBQUcsQ0FBQyxDQUFFLENBQUEsT0FBTyxLQUFLLENBQUMsQ0FBQztBQUNwRixJQUFBLEVBQUUsR0FBSSxFQUFFLENBQVUsR0FBRyxDQUFDLENBQUM7QUFBRixFQUN2QixDQUFDO0FBQ0QsRUFBQSxPQUFPLEVBQUUsQ0FBQzs7QUFHWixTQUFTLE9BQU8sS0FBSyxxRkFBb0I7QUFDdkMsRUFBQSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUUsQ0FBQSxPQUFPLE1BQU0sQ0FBQztBQUNsQyxFQUFBLE9BQU8sS0FBSyxDQUFDLE9BQU8sQ0FBQyxLQUFLLENBQUMsR0FBRyxPQUFPLEdBQUcsT0FBTyxLQUFLLENBQUM7O0FBR3ZELFNBQVMsVUFBVSxLQUFLLHFGQUE4QjtBQUNwRCxFQUFBLE1BQU0sTUFBTSxHQUFHLEtBQUssQ0FBQyxJQUFJLENBQUMsTUFBTSxDQUFDLENBQUM7QUFDbEMsRUFBQSxJQUFJLEtBQUssQ0FBQyxNQUFNLEtBQUssQ0FBQyxJQUFJLEtBQUssQ0FBQyxDQUFDLENBQUMsS0FBSyxTQUFTLEdBQUc7QUFDakQsSUFBQSxNQUFNLENBQUMsSUFBSSxDQUFDLEdBQUcsS0FBSyxDQUFDO0FBQ3JCLElBQUEsT0FBTyxDQUFDLEtBQUssRUFBRSxJQUFJLCtGQUFLLE1BQU0sQ0FBQyxLQUFLLENBQUMsS0FBSyxJQUFJLEdBQUcsSUFBSSxHQUFHLENBQUMsRUFBRSxJQUFJLENBQUMsRUFBRSxFQUFFLE1BQU0sQ0FBQyxLQUFLLENBQUMsQ0FBQyxPQUFPLEVBQUUsTUFBTSxDQUFDLFVBQVUsZ0NBQUMsQ0FBQztBQUFiLEVBQ25HLENBQUM7QUFDRCxFQUFBLE9BQU8sQ0FBQyxLQUFLLEVBQUUsSUFBSSx3RkFBTTtBQUN2QixJQUFBLE1BQU0sSUFBSSxHQUFHLE1BQU0sQ0FBQyxLQUFLLENBQUMsQ0FBQztBQUMzQixJQUFBLElBQUksS0FBSyxDQUFDLFFBQVEsQ0FBQyxJQUFJLENBQUMsSUFBSyxJQUFJLEtBQUssUUFBUSxJQUFJLEtBQUssQ0FBQyxRQUFRLENBQUMsU0FBUyxDQUFDLElBQUksTUFBTSxDQUFDLFNBQVMsQ0FBQyxLQUFLLENBQUMsQ0FBRyxDQUFBLE9BQU8sSUFBSSxDQUFDO0FBQ3JILElBQUEsT0FBTyxDQUFDLEVBQUUsSUFBSSxDQUFDLEVBQUUsRUFBRSxJQUFJLENBQUMsT0FBTyxFQUFFLE1BQU0sQ0FBQyxVQUFVLENBQUMsQ0FBQztBQUFiLCtCQUN4QyxDQUFDOztBQUdKLFNBQVMsV0FBVyxPQUFPLEVBQXNCLElBQUkscUZBQWtCO0FBQ3JFLEVBQUEsTUFBTSxLQUFLLEdBQUcsT0FBTyxDQUFDLEdBQUcsQ0FBQyxDQUFDLEdBQUcsK0ZBQUssU0FBUyxDQUFDLEdBQUcsZ0NBQUMsQ0FBQyxDQUFDO0FBQ25ELEVBQUEsT0FBTyxDQUFDLEtBQUssRUFBRSxJQUFJLCtGQUFLLEtBQUssQ0FBQyxRQUFRLENBQUMsU0FBUyxDQUFDLEtBQUssQ0FBQyxDQUFDLEdBQUcsSUFBSSxHQUFHLENBQUMsRUFBRSxJQUFJLENBQUMsRUFBRSxFQUFFLElBQUksQ0FBQyxLQUFLLENBQUMsQ0FBQyxXQUFXLEVBQUUsSUFBSSxDQUFDLENBQUMsRUFBRSxTQUFTLENBQUMsS0FBSyxDQUFDLENBQUMsZ0NBQUMsQ0FBQzs7QUFHcEksU0FBUyxVQUFVLEtBQUsscUZBQW9CO0FBQzFDLEVBQUEsSUFBSSxLQUFLLENBQUMsT0FBTyxDQUFDLEtBQUssQ0FBQyxDQUFFLENBQUEsT0FBTyxDQUFDLENBQUMsRUFBRSxLQUFLLENBQUMsR0FBRyxDQUFDLFNBQVMsQ0FBQyxDQUFDLElBQUksQ0FBQyxHQUFHLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUN2RSxFQUFBLElBQUksQ0FBQyxRQUFRLENBQUMsS0FBSyxDQUFDLENBQUUsQ0FBQSxPQUFPLElBQUksQ0FBQyxTQUFTLENBQUMsS0FBSyxDQUFDLElBQUksTUFBTSxDQUFDO0FBQzdELEVBQUEsT0FBTyxDQUFDLENBQUMsRUFBRSxNQUFNLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsR0FBRyxDQUFDLENBQUMsR0FBRywrRkFBSyxDQUFDLEVBQUUsSUFBSSxDQUFDLFNBQVMsQ0FBQyxHQUFHLENBQUMsQ0FBQyxDQUFDLEVBQUUsU0FBUyxDQUFDLEtBQUssQ0FBQyxHQUFHLENBQUMsQ0FBQyxDQUFDLGdDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsR0FBRyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUM7O0FBR3BILFNBQVMsVUFBVSxLQUFLLHFGQUE4QjtBQUNwRCxFQUFBLE1BQU0sSUFBSSxHQUFHLEtBQUssQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUM7QUFDOUIsRUFBQSxPQUFPLElBQUksQ0FBQyxNQUFNLEdBQUcsR0FBRyxHQUFHLENBQUMsRUFBRSxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUMsRUFBRSxHQUFHLENBQUMsQ0FBQyxZQUFZLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxHQUFHLElBQUksQ0FBQzs7QUFHNUUsU0FBUyxLQUFLLEtBQUsscUZBQW9CO0FBQ3JDLEVBQUEsTUFBTSxJQUFJLEdBQUcsSUFBSSxDQUFDLFNBQVMsQ0FBQyxLQUFLLENBQUMsSUFBSSxTQUFTLENBQUM7QUFDaEQsRUFBQSxPQUFPLElBQUksQ0FBQyxNQUFNLEdBQUcsRUFBRSxHQUFHLENBQUMsRUFBRSxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUMsRUFBRSxFQUFFLENBQUMsQ0FBQyxZQUFZLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxHQUFHLElBQUksQ0FBQzs7QUFHMUUsU0FBUyxhQUFhLE1BQU0sRUFBUSxNQUFNLHFGQUFrQjtBQUMxRCxFQUFBLE1BQU0sS0FBSyxHQUFHLENBQUMsR0FBRyxFQUFVLElBQUksRUFBNkMsS0FBSyx3RkFBb0I7QUFDcEcsSUFBQSxNQUFNLEtBQUssR0FBRyxNQUFNLENBQUMsR0FBRyxDQUFDLENBQUM7QUFDMUIsSUFBQSxJQUFJLE9BQU8sS0FBSyxLQUFLLFFBQVEsQ0FBRSxDQUFBLE9BQU87QUFDdEMsSUFBQSxNQUFNLENBQUMsSUFBSSxDQUFDLENBQUMsS0FBSyxFQUFFLElBQUksK0ZBQUssT0FBTyxLQUFLLEtBQUssUUFBUSxJQUFJLElBQUksQ0FBQyxLQUFLLEVBQUUsS0FBSyxDQUFDLEdBQUcsSUFBSSxHQUFHLENBQUMsRUFBRSxJQUFJLENBQUMsRUFBRSxFQUFFLEtBQUssQ0FBQyxJQUFJLEVBQUUsS0FBSyxDQUFDLENBQUMsRUFBRSxLQUFLLENBQUMsZ0NBQUMsQ0FBQyxDQUFDO0FBQUYsK0JBQy9ILENBQUM7QUFDRixFQUFBLEtBQUssQ0FBQyxTQUFTLEVBQUUsQ0FBQyxLQUFLLEVBQUUsS0FBSyw4Q0FBSyxLQUFLLElBQUksU0FBSyxFQUFFLE9BQU8sQ0FBQyxDQUFDO0FBQzVELEVBQUEsS0FBSyxDQUFDLFNBQVMsRUFBRSxDQUFDLEtBQUssRUFBRSxLQUFLLDhDQUFLLEtBQUssSUFBSSxTQUFLLEVBQUUsT0FBTyxDQUFDLENBQUM7QUFDNUQsRUFBQSxLQUFLLENBQUMsa0JBQWtCLEVBQUUsQ0FBQyxLQUFLLEVBQUUsS0FBSyw4Q0FBSyxLQUFLLEdBQUcsU0FBSyxFQUFFLFdBQVcsQ0FBQyxDQUFDO0FBQ3hFLEVBQUEsS0FBSyxDQUFDLGtCQUFrQixFQUFFLENBQUMsS0FBSyxFQUFFLEtBQUssOENBQUssS0FBSyxHQUFHLFNBQUssRUFBRSxXQUFXLENBQUMsQ0FBQzs7QUFJMUUsU0FBUyxhQUFhLE1BQU0sRUFBUSxNQUFNLHFGQUFrQjtBQUMxRCxFQUFBLE1BQU0sRUFBRSxTQUFTLEVBQUUsU0FBUyxFQUFFLE9BQU8sQ0FBQyxDQUFDLEdBQUcsTUFBTSxDQUFDO0FBQ2pELEVBQUEsSUFBSSxPQUFPLFNBQVMsS0FBSyxRQUFRLEdBQUc7QUFDbEMsSUFBQSxNQUFNLENBQUMsSUFBSTtBQUFKLE1BQUssQ0FBQyxLQUFLLEVBQUUsSUFBSSwrRkFDdEIsT0FBTyxLQUFLLEtBQUssUUFBUSxJQUFJLE1BQU0sQ0FBQyxLQUFLLEVBQUUsU0FBUyxDQUFDLElBQUksU0FBUyxHQUFHLElBQUksR0FBRyxDQUFDLEVBQUUsSUFBSSxDQUFDLGVBQWUsRUFBRSxTQUFTLENBQUMsV0FBVyxnQ0FBQztBQUFiLElBQ2hILENBQUMsQ0FBQztBQUFGLEVBQ0YsQ0FBQztBQUNELEVBQUEsSUFBSSxPQUFPLFNBQVMsS0FBSyxRQUFRLEdBQUc7QUFDbEMsSUFBQSxNQUFNLENBQUMsSUFBSTtBQUFKLE1BQUssQ0FBQyxLQUFLLEVBQUUsSUFBSSwrRkFDdEIsT0FBTyxLQUFLLEtBQUssUUFBUSxJQUFJLEtBQUssQ0FBQyxNQUFNLElBQUksU0FBUyxJQUFJLE1BQU0sQ0FBQyxLQUFLLEVBQUUsU0FBUyxHQUFHLENBQUMsQ0FBQyxJQUFJLFNBQVMsR0FDL0YsSUFBSSxHQUNKLENBQUMsRUFBRSxJQUFJLENBQUMsY0FBYyxFQUFFLFNBQVMsQ0FBQyxXQUFXLGdDQUFDO0FBQWIsSUFDdkMsQ0FBQyxDQUFDO0FBQUYsRUFDRixDQUFDO0FBQ0QsRUFBQSxNQUFNLFVBQVUsR0FBRyxPQUFPLE9BQU8sS0FBSyxRQUFRLEdBQUcsYUFBYSxDQUFDLE9BQU8sQ0FBQyxHQUFHLElBQUksQ0FBQztBQUMvRSxFQUFBLElBQUksVUFBVSxLQUFLLElBQUksQ0FBRSxDQUFBLE9BQU87QUFDaEMsRUFBQSxNQUFNLENBQUMsSUFBSTtBQUFKLElBQUssQ0FBQyxLQUFLLEVBQUUsSUFBSSwrRkFDdEIsT0FBTyxLQUFLLEtBQUssUUFBUSxJQUFJLEtBQUssQ0FBQyxNQUFNLEdBQUcsZ0JBQWdCLElBQUksVUFBVSxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsR0FBRyxJQUFJLEdBQUcsQ0FBQyxFQUFFLElBQUksQ0FBQyxpQkFBaUIsRUFBRSxPQUFPLENBQUMsZ0NBQUM7QUFBRixFQUNwSSxDQUFDLENBQUM7O0FBR0osU0FBUyxPQUFPLElBQUksRUFBVSxNQUFNLG9DQUFtQjtBQUNyRCxFQUFBLElBQUksSUFBSSxDQUFDLE1BQU0sR0FBRyxNQUFNLENBQUUsQ0FBQSxPQUFPLElBQUksQ0FBQyxNQUFNLENBQUM7QUFDN0MsRUFBQSxJQUFJLEtBQUssR0FBRyxDQUFDLENBQUM7QUFDZCxFQUFBLEtBQUssTUFBTSxNQUFNLElBQUksSUFBSSxDQUFFLG1DQUFBLElBQUksRUFBRSxLQUFLLElBQUksTUFBTSxDQUFFLENBQUEsUUFBTTtBQUN4RCxFQUFBLE9BQU8sS0FBSyxDQUFDOztBQUlmLFNBQVMsY0FBYyxPQUFPLHFGQUEwQjtBQUN0RCxFQUFBLElBQUksT0FBTyxDQUFDLE1BQU0sR0FBRyxrQkFBa0IsSUFBSSx1QkFBdUIsQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFDLENBQUUsQ0FBQSxPQUFPLElBQUksQ0FBQztBQUM5RixFQUFBLElBQUksQ0FBQyxPQUFPLENBQUMsS0FBSyxDQUFDLGNBQWMsQ0FBQyxFQUFFLE1BQU0sSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFFLENBQUEsT0FBTyxJQUFJLENBQUM7QUFDbEUsRUFBQSxLQUFLO0FBQ0gsSUFBQSxPQUFPLElBQUksTUFBTSxDQUFDLE9BQU8sRUFBRSxHQUFHLENBQUMsQ0FBQztBQUFGLEVBQ2hDLENBQUMsK0JBQVE7QUFDUCxJQUFBLE9BQU8sSUFBSSxDQUFDO0FBQUwsRUFDVCxDQUFDOztBQUdILFNBQVMsWUFBWSxNQUFNLEVBQVEsT0FBTyxFQUFXLEtBQUssRUFBVSxNQUFNLHFGQUFrQjtBQUMxRixFQUFBLE1BQU0sRUFBRSxRQUFRLEVBQUUsUUFBUSxFQUFFLEtBQUssRUFBRSxXQUFXLENBQUMsQ0FBQyxHQUFHLE1BQU0sQ0FBQztBQUMxRCxFQUFBLElBQUksT0FBTyxRQUFRLEtBQUssUUFBUSxHQUFHO0FBQ2pDLElBQUEsTUFBTSxDQUFDLElBQUksQ0FBQyxDQUFDLEtBQUssRUFBRSxJQUFJLCtGQUFLLENBQUMsS0FBSyxDQUFDLE9BQU8sQ0FBQyxLQUFLLENBQUMsSUFBSSxLQUFLLENBQUMsTUFBTSxJQUFJLFFBQVEsR0FBRyxJQUFJLEdBQUcsQ0FBQyxFQUFFLElBQUksQ0FBQyxhQUFhLEVBQUUsUUFBUSxDQUFDLE1BQU0sZ0NBQUMsQ0FBQyxDQUFDO0FBQUYsRUFDakksQ0FBQztBQUNELEVBQUEsSUFBSSxPQUFPLFFBQVEsS0FBSyxRQUFRLEdBQUc7QUFDakMsSUFBQSxNQUFNLENBQUMsSUFBSSxDQUFDLENBQUMsS0FBSyxFQUFFLElBQUksK0ZBQUssQ0FBQyxLQUFLLENBQUMsT0FBTyxDQUFDLEtBQUssQ0FBQyxJQUFJLEtBQUssQ0FBQyxNQUFNLElBQUksUUFBUSxHQUFHLElBQUksR0FBRyxDQUFDLEVBQUUsSUFBSSxDQUFDLFlBQVksRUFBRSxRQUFRLENBQUMsTUFBTSxnQ0FBQyxDQUFDLENBQUM7QUFBRixFQUNoSSxDQUFDO0FBQ0QsRUFBQSxNQUFNLEtBQUssR0FBRyxDQUFDLEtBQUssQ0FBQyxPQUFPLENBQUMsV0FBVyxDQUFDLEdBQUcsV0FBVyxHQUFHLENBQUMsQ0FBQyxFQUFFLEdBQUcsQ0FBQyxDQUFDLEdBQUcsK0ZBQUssT0FBTyxDQUFDLEdBQUcsRUFBRSxPQUFPLEVBQUUsS0FBSyxHQUFHLENBQUMsZ0NBQUMsQ0FBQyxDQUFDO0FBQzdHLEVBQUEsTUFBTSxJQUFJLEdBQUcsS0FBSyxLQUFLLEtBQUssQ0FBQyxHQUFNLElBQUksR0FBRyxPQUFPLENBQUMsS0FBSyxFQUFFLE9BQU8sRUFBRSxLQUFLLEdBQUcsQ0FBQyxDQUFDLENBQUM7QUFDN0UsRUFBQSxJQUFJLEtBQUssQ0FBQyxNQUFNLEtBQUssQ0FBQyxJQUFJLElBQUksS0FBSyxJQUFJLENBQUUsQ0FBQSxPQUFPO0FBQ2hELEVBQUEsTUFBTSxDQUFDLElBQUksQ0FBQyxDQUFDLEtBQUssRUFBRSxJQUFJLHdGQUFNO0FBQzVCLElBQUEsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLENBQUMsS0FBSyxDQUFDLENBQUUsQ0FBQSxPQUFPLElBQUksQ0FBQztBQUN2QyxJQUFBLEtBQUssSUFBSSxDQUFDLEdBQUcsQ0FBQyxFQUFFLENBQUMsR0FBRyxLQUFLLENBQUMsTUFBTSxFQUFFLENBQUMsRUFBRSxvQ0FBRztBQUN0QyxNQUFBLE1BQU0sS0FBSyxHQUFHLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQyxJQUFJLElBQUksRUFBRSxLQUFLLENBQUMsQ0FBQyxDQUFDLEVBQUUsQ0FBQyxFQUFFLElBQUksQ0FBQyxDQUFDLEVBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUM7QUFDNUQsTUFBQSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUUsQ0FBQSxPQUFPLEtBQUssQ0FBQztBQUFOLElBQzdCLENBQUM7QUFDRCxJQUFBLE9BQU8sSUFBSSxDQUFDO0FBQUwsK0JBQ1IsQ0FBQyxDQUFDOztBQUdMLFNBQVMsYUFBYSxNQUFNLEVBQVEsT0FBTyxFQUFXLEtBQUssRUFBVSxNQUFNLHFGQUFrQjtBQUMzRixFQUFBLE1BQU0sRUFBRSxRQUFRLEVBQUUsVUFBVSxFQUFFLG9CQUFvQixDQUFDLENBQUMsR0FBRyxNQUFNLENBQUM7QUFDOUQsRUFBQSxJQUFJLEtBQUssQ0FBQyxPQUFPLENBQUMsUUFBUSxDQUFDLElBQUksUUFBUSxDQUFDLE1BQU0sR0FBRyxDQUFDLEdBQUc7QUFDbkQsSUFBQSxNQUFNLE1BQU0sR0FBRSxRQUFRLENBQUMsTUFBTSxDQUFDLENBQUMsR0FBRyw4Q0FBSyxPQUFPLEdBQUcsS0FBSyxZQUFRLENBQUMsQ0FBQztBQUNoRSxJQUFBLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBQyxLQUFLLEVBQUUsSUFBSSx3RkFBTTtBQUM1QixNQUFBLElBQUksQ0FBQyxRQUFRLENBQUMsS0FBSyxDQUFDLENBQUUsQ0FBQSxPQUFPLElBQUksQ0FBQztBQUNsQyxNQUFBLEtBQUssTUFBTSxJQUFJLElBQUksTUFBTSxDQUFDLG1DQUFBLElBQUksQ0FBQyxNQUFNLENBQUMsTUFBTSxDQUFDLEtBQUssRUFBRSxJQUFJLENBQUMsQ0FBRSxDQUFBLE9BQU8sQ0FBQyxFQUFFLElBQUksQ0FBQyxDQUFDLEVBQUUsSUFBSSxDQUFDLFlBQVksQ0FBQyxHQUFDO0FBQ2hHLE1BQUEsT0FBTyxJQUFJLENBQUM7QUFBTCxpQ0FDUixDQUFDLENBQUM7QUFBRixFQUNILENBQUM7QUFDRCxFQUFBLE1BQU0sS0FBSyxHQUFHLGdCQUFBLElBQUksR0FBRyxDQUFnQixDQUFDLENBQUM7QUFDdkMsRUFBQSxJQUFJLFFBQVEsQ0FBQyxVQUFVLENBQUMsR0FBRztBQUFDLElBQUEsS0FBSyxNQUFNLElBQUksSUFBSSxNQUFNLENBQUMsSUFBSSxDQUFDLFVBQVUsQ0FBQyxDQUFFLG1DQUFBLEtBQUssQ0FBQyxHQUFHLENBQUMsSUFBSSxFQUFFLE9BQU8sQ0FBQyxVQUFVLENBQUMsSUFBSSxDQUFDLEVBQUUsT0FBTyxFQUFFLEtBQUssR0FBRyxDQUFDLENBQUMsQ0FBQyxHQUFDO0FBQUYsRUFBRyxDQUFDO0FBQ3pJLEVBQUEsTUFBTSxTQUFTLEdBQUcsUUFBUSxDQUFDLE1BQU0sQ0FBQyxpQkFBaUIsQ0FBQyxDQUFDO0FBQ3JELEVBQUEsTUFBTSxJQUFJLEdBQUcsb0JBQW9CLEtBQUssS0FBSyxDQUFDLElBQU8sU0FBUyxHQUFHLElBQUksR0FBRyxPQUFPLENBQUMsb0JBQW9CLEVBQUUsT0FBTyxFQUFFLEtBQUssR0FBRyxDQUFDLENBQUMsQ0FBQztBQUN4SCxFQUFBLElBQUksS0FBSyxDQUFDLElBQUksS0FBSyxDQUFDLElBQUksSUFBSSxLQUFLLElBQUksQ0FBRSxDQUFBLE9BQU87QUFDOUMsRUFBQSxNQUFNLE1BQU0sR0FBRyxvQkFBb0IsS0FBSyxLQUFLLElBQUksQ0FBQyxTQUFTLENBQUM7QUFDNUQsRUFBQSxNQUFNLENBQUMsSUFBSSxDQUFDLENBQUMsS0FBSyxFQUFFLElBQUksd0ZBQU07QUFDNUIsSUFBQSxJQUFJLENBQUMsUUFBUSxDQUFDLEtBQUssQ0FBQyxDQUFFLENBQUEsT0FBTyxJQUFJLENBQUM7QUFDbEMsSUFBQSxLQUFLLE1BQU0sSUFBSSxJQUFJLE1BQU0sQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLG9DQUFHO0FBQ3RDLE1BQUEsTUFBTSxLQUFLLEdBQUcsS0FBSyxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsQ0FBQztBQUM5QixNQUFBLElBQUksS0FBSyxLQUFLLEtBQUssQ0FBQyxJQUFPLE1BQU0sQ0FBRSxDQUFBLE9BQU8sQ0FBQyxFQUFFLElBQUksQ0FBQyxDQUFDLEVBQUUsSUFBSSxDQUFDLDBCQUEwQixFQUFFLFNBQVMsQ0FBQyxDQUFDLEdBQUcsS0FBSyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQyxJQUFJLE1BQU0sQ0FBQyxDQUFDLENBQUM7QUFDL0gsTUFBQSxNQUFNLEtBQUssR0FBRyxDQUFDLEtBQUssSUFBSSxJQUFJLEVBQUUsS0FBSyxDQUFDLElBQUksQ0FBQyxFQUFFLENBQUMsRUFBRSxJQUFJLENBQUMsQ0FBQyxFQUFFLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUM5RCxNQUFBLElBQUksS0FBSyxLQUFLLElBQUksQ0FBRSxDQUFBLE9BQU8sS0FBSyxDQUFDO0FBQU4sSUFDN0IsQ0FBQztBQUNELElBQUEsT0FBTyxJQUFJLENBQUM7QUFBTCwrQkFDUixDQUFDLENBQUM7O0FBR0wsU0FBUyxZQUFZLE1BQU0sRUFBUSxPQUFPLEVBQVcsS0FBSyxFQUFVLE1BQU0scUZBQWtCO0FBQzFGLEVBQUEsTUFBTSxLQUFLLEdBQUcsQ0FBQyxJQUFJLCtGQUF1QixLQUFLLENBQUMsT0FBTyxDQUFDLElBQUksQ0FBQyxHQUFHLElBQUksQ0FBQyxHQUFHLENBQUMsQ0FBQyxJQUFJLCtGQUFJLE9BQU8sQ0FBQyxJQUFJLEVBQUMsT0FBTyxFQUFFLEtBQUssR0FBRyxDQUFDLGdDQUFDLENBQUMsR0FBRyxDQUFDLGdDQUFDLENBQUM7QUFDekgsRUFBQSxNQUFNLENBQUMsSUFBSSxDQUFDLEdBQUcsS0FBSyxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDO0FBQ3BDLEVBQUEsTUFBTSxHQUFHLEdBQUcsS0FBSyxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsQ0FBQztBQUNoQyxFQUFBLElBQUksR0FBRyxDQUFDLE1BQU0sR0FBRyxDQUFDLENBQUUsQ0FBQSxNQUFNLENBQUMsSUFBSSxDQUFDLENBQUMsS0FBSyxFQUFFLElBQUksK0ZBQUssT0FBTyxDQUFDLEdBQUcsRUFBRSxLQUFLLEVBQUUsSUFBSSxFQUFFLENBQUMsQ0FBQyxHQUFHLENBQUMsR0FBRyxJQUFJLEdBQUcsQ0FBQyxFQUFFLElBQUksQ0FBQyxlQUFlLEVBQUUsR0FBRyxDQUFDLE1BQU0sQ0FBQyxRQUFRLGdDQUFDLENBQUMsQ0FBQztBQUMxSSxFQUFBLE1BQU0sR0FBRyxHQUFHLEtBQUssQ0FBQyxNQUFNLENBQUMsS0FBSyxDQUFDLENBQUM7QUFDaEMsRUFBQSxJQUFJLEdBQUcsQ0FBQyxNQUFNLEtBQUssQ0FBQyxDQUFFLENBQUEsT0FBTztBQUM3QixFQUFBLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBQyxLQUFLLEVBQUUsSUFBSSx3RkFBTTtBQUM1QixJQUFBLE1BQU0sS0FBSyxHQUFHLE9BQU8sQ0FBQyxHQUFHLEVBQUUsS0FBSyxFQUFFLElBQUksRUFBRSxDQUFDLENBQUMsQ0FBQztBQUMzQyxJQUFBLE9BQU8sS0FBSyxLQUFLLENBQUMsR0FBRyxJQUFJLEdBQUcsQ0FBQyxFQUFFLElBQUksQ0FBQyxPQUFPLEVBQUUsS0FBSyxLQUFLLENBQUMsR0FBRyxNQUFNLEdBQUcsZUFBZSxDQUFDLElBQUksRUFBRSxHQUFHLENBQUMsTUFBTSxDQUFDLFFBQVEsQ0FBQyxDQUFDO0FBQVgsK0JBQ3JHLENBQUMsQ0FBQzs7QUFHTCxTQUFTLFFBQVEsTUFBTSxFQUFvQixLQUFLLEVBQVcsSUFBSSxFQUFVLE1BQU0scUZBQW1CO0FBQ2hHLEVBQUEsSUFBSSxLQUFLLEdBQUcsQ0FBQyxDQUFDO0FBQ2QsRUFBQSxLQUFLLE1BQU0sS0FBSyxJQUFJLE1BQU0sQ0FBRSxtQ0FBQSxJQUFJLEtBQUssQ0FBQyxLQUFLLEVBQUUsSUFBSSxDQUFDLEtBQUssSUFBSSxJQUFJLEVBQUUsS0FBSyxJQUFJLE1BQU0sQ0FBRSxDQUFBLFFBQU07QUFDeEYsRUFBQSxPQUFPLEtBQUssQ0FBQzs7TUNsT1QsZUFBZSxHQUFHO01BQ2xCLGVBQWUsR0FBRztBQStEeEIsU0FBUyxRQUFRLElBQUksRUFBUSxJQUFJLG9DQUFvQjtBQUNuRCxFQUFBLE9BQU8sSUFBSSxDQUFDLElBQUksS0FBSyxJQUFJLElBQUksQ0FBQyxFQUFFLElBQUksQ0FBQyxNQUFNLENBQUMsQ0FBQyxFQUFFLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQyxLQUFLLElBQUksQ0FBQzs7QUFHdEUsU0FBUyxhQUFhLElBQUksRUFBUSxLQUFLLHFGQUFlO0FBQ3BELEVBQUEsTUFBTSxFQUFFLFdBQVcsRUFBRSxXQUFXLEVBQUUsV0FBVyxDQUFDLENBQUMsR0FBRyxLQUFLLENBQUM7QUFDeEQsRUFBQSxJQUFJLENBQUMsV0FBVyxHQUFHLE9BQU8sV0FBVyxLQUFLLFFBQVEsR0FBRyxXQUFXLENBQUMsS0FBSyxDQUFDLENBQUMsRUFBRSxlQUFlLENBQUMsQ0FBQyxZQUFZLENBQUMsQ0FBQyxHQUFHLEVBQUUsQ0FBQztBQUMvRyxFQUFBLElBQUksQ0FBQyxXQUFXLEdBQUcsUUFBUSxDQUFDLFdBQVcsQ0FBQyxHQUFHLFdBQVcsR0FBRyxDQUFDLENBQUMsQ0FBQztBQUM1RCxFQUFBLElBQUksQ0FBQyxLQUFLLEdBQUcsYUFBYSxDQUFDLElBQUksQ0FBQyxXQUFXLENBQUMsQ0FBQztBQUM3QyxFQUFBLElBQUksQ0FBQyxRQUFRLEdBQUcsUUFBUSxDQUFDLFdBQVcsQ0FBQyxLQUFLLFdBQVcsQ0FBQyxZQUFZLEtBQUssSUFBSSxJQUFJLFdBQVcsQ0FBQyxjQUFjLEtBQUssSUFBSSxDQUFDLENBQUM7QUFDcEgsRUFBQSxJQUFJLENBQUMsTUFBTSxHQUFHLElBQUksQ0FBQzs7TUM3RlIsSUFBSSxHQUFWLE9BQVk7QUFBRCxFQWlCaEIsV0FBVyxDQUFVLEdBQUcsRUFBbUIsSUFBSSxvQ0FBVztBQUFyQyxJQUFBLElBQUksQ0FBQyxHQUFHLEdBQUcsR0FBRyxDQUFDO0FBQU8sSUFBQSxJQUFJLENBQUMsSUFBSSxHQUFHLElBQUksQ0FBQztBQUFqQixJQUFnQjtBQUFELEVBQXJDLEdBQUcsQ0FBQztBQUFKLEVBQXNCLElBQUksQ0FBQztBQUFMLEVBaEJsQyxTQUFTLEdBQUcsSUFBSSxhQUFTLENBQUMsQ0FBQyxDQUFDO0FBQUYsRUFDMUIsS0FBSyxHQUFXLENBQUMsQ0FBQyxDQUFDO0FBQUY7QUFBQSxFQUUxQixHQUFHLEdBQUcsQ0FBQyxDQUFDO0FBQUY7QUFBQSxFQUVOLEtBQUssR0FBYyxDQUFDLENBQUMsQ0FBQztBQUFGLEVBQ3BCLFFBQVEsR0FBRyxLQUFLLENBQUM7QUFBTjtBQUFBLEVBRVgsT0FBTyxHQUFHLFFBQVEsQ0FBQztBQUFUO0FBQUEsRUFFVixLQUFLLEdBQUcsS0FBSyxDQUFDO0FBQU47QUFBQSxFQUVSLGVBQWUsR0FBRyxDQUFDLENBQUM7QUFBRjtBQUFBLEVBRWxCLE9BQU8sR0FBRyxLQUFLLENBQUM7QUFBTjtBQUFBLEVBS1YsSUFBSSxDQUFDLElBQUkscUZBQThCO0FBQ3JDLElBQUEsT0FBTyxJQUFJLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxDQUFDLElBQUksOENBQUssSUFBSSxDQUFDLElBQUksS0FBSyxRQUFJLENBQUMsQ0FBQztBQUFGLCtCQUNwRDtBQUNIO01FVmEsY0FBYyxHQUFHO01BRWpCLGNBQWMsR0FBRztBQVl2QixTQUFTLE9BQU8sR0FBRyxFQUFPLGFBQWEsb0NBQW1CO0FBQy9ELEVBQUEsTUFBTSxRQUFRLEdBQUcsYUFBYSxLQUFLLENBQUMsR0FBRyxFQUFFLEdBQUcsQ0FBQyxnQkFBZ0IsRUFBRSxhQUFhLENBQUMsQ0FBQyxDQUFDO0FBQy9FLEVBQUEsSUFBSSxHQUFHLEtBQUssUUFBUSxDQUFFLENBQUEsT0FBTyxRQUFRLEtBQUssRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDLFVBQVUsRUFBRSxRQUFRLENBQUMsQ0FBQyxDQUFDLENBQUM7QUFDN0UsRUFBQSxPQUFPLFFBQVEsS0FBSyxFQUFFLEdBQUcsQ0FBQyxVQUFVLEVBQUUsZ0JBQVksQ0FBQyxDQUFDLENBQUMsR0FBRyxDQUFDLFVBQVUsRUFBRSxRQUFRLENBQUMsQ0FBQyxFQUFFLGdCQUFZLENBQUMsQ0FBQyxDQUFDLENBQUM7O0FBSTVGLFNBQVMsU0FBUyxPQUFPLEVBQVUsR0FBRyxFQUFPLGFBQWEscUZBQW1CO0FBQ2xGLEVBQUEsTUFBTSxJQUFJLEdBQUcsTUFBTSxDQUFDLEdBQUcsRUFBRSxhQUFhLENBQUMsQ0FBQztBQUN4QyxFQUFBLE9BQU8sT0FBTyxLQUFLLEVBQUUsR0FBRyxDQUFDLENBQUMsRUFBRSxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxHQUFHLENBQUMsQ0FBQyxFQUFFLE9BQU8sQ0FBQyxFQUFFLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQzs7QUFPaEUsU0FBUyxhQUFhLE1BQU0scUZBQThCO0FBQy9ELEVBQUEsSUFBSSxDQUFDLFFBQVEsQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLENBQUMsTUFBTSxDQUFDLGlCQUFpQixDQUFDLENBQUUsQ0FBQSxPQUFPLDJDQUEyQyxDQUFDO0FBQ3RILEVBQUEsSUFBSSxDQUFDLE1BQU0sQ0FBQyxpQkFBaUIsQ0FBQyxRQUFRLENBQUMsY0FBYyxDQUFDLEdBQUc7QUFDdkQsSUFBQSxPQUFPLENBQUMsb0JBQW9CLEVBQUUsS0FBSyxDQUFDLE1BQU0sQ0FBQyxpQkFBaUIsQ0FBQyxDQUFDLFlBQVksRUFBRSxjQUFjLENBQUMsQ0FBQyxDQUFDO0FBQUgsRUFDNUYsQ0FBQztBQUNELEVBQUEsTUFBTSxJQUFJLEdBQUcsUUFBUSxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsR0FBRyxNQUFNLENBQUMsS0FBSyxDQUFDLG9DQUFvQyxDQUFDLEdBQUcsS0FBSyxDQUFDLENBQUM7QUFDbEcsRUFBQSxPQUFPLEVBQUUsR0FBRyxFQUFFLFFBQVEsRUFBRSxPQUFPLEVBQUUsY0FBYyxFQUFFLFlBQVksRUFBRSxjQUFjLENBQUMsTUFBTSxDQUFDLEVBQUUsTUFBTSxFQUFFLFFBQVEsQ0FBQyxJQUFJLElBQUksTUFBTSxDQUFDLFVBQVUsQ0FBQyxDQUFDLENBQUMsQ0FBQzs7QUFJaEksU0FBUyxlQUFlLE1BQU0scUZBQThCO0FBQ2pFLEVBQUEsSUFBSSxDQUFDLFFBQVEsQ0FBQyxNQUFNLENBQUMsSUFBSSxPQUFPLE1BQU0sQ0FBQyxlQUFlLEtBQUssUUFBUSxDQUFFLENBQUEsT0FBTyxvQ0FBb0MsQ0FBQztBQUNqSCxFQUFBLE1BQU0sT0FBTyxHQUFHLE1BQU0sQ0FBQyxlQUFlLENBQUM7QUFDdkMsRUFBQSxJQUFJLENBQUMsbUJBQWUsQ0FBQyxRQUFRLENBQUMsT0FBTyxDQUFDLENBQUUsQ0FBQSxPQUFPLENBQUMsa0JBQWtCLEVBQUUsS0FBSyxDQUFDLENBQUMsT0FBTyxDQUFDLENBQUMsQ0FBQyxZQUFZLEVBQUUsbUJBQWUsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxDQUFDO0FBQ2hJLEVBQUEsT0FBTyxFQUFFLEdBQUcsRUFBRSxRQUFRLEVBQUUsT0FBTyxFQUFFLFlBQVksRUFBRSxjQUFjLENBQUMsTUFBTSxDQUFDLEVBQUUsTUFBTSxFQUFFLFFBQVEsQ0FBQyxNQUFNLENBQUMsVUFBVSxDQUFDLENBQUMsQ0FBQyxDQUFDOztBQUl4RyxTQUFTLGdCQUFnQixJQUFJLEVBQVUsS0FBSyxxRkFBcUI7QUFDdEUsRUFBQSxJQUFJLElBQUksS0FBSyxTQUFLLENBQUMsa0JBQWtCLElBQUksQ0FBQyxRQUFRLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxRQUFRLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxDQUFFLENBQUEsT0FBTyxLQUFLLENBQUM7QUFDakcsRUFBQSxNQUFNLFNBQVMsR0FBRyxLQUFLLENBQUMsSUFBSSxDQUFDLFNBQVMsQ0FBQztBQUN2QyxFQUFBLE9BQU8sS0FBSyxDQUFDLE9BQU8sQ0FBQyxTQUFTLENBQUMsSUFBSSxDQUFDLFNBQVMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxHQUFHLCtGQUFLLG1CQUFlLENBQUMsUUFBUSxDQUFDLEdBQWEsZ0NBQUMsQ0FBQyxDQUFDOztBQUloRyxTQUFTLGVBQWUsTUFBTSxxRkFBaUI7QUFDcEQsRUFBQSxNQUFNLEVBQUUsR0FBRyxRQUFRLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQyxHQUFHLE1BQU0sQ0FBQyxLQUFLLENBQUMsd0NBQXdDLENBQUMsR0FBRyxLQUFLLENBQUMsQ0FBQztBQUNwRyxFQUFBLE9BQU8sT0FBTyxFQUFFLEtBQUssUUFBUSxHQUFHLEVBQUUsR0FBRyxDQUFDLENBQUM7O0FBSWxDLFNBQVMsVUFBVSxNQUFNLEVBQVEsR0FBRyxxRkFBb0I7QUFDN0QsRUFBQSxNQUFNLE9BQU8sR0FBRyxRQUFRLENBQUMsTUFBTSxDQUFDLGFBQWEsQ0FBQyxHQUFHLE1BQU0sQ0FBQyxhQUFhLENBQUMscUJBQXFCLEdBQUcsS0FBSyxDQUFDLENBQUM7QUFDckcsRUFBQSxPQUFPLEtBQUssQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLElBQUksT0FBTyxDQUFDLFFBQVEsQ0FBQyxHQUFHLENBQUMsQ0FBQzs7QUFJbEQsU0FBUyxPQUFPLE9BQU8sRUFBVyxLQUFLLEVBQVUsT0FBTyxxRkFBcUI7QUFDbEYsRUFBQSxNQUFNLEtBQUssR0FBRyxPQUFPLENBQUMsWUFBWSxDQUFDLEtBQUssQ0FBQyxDQUFDO0FBQzFDLEVBQUEsT0FBTyxRQUFRLENBQUMsS0FBSyxDQUFDLEtBQUssT0FBTyxLQUFLLEtBQUssQ0FBQyxJQUFPLEtBQUssQ0FBQyxPQUFPLENBQUMsS0FBSyxJQUFJLENBQUMsQ0FBQzs7QUFHL0UsU0FBUyxlQUFlLE1BQU0scUZBQWU7QUFDM0MsRUFBQSxPQUFPLFFBQVEsQ0FBQyxNQUFNLENBQUMsWUFBWSxDQUFDLEdBQUcsTUFBTSxDQUFDLFlBQVksR0FBRyxDQUFDLENBQUMsQ0FBQzs7QUFHbEUsU0FBUyxTQUFTLElBQUkscUZBQW9CO0FBQ3hDLEVBQUEsSUFBSSxDQUFDLFFBQVEsQ0FBQyxJQUFJLENBQUMsSUFBSSxPQUFPLElBQUksQ0FBQyxJQUFJLEtBQUssUUFBUSxDQUFFLENBQUEsT0FBTyxFQUFFLENBQUM7QUFDaEUsRUFBQSxPQUFPLENBQUMsRUFBRSxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUMsRUFBRSxPQUFPLElBQUksQ0FBQyxPQUFPLEtBQUssUUFBUSxHQUFHLElBQUksQ0FBQyxPQUFPLEdBQUcsRUFBRSxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQyxDQUFDLEVBQUUsR0FBRyxDQUFDLENBQUMsWUFBWSxDQUFDLENBQUMsQ0FBQzs7QUFHcEgsU0FBUyxNQUFNLElBQUkscUZBQStCO0FBQ2hELEVBQUEsT0FBTyxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQyxHQUFHLENBQUMsQ0FBQyxHQUFHLCtGQUFLLE1BQU0sQ0FBQyxHQUFHLENBQUMsQ0FBQyxLQUFLLENBQUMsQ0FBQyxFQUFFLEVBQUUsZ0NBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQyxZQUFZLENBQUMsQ0FBQyxJQUFJLFNBQVMsQ0FBQzs7TUN0RjNGLE9BQU8sR0FBYixPQUFlO0FBQUQsRUFnQm5CLFdBQVcsQ0FDQSxNQUFNLEVBRU4sT0FBTyxFQUVQLE9BQU8sRUFDUCxLQUFLLEVBQ0wsTUFBTSxFQUNOLEtBQUssRUFDTCxJQUFJLEVBRUosUUFBUSxFQUVSLE1BQU0sb0NBQ2Q7QUFiUSxJQUFBLElBQUksQ0FBQyxNQUFNLEdBQUcsTUFBTSxDQUFDO0FBRXJCLElBQUEsSUFBSSxDQUFDLE9BQU8sR0FBRyxPQUFPLENBQUM7QUFFdkIsSUFBQSxJQUFJLENBQUMsT0FBTyxHQUFHLE9BQU8sQ0FBQztBQUN2QixJQUFBLElBQUksQ0FBQyxLQUFLLEdBQUcsS0FBSyxDQUFDO0FBQ25CLElBQUEsSUFBSSxDQUFDLE1BQU0sR0FBRyxNQUFNLENBQUM7QUFDckIsSUFBQSxJQUFJLENBQUMsS0FBSyxHQUFHLEtBQUssQ0FBQztBQUNuQixJQUFBLElBQUksQ0FBQyxJQUFJLEdBQUcsSUFBSSxDQUFDO0FBRWpCLElBQUEsSUFBSSxDQUFDLFFBQVEsR0FBRyxRQUFRLENBQUM7QUFFekIsSUFBQSxJQUFJLENBQUMsTUFBTSxHQUFHLE1BQU0sQ0FBQztBQUFyQixJQUNQO0FBQUQsRUFiUSxNQUFNLENBQUM7QUFBUCxFQUVBLE9BQU8sQ0FBQztBQUFSLEVBRUEsT0FBTyxDQUFDO0FBQVIsRUFDQSxLQUFLLENBQUM7QUFBTixFQUNBLE1BQU0sQ0FBQztBQUFQLEVBQ0EsS0FBSyxDQUFDO0FBQU4sRUFDQSxJQUFJLENBQUM7QUFBTCxFQUVBLFFBQVEsQ0FBQztBQUFULEVBRUEsTUFBTSxDQUFDO0FBQVA7QUFBQSxFQTNCWCxFQUFFLEdBQUcsQ0FBQyxDQUFDO0FBQUY7QUFBQSxFQUVMLFFBQVEsR0FBRyxDQUFDLENBQUM7QUFBRjtBQUFBLEVBRVgsTUFBTSxHQUFHLENBQUMsQ0FBQyxDQUFDO0FBQUg7QUFBQSxFQUVULE1BQU0sR0FBRyxDQUFDLENBQUM7QUFBRjtBQUFBLEVBRVQsSUFBSSxHQUFHLEtBQUssQ0FBQztBQUFOO0FBQUEsRUFFUCxVQUFVLEdBQUcsQ0FBQyxDQUFDO0FBQUYsRUFDYixPQUFPLEdBQUcsQ0FBQyxDQUFDO0FBQUYsRUFDVixPQUFPLEdBQUcsQ0FBQyxDQUFDO0FBQUY7QUFBQSxFQW1CVixJQUFJLElBQUkscUNBQWE7QUFDbkIsSUFBQSxPQUFPLElBQUksQ0FBQyxNQUFNLElBQUksQ0FBQyxDQUFDO0FBQUYsSUFDdkI7QUFBRDtBQUFBLEVBR0EsSUFBSSxRQUFRLHFDQUFhO0FBQ3ZCLElBQUEsT0FBTyxJQUFJLENBQUMsSUFBSSxJQUFJLElBQUksQ0FBQyxJQUFJLEtBQUssSUFBSSxJQUFJLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxRQUFRLENBQUM7QUFBVCxJQUN0RDtBQUFEO0FBQUEsRUFHQSxRQUFRLHFDQUFZO0FBQ2xCLElBQUEsT0FBTyxJQUFJLENBQUMsSUFBSSxLQUFLLElBQUksR0FBRyxJQUFJLENBQUMsTUFBTSxHQUFHLENBQUMsS0FBSyxFQUFFLElBQUksQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQztBQUFILElBQ2pFO0FBQ0g7TUMzQ2EsS0FBSyxHQUFHO01BQ1IsVUFBVSxHQUFHO0FBY25CLFNBQVMsUUFBUSxHQUFHLEVBQU8sSUFBSSxFQUFRLElBQUksRUFBUSxPQUFPLEVBQVcsR0FBRyxFQUFPLFFBQVEscUZBQW1CO0FBQy9HLEVBQUEsTUFBTSxFQUFFLEdBQUcsSUFBSSxDQUFDLE1BQU0sRUFBRSxDQUFDO0FBQ3pCLEVBQUEsT0FBTyxDQUFDLEVBQUUsR0FBRyxFQUFFLENBQUM7QUFDaEIsRUFBQSxJQUFJLENBQUMsTUFBTSxDQUFDLEdBQUcsQ0FBQyxFQUFFLEVBQUUsT0FBTyxDQUFDLENBQUM7QUFDN0IsRUFBQSxNQUFNLE1BQU0sR0FBRyxRQUFRLENBQUMsT0FBTyxDQUFDLE9BQU8sRUFBRSxHQUFHLEVBQUUsT0FBTyxDQUFDLFFBQVEsS0FBSyxJQUFJLEdBQUcsQ0FBQyxHQUFHLEVBQUUsQ0FBQyxDQUFDO0FBQ2xGLEVBQUEsSUFBSSxPQUFPLENBQUMsUUFBUSxLQUFLLENBQUMsQ0FBRSxDQUFBLElBQUksQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxDQUFDO0FBQ3JELEVBQUEsSUFBSSxDQUFDLEdBQUcsRUFBRSxJQUFJLEVBQUUsSUFBSSxFQUFFLFdBQVcsQ0FBQyxFQUFFLEVBQUUsT0FBTyxDQUFDLE1BQU0sRUFBRSxNQUFNLENBQUMsRUFBRSxPQUFPLEVBQUUsUUFBUSxDQUFDLENBQUM7O0FBSTdFLFNBQVMsS0FBSyxHQUFHLEVBQU8sSUFBSSxFQUFRLElBQUksRUFBUSxJQUFJLEVBQVUsS0FBSyxFQUFrQixRQUFRLHFGQUFtQjtBQUNySCxFQUFBLElBQUksQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFDO0FBQ3RCLEVBQUEsSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUM7QUFDeEIsRUFBQSxJQUFJLENBQUMsSUFBSSxDQUFDLE9BQU8sQ0FBRSxDQUFBLEtBQUssS0FBSyxDQUFDLEdBQUcsRUFBRSxJQUFJLEVBQUUsSUFBSSxFQUFFLFFBQVEsQ0FBQyxDQUFDO0FBQUYsT0FBSyxJQUNuRCxJQUFJLENBQUMsS0FBSyxDQUFDLE1BQU0sSUFBSSxZQUFZLENBQUUsQ0FBQSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7O0FBRzdELFNBQVMsU0FBUyxJQUFJLHFGQUFlO0FBQ25DLEVBQUEsTUFBTSxFQUFFLElBQUksQ0FBQyxDQUFDLEdBQUcsSUFBSSxDQUFDO0FBQ3RCLEVBQUEsSUFBSSxDQUFDLElBQUksR0FBRyxJQUFJLENBQUM7QUFDakIsRUFBQSxJQUFJLEdBQUcsQ0FBQyxDQUFDOztnR0FHWCxtQkFBcUIsS0FBVSxNQUFZLE1BQVksNENBQW9DO0FBQ3pGLEVBQUEsTUFBTSxFQUFFLElBQUksQ0FBQyxDQUFDLEdBQUcsSUFBSSxDQUFDO0FBQ3RCLEVBQUEsSUFBSSxDQUFDLE9BQU8sR0FBRyxJQUFJLENBQUM7QUFDcEIsRUFBQSxPQUFPLElBQUksQ0FBQyxLQUFLLENBQUMsTUFBTSxHQUFHLENBQUMsb0NBQUc7QUFDN0IsSUFBQSxJQUFJLElBQUksQ0FBQyxLQUFLLENBQUMsTUFBTSxHQUFHLFlBQVksQ0FBRSxDQUFBLHVCQUFNLE1BQU0sQ0FBQyxHQUFHLEVBQUUsSUFBSSxFQUFFLElBQUksR0FBQyxDQUFDO0FBQUYsUUFDN0QsQ0FBQSxLQUFLLFNBQVMsQ0FBQyxHQUFHLEVBQUUsSUFBSSxDQUFDLENBQUM7QUFDL0IsSUFBQSxJQUFJLElBQUksQ0FBQyxJQUFJLEtBQUssSUFBSSxJQUFJLElBQUksQ0FBQyxPQUFPLEtBQUssSUFBSSxDQUFFLENBQUEsTUFBTTtBQUN2RCxJQUFBLE1BQU0sS0FBSyxHQUFHLFNBQVMsQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLENBQUM7QUFDcEMsSUFBQSxJQUFJLEtBQUssQ0FBQyxLQUFLLENBQUMsTUFBTSxHQUFHLENBQUMsQ0FBRSxDQUFBLHVCQUFNLEtBQUssQ0FBQyxHQUFHLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxLQUFLLEVBQUUsUUFBUSxHQUFDLENBQUM7QUFDMUUsSUFBQSxJQUFJLElBQUksQ0FBQyxJQUFJLEtBQUssSUFBSSxJQUFJLElBQUksQ0FBQyxPQUFPLEtBQUssSUFBSSxDQUFFLENBQUEsTUFBTTtBQUFOLEVBQ25ELENBQUM7QUFDRCxFQUFBLElBQUksSUFBSSxDQUFDLElBQUksS0FBSyxJQUFJLENBQUUsQ0FBQSxJQUFJLENBQUMsT0FBTyxHQUFHLEtBQUssQ0FBQzs7QUFJL0MsU0FBUyxPQUFPLEdBQUcsRUFBTyxJQUFJLEVBQVEsSUFBSSxxRkFBd0I7QUFDaEUsRUFBQSxNQUFNLEVBQUUsT0FBTyxFQUFFLE9BQU8sQ0FBQyxDQUFDLEdBQUcsS0FBSyxDQUFPLENBQUMsQ0FBQztBQUMzQyxFQUFBLElBQUksQ0FBQyxJQUFJLEdBQUcsT0FBTyxDQUFDO0FBQ3BCLEVBQUEsS0FBSyxVQUFVLENBQUMsR0FBRyxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsT0FBTyxDQUFDLENBQUM7QUFDMUMsRUFBQSxPQUFPLE9BQU8sQ0FBQzs7MEdBR2pCLHdCQUEwQixLQUFVLE1BQVksTUFBWSwyQ0FBcUM7QUFDL0YsRUFBQSxJQUFJLElBQUksQ0FBQztBQUNULEVBQUEscUNBQUk7QUFDRixJQUFBLElBQUksR0FBRyxJQUFJLENBQUMsS0FBSyxDQUFDLE1BQU0sQ0FBQztBQUN6QixJQUFBLHVCQUFNLEtBQUssQ0FBQyxHQUFHLEVBQUUsSUFBSSxHQUFDLENBQUM7QUFBRixFQUN2QixDQUFDLFFBQVEsSUFBSSxDQUFDLElBQUksS0FBSyxPQUFPLElBQUksSUFBSSxDQUFDLEtBQUssQ0FBQyxNQUFNLEdBQUcsSUFBSSxFQUFFO0FBQzVELEVBQUEsSUFBSSxJQUFJLENBQUMsSUFBSSxLQUFLLE9BQU8sQ0FBRSxDQUFBLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQztBQUFGLE1BQ25DLENBQUEsT0FBTyxDQUFDLENBQUMsQ0FBQzs7QUFTakIsU0FBUyxVQUFVLElBQUksRUFBUSxJQUFJLHFGQUFnQjtBQUNqRCxFQUFBLE1BQU0sS0FBSyxHQUFVLEVBQUUsS0FBSyxFQUFFLENBQUMsQ0FBQyxFQUFFLE1BQU0sRUFBRSxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUM7QUFDL0MsRUFBQSxJQUFJLENBQUMsS0FBSyxFQUFFLElBQUksQ0FBQyxHQUFHLENBQUMsQ0FBQyxFQUFFLENBQUMsQ0FBQyxDQUFDO0FBQzNCLEVBQUEsT0FBTyxLQUFLLEdBQUcsSUFBSSxDQUFDLEtBQUssQ0FBQyxNQUFNLElBQUksS0FBSyxDQUFDLEtBQUssQ0FBQyxNQUFNLEdBQUcsZUFBZSxFQUFFLEtBQUssRUFBRSxvQ0FBRztBQUNsRixJQUFBLE1BQU0sSUFBSSxHQUFHLElBQUksQ0FBQyxLQUFLLENBQUMsS0FBSyxDQUFDLENBQUM7QUFDL0IsSUFBQSxNQUFNLEtBQUssR0FBRyxJQUFJLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQyxDQUFDO0FBQ2pDLElBQUEsSUFBSSxLQUFLLEtBQUssSUFBSSxJQUFJLEtBQUssQ0FBQyxJQUFJLENBQUUsQ0FBQSxTQUFTO0FBQzNDLElBQUEsSUFBSSxLQUFLLENBQUMsS0FBSyxDQUFDLE1BQU0sR0FBRyxDQUFDLElBQUksSUFBSSxHQUFHLElBQUksQ0FBQyxNQUFNLEdBQUcsa0JBQWMsQ0FBRSxDQUFBLE1BQU07QUFDekUsSUFBQSxJQUFJLElBQUksSUFBSSxDQUFDLE1BQU0sQ0FBQztBQUNwQixJQUFBLElBQUksS0FBSyxLQUFLLElBQUksQ0FBRSxDQUFBLEtBQUssQ0FBQyxNQUFNLEdBQUcsSUFBSSxDQUFDLEdBQUcsQ0FBQztBQUM1QyxJQUFBLEtBQUssQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFDO0FBQ3ZCLElBQUEsS0FBSyxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUM7QUFBRixFQUN6QixDQUFDO0FBQ0QsRUFBQSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUMsS0FBSyxDQUFDLE1BQU0sR0FBRztBQUNoQyxJQUFBLElBQUksQ0FBQyxLQUFLLEdBQUcsQ0FBQyxDQUFDLENBQUM7QUFDaEIsSUFBQSxJQUFJLENBQUMsTUFBTSxHQUFHLENBQUMsQ0FBQyxDQUFDO0FBQ2pCLElBQUEsSUFBSSxDQUFDLE9BQU8sR0FBRyxDQUFDLENBQUM7QUFBRixFQUNqQixDQUFDLE9BQU87QUFDTixJQUFBLElBQUksQ0FBQyxLQUFLLEdBQUcsSUFBSSxDQUFDLEtBQUssQ0FBQyxLQUFLLENBQUMsS0FBSyxDQUFDLENBQUM7QUFDckMsSUFBQSxJQUFJLENBQUMsTUFBTSxHQUFHLElBQUksQ0FBQyxNQUFNLENBQUMsS0FBSyxDQUFDLEtBQUssQ0FBQyxDQUFDO0FBQUYsRUFDdkMsQ0FBQztBQUNELEVBQUEsT0FBTyxLQUFLLENBQUM7OzJHQUdmLG9CQUFxQixLQUFVLE1BQVksTUFBWSxPQUFjLDRDQUFvQztBQUN2RyxFQUFBLE1BQU0sRUFBRSxJQUFJLENBQUMsQ0FBQyxHQUFHLElBQUksQ0FBQztBQUN0QixFQUFBLE1BQU0sSUFBSSxHQUFHLENBQUMsR0FBRyxLQUFLLENBQUMsS0FBSyxFQUFFLEVBQUUsQ0FBQyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQztBQUM3QyxFQUFBLEtBQUssSUFBSSxLQUFLLEdBQUcsQ0FBQyxFQUFFLElBQUksQ0FBQyxJQUFJLEtBQUssSUFBSSxJQUFJLElBQUksQ0FBQyxPQUFPLEtBQUssSUFBSSxFQUFFLEtBQUssRUFBRSxvQ0FBRztBQUN6RSxJQUFBLEtBQUs7QUFDSCxNQUFBLHVCQUFNLEdBQUcsQ0FBQyxLQUFLLENBQUMsS0FBSyxFQUFFLFlBQVEsRUFBRSxFQUFFLE1BQU0sRUFBRSxJQUFJLENBQUMsSUFBSSxFQUFFLElBQUksQ0FBQyxDQUFDLEdBQUMsQ0FBQztBQUM5RCxNQUFBLE9BQU87QUFBUCxJQUNGLENBQUMsQ0FBQyxPQUFPLDJCQUFRO0FBQ2YsTUFBQSxJQUFJLEVBQUUsS0FBSyxZQUFZLGFBQWEsQ0FBQyxDQUFDLENBQUEsTUFBTSxLQUFLLENBQUM7QUFDbEQsTUFBQSxJQUFJLEtBQUssQ0FBQyxLQUFLLEtBQUssT0FBTyxJQUFJLEtBQUssQ0FBQyxLQUFLLEtBQUssUUFBUSxDQUFFLENBQUEsT0FBTyx1QkFBTSxXQUFXLENBQUMsR0FBRyxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsS0FBSyxFQUFFLEtBQUssQ0FBQyxPQUFPLEVBQUUsUUFBUSxHQUFDLENBQUM7QUFDbkksTUFBQSxJQUFJLEtBQUssQ0FBQyxLQUFLLEtBQUssUUFBUSxHQUFHO0FBRTdCLFFBQUEsSUFBSSxLQUFLLENBQUMsS0FBSyxLQUFLLFFBQVEsQ0FBRSxDQUFBLHVCQUFNLEdBQUcsQ0FBQyxLQUFLLENBQUMsUUFBUSxHQUFDLENBQUM7QUFDeEQsUUFBQSxJQUFJLElBQUksQ0FBQyxJQUFJLEtBQUssSUFBSSxDQUFFLENBQUEsUUFBUSxDQUFDLE9BQU8sQ0FBQyxJQUFJLEVBQUUsQ0FBQyxjQUFjLEVBQUUsS0FBSyxDQUFDLE9BQU8sQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUNqRixRQUFBLE9BQU87QUFBUCxNQUNGLENBQUM7QUFDRCxNQUFBLElBQUksS0FBSyxJQUFJLGVBQWUsR0FBRztBQUM3QixRQUFBLE1BQU0sQ0FBQyxLQUFLLENBQUMsQ0FBQztBQUNkLFFBQUEsSUFBSSxJQUFJLENBQUMsSUFBSSxLQUFLLElBQUksQ0FBRSxDQUFBLFFBQVEsQ0FBQyxPQUFPLENBQUMsSUFBSSxFQUFFLENBQUMsY0FBYyxFQUFFLEtBQUssQ0FBQyxPQUFPLENBQUMsQ0FBQyxDQUFDLENBQUM7QUFDakYsUUFBQSxPQUFPO0FBQVAsTUFDRixDQUFDO0FBQUQsSUFDRixDQUFDO0FBQ0QsSUFBQSx1QkFBTSxHQUFHLENBQUMsS0FBSyxDQUFDLGNBQWMsR0FBQyxDQUFDO0FBQUYsRUFDaEMsQ0FBQzs7QUFJSCxTQUFTLE9BQU8sS0FBSyxvQ0FBZ0I7QUFDbkMsRUFBQSxLQUFLLE1BQU0sS0FBSyxJQUFJLEtBQUssQ0FBQyxNQUFNLENBQUUsbUNBQUEsSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFFLENBQUEsS0FBSyxDQUFDLE1BQU0sR0FBRyxDQUFDLENBQUMsR0FBQzs7aUlBRzFFLDBCQUEyQixLQUFVLE1BQVksTUFBWSxPQUFjLFFBQWdCLDRDQUFvQztBQUM3SCxFQUFBLElBQUksS0FBSyxDQUFDLEtBQUssQ0FBQyxNQUFNLEdBQUcsQ0FBQyxHQUFHO0FBQzNCLElBQUEsS0FBSyxJQUFJLENBQUMsR0FBRyxDQUFDLEVBQUUsQ0FBQyxHQUFHLEtBQUssQ0FBQyxLQUFLLENBQUMsTUFBTSxFQUFFLENBQUMsRUFBRSxvQ0FBRztBQUM1QyxNQUFBLHVCQUFNLEtBQUssQ0FBQyxHQUFHLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxFQUFFLEtBQUssRUFBRSxDQUFDLEtBQUssQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFFLENBQUMsRUFBRSxNQUFNLEVBQUUsQ0FBQyxLQUFLLENBQUMsTUFBTSxDQUFDLENBQUMsQ0FBRSxDQUFDLENBQUMsQ0FBQyxFQUFFLFFBQVEsR0FBQyxDQUFDO0FBQUYsSUFDakcsQ0FBQztBQUNELElBQUEsT0FBTztBQUFQLEVBQ0YsQ0FBQztBQUNELEVBQUEsTUFBTSxLQUFLLEdBQUcsS0FBSyxDQUFDLE1BQU0sQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUM5QixFQUFBLElBQUksS0FBSyxLQUFLLElBQUksSUFBSSxLQUFLLENBQUMsSUFBSSxDQUFFLENBQUEsT0FBTztBQUN6QyxFQUFBLE1BQU0sQ0FBQyxLQUFLLENBQUMsQ0FBQztBQUNkLEVBQUEsSUFBSSxDQUFDLE1BQU0sQ0FBQyxNQUFNLENBQUMsS0FBSyxDQUFDLEVBQUUsQ0FBQyxDQUFDO0FBQzdCLEVBQUEsSUFBSSxDQUFDLEdBQUcsRUFBRSxJQUFJLEVBQUUsS0FBSyxFQUFFLFFBQVEsRUFBRSxDQUFDLFlBQVksRUFBRSxLQUFLLENBQUMsUUFBUSxDQUFDLENBQUMsQ0FBQyxXQUFXLEVBQUUsSUFBSSxDQUFDLElBQUksQ0FBQyxFQUFFLEVBQUUsTUFBTSxDQUFDLENBQUMsRUFBRSxJQUFJLENBQUMsQ0FBQzs7eUdBZTlHLG1CQUEyQixLQUFVLE1BQVksTUFBWSxNQUFZLDRDQUFvQztBQUMzRyxFQUFBLElBQUksSUFBSSxDQUFDLEtBQUssS0FBSyxLQUFLLENBQUMsQ0FBSyxDQUFBLE9BQU8sU0FBUyxDQUFDLEdBQUcsRUFBRSxJQUFJLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxRQUFRLENBQUMsQ0FBQztBQUNoRixFQUFBLE1BQU0sRUFBRSxNQUFNLENBQUMsQ0FBQyxHQUFHLElBQUksQ0FBQyxLQUFLLENBQUM7QUFDOUIsRUFBQSxLQUFLLElBQUksSUFBSSxHQUFHLENBQUMsRUFBRSxJQUFJLEdBQUcsTUFBTSxFQUFFLElBQUksSUFBSSxZQUFZLG9DQUFHO0FBQ3ZELElBQUEsTUFBTSxPQUFPLEdBQUcsSUFBSSxPQUFPLENBQUMsQ0FBQyxDQUFDO0FBQzlCLElBQUEsS0FBSyxJQUFJLEVBQUUsR0FBRyxJQUFJLEVBQUUsRUFBRSxHQUFHLElBQUksR0FBRyxZQUFZLElBQUksRUFBRSxHQUFHLE1BQU0sRUFBRSxFQUFFLEVBQUUsQ0FBRSxtQ0FBQSxRQUFRLENBQUMsR0FBRyxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsSUFBSSxDQUFDLEtBQUssQ0FBQyxFQUFFLENBQUMsRUFBRyxPQUFPLEVBQUUsUUFBUSxDQUFDLEdBQUM7QUFDakksSUFBQSxJQUFJLE9BQU8sQ0FBQyxLQUFLLENBQUMsTUFBTSxHQUFHLENBQUMsQ0FBRSxDQUFBLEtBQUssYUFBYSxDQUFDLEdBQUcsRUFBRSxPQUFPLENBQUMsQ0FBQztBQUMvRCxJQUFBLElBQUksSUFBSSxHQUFHLFlBQVksSUFBSSxNQUFNLENBQUUsQ0FBQSx1QkFBTSxLQUFLLENBQUMsR0FBRyxFQUFFLElBQUksR0FBQyxDQUFDO0FBQUYsRUFDMUQsQ0FBQzs7QUFHSCxTQUFTLFVBQVUsR0FBRyxFQUFPLElBQUksRUFBUSxJQUFJLEVBQVEsSUFBSSxFQUFRLFFBQVEscUZBQW1CO0FBQzFGLEVBQUEsTUFBTSxPQUFPLEdBQUcsSUFBSSxPQUFPLENBQUMsQ0FBQyxDQUFDO0FBQzlCLEVBQUEsSUFBSSxJQUFJLENBQUMsUUFBUSxLQUFLLEtBQUssQ0FBQyxDQUFLLENBQUEsWUFBWSxDQUFDLEdBQUcsRUFBRSxJQUFJLEVBQUUsSUFBSSxFQUFFLElBQUksQ0FBQyxRQUFRLEVBQUUsT0FBTyxFQUFFLFFBQVEsQ0FBQyxDQUFDO0FBQUYsT0FBSyxJQUMzRixJQUFJLENBQUMsT0FBTyxLQUFLLEtBQUssQ0FBQyxJQUFPLElBQUksQ0FBQyxPQUFPLENBQUMsSUFBSSxDQUFDLENBQUMsS0FBSyxFQUFFLENBQUUsQ0FBQSxPQUFPLENBQUMsSUFBSSxFQUFFLGFBQWEsRUFBRSxRQUFRLENBQUMsQ0FBQztBQUMxRyxFQUFBLElBQUksT0FBTyxDQUFDLEtBQUssQ0FBQyxNQUFNLEdBQUcsQ0FBQyxDQUFFLENBQUEsS0FBSyxhQUFhLENBQUMsR0FBRyxFQUFFLE9BQU8sQ0FBQyxDQUFDOztBQUdqRSxTQUFTLFNBQVMsR0FBRyxFQUFPLElBQUksRUFBUSxJQUFJLEVBQVEsSUFBSSxFQUFVLE9BQU8sRUFBVyxRQUFRLHFGQUFtQjtBQUM3RyxFQUFBLElBQUksSUFBSSxDQUFDLE9BQU8sS0FBSyxJQUFJLENBQUUsQ0FBQSxPQUFPO0FBQ2xDLEVBQUEsSUFBSSxDQUFDLEtBQUssRUFBRSxDQUFDO0FBQ2IsRUFBQSxNQUFNLElBQUksR0FBRyxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7QUFDNUIsRUFBQSxJQUFJLElBQUksS0FBSyxJQUFJLENBQUUsQ0FBQSxPQUFPLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQyxLQUFLLEVBQUUsR0FBRyxLQUFLLENBQUMsR0FBTSxPQUFPLENBQUMsSUFBSSxFQUFFLDJCQUEyQixFQUFFLFFBQVEsQ0FBQyxDQUFDO0FBQ2hILEVBQUEsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxDQUFFLENBQUEsT0FBTyxXQUFXLENBQUMsR0FBRyxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsSUFBSSxFQUFFLE9BQU8sRUFBRSxRQUFRLENBQUMsQ0FBQztBQUM3RixFQUFBLElBQUksSUFBSSxDQUFDLEtBQUssQ0FBQyxNQUFNLEtBQUssQ0FBQyxDQUFFLENBQUEsT0FBTyxPQUFPLENBQUMsSUFBSSxFQUFFLGdCQUFnQixFQUFFLFFBQVEsQ0FBQyxDQUFDO0FBQzlFLEVBQUEsS0FBSyxJQUFJLENBQUMsR0FBRyxDQUFDLEVBQUUsQ0FBQyxHQUFHLElBQUksQ0FBQyxLQUFLLENBQUMsTUFBTSxFQUFFLENBQUMsRUFBRSxvQ0FBRztBQUMzQyxJQUFBLElBQUksUUFBUSxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBRSxDQUFBLFdBQVcsQ0FBQyxHQUFHLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxFQUFHLE9BQU8sRUFBRSxRQUFRLENBQUMsQ0FBQztBQUFGLFFBQ3JGLENBQUEsT0FBTyxDQUFDLElBQUksRUFBRSwrQkFBK0IsRUFBRSxRQUFRLENBQUMsQ0FBQztBQUFGLEVBQzlELENBQUM7O0FBR0gsU0FBUyxZQUFZLEdBQUcsRUFBTyxJQUFJLEVBQVEsSUFBSSxFQUFRLElBQUksRUFBVSxPQUFPLEVBQVcsUUFBUSxxRkFBbUI7QUFDaEgsRUFBQSxNQUFNLE9BQU8sR0FBRyxJQUFJLENBQUMsS0FBSyxDQUFDO0FBQzNCLEVBQUEsUUFBUSxNQUFNLENBQUMsT0FBTyxDQUFDLEVBQUU7QUFBQSxJQUN2QixLQUFLLFFBQVEsQ0FBQztBQUFULElBQ0wsS0FBSyxPQUFPO0FBQ1YsTUFBQSxPQUFPLFVBQVUsQ0FBQyxHQUFHLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsT0FBTyxFQUFFLFFBQVEsQ0FBQyxDQUFDO0FBQUYsSUFDNUQsS0FBSyxjQUFjO0FBQ2pCLE1BQUEsSUFBSSxDQUFDLE9BQU8sR0FBRyxDQUFDLENBQUM7QUFDakIsTUFBQSxPQUFPLGdCQUFnQixDQUFDLEdBQUcsRUFBRSxJQUFJLEVBQUUsSUFBSSxFQUFFLE9BQU8sRUFBRSxRQUFRLENBQUMsQ0FBQztBQUFGLElBQzVELEtBQUssU0FBUztBQUNaLE1BQUEsT0FBTyxXQUFXLENBQUMsR0FBRyxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsT0FBTyxFQUFFLFFBQVEsQ0FBQyxDQUFDO0FBQUYsSUFDdkQsS0FBSyxNQUFNO0FBQ1QsTUFBQSxPQUFPLE9BQU8sQ0FBQyxJQUFJLEVBQUUsOEJBQThCLEVBQUUsUUFBUSxDQUFDLENBQUM7QUFBRixFQUNqRSxDQUFDOztBQUdILFNBQVMsV0FBVyxHQUFHLEVBQU8sSUFBSSxFQUFRLElBQUksRUFBUSxJQUFJLEVBQVUsT0FBTyxFQUFXLFFBQVEscUZBQW1CO0FBQy9HLEVBQUEsTUFBTSxPQUFPLEdBQUcsSUFBSSxDQUFDLEtBQUssQ0FBQztBQUMzQixFQUFBLE1BQU0sRUFBRSxFQUFFLENBQUMsQ0FBQyxHQUFHLE9BQU8sQ0FBQztBQUN2QixFQUFBLE1BQU0sT0FBTyxHQUFHLE9BQU8sRUFBRSxLQUFLLFFBQVEsR0FBRyxJQUFJLENBQUMsTUFBTSxDQUFDLEdBQUcsQ0FBQyxFQUFFLENBQUMsR0FBRyxLQUFLLENBQUMsQ0FBQztBQUN0RSxFQUFBLElBQUksT0FBTyxLQUFLLEtBQUssQ0FBQyxJQUFPLENBQUMsT0FBTyxDQUFDLElBQUksQ0FBRSxDQUFBLE9BQU8sV0FBVyxDQUFDLElBQUksRUFBRSxFQUFFLEVBQUUsUUFBUSxDQUFDLENBQUM7QUFDbkYsRUFBQSxJQUFJLENBQUMsT0FBTyxHQUFHLENBQUMsQ0FBQztBQUNqQixFQUFBLElBQUksQ0FBQyxNQUFNLENBQUMsTUFBTSxDQUFDLE9BQU8sQ0FBQyxFQUFFLENBQUMsQ0FBQztBQUMvQixFQUFBLElBQUksUUFBUSxJQUFJLE9BQU8sQ0FBRSxDQUFBLE9BQU8sQ0FBQyxHQUFHLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxPQUFPLEVBQUUsSUFBSSxDQUFDLElBQUksQ0FBQyxRQUFRLENBQUMsRUFBRyxPQUFPLENBQUMsQ0FBQztBQUFGLE1BQ25GLENBQUEsWUFBWSxDQUFDLEdBQUcsRUFBRSxJQUFJLEVBQUUsSUFBSSxFQUFFLE9BQU8sRUFBRSxPQUFPLEVBQUUsT0FBTyxDQUFDLENBQUM7O0FBR2hFLFNBQVMsWUFBWSxJQUFJLEVBQVEsRUFBRSxFQUFXLFFBQVEscUZBQW1CO0FBQ3ZFLEVBQUEsSUFBSSxPQUFPLEVBQUUsS0FBSyxRQUFRLElBQUksTUFBTSxDQUFDLFNBQVMsQ0FBQyxFQUFFLENBQUMsSUFBSSxFQUFFLEdBQUcsQ0FBQyxJQUFJLEVBQUUsR0FBRyxJQUFJLENBQUMsTUFBTSxJQUFJLENBQUMsSUFBSSxDQUFDLE1BQU0sQ0FBQyxHQUFHLENBQUMsRUFBRSxDQUFDLENBQUUsQ0FBQSxJQUFJLENBQUMsUUFBUSxDQUFDLElBQUksRUFBRSxDQUFDO0FBQVAsTUFDbkgsQ0FBQSxJQUFJLENBQUMsUUFBUSxDQUFDLFVBQVUsRUFBRSxDQUFDO0FBQ2hDLEVBQUEsT0FBTyxDQUFDLElBQUksRUFBRSxtQ0FBbUMsRUFBRSxRQUFRLENBQUMsQ0FBQzs7QUFHL0QsU0FBUyxpQkFBaUIsR0FBRyxFQUFPLElBQUksRUFBUSxJQUFJLEVBQVEsT0FBTyxFQUFRLFFBQVEscUZBQW1CO0FBQ3BHLEVBQUEsTUFBTSxNQUFNLEdBQUcsUUFBUSxDQUFDLE9BQU8sQ0FBQyxNQUFNLENBQUMsR0FBRyxPQUFPLENBQUMsTUFBTSxHQUFHLGFBQVMsQ0FBQztBQUNyRSxFQUFBLElBQUksT0FBTyxDQUFDLE1BQU0sS0FBSyx3QkFBd0IsQ0FBRSxDQUFBLE9BQU8sUUFBUSxDQUFDLFFBQVEsQ0FBQyxJQUFJLEVBQUUsT0FBTyxDQUFDLE1BQU0sRUFBWSxNQUFNLENBQUMsQ0FBQztBQUNsSCxFQUFBLE1BQU0sS0FBSyxHQUFHLE1BQU0sQ0FBQyxhQUFhLENBQUM7QUFDbkMsRUFBQSxNQUFNLE9BQU8sR0FBRyxPQUFPLEtBQUssS0FBSyxRQUFRLEdBQUcsSUFBSSxDQUFDLE1BQU0sQ0FBQyxHQUFHLENBQUMsS0FBSyxDQUFDLEdBQUcsS0FBSyxDQUFDLENBQUM7QUFDNUUsRUFBQSxJQUFJLE9BQU8sS0FBSyxLQUFLLENBQUMsSUFBTyxPQUFPLENBQUMsSUFBSSxDQUFFLENBQUEsWUFBWSxDQUFDLEdBQUcsRUFBRSxJQUFJLEVBQUUsSUFBSSxFQUFFLE9BQU8sRUFBRSxNQUFNLENBQUMsQ0FBQzs7QUFJNUYsU0FBUyxZQUFZLEdBQUcsRUFBTyxJQUFJLEVBQVEsSUFBSSxFQUFRLE9BQU8sRUFBUSxRQUFRLHFGQUFtQjtBQUMvRixFQUFBLE1BQU0sRUFBRSxFQUFFLENBQUMsQ0FBQyxHQUFHLE9BQU8sQ0FBQztBQUN2QixFQUFBLElBQUksT0FBTyxFQUFFLEtBQUssUUFBUSxJQUFJLE9BQU8sRUFBRSxLQUFLLFFBQVEsQ0FBRSxDQUFBLE9BQU8sT0FBTyxDQUFDLElBQUksRUFBRSwrQkFBK0IsRUFBRSxRQUFRLENBQUMsQ0FBQztBQUN0SCxFQUFBLE1BQU0sTUFBTSxHQUFHLE9BQU8sQ0FBQyxNQUFNLENBQUM7QUFDOUIsRUFBQSxJQUFJLE1BQU0sS0FBSyxNQUFNLENBQUUsQ0FBQSxJQUFJLENBQUMsUUFBUSxDQUFDLE9BQU8sRUFBRSxDQUFDO0FBQy9DLEVBQUEsSUFBSSxJQUFJLENBQUMsT0FBTyxJQUFJLFdBQVcsQ0FBRSxDQUFBLE9BQU8sT0FBTyxDQUFDLElBQUksRUFBRSx5Q0FBeUMsRUFBRSxRQUFRLENBQUMsQ0FBQztBQUMzRyxFQUFBLElBQUksQ0FBQyxPQUFPLEVBQUUsQ0FBQztBQUNmLEVBQUEsTUFBTSxJQUFJLEdBQUcsTUFBTSxLQUFLLE1BQU0sR0FBRyxVQUFVLENBQUMsRUFBRSxDQUFDLEdBQUcsU0FBUyxDQUFDLEVBQUUsRUFBRSxDQUFDLEtBQUssRUFBRSxDQUFDLGtCQUFrQixFQUFFLElBQUksQ0FBQyxNQUFNLENBQUMsWUFBWSxDQUFDLENBQUMsRUFBRSxHQUFHLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUNqSSxFQUFBLElBQUksQ0FBQyxHQUFHLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsSUFBSSxFQUFFLFFBQVEsQ0FBQyxDQUFDOztBQUc5QyxTQUFTLGFBQ1AsR0FBRyxFQUNILElBQUksRUFDSixJQUFJLEVBQ0osRUFBRSxJQUFJLEVBQUUsSUFBSSxFQUFFLElBQUksQ0FBQyxDQUFDLEVBQ3BCLE9BQU8sRUFDUCxRQUFRLHFGQUNEO0FBQ1AsRUFBQSxJQUFJLElBQUksQ0FBQyxPQUFPLEtBQUssSUFBSSxDQUFFLENBQUEsT0FBTztBQUNsQyxFQUFBLElBQUksQ0FBQyxLQUFLLEVBQUUsQ0FBQztBQUNiLEVBQUEsSUFBSSxDQUFDLFFBQVEsQ0FBQyxRQUFRLEVBQUUsQ0FBQztBQUN6QixFQUFBLE1BQU0sRUFBRSxHQUFHLFlBQVksQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLENBQUM7QUFDcEMsRUFBQSxNQUFNLE9BQU8sR0FBRyxFQUFFLEtBQUssSUFBSSxHQUFHLEtBQUssQ0FBQyxHQUFNLElBQUksQ0FBQyxNQUFNLENBQUMsR0FBRyxDQUFDLEVBQUUsQ0FBQyxDQUFDO0FBQzlELEVBQUEsSUFBSSxPQUFPLEtBQUssS0FBSyxDQUFDLElBQU8sQ0FBQyxPQUFPLENBQUMsSUFBSSxDQUFFLENBQUEsT0FBTyxPQUFPLENBQUMsSUFBSSxFQUFFLENBQUMsVUFBVSxFQUFFLElBQUksQ0FBQyxNQUFNLENBQUMsRUFBRSxRQUFRLENBQUMsQ0FBQztBQUN0RyxFQUFBLElBQUksQ0FBQyxPQUFPLEdBQUcsQ0FBQyxDQUFDO0FBQ2pCLEVBQUEsSUFBSSxDQUFDLE1BQU0sQ0FBQyxNQUFNLENBQUMsT0FBTyxDQUFDLEVBQUUsQ0FBQyxDQUFDO0FBQy9CLEVBQUEsSUFBSTtBQUFKLElBQ0UsR0FBRztBQUFILElBQ0EsSUFBSTtBQUFKLElBQ0EsT0FBTztBQUFQLElBQ0EsS0FBSztBQUFMLElBQ0EsQ0FBQywwQkFBMEIsRUFBRSxPQUFPLENBQUMsUUFBUSxDQUFDLENBQUMsQ0FBQyxXQUFXLEVBQUUsSUFBSSxDQUFDLElBQUksQ0FBQyxlQUFlLEVBQUUsSUFBSSxDQUFDLE1BQU0sQ0FBQztBQUFSLElBQzVGLE9BQU87QUFBUCxFQUNGLENBQUMsQ0FBQzs7QUFHSixTQUFTLFFBQVEsSUFBSSxFQUFRLElBQUksRUFBVSxRQUFRLHFGQUFtQjtBQUNwRSxFQUFBLElBQUksQ0FBQyxRQUFRLENBQUMsT0FBTyxFQUFFLENBQUM7QUFDeEIsRUFBQSxPQUFPLENBQUMsSUFBSSxFQUFFLElBQUksRUFBRSxRQUFRLENBQUMsQ0FBQzs7QUFHaEMsU0FBUyxRQUFRLElBQUksRUFBUSxJQUFJLEVBQVUsUUFBUSxxRkFBbUI7QUFDcEUsRUFBQSxJQUFJLEVBQUUsSUFBSSxDQUFDLE9BQU8sR0FBRyxJQUFJLENBQUMsTUFBTSxDQUFDLFVBQVUsSUFBSSxJQUFJLENBQUMsT0FBTyxLQUFLLElBQUksR0FBRztBQUNyRSxJQUFBLFFBQVEsQ0FBQyxPQUFPLENBQUMsSUFBSSxFQUFFLENBQUMsUUFBUSxFQUFFLElBQUksQ0FBQyxPQUFPLENBQUMsa0NBQWtDLEVBQUUsSUFBSSxDQUFDLENBQUMsQ0FBQyxDQUFDO0FBQUYsRUFDM0YsQ0FBQzs7QUgwSUgsU0FBUyxVQUFVLEtBQUssb0NBQW9CO0FBQzFDLEVBQUEsSUFBSSxLQUFLLFlBQVksYUFBYSxDQUFDLENBQUEsT0FBTyxLQUFLLENBQUMsT0FBTyxDQUFDO0FBQ3hELEVBQUEsTUFBTSxLQUFLLENBQUM7O0FBR2QsU0FBUyxNQUFNLEVBQUUsSUFBSSxFQUFFLE1BQU0sQ0FBQyxDQUFDLHFGQUFpQjtBQUM5QyxFQUFBLE1BQU0sR0FBRyxHQUFHLElBQUksRUFBRSxNQUFNLElBQUksQ0FBQyxLQUFLLEVBQUUsSUFBSSxFQUFFLElBQUksSUFBSSxTQUFTLENBQUMsQ0FBQyxDQUFDO0FBQzlELEVBQUEsTUFBTSxLQUFLLEdBQUcsSUFBSSxDQUFDLENBQUMsTUFBTSxJQUFJLEVBQUUsRUFBRSxJQUFJLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsQ0FBQyxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUMsSUFBSSxFQUFFLEVBQUUsR0FBRyxDQUFDLENBQUM7QUFDeEUsRUFBQSxPQUFPLENBQUMsY0FBYyxFQUFFLEdBQUcsQ0FBQyxFQUFFLEtBQUssS0FBSyxFQUFFLEdBQUcsRUFBRSxHQUFHLENBQUMsRUFBRSxFQUFFLEtBQUssQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDOztBQUduRSxTQUFTLFdBQVcsSUFBSSxFQUFRLE9BQU8scUZBQW9CO0FBQ3pELEVBQUEsT0FBTyxDQUFDLFdBQVcsRUFBRSxPQUFPLENBQUMsUUFBUSxDQUFDLENBQUMsQ0FBQyxXQUFXLEVBQUUsSUFBSSxDQUFDLElBQUksQ0FBQyxRQUFRLEVBQUUsSUFBSSxDQUFDLEtBQUssQ0FBQyxFQUFFLElBQUksQ0FBQyxPQUFPLEtBQUssRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDLEVBQUUsRUFBRSxJQUFJLENBQUMsT0FBTyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUM7O0FBR3pJLFNBQVMsU0FBUyxJQUFJLEVBQVEsT0FBTyxxRkFBb0I7QUFDdkQsRUFBQSxNQUFNLElBQUksR0FBRyxDQUFDLGNBQWMsRUFBRSxPQUFPLENBQUMsUUFBUSxDQUFDLENBQUMsQ0FBQyxXQUFXLEVBQUUsSUFBSSxDQUFDLElBQUksQ0FBQyxFQUFFLEVBQUUsSUFBSSxDQUFDLE9BQU8sQ0FBQyxDQUFDLENBQUM7QUFDM0YsRUFBQSxJQUFJLE9BQU8sQ0FBQyxRQUFRLENBQUUsQ0FBQSxPQUFPLElBQUksQ0FBQztBQUNsQyxFQUFBLE9BQU8sQ0FBQyxFQUFFLElBQUksQ0FBQyxFQUFFLEVBQUUsT0FBTyxDQUFDLElBQUksR0FBRyw0QkFBNEIsR0FBRyx1QkFBdUIsQ0FBQyxDQUFDLENBQUM7O0FBSTdGLFNBQVMsVUFBVSxJQUFJLEVBQVEsRUFBRSxPQUFPLENBQUMsQ0FBQyxxRkFBZ0M7QUFDeEUsRUFBQSxLQUFLLE1BQU0sT0FBTyxJQUFJLElBQUksQ0FBQyxNQUFNLENBQUMsTUFBTSxDQUFDLENBQUMsQ0FBRSxtQ0FBQSxJQUFJLE9BQU8sQ0FBQyxLQUFLLEVBQUUsT0FBTyxLQUFLLE9BQU8sQ0FBRSxDQUFBLE9BQU8sT0FBTyxHQUFDO0FBQ25HLEVBQUEsT0FBTyxJQUFJLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFDLE9BQU8sOENBQUssT0FBTyxDQUFDLEtBQUssRUFBRSxPQUFPLEtBQUssV0FBTyxDQUFDLENBQUM7O01JbGNuRSxNQUFNLEdBQUc7TUFFVCxJQUFJLEdBQUc7TUFHQSxPQUFPLEdBQWIsT0FBaUM7QUFBRCxFQUM3QixHQUFHLEdBQWlCLElBQUksWUFBWSxDQUFDLE1BQU0sQ0FBQyxDQUFDO0FBQUYsRUFDM0MsTUFBTSxHQUFpQixJQUFJLEtBQUssQ0FBQyxNQUFNLENBQUMsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUM7QUFBRixFQUNsRCxJQUFJLEdBQUcsTUFBTSxHQUFHLENBQUMsQ0FBQztBQUFGO0FBQUEsRUFFeEIsSUFBSSxHQUFHLENBQUMsQ0FBQztBQUFGO0FBQUEsRUFHUCxHQUFHLENBQUMsRUFBRSxxRkFBMEI7QUFDOUIsSUFBQSxNQUFNLEVBQUUsR0FBRyxJQUFJLENBQUMsSUFBSSxDQUFDLEVBQUUsQ0FBQyxDQUFDO0FBQ3pCLElBQUEsT0FBTyxFQUFFLEdBQUcsQ0FBQyxHQUFHLEtBQUssQ0FBQyxHQUFNLElBQUksQ0FBQyxNQUFNLENBQUMsRUFBRSxDQUFDLENBQUM7QUFBRiwrQkFDM0M7QUFBRDtBQUFBLEVBR0EsR0FBRyxDQUFDLEVBQUUscUZBQW9CO0FBQ3hCLElBQUEsT0FBTyxJQUFJLENBQUMsSUFBSSxDQUFDLEVBQUUsQ0FBQyxJQUFJLENBQUMsQ0FBQztBQUFGLCtCQUN6QjtBQUFEO0FBQUEsRUFHQSxHQUFHLENBQUMsRUFBRSxFQUFVLEtBQUsscUZBQVk7QUFDL0IsSUFBQSxNQUFNLEtBQUssR0FBRyxJQUFJLENBQUMsSUFBSSxDQUFDLEVBQUUsQ0FBQyxDQUFDO0FBQzVCLElBQUEsSUFBSSxLQUFLLElBQUksQ0FBQyxHQUFHO0FBQ2YsTUFBQSxJQUFJLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQyxHQUFHLEtBQUssQ0FBQztBQUMzQixNQUFBLE9BQU87QUFBUCxJQUNGLENBQUM7QUFDRCxJQUFBLElBQUksQ0FBQyxJQUFJLElBQUksQ0FBQyxJQUFJLEdBQUcsQ0FBQyxDQUFDLEdBQUcsSUFBSSxDQUFDLEdBQUcsQ0FBQyxNQUFNLENBQUUsQ0FBQSxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQztBQUN2RCxJQUFBLElBQUksQ0FBQyxHQUFHLENBQUMsRUFBRSxFQUFFLEtBQUssQ0FBQyxDQUFDO0FBQ3BCLElBQUEsSUFBSSxDQUFDLElBQUksRUFBRSxDQUFDO0FBQVAsK0JBQ047QUFBRDtBQUFBLEVBR0EsTUFBTSxDQUFDLEVBQUUscUZBQW9CO0FBQzNCLElBQUEsTUFBTSxLQUFLLEdBQUcsSUFBSSxDQUFDLElBQUksQ0FBQyxFQUFFLENBQUMsQ0FBQztBQUM1QixJQUFBLElBQUksS0FBSyxHQUFHLENBQUMsQ0FBRSxDQUFBLE9BQU8sS0FBSyxDQUFDO0FBQzVCLElBQUEsSUFBSSxDQUFDLEtBQUssQ0FBQyxLQUFLLENBQUMsQ0FBQztBQUNsQixJQUFBLElBQUksQ0FBQyxJQUFJLEVBQUUsQ0FBQztBQUNaLElBQUEsT0FBTyxJQUFJLENBQUM7QUFBTCwrQkFDUjtBQUFEO0FBQUEsRUFHQSxNQUFNLHNGQUFTO0FBQ2IsSUFBQSxNQUFNLEdBQUcsR0FBRyxDQUFDLEdBQUcsSUFBSSxDQUFDLEdBQUcsQ0FBQyxDQUFDLE1BQU0sQ0FBQyxDQUFDLEVBQUUsOENBQUssRUFBRSxLQUFLLFFBQUksQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsRUFBRSxDQUFDLDhDQUFLLENBQUMsR0FBRyxLQUFDLENBQUMsQ0FBQztBQUM1RSxJQUFBLE9BQU8sR0FBRyxDQUFDLEdBQUcsQ0FBQyxDQUFDLEVBQUUsK0ZBQUssSUFBSSxDQUFDLEdBQUcsQ0FBQyxFQUFFLGdDQUFFLENBQUMsQ0FBQztBQUFGLCtCQUNyQztBQUFEO0FBQUEsRUFHQSxLQUFLLHNGQUFVO0FBQ2IsSUFBQSxJQUFJLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQztBQUNwQixJQUFBLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFDO0FBQ3ZCLElBQUEsSUFBSSxDQUFDLElBQUksR0FBRyxDQUFDLENBQUM7QUFBRiwrQkFDYjtBQUFELEVBRVEsSUFBSSxDQUFDLEVBQUUsb0NBQW1CO0FBQ2hDLElBQUEsTUFBTSxFQUFFLEdBQUcsRUFBRSxJQUFJLENBQUMsQ0FBQyxHQUFHLElBQUksQ0FBQztBQUMzQixJQUFBLEtBQUssSUFBSSxFQUFFLEdBQUcsRUFBRSxHQUFHLElBQUksRUFBRSxHQUFHLENBQUMsRUFBRSxDQUFDLEtBQUssSUFBSSxFQUFFLEVBQUUsR0FBSSxFQUFFLEdBQUcsQ0FBQyxHQUFJLElBQUksQ0FBRSxtQ0FBQSxJQUFJLEdBQUcsQ0FBQyxFQUFFLENBQUMsS0FBSyxFQUFFLENBQUUsQ0FBQSxPQUFPLEVBQUUsR0FBQztBQUMvRixJQUFBLE9BQU8sQ0FBQyxDQUFDLENBQUM7QUFBSCxJQUNSO0FBQUQsRUFFUSxHQUFHLENBQUMsRUFBRSxFQUFVLEtBQUssb0NBQVk7QUFDdkMsSUFBQSxNQUFNLEVBQUUsR0FBRyxFQUFFLElBQUksQ0FBQyxDQUFDLEdBQUcsSUFBSSxDQUFDO0FBQzNCLElBQUEsSUFBSSxFQUFFLEdBQUcsRUFBRSxHQUFHLElBQUksQ0FBQztBQUNuQixJQUFBLE9BQU8sR0FBRyxDQUFDLEVBQUUsQ0FBQyxLQUFLLElBQUksQ0FBRSxtQ0FBQSxFQUFFLEdBQUksRUFBRSxHQUFHLENBQUMsR0FBSSxJQUFJLEdBQUM7QUFDOUMsSUFBQSxHQUFHLENBQUMsRUFBRSxDQUFDLEdBQUcsRUFBRSxDQUFDO0FBQ2IsSUFBQSxJQUFJLENBQUMsTUFBTSxDQUFDLEVBQUUsQ0FBQyxHQUFHLEtBQUssQ0FBQztBQUFOLElBQ25CO0FBQUQ7QUFBQSxFQUdRLEtBQUssQ0FBQyxJQUFJLG9DQUFpQjtBQUNqQyxJQUFBLE1BQU0sRUFBRSxHQUFHLEVBQUUsTUFBTSxFQUFFLElBQUksQ0FBQyxDQUFDLEdBQUcsSUFBSSxDQUFDO0FBQ25DLElBQUEsS0FBSyxJQUFJLEVBQUUsR0FBSSxJQUFJLEdBQUcsQ0FBQyxHQUFJLElBQUksRUFBRSxHQUFHLENBQUMsRUFBRSxDQUFDLEtBQUssSUFBSSxFQUFFLEVBQUUsR0FBSSxFQUFFLEdBQUcsQ0FBQyxHQUFJLElBQUksb0NBQUc7QUFDeEUsTUFBQSxNQUFNLEtBQUssR0FBSSxFQUFFLElBQUksR0FBRyxDQUFDLEVBQUUsQ0FBQyxHQUFJLElBQUksQ0FBQyxHQUFJLElBQUksQ0FBQztBQUM5QyxNQUFBLElBQUksS0FBSyxJQUFLLEVBQUUsR0FBRyxJQUFJLEdBQUksSUFBSSxDQUFDLENBQUUsQ0FBQSxTQUFTO0FBQzNDLE1BQUEsR0FBRyxDQUFDLElBQUksQ0FBQyxHQUFHLEdBQUcsQ0FBQyxFQUFFLENBQUMsQ0FBQztBQUNwQixNQUFBLE1BQU0sQ0FBQyxJQUFJLENBQUMsR0FBRyxNQUFNLENBQUMsRUFBRSxDQUFDLENBQUM7QUFDMUIsTUFBQSxJQUFJLEdBQUcsRUFBRSxDQUFDO0FBQUgsSUFDVCxDQUFDO0FBQ0QsSUFBQSxHQUFHLENBQUMsSUFBSSxDQUFDLEdBQUcsSUFBSSxDQUFDO0FBQ2pCLElBQUEsTUFBTSxDQUFDLElBQUksQ0FBQyxHQUFHLElBQUksQ0FBQztBQUFMLElBQ2hCO0FBQUQsRUFFUSxJQUFJLHNGQUFVO0FBQ3BCLElBQUEsTUFBTSxFQUFFLEdBQUcsRUFBRSxNQUFNLENBQUMsQ0FBQyxHQUFHLElBQUksQ0FBQztBQUM3QixJQUFBLElBQUksQ0FBQyxHQUFHLEdBQUcsSUFBSSxZQUFZLENBQUMsQ0FBQyxHQUFHLEdBQUcsQ0FBQyxNQUFNLENBQUMsQ0FBQztBQUM1QyxJQUFBLElBQUksQ0FBQyxNQUFNLEdBQUcsSUFBSSxLQUFLLENBQUMsQ0FBQyxHQUFHLEdBQUcsQ0FBQyxNQUFNLENBQUMsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUM7QUFDbkQsSUFBQSxJQUFJLENBQUMsSUFBSSxHQUFHLENBQUMsR0FBRyxHQUFHLENBQUMsTUFBTSxHQUFHLENBQUMsQ0FBQztBQUMvQixJQUFBLEtBQUssSUFBSSxFQUFFLEdBQUcsQ0FBQyxFQUFFLEVBQUUsR0FBRyxHQUFHLENBQUMsTUFBTSxFQUFFLEVBQUUsRUFBRSxDQUFFLG1DQUFBLElBQUksR0FBRyxDQUFDLEVBQUUsQ0FBQyxLQUFLLElBQUksQ0FBRSxDQUFBLElBQUksQ0FBQyxHQUFHLENBQUMsR0FBRyxDQUFDLEVBQUUsQ0FBQyxFQUFHLE1BQU0sQ0FBQyxFQUFFLENBQUUsQ0FBQyxHQUFDO0FBQUYsK0JBQzdGO0FBQ0g7TUNyRWEsWUFBWSxHQUFsQixPQUFvQjtBQUFELEVBU3hCLFdBQVcsQ0FBVSxHQUFHLEVBQW1CLEVBQUUsb0NBQVc7QUFBbkMsSUFBQSxJQUFJLENBQUMsR0FBRyxHQUFHLEdBQUcsQ0FBQztBQUFPLElBQUEsSUFBSSxDQUFDLEVBQUUsR0FBRyxFQUFFLENBQUM7QUFBYixJQUFjO0FBQUQsRUFBbkMsR0FBRyxDQUFDO0FBQUosRUFBc0IsRUFBRSxDQUFDO0FBQUg7QUFBQSxFQVAzQyxNQUFNLEdBQUcsQ0FBQyxDQUFDO0FBQUY7QUFBQSxFQUVULE1BQU0sR0FBOEMsSUFBSSxDQUFDO0FBQUw7QUFBQSxFQUUzQyxHQUFHLEdBQUcsZ0JBQUEsSUFBSSxHQUFHLENBQVMsQ0FBQyxDQUFDO0FBQUYsRUFDL0IsT0FBTyxHQUFHLEtBQUssQ0FBQztBQUdsQjtNQUdhLElBQUksR0FBVixPQUFZO0FBQUQsRUFzRGhCLFdBQVcsQ0FDQSxJQUFJLEVBQ0osS0FBSyxFQUNMLE1BQU0sRUFFTixNQUFNLG9DQUNkO0FBTFEsSUFBQSxJQUFJLENBQUMsSUFBSSxHQUFHLElBQUksQ0FBQztBQUNqQixJQUFBLElBQUksQ0FBQyxLQUFLLEdBQUcsS0FBSyxDQUFDO0FBQ25CLElBQUEsSUFBSSxDQUFDLE1BQU0sR0FBRyxNQUFNLENBQUM7QUFFckIsSUFBQSxJQUFJLENBQUMsTUFBTSxHQUFHLE1BQU0sQ0FBQztBQUFyQixJQUNQO0FBQUQsRUFMUSxJQUFJLENBQUM7QUFBTCxFQUNBLEtBQUssQ0FBQztBQUFOLEVBQ0EsTUFBTSxDQUFDO0FBQVAsRUFFQSxNQUFNLENBQUM7QUFBUCxFQTFEWCxLQUFLLEdBQWMsVUFBVSxDQUFDO0FBQVg7QUFBQSxFQUVuQixJQUFJLEdBQUcsQ0FBQyxDQUFDO0FBQUYsRUFDUCxRQUFRLEdBQUcsQ0FBQyxDQUFDO0FBQUYsRUFDWCxRQUFRLEdBQUcsQ0FBQyxDQUFDO0FBQUYsRUFDWCxPQUFPLEdBQW1CLElBQUksQ0FBQztBQUFMO0FBQUEsRUFFMUIsR0FBRyxHQUFlLElBQUksQ0FBQztBQUFMO0FBQUEsRUFFbEIsR0FBRyxHQUFHLEtBQUssQ0FBQztBQUFOO0FBQUEsRUFFTixPQUFPLEdBQWtCLElBQUksQ0FBQztBQUFMLEVBQ3pCLE9BQU8sR0FBRyxFQUFFLENBQUM7QUFBSCxFQUVWLE1BQU0sR0FBRyxDQUFDLENBQUM7QUFBRixFQUNBLE1BQU0sR0FBRyxJQUFJLE9BQU8sQ0FBVSxDQUFDLENBQUM7QUFBRjtBQUFBLEVBRXZDLElBQUksR0FBYyxDQUFDLENBQUMsQ0FBQztBQUFGO0FBQUEsRUFFbkIsS0FBSyxHQUFhLENBQUMsQ0FBQyxDQUFDO0FBQUYsRUFDbkIsTUFBTSxHQUF1QixDQUFDLENBQUMsQ0FBQztBQUFGLEVBQzlCLE9BQU8sR0FBRyxLQUFLLENBQUM7QUFBTjtBQUFBLEVBRVYsSUFBSSxHQUF3QixJQUFJLENBQUM7QUFBTDtBQUFBLEVBRTVCLE9BQU8sR0FBRyxDQUFDLENBQUM7QUFBRjtBQUFBLEVBRVYsT0FBTyxHQUFHLENBQUMsQ0FBQztBQUFGO0FBQUEsRUFFVixLQUFLLEdBQUcsQ0FBQyxDQUFDO0FBQUYsRUFDUixPQUFPLEdBQUcsS0FBSyxDQUFDO0FBQU47QUFBQSxFQUVELEtBQUssR0FBRyxnQkFBQSxJQUFJLEdBQUcsQ0FBNkIsQ0FBQyxDQUFDO0FBQUY7QUFBQSxFQUVyRCxXQUFXLEdBQUcsQ0FBQyxDQUFDO0FBQUYsRUFDZCxVQUFVLEdBQUcsS0FBSyxDQUFDO0FBQU4sRUFDYixLQUFLLEdBQUcsS0FBSyxDQUFDO0FBQU4sRUFDQyxhQUFhLEdBQW1CLENBQUMsQ0FBQyxDQUFDO0FBQUYsRUFDakMsUUFBUSxHQUFhO0FBQUEsSUFDNUIsS0FBSyxFQUFFLENBQUM7QUFBRCxJQUNQLE9BQU8sRUFBRSxDQUFDO0FBQUQsSUFDVCxVQUFVLEVBQUUsQ0FBQztBQUFELElBQ1osSUFBSSxFQUFFLENBQUM7QUFBRCxJQUNOLFFBQVEsRUFBRSxDQUFDO0FBQUQsSUFDVixRQUFRLEVBQUUsQ0FBQztBQUFELElBQ1YsUUFBUSxFQUFFLENBQUM7QUFBRCxJQUNWLE9BQU8sRUFBRSxDQUFDO0FBQUQsSUFDVCxRQUFRLEVBQUUsQ0FBQztBQUFELElBQ1YsZUFBZSxFQUFFLENBQUM7QUFBRCxFQUNuQixDQUFDLENBQUM7QUFBRjtBQUFBLEVBRUEsT0FBTyxHQUF3QixJQUFJLENBQUM7QUFBTDtBQUFBLEVBVy9CLElBQUksSUFBSSxxQ0FBWTtBQUNsQixJQUFBLE9BQU8sSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLEdBQUcsSUFBSSxDQUFDLElBQUksQ0FBQyxNQUFNLENBQUM7QUFBUCxJQUNyQztBQUFEO0FBQUEsRUFHQSxXQUFXLHNGQUFVO0FBQ25CLElBQUEsSUFBSSxDQUFDLE9BQU8sR0FBRyxDQUFDLENBQUM7QUFDakIsSUFBQSxJQUFJLENBQUMsT0FBTyxHQUFHLElBQUksQ0FBQztBQUFMLCtCQUNoQjtBQUNIO0FFbEZPLFNBQVMsT0FBTyxJQUFJLHFGQUFpQjtBQUMxQyxFQUFBLE9BQU87QUFBQSxJQUNMLEtBQUssRUFBRSxJQUFJLENBQUMsU0FBUyxDQUFDLE1BQU0sQ0FBQyxDQUFDLENBQUMsR0FBRyxDQUFDLENBQUMsSUFBSSwrRkFBTTtBQUFBLE1BQzVDLEtBQUssRUFBRSxJQUFJLENBQUMsS0FBSztBQUFMLE1BQ1osTUFBTSxFQUFFLElBQUksQ0FBQyxNQUFNO0FBQU4sTUFDYixJQUFJLEVBQUUsSUFBSSxDQUFDLElBQUk7QUFBSixNQUNYLEtBQUssRUFBRSxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUM7QUFBRCxNQUNsQyxXQUFXLEVBQUUsSUFBSSxDQUFDLFdBQVc7QUFBWCxNQUNsQixXQUFXLEVBQUUsSUFBSSxDQUFDLFdBQVc7QUFBWCxNQUNsQixRQUFRLEVBQUUsSUFBSSxDQUFDLFFBQVE7QUFBUixJQUNqQixnQ0FBRSxDQUFDO0FBQUQsSUFDRixPQUFPLEVBQUUsSUFBSSxDQUFDLEtBQUssQ0FBQyxHQUFHLENBQUMsQ0FBQyxJQUFJLDhDQUFNO0FBQUEsTUFDakMsS0FBSyxFQUFFLGdCQUFZLEdBQUcsSUFBSSxDQUFDLEtBQUs7QUFBTCxNQUMzQixJQUFJLEVBQUUsSUFBSSxDQUFDLElBQUk7QUFBSixNQUNYLEtBQUssRUFBRSxJQUFJLENBQUMsS0FBSztBQUFMLE1BQ1osT0FBTyxFQUFFLElBQUksQ0FBQyxLQUFLLEtBQUssT0FBTyxHQUFHLEVBQUUsR0FBRyxJQUFJLENBQUMsT0FBTztBQUFQLElBQzlDLEtBQUUsQ0FBQztBQUFELEVBQ0osQ0FBQyxDQUFDOztBQUlHLFNBQVMsU0FBUyxJQUFJLHFGQUFrQjtBQUM3QyxFQUFBLE9BQU8sRUFBRSxPQUFPLEVBQUUsSUFBSSxDQUFDLEtBQUssQ0FBQyxHQUFHLENBQUMsQ0FBQyxJQUFJLCtGQUFLLFlBQVksQ0FBQyxJQUFJLEVBQUUsSUFBSSxnQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDOztBQUlsRSxTQUFTLGFBQWEsSUFBSSxFQUFRLElBQUkscUZBQWtCO0FBQzdELEVBQUEsTUFBTSxFQUFFLE9BQU8sQ0FBQyxDQUFDLEdBQUcsSUFBSSxDQUFDO0FBQ3pCLEVBQUEsT0FBTztBQUFBLElBQ0wsSUFBSSxFQUFFLElBQUksQ0FBQyxJQUFJO0FBQUosSUFDWCxLQUFLLEVBQUUsSUFBSSxDQUFDLEtBQUs7QUFBTCxJQUNaLEdBQUcsRUFBRSxPQUFPLEVBQUUsR0FBRyxJQUFJLElBQUk7QUFBSixJQUNyQixPQUFPLEVBQUUsT0FBTyxFQUFFLE9BQU8sSUFBSSxJQUFJO0FBQUosSUFDN0IsTUFBTSxFQUFFLE9BQU8sRUFBRSxNQUFNLElBQUksRUFBRTtBQUFGLElBQzNCLEtBQUssRUFBRSxJQUFJLENBQUMsU0FBUyxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUMsTUFBTTtBQUFOLElBQ3hDLFFBQVEsRUFBRSxJQUFJLENBQUMsUUFBUTtBQUFSLElBQ2YsUUFBUSxFQUFFLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSTtBQUFKLElBQ3RCLElBQUksRUFBRSxJQUFJLENBQUMsSUFBSSxDQUFDLE1BQU07QUFBTixJQUNoQixhQUFhLEVBQUUsSUFBSSxDQUFDLGFBQWEsQ0FBQyxNQUFNO0FBQU4sSUFDbEMsT0FBTyxFQUFFLElBQUksQ0FBQyxPQUFPO0FBQVAsSUFDZCxHQUFHLElBQUksQ0FBQyxRQUFRO0FBQVIsRUFDVixDQUFDLENBQUM7O0FEdkNHLFNBQVMsTUFBTSxJQUFJLEVBQVEsR0FBRyxxRkFBNEI7QUFDL0QsRUFBQSxNQUFNLEVBQUUsS0FBSyxFQUFFLEtBQUssQ0FBQyxDQUFDLEdBQUcsR0FBRyxDQUFDO0FBQzdCLEVBQUEsSUFBSSxHQUFHLENBQUMsSUFBSSxLQUFLLEtBQUssQ0FBQyxDQUFLLENBQUEsT0FBTyxJQUFJLENBQUMsS0FBSyxDQUFDLEtBQUssQ0FBQyxLQUFLLEVBQUcsR0FBRyxDQUFDLElBQUksQ0FBQyxDQUFDO0FBQ3RFLEVBQUEsTUFBTSxPQUFPLEdBQUcsUUFBUSxDQUFDLEdBQUcsQ0FBQyxLQUFLLENBQUMsR0FBRyxHQUFHLENBQUMsS0FBSyxHQUFHLENBQUMsQ0FBQyxDQUFDO0FBQ3JELEVBQUEsSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFFLENBQUEsT0FBTyxXQUFXLENBQUMsSUFBSSxFQUFFLEdBQUcsQ0FBQyxLQUFLLENBQUMsQ0FBQztBQUN4RCxFQUFBLE1BQU0sSUFBSSxHQUFHLEtBQUssR0FBRyxDQUFDLElBQUksS0FBSyxHQUFHLGdCQUFZLEdBQUcsSUFBSSxDQUFDLElBQUksQ0FBQyxTQUFTLENBQUMsRUFBRSxDQUFDLEtBQUssQ0FBQyxHQUFHLEtBQUssQ0FBQyxDQUFDO0FBQ3hGLEVBQUEsSUFBSSxJQUFJLEtBQUssS0FBSyxDQUFDLENBQUssQ0FBQSxPQUFPLFFBQVEsQ0FBQyxJQUFJLEVBQUUsSUFBSSxFQUFFLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztBQUNwRSxFQUFBLE1BQU0sSUFBSSxHQUFHLEtBQUssSUFBSSxnQkFBWSxHQUFHLElBQUksQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLEtBQUssR0FBRyxnQkFBWSxDQUFDLEdBQUcsS0FBSyxDQUFDLENBQUM7QUFDcEYsRUFBQSxJQUFJLElBQUksS0FBSyxLQUFLLENBQUMsQ0FBSyxDQUFBLE9BQU8sVUFBVSxDQUFDLElBQUksRUFBRSxJQUFJLEVBQUUsU0FBUyxDQUFDLE9BQU8sQ0FBQyxFQUFFLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztBQUMxRixFQUFBLElBQUksS0FBSyxLQUFLLENBQUMsQ0FBRSxDQUFBLEtBQUssT0FBTyxDQUFDLElBQUksRUFBRSxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7QUFBRixNQUM3QyxDQUFBLE9BQU8sQ0FBQSxJQUFJLEVBQUUsT0FBTyxFQUFFLEtBQUssRUFBRSxRQUFRLEVBQUUsQ0FBQyxtQkFBbUIsRUFBRSxLQUFLLENBQUMsOEJBQThCLENBQUMsQ0FBQyxDQUFDOztBQUkzRyxTQUFTLFVBQVUsT0FBTyxxRkFBZTtBQUN2QyxFQUFBLElBQUksT0FBTyxDQUFDLElBQUksS0FBSyxLQUFLLENBQUMsQ0FBSyxDQUFBLE9BQU8sT0FBTyxDQUFDO0FBQy9DLEVBQUEsTUFBTSxJQUFJLEdBQUcsUUFBUSxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUMsR0FBRyxPQUFPLENBQUMsSUFBSSxHQUFHLENBQUMsQ0FBQyxDQUFDO0FBQ3hELEVBQUEsT0FBTyxPQUFPLENBQUMsSUFBSSxLQUFLLE1BQU0sR0FBRyxFQUFFLElBQUksRUFBRSxJQUFJLENBQUMsR0FBRyxDQUFDLENBQUMsR0FBRyxJQUFJLENBQUM7O0FBSzdELFNBQVMsU0FBUyxJQUFJLEVBQVEsSUFBSSxFQUFRLE9BQU8sRUFBUSxLQUFLLHFGQUFpQjtBQUM3RSxFQUFBLE1BQU0sRUFBRSxJQUFJLENBQUMsQ0FBQyxHQUFHLElBQUksQ0FBQztBQUN0QixFQUFBLE1BQU0sSUFBSSxHQUFHLElBQUksQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLE1BQU0sQ0FBQyxDQUFDO0FBQ3BDLEVBQUEsTUFBTSxJQUFJLEdBQUcsT0FBTyxDQUFDLElBQUksSUFBSSxDQUFDLENBQUMsQ0FBQztBQUNoQyxFQUFBLE1BQU0sSUFBSSxHQUFHLENBQUMsS0FBSyxFQUFFLElBQUksQ0FBQyxJQUFJLENBQUMsV0FBVyxFQUFFLElBQUksQ0FBQyxNQUFNLENBQUMsQ0FBQyxDQUFDO0FBQzFELEVBQUEsSUFBSSxPQUFPLENBQUMsSUFBSSxLQUFLLE1BQU0sQ0FBRSxDQUFBLE9BQU8sT0FBTyxDQUFBLElBQUksRUFBRSxPQUFPLEVBQUUsS0FBSyxFQUFFLFFBQVEsRUFBRSxDQUFDLE9BQU8sRUFBRSxNQUFNLENBQUMsT0FBTyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsRUFBRSxJQUFJLENBQUMsa0JBQWtCLENBQUMsQ0FBQyxDQUFDO0FBQ3ZJLEVBQUEsSUFBSSxDQUFDLElBQUksQ0FBQyxNQUFNLENBQUUsQ0FBQSxPQUFPLE9BQU8sQ0FBQSxJQUFJLEVBQUUsT0FBTyxFQUFFLEtBQUssRUFBRSxRQUFRLEVBQUUsQ0FBQyxZQUFZLEVBQUUsSUFBSSxDQUFDLCtCQUErQixDQUFDLENBQUMsQ0FBQztBQUN0SCxFQUFBLE1BQU0sS0FBSyxHQUFHLENBQUMsUUFBUSxDQUFDLElBQUksQ0FBQyxJQUFJLElBQUksWUFBWSxNQUFNLEdBQ25ELHNCQUFzQixHQUN0QixXQUFXLENBQUMsSUFBSSxDQUFDLEdBQ2pCLHFCQUFxQixHQUNyQixJQUFJLENBQUMsS0FBSyxDQUFDLElBQUksRUFBRSxXQUFXLENBQUMsQ0FBQztBQUNsQyxFQUFBLElBQUksS0FBSyxLQUFLLElBQUksQ0FBRSxDQUFBLE9BQU8sT0FBTyxDQUFBLElBQUksRUFBRSxPQUFPLEVBQUUsS0FBSyxFQUFFLFFBQVEsRUFBRSxDQUFDLFlBQVksRUFBRSxJQUFJLENBQUMsRUFBRSxFQUFFLEtBQUssQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUNuRyxFQUFBLElBQUksQ0FBQyxJQUFJLEVBQUUsSUFBSSxFQUFFLFlBQVksRUFBRSxDQUFDLE9BQU8sRUFBRSxJQUFJLENBQUMsUUFBUSxDQUFDLGFBQWEsRUFBRSxJQUFJLENBQUMsU0FBUyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsRUFBRSxPQUFPLEVBQUUsS0FBSyxFQUFFLElBQUksQ0FBQyxDQUFDOztBQUd0SCxTQUFTLEtBQUssSUFBSSxFQUFRLElBQUksRUFBUSxNQUFNLEVBQVUsT0FBTyxFQUFVLE9BQU8sRUFBUSxLQUFLLEVBQVUsSUFBSSxxRkFBc0I7QUFDN0gsRUFBQSxNQUFNLEVBQUUsR0FBRyxFQUFFLElBQUksRUFBRSxLQUFLLENBQUMsQ0FBQyxHQUFHLElBQUksQ0FBQztBQUNsQyxFQUFBLE1BQU0sRUFBRSxRQUFRLEVBQUUsTUFBTSxDQUFDLENBQUMsR0FBRyxPQUFPLENBQUM7QUFDckMsRUFBQSxJQUFJLElBQUksQ0FBQyxJQUFJLElBQUksU0FBUyxHQUFHO0FBQzNCLElBQUEsT0FBTyxPQUFPLENBQUEsSUFBSSxFQUFFLE9BQU8sRUFBRSxLQUFLLEVBQUUsUUFBUSxFQUFFLENBQUMsbUJBQW1CLEVBQUUsSUFBSSxDQUFDLElBQUksQ0FBQyxFQUFFLEVBQUUsU0FBUyxDQUFDLDRCQUE0QixDQUFDLENBQUMsQ0FBQztBQUFGLEVBQzNILENBQUM7QUFDRCxFQUFBLE1BQU0sT0FBTyxHQUFHLE9BQU8sQ0FBQyxPQUFPLENBQUMsU0FBUyxFQUFFLElBQUksQ0FBQyxNQUFNLENBQUMsTUFBTSxDQUFDLENBQUM7QUFDL0QsRUFBQSxNQUFNLE9BQU8sR0FBRyxJQUFJLE9BQU87QUFBUCxJQUNsQixNQUFNO0FBQU4sSUFDQSxPQUFPO0FBQVAsSUFDQSxPQUFPO0FBQVAsSUFDQSxLQUFLO0FBQUwsSUFDQSxJQUFJO0FBQUosSUFDQSxJQUFJLEtBQUssSUFBSSxHQUFHLE9BQU8sR0FBRyxNQUFNO0FBQU4sSUFDMUIsSUFBSTtBQUFKLElBQ0EsUUFBUSxZQUFZLE1BQU0sR0FBRyxRQUFRLEdBQUcsSUFBSTtBQUFKLElBQ3hDLE1BQU0sWUFBWSxNQUFNLEdBQUcsTUFBTSxHQUFHLElBQUk7QUFBSixFQUN0QyxDQUFDLENBQUM7QUFDRixFQUFBLElBQUksT0FBTyxLQUFLLE9BQU8sQ0FBQyxTQUFTLENBQUUsQ0FBQSxPQUFPLENBQUMsTUFBTSxHQUFHLElBQUksQ0FBQyxHQUFHLENBQUMsV0FBVyxFQUFFLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxHQUFHLFNBQVMsQ0FBQyxDQUFDLENBQUM7QUFDM0csRUFBQSxJQUFJLENBQUMsUUFBUSxDQUFDLEtBQUssRUFBRSxDQUFDO0FBQ3RCLEVBQUEsS0FBSyxDQUFDLE1BQU0sQ0FBQyxJQUFJLEVBQUUsT0FBTyxDQUFDLENBQUM7QUFDNUIsRUFBQSxJQUFJLE9BQU8sQ0FBQyxNQUFNLEtBQUssSUFBSSxDQUFFLENBQUEsS0FBSyxXQUFXLENBQUMsR0FBRyxFQUFFLElBQUksRUFBRSxLQUFLLEVBQUUsSUFBSSxFQUFFLE9BQU8sQ0FBQyxDQUFDOztBQUdqRixTQUFTLFFBQVEsS0FBSyxFQUFXLFNBQVMscUZBQW1CO0FBQzNELEVBQUEsT0FBTyxPQUFPLEtBQUssS0FBSyxRQUFRLElBQUksS0FBSyxJQUFJLENBQUMsSUFBSSxLQUFLLElBQUksZUFBVyxHQUFHLElBQUksQ0FBQyxHQUFHLENBQUMsQ0FBQyxFQUFFLElBQUksQ0FBQyxHQUFHLENBQUMsS0FBSyxFQUFFLGVBQVcsQ0FBQyxDQUFDLEdBQUcsU0FBUyxDQUFDOzt1SEFJakksMEJBQTJCLEtBQVUsT0FBYSxPQUFjLE1BQVksMkNBQWtDO0FBQzVHLEVBQUEsSUFBSSxLQUFLLEdBQUcsSUFBSSxDQUFDO0FBQ2pCLEVBQUEsS0FBSztBQUNILElBQUEsdUJBQU0sR0FBRyxDQUFDLElBQUksQ0FBQyxPQUFPLENBQUMsTUFBTyxHQUFDLENBQUM7QUFBRixFQUNoQyxDQUFDLENBQUMsT0FBTywyQkFBUTtBQUNmLElBQUEsSUFBSSxFQUFFLEtBQUssWUFBWSxhQUFhLENBQUMsQ0FBQyxDQUFBLE1BQU0sS0FBSyxDQUFDO0FBQ2xELElBQUEsS0FBSyxHQUFHLEtBQUssQ0FBQyxLQUFLLEtBQUssU0FBUyxJQUFJLEtBQUssQ0FBQyxLQUFLLEtBQUssT0FBTyxDQUFDO0FBQVIsRUFDdkQsQ0FBQztBQUNELEVBQUEsSUFBSSxLQUFLLElBQUksQ0FBQyxPQUFPLENBQUMsSUFBSSxHQUFHO0FBQzNCLElBQUEsSUFBSSxDQUFDLFFBQVEsQ0FBQyxRQUFRLEVBQUUsQ0FBQztBQUN6QixJQUFBLEtBQUssQ0FBQyxNQUFNLENBQUMsSUFBSSxFQUFFLE9BQU8sRUFBRSxLQUFLLEVBQUUsd0JBQXdCLENBQUMsQ0FBQztBQUFGLEVBQzdELENBQUM7QUFDRCxFQUFBLE9BQU0sS0FBSyxzQkFBQyxHQUFHLENBQUMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxNQUFPLE9BQUMsRUFBQyxDQUFDOztBQUt6QyxTQUFTLFdBQVcsSUFBSSxFQUFRLElBQUksRUFBUSxPQUFPLEVBQVEsT0FBTyxFQUFRLEtBQUsscUZBQWlCO0FBQzlGLEVBQUEsTUFBTSxFQUFFLElBQUksRUFBRSxNQUFNLEVBQUUsU0FBUyxFQUFFLElBQUksQ0FBQyxDQUFDLEdBQUcsT0FBTyxDQUFDO0FBQ2xELEVBQUEsSUFBSSxPQUFPLElBQUksS0FBSyxRQUFRLENBQUUsQ0FBQSxPQUFPLElBQUksQ0FBQyxJQUFJLEVBQUUsSUFBSSxFQUFFLGdCQUFnQixFQUFFLENBQUMsTUFBTSxFQUFFLElBQUksQ0FBQyxTQUFTLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxFQUFFLE9BQU8sRUFBRSxLQUFLLEVBQUUsSUFBSSxDQUFDLENBQUM7QUFDL0gsRUFBQSxJQUFJLE9BQU8sTUFBTSxLQUFLLFFBQVEsR0FBRztBQUMvQixJQUFBLE1BQU0sS0FBSyxHQUFHLFFBQVEsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLFdBQVcsQ0FBQyxJQUFJLENBQUMsR0FBRyxDQUFDLGFBQWEsRUFBRSxJQUFJLENBQUMsU0FBUyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsR0FBRyxFQUFFLENBQUM7QUFDakcsSUFBQSxPQUFPLElBQUksQ0FBQyxJQUFJLEVBQUUsSUFBSSxFQUFFLGFBQWEsRUFBRSxDQUFDLE9BQU8sRUFBRSxJQUFJLENBQUMsU0FBUyxDQUFDLE1BQU0sQ0FBQyxDQUFDLEVBQUUsS0FBSyxDQUFDLENBQUMsRUFBRSxPQUFPLEVBQUUsS0FBSyxFQUFFLElBQUksQ0FBQyxDQUFDO0FBQUYsRUFDekcsQ0FBQztBQUNELEVBQUEsSUFBSSxPQUFPLE9BQU8sQ0FBQyxTQUFTLEtBQUssUUFBUSxHQUFHO0FBQzFDLElBQUEsSUFBSSxFQUFFLE9BQU8sQ0FBQyxFQUFFLFlBQVksTUFBTSxDQUFDLENBQUUsQ0FBQSxPQUFPLE9BQU8sQ0FBQSxJQUFJLEVBQUUsT0FBTyxFQUFFLEtBQUssRUFBRSxRQUFRLEVBQUUscUNBQXFDLENBQUMsQ0FBQztBQUMxSCxJQUFBLE9BQU8sS0FBSyxTQUFTLENBQUMsSUFBSSxFQUFFLElBQUksRUFBRSxJQUFJLFlBQVksQ0FBQyxPQUFPLENBQUMsU0FBUyxFQUFFLE9BQU8sQ0FBQyxFQUFFLENBQUMsRUFBRSxLQUFLLENBQUMsQ0FBQztBQUFGLEVBQzFGLENBQUM7QUFDRCxFQUFBLFdBQVcsQ0FBQyxJQUFJLEVBQUUsT0FBTyxDQUFDLENBQUM7QUFDM0IsRUFBQSxJQUFJLE9BQU8sT0FBTyxDQUFDLFdBQVcsS0FBSyxRQUFRLENBQUUsQ0FBQSxPQUFPLEtBQUssV0FBVyxDQUFDLElBQUksRUFBRSxJQUFJLEVBQUUsT0FBTyxDQUFDLFdBQVcsRUFBRSxLQUFLLENBQUMsQ0FBQztBQUM3RyxFQUFBLElBQUksT0FBTyxDQUFDLFNBQVMsS0FBSyxJQUFJLENBQUUsQ0FBQSxPQUFPLEtBQUssTUFBTSxDQUFDLElBQUksRUFBRSxJQUFJLEVBQUUsZ0JBQWdCLEVBQUUsV0FBVyxFQUFFLEtBQUssQ0FBQyxDQUFDO0FBQ3JHLEVBQUEsSUFBSSxPQUFPLENBQUMsU0FBUyxLQUFLLElBQUksQ0FBRSxDQUFBLE9BQU8sS0FBSyxNQUFNLENBQUMsSUFBSSxFQUFFLElBQUksRUFBRSwwQkFBMEIsRUFBRSxtQkFBbUIsRUFBRSxLQUFLLENBQUMsQ0FBQztBQUN2SCxFQUFBLElBQUksT0FBTyxDQUFDLE9BQU8sS0FBSyxJQUFJLENBQUUsQ0FBQSxPQUFPLEtBQUssTUFBTSxDQUFDLElBQUksRUFBRSxJQUFJLEVBQUUsY0FBYyxFQUFFLFNBQVMsRUFBRSxLQUFLLENBQUMsQ0FBQztBQUMvRixFQUFBLElBQUksT0FBTyxDQUFDLE1BQU0sS0FBSyxJQUFJLENBQUUsQ0FBQSxPQUFPLEtBQUssTUFBTSxDQUFDLElBQUksQ0FBQyxHQUFHLEVBQUUsS0FBSyxFQUFFLFlBQVksQ0FBQyxJQUFJLENBQUMsSUFBSSxFQUFFLElBQUksQ0FBQyxDQUFDLENBQUM7QUFDaEcsRUFBQSxNQUFNLEtBQUssR0FBRyxnRkFBZ0YsQ0FBQztBQUMvRixFQUFBLEtBQUssS0FBSyxDQUFDLElBQUksQ0FBQyxHQUFHLENBQUMsTUFBTSxDQUFDLEtBQUssRUFBRSxRQUFRLEVBQUUsQ0FBQyxtQ0FBbUMsRUFBRSxJQUFJLENBQUMsSUFBSSxDQUFDLFdBQVcsRUFBRSxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQzs7NkdBR3JILHFCQUFzQixNQUFZLE1BQVksUUFBZ0IsUUFBZ0IseUNBQStCO0FBQzNHLEVBQUEsTUFBTSxFQUFFLEdBQUcsRUFBRSxLQUFLLENBQUMsQ0FBQyxHQUFHLElBQUksQ0FBQztBQUM1QixFQUFBLE1BQU0sS0FBSyxHQUFHLHVCQUFNLEtBQUssQ0FBQyxJQUFJLENBQUMsSUFBSSxFQUFFLE1BQU0sRUFBRSxNQUFNLEdBQUMsQ0FBQztBQUNyRCxFQUFBLElBQUksT0FBTyxLQUFLLEtBQUssUUFBUSxDQUFFLENBQUEsT0FBTSxLQUFLLHNCQUFDLEdBQUcsQ0FBQyxNQUFNLENBQUMsS0FBSyxFQUFFLEtBQUssRUFBRSxDQUFDLFlBQVksRUFBRSxNQUFNLENBQUMsV0FBVyxFQUFFLElBQUksQ0FBQyxJQUFJLENBQUMsRUFBRSxFQUFFLEtBQUssQ0FBQyxDQUFDLE9BQUMsRUFBQyxDQUFDO0FBQUYsTUFDeEgsQ0FBQSx1QkFBTSxNQUFNLENBQUMsR0FBRyxFQUFFLEtBQUssRUFBRSxFQUFFLENBQUMsTUFBTSxHQUFHLEtBQUssQ0FBQyxDQUFDLEdBQUMsQ0FBQzs7eUdBR3JELHdCQUF5QixNQUFZLE1BQVksS0FBbUIseUNBQStCO0FBQ2pHLEVBQUEsTUFBTSxFQUFFLEdBQUcsRUFBRSxLQUFLLENBQUMsQ0FBQyxHQUFHLElBQUksQ0FBQztBQUM1QixFQUFBLElBQUksT0FBTyxHQUFrQixDQUFDLE9BQU8sRUFBRSxJQUFJLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxpQkFBaUIsQ0FBQyx5QkFBeUIsQ0FBQyxDQUFDO0FBQ3JHLEVBQUEsSUFBSSxJQUFJLENBQUMsYUFBYSxDQUFDLE1BQU0sR0FBRyxpQkFBaUIsR0FBRztBQUNsRCxJQUFBLElBQUksQ0FBQyxhQUFhLENBQUMsSUFBSSxDQUFDLEdBQUcsQ0FBQyxDQUFDO0FBQzdCLElBQUEsT0FBTyxHQUFHLHVCQUFNLEtBQUssQ0FBQyxTQUFTLENBQUMsSUFBSSxFQUFFLEdBQUcsR0FBQyxDQUFDO0FBQzNDLElBQUEsSUFBSSxPQUFPLEtBQUssSUFBSSxDQUFFLENBQUEsT0FBTyxPQUFNLEtBQUssc0JBQUMsR0FBRyxDQUFDLEtBQUssQ0FBQyxLQUFLLEVBQUUsRUFBRSxVQUFVLEVBQUUsR0FBRyxDQUFDLEdBQUcsQ0FBQyxDQUFDLE9BQUMsRUFBQyxDQUFDO0FBQUYsRUFDcEYsQ0FBQztBQUNELEVBQUEsS0FBSyxDQUFDLE1BQU0sQ0FBQyxJQUFJLEVBQUUsR0FBRyxDQUFDLENBQUM7QUFDeEIsRUFBQSxPQUFNLEtBQUssc0JBQUMsR0FBRyxDQUFDLE1BQU0sQ0FBQyxLQUFLLEVBQUUsS0FBSyxFQUFFLENBQUMsb0JBQW9CLEVBQUUsR0FBRyxDQUFDLEdBQUcsQ0FBQyxFQUFFLEVBQUUsT0FBTyxDQUFDLENBQUMsT0FBQyxFQUFDLENBQUM7OzZHQUd0RiwwQkFBMkIsTUFBWSxNQUFZLEtBQWEseUNBQStCO0FBQzdGLEVBQUEsTUFBTSxLQUFLLEdBQUcsSUFBSSxDQUFDLGFBQWEsQ0FBQyxNQUFNLENBQUMsQ0FBQyxHQUFHLDhDQUFLLEdBQUcsQ0FBQyxHQUFHLEtBQUssT0FBRyxDQUFDLENBQUM7QUFDbEUsRUFBQSxLQUFLLE1BQU0sR0FBRyxJQUFJLEtBQUssQ0FBRSxtQ0FBQSx1QkFBTSxJQUFJLENBQUMsS0FBSyxDQUFDLFdBQVcsQ0FBQyxJQUFJLEVBQUUsR0FBRyxHQUFDLEdBQUM7QUFDakUsRUFBQSx1QkFBTSxLQUFLLENBQUMsSUFBSSxDQUFDLEdBQUcsQ0FBQyxLQUFLLENBQUMsS0FBSyxFQUFFLEVBQUUsWUFBWSxFQUFFLEtBQUssQ0FBQyxNQUFNLENBQUMsQ0FBQyxDQUFDLEdBQUMsQ0FBQzs7MkZBS3JFLHNCQUF1QixNQUFZLFNBQWUseUNBQStCO0FBQy9FLEVBQUEsTUFBTSxFQUFFLEdBQUcsRUFBRSxJQUFJLEVBQUUsS0FBSyxDQUFDLENBQUMsR0FBRyxJQUFJLENBQUM7QUFDbEMsRUFBQSxJQUFJLE9BQU8sQ0FBQyxNQUFNLEtBQUssSUFBSSxDQUFFLENBQUEsT0FBTyx1QkFBTSxNQUFNLENBQUMsR0FBRyxFQUFFLEtBQUssRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLEdBQUMsQ0FBQztBQUM3RSxFQUFBLElBQUksT0FBTyxDQUFDLElBQUksS0FBSyxJQUFJLEdBQUc7QUFDMUIsSUFBQSxPQUFNLElBQUksTUFBQyxDQUFDLElBQUksQ0FBQyxPQUFPLGtCQUFFLEdBQUcsQ0FBQyxLQUFLLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxNQUFNLEVBQUUsR0FBTSxDQUFDLEVBQUMsTUFBQyxFQUFDLENBQUM7QUFDdkUsSUFBQSxPQUFPLHVCQUFNLE1BQU0sQ0FBQyxHQUFHLEVBQUUsS0FBSyxFQUFFLE1BQU0sQ0FBQyxJQUFJLENBQUMsR0FBQyxDQUFDO0FBQUYsRUFDOUMsQ0FBQztBQUNELEVBQUEsTUFBTSxJQUFJLEdBQUcsSUFBSSxDQUFDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7QUFDeEMsRUFBQSxJQUFJLElBQUksS0FBSyxLQUFLLENBQUMsR0FBTTtBQUN2QixJQUFBLEtBQUssQ0FBQyxPQUFPLENBQUMsSUFBSSxDQUFDLENBQUM7QUFDcEIsSUFBQSxPQUFPLE9BQU0sS0FBSyxzQkFBQyxHQUFHLENBQUMsS0FBSyxDQUFDLEtBQUssRUFBRSxFQUFFLFNBQVMsRUFBRSxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUMsT0FBQyxFQUFDLENBQUM7QUFBRixFQUMvRCxDQUFDO0FBQ0QsRUFBQSxPQUFPLENBQUEsSUFBSSxFQUFFLE9BQU8sRUFBRSxLQUFLLEVBQUUsUUFBUSxFQUFFLHFFQUFxRSxDQUFDLENBQUM7O3lGQUdoSCxxQkFBc0IsS0FBVSxPQUFlLHlDQUFnQztBQUM3RSxFQUFBLEtBQUs7QUFDSCxJQUFBLHVCQUFNLEdBQUcsQ0FBQyxLQUFLLENBQUMsS0FBSyxFQUFFLEtBQUssR0FBQyxDQUFDO0FBQUYsRUFDOUIsQ0FBQyxDQUFDLE9BQU8sMkJBQVE7QUFDZixJQUFBLElBQUksRUFBRSxLQUFLLFlBQVksYUFBYSxDQUFDLENBQUMsQ0FBQSxNQUFNLEtBQUssQ0FBQztBQUNsRCxJQUFBLElBQUksS0FBSyxDQUFDLEtBQUssS0FBSyxPQUFPLENBQUUsQ0FBQSxPQUFNLEtBQUssc0JBQUMsR0FBRyxDQUFDLE1BQU0sQ0FBQyxLQUFLLEVBQUUsS0FBSyxFQUFFLENBQUMsMkJBQTJCLEVBQUUsS0FBSyxDQUFDLE9BQU8sQ0FBQyxDQUFDLE9BQUMsRUFBQyxDQUFDO0FBQUYsRUFDbEgsQ0FBQzs7QUFLSCxTQUFTLFFBQU8sSUFBSSxFQUFRLE9BQU8sRUFBVyxLQUFLLEVBQVUsS0FBSyxFQUFjLElBQUkscUZBQWlCO0FBQ25HLEVBQUEsS0FBSyxLQUFLLENBQUMsSUFBSSxDQUFDLEdBQUcsQ0FBQyxNQUFNLENBQUMsS0FBSyxFQUFFLEtBQUssRUFBRSxJQUFJLENBQUMsQ0FBQyxDQUFDO0FBQ2hELEVBQUEsV0FBVyxDQUFDLElBQUksRUFBRSxPQUFPLENBQUMsQ0FBQzs7QUFHN0IsU0FBUyxZQUFZLElBQUksRUFBUSxLQUFLLHFGQUFrQjtBQUN0RCxFQUFBLElBQUksT0FBTyxLQUFLLEtBQUssUUFBUSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUUsQ0FBQSxPQUFPO0FBQ3hELEVBQUEsSUFBSSxLQUFLLFlBQVksTUFBTSxDQUFFLENBQUEsT0FBTyxLQUFLLEtBQUssQ0FBQyxJQUFJLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDO0FBQ3JFLEVBQUEsS0FBSyxNQUFNLEdBQUcsSUFBSSxLQUFLLENBQUUsbUNBQUEsV0FBVyxDQUFDLElBQUksRUFBRyxLQUFLLENBQVUsR0FBRyxDQUFDLENBQUMsR0FBQzs7QUFHbkUsU0FBUyxZQUFZLEtBQUsscUZBQXFCO0FBQzdDLEVBQUEsSUFBSSxPQUFPLEtBQUssS0FBSyxRQUFRLElBQUksS0FBSyxLQUFLLElBQUksQ0FBRSxDQUFBLE9BQU8sS0FBSyxDQUFDO0FBQzlELEVBQUEsSUFBSSxLQUFLLFlBQVksTUFBTSxDQUFFLENBQUEsT0FBTyxJQUFJLENBQUM7QUFDekMsRUFBQSxLQUFLLE1BQU0sR0FBRyxJQUFJLEtBQUssQ0FBRSxtQ0FBQSxJQUFJLFdBQVcsQ0FBRSxLQUFLLENBQVUsR0FBRyxDQUFDLENBQUMsQ0FBRSxDQUFBLE9BQU8sSUFBSSxHQUFDO0FBQzVFLEVBQUEsT0FBTyxLQUFLLENBQUM7O01oQmhMUixlQUFlLEdBQVAsS0FBSyxDQUFDLEtBQUssaUVBQUUsZ0JBQU8sS0FBSyxFQUFFLEdBQUcsRUFBRSxPQUFPLENBQUMscUNBQWdCO0FBQ3JFLEVBQUEsSUFBSSxPQUFPLENBQUMsTUFBTSxHQUFHLFdBQVcsQ0FBRSxDQUFBLE1BQU0sSUFBSSxVQUFVLENBQUMsQ0FBQyxhQUFhLEVBQUUsT0FBTyxDQUFDLE1BQU0sQ0FBQyxrQkFBa0IsRUFBRSxXQUFXLENBQUMsWUFBWSxDQUFDLENBQUMsQ0FBQztBQUNySSxFQUFBLE1BQU0sSUFBSSxHQUFHLElBQUksSUFBSSxDQUFDLEdBQUcsRUFBRSx1QkFBTSxHQUFHLENBQUMsUUFBUSxDQUFDLEVBQUUsUUFBUSxFQUFFLENBQUMsQ0FBQyxDQUFDLEdBQUMsQ0FBQyxDQUFDO0FBQ2hFLEVBQUEsTUFBTSxLQUFLLEdBQUcsSUFBSSxTQUFLLENBQUMsR0FBRyxFQUFFLElBQUksQ0FBQyxDQUFDO0FBQ25DLEVBQUEsTUFBTSxLQUFLLEdBQW9CLENBQUMsQ0FBQyxDQUFDO0FBQ2xDLEVBQUEsS0FBSyxNQUFNLEVBQUUsSUFBSSxFQUFFLEdBQUcsRUFBRSxHQUFHLE1BQU0sQ0FBQyxDQUFDLElBQUksT0FBTyxvQ0FBRztBQUMvQyxJQUFBLE1BQU0sSUFBSSxHQUFHLElBQUksSUFBSSxDQUFDLElBQUksRUFBRSxJQUFJLENBQUMsS0FBSyxDQUFDLE1BQU0sRUFBRSxFQUFFLEdBQUcsVUFBTSxFQUFFLEdBQUcsTUFBTSxDQUFDLENBQUMsRUFBRSxHQUFHLElBQUksSUFBSSxDQUFDLENBQUM7QUFDdEYsSUFBQSxNQUFNLEVBQUUsT0FBTyxFQUFFLE9BQU8sQ0FBQyxDQUFDLEdBQUcsS0FBSyxDQUFPLENBQUMsQ0FBQztBQUMzQyxJQUFBLElBQUksQ0FBQyxPQUFPLEdBQUcsT0FBTyxDQUFDO0FBQ3ZCLElBQUEsS0FBSyxDQUFDLElBQUksQ0FBQyxPQUFPLENBQUMsQ0FBQztBQUNwQixJQUFBLElBQUksQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFDO0FBQUYsRUFDdEIsQ0FBQztBQUNELEVBQUEsTUFBTSxJQUFJLEdBQVMsRUFBRSxHQUFHLEVBQUUsSUFBSSxFQUFFLEtBQUssRUFBRSxPQUFPLEVBQUUsR0FBRyxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUM3RCxFQUFBLEtBQUssVUFBVSxDQUFDLEdBQUcsRUFBRSxJQUFJLEVBQUUsQ0FBQyxJQUFJLEVBQUUsT0FBTywrRkFBSyxLQUFLLENBQUMsTUFBTSxDQUFDLElBQUksRUFBRSxPQUFPLGdDQUFDLENBQUMsQ0FBQztBQUMzRSxFQUFBLEtBQUssTUFBTSxJQUFJLElBQUksSUFBSSxDQUFDLEtBQUssQ0FBRSxtQ0FBQSxLQUFLLEtBQUssQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLEdBQUM7QUFDckQsRUFBQSx1QkFBTSxHQUFHLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxFQUFFLE1BQU0sRUFBRSxTQUFTLENBQUMsQ0FBQyxFQUFFLGdHQUFNLE1BQU0sQ0FBQyxJQUFJLGdDQUFDLENBQUMsR0FBQyxDQUFDO0FBQ2pFLEVBQUEsSUFBSSxDQUFDLE9BQU8sR0FBRyxJQUFJLENBQUM7QUFDcEIsRUFBQSxNQUFNLEtBQUssR0FBRyxJQUFJLENBQUMsS0FBSyxDQUFDLEdBQUc7QUFBSCxJQUFJLENBQUMsSUFBSSwrRkFDaEMsS0FBSyxpQkFBQyxHQUFHLENBQUMsSUFBSSxDQUFDLFVBQVUsRUFBRSxFQUFFLE1BQU0sRUFBRSxJQUFJLENBQUMsSUFBSSxFQUFFLE9BQU8sRUFBRSxRQUFRLENBQUMsQ0FBQyxFQUFFLEVBQUUsU0FBUyxFQUFFLENBQUMsR0FBRyxRQUFRLENBQUMsQ0FBQyxFQUFDLGdDQUFDO0FBQUQsRUFDbkcsQ0FBQyxDQUFDO0FBQ0YsRUFBQSx1QkFBTSxHQUFHLENBQUMsS0FBSyxHQUFDLENBQUM7QUFDakIsRUFBQSxPQUFPLEVBQUUsS0FBSyxFQUFFLElBQUksQ0FBQyxLQUFLLENBQUMsTUFBTSxDQUFDLENBQUMsR0FBRyxFQUFFLElBQUksOENBQUssR0FBRyxHQUFHLElBQUksQ0FBQyxRQUFRLENBQUMsU0FBSyxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQztHQUNsRjtxRUFHRCxxQkFBc0Isd0NBQTRCO0FBQ2hELEVBQUEsS0FBSyxJQUFJLEdBQUcsR0FBRyx1QkFBTSxPQUFPLENBQUMsSUFBSSxHQUFDLEVBQUUsR0FBRyxLQUFLLElBQUksRUFBRSxHQUFHLEdBQUcsdUJBQU0sT0FBTyxDQUFDLElBQUksR0FBQyxDQUFFLG1DQUFBLEtBQUssQ0FBQyxJQUFJLEVBQUUsR0FBRyxDQUFDLEdBQUM7O3VFQUdoRyxzQkFBdUIsRUFBRSxHQUFHLEVBQUUsSUFBSSxDQUFDLHFDQUE2QztBQUM5RSxFQUFBLEtBQUs7QUFDSCxJQUFBLE9BQU8sdUJBQU0sR0FBRyxDQUFDLElBQUksQ0FBVSxJQUFJLENBQUMsR0FBRyxHQUFDLENBQUM7QUFBRixFQUN6QyxDQUFDLENBQUMsT0FBTywyQkFBUTtBQUNmLElBQUEsSUFBSSxLQUFLLFlBQVksYUFBYSxJQUFHLEtBQUssQ0FBQyxLQUFLLEtBQUssU0FBUyxDQUFFLENBQUEsT0FBTyxJQUFJLENBQUM7QUFDNUUsSUFBQSxNQUFNLEtBQUssQ0FBQztBQUFOLEVBQ1IsQ0FBQzs7Ozs7Ozt1S0V4RFUsWUFBUTtBQUFBLEVBQ25CLGNBQWMsRUFBRSxDQUFDLEtBQUs7QUFBTixFQUNoQixhQUFhLEVBQUUsQ0FBQyxLQUFLO0FBQU4sRUFDZixnQkFBZ0IsRUFBRSxDQUFDLEtBQUs7QUFBTixFQUNsQixpQkFBaUIsRUFBRSxDQUFDLEtBQUs7QUFBTixFQUNuQixrQkFBa0IsRUFBRSxDQUFDLEtBQUs7QUFDNUI7QUdFYSxhQUF1QixNQUFNLENBQUMsTUFBTSxDQUFDLEVBQUUsTUFBTSxFQUFFLEdBQUcsRUFBSyxNQUFNLEVBQUUsR0FBRyxFQUFLLFVBQVUsRUFBRSxHQUFHLEVBQUksVUFBVSxFQUFFLEdBQUcsRUFBRSxPQUFPLEVBQUUsR0FBRyxDQUFDLENBQUM7QUE0QnpILG1CQUFlLENBQUMsSUFBSTtBQVNwQixxQkFBaUIsQ0FBQyxJQUFJO0FHekJ0Qiw4QkFBTixPQUFpQjtBQUFEO0FBQUEsRUFFSixLQUFLLEdBQVcsQ0FBQyxDQUFDLENBQUM7QUFBRixFQUNqQixNQUFNLEdBQUcsZ0JBQUEsSUFBSSxHQUFHLENBQWUsQ0FBQyxDQUFDO0FBQUY7QUFBQSxFQUdoRCxFQUFFLENBQUMsS0FBSyxvQ0FBNkI7QUFDbkMsSUFBQSxPQUFPLElBQUksQ0FBQyxLQUFLLENBQUMsS0FBSyxHQUFHLENBQUMsQ0FBQyxDQUFDO0FBQUYsSUFDNUI7QUFBRDtBQUFBLEVBR0EsTUFBTSxDQUFDLE1BQU0sRUFBVSxPQUFPLHFGQUErQjtBQUMzRCxJQUFBLElBQUksT0FBTyxHQUFHLENBQUMsQ0FBQztBQUNoQixJQUFBLEtBQUssTUFBTSxJQUFJLElBQUksSUFBSSxDQUFDLEtBQUssQ0FBRSxtQ0FBQSxJQUFJLElBQUksQ0FBQyxNQUFNLEtBQUssTUFBTSxDQUFFLENBQUEsSUFBSSxDQUFDLE1BQU0sR0FBRyxLQUFLLEdBQUM7QUFDL0UsSUFBQSxLQUFLLE1BQU0sS0FBSyxJQUFJLE9BQU8sQ0FBRSxtQ0FBQSxJQUFJLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxNQUFNLEVBQUUsS0FBSyxDQUFDLENBQUUsQ0FBQSxPQUFPLEVBQUUsR0FBQztBQUN0RSxJQUFBLE9BQU8sT0FBTyxDQUFDO0FBQVIsK0JBQ1I7QUFBRCxFQUVRLElBQUksQ0FBQyxNQUFNLEVBQVUsS0FBSyxxRkFBcUI7QUFDckQsSUFBQSxJQUFJLENBQUMsUUFBUSxDQUFDLEtBQUssQ0FBQyxJQUFJLE9BQU8sS0FBSyxDQUFDLElBQUksS0FBSyxRQUFRLENBQUUsQ0FBQSxPQUFPLEtBQUssQ0FBQztBQUNyRSxJQUFBLE1BQU0sRUFBRSxJQUFJLENBQUMsQ0FBQyxHQUFHLEtBQUssQ0FBQztBQUN2QixJQUFBLElBQUksSUFBSSxDQUFDLE1BQU0sS0FBSyxDQUFDLElBQUksSUFBSSxDQUFDLE1BQU0sR0FBRyxNQUFNLENBQUMsTUFBTSxHQUFHLENBQUMsR0FBRyxlQUFlLElBQUksQ0FBQyxJQUFJLENBQUMsWUFBWSxDQUFDLENBQUMsQ0FBRSxDQUFBLE9BQU8sS0FBSyxDQUFDO0FBQ2pILElBQUEsTUFBTSxHQUFHLEdBQUcsQ0FBQyxFQUFFLE1BQU0sQ0FBQztBQUFELEVBQUssSUFBSSxDQUFDLENBQUMsQ0FBQztBQUNqQyxJQUFBLE1BQU0sSUFBSSxHQUFHLElBQUksQ0FBQyxNQUFNLENBQUMsR0FBRyxDQUFDLEdBQUcsQ0FBQyxJQUFJLElBQUksQ0FBQyxHQUFHLENBQUMsTUFBTSxFQUFFLElBQUksRUFBRSxHQUFHLENBQUMsQ0FBQztBQUNqRSxJQUFBLElBQUksSUFBSSxLQUFLLElBQUksSUFBSSxJQUFJLENBQUMsTUFBTSxDQUFFLENBQUEsT0FBTyxLQUFLLENBQUM7QUFDL0MsSUFBQSxZQUFZLENBQUMsSUFBSSxFQUFFLEtBQUssQ0FBQyxDQUFDO0FBQzFCLElBQUEsT0FBTyxJQUFJLENBQUM7QUFBTCwrQkFDUjtBQUFELEVBRVEsR0FBRyxDQUFDLE1BQU0sRUFBVSxJQUFJLEVBQVUsR0FBRyxxRkFBd0I7QUFDbkUsSUFBQSxJQUFJLElBQUksQ0FBQyxLQUFLLENBQUMsTUFBTSxJQUFJLFNBQVMsQ0FBRSxDQUFBLE9BQU8sSUFBSSxDQUFDO0FBQ2hELElBQUEsTUFBTSxJQUFJLEdBQVM7QUFBQSxNQUNqQixLQUFLLEVBQUUsSUFBSSxDQUFDLEtBQUssQ0FBQyxNQUFNLEdBQUcsQ0FBQztBQUFELE1BQzNCLE1BQU07QUFBTixNQUNBLElBQUk7QUFBSixNQUNBLFFBQVEsRUFBRSxJQUFJLENBQUMsU0FBUyxDQUFDLElBQUksQ0FBQztBQUFELE1BQzdCLFdBQVcsRUFBRSxFQUFFO0FBQUYsTUFDYixXQUFXLEVBQUUsQ0FBQyxDQUFDO0FBQUQsTUFDZCxLQUFLLEVBQUUsK0NBQU0sUUFBSTtBQUFKLE1BQ2IsUUFBUSxFQUFFLEtBQUs7QUFBTCxNQUNWLE1BQU0sRUFBRSxLQUFLO0FBQUwsSUFDVixDQUFDLENBQUM7QUFDRixJQUFBLElBQUksQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFDO0FBQ3RCLElBQUEsSUFBSSxDQUFDLE1BQU0sQ0FBQyxHQUFHLENBQUMsR0FBRyxFQUFFLElBQUksQ0FBQyxDQUFDO0FBQzNCLElBQUEsT0FBTyxJQUFJLENBQUM7QUFBTCwrQkFDUjtBQUFEO0FBQUEsRUFHQSxNQUFNLENBQUMsTUFBTSxxRkFBNkI7QUFDeEMsSUFBQSxPQUFPLElBQUksQ0FBQyxLQUFLLENBQUMsTUFBTSxDQUFDLENBQUMsSUFBSSw4Q0FBSyxJQUFJLENBQUMsTUFBTSxLQUFLLE1BQU0sS0FBSyxLQUFLLENBQUMsSUFBTyxJQUFJLENBQUMsTUFBTSxLQUFLLE1BQU0sS0FBQyxDQUFDLENBQUM7QUFBRiwrQkFDbkc7QUFBRDtBQUFBLEVBR0EsT0FBTyxDQUFDLElBQUkscUZBQTRCO0FBQ3RDLElBQUEsTUFBTSxJQUFJLEdBQUcsQ0FBQyxFQUFFLElBQUksQ0FBQyxNQUFNLENBQUMsQ0FBQyxFQUFFLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDO0FBQzNDLElBQUEsTUFBTSxLQUFLLEdBQUcsSUFBSSxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsQ0FBQyxHQUFHLCtGQUFLLEdBQUcsS0FBSyxJQUFJLElBQUksR0FBRyxDQUFDLE1BQU0sSUFBSSxPQUFPLENBQUMsR0FBRyxFQUFFLElBQUksQ0FBQyxJQUFJLGdDQUFDLENBQUMsQ0FBQztBQUM5RixJQUFBLE9BQU8sS0FBSyxHQUFHLENBQUMsSUFBSSxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsSUFBSSxFQUFFLElBQUksQ0FBQyxDQUFDO0FBQUYsK0JBQ3pDO0FBQ0g7QUdoRWEsc0JBQXFDLENBQUMsWUFBWSxFQUFFLFlBQVksRUFBRSxZQUFZLEVBQUUsWUFBWTtBQUVuRyxhQUFTLEVBQUUsSUFBSSxFQUFFLFFBQVEsRUFBRSxPQUFPLEVBQUUsT0FBTyxDQUFDO0FBQzVDLG1CQUFlO0FBQUEsRUFDbkIsQ0FBQywyQ0FBMkMsRUFBRSxjQUFjLENBQUMsQ0FBQyxDQUFDO0FBQUgsRUFDNUQsQ0FBQyxxQ0FBcUMsRUFBRSxJQUFJLENBQUMsU0FBUyxDQUFDLFVBQU0sQ0FBQyxDQUFDLENBQUM7QUFBRixFQUM5RCxDQUFDLCtDQUErQyxDQUFDO0FBQ25ELENBQUMsQ0FBQyxJQUFJLENBQUMsR0FBRztBQWdCRyx5QkFBcUIsQ0FBQyxtQkFBbUIsRUFBRSxjQUFjLENBQUMsaUNBQWlDLEVBQUUsSUFBSSxDQUFDLFNBQVMsQ0FBQyxVQUFNLENBQUMsQ0FBQztBRWpCM0gsZUFBVyxJQUFJLFVBQVUsQ0FBQyxDQUFDO0FBQzNCLGdCQUFrQixNQUFNLENBQUMsTUFBTSxDQUFDLENBQUMsQ0FBQztBSFEzQixzQkFBTixPQUFpQztBQUFELEVBSXJDLFdBQVcsQ0FBa0IsR0FBRyxFQUF3QixJQUFJLG9DQUFTO0FBQXhDLElBQUEsSUFBSSxDQUFDLEdBQUcsR0FBRyxHQUFHLENBQUM7QUFBWSxJQUFBLElBQUksQ0FBQyxJQUFJLEdBQUcsSUFBSSxDQUFDO0FBQWpCLElBQWM7QUFBRCxFQUF4QyxHQUFHLENBQUM7QUFBSixFQUEyQixJQUFJLENBQUM7QUFBTDtBQUFBLEVBRnZDLE9BQU8sR0FBc0IsQ0FBQyxDQUFDLENBQUM7QUFBRjtBQUFBO0FBQUEsZUFPckMsbUJBQUMsd0NBQTRCO0FBQ3JDLElBQUEsTUFBTSxFQUFFLEdBQUcsRUFBRSxJQUFJLENBQUMsQ0FBQyxHQUFHLElBQUksQ0FBQztBQUMzQixJQUFBLDZDQUFVO0FBQ1IsTUFBQSxJQUFJLENBQUMsS0FBSyxHQUFHLFVBQVUsQ0FBQztBQUN4QixNQUFBLE1BQU0sS0FBSyxHQUFHLHVCQUFNLEdBQUcsQ0FBQyxHQUFHLENBQUMsR0FBQyxDQUFDO0FBQzlCLE1BQUEsdUJBQU0sSUFBSSxDQUFDLElBQUksQ0FBQyxJQUFJLEdBQUMsQ0FBQztBQUN0QixNQUFBLElBQUksQ0FBQyxHQUFHLEdBQUcsdUJBQU0sR0FBRyxDQUFDLEdBQUcsQ0FBQyxHQUFDLENBQUM7QUFDM0IsTUFBQSxNQUFNLElBQUksR0FBSSxJQUFJLENBQUMsS0FBSyxLQUFtQixPQUFPLENBQUM7QUFDbkQsTUFBQSx1QkFBTSxJQUFJLENBQUMsSUFBSSxDQUFDLElBQUksR0FBQyxDQUFDO0FBQ3RCLE1BQUEsSUFBSSxJQUFJLENBQUMsT0FBTyxDQUFFLENBQUEsT0FBTyxJQUFJLENBQUMsS0FBSyxDQUFDLElBQUksRUFBRSxTQUFTLENBQUMsQ0FBQztBQUNyRCxNQUFBLElBQUksSUFBSSxJQUFJLElBQUksQ0FBQyxHQUFHLEdBQUcsS0FBSyxJQUFJLFNBQVMsQ0FBRSxDQUFBLElBQUksQ0FBQyxRQUFRLEdBQUcsQ0FBQyxDQUFDO0FBQzdELE1BQUEsSUFBSSxDQUFDLElBQUksSUFBSSxFQUFFLElBQUksQ0FBQyxRQUFRLElBQUksWUFBWSxDQUFFLENBQUEsT0FBTyxJQUFJLENBQUMsS0FBSyxDQUFDLElBQUksRUFBRSxRQUFRLENBQUMsQ0FBQztBQUNoRixNQUFBLE1BQU0sT0FBTyxHQUFHLElBQUksQ0FBQyxPQUFPLENBQUMsSUFBSSxDQUFDLENBQUM7QUFDbkMsTUFBQSxJQUFJLENBQUMsS0FBSyxHQUFHLFNBQVMsQ0FBQztBQUN2QixNQUFBLElBQUksT0FBTyxHQUFHLGFBQWEsQ0FBRSxDQUFBLElBQUksQ0FBQyxVQUFVLENBQUMsSUFBSSxDQUFDLENBQUM7QUFDbkQsTUFBQSxJQUFJLENBQUMsV0FBVyxDQUFDLENBQUMsQ0FBQztBQUNuQixNQUFBLElBQUksQ0FBQyxRQUFRLEVBQUUsQ0FBQztBQUNoQixNQUFBLHVCQUFNLEdBQUcsQ0FBQyxLQUFLLENBQUMsT0FBTyxHQUFDLENBQUM7QUFBRixJQUN6QixDQUFDO0FBQUQsK0RBQ0Q7QUFBRCxFQUVRLE9BQU8sQ0FBQyxJQUFJLHFGQUFpQjtBQUNuQyxJQUFBLE9BQU8sSUFBSSxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsTUFBTSxDQUFDLE9BQU8sR0FBRyxDQUFDLElBQUksSUFBSSxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsUUFBUSxFQUFFLEVBQUUsQ0FBQyxFQUFFLFlBQVksQ0FBQyxDQUFDO0FBQUYsK0JBQ3JGO0FBQUQsRUFFUSxLQUFLLENBQUMsSUFBSSxFQUFRLEtBQUsscUZBQStCO0FBQzVELElBQUEsSUFBSSxDQUFDLEtBQUssR0FBRyxLQUFLLENBQUM7QUFDbkIsSUFBQSxJQUFJLEtBQUssS0FBSyxRQUFRLEdBQUc7QUFBQyxNQUFBLEtBQUssTUFBTSxHQUFHLElBQUksQ0FBQyxHQUFHLElBQUksQ0FBQyxhQUFhLENBQUMsQ0FBRSxtQ0FBQSxJQUFJLENBQUMsSUFBSSxDQUFDLElBQUksRUFBRSxHQUFHLEVBQUUsQ0FBQyxtQkFBbUIsRUFBRSxJQUFJLENBQUMsT0FBTyxDQUFDLENBQUMsQ0FBQyxHQUFDO0FBQUYsSUFBRyxDQUFDO0FBQ2xJLElBQUEsSUFBSSxDQUFDLFVBQVUsQ0FBQyxJQUFJLENBQUMsQ0FBQztBQUN0QixJQUFBLElBQUksQ0FBQyxXQUFXLENBQUMsQ0FBQyxDQUFDO0FBQUYsK0JBQ2xCO0FBQUQ7QUFBQSxFQUdBLE9BQU8sQ0FBQyxJQUFJLHFGQUFlO0FBQ3pCLElBQUEsSUFBSSxDQUFDLFFBQVEsR0FBRyxDQUFDLENBQUM7QUFDbEIsSUFBQSxJQUFJLElBQUksQ0FBQyxLQUFLLEtBQUssUUFBUSxJQUFJLElBQUksQ0FBQyxLQUFLLEtBQUssU0FBUyxDQUFFLENBQUEsS0FBSyxJQUFJLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFDO0FBQUYsUUFDdkUsQ0FBQSxJQUFJLENBQUMsT0FBTyxDQUFDLElBQUksRUFBRSx5QkFBeUIsQ0FBQyxDQUFDO0FBQUYsK0JBQ2xEO0FBQUQ7QUFBQSxFQUdBLE9BQU8sQ0FBQyxJQUFJLEVBQVEsR0FBRyxxRkFBaUI7QUFDdEMsSUFBQSxJQUFJLElBQUksQ0FBQyxPQUFPLEtBQUssSUFBSSxDQUFFLENBQUEsT0FBTztBQUNsQyxJQUFBLElBQUksQ0FBQyxPQUFPLEdBQUcsR0FBRyxDQUFDO0FBQ25CLElBQUEsTUFBTSxNQUFNLEdBQUcsSUFBSSxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLElBQUksSUFBSSxDQUFDO0FBQ2hELElBQUEsSUFBSSxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLEdBQUcsSUFBSSxDQUFDO0FBQ2hDLElBQUEsSUFBSSxNQUFNLEtBQUssSUFBSSxDQUFFLENBQUEsS0FBSyxLQUFLLGlCQUFDLElBQUksQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLE1BQU0sRUFBQyxDQUFDLENBQUM7QUFBRiwrQkFDdEQ7QUFBRCxlQUVrQixtQkFBQyx3Q0FBNEI7QUFDN0MsSUFBQSxNQUFNLEVBQUUsR0FBRyxFQUFFLElBQUksQ0FBQyxDQUFDLEdBQUcsSUFBSSxDQUFDO0FBQzNCLElBQUEsSUFBSSxDQUFDLE9BQU8sR0FBRyxJQUFJLENBQUM7QUFDcEIsSUFBQSxJQUFJLENBQUMsT0FBTyxHQUFHLEVBQUUsQ0FBQztBQUNsQixJQUFBLElBQUksTUFBTSxDQUFDO0FBQ1gsSUFBQSxLQUFLO0FBQ0gsTUFBQSxNQUFNLEdBQUcsdUJBQU0sR0FBRyxDQUFDLFNBQVMsQ0FBQyxLQUFLLEVBQUUsRUFBRSxNQUFNLEVBQUUsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFDLEVBQUUsRUFBRSxNQUFNLEVBQUUsTUFBTSxDQUFDLENBQUMsR0FBQyxDQUFDO0FBQUYsSUFDL0UsQ0FBQyxDQUFDLE9BQU8sMkJBQVE7QUFDZixNQUFBLElBQUksQ0FBQyxPQUFPLEdBQUcsU0FBUyxDQUFDLEtBQUssQ0FBQyxDQUFDO0FBQ2hDLE1BQUEsT0FBTztBQUFQLElBQ0YsQ0FBQztBQUNELElBQUEsSUFBSSxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLEdBQUcsTUFBTSxDQUFDO0FBQ2xDLElBQUEsS0FBSyxJQUFJLENBQUMsSUFBSSxDQUFDLElBQUksRUFBRSxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUM7QUFDaEMsSUFBQSxLQUFLO0FBQ0gsTUFBQSw2Q0FBVTtBQUNSLFFBQUEsTUFBTSxFQUFFLEtBQUssQ0FBQyxDQUFDLEdBQUcsdUJBQU0sR0FBRyxDQUFDLElBQUksQ0FBTyxNQUFNLEdBQUMsQ0FBQztBQUMvQyxRQUFBLElBQUksSUFBSSxDQUFDLE9BQU8sS0FBSyxJQUFJLENBQUUsQ0FBQSxNQUFNO0FBQ2pDLFFBQUEsSUFBSSxRQUFRLENBQUMsS0FBSyxDQUFDLElBQUksS0FBSyxDQUFDLElBQUksS0FBSyxLQUFLLENBQUMsR0FBTTtBQUNoRCxVQUFBLElBQUksQ0FBQyxPQUFPLEdBQUcsS0FBSyxDQUFDLEtBQWEsQ0FBQyxDQUFDO0FBQ3BDLFVBQUEsTUFBTTtBQUFOLFFBQ0YsQ0FBQztBQUNELFFBQUEsSUFBSSxRQUFRLENBQUMsS0FBSyxDQUFDLENBQUUsQ0FBQSx1QkFBTSxJQUFJLENBQUMsR0FBRyxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsS0FBSyxFQUFVLElBQUksR0FBQyxDQUFDO0FBQUYsTUFDdEUsQ0FBQztBQUFELElBQ0YsQ0FBQyxDQUFDLE9BQU8sMkJBQVE7QUFDZixNQUFBLElBQUksQ0FBQyxPQUFPLEdBQUcsU0FBUyxDQUFDLEtBQUssQ0FBQyxDQUFDO0FBQUYsSUFDaEMsQ0FBQztBQUFELCtEQUNEO0FBQUQ7QUFBQSxlQUdrQixtQkFBQyx3Q0FBNEI7QUFDN0MsSUFBQSxNQUFNLEVBQUUsR0FBRyxDQUFDLENBQUMsR0FBRyxJQUFJLENBQUM7QUFDckIsSUFBQSxJQUFJLElBQUksQ0FBQyxPQUFPLEtBQUssSUFBSSxDQUFFLENBQUEsSUFBSSxDQUFDLE9BQU8sR0FBRyxJQUFJLENBQUMsT0FBTyxDQUFDO0FBQ3ZELElBQUEsSUFBSSxJQUFJLENBQUMsT0FBTyxLQUFLLElBQUksSUFBSSxJQUFJLENBQUMsS0FBSyxLQUFLLFVBQVUsQ0FBRSxDQUFBLElBQUksQ0FBQyxHQUFHLEdBQUcsSUFBSSxDQUFDLEdBQUcsS0FBSyxJQUFJLElBQUksQ0FBQyxJQUFJLENBQUMsR0FBRyxJQUFJLElBQUksQ0FBQyxPQUFPLEtBQUssSUFBSSxDQUFDO0FBQzNILElBQUEsSUFBSSxDQUFDLE9BQU8sQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLE9BQU8sQ0FBQyxDQUFDO0FBQ2pDLElBQUEsSUFBSSxDQUFDLElBQUksRUFBRSxDQUFDO0FBQ1osSUFBQSxJQUFJLENBQUMsT0FBTyxHQUFHLElBQUksQ0FBQztBQUNwQixJQUFBLElBQUksQ0FBQyxPQUFPLEdBQUcsS0FBSyxDQUFDO0FBQ3JCLElBQUEsSUFBSSxDQUFDLElBQUksR0FBRyxJQUFJLENBQUM7QUFDakIsSUFBQSxJQUFJLENBQUMsT0FBTyxHQUFHLENBQUMsQ0FBQztBQUNqQixJQUFBLElBQUksQ0FBQyxPQUFPLEdBQUcsS0FBSyxDQUFDO0FBQ3JCLElBQUEsSUFBSSxDQUFDLFVBQVUsR0FBRyxLQUFLLENBQUM7QUFDeEIsSUFBQSxJQUFJLENBQUMsS0FBSyxHQUFHLENBQUMsQ0FBQyxDQUFDO0FBQ2hCLElBQUEsSUFBSSxDQUFDLE1BQU0sR0FBRyxDQUFDLENBQUMsQ0FBQztBQUNqQixJQUFBLElBQUksQ0FBQyxPQUFPLEdBQUcsQ0FBQyxDQUFDO0FBQ2pCLElBQUEsSUFBSSxDQUFDLEtBQUssQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDO0FBQ25CLElBQUEsS0FBSyxNQUFNLEdBQUcsSUFBSSxJQUFJLENBQUMsYUFBYSxDQUFFLG1DQUFBLEdBQUcsQ0FBQyxNQUFNLEdBQUcsQ0FBQyxHQUFDO0FBQ3JELElBQUEsTUFBTSxJQUFJLEdBQUcsQ0FBQyxHQUFHLElBQUksQ0FBQyxNQUFNLENBQUMsTUFBTSxDQUFDLENBQUMsQ0FBQyxDQUFDO0FBQ3ZDLElBQUEsSUFBSSxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDO0FBQ3BCLElBQUEsS0FBSyxNQUFNLE9BQU8sSUFBSSxJQUFJLENBQUUsbUNBQUEsSUFBSSxDQUFDLEdBQUcsRUFBRSxJQUFJLENBQUMsSUFBSSxFQUFFLE9BQU8sRUFBRSxPQUFPLENBQUMsUUFBUSxHQUFHLFVBQVUsR0FBRyxRQUFRLEVBQUUsUUFBUSxDQUFDLElBQUksRUFBRSxPQUFPLENBQUMsRUFBRSxJQUFJLENBQUMsR0FBQztBQUNuSSxJQUFBLE9BQU0sS0FBSyxzQkFBQyxHQUFHLENBQUMsSUFBSSxDQUFDLFVBQVUsRUFBRSxFQUFFLE1BQU0sRUFBRSxJQUFJLENBQUMsSUFBSSxFQUFFLE9BQU8sRUFBRSxRQUFRLENBQUMsQ0FBQyxFQUFFLEVBQUUsU0FBUyxFQUFFLENBQUMsR0FBRyxRQUFRLENBQUMsQ0FBQyxPQUFDLEVBQUMsQ0FBQztBQUFGLCtEQUN4RztBQUFELEVBRVEsVUFBVSxDQUFDLElBQUkscUZBQWU7QUFDcEMsSUFBQSxNQUFNLEVBQUUsSUFBSSxDQUFDLENBQUMsR0FBRyxJQUFJLENBQUM7QUFDdEIsSUFBQSxJQUFJLENBQUMsSUFBSSxHQUFHLENBQUMsQ0FBQyxDQUFDO0FBQ2YsSUFBQSxLQUFLLE1BQU0sT0FBTyxJQUFJLElBQUksQ0FBRSxtQ0FBQSxJQUFJLENBQUMsSUFBSSxDQUFDLEdBQUcsRUFBRSxJQUFJLENBQUMsSUFBSSxFQUFFLE9BQU8sRUFBRSxRQUFRLEVBQUUsVUFBVSxDQUFDLElBQUksRUFBRSxPQUFPLENBQUMsRUFBRSxJQUFJLENBQUMsR0FBQztBQUFGLCtCQUN6RztBQUFEO0FBQUE7QUFBQSxFQUtBLE1BQU0sQ0FBQyxJQUFJLEVBQVEsT0FBTyxxRkFBa0I7QUFDMUMsSUFBQSxNQUFNLEVBQUUsR0FBRyxFQUFFLElBQUksQ0FBQyxDQUFDLEdBQUcsSUFBSSxDQUFDO0FBQzNCLElBQUEsTUFBTSxLQUFLLEdBQUcsSUFBSSxDQUFDLEtBQUssS0FBSyxVQUFVLElBQUssSUFBSSxDQUFDLEtBQUssS0FBSyxTQUFTLElBQUksSUFBSSxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUMsSUFBSSxhQUFhLENBQUM7QUFDNUcsSUFBQSxJQUFJLElBQUksQ0FBQyxPQUFPLElBQUssSUFBSSxDQUFDLEtBQUssS0FBSyxPQUFPLElBQUksQ0FBQyxLQUFLLEdBQUk7QUFDdkQsTUFBQSxPQUFPLElBQUksQ0FBQyxHQUFHLEVBQUUsSUFBSSxFQUFFLE9BQU8sRUFBRSxRQUFRLEVBQUUsVUFBVSxDQUFDLElBQUksRUFBRSxPQUFPLENBQUMsRUFBRSxJQUFJLENBQUMsQ0FBQztBQUFGLElBQzNFLENBQUM7QUFDRCxJQUFBLElBQUksSUFBSSxDQUFDLE9BQU8sS0FBSyxJQUFJLElBQUksSUFBSSxDQUFDLEtBQUssS0FBSyxPQUFPLENBQUUsQ0FBQSxPQUFPLE9BQU8sQ0FBQyxHQUFHLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxPQUFPLEVBQUUsSUFBSSxDQUFDLE9BQU8sQ0FBQyxHQUFHLEVBQUUsSUFBSSxDQUFDLENBQUM7QUFDdEgsSUFBQSxJQUFJLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxPQUFPLENBQUMsQ0FBQztBQUN4QixJQUFBLElBQUksQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxDQUFDO0FBQ3pCLElBQUEsS0FBSyxTQUFTLENBQUMsR0FBRyxFQUFFLElBQUksQ0FBQyxDQUFDO0FBQUYsK0JBQ3pCO0FBQUQ7QUFBQSxFQUdBLEdBQUcsQ0FBQyxJQUFJLEVBQVEsTUFBTSxFQUFVLE9BQU8sRUFBVSxPQUFPLEVBQVUsR0FBRyxxRkFBMEI7QUFDN0YsSUFBQSxNQUFNLEVBQUUsT0FBTyxFQUFFLE9BQU8sQ0FBQyxDQUFDLEdBQUcsS0FBSyxDQUFVLENBQUMsQ0FBQztBQUM5QyxJQUFBLE9BQU8sQ0FBQyxJQUFJLENBQUMsR0FBRyxFQUFFLElBQUksQ0FBQyxJQUFJLEVBQUUsSUFBSSxFQUFFLElBQUksT0FBTyxDQUFDLE1BQU0sRUFBRSxPQUFPLEVBQUUsT0FBTyxFQUFFLElBQUksRUFBRSxPQUFPLEVBQUUsT0FBTyxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsSUFBSSxDQUFDLEVBQUUsR0FBRyxFQUFFLElBQUksQ0FBQyxDQUFDO0FBQy9ILElBQUEsT0FBTyxPQUFPLENBQUM7QUFBUiwrQkFDUjtBQUFEO0FBQUEsRUFHQSxLQUFLLENBQUMsS0FBSyxFQUFVLElBQUkscUZBQXdDO0FBQy9ELElBQUEsS0FBSyxNQUFNLElBQUksSUFBSSxJQUFJLENBQUMsSUFBSSxDQUFDLEtBQUssb0NBQUc7QUFDbkMsTUFBQSxNQUFNLE9BQU8sR0FBRyxTQUFTLENBQUMsSUFBSSxFQUFFLEtBQUssQ0FBQyxDQUFDO0FBQ3ZDLE1BQUEsSUFBSSxPQUFPLEtBQUssS0FBSyxDQUFDLENBQUssQ0FBQSxTQUFTO0FBQ3BDLE1BQUEsSUFBSSxJQUFJLEtBQUssV0FBVyxDQUFFLENBQUEsT0FBTyxJQUFJLENBQUMsTUFBTSxDQUFDLElBQUksRUFBRSxPQUFPLEVBQUUsNEJBQTRCLENBQUMsQ0FBQztBQUMxRixNQUFBLElBQUksQ0FBQyxRQUFRLENBQUMsUUFBUSxFQUFFLENBQUM7QUFDekIsTUFBQSxPQUFPLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxFQUFFLE9BQU8sRUFBRSxLQUFLLEVBQUUsSUFBSSxLQUFLLFdBQVcsR0FBRywwQkFBMEIsR0FBRyxvQkFBb0IsQ0FBQyxDQUFDO0FBQUYsSUFDbkgsQ0FBQztBQUNELElBQUEsS0FBSyxLQUFLLGlCQUFDLElBQUksQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBQyxDQUFDLENBQUM7QUFBRiwrQkFDaEM7QUFBRDtBQUFBLEVBR0EsTUFBTSxDQUFDLElBQUksRUFBUSxPQUFPLEVBQVcsR0FBRyxHQUFHLENBQUMsb0JBQW9CLEVBQUUsT0FBTyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMscUZBQVM7QUFDN0YsSUFBQSxJQUFJLENBQUMsUUFBUSxDQUFDLFFBQVEsRUFBRSxDQUFDO0FBQ3pCLElBQUEsSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLEVBQUUsT0FBTyxFQUFFLFdBQVcsRUFBRSxHQUFHLENBQUMsQ0FBQztBQUM3QyxJQUFBLElBQUksT0FBTyxDQUFDLElBQUksSUFBSSxJQUFJLENBQUMsS0FBSyxLQUFLLE9BQU8sSUFBSSxDQUFDLElBQUksQ0FBQyxPQUFPLENBQUUsQ0FBQSxLQUFLLElBQUksQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLENBQUM7QUFBRiwrQkFDbEY7QUFBRDtBQUFBLEVBR0EsTUFBTSxDQUFDLElBQUksRUFBUSxPQUFPLEVBQVcsS0FBSyxFQUF1QixHQUFHLHFGQUFpQjtBQUNuRixJQUFBLE1BQU0sRUFBRSxHQUFHLEVBQUUsSUFBSSxDQUFDLENBQUMsR0FBRyxJQUFJLENBQUM7QUFDM0IsSUFBQSxJQUFJLE9BQU8sQ0FBQyxJQUFJLENBQUUsQ0FBQSxPQUFPO0FBQ3pCLElBQUEsSUFBSSxDQUFDLE1BQU0sQ0FBQyxNQUFNLENBQUMsT0FBTyxDQUFDLEVBQUUsQ0FBQyxDQUFDO0FBQy9CLElBQUEsSUFBSSxDQUFDLElBQUksR0FBRyxJQUFJLENBQUMsSUFBSSxDQUFDLE1BQU0sQ0FBQyxDQUFDLEdBQUcsOENBQUssR0FBRyxLQUFLLFdBQU8sQ0FBQyxDQUFDO0FBQ3ZELElBQUEsSUFBSSxDQUFDLEdBQUcsRUFBRSxJQUFJLEVBQUUsT0FBTyxFQUFFLEtBQUssRUFBRSxDQUFDLFdBQVcsRUFBRSxPQUFPLENBQUMsUUFBUSxDQUFDLENBQUMsQ0FBQyxXQUFXLEVBQUUsSUFBSSxDQUFDLElBQUksQ0FBQyxFQUFFLEVBQUUsR0FBRyxDQUFDLENBQUMsRUFBRSxJQUFJLENBQUMsQ0FBQztBQUN6RyxJQUFBLElBQUksQ0FBQyxPQUFPLENBQUMsSUFBSSxJQUFJLE9BQU8sQ0FBQyxNQUFNLEtBQUssWUFBWSxJQUFJLElBQUksQ0FBQyxPQUFPLEtBQUssSUFBSSxDQUFFLENBQUEsT0FBTztBQUN0RixJQUFBLE1BQU0sTUFBTSxHQUFHLENBQUMsYUFBYSxFQUFFLE9BQU8sQ0FBQyxFQUFFLENBQUMsVUFBVSxFQUFFLElBQUksQ0FBQyxTQUFTLENBQUMsR0FBRyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUM7QUFDN0UsSUFBQSxJQUFJLENBQUMsR0FBRyxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsZ0JBQWdCLENBQUMseUJBQXlCLEVBQUUsTUFBTSxDQUFDLEVBQUUsSUFBSSxFQUFFLElBQUksQ0FBQyxDQUFDO0FBQUYsK0JBQ3RGO0FBQUQsZ0JBRW1CLG9CQUFDLHdDQUE0QjtBQUM5QyxJQUFBLE1BQU0sRUFBRSxJQUFJLEVBQUUsS0FBSyxDQUFDLENBQUMsR0FBRyxJQUFJLENBQUM7QUFDN0IsSUFBQSxJQUFJLENBQUMsT0FBTyxHQUFHLElBQUksQ0FBQztBQUNwQixJQUFBLE1BQU0sTUFBTSxHQUFHLElBQUksQ0FBQyxPQUFPLEVBQUUsR0FBRyxLQUFLLFFBQVEsQ0FBQztBQUM5QyxJQUFBLHVCQUFNLElBQUksQ0FBQyxHQUFHLENBQUMsSUFBSSxFQUFFLE1BQU0sR0FBRyxpQkFBaUIsR0FBRyxNQUFNLEVBQUUsRUFBRSxFQUFFLFFBQVEsRUFBRSxNQUFNLEdBQUcsUUFBUSxHQUFHLFFBQVEsR0FBQyxDQUFDO0FBQ3RHLElBQUEsSUFBSSxJQUFJLENBQUMsSUFBSSxLQUFLLElBQUksQ0FBRSxDQUFBLE9BQU87QUFDL0IsSUFBQSxJQUFJLENBQUMsT0FBTyxHQUFHLEtBQUssQ0FBQztBQUNyQixJQUFBLElBQUksSUFBSSxDQUFDLEtBQUssS0FBSyxLQUFLLENBQUUsQ0FBQSxJQUFJLENBQUMsT0FBTyxDQUFDLElBQUksRUFBRSxDQUFDLGtCQUFrQixFQUFFLFFBQVEsQ0FBQyxvQ0FBb0MsQ0FBQyxDQUFDLENBQUM7QUFBRixpRUFDakg7QUFBRDtBQUFBLGVBSWtCLG1CQUFDLE1BQVksd0NBQThCO0FBQzNELElBQUEsTUFBTSxPQUFPLEdBQUcsdUJBQU0sSUFBSSxDQUFDLFNBQVMsQ0FBQyxJQUFJLEVBQUUsSUFBSSxHQUFDLENBQUM7QUFDakQsSUFBQSxJQUFJLElBQUksQ0FBQyxJQUFJLEtBQUssSUFBSSxJQUFJLElBQUksQ0FBQyxPQUFPLEtBQUssSUFBSSxDQUFFLENBQUEsT0FBTztBQUN4RCxJQUFBLElBQUksT0FBTyxPQUFPLEtBQUssUUFBUSxHQUFHO0FBQ2hDLE1BQUEsSUFBSSxDQUFDLEdBQUcsR0FBRyxJQUFJLENBQUM7QUFDaEIsTUFBQSxPQUFPLElBQUksQ0FBQyxPQUFPLENBQUMsSUFBSSxFQUFFLENBQUMscUJBQXFCLEVBQUUsT0FBTyxDQUFDLENBQUMsQ0FBQyxDQUFDO0FBQUYsSUFDN0QsQ0FBQztBQUNELElBQUEsSUFBSSxDQUFDLE9BQU8sR0FBRyxPQUFPLENBQUM7QUFDdkIsSUFBQSxJQUFJLENBQUMsR0FBRyxHQUFHLE9BQU8sQ0FBQyxHQUFHLENBQUM7QUFDdkIsSUFBQSxJQUFJLENBQUMsR0FBRyxHQUFHLEtBQUssQ0FBQztBQUNqQixJQUFBLElBQUksT0FBTyxDQUFDLEdBQUcsS0FBSyxRQUFRLENBQUUsQ0FBQSxJQUFJLENBQUMsSUFBSSxDQUFDLEdBQUcsRUFBRSxJQUFJLENBQUMsSUFBSSxFQUFFLElBQUksRUFBRSxnQkFBZ0IsQ0FBQywyQkFBMkIsRUFBRSxJQUFJLENBQUMsRUFBRSxJQUFJLEVBQUUsSUFBSSxDQUFDLENBQUM7QUFDL0gsSUFBQSxJQUFJLE1BQU0sQ0FBQyxPQUFPLEVBQUUsT0FBTyxDQUFDLEdBQUc7QUFDN0IsTUFBQSxNQUFNLEtBQUssR0FBRyx1QkFBTSxJQUFJLENBQUMsSUFBSSxDQUFDLElBQUksRUFBRSxZQUFZLEVBQUUsT0FBTyxHQUFDLENBQUM7QUFDM0QsTUFBQSxJQUFJLElBQUksQ0FBQyxJQUFJLEtBQUssSUFBSSxJQUFJLElBQUksQ0FBQyxPQUFPLEtBQUssSUFBSSxDQUFFLENBQUEsT0FBTztBQUN4RCxNQUFBLElBQUksT0FBTyxLQUFLLEtBQUssUUFBUSxDQUFFLENBQUEsT0FBTyxJQUFJLENBQUMsT0FBTyxDQUFDLElBQUksRUFBRSxDQUFDLDRCQUE0QixFQUFFLEtBQUssQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUNqRyxNQUFBLElBQUksQ0FBQyxRQUFRLENBQUMsT0FBTyxJQUFJLElBQUksQ0FBQyxJQUFJLENBQUMsU0FBUyxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsSUFBSSxFQUFFLEtBQUssQ0FBQyxDQUFDO0FBQUYsSUFDdEUsQ0FBQyxLQUFNLENBQUEsSUFBSSxDQUFDLElBQUksQ0FBQyxTQUFTLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxJQUFJLEVBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUNqRCxJQUFBLElBQUksQ0FBQyxLQUFLLENBQUMsSUFBSSxFQUFFLE9BQU8sQ0FBQyxDQUFDO0FBQUYseUVBQ3pCO0FBQUQsRUFFUSxLQUFLLENBQUMsSUFBSSxFQUFRLE9BQU8scUZBQWtCO0FBQ2pELElBQUEsTUFBTSxFQUFFLEdBQUcsRUFBRSxJQUFJLENBQUMsQ0FBQyxHQUFHLElBQUksQ0FBQztBQUMzQixJQUFBLElBQUksQ0FBQyxLQUFLLEdBQUcsT0FBTyxDQUFDO0FBQ3JCLElBQUEsSUFBSSxPQUFPLENBQUMsR0FBRyxLQUFLLFFBQVEsQ0FBRSxDQUFBLElBQUksQ0FBQyxjQUFjLENBQUMsSUFBSSxFQUFFLE9BQU8sQ0FBQyxDQUFDO0FBQ2pFLElBQUEsS0FBSyxNQUFNLEdBQUcsSUFBSSxJQUFJLENBQUMsYUFBYSxDQUFFLG1DQUFBLEtBQUssSUFBSSxDQUFDLGNBQWMsQ0FBQyxJQUFJLEVBQUUsR0FBRyxDQUFDLEdBQUM7QUFDMUUsSUFBQSxNQUFNLEVBQUUsSUFBSSxDQUFDLENBQUMsR0FBRyxJQUFJLENBQUM7QUFDdEIsSUFBQSxJQUFJLENBQUMsSUFBSSxHQUFHLENBQUMsQ0FBQyxDQUFDO0FBQ2YsSUFBQSxLQUFLLE1BQU0sT0FBTyxJQUFJLElBQUksQ0FBRSxtQ0FBQSxJQUFJLENBQUMsT0FBTyxDQUFDLElBQUksQ0FBRSxDQUFBLE9BQU8sQ0FBQyxHQUFHLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxPQUFPLEVBQUUsT0FBTyxDQUFDLEdBQUcsRUFBRSxJQUFJLENBQUMsR0FBQztBQUNwRyxJQUFBLElBQUksQ0FBQyxXQUFXLENBQUMsQ0FBQyxDQUFDO0FBQUYsK0JBQ2xCO0FBQUQ7QUFBQSxvQkFHdUIsd0JBQUMsTUFBWSx3Q0FBMEM7QUFDNUUsSUFBQSxNQUFNLEtBQUssR0FBRyxJQUFJLENBQUMsTUFBTSxJQUFJLElBQUksQ0FBQyxHQUFHLENBQUM7QUFDdEMsSUFBQSxJQUFJLEtBQUssS0FBSyxRQUFRLElBQUksQ0FBQyxJQUFJLENBQUMsR0FBRyxHQUFHO0FBQ3BDLE1BQUEsTUFBTSxRQUFRLEdBQUUsdUJBQU0sSUFBSSxDQUFDLEdBQUcsQ0FBQyxJQUFJLEVBQUUsaUJBQWlCLEVBQUUsRUFBRSxFQUFFLEtBQUssS0FBSyxJQUFJLEdBQUcsSUFBSSxDQUFDLE1BQU0sQ0FBQyxVQUFVLEdBQUcsSUFBSSxDQUFDLE1BQU0sQ0FBQyxNQUFNLEVBQUUsUUFBUSxHQUFDLENBQUM7QUFDcEksTUFBQSxJQUFJLElBQUksQ0FBQyxJQUFJLEtBQUssSUFBSSxDQUFFLENBQUEsT0FBTyxVQUFVLENBQUM7QUFDMUMsTUFBQSxJQUFJLFFBQVEsQ0FBQSxFQUFFLEdBQUc7QUFDZixRQUFBLE1BQU0sSUFBSSxHQUFHLFlBQVksQ0FBQyxRQUFRLENBQUEsTUFBTSxDQUFDLENBQUM7QUFDMUMsUUFBQSxJQUFJLE9BQU8sSUFBSSxLQUFLLFFBQVEsSUFBSSxLQUFLLEtBQUssUUFBUSxDQUFFLENBQUEsT0FBTyxJQUFJLENBQUM7QUFBTCxNQUM3RCxDQUFDLE1BQU0sSUFBSSxLQUFLLEtBQUssUUFBUSxJQUFJLGVBQWUsQ0FBQyxRQUFRLENBQUEsSUFBSSxFQUFFLFFBQVEsQ0FBQSxLQUFLLENBQUMsQ0FBRSxDQUFBLE9BQU8sUUFBUSxDQUFBLElBQUksQ0FBQztBQUFMLElBQ2hHLENBQUM7QUFDRCxJQUFBLE1BQU0sT0FBTyxHQUFHLHVCQUFNLElBQUksQ0FBQyxHQUFHLENBQUMsSUFBSSxFQUFFLFlBQVksRUFBRSxzQkFBa0IsRUFBRSxJQUFJLENBQUMsTUFBTSxDQUFDLE1BQU0sRUFBRSxRQUFRLEdBQUMsQ0FBQztBQUNyRyxJQUFBLE9BQU8sT0FBTyxDQUFDLEVBQUUsR0FBRyxjQUFjLENBQUMsT0FBTyxDQUFDLE1BQU0sQ0FBQyxHQUFHLE9BQU8sQ0FBQyxJQUFJLENBQUM7QUFBTCxtRkFDOUQ7QUFBRDtBQUFBO0FBQUEsZUFLVSxtQkFBQyxNQUFZLFFBQWdCLDBDQUF1RDtBQUM1RixJQUFBLE1BQU0sS0FBSyxHQUFHLElBQUksQ0FBQyxLQUFLLENBQUMsR0FBRyxDQUFDLE1BQU0sQ0FBQyxDQUFDO0FBQ3JDLElBQUEsSUFBSSxLQUFLLEtBQUssS0FBSyxDQUFDLENBQUssQ0FBQSxPQUFPLEtBQUssQ0FBQztBQUN0QyxJQUFBLE1BQU0sRUFBRSxJQUFJLEVBQUUsT0FBTyxFQUFFLFdBQVcsQ0FBQyxDQUFDLEdBQUcsSUFBSSxDQUFDO0FBQzVDLElBQUEsSUFBSSxPQUFPLEtBQUssSUFBSSxDQUFFLENBQUEsT0FBTyxDQUFDLE9BQU8sRUFBRSxJQUFJLENBQUMsSUFBSSxDQUFDLGFBQWEsQ0FBQyxDQUFDO0FBQ2hFLElBQUEsTUFBTSxJQUFJLEdBQWEsQ0FBQyxDQUFDLENBQUM7QUFDMUIsSUFBQSxJQUFJLE1BQU0sR0FBa0IsSUFBSSxDQUFDO0FBQ2pDLElBQUEsS0FBSyxJQUFJLElBQUksR0FBRyxDQUFDLEVBQUUsSUFBSSxHQUFHLFNBQVMsSUFBSSxJQUFJLENBQUEsTUFBTSxHQUFHLFdBQVcsRUFBRSxJQUFJLEVBQUUsb0NBQUc7QUFDeEUsTUFBQSxNQUFNLE9BQU8sR0FBVyxNQUFNLEtBQUssSUFBSSxHQUFHLEVBQUUsR0FBRyxDQUFDLFNBQVMsRUFBRSxJQUFJLENBQUMsU0FBUyxDQUFDLE1BQU0sQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUNwRixNQUFBLE1BQU0sT0FBTyxHQUFHLHVCQUFNLElBQUksQ0FBQyxHQUFHLENBQUMsSUFBSSxFQUFFLE1BQU0sRUFBRSxPQUFPLEVBQUUsSUFBSSxDQUFDLE1BQU0sQ0FBQyxNQUFNLEVBQUUsT0FBTyxDQUFDLEdBQUcsR0FBQyxDQUFDO0FBQ3ZGLE1BQUEsSUFBSSxDQUFDLE9BQU8sQ0FBQyxFQUFFLENBQUUsQ0FBQSxPQUFPLE9BQU8sQ0FBQyxJQUFJLENBQUM7QUFDckMsTUFBQSxJQUFJLElBQUksQ0FBQyxJQUFJLEtBQUssSUFBSSxDQUFFLENBQUEsT0FBTyxrQkFBa0IsQ0FBQztBQUNsRCxNQUFBLElBQUksQ0FBQyxRQUFRLENBQUMsT0FBTyxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsTUFBTSxDQUFDLE1BQU0sQ0FBQyxDQUFDLENBQUUsQ0FBQSxPQUFPLENBQUMsRUFBRSxNQUFNLENBQUMsU0FBUyxFQUFFLE1BQU0sQ0FBQyxDQUFDLENBQUM7QUFDOUcsTUFBQSxLQUFLLE1BQU0sR0FBRyxJQUFJLE9BQU8sQ0FBQyxNQUFNLENBQUMsTUFBTSxDQUFDLENBQUUsbUNBQUEsSUFBSSxJQUFJLENBQUEsTUFBTSxHQUFHLFdBQVcsQ0FBRSxDQUFBLElBQUksQ0FBQSxJQUFJLENBQUMsR0FBRyxDQUFDLEdBQUM7QUFDdEYsTUFBQSxNQUFNLElBQUksR0FBWSxPQUFPLENBQUMsTUFBTSxDQUFDLFVBQVUsQ0FBQztBQUNoRCxNQUFBLElBQUksT0FBTyxJQUFJLEtBQUssUUFBUSxJQUFJLElBQUksS0FBSyxNQUFNLENBQUUsQ0FBQSxNQUFNO0FBQ3ZELE1BQUEsTUFBTSxHQUFHLElBQUksQ0FBQztBQUFMLElBQ1gsQ0FBQztBQUNELElBQUEsTUFBTSxLQUFLLEdBQUcsTUFBTSxDQUFDLEtBQUssQ0FBQyxDQUFDLEVBQUUsTUFBTSxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsQ0FBQyxDQUFDO0FBQ25ELElBQUEsTUFBTSxLQUFLLEdBQUcsS0FBSyxLQUFLLE9BQU8sSUFBSSxNQUFNLENBQUMsT0FBTyxFQUFFLEtBQUssRUFBRSxhQUFhLENBQUMsSUFBSSxJQUFJLENBQUMsV0FBVyxLQUFLLFdBQVcsQ0FBQztBQUM3RyxJQUFBLElBQUksS0FBSyxDQUFFLENBQUEsSUFBSSxDQUFDLEtBQUssQ0FBQyxHQUFHLENBQUMsTUFBTSxFQUFFLElBQUcsQ0FBQyxDQUFDO0FBQ3ZDLElBQUEsT0FBTyxJQUFJLENBQUM7QUFBTCxtRkFDUjtBQUFELEVBRUEsUUFBUSxDQUFDLElBQUksRUFBUSxNQUFNLEVBQVUsTUFBTSxxRkFBZTtBQUN4RCxJQUFBLElBQUksTUFBTSxDQUFDLFFBQVEsQ0FBQyxlQUFlLENBQUMsQ0FBRSxDQUFBLElBQUksQ0FBQyxXQUFXLEVBQUUsQ0FBQztBQUN6RCxJQUFBLElBQUksTUFBTSxLQUFLLGtDQUFrQyxDQUFFLENBQUEsS0FBSyxJQUFJLENBQUMsT0FBTyxDQUFDLElBQUksQ0FBQyxDQUFDO0FBQUYsU0FBSyxJQUNyRSxNQUFNLEtBQUssb0NBQW9DLENBQUUsQ0FBQSxJQUFJLENBQUMsS0FBSyxDQUFDLE1BQU0sQ0FBQyxjQUFjLENBQUMsQ0FBQztBQUFGLFNBQUssSUFDdEYsTUFBTSxLQUFLLHNDQUFzQyxHQUFHO0FBQzNELE1BQUEsSUFBSSxDQUFDLEtBQUssQ0FBQyxNQUFNLENBQUMsZ0JBQWdCLENBQUMsQ0FBQztBQUNwQyxNQUFBLElBQUksQ0FBQyxLQUFLLENBQUMsTUFBTSxDQUFDLDBCQUEwQixDQUFDLENBQUM7QUFBRixJQUM5QyxDQUFDLE1BQU0sSUFBSSxNQUFNLEtBQUssaUNBQWlDLENBQUUsQ0FBQSxJQUFJLENBQUMsT0FBTyxDQUFDLElBQUksRUFBRSxNQUFNLENBQUMsQ0FBQztBQUFGLFNBQUssSUFDOUUsTUFBTSxLQUFLLDBDQUEwQyxDQUFFLENBQUEsSUFBSSxDQUFDLFlBQVksQ0FBQyxJQUFJLEVBQUUsTUFBTSxDQUFDLENBQUM7QUFBRiwrQkFDL0Y7QUFBRDtBQUFBLGtCQUdxQixzQkFBQyx3Q0FBNEI7QUFDaEQsSUFBQSxJQUFJLENBQUMsS0FBSyxHQUFHLElBQUksQ0FBQztBQUNsQixJQUFBLElBQUksSUFBSSxDQUFDLFVBQVUsSUFBSSxJQUFJLENBQUMsS0FBSyxLQUFLLE9BQU8sQ0FBRSxDQUFBLE9BQU87QUFDdEQsSUFBQSxNQUFNLEVBQUUsSUFBSSxDQUFDLENBQUMsR0FBRyxJQUFJLENBQUM7QUFDdEIsSUFBQSxJQUFJLENBQUMsVUFBVSxHQUFHLElBQUksQ0FBQztBQUN2QixJQUFBLE9BQU8sSUFBSSxDQUFDLEtBQUssSUFBSSxJQUFJLENBQUMsSUFBSSxLQUFLLElBQUksb0NBQUc7QUFDeEMsTUFBQSxJQUFJLENBQUMsS0FBSyxHQUFHLEtBQUssQ0FBQztBQUNuQixNQUFBLE1BQU0sS0FBSyxHQUFHLHVCQUFNLElBQUksQ0FBQyxJQUFJLENBQUMsSUFBSSxFQUFFLFlBQVksRUFBRSxPQUFPLEdBQUMsQ0FBQztBQUMzRCxNQUFBLElBQUksSUFBSSxDQUFDLElBQUksS0FBSyxJQUFJLENBQUUsQ0FBQSxPQUFPO0FBQy9CLE1BQUEsSUFBSSxPQUFPLEtBQUssS0FBSyxRQUFRLENBQUUsQ0FBQSxJQUFJLENBQUMsUUFBUSxDQUFDLE9BQU8sSUFBSSxJQUFJLENBQUMsSUFBSSxDQUFDLFNBQVMsQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLElBQUksRUFBRSxLQUFLLENBQUMsQ0FBQztBQUFGLElBQ3JHLENBQUM7QUFDRCxJQUFBLElBQUksSUFBSSxDQUFDLElBQUksS0FBSyxJQUFJLENBQUUsQ0FBQSxJQUFJLENBQUMsVUFBVSxHQUFHLEtBQUssQ0FBQztBQUFOLHFFQUMzQztBQUFEO0FBQUEsRUFJUSxjQUFjLENBQUMsSUFBSSxFQUFRLE9BQU8scUZBQWtCO0FBQzFELElBQUEsTUFBTSxNQUFNLEdBQWEsQ0FBQyxDQUFDLENBQUM7QUFDNUIsSUFBQSxJQUFJLE1BQU0sQ0FBQyxPQUFPLEVBQUUsT0FBTyxFQUFFLGFBQWEsQ0FBQyxDQUFFLENBQUEsTUFBTSxDQUFDLElBQUksQ0FBQyxDQUFDLHVCQUF1QixDQUFDLENBQUMsQ0FBQztBQUNwRixJQUFBLElBQUksTUFBTSxDQUFDLE9BQU8sRUFBRSxTQUFTLEVBQUUsYUFBYSxDQUFDLENBQUUsQ0FBQSxNQUFNLENBQUMsSUFBSSxDQUFDLENBQUMseUJBQXlCLENBQUMsQ0FBQyxDQUFDO0FBQ3hGLElBQUEsSUFBSSxNQUFNLENBQUMsT0FBTyxFQUFFLFdBQVcsRUFBRSxhQUFhLENBQUMsQ0FBRSxDQUFBLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBQywyQkFBMkIsQ0FBQyxDQUFDLENBQUM7QUFDNUYsSUFBQSxJQUFJLE1BQU0sQ0FBQyxNQUFNLEdBQUcsQ0FBQyxDQUFFLENBQUEsS0FBSyxJQUFJLENBQUMsR0FBRyxDQUFDLElBQUksRUFBRSxzQkFBc0IsRUFBRSxDQUFDLGlCQUFpQixFQUFFLE1BQU0sQ0FBQyxJQUFJLENBQUMsR0FBRyxDQUFDLENBQUMsQ0FBQyxDQUFDLEVBQUUsQ0FBQyxFQUFFLFFBQVEsQ0FBQyxDQUFDO0FBQUYsK0JBQ3hIO0FBQUQ7QUFBQSxvQkFHZSx3QkFBQyxNQUFZLHVDQUE0QztBQUN0RSxJQUFBLE1BQU0sRUFBRSxPQUFPLENBQUMsQ0FBQyxHQUFHLElBQUksQ0FBQztBQUN6QixJQUFBLElBQUksT0FBTyxLQUFLLElBQUksQ0FBRSxDQUFBLE9BQU8sQ0FBQyxPQUFPLEVBQUUsSUFBSSxDQUFDLElBQUksQ0FBQyxhQUFhLENBQUMsQ0FBQztBQUNoRSxJQUFBLElBQUksQ0FBQyxNQUFNLENBQUMsT0FBTyxFQUFFLFdBQVcsRUFBRSxXQUFXLENBQUMsQ0FBRSxDQUFBLE9BQU8sQ0FBQyxPQUFPLEVBQUUsSUFBSSxDQUFDLElBQUksQ0FBQyx3QkFBd0IsQ0FBQyxDQUFDO0FBQ3JHLElBQUEsSUFBSSxPQUFPLENBQUMsR0FBRyxLQUFLLFFBQVEsQ0FBRSxDQUFBLE9BQU8sdUJBQU0sSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLEVBQUUsR0FBRyxHQUFDLENBQUM7QUFDbEUsSUFBQSxNQUFNLE9BQU8sR0FBRyx1QkFBTSxJQUFJLENBQUMsR0FBRyxDQUFDLElBQUksRUFBRSxxQkFBcUIsRUFBRSxDQUFDLE1BQU0sRUFBRSxJQUFJLENBQUMsU0FBUyxDQUFDLEdBQUcsQ0FBQyxHQUFHLENBQUMsQ0FBQyxDQUFDLEVBQUUsSUFBSSxDQUFDLE1BQU0sQ0FBQyxNQUFNLEVBQUUsUUFBUSxHQUFDLENBQUM7QUFDOUgsSUFBQSxPQUFPLE9BQU8sQ0FBQyxFQUFFLEdBQUcsSUFBSSxHQUFHLE9BQU8sQ0FBQyxJQUFJLENBQUM7QUFBTCxtRkFDcEM7QUFBRDtBQUFBLEVBR1EsTUFBTSxDQUFDLElBQUksRUFBUSxHQUFHLHFGQUF5QztBQUNyRSxJQUFBLE1BQU0sRUFBRSxPQUFPLEVBQUUsT0FBTyxDQUFDLENBQUMsR0FBRyxLQUFLLENBQWdCLENBQUMsQ0FBQztBQUNwRCxJQUFBLEdBQUcsQ0FBQyxNQUFNLEdBQUcsT0FBTyxDQUFDO0FBQ3JCLElBQUEsR0FBRyxDQUFDLE1BQU0sR0FBRyxJQUFJLENBQUMsTUFBTSxDQUFDO0FBQ3pCLElBQUEsS0FBSyxJQUFJLENBQUMsTUFBTSxDQUFDLElBQUksRUFBRSxHQUFHLENBQUMsQ0FBQztBQUM1QixJQUFBLE9BQU8sT0FBTyxDQUFDO0FBQVIsK0JBQ1I7QUFBRCxpQkFFb0IscUJBQUMsTUFBWSx1Q0FBbUM7QUFDbEUsSUFBQSxNQUFNLEVBQUUsR0FBRyxHQUFHLENBQUMsTUFBTSxDQUFDO0FBQ3RCLElBQUEsTUFBTSxPQUFPLEdBQUcsQ0FBQywwQ0FBMEMsRUFBRSxJQUFJLENBQUMsU0FBUyxDQUFDLEdBQUcsQ0FBQyxHQUFHLENBQUMsQ0FBQyxFQUFFLENBQUMsQ0FBQztBQUN6RixJQUFBLE1BQU0sT0FBTyxHQUFHLHVCQUFNLElBQUksQ0FBQyxHQUFHLENBQUMsSUFBSSxFQUFFLHNCQUFzQixFQUFFLE9BQU8sRUFBRSxJQUFJLENBQUMsTUFBTSxDQUFDLE1BQU0sRUFBRSxRQUFRLEdBQUMsQ0FBQztBQUNwRyxJQUFBLE1BQU0sRUFBRSxNQUFNLEVBQU4sT0FBTyxDQUFBLENBQUMsR0FBRyxHQUFHLENBQUM7QUFDdkIsSUFBQSxHQUFHLENBQUMsTUFBTSxHQUFHLElBQUksQ0FBQztBQUNsQixJQUFBLElBQUksR0FBRyxDQUFDLE1BQU0sS0FBSyxFQUFFLENBQUUsQ0FBQSxPQUFPLE9BQU8sR0FBRSxrQkFBa0IsQ0FBQyxDQUFDO0FBQzNELElBQUEsR0FBRyxDQUFDLE1BQU0sR0FBRyxDQUFDLENBQUM7QUFDZixJQUFBLE1BQU0sR0FBRyxHQUFHLE9BQU8sQ0FBQyxFQUFFLEdBQUcsbUNBQW1DLEdBQUcsT0FBTyxDQUFDLElBQUksQ0FBQztBQUM1RSxJQUFBLElBQUksT0FBTyxLQUFJLElBQUksQ0FBRSxDQUFBLElBQUksQ0FBQyxJQUFJLENBQUMsSUFBSSxFQUFFLEdBQUcsRUFBRSxHQUFHLENBQUMsQ0FBQztBQUFGLFFBQ3hDLENBQUEsT0FBTyxDQUFBLEdBQUcsQ0FBQyxDQUFDO0FBQUYsNkVBQ2hCO0FBQUQsRUFFUSxZQUFZLENBQUMsSUFBSSxFQUFRLE1BQU0scUZBQWU7QUFDcEQsSUFBQSxNQUFNLEVBQUUsR0FBRyxjQUFjLENBQUMsTUFBTSxDQUFDLENBQUM7QUFDbEMsSUFBQSxNQUFNLEdBQUcsR0FBRyxJQUFJLENBQUMsYUFBYSxDQUFDLElBQUksQ0FBQyxDQUFDLEVBQUUsTUFBTSxFQUFFLE1BQU0sRUFBTixPQUFPLENBQUEsQ0FBQyw4Q0FBSyxNQUFNLEtBQUssRUFBRSxJQUFJLE9BQU8sS0FBSSxRQUFJLENBQUMsQ0FBQztBQUM5RixJQUFBLE1BQU0sT0FBTyxHQUFHLElBQUksQ0FBQyxNQUFNLENBQUMsR0FBRyxDQUFDLEVBQUUsQ0FBQyxDQUFDO0FBQ3BDLElBQUEsSUFBSSxHQUFHLEtBQUssS0FBSyxDQUFDLElBQU8sT0FBTyxLQUFLLEtBQUssQ0FBQyxDQUFLLENBQUEsT0FBTztBQUN2RCxJQUFBLElBQUksQ0FBQyxTQUFTLENBQUMsTUFBTSxFQUFFLEdBQUcsQ0FBQyxHQUFHLENBQUMsQ0FBRSxDQUFBLE9BQU8sSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLEVBQUUsT0FBTyxFQUFFLEtBQUssRUFBRSw4QkFBOEIsQ0FBQyxDQUFDO0FBQzFHLElBQUEsT0FBTyxDQUFDLFFBQVEsR0FBRyxRQUFRLENBQUM7QUFDNUIsSUFBQSxHQUFHLENBQUMsTUFBTSxDQUFFLElBQUksQ0FBQyxDQUFDO0FBQ2xCLElBQUEsR0FBRyxDQUFDLE1BQU0sR0FBRyxJQUFJLENBQUM7QUFBTCwrQkFDZDtBQUFELHlCQUU0Qiw2QkFBQyxNQUFZLHVDQUFtQztBQUMxRSxJQUFBLE1BQU0sT0FBTyxHQUFHLHVCQUFNLElBQUksQ0FBQyxTQUFTLENBQUMsSUFBSSxFQUFFLEdBQUcsR0FBQyxDQUFDO0FBQ2hELElBQUEsSUFBSSxPQUFPLEtBQUssSUFBSSxJQUFJLElBQUksQ0FBQyxLQUFLLEtBQUssT0FBTyxDQUFFLENBQUEsSUFBSSxDQUFDLElBQUksQ0FBQyxJQUFJLEVBQUUsR0FBRyxFQUFFLE9BQU8sQ0FBQyxDQUFDO0FBQUYsNkZBQzdFO0FBQUQ7QUFBQSxFQUdRLElBQUksQ0FBQyxJQUFJLEVBQVEsR0FBRyxFQUFnQixHQUFHLHFGQUFpQjtBQUM5RCxJQUFBLElBQUksQ0FBQyxJQUFJLENBQUMsYUFBYSxDQUFDLFFBQVEsQ0FBQyxHQUFHLENBQUMsQ0FBRSxDQUFBLE9BQU87QUFDOUMsSUFBQSxLQUFLLEtBQUssaUJBQUMsSUFBSSxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsR0FBRyxDQUFDLEVBQUUsRUFBRSxFQUFFLEtBQUssRUFBRSxHQUFHLENBQUMsR0FBRyxFQUFFLE1BQU0sRUFBRSxJQUFJLENBQUMsSUFBSSxFQUFFLEdBQUcsQ0FBQyxDQUFDLEVBQUUsRUFBRSxTQUFTLEVBQUUsSUFBSSxDQUFDLE1BQU0sQ0FBQyxNQUFNLENBQUMsQ0FBQyxFQUFDLENBQUMsQ0FBQztBQUNqSCxJQUFBLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxFQUFFLEdBQUcsQ0FBQyxDQUFDO0FBQUYsK0JBQ3RCO0FBQUQ7QUFBQSxzQkFHaUIsMEJBQUMsTUFBWSx1Q0FBbUM7QUFDL0QsSUFBQSxJQUFJLENBQUMsTUFBTSxDQUFDLElBQUksRUFBRSxHQUFHLENBQUMsQ0FBQztBQUN2QixJQUFBLElBQUksSUFBSSxDQUFDLE9BQU8sS0FBSyxJQUFJLElBQUksSUFBSSxDQUFDLGFBQWEsQ0FBQyxJQUFJLENBQUMsQ0FBQyxLQUFLLDhDQUFLLEtBQUssQ0FBQyxHQUFHLEtBQUssR0FBRyxDQUFDLEdBQUcsSUFBSSxLQUFLLENBQUMsTUFBTSxLQUFLLEtBQUMsQ0FBQyxDQUFFLENBQUEsT0FBTztBQUNySCxJQUFBLE1BQU0sTUFBTSxHQUFHLElBQUksQ0FBQyxNQUFNLENBQUMsR0FBRyxDQUFDLEdBQUcsQ0FBQyxNQUFNLENBQUMsQ0FBQztBQUMzQyxJQUFBLElBQUksTUFBTSxLQUFLLEtBQUssQ0FBQyxDQUFLLENBQUEsSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLEVBQUUsTUFBTSxFQUFFLEtBQUssRUFBRSx3QkFBd0IsQ0FBQyxDQUFDO0FBQUYsU0FBSyxJQUMvRSxJQUFJLENBQUMsT0FBTyxDQUFDLEdBQUcsS0FBSyxRQUFRLEdBQUc7QUFDdkMsTUFBQSx1QkFBTSxJQUFJLENBQUMsR0FBRyxDQUFDLElBQUksRUFBRSx1QkFBdUIsRUFBRSxDQUFDLE1BQU0sRUFBRSxJQUFJLENBQUMsU0FBUyxDQUFDLEdBQUcsQ0FBQyxHQUFHLENBQUMsQ0FBQyxDQUFDLEVBQUUsSUFBSSxDQUFDLE1BQU0sQ0FBQyxNQUFNLEVBQUUsUUFBUSxHQUFDLENBQUM7QUFBRixJQUNoSCxDQUFDO0FBQUQsdUZBQ0Q7QUFBRDtBQUFBLEVBR0EsTUFBTSxDQUFDLElBQUksRUFBUSxHQUFHLHFGQUF1QjtBQUMzQyxJQUFBLE1BQU0sRUFBRSxHQUFHLElBQUksQ0FBQyxhQUFhLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxDQUFDO0FBQzNDLElBQUEsSUFBSSxFQUFFLElBQUksQ0FBQyxDQUFFLENBQUEsSUFBSSxDQUFDLGFBQWEsQ0FBQyxNQUFNLENBQUMsRUFBRSxFQUFFLENBQUMsQ0FBQyxDQUFDO0FBQzlDLElBQUEsS0FBSyxLQUFLLGlCQUFDLElBQUksQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLEdBQUcsQ0FBQyxFQUFFLEVBQUMsQ0FBQyxDQUFDO0FBQUYsK0JBQ2pDO0FBQUQ7QUFBQSxFQUdRLE9BQU8sQ0FBQyxJQUFJLEVBQVEsTUFBTSxxRkFBZTtBQUMvQyxJQUFBLE1BQU0sRUFBRSxHQUFHLENBQUMsQ0FBQyxHQUFHLE1BQU0sQ0FBQztBQUN2QixJQUFBLElBQUksT0FBTyxHQUFHLEtBQUssUUFBUSxDQUFFLENBQUEsT0FBTztBQUNwQyxJQUFBLE1BQU0sRUFBRSxHQUFHLGNBQWMsQ0FBQyxNQUFNLENBQUMsQ0FBQztBQUNsQyxJQUFBLEtBQUssTUFBTSxHQUFHLElBQUksSUFBSSxDQUFDLGFBQWEsQ0FBRSxtQ0FBQSxJQUFJLEVBQUUsS0FBSyxDQUFDLEdBQUcsR0FBRyxDQUFDLFVBQVUsQ0FBQyxHQUFHLENBQUMsR0FBRyxDQUFDLEdBQUcsR0FBRyxDQUFDLE1BQU0sS0FBSyxFQUFFLENBQUUsQ0FBQSxLQUFLLElBQUksQ0FBQyxJQUFJLENBQUMsSUFBSSxFQUFFLEdBQUcsRUFBRSxHQUFHLENBQUMsR0FBQztBQUFGLCtCQUNoSTtBQUFEO0FBQUEsZUFHa0IsbUJBQUMsTUFBWSxLQUFtQix1Q0FBNkI7QUFDN0UsSUFBQSxJQUFJLEdBQUcsQ0FBQyxHQUFHLENBQUMsSUFBSSxHQUFHLFdBQVcsQ0FBRSxDQUFBLEdBQUcsQ0FBQyxHQUFHLENBQUMsR0FBRyxDQUFDLEdBQUcsQ0FBQyxDQUFDO0FBQUYsVUFDekM7QUFDSixNQUFBLEdBQUcsQ0FBQyxHQUFHLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQztBQUNoQixNQUFBLEdBQUcsQ0FBQyxHQUFHLENBQUMsR0FBRyxDQUFDLEdBQUcsQ0FBQyxHQUFHLENBQUMsQ0FBQztBQUFGLElBQ3JCLENBQUM7QUFDRCxJQUFBLElBQUksR0FBRyxDQUFDLE9BQU8sQ0FBRSxDQUFBLE9BQU87QUFDeEIsSUFBQSxHQUFHLENBQUMsT0FBTyxHQUFHLElBQUksQ0FBQztBQUNuQixJQUFBLEtBQUssTUFBTSxHQUFHLElBQUksR0FBRyxDQUFDLEdBQUcsb0NBQUc7QUFDMUIsTUFBQSxHQUFHLENBQUMsR0FBRyxDQUFDLE1BQU0sQ0FBQyxHQUFHLENBQUMsQ0FBQztBQUNwQixNQUFBLElBQUksQ0FBQyxJQUFJLENBQUMsYUFBYSxDQUFDLFFBQVEsQ0FBQyxHQUFHLENBQUMsQ0FBRSxDQUFBLE1BQU07QUFDN0MsTUFBQSxLQUFLO0FBQ0gsUUFBQSx1QkFBTSxJQUFJLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxHQUFHLENBQUMsRUFBRSxFQUFFLEVBQUUsT0FBTyxFQUFFLEdBQUcsRUFBRSxNQUFNLEVBQUUsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFDLEVBQUUsRUFBRSxTQUFTLEVBQUUsSUFBSSxDQUFDLE1BQU0sQ0FBQyxNQUFNLENBQUMsQ0FBQyxHQUFDLENBQUM7QUFBRixNQUNwRyxDQUFDLENBQUMsT0FBTywyQkFBUTtBQUNmLFFBQUEsSUFBSSxFQUFFLEtBQUssWUFBWSxhQUFhLENBQUMsQ0FBQyxDQUFBLE1BQU0sS0FBSyxDQUFDO0FBQ2xELFFBQUEsSUFBSSxLQUFLLENBQUMsS0FBSyxLQUFLLFdBQVcsQ0FBRSxDQUFBLHVCQUFNLElBQUksQ0FBQyxXQUFXLENBQUMsSUFBSSxFQUFFLEdBQUcsR0FBQyxDQUFDO0FBQUYsTUFDbkUsQ0FBQztBQUFELElBQ0YsQ0FBQztBQUNELElBQUEsR0FBRyxDQUFDLE9BQU8sR0FBRyxLQUFLLENBQUM7QUFBTixtRkFDZjtBQUNIO0FNL1lNLGtCQUFjLEVBQUUsR0FBRyxJQUFJLEdBQUc7Ozs7OzsifQ==
