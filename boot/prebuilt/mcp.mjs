export const image = {"format":1,"id":"3596c0436708d6a7","file":"user/servers/mcp/program.ts","sites":[{"file":"user/servers/mcp/program.ts","line":1,"column":1},{"file":"user/servers/mcp/answer.ts","line":29,"column":5},{"file":"user/servers/mcp/answer.ts","line":37,"column":19},{"file":"user/servers/mcp/answer.ts","line":43,"column":5},{"file":"user/servers/mcp/answer.ts","line":43,"column":17},{"file":"user/servers/mcp/answer.ts","line":59,"column":24},{"file":"user/servers/mcp/answer.ts","line":99,"column":36},{"file":"user/servers/mcp/answer.ts","line":99,"column":78},{"file":"user/servers/mcp/answer.ts","line":124,"column":43},{"file":"user/servers/mcp/answer.ts","line":147,"column":3},{"file":"user/servers/mcp/answer.ts","line":147,"column":15},{"file":"user/servers/mcp/answer.ts","line":154,"column":3},{"file":"user/servers/mcp/answer.ts","line":155,"column":3},{"file":"user/servers/mcp/answer.ts","line":155,"column":15},{"file":"user/servers/mcp/clock.ts","line":13,"column":14},{"file":"user/servers/mcp/clock.ts","line":24,"column":19},{"file":"user/servers/mcp/clock.ts","line":31,"column":33},{"file":"user/servers/mcp/clock.ts","line":39,"column":36},{"file":"user/servers/mcp/clock.ts","line":40,"column":39},{"file":"user/servers/mcp/clock.ts","line":40,"column":64},{"file":"user/servers/mcp/clock.ts","line":40,"column":91},{"file":"user/servers/mcp/clock.ts","line":42,"column":16},{"file":"user/servers/mcp/wire.ts","line":64,"column":43},{"file":"user/servers/mcp/wire.ts","line":68,"column":33},{"file":"user/servers/mcp/wire.ts","line":86,"column":5},{"file":"user/servers/mcp/wire.ts","line":128,"column":7},{"file":"user/servers/mcp/wire.ts","line":132,"column":71},{"file":"user/servers/mcp/wire.ts","line":135,"column":39},{"file":"user/servers/mcp/wire.ts","line":145,"column":5},{"file":"user/servers/mcp/wire.ts","line":157,"column":7},{"file":"user/servers/mcp/wire.ts","line":187,"column":40},{"file":"user/servers/mcp/requests.ts","line":106,"column":5},{"file":"user/servers/mcp/requests.ts","line":115,"column":3},{"file":"user/servers/mcp/requests.ts","line":115,"column":15},{"file":"user/servers/mcp/requests.ts","line":143,"column":17},{"file":"user/servers/mcp/requests.ts","line":144,"column":34},{"file":"user/servers/mcp/requests.ts","line":144,"column":46},{"file":"user/servers/mcp/requests.ts","line":145,"column":8},{"file":"user/servers/mcp/requests.ts","line":153,"column":15},{"file":"user/servers/mcp/requests.ts","line":154,"column":34},{"file":"user/servers/mcp/requests.ts","line":154,"column":46},{"file":"user/servers/mcp/requests.ts","line":157,"column":3},{"file":"user/servers/mcp/requests.ts","line":157,"column":15},{"file":"user/servers/mcp/requests.ts","line":162,"column":28},{"file":"user/servers/mcp/requests.ts","line":163,"column":3},{"file":"user/servers/mcp/requests.ts","line":170,"column":39},{"file":"user/servers/mcp/requests.ts","line":172,"column":5},{"file":"user/servers/mcp/requests.ts","line":172,"column":31},{"file":"user/servers/mcp/requests.ts","line":173,"column":12},{"file":"user/servers/mcp/requests.ts","line":178,"column":12},{"file":"user/servers/mcp/requests.ts","line":178,"column":24},{"file":"user/servers/mcp/requests.ts","line":185,"column":5},{"file":"user/servers/mcp/requests.ts","line":188,"column":34},{"file":"user/servers/mcp/requests.ts","line":188,"column":46},{"file":"user/servers/mcp/program.ts","line":36,"column":30},{"file":"user/servers/mcp/program.ts","line":49,"column":3},{"file":"user/servers/mcp/program.ts","line":52,"column":11},{"file":"user/servers/mcp/program.ts","line":54,"column":3},{"file":"user/servers/mcp/program.ts","line":60,"column":18},{"file":"user/servers/mcp/program.ts","line":60,"column":59},{"file":"user/servers/mcp/program.ts","line":65,"column":12},{"file":"user/servers/mcp/life.ts","line":55,"column":21},{"file":"user/servers/mcp/life.ts","line":56,"column":7},{"file":"user/servers/mcp/life.ts","line":57,"column":18},{"file":"user/servers/mcp/life.ts","line":59,"column":7},{"file":"user/servers/mcp/life.ts","line":68,"column":7},{"file":"user/servers/mcp/life.ts","line":96,"column":37},{"file":"user/servers/mcp/life.ts","line":105,"column":16},{"file":"user/servers/mcp/life.ts","line":114,"column":27},{"file":"user/servers/mcp/life.ts","line":120,"column":30},{"file":"user/servers/mcp/life.ts","line":148,"column":5},{"file":"user/servers/mcp/life.ts","line":148,"column":17},{"file":"user/servers/mcp/life.ts","line":188,"column":16},{"file":"user/servers/mcp/life.ts","line":214,"column":5},{"file":"user/servers/mcp/life.ts","line":223,"column":21},{"file":"user/servers/mcp/life.ts","line":234,"column":21},{"file":"user/servers/mcp/life.ts","line":257,"column":23},{"file":"user/servers/mcp/life.ts","line":264,"column":21},{"file":"user/servers/mcp/life.ts","line":280,"column":23},{"file":"user/servers/mcp/life.ts","line":314,"column":21},{"file":"user/servers/mcp/life.ts","line":336,"column":42},{"file":"user/servers/mcp/life.ts","line":337,"column":21},{"file":"user/servers/mcp/life.ts","line":353,"column":21},{"file":"user/servers/mcp/life.ts","line":375,"column":21},{"file":"user/servers/mcp/life.ts","line":382,"column":16},{"file":"user/servers/mcp/life.ts","line":393,"column":7},{"file":"user/servers/mcp/life.ts","line":401,"column":16},{"file":"user/servers/mcp/life.ts","line":425,"column":9},{"file":"user/servers/mcp/life.ts","line":428,"column":42}]};
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
function requestLine(id, method, params) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  return `{"jsonrpc":"2.0","id":${id},"method":${JSON.stringify(method)},"params":${params}}`;
 } finally { $$m.depth--; } }
function notificationLine(method, params) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  return `{"jsonrpc":"2.0","method":${JSON.stringify(method)},"params":${params}}`;
 } finally { $$m.depth--; } }
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
    pending.deadline = pending.limitMs === 0 ? Infinity : core.now + pending.limitMs;
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
  let text = "";
  for (const line of batch.lines) { if (--$$m.fuel < 0) $$.burnt(); text += `${line}
`; }
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
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbInVzZXIvc2VydmVycy9tY3AvcHJvZ3JhbS50cyIsInVzZXIvc2VydmVycy9tY3AvYW5zd2VyLnRzIiwidXNlci9zZXJ2ZXJzL21jcC9qc29ucnBjLnRzIiwidXNlci9zZXJ2ZXJzL21jcC9hc2tlZC50cyIsInVzZXIvc2VydmVycy9tY3AvY29tYmluZS50cyIsInVzZXIvc2VydmVycy9tY3AvbGltaXRzLnRzIiwidXNlci9zZXJ2ZXJzL21jcC9jbG9jay50cyIsInVzZXIvc2VydmVycy9tY3Avc2NoZW1hLnRzIiwidXNlci9zZXJ2ZXJzL21jcC9jYXRhbG9ndWUudHMiLCJ1c2VyL3NlcnZlcnMvbWNwL2NvcmUudHMiLCJ1c2VyL3NlcnZlcnMvbWNwL2xpZmUudHMiLCJ1c2VyL3NlcnZlcnMvbWNwL2VyYS50cyIsInVzZXIvc2VydmVycy9tY3AvcGVuZGluZy50cyIsInVzZXIvc2VydmVycy9tY3Avd2lyZS50cyIsInN5c2NhbGxzL2lkX3RhYmxlLnRzIiwidXNlci9zZXJ2ZXJzL21jcC9saW5rLnRzIiwidXNlci9zZXJ2ZXJzL21jcC9yZXF1ZXN0cy50cyIsInVzZXIvc2VydmVycy9tY3Avc3RhdHVzLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUV3Qk8sU0FBUyxTQUFTLElBQUkscUZBQTBCO0FBQ3JELEVBQUEsS0FBSztBQUNILElBQUEsTUFBTSxJQUFJLEdBQUcsTUFBTSxDQUFDLEVBQUUsQ0FBQyxJQUFJLENBQUMsQ0FBQztBQUM3QixJQUFBLE9BQU8sT0FBTyxJQUFJLENBQUMsS0FBSyxLQUFLLFFBQVEsSUFBSSxJQUFJLENBQUMsS0FBSyxLQUFLLElBQUksR0FBRyxJQUFJLEdBQUcsSUFBSSxDQUFDO0FBQUwsRUFDeEUsQ0FBQywrQkFBUTtBQUNQLElBQUEsT0FBTyxJQUFJLENBQUM7QUFBTCxFQUNULENBQUM7O0FBSUksU0FBUyxTQUFTLEtBQUsscUZBQTJCO0FBQ3ZELEVBQUEsT0FBTyxPQUFPLEtBQUssS0FBSyxRQUFRLElBQUksS0FBSyxLQUFLLElBQUksSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLENBQUMsS0FBSyxDQUFDLENBQUM7O0FBSXZFLFNBQVMsT0FBTyxPQUFPLG9DQUFlO0FBQzNDLEVBQUEsSUFBSSxRQUFRLElBQUksT0FBTyxHQUFHO0FBQ3hCLElBQUEsSUFBSSxPQUFPLE9BQU8sQ0FBQyxNQUFNLEtBQUssUUFBUSxDQUFFLENBQUEsT0FBTyxNQUFNLENBQUM7QUFDdEQsSUFBQSxPQUFPLElBQUksSUFBSSxPQUFPLEdBQUcsU0FBUyxHQUFHLGNBQWMsQ0FBQztBQUFmLEVBQ3ZDLENBQUM7QUFDRCxFQUFBLElBQUksRUFBRSxJQUFJLElBQUksT0FBTyxDQUFDLENBQUUsQ0FBQSxPQUFPLE1BQU0sQ0FBQztBQUN0QyxFQUFBLElBQUksUUFBUSxJQUFJLE9BQU8sQ0FBRSxDQUFBLE9BQU8sT0FBTyxJQUFJLE9BQU8sR0FBRyxNQUFNLEdBQUcsUUFBUSxDQUFDO0FBQ3ZFLEVBQUEsT0FBTyxPQUFPLElBQUksT0FBTyxHQUFHLE9BQU8sR0FBRyxNQUFNLENBQUM7O0FBSXhDLFNBQVMsWUFBWSxFQUFFLEVBQVUsTUFBTSxFQUFVLE1BQU0scUZBQW1CO0FBQy9FLEVBQUEsT0FBTyxDQUFDLHNCQUFzQixFQUFFLEVBQUUsQ0FBQyxVQUFVLEVBQUUsSUFBSSxDQUFDLFNBQVMsQ0FBQyxNQUFNLENBQUMsQ0FBQyxVQUFVLEVBQUUsTUFBTSxDQUFDLENBQUMsQ0FBQyxDQUFDOztBQUl2RixTQUFTLGlCQUFpQixNQUFNLEVBQVUsTUFBTSxxRkFBbUI7QUFDeEUsRUFBQSxPQUFPLENBQUMsMEJBQTBCLEVBQUUsSUFBSSxDQUFDLFNBQVMsQ0FBQyxNQUFNLENBQUMsQ0FBQyxVQUFVLEVBQUUsTUFBTSxDQUFDLENBQUMsQ0FBQyxDQUFDOztBQUk1RSxTQUFTLFdBQVcsRUFBRSxxRkFBb0I7QUFDL0MsRUFBQSxPQUFPLElBQUksQ0FBQyxTQUFTLENBQUMsRUFBRSxPQUFPLEVBQUUsS0FBSyxFQUFFLEVBQUUsRUFBRSxNQUFNLEVBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUM7O0FBSXJELFNBQVMsVUFBVSxFQUFFLEVBQVcsSUFBSSxFQUFVLE9BQU8scUZBQW1CO0FBQzdFLEVBQUEsT0FBTyxJQUFJLENBQUMsU0FBUyxDQUFDLEVBQUUsT0FBTyxFQUFFLEtBQUssRUFBRSxFQUFFLEVBQUUsS0FBSyxFQUFFLEVBQUUsSUFBSSxFQUFFLE9BQU8sQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUM7O0FBSW5FLFNBQVMsUUFBUSxPQUFPLHFGQUEyRDtBQUN4RixFQUFBLE1BQU0sS0FBSyxHQUFHLE9BQU8sQ0FBQyxLQUFLLENBQUM7QUFDNUIsRUFBQSxJQUFJLENBQUMsUUFBUSxDQUFDLEtBQUssQ0FBQyxDQUFFLENBQUEsT0FBTyxFQUFFLElBQUksRUFBRSxDQUFDLEVBQUUsSUFBSSxFQUFFLHdCQUF3QixDQUFDLENBQUMsQ0FBQztBQUN6RSxFQUFBLE1BQU0sSUFBSSxHQUFHLE9BQU8sS0FBSyxDQUFDLE9BQU8sS0FBSyxRQUFRLEdBQUcsS0FBSyxDQUFDLE9BQU8sR0FBRyx3QkFBd0IsQ0FBQztBQUMxRixFQUFBLE9BQU8sRUFBRSxJQUFJLEVBQUUsT0FBTyxLQUFLLENBQUMsSUFBSSxLQUFLLFFBQVEsR0FBRyxLQUFLLENBQUMsSUFBSSxHQUFHLENBQUMsRUFBRSxJQUFJLEVBQUUsSUFBSSxDQUFDLElBQUksQ0FBQyxZQUFZLENBQUMsQ0FBQyxFQUFFLEdBQUssQ0FBQyxDQUFDLENBQUMsQ0FBQzs7QUFJcEcsU0FBUyxLQUFLLElBQUksRUFBVSxHQUFHLHFGQUFtQjtBQUN2RCxFQUFBLE9BQU8sSUFBSSxDQUFDLE1BQU0sSUFBSSxHQUFHLEdBQUcsSUFBSSxHQUFHLENBQUMsRUFBRSxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUMsRUFBRSxHQUFHLENBQUMsQ0FBQyxZQUFZLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDOztBQUl0RSxTQUFTLGFBQWEsSUFBSSxFQUFVLElBQUkscUZBQTBCO0FBQ3ZFLEVBQUEsTUFBTSxLQUFLLEdBQUcsT0FBTyxDQUFDLElBQUksQ0FBQyxDQUFDO0FBQzVCLEVBQUEsSUFBSSxLQUFLLEtBQUssS0FBSyxDQUFDLENBQUssQ0FBQSxPQUFPLEtBQUssQ0FBQztBQUV0QyxFQUFBLE1BQU0sSUFBSSxHQUFHLHNFQUFzRSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQztBQUMvRixFQUFBLE9BQU8sSUFBSSxLQUFLLElBQUksR0FBRyxJQUFJLEdBQUcsTUFBTSxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDOztBQUloRCxTQUFTLFFBQVEsSUFBSSxxRkFBc0M7QUFDekQsRUFBQSxJQUFJLEtBQUssR0FBRyxDQUFDLENBQUM7QUFDZCxFQUFBLEtBQUssSUFBSSxFQUFFLEdBQUcsQ0FBQyxFQUFFLEVBQUUsR0FBRyxJQUFJLENBQUMsTUFBTSxFQUFFLEVBQUUsRUFBRSxvQ0FBRztBQUN4QyxJQUFBLE1BQU0sSUFBSSxHQUFHLElBQUksQ0FBQyxFQUFFLENBQUMsQ0FBQztBQUN0QixJQUFBLElBQUksSUFBSSxLQUFLLEdBQUcsSUFBSSxJQUFJLEtBQUssR0FBRyxDQUFFLENBQUEsS0FBSyxFQUFFLENBQUM7QUFBUixTQUFLLElBQzlCLElBQUksS0FBSyxHQUFHLElBQUksSUFBSSxLQUFLLEdBQUcsQ0FBRSxDQUFBLEtBQUssRUFBRSxDQUFDO0FBQVIsU0FBSyxJQUNuQyxJQUFJLEtBQUssR0FBRyxHQUFHO0FBQ3RCLE1BQUEsTUFBTSxHQUFHLEdBQUcsU0FBUyxDQUFDLElBQUksRUFBRSxFQUFFLENBQUMsQ0FBQztBQUNoQyxNQUFBLElBQUksR0FBRyxHQUFHLENBQUMsQ0FBRSxDQUFBLE9BQU8sS0FBSyxDQUFDLENBQUM7QUFDM0IsTUFBQSxJQUFJLEtBQUssS0FBSyxDQUFDLElBQUksSUFBSSxDQUFDLEtBQUssQ0FBQyxFQUFFLEVBQUUsR0FBRyxHQUFHLENBQUMsQ0FBQyxLQUFLLE1BQU0sR0FBRztBQUN0RCxRQUFBLE1BQU0sS0FBSyxHQUFHLHFDQUFxQyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLEdBQUcsR0FBRyxDQUFDLEVBQUUsR0FBRyxHQUFHLEVBQUUsQ0FBQyxDQUFDLENBQUM7QUFDeEYsUUFBQSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUUsQ0FBQSxPQUFPLEtBQUssQ0FBQyxDQUFDLENBQUMsS0FBSyxLQUFLLENBQUMsR0FBTSxJQUFJLEdBQUcsTUFBTSxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDO0FBQUYsTUFDNUUsQ0FBQztBQUNELE1BQUEsRUFBRSxHQUFHLEdBQUcsQ0FBQztBQUFKLElBQ1AsQ0FBQztBQUFELEVBQ0YsQ0FBQztBQUNELEVBQUEsT0FBTyxLQUFLLENBQUMsQ0FBQzs7QUFHaEIsU0FBUyxVQUFVLElBQUksRUFBVSxLQUFLLG9DQUFtQjtBQUN2RCxFQUFBLEtBQUssSUFBSSxFQUFFLEdBQUcsS0FBSyxHQUFHLENBQUMsRUFBRSxFQUFFLEdBQUcsSUFBSSxDQUFDLE1BQU0sRUFBRSxFQUFFLEVBQUUsb0NBQUc7QUFDaEQsSUFBQSxJQUFJLElBQUksQ0FBQyxFQUFFLENBQUMsS0FBSyxJQUFJLENBQUUsQ0FBQSxFQUFFLEVBQUUsQ0FBQztBQUFMLFNBQUssSUFDbkIsSUFBSSxDQUFDLEVBQUUsQ0FBQyxLQUFLLEdBQUcsQ0FBRSxDQUFBLE9BQU8sRUFBRSxDQUFDO0FBQUgsRUFDcEMsQ0FBQztBQUNELEVBQUEsT0FBTyxDQUFDLENBQUMsQ0FBQzs7TUN6Rk4sU0FBUyxHQUFHO01BQ1osZUFBZSxHQUFHO0FBR2pCLFNBQVMsYUFBYSxNQUFNLHFGQUE2QjtBQUM5RCxFQUFBLElBQUksQ0FBQyxRQUFRLENBQUMsTUFBTSxDQUFDLENBQUUsQ0FBQSxPQUFPLEVBQUUsS0FBSyxFQUFFLGlCQUFpQixFQUFFLE1BQU0sRUFBRSxJQUFJLEVBQUUsS0FBSyxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUM7QUFDbkYsRUFBQSxNQUFNLEVBQUUsVUFBVSxDQUFDLENBQUMsR0FBRyxNQUFNLENBQUM7QUFDOUIsRUFBQSxJQUFJLFVBQVUsS0FBSyxLQUFLLENBQUMsSUFBTyxVQUFVLEtBQUssVUFBVSxDQUFFLENBQUEsT0FBTyxJQUFJLENBQUM7QUFDdkUsRUFBQSxJQUFJLFVBQVUsS0FBSyxnQkFBZ0IsQ0FBRSxDQUFBLE9BQU8sYUFBYSxDQUFDLE1BQU0sQ0FBQyxDQUFDO0FBQ2xFLEVBQUEsT0FBTyxFQUFFLEtBQUssRUFBRSxDQUFDLGVBQWUsRUFBRSxJQUFJLENBQUMsVUFBVSxDQUFDLENBQUMsYUFBYSxDQUFDLEVBQUUsTUFBTSxFQUFFLElBQUksRUFBRSxLQUFLLEVBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQzs7QUFHOUYsU0FBUyxjQUFjLEVBQUUsYUFBYSxFQUFFLFlBQVksQ0FBQyxDQUFDLHFGQUFtQjtBQUN2RSxFQUFBLE1BQU0sT0FBTyxHQUFHLFFBQVEsQ0FBQyxhQUFhLENBQUMsR0FBRyxNQUFNLENBQUMsT0FBTyxDQUFDLGFBQWEsQ0FBQyxHQUFHLENBQUMsQ0FBQyxDQUFDO0FBQzdFLEVBQUEsSUFBSSxPQUFPLENBQUMsTUFBTSxLQUFLLENBQUMsR0FBRztBQUN6QixJQUFBLE1BQU0sS0FBSyxHQUFHLE9BQU8sWUFBWSxLQUFLLFFBQVEsR0FBRyxrQ0FBa0MsR0FBRyw2Q0FBNkMsQ0FBQztBQUNwSSxJQUFBLE9BQU8sRUFBRSxLQUFLLEVBQUUsQ0FBQyxFQUFFLEtBQUssQ0FBQyxtQkFBbUIsQ0FBQyxFQUFFLE1BQU0sRUFBRSxFQUFFLEtBQUssRUFBRSxDQUFDLENBQUMsQ0FBQyxDQUFDLEVBQUUsS0FBSyxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUM7QUFBRixFQUNqRixDQUFDO0FBQ0QsRUFBQSxNQUFNLEtBQUssR0FBRyxPQUFPLENBQUMsS0FBSyxDQUFDLENBQUMsRUFBRSxTQUFTLENBQUMsQ0FBQyxHQUFHLENBQUMsQ0FBQyxDQUFDLEdBQUcsRUFBRSxPQUFPLENBQUMsK0ZBQUssT0FBTyxDQUFDLEdBQUcsRUFBRSxPQUFPLGdDQUFDLENBQUMsQ0FBQztBQUN6RixFQUFBLE1BQU0sS0FBSyxHQUFHLEtBQUssQ0FBQyxHQUFHLENBQUMsQ0FBQyxFQUFFLEdBQUcsRUFBRSxNQUFNLEVBQUUsT0FBTyxDQUFDLENBQUMsOENBQUssQ0FBQyxFQUFFLE1BQU0sQ0FBQyxJQUFJLEVBQUUsR0FBRyxDQUFDLEVBQUUsT0FBTyxLQUFLLEtBQUssQ0FBQyxHQUFNLEVBQUUsR0FBRyxDQUFDLEVBQUUsRUFBRSxPQUFPLENBQUMsQ0FBQyxDQUFDLENBQUMsS0FBQyxDQUFDLENBQUM7QUFDNUgsRUFBQSxNQUFNLElBQUksR0FBRyxPQUFPLENBQUMsTUFBTSxHQUFHLFNBQVMsR0FBRyxDQUFDLEtBQUssRUFBRSxPQUFPLENBQUMsTUFBTSxHQUFHLFNBQVMsQ0FBQyxLQUFLLENBQUMsR0FBRyxFQUFFLENBQUM7QUFDekYsRUFBQSxPQUFPLEVBQUUsS0FBSyxFQUFFLENBQUMsNkNBQTZDLEVBQUUsS0FBSyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQyxFQUFFLElBQUksQ0FBQyxDQUFDLEVBQUUsTUFBTSxFQUFFLEVBQUUsS0FBSyxDQUFDLENBQUMsRUFBRSxLQUFLLEVBQUUsT0FBTyxDQUFDLE1BQU0sQ0FBQyxDQUFDLENBQUM7O0FBR3hJLFNBQVMsUUFBUSxHQUFHLEVBQVUsT0FBTyxxRkFBbUI7QUFDdEQsRUFBQSxNQUFNLEVBQUUsTUFBTSxFQUFFLE1BQU0sQ0FBQyxDQUFDLEdBQUcsUUFBUSxDQUFDLE9BQU8sQ0FBQyxHQUFHLE9BQU8sR0FBRyxDQUFDLENBQUMsQ0FBQztBQUM1RCxFQUFBLE1BQU0sT0FBTyxHQUFHLFFBQVEsQ0FBQyxNQUFNLENBQUMsSUFBSSxPQUFPLE1BQU0sQ0FBQyxPQUFPLEtBQUssUUFBUSxHQUFHLEVBQUUsT0FBTyxFQUFFLElBQUksQ0FBQyxNQUFNLENBQUMsT0FBTyxDQUFDLENBQUMsQ0FBQyxHQUFHLENBQUMsQ0FBQyxDQUFDO0FBQ2hILEVBQUEsT0FBTyxFQUFFLEdBQUcsRUFBRSxJQUFJLENBQUMsR0FBRyxDQUFDLEVBQUUsTUFBTSxFQUFFLE9BQU8sTUFBTSxLQUFLLFFBQVEsR0FBRyxJQUFJLENBQUMsTUFBTSxDQUFDLEdBQUcsbUJBQW1CLEVBQUUsR0FBRyxPQUFPLENBQUMsQ0FBQyxDQUFDOztBQUkxRyxTQUFTLFFBQVEsS0FBSyxxRkFBNkI7QUFDeEQsRUFBQSxNQUFNLElBQUksR0FBRyxRQUFRLENBQUMsS0FBSyxDQUFDLElBQUksUUFBUSxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsR0FBRyxLQUFLLENBQUMsSUFBSSxHQUFHLENBQUMsQ0FBQyxDQUFDO0FBQ3ZFLEVBQUEsTUFBTSxLQUFLLEdBQUcsUUFBUSxDQUFDLElBQUksQ0FBQyxvQkFBb0IsQ0FBQyxHQUFHLE1BQU0sQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLG9CQUFvQixDQUFDLENBQUMsS0FBSyxDQUFDLENBQUMsRUFBRSxTQUFTLENBQUMsQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLEdBQUcsQ0FBQyxDQUFDLENBQUM7QUFDOUgsRUFBQSxJQUFJLEtBQUssQ0FBQyxNQUFNLEtBQUssQ0FBQyxDQUFFLENBQUEsT0FBTyxJQUFJLENBQUM7QUFDcEMsRUFBQSxPQUFPLEVBQUUsS0FBSyxFQUFFLENBQUMsU0FBUyxFQUFFLEtBQUssQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUMseUNBQXlDLENBQUMsRUFBRSxNQUFNLEVBQUUsRUFBRSxLQUFLLENBQUMsQ0FBQyxFQUFFLEtBQUssRUFBRSxLQUFLLENBQUMsTUFBTSxDQUFDLENBQUMsQ0FBQzs7QUFHcEksU0FBUyxLQUFLLEtBQUsscUZBQW9CO0FBQ3JDLEVBQUEsT0FBTyxJQUFJLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQyxDQUFDLFlBQVksQ0FBQyxDQUFDLEVBQUUsZUFBZSxDQUFDLENBQUM7O0FDckR0RCxTQUFTLDJGQUFzQjtBQUNwQyxFQUFBLE9BQU8sT0FBTyxDQUFDLGFBQWEsQ0FBSSxDQUFDLENBQUM7O0FBSTdCLFNBQVMsV0FBVyxLQUFLLHFGQUEwRTtBQUN4RyxFQUFBLE9BQU8sT0FBTyxDQUFDLFVBQVUsQ0FBQyxLQUFLLENBQUMsQ0FBQzs7QUFJNUIsU0FBUyxJQUFJLEtBQUsscUZBQWtEO0FBQ3pFLEVBQUEsT0FBTyxPQUFPLENBQUMsR0FBRyxDQUFDLEtBQUssQ0FBQyxDQUFDOztBQUlyQixTQUFTLEtBQUssS0FBSyxxRkFBa0Q7QUFDMUUsRUFBQSxPQUFPLE9BQU8sQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUM7O01DTmhCLFlBQVksR0FBRztNQUVmLGFBQWEsR0FBRztNQUVoQixZQUFZLEdBQUc7TUFFZixTQUFTLEdBQUc7TUFFWixRQUFRLEdBQUc7TUFFWCxRQUFRLEdBQUc7TUFFWCxTQUFTLEdBQUc7TUFFWixNQUFNLEdBQUc7TUFFVCxTQUFTLEdBQUc7TUFFWixXQUFXLEdBQUc7TUFFZCxTQUFTLEdBQUc7TUFJWixXQUFXLEdBQUc7TUFFZCxZQUFZLEdBQUc7TUFFZixTQUFTLEdBQUc7TUFFWixlQUFlLEdBQUc7TUFHbEIsV0FBVyxHQUFHO01BRWQsWUFBWSxHQUFHO01BQ2YsZ0JBQWdCLEdBQUc7TUFFbkIsaUJBQWlCLEdBQUc7TUFFcEIsV0FBVyxHQUFHO01BRWQsZUFBZSxHQUFHO01BQ2xCLGNBQWMsR0FBRztNSjlDakIsT0FBTyxHQUFiLE9BQWU7QUFBRCxFQUNWLEtBQUssR0FBb0IsQ0FBQyxDQUFDLENBQUM7QUFBRixFQUMxQixRQUFRLEdBQXVCLENBQUMsQ0FBQyxDQUFDO0FBQzdDO2tFQUdBLG1CQUE0Qix3Q0FBcUM7QUFDL0QsRUFBQSxLQUFLO0FBQ0gsSUFBQSxzQkFBTSxNQUFJLENBQUM7QUFBTCxFQUNSLENBQUMsQ0FBQyxPQUFPLDJCQUFRO0FBQ2YsSUFBQSxJQUFJLEVBQUUsS0FBSyxZQUFZLFlBQVksQ0FBQyxDQUFFLENBQUEsTUFBTSxLQUFLLENBQUM7QUFBTixFQUM5QyxDQUFDOzs0RkFJSCwyQkFBb0MsS0FBVSwyQ0FBa0M7QUFDOUUsRUFBQSxNQUFNLE9BQU8sR0FBRyxzQkFBTSxVQUFVLENBQUMsT0FBTyxDQUFDLEtBQUssR0FBQyxDQUFDO0FBQ2hELEVBQUEsS0FBSyxJQUFJLENBQUMsR0FBRyxDQUFDLEVBQUUsQ0FBQyxHQUFHLE9BQU8sQ0FBQyxNQUFNLEVBQUUsQ0FBQyxFQUFFLG9DQUFHO0FBQ3hDLElBQUEsTUFBTSxNQUFNLEdBQUcsT0FBTyxDQUFDLENBQUMsQ0FBQyxDQUFDO0FBQzFCLElBQUEsTUFBTSxPQUFPLEdBQUcsT0FBTyxDQUFDLFFBQVEsQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUNwQyxJQUFBLElBQUksTUFBTSxDQUFDLE1BQU0sS0FBSyxXQUFXLElBQUksT0FBTyxLQUFLLElBQUksSUFBSSxFQUFFLE1BQU0sQ0FBQyxNQUFNLFlBQVksWUFBWSxDQUFDLENBQUUsQ0FBQSxTQUFTO0FBQzVHLElBQUEsSUFBSSxNQUFNLENBQUMsTUFBTSxDQUFDLEtBQUssS0FBSyxPQUFPLENBQUUsQ0FBQSxTQUFTO0FBQzlDLElBQUEsT0FBTSxLQUFLLHFCQUFDLEdBQUcsQ0FBQyxNQUFNLENBQUMsT0FBTyxDQUFDLEtBQUssRUFBRyxLQUFLLEVBQUUsQ0FBQywwQkFBMEIsRUFBRSxPQUFPLENBQUMsUUFBUSxDQUFDLENBQUMsQ0FBQyxLQUFLLEVBQUUsTUFBTSxDQUFDLE1BQU0sQ0FBQyxPQUFPLENBQUMsQ0FBQyxNQUFDLEVBQUMsQ0FBQztBQUFGLEVBQy9ILENBQUM7O0FBSUksU0FBUyxRQUFRLEdBQUcsRUFBTyxJQUFJLEVBQVEsSUFBSSxFQUFRLE9BQU8sRUFBVyxJQUFJLEVBQVUsT0FBTyxxRkFBa0I7QUFDakgsRUFBQSxNQUFNLE1BQU0sR0FBRyxJQUFJLENBQUMsS0FBSyxDQUFDO0FBQzFCLEVBQUEsSUFBSSxPQUFPLENBQUMsTUFBTSxLQUFLLElBQUksQ0FBRSxDQUFBLE9BQU8sTUFBTSxDQUFDLEdBQUcsRUFBRSxJQUFJLEVBQUUsT0FBTyxFQUFFLGdHQUFNLE9BQU8sQ0FBQyxNQUFNLENBQUUsRUFBRSxFQUFFLEVBQUUsSUFBSSxFQUFFLE1BQU0sQ0FBQyxDQUFDLGdDQUFDLENBQUMsQ0FBQztBQUM1RyxFQUFBLE1BQU0sUUFBUSxHQUFHLFlBQVksQ0FBQyxNQUFNLENBQUMsQ0FBQztBQUN0QyxFQUFBLElBQUksUUFBUSxLQUFLLElBQUksR0FBRztBQUN0QixJQUFBLElBQUksQ0FBQyxRQUFRLENBQUMsT0FBTyxJQUFJLFFBQVEsQ0FBQyxLQUFLLENBQUM7QUFDeEMsSUFBQSxNQUFNLElBQUksR0FBRyxDQUFDLHlCQUF5QixFQUFFLE9BQU8sQ0FBQyxRQUFRLENBQUMsQ0FBQyxDQUFDLFdBQVcsRUFBRSxJQUFJLENBQUMsSUFBSSxDQUFDLEVBQUUsRUFBRSxRQUFRLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQztBQUN4RyxJQUFBLE9BQU8sTUFBTSxDQUFDLEdBQUcsRUFBRSxJQUFJLEVBQUUsT0FBTyxFQUFFLEVBQUUsS0FBSyxFQUFFLEtBQUssRUFBRSxJQUFJLEVBQUUsTUFBTSxFQUFFLFFBQVEsQ0FBQyxNQUFNLENBQUMsQ0FBQyxFQUFFLE9BQU8sQ0FBQyxDQUFDO0FBQUYsRUFDNUYsQ0FBQztBQUNELEVBQUEsTUFBTSxLQUFLLEdBQUcsT0FBTyxDQUFDLEtBQUssS0FBSyxNQUFNLEdBQUcsVUFBVSxDQUFDLElBQUksRUFBRSxNQUFjLENBQUMsR0FBRyxjQUFjLENBQUMsSUFBSSxFQUFFLE1BQWMsQ0FBQyxDQUFDO0FBQ2pILEVBQUEsTUFBTSxDQUFDLEdBQUcsRUFBRSxJQUFJLEVBQUUsT0FBTyxFQUFFLHlGQUFPO0FBQ2hDLElBQUEsT0FBTyxDQUFDLEtBQUssQ0FBQyxJQUFJLGdCQUFDLEdBQUcsQ0FBQyxLQUFLLENBQUMsT0FBTyxDQUFDLEtBQUssRUFBRyxLQUFLLEVBQUMsQ0FBQyxDQUFDO0FBQ3JELElBQUEsT0FBTyxDQUFDLFFBQVEsQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFDLENBQUM7QUFBRiwrQkFDOUIsQ0FBQyxDQUFDOztBQUlFLFNBQVMsYUFBYSxHQUFHLEVBQU8sSUFBSSxFQUFRLElBQUksRUFBUSxPQUFPLEVBQVcsT0FBTyxFQUFRLE9BQU8scUZBQWtCO0FBQ3ZILEVBQUEsTUFBTSxFQUFFLElBQUksRUFBRSxJQUFJLENBQUMsQ0FBQyxHQUFHLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztBQUN4QyxFQUFBLElBQUksT0FBTyxDQUFDLE1BQU0sS0FBSyxJQUFJLEdBQUc7QUFDNUIsSUFBQSxPQUFPLE1BQU0sQ0FBQyxHQUFHLEVBQUUsSUFBSSxFQUFFLE9BQU8sRUFBRSxnR0FBTSxPQUFPLENBQUMsTUFBTSxDQUFFLEVBQUUsRUFBRSxFQUFFLEtBQUssRUFBRSxHQUFHLEVBQUUsT0FBTyxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsS0FBSyxFQUFFLE9BQU8sQ0FBQyxLQUFLLENBQUMsQ0FBQyxnQ0FBQyxDQUFDLENBQUM7QUFBRixFQUN4SCxDQUFDO0FBQ0QsRUFBQSxNQUFNLElBQUksR0FBRyxDQUFDLFdBQVcsRUFBRSxPQUFPLENBQUMsUUFBUSxDQUFDLENBQUMsQ0FBQyxXQUFXLEVBQUUsSUFBSSxDQUFDLElBQUksQ0FBQyxFQUFFLEVBQUUsSUFBSSxDQUFDLEVBQUUsRUFBRSxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUM7QUFDMUYsRUFBQSxNQUFNLEtBQUssR0FBRyxJQUFJLEtBQUssU0FBSyxDQUFDLGlCQUFpQixHQUFHLE9BQU8sQ0FBQyxPQUFPLENBQUMsS0FBSyxDQUFDLEdBQUcsSUFBSSxDQUFDO0FBQy9FLEVBQUEsSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFFLENBQUEsT0FBTyxJQUFJLENBQUMsR0FBRyxFQUFFLElBQUksRUFBRSxPQUFPLEVBQUUsT0FBTyxDQUFDLElBQUksQ0FBQyxFQUFFLElBQUksRUFBRSxPQUFPLENBQUMsQ0FBQztBQUNsRixFQUFBLElBQUksQ0FBQyxRQUFRLENBQUMsT0FBTyxJQUFJLEtBQUssQ0FBQyxLQUFLLENBQUM7QUFDckMsRUFBQSxNQUFNLENBQUMsR0FBRyxFQUFFLElBQUksRUFBRSxPQUFPLEVBQUUsRUFBRSxLQUFLLEVBQUUsS0FBSyxFQUFFLElBQUksRUFBRSxDQUFDLEVBQUUsSUFBSSxDQUFDLEVBQUUsRUFBRSxLQUFLLENBQUMsS0FBSyxDQUFDLENBQUMsRUFBRSxNQUFNLEVBQUUsS0FBSyxDQUFDLE1BQU0sQ0FBQyxDQUFDLEVBQUUsT0FBTyxDQUFDLENBQUM7O0FBT3hHLFNBQVMsS0FBSyxHQUFHLEVBQU8sSUFBSSxFQUFRLE9BQU8sRUFBVyxLQUFLLEVBQWMsSUFBSSxFQUFVLE9BQU8scUZBQXlCO0FBQzVILEVBQUEsTUFBTSxLQUFLLEdBQUcsS0FBSyxLQUFLLFVBQVUsSUFBSSxLQUFLLEtBQUssV0FBVyxHQUFHLE9BQU8sQ0FBQyxPQUFPLENBQUMsR0FBRyxJQUFJLENBQUM7QUFDdEYsRUFBQSxNQUFNLE9BQU8sR0FBRyxLQUFLLEtBQUssSUFBSSxHQUFHLEVBQUUsS0FBSyxFQUFFLElBQUksRUFBRSxNQUFNLEVBQUUsSUFBSSxDQUFDLENBQUMsR0FBRyxFQUFFLEtBQUssRUFBRSxJQUFJLEVBQUUsQ0FBQyxFQUFFLElBQUksQ0FBQyxFQUFFLEVBQUUsS0FBSyxDQUFDLEtBQUssQ0FBQyxDQUFDLEVBQUUsTUFBTSxFQUFFLEtBQUssQ0FBQyxNQUFNLENBQUMsQ0FBQyxDQUFDO0FBQ2xJLEVBQUEsTUFBTSxDQUFDLEdBQUcsRUFBRSxJQUFJLEVBQUUsT0FBTyxFQUFFLE9BQU8sRUFBRSxPQUFPLENBQUMsQ0FBQzs7QUFTL0MsU0FBUyxPQUFPLEdBQUcsRUFBTyxJQUFJLEVBQVEsT0FBTyxFQUFXLEVBQUUsS0FBSyxFQUFFLElBQUksRUFBRSxNQUFNLENBQUMsQ0FBQyxFQUFXLE9BQU8scUZBQXlCO0FBQ3hILEVBQUEsTUFBTSxDQUFDLEdBQUcsRUFBRSxJQUFJLEVBQUUsT0FBTyxFQUFFLHlGQUFPO0FBQ2hDLElBQUEsSUFBSSxPQUFPLENBQUMsTUFBTSxLQUFLLElBQUksR0FBRztBQUM1QixNQUFBLE1BQU0sT0FBTyxHQUFZLEVBQUUsRUFBRSxFQUFFLEtBQUssRUFBRSxHQUFHLEVBQUUsS0FBSyxLQUFLLFdBQVcsR0FBRyxNQUFNLEdBQUcsTUFBTSxFQUFFLElBQUksRUFBRSxDQUFDLEVBQUUsSUFBSSxFQUFFLEtBQUssRUFBRSxJQUFJLENBQUMsQ0FBQyxDQUFDO0FBQ2pILE1BQUEsT0FBTyxPQUFPLENBQUMsTUFBTSxDQUFDLE9BQU8sQ0FBQyxDQUFDO0FBQUYsSUFDL0IsQ0FBQztBQUNELElBQUEsTUFBTSxJQUFJLEdBQUcsTUFBTSxLQUFLLElBQUksa0JBQUcsR0FBRyxDQUFDLE1BQU0sQ0FBQyxPQUFPLENBQUMsS0FBSyxFQUFHLEtBQUssRUFBRSxJQUFJLEVBQUMsa0JBQUcsR0FBRyxDQUFDLE1BQU0sQ0FBQyxPQUFPLENBQUMsS0FBSyxFQUFHLEtBQUssRUFBRSxJQUFJLEVBQUUsTUFBTSxFQUFDLENBQUM7QUFDekgsSUFBQSxJQUFJLE9BQU8sS0FBSyxJQUFJLENBQUUsQ0FBQSxLQUFLLEtBQUssQ0FBQyxJQUFJLENBQUMsQ0FBQztBQUFGLFVBQy9CO0FBQ0osTUFBQSxPQUFPLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQztBQUN6QixNQUFBLE9BQU8sQ0FBQyxRQUFRLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFDO0FBQUYsSUFDNUIsQ0FBQztBQUFELCtCQUNELENBQUMsQ0FBQzs7QUFRTCxTQUFTLFFBQVEsT0FBTyxvQ0FBMEI7QUFDaEQsRUFBQSxJQUFJLENBQUMsT0FBTyxDQUFDLFFBQVEsQ0FBRSxDQUFBLE9BQU8sSUFBSSxDQUFDO0FBQ25DLEVBQUEsTUFBTSxDQUFDLE1BQU0sRUFBRSxNQUFNLENBQUMsR0FBRyxDQUFDLENBQUMsRUFBRSxPQUFPLENBQUMsSUFBSSxDQUFFLE1BQU0sQ0FBQyxDQUFDLEVBQUUsT0FBTyxDQUFDLEVBQUUsQ0FBQyxDQUFDLEVBQUUsT0FBTyxDQUFDLE1BQU0sQ0FBQyxDQUFDO0FBQ25GLEVBQUEsT0FBTyxFQUFFLEtBQUssRUFBRSxDQUFDLGVBQWUsRUFBRSxNQUFNLENBQUMsYUFBYSxFQUFFLE1BQU0sQ0FBQyw4QkFBOEIsQ0FBQyxFQUFFLE1BQU0sRUFBRSxFQUFFLE1BQU0sRUFBRSxNQUFNLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQzs7QUFHL0gsU0FBUyxPQUFPLEdBQUcsRUFBTyxJQUFJLEVBQVEsT0FBTyxFQUFXLE9BQU8scUZBQW9CO0FBQ2pGLEVBQUEsSUFBSSxPQUFPLENBQUMsSUFBSSxDQUFFLENBQUEsT0FBTztBQUN6QixFQUFBLE9BQU8sQ0FBQyxJQUFJLEdBQUcsSUFBSSxDQUFDO0FBQ3BCLEVBQUEsSUFBSSxPQUFPLENBQUMsUUFBUSxLQUFLLElBQUksQ0FBRSxDQUFBLEtBQUssV0FBVyxDQUFDLEdBQUcsRUFBRSxJQUFJLEVBQUUsT0FBTyxDQUFDLENBQUM7QUFDcEUsRUFBQSxPQUFPLENBQUEsQ0FBQyxDQUFDO0FBQ1QsRUFBQSxJQUFJLE9BQU8sQ0FBQyxNQUFNLEtBQUssSUFBSSxDQUFFLENBQUEsS0FBSyxLQUFLLGdCQUFDLEdBQUcsQ0FBQyxNQUFNLENBQUMsT0FBTyxDQUFDLE1BQU0sRUFBRSxDQUFDLEVBQUMsQ0FBQyxDQUFDOztBQUlsRSxTQUFTLGFBQWEsR0FBRyxFQUFPLElBQUksRUFBUSxJQUFJLEVBQVEsT0FBTyxFQUFXLE1BQU0scUZBQWU7QUFDcEcsRUFBQSxJQUFJLENBQUMsUUFBUSxDQUFDLFFBQVEsRUFBRSxDQUFDO0FBQ3pCLEVBQUEsSUFBSSxPQUFPLENBQUMsUUFBUSxLQUFLLElBQUksQ0FBRSxDQUFBLE9BQU87QUFDdEMsRUFBQSxJQUFJLE9BQU8sQ0FBQyxPQUFPLElBQUksWUFBWSxJQUFJLElBQUksQ0FBQyxlQUFlLElBQUksZ0JBQWdCLEdBQUc7QUFDaEYsSUFBQSxPQUFPLENBQUMsT0FBTyxFQUFFLENBQUM7QUFDbEIsSUFBQSxJQUFJLENBQUMsUUFBUSxDQUFDLGVBQWUsRUFBRSxDQUFDO0FBQ2hDLElBQUEsT0FBTztBQUFQLEVBQ0YsQ0FBQztBQUNELEVBQUEsT0FBTyxDQUFDLFVBQVUsRUFBRSxDQUFDO0FBQ3JCLEVBQUEsTUFBTSxFQUFFLFFBQVEsRUFBRSxLQUFLLEVBQUUsT0FBTyxDQUFDLENBQUMsR0FBRyxNQUFNLENBQUM7QUFDNUMsRUFBQSxNQUFNLElBQUksR0FBNEIsRUFBRSxRQUFRLENBQUMsQ0FBQyxDQUFDO0FBQ25ELEVBQUEsSUFBSSxLQUFLLEtBQUssS0FBSyxDQUFDLENBQUssQ0FBQSxJQUFJLENBQUMsS0FBSyxHQUFHLEtBQUssQ0FBQztBQUM1QyxFQUFBLElBQUksT0FBTyxLQUFLLEtBQUssQ0FBQyxDQUFLLENBQUEsSUFBSSxDQUFDLE9BQU8sR0FBRyxPQUFPLENBQUM7QUFDbEQsRUFBQSxLQUFLLFlBQVksQ0FBQyxHQUFHLEVBQUUsSUFBSSxFQUFFLE9BQU8sRUFBRSxJQUFJLENBQUMsQ0FBQzs7OEdBRzlDLDBCQUE0QixLQUFVLE1BQVksU0FBa0Isd0NBQStCO0FBQ2pHLEVBQUEsT0FBTyxDQUFDLE9BQU8sRUFBRSxDQUFDO0FBQ2xCLEVBQUEsSUFBSSxDQUFDLGVBQWUsRUFBRSxDQUFDO0FBQ3ZCLEVBQUEsT0FBTSxLQUFLLHNCQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFDLFFBQVEsRUFBRyxJQUFJLE1BQUMsRUFBQyxDQUFDO0FBQy9DLEVBQUEsT0FBTyxDQUFDLE9BQU8sRUFBRSxDQUFDO0FBQ2xCLEVBQUEsSUFBSSxDQUFDLGVBQWUsRUFBRSxDQUFDOztrR0FJekIseUJBQTJCLEtBQVUsTUFBWSwyQ0FBa0M7QUFDakYsRUFBQSx1QkFBTSxZQUFZLENBQUMsR0FBRyxFQUFFLElBQUksRUFBRSxPQUFPLEVBQUUsRUFBRSxHQUFHLEVBQUUsSUFBSSxFQUFFLEtBQUssRUFBRSxPQUFPLENBQUMsVUFBVSxFQUFFLE9BQU8sRUFBRSxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUMsR0FBQyxDQUFDO0FBQzNHLEVBQUEsT0FBTSxLQUFLLHNCQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFDLFFBQVMsT0FBQyxFQUFDLENBQUM7O0FBRzNDLFNBQVMsUUFBUSxJQUFJLG9DQUF1QjtBQUMxQyxFQUFBLElBQUksSUFBSSxLQUFLLFNBQUssQ0FBQyxhQUFhLENBQUUsQ0FBQSxPQUFPLFFBQVEsQ0FBQztBQUNsRCxFQUFBLE9BQU8sSUFBSSxLQUFLLFNBQUssQ0FBQyxjQUFjLElBQUksSUFBSSxLQUFLLFNBQUssQ0FBQyxnQkFBZ0IsR0FBRyxRQUFRLEdBQUcsS0FBSyxDQUFDOztBQUk3RixTQUFTLFdBQVcsSUFBSSxFQUFVLE1BQU0scUZBQWtCO0FBQ3hELEVBQUEsTUFBTSxNQUFNLEdBQUUsTUFBTSxDQUFDLElBQUksQ0FBQyxNQUFNLENBQUMsQ0FBQztBQUNsQyxFQUFBLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxDQUFDLE1BQU0sQ0FBQyxPQUFPLENBQUMsQ0FBRSxDQUFBLE9BQU8sRUFBRSxHQUFHLElBQUksQ0FBQyxJQUFJLENBQUMsU0FBUyxDQUFDLE1BQU0sRUFBQyxNQUFNLENBQUMsQ0FBQyxDQUFDLEtBQUssRUFBVSxPQUFPLEVBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDO0FBQ2pILEVBQUEsT0FBTyxNQUFNLENBQUEsS0FBSyxDQUFDLENBQUMsSUFBSSwrRkFBSyxNQUFNLENBQUMsSUFBSSxFQUFFLE1BQU0sZ0NBQUMsQ0FBQyxHQUFHLElBQUksR0FBRyxJQUFJLENBQUMsSUFBSSxDQUFDLFNBQVMsQ0FBQyxNQUFNLEVBQUMsTUFBTSxDQUFDLENBQUMsQ0FBQzs7TUFHNUYsU0FBUyxHQUFHLENBQUMsTUFBTSxFQUFvQixNQUFNLCtGQUE4QixNQUFNLENBQUEsTUFBTSxDQUFDLENBQUMsSUFBSSwrRkFBSyxNQUFNLENBQUMsSUFBSSxFQUFFLE1BQU0sZ0NBQUM7QUFFNUgsU0FBUyxPQUFPLElBQUksRUFBVSxNQUFNLG9DQUFrQjtBQUNwRCxFQUFBLE9BQU8sSUFBSSxLQUFLLFNBQVMsSUFBSSxJQUFJLEtBQUssbUJBQW1CLElBQUssSUFBSSxLQUFLLFNBQVMsSUFBSSxNQUFNLENBQUMsT0FBTyxLQUFLLElBQUksQ0FBQzs7QUFLOUcsU0FBUyxlQUFlLElBQUksRUFBVSxNQUFNLHFGQUFpQjtBQUMzRCxFQUFBLE1BQU0sTUFBTSxHQUFFLE1BQU0sQ0FBQyxJQUFJLENBQUMsTUFBTSxDQUFDLENBQUM7QUFDbEMsRUFBQSxNQUFNLElBQUksR0FBRyxNQUFNLENBQUEsTUFBTSxDQUFDLENBQUMsSUFBSSw4Q0FBSyxJQUFJLEtBQUssWUFBWSxJQUFJLElBQUksS0FBSyxPQUFPLElBQUksSUFBSSxLQUFLLE9BQU8sSUFBSSxJQUFJLEtBQUssZ0JBQVksQ0FBQyxDQUFDO0FBQzVILEVBQUEsT0FBTyxJQUFJLENBQUMsTUFBTSxLQUFLLE1BQU0sQ0FBQSxNQUFNLEdBQUcsSUFBSSxHQUFHLElBQUksQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUM7OzRFS3pLL0QsbUJBQTRCLEtBQVUsd0NBQTRCO0FBQ2hFLEVBQUEsSUFBSSxDQUFDLEdBQUcsR0FBRyx1QkFBTSxHQUFHLENBQUMsR0FBRyxDQUFDLEdBQUMsQ0FBQztBQUMzQixFQUFBLE1BQU0sRUFBRSxLQUFLLENBQUMsQ0FBQyxHQUFHLElBQUksQ0FBQztBQUN2QixFQUFBLElBQUksS0FBSyxDQUFDLE1BQU0sS0FBSyxDQUFDLENBQUUsQ0FBQSxPQUFPO0FBQy9CLEVBQUEsSUFBSSxDQUFDLEtBQUssR0FBRyxDQUFDLENBQUMsQ0FBQztBQUNoQixFQUFBLElBQUksS0FBSyxHQUFHLElBQUksQ0FBQyxPQUFPLENBQUM7QUFDekIsRUFBQSxLQUFLLE1BQU0sT0FBTyxJQUFJLEtBQUssb0NBQUc7QUFDNUIsSUFBQSxPQUFPLENBQUMsUUFBUSxHQUFHLE9BQU8sQ0FBQyxPQUFPLEtBQUssQ0FBQyxHQUFHLFFBQVEsR0FBRyxJQUFJLENBQUMsR0FBRyxHQUFHLE9BQU8sQ0FBQyxPQUFPLENBQUM7QUFDakYsSUFBQSxJQUFJLE9BQU8sQ0FBQyxRQUFRLEdBQUcsS0FBSyxDQUFFLENBQUEsS0FBSyxHQUFHLE9BQU8sQ0FBQyxRQUFRLENBQUM7QUFBVCxFQUNoRCxDQUFDO0FBQ0QsRUFBQSxJQUFJLEtBQUssSUFBSSxJQUFJLENBQUMsT0FBTyxDQUFFLENBQUEsT0FBTztBQUNsQyxFQUFBLElBQUksQ0FBQyxPQUFPLEdBQUcsS0FBSyxDQUFDO0FBQ3JCLEVBQUEsSUFBSSxJQUFJLENBQUMsS0FBSyxDQUFFLENBQUEsdUJBQU0sR0FBRyxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsSUFBSSxFQUFFLENBQUMsR0FBQyxDQUFDOztvRkFJakQsdUJBQWdDLEtBQVUsd0NBQTRCO0FBQ3BFLEVBQUEsSUFBSSxJQUFJLENBQUMsUUFBUSxDQUFFLENBQUEsT0FBTztBQUMxQixFQUFBLElBQUksQ0FBQyxRQUFRLEdBQUcsSUFBSSxDQUFDO0FBQ3JCLEVBQUEsT0FBTyxJQUFJLENBQUMsS0FBSyxDQUFDLE1BQU0sR0FBRyxDQUFDLENBQUUsbUNBQUEsdUJBQU0sS0FBSyxDQUFDLEdBQUcsRUFBRSxJQUFJLEdBQUMsR0FBQztBQUNyRCxFQUFBLElBQUksQ0FBQyxRQUFRLEdBQUcsS0FBSyxDQUFDOztnR0FJeEIsd0JBQWlDLEtBQVUsTUFBWSwwQ0FBaUU7QUFDdEgsRUFBQSw2Q0FBVTtBQUNSLElBQUEsSUFBSSxDQUFDLEtBQUssR0FBRyxJQUFJLENBQUM7QUFDbEIsSUFBQSxJQUFJLElBQUksQ0FBQyxPQUFPLEtBQUssUUFBUSxDQUFFLENBQUEsdUJBQU0sR0FBRyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsSUFBSSxHQUFDLENBQUM7QUFBRixTQUFLLElBQ25ELElBQUksQ0FBQyxPQUFPLEdBQUcsSUFBSSxDQUFDLEdBQUcsQ0FBRSxDQUFBLE9BQU0sR0FBRyxDQUFDLE1BQU0sTUFBQyxFQUFFLElBQUksa0JBQUUsR0FBRyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsSUFBSSxFQUFDLEVBQUUsSUFBSSxrQkFBRSxHQUFHLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLE9BQU8sR0FBRyxJQUFJLENBQUMsR0FBRyxDQUFDLEVBQUMsQ0FBQyxNQUFDLEVBQUMsQ0FBQztBQUN2SSxJQUFBLElBQUksQ0FBQyxLQUFLLEdBQUcsS0FBSyxDQUFDO0FBQ25CLElBQUEsSUFBSSxDQUFDLEdBQUcsR0FBRyx1QkFBTSxHQUFHLENBQUMsR0FBRyxDQUFDLEdBQUMsQ0FBQztBQUMzQixJQUFBLElBQUksSUFBSSxDQUFDLEdBQUcsR0FBRyxJQUFJLENBQUMsT0FBTyxDQUFFLENBQUEsU0FBUztBQUN0QyxJQUFBLElBQUksQ0FBQyxPQUFPLEdBQUcsUUFBUSxDQUFDO0FBQ3hCLElBQUEsS0FBSyxNQUFNLElBQUksSUFBSSxJQUFJLENBQUMsS0FBSyxDQUFFLG1DQUFBLElBQUksQ0FBQyxJQUFJLEVBQUUsSUFBSSxFQUFFLE1BQU0sQ0FBQyxHQUFDO0FBQUYsRUFDeEQsQ0FBQzs7QUFHSCxTQUFTLEtBQUssSUFBSSxFQUFRLElBQUksRUFBUSxNQUFNLHFGQUFpRDtBQUMzRixFQUFBLE1BQU0sR0FBRyxHQUFjLENBQUMsQ0FBQyxDQUFDO0FBQzFCLEVBQUEsTUFBTSxJQUFJLEdBQUcsQ0FBQyxPQUFPLHdGQUFxQjtBQUN4QyxJQUFBLElBQUksT0FBTyxDQUFDLFFBQVEsS0FBSyxDQUFDLENBQUUsQ0FBQSxPQUFPO0FBQ25DLElBQUEsSUFBSSxPQUFPLENBQUMsUUFBUSxJQUFJLElBQUksQ0FBQyxHQUFHLENBQUUsQ0FBQSxHQUFHLENBQUMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxDQUFDO0FBQUYsU0FBSyxJQUM5QyxPQUFPLENBQUMsUUFBUSxHQUFHLElBQUksQ0FBQyxPQUFPLENBQUUsQ0FBQSxJQUFJLENBQUMsT0FBTyxHQUFHLE9BQU8sQ0FBQyxRQUFRLENBQUM7QUFBVCwrQkFDbEUsQ0FBQztBQUNGLEVBQUEsS0FBSyxNQUFNLE9BQU8sSUFBSSxJQUFJLENBQUMsTUFBTSxDQUFDLE1BQU0sQ0FBQyxDQUFDLENBQUUsbUNBQUEsSUFBSSxDQUFDLE9BQU8sQ0FBQyxHQUFDO0FBQzFELEVBQUEsS0FBSyxNQUFNLE9BQU8sSUFBSSxJQUFJLENBQUMsSUFBSSxDQUFFLG1DQUFBLElBQUksQ0FBQyxPQUFPLENBQUMsR0FBQztBQUMvQyxFQUFBLEtBQUssTUFBTSxPQUFPLElBQUksR0FBRyxDQUFFLG1DQUFBLE1BQU0sQ0FBQyxJQUFJLEVBQUUsT0FBTyxDQUFDLEdBQUM7O01DMUM3QyxTQUFTLEdBQUc7TUFFWixTQUFTLEdBQUc7TUFDWixVQUFVLEdBQUc7TUFDYixrQkFBa0IsR0FBRztNQUNyQixnQkFBZ0IsR0FBRztNQUVuQixJQUFJLEdBQVUsK0NBQU07QUFHbkIsU0FBUyxjQUFjLE1BQU0scUZBQW1CO0FBQ3JELEVBQUEsTUFBTSxPQUFPLEdBQVksRUFBRSxJQUFJLEVBQUUsTUFBTSxFQUFFLEtBQUssRUFBRSxnQkFBQSxJQUFJLEdBQUcsQ0FBQyxDQUFDLEVBQUUsS0FBSyxFQUFFLENBQUMsRUFBRSxNQUFNLEVBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUNqRixFQUFBLE1BQU0sS0FBSyxHQUFHLE9BQU8sQ0FBQyxNQUFNLEVBQUUsT0FBTyxFQUFFLENBQUMsQ0FBQyxDQUFDO0FBQzFDLEVBQUEsT0FBTyxDQUFDLEtBQUssRUFBRSxJQUFJLHdGQUFNO0FBQ3ZCLElBQUEsT0FBTyxDQUFDLEtBQUssR0FBRyxDQUFDLENBQUM7QUFDbEIsSUFBQSxPQUFPLEtBQUssQ0FBQyxLQUFLLEVBQUUsSUFBSSxDQUFDLENBQUM7QUFBRiwrQkFDekIsQ0FBQzs7QUFZSixTQUFTLFFBQVEsTUFBTSxFQUFXLE9BQU8sRUFBVyxLQUFLLHFGQUFrQjtBQUN6RSxFQUFBLElBQUksTUFBTSxLQUFLLEtBQUssQ0FBRSxDQUFBLE9BQU8sQ0FBQyxNQUFNLEVBQUUsSUFBSSw4Q0FBSyxDQUFDLEVBQUUsSUFBSSxDQUFDLHlCQUF5QixLQUFDLENBQUM7QUFDbEYsRUFBQSxJQUFJLENBQUMsUUFBUSxDQUFDLE1BQU0sQ0FBQyxJQUFJLEtBQUssR0FBRyxTQUFTLENBQUUsQ0FBQSxPQUFPLElBQUksQ0FBQztBQUN4RCxFQUFBLE1BQU0sTUFBTSxHQUFZLENBQUMsQ0FBQyxDQUFDO0FBQzNCLEVBQUEsSUFBSSxPQUFPLE1BQU0sQ0FBQyxJQUFJLEtBQUssUUFBUSxDQUFFLENBQUEsTUFBTSxDQUFDLElBQUksQ0FBQyxTQUFTLENBQUMsTUFBTSxDQUFDLElBQUksRUFBRSxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUMsQ0FBQztBQUN6RixFQUFBLElBQUksT0FBTyxNQUFNLENBQUMsSUFBSSxLQUFLLFFBQVEsSUFBSSxLQUFLLENBQUMsT0FBTyxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBRSxDQUFBLE1BQU0sQ0FBQyxJQUFJLENBQUMsU0FBUyxDQUFDLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDO0FBQ2hILEVBQUEsSUFBSSxPQUFPLElBQUksTUFBTSxDQUFFLENBQUEsTUFBTSxDQUFDLElBQUksQ0FBQyxVQUFVLENBQUMsQ0FBQyxNQUFNLENBQUMsS0FBSyxDQUFDLEVBQUUsT0FBTyxDQUFDLENBQUMsQ0FBQztBQUN4RSxFQUFBLElBQUksS0FBSyxDQUFDLE9BQU8sQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLENBQUUsQ0FBQSxNQUFNLENBQUMsSUFBSSxDQUFDLFVBQVUsQ0FBQyxNQUFNLENBQUMsSUFBSSxFQUFFLE1BQU0sQ0FBQyxDQUFDLENBQUM7QUFDN0UsRUFBQSxZQUFZLENBQUMsTUFBTSxFQUFFLE1BQU0sQ0FBQyxDQUFDO0FBQzdCLEVBQUEsWUFBWSxDQUFDLE1BQU0sRUFBRSxNQUFNLENBQUMsQ0FBQztBQUM3QixFQUFBLFdBQVcsQ0FBQyxNQUFNLEVBQUUsT0FBTyxFQUFFLEtBQUssRUFBRSxNQUFNLENBQUMsQ0FBQztBQUM1QyxFQUFBLFlBQVksQ0FBQyxNQUFNLEVBQUUsT0FBTyxFQUFFLEtBQUssRUFBRSxNQUFNLENBQUMsQ0FBQztBQUM3QyxFQUFBLFdBQVcsQ0FBQyxNQUFNLEVBQUUsT0FBTyxFQUFFLEtBQUssRUFBRSxNQUFNLENBQUMsQ0FBQztBQUM1QyxFQUFBLElBQUksTUFBTSxDQUFDLE1BQU0sS0FBSyxDQUFDLENBQUUsQ0FBQSxPQUFPLElBQUksQ0FBQztBQUNyQyxFQUFBLE9BQU8sTUFBTSxDQUFDLE1BQU0sS0FBSyxDQUFDLEdBQUcsTUFBTSxDQUFDLENBQUMsQ0FBQyxHQUFJLElBQUksQ0FBQSxNQUFNLENBQUMsQ0FBQzs7QUFHeEQsU0FBUyxLQUFJLE1BQU0sb0NBQTRCO0FBQzdDLEVBQUEsT0FBTyxDQUFDLEtBQUssRUFBRSxJQUFJLHdGQUFNO0FBQ3ZCLElBQUEsS0FBSyxNQUFNLEtBQUssSUFBSSxNQUFNLG9DQUFHO0FBQzNCLE1BQUEsTUFBTSxLQUFLLEdBQUcsS0FBSyxDQUFDLEtBQUssRUFBRSxJQUFJLENBQUMsQ0FBQztBQUNqQyxNQUFBLElBQUksS0FBSyxLQUFLLElBQUksQ0FBRSxDQUFBLE9BQU8sS0FBSyxDQUFDO0FBQU4sSUFDN0IsQ0FBQztBQUNELElBQUEsT0FBTyxJQUFJLENBQUM7QUFBTCwrQkFDUixDQUFDOztBQUdKLFNBQVMsVUFBVSxHQUFHLEVBQVUsT0FBTyxFQUFXLEtBQUsscUZBQWtCO0FBQ3ZFLEVBQUEsTUFBTSxLQUFLLEdBQUcsT0FBTyxDQUFDLEtBQUssQ0FBQyxHQUFHLENBQUMsR0FBRyxDQUFDLENBQUM7QUFDckMsRUFBQSxNQUFNLElBQUksR0FBRyxLQUFLLElBQUksRUFBRSxLQUFLLEVBQUUsSUFBSSxDQUFDLENBQUMsQ0FBQztBQUN0QyxFQUFBLElBQUksS0FBSyxLQUFLLEtBQUssQ0FBQyxHQUFNO0FBQ3hCLElBQUEsT0FBTyxDQUFDLEtBQUssQ0FBQyxHQUFHLENBQUMsR0FBRyxFQUFFLElBQUksQ0FBQyxDQUFDO0FBQzdCLElBQUEsSUFBSSxDQUFDLEtBQUssR0FBRyxPQUFPLENBQUMsTUFBTSxDQUFDLEdBQUcsRUFBRSxPQUFPLENBQUMsSUFBSSxDQUFDLEVBQUUsT0FBTyxFQUFFLEtBQUssR0FBRyxDQUFDLENBQUMsQ0FBQztBQUFGLEVBQ3BFLENBQUM7QUFDRCxFQUFBLE9BQU8sQ0FBQyxLQUFLLEVBQUUsSUFBSSx3RkFBTTtBQUN2QixJQUFBLElBQUksRUFBRSxPQUFPLENBQUMsS0FBSyxHQUFHLFNBQVMsSUFBSSxPQUFPLENBQUMsTUFBTSxJQUFJLFVBQVUsQ0FBRSxDQUFBLE9BQU8sSUFBSSxDQUFDO0FBQzdFLElBQUEsT0FBTyxDQUFDLE1BQU0sRUFBRSxDQUFDO0FBQ2pCLElBQUEsTUFBTSxLQUFLLEdBQUcsSUFBSSxDQUFDLEtBQUssQ0FBQyxLQUFLLEVBQUUsSUFBSSxDQUFDLENBQUM7QUFDdEMsSUFBQSxPQUFPLENBQUMsTUFBTSxFQUFFLENBQUM7QUFDakIsSUFBQSxPQUFPLEtBQUssQ0FBQztBQUFOLCtCQUNSLENBQUM7O0FBR0osU0FBUyxPQUFPLEdBQUcsRUFBVSxJQUFJLHFGQUFxQjtBQUNwRCxFQUFBLElBQUksR0FBRyxLQUFLLEdBQUcsQ0FBRSxDQUFBLE9BQU8sSUFBSSxDQUFDO0FBQzdCLEVBQUEsSUFBSSxDQUFDLEdBQUcsQ0FBQyxVQUFVLENBQUMsSUFBSSxDQUFDLENBQUUsQ0FBQSxPQUFPLEtBQUssQ0FBQyxDQUFDO0FBQ3pDLEVBQUEsSUFBSSxFQUFFLEdBQVksSUFBSSxDQUFDO0FBQ3ZCLEVBQUEsS0FBSyxNQUFNLElBQUksSUFBSSxHQUFHLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQyxHQUFHLENBQUMsb0NBQUc7QUFDM0MsSUFBQSxNQUFNLEdBQUcsR0FBRyxJQUFJLENBQUMsVUFBVSxDQUFDLElBQUksRUFBRSxHQUFHLENBQUMsQ0FBQyxVQUFVLENBQUMsSUFBSSxFQUFFLEdBQUcsQ0FBQyxDQUFDO0FBQzdELElBQUEsSUFBSSxPQUFPLEVBQUUsS0FBSyxRQUFRLElBQUksRUFBRSxLQUFLLElBQUksSUFBSSxDQUFDLE1BQU0sQ0FBQyxNQUFNLENBQUMsRUFBRSxFQUFFLEdBQUcsQ0FBQyxDQUFFLENBQUEsT0FBTyxLQUFLLENBQUMsQ0FBQztBQUNwRixJQUFBLEVBQUUsR0FBSSxFQUFFLENBQVUsR0FBRyxDQUFDLENBQUM7QUFBRixFQUN2QixDQUFDO0FBQ0QsRUFBQSxPQUFPLEVBQUUsQ0FBQzs7QUFHWixTQUFTLE9BQU8sS0FBSyxxRkFBb0I7QUFDdkMsRUFBQSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUUsQ0FBQSxPQUFPLE1BQU0sQ0FBQztBQUNsQyxFQUFBLE9BQU8sS0FBSyxDQUFDLE9BQU8sQ0FBQyxLQUFLLENBQUMsR0FBRyxPQUFPLEdBQUcsT0FBTyxLQUFLLENBQUM7O0FBR3ZELFNBQVMsVUFBVSxLQUFLLHFGQUE4QjtBQUNwRCxFQUFBLE1BQU0sTUFBTSxHQUFHLEtBQUssQ0FBQyxJQUFJLENBQUMsTUFBTSxDQUFDLENBQUM7QUFDbEMsRUFBQSxJQUFJLEtBQUssQ0FBQyxNQUFNLEtBQUssQ0FBQyxJQUFJLEtBQUssQ0FBQyxDQUFDLENBQUMsS0FBSyxTQUFTLEdBQUc7QUFDakQsSUFBQSxNQUFNLENBQUMsSUFBSSxDQUFDLEdBQUcsS0FBSyxDQUFDO0FBQ3JCLElBQUEsT0FBTyxDQUFDLEtBQUssRUFBRSxJQUFJLCtGQUFLLE1BQU0sQ0FBQyxLQUFLLENBQUMsS0FBSyxJQUFJLEdBQUcsSUFBSSxHQUFHLENBQUMsRUFBRSxJQUFJLENBQUMsRUFBRSxFQUFFLE1BQU0sQ0FBQyxLQUFLLENBQUMsQ0FBQyxPQUFPLEVBQUUsTUFBTSxDQUFDLFVBQVUsZ0NBQUMsQ0FBQztBQUFiLEVBQ25HLENBQUM7QUFDRCxFQUFBLE9BQU8sQ0FBQyxLQUFLLEVBQUUsSUFBSSx3RkFBTTtBQUN2QixJQUFBLE1BQU0sSUFBSSxHQUFHLE1BQU0sQ0FBQyxLQUFLLENBQUMsQ0FBQztBQUMzQixJQUFBLElBQUksS0FBSyxDQUFDLFFBQVEsQ0FBQyxJQUFJLENBQUMsSUFBSyxJQUFJLEtBQUssUUFBUSxJQUFJLEtBQUssQ0FBQyxRQUFRLENBQUMsU0FBUyxDQUFDLElBQUksTUFBTSxDQUFDLFNBQVMsQ0FBQyxLQUFLLENBQUMsQ0FBRyxDQUFBLE9BQU8sSUFBSSxDQUFDO0FBQ3JILElBQUEsT0FBTyxDQUFDLEVBQUUsSUFBSSxDQUFDLEVBQUUsRUFBRSxJQUFJLENBQUMsT0FBTyxFQUFFLE1BQU0sQ0FBQyxVQUFVLENBQUMsQ0FBQztBQUFiLCtCQUN4QyxDQUFDOztBQUdKLFNBQVMsV0FBVyxPQUFPLEVBQXNCLElBQUkscUZBQWtCO0FBQ3JFLEVBQUEsTUFBTSxLQUFLLEdBQUcsT0FBTyxDQUFDLEdBQUcsQ0FBQyxDQUFDLEdBQUcsK0ZBQUssU0FBUyxDQUFDLEdBQUcsZ0NBQUMsQ0FBQyxDQUFDO0FBQ25ELEVBQUEsT0FBTyxDQUFDLEtBQUssRUFBRSxJQUFJLCtGQUFLLEtBQUssQ0FBQyxRQUFRLENBQUMsU0FBUyxDQUFDLEtBQUssQ0FBQyxDQUFDLEdBQUcsSUFBSSxHQUFHLENBQUMsRUFBRSxJQUFJLENBQUMsRUFBRSxFQUFFLElBQUksQ0FBQyxLQUFLLENBQUMsQ0FBQyxXQUFXLEVBQUUsSUFBSSxDQUFDLENBQUMsRUFBRSxTQUFTLENBQUMsS0FBSyxDQUFDLENBQUMsZ0NBQUMsQ0FBQzs7QUFHcEksU0FBUyxVQUFVLEtBQUsscUZBQW9CO0FBQzFDLEVBQUEsSUFBSSxLQUFLLENBQUMsT0FBTyxDQUFDLEtBQUssQ0FBQyxDQUFFLENBQUEsT0FBTyxDQUFDLENBQUMsRUFBRSxLQUFLLENBQUMsR0FBRyxDQUFDLFNBQVMsQ0FBQyxDQUFDLElBQUksQ0FBQyxHQUFHLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUN2RSxFQUFBLElBQUksQ0FBQyxRQUFRLENBQUMsS0FBSyxDQUFDLENBQUUsQ0FBQSxPQUFPLElBQUksQ0FBQyxTQUFTLENBQUMsS0FBSyxDQUFDLElBQUksTUFBTSxDQUFDO0FBQzdELEVBQUEsT0FBTyxDQUFDLENBQUMsRUFBRSxNQUFNLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsR0FBRyxDQUFDLENBQUMsR0FBRywrRkFBSyxDQUFDLEVBQUUsSUFBSSxDQUFDLFNBQVMsQ0FBQyxHQUFHLENBQUMsQ0FBQyxDQUFDLEVBQUUsU0FBUyxDQUFDLEtBQUssQ0FBQyxHQUFHLENBQUMsQ0FBQyxDQUFDLGdDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsR0FBRyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUM7O0FBR3BILFNBQVMsVUFBVSxLQUFLLHFGQUE4QjtBQUNwRCxFQUFBLE1BQU0sSUFBSSxHQUFHLEtBQUssQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUM7QUFDOUIsRUFBQSxPQUFPLElBQUksQ0FBQyxNQUFNLEdBQUcsR0FBRyxHQUFHLENBQUMsRUFBRSxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUMsRUFBRSxHQUFHLENBQUMsQ0FBQyxZQUFZLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxHQUFHLElBQUksQ0FBQzs7QUFHNUUsU0FBUyxLQUFLLEtBQUsscUZBQW9CO0FBQ3JDLEVBQUEsTUFBTSxJQUFJLEdBQUcsSUFBSSxDQUFDLFNBQVMsQ0FBQyxLQUFLLENBQUMsSUFBSSxTQUFTLENBQUM7QUFDaEQsRUFBQSxPQUFPLElBQUksQ0FBQyxNQUFNLEdBQUcsRUFBRSxHQUFHLENBQUMsRUFBRSxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUMsRUFBRSxFQUFFLENBQUMsQ0FBQyxZQUFZLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxHQUFHLElBQUksQ0FBQzs7QUFHMUUsU0FBUyxhQUFhLE1BQU0sRUFBUSxNQUFNLHFGQUFrQjtBQUMxRCxFQUFBLE1BQU0sS0FBSyxHQUFHLENBQUMsR0FBRyxFQUFVLElBQUksRUFBNkMsS0FBSyx3RkFBb0I7QUFDcEcsSUFBQSxNQUFNLEtBQUssR0FBRyxNQUFNLENBQUMsR0FBRyxDQUFDLENBQUM7QUFDMUIsSUFBQSxJQUFJLE9BQU8sS0FBSyxLQUFLLFFBQVEsQ0FBRSxDQUFBLE9BQU87QUFDdEMsSUFBQSxNQUFNLENBQUMsSUFBSSxDQUFDLENBQUMsS0FBSyxFQUFFLElBQUksK0ZBQUssT0FBTyxLQUFLLEtBQUssUUFBUSxJQUFJLElBQUksQ0FBQyxLQUFLLEVBQUUsS0FBSyxDQUFDLEdBQUcsSUFBSSxHQUFHLENBQUMsRUFBRSxJQUFJLENBQUMsRUFBRSxFQUFFLEtBQUssQ0FBQyxJQUFJLEVBQUUsS0FBSyxDQUFDLENBQUMsRUFBRSxLQUFLLENBQUMsZ0NBQUMsQ0FBQyxDQUFDO0FBQUYsK0JBQy9ILENBQUM7QUFDRixFQUFBLEtBQUssQ0FBQyxTQUFTLEVBQUUsQ0FBQyxLQUFLLEVBQUUsS0FBSyw4Q0FBSyxLQUFLLElBQUksU0FBSyxFQUFFLE9BQU8sQ0FBQyxDQUFDO0FBQzVELEVBQUEsS0FBSyxDQUFDLFNBQVMsRUFBRSxDQUFDLEtBQUssRUFBRSxLQUFLLDhDQUFLLEtBQUssSUFBSSxTQUFLLEVBQUUsT0FBTyxDQUFDLENBQUM7QUFDNUQsRUFBQSxLQUFLLENBQUMsa0JBQWtCLEVBQUUsQ0FBQyxLQUFLLEVBQUUsS0FBSyw4Q0FBSyxLQUFLLEdBQUcsU0FBSyxFQUFFLFdBQVcsQ0FBQyxDQUFDO0FBQ3hFLEVBQUEsS0FBSyxDQUFDLGtCQUFrQixFQUFFLENBQUMsS0FBSyxFQUFFLEtBQUssOENBQUssS0FBSyxHQUFHLFNBQUssRUFBRSxXQUFXLENBQUMsQ0FBQzs7QUFJMUUsU0FBUyxhQUFhLE1BQU0sRUFBUSxNQUFNLHFGQUFrQjtBQUMxRCxFQUFBLE1BQU0sRUFBRSxTQUFTLEVBQUUsU0FBUyxFQUFFLE9BQU8sQ0FBQyxDQUFDLEdBQUcsTUFBTSxDQUFDO0FBQ2pELEVBQUEsSUFBSSxPQUFPLFNBQVMsS0FBSyxRQUFRLEdBQUc7QUFDbEMsSUFBQSxNQUFNLENBQUMsSUFBSTtBQUFKLE1BQUssQ0FBQyxLQUFLLEVBQUUsSUFBSSwrRkFDdEIsT0FBTyxLQUFLLEtBQUssUUFBUSxJQUFJLE1BQU0sQ0FBQyxLQUFLLEVBQUUsU0FBUyxDQUFDLElBQUksU0FBUyxHQUFHLElBQUksR0FBRyxDQUFDLEVBQUUsSUFBSSxDQUFDLGVBQWUsRUFBRSxTQUFTLENBQUMsV0FBVyxnQ0FBQztBQUFiLElBQ2hILENBQUMsQ0FBQztBQUFGLEVBQ0YsQ0FBQztBQUNELEVBQUEsSUFBSSxPQUFPLFNBQVMsS0FBSyxRQUFRLEdBQUc7QUFDbEMsSUFBQSxNQUFNLENBQUMsSUFBSTtBQUFKLE1BQUssQ0FBQyxLQUFLLEVBQUUsSUFBSSwrRkFDdEIsT0FBTyxLQUFLLEtBQUssUUFBUSxJQUFJLEtBQUssQ0FBQyxNQUFNLElBQUksU0FBUyxJQUFJLE1BQU0sQ0FBQyxLQUFLLEVBQUUsU0FBUyxHQUFHLENBQUMsQ0FBQyxJQUFJLFNBQVMsR0FDL0YsSUFBSSxHQUNKLENBQUMsRUFBRSxJQUFJLENBQUMsY0FBYyxFQUFFLFNBQVMsQ0FBQyxXQUFXLGdDQUFDO0FBQWIsSUFDdkMsQ0FBQyxDQUFDO0FBQUYsRUFDRixDQUFDO0FBQ0QsRUFBQSxNQUFNLFVBQVUsR0FBRyxPQUFPLE9BQU8sS0FBSyxRQUFRLEdBQUcsYUFBYSxDQUFDLE9BQU8sQ0FBQyxHQUFHLElBQUksQ0FBQztBQUMvRSxFQUFBLElBQUksVUFBVSxLQUFLLElBQUksQ0FBRSxDQUFBLE9BQU87QUFDaEMsRUFBQSxNQUFNLENBQUMsSUFBSTtBQUFKLElBQUssQ0FBQyxLQUFLLEVBQUUsSUFBSSwrRkFDdEIsT0FBTyxLQUFLLEtBQUssUUFBUSxJQUFJLEtBQUssQ0FBQyxNQUFNLEdBQUcsZ0JBQWdCLElBQUksVUFBVSxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsR0FBRyxJQUFJLEdBQUcsQ0FBQyxFQUFFLElBQUksQ0FBQyxpQkFBaUIsRUFBRSxPQUFPLENBQUMsZ0NBQUM7QUFBRixFQUNwSSxDQUFDLENBQUM7O0FBR0osU0FBUyxPQUFPLElBQUksRUFBVSxNQUFNLG9DQUFtQjtBQUNyRCxFQUFBLElBQUksSUFBSSxDQUFDLE1BQU0sR0FBRyxNQUFNLENBQUUsQ0FBQSxPQUFPLElBQUksQ0FBQyxNQUFNLENBQUM7QUFDN0MsRUFBQSxJQUFJLEtBQUssR0FBRyxDQUFDLENBQUM7QUFDZCxFQUFBLEtBQUssTUFBTSxNQUFNLElBQUksSUFBSSxDQUFFLG1DQUFBLElBQUksRUFBRSxLQUFLLElBQUksTUFBTSxDQUFFLENBQUEsUUFBTTtBQUN4RCxFQUFBLE9BQU8sS0FBSyxDQUFDOztBQUlmLFNBQVMsY0FBYyxPQUFPLHFGQUEwQjtBQUN0RCxFQUFBLElBQUksT0FBTyxDQUFDLE1BQU0sR0FBRyxrQkFBa0IsSUFBSSx1QkFBdUIsQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFDLENBQUUsQ0FBQSxPQUFPLElBQUksQ0FBQztBQUM5RixFQUFBLElBQUksQ0FBQyxPQUFPLENBQUMsS0FBSyxDQUFDLGNBQWMsQ0FBQyxFQUFFLE1BQU0sSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFFLENBQUEsT0FBTyxJQUFJLENBQUM7QUFDbEUsRUFBQSxLQUFLO0FBQ0gsSUFBQSxPQUFPLElBQUksTUFBTSxDQUFDLE9BQU8sRUFBRSxHQUFHLENBQUMsQ0FBQztBQUFGLEVBQ2hDLENBQUMsK0JBQVE7QUFDUCxJQUFBLE9BQU8sSUFBSSxDQUFDO0FBQUwsRUFDVCxDQUFDOztBQUdILFNBQVMsWUFBWSxNQUFNLEVBQVEsT0FBTyxFQUFXLEtBQUssRUFBVSxNQUFNLHFGQUFrQjtBQUMxRixFQUFBLE1BQU0sRUFBRSxRQUFRLEVBQUUsUUFBUSxFQUFFLEtBQUssRUFBRSxXQUFXLENBQUMsQ0FBQyxHQUFHLE1BQU0sQ0FBQztBQUMxRCxFQUFBLElBQUksT0FBTyxRQUFRLEtBQUssUUFBUSxHQUFHO0FBQ2pDLElBQUEsTUFBTSxDQUFDLElBQUksQ0FBQyxDQUFDLEtBQUssRUFBRSxJQUFJLCtGQUFLLENBQUMsS0FBSyxDQUFDLE9BQU8sQ0FBQyxLQUFLLENBQUMsSUFBSSxLQUFLLENBQUMsTUFBTSxJQUFJLFFBQVEsR0FBRyxJQUFJLEdBQUcsQ0FBQyxFQUFFLElBQUksQ0FBQyxhQUFhLEVBQUUsUUFBUSxDQUFDLE1BQU0sZ0NBQUMsQ0FBQyxDQUFDO0FBQUYsRUFDakksQ0FBQztBQUNELEVBQUEsSUFBSSxPQUFPLFFBQVEsS0FBSyxRQUFRLEdBQUc7QUFDakMsSUFBQSxNQUFNLENBQUMsSUFBSSxDQUFDLENBQUMsS0FBSyxFQUFFLElBQUksK0ZBQUssQ0FBQyxLQUFLLENBQUMsT0FBTyxDQUFDLEtBQUssQ0FBQyxJQUFJLEtBQUssQ0FBQyxNQUFNLElBQUksUUFBUSxHQUFHLElBQUksR0FBRyxDQUFDLEVBQUUsSUFBSSxDQUFDLFlBQVksRUFBRSxRQUFRLENBQUMsTUFBTSxnQ0FBQyxDQUFDLENBQUM7QUFBRixFQUNoSSxDQUFDO0FBQ0QsRUFBQSxNQUFNLEtBQUssR0FBRyxDQUFDLEtBQUssQ0FBQyxPQUFPLENBQUMsV0FBVyxDQUFDLEdBQUcsV0FBVyxHQUFHLENBQUMsQ0FBQyxFQUFFLEdBQUcsQ0FBQyxDQUFDLEdBQUcsK0ZBQUssT0FBTyxDQUFDLEdBQUcsRUFBRSxPQUFPLEVBQUUsS0FBSyxHQUFHLENBQUMsZ0NBQUMsQ0FBQyxDQUFDO0FBQzdHLEVBQUEsTUFBTSxJQUFJLEdBQUcsS0FBSyxLQUFLLEtBQUssQ0FBQyxHQUFNLElBQUksR0FBRyxPQUFPLENBQUMsS0FBSyxFQUFFLE9BQU8sRUFBRSxLQUFLLEdBQUcsQ0FBQyxDQUFDLENBQUM7QUFDN0UsRUFBQSxJQUFJLEtBQUssQ0FBQyxNQUFNLEtBQUssQ0FBQyxJQUFJLElBQUksS0FBSyxJQUFJLENBQUUsQ0FBQSxPQUFPO0FBQ2hELEVBQUEsTUFBTSxDQUFDLElBQUksQ0FBQyxDQUFDLEtBQUssRUFBRSxJQUFJLHdGQUFNO0FBQzVCLElBQUEsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLENBQUMsS0FBSyxDQUFDLENBQUUsQ0FBQSxPQUFPLElBQUksQ0FBQztBQUN2QyxJQUFBLEtBQUssSUFBSSxDQUFDLEdBQUcsQ0FBQyxFQUFFLENBQUMsR0FBRyxLQUFLLENBQUMsTUFBTSxFQUFFLENBQUMsRUFBRSxvQ0FBRztBQUN0QyxNQUFBLE1BQU0sS0FBSyxHQUFHLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQyxJQUFJLElBQUksRUFBRSxLQUFLLENBQUMsQ0FBQyxDQUFDLEVBQUUsQ0FBQyxFQUFFLElBQUksQ0FBQyxDQUFDLEVBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUM7QUFDNUQsTUFBQSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUUsQ0FBQSxPQUFPLEtBQUssQ0FBQztBQUFOLElBQzdCLENBQUM7QUFDRCxJQUFBLE9BQU8sSUFBSSxDQUFDO0FBQUwsK0JBQ1IsQ0FBQyxDQUFDOztBQUdMLFNBQVMsYUFBYSxNQUFNLEVBQVEsT0FBTyxFQUFXLEtBQUssRUFBVSxNQUFNLHFGQUFrQjtBQUMzRixFQUFBLE1BQU0sRUFBRSxRQUFRLEVBQUUsVUFBVSxFQUFFLG9CQUFvQixDQUFDLENBQUMsR0FBRyxNQUFNLENBQUM7QUFDOUQsRUFBQSxJQUFJLEtBQUssQ0FBQyxPQUFPLENBQUMsUUFBUSxDQUFDLElBQUksUUFBUSxDQUFDLE1BQU0sR0FBRyxDQUFDLEdBQUc7QUFDbkQsSUFBQSxNQUFNLE1BQU0sR0FBRSxRQUFRLENBQUMsTUFBTSxDQUFDLENBQUMsR0FBRyw4Q0FBSyxPQUFPLEdBQUcsS0FBSyxZQUFRLENBQUMsQ0FBQztBQUNoRSxJQUFBLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBQyxLQUFLLEVBQUUsSUFBSSx3RkFBTTtBQUM1QixNQUFBLElBQUksQ0FBQyxRQUFRLENBQUMsS0FBSyxDQUFDLENBQUUsQ0FBQSxPQUFPLElBQUksQ0FBQztBQUNsQyxNQUFBLEtBQUssTUFBTSxJQUFJLElBQUksTUFBTSxDQUFDLG1DQUFBLElBQUksQ0FBQyxNQUFNLENBQUMsTUFBTSxDQUFDLEtBQUssRUFBRSxJQUFJLENBQUMsQ0FBRSxDQUFBLE9BQU8sQ0FBQyxFQUFFLElBQUksQ0FBQyxDQUFDLEVBQUUsSUFBSSxDQUFDLFlBQVksQ0FBQyxHQUFDO0FBQ2hHLE1BQUEsT0FBTyxJQUFJLENBQUM7QUFBTCxpQ0FDUixDQUFDLENBQUM7QUFBRixFQUNILENBQUM7QUFDRCxFQUFBLE1BQU0sS0FBSyxHQUFHLGdCQUFBLElBQUksR0FBRyxDQUFnQixDQUFDLENBQUM7QUFDdkMsRUFBQSxJQUFJLFFBQVEsQ0FBQyxVQUFVLENBQUMsR0FBRztBQUFDLElBQUEsS0FBSyxNQUFNLElBQUksSUFBSSxNQUFNLENBQUMsSUFBSSxDQUFDLFVBQVUsQ0FBQyxDQUFFLG1DQUFBLEtBQUssQ0FBQyxHQUFHLENBQUMsSUFBSSxFQUFFLE9BQU8sQ0FBQyxVQUFVLENBQUMsSUFBSSxDQUFDLEVBQUUsT0FBTyxFQUFFLEtBQUssR0FBRyxDQUFDLENBQUMsQ0FBQyxHQUFDO0FBQUYsRUFBRyxDQUFDO0FBQ3pJLEVBQUEsTUFBTSxTQUFTLEdBQUcsUUFBUSxDQUFDLE1BQU0sQ0FBQyxpQkFBaUIsQ0FBQyxDQUFDO0FBQ3JELEVBQUEsTUFBTSxJQUFJLEdBQUcsb0JBQW9CLEtBQUssS0FBSyxDQUFDLElBQU8sU0FBUyxHQUFHLElBQUksR0FBRyxPQUFPLENBQUMsb0JBQW9CLEVBQUUsT0FBTyxFQUFFLEtBQUssR0FBRyxDQUFDLENBQUMsQ0FBQztBQUN4SCxFQUFBLElBQUksS0FBSyxDQUFDLElBQUksS0FBSyxDQUFDLElBQUksSUFBSSxLQUFLLElBQUksQ0FBRSxDQUFBLE9BQU87QUFDOUMsRUFBQSxNQUFNLE1BQU0sR0FBRyxvQkFBb0IsS0FBSyxLQUFLLElBQUksQ0FBQyxTQUFTLENBQUM7QUFDNUQsRUFBQSxNQUFNLENBQUMsSUFBSSxDQUFDLENBQUMsS0FBSyxFQUFFLElBQUksd0ZBQU07QUFDNUIsSUFBQSxJQUFJLENBQUMsUUFBUSxDQUFDLEtBQUssQ0FBQyxDQUFFLENBQUEsT0FBTyxJQUFJLENBQUM7QUFDbEMsSUFBQSxLQUFLLE1BQU0sSUFBSSxJQUFJLE1BQU0sQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLG9DQUFHO0FBQ3RDLE1BQUEsTUFBTSxLQUFLLEdBQUcsS0FBSyxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsQ0FBQztBQUM5QixNQUFBLElBQUksS0FBSyxLQUFLLEtBQUssQ0FBQyxJQUFPLE1BQU0sQ0FBRSxDQUFBLE9BQU8sQ0FBQyxFQUFFLElBQUksQ0FBQyxDQUFDLEVBQUUsSUFBSSxDQUFDLDBCQUEwQixFQUFFLFNBQVMsQ0FBQyxDQUFDLEdBQUcsS0FBSyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQyxJQUFJLE1BQU0sQ0FBQyxDQUFDLENBQUM7QUFDL0gsTUFBQSxNQUFNLEtBQUssR0FBRyxDQUFDLEtBQUssSUFBSSxJQUFJLEVBQUUsS0FBSyxDQUFDLElBQUksQ0FBQyxFQUFFLENBQUMsRUFBRSxJQUFJLENBQUMsQ0FBQyxFQUFFLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUM5RCxNQUFBLElBQUksS0FBSyxLQUFLLElBQUksQ0FBRSxDQUFBLE9BQU8sS0FBSyxDQUFDO0FBQU4sSUFDN0IsQ0FBQztBQUNELElBQUEsT0FBTyxJQUFJLENBQUM7QUFBTCwrQkFDUixDQUFDLENBQUM7O0FBR0wsU0FBUyxZQUFZLE1BQU0sRUFBUSxPQUFPLEVBQVcsS0FBSyxFQUFVLE1BQU0scUZBQWtCO0FBQzFGLEVBQUEsTUFBTSxLQUFLLEdBQUcsQ0FBQyxJQUFJLCtGQUF1QixLQUFLLENBQUMsT0FBTyxDQUFDLElBQUksQ0FBQyxHQUFHLElBQUksQ0FBQyxHQUFHLENBQUMsQ0FBQyxJQUFJLCtGQUFJLE9BQU8sQ0FBQyxJQUFJLEVBQUMsT0FBTyxFQUFFLEtBQUssR0FBRyxDQUFDLGdDQUFDLENBQUMsR0FBRyxDQUFDLGdDQUFDLENBQUM7QUFDekgsRUFBQSxNQUFNLENBQUMsSUFBSSxDQUFDLEdBQUcsS0FBSyxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDO0FBQ3BDLEVBQUEsTUFBTSxHQUFHLEdBQUcsS0FBSyxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsQ0FBQztBQUNoQyxFQUFBLElBQUksR0FBRyxDQUFDLE1BQU0sR0FBRyxDQUFDLENBQUUsQ0FBQSxNQUFNLENBQUMsSUFBSSxDQUFDLENBQUMsS0FBSyxFQUFFLElBQUksK0ZBQUssT0FBTyxDQUFDLEdBQUcsRUFBRSxLQUFLLEVBQUUsSUFBSSxFQUFFLENBQUMsQ0FBQyxHQUFHLENBQUMsR0FBRyxJQUFJLEdBQUcsQ0FBQyxFQUFFLElBQUksQ0FBQyxlQUFlLEVBQUUsR0FBRyxDQUFDLE1BQU0sQ0FBQyxRQUFRLGdDQUFDLENBQUMsQ0FBQztBQUMxSSxFQUFBLE1BQU0sR0FBRyxHQUFHLEtBQUssQ0FBQyxNQUFNLENBQUMsS0FBSyxDQUFDLENBQUM7QUFDaEMsRUFBQSxJQUFJLEdBQUcsQ0FBQyxNQUFNLEtBQUssQ0FBQyxDQUFFLENBQUEsT0FBTztBQUM3QixFQUFBLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBQyxLQUFLLEVBQUUsSUFBSSx3RkFBTTtBQUM1QixJQUFBLE1BQU0sS0FBSyxHQUFHLE9BQU8sQ0FBQyxHQUFHLEVBQUUsS0FBSyxFQUFFLElBQUksRUFBRSxDQUFDLENBQUMsQ0FBQztBQUMzQyxJQUFBLE9BQU8sS0FBSyxLQUFLLENBQUMsR0FBRyxJQUFJLEdBQUcsQ0FBQyxFQUFFLElBQUksQ0FBQyxPQUFPLEVBQUUsS0FBSyxLQUFLLENBQUMsR0FBRyxNQUFNLEdBQUcsZUFBZSxDQUFDLElBQUksRUFBRSxHQUFHLENBQUMsTUFBTSxDQUFDLFFBQVEsQ0FBQyxDQUFDO0FBQVgsK0JBQ3JHLENBQUMsQ0FBQzs7QUFHTCxTQUFTLFFBQVEsTUFBTSxFQUFvQixLQUFLLEVBQVcsSUFBSSxFQUFVLE1BQU0scUZBQW1CO0FBQ2hHLEVBQUEsSUFBSSxLQUFLLEdBQUcsQ0FBQyxDQUFDO0FBQ2QsRUFBQSxLQUFLLE1BQU0sS0FBSyxJQUFJLE1BQU0sQ0FBRSxtQ0FBQSxJQUFJLEtBQUssQ0FBQyxLQUFLLEVBQUUsSUFBSSxDQUFDLEtBQUssSUFBSSxJQUFJLEVBQUUsS0FBSyxJQUFJLE1BQU0sQ0FBRSxDQUFBLFFBQU07QUFDeEYsRUFBQSxPQUFPLEtBQUssQ0FBQzs7TUNsT1QsZUFBZSxHQUFHO01BQ2xCLGVBQWUsR0FBRztBQStEeEIsU0FBUyxRQUFRLElBQUksRUFBUSxJQUFJLG9DQUFvQjtBQUNuRCxFQUFBLE9BQU8sSUFBSSxDQUFDLElBQUksS0FBSyxJQUFJLElBQUksQ0FBQyxFQUFFLElBQUksQ0FBQyxNQUFNLENBQUMsQ0FBQyxFQUFFLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQyxLQUFLLElBQUksQ0FBQzs7QUFHdEUsU0FBUyxhQUFhLElBQUksRUFBUSxLQUFLLHFGQUFlO0FBQ3BELEVBQUEsTUFBTSxFQUFFLFdBQVcsRUFBRSxXQUFXLEVBQUUsV0FBVyxDQUFDLENBQUMsR0FBRyxLQUFLLENBQUM7QUFDeEQsRUFBQSxJQUFJLENBQUMsV0FBVyxHQUFHLE9BQU8sV0FBVyxLQUFLLFFBQVEsR0FBRyxXQUFXLENBQUMsS0FBSyxDQUFDLENBQUMsRUFBRSxlQUFlLENBQUMsQ0FBQyxZQUFZLENBQUMsQ0FBQyxHQUFHLEVBQUUsQ0FBQztBQUMvRyxFQUFBLElBQUksQ0FBQyxXQUFXLEdBQUcsUUFBUSxDQUFDLFdBQVcsQ0FBQyxHQUFHLFdBQVcsR0FBRyxDQUFDLENBQUMsQ0FBQztBQUM1RCxFQUFBLElBQUksQ0FBQyxLQUFLLEdBQUcsYUFBYSxDQUFDLElBQUksQ0FBQyxXQUFXLENBQUMsQ0FBQztBQUM3QyxFQUFBLElBQUksQ0FBQyxRQUFRLEdBQUcsUUFBUSxDQUFDLFdBQVcsQ0FBQyxLQUFLLFdBQVcsQ0FBQyxZQUFZLEtBQUssSUFBSSxJQUFJLFdBQVcsQ0FBQyxjQUFjLEtBQUssSUFBSSxDQUFDLENBQUM7QUFDcEgsRUFBQSxJQUFJLENBQUMsTUFBTSxHQUFHLElBQUksQ0FBQzs7TUM3RlIsSUFBSSxHQUFWLE9BQVk7QUFBRCxFQWlCaEIsV0FBVyxDQUFVLEdBQUcsRUFBbUIsSUFBSSxvQ0FBVztBQUFyQyxJQUFBLElBQUksQ0FBQyxHQUFHLEdBQUcsR0FBRyxDQUFDO0FBQU8sSUFBQSxJQUFJLENBQUMsSUFBSSxHQUFHLElBQUksQ0FBQztBQUFqQixJQUFnQjtBQUFELEVBQXJDLEdBQUcsQ0FBQztBQUFKLEVBQXNCLElBQUksQ0FBQztBQUFMLEVBaEJsQyxTQUFTLEdBQUcsSUFBSSxhQUFTLENBQUMsQ0FBQyxDQUFDO0FBQUYsRUFDMUIsS0FBSyxHQUFXLENBQUMsQ0FBQyxDQUFDO0FBQUY7QUFBQSxFQUUxQixHQUFHLEdBQUcsQ0FBQyxDQUFDO0FBQUY7QUFBQSxFQUVOLEtBQUssR0FBYyxDQUFDLENBQUMsQ0FBQztBQUFGLEVBQ3BCLFFBQVEsR0FBRyxLQUFLLENBQUM7QUFBTjtBQUFBLEVBRVgsT0FBTyxHQUFHLFFBQVEsQ0FBQztBQUFUO0FBQUEsRUFFVixLQUFLLEdBQUcsS0FBSyxDQUFDO0FBQU47QUFBQSxFQUVSLGVBQWUsR0FBRyxDQUFDLENBQUM7QUFBRjtBQUFBLEVBRWxCLE9BQU8sR0FBRyxLQUFLLENBQUM7QUFBTjtBQUFBLEVBS1YsSUFBSSxDQUFDLElBQUkscUZBQThCO0FBQ3JDLElBQUEsT0FBTyxJQUFJLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxDQUFDLElBQUksOENBQUssSUFBSSxDQUFDLElBQUksS0FBSyxRQUFJLENBQUMsQ0FBQztBQUFGLCtCQUNwRDtBQUNIO01FVmEsY0FBYyxHQUFHO01BRWpCLGNBQWMsR0FBRztBQVl2QixTQUFTLE9BQU8sR0FBRyxFQUFPLGFBQWEsb0NBQW1CO0FBQy9ELEVBQUEsTUFBTSxRQUFRLEdBQUcsYUFBYSxLQUFLLENBQUMsR0FBRyxFQUFFLEdBQUcsQ0FBQyxnQkFBZ0IsRUFBRSxhQUFhLENBQUMsQ0FBQyxDQUFDO0FBQy9FLEVBQUEsSUFBSSxHQUFHLEtBQUssUUFBUSxDQUFFLENBQUEsT0FBTyxRQUFRLEtBQUssRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDLFVBQVUsRUFBRSxRQUFRLENBQUMsQ0FBQyxDQUFDLENBQUM7QUFDN0UsRUFBQSxPQUFPLFFBQVEsS0FBSyxFQUFFLEdBQUcsQ0FBQyxVQUFVLEVBQUUsZ0JBQVksQ0FBQyxDQUFDLENBQUMsR0FBRyxDQUFDLFVBQVUsRUFBRSxRQUFRLENBQUMsQ0FBQyxFQUFFLGdCQUFZLENBQUMsQ0FBQyxDQUFDLENBQUM7O0FBSTVGLFNBQVMsU0FBUyxPQUFPLEVBQVUsR0FBRyxFQUFPLGFBQWEscUZBQW1CO0FBQ2xGLEVBQUEsTUFBTSxJQUFJLEdBQUcsTUFBTSxDQUFDLEdBQUcsRUFBRSxhQUFhLENBQUMsQ0FBQztBQUN4QyxFQUFBLE9BQU8sT0FBTyxLQUFLLEVBQUUsR0FBRyxDQUFDLENBQUMsRUFBRSxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxHQUFHLENBQUMsQ0FBQyxFQUFFLE9BQU8sQ0FBQyxFQUFFLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQzs7QUFPaEUsU0FBUyxhQUFhLE1BQU0scUZBQThCO0FBQy9ELEVBQUEsSUFBSSxDQUFDLFFBQVEsQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLENBQUMsTUFBTSxDQUFDLGlCQUFpQixDQUFDLENBQUUsQ0FBQSxPQUFPLDJDQUEyQyxDQUFDO0FBQ3RILEVBQUEsSUFBSSxDQUFDLE1BQU0sQ0FBQyxpQkFBaUIsQ0FBQyxRQUFRLENBQUMsY0FBYyxDQUFDLEdBQUc7QUFDdkQsSUFBQSxPQUFPLENBQUMsb0JBQW9CLEVBQUUsS0FBSyxDQUFDLE1BQU0sQ0FBQyxpQkFBaUIsQ0FBQyxDQUFDLFlBQVksRUFBRSxjQUFjLENBQUMsQ0FBQyxDQUFDO0FBQUgsRUFDNUYsQ0FBQztBQUNELEVBQUEsTUFBTSxJQUFJLEdBQUcsUUFBUSxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsR0FBRyxNQUFNLENBQUMsS0FBSyxDQUFDLG9DQUFvQyxDQUFDLEdBQUcsS0FBSyxDQUFDLENBQUM7QUFDbEcsRUFBQSxPQUFPLEVBQUUsR0FBRyxFQUFFLFFBQVEsRUFBRSxPQUFPLEVBQUUsY0FBYyxFQUFFLFlBQVksRUFBRSxjQUFjLENBQUMsTUFBTSxDQUFDLEVBQUUsTUFBTSxFQUFFLFFBQVEsQ0FBQyxJQUFJLElBQUksTUFBTSxDQUFDLFVBQVUsQ0FBQyxDQUFDLENBQUMsQ0FBQzs7QUFJaEksU0FBUyxlQUFlLE1BQU0scUZBQThCO0FBQ2pFLEVBQUEsSUFBSSxDQUFDLFFBQVEsQ0FBQyxNQUFNLENBQUMsSUFBSSxPQUFPLE1BQU0sQ0FBQyxlQUFlLEtBQUssUUFBUSxDQUFFLENBQUEsT0FBTyxvQ0FBb0MsQ0FBQztBQUNqSCxFQUFBLE1BQU0sT0FBTyxHQUFHLE1BQU0sQ0FBQyxlQUFlLENBQUM7QUFDdkMsRUFBQSxJQUFJLENBQUMsbUJBQWUsQ0FBQyxRQUFRLENBQUMsT0FBTyxDQUFDLENBQUUsQ0FBQSxPQUFPLENBQUMsa0JBQWtCLEVBQUUsS0FBSyxDQUFDLENBQUMsT0FBTyxDQUFDLENBQUMsQ0FBQyxZQUFZLEVBQUUsbUJBQWUsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxDQUFDO0FBQ2hJLEVBQUEsT0FBTyxFQUFFLEdBQUcsRUFBRSxRQUFRLEVBQUUsT0FBTyxFQUFFLFlBQVksRUFBRSxjQUFjLENBQUMsTUFBTSxDQUFDLEVBQUUsTUFBTSxFQUFFLFFBQVEsQ0FBQyxNQUFNLENBQUMsVUFBVSxDQUFDLENBQUMsQ0FBQyxDQUFDOztBQUl4RyxTQUFTLGdCQUFnQixJQUFJLEVBQVUsS0FBSyxxRkFBcUI7QUFDdEUsRUFBQSxJQUFJLElBQUksS0FBSyxTQUFLLENBQUMsa0JBQWtCLElBQUksQ0FBQyxRQUFRLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxRQUFRLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxDQUFFLENBQUEsT0FBTyxLQUFLLENBQUM7QUFDakcsRUFBQSxNQUFNLFNBQVMsR0FBRyxLQUFLLENBQUMsSUFBSSxDQUFDLFNBQVMsQ0FBQztBQUN2QyxFQUFBLE9BQU8sS0FBSyxDQUFDLE9BQU8sQ0FBQyxTQUFTLENBQUMsSUFBSSxDQUFDLFNBQVMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxHQUFHLCtGQUFLLG1CQUFlLENBQUMsUUFBUSxDQUFDLEdBQWEsZ0NBQUMsQ0FBQyxDQUFDOztBQUloRyxTQUFTLGVBQWUsTUFBTSxxRkFBaUI7QUFDcEQsRUFBQSxNQUFNLEVBQUUsR0FBRyxRQUFRLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQyxHQUFHLE1BQU0sQ0FBQyxLQUFLLENBQUMsd0NBQXdDLENBQUMsR0FBRyxLQUFLLENBQUMsQ0FBQztBQUNwRyxFQUFBLE9BQU8sT0FBTyxFQUFFLEtBQUssUUFBUSxHQUFHLEVBQUUsR0FBRyxDQUFDLENBQUM7O0FBSWxDLFNBQVMsVUFBVSxNQUFNLEVBQVEsR0FBRyxxRkFBb0I7QUFDN0QsRUFBQSxNQUFNLE9BQU8sR0FBRyxRQUFRLENBQUMsTUFBTSxDQUFDLGFBQWEsQ0FBQyxHQUFHLE1BQU0sQ0FBQyxhQUFhLENBQUMscUJBQXFCLEdBQUcsS0FBSyxDQUFDLENBQUM7QUFDckcsRUFBQSxPQUFPLEtBQUssQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLElBQUksT0FBTyxDQUFDLFFBQVEsQ0FBQyxHQUFHLENBQUMsQ0FBQzs7QUFJbEQsU0FBUyxPQUFPLE9BQU8sRUFBVyxLQUFLLEVBQVUsT0FBTyxxRkFBcUI7QUFDbEYsRUFBQSxNQUFNLEtBQUssR0FBRyxPQUFPLENBQUMsWUFBWSxDQUFDLEtBQUssQ0FBQyxDQUFDO0FBQzFDLEVBQUEsT0FBTyxRQUFRLENBQUMsS0FBSyxDQUFDLEtBQUssT0FBTyxLQUFLLEtBQUssQ0FBQyxJQUFPLEtBQUssQ0FBQyxPQUFPLENBQUMsS0FBSyxJQUFJLENBQUMsQ0FBQzs7QUFHL0UsU0FBUyxlQUFlLE1BQU0scUZBQWU7QUFDM0MsRUFBQSxPQUFPLFFBQVEsQ0FBQyxNQUFNLENBQUMsWUFBWSxDQUFDLEdBQUcsTUFBTSxDQUFDLFlBQVksR0FBRyxDQUFDLENBQUMsQ0FBQzs7QUFHbEUsU0FBUyxTQUFTLElBQUkscUZBQW9CO0FBQ3hDLEVBQUEsSUFBSSxDQUFDLFFBQVEsQ0FBQyxJQUFJLENBQUMsSUFBSSxPQUFPLElBQUksQ0FBQyxJQUFJLEtBQUssUUFBUSxDQUFFLENBQUEsT0FBTyxFQUFFLENBQUM7QUFDaEUsRUFBQSxPQUFPLENBQUMsRUFBRSxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUMsRUFBRSxPQUFPLElBQUksQ0FBQyxPQUFPLEtBQUssUUFBUSxHQUFHLElBQUksQ0FBQyxPQUFPLEdBQUcsRUFBRSxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQyxDQUFDLEVBQUUsR0FBRyxDQUFDLENBQUMsWUFBWSxDQUFDLENBQUMsQ0FBQzs7QUFHcEgsU0FBUyxNQUFNLElBQUkscUZBQStCO0FBQ2hELEVBQUEsT0FBTyxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQyxHQUFHLENBQUMsQ0FBQyxHQUFHLCtGQUFLLE1BQU0sQ0FBQyxHQUFHLENBQUMsQ0FBQyxLQUFLLENBQUMsQ0FBQyxFQUFFLEVBQUUsZ0NBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQyxZQUFZLENBQUMsQ0FBQyxJQUFJLFNBQVMsQ0FBQzs7TUN0RjNGLE9BQU8sR0FBYixPQUFlO0FBQUQsRUFjbkIsV0FBVyxDQUNBLE1BQU0sRUFFTixPQUFPLEVBRVAsT0FBTyxFQUNQLEtBQUssRUFDTCxNQUFNLEVBQ04sS0FBSyxFQUNMLElBQUksRUFFSixRQUFRLEVBRVIsTUFBTSxvQ0FDZDtBQWJRLElBQUEsSUFBSSxDQUFDLE1BQU0sR0FBRyxNQUFNLENBQUM7QUFFckIsSUFBQSxJQUFJLENBQUMsT0FBTyxHQUFHLE9BQU8sQ0FBQztBQUV2QixJQUFBLElBQUksQ0FBQyxPQUFPLEdBQUcsT0FBTyxDQUFDO0FBQ3ZCLElBQUEsSUFBSSxDQUFDLEtBQUssR0FBRyxLQUFLLENBQUM7QUFDbkIsSUFBQSxJQUFJLENBQUMsTUFBTSxHQUFHLE1BQU0sQ0FBQztBQUNyQixJQUFBLElBQUksQ0FBQyxLQUFLLEdBQUcsS0FBSyxDQUFDO0FBQ25CLElBQUEsSUFBSSxDQUFDLElBQUksR0FBRyxJQUFJLENBQUM7QUFFakIsSUFBQSxJQUFJLENBQUMsUUFBUSxHQUFHLFFBQVEsQ0FBQztBQUV6QixJQUFBLElBQUksQ0FBQyxNQUFNLEdBQUcsTUFBTSxDQUFDO0FBQXJCLElBQ1A7QUFBRCxFQWJRLE1BQU0sQ0FBQztBQUFQLEVBRUEsT0FBTyxDQUFDO0FBQVIsRUFFQSxPQUFPLENBQUM7QUFBUixFQUNBLEtBQUssQ0FBQztBQUFOLEVBQ0EsTUFBTSxDQUFDO0FBQVAsRUFDQSxLQUFLLENBQUM7QUFBTixFQUNBLElBQUksQ0FBQztBQUFMLEVBRUEsUUFBUSxDQUFDO0FBQVQsRUFFQSxNQUFNLENBQUM7QUFBUDtBQUFBLEVBekJYLEVBQUUsR0FBRyxDQUFDLENBQUM7QUFBRjtBQUFBLEVBRUwsUUFBUSxHQUFHLENBQUMsQ0FBQztBQUFGO0FBQUEsRUFFWCxNQUFNLEdBQUcsQ0FBQyxDQUFDLENBQUM7QUFBSDtBQUFBLEVBRVQsSUFBSSxHQUFHLEtBQUssQ0FBQztBQUFOO0FBQUEsRUFFUCxVQUFVLEdBQUcsQ0FBQyxDQUFDO0FBQUYsRUFDYixPQUFPLEdBQUcsQ0FBQyxDQUFDO0FBQUYsRUFDVixPQUFPLEdBQUcsQ0FBQyxDQUFDO0FBQUY7QUFBQSxFQW1CVixJQUFJLElBQUkscUNBQWE7QUFDbkIsSUFBQSxPQUFPLElBQUksQ0FBQyxNQUFNLElBQUksQ0FBQyxDQUFDO0FBQUYsSUFDdkI7QUFBRDtBQUFBLEVBR0EsSUFBSSxRQUFRLHFDQUFhO0FBQ3ZCLElBQUEsT0FBTyxJQUFJLENBQUMsSUFBSSxJQUFJLElBQUksQ0FBQyxJQUFJLEtBQUssSUFBSSxJQUFJLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxRQUFRLENBQUM7QUFBVCxJQUN0RDtBQUFEO0FBQUEsRUFHQSxRQUFRLHFDQUFZO0FBQ2xCLElBQUEsT0FBTyxJQUFJLENBQUMsSUFBSSxLQUFLLElBQUksR0FBRyxJQUFJLENBQUMsTUFBTSxHQUFHLENBQUMsS0FBSyxFQUFFLElBQUksQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQztBQUFILElBQ2pFO0FBQ0g7TUN6Q2EsS0FBSyxHQUFHO01BQ1IsVUFBVSxHQUFHO0FBY25CLFNBQVMsUUFBUSxHQUFHLEVBQU8sSUFBSSxFQUFRLElBQUksRUFBUSxPQUFPLEVBQVcsR0FBRyxFQUFPLFFBQVEscUZBQW1CO0FBQy9HLEVBQUEsTUFBTSxFQUFFLEdBQUcsSUFBSSxDQUFDLE1BQU0sRUFBRSxDQUFDO0FBQ3pCLEVBQUEsT0FBTyxDQUFDLEVBQUUsR0FBRyxFQUFFLENBQUM7QUFDaEIsRUFBQSxJQUFJLENBQUMsTUFBTSxDQUFDLEdBQUcsQ0FBQyxFQUFFLEVBQUUsT0FBTyxDQUFDLENBQUM7QUFDN0IsRUFBQSxNQUFNLE1BQU0sR0FBRyxRQUFRLENBQUMsT0FBTyxDQUFDLE9BQU8sRUFBRSxHQUFHLEVBQUUsT0FBTyxDQUFDLFFBQVEsS0FBSyxJQUFJLEdBQUcsQ0FBQyxHQUFHLEVBQUUsQ0FBQyxDQUFDO0FBQ2xGLEVBQUEsSUFBSSxPQUFPLENBQUMsUUFBUSxLQUFLLENBQUMsQ0FBRSxDQUFBLElBQUksQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxDQUFDO0FBQ3JELEVBQUEsSUFBSSxDQUFDLEdBQUcsRUFBRSxJQUFJLEVBQUUsSUFBSSxFQUFFLFdBQVcsQ0FBQyxFQUFFLEVBQUUsT0FBTyxDQUFDLE1BQU0sRUFBRSxNQUFNLENBQUMsRUFBRSxPQUFPLEVBQUUsUUFBUSxDQUFDLENBQUM7O0FBSTdFLFNBQVMsS0FBSyxHQUFHLEVBQU8sSUFBSSxFQUFRLElBQUksRUFBUSxJQUFJLEVBQVUsS0FBSyxFQUFrQixRQUFRLHFGQUFtQjtBQUNySCxFQUFBLElBQUksQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFDO0FBQ3RCLEVBQUEsSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUM7QUFDeEIsRUFBQSxJQUFJLENBQUMsSUFBSSxDQUFDLE9BQU8sQ0FBRSxDQUFBLEtBQUssS0FBSyxDQUFDLEdBQUcsRUFBRSxJQUFJLEVBQUUsSUFBSSxFQUFFLFFBQVEsQ0FBQyxDQUFDO0FBQUYsT0FBSyxJQUNuRCxJQUFJLENBQUMsS0FBSyxDQUFDLE1BQU0sSUFBSSxZQUFZLENBQUUsQ0FBQSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7O0FBRzdELFNBQVMsU0FBUyxJQUFJLHFGQUFlO0FBQ25DLEVBQUEsTUFBTSxFQUFFLElBQUksQ0FBQyxDQUFDLEdBQUcsSUFBSSxDQUFDO0FBQ3RCLEVBQUEsSUFBSSxDQUFDLElBQUksR0FBRyxJQUFJLENBQUM7QUFDakIsRUFBQSxJQUFJLEdBQUcsQ0FBQyxDQUFDOztnR0FHWCxtQkFBcUIsS0FBVSxNQUFZLE1BQVksNENBQW9DO0FBQ3pGLEVBQUEsTUFBTSxFQUFFLElBQUksQ0FBQyxDQUFDLEdBQUcsSUFBSSxDQUFDO0FBQ3RCLEVBQUEsSUFBSSxDQUFDLE9BQU8sR0FBRyxJQUFJLENBQUM7QUFDcEIsRUFBQSxPQUFPLElBQUksQ0FBQyxLQUFLLENBQUMsTUFBTSxHQUFHLENBQUMsb0NBQUc7QUFDN0IsSUFBQSxJQUFJLElBQUksQ0FBQyxLQUFLLENBQUMsTUFBTSxHQUFHLFlBQVksQ0FBRSxDQUFBLHVCQUFNLE1BQU0sQ0FBQyxHQUFHLEVBQUUsSUFBSSxFQUFFLElBQUksR0FBQyxDQUFDO0FBQUYsUUFDN0QsQ0FBQSxLQUFLLFNBQVMsQ0FBQyxHQUFHLEVBQUUsSUFBSSxDQUFDLENBQUM7QUFDL0IsSUFBQSxJQUFJLElBQUksQ0FBQyxJQUFJLEtBQUssSUFBSSxJQUFJLElBQUksQ0FBQyxPQUFPLEtBQUssSUFBSSxDQUFFLENBQUEsTUFBTTtBQUN2RCxJQUFBLE1BQU0sS0FBSyxHQUFHLFNBQVMsQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLENBQUM7QUFDcEMsSUFBQSxJQUFJLEtBQUssQ0FBQyxLQUFLLENBQUMsTUFBTSxHQUFHLENBQUMsQ0FBRSxDQUFBLHVCQUFNLEtBQUssQ0FBQyxHQUFHLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxLQUFLLEVBQUUsUUFBUSxHQUFDLENBQUM7QUFDMUUsSUFBQSxJQUFJLElBQUksQ0FBQyxJQUFJLEtBQUssSUFBSSxJQUFJLElBQUksQ0FBQyxPQUFPLEtBQUssSUFBSSxDQUFFLENBQUEsTUFBTTtBQUFOLEVBQ25ELENBQUM7QUFDRCxFQUFBLElBQUksSUFBSSxDQUFDLElBQUksS0FBSyxJQUFJLENBQUUsQ0FBQSxJQUFJLENBQUMsT0FBTyxHQUFHLEtBQUssQ0FBQzs7QUFJL0MsU0FBUyxPQUFPLEdBQUcsRUFBTyxJQUFJLEVBQVEsSUFBSSxxRkFBd0I7QUFDaEUsRUFBQSxNQUFNLEVBQUUsT0FBTyxFQUFFLE9BQU8sQ0FBQyxDQUFDLEdBQUcsS0FBSyxDQUFPLENBQUMsQ0FBQztBQUMzQyxFQUFBLElBQUksQ0FBQyxJQUFJLEdBQUcsT0FBTyxDQUFDO0FBQ3BCLEVBQUEsS0FBSyxVQUFVLENBQUMsR0FBRyxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsT0FBTyxDQUFDLENBQUM7QUFDMUMsRUFBQSxPQUFPLE9BQU8sQ0FBQzs7MEdBR2pCLHdCQUEwQixLQUFVLE1BQVksTUFBWSwyQ0FBcUM7QUFDL0YsRUFBQSxJQUFJLElBQUksQ0FBQztBQUNULEVBQUEscUNBQUk7QUFDRixJQUFBLElBQUksR0FBRyxJQUFJLENBQUMsS0FBSyxDQUFDLE1BQU0sQ0FBQztBQUN6QixJQUFBLHVCQUFNLEtBQUssQ0FBQyxHQUFHLEVBQUUsSUFBSSxHQUFDLENBQUM7QUFBRixFQUN2QixDQUFDLFFBQVEsSUFBSSxDQUFDLElBQUksS0FBSyxPQUFPLElBQUksSUFBSSxDQUFDLEtBQUssQ0FBQyxNQUFNLEdBQUcsSUFBSSxFQUFFO0FBQzVELEVBQUEsSUFBSSxJQUFJLENBQUMsSUFBSSxLQUFLLE9BQU8sQ0FBRSxDQUFBLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQztBQUFGLE1BQ25DLENBQUEsT0FBTyxDQUFDLENBQUMsQ0FBQzs7QUFTakIsU0FBUyxVQUFVLElBQUksRUFBUSxJQUFJLHFGQUFnQjtBQUNqRCxFQUFBLE1BQU0sS0FBSyxHQUFVLEVBQUUsS0FBSyxFQUFFLENBQUMsQ0FBQyxFQUFFLE1BQU0sRUFBRSxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUM7QUFDL0MsRUFBQSxJQUFJLENBQUMsS0FBSyxFQUFFLElBQUksQ0FBQyxHQUFHLENBQUMsQ0FBQyxFQUFFLENBQUMsQ0FBQyxDQUFDO0FBQzNCLEVBQUEsT0FBTyxLQUFLLEdBQUcsSUFBSSxDQUFDLEtBQUssQ0FBQyxNQUFNLElBQUksS0FBSyxDQUFDLEtBQUssQ0FBQyxNQUFNLEdBQUcsZUFBZSxFQUFFLEtBQUssRUFBRSxvQ0FBRztBQUNsRixJQUFBLE1BQU0sSUFBSSxHQUFHLElBQUksQ0FBQyxLQUFLLENBQUMsS0FBSyxDQUFDLENBQUM7QUFDL0IsSUFBQSxNQUFNLEtBQUssR0FBRyxJQUFJLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQyxDQUFDO0FBQ2pDLElBQUEsSUFBSSxLQUFLLEtBQUssSUFBSSxJQUFJLEtBQUssQ0FBQyxJQUFJLENBQUUsQ0FBQSxTQUFTO0FBQzNDLElBQUEsSUFBSSxLQUFLLENBQUMsS0FBSyxDQUFDLE1BQU0sR0FBRyxDQUFDLElBQUksSUFBSSxHQUFHLElBQUksQ0FBQyxNQUFNLEdBQUcsa0JBQWMsQ0FBRSxDQUFBLE1BQU07QUFDekUsSUFBQSxJQUFJLElBQUksSUFBSSxDQUFDLE1BQU0sQ0FBQztBQUNwQixJQUFBLElBQUksS0FBSyxLQUFLLElBQUksQ0FBRSxDQUFBLEtBQUssQ0FBQyxNQUFNLEdBQUcsSUFBSSxDQUFDLEdBQUcsQ0FBQztBQUM1QyxJQUFBLEtBQUssQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFDO0FBQ3ZCLElBQUEsS0FBSyxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUM7QUFBRixFQUN6QixDQUFDO0FBQ0QsRUFBQSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUMsS0FBSyxDQUFDLE1BQU0sR0FBRztBQUNoQyxJQUFBLElBQUksQ0FBQyxLQUFLLEdBQUcsQ0FBQyxDQUFDLENBQUM7QUFDaEIsSUFBQSxJQUFJLENBQUMsTUFBTSxHQUFHLENBQUMsQ0FBQyxDQUFDO0FBQ2pCLElBQUEsSUFBSSxDQUFDLE9BQU8sR0FBRyxDQUFDLENBQUM7QUFBRixFQUNqQixDQUFDLE9BQU87QUFDTixJQUFBLElBQUksQ0FBQyxLQUFLLEdBQUcsSUFBSSxDQUFDLEtBQUssQ0FBQyxLQUFLLENBQUMsS0FBSyxDQUFDLENBQUM7QUFDckMsSUFBQSxJQUFJLENBQUMsTUFBTSxHQUFHLElBQUksQ0FBQyxNQUFNLENBQUMsS0FBSyxDQUFDLEtBQUssQ0FBQyxDQUFDO0FBQUYsRUFDdkMsQ0FBQztBQUNELEVBQUEsT0FBTyxLQUFLLENBQUM7OzJHQUdmLG9CQUFxQixLQUFVLE1BQVksTUFBWSxPQUFjLDRDQUFvQztBQUN2RyxFQUFBLE1BQU0sRUFBRSxJQUFJLENBQUMsQ0FBQyxHQUFHLElBQUksQ0FBQztBQUN0QixFQUFBLElBQUksSUFBSSxHQUFHLEVBQUUsQ0FBQztBQUNkLEVBQUEsS0FBSyxNQUFNLElBQUksSUFBSSxLQUFLLENBQUMsS0FBSyxDQUFFLG1DQUFBLElBQUksSUFBSSxDQUFDLEVBQUUsSUFBSSxDQUFDO0FBQUQsQ0FBQyxHQUFDO0FBQ2pELEVBQUEsS0FBSyxJQUFJLEtBQUssR0FBRyxDQUFDLEVBQUUsSUFBSSxDQUFDLElBQUksS0FBSyxJQUFJLElBQUksSUFBSSxDQUFDLE9BQU8sS0FBSyxJQUFJLEVBQUUsS0FBSyxFQUFFLG9DQUFHO0FBQ3pFLElBQUEsS0FBSztBQUNILE1BQUEsdUJBQU0sR0FBRyxDQUFDLEtBQUssQ0FBQyxLQUFLLEVBQUUsWUFBUSxFQUFFLEVBQUUsTUFBTSxFQUFFLElBQUksQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLENBQUMsR0FBQyxDQUFDO0FBQzlELE1BQUEsT0FBTztBQUFQLElBQ0YsQ0FBQyxDQUFDLE9BQU8sMkJBQVE7QUFDZixNQUFBLElBQUksRUFBRSxLQUFLLFlBQVksYUFBYSxDQUFDLENBQUMsQ0FBQSxNQUFNLEtBQUssQ0FBQztBQUNsRCxNQUFBLElBQUksS0FBSyxDQUFDLEtBQUssS0FBSyxPQUFPLElBQUksS0FBSyxDQUFDLEtBQUssS0FBSyxRQUFRLENBQUUsQ0FBQSxPQUFPLHVCQUFNLFdBQVcsQ0FBQyxHQUFHLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxLQUFLLEVBQUUsS0FBSyxDQUFDLE9BQU8sRUFBRSxRQUFRLEdBQUMsQ0FBQztBQUNuSSxNQUFBLElBQUksS0FBSyxDQUFDLEtBQUssS0FBSyxRQUFRLEdBQUc7QUFFN0IsUUFBQSxJQUFJLEtBQUssQ0FBQyxLQUFLLEtBQUssUUFBUSxDQUFFLENBQUEsdUJBQU0sR0FBRyxDQUFDLEtBQUssQ0FBQyxRQUFRLEdBQUMsQ0FBQztBQUN4RCxRQUFBLElBQUksSUFBSSxDQUFDLElBQUksS0FBSyxJQUFJLENBQUUsQ0FBQSxRQUFRLENBQUMsT0FBTyxDQUFDLElBQUksRUFBRSxDQUFDLGNBQWMsRUFBRSxLQUFLLENBQUMsT0FBTyxDQUFDLENBQUMsQ0FBQyxDQUFDO0FBQ2pGLFFBQUEsT0FBTztBQUFQLE1BQ0YsQ0FBQztBQUNELE1BQUEsSUFBSSxLQUFLLElBQUksZUFBZSxHQUFHO0FBQzdCLFFBQUEsTUFBTSxDQUFDLEtBQUssQ0FBQyxDQUFDO0FBQ2QsUUFBQSxJQUFJLElBQUksQ0FBQyxJQUFJLEtBQUssSUFBSSxDQUFFLENBQUEsUUFBUSxDQUFDLE9BQU8sQ0FBQyxJQUFJLEVBQUUsQ0FBQyxjQUFjLEVBQUUsS0FBSyxDQUFDLE9BQU8sQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUNqRixRQUFBLE9BQU87QUFBUCxNQUNGLENBQUM7QUFBRCxJQUNGLENBQUM7QUFDRCxJQUFBLHVCQUFNLEdBQUcsQ0FBQyxLQUFLLENBQUMsY0FBYyxHQUFDLENBQUM7QUFBRixFQUNoQyxDQUFDOztBQUlILFNBQVMsT0FBTyxLQUFLLG9DQUFnQjtBQUNuQyxFQUFBLEtBQUssTUFBTSxLQUFLLElBQUksS0FBSyxDQUFDLE1BQU0sQ0FBRSxtQ0FBQSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUUsQ0FBQSxLQUFLLENBQUMsTUFBTSxHQUFHLENBQUMsQ0FBQyxHQUFDOztpSUFHMUUsMEJBQTJCLEtBQVUsTUFBWSxNQUFZLE9BQWMsUUFBZ0IsNENBQW9DO0FBQzdILEVBQUEsSUFBSSxLQUFLLENBQUMsS0FBSyxDQUFDLE1BQU0sR0FBRyxDQUFDLEdBQUc7QUFDM0IsSUFBQSxLQUFLLElBQUksQ0FBQyxHQUFHLENBQUMsRUFBRSxDQUFDLEdBQUcsS0FBSyxDQUFDLEtBQUssQ0FBQyxNQUFNLEVBQUUsQ0FBQyxFQUFFLG9DQUFHO0FBQzVDLE1BQUEsdUJBQU0sS0FBSyxDQUFDLEdBQUcsRUFBRSxJQUFJLEVBQUUsSUFBSSxFQUFFLEVBQUUsS0FBSyxFQUFFLENBQUMsS0FBSyxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUUsQ0FBQyxFQUFFLE1BQU0sRUFBRSxDQUFDLEtBQUssQ0FBQyxNQUFNLENBQUMsQ0FBQyxDQUFFLENBQUMsQ0FBQyxDQUFDLEVBQUUsUUFBUSxHQUFDLENBQUM7QUFBRixJQUNqRyxDQUFDO0FBQ0QsSUFBQSxPQUFPO0FBQVAsRUFDRixDQUFDO0FBQ0QsRUFBQSxNQUFNLEtBQUssR0FBRyxLQUFLLENBQUMsTUFBTSxDQUFDLENBQUMsQ0FBQyxDQUFDO0FBQzlCLEVBQUEsSUFBSSxLQUFLLEtBQUssSUFBSSxJQUFJLEtBQUssQ0FBQyxJQUFJLENBQUUsQ0FBQSxPQUFPO0FBQ3pDLEVBQUEsTUFBTSxDQUFDLEtBQUssQ0FBQyxDQUFDO0FBQ2QsRUFBQSxJQUFJLENBQUMsTUFBTSxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsRUFBRSxDQUFDLENBQUM7QUFDN0IsRUFBQSxJQUFJLENBQUMsR0FBRyxFQUFFLElBQUksRUFBRSxLQUFLLEVBQUUsUUFBUSxFQUFFLENBQUMsWUFBWSxFQUFFLEtBQUssQ0FBQyxRQUFRLENBQUMsQ0FBQyxDQUFDLFdBQVcsRUFBRSxJQUFJLENBQUMsSUFBSSxDQUFDLEVBQUUsRUFBRSxNQUFNLENBQUMsQ0FBQyxFQUFFLElBQUksQ0FBQyxDQUFDOzt5R0FlOUcsbUJBQTJCLEtBQVUsTUFBWSxNQUFZLE1BQVksNENBQW9DO0FBQzNHLEVBQUEsSUFBSSxJQUFJLENBQUMsS0FBSyxLQUFLLEtBQUssQ0FBQyxDQUFLLENBQUEsT0FBTyxTQUFTLENBQUMsR0FBRyxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsSUFBSSxFQUFFLFFBQVEsQ0FBQyxDQUFDO0FBQ2hGLEVBQUEsTUFBTSxFQUFFLE1BQU0sQ0FBQyxDQUFDLEdBQUcsSUFBSSxDQUFDLEtBQUssQ0FBQztBQUM5QixFQUFBLEtBQUssSUFBSSxJQUFJLEdBQUcsQ0FBQyxFQUFFLElBQUksR0FBRyxNQUFNLEVBQUUsSUFBSSxJQUFJLFlBQVksb0NBQUc7QUFDdkQsSUFBQSxNQUFNLE9BQU8sR0FBRyxJQUFJLE9BQU8sQ0FBQyxDQUFDLENBQUM7QUFDOUIsSUFBQSxLQUFLLElBQUksRUFBRSxHQUFHLElBQUksRUFBRSxFQUFFLEdBQUcsSUFBSSxHQUFHLFlBQVksSUFBSSxFQUFFLEdBQUcsTUFBTSxFQUFFLEVBQUUsRUFBRSxDQUFFLG1DQUFBLFFBQVEsQ0FBQyxHQUFHLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxJQUFJLENBQUMsS0FBSyxDQUFDLEVBQUUsQ0FBQyxFQUFHLE9BQU8sRUFBRSxRQUFRLENBQUMsR0FBQztBQUNqSSxJQUFBLElBQUksT0FBTyxDQUFDLEtBQUssQ0FBQyxNQUFNLEdBQUcsQ0FBQyxDQUFFLENBQUEsS0FBSyxhQUFhLENBQUMsR0FBRyxFQUFFLE9BQU8sQ0FBQyxDQUFDO0FBQy9ELElBQUEsSUFBSSxJQUFJLEdBQUcsWUFBWSxJQUFJLE1BQU0sQ0FBRSxDQUFBLHVCQUFNLEtBQUssQ0FBQyxHQUFHLEVBQUUsSUFBSSxHQUFDLENBQUM7QUFBRixFQUMxRCxDQUFDOztBQUdILFNBQVMsVUFBVSxHQUFHLEVBQU8sSUFBSSxFQUFRLElBQUksRUFBUSxJQUFJLEVBQVEsUUFBUSxxRkFBbUI7QUFDMUYsRUFBQSxNQUFNLE9BQU8sR0FBRyxJQUFJLE9BQU8sQ0FBQyxDQUFDLENBQUM7QUFDOUIsRUFBQSxJQUFJLElBQUksQ0FBQyxRQUFRLEtBQUssS0FBSyxDQUFDLENBQUssQ0FBQSxZQUFZLENBQUMsR0FBRyxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsSUFBSSxDQUFDLFFBQVEsRUFBRSxPQUFPLEVBQUUsUUFBUSxDQUFDLENBQUM7QUFBRixPQUFLLElBQzNGLElBQUksQ0FBQyxPQUFPLEtBQUssS0FBSyxDQUFDLElBQU8sSUFBSSxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUMsQ0FBQyxLQUFLLEVBQUUsQ0FBRSxDQUFBLE9BQU8sQ0FBQyxJQUFJLEVBQUUsYUFBYSxFQUFFLFFBQVEsQ0FBQyxDQUFDO0FBQzFHLEVBQUEsSUFBSSxPQUFPLENBQUMsS0FBSyxDQUFDLE1BQU0sR0FBRyxDQUFDLENBQUUsQ0FBQSxLQUFLLGFBQWEsQ0FBQyxHQUFHLEVBQUUsT0FBTyxDQUFDLENBQUM7O0FBR2pFLFNBQVMsU0FBUyxHQUFHLEVBQU8sSUFBSSxFQUFRLElBQUksRUFBUSxJQUFJLEVBQVUsT0FBTyxFQUFXLFFBQVEscUZBQW1CO0FBQzdHLEVBQUEsSUFBSSxJQUFJLENBQUMsT0FBTyxLQUFLLElBQUksQ0FBRSxDQUFBLE9BQU87QUFDbEMsRUFBQSxJQUFJLENBQUMsS0FBSyxFQUFFLENBQUM7QUFDYixFQUFBLE1BQU0sSUFBSSxHQUFHLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQztBQUM1QixFQUFBLElBQUksSUFBSSxLQUFLLElBQUksQ0FBRSxDQUFBLE9BQU8sSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFDLEtBQUssRUFBRSxHQUFHLEtBQUssQ0FBQyxHQUFNLE9BQU8sQ0FBQyxJQUFJLEVBQUUsMkJBQTJCLEVBQUUsUUFBUSxDQUFDLENBQUM7QUFDaEgsRUFBQSxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUUsQ0FBQSxPQUFPLFdBQVcsQ0FBQyxHQUFHLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsT0FBTyxFQUFFLFFBQVEsQ0FBQyxDQUFDO0FBQzdGLEVBQUEsSUFBSSxJQUFJLENBQUMsS0FBSyxDQUFDLE1BQU0sS0FBSyxDQUFDLENBQUUsQ0FBQSxPQUFPLE9BQU8sQ0FBQyxJQUFJLEVBQUUsZ0JBQWdCLEVBQUUsUUFBUSxDQUFDLENBQUM7QUFDOUUsRUFBQSxLQUFLLElBQUksQ0FBQyxHQUFHLENBQUMsRUFBRSxDQUFDLEdBQUcsSUFBSSxDQUFDLEtBQUssQ0FBQyxNQUFNLEVBQUUsQ0FBQyxFQUFFLG9DQUFHO0FBQzNDLElBQUEsSUFBSSxRQUFRLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFFLENBQUEsV0FBVyxDQUFDLEdBQUcsRUFBRSxJQUFJLEVBQUUsSUFBSSxFQUFFLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLEVBQUcsT0FBTyxFQUFFLFFBQVEsQ0FBQyxDQUFDO0FBQUYsUUFDckYsQ0FBQSxPQUFPLENBQUMsSUFBSSxFQUFFLCtCQUErQixFQUFFLFFBQVEsQ0FBQyxDQUFDO0FBQUYsRUFDOUQsQ0FBQzs7QUFHSCxTQUFTLFlBQVksR0FBRyxFQUFPLElBQUksRUFBUSxJQUFJLEVBQVEsSUFBSSxFQUFVLE9BQU8sRUFBVyxRQUFRLHFGQUFtQjtBQUNoSCxFQUFBLE1BQU0sT0FBTyxHQUFHLElBQUksQ0FBQyxLQUFLLENBQUM7QUFDM0IsRUFBQSxRQUFRLE1BQU0sQ0FBQyxPQUFPLENBQUMsRUFBRTtBQUFBLElBQ3ZCLEtBQUssUUFBUSxDQUFDO0FBQVQsSUFDTCxLQUFLLE9BQU87QUFDVixNQUFBLE9BQU8sVUFBVSxDQUFDLEdBQUcsRUFBRSxJQUFJLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxPQUFPLEVBQUUsUUFBUSxDQUFDLENBQUM7QUFBRixJQUM1RCxLQUFLLGNBQWM7QUFDakIsTUFBQSxJQUFJLENBQUMsT0FBTyxHQUFHLENBQUMsQ0FBQztBQUNqQixNQUFBLE9BQU8sZ0JBQWdCLENBQUMsR0FBRyxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsT0FBTyxFQUFFLFFBQVEsQ0FBQyxDQUFDO0FBQUYsSUFDNUQsS0FBSyxTQUFTO0FBQ1osTUFBQSxPQUFPLFdBQVcsQ0FBQyxHQUFHLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxPQUFPLEVBQUUsUUFBUSxDQUFDLENBQUM7QUFBRixJQUN2RCxLQUFLLE1BQU07QUFDVCxNQUFBLE9BQU8sT0FBTyxDQUFDLElBQUksRUFBRSw4QkFBOEIsRUFBRSxRQUFRLENBQUMsQ0FBQztBQUFGLEVBQ2pFLENBQUM7O0FBR0gsU0FBUyxXQUFXLEdBQUcsRUFBTyxJQUFJLEVBQVEsSUFBSSxFQUFRLElBQUksRUFBVSxPQUFPLEVBQVcsUUFBUSxxRkFBbUI7QUFDL0csRUFBQSxNQUFNLE9BQU8sR0FBRyxJQUFJLENBQUMsS0FBSyxDQUFDO0FBQzNCLEVBQUEsTUFBTSxFQUFFLEVBQUUsQ0FBQyxDQUFDLEdBQUcsT0FBTyxDQUFDO0FBQ3ZCLEVBQUEsTUFBTSxPQUFPLEdBQUcsT0FBTyxFQUFFLEtBQUssUUFBUSxHQUFHLElBQUksQ0FBQyxNQUFNLENBQUMsR0FBRyxDQUFDLEVBQUUsQ0FBQyxHQUFHLEtBQUssQ0FBQyxDQUFDO0FBQ3RFLEVBQUEsSUFBSSxPQUFPLEtBQUssS0FBSyxDQUFDLElBQU8sQ0FBQyxPQUFPLENBQUMsSUFBSSxDQUFFLENBQUEsT0FBTyxXQUFXLENBQUMsSUFBSSxFQUFFLEVBQUUsRUFBRSxRQUFRLENBQUMsQ0FBQztBQUNuRixFQUFBLElBQUksQ0FBQyxPQUFPLEdBQUcsQ0FBQyxDQUFDO0FBQ2pCLEVBQUEsSUFBSSxDQUFDLE1BQU0sQ0FBQyxNQUFNLENBQUMsT0FBTyxDQUFDLEVBQUUsQ0FBQyxDQUFDO0FBQy9CLEVBQUEsSUFBSSxRQUFRLElBQUksT0FBTyxDQUFFLENBQUEsT0FBTyxDQUFDLEdBQUcsRUFBRSxJQUFJLEVBQUUsSUFBSSxFQUFFLE9BQU8sRUFBRSxJQUFJLENBQUMsSUFBSSxDQUFDLFFBQVEsQ0FBQyxFQUFHLE9BQU8sQ0FBQyxDQUFDO0FBQUYsTUFDbkYsQ0FBQSxZQUFZLENBQUMsR0FBRyxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsT0FBTyxFQUFFLE9BQU8sRUFBRSxPQUFPLENBQUMsQ0FBQzs7QUFHaEUsU0FBUyxZQUFZLElBQUksRUFBUSxFQUFFLEVBQVcsUUFBUSxxRkFBbUI7QUFDdkUsRUFBQSxJQUFJLE9BQU8sRUFBRSxLQUFLLFFBQVEsSUFBSSxNQUFNLENBQUMsU0FBUyxDQUFDLEVBQUUsQ0FBQyxJQUFJLEVBQUUsR0FBRyxDQUFDLElBQUksRUFBRSxHQUFHLElBQUksQ0FBQyxNQUFNLElBQUksQ0FBQyxJQUFJLENBQUMsTUFBTSxDQUFDLEdBQUcsQ0FBQyxFQUFFLENBQUMsQ0FBRSxDQUFBLElBQUksQ0FBQyxRQUFRLENBQUMsSUFBSSxFQUFFLENBQUM7QUFBUCxNQUNuSCxDQUFBLElBQUksQ0FBQyxRQUFRLENBQUMsVUFBVSxFQUFFLENBQUM7QUFDaEMsRUFBQSxPQUFPLENBQUMsSUFBSSxFQUFFLG1DQUFtQyxFQUFFLFFBQVEsQ0FBQyxDQUFDOztBQUcvRCxTQUFTLGlCQUFpQixHQUFHLEVBQU8sSUFBSSxFQUFRLElBQUksRUFBUSxPQUFPLEVBQVEsUUFBUSxxRkFBbUI7QUFDcEcsRUFBQSxNQUFNLE1BQU0sR0FBRyxRQUFRLENBQUMsT0FBTyxDQUFDLE1BQU0sQ0FBQyxHQUFHLE9BQU8sQ0FBQyxNQUFNLEdBQUcsYUFBUyxDQUFDO0FBQ3JFLEVBQUEsSUFBSSxPQUFPLENBQUMsTUFBTSxLQUFLLHdCQUF3QixDQUFFLENBQUEsT0FBTyxRQUFRLENBQUMsUUFBUSxDQUFDLElBQUksRUFBRSxPQUFPLENBQUMsTUFBTSxFQUFZLE1BQU0sQ0FBQyxDQUFDO0FBQ2xILEVBQUEsTUFBTSxLQUFLLEdBQUcsTUFBTSxDQUFDLGFBQWEsQ0FBQztBQUNuQyxFQUFBLE1BQU0sT0FBTyxHQUFHLE9BQU8sS0FBSyxLQUFLLFFBQVEsR0FBRyxJQUFJLENBQUMsTUFBTSxDQUFDLEdBQUcsQ0FBQyxLQUFLLENBQUMsR0FBRyxLQUFLLENBQUMsQ0FBQztBQUM1RSxFQUFBLElBQUksT0FBTyxLQUFLLEtBQUssQ0FBQyxJQUFPLE9BQU8sQ0FBQyxJQUFJLENBQUUsQ0FBQSxZQUFZLENBQUMsR0FBRyxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsT0FBTyxFQUFFLE1BQU0sQ0FBQyxDQUFDOztBQUk1RixTQUFTLFlBQVksR0FBRyxFQUFPLElBQUksRUFBUSxJQUFJLEVBQVEsT0FBTyxFQUFRLFFBQVEscUZBQW1CO0FBQy9GLEVBQUEsTUFBTSxFQUFFLEVBQUUsQ0FBQyxDQUFDLEdBQUcsT0FBTyxDQUFDO0FBQ3ZCLEVBQUEsSUFBSSxPQUFPLEVBQUUsS0FBSyxRQUFRLElBQUksT0FBTyxFQUFFLEtBQUssUUFBUSxDQUFFLENBQUEsT0FBTyxPQUFPLENBQUMsSUFBSSxFQUFFLCtCQUErQixFQUFFLFFBQVEsQ0FBQyxDQUFDO0FBQ3RILEVBQUEsTUFBTSxNQUFNLEdBQUcsT0FBTyxDQUFDLE1BQU0sQ0FBQztBQUM5QixFQUFBLElBQUksTUFBTSxLQUFLLE1BQU0sQ0FBRSxDQUFBLElBQUksQ0FBQyxRQUFRLENBQUMsT0FBTyxFQUFFLENBQUM7QUFDL0MsRUFBQSxJQUFJLElBQUksQ0FBQyxPQUFPLElBQUksV0FBVyxDQUFFLENBQUEsT0FBTyxPQUFPLENBQUMsSUFBSSxFQUFFLHlDQUF5QyxFQUFFLFFBQVEsQ0FBQyxDQUFDO0FBQzNHLEVBQUEsSUFBSSxDQUFDLE9BQU8sRUFBRSxDQUFDO0FBQ2YsRUFBQSxNQUFNLElBQUksR0FBRyxNQUFNLEtBQUssTUFBTSxHQUFHLFVBQVUsQ0FBQyxFQUFFLENBQUMsR0FBRyxTQUFTLENBQUMsRUFBRSxFQUFFLENBQUMsS0FBSyxFQUFFLENBQUMsa0JBQWtCLEVBQUUsSUFBSSxDQUFDLE1BQU0sQ0FBQyxZQUFZLENBQUMsQ0FBQyxFQUFFLEdBQUcsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDO0FBQ2pJLEVBQUEsSUFBSSxDQUFDLEdBQUcsRUFBRSxJQUFJLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsUUFBUSxDQUFDLENBQUM7O0FBRzlDLFNBQVMsYUFDUCxHQUFHLEVBQ0gsSUFBSSxFQUNKLElBQUksRUFDSixFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsSUFBSSxDQUFDLENBQUMsRUFDcEIsT0FBTyxFQUNQLFFBQVEscUZBQ0Q7QUFDUCxFQUFBLElBQUksSUFBSSxDQUFDLE9BQU8sS0FBSyxJQUFJLENBQUUsQ0FBQSxPQUFPO0FBQ2xDLEVBQUEsSUFBSSxDQUFDLEtBQUssRUFBRSxDQUFDO0FBQ2IsRUFBQSxJQUFJLENBQUMsUUFBUSxDQUFDLFFBQVEsRUFBRSxDQUFDO0FBQ3pCLEVBQUEsTUFBTSxFQUFFLEdBQUcsWUFBWSxDQUFDLElBQUksRUFBRSxJQUFJLENBQUMsQ0FBQztBQUNwQyxFQUFBLE1BQU0sT0FBTyxHQUFHLEVBQUUsS0FBSyxJQUFJLEdBQUcsS0FBSyxDQUFDLEdBQU0sSUFBSSxDQUFDLE1BQU0sQ0FBQyxHQUFHLENBQUMsRUFBRSxDQUFDLENBQUM7QUFDOUQsRUFBQSxJQUFJLE9BQU8sS0FBSyxLQUFLLENBQUMsSUFBTyxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUUsQ0FBQSxPQUFPLE9BQU8sQ0FBQyxJQUFJLEVBQUUsQ0FBQyxVQUFVLEVBQUUsSUFBSSxDQUFDLE1BQU0sQ0FBQyxFQUFFLFFBQVEsQ0FBQyxDQUFDO0FBQ3RHLEVBQUEsSUFBSSxDQUFDLE9BQU8sR0FBRyxDQUFDLENBQUM7QUFDakIsRUFBQSxJQUFJLENBQUMsTUFBTSxDQUFDLE1BQU0sQ0FBQyxPQUFPLENBQUMsRUFBRSxDQUFDLENBQUM7QUFDL0IsRUFBQSxJQUFJO0FBQUosSUFDRSxHQUFHO0FBQUgsSUFDQSxJQUFJO0FBQUosSUFDQSxPQUFPO0FBQVAsSUFDQSxLQUFLO0FBQUwsSUFDQSxDQUFDLDBCQUEwQixFQUFFLE9BQU8sQ0FBQyxRQUFRLENBQUMsQ0FBQyxDQUFDLFdBQVcsRUFBRSxJQUFJLENBQUMsSUFBSSxDQUFDLGVBQWUsRUFBRSxJQUFJLENBQUMsTUFBTSxDQUFDO0FBQVIsSUFDNUYsT0FBTztBQUFQLEVBQ0YsQ0FBQyxDQUFDOztBQUdKLFNBQVMsUUFBUSxJQUFJLEVBQVEsSUFBSSxFQUFVLFFBQVEscUZBQW1CO0FBQ3BFLEVBQUEsSUFBSSxDQUFDLFFBQVEsQ0FBQyxPQUFPLEVBQUUsQ0FBQztBQUN4QixFQUFBLE9BQU8sQ0FBQyxJQUFJLEVBQUUsSUFBSSxFQUFFLFFBQVEsQ0FBQyxDQUFDOztBQUdoQyxTQUFTLFFBQVEsSUFBSSxFQUFRLElBQUksRUFBVSxRQUFRLHFGQUFtQjtBQUNwRSxFQUFBLElBQUksRUFBRSxJQUFJLENBQUMsT0FBTyxHQUFHLElBQUksQ0FBQyxNQUFNLENBQUMsVUFBVSxJQUFJLElBQUksQ0FBQyxPQUFPLEtBQUssSUFBSSxHQUFHO0FBQ3JFLElBQUEsUUFBUSxDQUFDLE9BQU8sQ0FBQyxJQUFJLEVBQUUsQ0FBQyxRQUFRLEVBQUUsSUFBSSxDQUFDLE9BQU8sQ0FBQyxrQ0FBa0MsRUFBRSxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUM7QUFBRixFQUMzRixDQUFDOztBSHlJSCxTQUFTLFVBQVUsS0FBSyxvQ0FBb0I7QUFDMUMsRUFBQSxJQUFJLEtBQUssWUFBWSxhQUFhLENBQUMsQ0FBQSxPQUFPLEtBQUssQ0FBQyxPQUFPLENBQUM7QUFDeEQsRUFBQSxNQUFNLEtBQUssQ0FBQzs7QUFHZCxTQUFTLE1BQU0sRUFBRSxJQUFJLEVBQUUsTUFBTSxDQUFDLENBQUMscUZBQWlCO0FBQzlDLEVBQUEsTUFBTSxHQUFHLEdBQUcsSUFBSSxFQUFFLE1BQU0sSUFBSSxDQUFDLEtBQUssRUFBRSxJQUFJLEVBQUUsSUFBSSxJQUFJLFNBQVMsQ0FBQyxDQUFDLENBQUM7QUFDOUQsRUFBQSxNQUFNLEtBQUssR0FBRyxJQUFJLENBQUMsQ0FBQyxNQUFNLElBQUksRUFBRSxFQUFFLElBQUksQ0FBQyxDQUFDLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxDQUFDLEVBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQyxJQUFJLEVBQUUsRUFBRSxHQUFHLENBQUMsQ0FBQztBQUN4RSxFQUFBLE9BQU8sQ0FBQyxjQUFjLEVBQUUsR0FBRyxDQUFDLEVBQUUsS0FBSyxLQUFLLEVBQUUsR0FBRyxFQUFFLEdBQUcsQ0FBQyxFQUFFLEVBQUUsS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUM7O0FBR25FLFNBQVMsV0FBVyxJQUFJLEVBQVEsT0FBTyxxRkFBb0I7QUFDekQsRUFBQSxPQUFPLENBQUMsV0FBVyxFQUFFLE9BQU8sQ0FBQyxRQUFRLENBQUMsQ0FBQyxDQUFDLFdBQVcsRUFBRSxJQUFJLENBQUMsSUFBSSxDQUFDLFFBQVEsRUFBRSxJQUFJLENBQUMsS0FBSyxDQUFDLEVBQUUsSUFBSSxDQUFDLE9BQU8sS0FBSyxFQUFFLEdBQUcsRUFBRSxHQUFHLENBQUMsRUFBRSxFQUFFLElBQUksQ0FBQyxPQUFPLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQzs7QUFHekksU0FBUyxTQUFTLElBQUksRUFBUSxPQUFPLHFGQUFvQjtBQUN2RCxFQUFBLE1BQU0sSUFBSSxHQUFHLENBQUMsY0FBYyxFQUFFLE9BQU8sQ0FBQyxRQUFRLENBQUMsQ0FBQyxDQUFDLFdBQVcsRUFBRSxJQUFJLENBQUMsSUFBSSxDQUFDLEVBQUUsRUFBRSxJQUFJLENBQUMsT0FBTyxDQUFDLENBQUMsQ0FBQztBQUMzRixFQUFBLElBQUksT0FBTyxDQUFDLFFBQVEsQ0FBRSxDQUFBLE9BQU8sSUFBSSxDQUFDO0FBQ2xDLEVBQUEsT0FBTyxDQUFDLEVBQUUsSUFBSSxDQUFDLEVBQUUsRUFBRSxPQUFPLENBQUMsSUFBSSxHQUFHLDRCQUE0QixHQUFHLHVCQUF1QixDQUFDLENBQUMsQ0FBQzs7QUFJN0YsU0FBUyxVQUFVLElBQUksRUFBUSxFQUFFLE9BQU8sQ0FBQyxDQUFDLHFGQUFnQztBQUN4RSxFQUFBLEtBQUssTUFBTSxPQUFPLElBQUksSUFBSSxDQUFDLE1BQU0sQ0FBQyxNQUFNLENBQUMsQ0FBQyxDQUFFLG1DQUFBLElBQUksT0FBTyxDQUFDLEtBQUssRUFBRSxPQUFPLEtBQUssT0FBTyxDQUFFLENBQUEsT0FBTyxPQUFPLEdBQUM7QUFDbkcsRUFBQSxPQUFPLElBQUksQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUMsT0FBTyw4Q0FBSyxPQUFPLENBQUMsS0FBSyxFQUFFLE9BQU8sS0FBSyxXQUFPLENBQUMsQ0FBQzs7TUlsY25FLE1BQU0sR0FBRztNQUVULElBQUksR0FBRztNQUdBLE9BQU8sR0FBYixPQUFpQztBQUFELEVBQzdCLEdBQUcsR0FBaUIsSUFBSSxZQUFZLENBQUMsTUFBTSxDQUFDLENBQUM7QUFBRixFQUMzQyxNQUFNLEdBQWlCLElBQUksS0FBSyxDQUFDLE1BQU0sQ0FBQyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQztBQUFGLEVBQ2xELElBQUksR0FBRyxNQUFNLEdBQUcsQ0FBQyxDQUFDO0FBQUY7QUFBQSxFQUV4QixJQUFJLEdBQUcsQ0FBQyxDQUFDO0FBQUY7QUFBQSxFQUdQLEdBQUcsQ0FBQyxFQUFFLHFGQUEwQjtBQUM5QixJQUFBLE1BQU0sRUFBRSxHQUFHLElBQUksQ0FBQyxJQUFJLENBQUMsRUFBRSxDQUFDLENBQUM7QUFDekIsSUFBQSxPQUFPLEVBQUUsR0FBRyxDQUFDLEdBQUcsS0FBSyxDQUFDLEdBQU0sSUFBSSxDQUFDLE1BQU0sQ0FBQyxFQUFFLENBQUMsQ0FBQztBQUFGLCtCQUMzQztBQUFEO0FBQUEsRUFHQSxHQUFHLENBQUMsRUFBRSxxRkFBb0I7QUFDeEIsSUFBQSxPQUFPLElBQUksQ0FBQyxJQUFJLENBQUMsRUFBRSxDQUFDLElBQUksQ0FBQyxDQUFDO0FBQUYsK0JBQ3pCO0FBQUQ7QUFBQSxFQUdBLEdBQUcsQ0FBQyxFQUFFLEVBQVUsS0FBSyxxRkFBWTtBQUMvQixJQUFBLE1BQU0sS0FBSyxHQUFHLElBQUksQ0FBQyxJQUFJLENBQUMsRUFBRSxDQUFDLENBQUM7QUFDNUIsSUFBQSxJQUFJLEtBQUssSUFBSSxDQUFDLEdBQUc7QUFDZixNQUFBLElBQUksQ0FBQyxNQUFNLENBQUMsS0FBSyxDQUFDLEdBQUcsS0FBSyxDQUFDO0FBQzNCLE1BQUEsT0FBTztBQUFQLElBQ0YsQ0FBQztBQUNELElBQUEsSUFBSSxDQUFDLElBQUksSUFBSSxDQUFDLElBQUksR0FBRyxDQUFDLENBQUMsR0FBRyxJQUFJLENBQUMsR0FBRyxDQUFDLE1BQU0sQ0FBRSxDQUFBLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDO0FBQ3ZELElBQUEsSUFBSSxDQUFDLEdBQUcsQ0FBQyxFQUFFLEVBQUUsS0FBSyxDQUFDLENBQUM7QUFDcEIsSUFBQSxJQUFJLENBQUMsSUFBSSxFQUFFLENBQUM7QUFBUCwrQkFDTjtBQUFEO0FBQUEsRUFHQSxNQUFNLENBQUMsRUFBRSxxRkFBb0I7QUFDM0IsSUFBQSxNQUFNLEtBQUssR0FBRyxJQUFJLENBQUMsSUFBSSxDQUFDLEVBQUUsQ0FBQyxDQUFDO0FBQzVCLElBQUEsSUFBSSxLQUFLLEdBQUcsQ0FBQyxDQUFFLENBQUEsT0FBTyxLQUFLLENBQUM7QUFDNUIsSUFBQSxJQUFJLENBQUMsS0FBSyxDQUFDLEtBQUssQ0FBQyxDQUFDO0FBQ2xCLElBQUEsSUFBSSxDQUFDLElBQUksRUFBRSxDQUFDO0FBQ1osSUFBQSxPQUFPLElBQUksQ0FBQztBQUFMLCtCQUNSO0FBQUQ7QUFBQSxFQUdBLE1BQU0sc0ZBQVM7QUFDYixJQUFBLE1BQU0sR0FBRyxHQUFHLENBQUMsR0FBRyxJQUFJLENBQUMsR0FBRyxDQUFDLENBQUMsTUFBTSxDQUFDLENBQUMsRUFBRSw4Q0FBSyxFQUFFLEtBQUssUUFBSSxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxFQUFFLENBQUMsOENBQUssQ0FBQyxHQUFHLEtBQUMsQ0FBQyxDQUFDO0FBQzVFLElBQUEsT0FBTyxHQUFHLENBQUMsR0FBRyxDQUFDLENBQUMsRUFBRSwrRkFBSyxJQUFJLENBQUMsR0FBRyxDQUFDLEVBQUUsZ0NBQUUsQ0FBQyxDQUFDO0FBQUYsK0JBQ3JDO0FBQUQ7QUFBQSxFQUdBLEtBQUssc0ZBQVU7QUFDYixJQUFBLElBQUksQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFDO0FBQ3BCLElBQUEsSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUM7QUFDdkIsSUFBQSxJQUFJLENBQUMsSUFBSSxHQUFHLENBQUMsQ0FBQztBQUFGLCtCQUNiO0FBQUQsRUFFUSxJQUFJLENBQUMsRUFBRSxvQ0FBbUI7QUFDaEMsSUFBQSxNQUFNLEVBQUUsR0FBRyxFQUFFLElBQUksQ0FBQyxDQUFDLEdBQUcsSUFBSSxDQUFDO0FBQzNCLElBQUEsS0FBSyxJQUFJLEVBQUUsR0FBRyxFQUFFLEdBQUcsSUFBSSxFQUFFLEdBQUcsQ0FBQyxFQUFFLENBQUMsS0FBSyxJQUFJLEVBQUUsRUFBRSxHQUFJLEVBQUUsR0FBRyxDQUFDLEdBQUksSUFBSSxDQUFFLG1DQUFBLElBQUksR0FBRyxDQUFDLEVBQUUsQ0FBQyxLQUFLLEVBQUUsQ0FBRSxDQUFBLE9BQU8sRUFBRSxHQUFDO0FBQy9GLElBQUEsT0FBTyxDQUFDLENBQUMsQ0FBQztBQUFILElBQ1I7QUFBRCxFQUVRLEdBQUcsQ0FBQyxFQUFFLEVBQVUsS0FBSyxvQ0FBWTtBQUN2QyxJQUFBLE1BQU0sRUFBRSxHQUFHLEVBQUUsSUFBSSxDQUFDLENBQUMsR0FBRyxJQUFJLENBQUM7QUFDM0IsSUFBQSxJQUFJLEVBQUUsR0FBRyxFQUFFLEdBQUcsSUFBSSxDQUFDO0FBQ25CLElBQUEsT0FBTyxHQUFHLENBQUMsRUFBRSxDQUFDLEtBQUssSUFBSSxDQUFFLG1DQUFBLEVBQUUsR0FBSSxFQUFFLEdBQUcsQ0FBQyxHQUFJLElBQUksR0FBQztBQUM5QyxJQUFBLEdBQUcsQ0FBQyxFQUFFLENBQUMsR0FBRyxFQUFFLENBQUM7QUFDYixJQUFBLElBQUksQ0FBQyxNQUFNLENBQUMsRUFBRSxDQUFDLEdBQUcsS0FBSyxDQUFDO0FBQU4sSUFDbkI7QUFBRDtBQUFBLEVBR1EsS0FBSyxDQUFDLElBQUksb0NBQWlCO0FBQ2pDLElBQUEsTUFBTSxFQUFFLEdBQUcsRUFBRSxNQUFNLEVBQUUsSUFBSSxDQUFDLENBQUMsR0FBRyxJQUFJLENBQUM7QUFDbkMsSUFBQSxLQUFLLElBQUksRUFBRSxHQUFJLElBQUksR0FBRyxDQUFDLEdBQUksSUFBSSxFQUFFLEdBQUcsQ0FBQyxFQUFFLENBQUMsS0FBSyxJQUFJLEVBQUUsRUFBRSxHQUFJLEVBQUUsR0FBRyxDQUFDLEdBQUksSUFBSSxvQ0FBRztBQUN4RSxNQUFBLE1BQU0sS0FBSyxHQUFJLEVBQUUsSUFBSSxHQUFHLENBQUMsRUFBRSxDQUFDLEdBQUksSUFBSSxDQUFDLEdBQUksSUFBSSxDQUFDO0FBQzlDLE1BQUEsSUFBSSxLQUFLLElBQUssRUFBRSxHQUFHLElBQUksR0FBSSxJQUFJLENBQUMsQ0FBRSxDQUFBLFNBQVM7QUFDM0MsTUFBQSxHQUFHLENBQUMsSUFBSSxDQUFDLEdBQUcsR0FBRyxDQUFDLEVBQUUsQ0FBQyxDQUFDO0FBQ3BCLE1BQUEsTUFBTSxDQUFDLElBQUksQ0FBQyxHQUFHLE1BQU0sQ0FBQyxFQUFFLENBQUMsQ0FBQztBQUMxQixNQUFBLElBQUksR0FBRyxFQUFFLENBQUM7QUFBSCxJQUNULENBQUM7QUFDRCxJQUFBLEdBQUcsQ0FBQyxJQUFJLENBQUMsR0FBRyxJQUFJLENBQUM7QUFDakIsSUFBQSxNQUFNLENBQUMsSUFBSSxDQUFDLEdBQUcsSUFBSSxDQUFDO0FBQUwsSUFDaEI7QUFBRCxFQUVRLElBQUksc0ZBQVU7QUFDcEIsSUFBQSxNQUFNLEVBQUUsR0FBRyxFQUFFLE1BQU0sQ0FBQyxDQUFDLEdBQUcsSUFBSSxDQUFDO0FBQzdCLElBQUEsSUFBSSxDQUFDLEdBQUcsR0FBRyxJQUFJLFlBQVksQ0FBQyxDQUFDLEdBQUcsR0FBRyxDQUFDLE1BQU0sQ0FBQyxDQUFDO0FBQzVDLElBQUEsSUFBSSxDQUFDLE1BQU0sR0FBRyxJQUFJLEtBQUssQ0FBQyxDQUFDLEdBQUcsR0FBRyxDQUFDLE1BQU0sQ0FBQyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQztBQUNuRCxJQUFBLElBQUksQ0FBQyxJQUFJLEdBQUcsQ0FBQyxHQUFHLEdBQUcsQ0FBQyxNQUFNLEdBQUcsQ0FBQyxDQUFDO0FBQy9CLElBQUEsS0FBSyxJQUFJLEVBQUUsR0FBRyxDQUFDLEVBQUUsRUFBRSxHQUFHLEdBQUcsQ0FBQyxNQUFNLEVBQUUsRUFBRSxFQUFFLENBQUUsbUNBQUEsSUFBSSxHQUFHLENBQUMsRUFBRSxDQUFDLEtBQUssSUFBSSxDQUFFLENBQUEsSUFBSSxDQUFDLEdBQUcsQ0FBQyxHQUFHLENBQUMsRUFBRSxDQUFDLEVBQUcsTUFBTSxDQUFDLEVBQUUsQ0FBRSxDQUFDLEdBQUM7QUFBRiwrQkFDN0Y7QUFDSDtNQ3JFYSxZQUFZLEdBQWxCLE9BQW9CO0FBQUQsRUFTeEIsV0FBVyxDQUFVLEdBQUcsRUFBbUIsRUFBRSxvQ0FBVztBQUFuQyxJQUFBLElBQUksQ0FBQyxHQUFHLEdBQUcsR0FBRyxDQUFDO0FBQU8sSUFBQSxJQUFJLENBQUMsRUFBRSxHQUFHLEVBQUUsQ0FBQztBQUFiLElBQWM7QUFBRCxFQUFuQyxHQUFHLENBQUM7QUFBSixFQUFzQixFQUFFLENBQUM7QUFBSDtBQUFBLEVBUDNDLE1BQU0sR0FBRyxDQUFDLENBQUM7QUFBRjtBQUFBLEVBRVQsTUFBTSxHQUE4QyxJQUFJLENBQUM7QUFBTDtBQUFBLEVBRTNDLEdBQUcsR0FBRyxnQkFBQSxJQUFJLEdBQUcsQ0FBUyxDQUFDLENBQUM7QUFBRixFQUMvQixPQUFPLEdBQUcsS0FBSyxDQUFDO0FBR2xCO01BR2EsSUFBSSxHQUFWLE9BQVk7QUFBRCxFQXNEaEIsV0FBVyxDQUNBLElBQUksRUFDSixLQUFLLEVBQ0wsTUFBTSxFQUVOLE1BQU0sb0NBQ2Q7QUFMUSxJQUFBLElBQUksQ0FBQyxJQUFJLEdBQUcsSUFBSSxDQUFDO0FBQ2pCLElBQUEsSUFBSSxDQUFDLEtBQUssR0FBRyxLQUFLLENBQUM7QUFDbkIsSUFBQSxJQUFJLENBQUMsTUFBTSxHQUFHLE1BQU0sQ0FBQztBQUVyQixJQUFBLElBQUksQ0FBQyxNQUFNLEdBQUcsTUFBTSxDQUFDO0FBQXJCLElBQ1A7QUFBRCxFQUxRLElBQUksQ0FBQztBQUFMLEVBQ0EsS0FBSyxDQUFDO0FBQU4sRUFDQSxNQUFNLENBQUM7QUFBUCxFQUVBLE1BQU0sQ0FBQztBQUFQLEVBMURYLEtBQUssR0FBYyxVQUFVLENBQUM7QUFBWDtBQUFBLEVBRW5CLElBQUksR0FBRyxDQUFDLENBQUM7QUFBRixFQUNQLFFBQVEsR0FBRyxDQUFDLENBQUM7QUFBRixFQUNYLFFBQVEsR0FBRyxDQUFDLENBQUM7QUFBRixFQUNYLE9BQU8sR0FBbUIsSUFBSSxDQUFDO0FBQUw7QUFBQSxFQUUxQixHQUFHLEdBQWUsSUFBSSxDQUFDO0FBQUw7QUFBQSxFQUVsQixHQUFHLEdBQUcsS0FBSyxDQUFDO0FBQU47QUFBQSxFQUVOLE9BQU8sR0FBa0IsSUFBSSxDQUFDO0FBQUwsRUFDekIsT0FBTyxHQUFHLEVBQUUsQ0FBQztBQUFILEVBRVYsTUFBTSxHQUFHLENBQUMsQ0FBQztBQUFGLEVBQ0EsTUFBTSxHQUFHLElBQUksT0FBTyxDQUFVLENBQUMsQ0FBQztBQUFGO0FBQUEsRUFFdkMsSUFBSSxHQUFjLENBQUMsQ0FBQyxDQUFDO0FBQUY7QUFBQSxFQUVuQixLQUFLLEdBQWEsQ0FBQyxDQUFDLENBQUM7QUFBRixFQUNuQixNQUFNLEdBQXVCLENBQUMsQ0FBQyxDQUFDO0FBQUYsRUFDOUIsT0FBTyxHQUFHLEtBQUssQ0FBQztBQUFOO0FBQUEsRUFFVixJQUFJLEdBQXdCLElBQUksQ0FBQztBQUFMO0FBQUEsRUFFNUIsT0FBTyxHQUFHLENBQUMsQ0FBQztBQUFGO0FBQUEsRUFFVixPQUFPLEdBQUcsQ0FBQyxDQUFDO0FBQUY7QUFBQSxFQUVWLEtBQUssR0FBRyxDQUFDLENBQUM7QUFBRixFQUNSLE9BQU8sR0FBRyxLQUFLLENBQUM7QUFBTjtBQUFBLEVBRUQsS0FBSyxHQUFHLGdCQUFBLElBQUksR0FBRyxDQUE2QixDQUFDLENBQUM7QUFBRjtBQUFBLEVBRXJELFdBQVcsR0FBRyxDQUFDLENBQUM7QUFBRixFQUNkLFVBQVUsR0FBRyxLQUFLLENBQUM7QUFBTixFQUNiLEtBQUssR0FBRyxLQUFLLENBQUM7QUFBTixFQUNDLGFBQWEsR0FBbUIsQ0FBQyxDQUFDLENBQUM7QUFBRixFQUNqQyxRQUFRLEdBQWE7QUFBQSxJQUM1QixLQUFLLEVBQUUsQ0FBQztBQUFELElBQ1AsT0FBTyxFQUFFLENBQUM7QUFBRCxJQUNULFVBQVUsRUFBRSxDQUFDO0FBQUQsSUFDWixJQUFJLEVBQUUsQ0FBQztBQUFELElBQ04sUUFBUSxFQUFFLENBQUM7QUFBRCxJQUNWLFFBQVEsRUFBRSxDQUFDO0FBQUQsSUFDVixRQUFRLEVBQUUsQ0FBQztBQUFELElBQ1YsT0FBTyxFQUFFLENBQUM7QUFBRCxJQUNULFFBQVEsRUFBRSxDQUFDO0FBQUQsSUFDVixlQUFlLEVBQUUsQ0FBQztBQUFELEVBQ25CLENBQUMsQ0FBQztBQUFGO0FBQUEsRUFFQSxPQUFPLEdBQXdCLElBQUksQ0FBQztBQUFMO0FBQUEsRUFXL0IsSUFBSSxJQUFJLHFDQUFZO0FBQ2xCLElBQUEsT0FBTyxJQUFJLENBQUMsTUFBTSxDQUFDLElBQUksR0FBRyxJQUFJLENBQUMsSUFBSSxDQUFDLE1BQU0sQ0FBQztBQUFQLElBQ3JDO0FBQUQ7QUFBQSxFQUdBLFdBQVcsc0ZBQVU7QUFDbkIsSUFBQSxJQUFJLENBQUMsT0FBTyxHQUFHLENBQUMsQ0FBQztBQUNqQixJQUFBLElBQUksQ0FBQyxPQUFPLEdBQUcsSUFBSSxDQUFDO0FBQUwsK0JBQ2hCO0FBQ0g7QUVsRk8sU0FBUyxPQUFPLElBQUkscUZBQWlCO0FBQzFDLEVBQUEsT0FBTztBQUFBLElBQ0wsS0FBSyxFQUFFLElBQUksQ0FBQyxTQUFTLENBQUMsTUFBTSxDQUFDLENBQUMsQ0FBQyxHQUFHLENBQUMsQ0FBQyxJQUFJLCtGQUFNO0FBQUEsTUFDNUMsS0FBSyxFQUFFLElBQUksQ0FBQyxLQUFLO0FBQUwsTUFDWixNQUFNLEVBQUUsSUFBSSxDQUFDLE1BQU07QUFBTixNQUNiLElBQUksRUFBRSxJQUFJLENBQUMsSUFBSTtBQUFKLE1BQ1gsS0FBSyxFQUFFLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxDQUFDLElBQUksQ0FBQztBQUFELE1BQ2xDLFdBQVcsRUFBRSxJQUFJLENBQUMsV0FBVztBQUFYLE1BQ2xCLFdBQVcsRUFBRSxJQUFJLENBQUMsV0FBVztBQUFYLE1BQ2xCLFFBQVEsRUFBRSxJQUFJLENBQUMsUUFBUTtBQUFSLElBQ2pCLGdDQUFFLENBQUM7QUFBRCxJQUNGLE9BQU8sRUFBRSxJQUFJLENBQUMsS0FBSyxDQUFDLEdBQUcsQ0FBQyxDQUFDLElBQUksOENBQU07QUFBQSxNQUNqQyxLQUFLLEVBQUUsZ0JBQVksR0FBRyxJQUFJLENBQUMsS0FBSztBQUFMLE1BQzNCLElBQUksRUFBRSxJQUFJLENBQUMsSUFBSTtBQUFKLE1BQ1gsS0FBSyxFQUFFLElBQUksQ0FBQyxLQUFLO0FBQUwsTUFDWixPQUFPLEVBQUUsSUFBSSxDQUFDLEtBQUssS0FBSyxPQUFPLEdBQUcsRUFBRSxHQUFHLElBQUksQ0FBQyxPQUFPO0FBQVAsSUFDOUMsS0FBRSxDQUFDO0FBQUQsRUFDSixDQUFDLENBQUM7O0FBSUcsU0FBUyxTQUFTLElBQUkscUZBQWtCO0FBQzdDLEVBQUEsT0FBTyxFQUFFLE9BQU8sRUFBRSxJQUFJLENBQUMsS0FBSyxDQUFDLEdBQUcsQ0FBQyxDQUFDLElBQUksK0ZBQUssWUFBWSxDQUFDLElBQUksRUFBRSxJQUFJLGdDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUM7O0FBSWxFLFNBQVMsYUFBYSxJQUFJLEVBQVEsSUFBSSxxRkFBa0I7QUFDN0QsRUFBQSxNQUFNLEVBQUUsT0FBTyxDQUFDLENBQUMsR0FBRyxJQUFJLENBQUM7QUFDekIsRUFBQSxPQUFPO0FBQUEsSUFDTCxJQUFJLEVBQUUsSUFBSSxDQUFDLElBQUk7QUFBSixJQUNYLEtBQUssRUFBRSxJQUFJLENBQUMsS0FBSztBQUFMLElBQ1osR0FBRyxFQUFFLE9BQU8sRUFBRSxHQUFHLElBQUksSUFBSTtBQUFKLElBQ3JCLE9BQU8sRUFBRSxPQUFPLEVBQUUsT0FBTyxJQUFJLElBQUk7QUFBSixJQUM3QixNQUFNLEVBQUUsT0FBTyxFQUFFLE1BQU0sSUFBSSxFQUFFO0FBQUYsSUFDM0IsS0FBSyxFQUFFLElBQUksQ0FBQyxTQUFTLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQyxNQUFNO0FBQU4sSUFDeEMsUUFBUSxFQUFFLElBQUksQ0FBQyxRQUFRO0FBQVIsSUFDZixRQUFRLEVBQUUsSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJO0FBQUosSUFDdEIsSUFBSSxFQUFFLElBQUksQ0FBQyxJQUFJLENBQUMsTUFBTTtBQUFOLElBQ2hCLGFBQWEsRUFBRSxJQUFJLENBQUMsYUFBYSxDQUFDLE1BQU07QUFBTixJQUNsQyxPQUFPLEVBQUUsSUFBSSxDQUFDLE9BQU87QUFBUCxJQUNkLEdBQUcsSUFBSSxDQUFDLFFBQVE7QUFBUixFQUNWLENBQUMsQ0FBQzs7QUR2Q0csU0FBUyxNQUFNLElBQUksRUFBUSxHQUFHLHFGQUE0QjtBQUMvRCxFQUFBLE1BQU0sRUFBRSxLQUFLLEVBQUUsS0FBSyxDQUFDLENBQUMsR0FBRyxHQUFHLENBQUM7QUFDN0IsRUFBQSxJQUFJLEdBQUcsQ0FBQyxJQUFJLEtBQUssS0FBSyxDQUFDLENBQUssQ0FBQSxPQUFPLElBQUksQ0FBQyxLQUFLLENBQUMsS0FBSyxDQUFDLEtBQUssRUFBRyxHQUFHLENBQUMsSUFBSSxDQUFDLENBQUM7QUFDdEUsRUFBQSxNQUFNLE9BQU8sR0FBRyxRQUFRLENBQUMsR0FBRyxDQUFDLEtBQUssQ0FBQyxHQUFHLEdBQUcsQ0FBQyxLQUFLLEdBQUcsQ0FBQyxDQUFDLENBQUM7QUFDckQsRUFBQSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUUsQ0FBQSxPQUFPLFdBQVcsQ0FBQyxJQUFJLEVBQUUsR0FBRyxDQUFDLEtBQUssQ0FBQyxDQUFDO0FBQ3hELEVBQUEsTUFBTSxJQUFJLEdBQUcsS0FBSyxHQUFHLENBQUMsSUFBSSxLQUFLLEdBQUcsZ0JBQVksR0FBRyxJQUFJLENBQUMsSUFBSSxDQUFDLFNBQVMsQ0FBQyxFQUFFLENBQUMsS0FBSyxDQUFDLEdBQUcsS0FBSyxDQUFDLENBQUM7QUFDeEYsRUFBQSxJQUFJLElBQUksS0FBSyxLQUFLLENBQUMsQ0FBSyxDQUFBLE9BQU8sUUFBUSxDQUFDLElBQUksRUFBRSxJQUFJLEVBQUUsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO0FBQ3BFLEVBQUEsTUFBTSxJQUFJLEdBQUcsS0FBSyxJQUFJLGdCQUFZLEdBQUcsSUFBSSxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsS0FBSyxHQUFHLGdCQUFZLENBQUMsR0FBRyxLQUFLLENBQUMsQ0FBQztBQUNwRixFQUFBLElBQUksSUFBSSxLQUFLLEtBQUssQ0FBQyxDQUFLLENBQUEsT0FBTyxVQUFVLENBQUMsSUFBSSxFQUFFLElBQUksRUFBRSxTQUFTLENBQUMsT0FBTyxDQUFDLEVBQUUsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO0FBQzFGLEVBQUEsSUFBSSxLQUFLLEtBQUssQ0FBQyxDQUFFLENBQUEsS0FBSyxPQUFPLENBQUMsSUFBSSxFQUFFLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztBQUFGLE1BQzdDLENBQUEsT0FBTyxDQUFBLElBQUksRUFBRSxPQUFPLEVBQUUsS0FBSyxFQUFFLFFBQVEsRUFBRSxDQUFDLG1CQUFtQixFQUFFLEtBQUssQ0FBQyw4QkFBOEIsQ0FBQyxDQUFDLENBQUM7O0FBSTNHLFNBQVMsVUFBVSxPQUFPLHFGQUFlO0FBQ3ZDLEVBQUEsSUFBSSxPQUFPLENBQUMsSUFBSSxLQUFLLEtBQUssQ0FBQyxDQUFLLENBQUEsT0FBTyxPQUFPLENBQUM7QUFDL0MsRUFBQSxNQUFNLElBQUksR0FBRyxRQUFRLENBQUMsT0FBTyxDQUFDLElBQUksQ0FBQyxHQUFHLE9BQU8sQ0FBQyxJQUFJLEdBQUcsQ0FBQyxDQUFDLENBQUM7QUFDeEQsRUFBQSxPQUFPLE9BQU8sQ0FBQyxJQUFJLEtBQUssTUFBTSxHQUFHLEVBQUUsSUFBSSxFQUFFLElBQUksQ0FBQyxHQUFHLENBQUMsQ0FBQyxHQUFHLElBQUksQ0FBQzs7QUFLN0QsU0FBUyxTQUFTLElBQUksRUFBUSxJQUFJLEVBQVEsT0FBTyxFQUFRLEtBQUsscUZBQWlCO0FBQzdFLEVBQUEsTUFBTSxFQUFFLElBQUksQ0FBQyxDQUFDLEdBQUcsSUFBSSxDQUFDO0FBQ3RCLEVBQUEsTUFBTSxJQUFJLEdBQUcsSUFBSSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsTUFBTSxDQUFDLENBQUM7QUFDcEMsRUFBQSxNQUFNLElBQUksR0FBRyxPQUFPLENBQUMsSUFBSSxJQUFJLENBQUMsQ0FBQyxDQUFDO0FBQ2hDLEVBQUEsTUFBTSxJQUFJLEdBQUcsQ0FBQyxLQUFLLEVBQUUsSUFBSSxDQUFDLElBQUksQ0FBQyxXQUFXLEVBQUUsSUFBSSxDQUFDLE1BQU0sQ0FBQyxDQUFDLENBQUM7QUFDMUQsRUFBQSxJQUFJLE9BQU8sQ0FBQyxJQUFJLEtBQUssTUFBTSxDQUFFLENBQUEsT0FBTyxPQUFPLENBQUEsSUFBSSxFQUFFLE9BQU8sRUFBRSxLQUFLLEVBQUUsUUFBUSxFQUFFLENBQUMsT0FBTyxFQUFFLE1BQU0sQ0FBQyxPQUFPLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxFQUFFLElBQUksQ0FBQyxrQkFBa0IsQ0FBQyxDQUFDLENBQUM7QUFDdkksRUFBQSxJQUFJLENBQUMsSUFBSSxDQUFDLE1BQU0sQ0FBRSxDQUFBLE9BQU8sT0FBTyxDQUFBLElBQUksRUFBRSxPQUFPLEVBQUUsS0FBSyxFQUFFLFFBQVEsRUFBRSxDQUFDLFlBQVksRUFBRSxJQUFJLENBQUMsK0JBQStCLENBQUMsQ0FBQyxDQUFDO0FBQ3RILEVBQUEsTUFBTSxLQUFLLEdBQUcsQ0FBQyxRQUFRLENBQUMsSUFBSSxDQUFDLElBQUksSUFBSSxZQUFZLE1BQU0sR0FDbkQsc0JBQXNCLEdBQ3RCLFdBQVcsQ0FBQyxJQUFJLENBQUMsR0FDakIscUJBQXFCLEdBQ3JCLElBQUksQ0FBQyxLQUFLLENBQUMsSUFBSSxFQUFFLFdBQVcsQ0FBQyxDQUFDO0FBQ2xDLEVBQUEsSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFFLENBQUEsT0FBTyxPQUFPLENBQUEsSUFBSSxFQUFFLE9BQU8sRUFBRSxLQUFLLEVBQUUsUUFBUSxFQUFFLENBQUMsWUFBWSxFQUFFLElBQUksQ0FBQyxFQUFFLEVBQUUsS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFDO0FBQ25HLEVBQUEsSUFBSSxDQUFDLElBQUksRUFBRSxJQUFJLEVBQUUsWUFBWSxFQUFFLENBQUMsT0FBTyxFQUFFLElBQUksQ0FBQyxRQUFRLENBQUMsYUFBYSxFQUFFLElBQUksQ0FBQyxTQUFTLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxFQUFFLE9BQU8sRUFBRSxLQUFLLEVBQUUsSUFBSSxDQUFDLENBQUM7O0FBR3RILFNBQVMsS0FBSyxJQUFJLEVBQVEsSUFBSSxFQUFRLE1BQU0sRUFBVSxPQUFPLEVBQVUsT0FBTyxFQUFRLEtBQUssRUFBVSxJQUFJLHFGQUFzQjtBQUM3SCxFQUFBLE1BQU0sRUFBRSxHQUFHLEVBQUUsSUFBSSxFQUFFLEtBQUssQ0FBQyxDQUFDLEdBQUcsSUFBSSxDQUFDO0FBQ2xDLEVBQUEsTUFBTSxFQUFFLFFBQVEsRUFBRSxNQUFNLENBQUMsQ0FBQyxHQUFHLE9BQU8sQ0FBQztBQUNyQyxFQUFBLElBQUksSUFBSSxDQUFDLElBQUksSUFBSSxTQUFTLEdBQUc7QUFDM0IsSUFBQSxPQUFPLE9BQU8sQ0FBQSxJQUFJLEVBQUUsT0FBTyxFQUFFLEtBQUssRUFBRSxRQUFRLEVBQUUsQ0FBQyxtQkFBbUIsRUFBRSxJQUFJLENBQUMsSUFBSSxDQUFDLEVBQUUsRUFBRSxTQUFTLENBQUMsNEJBQTRCLENBQUMsQ0FBQyxDQUFDO0FBQUYsRUFDM0gsQ0FBQztBQUNELEVBQUEsTUFBTSxPQUFPLEdBQUcsT0FBTyxDQUFDLE9BQU8sQ0FBQyxTQUFTLEVBQUUsSUFBSSxDQUFDLE1BQU0sQ0FBQyxNQUFNLENBQUMsQ0FBQztBQUMvRCxFQUFBLE1BQU0sT0FBTyxHQUFHLElBQUksT0FBTztBQUFQLElBQ2xCLE1BQU07QUFBTixJQUNBLE9BQU87QUFBUCxJQUNBLE9BQU87QUFBUCxJQUNBLEtBQUs7QUFBTCxJQUNBLElBQUk7QUFBSixJQUNBLElBQUksS0FBSyxJQUFJLEdBQUcsT0FBTyxHQUFHLE1BQU07QUFBTixJQUMxQixJQUFJO0FBQUosSUFDQSxRQUFRLFlBQVksTUFBTSxHQUFHLFFBQVEsR0FBRyxJQUFJO0FBQUosSUFDeEMsTUFBTSxZQUFZLE1BQU0sR0FBRyxNQUFNLEdBQUcsSUFBSTtBQUFKLEVBQ3RDLENBQUMsQ0FBQztBQUNGLEVBQUEsSUFBSSxDQUFDLFFBQVEsQ0FBQyxLQUFLLEVBQUUsQ0FBQztBQUN0QixFQUFBLEtBQUssQ0FBQyxNQUFNLENBQUMsSUFBSSxFQUFFLE9BQU8sQ0FBQyxDQUFDO0FBQzVCLEVBQUEsSUFBSSxPQUFPLENBQUMsTUFBTSxLQUFLLElBQUksQ0FBRSxDQUFBLEtBQUssV0FBVyxDQUFDLEdBQUcsRUFBRSxJQUFJLEVBQUUsS0FBSyxFQUFFLElBQUksRUFBRSxPQUFPLENBQUMsQ0FBQzs7QUFHakYsU0FBUyxRQUFRLEtBQUssRUFBVyxTQUFTLHFGQUFtQjtBQUMzRCxFQUFBLE9BQU8sT0FBTyxLQUFLLEtBQUssUUFBUSxJQUFJLEtBQUssSUFBSSxDQUFDLElBQUksS0FBSyxJQUFJLGVBQVcsR0FBRyxJQUFJLENBQUMsR0FBRyxDQUFDLENBQUMsRUFBRSxJQUFJLENBQUMsR0FBRyxDQUFDLEtBQUssRUFBRSxlQUFXLENBQUMsQ0FBQyxHQUFHLFNBQVMsQ0FBQzs7dUhBSWpJLDBCQUEyQixLQUFVLE9BQWEsT0FBYyxNQUFZLDJDQUFrQztBQUM1RyxFQUFBLElBQUksS0FBSyxHQUFHLElBQUksQ0FBQztBQUNqQixFQUFBLEtBQUs7QUFDSCxJQUFBLHVCQUFNLEdBQUcsQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFDLE1BQU8sR0FBQyxDQUFDO0FBQUYsRUFDaEMsQ0FBQyxDQUFDLE9BQU8sMkJBQVE7QUFDZixJQUFBLElBQUksRUFBRSxLQUFLLFlBQVksYUFBYSxDQUFDLENBQUMsQ0FBQSxNQUFNLEtBQUssQ0FBQztBQUNsRCxJQUFBLEtBQUssR0FBRyxLQUFLLENBQUMsS0FBSyxLQUFLLFNBQVMsSUFBSSxLQUFLLENBQUMsS0FBSyxLQUFLLE9BQU8sQ0FBQztBQUFSLEVBQ3ZELENBQUM7QUFDRCxFQUFBLElBQUksS0FBSyxJQUFJLENBQUMsT0FBTyxDQUFDLElBQUksR0FBRztBQUMzQixJQUFBLElBQUksQ0FBQyxRQUFRLENBQUMsUUFBUSxFQUFFLENBQUM7QUFDekIsSUFBQSxLQUFLLENBQUMsTUFBTSxDQUFDLElBQUksRUFBRSxPQUFPLEVBQUUsS0FBSyxFQUFFLHdCQUF3QixDQUFDLENBQUM7QUFBRixFQUM3RCxDQUFDO0FBQ0QsRUFBQSxPQUFNLEtBQUssc0JBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxPQUFPLENBQUMsTUFBTyxPQUFDLEVBQUMsQ0FBQzs7QUFLekMsU0FBUyxXQUFXLElBQUksRUFBUSxJQUFJLEVBQVEsT0FBTyxFQUFRLE9BQU8sRUFBUSxLQUFLLHFGQUFpQjtBQUM5RixFQUFBLE1BQU0sRUFBRSxJQUFJLEVBQUUsTUFBTSxFQUFFLFNBQVMsRUFBRSxJQUFJLENBQUMsQ0FBQyxHQUFHLE9BQU8sQ0FBQztBQUNsRCxFQUFBLElBQUksT0FBTyxJQUFJLEtBQUssUUFBUSxDQUFFLENBQUEsT0FBTyxJQUFJLENBQUMsSUFBSSxFQUFFLElBQUksRUFBRSxnQkFBZ0IsRUFBRSxDQUFDLE1BQU0sRUFBRSxJQUFJLENBQUMsU0FBUyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsRUFBRSxPQUFPLEVBQUUsS0FBSyxFQUFFLElBQUksQ0FBQyxDQUFDO0FBQy9ILEVBQUEsSUFBSSxPQUFPLE1BQU0sS0FBSyxRQUFRLEdBQUc7QUFDL0IsSUFBQSxNQUFNLEtBQUssR0FBRyxRQUFRLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxXQUFXLENBQUMsSUFBSSxDQUFDLEdBQUcsQ0FBQyxhQUFhLEVBQUUsSUFBSSxDQUFDLFNBQVMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLEdBQUcsRUFBRSxDQUFDO0FBQ2pHLElBQUEsT0FBTyxJQUFJLENBQUMsSUFBSSxFQUFFLElBQUksRUFBRSxhQUFhLEVBQUUsQ0FBQyxPQUFPLEVBQUUsSUFBSSxDQUFDLFNBQVMsQ0FBQyxNQUFNLENBQUMsQ0FBQyxFQUFFLEtBQUssQ0FBQyxDQUFDLEVBQUUsT0FBTyxFQUFFLEtBQUssRUFBRSxJQUFJLENBQUMsQ0FBQztBQUFGLEVBQ3pHLENBQUM7QUFDRCxFQUFBLElBQUksT0FBTyxPQUFPLENBQUMsU0FBUyxLQUFLLFFBQVEsR0FBRztBQUMxQyxJQUFBLElBQUksRUFBRSxPQUFPLENBQUMsRUFBRSxZQUFZLE1BQU0sQ0FBQyxDQUFFLENBQUEsT0FBTyxPQUFPLENBQUEsSUFBSSxFQUFFLE9BQU8sRUFBRSxLQUFLLEVBQUUsUUFBUSxFQUFFLHFDQUFxQyxDQUFDLENBQUM7QUFDMUgsSUFBQSxPQUFPLEtBQUssU0FBUyxDQUFDLElBQUksRUFBRSxJQUFJLEVBQUUsSUFBSSxZQUFZLENBQUMsT0FBTyxDQUFDLFNBQVMsRUFBRSxPQUFPLENBQUMsRUFBRSxDQUFDLEVBQUUsS0FBSyxDQUFDLENBQUM7QUFBRixFQUMxRixDQUFDO0FBQ0QsRUFBQSxXQUFXLENBQUMsSUFBSSxFQUFFLE9BQU8sQ0FBQyxDQUFDO0FBQzNCLEVBQUEsSUFBSSxPQUFPLE9BQU8sQ0FBQyxXQUFXLEtBQUssUUFBUSxDQUFFLENBQUEsT0FBTyxLQUFLLFdBQVcsQ0FBQyxJQUFJLEVBQUUsSUFBSSxFQUFFLE9BQU8sQ0FBQyxXQUFXLEVBQUUsS0FBSyxDQUFDLENBQUM7QUFDN0csRUFBQSxJQUFJLE9BQU8sQ0FBQyxTQUFTLEtBQUssSUFBSSxDQUFFLENBQUEsT0FBTyxLQUFLLE1BQU0sQ0FBQyxJQUFJLEVBQUUsSUFBSSxFQUFFLGdCQUFnQixFQUFFLFdBQVcsRUFBRSxLQUFLLENBQUMsQ0FBQztBQUNyRyxFQUFBLElBQUksT0FBTyxDQUFDLFNBQVMsS0FBSyxJQUFJLENBQUUsQ0FBQSxPQUFPLEtBQUssTUFBTSxDQUFDLElBQUksRUFBRSxJQUFJLEVBQUUsMEJBQTBCLEVBQUUsbUJBQW1CLEVBQUUsS0FBSyxDQUFDLENBQUM7QUFDdkgsRUFBQSxJQUFJLE9BQU8sQ0FBQyxPQUFPLEtBQUssSUFBSSxDQUFFLENBQUEsT0FBTyxLQUFLLE1BQU0sQ0FBQyxJQUFJLEVBQUUsSUFBSSxFQUFFLGNBQWMsRUFBRSxTQUFTLEVBQUUsS0FBSyxDQUFDLENBQUM7QUFDL0YsRUFBQSxJQUFJLE9BQU8sQ0FBQyxNQUFNLEtBQUssSUFBSSxDQUFFLENBQUEsT0FBTyxLQUFLLE1BQU0sQ0FBQyxJQUFJLENBQUMsR0FBRyxFQUFFLEtBQUssRUFBRSxZQUFZLENBQUMsSUFBSSxDQUFDLElBQUksRUFBRSxJQUFJLENBQUMsQ0FBQyxDQUFDO0FBQ2hHLEVBQUEsTUFBTSxLQUFLLEdBQUcsZ0ZBQWdGLENBQUM7QUFDL0YsRUFBQSxLQUFLLEtBQUssQ0FBQyxJQUFJLENBQUMsR0FBRyxDQUFDLE1BQU0sQ0FBQyxLQUFLLEVBQUUsUUFBUSxFQUFFLENBQUMsbUNBQW1DLEVBQUUsSUFBSSxDQUFDLElBQUksQ0FBQyxXQUFXLEVBQUUsS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUM7OzZHQUdySCxxQkFBc0IsTUFBWSxNQUFZLFFBQWdCLFFBQWdCLHlDQUErQjtBQUMzRyxFQUFBLE1BQU0sRUFBRSxHQUFHLEVBQUUsS0FBSyxDQUFDLENBQUMsR0FBRyxJQUFJLENBQUM7QUFDNUIsRUFBQSxNQUFNLEtBQUssR0FBRyx1QkFBTSxLQUFLLENBQUMsSUFBSSxDQUFDLElBQUksRUFBRSxNQUFNLEVBQUUsTUFBTSxHQUFDLENBQUM7QUFDckQsRUFBQSxJQUFJLE9BQU8sS0FBSyxLQUFLLFFBQVEsQ0FBRSxDQUFBLE9BQU0sS0FBSyxzQkFBQyxHQUFHLENBQUMsTUFBTSxDQUFDLEtBQUssRUFBRSxLQUFLLEVBQUUsQ0FBQyxZQUFZLEVBQUUsTUFBTSxDQUFDLFdBQVcsRUFBRSxJQUFJLENBQUMsSUFBSSxDQUFDLEVBQUUsRUFBRSxLQUFLLENBQUMsQ0FBQyxPQUFDLEVBQUMsQ0FBQztBQUFGLE1BQ3hILENBQUEsdUJBQU0sTUFBTSxDQUFDLEdBQUcsRUFBRSxLQUFLLEVBQUUsRUFBRSxDQUFDLE1BQU0sR0FBRyxLQUFLLENBQUMsQ0FBQyxHQUFDLENBQUM7O3lHQUdyRCx3QkFBeUIsTUFBWSxNQUFZLEtBQW1CLHlDQUErQjtBQUNqRyxFQUFBLE1BQU0sRUFBRSxHQUFHLEVBQUUsS0FBSyxDQUFDLENBQUMsR0FBRyxJQUFJLENBQUM7QUFDNUIsRUFBQSxJQUFJLE9BQU8sR0FBa0IsQ0FBQyxPQUFPLEVBQUUsSUFBSSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsaUJBQWlCLENBQUMseUJBQXlCLENBQUMsQ0FBQztBQUNyRyxFQUFBLElBQUksSUFBSSxDQUFDLGFBQWEsQ0FBQyxNQUFNLEdBQUcsaUJBQWlCLEdBQUc7QUFDbEQsSUFBQSxJQUFJLENBQUMsYUFBYSxDQUFDLElBQUksQ0FBQyxHQUFHLENBQUMsQ0FBQztBQUM3QixJQUFBLE9BQU8sR0FBRyx1QkFBTSxLQUFLLENBQUMsU0FBUyxDQUFDLElBQUksRUFBRSxHQUFHLEdBQUMsQ0FBQztBQUMzQyxJQUFBLElBQUksT0FBTyxLQUFLLElBQUksQ0FBRSxDQUFBLE9BQU8sT0FBTSxLQUFLLHNCQUFDLEdBQUcsQ0FBQyxLQUFLLENBQUMsS0FBSyxFQUFFLEVBQUUsVUFBVSxFQUFFLEdBQUcsQ0FBQyxHQUFHLENBQUMsQ0FBQyxPQUFDLEVBQUMsQ0FBQztBQUFGLEVBQ3BGLENBQUM7QUFDRCxFQUFBLEtBQUssQ0FBQyxNQUFNLENBQUMsSUFBSSxFQUFFLEdBQUcsQ0FBQyxDQUFDO0FBQ3hCLEVBQUEsT0FBTSxLQUFLLHNCQUFDLEdBQUcsQ0FBQyxNQUFNLENBQUMsS0FBSyxFQUFFLEtBQUssRUFBRSxDQUFDLG9CQUFvQixFQUFFLEdBQUcsQ0FBQyxHQUFHLENBQUMsRUFBRSxFQUFFLE9BQU8sQ0FBQyxDQUFDLE9BQUMsRUFBQyxDQUFDOzs2R0FHdEYsMEJBQTJCLE1BQVksTUFBWSxLQUFhLHlDQUErQjtBQUM3RixFQUFBLE1BQU0sS0FBSyxHQUFHLElBQUksQ0FBQyxhQUFhLENBQUMsTUFBTSxDQUFDLENBQUMsR0FBRyw4Q0FBSyxHQUFHLENBQUMsR0FBRyxLQUFLLE9BQUcsQ0FBQyxDQUFDO0FBQ2xFLEVBQUEsS0FBSyxNQUFNLEdBQUcsSUFBSSxLQUFLLENBQUUsbUNBQUEsdUJBQU0sSUFBSSxDQUFDLEtBQUssQ0FBQyxXQUFXLENBQUMsSUFBSSxFQUFFLEdBQUcsR0FBQyxHQUFDO0FBQ2pFLEVBQUEsdUJBQU0sS0FBSyxDQUFDLElBQUksQ0FBQyxHQUFHLENBQUMsS0FBSyxDQUFDLEtBQUssRUFBRSxFQUFFLFlBQVksRUFBRSxLQUFLLENBQUMsTUFBTSxDQUFDLENBQUMsQ0FBQyxHQUFDLENBQUM7OzJGQUtyRSxzQkFBdUIsTUFBWSxTQUFlLHlDQUErQjtBQUMvRSxFQUFBLE1BQU0sRUFBRSxHQUFHLEVBQUUsSUFBSSxFQUFFLEtBQUssQ0FBQyxDQUFDLEdBQUcsSUFBSSxDQUFDO0FBQ2xDLEVBQUEsSUFBSSxPQUFPLENBQUMsTUFBTSxLQUFLLElBQUksQ0FBRSxDQUFBLE9BQU8sdUJBQU0sTUFBTSxDQUFDLEdBQUcsRUFBRSxLQUFLLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxHQUFDLENBQUM7QUFDN0UsRUFBQSxJQUFJLE9BQU8sQ0FBQyxJQUFJLEtBQUssSUFBSSxHQUFHO0FBQzFCLElBQUEsT0FBTSxJQUFJLE1BQUMsQ0FBQyxJQUFJLENBQUMsT0FBTyxrQkFBRSxHQUFHLENBQUMsS0FBSyxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsTUFBTSxFQUFFLEdBQU0sQ0FBQyxFQUFDLE1BQUMsRUFBQyxDQUFDO0FBQ3ZFLElBQUEsT0FBTyx1QkFBTSxNQUFNLENBQUMsR0FBRyxFQUFFLEtBQUssRUFBRSxNQUFNLENBQUMsSUFBSSxDQUFDLEdBQUMsQ0FBQztBQUFGLEVBQzlDLENBQUM7QUFDRCxFQUFBLE1BQU0sSUFBSSxHQUFHLElBQUksQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO0FBQ3hDLEVBQUEsSUFBSSxJQUFJLEtBQUssS0FBSyxDQUFDLEdBQU07QUFDdkIsSUFBQSxLQUFLLENBQUMsT0FBTyxDQUFDLElBQUksQ0FBQyxDQUFDO0FBQ3BCLElBQUEsT0FBTyxPQUFNLEtBQUssc0JBQUMsR0FBRyxDQUFDLEtBQUssQ0FBQyxLQUFLLEVBQUUsRUFBRSxTQUFTLEVBQUUsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFDLE9BQUMsRUFBQyxDQUFDO0FBQUYsRUFDL0QsQ0FBQztBQUNELEVBQUEsT0FBTyxDQUFBLElBQUksRUFBRSxPQUFPLEVBQUUsS0FBSyxFQUFFLFFBQVEsRUFBRSxxRUFBcUUsQ0FBQyxDQUFDOzt5RkFHaEgscUJBQXNCLEtBQVUsT0FBZSx5Q0FBZ0M7QUFDN0UsRUFBQSxLQUFLO0FBQ0gsSUFBQSx1QkFBTSxHQUFHLENBQUMsS0FBSyxDQUFDLEtBQUssRUFBRSxLQUFLLEdBQUMsQ0FBQztBQUFGLEVBQzlCLENBQUMsQ0FBQyxPQUFPLDJCQUFRO0FBQ2YsSUFBQSxJQUFJLEVBQUUsS0FBSyxZQUFZLGFBQWEsQ0FBQyxDQUFDLENBQUEsTUFBTSxLQUFLLENBQUM7QUFDbEQsSUFBQSxJQUFJLEtBQUssQ0FBQyxLQUFLLEtBQUssT0FBTyxDQUFFLENBQUEsT0FBTSxLQUFLLHNCQUFDLEdBQUcsQ0FBQyxNQUFNLENBQUMsS0FBSyxFQUFFLEtBQUssRUFBRSxDQUFDLDJCQUEyQixFQUFFLEtBQUssQ0FBQyxPQUFPLENBQUMsQ0FBQyxPQUFDLEVBQUMsQ0FBQztBQUFGLEVBQ2xILENBQUM7O0FBS0gsU0FBUyxRQUFPLElBQUksRUFBUSxPQUFPLEVBQVcsS0FBSyxFQUFVLEtBQUssRUFBYyxJQUFJLHFGQUFpQjtBQUNuRyxFQUFBLEtBQUssS0FBSyxDQUFDLElBQUksQ0FBQyxHQUFHLENBQUMsTUFBTSxDQUFDLEtBQUssRUFBRSxLQUFLLEVBQUUsSUFBSSxDQUFDLENBQUMsQ0FBQztBQUNoRCxFQUFBLFdBQVcsQ0FBQyxJQUFJLEVBQUUsT0FBTyxDQUFDLENBQUM7O0FBRzdCLFNBQVMsWUFBWSxJQUFJLEVBQVEsS0FBSyxxRkFBa0I7QUFDdEQsRUFBQSxJQUFJLE9BQU8sS0FBSyxLQUFLLFFBQVEsSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFFLENBQUEsT0FBTztBQUN4RCxFQUFBLElBQUksS0FBSyxZQUFZLE1BQU0sQ0FBRSxDQUFBLE9BQU8sS0FBSyxLQUFLLENBQUMsSUFBSSxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQztBQUNyRSxFQUFBLEtBQUssTUFBTSxHQUFHLElBQUksS0FBSyxDQUFFLG1DQUFBLFdBQVcsQ0FBQyxJQUFJLEVBQUcsS0FBSyxDQUFVLEdBQUcsQ0FBQyxDQUFDLEdBQUM7O0FBR25FLFNBQVMsWUFBWSxLQUFLLHFGQUFxQjtBQUM3QyxFQUFBLElBQUksT0FBTyxLQUFLLEtBQUssUUFBUSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUUsQ0FBQSxPQUFPLEtBQUssQ0FBQztBQUM5RCxFQUFBLElBQUksS0FBSyxZQUFZLE1BQU0sQ0FBRSxDQUFBLE9BQU8sSUFBSSxDQUFDO0FBQ3pDLEVBQUEsS0FBSyxNQUFNLEdBQUcsSUFBSSxLQUFLLENBQUUsbUNBQUEsSUFBSSxXQUFXLENBQUUsS0FBSyxDQUFVLEdBQUcsQ0FBQyxDQUFDLENBQUUsQ0FBQSxPQUFPLElBQUksR0FBQztBQUM1RSxFQUFBLE9BQU8sS0FBSyxDQUFDOztNaEIvS1IsZUFBZSxHQUFQLEtBQUssQ0FBQyxLQUFLLGlFQUFFLGdCQUFPLEtBQUssRUFBRSxHQUFHLEVBQUUsT0FBTyxDQUFDLHFDQUFnQjtBQUNyRSxFQUFBLElBQUksT0FBTyxDQUFDLE1BQU0sR0FBRyxXQUFXLENBQUUsQ0FBQSxNQUFNLElBQUksVUFBVSxDQUFDLENBQUMsYUFBYSxFQUFFLE9BQU8sQ0FBQyxNQUFNLENBQUMsa0JBQWtCLEVBQUUsV0FBVyxDQUFDLFlBQVksQ0FBQyxDQUFDLENBQUM7QUFDckksRUFBQSxNQUFNLElBQUksR0FBRyxJQUFJLElBQUksQ0FBQyxHQUFHLEVBQUUsdUJBQU0sR0FBRyxDQUFDLFFBQVEsQ0FBQyxFQUFFLFFBQVEsRUFBRSxDQUFDLENBQUMsQ0FBQyxHQUFDLENBQUMsQ0FBQztBQUNoRSxFQUFBLE1BQU0sS0FBSyxHQUFHLElBQUksU0FBSyxDQUFDLEdBQUcsRUFBRSxJQUFJLENBQUMsQ0FBQztBQUNuQyxFQUFBLE1BQU0sS0FBSyxHQUFvQixDQUFDLENBQUMsQ0FBQztBQUNsQyxFQUFBLEtBQUssTUFBTSxFQUFFLElBQUksRUFBRSxHQUFHLEVBQUUsR0FBRyxNQUFNLENBQUMsQ0FBQyxJQUFJLE9BQU8sb0NBQUc7QUFDL0MsSUFBQSxNQUFNLElBQUksR0FBRyxJQUFJLElBQUksQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLEtBQUssQ0FBQyxNQUFNLEVBQUUsRUFBRSxHQUFHLFVBQU0sRUFBRSxHQUFHLE1BQU0sQ0FBQyxDQUFDLEVBQUUsR0FBRyxJQUFJLElBQUksQ0FBQyxDQUFDO0FBQ3RGLElBQUEsTUFBTSxFQUFFLE9BQU8sRUFBRSxPQUFPLENBQUMsQ0FBQyxHQUFHLEtBQUssQ0FBTyxDQUFDLENBQUM7QUFDM0MsSUFBQSxJQUFJLENBQUMsT0FBTyxHQUFHLE9BQU8sQ0FBQztBQUN2QixJQUFBLEtBQUssQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFDLENBQUM7QUFDcEIsSUFBQSxJQUFJLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQztBQUFGLEVBQ3RCLENBQUM7QUFDRCxFQUFBLE1BQU0sSUFBSSxHQUFTLEVBQUUsR0FBRyxFQUFFLElBQUksRUFBRSxLQUFLLEVBQUUsT0FBTyxFQUFFLEdBQUcsQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUM7QUFDN0QsRUFBQSxLQUFLLFVBQVUsQ0FBQyxHQUFHLEVBQUUsSUFBSSxFQUFFLENBQUMsSUFBSSxFQUFFLE9BQU8sK0ZBQUssS0FBSyxDQUFDLE1BQU0sQ0FBQyxJQUFJLEVBQUUsT0FBTyxnQ0FBQyxDQUFDLENBQUM7QUFDM0UsRUFBQSxLQUFLLE1BQU0sSUFBSSxJQUFJLElBQUksQ0FBQyxLQUFLLENBQUUsbUNBQUEsS0FBSyxLQUFLLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxHQUFDO0FBQ3JELEVBQUEsdUJBQU0sR0FBRyxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsRUFBRSxNQUFNLEVBQUUsU0FBUyxDQUFDLENBQUMsRUFBRSxnR0FBTSxNQUFNLENBQUMsSUFBSSxnQ0FBQyxDQUFDLEdBQUMsQ0FBQztBQUNqRSxFQUFBLElBQUksQ0FBQyxPQUFPLEdBQUcsSUFBSSxDQUFDO0FBQ3BCLEVBQUEsTUFBTSxLQUFLLEdBQUcsSUFBSSxDQUFDLEtBQUssQ0FBQyxHQUFHO0FBQUgsSUFBSSxDQUFDLElBQUksK0ZBQ2hDLEtBQUssaUJBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxVQUFVLEVBQUUsRUFBRSxNQUFNLEVBQUUsSUFBSSxDQUFDLElBQUksRUFBRSxPQUFPLEVBQUUsUUFBUSxDQUFDLENBQUMsRUFBRSxFQUFFLFNBQVMsRUFBRSxDQUFDLEdBQUcsUUFBUSxDQUFDLENBQUMsRUFBQyxnQ0FBQztBQUFELEVBQ25HLENBQUMsQ0FBQztBQUNGLEVBQUEsdUJBQU0sR0FBRyxDQUFDLEtBQUssR0FBQyxDQUFDO0FBQ2pCLEVBQUEsT0FBTyxFQUFFLEtBQUssRUFBRSxJQUFJLENBQUMsS0FBSyxDQUFDLE1BQU0sQ0FBQyxDQUFDLEdBQUcsRUFBRSxJQUFJLDhDQUFLLEdBQUcsR0FBRyxJQUFJLENBQUMsUUFBUSxDQUFDLFNBQUssRUFBRSxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUM7R0FDbEY7cUVBR0QscUJBQXNCLHdDQUE0QjtBQUNoRCxFQUFBLEtBQUssSUFBSSxHQUFHLEdBQUcsdUJBQU0sT0FBTyxDQUFDLElBQUksR0FBQyxFQUFFLEdBQUcsS0FBSyxJQUFJLEVBQUUsR0FBRyxHQUFHLHVCQUFNLE9BQU8sQ0FBQyxJQUFJLEdBQUMsQ0FBRSxtQ0FBQSxLQUFLLENBQUMsSUFBSSxFQUFFLEdBQUcsQ0FBQyxHQUFDOzt1RUFHaEcsc0JBQXVCLEVBQUUsR0FBRyxFQUFFLElBQUksQ0FBQyxxQ0FBNkM7QUFDOUUsRUFBQSxLQUFLO0FBQ0gsSUFBQSxPQUFPLHVCQUFNLEdBQUcsQ0FBQyxJQUFJLENBQVUsSUFBSSxDQUFDLEdBQUcsR0FBQyxDQUFDO0FBQUYsRUFDekMsQ0FBQyxDQUFDLE9BQU8sMkJBQVE7QUFDZixJQUFBLElBQUksS0FBSyxZQUFZLGFBQWEsSUFBRyxLQUFLLENBQUMsS0FBSyxLQUFLLFNBQVMsQ0FBRSxDQUFBLE9BQU8sSUFBSSxDQUFDO0FBQzVFLElBQUEsTUFBTSxLQUFLLENBQUM7QUFBTixFQUNSLENBQUM7Ozs7Ozs7dUtFeERVLFlBQVE7QUFBQSxFQUNuQixjQUFjLEVBQUUsQ0FBQyxLQUFLO0FBQU4sRUFDaEIsYUFBYSxFQUFFLENBQUMsS0FBSztBQUFOLEVBQ2YsZ0JBQWdCLEVBQUUsQ0FBQyxLQUFLO0FBQU4sRUFDbEIsaUJBQWlCLEVBQUUsQ0FBQyxLQUFLO0FBQU4sRUFDbkIsa0JBQWtCLEVBQUUsQ0FBQyxLQUFLO0FBQzVCO0FHRWEsYUFBdUIsTUFBTSxDQUFDLE1BQU0sQ0FBQyxFQUFFLE1BQU0sRUFBRSxHQUFHLEVBQUssTUFBTSxFQUFFLEdBQUcsRUFBSyxVQUFVLEVBQUUsR0FBRyxFQUFJLFVBQVUsRUFBRSxHQUFHLEVBQUUsT0FBTyxFQUFFLEdBQUcsQ0FBQyxDQUFDO0FBeUJ6SCxtQkFBZSxDQUFDLElBQUk7QUFTcEIscUJBQWlCLENBQUMsSUFBSTtBR3RCdEIsOEJBQU4sT0FBaUI7QUFBRDtBQUFBLEVBRUosS0FBSyxHQUFXLENBQUMsQ0FBQyxDQUFDO0FBQUYsRUFDakIsTUFBTSxHQUFHLGdCQUFBLElBQUksR0FBRyxDQUFlLENBQUMsQ0FBQztBQUFGO0FBQUEsRUFHaEQsRUFBRSxDQUFDLEtBQUssb0NBQTZCO0FBQ25DLElBQUEsT0FBTyxJQUFJLENBQUMsS0FBSyxDQUFDLEtBQUssR0FBRyxDQUFDLENBQUMsQ0FBQztBQUFGLElBQzVCO0FBQUQ7QUFBQSxFQUdBLE1BQU0sQ0FBQyxNQUFNLEVBQVUsT0FBTyxxRkFBK0I7QUFDM0QsSUFBQSxJQUFJLE9BQU8sR0FBRyxDQUFDLENBQUM7QUFDaEIsSUFBQSxLQUFLLE1BQU0sSUFBSSxJQUFJLElBQUksQ0FBQyxLQUFLLENBQUUsbUNBQUEsSUFBSSxJQUFJLENBQUMsTUFBTSxLQUFLLE1BQU0sQ0FBRSxDQUFBLElBQUksQ0FBQyxNQUFNLEdBQUcsS0FBSyxHQUFDO0FBQy9FLElBQUEsS0FBSyxNQUFNLEtBQUssSUFBSSxPQUFPLENBQUUsbUNBQUEsSUFBSSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsTUFBTSxFQUFFLEtBQUssQ0FBQyxDQUFFLENBQUEsT0FBTyxFQUFFLEdBQUM7QUFDdEUsSUFBQSxPQUFPLE9BQU8sQ0FBQztBQUFSLCtCQUNSO0FBQUQsRUFFUSxJQUFJLENBQUMsTUFBTSxFQUFVLEtBQUsscUZBQXFCO0FBQ3JELElBQUEsSUFBSSxDQUFDLFFBQVEsQ0FBQyxLQUFLLENBQUMsSUFBSSxPQUFPLEtBQUssQ0FBQyxJQUFJLEtBQUssUUFBUSxDQUFFLENBQUEsT0FBTyxLQUFLLENBQUM7QUFDckUsSUFBQSxNQUFNLEVBQUUsSUFBSSxDQUFDLENBQUMsR0FBRyxLQUFLLENBQUM7QUFDdkIsSUFBQSxJQUFJLElBQUksQ0FBQyxNQUFNLEtBQUssQ0FBQyxJQUFJLElBQUksQ0FBQyxNQUFNLEdBQUcsTUFBTSxDQUFDLE1BQU0sR0FBRyxDQUFDLEdBQUcsZUFBZSxJQUFJLENBQUMsSUFBSSxDQUFDLFlBQVksQ0FBQyxDQUFDLENBQUUsQ0FBQSxPQUFPLEtBQUssQ0FBQztBQUNqSCxJQUFBLE1BQU0sR0FBRyxHQUFHLENBQUMsRUFBRSxNQUFNLENBQUM7QUFBRCxFQUFLLElBQUksQ0FBQyxDQUFDLENBQUM7QUFDakMsSUFBQSxNQUFNLElBQUksR0FBRyxJQUFJLENBQUMsTUFBTSxDQUFDLEdBQUcsQ0FBQyxHQUFHLENBQUMsSUFBSSxJQUFJLENBQUMsR0FBRyxDQUFDLE1BQU0sRUFBRSxJQUFJLEVBQUUsR0FBRyxDQUFDLENBQUM7QUFDakUsSUFBQSxJQUFJLElBQUksS0FBSyxJQUFJLElBQUksSUFBSSxDQUFDLE1BQU0sQ0FBRSxDQUFBLE9BQU8sS0FBSyxDQUFDO0FBQy9DLElBQUEsWUFBWSxDQUFDLElBQUksRUFBRSxLQUFLLENBQUMsQ0FBQztBQUMxQixJQUFBLE9BQU8sSUFBSSxDQUFDO0FBQUwsK0JBQ1I7QUFBRCxFQUVRLEdBQUcsQ0FBQyxNQUFNLEVBQVUsSUFBSSxFQUFVLEdBQUcscUZBQXdCO0FBQ25FLElBQUEsSUFBSSxJQUFJLENBQUMsS0FBSyxDQUFDLE1BQU0sSUFBSSxTQUFTLENBQUUsQ0FBQSxPQUFPLElBQUksQ0FBQztBQUNoRCxJQUFBLE1BQU0sSUFBSSxHQUFTO0FBQUEsTUFDakIsS0FBSyxFQUFFLElBQUksQ0FBQyxLQUFLLENBQUMsTUFBTSxHQUFHLENBQUM7QUFBRCxNQUMzQixNQUFNO0FBQU4sTUFDQSxJQUFJO0FBQUosTUFDQSxRQUFRLEVBQUUsSUFBSSxDQUFDLFNBQVMsQ0FBQyxJQUFJLENBQUM7QUFBRCxNQUM3QixXQUFXLEVBQUUsRUFBRTtBQUFGLE1BQ2IsV0FBVyxFQUFFLENBQUMsQ0FBQztBQUFELE1BQ2QsS0FBSyxFQUFFLCtDQUFNLFFBQUk7QUFBSixNQUNiLFFBQVEsRUFBRSxLQUFLO0FBQUwsTUFDVixNQUFNLEVBQUUsS0FBSztBQUFMLElBQ1YsQ0FBQyxDQUFDO0FBQ0YsSUFBQSxJQUFJLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQztBQUN0QixJQUFBLElBQUksQ0FBQyxNQUFNLENBQUMsR0FBRyxDQUFDLEdBQUcsRUFBRSxJQUFJLENBQUMsQ0FBQztBQUMzQixJQUFBLE9BQU8sSUFBSSxDQUFDO0FBQUwsK0JBQ1I7QUFBRDtBQUFBLEVBR0EsTUFBTSxDQUFDLE1BQU0scUZBQTZCO0FBQ3hDLElBQUEsT0FBTyxJQUFJLENBQUMsS0FBSyxDQUFDLE1BQU0sQ0FBQyxDQUFDLElBQUksOENBQUssSUFBSSxDQUFDLE1BQU0sS0FBSyxNQUFNLEtBQUssS0FBSyxDQUFDLElBQU8sSUFBSSxDQUFDLE1BQU0sS0FBSyxNQUFNLEtBQUMsQ0FBQyxDQUFDO0FBQUYsK0JBQ25HO0FBQUQ7QUFBQSxFQUdBLE9BQU8sQ0FBQyxJQUFJLHFGQUE0QjtBQUN0QyxJQUFBLE1BQU0sSUFBSSxHQUFHLENBQUMsRUFBRSxJQUFJLENBQUMsTUFBTSxDQUFDLENBQUMsRUFBRSxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQztBQUMzQyxJQUFBLE1BQU0sS0FBSyxHQUFHLElBQUksQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLENBQUMsR0FBRywrRkFBSyxHQUFHLEtBQUssSUFBSSxJQUFJLEdBQUcsQ0FBQyxNQUFNLElBQUksT0FBTyxDQUFDLEdBQUcsRUFBRSxJQUFJLENBQUMsSUFBSSxnQ0FBQyxDQUFDLENBQUM7QUFDOUYsSUFBQSxPQUFPLEtBQUssR0FBRyxDQUFDLElBQUksQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLElBQUksRUFBRSxJQUFJLENBQUMsQ0FBQztBQUFGLCtCQUN6QztBQUNIO0FHaEVhLHNCQUFxQyxDQUFDLFlBQVksRUFBRSxZQUFZLEVBQUUsWUFBWSxFQUFFLFlBQVk7QUFFbkcsYUFBUyxFQUFFLElBQUksRUFBRSxRQUFRLEVBQUUsT0FBTyxFQUFFLE9BQU8sQ0FBQztBQUM1QyxtQkFBZTtBQUFBLEVBQ25CLENBQUMsMkNBQTJDLEVBQUUsY0FBYyxDQUFDLENBQUMsQ0FBQztBQUFILEVBQzVELENBQUMscUNBQXFDLEVBQUUsSUFBSSxDQUFDLFNBQVMsQ0FBQyxVQUFNLENBQUMsQ0FBQyxDQUFDO0FBQUYsRUFDOUQsQ0FBQywrQ0FBK0MsQ0FBQztBQUNuRCxDQUFDLENBQUMsSUFBSSxDQUFDLEdBQUc7QUFnQkcseUJBQXFCLENBQUMsbUJBQW1CLEVBQUUsY0FBYyxDQUFDLGlDQUFpQyxFQUFFLElBQUksQ0FBQyxTQUFTLENBQUMsVUFBTSxDQUFDLENBQUM7QUVqQjNILGVBQVcsSUFBSSxVQUFVLENBQUMsQ0FBQztBQUMzQixnQkFBa0IsTUFBTSxDQUFDLE1BQU0sQ0FBQyxDQUFDLENBQUM7QUhRM0Isc0JBQU4sT0FBaUM7QUFBRCxFQUlyQyxXQUFXLENBQWtCLEdBQUcsRUFBd0IsSUFBSSxvQ0FBUztBQUF4QyxJQUFBLElBQUksQ0FBQyxHQUFHLEdBQUcsR0FBRyxDQUFDO0FBQVksSUFBQSxJQUFJLENBQUMsSUFBSSxHQUFHLElBQUksQ0FBQztBQUFqQixJQUFjO0FBQUQsRUFBeEMsR0FBRyxDQUFDO0FBQUosRUFBMkIsSUFBSSxDQUFDO0FBQUw7QUFBQSxFQUZ2QyxPQUFPLEdBQXNCLENBQUMsQ0FBQyxDQUFDO0FBQUY7QUFBQTtBQUFBLGVBT3JDLG1CQUFDLHdDQUE0QjtBQUNyQyxJQUFBLE1BQU0sRUFBRSxHQUFHLEVBQUUsSUFBSSxDQUFDLENBQUMsR0FBRyxJQUFJLENBQUM7QUFDM0IsSUFBQSw2Q0FBVTtBQUNSLE1BQUEsSUFBSSxDQUFDLEtBQUssR0FBRyxVQUFVLENBQUM7QUFDeEIsTUFBQSxNQUFNLEtBQUssR0FBRyx1QkFBTSxHQUFHLENBQUMsR0FBRyxDQUFDLEdBQUMsQ0FBQztBQUM5QixNQUFBLHVCQUFNLElBQUksQ0FBQyxJQUFJLENBQUMsSUFBSSxHQUFDLENBQUM7QUFDdEIsTUFBQSxJQUFJLENBQUMsR0FBRyxHQUFHLHVCQUFNLEdBQUcsQ0FBQyxHQUFHLENBQUMsR0FBQyxDQUFDO0FBQzNCLE1BQUEsTUFBTSxJQUFJLEdBQUksSUFBSSxDQUFDLEtBQUssS0FBbUIsT0FBTyxDQUFDO0FBQ25ELE1BQUEsdUJBQU0sSUFBSSxDQUFDLElBQUksQ0FBQyxJQUFJLEdBQUMsQ0FBQztBQUN0QixNQUFBLElBQUksSUFBSSxDQUFDLE9BQU8sQ0FBRSxDQUFBLE9BQU8sSUFBSSxDQUFDLEtBQUssQ0FBQyxJQUFJLEVBQUUsU0FBUyxDQUFDLENBQUM7QUFDckQsTUFBQSxJQUFJLElBQUksSUFBSSxJQUFJLENBQUMsR0FBRyxHQUFHLEtBQUssSUFBSSxTQUFTLENBQUUsQ0FBQSxJQUFJLENBQUMsUUFBUSxHQUFHLENBQUMsQ0FBQztBQUM3RCxNQUFBLElBQUksQ0FBQyxJQUFJLElBQUksRUFBRSxJQUFJLENBQUMsUUFBUSxJQUFJLFlBQVksQ0FBRSxDQUFBLE9BQU8sSUFBSSxDQUFDLEtBQUssQ0FBQyxJQUFJLEVBQUUsUUFBUSxDQUFDLENBQUM7QUFDaEYsTUFBQSxNQUFNLE9BQU8sR0FBRyxJQUFJLENBQUMsT0FBTyxDQUFDLElBQUksQ0FBQyxDQUFDO0FBQ25DLE1BQUEsSUFBSSxDQUFDLEtBQUssR0FBRyxTQUFTLENBQUM7QUFDdkIsTUFBQSxJQUFJLE9BQU8sR0FBRyxhQUFhLENBQUUsQ0FBQSxJQUFJLENBQUMsVUFBVSxDQUFDLElBQUksQ0FBQyxDQUFDO0FBQ25ELE1BQUEsSUFBSSxDQUFDLFdBQVcsQ0FBQyxDQUFDLENBQUM7QUFDbkIsTUFBQSxJQUFJLENBQUMsUUFBUSxFQUFFLENBQUM7QUFDaEIsTUFBQSx1QkFBTSxHQUFHLENBQUMsS0FBSyxDQUFDLE9BQU8sR0FBQyxDQUFDO0FBQUYsSUFDekIsQ0FBQztBQUFELCtEQUNEO0FBQUQsRUFFUSxPQUFPLENBQUMsSUFBSSxxRkFBaUI7QUFDbkMsSUFBQSxPQUFPLElBQUksQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLE1BQU0sQ0FBQyxPQUFPLEdBQUcsQ0FBQyxJQUFJLElBQUksQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLFFBQVEsRUFBRSxFQUFFLENBQUMsRUFBRSxZQUFZLENBQUMsQ0FBQztBQUFGLCtCQUNyRjtBQUFELEVBRVEsS0FBSyxDQUFDLElBQUksRUFBUSxLQUFLLHFGQUErQjtBQUM1RCxJQUFBLElBQUksQ0FBQyxLQUFLLEdBQUcsS0FBSyxDQUFDO0FBQ25CLElBQUEsSUFBSSxLQUFLLEtBQUssUUFBUSxHQUFHO0FBQUMsTUFBQSxLQUFLLE1BQU0sR0FBRyxJQUFJLENBQUMsR0FBRyxJQUFJLENBQUMsYUFBYSxDQUFDLENBQUUsbUNBQUEsSUFBSSxDQUFDLElBQUksQ0FBQyxJQUFJLEVBQUUsR0FBRyxFQUFFLENBQUMsbUJBQW1CLEVBQUUsSUFBSSxDQUFDLE9BQU8sQ0FBQyxDQUFDLENBQUMsR0FBQztBQUFGLElBQUcsQ0FBQztBQUNsSSxJQUFBLElBQUksQ0FBQyxVQUFVLENBQUMsSUFBSSxDQUFDLENBQUM7QUFDdEIsSUFBQSxJQUFJLENBQUMsV0FBVyxDQUFDLENBQUMsQ0FBQztBQUFGLCtCQUNsQjtBQUFEO0FBQUEsRUFHQSxPQUFPLENBQUMsSUFBSSxxRkFBZTtBQUN6QixJQUFBLElBQUksQ0FBQyxRQUFRLEdBQUcsQ0FBQyxDQUFDO0FBQ2xCLElBQUEsSUFBSSxJQUFJLENBQUMsS0FBSyxLQUFLLFFBQVEsSUFBSSxJQUFJLENBQUMsS0FBSyxLQUFLLFNBQVMsQ0FBRSxDQUFBLEtBQUssSUFBSSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQztBQUFGLFFBQ3ZFLENBQUEsSUFBSSxDQUFDLE9BQU8sQ0FBQyxJQUFJLEVBQUUseUJBQXlCLENBQUMsQ0FBQztBQUFGLCtCQUNsRDtBQUFEO0FBQUEsRUFHQSxPQUFPLENBQUMsSUFBSSxFQUFRLEdBQUcscUZBQWlCO0FBQ3RDLElBQUEsSUFBSSxJQUFJLENBQUMsT0FBTyxLQUFLLElBQUksQ0FBRSxDQUFBLE9BQU87QUFDbEMsSUFBQSxJQUFJLENBQUMsT0FBTyxHQUFHLEdBQUcsQ0FBQztBQUNuQixJQUFBLE1BQU0sTUFBTSxHQUFHLElBQUksQ0FBQyxPQUFPLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxJQUFJLElBQUksQ0FBQztBQUNoRCxJQUFBLElBQUksQ0FBQyxPQUFPLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxHQUFHLElBQUksQ0FBQztBQUNoQyxJQUFBLElBQUksTUFBTSxLQUFLLElBQUksQ0FBRSxDQUFBLEtBQUssS0FBSyxpQkFBQyxJQUFJLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxNQUFNLEVBQUMsQ0FBQyxDQUFDO0FBQUYsK0JBQ3REO0FBQUQsZUFFa0IsbUJBQUMsd0NBQTRCO0FBQzdDLElBQUEsTUFBTSxFQUFFLEdBQUcsRUFBRSxJQUFJLENBQUMsQ0FBQyxHQUFHLElBQUksQ0FBQztBQUMzQixJQUFBLElBQUksQ0FBQyxPQUFPLEdBQUcsSUFBSSxDQUFDO0FBQ3BCLElBQUEsSUFBSSxDQUFDLE9BQU8sR0FBRyxFQUFFLENBQUM7QUFDbEIsSUFBQSxJQUFJLE1BQU0sQ0FBQztBQUNYLElBQUEsS0FBSztBQUNILE1BQUEsTUFBTSxHQUFHLHVCQUFNLEdBQUcsQ0FBQyxTQUFTLENBQUMsS0FBSyxFQUFFLEVBQUUsTUFBTSxFQUFFLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQyxFQUFFLEVBQUUsTUFBTSxFQUFFLE1BQU0sQ0FBQyxDQUFDLEdBQUMsQ0FBQztBQUFGLElBQy9FLENBQUMsQ0FBQyxPQUFPLDJCQUFRO0FBQ2YsTUFBQSxJQUFJLENBQUMsT0FBTyxHQUFHLFNBQVMsQ0FBQyxLQUFLLENBQUMsQ0FBQztBQUNoQyxNQUFBLE9BQU87QUFBUCxJQUNGLENBQUM7QUFDRCxJQUFBLElBQUksQ0FBQyxPQUFPLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxHQUFHLE1BQU0sQ0FBQztBQUNsQyxJQUFBLEtBQUssSUFBSSxDQUFDLElBQUksQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFDO0FBQ2hDLElBQUEsS0FBSztBQUNILE1BQUEsNkNBQVU7QUFDUixRQUFBLE1BQU0sRUFBRSxLQUFLLENBQUMsQ0FBQyxHQUFHLHVCQUFNLEdBQUcsQ0FBQyxJQUFJLENBQU8sTUFBTSxHQUFDLENBQUM7QUFDL0MsUUFBQSxJQUFJLElBQUksQ0FBQyxPQUFPLEtBQUssSUFBSSxDQUFFLENBQUEsTUFBTTtBQUNqQyxRQUFBLElBQUksUUFBUSxDQUFDLEtBQUssQ0FBQyxJQUFJLEtBQUssQ0FBQyxJQUFJLEtBQUssS0FBSyxDQUFDLEdBQU07QUFDaEQsVUFBQSxJQUFJLENBQUMsT0FBTyxHQUFHLEtBQUssQ0FBQyxLQUFhLENBQUMsQ0FBQztBQUNwQyxVQUFBLE1BQU07QUFBTixRQUNGLENBQUM7QUFDRCxRQUFBLElBQUksUUFBUSxDQUFDLEtBQUssQ0FBQyxDQUFFLENBQUEsdUJBQU0sSUFBSSxDQUFDLEdBQUcsRUFBRSxJQUFJLEVBQUUsSUFBSSxFQUFFLEtBQUssRUFBVSxJQUFJLEdBQUMsQ0FBQztBQUFGLE1BQ3RFLENBQUM7QUFBRCxJQUNGLENBQUMsQ0FBQyxPQUFPLDJCQUFRO0FBQ2YsTUFBQSxJQUFJLENBQUMsT0FBTyxHQUFHLFNBQVMsQ0FBQyxLQUFLLENBQUMsQ0FBQztBQUFGLElBQ2hDLENBQUM7QUFBRCwrREFDRDtBQUFEO0FBQUEsZUFHa0IsbUJBQUMsd0NBQTRCO0FBQzdDLElBQUEsTUFBTSxFQUFFLEdBQUcsQ0FBQyxDQUFDLEdBQUcsSUFBSSxDQUFDO0FBQ3JCLElBQUEsSUFBSSxJQUFJLENBQUMsT0FBTyxLQUFLLElBQUksQ0FBRSxDQUFBLElBQUksQ0FBQyxPQUFPLEdBQUcsSUFBSSxDQUFDLE9BQU8sQ0FBQztBQUN2RCxJQUFBLElBQUksSUFBSSxDQUFDLE9BQU8sS0FBSyxJQUFJLElBQUksSUFBSSxDQUFDLEtBQUssS0FBSyxVQUFVLENBQUUsQ0FBQSxJQUFJLENBQUMsR0FBRyxHQUFHLElBQUksQ0FBQyxHQUFHLEtBQUssSUFBSSxJQUFJLENBQUMsSUFBSSxDQUFDLEdBQUcsSUFBSSxJQUFJLENBQUMsT0FBTyxLQUFLLElBQUksQ0FBQztBQUMzSCxJQUFBLElBQUksQ0FBQyxPQUFPLENBQUMsSUFBSSxFQUFFLElBQUksQ0FBQyxPQUFPLENBQUMsQ0FBQztBQUNqQyxJQUFBLElBQUksQ0FBQyxJQUFJLEVBQUUsQ0FBQztBQUNaLElBQUEsSUFBSSxDQUFDLE9BQU8sR0FBRyxJQUFJLENBQUM7QUFDcEIsSUFBQSxJQUFJLENBQUMsT0FBTyxHQUFHLEtBQUssQ0FBQztBQUNyQixJQUFBLElBQUksQ0FBQyxJQUFJLEdBQUcsSUFBSSxDQUFDO0FBQ2pCLElBQUEsSUFBSSxDQUFDLE9BQU8sR0FBRyxDQUFDLENBQUM7QUFDakIsSUFBQSxJQUFJLENBQUMsT0FBTyxHQUFHLEtBQUssQ0FBQztBQUNyQixJQUFBLElBQUksQ0FBQyxVQUFVLEdBQUcsS0FBSyxDQUFDO0FBQ3hCLElBQUEsSUFBSSxDQUFDLEtBQUssR0FBRyxDQUFDLENBQUMsQ0FBQztBQUNoQixJQUFBLElBQUksQ0FBQyxNQUFNLEdBQUcsQ0FBQyxDQUFDLENBQUM7QUFDakIsSUFBQSxJQUFJLENBQUMsT0FBTyxHQUFHLENBQUMsQ0FBQztBQUNqQixJQUFBLElBQUksQ0FBQyxLQUFLLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQztBQUNuQixJQUFBLEtBQUssTUFBTSxHQUFHLElBQUksSUFBSSxDQUFDLGFBQWEsQ0FBRSxtQ0FBQSxHQUFHLENBQUMsTUFBTSxHQUFHLENBQUMsR0FBQztBQUNyRCxJQUFBLE1BQU0sSUFBSSxHQUFHLENBQUMsR0FBRyxJQUFJLENBQUMsTUFBTSxDQUFDLE1BQU0sQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUN2QyxJQUFBLElBQUksQ0FBQyxNQUFNLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQztBQUNwQixJQUFBLEtBQUssTUFBTSxPQUFPLElBQUksSUFBSSxDQUFFLG1DQUFBLElBQUksQ0FBQyxHQUFHLEVBQUUsSUFBSSxDQUFDLElBQUksRUFBRSxPQUFPLEVBQUUsT0FBTyxDQUFDLFFBQVEsR0FBRyxVQUFVLEdBQUcsUUFBUSxFQUFFLFFBQVEsQ0FBQyxJQUFJLEVBQUUsT0FBTyxDQUFDLEVBQUUsSUFBSSxDQUFDLEdBQUM7QUFDbkksSUFBQSxPQUFNLEtBQUssc0JBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxVQUFVLEVBQUUsRUFBRSxNQUFNLEVBQUUsSUFBSSxDQUFDLElBQUksRUFBRSxPQUFPLEVBQUUsUUFBUSxDQUFDLENBQUMsRUFBRSxFQUFFLFNBQVMsRUFBRSxDQUFDLEdBQUcsUUFBUSxDQUFDLENBQUMsT0FBQyxFQUFDLENBQUM7QUFBRiwrREFDeEc7QUFBRCxFQUVRLFVBQVUsQ0FBQyxJQUFJLHFGQUFlO0FBQ3BDLElBQUEsTUFBTSxFQUFFLElBQUksQ0FBQyxDQUFDLEdBQUcsSUFBSSxDQUFDO0FBQ3RCLElBQUEsSUFBSSxDQUFDLElBQUksR0FBRyxDQUFDLENBQUMsQ0FBQztBQUNmLElBQUEsS0FBSyxNQUFNLE9BQU8sSUFBSSxJQUFJLENBQUUsbUNBQUEsSUFBSSxDQUFDLElBQUksQ0FBQyxHQUFHLEVBQUUsSUFBSSxDQUFDLElBQUksRUFBRSxPQUFPLEVBQUUsUUFBUSxFQUFFLFVBQVUsQ0FBQyxJQUFJLEVBQUUsT0FBTyxDQUFDLEVBQUUsSUFBSSxDQUFDLEdBQUM7QUFBRiwrQkFDekc7QUFBRDtBQUFBO0FBQUEsRUFLQSxNQUFNLENBQUMsSUFBSSxFQUFRLE9BQU8scUZBQWtCO0FBQzFDLElBQUEsTUFBTSxFQUFFLEdBQUcsRUFBRSxJQUFJLENBQUMsQ0FBQyxHQUFHLElBQUksQ0FBQztBQUMzQixJQUFBLE1BQU0sS0FBSyxHQUFHLElBQUksQ0FBQyxLQUFLLEtBQUssVUFBVSxJQUFLLElBQUksQ0FBQyxLQUFLLEtBQUssU0FBUyxJQUFJLElBQUksQ0FBQyxPQUFPLENBQUMsSUFBSSxDQUFDLElBQUksYUFBYSxDQUFDO0FBQzVHLElBQUEsSUFBSSxJQUFJLENBQUMsT0FBTyxJQUFLLElBQUksQ0FBQyxLQUFLLEtBQUssT0FBTyxJQUFJLENBQUMsS0FBSyxHQUFJO0FBQ3ZELE1BQUEsT0FBTyxJQUFJLENBQUMsR0FBRyxFQUFFLElBQUksRUFBRSxPQUFPLEVBQUUsUUFBUSxFQUFFLFVBQVUsQ0FBQyxJQUFJLEVBQUUsT0FBTyxDQUFDLEVBQUUsSUFBSSxDQUFDLENBQUM7QUFBRixJQUMzRSxDQUFDO0FBQ0QsSUFBQSxJQUFJLElBQUksQ0FBQyxPQUFPLEtBQUssSUFBSSxJQUFJLElBQUksQ0FBQyxLQUFLLEtBQUssT0FBTyxDQUFFLENBQUEsT0FBTyxPQUFPLENBQUMsR0FBRyxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsT0FBTyxFQUFFLElBQUksQ0FBQyxPQUFPLENBQUMsR0FBRyxFQUFFLElBQUksQ0FBQyxDQUFDO0FBQ3RILElBQUEsSUFBSSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFDLENBQUM7QUFDeEIsSUFBQSxJQUFJLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxPQUFPLENBQUMsQ0FBQztBQUN6QixJQUFBLEtBQUssU0FBUyxDQUFDLEdBQUcsRUFBRSxJQUFJLENBQUMsQ0FBQztBQUFGLCtCQUN6QjtBQUFEO0FBQUEsRUFHQSxHQUFHLENBQUMsSUFBSSxFQUFRLE1BQU0sRUFBVSxPQUFPLEVBQVUsT0FBTyxFQUFVLEdBQUcscUZBQTBCO0FBQzdGLElBQUEsTUFBTSxFQUFFLE9BQU8sRUFBRSxPQUFPLENBQUMsQ0FBQyxHQUFHLEtBQUssQ0FBVSxDQUFDLENBQUM7QUFDOUMsSUFBQSxPQUFPLENBQUMsSUFBSSxDQUFDLEdBQUcsRUFBRSxJQUFJLENBQUMsSUFBSSxFQUFFLElBQUksRUFBRSxJQUFJLE9BQU8sQ0FBQyxNQUFNLEVBQUUsT0FBTyxFQUFFLE9BQU8sRUFBRSxJQUFJLEVBQUUsT0FBTyxFQUFFLE9BQU8sRUFBRSxJQUFJLEVBQUUsSUFBSSxFQUFFLElBQUksQ0FBQyxFQUFFLEdBQUcsRUFBRSxJQUFJLENBQUMsQ0FBQztBQUMvSCxJQUFBLE9BQU8sT0FBTyxDQUFDO0FBQVIsK0JBQ1I7QUFBRDtBQUFBLEVBR0EsS0FBSyxDQUFDLEtBQUssRUFBVSxJQUFJLHFGQUF3QztBQUMvRCxJQUFBLEtBQUssTUFBTSxJQUFJLElBQUksSUFBSSxDQUFDLElBQUksQ0FBQyxLQUFLLG9DQUFHO0FBQ25DLE1BQUEsTUFBTSxPQUFPLEdBQUcsU0FBUyxDQUFDLElBQUksRUFBRSxLQUFLLENBQUMsQ0FBQztBQUN2QyxNQUFBLElBQUksT0FBTyxLQUFLLEtBQUssQ0FBQyxDQUFLLENBQUEsU0FBUztBQUNwQyxNQUFBLElBQUksSUFBSSxLQUFLLFdBQVcsQ0FBRSxDQUFBLE9BQU8sSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLEVBQUUsT0FBTyxFQUFFLDRCQUE0QixDQUFDLENBQUM7QUFDMUYsTUFBQSxJQUFJLENBQUMsUUFBUSxDQUFDLFFBQVEsRUFBRSxDQUFDO0FBQ3pCLE1BQUEsT0FBTyxJQUFJLENBQUMsTUFBTSxDQUFDLElBQUksRUFBRSxPQUFPLEVBQUUsS0FBSyxFQUFFLElBQUksS0FBSyxXQUFXLEdBQUcsMEJBQTBCLEdBQUcsb0JBQW9CLENBQUMsQ0FBQztBQUFGLElBQ25ILENBQUM7QUFDRCxJQUFBLEtBQUssS0FBSyxpQkFBQyxJQUFJLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUMsQ0FBQyxDQUFDO0FBQUYsK0JBQ2hDO0FBQUQ7QUFBQSxFQUdBLE1BQU0sQ0FBQyxJQUFJLEVBQVEsT0FBTyxFQUFXLEdBQUcsR0FBRyxDQUFDLG9CQUFvQixFQUFFLE9BQU8sQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLHFGQUFTO0FBQzdGLElBQUEsSUFBSSxDQUFDLFFBQVEsQ0FBQyxRQUFRLEVBQUUsQ0FBQztBQUN6QixJQUFBLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxFQUFFLE9BQU8sRUFBRSxXQUFXLEVBQUUsR0FBRyxDQUFDLENBQUM7QUFDN0MsSUFBQSxJQUFJLE9BQU8sQ0FBQyxJQUFJLElBQUksSUFBSSxDQUFDLEtBQUssS0FBSyxPQUFPLElBQUksQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFFLENBQUEsS0FBSyxJQUFJLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxDQUFDO0FBQUYsK0JBQ2xGO0FBQUQ7QUFBQSxFQUdBLE1BQU0sQ0FBQyxJQUFJLEVBQVEsT0FBTyxFQUFXLEtBQUssRUFBdUIsR0FBRyxxRkFBaUI7QUFDbkYsSUFBQSxNQUFNLEVBQUUsR0FBRyxFQUFFLElBQUksQ0FBQyxDQUFDLEdBQUcsSUFBSSxDQUFDO0FBQzNCLElBQUEsSUFBSSxPQUFPLENBQUMsSUFBSSxDQUFFLENBQUEsT0FBTztBQUN6QixJQUFBLElBQUksQ0FBQyxNQUFNLENBQUMsTUFBTSxDQUFDLE9BQU8sQ0FBQyxFQUFFLENBQUMsQ0FBQztBQUMvQixJQUFBLElBQUksQ0FBQyxJQUFJLEdBQUcsSUFBSSxDQUFDLElBQUksQ0FBQyxNQUFNLENBQUMsQ0FBQyxHQUFHLDhDQUFLLEdBQUcsS0FBSyxXQUFPLENBQUMsQ0FBQztBQUN2RCxJQUFBLElBQUksQ0FBQyxHQUFHLEVBQUUsSUFBSSxFQUFFLE9BQU8sRUFBRSxLQUFLLEVBQUUsQ0FBQyxXQUFXLEVBQUUsT0FBTyxDQUFDLFFBQVEsQ0FBQyxDQUFDLENBQUMsV0FBVyxFQUFFLElBQUksQ0FBQyxJQUFJLENBQUMsRUFBRSxFQUFFLEdBQUcsQ0FBQyxDQUFDLEVBQUUsSUFBSSxDQUFDLENBQUM7QUFDekcsSUFBQSxJQUFJLENBQUMsT0FBTyxDQUFDLElBQUksSUFBSSxPQUFPLENBQUMsTUFBTSxLQUFLLFlBQVksSUFBSSxJQUFJLENBQUMsT0FBTyxLQUFLLElBQUksQ0FBRSxDQUFBLE9BQU87QUFDdEYsSUFBQSxNQUFNLE1BQU0sR0FBRyxDQUFDLGFBQWEsRUFBRSxPQUFPLENBQUMsRUFBRSxDQUFDLFVBQVUsRUFBRSxJQUFJLENBQUMsU0FBUyxDQUFDLEdBQUcsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDO0FBQzdFLElBQUEsSUFBSSxDQUFDLEdBQUcsRUFBRSxJQUFJLEVBQUUsSUFBSSxFQUFFLGdCQUFnQixDQUFDLHlCQUF5QixFQUFFLE1BQU0sQ0FBQyxFQUFFLElBQUksRUFBRSxJQUFJLENBQUMsQ0FBQztBQUFGLCtCQUN0RjtBQUFELGdCQUVtQixvQkFBQyx3Q0FBNEI7QUFDOUMsSUFBQSxNQUFNLEVBQUUsSUFBSSxFQUFFLEtBQUssQ0FBQyxDQUFDLEdBQUcsSUFBSSxDQUFDO0FBQzdCLElBQUEsSUFBSSxDQUFDLE9BQU8sR0FBRyxJQUFJLENBQUM7QUFDcEIsSUFBQSxNQUFNLE1BQU0sR0FBRyxJQUFJLENBQUMsT0FBTyxFQUFFLEdBQUcsS0FBSyxRQUFRLENBQUM7QUFDOUMsSUFBQSx1QkFBTSxJQUFJLENBQUMsR0FBRyxDQUFDLElBQUksRUFBRSxNQUFNLEdBQUcsaUJBQWlCLEdBQUcsTUFBTSxFQUFFLEVBQUUsRUFBRSxRQUFRLEVBQUUsTUFBTSxHQUFHLFFBQVEsR0FBRyxRQUFRLEdBQUMsQ0FBQztBQUN0RyxJQUFBLElBQUksSUFBSSxDQUFDLElBQUksS0FBSyxJQUFJLENBQUUsQ0FBQSxPQUFPO0FBQy9CLElBQUEsSUFBSSxDQUFDLE9BQU8sR0FBRyxLQUFLLENBQUM7QUFDckIsSUFBQSxJQUFJLElBQUksQ0FBQyxLQUFLLEtBQUssS0FBSyxDQUFFLENBQUEsSUFBSSxDQUFDLE9BQU8sQ0FBQyxJQUFJLEVBQUUsQ0FBQyxrQkFBa0IsRUFBRSxRQUFRLENBQUMsb0NBQW9DLENBQUMsQ0FBQyxDQUFDO0FBQUYsaUVBQ2pIO0FBQUQ7QUFBQSxlQUlrQixtQkFBQyxNQUFZLHdDQUE4QjtBQUMzRCxJQUFBLE1BQU0sT0FBTyxHQUFHLHVCQUFNLElBQUksQ0FBQyxTQUFTLENBQUMsSUFBSSxFQUFFLElBQUksR0FBQyxDQUFDO0FBQ2pELElBQUEsSUFBSSxJQUFJLENBQUMsSUFBSSxLQUFLLElBQUksSUFBSSxJQUFJLENBQUMsT0FBTyxLQUFLLElBQUksQ0FBRSxDQUFBLE9BQU87QUFDeEQsSUFBQSxJQUFJLE9BQU8sT0FBTyxLQUFLLFFBQVEsR0FBRztBQUNoQyxNQUFBLElBQUksQ0FBQyxHQUFHLEdBQUcsSUFBSSxDQUFDO0FBQ2hCLE1BQUEsT0FBTyxJQUFJLENBQUMsT0FBTyxDQUFDLElBQUksRUFBRSxDQUFDLHFCQUFxQixFQUFFLE9BQU8sQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUFGLElBQzdELENBQUM7QUFDRCxJQUFBLElBQUksQ0FBQyxPQUFPLEdBQUcsT0FBTyxDQUFDO0FBQ3ZCLElBQUEsSUFBSSxDQUFDLEdBQUcsR0FBRyxPQUFPLENBQUMsR0FBRyxDQUFDO0FBQ3ZCLElBQUEsSUFBSSxDQUFDLEdBQUcsR0FBRyxLQUFLLENBQUM7QUFDakIsSUFBQSxJQUFJLE9BQU8sQ0FBQyxHQUFHLEtBQUssUUFBUSxDQUFFLENBQUEsSUFBSSxDQUFDLElBQUksQ0FBQyxHQUFHLEVBQUUsSUFBSSxDQUFDLElBQUksRUFBRSxJQUFJLEVBQUUsZ0JBQWdCLENBQUMsMkJBQTJCLEVBQUUsSUFBSSxDQUFDLEVBQUUsSUFBSSxFQUFFLElBQUksQ0FBQyxDQUFDO0FBQy9ILElBQUEsSUFBSSxNQUFNLENBQUMsT0FBTyxFQUFFLE9BQU8sQ0FBQyxHQUFHO0FBQzdCLE1BQUEsTUFBTSxLQUFLLEdBQUcsdUJBQU0sSUFBSSxDQUFDLElBQUksQ0FBQyxJQUFJLEVBQUUsWUFBWSxFQUFFLE9BQU8sR0FBQyxDQUFDO0FBQzNELE1BQUEsSUFBSSxJQUFJLENBQUMsSUFBSSxLQUFLLElBQUksSUFBSSxJQUFJLENBQUMsT0FBTyxLQUFLLElBQUksQ0FBRSxDQUFBLE9BQU87QUFDeEQsTUFBQSxJQUFJLE9BQU8sS0FBSyxLQUFLLFFBQVEsQ0FBRSxDQUFBLE9BQU8sSUFBSSxDQUFDLE9BQU8sQ0FBQyxJQUFJLEVBQUUsQ0FBQyw0QkFBNEIsRUFBRSxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUM7QUFDakcsTUFBQSxJQUFJLENBQUMsUUFBUSxDQUFDLE9BQU8sSUFBSSxJQUFJLENBQUMsSUFBSSxDQUFDLFNBQVMsQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLElBQUksRUFBRSxLQUFLLENBQUMsQ0FBQztBQUFGLElBQ3RFLENBQUMsS0FBTSxDQUFBLElBQUksQ0FBQyxJQUFJLENBQUMsU0FBUyxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsSUFBSSxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUM7QUFDakQsSUFBQSxJQUFJLENBQUMsS0FBSyxDQUFDLElBQUksRUFBRSxPQUFPLENBQUMsQ0FBQztBQUFGLHlFQUN6QjtBQUFELEVBRVEsS0FBSyxDQUFDLElBQUksRUFBUSxPQUFPLHFGQUFrQjtBQUNqRCxJQUFBLE1BQU0sRUFBRSxHQUFHLEVBQUUsSUFBSSxDQUFDLENBQUMsR0FBRyxJQUFJLENBQUM7QUFDM0IsSUFBQSxJQUFJLENBQUMsS0FBSyxHQUFHLE9BQU8sQ0FBQztBQUNyQixJQUFBLElBQUksT0FBTyxDQUFDLEdBQUcsS0FBSyxRQUFRLENBQUUsQ0FBQSxJQUFJLENBQUMsY0FBYyxDQUFDLElBQUksRUFBRSxPQUFPLENBQUMsQ0FBQztBQUNqRSxJQUFBLEtBQUssTUFBTSxHQUFHLElBQUksSUFBSSxDQUFDLGFBQWEsQ0FBRSxtQ0FBQSxLQUFLLElBQUksQ0FBQyxjQUFjLENBQUMsSUFBSSxFQUFFLEdBQUcsQ0FBQyxHQUFDO0FBQzFFLElBQUEsTUFBTSxFQUFFLElBQUksQ0FBQyxDQUFDLEdBQUcsSUFBSSxDQUFDO0FBQ3RCLElBQUEsSUFBSSxDQUFDLElBQUksR0FBRyxDQUFDLENBQUMsQ0FBQztBQUNmLElBQUEsS0FBSyxNQUFNLE9BQU8sSUFBSSxJQUFJLENBQUUsbUNBQUEsSUFBSSxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUUsQ0FBQSxPQUFPLENBQUMsR0FBRyxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsT0FBTyxFQUFFLE9BQU8sQ0FBQyxHQUFHLEVBQUUsSUFBSSxDQUFDLEdBQUM7QUFDcEcsSUFBQSxJQUFJLENBQUMsV0FBVyxDQUFDLENBQUMsQ0FBQztBQUFGLCtCQUNsQjtBQUFEO0FBQUEsb0JBR3VCLHdCQUFDLE1BQVksd0NBQTBDO0FBQzVFLElBQUEsTUFBTSxLQUFLLEdBQUcsSUFBSSxDQUFDLE1BQU0sSUFBSSxJQUFJLENBQUMsR0FBRyxDQUFDO0FBQ3RDLElBQUEsSUFBSSxLQUFLLEtBQUssUUFBUSxJQUFJLENBQUMsSUFBSSxDQUFDLEdBQUcsR0FBRztBQUNwQyxNQUFBLE1BQU0sUUFBUSxHQUFFLHVCQUFNLElBQUksQ0FBQyxHQUFHLENBQUMsSUFBSSxFQUFFLGlCQUFpQixFQUFFLEVBQUUsRUFBRSxLQUFLLEtBQUssSUFBSSxHQUFHLElBQUksQ0FBQyxNQUFNLENBQUMsVUFBVSxHQUFHLElBQUksQ0FBQyxNQUFNLENBQUMsTUFBTSxFQUFFLFFBQVEsR0FBQyxDQUFDO0FBQ3BJLE1BQUEsSUFBSSxJQUFJLENBQUMsSUFBSSxLQUFLLElBQUksQ0FBRSxDQUFBLE9BQU8sVUFBVSxDQUFDO0FBQzFDLE1BQUEsSUFBSSxRQUFRLENBQUEsRUFBRSxHQUFHO0FBQ2YsUUFBQSxNQUFNLElBQUksR0FBRyxZQUFZLENBQUMsUUFBUSxDQUFBLE1BQU0sQ0FBQyxDQUFDO0FBQzFDLFFBQUEsSUFBSSxPQUFPLElBQUksS0FBSyxRQUFRLElBQUksS0FBSyxLQUFLLFFBQVEsQ0FBRSxDQUFBLE9BQU8sSUFBSSxDQUFDO0FBQUwsTUFDN0QsQ0FBQyxNQUFNLElBQUksS0FBSyxLQUFLLFFBQVEsSUFBSSxlQUFlLENBQUMsUUFBUSxDQUFBLElBQUksRUFBRSxRQUFRLENBQUEsS0FBSyxDQUFDLENBQUUsQ0FBQSxPQUFPLFFBQVEsQ0FBQSxJQUFJLENBQUM7QUFBTCxJQUNoRyxDQUFDO0FBQ0QsSUFBQSxNQUFNLE9BQU8sR0FBRyx1QkFBTSxJQUFJLENBQUMsR0FBRyxDQUFDLElBQUksRUFBRSxZQUFZLEVBQUUsc0JBQWtCLEVBQUUsSUFBSSxDQUFDLE1BQU0sQ0FBQyxNQUFNLEVBQUUsUUFBUSxHQUFDLENBQUM7QUFDckcsSUFBQSxPQUFPLE9BQU8sQ0FBQyxFQUFFLEdBQUcsY0FBYyxDQUFDLE9BQU8sQ0FBQyxNQUFNLENBQUMsR0FBRyxPQUFPLENBQUMsSUFBSSxDQUFDO0FBQUwsbUZBQzlEO0FBQUQ7QUFBQTtBQUFBLGVBS1UsbUJBQUMsTUFBWSxRQUFnQiwwQ0FBdUQ7QUFDNUYsSUFBQSxNQUFNLEtBQUssR0FBRyxJQUFJLENBQUMsS0FBSyxDQUFDLEdBQUcsQ0FBQyxNQUFNLENBQUMsQ0FBQztBQUNyQyxJQUFBLElBQUksS0FBSyxLQUFLLEtBQUssQ0FBQyxDQUFLLENBQUEsT0FBTyxLQUFLLENBQUM7QUFDdEMsSUFBQSxNQUFNLEVBQUUsSUFBSSxFQUFFLE9BQU8sRUFBRSxXQUFXLENBQUMsQ0FBQyxHQUFHLElBQUksQ0FBQztBQUM1QyxJQUFBLElBQUksT0FBTyxLQUFLLElBQUksQ0FBRSxDQUFBLE9BQU8sQ0FBQyxPQUFPLEVBQUUsSUFBSSxDQUFDLElBQUksQ0FBQyxhQUFhLENBQUMsQ0FBQztBQUNoRSxJQUFBLE1BQU0sSUFBSSxHQUFhLENBQUMsQ0FBQyxDQUFDO0FBQzFCLElBQUEsSUFBSSxNQUFNLEdBQWtCLElBQUksQ0FBQztBQUNqQyxJQUFBLEtBQUssSUFBSSxJQUFJLEdBQUcsQ0FBQyxFQUFFLElBQUksR0FBRyxTQUFTLElBQUksSUFBSSxDQUFBLE1BQU0sR0FBRyxXQUFXLEVBQUUsSUFBSSxFQUFFLG9DQUFHO0FBQ3hFLE1BQUEsTUFBTSxPQUFPLEdBQVcsTUFBTSxLQUFLLElBQUksR0FBRyxFQUFFLEdBQUcsQ0FBQyxTQUFTLEVBQUUsSUFBSSxDQUFDLFNBQVMsQ0FBQyxNQUFNLENBQUMsQ0FBQyxDQUFDLENBQUM7QUFDcEYsTUFBQSxNQUFNLE9BQU8sR0FBRyx1QkFBTSxJQUFJLENBQUMsR0FBRyxDQUFDLElBQUksRUFBRSxNQUFNLEVBQUUsT0FBTyxFQUFFLElBQUksQ0FBQyxNQUFNLENBQUMsTUFBTSxFQUFFLE9BQU8sQ0FBQyxHQUFHLEdBQUMsQ0FBQztBQUN2RixNQUFBLElBQUksQ0FBQyxPQUFPLENBQUMsRUFBRSxDQUFFLENBQUEsT0FBTyxPQUFPLENBQUMsSUFBSSxDQUFDO0FBQ3JDLE1BQUEsSUFBSSxJQUFJLENBQUMsSUFBSSxLQUFLLElBQUksQ0FBRSxDQUFBLE9BQU8sa0JBQWtCLENBQUM7QUFDbEQsTUFBQSxJQUFJLENBQUMsUUFBUSxDQUFDLE9BQU8sQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLE1BQU0sQ0FBQyxNQUFNLENBQUMsQ0FBQyxDQUFFLENBQUEsT0FBTyxDQUFDLEVBQUUsTUFBTSxDQUFDLFNBQVMsRUFBRSxNQUFNLENBQUMsQ0FBQyxDQUFDO0FBQzlHLE1BQUEsS0FBSyxNQUFNLEdBQUcsSUFBSSxPQUFPLENBQUMsTUFBTSxDQUFDLE1BQU0sQ0FBQyxDQUFFLG1DQUFBLElBQUksSUFBSSxDQUFBLE1BQU0sR0FBRyxXQUFXLENBQUUsQ0FBQSxJQUFJLENBQUEsSUFBSSxDQUFDLEdBQUcsQ0FBQyxHQUFDO0FBQ3RGLE1BQUEsTUFBTSxJQUFJLEdBQVksT0FBTyxDQUFDLE1BQU0sQ0FBQyxVQUFVLENBQUM7QUFDaEQsTUFBQSxJQUFJLE9BQU8sSUFBSSxLQUFLLFFBQVEsSUFBSSxJQUFJLEtBQUssTUFBTSxDQUFFLENBQUEsTUFBTTtBQUN2RCxNQUFBLE1BQU0sR0FBRyxJQUFJLENBQUM7QUFBTCxJQUNYLENBQUM7QUFDRCxJQUFBLE1BQU0sS0FBSyxHQUFHLE1BQU0sQ0FBQyxLQUFLLENBQUMsQ0FBQyxFQUFFLE1BQU0sQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLENBQUMsQ0FBQztBQUNuRCxJQUFBLE1BQU0sS0FBSyxHQUFHLEtBQUssS0FBSyxPQUFPLElBQUksTUFBTSxDQUFDLE9BQU8sRUFBRSxLQUFLLEVBQUUsYUFBYSxDQUFDLElBQUksSUFBSSxDQUFDLFdBQVcsS0FBSyxXQUFXLENBQUM7QUFDN0csSUFBQSxJQUFJLEtBQUssQ0FBRSxDQUFBLElBQUksQ0FBQyxLQUFLLENBQUMsR0FBRyxDQUFDLE1BQU0sRUFBRSxJQUFHLENBQUMsQ0FBQztBQUN2QyxJQUFBLE9BQU8sSUFBSSxDQUFDO0FBQUwsbUZBQ1I7QUFBRCxFQUVBLFFBQVEsQ0FBQyxJQUFJLEVBQVEsTUFBTSxFQUFVLE1BQU0scUZBQWU7QUFDeEQsSUFBQSxJQUFJLE1BQU0sQ0FBQyxRQUFRLENBQUMsZUFBZSxDQUFDLENBQUUsQ0FBQSxJQUFJLENBQUMsV0FBVyxFQUFFLENBQUM7QUFDekQsSUFBQSxJQUFJLE1BQU0sS0FBSyxrQ0FBa0MsQ0FBRSxDQUFBLEtBQUssSUFBSSxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUMsQ0FBQztBQUFGLFNBQUssSUFDckUsTUFBTSxLQUFLLG9DQUFvQyxDQUFFLENBQUEsSUFBSSxDQUFDLEtBQUssQ0FBQyxNQUFNLENBQUMsY0FBYyxDQUFDLENBQUM7QUFBRixTQUFLLElBQ3RGLE1BQU0sS0FBSyxzQ0FBc0MsR0FBRztBQUMzRCxNQUFBLElBQUksQ0FBQyxLQUFLLENBQUMsTUFBTSxDQUFDLGdCQUFnQixDQUFDLENBQUM7QUFDcEMsTUFBQSxJQUFJLENBQUMsS0FBSyxDQUFDLE1BQU0sQ0FBQywwQkFBMEIsQ0FBQyxDQUFDO0FBQUYsSUFDOUMsQ0FBQyxNQUFNLElBQUksTUFBTSxLQUFLLGlDQUFpQyxDQUFFLENBQUEsSUFBSSxDQUFDLE9BQU8sQ0FBQyxJQUFJLEVBQUUsTUFBTSxDQUFDLENBQUM7QUFBRixTQUFLLElBQzlFLE1BQU0sS0FBSywwQ0FBMEMsQ0FBRSxDQUFBLElBQUksQ0FBQyxZQUFZLENBQUMsSUFBSSxFQUFFLE1BQU0sQ0FBQyxDQUFDO0FBQUYsK0JBQy9GO0FBQUQ7QUFBQSxrQkFHcUIsc0JBQUMsd0NBQTRCO0FBQ2hELElBQUEsSUFBSSxDQUFDLEtBQUssR0FBRyxJQUFJLENBQUM7QUFDbEIsSUFBQSxJQUFJLElBQUksQ0FBQyxVQUFVLElBQUksSUFBSSxDQUFDLEtBQUssS0FBSyxPQUFPLENBQUUsQ0FBQSxPQUFPO0FBQ3RELElBQUEsTUFBTSxFQUFFLElBQUksQ0FBQyxDQUFDLEdBQUcsSUFBSSxDQUFDO0FBQ3RCLElBQUEsSUFBSSxDQUFDLFVBQVUsR0FBRyxJQUFJLENBQUM7QUFDdkIsSUFBQSxPQUFPLElBQUksQ0FBQyxLQUFLLElBQUksSUFBSSxDQUFDLElBQUksS0FBSyxJQUFJLG9DQUFHO0FBQ3hDLE1BQUEsSUFBSSxDQUFDLEtBQUssR0FBRyxLQUFLLENBQUM7QUFDbkIsTUFBQSxNQUFNLEtBQUssR0FBRyx1QkFBTSxJQUFJLENBQUMsSUFBSSxDQUFDLElBQUksRUFBRSxZQUFZLEVBQUUsT0FBTyxHQUFDLENBQUM7QUFDM0QsTUFBQSxJQUFJLElBQUksQ0FBQyxJQUFJLEtBQUssSUFBSSxDQUFFLENBQUEsT0FBTztBQUMvQixNQUFBLElBQUksT0FBTyxLQUFLLEtBQUssUUFBUSxDQUFFLENBQUEsSUFBSSxDQUFDLFFBQVEsQ0FBQyxPQUFPLElBQUksSUFBSSxDQUFDLElBQUksQ0FBQyxTQUFTLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxJQUFJLEVBQUUsS0FBSyxDQUFDLENBQUM7QUFBRixJQUNyRyxDQUFDO0FBQ0QsSUFBQSxJQUFJLElBQUksQ0FBQyxJQUFJLEtBQUssSUFBSSxDQUFFLENBQUEsSUFBSSxDQUFDLFVBQVUsR0FBRyxLQUFLLENBQUM7QUFBTixxRUFDM0M7QUFBRDtBQUFBLEVBSVEsY0FBYyxDQUFDLElBQUksRUFBUSxPQUFPLHFGQUFrQjtBQUMxRCxJQUFBLE1BQU0sTUFBTSxHQUFhLENBQUMsQ0FBQyxDQUFDO0FBQzVCLElBQUEsSUFBSSxNQUFNLENBQUMsT0FBTyxFQUFFLE9BQU8sRUFBRSxhQUFhLENBQUMsQ0FBRSxDQUFBLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBQyx1QkFBdUIsQ0FBQyxDQUFDLENBQUM7QUFDcEYsSUFBQSxJQUFJLE1BQU0sQ0FBQyxPQUFPLEVBQUUsU0FBUyxFQUFFLGFBQWEsQ0FBQyxDQUFFLENBQUEsTUFBTSxDQUFDLElBQUksQ0FBQyxDQUFDLHlCQUF5QixDQUFDLENBQUMsQ0FBQztBQUN4RixJQUFBLElBQUksTUFBTSxDQUFDLE9BQU8sRUFBRSxXQUFXLEVBQUUsYUFBYSxDQUFDLENBQUUsQ0FBQSxNQUFNLENBQUMsSUFBSSxDQUFDLENBQUMsMkJBQTJCLENBQUMsQ0FBQyxDQUFDO0FBQzVGLElBQUEsSUFBSSxNQUFNLENBQUMsTUFBTSxHQUFHLENBQUMsQ0FBRSxDQUFBLEtBQUssSUFBSSxDQUFDLEdBQUcsQ0FBQyxJQUFJLEVBQUUsc0JBQXNCLEVBQUUsQ0FBQyxpQkFBaUIsRUFBRSxNQUFNLENBQUMsSUFBSSxDQUFDLEdBQUcsQ0FBQyxDQUFDLENBQUMsQ0FBQyxFQUFFLENBQUMsRUFBRSxRQUFRLENBQUMsQ0FBQztBQUFGLCtCQUN4SDtBQUFEO0FBQUEsb0JBR2Usd0JBQUMsTUFBWSx1Q0FBNEM7QUFDdEUsSUFBQSxNQUFNLEVBQUUsT0FBTyxDQUFDLENBQUMsR0FBRyxJQUFJLENBQUM7QUFDekIsSUFBQSxJQUFJLE9BQU8sS0FBSyxJQUFJLENBQUUsQ0FBQSxPQUFPLENBQUMsT0FBTyxFQUFFLElBQUksQ0FBQyxJQUFJLENBQUMsYUFBYSxDQUFDLENBQUM7QUFDaEUsSUFBQSxJQUFJLENBQUMsTUFBTSxDQUFDLE9BQU8sRUFBRSxXQUFXLEVBQUUsV0FBVyxDQUFDLENBQUUsQ0FBQSxPQUFPLENBQUMsT0FBTyxFQUFFLElBQUksQ0FBQyxJQUFJLENBQUMsd0JBQXdCLENBQUMsQ0FBQztBQUNyRyxJQUFBLElBQUksT0FBTyxDQUFDLEdBQUcsS0FBSyxRQUFRLENBQUUsQ0FBQSxPQUFPLHVCQUFNLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxFQUFFLEdBQUcsR0FBQyxDQUFDO0FBQ2xFLElBQUEsTUFBTSxPQUFPLEdBQUcsdUJBQU0sSUFBSSxDQUFDLEdBQUcsQ0FBQyxJQUFJLEVBQUUscUJBQXFCLEVBQUUsQ0FBQyxNQUFNLEVBQUUsSUFBSSxDQUFDLFNBQVMsQ0FBQyxHQUFHLENBQUMsR0FBRyxDQUFDLENBQUMsQ0FBQyxFQUFFLElBQUksQ0FBQyxNQUFNLENBQUMsTUFBTSxFQUFFLFFBQVEsR0FBQyxDQUFDO0FBQzlILElBQUEsT0FBTyxPQUFPLENBQUMsRUFBRSxHQUFHLElBQUksR0FBRyxPQUFPLENBQUMsSUFBSSxDQUFDO0FBQUwsbUZBQ3BDO0FBQUQ7QUFBQSxFQUdRLE1BQU0sQ0FBQyxJQUFJLEVBQVEsR0FBRyxxRkFBeUM7QUFDckUsSUFBQSxNQUFNLEVBQUUsT0FBTyxFQUFFLE9BQU8sQ0FBQyxDQUFDLEdBQUcsS0FBSyxDQUFnQixDQUFDLENBQUM7QUFDcEQsSUFBQSxHQUFHLENBQUMsTUFBTSxHQUFHLE9BQU8sQ0FBQztBQUNyQixJQUFBLEdBQUcsQ0FBQyxNQUFNLEdBQUcsSUFBSSxDQUFDLE1BQU0sQ0FBQztBQUN6QixJQUFBLEtBQUssSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLEVBQUUsR0FBRyxDQUFDLENBQUM7QUFDNUIsSUFBQSxPQUFPLE9BQU8sQ0FBQztBQUFSLCtCQUNSO0FBQUQsaUJBRW9CLHFCQUFDLE1BQVksdUNBQW1DO0FBQ2xFLElBQUEsTUFBTSxFQUFFLEdBQUcsR0FBRyxDQUFDLE1BQU0sQ0FBQztBQUN0QixJQUFBLE1BQU0sT0FBTyxHQUFHLENBQUMsMENBQTBDLEVBQUUsSUFBSSxDQUFDLFNBQVMsQ0FBQyxHQUFHLENBQUMsR0FBRyxDQUFDLENBQUMsRUFBRSxDQUFDLENBQUM7QUFDekYsSUFBQSxNQUFNLE9BQU8sR0FBRyx1QkFBTSxJQUFJLENBQUMsR0FBRyxDQUFDLElBQUksRUFBRSxzQkFBc0IsRUFBRSxPQUFPLEVBQUUsSUFBSSxDQUFDLE1BQU0sQ0FBQyxNQUFNLEVBQUUsUUFBUSxHQUFDLENBQUM7QUFDcEcsSUFBQSxNQUFNLEVBQUUsTUFBTSxFQUFOLE9BQU8sQ0FBQSxDQUFDLEdBQUcsR0FBRyxDQUFDO0FBQ3ZCLElBQUEsR0FBRyxDQUFDLE1BQU0sR0FBRyxJQUFJLENBQUM7QUFDbEIsSUFBQSxJQUFJLEdBQUcsQ0FBQyxNQUFNLEtBQUssRUFBRSxDQUFFLENBQUEsT0FBTyxPQUFPLEdBQUUsa0JBQWtCLENBQUMsQ0FBQztBQUMzRCxJQUFBLEdBQUcsQ0FBQyxNQUFNLEdBQUcsQ0FBQyxDQUFDO0FBQ2YsSUFBQSxNQUFNLEdBQUcsR0FBRyxPQUFPLENBQUMsRUFBRSxHQUFHLG1DQUFtQyxHQUFHLE9BQU8sQ0FBQyxJQUFJLENBQUM7QUFDNUUsSUFBQSxJQUFJLE9BQU8sS0FBSSxJQUFJLENBQUUsQ0FBQSxJQUFJLENBQUMsSUFBSSxDQUFDLElBQUksRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDLENBQUM7QUFBRixRQUN4QyxDQUFBLE9BQU8sQ0FBQSxHQUFHLENBQUMsQ0FBQztBQUFGLDZFQUNoQjtBQUFELEVBRVEsWUFBWSxDQUFDLElBQUksRUFBUSxNQUFNLHFGQUFlO0FBQ3BELElBQUEsTUFBTSxFQUFFLEdBQUcsY0FBYyxDQUFDLE1BQU0sQ0FBQyxDQUFDO0FBQ2xDLElBQUEsTUFBTSxHQUFHLEdBQUcsSUFBSSxDQUFDLGFBQWEsQ0FBQyxJQUFJLENBQUMsQ0FBQyxFQUFFLE1BQU0sRUFBRSxNQUFNLEVBQU4sT0FBTyxDQUFBLENBQUMsOENBQUssTUFBTSxLQUFLLEVBQUUsSUFBSSxPQUFPLEtBQUksUUFBSSxDQUFDLENBQUM7QUFDOUYsSUFBQSxNQUFNLE9BQU8sR0FBRyxJQUFJLENBQUMsTUFBTSxDQUFDLEdBQUcsQ0FBQyxFQUFFLENBQUMsQ0FBQztBQUNwQyxJQUFBLElBQUksR0FBRyxLQUFLLEtBQUssQ0FBQyxJQUFPLE9BQU8sS0FBSyxLQUFLLENBQUMsQ0FBSyxDQUFBLE9BQU87QUFDdkQsSUFBQSxJQUFJLENBQUMsU0FBUyxDQUFDLE1BQU0sRUFBRSxHQUFHLENBQUMsR0FBRyxDQUFDLENBQUUsQ0FBQSxPQUFPLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxFQUFFLE9BQU8sRUFBRSxLQUFLLEVBQUUsOEJBQThCLENBQUMsQ0FBQztBQUMxRyxJQUFBLE9BQU8sQ0FBQyxRQUFRLEdBQUcsUUFBUSxDQUFDO0FBQzVCLElBQUEsR0FBRyxDQUFDLE1BQU0sQ0FBRSxJQUFJLENBQUMsQ0FBQztBQUNsQixJQUFBLEdBQUcsQ0FBQyxNQUFNLEdBQUcsSUFBSSxDQUFDO0FBQUwsK0JBQ2Q7QUFBRCx5QkFFNEIsNkJBQUMsTUFBWSx1Q0FBbUM7QUFDMUUsSUFBQSxNQUFNLE9BQU8sR0FBRyx1QkFBTSxJQUFJLENBQUMsU0FBUyxDQUFDLElBQUksRUFBRSxHQUFHLEdBQUMsQ0FBQztBQUNoRCxJQUFBLElBQUksT0FBTyxLQUFLLElBQUksSUFBSSxJQUFJLENBQUMsS0FBSyxLQUFLLE9BQU8sQ0FBRSxDQUFBLElBQUksQ0FBQyxJQUFJLENBQUMsSUFBSSxFQUFFLEdBQUcsRUFBRSxPQUFPLENBQUMsQ0FBQztBQUFGLDZGQUM3RTtBQUFEO0FBQUEsRUFHUSxJQUFJLENBQUMsSUFBSSxFQUFRLEdBQUcsRUFBZ0IsR0FBRyxxRkFBaUI7QUFDOUQsSUFBQSxJQUFJLENBQUMsSUFBSSxDQUFDLGFBQWEsQ0FBQyxRQUFRLENBQUMsR0FBRyxDQUFDLENBQUUsQ0FBQSxPQUFPO0FBQzlDLElBQUEsS0FBSyxLQUFLLGlCQUFDLElBQUksQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLEdBQUcsQ0FBQyxFQUFFLEVBQUUsRUFBRSxLQUFLLEVBQUUsR0FBRyxDQUFDLEdBQUcsRUFBRSxNQUFNLEVBQUUsSUFBSSxDQUFDLElBQUksRUFBRSxHQUFHLENBQUMsQ0FBQyxFQUFFLEVBQUUsU0FBUyxFQUFFLElBQUksQ0FBQyxNQUFNLENBQUMsTUFBTSxDQUFDLENBQUMsRUFBQyxDQUFDLENBQUM7QUFDakgsSUFBQSxJQUFJLENBQUMsTUFBTSxDQUFDLElBQUksRUFBRSxHQUFHLENBQUMsQ0FBQztBQUFGLCtCQUN0QjtBQUFEO0FBQUEsc0JBR2lCLDBCQUFDLE1BQVksdUNBQW1DO0FBQy9ELElBQUEsSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLEVBQUUsR0FBRyxDQUFDLENBQUM7QUFDdkIsSUFBQSxJQUFJLElBQUksQ0FBQyxPQUFPLEtBQUssSUFBSSxJQUFJLElBQUksQ0FBQyxhQUFhLENBQUMsSUFBSSxDQUFDLENBQUMsS0FBSyw4Q0FBSyxLQUFLLENBQUMsR0FBRyxLQUFLLEdBQUcsQ0FBQyxHQUFHLElBQUksS0FBSyxDQUFDLE1BQU0sS0FBSyxLQUFDLENBQUMsQ0FBRSxDQUFBLE9BQU87QUFDckgsSUFBQSxNQUFNLE1BQU0sR0FBRyxJQUFJLENBQUMsTUFBTSxDQUFDLEdBQUcsQ0FBQyxHQUFHLENBQUMsTUFBTSxDQUFDLENBQUM7QUFDM0MsSUFBQSxJQUFJLE1BQU0sS0FBSyxLQUFLLENBQUMsQ0FBSyxDQUFBLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxFQUFFLE1BQU0sRUFBRSxLQUFLLEVBQUUsd0JBQXdCLENBQUMsQ0FBQztBQUFGLFNBQUssSUFDL0UsSUFBSSxDQUFDLE9BQU8sQ0FBQyxHQUFHLEtBQUssUUFBUSxHQUFHO0FBQ3ZDLE1BQUEsdUJBQU0sSUFBSSxDQUFDLEdBQUcsQ0FBQyxJQUFJLEVBQUUsdUJBQXVCLEVBQUUsQ0FBQyxNQUFNLEVBQUUsSUFBSSxDQUFDLFNBQVMsQ0FBQyxHQUFHLENBQUMsR0FBRyxDQUFDLENBQUMsQ0FBQyxFQUFFLElBQUksQ0FBQyxNQUFNLENBQUMsTUFBTSxFQUFFLFFBQVEsR0FBQyxDQUFDO0FBQUYsSUFDaEgsQ0FBQztBQUFELHVGQUNEO0FBQUQ7QUFBQSxFQUdBLE1BQU0sQ0FBQyxJQUFJLEVBQVEsR0FBRyxxRkFBdUI7QUFDM0MsSUFBQSxNQUFNLEVBQUUsR0FBRyxJQUFJLENBQUMsYUFBYSxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsQ0FBQztBQUMzQyxJQUFBLElBQUksRUFBRSxJQUFJLENBQUMsQ0FBRSxDQUFBLElBQUksQ0FBQyxhQUFhLENBQUMsTUFBTSxDQUFDLEVBQUUsRUFBRSxDQUFDLENBQUMsQ0FBQztBQUM5QyxJQUFBLEtBQUssS0FBSyxpQkFBQyxJQUFJLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxHQUFHLENBQUMsRUFBRSxFQUFDLENBQUMsQ0FBQztBQUFGLCtCQUNqQztBQUFEO0FBQUEsRUFHUSxPQUFPLENBQUMsSUFBSSxFQUFRLE1BQU0scUZBQWU7QUFDL0MsSUFBQSxNQUFNLEVBQUUsR0FBRyxDQUFDLENBQUMsR0FBRyxNQUFNLENBQUM7QUFDdkIsSUFBQSxJQUFJLE9BQU8sR0FBRyxLQUFLLFFBQVEsQ0FBRSxDQUFBLE9BQU87QUFDcEMsSUFBQSxNQUFNLEVBQUUsR0FBRyxjQUFjLENBQUMsTUFBTSxDQUFDLENBQUM7QUFDbEMsSUFBQSxLQUFLLE1BQU0sR0FBRyxJQUFJLElBQUksQ0FBQyxhQUFhLENBQUUsbUNBQUEsSUFBSSxFQUFFLEtBQUssQ0FBQyxHQUFHLEdBQUcsQ0FBQyxVQUFVLENBQUMsR0FBRyxDQUFDLEdBQUcsQ0FBQyxHQUFHLEdBQUcsQ0FBQyxNQUFNLEtBQUssRUFBRSxDQUFFLENBQUEsS0FBSyxJQUFJLENBQUMsSUFBSSxDQUFDLElBQUksRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDLEdBQUM7QUFBRiwrQkFDaEk7QUFBRDtBQUFBLGVBR2tCLG1CQUFDLE1BQVksS0FBbUIsdUNBQTZCO0FBQzdFLElBQUEsSUFBSSxHQUFHLENBQUMsR0FBRyxDQUFDLElBQUksR0FBRyxXQUFXLENBQUUsQ0FBQSxHQUFHLENBQUMsR0FBRyxDQUFDLEdBQUcsQ0FBQyxHQUFHLENBQUMsQ0FBQztBQUFGLFVBQ3pDO0FBQ0osTUFBQSxHQUFHLENBQUMsR0FBRyxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUM7QUFDaEIsTUFBQSxHQUFHLENBQUMsR0FBRyxDQUFDLEdBQUcsQ0FBQyxHQUFHLENBQUMsR0FBRyxDQUFDLENBQUM7QUFBRixJQUNyQixDQUFDO0FBQ0QsSUFBQSxJQUFJLEdBQUcsQ0FBQyxPQUFPLENBQUUsQ0FBQSxPQUFPO0FBQ3hCLElBQUEsR0FBRyxDQUFDLE9BQU8sR0FBRyxJQUFJLENBQUM7QUFDbkIsSUFBQSxLQUFLLE1BQU0sR0FBRyxJQUFJLEdBQUcsQ0FBQyxHQUFHLG9DQUFHO0FBQzFCLE1BQUEsR0FBRyxDQUFDLEdBQUcsQ0FBQyxNQUFNLENBQUMsR0FBRyxDQUFDLENBQUM7QUFDcEIsTUFBQSxJQUFJLENBQUMsSUFBSSxDQUFDLGFBQWEsQ0FBQyxRQUFRLENBQUMsR0FBRyxDQUFDLENBQUUsQ0FBQSxNQUFNO0FBQzdDLE1BQUEsS0FBSztBQUNILFFBQUEsdUJBQU0sSUFBSSxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsR0FBRyxDQUFDLEVBQUUsRUFBRSxFQUFFLE9BQU8sRUFBRSxHQUFHLEVBQUUsTUFBTSxFQUFFLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQyxFQUFFLEVBQUUsU0FBUyxFQUFFLElBQUksQ0FBQyxNQUFNLENBQUMsTUFBTSxDQUFDLENBQUMsR0FBQyxDQUFDO0FBQUYsTUFDcEcsQ0FBQyxDQUFDLE9BQU8sMkJBQVE7QUFDZixRQUFBLElBQUksRUFBRSxLQUFLLFlBQVksYUFBYSxDQUFDLENBQUMsQ0FBQSxNQUFNLEtBQUssQ0FBQztBQUNsRCxRQUFBLElBQUksS0FBSyxDQUFDLEtBQUssS0FBSyxXQUFXLENBQUUsQ0FBQSx1QkFBTSxJQUFJLENBQUMsV0FBVyxDQUFDLElBQUksRUFBRSxHQUFHLEdBQUMsQ0FBQztBQUFGLE1BQ25FLENBQUM7QUFBRCxJQUNGLENBQUM7QUFDRCxJQUFBLEdBQUcsQ0FBQyxPQUFPLEdBQUcsS0FBSyxDQUFDO0FBQU4sbUZBQ2Y7QUFDSDtBTS9ZTSxrQkFBYyxFQUFFLEdBQUcsSUFBSSxHQUFHOzs7Ozs7In0=
