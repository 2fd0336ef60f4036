export const image = {"format":1,"id":"fa53f5709834fb6f","file":"user/servers/mcp/program.ts","sites":[{"file":"user/servers/mcp/program.ts","line":1,"column":1},{"file":"user/servers/mcp/answer.ts","line":28,"column":5},{"file":"user/servers/mcp/answer.ts","line":36,"column":19},{"file":"user/servers/mcp/answer.ts","line":42,"column":5},{"file":"user/servers/mcp/answer.ts","line":42,"column":17},{"file":"user/servers/mcp/answer.ts","line":57,"column":24},{"file":"user/servers/mcp/answer.ts","line":78,"column":18},{"file":"user/servers/mcp/answer.ts","line":92,"column":43},{"file":"user/servers/mcp/answer.ts","line":115,"column":3},{"file":"user/servers/mcp/answer.ts","line":115,"column":15},{"file":"user/servers/mcp/answer.ts","line":122,"column":3},{"file":"user/servers/mcp/answer.ts","line":123,"column":3},{"file":"user/servers/mcp/answer.ts","line":123,"column":15},{"file":"user/servers/mcp/clock.ts","line":13,"column":14},{"file":"user/servers/mcp/clock.ts","line":24,"column":19},{"file":"user/servers/mcp/clock.ts","line":31,"column":33},{"file":"user/servers/mcp/clock.ts","line":39,"column":36},{"file":"user/servers/mcp/clock.ts","line":40,"column":39},{"file":"user/servers/mcp/clock.ts","line":40,"column":64},{"file":"user/servers/mcp/clock.ts","line":40,"column":91},{"file":"user/servers/mcp/clock.ts","line":42,"column":16},{"file":"user/servers/mcp/wire.ts","line":56,"column":5},{"file":"user/servers/mcp/wire.ts","line":60,"column":7},{"file":"user/servers/mcp/wire.ts","line":64,"column":33},{"file":"user/servers/mcp/wire.ts","line":104,"column":7},{"file":"user/servers/mcp/wire.ts","line":108,"column":71},{"file":"user/servers/mcp/wire.ts","line":110,"column":39},{"file":"user/servers/mcp/wire.ts","line":115,"column":5},{"file":"user/servers/mcp/wire.ts","line":122,"column":7},{"file":"user/servers/mcp/life.ts","line":35,"column":21},{"file":"user/servers/mcp/life.ts","line":36,"column":7},{"file":"user/servers/mcp/life.ts","line":37,"column":18},{"file":"user/servers/mcp/life.ts","line":39,"column":7},{"file":"user/servers/mcp/life.ts","line":48,"column":7},{"file":"user/servers/mcp/life.ts","line":75,"column":37},{"file":"user/servers/mcp/life.ts","line":84,"column":16},{"file":"user/servers/mcp/life.ts","line":93,"column":27},{"file":"user/servers/mcp/life.ts","line":126,"column":5},{"file":"user/servers/mcp/life.ts","line":126,"column":17},{"file":"user/servers/mcp/life.ts","line":180,"column":5},{"file":"user/servers/mcp/life.ts","line":189,"column":21},{"file":"user/servers/mcp/life.ts","line":200,"column":21},{"file":"user/servers/mcp/life.ts","line":223,"column":23},{"file":"user/servers/mcp/life.ts","line":230,"column":21},{"file":"user/servers/mcp/life.ts","line":246,"column":23},{"file":"user/servers/mcp/life.ts","line":277,"column":21},{"file":"user/servers/mcp/life.ts","line":305,"column":21},{"file":"user/servers/mcp/life.ts","line":310,"column":21},{"file":"user/servers/mcp/life.ts","line":321,"column":7},{"file":"user/servers/mcp/life.ts","line":329,"column":16},{"file":"user/servers/mcp/life.ts","line":340,"column":7},{"file":"user/servers/mcp/life.ts","line":343,"column":40},{"file":"user/servers/mcp/requests.ts","line":101,"column":5},{"file":"user/servers/mcp/requests.ts","line":110,"column":3},{"file":"user/servers/mcp/requests.ts","line":110,"column":15},{"file":"user/servers/mcp/requests.ts","line":138,"column":17},{"file":"user/servers/mcp/requests.ts","line":139,"column":34},{"file":"user/servers/mcp/requests.ts","line":139,"column":46},{"file":"user/servers/mcp/requests.ts","line":140,"column":8},{"file":"user/servers/mcp/requests.ts","line":148,"column":15},{"file":"user/servers/mcp/requests.ts","line":149,"column":34},{"file":"user/servers/mcp/requests.ts","line":149,"column":46},{"file":"user/servers/mcp/requests.ts","line":152,"column":3},{"file":"user/servers/mcp/requests.ts","line":152,"column":15},{"file":"user/servers/mcp/requests.ts","line":157,"column":28},{"file":"user/servers/mcp/requests.ts","line":158,"column":3},{"file":"user/servers/mcp/requests.ts","line":165,"column":39},{"file":"user/servers/mcp/requests.ts","line":167,"column":5},{"file":"user/servers/mcp/requests.ts","line":167,"column":31},{"file":"user/servers/mcp/requests.ts","line":168,"column":12},{"file":"user/servers/mcp/requests.ts","line":173,"column":12},{"file":"user/servers/mcp/requests.ts","line":173,"column":24},{"file":"user/servers/mcp/requests.ts","line":180,"column":5},{"file":"user/servers/mcp/requests.ts","line":183,"column":34},{"file":"user/servers/mcp/requests.ts","line":183,"column":46},{"file":"user/servers/mcp/program.ts","line":36,"column":30},{"file":"user/servers/mcp/program.ts","line":49,"column":18},{"file":"user/servers/mcp/program.ts","line":49,"column":63},{"file":"user/servers/mcp/program.ts","line":52,"column":11},{"file":"user/servers/mcp/program.ts","line":54,"column":3},{"file":"user/servers/mcp/program.ts","line":60,"column":12}]};
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
let keep$$11, live$$12, bury$$13, probe$$14, open$$15, negotiate$$16, list$$17, refresh$$18, subscribe$$19, subscribeAgain$$20, unsubscribe$$21, tell$$22; function later() { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
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
function readLine(line) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  try {
    const value = JSON.parse(line);
    return typeof value === "object" ? value : null;
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
const BATCH_LINES_MAX = 512;
const ANSWERS_MAX = 256;
const PROGRESS_MAX = 1024;
const PROGRESS_ALL_MAX = 2048;
const SUBSCRIPTIONS_MAX = 256;
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
function deliver(sys, core, link, pending, result, replies) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  if (pending.settle !== null) return finish(sys, core, pending, () =>{ if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); return (pending.settle({ ok: true, result })); } finally { $$m.depth--; } });
  const value = pending.shape === "tool" ? toolResult(result) : isObject(result) ? withoutFraming(result) : void 0;
  if (value === void 0) {
    const what = isObject(result) && result.resultType === "input_required" ? "it asks for input, which agents cannot give" : "it is no object";
    return fail(sys, core, pending, "EIO", `Cannot use the result of ${pending.describe()} of server ${link.name}: ${what}`, replies);
  }
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
  fail(sys, core, pending, errnoOf(code), `Cannot run ${pending.describe()} of server ${link.name}: ${text} (${code})`, replies);
 } finally { $$m.depth--; } }
function fail(sys, core, pending, errno, text, replies) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  finish(sys, core, pending, () => { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
    if (pending.settle !== null) {
      const outcome = { ok: false, why: errno === "ETIMEDOUT" ? "late" : "gone", code: 0, text, error: null };
      return pending.settle(outcome);
    }
    const call = ($$m.site = 6, sys.refuse(pending.reply, errno, text));
    if (replies === null) void quiet(call);
    else {
      replies.calls.push(call);
      replies.pendings.push(null);
    }
   } finally { $$m.depth--; } });
 } finally { $$m.depth--; } }
function finish(sys, core, pending, answer2) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  if (pending.done) return;
  pending.done = true;
  if (pending.progress !== null) void endProgress(sys, core, pending);
  answer2();
  if (pending.cancel !== null) void quiet(($$m.site = 7, sys.notify(pending.cancel, 1)));
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
  (yield quiet($$at(($$m.site = 9, sys.send(pending.progress, note)), 8)));
  pending.waiting--;
  core.progressWaiting--;
 }
function endProgress($$1, $$2, $$3) { return $$.start(endProgress$$4, void 0, [$$1, $$2, $$3]); } function* endProgress$$4(sys, core, pending) { if (--$$m.fuel < 0) $$.burnt(); 
  (yield ($$m.site = 10, sendProgress(sys, core, pending, { end: true, count: pending.progressed, dropped: pending.dropped })));
  (yield quiet($$at(($$m.site = 12, sys.drop(pending.progress)), 11)));
 }
function errnoOf(code) { if (--$$m.fuel < 0) $$.burnt(); 
  if (code === $$s.CODES.invalidParams) return "EINVAL";
  return code === $$s.CODES.methodNotFound || code === $$s.CODES.resourceNotFound ? "ENOENT" : "EIO";
 }
function toolResult(result) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  if (!isObject(result) || result.resultType === "input_required") return void 0;
  const value = { content: Array.isArray(result.content) ? result.content : [] };
  if (result.structuredContent !== void 0) value.structuredContent = result.structuredContent;
  if (result.isError === true) value.isError = true;
  return value;
 } finally { $$m.depth--; } }
function withoutFraming(result) { if (--$$m.fuel < 0) $$.burnt(); 
  if (result.resultType === "input_required") return void 0;
  const { resultType: _type, _meta, ttlMs: _ttl, cacheScope: _scope, ...rest } = result;
  return rest;
 }
function stamp($$1, $$2) { return $$.start(stamp$$5, void 0, [$$1, $$2]); } function* stamp$$5(sys, core) { if (--$$m.fuel < 0) $$.burnt(); 
  core.now = (yield ($$m.site = 13, sys.now()));
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
  if (core.armed) (yield ($$m.site = 14, sys.notify(core.bell, 1)));
 }
function stampSoon($$1, $$2) { return $$.start(stampSoon$$6, void 0, [$$1, $$2]); } function* stampSoon$$6(sys, core) { if (--$$m.fuel < 0) $$.burnt(); 
  if (core.stamping) return;
  core.stamping = true;
  while (core.fresh.length > 0) { if (--$$m.fuel < 0) $$.burnt(); (yield ($$m.site = 15, stamp(sys, core))); }
  core.stamping = false;
 }
function watchClock($$1, $$2, $$3) { return $$.start(watchClock$$7, void 0, [$$1, $$2, $$3]); } function* watchClock$$7(sys, core, expire) { if (--$$m.fuel < 0) $$.burnt(); 
  for (; ; ) { if (--$$m.fuel < 0) $$.burnt(); 
    core.armed = true;
    if (core.alarmAt === Infinity) (yield ($$m.site = 16, sys.recv(core.bell)));
    else if (core.alarmAt > core.now) (yield sys.select($$at({ bell: ($$m.site = 18, sys.recv(core.bell)), late: ($$m.site = 19, sys.sleep(Math.ceil(core.alarmAt - core.now))) }, 17)));
    core.armed = false;
    core.now = (yield ($$m.site = 20, sys.now()));
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
  /** True once its line may have reached the server. */
  sent = false;
  /** True once it was answered, refused or given up. */
  done = false;
  /** Progress notifications that were passed on, dropped, and are waiting for the reader. */
  progressed = 0;
  dropped = 0;
  waiting = 0;
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
 } finally { $$m.depth--; } }
function flush($$1, $$2, $$3, $$4) { return $$.start(flush$$8, void 0, [$$1, $$2, $$3, $$4]); } function* flush$$8(sys, core, link, listener) { if (--$$m.fuel < 0) $$.burnt(); 
  const { life } = link;
  link.writing = true;
  while (link.lines.length > 0) { if (--$$m.fuel < 0) $$.burnt(); 
    (yield ($$m.site = 21, stamp(sys, core)));
    let seen;
    do { if (--$$m.fuel < 0) $$.burnt(); 
      seen = link.lines.length;
      (yield ($$m.site = 22, stamp(sys, core)));
    } while (link.lines.length > seen && link.lines.length < GATHER_LINES);
    if (link.life !== life || link.verdict !== null) break;
    const batch = takeBatch(link);
    if (batch.lines.length > 0) (yield ($$m.site = 23, write(sys, core, link, batch, listener)));
    if (link.life !== life || link.verdict !== null) break;
  }
  if (link.life === life) link.writing = false;
 }
function takeBatch(link) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  const batch = { lines: [], owners: [] };
  let [count, size] = [0, 0];
  for (; count < link.lines.length && batch.lines.length < BATCH_LINES_MAX; count++) { if (--$$m.fuel < 0) $$.burnt(); 
    const line = link.lines[count];
    const owner = link.owners[count];
    if (owner !== null && owner.done) continue;
    if (batch.lines.length > 0 && size + line.length > $$s.BATCH_SIZE_MAX) break;
    size += line.length;
    if (owner !== null) owner.sent = true;
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
function write($$1, $$2, $$3, $$4, $$5) { return $$.start(write$$9, void 0, [$$1, $$2, $$3, $$4, $$5]); } function* write$$9(sys, core, link, batch, listener) { if (--$$m.fuel < 0) $$.burnt(); 
  const { life } = link;
  for (let tries = 1; link.life === life && link.verdict === null; tries++) { if (--$$m.fuel < 0) $$.burnt(); 
    try {
      (yield ($$m.site = 24, sys.write(STDIO, $$s.NO_BYTES, { server: link.name, lines: batch.lines })));
      return;
    } catch (error) { $$.caught(error); 
      if (!(error instanceof SyscallError2)) throw error;
      if (error.errno === "E2BIG" || error.errno === "EINVAL") return (yield ($$m.site = 25, writeSingly(sys, core, link, batch, error.message, listener)));
      if (error.errno !== "EAGAIN" || tries >= WRITE_TRIES_MAX) {
        if (error.errno === "ENODEV") (yield ($$m.site = 26, sys.sleep(GRACE_MS)));
        if (link.life === life) listener.condemn(link, `cannot write: ${error.message}`);
        return;
      }
    }
    (yield ($$m.site = 27, sys.sleep(WRITE_PAUSE_MS)));
  }
 }
function writeSingly($$1, $$2, $$3, $$4, $$5, $$6) { return $$.start(writeSingly$$10, void 0, [$$1, $$2, $$3, $$4, $$5, $$6]); } function* writeSingly$$10(sys, core, link, batch, reason, listener) { if (--$$m.fuel < 0) $$.burnt(); 
  if (batch.lines.length > 1) {
    for (let i = 0; i < batch.lines.length; i++) { if (--$$m.fuel < 0) $$.burnt(); 
      (yield ($$m.site = 28, write(sys, core, link, { lines: [batch.lines[i]], owners: [batch.owners[i]] }, listener)));
    }
    return;
  }
  const owner = batch.owners[0];
  if (owner === null || owner.done) return;
  link.flight.delete(owner.id);
  fail(sys, core, owner, "EINVAL", `Cannot send ${owner.describe()} to server ${link.name}: ${reason}`, null);
 }
function hear(sys, core, link, item, listener) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  const replies = new Replies();
  if (item.lines !== void 0) {
    for (const line of item.lines) { if (--$$m.fuel < 0) $$.burnt(); hearLine(sys, core, link, line, replies, listener); }
  } else if (item.oversize !== void 0) hearOversize(sys, core, link, item.oversize, replies, listener);
  else if (item.partial !== void 0 && item.partial.trim() !== "") garbage(link, "half a line", listener);
  if (replies.calls.length > 0) void settleReplies(sys, replies);
 } finally { $$m.depth--; } }
function hearLine(sys, core, link, line, replies, listener) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  if (link.verdict !== null) return;
  link.heard++;
  const read = readLine(line);
  if (read === null) return line.trim() === "" ? void 0 : garbage(link, "a line that is no message", listener);
  if (!Array.isArray(read)) return hearMessage(sys, core, link, read, replies, listener);
  if (read.length === 0) return garbage(link, "an empty batch", listener);
  for (const one of read) { if (--$$m.fuel < 0) $$.burnt(); 
    if (isObject(one)) hearMessage(sys, core, link, one, replies, listener);
    else garbage(link, "a batch of what is no message", listener);
  }
 } finally { $$m.depth--; } }
function hearMessage(sys, core, link, message, replies, listener) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  switch (kindOf(message)) {
    case "result":
    case "error":
      return hearAnswer(sys, core, link, message, replies, listener);
    case "notification":
      link.useless = 0;
      return hearNotification(sys, core, link, message, listener);
    case "request":
      return hearRequest(sys, core, link, message, listener);
    case "junk":
      return garbage(link, "an object that is no message", listener);
  }
 } finally { $$m.depth--; } }
function hearAnswer(sys, core, link, message, replies, listener) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  const { id } = message;
  const pending = typeof id === "number" ? link.flight.get(id) : void 0;
  if (pending === void 0 || !pending.sent) return strayAnswer(link, id, listener);
  link.useless = 0;
  link.flight.delete(pending.id);
  if ("result" in message) deliver(sys, core, link, pending, message.result, replies);
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
const Lives = class {
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
  [(keep$$11 = function* keep$$11(link) { if (--$$m.fuel < 0) $$.burnt(); 
    const { sys, core } = this;
    for (; ; ) { if (--$$m.fuel < 0) $$.burnt(); 
      link.state = "starting";
      const began = (yield ($$m.site = 29, sys.now()));
      (yield ($$m.site = 30, this.live(link)));
      core.now = (yield ($$m.site = 31, sys.now()));
      const good = link.state === "ready";
      (yield ($$m.site = 32, this.bury(link)));
      if (core.closing) return this.leave(link, "stopped");
      if (good && core.now - began >= STABLE_MS) link.failures = 0;
      if (!good && ++link.failures >= FAILURES_MAX) return this.leave(link, "failed");
      const pauseMs = this.pauseMs(link);
      link.state = "waiting";
      if (pauseMs > PAUSE_MS_HELD) this.refuseHeld(link);
      link.tellSettled();
      link.restarts++;
      (yield ($$m.site = 33, sys.sleep(pauseMs)));
    }
   }, "keep")]($$1) { return $$.start(keep$$11, this, [$$1]); }
  pauseMs(link) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
    return Math.min(link.limits.pauseMs * 2 ** Math.min(link.failures, 16), PAUSE_MS_MAX);
   } finally { $$m.depth--; } }
  leave(link, state) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
    link.state = state;
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
    if (stream !== null) void quiet(($$m.site = 34, this.sys.drop(stream)));
   } finally { $$m.depth--; } }
  [(live$$12 = function* live$$12(link) { if (--$$m.fuel < 0) $$.burnt(); 
    const { sys, core } = this;
    link.verdict = null;
    link.lastEnd = "";
    let stream;
    try {
      stream = (yield ($$m.site = 35, sys.subscribe(STDIO, { server: link.name }, { credit: CREDIT })));
    } catch (error) { $$.caught(error); 
      link.lastEnd = messageOf(error);
      return;
    }
    this.streams[link.index] = stream;
    void this.open(link, link.life);
    try {
      for (; ; ) { if (--$$m.fuel < 0) $$.burnt(); 
        const { value } = (yield ($$m.site = 36, sys.recv(stream)));
        if (link.verdict !== null) break;
        if (isObject(value) && value.exit !== void 0) {
          link.lastEnd = endOf(value);
          break;
        }
        if (isObject(value)) hear(sys, core, link, value, this);
      }
    } catch (error) { $$.caught(error); 
      link.lastEnd = messageOf(error);
    }
   }, "live")]($$1) { return $$.start(live$$12, this, [$$1]); }
  // The child is gone when this is over, or the device could not say so within its time.
  [(bury$$13 = function* bury$$13(link) { if (--$$m.fuel < 0) $$.burnt(); 
    const { sys } = this;
    if (link.verdict !== null) link.lastEnd = link.verdict;
    if (link.opening === null && link.state === "starting") link.shy = link.era === null && !link.shy && link.verdict === null;
    this.condemn(link, link.lastEnd);
    link.life++;
    link.opening = null;
    link.writing = false;
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
    for (const pending of lost) { if (--$$m.fuel < 0) $$.burnt(); fail(sys, this.core, pending, "ENODEV", lostText(link, pending), null); }
    (yield quiet($$at(($$m.site = 38, sys.tool(STDIO_STOP, { server: link.name, graceMs: GRACE_MS }, { timeoutMs: 2 * GRACE_MS })), 37)));
   }, "bury")]($$1) { return $$.start(bury$$13, this, [$$1]); }
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
  /** The time of a call has come: its caller is told, the server too, and a silent server is probed. */
  expire(link, pending) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
    link.counters.timeouts++;
    this.giveUp(link, pending, "ETIMEDOUT", `it took longer than ${pending.limitMs} ms`);
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
  [(probe$$14 = function* probe$$14(link) { if (--$$m.fuel < 0) $$.burnt(); 
    const { life, heard } = link;
    link.probing = true;
    const modern = link.opening?.era === "modern";
    (yield ($$m.site = 39, this.ask(link, modern ? "server/discover" : "ping", "", PROBE_MS, modern ? "modern" : "legacy")));
    if (link.life !== life) return;
    link.probing = false;
    if (link.heard === heard) this.condemn(link, `it was silent for ${PROBE_MS} ms after a call had run out of time`);
   }, "probe")]($$1) { return $$.start(probe$$14, this, [$$1]); }
  // ---- opening
  [(open$$15 = function* open$$15(link, life) { if (--$$m.fuel < 0) $$.burnt(); 
    const opening = (yield ($$m.site = 40, this.negotiate(link, life)));
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
      const tools = (yield ($$m.site = 41, this.list(link, "tools/list", "tools")));
      if (link.life !== life || link.verdict !== null) return;
      if (typeof tools === "string") return this.condemn(link, `its tools cannot be listed: ${tools}`);
      link.counters.garbage += this.core.catalogue.update(link.name, tools);
    } else this.core.catalogue.update(link.name, []);
    this.ready(link, opening);
   }, "open")]($$1, $$2) { return $$.start(open$$15, this, [$$1, $$2]); }
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
  [(negotiate$$16 = function* negotiate$$16(link, life) { if (--$$m.fuel < 0) $$.burnt(); 
    const known = link.wanted ?? link.era;
    if (known !== "legacy" && !link.shy) {
      const outcome2 = (yield ($$m.site = 42, this.ask(link, "server/discover", "", known === null ? link.limits.discoverMs : link.limits.openMs, "modern")));
      if (link.life !== life) return "it ended";
      if (outcome2.ok) {
        const read = readDiscover(outcome2.result);
        if (typeof read !== "string" || known === "modern") return read;
      } else if (known === "modern" || isModernRefusal(outcome2.code, outcome2.error)) return outcome2.text;
    }
    const outcome = (yield ($$m.site = 43, this.ask(link, "initialize", $$s.INITIALIZE_MEMBERS, link.limits.openMs, "legacy")));
    return outcome.ok ? readInitialize(outcome.result) : outcome.text;
   }, "negotiate")]($$1, $$2) { return $$.start(negotiate$$16, this, [$$1, $$2]); }
  // ---- lists
  /** A whole list, page by page; or why it cannot be had. Kept only where the server says when it changes. */
  [(list$$17 = function* list$$17(link, method, member) { if (--$$m.fuel < 0) $$.burnt(); 
    const known = link.lists.get(method);
    if (known !== void 0) return known;
    const { life, opening } = link;
    if (opening === null) return `server ${link.name} is not ready`;
    const all3 = [];
    let cursor = null;
    for (let page = 0; page < PAGES_MAX && all3.length < ENTRIES_MAX; page++) { if (--$$m.fuel < 0) $$.burnt(); 
      const members = cursor === null ? "" : `"cursor":${JSON.stringify(cursor)}`;
      const outcome = (yield ($$m.site = 44, this.ask(link, method, members, link.limits.openMs, opening.era)));
      if (!outcome.ok) return outcome.text;
      if (link.life !== life) return "the server ended";
      if (!isObject(outcome.result) || !Array.isArray(outcome.result[member])) return `${method} gave no ${member}`;
      for (const one of outcome.result[member]) { if (--$$m.fuel < 0) $$.burnt(); if (all3.length < ENTRIES_MAX) all3.push(one); }
      const next = outcome.result.nextCursor;
      if (typeof next !== "string" || next === cursor) break;
      cursor = next;
    }
    const group = method.slice(0, method.indexOf("/"));
    if (group !== "tools" && offers(opening, group, "listChanged")) link.lists.set(method, all3);
    return all3;
   }, "list")]($$1, $$2, $$3) { return $$.start(list$$17, this, [$$1, $$2, $$3]); }
  notified(link, method, params) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
    if (method === "notifications/tools/list_changed") void this.refresh(link);
    else if (method === "notifications/prompts/list_changed") link.lists.delete("prompts/list");
    else if (method === "notifications/resources/list_changed") {
      link.lists.delete("resources/list");
      link.lists.delete("resources/templates/list");
    } else if (method === "notifications/resources/updated") this.updated(link, params);
   } finally { $$m.depth--; } }
  // Changes that come while a list is on its way are looked at once more after it.
  [(refresh$$18 = function* refresh$$18(link) { if (--$$m.fuel < 0) $$.burnt(); 
    link.stale = true;
    if (link.refreshing || link.state !== "ready") return;
    const { life } = link;
    link.refreshing = true;
    while (link.stale && link.life === life) { if (--$$m.fuel < 0) $$.burnt(); 
      link.stale = false;
      const tools = (yield ($$m.site = 45, this.list(link, "tools/list", "tools")));
      if (link.life !== life) return;
      if (typeof tools !== "string") link.counters.garbage += this.core.catalogue.update(link.name, tools);
    }
    if (link.life === life) link.refreshing = false;
   }, "refresh")]($$1) { return $$.start(refresh$$18, this, [$$1]); }
  // ---- subscriptions
  listenForLists(link, opening) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
    const wanted = [];
    if (offers(opening, "tools", "listChanged")) wanted.push(`"toolsListChanged":true`);
    if (offers(opening, "prompts", "listChanged")) wanted.push(`"promptsListChanged":true`);
    if (offers(opening, "resources", "listChanged")) wanted.push(`"resourcesListChanged":true`);
    if (wanted.length > 0) void this.ask(link, "subscriptions/listen", `"notifications":{${wanted.join(",")}}`, 0, "modern");
   } finally { $$m.depth--; } }
  /** Begins a subscription at the server; null, or why it cannot be. The modern era keeps a request open for it. */
  [(subscribe$$19 = function* subscribe$$19(link, one) { if (--$$m.fuel < 0) $$.burnt(); 
    const { opening } = link;
    if (opening === null) return `server ${link.name} is not ready`;
    if (!offers(opening, "resources", "subscribe")) return `server ${link.name} offers no subscriptions`;
    if (opening.era === "modern") {
      const members = `"notifications":{"resourceSubscriptions":[${JSON.stringify(one.uri)}]}`;
      one.listen = link.nextId;
      void this.ask(link, "subscriptions/listen", members, 0, "modern");
      return null;
    }
    const outcome = (yield ($$m.site = 46, this.ask(link, "resources/subscribe", `"uri":${JSON.stringify(one.uri)}`, link.limits.callMs, "legacy")));
    return outcome.ok ? null : outcome.text;
   }, "subscribe")]($$1, $$2) { return $$.start(subscribe$$19, this, [$$1, $$2]); }
  [(subscribeAgain$$20 = function* subscribeAgain$$20(link, one) { if (--$$m.fuel < 0) $$.burnt(); 
    const refused = (yield ($$m.site = 47, this.subscribe(link, one)));
    if (refused !== null && link.state === "ready") this.forget(link, one);
   }, "subscribeAgain")]($$1, $$2) { return $$.start(subscribeAgain$$20, this, [$$1, $$2]); }
  /** Ends a subscription. */
  [(unsubscribe$$21 = function* unsubscribe$$21(link, one) { if (--$$m.fuel < 0) $$.burnt(); 
    this.forget(link, one);
    if (link.opening === null || link.subscriptions.some((other) =>{ if (--$$m.fuel < 0) $$.burnt(); return (other.uri === one.uri && other.listen === 0); })) return;
    const listen = link.flight.get(one.listen);
    if (listen !== void 0) this.giveUp(link, listen, "EIO", "it is no longer wanted");
    else if (link.opening.era === "legacy") {
      (yield ($$m.site = 48, this.ask(link, "resources/unsubscribe", `"uri":${JSON.stringify(one.uri)}`, link.limits.callMs, "legacy")));
    }
   }, "unsubscribe")]($$1, $$2) { return $$.start(unsubscribe$$21, this, [$$1, $$2]); }
  /** Takes a subscription away, with the handle of its reader. */
  forget(link, one) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
    const at = link.subscriptions.indexOf(one);
    if (at >= 0) link.subscriptions.splice(at, 1);
    void quiet(($$m.site = 49, this.sys.drop(one.to)));
   } finally { $$m.depth--; } }
  updated(link, params) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
    if (typeof params.uri !== "string") return;
    for (const one of link.subscriptions) { if (--$$m.fuel < 0) $$.burnt(); if (params.uri.startsWith(one.uri)) void this.tell(link, one, params.uri); }
   } finally { $$m.depth--; } }
  // A notification of a change coalesces: a subscriber that is behind reads the newest anyway, so nothing waits for it.
  [(tell$$22 = function* tell$$22(link, one, uri) { if (--$$m.fuel < 0) $$.burnt(); 
    try {
      (yield ($$m.site = 50, this.sys.send(one.to, { updated: uri, server: link.name }, { timeoutMs: link.limits.callMs })));
    } catch (error) { $$.caught(error); 
      if (!(error instanceof SyscallError3)) throw error;
      if (error.errno !== "ETIMEDOUT") (yield ($$m.site = 51, this.unsubscribe(link, one)));
    }
   }, "tell")]($$1, $$2, $$3) { return $$.start(tell$$22, this, [$$1, $$2, $$3]); }
};
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
  const doubt = !pending.sent ? "the call was not sent" : pending.tool === null || pending.tool.harmless ? "the call may be made again" : "in doubt: the call was sent, its effect may have happened";
  return `Cannot finish ${pending.describe()} of server ${link.name}: ${link.lastEnd}; ${doubt}`;
 } finally { $$m.depth--; } }
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
  flight = /* @__PURE__ */ new Map();
  /** Calls that wait until the server is ready. */
  held = [];
  /** Lines to be written and whose they are; null where nobody waits for an answer. */
  lines = [];
  owners = [];
  writing = false;
  /** Lines in `lines` that answer the server's own requests. */
  answers = 0;
  /** Useless lines since the last useful one. */
  useless = 0;
  /** Lines heard in all: a server that times out and is silent is probed. */
  heard = 0;
  probing = false;
  /** Lists by method, until the server says that they changed. */
  lists = /* @__PURE__ */ new Map();
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
  const message = isObject(got.value) ? got.value : {};
  if (reply === null) return dropHandles(desk, got.value);
  const tool = badge > 0 && badge < $$s.SERVER_BADGE ? desk.core.catalogue.at(badge) : void 0;
  if (tool !== void 0) return callTool(desk, tool, message, reply);
  const link = badge >= $$s.SERVER_BADGE ? desk.core.links[badge - $$s.SERVER_BADGE] : void 0;
  if (link !== void 0) return callServer(desk, link, requestOf(message), message, reply);
  if (badge === 0) void control(desk, message, reply);
  else refuse(desk, message, reply, "ENOENT", `Cannot serve badge ${badge}: no tool and no server has it`);
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
  if (message.verb !== "call") return refuse(desk, message, reply, "EINVAL", `Cannot ${String(message.verb)} ${name}: it can be called`);
  if (!tool.listed) return refuse(desk, message, reply, "ENOENT", `Cannot call ${name}: the server no longer lists it`);
  const wrong = !isObject(args) || args instanceof Handle ? "arguments: no object" : holdsHandle(args) ? "arguments: a handle" : tool.check(args, "arguments");
  if (wrong !== null) return refuse(desk, message, reply, "EINVAL", `Cannot call ${name}: ${wrong}`);
  send(desk, link, "tools/call", `"name":${tool.nameText},"arguments":${JSON.stringify(args)}`, message, reply, tool);
 } finally { $$m.depth--; } }
function send(desk, link, method, members, message, reply, tool) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  const { sys, core, lives } = desk;
  const { progress, cancel } = message;
  if (link.load >= CALLS_MAX) {
    return refuse(desk, message, reply, "EAGAIN", `Cannot call server ${link.name}: ${CALLS_MAX} calls of it wait, the bound`);
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
function watchCancel($$1, $$2, $$3, $$4, $$5) { return $$.start(watchCancel$$23, void 0, [$$1, $$2, $$3, $$4, $$5]); } function* watchCancel$$23(sys, _core, lives, link, pending) { if (--$$m.fuel < 0) $$.burnt(); 
  let asked = true;
  try {
    (yield ($$m.site = 52, sys.recv(pending.cancel)));
  } catch (error) { $$.caught(error); 
    if (!(error instanceof SyscallError4)) throw error;
    asked = error.errno === "ECLOSED" || error.errno === "EGONE";
  }
  if (asked && !pending.done) {
    link.counters.canceled++;
    lives.giveUp(link, pending, "EIO", "its caller canceled it");
  }
  (yield quiet($$at(($$m.site = 54, sys.drop(pending.cancel)), 53)));
 }
function callServer(desk, link, request, message, reply) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  const { read, prompt, arguments: args } = request;
  if (typeof read === "string") return send(desk, link, "resources/read", `"uri":${JSON.stringify(read)}`, message, reply, null);
  if (typeof prompt === "string") {
    const given = isObject(args) && !holdsHandle(args) ? `,"arguments":${JSON.stringify(args)}` : "";
    return send(desk, link, "prompts/get", `"name":${JSON.stringify(prompt)}${given}`, message, reply, null);
  }
  if (typeof request.subscribe === "string") {
    if (!(request.to instanceof Handle)) return refuse(desk, message, reply, "EINVAL", "Cannot subscribe: `to` is no handle");
    return void subscribe(desk, link, { uri: request.subscribe, to: request.to, listen: 0 }, reply);
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
function listed($$1, $$2, $$3, $$4, $$5) { return $$.start(listed$$24, void 0, [$$1, $$2, $$3, $$4, $$5]); } function* listed$$24(desk, link, method, member, reply) { if (--$$m.fuel < 0) $$.burnt(); 
  const { sys, lives } = desk;
  const found = (yield ($$m.site = 55, lives.list(link, method, member)));
  if (typeof found === "string") (yield quiet($$at(($$m.site = 57, sys.refuse(reply, "EIO", `Cannot list ${member} of server ${link.name}: ${found}`)), 56)));
  else (yield ($$m.site = 58, answer(sys, reply, { [member]: found })));
 }
function subscribe($$1, $$2, $$3, $$4) { return $$.start(subscribe$$25, void 0, [$$1, $$2, $$3, $$4]); } function* subscribe$$25(desk, link, one, reply) { if (--$$m.fuel < 0) $$.burnt(); 
  const { sys, lives } = desk;
  let refused = `server ${link.name} has ${SUBSCRIPTIONS_MAX} subscriptions, the bound`;
  if (link.subscriptions.length < SUBSCRIPTIONS_MAX) {
    link.subscriptions.push(one);
    refused = (yield ($$m.site = 59, lives.subscribe(link, one)));
    if (refused === null) return (yield quiet($$at(($$m.site = 61, sys.reply(reply, { subscribed: one.uri })), 60)));
  }
  lives.forget(link, one);
  (yield quiet($$at(($$m.site = 63, sys.refuse(reply, "EIO", `Cannot subscribe to ${one.uri}: ${refused}`)), 62)));
 }
function unsubscribe($$1, $$2, $$3, $$4) { return $$.start(unsubscribe$$26, void 0, [$$1, $$2, $$3, $$4]); } function* unsubscribe$$26(desk, link, uri, reply) { if (--$$m.fuel < 0) $$.burnt(); 
  const found = link.subscriptions.filter((one) =>{ if (--$$m.fuel < 0) $$.burnt(); return (one.uri === uri); });
  for (const one of found) { if (--$$m.fuel < 0) $$.burnt(); (yield ($$m.site = 64, desk.lives.unsubscribe(link, one))); }
  (yield ($$m.site = 65, quiet(desk.sys.reply(reply, { unsubscribed: found.length }))));
 }
function control($$1, $$2, $$3) { return $$.start(control$$27, void 0, [$$1, $$2, $$3]); } function* control$$27(desk, message, reply) { if (--$$m.fuel < 0) $$.burnt(); 
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
  refuse(desk, message, reply, "EINVAL", "Cannot serve the request: it knows list, status and restart: server");
 }
function answer($$1, $$2, $$3) { return $$.start(answer$$28, void 0, [$$1, $$2, $$3]); } function* answer$$28(sys, reply, value) { if (--$$m.fuel < 0) $$.burnt(); 
  try {
    (yield ($$m.site = 72, sys.reply(reply, value)));
  } catch (error) { $$.caught(error); 
    if (!(error instanceof SyscallError4)) throw error;
    if (error.errno !== "EPEER") (yield quiet($$at(($$m.site = 74, sys.refuse(reply, "EIO", `Cannot pass the answer on: ${error.message}`)), 73)));
  }
 }
function refuse(desk, message, reply, errno, text) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
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
const program_default = agent("mcp", ((f$$29) => ($$1, $$2) => $$.start(f$$29, void 0, [$$1, $$2]))(function* f$$29(sys, { box, servers }) { if (--$$m.fuel < 0) $$.burnt(); 
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
  void watchClock(sys, core, (link, pending) =>{ if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); return (lives.expire(link, pending)); } finally { $$m.depth--; } });
  for (const link of core.links) { if (--$$m.fuel < 0) $$.burnt(); void lives.keep(link); }
  for (let got = (yield ($$m.site = 76, receive(sys, box))); got !== null; got = (yield ($$m.site = 77, receive(sys, box)))) { if (--$$m.fuel < 0) $$.burnt(); serve(desk, got); }
  core.closing = true;
  const stops = core.links.map(
    (link) =>{ if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); return (quiet(($$m.site = 78, sys.tool(STDIO_STOP, { server: link.name, graceMs: GRACE_MS }, { timeoutMs: 2 * GRACE_MS })))); } finally { $$m.depth--; } }
  );
  (yield ($$m.site = 79, all(stops)));
  return { calls: core.links.reduce((sum, link) =>{ if (--$$m.fuel < 0) $$.burnt(); return (sum + link.counters.calls); }, 0) };
 }));
function receive($$1, $$2) { return $$.start(receive$$30, void 0, [$$1, $$2]); } function* receive$$30(sys, box) { if (--$$m.fuel < 0) $$.burnt(); 
  try {
    return (yield ($$m.site = 80, sys.recv(box)));
  } catch (error) { $$.caught(error); 
    if (error instanceof SyscallError5 && error.errno === "ECLOSED") return null;
    throw error;
  }
 }
$$freeze(later, allSettled, all, race, readLine, isObject, kindOf, requestLine, notificationLine, resultLine, errorLine, errorOf, clip, idOfOversize, idAtTop, stringEnd, Replies, quiet, settleReplies, deliver, deliverError, fail, finish, passProgress, sendProgress, endProgress, errnoOf, toolResult, withoutFraming, stamp, stampSoon, watchClock, walk, PASS, compileSchema, compile, all2, reference, target, typeOf, typeCheck, constCheck, canonical, shortList, show, numberChecks, stringChecks, points, simplePattern, arrayChecks, objectChecks, unionChecks, fitting, isNamed, describeTool, Core, metaOf, paramsOf, readDiscover, readInitialize, isModernRefusal, offers, capabilitiesOf, serverOf, names, Pending, enqueue, push, flush, takeBatch, write, writeSingly, hear, hearLine, hearMessage, hearAnswer, strayAnswer, hearNotification, hearRequest, hearOversize, garbage, useless, Lives, messageOf, endOf, absentText, lostText, Link, listOf, statusOf, serverStatus, serve, requestOf, callTool, send, limitOf, watchCancel, callServer, listed, subscribe, unsubscribe, control, answer, refuse, dropHandles, holdsHandle, receive);
$$agents.set(program_default.name, program_default);
return { stateless: false, init: () => {
const $$before = $$s; $$s = { $$agents: new $$Map($$agents), CODES: void 0, LIMITS: void 0, SERVER_BADGE: void 0, BATCH_SIZE_MAX: void 0, Catalogue: void 0, VERSIONS_LEGACY: void 0, CLIENT: void 0, META_MEMBERS: void 0, INITIALIZE_MEMBERS: void 0, NO_BYTES: void 0, NO_PARAMS: void 0, TIME_MS_MAX: void 0 };
try {
$$s.CODES = {
  methodNotFound: -32601,
  invalidParams: -32602,
  resourceNotFound: -32002,
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
$$s.TIME_MS_MAX = 24 * 3600 * 1e3;
return $$s;
} finally { $$s = $$before; }
}, enter: (next) => { $$s = next; },
exports: () => ({ ["default"]: program_default }), agents: () => $$s === undefined ? $$agents : $$s.$$agents };
};
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbInVzZXIvc2VydmVycy9tY3AvcHJvZ3JhbS50cyIsInVzZXIvc2VydmVycy9tY3AvYW5zd2VyLnRzIiwidXNlci9zZXJ2ZXJzL21jcC9jb21iaW5lLnRzIiwidXNlci9zZXJ2ZXJzL21jcC9qc29ucnBjLnRzIiwidXNlci9zZXJ2ZXJzL21jcC9saW1pdHMudHMiLCJ1c2VyL3NlcnZlcnMvbWNwL2Nsb2NrLnRzIiwidXNlci9zZXJ2ZXJzL21jcC9zY2hlbWEudHMiLCJ1c2VyL3NlcnZlcnMvbWNwL2NhdGFsb2d1ZS50cyIsInVzZXIvc2VydmVycy9tY3AvY29yZS50cyIsInVzZXIvc2VydmVycy9tY3AvbGlmZS50cyIsInVzZXIvc2VydmVycy9tY3AvZXJhLnRzIiwidXNlci9zZXJ2ZXJzL21jcC9wZW5kaW5nLnRzIiwidXNlci9zZXJ2ZXJzL21jcC93aXJlLnRzIiwidXNlci9zZXJ2ZXJzL21jcC9saW5rLnRzIiwidXNlci9zZXJ2ZXJzL21jcC9yZXF1ZXN0cy50cyIsInVzZXIvc2VydmVycy9tY3Avc3RhdHVzLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7OzsySkVhTyxTQUFTLDJGQUFzQjtBQUNwQyxFQUFBLE9BQU8sT0FBTyxDQUFDLGFBQWEsQ0FBSSxDQUFDLENBQUM7O0FBSTdCLFNBQVMsV0FBVyxLQUFLLHFGQUEwRTtBQUN4RyxFQUFBLE9BQU8sT0FBTyxDQUFDLFVBQVUsQ0FBQyxLQUFLLENBQUMsQ0FBQzs7QUFJNUIsU0FBUyxJQUFJLEtBQUsscUZBQWtEO0FBQ3pFLEVBQUEsT0FBTyxPQUFPLENBQUMsR0FBRyxDQUFDLEtBQUssQ0FBQyxDQUFDOztBQUlyQixTQUFTLEtBQUssS0FBSyxxRkFBa0Q7QUFDMUUsRUFBQSxPQUFPLE9BQU8sQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUM7O0FDUHRCLFNBQVMsU0FBUyxJQUFJLHFGQUE2QztBQUN4RSxFQUFBLEtBQUs7QUFDSCxJQUFBLE1BQU0sS0FBSyxHQUFZLElBQUksQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLENBQUM7QUFDeEMsSUFBQSxPQUFPLE9BQU8sS0FBSyxLQUFLLFFBQVEsR0FBRyxLQUFLLEdBQXVDLElBQUksQ0FBQztBQUFMLEVBQ2pGLENBQUMsK0JBQVE7QUFDUCxJQUFBLE9BQU8sSUFBSSxDQUFDO0FBQUwsRUFDVCxDQUFDOztBQUlJLFNBQVMsU0FBUyxLQUFLLHFGQUEyQjtBQUN2RCxFQUFBLE9BQU8sT0FBTyxLQUFLLEtBQUssUUFBUSxJQUFJLEtBQUssS0FBSyxJQUFJLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxDQUFDLEtBQUssQ0FBQyxDQUFDOztBQUl2RSxTQUFTLE9BQU8sT0FBTyxvQ0FBZTtBQUMzQyxFQUFBLElBQUksUUFBUSxJQUFJLE9BQU8sR0FBRztBQUN4QixJQUFBLElBQUksT0FBTyxPQUFPLENBQUMsTUFBTSxLQUFLLFFBQVEsQ0FBRSxDQUFBLE9BQU8sTUFBTSxDQUFDO0FBQ3RELElBQUEsT0FBTyxJQUFJLElBQUksT0FBTyxHQUFHLFNBQVMsR0FBRyxjQUFjLENBQUM7QUFBZixFQUN2QyxDQUFDO0FBQ0QsRUFBQSxJQUFJLEVBQUUsSUFBSSxJQUFJLE9BQU8sQ0FBQyxDQUFFLENBQUEsT0FBTyxNQUFNLENBQUM7QUFDdEMsRUFBQSxJQUFJLFFBQVEsSUFBSSxPQUFPLENBQUUsQ0FBQSxPQUFPLE9BQU8sSUFBSSxPQUFPLEdBQUcsTUFBTSxHQUFHLFFBQVEsQ0FBQztBQUN2RSxFQUFBLE9BQU8sT0FBTyxJQUFJLE9BQU8sR0FBRyxPQUFPLEdBQUcsTUFBTSxDQUFDOztBQUl4QyxTQUFTLFlBQVksRUFBRSxFQUFVLE1BQU0sRUFBVSxNQUFNLHFGQUFtQjtBQUMvRSxFQUFBLE9BQU8sQ0FBQyxzQkFBc0IsRUFBRSxFQUFFLENBQUMsVUFBVSxFQUFFLElBQUksQ0FBQyxTQUFTLENBQUMsTUFBTSxDQUFDLENBQUMsVUFBVSxFQUFFLE1BQU0sQ0FBQyxDQUFDLENBQUMsQ0FBQzs7QUFJdkYsU0FBUyxpQkFBaUIsTUFBTSxFQUFVLE1BQU0scUZBQW1CO0FBQ3hFLEVBQUEsT0FBTyxDQUFDLDBCQUEwQixFQUFFLElBQUksQ0FBQyxTQUFTLENBQUMsTUFBTSxDQUFDLENBQUMsVUFBVSxFQUFFLE1BQU0sQ0FBQyxDQUFDLENBQUMsQ0FBQzs7QUFJNUUsU0FBUyxXQUFXLEVBQUUscUZBQW9CO0FBQy9DLEVBQUEsT0FBTyxJQUFJLENBQUMsU0FBUyxDQUFDLEVBQUUsT0FBTyxFQUFFLEtBQUssRUFBRSxFQUFFLEVBQUUsTUFBTSxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDOztBQUlyRCxTQUFTLFVBQVUsRUFBRSxFQUFXLElBQUksRUFBVSxPQUFPLHFGQUFtQjtBQUM3RSxFQUFBLE9BQU8sSUFBSSxDQUFDLFNBQVMsQ0FBQyxFQUFFLE9BQU8sRUFBRSxLQUFLLEVBQUUsRUFBRSxFQUFFLEtBQUssRUFBRSxFQUFFLElBQUksRUFBRSxPQUFPLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDOztBQUluRSxTQUFTLFFBQVEsT0FBTyxxRkFBMkQ7QUFDeEYsRUFBQSxNQUFNLEtBQUssR0FBRyxPQUFPLENBQUMsS0FBSyxDQUFDO0FBQzVCLEVBQUEsSUFBSSxDQUFDLFFBQVEsQ0FBQyxLQUFLLENBQUMsQ0FBRSxDQUFBLE9BQU8sRUFBRSxJQUFJLEVBQUUsQ0FBQyxFQUFFLElBQUksRUFBRSx3QkFBd0IsQ0FBQyxDQUFDLENBQUM7QUFDekUsRUFBQSxNQUFNLElBQUksR0FBRyxPQUFPLEtBQUssQ0FBQyxPQUFPLEtBQUssUUFBUSxHQUFHLEtBQUssQ0FBQyxPQUFPLEdBQUcsd0JBQXdCLENBQUM7QUFDMUYsRUFBQSxPQUFPLEVBQUUsSUFBSSxFQUFFLE9BQU8sS0FBSyxDQUFDLElBQUksS0FBSyxRQUFRLEdBQUcsS0FBSyxDQUFDLElBQUksR0FBRyxDQUFDLEVBQUUsSUFBSSxFQUFFLElBQUksQ0FBQyxJQUFJLENBQUMsWUFBWSxDQUFDLENBQUMsRUFBRSxHQUFLLENBQUMsQ0FBQyxDQUFDLENBQUM7O0FBSXBHLFNBQVMsS0FBSyxJQUFJLEVBQVUsR0FBRyxxRkFBbUI7QUFDdkQsRUFBQSxPQUFPLElBQUksQ0FBQyxNQUFNLElBQUksR0FBRyxHQUFHLElBQUksR0FBRyxDQUFDLEVBQUUsSUFBSSxDQUFDLEtBQUssQ0FBQyxDQUFDLEVBQUUsR0FBRyxDQUFDLENBQUMsWUFBWSxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQzs7QUFJdEUsU0FBUyxhQUFhLElBQUksRUFBVSxJQUFJLHFGQUEwQjtBQUN2RSxFQUFBLE1BQU0sS0FBSyxHQUFHLE9BQU8sQ0FBQyxJQUFJLENBQUMsQ0FBQztBQUM1QixFQUFBLElBQUksS0FBSyxLQUFLLEtBQUssQ0FBQyxDQUFLLENBQUEsT0FBTyxLQUFLLENBQUM7QUFFdEMsRUFBQSxNQUFNLElBQUksR0FBRyxzRUFBc0UsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUM7QUFDL0YsRUFBQSxPQUFPLElBQUksS0FBSyxJQUFJLEdBQUcsSUFBSSxHQUFHLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQzs7QUFJaEQsU0FBUyxRQUFRLElBQUkscUZBQXNDO0FBQ3pELEVBQUEsSUFBSSxLQUFLLEdBQUcsQ0FBQyxDQUFDO0FBQ2QsRUFBQSxLQUFLLElBQUksRUFBRSxHQUFHLENBQUMsRUFBRSxFQUFFLEdBQUcsSUFBSSxDQUFDLE1BQU0sRUFBRSxFQUFFLEVBQUUsb0NBQUc7QUFDeEMsSUFBQSxNQUFNLElBQUksR0FBRyxJQUFJLENBQUMsRUFBRSxDQUFDLENBQUM7QUFDdEIsSUFBQSxJQUFJLElBQUksS0FBSyxHQUFHLElBQUksSUFBSSxLQUFLLEdBQUcsQ0FBRSxDQUFBLEtBQUssRUFBRSxDQUFDO0FBQVIsU0FBSyxJQUM5QixJQUFJLEtBQUssR0FBRyxJQUFJLElBQUksS0FBSyxHQUFHLENBQUUsQ0FBQSxLQUFLLEVBQUUsQ0FBQztBQUFSLFNBQUssSUFDbkMsSUFBSSxLQUFLLEdBQUcsR0FBRztBQUN0QixNQUFBLE1BQU0sR0FBRyxHQUFHLFNBQVMsQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFDLENBQUM7QUFDaEMsTUFBQSxJQUFJLEdBQUcsR0FBRyxDQUFDLENBQUUsQ0FBQSxPQUFPLEtBQUssQ0FBQyxDQUFDO0FBQzNCLE1BQUEsSUFBSSxLQUFLLEtBQUssQ0FBQyxJQUFJLElBQUksQ0FBQyxLQUFLLENBQUMsRUFBRSxFQUFFLEdBQUcsR0FBRyxDQUFDLENBQUMsS0FBSyxNQUFNLEdBQUc7QUFDdEQsUUFBQSxNQUFNLEtBQUssR0FBRyxxQ0FBcUMsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxHQUFHLEdBQUcsQ0FBQyxFQUFFLEdBQUcsR0FBRyxFQUFFLENBQUMsQ0FBQyxDQUFDO0FBQ3hGLFFBQUEsSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFFLENBQUEsT0FBTyxLQUFLLENBQUMsQ0FBQyxDQUFDLEtBQUssS0FBSyxDQUFDLEdBQU0sSUFBSSxHQUFHLE1BQU0sQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUFGLE1BQzVFLENBQUM7QUFDRCxNQUFBLEVBQUUsR0FBRyxHQUFHLENBQUM7QUFBSixJQUNQLENBQUM7QUFBRCxFQUNGLENBQUM7QUFDRCxFQUFBLE9BQU8sS0FBSyxDQUFDLENBQUM7O0FBR2hCLFNBQVMsVUFBVSxJQUFJLEVBQVUsS0FBSyxvQ0FBbUI7QUFDdkQsRUFBQSxLQUFLLElBQUksRUFBRSxHQUFHLEtBQUssR0FBRyxDQUFDLEVBQUUsRUFBRSxHQUFHLElBQUksQ0FBQyxNQUFNLEVBQUUsRUFBRSxFQUFFLG9DQUFHO0FBQ2hELElBQUEsSUFBSSxJQUFJLENBQUMsRUFBRSxDQUFDLEtBQUssSUFBSSxDQUFFLENBQUEsRUFBRSxFQUFFLENBQUM7QUFBTCxTQUFLLElBQ25CLElBQUksQ0FBQyxFQUFFLENBQUMsS0FBSyxHQUFHLENBQUUsQ0FBQSxPQUFPLEVBQUUsQ0FBQztBQUFILEVBQ3BDLENBQUM7QUFDRCxFQUFBLE9BQU8sQ0FBQyxDQUFDLENBQUM7O01DM0ZDLFlBQVksR0FBRztNQUVmLGFBQWEsR0FBRztNQUVoQixZQUFZLEdBQUc7TUFFZixTQUFTLEdBQUc7TUFFWixRQUFRLEdBQUc7TUFFWCxRQUFRLEdBQUc7TUFFWCxTQUFTLEdBQUc7TUFFWixNQUFNLEdBQUc7TUFFVCxTQUFTLEdBQUc7TUFFWixXQUFXLEdBQUc7TUFFZCxTQUFTLEdBQUc7TUFJWixXQUFXLEdBQUc7TUFFZCxZQUFZLEdBQUc7TUFFZixlQUFlLEdBQUc7TUFHbEIsV0FBVyxHQUFHO01BRWQsWUFBWSxHQUFHO01BQ2YsZ0JBQWdCLEdBQUc7TUFFbkIsaUJBQWlCLEdBQUc7TUFFcEIsZUFBZSxHQUFHO01BQ2xCLGNBQWMsR0FBRztNSDNDakIsT0FBTyxHQUFiLE9BQWU7QUFBRCxFQUNWLEtBQUssR0FBb0IsQ0FBQyxDQUFDLENBQUM7QUFBRixFQUMxQixRQUFRLEdBQXVCLENBQUMsQ0FBQyxDQUFDO0FBQzdDO2tFQUdBLG1CQUE0Qix3Q0FBcUM7QUFDL0QsRUFBQSxLQUFLO0FBQ0gsSUFBQSxzQkFBTSxNQUFJLENBQUM7QUFBTCxFQUNSLENBQUMsQ0FBQyxPQUFPLDJCQUFRO0FBQ2YsSUFBQSxJQUFJLEVBQUUsS0FBSyxZQUFZLFlBQVksQ0FBQyxDQUFFLENBQUEsTUFBTSxLQUFLLENBQUM7QUFBTixFQUM5QyxDQUFDOzs0RkFJSCwyQkFBb0MsS0FBVSwyQ0FBa0M7QUFDOUUsRUFBQSxNQUFNLE9BQU8sR0FBRyxzQkFBTSxVQUFVLENBQUMsT0FBTyxDQUFDLEtBQUssR0FBQyxDQUFDO0FBQ2hELEVBQUEsS0FBSyxJQUFJLENBQUMsR0FBRyxDQUFDLEVBQUUsQ0FBQyxHQUFHLE9BQU8sQ0FBQyxNQUFNLEVBQUUsQ0FBQyxFQUFFLG9DQUFHO0FBQ3hDLElBQUEsTUFBTSxNQUFNLEdBQUcsT0FBTyxDQUFDLENBQUMsQ0FBQyxDQUFDO0FBQzFCLElBQUEsTUFBTSxPQUFPLEdBQUcsT0FBTyxDQUFDLFFBQVEsQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUNwQyxJQUFBLElBQUksTUFBTSxDQUFDLE1BQU0sS0FBSyxXQUFXLElBQUksT0FBTyxLQUFLLElBQUksSUFBSSxFQUFFLE1BQU0sQ0FBQyxNQUFNLFlBQVksWUFBWSxDQUFDLENBQUUsQ0FBQSxTQUFTO0FBQzVHLElBQUEsSUFBSSxNQUFNLENBQUMsTUFBTSxDQUFDLEtBQUssS0FBSyxPQUFPLENBQUUsQ0FBQSxTQUFTO0FBQzlDLElBQUEsT0FBTSxLQUFLLHFCQUFDLEdBQUcsQ0FBQyxNQUFNLENBQUMsT0FBTyxDQUFDLEtBQUssRUFBRyxLQUFLLEVBQUUsQ0FBQywwQkFBMEIsRUFBRSxPQUFPLENBQUMsUUFBUSxDQUFDLENBQUMsQ0FBQyxLQUFLLEVBQUUsTUFBTSxDQUFDLE1BQU0sQ0FBQyxPQUFPLENBQUMsQ0FBQyxNQUFDLEVBQUMsQ0FBQztBQUFGLEVBQy9ILENBQUM7O0FBSUksU0FBUyxRQUFRLEdBQUcsRUFBTyxJQUFJLEVBQVEsSUFBSSxFQUFRLE9BQU8sRUFBVyxNQUFNLEVBQVcsT0FBTyxxRkFBa0I7QUFDcEgsRUFBQSxJQUFJLE9BQU8sQ0FBQyxNQUFNLEtBQUssSUFBSSxDQUFFLENBQUEsT0FBTyxNQUFNLENBQUMsR0FBRyxFQUFFLElBQUksRUFBRSxPQUFPLEVBQUUsZ0dBQU0sT0FBTyxDQUFDLE1BQU0sQ0FBRSxFQUFFLEVBQUUsRUFBRSxJQUFJLEVBQUUsTUFBTSxDQUFDLENBQUMsZ0NBQUMsQ0FBQyxDQUFDO0FBQzVHLEVBQUEsTUFBTSxLQUFLLEdBQUcsT0FBTyxDQUFDLEtBQUssS0FBSyxNQUFNLEdBQUcsVUFBVSxDQUFDLE1BQU0sQ0FBQyxHQUFHLFFBQVEsQ0FBQyxNQUFNLENBQUMsR0FBRyxjQUFjLENBQUMsTUFBTSxDQUFDLEdBQUcsS0FBSyxDQUFDLENBQUM7QUFDakgsRUFBQSxJQUFJLEtBQUssS0FBSyxLQUFLLENBQUMsR0FBTTtBQUN4QixJQUFBLE1BQU0sSUFBSSxHQUFHLFFBQVEsQ0FBQyxNQUFNLENBQUMsSUFBSSxNQUFNLENBQUMsVUFBVSxLQUFLLGdCQUFnQixHQUNuRSw2Q0FBNkMsR0FDN0MsaUJBQWlCLENBQUM7QUFDdEIsSUFBQSxPQUFPLElBQUksQ0FBQyxHQUFHLEVBQUUsSUFBSSxFQUFFLE9BQU8sRUFBRSxLQUFLLEVBQUUsQ0FBQyx5QkFBeUIsRUFBRSxPQUFPLENBQUMsUUFBUSxDQUFDLENBQUMsQ0FBQyxXQUFXLEVBQUUsSUFBSSxDQUFDLElBQUksQ0FBQyxFQUFFLEVBQUUsSUFBSSxDQUFDLENBQUMsRUFBRSxPQUFPLENBQUMsQ0FBQztBQUFGLEVBQ2xJLENBQUM7QUFDRCxFQUFBLE1BQU0sQ0FBQyxHQUFHLEVBQUUsSUFBSSxFQUFFLE9BQU8sRUFBRSx5RkFBTztBQUNoQyxJQUFBLE9BQU8sQ0FBQyxLQUFLLENBQUMsSUFBSSxnQkFBQyxHQUFHLENBQUMsS0FBSyxDQUFDLE9BQU8sQ0FBQyxLQUFLLEVBQUcsS0FBSyxFQUFDLENBQUMsQ0FBQztBQUNyRCxJQUFBLE9BQU8sQ0FBQyxRQUFRLENBQUMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxDQUFDO0FBQUYsK0JBQzlCLENBQUMsQ0FBQzs7QUFJRSxTQUFTLGFBQWEsR0FBRyxFQUFPLElBQUksRUFBUSxJQUFJLEVBQVEsT0FBTyxFQUFXLE9BQU8sRUFBUSxPQUFPLHFGQUFrQjtBQUN2SCxFQUFBLE1BQU0sRUFBRSxJQUFJLEVBQUUsSUFBSSxDQUFDLENBQUMsR0FBRyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7QUFDeEMsRUFBQSxJQUFJLE9BQU8sQ0FBQyxNQUFNLEtBQUssSUFBSSxHQUFHO0FBQzVCLElBQUEsT0FBTyxNQUFNLENBQUMsR0FBRyxFQUFFLElBQUksRUFBRSxPQUFPLEVBQUUsZ0dBQU0sT0FBTyxDQUFDLE1BQU0sQ0FBRSxFQUFFLEVBQUUsRUFBRSxLQUFLLEVBQUUsR0FBRyxFQUFFLE9BQU8sRUFBRSxJQUFJLEVBQUUsSUFBSSxFQUFFLEtBQUssRUFBRSxPQUFPLENBQUMsS0FBSyxDQUFDLENBQUMsZ0NBQUMsQ0FBQyxDQUFDO0FBQUYsRUFDeEgsQ0FBQztBQUNELEVBQUEsSUFBSSxDQUFDLEdBQUcsRUFBRSxJQUFJLEVBQUUsT0FBTyxFQUFFLE9BQU8sQ0FBQyxJQUFJLENBQUMsRUFBRSxDQUFDLFdBQVcsRUFBRSxPQUFPLENBQUMsUUFBUSxDQUFDLENBQUMsQ0FBQyxXQUFXLEVBQUUsSUFBSSxDQUFDLElBQUksQ0FBQyxFQUFFLEVBQUUsSUFBSSxDQUFDLEVBQUUsRUFBRSxJQUFJLENBQUMsQ0FBQyxDQUFDLEVBQUUsT0FBTyxDQUFDLENBQUM7O0FBSTFILFNBQVMsS0FBSyxHQUFHLEVBQU8sSUFBSSxFQUFRLE9BQU8sRUFBVyxLQUFLLEVBQWMsSUFBSSxFQUFVLE9BQU8scUZBQXlCO0FBQzVILEVBQUEsTUFBTSxDQUFDLEdBQUcsRUFBRSxJQUFJLEVBQUUsT0FBTyxFQUFFLHlGQUFPO0FBQ2hDLElBQUEsSUFBSSxPQUFPLENBQUMsTUFBTSxLQUFLLElBQUksR0FBRztBQUM1QixNQUFBLE1BQU0sT0FBTyxHQUFZLEVBQUUsRUFBRSxFQUFFLEtBQUssRUFBRSxHQUFHLEVBQUUsS0FBSyxLQUFLLFdBQVcsR0FBRyxNQUFNLEdBQUcsTUFBTSxFQUFFLElBQUksRUFBRSxDQUFDLEVBQUUsSUFBSSxFQUFFLEtBQUssRUFBRSxJQUFJLENBQUMsQ0FBQyxDQUFDO0FBQ2pILE1BQUEsT0FBTyxPQUFPLENBQUMsTUFBTSxDQUFDLE9BQU8sQ0FBQyxDQUFDO0FBQUYsSUFDL0IsQ0FBQztBQUNELElBQUEsTUFBTSxJQUFJLGtCQUFHLEdBQUcsQ0FBQyxNQUFNLENBQUMsT0FBTyxDQUFDLEtBQUssRUFBRyxLQUFLLEVBQUUsSUFBSSxFQUFDLENBQUM7QUFDckQsSUFBQSxJQUFJLE9BQU8sS0FBSyxJQUFJLENBQUUsQ0FBQSxLQUFLLEtBQUssQ0FBQyxJQUFJLENBQUMsQ0FBQztBQUFGLFVBQy9CO0FBQ0osTUFBQSxPQUFPLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQztBQUN6QixNQUFBLE9BQU8sQ0FBQyxRQUFRLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFDO0FBQUYsSUFDNUIsQ0FBQztBQUFELCtCQUNELENBQUMsQ0FBQzs7QUFHTCxTQUFTLE9BQU8sR0FBRyxFQUFPLElBQUksRUFBUSxPQUFPLEVBQVcsT0FBTyxxRkFBb0I7QUFDakYsRUFBQSxJQUFJLE9BQU8sQ0FBQyxJQUFJLENBQUUsQ0FBQSxPQUFPO0FBQ3pCLEVBQUEsT0FBTyxDQUFDLElBQUksR0FBRyxJQUFJLENBQUM7QUFDcEIsRUFBQSxJQUFJLE9BQU8sQ0FBQyxRQUFRLEtBQUssSUFBSSxDQUFFLENBQUEsS0FBSyxXQUFXLENBQUMsR0FBRyxFQUFFLElBQUksRUFBRSxPQUFPLENBQUMsQ0FBQztBQUNwRSxFQUFBLE9BQU8sQ0FBQSxDQUFDLENBQUM7QUFDVCxFQUFBLElBQUksT0FBTyxDQUFDLE1BQU0sS0FBSyxJQUFJLENBQUUsQ0FBQSxLQUFLLEtBQUssZ0JBQUMsR0FBRyxDQUFDLE1BQU0sQ0FBQyxPQUFPLENBQUMsTUFBTSxFQUFFLENBQUMsRUFBQyxDQUFDLENBQUM7O0FBSWxFLFNBQVMsYUFBYSxHQUFHLEVBQU8sSUFBSSxFQUFRLElBQUksRUFBUSxPQUFPLEVBQVcsTUFBTSxxRkFBZTtBQUNwRyxFQUFBLElBQUksQ0FBQyxRQUFRLENBQUMsUUFBUSxFQUFFLENBQUM7QUFDekIsRUFBQSxJQUFJLE9BQU8sQ0FBQyxRQUFRLEtBQUssSUFBSSxDQUFFLENBQUEsT0FBTztBQUN0QyxFQUFBLElBQUksT0FBTyxDQUFDLE9BQU8sSUFBSSxZQUFZLElBQUksSUFBSSxDQUFDLGVBQWUsSUFBSSxnQkFBZ0IsR0FBRztBQUNoRixJQUFBLE9BQU8sQ0FBQyxPQUFPLEVBQUUsQ0FBQztBQUNsQixJQUFBLElBQUksQ0FBQyxRQUFRLENBQUMsZUFBZSxFQUFFLENBQUM7QUFDaEMsSUFBQSxPQUFPO0FBQVAsRUFDRixDQUFDO0FBQ0QsRUFBQSxPQUFPLENBQUMsVUFBVSxFQUFFLENBQUM7QUFDckIsRUFBQSxNQUFNLEVBQUUsUUFBUSxFQUFFLEtBQUssRUFBRSxPQUFPLENBQUMsQ0FBQyxHQUFHLE1BQU0sQ0FBQztBQUM1QyxFQUFBLE1BQU0sSUFBSSxHQUE0QixFQUFFLFFBQVEsQ0FBQyxDQUFDLENBQUM7QUFDbkQsRUFBQSxJQUFJLEtBQUssS0FBSyxLQUFLLENBQUMsQ0FBSyxDQUFBLElBQUksQ0FBQyxLQUFLLEdBQUcsS0FBSyxDQUFDO0FBQzVDLEVBQUEsSUFBSSxPQUFPLEtBQUssS0FBSyxDQUFDLENBQUssQ0FBQSxJQUFJLENBQUMsT0FBTyxHQUFHLE9BQU8sQ0FBQztBQUNsRCxFQUFBLEtBQUssWUFBWSxDQUFDLEdBQUcsRUFBRSxJQUFJLEVBQUUsT0FBTyxFQUFFLElBQUksQ0FBQyxDQUFDOzs4R0FHOUMsMEJBQTRCLEtBQVUsTUFBWSxTQUFrQix3Q0FBK0I7QUFDakcsRUFBQSxPQUFPLENBQUMsT0FBTyxFQUFFLENBQUM7QUFDbEIsRUFBQSxJQUFJLENBQUMsZUFBZSxFQUFFLENBQUM7QUFDdkIsRUFBQSxPQUFNLEtBQUsscUJBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxPQUFPLENBQUMsUUFBUSxFQUFHLElBQUksTUFBQyxFQUFDLENBQUM7QUFDL0MsRUFBQSxPQUFPLENBQUMsT0FBTyxFQUFFLENBQUM7QUFDbEIsRUFBQSxJQUFJLENBQUMsZUFBZSxFQUFFLENBQUM7O2tHQUl6Qix5QkFBMkIsS0FBVSxNQUFZLDJDQUFrQztBQUNqRixFQUFBLHVCQUFNLFlBQVksQ0FBQyxHQUFHLEVBQUUsSUFBSSxFQUFFLE9BQU8sRUFBRSxFQUFFLEdBQUcsRUFBRSxJQUFJLEVBQUUsS0FBSyxFQUFFLE9BQU8sQ0FBQyxVQUFVLEVBQUUsT0FBTyxFQUFFLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQyxHQUFDLENBQUM7QUFDM0csRUFBQSxPQUFNLEtBQUssc0JBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxPQUFPLENBQUMsUUFBUyxPQUFDLEVBQUMsQ0FBQzs7QUFHM0MsU0FBUyxRQUFRLElBQUksb0NBQXVCO0FBQzFDLEVBQUEsSUFBSSxJQUFJLEtBQUssU0FBSyxDQUFDLGFBQWEsQ0FBRSxDQUFBLE9BQU8sUUFBUSxDQUFDO0FBQ2xELEVBQUEsT0FBTyxJQUFJLEtBQUssU0FBSyxDQUFDLGNBQWMsSUFBSSxJQUFJLEtBQUssU0FBSyxDQUFDLGdCQUFnQixHQUFHLFFBQVEsR0FBRyxLQUFLLENBQUM7O0FBRzdGLFNBQVMsV0FBVyxNQUFNLHFGQUErQjtBQUN2RCxFQUFBLElBQUksQ0FBQyxRQUFRLENBQUMsTUFBTSxDQUFDLElBQUksTUFBTSxDQUFDLFVBQVUsS0FBSyxnQkFBZ0IsQ0FBRSxDQUFBLE9BQU8sS0FBSyxDQUFDLENBQUM7QUFDL0UsRUFBQSxNQUFNLEtBQUssR0FBNEIsRUFBRSxPQUFPLEVBQUUsS0FBSyxDQUFDLE9BQU8sQ0FBQyxNQUFNLENBQUMsT0FBTyxDQUFDLEdBQUcsTUFBTSxDQUFDLE9BQU8sR0FBRyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUM7QUFDeEcsRUFBQSxJQUFJLE1BQU0sQ0FBQyxpQkFBaUIsS0FBSyxLQUFLLENBQUMsQ0FBSyxDQUFBLEtBQUssQ0FBQyxpQkFBaUIsR0FBRyxNQUFNLENBQUMsaUJBQWlCLENBQUM7QUFDL0YsRUFBQSxJQUFJLE1BQU0sQ0FBQyxPQUFPLEtBQUssSUFBSSxDQUFFLENBQUEsS0FBSyxDQUFDLE9BQU8sR0FBRyxJQUFJLENBQUM7QUFDbEQsRUFBQSxPQUFPLEtBQUssQ0FBQzs7QUFHZixTQUFTLGVBQWUsTUFBTSxvQ0FBNEI7QUFDeEQsRUFBQSxJQUFJLE1BQU0sQ0FBQyxVQUFVLEtBQUssZ0JBQWdCLENBQUUsQ0FBQSxPQUFPLEtBQUssQ0FBQyxDQUFDO0FBQzFELEVBQUEsTUFBTSxFQUFFLFVBQVUsRUFBRSxLQUFLLEVBQUUsS0FBSyxFQUFFLEtBQUssRUFBRSxJQUFJLEVBQUUsVUFBVSxFQUFFLE1BQU0sRUFBRSxHQUFHLElBQUksQ0FBQyxDQUFDLEdBQUcsTUFBTSxDQUFDO0FBQ3RGLEVBQUEsT0FBTyxJQUFJLENBQUM7OzRFSWxJZCxtQkFBNEIsS0FBVSx3Q0FBNEI7QUFDaEUsRUFBQSxJQUFJLENBQUMsR0FBRyxHQUFHLHVCQUFNLEdBQUcsQ0FBQyxHQUFHLENBQUMsR0FBQyxDQUFDO0FBQzNCLEVBQUEsTUFBTSxFQUFFLEtBQUssQ0FBQyxDQUFDLEdBQUcsSUFBSSxDQUFDO0FBQ3ZCLEVBQUEsSUFBSSxLQUFLLENBQUMsTUFBTSxLQUFLLENBQUMsQ0FBRSxDQUFBLE9BQU87QUFDL0IsRUFBQSxJQUFJLENBQUMsS0FBSyxHQUFHLENBQUMsQ0FBQyxDQUFDO0FBQ2hCLEVBQUEsSUFBSSxLQUFLLEdBQUcsSUFBSSxDQUFDLE9BQU8sQ0FBQztBQUN6QixFQUFBLEtBQUssTUFBTSxPQUFPLElBQUksS0FBSyxvQ0FBRztBQUM1QixJQUFBLE9BQU8sQ0FBQyxRQUFRLEdBQUcsT0FBTyxDQUFDLE9BQU8sS0FBSyxDQUFDLEdBQUcsUUFBUSxHQUFHLElBQUksQ0FBQyxHQUFHLEdBQUcsT0FBTyxDQUFDLE9BQU8sQ0FBQztBQUNqRixJQUFBLElBQUksT0FBTyxDQUFDLFFBQVEsR0FBRyxLQUFLLENBQUUsQ0FBQSxLQUFLLEdBQUcsT0FBTyxDQUFDLFFBQVEsQ0FBQztBQUFULEVBQ2hELENBQUM7QUFDRCxFQUFBLElBQUksS0FBSyxJQUFJLElBQUksQ0FBQyxPQUFPLENBQUUsQ0FBQSxPQUFPO0FBQ2xDLEVBQUEsSUFBSSxDQUFDLE9BQU8sR0FBRyxLQUFLLENBQUM7QUFDckIsRUFBQSxJQUFJLElBQUksQ0FBQyxLQUFLLENBQUUsQ0FBQSx1QkFBTSxHQUFHLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxJQUFJLEVBQUUsQ0FBQyxHQUFDLENBQUM7O29GQUlqRCx1QkFBZ0MsS0FBVSx3Q0FBNEI7QUFDcEUsRUFBQSxJQUFJLElBQUksQ0FBQyxRQUFRLENBQUUsQ0FBQSxPQUFPO0FBQzFCLEVBQUEsSUFBSSxDQUFDLFFBQVEsR0FBRyxJQUFJLENBQUM7QUFDckIsRUFBQSxPQUFPLElBQUksQ0FBQyxLQUFLLENBQUMsTUFBTSxHQUFHLENBQUMsQ0FBRSxtQ0FBQSx1QkFBTSxLQUFLLENBQUMsR0FBRyxFQUFFLElBQUksR0FBQyxHQUFDO0FBQ3JELEVBQUEsSUFBSSxDQUFDLFFBQVEsR0FBRyxLQUFLLENBQUM7O2dHQUl4Qix3QkFBaUMsS0FBVSxNQUFZLDBDQUFpRTtBQUN0SCxFQUFBLDZDQUFVO0FBQ1IsSUFBQSxJQUFJLENBQUMsS0FBSyxHQUFHLElBQUksQ0FBQztBQUNsQixJQUFBLElBQUksSUFBSSxDQUFDLE9BQU8sS0FBSyxRQUFRLENBQUUsQ0FBQSx1QkFBTSxHQUFHLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxJQUFJLEdBQUMsQ0FBQztBQUFGLFNBQUssSUFDbkQsSUFBSSxDQUFDLE9BQU8sR0FBRyxJQUFJLENBQUMsR0FBRyxDQUFFLENBQUEsT0FBTSxHQUFHLENBQUMsTUFBTSxNQUFDLEVBQUUsSUFBSSxrQkFBRSxHQUFHLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxJQUFJLEVBQUMsRUFBRSxJQUFJLGtCQUFFLEdBQUcsQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsT0FBTyxHQUFHLElBQUksQ0FBQyxHQUFHLENBQUMsRUFBQyxDQUFDLE1BQUMsRUFBQyxDQUFDO0FBQ3ZJLElBQUEsSUFBSSxDQUFDLEtBQUssR0FBRyxLQUFLLENBQUM7QUFDbkIsSUFBQSxJQUFJLENBQUMsR0FBRyxHQUFHLHVCQUFNLEdBQUcsQ0FBQyxHQUFHLENBQUMsR0FBQyxDQUFDO0FBQzNCLElBQUEsSUFBSSxJQUFJLENBQUMsR0FBRyxHQUFHLElBQUksQ0FBQyxPQUFPLENBQUUsQ0FBQSxTQUFTO0FBQ3RDLElBQUEsSUFBSSxDQUFDLE9BQU8sR0FBRyxRQUFRLENBQUM7QUFDeEIsSUFBQSxLQUFLLE1BQU0sSUFBSSxJQUFJLElBQUksQ0FBQyxLQUFLLENBQUUsbUNBQUEsSUFBSSxDQUFDLElBQUksRUFBRSxJQUFJLEVBQUUsTUFBTSxDQUFDLEdBQUM7QUFBRixFQUN4RCxDQUFDOztBQUdILFNBQVMsS0FBSyxJQUFJLEVBQVEsSUFBSSxFQUFRLE1BQU0scUZBQWlEO0FBQzNGLEVBQUEsTUFBTSxHQUFHLEdBQWMsQ0FBQyxDQUFDLENBQUM7QUFDMUIsRUFBQSxNQUFNLElBQUksR0FBRyxDQUFDLE9BQU8sd0ZBQXFCO0FBQ3hDLElBQUEsSUFBSSxPQUFPLENBQUMsUUFBUSxLQUFLLENBQUMsQ0FBRSxDQUFBLE9BQU87QUFDbkMsSUFBQSxJQUFJLE9BQU8sQ0FBQyxRQUFRLElBQUksSUFBSSxDQUFDLEdBQUcsQ0FBRSxDQUFBLEdBQUcsQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFDLENBQUM7QUFBRixTQUFLLElBQzlDLE9BQU8sQ0FBQyxRQUFRLEdBQUcsSUFBSSxDQUFDLE9BQU8sQ0FBRSxDQUFBLElBQUksQ0FBQyxPQUFPLEdBQUcsT0FBTyxDQUFDLFFBQVEsQ0FBQztBQUFULCtCQUNsRSxDQUFDO0FBQ0YsRUFBQSxLQUFLLE1BQU0sT0FBTyxJQUFJLElBQUksQ0FBQyxNQUFNLENBQUMsTUFBTSxDQUFDLENBQUMsQ0FBRSxtQ0FBQSxJQUFJLENBQUMsT0FBTyxDQUFDLEdBQUM7QUFDMUQsRUFBQSxLQUFLLE1BQU0sT0FBTyxJQUFJLElBQUksQ0FBQyxJQUFJLENBQUUsbUNBQUEsSUFBSSxDQUFDLE9BQU8sQ0FBQyxHQUFDO0FBQy9DLEVBQUEsS0FBSyxNQUFNLE9BQU8sSUFBSSxHQUFHLENBQUUsbUNBQUEsTUFBTSxDQUFDLElBQUksRUFBRSxPQUFPLENBQUMsR0FBQzs7TUMxQzdDLFNBQVMsR0FBRztNQUVaLFNBQVMsR0FBRztNQUNaLFVBQVUsR0FBRztNQUNiLGtCQUFrQixHQUFHO01BQ3JCLGdCQUFnQixHQUFHO01BRW5CLElBQUksR0FBVSwrQ0FBTTtBQUduQixTQUFTLGNBQWMsTUFBTSxxRkFBbUI7QUFDckQsRUFBQSxNQUFNLE9BQU8sR0FBWSxFQUFFLElBQUksRUFBRSxNQUFNLEVBQUUsS0FBSyxFQUFFLGdCQUFBLElBQUksR0FBRyxDQUFDLENBQUMsRUFBRSxLQUFLLEVBQUUsQ0FBQyxFQUFFLE1BQU0sRUFBRSxDQUFDLENBQUMsQ0FBQyxDQUFDO0FBQ2pGLEVBQUEsTUFBTSxLQUFLLEdBQUcsT0FBTyxDQUFDLE1BQU0sRUFBRSxPQUFPLEVBQUUsQ0FBQyxDQUFDLENBQUM7QUFDMUMsRUFBQSxPQUFPLENBQUMsS0FBSyxFQUFFLElBQUksd0ZBQU07QUFDdkIsSUFBQSxPQUFPLENBQUMsS0FBSyxHQUFHLENBQUMsQ0FBQztBQUNsQixJQUFBLE9BQU8sS0FBSyxDQUFDLEtBQUssRUFBRSxJQUFJLENBQUMsQ0FBQztBQUFGLCtCQUN6QixDQUFDOztBQVlKLFNBQVMsUUFBUSxNQUFNLEVBQVcsT0FBTyxFQUFXLEtBQUsscUZBQWtCO0FBQ3pFLEVBQUEsSUFBSSxNQUFNLEtBQUssS0FBSyxDQUFFLENBQUEsT0FBTyxDQUFDLE1BQU0sRUFBRSxJQUFJLDhDQUFLLENBQUMsRUFBRSxJQUFJLENBQUMseUJBQXlCLEtBQUMsQ0FBQztBQUNsRixFQUFBLElBQUksQ0FBQyxRQUFRLENBQUMsTUFBTSxDQUFDLElBQUksS0FBSyxHQUFHLFNBQVMsQ0FBRSxDQUFBLE9BQU8sSUFBSSxDQUFDO0FBQ3hELEVBQUEsTUFBTSxNQUFNLEdBQVksQ0FBQyxDQUFDLENBQUM7QUFDM0IsRUFBQSxJQUFJLE9BQU8sTUFBTSxDQUFDLElBQUksS0FBSyxRQUFRLENBQUUsQ0FBQSxNQUFNLENBQUMsSUFBSSxDQUFDLFNBQVMsQ0FBQyxNQUFNLENBQUMsSUFBSSxFQUFFLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQyxDQUFDO0FBQ3pGLEVBQUEsSUFBSSxPQUFPLE1BQU0sQ0FBQyxJQUFJLEtBQUssUUFBUSxJQUFJLEtBQUssQ0FBQyxPQUFPLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxDQUFFLENBQUEsTUFBTSxDQUFDLElBQUksQ0FBQyxTQUFTLENBQUMsQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUM7QUFDaEgsRUFBQSxJQUFJLE9BQU8sSUFBSSxNQUFNLENBQUUsQ0FBQSxNQUFNLENBQUMsSUFBSSxDQUFDLFVBQVUsQ0FBQyxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsRUFBRSxPQUFPLENBQUMsQ0FBQyxDQUFDO0FBQ3hFLEVBQUEsSUFBSSxLQUFLLENBQUMsT0FBTyxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBRSxDQUFBLE1BQU0sQ0FBQyxJQUFJLENBQUMsVUFBVSxDQUFDLE1BQU0sQ0FBQyxJQUFJLEVBQUUsTUFBTSxDQUFDLENBQUMsQ0FBQztBQUM3RSxFQUFBLFlBQVksQ0FBQyxNQUFNLEVBQUUsTUFBTSxDQUFDLENBQUM7QUFDN0IsRUFBQSxZQUFZLENBQUMsTUFBTSxFQUFFLE1BQU0sQ0FBQyxDQUFDO0FBQzdCLEVBQUEsV0FBVyxDQUFDLE1BQU0sRUFBRSxPQUFPLEVBQUUsS0FBSyxFQUFFLE1BQU0sQ0FBQyxDQUFDO0FBQzVDLEVBQUEsWUFBWSxDQUFDLE1BQU0sRUFBRSxPQUFPLEVBQUUsS0FBSyxFQUFFLE1BQU0sQ0FBQyxDQUFDO0FBQzdDLEVBQUEsV0FBVyxDQUFDLE1BQU0sRUFBRSxPQUFPLEVBQUUsS0FBSyxFQUFFLE1BQU0sQ0FBQyxDQUFDO0FBQzVDLEVBQUEsSUFBSSxNQUFNLENBQUMsTUFBTSxLQUFLLENBQUMsQ0FBRSxDQUFBLE9BQU8sSUFBSSxDQUFDO0FBQ3JDLEVBQUEsT0FBTyxNQUFNLENBQUMsTUFBTSxLQUFLLENBQUMsR0FBRyxNQUFNLENBQUMsQ0FBQyxDQUFDLEdBQUksSUFBSSxDQUFBLE1BQU0sQ0FBQyxDQUFDOztBQUd4RCxTQUFTLEtBQUksTUFBTSxvQ0FBNEI7QUFDN0MsRUFBQSxPQUFPLENBQUMsS0FBSyxFQUFFLElBQUksd0ZBQU07QUFDdkIsSUFBQSxLQUFLLE1BQU0sS0FBSyxJQUFJLE1BQU0sb0NBQUc7QUFDM0IsTUFBQSxNQUFNLEtBQUssR0FBRyxLQUFLLENBQUMsS0FBSyxFQUFFLElBQUksQ0FBQyxDQUFDO0FBQ2pDLE1BQUEsSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFFLENBQUEsT0FBTyxLQUFLLENBQUM7QUFBTixJQUM3QixDQUFDO0FBQ0QsSUFBQSxPQUFPLElBQUksQ0FBQztBQUFMLCtCQUNSLENBQUM7O0FBR0osU0FBUyxVQUFVLEdBQUcsRUFBVSxPQUFPLEVBQVcsS0FBSyxxRkFBa0I7QUFDdkUsRUFBQSxNQUFNLEtBQUssR0FBRyxPQUFPLENBQUMsS0FBSyxDQUFDLEdBQUcsQ0FBQyxHQUFHLENBQUMsQ0FBQztBQUNyQyxFQUFBLE1BQU0sSUFBSSxHQUFHLEtBQUssSUFBSSxFQUFFLEtBQUssRUFBRSxJQUFJLENBQUMsQ0FBQyxDQUFDO0FBQ3RDLEVBQUEsSUFBSSxLQUFLLEtBQUssS0FBSyxDQUFDLEdBQU07QUFDeEIsSUFBQSxPQUFPLENBQUMsS0FBSyxDQUFDLEdBQUcsQ0FBQyxHQUFHLEVBQUUsSUFBSSxDQUFDLENBQUM7QUFDN0IsSUFBQSxJQUFJLENBQUMsS0FBSyxHQUFHLE9BQU8sQ0FBQyxNQUFNLENBQUMsR0FBRyxFQUFFLE9BQU8sQ0FBQyxJQUFJLENBQUMsRUFBRSxPQUFPLEVBQUUsS0FBSyxHQUFHLENBQUMsQ0FBQyxDQUFDO0FBQUYsRUFDcEUsQ0FBQztBQUNELEVBQUEsT0FBTyxDQUFDLEtBQUssRUFBRSxJQUFJLHdGQUFNO0FBQ3ZCLElBQUEsSUFBSSxFQUFFLE9BQU8sQ0FBQyxLQUFLLEdBQUcsU0FBUyxJQUFJLE9BQU8sQ0FBQyxNQUFNLElBQUksVUFBVSxDQUFFLENBQUEsT0FBTyxJQUFJLENBQUM7QUFDN0UsSUFBQSxPQUFPLENBQUMsTUFBTSxFQUFFLENBQUM7QUFDakIsSUFBQSxNQUFNLEtBQUssR0FBRyxJQUFJLENBQUMsS0FBSyxDQUFDLEtBQUssRUFBRSxJQUFJLENBQUMsQ0FBQztBQUN0QyxJQUFBLE9BQU8sQ0FBQyxNQUFNLEVBQUUsQ0FBQztBQUNqQixJQUFBLE9BQU8sS0FBSyxDQUFDO0FBQU4sK0JBQ1IsQ0FBQzs7QUFHSixTQUFTLE9BQU8sR0FBRyxFQUFVLElBQUkscUZBQXFCO0FBQ3BELEVBQUEsSUFBSSxHQUFHLEtBQUssR0FBRyxDQUFFLENBQUEsT0FBTyxJQUFJLENBQUM7QUFDN0IsRUFBQSxJQUFJLENBQUMsR0FBRyxDQUFDLFVBQVUsQ0FBQyxJQUFJLENBQUMsQ0FBRSxDQUFBLE9BQU8sS0FBSyxDQUFDLENBQUM7QUFDekMsRUFBQSxJQUFJLEVBQUUsR0FBWSxJQUFJLENBQUM7QUFDdkIsRUFBQSxLQUFLLE1BQU0sSUFBSSxJQUFJLEdBQUcsQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUMsS0FBSyxDQUFDLEdBQUcsQ0FBQyxvQ0FBRztBQUMzQyxJQUFBLE1BQU0sR0FBRyxHQUFHLElBQUksQ0FBQyxVQUFVLENBQUMsSUFBSSxFQUFFLEdBQUcsQ0FBQyxDQUFDLFVBQVUsQ0FBQyxJQUFJLEVBQUUsR0FBRyxDQUFDLENBQUM7QUFDN0QsSUFBQSxJQUFJLE9BQU8sRUFBRSxLQUFLLFFBQVEsSUFBSSxFQUFFLEtBQUssSUFBSSxJQUFJLENBQUMsTUFBTSxDQUFDLE1BQU0sQ0FBQyxFQUFFLEVBQUUsR0FBRyxDQUFDLENBQUUsQ0FBQSxPQUFPLEtBQUssQ0FBQyxDQUFDO0FBQ3BGLElBQUEsRUFBRSxHQUFJLEVBQUUsQ0FBVSxHQUFHLENBQUMsQ0FBQztBQUFGLEVBQ3ZCLENBQUM7QUFDRCxFQUFBLE9BQU8sRUFBRSxDQUFDOztBQUdaLFNBQVMsT0FBTyxLQUFLLHFGQUFvQjtBQUN2QyxFQUFBLElBQUksS0FBSyxLQUFLLElBQUksQ0FBRSxDQUFBLE9BQU8sTUFBTSxDQUFDO0FBQ2xDLEVBQUEsT0FBTyxLQUFLLENBQUMsT0FBTyxDQUFDLEtBQUssQ0FBQyxHQUFHLE9BQU8sR0FBRyxPQUFPLEtBQUssQ0FBQzs7QUFHdkQsU0FBUyxVQUFVLEtBQUsscUZBQThCO0FBQ3BELEVBQUEsTUFBTSxNQUFNLEdBQUcsS0FBSyxDQUFDLElBQUksQ0FBQyxNQUFNLENBQUMsQ0FBQztBQUNsQyxFQUFBLElBQUksS0FBSyxDQUFDLE1BQU0sS0FBSyxDQUFDLElBQUksS0FBSyxDQUFDLENBQUMsQ0FBQyxLQUFLLFNBQVMsR0FBRztBQUNqRCxJQUFBLE1BQU0sQ0FBQyxJQUFJLENBQUMsR0FBRyxLQUFLLENBQUM7QUFDckIsSUFBQSxPQUFPLENBQUMsS0FBSyxFQUFFLElBQUksK0ZBQUssTUFBTSxDQUFDLEtBQUssQ0FBQyxLQUFLLElBQUksR0FBRyxJQUFJLEdBQUcsQ0FBQyxFQUFFLElBQUksQ0FBQyxFQUFFLEVBQUUsTUFBTSxDQUFDLEtBQUssQ0FBQyxDQUFDLE9BQU8sRUFBRSxNQUFNLENBQUMsVUFBVSxnQ0FBQyxDQUFDO0FBQWIsRUFDbkcsQ0FBQztBQUNELEVBQUEsT0FBTyxDQUFDLEtBQUssRUFBRSxJQUFJLHdGQUFNO0FBQ3ZCLElBQUEsTUFBTSxJQUFJLEdBQUcsTUFBTSxDQUFDLEtBQUssQ0FBQyxDQUFDO0FBQzNCLElBQUEsSUFBSSxLQUFLLENBQUMsUUFBUSxDQUFDLElBQUksQ0FBQyxJQUFLLElBQUksS0FBSyxRQUFRLElBQUksS0FBSyxDQUFDLFFBQVEsQ0FBQyxTQUFTLENBQUMsSUFBSSxNQUFNLENBQUMsU0FBUyxDQUFDLEtBQUssQ0FBQyxDQUFHLENBQUEsT0FBTyxJQUFJLENBQUM7QUFDckgsSUFBQSxPQUFPLENBQUMsRUFBRSxJQUFJLENBQUMsRUFBRSxFQUFFLElBQUksQ0FBQyxPQUFPLEVBQUUsTUFBTSxDQUFDLFVBQVUsQ0FBQyxDQUFDO0FBQWIsK0JBQ3hDLENBQUM7O0FBR0osU0FBUyxXQUFXLE9BQU8sRUFBc0IsSUFBSSxxRkFBa0I7QUFDckUsRUFBQSxNQUFNLEtBQUssR0FBRyxPQUFPLENBQUMsR0FBRyxDQUFDLENBQUMsR0FBRywrRkFBSyxTQUFTLENBQUMsR0FBRyxnQ0FBQyxDQUFDLENBQUM7QUFDbkQsRUFBQSxPQUFPLENBQUMsS0FBSyxFQUFFLElBQUksK0ZBQUssS0FBSyxDQUFDLFFBQVEsQ0FBQyxTQUFTLENBQUMsS0FBSyxDQUFDLENBQUMsR0FBRyxJQUFJLEdBQUcsQ0FBQyxFQUFFLElBQUksQ0FBQyxFQUFFLEVBQUUsSUFBSSxDQUFDLEtBQUssQ0FBQyxDQUFDLFdBQVcsRUFBRSxJQUFJLENBQUMsQ0FBQyxFQUFFLFNBQVMsQ0FBQyxLQUFLLENBQUMsQ0FBQyxnQ0FBQyxDQUFDOztBQUdwSSxTQUFTLFVBQVUsS0FBSyxxRkFBb0I7QUFDMUMsRUFBQSxJQUFJLEtBQUssQ0FBQyxPQUFPLENBQUMsS0FBSyxDQUFDLENBQUUsQ0FBQSxPQUFPLENBQUMsQ0FBQyxFQUFFLEtBQUssQ0FBQyxHQUFHLENBQUMsU0FBUyxDQUFDLENBQUMsSUFBSSxDQUFDLEdBQUcsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDO0FBQ3ZFLEVBQUEsSUFBSSxDQUFDLFFBQVEsQ0FBQyxLQUFLLENBQUMsQ0FBRSxDQUFBLE9BQU8sSUFBSSxDQUFDLFNBQVMsQ0FBQyxLQUFLLENBQUMsSUFBSSxNQUFNLENBQUM7QUFDN0QsRUFBQSxPQUFPLENBQUMsQ0FBQyxFQUFFLE1BQU0sQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxHQUFHLENBQUMsQ0FBQyxHQUFHLCtGQUFLLENBQUMsRUFBRSxJQUFJLENBQUMsU0FBUyxDQUFDLEdBQUcsQ0FBQyxDQUFDLENBQUMsRUFBRSxTQUFTLENBQUMsS0FBSyxDQUFDLEdBQUcsQ0FBQyxDQUFDLENBQUMsZ0NBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQyxHQUFHLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQzs7QUFHcEgsU0FBUyxVQUFVLEtBQUsscUZBQThCO0FBQ3BELEVBQUEsTUFBTSxJQUFJLEdBQUcsS0FBSyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQztBQUM5QixFQUFBLE9BQU8sSUFBSSxDQUFDLE1BQU0sR0FBRyxHQUFHLEdBQUcsQ0FBQyxFQUFFLElBQUksQ0FBQyxLQUFLLENBQUMsQ0FBQyxFQUFFLEdBQUcsQ0FBQyxDQUFDLFlBQVksQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLEdBQUcsSUFBSSxDQUFDOztBQUc1RSxTQUFTLEtBQUssS0FBSyxxRkFBb0I7QUFDckMsRUFBQSxNQUFNLElBQUksR0FBRyxJQUFJLENBQUMsU0FBUyxDQUFDLEtBQUssQ0FBQyxJQUFJLFNBQVMsQ0FBQztBQUNoRCxFQUFBLE9BQU8sSUFBSSxDQUFDLE1BQU0sR0FBRyxFQUFFLEdBQUcsQ0FBQyxFQUFFLElBQUksQ0FBQyxLQUFLLENBQUMsQ0FBQyxFQUFFLEVBQUUsQ0FBQyxDQUFDLFlBQVksQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLEdBQUcsSUFBSSxDQUFDOztBQUcxRSxTQUFTLGFBQWEsTUFBTSxFQUFRLE1BQU0scUZBQWtCO0FBQzFELEVBQUEsTUFBTSxLQUFLLEdBQUcsQ0FBQyxHQUFHLEVBQVUsSUFBSSxFQUE2QyxLQUFLLHdGQUFvQjtBQUNwRyxJQUFBLE1BQU0sS0FBSyxHQUFHLE1BQU0sQ0FBQyxHQUFHLENBQUMsQ0FBQztBQUMxQixJQUFBLElBQUksT0FBTyxLQUFLLEtBQUssUUFBUSxDQUFFLENBQUEsT0FBTztBQUN0QyxJQUFBLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBQyxLQUFLLEVBQUUsSUFBSSwrRkFBSyxPQUFPLEtBQUssS0FBSyxRQUFRLElBQUksSUFBSSxDQUFDLEtBQUssRUFBRSxLQUFLLENBQUMsR0FBRyxJQUFJLEdBQUcsQ0FBQyxFQUFFLElBQUksQ0FBQyxFQUFFLEVBQUUsS0FBSyxDQUFDLElBQUksRUFBRSxLQUFLLENBQUMsQ0FBQyxFQUFFLEtBQUssQ0FBQyxnQ0FBQyxDQUFDLENBQUM7QUFBRiwrQkFDL0gsQ0FBQztBQUNGLEVBQUEsS0FBSyxDQUFDLFNBQVMsRUFBRSxDQUFDLEtBQUssRUFBRSxLQUFLLDhDQUFLLEtBQUssSUFBSSxTQUFLLEVBQUUsT0FBTyxDQUFDLENBQUM7QUFDNUQsRUFBQSxLQUFLLENBQUMsU0FBUyxFQUFFLENBQUMsS0FBSyxFQUFFLEtBQUssOENBQUssS0FBSyxJQUFJLFNBQUssRUFBRSxPQUFPLENBQUMsQ0FBQztBQUM1RCxFQUFBLEtBQUssQ0FBQyxrQkFBa0IsRUFBRSxDQUFDLEtBQUssRUFBRSxLQUFLLDhDQUFLLEtBQUssR0FBRyxTQUFLLEVBQUUsV0FBVyxDQUFDLENBQUM7QUFDeEUsRUFBQSxLQUFLLENBQUMsa0JBQWtCLEVBQUUsQ0FBQyxLQUFLLEVBQUUsS0FBSyw4Q0FBSyxLQUFLLEdBQUcsU0FBSyxFQUFFLFdBQVcsQ0FBQyxDQUFDOztBQUkxRSxTQUFTLGFBQWEsTUFBTSxFQUFRLE1BQU0scUZBQWtCO0FBQzFELEVBQUEsTUFBTSxFQUFFLFNBQVMsRUFBRSxTQUFTLEVBQUUsT0FBTyxDQUFDLENBQUMsR0FBRyxNQUFNLENBQUM7QUFDakQsRUFBQSxJQUFJLE9BQU8sU0FBUyxLQUFLLFFBQVEsR0FBRztBQUNsQyxJQUFBLE1BQU0sQ0FBQyxJQUFJO0FBQUosTUFBSyxDQUFDLEtBQUssRUFBRSxJQUFJLCtGQUN0QixPQUFPLEtBQUssS0FBSyxRQUFRLElBQUksTUFBTSxDQUFDLEtBQUssRUFBRSxTQUFTLENBQUMsSUFBSSxTQUFTLEdBQUcsSUFBSSxHQUFHLENBQUMsRUFBRSxJQUFJLENBQUMsZUFBZSxFQUFFLFNBQVMsQ0FBQyxXQUFXLGdDQUFDO0FBQWIsSUFDaEgsQ0FBQyxDQUFDO0FBQUYsRUFDRixDQUFDO0FBQ0QsRUFBQSxJQUFJLE9BQU8sU0FBUyxLQUFLLFFBQVEsR0FBRztBQUNsQyxJQUFBLE1BQU0sQ0FBQyxJQUFJO0FBQUosTUFBSyxDQUFDLEtBQUssRUFBRSxJQUFJLCtGQUN0QixPQUFPLEtBQUssS0FBSyxRQUFRLElBQUksS0FBSyxDQUFDLE1BQU0sSUFBSSxTQUFTLElBQUksTUFBTSxDQUFDLEtBQUssRUFBRSxTQUFTLEdBQUcsQ0FBQyxDQUFDLElBQUksU0FBUyxHQUMvRixJQUFJLEdBQ0osQ0FBQyxFQUFFLElBQUksQ0FBQyxjQUFjLEVBQUUsU0FBUyxDQUFDLFdBQVcsZ0NBQUM7QUFBYixJQUN2QyxDQUFDLENBQUM7QUFBRixFQUNGLENBQUM7QUFDRCxFQUFBLE1BQU0sVUFBVSxHQUFHLE9BQU8sT0FBTyxLQUFLLFFBQVEsR0FBRyxhQUFhLENBQUMsT0FBTyxDQUFDLEdBQUcsSUFBSSxDQUFDO0FBQy9FLEVBQUEsSUFBSSxVQUFVLEtBQUssSUFBSSxDQUFFLENBQUEsT0FBTztBQUNoQyxFQUFBLE1BQU0sQ0FBQyxJQUFJO0FBQUosSUFBSyxDQUFDLEtBQUssRUFBRSxJQUFJLCtGQUN0QixPQUFPLEtBQUssS0FBSyxRQUFRLElBQUksS0FBSyxDQUFDLE1BQU0sR0FBRyxnQkFBZ0IsSUFBSSxVQUFVLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxHQUFHLElBQUksR0FBRyxDQUFDLEVBQUUsSUFBSSxDQUFDLGlCQUFpQixFQUFFLE9BQU8sQ0FBQyxnQ0FBQztBQUFGLEVBQ3BJLENBQUMsQ0FBQzs7QUFHSixTQUFTLE9BQU8sSUFBSSxFQUFVLE1BQU0sb0NBQW1CO0FBQ3JELEVBQUEsSUFBSSxJQUFJLENBQUMsTUFBTSxHQUFHLE1BQU0sQ0FBRSxDQUFBLE9BQU8sSUFBSSxDQUFDLE1BQU0sQ0FBQztBQUM3QyxFQUFBLElBQUksS0FBSyxHQUFHLENBQUMsQ0FBQztBQUNkLEVBQUEsS0FBSyxNQUFNLE1BQU0sSUFBSSxJQUFJLENBQUUsbUNBQUEsSUFBSSxFQUFFLEtBQUssSUFBSSxNQUFNLENBQUUsQ0FBQSxRQUFNO0FBQ3hELEVBQUEsT0FBTyxLQUFLLENBQUM7O0FBSWYsU0FBUyxjQUFjLE9BQU8scUZBQTBCO0FBQ3RELEVBQUEsSUFBSSxPQUFPLENBQUMsTUFBTSxHQUFHLGtCQUFrQixJQUFJLHVCQUF1QixDQUFDLElBQUksQ0FBQyxPQUFPLENBQUMsQ0FBRSxDQUFBLE9BQU8sSUFBSSxDQUFDO0FBQzlGLEVBQUEsSUFBSSxDQUFDLE9BQU8sQ0FBQyxLQUFLLENBQUMsY0FBYyxDQUFDLEVBQUUsTUFBTSxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUUsQ0FBQSxPQUFPLElBQUksQ0FBQztBQUNsRSxFQUFBLEtBQUs7QUFDSCxJQUFBLE9BQU8sSUFBSSxNQUFNLENBQUMsT0FBTyxFQUFFLEdBQUcsQ0FBQyxDQUFDO0FBQUYsRUFDaEMsQ0FBQywrQkFBUTtBQUNQLElBQUEsT0FBTyxJQUFJLENBQUM7QUFBTCxFQUNULENBQUM7O0FBR0gsU0FBUyxZQUFZLE1BQU0sRUFBUSxPQUFPLEVBQVcsS0FBSyxFQUFVLE1BQU0scUZBQWtCO0FBQzFGLEVBQUEsTUFBTSxFQUFFLFFBQVEsRUFBRSxRQUFRLEVBQUUsS0FBSyxFQUFFLFdBQVcsQ0FBQyxDQUFDLEdBQUcsTUFBTSxDQUFDO0FBQzFELEVBQUEsSUFBSSxPQUFPLFFBQVEsS0FBSyxRQUFRLEdBQUc7QUFDakMsSUFBQSxNQUFNLENBQUMsSUFBSSxDQUFDLENBQUMsS0FBSyxFQUFFLElBQUksK0ZBQUssQ0FBQyxLQUFLLENBQUMsT0FBTyxDQUFDLEtBQUssQ0FBQyxJQUFJLEtBQUssQ0FBQyxNQUFNLElBQUksUUFBUSxHQUFHLElBQUksR0FBRyxDQUFDLEVBQUUsSUFBSSxDQUFDLGFBQWEsRUFBRSxRQUFRLENBQUMsTUFBTSxnQ0FBQyxDQUFDLENBQUM7QUFBRixFQUNqSSxDQUFDO0FBQ0QsRUFBQSxJQUFJLE9BQU8sUUFBUSxLQUFLLFFBQVEsR0FBRztBQUNqQyxJQUFBLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBQyxLQUFLLEVBQUUsSUFBSSwrRkFBSyxDQUFDLEtBQUssQ0FBQyxPQUFPLENBQUMsS0FBSyxDQUFDLElBQUksS0FBSyxDQUFDLE1BQU0sSUFBSSxRQUFRLEdBQUcsSUFBSSxHQUFHLENBQUMsRUFBRSxJQUFJLENBQUMsWUFBWSxFQUFFLFFBQVEsQ0FBQyxNQUFNLGdDQUFDLENBQUMsQ0FBQztBQUFGLEVBQ2hJLENBQUM7QUFDRCxFQUFBLE1BQU0sS0FBSyxHQUFHLENBQUMsS0FBSyxDQUFDLE9BQU8sQ0FBQyxXQUFXLENBQUMsR0FBRyxXQUFXLEdBQUcsQ0FBQyxDQUFDLEVBQUUsR0FBRyxDQUFDLENBQUMsR0FBRywrRkFBSyxPQUFPLENBQUMsR0FBRyxFQUFFLE9BQU8sRUFBRSxLQUFLLEdBQUcsQ0FBQyxnQ0FBQyxDQUFDLENBQUM7QUFDN0csRUFBQSxNQUFNLElBQUksR0FBRyxLQUFLLEtBQUssS0FBSyxDQUFDLEdBQU0sSUFBSSxHQUFHLE9BQU8sQ0FBQyxLQUFLLEVBQUUsT0FBTyxFQUFFLEtBQUssR0FBRyxDQUFDLENBQUMsQ0FBQztBQUM3RSxFQUFBLElBQUksS0FBSyxDQUFDLE1BQU0sS0FBSyxDQUFDLElBQUksSUFBSSxLQUFLLElBQUksQ0FBRSxDQUFBLE9BQU87QUFDaEQsRUFBQSxNQUFNLENBQUMsSUFBSSxDQUFDLENBQUMsS0FBSyxFQUFFLElBQUksd0ZBQU07QUFDNUIsSUFBQSxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sQ0FBQyxLQUFLLENBQUMsQ0FBRSxDQUFBLE9BQU8sSUFBSSxDQUFDO0FBQ3ZDLElBQUEsS0FBSyxJQUFJLENBQUMsR0FBRyxDQUFDLEVBQUUsQ0FBQyxHQUFHLEtBQUssQ0FBQyxNQUFNLEVBQUUsQ0FBQyxFQUFFLG9DQUFHO0FBQ3RDLE1BQUEsTUFBTSxLQUFLLEdBQUcsQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLElBQUksSUFBSSxFQUFFLEtBQUssQ0FBQyxDQUFDLENBQUMsRUFBRSxDQUFDLEVBQUUsSUFBSSxDQUFDLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUM1RCxNQUFBLElBQUksS0FBSyxLQUFLLElBQUksQ0FBRSxDQUFBLE9BQU8sS0FBSyxDQUFDO0FBQU4sSUFDN0IsQ0FBQztBQUNELElBQUEsT0FBTyxJQUFJLENBQUM7QUFBTCwrQkFDUixDQUFDLENBQUM7O0FBR0wsU0FBUyxhQUFhLE1BQU0sRUFBUSxPQUFPLEVBQVcsS0FBSyxFQUFVLE1BQU0scUZBQWtCO0FBQzNGLEVBQUEsTUFBTSxFQUFFLFFBQVEsRUFBRSxVQUFVLEVBQUUsb0JBQW9CLENBQUMsQ0FBQyxHQUFHLE1BQU0sQ0FBQztBQUM5RCxFQUFBLElBQUksS0FBSyxDQUFDLE9BQU8sQ0FBQyxRQUFRLENBQUMsSUFBSSxRQUFRLENBQUMsTUFBTSxHQUFHLENBQUMsR0FBRztBQUNuRCxJQUFBLE1BQU0sTUFBTSxHQUFFLFFBQVEsQ0FBQyxNQUFNLENBQUMsQ0FBQyxHQUFHLDhDQUFLLE9BQU8sR0FBRyxLQUFLLFlBQVEsQ0FBQyxDQUFDO0FBQ2hFLElBQUEsTUFBTSxDQUFDLElBQUksQ0FBQyxDQUFDLEtBQUssRUFBRSxJQUFJLHdGQUFNO0FBQzVCLE1BQUEsSUFBSSxDQUFDLFFBQVEsQ0FBQyxLQUFLLENBQUMsQ0FBRSxDQUFBLE9BQU8sSUFBSSxDQUFDO0FBQ2xDLE1BQUEsS0FBSyxNQUFNLElBQUksSUFBSSxNQUFNLENBQUMsbUNBQUEsSUFBSSxDQUFDLE1BQU0sQ0FBQyxNQUFNLENBQUMsS0FBSyxFQUFFLElBQUksQ0FBQyxDQUFFLENBQUEsT0FBTyxDQUFDLEVBQUUsSUFBSSxDQUFDLENBQUMsRUFBRSxJQUFJLENBQUMsWUFBWSxDQUFDLEdBQUM7QUFDaEcsTUFBQSxPQUFPLElBQUksQ0FBQztBQUFMLGlDQUNSLENBQUMsQ0FBQztBQUFGLEVBQ0gsQ0FBQztBQUNELEVBQUEsTUFBTSxLQUFLLEdBQUcsZ0JBQUEsSUFBSSxHQUFHLENBQWdCLENBQUMsQ0FBQztBQUN2QyxFQUFBLElBQUksUUFBUSxDQUFDLFVBQVUsQ0FBQyxHQUFHO0FBQUMsSUFBQSxLQUFLLE1BQU0sSUFBSSxJQUFJLE1BQU0sQ0FBQyxJQUFJLENBQUMsVUFBVSxDQUFDLENBQUUsbUNBQUEsS0FBSyxDQUFDLEdBQUcsQ0FBQyxJQUFJLEVBQUUsT0FBTyxDQUFDLFVBQVUsQ0FBQyxJQUFJLENBQUMsRUFBRSxPQUFPLEVBQUUsS0FBSyxHQUFHLENBQUMsQ0FBQyxDQUFDLEdBQUM7QUFBRixFQUFHLENBQUM7QUFDekksRUFBQSxNQUFNLFNBQVMsR0FBRyxRQUFRLENBQUMsTUFBTSxDQUFDLGlCQUFpQixDQUFDLENBQUM7QUFDckQsRUFBQSxNQUFNLElBQUksR0FBRyxvQkFBb0IsS0FBSyxLQUFLLENBQUMsSUFBTyxTQUFTLEdBQUcsSUFBSSxHQUFHLE9BQU8sQ0FBQyxvQkFBb0IsRUFBRSxPQUFPLEVBQUUsS0FBSyxHQUFHLENBQUMsQ0FBQyxDQUFDO0FBQ3hILEVBQUEsSUFBSSxLQUFLLENBQUMsSUFBSSxLQUFLLENBQUMsSUFBSSxJQUFJLEtBQUssSUFBSSxDQUFFLENBQUEsT0FBTztBQUM5QyxFQUFBLE1BQU0sTUFBTSxHQUFHLG9CQUFvQixLQUFLLEtBQUssSUFBSSxDQUFDLFNBQVMsQ0FBQztBQUM1RCxFQUFBLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBQyxLQUFLLEVBQUUsSUFBSSx3RkFBTTtBQUM1QixJQUFBLElBQUksQ0FBQyxRQUFRLENBQUMsS0FBSyxDQUFDLENBQUUsQ0FBQSxPQUFPLElBQUksQ0FBQztBQUNsQyxJQUFBLEtBQUssTUFBTSxJQUFJLElBQUksTUFBTSxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsb0NBQUc7QUFDdEMsTUFBQSxNQUFNLEtBQUssR0FBRyxLQUFLLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxDQUFDO0FBQzlCLE1BQUEsSUFBSSxLQUFLLEtBQUssS0FBSyxDQUFDLElBQU8sTUFBTSxDQUFFLENBQUEsT0FBTyxDQUFDLEVBQUUsSUFBSSxDQUFDLENBQUMsRUFBRSxJQUFJLENBQUMsMEJBQTBCLEVBQUUsU0FBUyxDQUFDLENBQUMsR0FBRyxLQUFLLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxDQUFDLElBQUksTUFBTSxDQUFDLENBQUMsQ0FBQztBQUMvSCxNQUFBLE1BQU0sS0FBSyxHQUFHLENBQUMsS0FBSyxJQUFJLElBQUksRUFBRSxLQUFLLENBQUMsSUFBSSxDQUFDLEVBQUUsQ0FBQyxFQUFFLElBQUksQ0FBQyxDQUFDLEVBQUUsSUFBSSxDQUFDLENBQUMsQ0FBQyxDQUFDO0FBQzlELE1BQUEsSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFFLENBQUEsT0FBTyxLQUFLLENBQUM7QUFBTixJQUM3QixDQUFDO0FBQ0QsSUFBQSxPQUFPLElBQUksQ0FBQztBQUFMLCtCQUNSLENBQUMsQ0FBQzs7QUFHTCxTQUFTLFlBQVksTUFBTSxFQUFRLE9BQU8sRUFBVyxLQUFLLEVBQVUsTUFBTSxxRkFBa0I7QUFDMUYsRUFBQSxNQUFNLEtBQUssR0FBRyxDQUFDLElBQUksK0ZBQXVCLEtBQUssQ0FBQyxPQUFPLENBQUMsSUFBSSxDQUFDLEdBQUcsSUFBSSxDQUFDLEdBQUcsQ0FBQyxDQUFDLElBQUksK0ZBQUksT0FBTyxDQUFDLElBQUksRUFBQyxPQUFPLEVBQUUsS0FBSyxHQUFHLENBQUMsZ0NBQUMsQ0FBQyxHQUFHLENBQUMsZ0NBQUMsQ0FBQztBQUN6SCxFQUFBLE1BQU0sQ0FBQyxJQUFJLENBQUMsR0FBRyxLQUFLLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUM7QUFDcEMsRUFBQSxNQUFNLEdBQUcsR0FBRyxLQUFLLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQyxDQUFDO0FBQ2hDLEVBQUEsSUFBSSxHQUFHLENBQUMsTUFBTSxHQUFHLENBQUMsQ0FBRSxDQUFBLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBQyxLQUFLLEVBQUUsSUFBSSwrRkFBSyxPQUFPLENBQUMsR0FBRyxFQUFFLEtBQUssRUFBRSxJQUFJLEVBQUUsQ0FBQyxDQUFDLEdBQUcsQ0FBQyxHQUFHLElBQUksR0FBRyxDQUFDLEVBQUUsSUFBSSxDQUFDLGVBQWUsRUFBRSxHQUFHLENBQUMsTUFBTSxDQUFDLFFBQVEsZ0NBQUMsQ0FBQyxDQUFDO0FBQzFJLEVBQUEsTUFBTSxHQUFHLEdBQUcsS0FBSyxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsQ0FBQztBQUNoQyxFQUFBLElBQUksR0FBRyxDQUFDLE1BQU0sS0FBSyxDQUFDLENBQUUsQ0FBQSxPQUFPO0FBQzdCLEVBQUEsTUFBTSxDQUFDLElBQUksQ0FBQyxDQUFDLEtBQUssRUFBRSxJQUFJLHdGQUFNO0FBQzVCLElBQUEsTUFBTSxLQUFLLEdBQUcsT0FBTyxDQUFDLEdBQUcsRUFBRSxLQUFLLEVBQUUsSUFBSSxFQUFFLENBQUMsQ0FBQyxDQUFDO0FBQzNDLElBQUEsT0FBTyxLQUFLLEtBQUssQ0FBQyxHQUFHLElBQUksR0FBRyxDQUFDLEVBQUUsSUFBSSxDQUFDLE9BQU8sRUFBRSxLQUFLLEtBQUssQ0FBQyxHQUFHLE1BQU0sR0FBRyxlQUFlLENBQUMsSUFBSSxFQUFFLEdBQUcsQ0FBQyxNQUFNLENBQUMsUUFBUSxDQUFDLENBQUM7QUFBWCwrQkFDckcsQ0FBQyxDQUFDOztBQUdMLFNBQVMsUUFBUSxNQUFNLEVBQW9CLEtBQUssRUFBVyxJQUFJLEVBQVUsTUFBTSxxRkFBbUI7QUFDaEcsRUFBQSxJQUFJLEtBQUssR0FBRyxDQUFDLENBQUM7QUFDZCxFQUFBLEtBQUssTUFBTSxLQUFLLElBQUksTUFBTSxDQUFFLG1DQUFBLElBQUksS0FBSyxDQUFDLEtBQUssRUFBRSxJQUFJLENBQUMsS0FBSyxJQUFJLElBQUksRUFBRSxLQUFLLElBQUksTUFBTSxDQUFFLENBQUEsUUFBTTtBQUN4RixFQUFBLE9BQU8sS0FBSyxDQUFDOztNQ2xPVCxlQUFlLEdBQUc7TUFDbEIsZUFBZSxHQUFHO0FBK0R4QixTQUFTLFFBQVEsSUFBSSxFQUFRLElBQUksb0NBQW9CO0FBQ25ELEVBQUEsT0FBTyxJQUFJLENBQUMsSUFBSSxLQUFLLElBQUksSUFBSSxDQUFDLEVBQUUsSUFBSSxDQUFDLE1BQU0sQ0FBQyxDQUFDLEVBQUUsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFDLEtBQUssSUFBSSxDQUFDOztBQUd0RSxTQUFTLGFBQWEsSUFBSSxFQUFRLEtBQUsscUZBQWU7QUFDcEQsRUFBQSxNQUFNLEVBQUUsV0FBVyxFQUFFLFdBQVcsRUFBRSxXQUFXLENBQUMsQ0FBQyxHQUFHLEtBQUssQ0FBQztBQUN4RCxFQUFBLElBQUksQ0FBQyxXQUFXLEdBQUcsT0FBTyxXQUFXLEtBQUssUUFBUSxHQUFHLFdBQVcsQ0FBQyxLQUFLLENBQUMsQ0FBQyxFQUFFLGVBQWUsQ0FBQyxDQUFDLFlBQVksQ0FBQyxDQUFDLEdBQUcsRUFBRSxDQUFDO0FBQy9HLEVBQUEsSUFBSSxDQUFDLFdBQVcsR0FBRyxRQUFRLENBQUMsV0FBVyxDQUFDLEdBQUcsV0FBVyxHQUFHLENBQUMsQ0FBQyxDQUFDO0FBQzVELEVBQUEsSUFBSSxDQUFDLEtBQUssR0FBRyxhQUFhLENBQUMsSUFBSSxDQUFDLFdBQVcsQ0FBQyxDQUFDO0FBQzdDLEVBQUEsSUFBSSxDQUFDLFFBQVEsR0FBRyxRQUFRLENBQUMsV0FBVyxDQUFDLEtBQUssV0FBVyxDQUFDLFlBQVksS0FBSyxJQUFJLElBQUksV0FBVyxDQUFDLGNBQWMsS0FBSyxJQUFJLENBQUMsQ0FBQztBQUNwSCxFQUFBLElBQUksQ0FBQyxNQUFNLEdBQUcsSUFBSSxDQUFDOztNQzdGUixJQUFJLEdBQVYsT0FBWTtBQUFELEVBaUJoQixXQUFXLENBQVUsR0FBRyxFQUFtQixJQUFJLG9DQUFXO0FBQXJDLElBQUEsSUFBSSxDQUFDLEdBQUcsR0FBRyxHQUFHLENBQUM7QUFBTyxJQUFBLElBQUksQ0FBQyxJQUFJLEdBQUcsSUFBSSxDQUFDO0FBQWpCLElBQWdCO0FBQUQsRUFBckMsR0FBRyxDQUFDO0FBQUosRUFBc0IsSUFBSSxDQUFDO0FBQUwsRUFoQmxDLFNBQVMsR0FBRyxJQUFJLGFBQVMsQ0FBQyxDQUFDLENBQUM7QUFBRixFQUMxQixLQUFLLEdBQVcsQ0FBQyxDQUFDLENBQUM7QUFBRjtBQUFBLEVBRTFCLEdBQUcsR0FBRyxDQUFDLENBQUM7QUFBRjtBQUFBLEVBRU4sS0FBSyxHQUFjLENBQUMsQ0FBQyxDQUFDO0FBQUYsRUFDcEIsUUFBUSxHQUFHLEtBQUssQ0FBQztBQUFOO0FBQUEsRUFFWCxPQUFPLEdBQUcsUUFBUSxDQUFDO0FBQVQ7QUFBQSxFQUVWLEtBQUssR0FBRyxLQUFLLENBQUM7QUFBTjtBQUFBLEVBRVIsZUFBZSxHQUFHLENBQUMsQ0FBQztBQUFGO0FBQUEsRUFFbEIsT0FBTyxHQUFHLEtBQUssQ0FBQztBQUFOO0FBQUEsRUFLVixJQUFJLENBQUMsSUFBSSxxRkFBOEI7QUFDckMsSUFBQSxPQUFPLElBQUksQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLENBQUMsSUFBSSw4Q0FBSyxJQUFJLENBQUMsSUFBSSxLQUFLLFFBQUksQ0FBQyxDQUFDO0FBQUYsK0JBQ3BEO0FBQ0g7TUVWYSxjQUFjLEdBQUc7TUFFakIsY0FBYyxHQUFHO0FBWXZCLFNBQVMsT0FBTyxHQUFHLEVBQU8sYUFBYSxvQ0FBbUI7QUFDL0QsRUFBQSxNQUFNLFFBQVEsR0FBRyxhQUFhLEtBQUssQ0FBQyxHQUFHLEVBQUUsR0FBRyxDQUFDLGdCQUFnQixFQUFFLGFBQWEsQ0FBQyxDQUFDLENBQUM7QUFDL0UsRUFBQSxJQUFJLEdBQUcsS0FBSyxRQUFRLENBQUUsQ0FBQSxPQUFPLFFBQVEsS0FBSyxFQUFFLEdBQUcsRUFBRSxHQUFHLENBQUMsVUFBVSxFQUFFLFFBQVEsQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUM3RSxFQUFBLE9BQU8sUUFBUSxLQUFLLEVBQUUsR0FBRyxDQUFDLFVBQVUsRUFBRSxnQkFBWSxDQUFDLENBQUMsQ0FBQyxHQUFHLENBQUMsVUFBVSxFQUFFLFFBQVEsQ0FBQyxDQUFDLEVBQUUsZ0JBQVksQ0FBQyxDQUFDLENBQUMsQ0FBQzs7QUFJNUYsU0FBUyxTQUFTLE9BQU8sRUFBVSxHQUFHLEVBQU8sYUFBYSxxRkFBbUI7QUFDbEYsRUFBQSxNQUFNLElBQUksR0FBRyxNQUFNLENBQUMsR0FBRyxFQUFFLGFBQWEsQ0FBQyxDQUFDO0FBQ3hDLEVBQUEsT0FBTyxPQUFPLEtBQUssRUFBRSxHQUFHLENBQUMsQ0FBQyxFQUFFLElBQUksQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLEdBQUcsQ0FBQyxDQUFDLEVBQUUsT0FBTyxDQUFDLEVBQUUsSUFBSSxDQUFDLENBQUMsQ0FBQyxDQUFDOztBQU9oRSxTQUFTLGFBQWEsTUFBTSxxRkFBOEI7QUFDL0QsRUFBQSxJQUFJLENBQUMsUUFBUSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sQ0FBQyxNQUFNLENBQUMsaUJBQWlCLENBQUMsQ0FBRSxDQUFBLE9BQU8sMkNBQTJDLENBQUM7QUFDdEgsRUFBQSxJQUFJLENBQUMsTUFBTSxDQUFDLGlCQUFpQixDQUFDLFFBQVEsQ0FBQyxjQUFjLENBQUMsR0FBRztBQUN2RCxJQUFBLE9BQU8sQ0FBQyxvQkFBb0IsRUFBRSxLQUFLLENBQUMsTUFBTSxDQUFDLGlCQUFpQixDQUFDLENBQUMsWUFBWSxFQUFFLGNBQWMsQ0FBQyxDQUFDLENBQUM7QUFBSCxFQUM1RixDQUFDO0FBQ0QsRUFBQSxNQUFNLElBQUksR0FBRyxRQUFRLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQyxHQUFHLE1BQU0sQ0FBQyxLQUFLLENBQUMsb0NBQW9DLENBQUMsR0FBRyxLQUFLLENBQUMsQ0FBQztBQUNsRyxFQUFBLE9BQU8sRUFBRSxHQUFHLEVBQUUsUUFBUSxFQUFFLE9BQU8sRUFBRSxjQUFjLEVBQUUsWUFBWSxFQUFFLGNBQWMsQ0FBQyxNQUFNLENBQUMsRUFBRSxNQUFNLEVBQUUsUUFBUSxDQUFDLElBQUksSUFBSSxNQUFNLENBQUMsVUFBVSxDQUFDLENBQUMsQ0FBQyxDQUFDOztBQUloSSxTQUFTLGVBQWUsTUFBTSxxRkFBOEI7QUFDakUsRUFBQSxJQUFJLENBQUMsUUFBUSxDQUFDLE1BQU0sQ0FBQyxJQUFJLE9BQU8sTUFBTSxDQUFDLGVBQWUsS0FBSyxRQUFRLENBQUUsQ0FBQSxPQUFPLG9DQUFvQyxDQUFDO0FBQ2pILEVBQUEsTUFBTSxPQUFPLEdBQUcsTUFBTSxDQUFDLGVBQWUsQ0FBQztBQUN2QyxFQUFBLElBQUksQ0FBQyxtQkFBZSxDQUFDLFFBQVEsQ0FBQyxPQUFPLENBQUMsQ0FBRSxDQUFBLE9BQU8sQ0FBQyxrQkFBa0IsRUFBRSxLQUFLLENBQUMsQ0FBQyxPQUFPLENBQUMsQ0FBQyxDQUFDLFlBQVksRUFBRSxtQkFBZSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUM7QUFDaEksRUFBQSxPQUFPLEVBQUUsR0FBRyxFQUFFLFFBQVEsRUFBRSxPQUFPLEVBQUUsWUFBWSxFQUFFLGNBQWMsQ0FBQyxNQUFNLENBQUMsRUFBRSxNQUFNLEVBQUUsUUFBUSxDQUFDLE1BQU0sQ0FBQyxVQUFVLENBQUMsQ0FBQyxDQUFDLENBQUM7O0FBSXhHLFNBQVMsZ0JBQWdCLElBQUksRUFBVSxLQUFLLHFGQUFxQjtBQUN0RSxFQUFBLElBQUksSUFBSSxLQUFLLFNBQUssQ0FBQyxrQkFBa0IsSUFBSSxDQUFDLFFBQVEsQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLFFBQVEsQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLENBQUUsQ0FBQSxPQUFPLEtBQUssQ0FBQztBQUNqRyxFQUFBLE1BQU0sU0FBUyxHQUFHLEtBQUssQ0FBQyxJQUFJLENBQUMsU0FBUyxDQUFDO0FBQ3ZDLEVBQUEsT0FBTyxLQUFLLENBQUMsT0FBTyxDQUFDLFNBQVMsQ0FBQyxJQUFJLENBQUMsU0FBUyxDQUFDLElBQUksQ0FBQyxDQUFDLEdBQUcsK0ZBQUssbUJBQWUsQ0FBQyxRQUFRLENBQUMsR0FBYSxnQ0FBQyxDQUFDLENBQUM7O0FBSWhHLFNBQVMsT0FBTyxPQUFPLEVBQVcsS0FBSyxFQUFVLE9BQU8scUZBQXFCO0FBQ2xGLEVBQUEsTUFBTSxLQUFLLEdBQUcsT0FBTyxDQUFDLFlBQVksQ0FBQyxLQUFLLENBQUMsQ0FBQztBQUMxQyxFQUFBLE9BQU8sUUFBUSxDQUFDLEtBQUssQ0FBQyxLQUFLLE9BQU8sS0FBSyxLQUFLLENBQUMsSUFBTyxLQUFLLENBQUMsT0FBTyxDQUFDLEtBQUssSUFBSSxDQUFDLENBQUM7O0FBRy9FLFNBQVMsZUFBZSxNQUFNLHFGQUFlO0FBQzNDLEVBQUEsT0FBTyxRQUFRLENBQUMsTUFBTSxDQUFDLFlBQVksQ0FBQyxHQUFHLE1BQU0sQ0FBQyxZQUFZLEdBQUcsQ0FBQyxDQUFDLENBQUM7O0FBR2xFLFNBQVMsU0FBUyxJQUFJLHFGQUFvQjtBQUN4QyxFQUFBLElBQUksQ0FBQyxRQUFRLENBQUMsSUFBSSxDQUFDLElBQUksT0FBTyxJQUFJLENBQUMsSUFBSSxLQUFLLFFBQVEsQ0FBRSxDQUFBLE9BQU8sRUFBRSxDQUFDO0FBQ2hFLEVBQUEsT0FBTyxDQUFDLEVBQUUsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFDLEVBQUUsT0FBTyxJQUFJLENBQUMsT0FBTyxLQUFLLFFBQVEsR0FBRyxJQUFJLENBQUMsT0FBTyxHQUFHLEVBQUUsQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxLQUFLLENBQUMsQ0FBQyxFQUFFLEdBQUcsQ0FBQyxDQUFDLFlBQVksQ0FBQyxDQUFDLENBQUM7O0FBR3BILFNBQVMsTUFBTSxJQUFJLHFGQUErQjtBQUNoRCxFQUFBLE9BQU8sSUFBSSxDQUFDLEtBQUssQ0FBQyxDQUFDLEVBQUUsQ0FBQyxDQUFDLENBQUMsR0FBRyxDQUFDLENBQUMsR0FBRywrRkFBSyxNQUFNLENBQUMsR0FBRyxDQUFDLENBQUMsS0FBSyxDQUFDLENBQUMsRUFBRSxFQUFFLGdDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUMsWUFBWSxDQUFDLENBQUMsSUFBSSxTQUFTLENBQUM7O01DMUUzRixPQUFPLEdBQWIsT0FBZTtBQUFELEVBY25CLFdBQVcsQ0FDQSxNQUFNLEVBRU4sT0FBTyxFQUVQLE9BQU8sRUFDUCxLQUFLLEVBQ0wsTUFBTSxFQUNOLEtBQUssRUFDTCxJQUFJLEVBRUosUUFBUSxFQUVSLE1BQU0sb0NBQ2Q7QUFiUSxJQUFBLElBQUksQ0FBQyxNQUFNLEdBQUcsTUFBTSxDQUFDO0FBRXJCLElBQUEsSUFBSSxDQUFDLE9BQU8sR0FBRyxPQUFPLENBQUM7QUFFdkIsSUFBQSxJQUFJLENBQUMsT0FBTyxHQUFHLE9BQU8sQ0FBQztBQUN2QixJQUFBLElBQUksQ0FBQyxLQUFLLEdBQUcsS0FBSyxDQUFDO0FBQ25CLElBQUEsSUFBSSxDQUFDLE1BQU0sR0FBRyxNQUFNLENBQUM7QUFDckIsSUFBQSxJQUFJLENBQUMsS0FBSyxHQUFHLEtBQUssQ0FBQztBQUNuQixJQUFBLElBQUksQ0FBQyxJQUFJLEdBQUcsSUFBSSxDQUFDO0FBRWpCLElBQUEsSUFBSSxDQUFDLFFBQVEsR0FBRyxRQUFRLENBQUM7QUFFekIsSUFBQSxJQUFJLENBQUMsTUFBTSxHQUFHLE1BQU0sQ0FBQztBQUFyQixJQUNQO0FBQUQsRUFiUSxNQUFNLENBQUM7QUFBUCxFQUVBLE9BQU8sQ0FBQztBQUFSLEVBRUEsT0FBTyxDQUFDO0FBQVIsRUFDQSxLQUFLLENBQUM7QUFBTixFQUNBLE1BQU0sQ0FBQztBQUFQLEVBQ0EsS0FBSyxDQUFDO0FBQU4sRUFDQSxJQUFJLENBQUM7QUFBTCxFQUVBLFFBQVEsQ0FBQztBQUFULEVBRUEsTUFBTSxDQUFDO0FBQVA7QUFBQSxFQXpCWCxFQUFFLEdBQUcsQ0FBQyxDQUFDO0FBQUY7QUFBQSxFQUVMLFFBQVEsR0FBRyxDQUFDLENBQUM7QUFBRjtBQUFBLEVBRVgsSUFBSSxHQUFHLEtBQUssQ0FBQztBQUFOO0FBQUEsRUFFUCxJQUFJLEdBQUcsS0FBSyxDQUFDO0FBQU47QUFBQSxFQUVQLFVBQVUsR0FBRyxDQUFDLENBQUM7QUFBRixFQUNiLE9BQU8sR0FBRyxDQUFDLENBQUM7QUFBRixFQUNWLE9BQU8sR0FBRyxDQUFDLENBQUM7QUFBRjtBQUFBLEVBbUJWLFFBQVEscUNBQVk7QUFDbEIsSUFBQSxPQUFPLElBQUksQ0FBQyxJQUFJLEtBQUssSUFBSSxHQUFHLElBQUksQ0FBQyxNQUFNLEdBQUcsQ0FBQyxLQUFLLEVBQUUsSUFBSSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDO0FBQUgsSUFDakU7QUFDSDtNQ2hDYSxLQUFLLEdBQUc7TUFDUixVQUFVLEdBQUc7QUFjbkIsU0FBUyxRQUFRLEdBQUcsRUFBTyxJQUFJLEVBQVEsSUFBSSxFQUFRLE9BQU8sRUFBVyxHQUFHLEVBQU8sUUFBUSxxRkFBbUI7QUFDL0csRUFBQSxNQUFNLEVBQUUsR0FBRyxJQUFJLENBQUMsTUFBTSxFQUFFLENBQUM7QUFDekIsRUFBQSxPQUFPLENBQUMsRUFBRSxHQUFHLEVBQUUsQ0FBQztBQUNoQixFQUFBLElBQUksQ0FBQyxNQUFNLENBQUMsR0FBRyxDQUFDLEVBQUUsRUFBRSxPQUFPLENBQUMsQ0FBQztBQUM3QixFQUFBLE1BQU0sTUFBTSxHQUFHLFFBQVEsQ0FBQyxPQUFPLENBQUMsT0FBTyxFQUFFLEdBQUcsRUFBRSxPQUFPLENBQUMsUUFBUSxLQUFLLElBQUksR0FBRyxDQUFDLEdBQUcsRUFBRSxDQUFDLENBQUM7QUFDbEYsRUFBQSxJQUFJLE9BQU8sQ0FBQyxRQUFRLEtBQUssQ0FBQyxDQUFFLENBQUEsSUFBSSxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFDLENBQUM7QUFDckQsRUFBQSxJQUFJLENBQUMsR0FBRyxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsV0FBVyxDQUFDLEVBQUUsRUFBRSxPQUFPLENBQUMsTUFBTSxFQUFFLE1BQU0sQ0FBQyxFQUFFLE9BQU8sRUFBRSxRQUFRLENBQUMsQ0FBQzs7QUFJN0UsU0FBUyxLQUFLLEdBQUcsRUFBTyxJQUFJLEVBQVEsSUFBSSxFQUFRLElBQUksRUFBVSxLQUFLLEVBQWtCLFFBQVEscUZBQW1CO0FBQ3JILEVBQUEsSUFBSSxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUM7QUFDdEIsRUFBQSxJQUFJLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsQ0FBQztBQUN4QixFQUFBLElBQUksQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFFLENBQUEsS0FBSyxLQUFLLENBQUMsR0FBRyxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsUUFBUSxDQUFDLENBQUM7O2dHQUczRCxtQkFBcUIsS0FBVSxNQUFZLE1BQVksNENBQW9DO0FBQ3pGLEVBQUEsTUFBTSxFQUFFLElBQUksQ0FBQyxDQUFDLEdBQUcsSUFBSSxDQUFDO0FBQ3RCLEVBQUEsSUFBSSxDQUFDLE9BQU8sR0FBRyxJQUFJLENBQUM7QUFDcEIsRUFBQSxPQUFPLElBQUksQ0FBQyxLQUFLLENBQUMsTUFBTSxHQUFHLENBQUMsb0NBQUc7QUFDN0IsSUFBQSx1QkFBTSxLQUFLLENBQUMsR0FBRyxFQUFFLElBQUksR0FBQyxDQUFDO0FBQ3ZCLElBQUEsSUFBSSxJQUFJLENBQUM7QUFDVCxJQUFBLHFDQUFJO0FBQ0YsTUFBQSxJQUFJLEdBQUcsSUFBSSxDQUFDLEtBQUssQ0FBQyxNQUFNLENBQUM7QUFDekIsTUFBQSx1QkFBTSxLQUFLLENBQUMsR0FBRyxFQUFFLElBQUksR0FBQyxDQUFDO0FBQUYsSUFDdkIsQ0FBQyxRQUFRLElBQUksQ0FBQyxLQUFLLENBQUMsTUFBTSxHQUFHLElBQUksSUFBSSxJQUFJLENBQUMsS0FBSyxDQUFDLE1BQU0sR0FBRyxZQUFZLEVBQUU7QUFDdkUsSUFBQSxJQUFJLElBQUksQ0FBQyxJQUFJLEtBQUssSUFBSSxJQUFJLElBQUksQ0FBQyxPQUFPLEtBQUssSUFBSSxDQUFFLENBQUEsTUFBTTtBQUN2RCxJQUFBLE1BQU0sS0FBSyxHQUFHLFNBQVMsQ0FBQyxJQUFJLENBQUMsQ0FBQztBQUM5QixJQUFBLElBQUksS0FBSyxDQUFDLEtBQUssQ0FBQyxNQUFNLEdBQUcsQ0FBQyxDQUFFLENBQUEsdUJBQU0sS0FBSyxDQUFDLEdBQUcsRUFBRSxJQUFJLEVBQUUsSUFBSSxFQUFFLEtBQUssRUFBRSxRQUFRLEdBQUMsQ0FBQztBQUMxRSxJQUFBLElBQUksSUFBSSxDQUFDLElBQUksS0FBSyxJQUFJLElBQUksSUFBSSxDQUFDLE9BQU8sS0FBSyxJQUFJLENBQUUsQ0FBQSxNQUFNO0FBQU4sRUFDbkQsQ0FBQztBQUNELEVBQUEsSUFBSSxJQUFJLENBQUMsSUFBSSxLQUFLLElBQUksQ0FBRSxDQUFBLElBQUksQ0FBQyxPQUFPLEdBQUcsS0FBSyxDQUFDOztBQVMvQyxTQUFTLFVBQVUsSUFBSSxxRkFBZ0I7QUFDckMsRUFBQSxNQUFNLEtBQUssR0FBVSxFQUFFLEtBQUssRUFBRSxDQUFDLENBQUMsRUFBRSxNQUFNLEVBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDO0FBQy9DLEVBQUEsSUFBSSxDQUFDLEtBQUssRUFBRSxJQUFJLENBQUMsR0FBRyxDQUFDLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQztBQUMzQixFQUFBLE9BQU8sS0FBSyxHQUFHLElBQUksQ0FBQyxLQUFLLENBQUMsTUFBTSxJQUFJLEtBQUssQ0FBQyxLQUFLLENBQUMsTUFBTSxHQUFHLGVBQWUsRUFBRSxLQUFLLEVBQUUsb0NBQUc7QUFDbEYsSUFBQSxNQUFNLElBQUksR0FBRyxJQUFJLENBQUMsS0FBSyxDQUFDLEtBQUssQ0FBQyxDQUFDO0FBQy9CLElBQUEsTUFBTSxLQUFLLEdBQUcsSUFBSSxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsQ0FBQztBQUNqQyxJQUFBLElBQUksS0FBSyxLQUFLLElBQUksSUFBSSxLQUFLLENBQUMsSUFBSSxDQUFFLENBQUEsU0FBUztBQUMzQyxJQUFBLElBQUksS0FBSyxDQUFDLEtBQUssQ0FBQyxNQUFNLEdBQUcsQ0FBQyxJQUFJLElBQUksR0FBRyxJQUFJLENBQUMsTUFBTSxHQUFHLGtCQUFjLENBQUUsQ0FBQSxNQUFNO0FBQ3pFLElBQUEsSUFBSSxJQUFJLElBQUksQ0FBQyxNQUFNLENBQUM7QUFDcEIsSUFBQSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUUsQ0FBQSxLQUFLLENBQUMsSUFBSSxHQUFHLElBQUksQ0FBQztBQUN0QyxJQUFBLEtBQUssQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFDO0FBQ3ZCLElBQUEsS0FBSyxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUM7QUFBRixFQUN6QixDQUFDO0FBQ0QsRUFBQSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUMsS0FBSyxDQUFDLE1BQU0sR0FBRztBQUNoQyxJQUFBLElBQUksQ0FBQyxLQUFLLEdBQUcsQ0FBQyxDQUFDLENBQUM7QUFDaEIsSUFBQSxJQUFJLENBQUMsTUFBTSxHQUFHLENBQUMsQ0FBQyxDQUFDO0FBQ2pCLElBQUEsSUFBSSxDQUFDLE9BQU8sR0FBRyxDQUFDLENBQUM7QUFBRixFQUNqQixDQUFDLE9BQU87QUFDTixJQUFBLElBQUksQ0FBQyxLQUFLLEdBQUcsSUFBSSxDQUFDLEtBQUssQ0FBQyxLQUFLLENBQUMsS0FBSyxDQUFDLENBQUM7QUFDckMsSUFBQSxJQUFJLENBQUMsTUFBTSxHQUFHLElBQUksQ0FBQyxNQUFNLENBQUMsS0FBSyxDQUFDLEtBQUssQ0FBQyxDQUFDO0FBQUYsRUFDdkMsQ0FBQztBQUNELEVBQUEsT0FBTyxLQUFLLENBQUM7OzBHQUdmLG1CQUFxQixLQUFVLE1BQVksTUFBWSxPQUFjLDRDQUFvQztBQUN2RyxFQUFBLE1BQU0sRUFBRSxJQUFJLENBQUMsQ0FBQyxHQUFHLElBQUksQ0FBQztBQUN0QixFQUFBLEtBQUssSUFBSSxLQUFLLEdBQUcsQ0FBQyxFQUFFLElBQUksQ0FBQyxJQUFJLEtBQUssSUFBSSxJQUFJLElBQUksQ0FBQyxPQUFPLEtBQUssSUFBSSxFQUFFLEtBQUssRUFBRSxvQ0FBRztBQUN6RSxJQUFBLEtBQUs7QUFDSCxNQUFBLHVCQUFNLEdBQUcsQ0FBQyxLQUFLLENBQUMsS0FBSyxFQUFFLFlBQVEsRUFBRSxFQUFFLE1BQU0sRUFBRSxJQUFJLENBQUMsSUFBSSxFQUFFLEtBQUssRUFBRSxLQUFLLENBQUMsS0FBSyxDQUFDLENBQUMsR0FBQyxDQUFDO0FBQzVFLE1BQUEsT0FBTztBQUFQLElBQ0YsQ0FBQyxDQUFDLE9BQU8sMkJBQVE7QUFDZixNQUFBLElBQUksRUFBRSxLQUFLLFlBQVksYUFBYSxDQUFDLENBQUMsQ0FBQSxNQUFNLEtBQUssQ0FBQztBQUNsRCxNQUFBLElBQUksS0FBSyxDQUFDLEtBQUssS0FBSyxPQUFPLElBQUksS0FBSyxDQUFDLEtBQUssS0FBSyxRQUFRLENBQUUsQ0FBQSxPQUFPLHVCQUFNLFdBQVcsQ0FBQyxHQUFHLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxLQUFLLEVBQUUsS0FBSyxDQUFDLE9BQU8sRUFBRSxRQUFRLEdBQUMsQ0FBQztBQUNuSSxNQUFBLElBQUksS0FBSyxDQUFDLEtBQUssS0FBSyxRQUFRLElBQUksS0FBSyxJQUFJLGVBQWUsR0FBRztBQUN6RCxRQUFBLElBQUksS0FBSyxDQUFDLEtBQUssS0FBSyxRQUFRLENBQUUsQ0FBQSx1QkFBTSxHQUFHLENBQUMsS0FBSyxDQUFDLFFBQVEsR0FBQyxDQUFDO0FBQ3hELFFBQUEsSUFBSSxJQUFJLENBQUMsSUFBSSxLQUFLLElBQUksQ0FBRSxDQUFBLFFBQVEsQ0FBQyxPQUFPLENBQUMsSUFBSSxFQUFFLENBQUMsY0FBYyxFQUFFLEtBQUssQ0FBQyxPQUFPLENBQUMsQ0FBQyxDQUFDLENBQUM7QUFDakYsUUFBQSxPQUFPO0FBQVAsTUFDRixDQUFDO0FBQUQsSUFDRixDQUFDO0FBQ0QsSUFBQSx1QkFBTSxHQUFHLENBQUMsS0FBSyxDQUFDLGNBQWMsR0FBQyxDQUFDO0FBQUYsRUFDaEMsQ0FBQzs7aUlBR0gsMEJBQTJCLEtBQVUsTUFBWSxNQUFZLE9BQWMsUUFBZ0IsNENBQW9DO0FBQzdILEVBQUEsSUFBSSxLQUFLLENBQUMsS0FBSyxDQUFDLE1BQU0sR0FBRyxDQUFDLEdBQUc7QUFDM0IsSUFBQSxLQUFLLElBQUksQ0FBQyxHQUFHLENBQUMsRUFBRSxDQUFDLEdBQUcsS0FBSyxDQUFDLEtBQUssQ0FBQyxNQUFNLEVBQUUsQ0FBQyxFQUFFLG9DQUFHO0FBQzVDLE1BQUEsdUJBQU0sS0FBSyxDQUFDLEdBQUcsRUFBRSxJQUFJLEVBQUUsSUFBSSxFQUFFLEVBQUUsS0FBSyxFQUFFLENBQUMsS0FBSyxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUUsQ0FBQyxFQUFFLE1BQU0sRUFBRSxDQUFDLEtBQUssQ0FBQyxNQUFNLENBQUMsQ0FBQyxDQUFFLENBQUMsQ0FBQyxDQUFDLEVBQUUsUUFBUSxHQUFDLENBQUM7QUFBRixJQUNqRyxDQUFDO0FBQ0QsSUFBQSxPQUFPO0FBQVAsRUFDRixDQUFDO0FBQ0QsRUFBQSxNQUFNLEtBQUssR0FBRyxLQUFLLENBQUMsTUFBTSxDQUFDLENBQUMsQ0FBQyxDQUFDO0FBQzlCLEVBQUEsSUFBSSxLQUFLLEtBQUssSUFBSSxJQUFJLEtBQUssQ0FBQyxJQUFJLENBQUUsQ0FBQSxPQUFPO0FBQ3pDLEVBQUEsSUFBSSxDQUFDLE1BQU0sQ0FBQyxNQUFNLENBQUMsS0FBSyxDQUFDLEVBQUUsQ0FBQyxDQUFDO0FBQzdCLEVBQUEsSUFBSSxDQUFDLEdBQUcsRUFBRSxJQUFJLEVBQUUsS0FBSyxFQUFFLFFBQVEsRUFBRSxDQUFDLFlBQVksRUFBRSxLQUFLLENBQUMsUUFBUSxDQUFDLENBQUMsQ0FBQyxXQUFXLEVBQUUsSUFBSSxDQUFDLElBQUksQ0FBQyxFQUFFLEVBQUUsTUFBTSxDQUFDLENBQUMsRUFBRSxJQUFJLENBQUMsQ0FBQzs7QUFldkcsU0FBUyxLQUFLLEdBQUcsRUFBTyxJQUFJLEVBQVEsSUFBSSxFQUFRLElBQUksRUFBUSxRQUFRLHFGQUFtQjtBQUM1RixFQUFBLE1BQU0sT0FBTyxHQUFHLElBQUksT0FBTyxDQUFDLENBQUMsQ0FBQztBQUM5QixFQUFBLElBQUksSUFBSSxDQUFDLEtBQUssS0FBSyxLQUFLLENBQUMsR0FBTTtBQUFDLElBQUEsS0FBSyxNQUFNLElBQUksSUFBSSxJQUFJLENBQUMsS0FBSyxDQUFFLG1DQUFBLFFBQVEsQ0FBQyxHQUFHLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsT0FBTyxFQUFFLFFBQVEsQ0FBQyxHQUFDO0FBQUYsRUFBRyxDQUFDLE1BQU0sSUFDakgsSUFBSSxDQUFDLFFBQVEsS0FBSyxLQUFLLENBQUMsQ0FBSyxDQUFBLFlBQVksQ0FBQyxHQUFHLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxJQUFJLENBQUMsUUFBUSxFQUFFLE9BQU8sRUFBRSxRQUFRLENBQUMsQ0FBQztBQUFGLE9BQUssSUFDaEcsSUFBSSxDQUFDLE9BQU8sS0FBSyxLQUFLLENBQUMsSUFBTyxJQUFJLENBQUMsT0FBTyxDQUFDLElBQUksQ0FBQyxDQUFDLEtBQUssRUFBRSxDQUFFLENBQUEsT0FBTyxDQUFDLElBQUksRUFBRSxhQUFhLEVBQUUsUUFBUSxDQUFDLENBQUM7QUFDMUcsRUFBQSxJQUFJLE9BQU8sQ0FBQyxLQUFLLENBQUMsTUFBTSxHQUFHLENBQUMsQ0FBRSxDQUFBLEtBQUssYUFBYSxDQUFDLEdBQUcsRUFBRSxPQUFPLENBQUMsQ0FBQzs7QUFHakUsU0FBUyxTQUFTLEdBQUcsRUFBTyxJQUFJLEVBQVEsSUFBSSxFQUFRLElBQUksRUFBVSxPQUFPLEVBQVcsUUFBUSxxRkFBbUI7QUFDN0csRUFBQSxJQUFJLElBQUksQ0FBQyxPQUFPLEtBQUssSUFBSSxDQUFFLENBQUEsT0FBTztBQUNsQyxFQUFBLElBQUksQ0FBQyxLQUFLLEVBQUUsQ0FBQztBQUNiLEVBQUEsTUFBTSxJQUFJLEdBQUcsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO0FBQzVCLEVBQUEsSUFBSSxJQUFJLEtBQUssSUFBSSxDQUFFLENBQUEsT0FBTyxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUMsS0FBSyxFQUFFLEdBQUcsS0FBSyxDQUFDLEdBQU0sT0FBTyxDQUFDLElBQUksRUFBRSwyQkFBMkIsRUFBRSxRQUFRLENBQUMsQ0FBQztBQUNoSCxFQUFBLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxDQUFDLElBQUksQ0FBQyxDQUFFLENBQUEsT0FBTyxXQUFXLENBQUMsR0FBRyxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsSUFBSSxFQUFVLE9BQU8sRUFBRSxRQUFRLENBQUMsQ0FBQztBQUMvRixFQUFBLElBQUksSUFBSSxDQUFDLE1BQU0sS0FBSyxDQUFDLENBQUUsQ0FBQSxPQUFPLE9BQU8sQ0FBQyxJQUFJLEVBQUUsZ0JBQWdCLEVBQUUsUUFBUSxDQUFDLENBQUM7QUFDeEUsRUFBQSxLQUFLLE1BQU0sR0FBRyxJQUFJLElBQUksb0NBQUc7QUFDdkIsSUFBQSxJQUFJLFFBQVEsQ0FBQyxHQUFHLENBQUMsQ0FBRSxDQUFBLFdBQVcsQ0FBQyxHQUFHLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxHQUFHLEVBQUUsT0FBTyxFQUFFLFFBQVEsQ0FBQyxDQUFDO0FBQUYsUUFDakUsQ0FBQSxPQUFPLENBQUMsSUFBSSxFQUFFLCtCQUErQixFQUFFLFFBQVEsQ0FBQyxDQUFDO0FBQUYsRUFDOUQsQ0FBQzs7QUFHSCxTQUFTLFlBQVksR0FBRyxFQUFPLElBQUksRUFBUSxJQUFJLEVBQVEsT0FBTyxFQUFRLE9BQU8sRUFBVyxRQUFRLHFGQUFtQjtBQUNqSCxFQUFBLFFBQVEsTUFBTSxDQUFDLE9BQU8sQ0FBQyxFQUFFO0FBQUEsSUFDdkIsS0FBSyxRQUFRLENBQUM7QUFBVCxJQUNMLEtBQUssT0FBTztBQUNWLE1BQUEsT0FBTyxVQUFVLENBQUMsR0FBRyxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsT0FBTyxFQUFFLE9BQU8sRUFBRSxRQUFRLENBQUMsQ0FBQztBQUFGLElBQy9ELEtBQUssY0FBYztBQUNqQixNQUFBLElBQUksQ0FBQyxPQUFPLEdBQUcsQ0FBQyxDQUFDO0FBQ2pCLE1BQUEsT0FBTyxnQkFBZ0IsQ0FBQyxHQUFHLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxPQUFPLEVBQUUsUUFBUSxDQUFDLENBQUM7QUFBRixJQUM1RCxLQUFLLFNBQVM7QUFDWixNQUFBLE9BQU8sV0FBVyxDQUFDLEdBQUcsRUFBRSxJQUFJLEVBQUUsSUFBSSxFQUFFLE9BQU8sRUFBRSxRQUFRLENBQUMsQ0FBQztBQUFGLElBQ3ZELEtBQUssTUFBTTtBQUNULE1BQUEsT0FBTyxPQUFPLENBQUMsSUFBSSxFQUFFLDhCQUE4QixFQUFFLFFBQVEsQ0FBQyxDQUFDO0FBQUYsRUFDakUsQ0FBQzs7QUFHSCxTQUFTLFdBQVcsR0FBRyxFQUFPLElBQUksRUFBUSxJQUFJLEVBQVEsT0FBTyxFQUFRLE9BQU8sRUFBVyxRQUFRLHFGQUFtQjtBQUNoSCxFQUFBLE1BQU0sRUFBRSxFQUFFLENBQUMsQ0FBQyxHQUFHLE9BQU8sQ0FBQztBQUN2QixFQUFBLE1BQU0sT0FBTyxHQUFHLE9BQU8sRUFBRSxLQUFLLFFBQVEsR0FBRyxJQUFJLENBQUMsTUFBTSxDQUFDLEdBQUcsQ0FBQyxFQUFFLENBQUMsR0FBRyxLQUFLLENBQUMsQ0FBQztBQUN0RSxFQUFBLElBQUksT0FBTyxLQUFLLEtBQUssQ0FBQyxJQUFPLENBQUMsT0FBTyxDQUFDLElBQUksQ0FBRSxDQUFBLE9BQU8sV0FBVyxDQUFDLElBQUksRUFBRSxFQUFFLEVBQUUsUUFBUSxDQUFDLENBQUM7QUFDbkYsRUFBQSxJQUFJLENBQUMsT0FBTyxHQUFHLENBQUMsQ0FBQztBQUNqQixFQUFBLElBQUksQ0FBQyxNQUFNLENBQUMsTUFBTSxDQUFDLE9BQU8sQ0FBQyxFQUFFLENBQUMsQ0FBQztBQUMvQixFQUFBLElBQUksUUFBUSxJQUFJLE9BQU8sQ0FBRSxDQUFBLE9BQU8sQ0FBQyxHQUFHLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxPQUFPLEVBQUUsT0FBTyxDQUFDLE1BQU0sRUFBRSxPQUFPLENBQUMsQ0FBQztBQUFGLE1BQzdFLENBQUEsWUFBWSxDQUFDLEdBQUcsRUFBRSxJQUFJLEVBQUUsSUFBSSxFQUFFLE9BQU8sRUFBRSxPQUFPLEVBQUUsT0FBTyxDQUFDLENBQUM7O0FBR2hFLFNBQVMsWUFBWSxJQUFJLEVBQVEsRUFBRSxFQUFXLFFBQVEscUZBQW1CO0FBQ3ZFLEVBQUEsSUFBSSxPQUFPLEVBQUUsS0FBSyxRQUFRLElBQUksTUFBTSxDQUFDLFNBQVMsQ0FBQyxFQUFFLENBQUMsSUFBSSxFQUFFLEdBQUcsQ0FBQyxJQUFJLEVBQUUsR0FBRyxJQUFJLENBQUMsTUFBTSxJQUFJLENBQUMsSUFBSSxDQUFDLE1BQU0sQ0FBQyxHQUFHLENBQUMsRUFBRSxDQUFDLENBQUUsQ0FBQSxJQUFJLENBQUMsUUFBUSxDQUFDLElBQUksRUFBRSxDQUFDO0FBQVAsTUFDbkgsQ0FBQSxJQUFJLENBQUMsUUFBUSxDQUFDLFVBQVUsRUFBRSxDQUFDO0FBQ2hDLEVBQUEsT0FBTyxDQUFDLElBQUksRUFBRSxtQ0FBbUMsRUFBRSxRQUFRLENBQUMsQ0FBQzs7QUFHL0QsU0FBUyxpQkFBaUIsR0FBRyxFQUFPLElBQUksRUFBUSxJQUFJLEVBQVEsT0FBTyxFQUFRLFFBQVEscUZBQW1CO0FBQ3BHLEVBQUEsTUFBTSxNQUFNLEdBQUcsUUFBUSxDQUFDLE9BQU8sQ0FBQyxNQUFNLENBQUMsR0FBRyxPQUFPLENBQUMsTUFBTSxHQUFHLGFBQVMsQ0FBQztBQUNyRSxFQUFBLElBQUksT0FBTyxDQUFDLE1BQU0sS0FBSyx3QkFBd0IsQ0FBRSxDQUFBLE9BQU8sUUFBUSxDQUFDLFFBQVEsQ0FBQyxJQUFJLEVBQUUsT0FBTyxDQUFDLE1BQU0sRUFBWSxNQUFNLENBQUMsQ0FBQztBQUNsSCxFQUFBLE1BQU0sS0FBSyxHQUFHLE1BQU0sQ0FBQyxhQUFhLENBQUM7QUFDbkMsRUFBQSxNQUFNLE9BQU8sR0FBRyxPQUFPLEtBQUssS0FBSyxRQUFRLEdBQUcsSUFBSSxDQUFDLE1BQU0sQ0FBQyxHQUFHLENBQUMsS0FBSyxDQUFDLEdBQUcsS0FBSyxDQUFDLENBQUM7QUFDNUUsRUFBQSxJQUFJLE9BQU8sS0FBSyxLQUFLLENBQUMsSUFBTyxPQUFPLENBQUMsSUFBSSxDQUFFLENBQUEsWUFBWSxDQUFDLEdBQUcsRUFBRSxJQUFJLEVBQUUsSUFBSSxFQUFFLE9BQU8sRUFBRSxNQUFNLENBQUMsQ0FBQzs7QUFJNUYsU0FBUyxZQUFZLEdBQUcsRUFBTyxJQUFJLEVBQVEsSUFBSSxFQUFRLE9BQU8sRUFBUSxRQUFRLHFGQUFtQjtBQUMvRixFQUFBLE1BQU0sRUFBRSxFQUFFLENBQUMsQ0FBQyxHQUFHLE9BQU8sQ0FBQztBQUN2QixFQUFBLElBQUksT0FBTyxFQUFFLEtBQUssUUFBUSxJQUFJLE9BQU8sRUFBRSxLQUFLLFFBQVEsQ0FBRSxDQUFBLE9BQU8sT0FBTyxDQUFDLElBQUksRUFBRSwrQkFBK0IsRUFBRSxRQUFRLENBQUMsQ0FBQztBQUN0SCxFQUFBLE1BQU0sTUFBTSxHQUFHLE9BQU8sQ0FBQyxNQUFNLENBQUM7QUFDOUIsRUFBQSxJQUFJLE1BQU0sS0FBSyxNQUFNLENBQUUsQ0FBQSxJQUFJLENBQUMsUUFBUSxDQUFDLE9BQU8sRUFBRSxDQUFDO0FBQy9DLEVBQUEsSUFBSSxJQUFJLENBQUMsT0FBTyxJQUFJLFdBQVcsQ0FBRSxDQUFBLE9BQU8sT0FBTyxDQUFDLElBQUksRUFBRSx5Q0FBeUMsRUFBRSxRQUFRLENBQUMsQ0FBQztBQUMzRyxFQUFBLElBQUksQ0FBQyxPQUFPLEVBQUUsQ0FBQztBQUNmLEVBQUEsTUFBTSxJQUFJLEdBQUcsTUFBTSxLQUFLLE1BQU0sR0FBRyxVQUFVLENBQUMsRUFBRSxDQUFDLEdBQUcsU0FBUyxDQUFDLEVBQUUsRUFBRSxDQUFDLEtBQUssRUFBRSxDQUFDLGtCQUFrQixFQUFFLElBQUksQ0FBQyxNQUFNLENBQUMsWUFBWSxDQUFDLENBQUMsRUFBRSxHQUFHLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUNqSSxFQUFBLElBQUksQ0FBQyxHQUFHLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsSUFBSSxFQUFFLFFBQVEsQ0FBQyxDQUFDOztBQUc5QyxTQUFTLGFBQ1AsR0FBRyxFQUNILElBQUksRUFDSixJQUFJLEVBQ0osRUFBRSxJQUFJLEVBQUUsSUFBSSxFQUFFLElBQUksQ0FBQyxDQUFDLEVBQ3BCLE9BQU8sRUFDUCxRQUFRLHFGQUNEO0FBQ1AsRUFBQSxJQUFJLElBQUksQ0FBQyxPQUFPLEtBQUssSUFBSSxDQUFFLENBQUEsT0FBTztBQUNsQyxFQUFBLElBQUksQ0FBQyxLQUFLLEVBQUUsQ0FBQztBQUNiLEVBQUEsSUFBSSxDQUFDLFFBQVEsQ0FBQyxRQUFRLEVBQUUsQ0FBQztBQUN6QixFQUFBLE1BQU0sRUFBRSxHQUFHLFlBQVksQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLENBQUM7QUFDcEMsRUFBQSxNQUFNLE9BQU8sR0FBRyxFQUFFLEtBQUssSUFBSSxHQUFHLEtBQUssQ0FBQyxHQUFNLElBQUksQ0FBQyxNQUFNLENBQUMsR0FBRyxDQUFDLEVBQUUsQ0FBQyxDQUFDO0FBQzlELEVBQUEsSUFBSSxPQUFPLEtBQUssS0FBSyxDQUFDLElBQU8sQ0FBQyxPQUFPLENBQUMsSUFBSSxDQUFFLENBQUEsT0FBTyxPQUFPLENBQUMsSUFBSSxFQUFFLENBQUMsVUFBVSxFQUFFLElBQUksQ0FBQyxNQUFNLENBQUMsRUFBRSxRQUFRLENBQUMsQ0FBQztBQUN0RyxFQUFBLElBQUksQ0FBQyxPQUFPLEdBQUcsQ0FBQyxDQUFDO0FBQ2pCLEVBQUEsSUFBSSxDQUFDLE1BQU0sQ0FBQyxNQUFNLENBQUMsT0FBTyxDQUFDLEVBQUUsQ0FBQyxDQUFDO0FBQy9CLEVBQUEsSUFBSTtBQUFKLElBQ0UsR0FBRztBQUFILElBQ0EsSUFBSTtBQUFKLElBQ0EsT0FBTztBQUFQLElBQ0EsS0FBSztBQUFMLElBQ0EsQ0FBQywwQkFBMEIsRUFBRSxPQUFPLENBQUMsUUFBUSxDQUFDLENBQUMsQ0FBQyxXQUFXLEVBQUUsSUFBSSxDQUFDLElBQUksQ0FBQyxlQUFlLEVBQUUsSUFBSSxDQUFDLE1BQU0sQ0FBQztBQUFSLElBQzVGLE9BQU87QUFBUCxFQUNGLENBQUMsQ0FBQzs7QUFHSixTQUFTLFFBQVEsSUFBSSxFQUFRLElBQUksRUFBVSxRQUFRLHFGQUFtQjtBQUNwRSxFQUFBLElBQUksQ0FBQyxRQUFRLENBQUMsT0FBTyxFQUFFLENBQUM7QUFDeEIsRUFBQSxPQUFPLENBQUMsSUFBSSxFQUFFLElBQUksRUFBRSxRQUFRLENBQUMsQ0FBQzs7QUFHaEMsU0FBUyxRQUFRLElBQUksRUFBUSxJQUFJLEVBQVUsUUFBUSxxRkFBbUI7QUFDcEUsRUFBQSxJQUFJLEVBQUUsSUFBSSxDQUFDLE9BQU8sR0FBRyxJQUFJLENBQUMsTUFBTSxDQUFDLFVBQVUsSUFBSSxJQUFJLENBQUMsT0FBTyxLQUFLLElBQUksR0FBRztBQUNyRSxJQUFBLFFBQVEsQ0FBQyxPQUFPLENBQUMsSUFBSSxFQUFFLENBQUMsUUFBUSxFQUFFLElBQUksQ0FBQyxPQUFPLENBQUMsa0NBQWtDLEVBQUUsSUFBSSxDQUFDLENBQUMsQ0FBQyxDQUFDO0FBQUYsRUFDM0YsQ0FBQzs7TUhwT1UsS0FBSyxHQUFYLE9BQWlDO0FBQUQsRUFJckMsV0FBVyxDQUFrQixHQUFHLEVBQXdCLElBQUksb0NBQVM7QUFBeEMsSUFBQSxJQUFJLENBQUMsR0FBRyxHQUFHLEdBQUcsQ0FBQztBQUFZLElBQUEsSUFBSSxDQUFDLElBQUksR0FBRyxJQUFJLENBQUM7QUFBakIsSUFBYztBQUFELEVBQXhDLEdBQUcsQ0FBQztBQUFKLEVBQTJCLElBQUksQ0FBQztBQUFMO0FBQUEsRUFGdkMsT0FBTyxHQUFzQixDQUFDLENBQUMsQ0FBQztBQUFGO0FBQUE7QUFBQSxlQU9yQyxtQkFBQyx3Q0FBNEI7QUFDckMsSUFBQSxNQUFNLEVBQUUsR0FBRyxFQUFFLElBQUksQ0FBQyxDQUFDLEdBQUcsSUFBSSxDQUFDO0FBQzNCLElBQUEsNkNBQVU7QUFDUixNQUFBLElBQUksQ0FBQyxLQUFLLEdBQUcsVUFBVSxDQUFDO0FBQ3hCLE1BQUEsTUFBTSxLQUFLLEdBQUcsdUJBQU0sR0FBRyxDQUFDLEdBQUcsQ0FBQyxHQUFDLENBQUM7QUFDOUIsTUFBQSx1QkFBTSxJQUFJLENBQUMsSUFBSSxDQUFDLElBQUksR0FBQyxDQUFDO0FBQ3RCLE1BQUEsSUFBSSxDQUFDLEdBQUcsR0FBRyx1QkFBTSxHQUFHLENBQUMsR0FBRyxDQUFDLEdBQUMsQ0FBQztBQUMzQixNQUFBLE1BQU0sSUFBSSxHQUFJLElBQUksQ0FBQyxLQUFLLEtBQW1CLE9BQU8sQ0FBQztBQUNuRCxNQUFBLHVCQUFNLElBQUksQ0FBQyxJQUFJLENBQUMsSUFBSSxHQUFDLENBQUM7QUFDdEIsTUFBQSxJQUFJLElBQUksQ0FBQyxPQUFPLENBQUUsQ0FBQSxPQUFPLElBQUksQ0FBQyxLQUFLLENBQUMsSUFBSSxFQUFFLFNBQVMsQ0FBQyxDQUFDO0FBQ3JELE1BQUEsSUFBSSxJQUFJLElBQUksSUFBSSxDQUFDLEdBQUcsR0FBRyxLQUFLLElBQUksU0FBUyxDQUFFLENBQUEsSUFBSSxDQUFDLFFBQVEsR0FBRyxDQUFDLENBQUM7QUFDN0QsTUFBQSxJQUFJLENBQUMsSUFBSSxJQUFJLEVBQUUsSUFBSSxDQUFDLFFBQVEsSUFBSSxZQUFZLENBQUUsQ0FBQSxPQUFPLElBQUksQ0FBQyxLQUFLLENBQUMsSUFBSSxFQUFFLFFBQVEsQ0FBQyxDQUFDO0FBQ2hGLE1BQUEsTUFBTSxPQUFPLEdBQUcsSUFBSSxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUMsQ0FBQztBQUNuQyxNQUFBLElBQUksQ0FBQyxLQUFLLEdBQUcsU0FBUyxDQUFDO0FBQ3ZCLE1BQUEsSUFBSSxPQUFPLEdBQUcsYUFBYSxDQUFFLENBQUEsSUFBSSxDQUFDLFVBQVUsQ0FBQyxJQUFJLENBQUMsQ0FBQztBQUNuRCxNQUFBLElBQUksQ0FBQyxXQUFXLENBQUMsQ0FBQyxDQUFDO0FBQ25CLE1BQUEsSUFBSSxDQUFDLFFBQVEsRUFBRSxDQUFDO0FBQ2hCLE1BQUEsdUJBQU0sR0FBRyxDQUFDLEtBQUssQ0FBQyxPQUFPLEdBQUMsQ0FBQztBQUFGLElBQ3pCLENBQUM7QUFBRCwrREFDRDtBQUFELEVBRVEsT0FBTyxDQUFDLElBQUkscUZBQWlCO0FBQ25DLElBQUEsT0FBTyxJQUFJLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxNQUFNLENBQUMsT0FBTyxHQUFHLENBQUMsSUFBSSxJQUFJLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxRQUFRLEVBQUUsRUFBRSxDQUFDLEVBQUUsWUFBWSxDQUFDLENBQUM7QUFBRiwrQkFDckY7QUFBRCxFQUVRLEtBQUssQ0FBQyxJQUFJLEVBQVEsS0FBSyxxRkFBK0I7QUFDNUQsSUFBQSxJQUFJLENBQUMsS0FBSyxHQUFHLEtBQUssQ0FBQztBQUNuQixJQUFBLElBQUksQ0FBQyxVQUFVLENBQUMsSUFBSSxDQUFDLENBQUM7QUFDdEIsSUFBQSxJQUFJLENBQUMsV0FBVyxDQUFDLENBQUMsQ0FBQztBQUFGLCtCQUNsQjtBQUFEO0FBQUEsRUFHQSxPQUFPLENBQUMsSUFBSSxxRkFBZTtBQUN6QixJQUFBLElBQUksQ0FBQyxRQUFRLEdBQUcsQ0FBQyxDQUFDO0FBQ2xCLElBQUEsSUFBSSxJQUFJLENBQUMsS0FBSyxLQUFLLFFBQVEsSUFBSSxJQUFJLENBQUMsS0FBSyxLQUFLLFNBQVMsQ0FBRSxDQUFBLEtBQUssSUFBSSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQztBQUFGLFFBQ3ZFLENBQUEsSUFBSSxDQUFDLE9BQU8sQ0FBQyxJQUFJLEVBQUUseUJBQXlCLENBQUMsQ0FBQztBQUFGLCtCQUNsRDtBQUFEO0FBQUEsRUFHQSxPQUFPLENBQUMsSUFBSSxFQUFRLEdBQUcscUZBQWlCO0FBQ3RDLElBQUEsSUFBSSxJQUFJLENBQUMsT0FBTyxLQUFLLElBQUksQ0FBRSxDQUFBLE9BQU87QUFDbEMsSUFBQSxJQUFJLENBQUMsT0FBTyxHQUFHLEdBQUcsQ0FBQztBQUNuQixJQUFBLE1BQU0sTUFBTSxHQUFHLElBQUksQ0FBQyxPQUFPLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxJQUFJLElBQUksQ0FBQztBQUNoRCxJQUFBLElBQUksQ0FBQyxPQUFPLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxHQUFHLElBQUksQ0FBQztBQUNoQyxJQUFBLElBQUksTUFBTSxLQUFLLElBQUksQ0FBRSxDQUFBLEtBQUssS0FBSyxpQkFBQyxJQUFJLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxNQUFNLEVBQUMsQ0FBQyxDQUFDO0FBQUYsK0JBQ3REO0FBQUQsZUFFa0IsbUJBQUMsd0NBQTRCO0FBQzdDLElBQUEsTUFBTSxFQUFFLEdBQUcsRUFBRSxJQUFJLENBQUMsQ0FBQyxHQUFHLElBQUksQ0FBQztBQUMzQixJQUFBLElBQUksQ0FBQyxPQUFPLEdBQUcsSUFBSSxDQUFDO0FBQ3BCLElBQUEsSUFBSSxDQUFDLE9BQU8sR0FBRyxFQUFFLENBQUM7QUFDbEIsSUFBQSxJQUFJLE1BQU0sQ0FBQztBQUNYLElBQUEsS0FBSztBQUNILE1BQUEsTUFBTSxHQUFHLHVCQUFNLEdBQUcsQ0FBQyxTQUFTLENBQUMsS0FBSyxFQUFFLEVBQUUsTUFBTSxFQUFFLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQyxFQUFFLEVBQUUsTUFBTSxFQUFFLE1BQU0sQ0FBQyxDQUFDLEdBQUMsQ0FBQztBQUFGLElBQy9FLENBQUMsQ0FBQyxPQUFPLDJCQUFRO0FBQ2YsTUFBQSxJQUFJLENBQUMsT0FBTyxHQUFHLFNBQVMsQ0FBQyxLQUFLLENBQUMsQ0FBQztBQUNoQyxNQUFBLE9BQU87QUFBUCxJQUNGLENBQUM7QUFDRCxJQUFBLElBQUksQ0FBQyxPQUFPLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxHQUFHLE1BQU0sQ0FBQztBQUNsQyxJQUFBLEtBQUssSUFBSSxDQUFDLElBQUksQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFDO0FBQ2hDLElBQUEsS0FBSztBQUNILE1BQUEsNkNBQVU7QUFDUixRQUFBLE1BQU0sRUFBRSxLQUFLLENBQUMsQ0FBQyxHQUFHLHVCQUFNLEdBQUcsQ0FBQyxJQUFJLENBQU8sTUFBTSxHQUFDLENBQUM7QUFDL0MsUUFBQSxJQUFJLElBQUksQ0FBQyxPQUFPLEtBQUssSUFBSSxDQUFFLENBQUEsTUFBTTtBQUNqQyxRQUFBLElBQUksUUFBUSxDQUFDLEtBQUssQ0FBQyxJQUFJLEtBQUssQ0FBQyxJQUFJLEtBQUssS0FBSyxDQUFDLEdBQU07QUFDaEQsVUFBQSxJQUFJLENBQUMsT0FBTyxHQUFHLEtBQUssQ0FBQyxLQUFhLENBQUMsQ0FBQztBQUNwQyxVQUFBLE1BQU07QUFBTixRQUNGLENBQUM7QUFDRCxRQUFBLElBQUksUUFBUSxDQUFDLEtBQUssQ0FBQyxDQUFFLENBQUEsSUFBSSxDQUFDLEdBQUcsRUFBRSxJQUFJLEVBQUUsSUFBSSxFQUFFLEtBQUssRUFBVSxJQUFJLENBQUMsQ0FBQztBQUFGLE1BQ2hFLENBQUM7QUFBRCxJQUNGLENBQUMsQ0FBQyxPQUFPLDJCQUFRO0FBQ2YsTUFBQSxJQUFJLENBQUMsT0FBTyxHQUFHLFNBQVMsQ0FBQyxLQUFLLENBQUMsQ0FBQztBQUFGLElBQ2hDLENBQUM7QUFBRCwrREFDRDtBQUFEO0FBQUEsZUFHa0IsbUJBQUMsd0NBQTRCO0FBQzdDLElBQUEsTUFBTSxFQUFFLEdBQUcsQ0FBQyxDQUFDLEdBQUcsSUFBSSxDQUFDO0FBQ3JCLElBQUEsSUFBSSxJQUFJLENBQUMsT0FBTyxLQUFLLElBQUksQ0FBRSxDQUFBLElBQUksQ0FBQyxPQUFPLEdBQUcsSUFBSSxDQUFDLE9BQU8sQ0FBQztBQUN2RCxJQUFBLElBQUksSUFBSSxDQUFDLE9BQU8sS0FBSyxJQUFJLElBQUksSUFBSSxDQUFDLEtBQUssS0FBSyxVQUFVLENBQUUsQ0FBQSxJQUFJLENBQUMsR0FBRyxHQUFHLElBQUksQ0FBQyxHQUFHLEtBQUssSUFBSSxJQUFJLENBQUMsSUFBSSxDQUFDLEdBQUcsSUFBSSxJQUFJLENBQUMsT0FBTyxLQUFLLElBQUksQ0FBQztBQUMzSCxJQUFBLElBQUksQ0FBQyxPQUFPLENBQUMsSUFBSSxFQUFFLElBQUksQ0FBQyxPQUFPLENBQUMsQ0FBQztBQUNqQyxJQUFBLElBQUksQ0FBQyxJQUFJLEVBQUUsQ0FBQztBQUNaLElBQUEsSUFBSSxDQUFDLE9BQU8sR0FBRyxJQUFJLENBQUM7QUFDcEIsSUFBQSxJQUFJLENBQUMsT0FBTyxHQUFHLEtBQUssQ0FBQztBQUNyQixJQUFBLElBQUksQ0FBQyxPQUFPLEdBQUcsQ0FBQyxDQUFDO0FBQ2pCLElBQUEsSUFBSSxDQUFDLE9BQU8sR0FBRyxLQUFLLENBQUM7QUFDckIsSUFBQSxJQUFJLENBQUMsVUFBVSxHQUFHLEtBQUssQ0FBQztBQUN4QixJQUFBLElBQUksQ0FBQyxLQUFLLEdBQUcsQ0FBQyxDQUFDLENBQUM7QUFDaEIsSUFBQSxJQUFJLENBQUMsTUFBTSxHQUFHLENBQUMsQ0FBQyxDQUFDO0FBQ2pCLElBQUEsSUFBSSxDQUFDLE9BQU8sR0FBRyxDQUFDLENBQUM7QUFDakIsSUFBQSxJQUFJLENBQUMsS0FBSyxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUM7QUFDbkIsSUFBQSxLQUFLLE1BQU0sR0FBRyxJQUFJLElBQUksQ0FBQyxhQUFhLENBQUUsbUNBQUEsR0FBRyxDQUFDLE1BQU0sR0FBRyxDQUFDLEdBQUM7QUFDckQsSUFBQSxNQUFNLElBQUksR0FBRyxDQUFDLEdBQUcsSUFBSSxDQUFDLE1BQU0sQ0FBQyxNQUFNLENBQUMsQ0FBQyxDQUFDLENBQUM7QUFDdkMsSUFBQSxJQUFJLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUM7QUFDcEIsSUFBQSxLQUFLLE1BQU0sT0FBTyxJQUFJLElBQUksQ0FBRSxtQ0FBQSxJQUFJLENBQUMsR0FBRyxFQUFFLElBQUksQ0FBQyxJQUFJLEVBQUUsT0FBTyxFQUFFLFFBQVEsRUFBRSxRQUFRLENBQUMsSUFBSSxFQUFFLE9BQU8sQ0FBQyxFQUFFLElBQUksQ0FBQyxHQUFDO0FBQ25HLElBQUEsT0FBTSxLQUFLLHNCQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsVUFBVSxFQUFFLEVBQUUsTUFBTSxFQUFFLElBQUksQ0FBQyxJQUFJLEVBQUUsT0FBTyxFQUFFLFFBQVEsQ0FBQyxDQUFDLEVBQUUsRUFBRSxTQUFTLEVBQUUsQ0FBQyxHQUFHLFFBQVEsQ0FBQyxDQUFDLE9BQUMsRUFBQyxDQUFDO0FBQUYsK0RBQ3hHO0FBQUQsRUFFUSxVQUFVLENBQUMsSUFBSSxxRkFBZTtBQUNwQyxJQUFBLE1BQU0sRUFBRSxJQUFJLENBQUMsQ0FBQyxHQUFHLElBQUksQ0FBQztBQUN0QixJQUFBLElBQUksQ0FBQyxJQUFJLEdBQUcsQ0FBQyxDQUFDLENBQUM7QUFDZixJQUFBLEtBQUssTUFBTSxPQUFPLElBQUksSUFBSSxDQUFFLG1DQUFBLElBQUksQ0FBQyxJQUFJLENBQUMsR0FBRyxFQUFFLElBQUksQ0FBQyxJQUFJLEVBQUUsT0FBTyxFQUFFLFFBQVEsRUFBRSxVQUFVLENBQUMsSUFBSSxFQUFFLE9BQU8sQ0FBQyxFQUFFLElBQUksQ0FBQyxHQUFDO0FBQUYsK0JBQ3pHO0FBQUQ7QUFBQTtBQUFBLEVBS0EsTUFBTSxDQUFDLElBQUksRUFBUSxPQUFPLHFGQUFrQjtBQUMxQyxJQUFBLE1BQU0sRUFBRSxHQUFHLEVBQUUsSUFBSSxDQUFDLENBQUMsR0FBRyxJQUFJLENBQUM7QUFDM0IsSUFBQSxNQUFNLEtBQUssR0FBRyxJQUFJLENBQUMsS0FBSyxLQUFLLFVBQVUsSUFBSyxJQUFJLENBQUMsS0FBSyxLQUFLLFNBQVMsSUFBSSxJQUFJLENBQUMsT0FBTyxDQUFDLElBQUksQ0FBQyxJQUFJLGFBQWEsQ0FBQztBQUM1RyxJQUFBLElBQUksSUFBSSxDQUFDLE9BQU8sSUFBSyxJQUFJLENBQUMsS0FBSyxLQUFLLE9BQU8sSUFBSSxDQUFDLEtBQUssR0FBSTtBQUN2RCxNQUFBLE9BQU8sSUFBSSxDQUFDLEdBQUcsRUFBRSxJQUFJLEVBQUUsT0FBTyxFQUFFLFFBQVEsRUFBRSxVQUFVLENBQUMsSUFBSSxFQUFFLE9BQU8sQ0FBQyxFQUFFLElBQUksQ0FBQyxDQUFDO0FBQUYsSUFDM0UsQ0FBQztBQUNELElBQUEsSUFBSSxJQUFJLENBQUMsT0FBTyxLQUFLLElBQUksSUFBSSxJQUFJLENBQUMsS0FBSyxLQUFLLE9BQU8sQ0FBRSxDQUFBLE9BQU8sT0FBTyxDQUFDLEdBQUcsRUFBRSxJQUFJLEVBQUUsSUFBSSxFQUFFLE9BQU8sRUFBRSxJQUFJLENBQUMsT0FBTyxDQUFDLEdBQUcsRUFBRSxJQUFJLENBQUMsQ0FBQztBQUN0SCxJQUFBLElBQUksQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxDQUFDO0FBQ3hCLElBQUEsSUFBSSxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFDLENBQUM7QUFDekIsSUFBQSxLQUFLLFNBQVMsQ0FBQyxHQUFHLEVBQUUsSUFBSSxDQUFDLENBQUM7QUFBRiwrQkFDekI7QUFBRDtBQUFBLEVBR0EsR0FBRyxDQUFDLElBQUksRUFBUSxNQUFNLEVBQVUsT0FBTyxFQUFVLE9BQU8sRUFBVSxHQUFHLHFGQUEwQjtBQUM3RixJQUFBLE1BQU0sRUFBRSxPQUFPLEVBQUUsT0FBTyxDQUFDLENBQUMsR0FBRyxLQUFLLENBQVUsQ0FBQyxDQUFDO0FBQzlDLElBQUEsT0FBTyxDQUFDLElBQUksQ0FBQyxHQUFHLEVBQUUsSUFBSSxDQUFDLElBQUksRUFBRSxJQUFJLEVBQUUsSUFBSSxPQUFPLENBQUMsTUFBTSxFQUFFLE9BQU8sRUFBRSxPQUFPLEVBQUUsSUFBSSxFQUFFLE9BQU8sRUFBRSxPQUFPLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxJQUFJLENBQUMsRUFBRSxHQUFHLEVBQUUsSUFBSSxDQUFDLENBQUM7QUFDL0gsSUFBQSxPQUFPLE9BQU8sQ0FBQztBQUFSLCtCQUNSO0FBQUQ7QUFBQSxFQUdBLE1BQU0sQ0FBQyxJQUFJLEVBQVEsT0FBTyxxRkFBa0I7QUFDMUMsSUFBQSxJQUFJLENBQUMsUUFBUSxDQUFDLFFBQVEsRUFBRSxDQUFDO0FBQ3pCLElBQUEsSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLEVBQUUsT0FBTyxFQUFFLFdBQVcsRUFBRSxDQUFDLG9CQUFvQixFQUFFLE9BQU8sQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLENBQUMsQ0FBQztBQUNyRixJQUFBLElBQUksT0FBTyxDQUFDLElBQUksSUFBSSxJQUFJLENBQUMsS0FBSyxLQUFLLE9BQU8sSUFBSSxDQUFDLElBQUksQ0FBQyxPQUFPLENBQUUsQ0FBQSxLQUFLLElBQUksQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLENBQUM7QUFBRiwrQkFDbEY7QUFBRDtBQUFBLEVBR0EsTUFBTSxDQUFDLElBQUksRUFBUSxPQUFPLEVBQVcsS0FBSyxFQUF1QixHQUFHLHFGQUFpQjtBQUNuRixJQUFBLE1BQU0sRUFBRSxHQUFHLEVBQUUsSUFBSSxDQUFDLENBQUMsR0FBRyxJQUFJLENBQUM7QUFDM0IsSUFBQSxJQUFJLE9BQU8sQ0FBQyxJQUFJLENBQUUsQ0FBQSxPQUFPO0FBQ3pCLElBQUEsSUFBSSxDQUFDLE1BQU0sQ0FBQyxNQUFNLENBQUMsT0FBTyxDQUFDLEVBQUUsQ0FBQyxDQUFDO0FBQy9CLElBQUEsSUFBSSxDQUFDLElBQUksR0FBRyxJQUFJLENBQUMsSUFBSSxDQUFDLE1BQU0sQ0FBQyxDQUFDLEdBQUcsOENBQUssR0FBRyxLQUFLLFdBQU8sQ0FBQyxDQUFDO0FBQ3ZELElBQUEsSUFBSSxDQUFDLEdBQUcsRUFBRSxJQUFJLEVBQUUsT0FBTyxFQUFFLEtBQUssRUFBRSxDQUFDLFdBQVcsRUFBRSxPQUFPLENBQUMsUUFBUSxDQUFDLENBQUMsQ0FBQyxXQUFXLEVBQUUsSUFBSSxDQUFDLElBQUksQ0FBQyxFQUFFLEVBQUUsR0FBRyxDQUFDLENBQUMsRUFBRSxJQUFJLENBQUMsQ0FBQztBQUN6RyxJQUFBLElBQUksQ0FBQyxPQUFPLENBQUMsSUFBSSxJQUFJLE9BQU8sQ0FBQyxNQUFNLEtBQUssWUFBWSxJQUFJLElBQUksQ0FBQyxPQUFPLEtBQUssSUFBSSxDQUFFLENBQUEsT0FBTztBQUN0RixJQUFBLE1BQU0sTUFBTSxHQUFHLENBQUMsYUFBYSxFQUFFLE9BQU8sQ0FBQyxFQUFFLENBQUMsVUFBVSxFQUFFLElBQUksQ0FBQyxTQUFTLENBQUMsR0FBRyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUM7QUFDN0UsSUFBQSxJQUFJLENBQUMsR0FBRyxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsZ0JBQWdCLENBQUMseUJBQXlCLEVBQUUsTUFBTSxDQUFDLEVBQUUsSUFBSSxFQUFFLElBQUksQ0FBQyxDQUFDO0FBQUYsK0JBQ3RGO0FBQUQsZ0JBRW1CLG9CQUFDLHdDQUE0QjtBQUM5QyxJQUFBLE1BQU0sRUFBRSxJQUFJLEVBQUUsS0FBSyxDQUFDLENBQUMsR0FBRyxJQUFJLENBQUM7QUFDN0IsSUFBQSxJQUFJLENBQUMsT0FBTyxHQUFHLElBQUksQ0FBQztBQUNwQixJQUFBLE1BQU0sTUFBTSxHQUFHLElBQUksQ0FBQyxPQUFPLEVBQUUsR0FBRyxLQUFLLFFBQVEsQ0FBQztBQUM5QyxJQUFBLHVCQUFNLElBQUksQ0FBQyxHQUFHLENBQUMsSUFBSSxFQUFFLE1BQU0sR0FBRyxpQkFBaUIsR0FBRyxNQUFNLEVBQUUsRUFBRSxFQUFFLFFBQVEsRUFBRSxNQUFNLEdBQUcsUUFBUSxHQUFHLFFBQVEsR0FBQyxDQUFDO0FBQ3RHLElBQUEsSUFBSSxJQUFJLENBQUMsSUFBSSxLQUFLLElBQUksQ0FBRSxDQUFBLE9BQU87QUFDL0IsSUFBQSxJQUFJLENBQUMsT0FBTyxHQUFHLEtBQUssQ0FBQztBQUNyQixJQUFBLElBQUksSUFBSSxDQUFDLEtBQUssS0FBSyxLQUFLLENBQUUsQ0FBQSxJQUFJLENBQUMsT0FBTyxDQUFDLElBQUksRUFBRSxDQUFDLGtCQUFrQixFQUFFLFFBQVEsQ0FBQyxvQ0FBb0MsQ0FBQyxDQUFDLENBQUM7QUFBRixpRUFDakg7QUFBRDtBQUFBLGVBSWtCLG1CQUFDLE1BQVksd0NBQThCO0FBQzNELElBQUEsTUFBTSxPQUFPLEdBQUcsdUJBQU0sSUFBSSxDQUFDLFNBQVMsQ0FBQyxJQUFJLEVBQUUsSUFBSSxHQUFDLENBQUM7QUFDakQsSUFBQSxJQUFJLElBQUksQ0FBQyxJQUFJLEtBQUssSUFBSSxJQUFJLElBQUksQ0FBQyxPQUFPLEtBQUssSUFBSSxDQUFFLENBQUEsT0FBTztBQUN4RCxJQUFBLElBQUksT0FBTyxPQUFPLEtBQUssUUFBUSxHQUFHO0FBQ2hDLE1BQUEsSUFBSSxDQUFDLEdBQUcsR0FBRyxJQUFJLENBQUM7QUFDaEIsTUFBQSxPQUFPLElBQUksQ0FBQyxPQUFPLENBQUMsSUFBSSxFQUFFLENBQUMscUJBQXFCLEVBQUUsT0FBTyxDQUFDLENBQUMsQ0FBQyxDQUFDO0FBQUYsSUFDN0QsQ0FBQztBQUNELElBQUEsSUFBSSxDQUFDLE9BQU8sR0FBRyxPQUFPLENBQUM7QUFDdkIsSUFBQSxJQUFJLENBQUMsR0FBRyxHQUFHLE9BQU8sQ0FBQyxHQUFHLENBQUM7QUFDdkIsSUFBQSxJQUFJLENBQUMsR0FBRyxHQUFHLEtBQUssQ0FBQztBQUNqQixJQUFBLElBQUksT0FBTyxDQUFDLEdBQUcsS0FBSyxRQUFRLENBQUUsQ0FBQSxJQUFJLENBQUMsSUFBSSxDQUFDLEdBQUcsRUFBRSxJQUFJLENBQUMsSUFBSSxFQUFFLElBQUksRUFBRSxnQkFBZ0IsQ0FBQywyQkFBMkIsRUFBRSxJQUFJLENBQUMsRUFBRSxJQUFJLEVBQUUsSUFBSSxDQUFDLENBQUM7QUFDL0gsSUFBQSxJQUFJLE1BQU0sQ0FBQyxPQUFPLEVBQUUsT0FBTyxDQUFDLEdBQUc7QUFDN0IsTUFBQSxNQUFNLEtBQUssR0FBRyx1QkFBTSxJQUFJLENBQUMsSUFBSSxDQUFDLElBQUksRUFBRSxZQUFZLEVBQUUsT0FBTyxHQUFDLENBQUM7QUFDM0QsTUFBQSxJQUFJLElBQUksQ0FBQyxJQUFJLEtBQUssSUFBSSxJQUFJLElBQUksQ0FBQyxPQUFPLEtBQUssSUFBSSxDQUFFLENBQUEsT0FBTztBQUN4RCxNQUFBLElBQUksT0FBTyxLQUFLLEtBQUssUUFBUSxDQUFFLENBQUEsT0FBTyxJQUFJLENBQUMsT0FBTyxDQUFDLElBQUksRUFBRSxDQUFDLDRCQUE0QixFQUFFLEtBQUssQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUNqRyxNQUFBLElBQUksQ0FBQyxRQUFRLENBQUMsT0FBTyxJQUFJLElBQUksQ0FBQyxJQUFJLENBQUMsU0FBUyxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsSUFBSSxFQUFFLEtBQUssQ0FBQyxDQUFDO0FBQUYsSUFDdEUsQ0FBQyxLQUFNLENBQUEsSUFBSSxDQUFDLElBQUksQ0FBQyxTQUFTLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxJQUFJLEVBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUNqRCxJQUFBLElBQUksQ0FBQyxLQUFLLENBQUMsSUFBSSxFQUFFLE9BQU8sQ0FBQyxDQUFDO0FBQUYseUVBQ3pCO0FBQUQsRUFFUSxLQUFLLENBQUMsSUFBSSxFQUFRLE9BQU8scUZBQWtCO0FBQ2pELElBQUEsTUFBTSxFQUFFLEdBQUcsRUFBRSxJQUFJLENBQUMsQ0FBQyxHQUFHLElBQUksQ0FBQztBQUMzQixJQUFBLElBQUksQ0FBQyxLQUFLLEdBQUcsT0FBTyxDQUFDO0FBQ3JCLElBQUEsSUFBSSxPQUFPLENBQUMsR0FBRyxLQUFLLFFBQVEsQ0FBRSxDQUFBLElBQUksQ0FBQyxjQUFjLENBQUMsSUFBSSxFQUFFLE9BQU8sQ0FBQyxDQUFDO0FBQ2pFLElBQUEsS0FBSyxNQUFNLEdBQUcsSUFBSSxJQUFJLENBQUMsYUFBYSxDQUFFLG1DQUFBLEtBQUssSUFBSSxDQUFDLGNBQWMsQ0FBQyxJQUFJLEVBQUUsR0FBRyxDQUFDLEdBQUM7QUFDMUUsSUFBQSxNQUFNLEVBQUUsSUFBSSxDQUFDLENBQUMsR0FBRyxJQUFJLENBQUM7QUFDdEIsSUFBQSxJQUFJLENBQUMsSUFBSSxHQUFHLENBQUMsQ0FBQyxDQUFDO0FBQ2YsSUFBQSxLQUFLLE1BQU0sT0FBTyxJQUFJLElBQUksQ0FBRSxtQ0FBQSxJQUFJLENBQUMsT0FBTyxDQUFDLElBQUksQ0FBRSxDQUFBLE9BQU8sQ0FBQyxHQUFHLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxPQUFPLEVBQUUsT0FBTyxDQUFDLEdBQUcsRUFBRSxJQUFJLENBQUMsR0FBQztBQUNwRyxJQUFBLElBQUksQ0FBQyxXQUFXLENBQUMsQ0FBQyxDQUFDO0FBQUYsK0JBQ2xCO0FBQUQ7QUFBQSxvQkFHdUIsd0JBQUMsTUFBWSx3Q0FBMEM7QUFDNUUsSUFBQSxNQUFNLEtBQUssR0FBRyxJQUFJLENBQUMsTUFBTSxJQUFJLElBQUksQ0FBQyxHQUFHLENBQUM7QUFDdEMsSUFBQSxJQUFJLEtBQUssS0FBSyxRQUFRLElBQUksQ0FBQyxJQUFJLENBQUMsR0FBRyxHQUFHO0FBQ3BDLE1BQUEsTUFBTSxRQUFRLEdBQUUsdUJBQU0sSUFBSSxDQUFDLEdBQUcsQ0FBQyxJQUFJLEVBQUUsaUJBQWlCLEVBQUUsRUFBRSxFQUFFLEtBQUssS0FBSyxJQUFJLEdBQUcsSUFBSSxDQUFDLE1BQU0sQ0FBQyxVQUFVLEdBQUcsSUFBSSxDQUFDLE1BQU0sQ0FBQyxNQUFNLEVBQUUsUUFBUSxHQUFDLENBQUM7QUFDcEksTUFBQSxJQUFJLElBQUksQ0FBQyxJQUFJLEtBQUssSUFBSSxDQUFFLENBQUEsT0FBTyxVQUFVLENBQUM7QUFDMUMsTUFBQSxJQUFJLFFBQVEsQ0FBQSxFQUFFLEdBQUc7QUFDZixRQUFBLE1BQU0sSUFBSSxHQUFHLFlBQVksQ0FBQyxRQUFRLENBQUEsTUFBTSxDQUFDLENBQUM7QUFDMUMsUUFBQSxJQUFJLE9BQU8sSUFBSSxLQUFLLFFBQVEsSUFBSSxLQUFLLEtBQUssUUFBUSxDQUFFLENBQUEsT0FBTyxJQUFJLENBQUM7QUFBTCxNQUM3RCxDQUFDLE1BQU0sSUFBSSxLQUFLLEtBQUssUUFBUSxJQUFJLGVBQWUsQ0FBQyxRQUFRLENBQUEsSUFBSSxFQUFFLFFBQVEsQ0FBQSxLQUFLLENBQUMsQ0FBRSxDQUFBLE9BQU8sUUFBUSxDQUFBLElBQUksQ0FBQztBQUFMLElBQ2hHLENBQUM7QUFDRCxJQUFBLE1BQU0sT0FBTyxHQUFHLHVCQUFNLElBQUksQ0FBQyxHQUFHLENBQUMsSUFBSSxFQUFFLFlBQVksRUFBRSxzQkFBa0IsRUFBRSxJQUFJLENBQUMsTUFBTSxDQUFDLE1BQU0sRUFBRSxRQUFRLEdBQUMsQ0FBQztBQUNyRyxJQUFBLE9BQU8sT0FBTyxDQUFDLEVBQUUsR0FBRyxjQUFjLENBQUMsT0FBTyxDQUFDLE1BQU0sQ0FBQyxHQUFHLE9BQU8sQ0FBQyxJQUFJLENBQUM7QUFBTCxtRkFDOUQ7QUFBRDtBQUFBO0FBQUEsZUFLVSxtQkFBQyxNQUFZLFFBQWdCLDBDQUF1RDtBQUM1RixJQUFBLE1BQU0sS0FBSyxHQUFHLElBQUksQ0FBQyxLQUFLLENBQUMsR0FBRyxDQUFDLE1BQU0sQ0FBQyxDQUFDO0FBQ3JDLElBQUEsSUFBSSxLQUFLLEtBQUssS0FBSyxDQUFDLENBQUssQ0FBQSxPQUFPLEtBQUssQ0FBQztBQUN0QyxJQUFBLE1BQU0sRUFBRSxJQUFJLEVBQUUsT0FBTyxDQUFDLENBQUMsR0FBRyxJQUFJLENBQUM7QUFDL0IsSUFBQSxJQUFJLE9BQU8sS0FBSyxJQUFJLENBQUUsQ0FBQSxPQUFPLENBQUMsT0FBTyxFQUFFLElBQUksQ0FBQyxJQUFJLENBQUMsYUFBYSxDQUFDLENBQUM7QUFDaEUsSUFBQSxNQUFNLElBQUksR0FBYSxDQUFDLENBQUMsQ0FBQztBQUMxQixJQUFBLElBQUksTUFBTSxHQUFrQixJQUFJLENBQUM7QUFDakMsSUFBQSxLQUFLLElBQUksSUFBSSxHQUFHLENBQUMsRUFBRSxJQUFJLEdBQUcsU0FBUyxJQUFJLElBQUksQ0FBQSxNQUFNLEdBQUcsV0FBVyxFQUFFLElBQUksRUFBRSxvQ0FBRztBQUN4RSxNQUFBLE1BQU0sT0FBTyxHQUFXLE1BQU0sS0FBSyxJQUFJLEdBQUcsRUFBRSxHQUFHLENBQUMsU0FBUyxFQUFFLElBQUksQ0FBQyxTQUFTLENBQUMsTUFBTSxDQUFDLENBQUMsQ0FBQyxDQUFDO0FBQ3BGLE1BQUEsTUFBTSxPQUFPLEdBQUcsdUJBQU0sSUFBSSxDQUFDLEdBQUcsQ0FBQyxJQUFJLEVBQUUsTUFBTSxFQUFFLE9BQU8sRUFBRSxJQUFJLENBQUMsTUFBTSxDQUFDLE1BQU0sRUFBRSxPQUFPLENBQUMsR0FBRyxHQUFDLENBQUM7QUFDdkYsTUFBQSxJQUFJLENBQUMsT0FBTyxDQUFDLEVBQUUsQ0FBRSxDQUFBLE9BQU8sT0FBTyxDQUFDLElBQUksQ0FBQztBQUNyQyxNQUFBLElBQUksSUFBSSxDQUFDLElBQUksS0FBSyxJQUFJLENBQUUsQ0FBQSxPQUFPLGtCQUFrQixDQUFDO0FBQ2xELE1BQUEsSUFBSSxDQUFDLFFBQVEsQ0FBQyxPQUFPLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxNQUFNLENBQUMsTUFBTSxDQUFDLENBQUMsQ0FBRSxDQUFBLE9BQU8sQ0FBQyxFQUFFLE1BQU0sQ0FBQyxTQUFTLEVBQUUsTUFBTSxDQUFDLENBQUMsQ0FBQztBQUM5RyxNQUFBLEtBQUssTUFBTSxHQUFHLElBQUksT0FBTyxDQUFDLE1BQU0sQ0FBQyxNQUFNLENBQUMsQ0FBRSxtQ0FBQSxJQUFJLElBQUksQ0FBQSxNQUFNLEdBQUcsV0FBVyxDQUFFLENBQUEsSUFBSSxDQUFBLElBQUksQ0FBQyxHQUFHLENBQUMsR0FBQztBQUN0RixNQUFBLE1BQU0sSUFBSSxHQUFZLE9BQU8sQ0FBQyxNQUFNLENBQUMsVUFBVSxDQUFDO0FBQ2hELE1BQUEsSUFBSSxPQUFPLElBQUksS0FBSyxRQUFRLElBQUksSUFBSSxLQUFLLE1BQU0sQ0FBRSxDQUFBLE1BQU07QUFDdkQsTUFBQSxNQUFNLEdBQUcsSUFBSSxDQUFDO0FBQUwsSUFDWCxDQUFDO0FBQ0QsSUFBQSxNQUFNLEtBQUssR0FBRyxNQUFNLENBQUMsS0FBSyxDQUFDLENBQUMsRUFBRSxNQUFNLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxDQUFDLENBQUM7QUFDbkQsSUFBQSxJQUFJLEtBQUssS0FBSyxPQUFPLElBQUksTUFBTSxDQUFDLE9BQU8sRUFBRSxLQUFLLEVBQUUsYUFBYSxDQUFDLENBQUUsQ0FBQSxJQUFJLENBQUMsS0FBSyxDQUFDLEdBQUcsQ0FBQyxNQUFNLEVBQUUsSUFBRyxDQUFDLENBQUM7QUFDNUYsSUFBQSxPQUFPLElBQUksQ0FBQztBQUFMLG1GQUNSO0FBQUQsRUFFQSxRQUFRLENBQUMsSUFBSSxFQUFRLE1BQU0sRUFBVSxNQUFNLHFGQUFlO0FBQ3hELElBQUEsSUFBSSxNQUFNLEtBQUssa0NBQWtDLENBQUUsQ0FBQSxLQUFLLElBQUksQ0FBQyxPQUFPLENBQUMsSUFBSSxDQUFDLENBQUM7QUFBRixTQUFLLElBQ3JFLE1BQU0sS0FBSyxvQ0FBb0MsQ0FBRSxDQUFBLElBQUksQ0FBQyxLQUFLLENBQUMsTUFBTSxDQUFDLGNBQWMsQ0FBQyxDQUFDO0FBQUYsU0FBSyxJQUN0RixNQUFNLEtBQUssc0NBQXNDLEdBQUc7QUFDM0QsTUFBQSxJQUFJLENBQUMsS0FBSyxDQUFDLE1BQU0sQ0FBQyxnQkFBZ0IsQ0FBQyxDQUFDO0FBQ3BDLE1BQUEsSUFBSSxDQUFDLEtBQUssQ0FBQyxNQUFNLENBQUMsMEJBQTBCLENBQUMsQ0FBQztBQUFGLElBQzlDLENBQUMsTUFBTSxJQUFJLE1BQU0sS0FBSyxpQ0FBaUMsQ0FBRSxDQUFBLElBQUksQ0FBQyxPQUFPLENBQUMsSUFBSSxFQUFFLE1BQU0sQ0FBQyxDQUFDO0FBQUYsK0JBQ25GO0FBQUQ7QUFBQSxrQkFHcUIsc0JBQUMsd0NBQTRCO0FBQ2hELElBQUEsSUFBSSxDQUFDLEtBQUssR0FBRyxJQUFJLENBQUM7QUFDbEIsSUFBQSxJQUFJLElBQUksQ0FBQyxVQUFVLElBQUksSUFBSSxDQUFDLEtBQUssS0FBSyxPQUFPLENBQUUsQ0FBQSxPQUFPO0FBQ3RELElBQUEsTUFBTSxFQUFFLElBQUksQ0FBQyxDQUFDLEdBQUcsSUFBSSxDQUFDO0FBQ3RCLElBQUEsSUFBSSxDQUFDLFVBQVUsR0FBRyxJQUFJLENBQUM7QUFDdkIsSUFBQSxPQUFPLElBQUksQ0FBQyxLQUFLLElBQUksSUFBSSxDQUFDLElBQUksS0FBSyxJQUFJLG9DQUFHO0FBQ3hDLE1BQUEsSUFBSSxDQUFDLEtBQUssR0FBRyxLQUFLLENBQUM7QUFDbkIsTUFBQSxNQUFNLEtBQUssR0FBRyx1QkFBTSxJQUFJLENBQUMsSUFBSSxDQUFDLElBQUksRUFBRSxZQUFZLEVBQUUsT0FBTyxHQUFDLENBQUM7QUFDM0QsTUFBQSxJQUFJLElBQUksQ0FBQyxJQUFJLEtBQUssSUFBSSxDQUFFLENBQUEsT0FBTztBQUMvQixNQUFBLElBQUksT0FBTyxLQUFLLEtBQUssUUFBUSxDQUFFLENBQUEsSUFBSSxDQUFDLFFBQVEsQ0FBQyxPQUFPLElBQUksSUFBSSxDQUFDLElBQUksQ0FBQyxTQUFTLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxJQUFJLEVBQUUsS0FBSyxDQUFDLENBQUM7QUFBRixJQUNyRyxDQUFDO0FBQ0QsSUFBQSxJQUFJLElBQUksQ0FBQyxJQUFJLEtBQUssSUFBSSxDQUFFLENBQUEsSUFBSSxDQUFDLFVBQVUsR0FBRyxLQUFLLENBQUM7QUFBTixxRUFDM0M7QUFBRDtBQUFBLEVBSVEsY0FBYyxDQUFDLElBQUksRUFBUSxPQUFPLHFGQUFrQjtBQUMxRCxJQUFBLE1BQU0sTUFBTSxHQUFhLENBQUMsQ0FBQyxDQUFDO0FBQzVCLElBQUEsSUFBSSxNQUFNLENBQUMsT0FBTyxFQUFFLE9BQU8sRUFBRSxhQUFhLENBQUMsQ0FBRSxDQUFBLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBQyx1QkFBdUIsQ0FBQyxDQUFDLENBQUM7QUFDcEYsSUFBQSxJQUFJLE1BQU0sQ0FBQyxPQUFPLEVBQUUsU0FBUyxFQUFFLGFBQWEsQ0FBQyxDQUFFLENBQUEsTUFBTSxDQUFDLElBQUksQ0FBQyxDQUFDLHlCQUF5QixDQUFDLENBQUMsQ0FBQztBQUN4RixJQUFBLElBQUksTUFBTSxDQUFDLE9BQU8sRUFBRSxXQUFXLEVBQUUsYUFBYSxDQUFDLENBQUUsQ0FBQSxNQUFNLENBQUMsSUFBSSxDQUFDLENBQUMsMkJBQTJCLENBQUMsQ0FBQyxDQUFDO0FBQzVGLElBQUEsSUFBSSxNQUFNLENBQUMsTUFBTSxHQUFHLENBQUMsQ0FBRSxDQUFBLEtBQUssSUFBSSxDQUFDLEdBQUcsQ0FBQyxJQUFJLEVBQUUsc0JBQXNCLEVBQUUsQ0FBQyxpQkFBaUIsRUFBRSxNQUFNLENBQUMsSUFBSSxDQUFDLEdBQUcsQ0FBQyxDQUFDLENBQUMsQ0FBQyxFQUFFLENBQUMsRUFBRSxRQUFRLENBQUMsQ0FBQztBQUFGLCtCQUN4SDtBQUFEO0FBQUEsb0JBR2Usd0JBQUMsTUFBWSx1Q0FBNEM7QUFDdEUsSUFBQSxNQUFNLEVBQUUsT0FBTyxDQUFDLENBQUMsR0FBRyxJQUFJLENBQUM7QUFDekIsSUFBQSxJQUFJLE9BQU8sS0FBSyxJQUFJLENBQUUsQ0FBQSxPQUFPLENBQUMsT0FBTyxFQUFFLElBQUksQ0FBQyxJQUFJLENBQUMsYUFBYSxDQUFDLENBQUM7QUFDaEUsSUFBQSxJQUFJLENBQUMsTUFBTSxDQUFDLE9BQU8sRUFBRSxXQUFXLEVBQUUsV0FBVyxDQUFDLENBQUUsQ0FBQSxPQUFPLENBQUMsT0FBTyxFQUFFLElBQUksQ0FBQyxJQUFJLENBQUMsd0JBQXdCLENBQUMsQ0FBQztBQUNyRyxJQUFBLElBQUksT0FBTyxDQUFDLEdBQUcsS0FBSyxRQUFRLEdBQUc7QUFDN0IsTUFBQSxNQUFNLE9BQU8sR0FBRyxDQUFDLDBDQUEwQyxFQUFFLElBQUksQ0FBQyxTQUFTLENBQUMsR0FBRyxDQUFDLEdBQUcsQ0FBQyxDQUFDLEVBQUUsQ0FBQyxDQUFDO0FBQ3pGLE1BQUEsR0FBRyxDQUFDLE1BQU0sR0FBRyxJQUFJLENBQUMsTUFBTSxDQUFDO0FBQ3pCLE1BQUEsS0FBSyxJQUFJLENBQUMsR0FBRyxDQUFDLElBQUksRUFBRSxzQkFBc0IsRUFBRSxPQUFPLEVBQUUsQ0FBQyxFQUFFLFFBQVEsQ0FBQyxDQUFDO0FBQ2xFLE1BQUEsT0FBTyxJQUFJLENBQUM7QUFBTCxJQUNULENBQUM7QUFDRCxJQUFBLE1BQU0sT0FBTyxHQUFHLHVCQUFNLElBQUksQ0FBQyxHQUFHLENBQUMsSUFBSSxFQUFFLHFCQUFxQixFQUFFLENBQUMsTUFBTSxFQUFFLElBQUksQ0FBQyxTQUFTLENBQUMsR0FBRyxDQUFDLEdBQUcsQ0FBQyxDQUFDLENBQUMsRUFBRSxJQUFJLENBQUMsTUFBTSxDQUFDLE1BQU0sRUFBRSxRQUFRLEdBQUMsQ0FBQztBQUM5SCxJQUFBLE9BQU8sT0FBTyxDQUFDLEVBQUUsR0FBRyxJQUFJLEdBQUcsT0FBTyxDQUFDLElBQUksQ0FBQztBQUFMLG1GQUNwQztBQUFELHlCQUU0Qiw2QkFBQyxNQUFZLHVDQUFtQztBQUMxRSxJQUFBLE1BQU0sT0FBTyxHQUFHLHVCQUFNLElBQUksQ0FBQyxTQUFTLENBQUMsSUFBSSxFQUFFLEdBQUcsR0FBQyxDQUFDO0FBQ2hELElBQUEsSUFBSSxPQUFPLEtBQUssSUFBSSxJQUFJLElBQUksQ0FBQyxLQUFLLEtBQUssT0FBTyxDQUFFLENBQUEsSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLEVBQUUsR0FBRyxDQUFDLENBQUM7QUFBRiw2RkFDdEU7QUFBRDtBQUFBLHNCQUdpQiwwQkFBQyxNQUFZLHVDQUFtQztBQUMvRCxJQUFBLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxFQUFFLEdBQUcsQ0FBQyxDQUFDO0FBQ3ZCLElBQUEsSUFBSSxJQUFJLENBQUMsT0FBTyxLQUFLLElBQUksSUFBSSxJQUFJLENBQUMsYUFBYSxDQUFDLElBQUksQ0FBQyxDQUFDLEtBQUssOENBQUssS0FBSyxDQUFDLEdBQUcsS0FBSyxHQUFHLENBQUMsR0FBRyxJQUFJLEtBQUssQ0FBQyxNQUFNLEtBQUssS0FBQyxDQUFDLENBQUUsQ0FBQSxPQUFPO0FBQ3JILElBQUEsTUFBTSxNQUFNLEdBQUcsSUFBSSxDQUFDLE1BQU0sQ0FBQyxHQUFHLENBQUMsR0FBRyxDQUFDLE1BQU0sQ0FBQyxDQUFDO0FBQzNDLElBQUEsSUFBSSxNQUFNLEtBQUssS0FBSyxDQUFDLENBQUssQ0FBQSxJQUFJLENBQUMsTUFBTSxDQUFDLElBQUksRUFBRSxNQUFNLEVBQUUsS0FBSyxFQUFFLHdCQUF3QixDQUFDLENBQUM7QUFBRixTQUFLLElBQy9FLElBQUksQ0FBQyxPQUFPLENBQUMsR0FBRyxLQUFLLFFBQVEsR0FBRztBQUN2QyxNQUFBLHVCQUFNLElBQUksQ0FBQyxHQUFHLENBQUMsSUFBSSxFQUFFLHVCQUF1QixFQUFFLENBQUMsTUFBTSxFQUFFLElBQUksQ0FBQyxTQUFTLENBQUMsR0FBRyxDQUFDLEdBQUcsQ0FBQyxDQUFDLENBQUMsRUFBRSxJQUFJLENBQUMsTUFBTSxDQUFDLE1BQU0sRUFBRSxRQUFRLEdBQUMsQ0FBQztBQUFGLElBQ2hILENBQUM7QUFBRCx1RkFDRDtBQUFEO0FBQUEsRUFHQSxNQUFNLENBQUMsSUFBSSxFQUFRLEdBQUcscUZBQXVCO0FBQzNDLElBQUEsTUFBTSxFQUFFLEdBQUcsSUFBSSxDQUFDLGFBQWEsQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLENBQUM7QUFDM0MsSUFBQSxJQUFJLEVBQUUsSUFBSSxDQUFDLENBQUUsQ0FBQSxJQUFJLENBQUMsYUFBYSxDQUFDLE1BQU0sQ0FBQyxFQUFFLEVBQUUsQ0FBQyxDQUFDLENBQUM7QUFDOUMsSUFBQSxLQUFLLEtBQUssaUJBQUMsSUFBSSxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsR0FBRyxDQUFDLEVBQUUsRUFBQyxDQUFDLENBQUM7QUFBRiwrQkFDakM7QUFBRCxFQUVRLE9BQU8sQ0FBQyxJQUFJLEVBQVEsTUFBTSxxRkFBZTtBQUMvQyxJQUFBLElBQUksT0FBTyxNQUFNLENBQUMsR0FBRyxLQUFLLFFBQVEsQ0FBRSxDQUFBLE9BQU87QUFDM0MsSUFBQSxLQUFLLE1BQU0sR0FBRyxJQUFJLElBQUksQ0FBQyxhQUFhLENBQUUsbUNBQUEsSUFBSSxNQUFNLENBQUMsR0FBRyxDQUFDLFVBQVUsQ0FBQyxHQUFHLENBQUMsR0FBRyxDQUFDLENBQUUsQ0FBQSxLQUFLLElBQUksQ0FBQyxJQUFJLENBQUMsSUFBSSxFQUFFLEdBQUcsRUFBRSxNQUFNLENBQUMsR0FBRyxDQUFDLEdBQUM7QUFBRiwrQkFDL0c7QUFBRDtBQUFBLGVBR2tCLG1CQUFDLE1BQVksS0FBbUIsdUNBQTZCO0FBQzdFLElBQUEsS0FBSztBQUNILE1BQUEsdUJBQU0sSUFBSSxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsR0FBRyxDQUFDLEVBQUUsRUFBRSxFQUFFLE9BQU8sRUFBRSxHQUFHLEVBQUUsTUFBTSxFQUFFLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQyxFQUFFLEVBQUUsU0FBUyxFQUFFLElBQUksQ0FBQyxNQUFNLENBQUMsTUFBTSxDQUFDLENBQUMsR0FBQyxDQUFDO0FBQUYsSUFDcEcsQ0FBQyxDQUFDLE9BQU8sMkJBQVE7QUFDZixNQUFBLElBQUksRUFBRSxLQUFLLFlBQVksYUFBYSxDQUFDLENBQUMsQ0FBQSxNQUFNLEtBQUssQ0FBQztBQUNsRCxNQUFBLElBQUksS0FBSyxDQUFDLEtBQUssS0FBSyxXQUFXLENBQUUsQ0FBQSx1QkFBTSxJQUFJLENBQUMsV0FBVyxDQUFDLElBQUksRUFBRSxHQUFHLEdBQUMsQ0FBQztBQUFGLElBQ25FLENBQUM7QUFBRCxtRkFDRDtBQUNIO0FBRUEsU0FBUyxVQUFVLEtBQUssb0NBQW9CO0FBQzFDLEVBQUEsSUFBSSxLQUFLLFlBQVksYUFBYSxDQUFDLENBQUEsT0FBTyxLQUFLLENBQUMsT0FBTyxDQUFDO0FBQ3hELEVBQUEsTUFBTSxLQUFLLENBQUM7O0FBR2QsU0FBUyxNQUFNLEVBQUUsSUFBSSxFQUFFLE1BQU0sQ0FBQyxDQUFDLHFGQUFpQjtBQUM5QyxFQUFBLE1BQU0sR0FBRyxHQUFHLElBQUksRUFBRSxNQUFNLElBQUksQ0FBQyxLQUFLLEVBQUUsSUFBSSxFQUFFLElBQUksSUFBSSxTQUFTLENBQUMsQ0FBQyxDQUFDO0FBQzlELEVBQUEsTUFBTSxLQUFLLEdBQUcsSUFBSSxDQUFDLENBQUMsTUFBTSxJQUFJLEVBQUUsRUFBRSxJQUFJLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsQ0FBQyxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUMsSUFBSSxFQUFFLEVBQUUsR0FBRyxDQUFDLENBQUM7QUFDeEUsRUFBQSxPQUFPLENBQUMsY0FBYyxFQUFFLEdBQUcsQ0FBQyxFQUFFLEtBQUssS0FBSyxFQUFFLEdBQUcsRUFBRSxHQUFHLENBQUMsRUFBRSxFQUFFLEtBQUssQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDOztBQUduRSxTQUFTLFdBQVcsSUFBSSxFQUFRLE9BQU8scUZBQW9CO0FBQ3pELEVBQUEsT0FBTyxDQUFDLFdBQVcsRUFBRSxPQUFPLENBQUMsUUFBUSxDQUFDLENBQUMsQ0FBQyxXQUFXLEVBQUUsSUFBSSxDQUFDLElBQUksQ0FBQyxRQUFRLEVBQUUsSUFBSSxDQUFDLEtBQUssQ0FBQyxFQUFFLElBQUksQ0FBQyxPQUFPLEtBQUssRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDLEVBQUUsRUFBRSxJQUFJLENBQUMsT0FBTyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUM7O0FBR3pJLFNBQVMsU0FBUyxJQUFJLEVBQVEsT0FBTyxxRkFBb0I7QUFDdkQsRUFBQSxNQUFNLEtBQUssR0FBRyxDQUFDLE9BQU8sQ0FBQyxJQUFJLEdBQ3ZCLHVCQUF1QixHQUN2QixPQUFPLENBQUMsSUFBSSxLQUFLLElBQUksSUFBSSxPQUFPLENBQUMsSUFBSSxDQUFDLFFBQVEsR0FDOUMsNEJBQTRCLEdBQzVCLDJEQUEyRCxDQUFDO0FBQ2hFLEVBQUEsT0FBTyxDQUFDLGNBQWMsRUFBRSxPQUFPLENBQUMsUUFBUSxDQUFDLENBQUMsQ0FBQyxXQUFXLEVBQUUsSUFBSSxDQUFDLElBQUksQ0FBQyxFQUFFLEVBQUUsSUFBSSxDQUFDLE9BQU8sQ0FBQyxFQUFFLEVBQUUsS0FBSyxDQUFDLENBQUMsQ0FBQzs7TUkxVXBGLElBQUksR0FBVixPQUFZO0FBQUQsRUFrRGhCLFdBQVcsQ0FDQSxJQUFJLEVBQ0osS0FBSyxFQUNMLE1BQU0sRUFFTixNQUFNLG9DQUNkO0FBTFEsSUFBQSxJQUFJLENBQUMsSUFBSSxHQUFHLElBQUksQ0FBQztBQUNqQixJQUFBLElBQUksQ0FBQyxLQUFLLEdBQUcsS0FBSyxDQUFDO0FBQ25CLElBQUEsSUFBSSxDQUFDLE1BQU0sR0FBRyxNQUFNLENBQUM7QUFFckIsSUFBQSxJQUFJLENBQUMsTUFBTSxHQUFHLE1BQU0sQ0FBQztBQUFyQixJQUNQO0FBQUQsRUFMUSxJQUFJLENBQUM7QUFBTCxFQUNBLEtBQUssQ0FBQztBQUFOLEVBQ0EsTUFBTSxDQUFDO0FBQVAsRUFFQSxNQUFNLENBQUM7QUFBUCxFQXREWCxLQUFLLEdBQWMsVUFBVSxDQUFDO0FBQVg7QUFBQSxFQUVuQixJQUFJLEdBQUcsQ0FBQyxDQUFDO0FBQUYsRUFDUCxRQUFRLEdBQUcsQ0FBQyxDQUFDO0FBQUYsRUFDWCxRQUFRLEdBQUcsQ0FBQyxDQUFDO0FBQUYsRUFDWCxPQUFPLEdBQW1CLElBQUksQ0FBQztBQUFMO0FBQUEsRUFFMUIsR0FBRyxHQUFlLElBQUksQ0FBQztBQUFMO0FBQUEsRUFFbEIsR0FBRyxHQUFHLEtBQUssQ0FBQztBQUFOO0FBQUEsRUFFTixPQUFPLEdBQWtCLElBQUksQ0FBQztBQUFMLEVBQ3pCLE9BQU8sR0FBRyxFQUFFLENBQUM7QUFBSCxFQUVWLE1BQU0sR0FBRyxDQUFDLENBQUM7QUFBRixFQUNBLE1BQU0sR0FBRyxnQkFBQSxJQUFJLEdBQUcsQ0FBa0IsQ0FBQyxDQUFDO0FBQUY7QUFBQSxFQUUzQyxJQUFJLEdBQWMsQ0FBQyxDQUFDLENBQUM7QUFBRjtBQUFBLEVBRW5CLEtBQUssR0FBYSxDQUFDLENBQUMsQ0FBQztBQUFGLEVBQ25CLE1BQU0sR0FBdUIsQ0FBQyxDQUFDLENBQUM7QUFBRixFQUM5QixPQUFPLEdBQUcsS0FBSyxDQUFDO0FBQU47QUFBQSxFQUVWLE9BQU8sR0FBRyxDQUFDLENBQUM7QUFBRjtBQUFBLEVBRVYsT0FBTyxHQUFHLENBQUMsQ0FBQztBQUFGO0FBQUEsRUFFVixLQUFLLEdBQUcsQ0FBQyxDQUFDO0FBQUYsRUFDUixPQUFPLEdBQUcsS0FBSyxDQUFDO0FBQU47QUFBQSxFQUVELEtBQUssR0FBRyxnQkFBQSxJQUFJLEdBQUcsQ0FBNkIsQ0FBQyxDQUFDO0FBQUYsRUFDckQsVUFBVSxHQUFHLEtBQUssQ0FBQztBQUFOLEVBQ2IsS0FBSyxHQUFHLEtBQUssQ0FBQztBQUFOLEVBQ0MsYUFBYSxHQUFtQixDQUFDLENBQUMsQ0FBQztBQUFGLEVBQ2pDLFFBQVEsR0FBYTtBQUFBLElBQzVCLEtBQUssRUFBRSxDQUFDO0FBQUQsSUFDUCxPQUFPLEVBQUUsQ0FBQztBQUFELElBQ1QsVUFBVSxFQUFFLENBQUM7QUFBRCxJQUNaLElBQUksRUFBRSxDQUFDO0FBQUQsSUFDTixRQUFRLEVBQUUsQ0FBQztBQUFELElBQ1YsUUFBUSxFQUFFLENBQUM7QUFBRCxJQUNWLFFBQVEsRUFBRSxDQUFDO0FBQUQsSUFDVixPQUFPLEVBQUUsQ0FBQztBQUFELElBQ1QsUUFBUSxFQUFFLENBQUM7QUFBRCxJQUNWLGVBQWUsRUFBRSxDQUFDO0FBQUQsRUFDbkIsQ0FBQyxDQUFDO0FBQUY7QUFBQSxFQUVBLE9BQU8sR0FBd0IsSUFBSSxDQUFDO0FBQUw7QUFBQSxFQVcvQixJQUFJLElBQUkscUNBQVk7QUFDbEIsSUFBQSxPQUFPLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxHQUFHLElBQUksQ0FBQyxJQUFJLENBQUMsTUFBTSxDQUFDO0FBQVAsSUFDckM7QUFBRDtBQUFBLEVBR0EsV0FBVyxzRkFBVTtBQUNuQixJQUFBLElBQUksQ0FBQyxPQUFPLEdBQUcsQ0FBQyxDQUFDO0FBQ2pCLElBQUEsSUFBSSxDQUFDLE9BQU8sR0FBRyxJQUFJLENBQUM7QUFBTCwrQkFDaEI7QUFDSDtBRXhFTyxTQUFTLE9BQU8sSUFBSSxxRkFBaUI7QUFDMUMsRUFBQSxPQUFPO0FBQUEsSUFDTCxLQUFLLEVBQUUsSUFBSSxDQUFDLFNBQVMsQ0FBQyxNQUFNLENBQUMsQ0FBQyxDQUFDLEdBQUcsQ0FBQyxDQUFDLElBQUksK0ZBQU07QUFBQSxNQUM1QyxLQUFLLEVBQUUsSUFBSSxDQUFDLEtBQUs7QUFBTCxNQUNaLE1BQU0sRUFBRSxJQUFJLENBQUMsTUFBTTtBQUFOLE1BQ2IsSUFBSSxFQUFFLElBQUksQ0FBQyxJQUFJO0FBQUosTUFDWCxLQUFLLEVBQUUsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLENBQUMsSUFBSSxDQUFDO0FBQUQsTUFDbEMsV0FBVyxFQUFFLElBQUksQ0FBQyxXQUFXO0FBQVgsTUFDbEIsV0FBVyxFQUFFLElBQUksQ0FBQyxXQUFXO0FBQVgsTUFDbEIsUUFBUSxFQUFFLElBQUksQ0FBQyxRQUFRO0FBQVIsSUFDakIsZ0NBQUUsQ0FBQztBQUFELElBQ0YsT0FBTyxFQUFFLElBQUksQ0FBQyxLQUFLLENBQUMsR0FBRyxDQUFDLENBQUMsSUFBSSw4Q0FBTTtBQUFBLE1BQ2pDLEtBQUssRUFBRSxnQkFBWSxHQUFHLElBQUksQ0FBQyxLQUFLO0FBQUwsTUFDM0IsSUFBSSxFQUFFLElBQUksQ0FBQyxJQUFJO0FBQUosTUFDWCxLQUFLLEVBQUUsSUFBSSxDQUFDLEtBQUs7QUFBTCxNQUNaLE9BQU8sRUFBRSxJQUFJLENBQUMsS0FBSyxLQUFLLE9BQU8sR0FBRyxFQUFFLEdBQUcsSUFBSSxDQUFDLE9BQU87QUFBUCxJQUM5QyxLQUFFLENBQUM7QUFBRCxFQUNKLENBQUMsQ0FBQzs7QUFJRyxTQUFTLFNBQVMsSUFBSSxxRkFBa0I7QUFDN0MsRUFBQSxPQUFPLEVBQUUsT0FBTyxFQUFFLElBQUksQ0FBQyxLQUFLLENBQUMsR0FBRyxDQUFDLENBQUMsSUFBSSwrRkFBSyxZQUFZLENBQUMsSUFBSSxFQUFFLElBQUksZ0NBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQzs7QUFJbEUsU0FBUyxhQUFhLElBQUksRUFBUSxJQUFJLHFGQUFrQjtBQUM3RCxFQUFBLE1BQU0sRUFBRSxPQUFPLENBQUMsQ0FBQyxHQUFHLElBQUksQ0FBQztBQUN6QixFQUFBLE9BQU87QUFBQSxJQUNMLElBQUksRUFBRSxJQUFJLENBQUMsSUFBSTtBQUFKLElBQ1gsS0FBSyxFQUFFLElBQUksQ0FBQyxLQUFLO0FBQUwsSUFDWixHQUFHLEVBQUUsT0FBTyxFQUFFLEdBQUcsSUFBSSxJQUFJO0FBQUosSUFDckIsT0FBTyxFQUFFLE9BQU8sRUFBRSxPQUFPLElBQUksSUFBSTtBQUFKLElBQzdCLE1BQU0sRUFBRSxPQUFPLEVBQUUsTUFBTSxJQUFJLEVBQUU7QUFBRixJQUMzQixLQUFLLEVBQUUsSUFBSSxDQUFDLFNBQVMsQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFDLE1BQU07QUFBTixJQUN4QyxRQUFRLEVBQUUsSUFBSSxDQUFDLFFBQVE7QUFBUixJQUNmLFFBQVEsRUFBRSxJQUFJLENBQUMsTUFBTSxDQUFDLElBQUk7QUFBSixJQUN0QixJQUFJLEVBQUUsSUFBSSxDQUFDLElBQUksQ0FBQyxNQUFNO0FBQU4sSUFDaEIsYUFBYSxFQUFFLElBQUksQ0FBQyxhQUFhLENBQUMsTUFBTTtBQUFOLElBQ2xDLE9BQU8sRUFBRSxJQUFJLENBQUMsT0FBTztBQUFQLElBQ2QsR0FBRyxJQUFJLENBQUMsUUFBUTtBQUFSLEVBQ1YsQ0FBQyxDQUFDOztBRDNDRyxTQUFTLE1BQU0sSUFBSSxFQUFRLEdBQUcscUZBQTRCO0FBQy9ELEVBQUEsTUFBTSxFQUFFLEtBQUssRUFBRSxLQUFLLENBQUMsQ0FBQyxHQUFHLEdBQUcsQ0FBQztBQUM3QixFQUFBLE1BQU0sT0FBTyxHQUFHLFFBQVEsQ0FBQyxHQUFHLENBQUMsS0FBSyxDQUFDLEdBQUcsR0FBRyxDQUFDLEtBQUssR0FBRyxDQUFDLENBQUMsQ0FBQztBQUNyRCxFQUFBLElBQUksS0FBSyxLQUFLLElBQUksQ0FBRSxDQUFBLE9BQU8sV0FBVyxDQUFDLElBQUksRUFBRSxHQUFHLENBQUMsS0FBSyxDQUFDLENBQUM7QUFDeEQsRUFBQSxNQUFNLElBQUksR0FBRyxLQUFLLEdBQUcsQ0FBQyxJQUFJLEtBQUssR0FBRyxnQkFBWSxHQUFHLElBQUksQ0FBQyxJQUFJLENBQUMsU0FBUyxDQUFDLEVBQUUsQ0FBQyxLQUFLLENBQUMsR0FBRyxLQUFLLENBQUMsQ0FBQztBQUN4RixFQUFBLElBQUksSUFBSSxLQUFLLEtBQUssQ0FBQyxDQUFLLENBQUEsT0FBTyxRQUFRLENBQUMsSUFBSSxFQUFFLElBQUksRUFBRSxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7QUFDcEUsRUFBQSxNQUFNLElBQUksR0FBRyxLQUFLLElBQUksZ0JBQVksR0FBRyxJQUFJLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxLQUFLLEdBQUcsZ0JBQVksQ0FBQyxHQUFHLEtBQUssQ0FBQyxDQUFDO0FBQ3BGLEVBQUEsSUFBSSxJQUFJLEtBQUssS0FBSyxDQUFDLENBQUssQ0FBQSxPQUFPLFVBQVUsQ0FBQyxJQUFJLEVBQUUsSUFBSSxFQUFFLFNBQVMsQ0FBQyxPQUFPLENBQUMsRUFBRSxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7QUFDMUYsRUFBQSxJQUFJLEtBQUssS0FBSyxDQUFDLENBQUUsQ0FBQSxLQUFLLE9BQU8sQ0FBQyxJQUFJLEVBQUUsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO0FBQUYsTUFDN0MsQ0FBQSxNQUFNLENBQUMsSUFBSSxFQUFFLE9BQU8sRUFBRSxLQUFLLEVBQUUsUUFBUSxFQUFFLENBQUMsbUJBQW1CLEVBQUUsS0FBSyxDQUFDLDhCQUE4QixDQUFDLENBQUMsQ0FBQzs7QUFJM0csU0FBUyxVQUFVLE9BQU8scUZBQWU7QUFDdkMsRUFBQSxJQUFJLE9BQU8sQ0FBQyxJQUFJLEtBQUssS0FBSyxDQUFDLENBQUssQ0FBQSxPQUFPLE9BQU8sQ0FBQztBQUMvQyxFQUFBLE1BQU0sSUFBSSxHQUFHLFFBQVEsQ0FBQyxPQUFPLENBQUMsSUFBSSxDQUFDLEdBQUcsT0FBTyxDQUFDLElBQUksR0FBRyxDQUFDLENBQUMsQ0FBQztBQUN4RCxFQUFBLE9BQU8sT0FBTyxDQUFDLElBQUksS0FBSyxNQUFNLEdBQUcsRUFBRSxJQUFJLEVBQUUsSUFBSSxDQUFDLEdBQUcsQ0FBQyxDQUFDLEdBQUcsSUFBSSxDQUFDOztBQUs3RCxTQUFTLFNBQVMsSUFBSSxFQUFRLElBQUksRUFBUSxPQUFPLEVBQVEsS0FBSyxxRkFBaUI7QUFDN0UsRUFBQSxNQUFNLEVBQUUsSUFBSSxDQUFDLENBQUMsR0FBRyxJQUFJLENBQUM7QUFDdEIsRUFBQSxNQUFNLElBQUksR0FBRyxJQUFJLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxNQUFNLENBQUMsQ0FBQztBQUNwQyxFQUFBLE1BQU0sSUFBSSxHQUFHLE9BQU8sQ0FBQyxJQUFJLElBQUksQ0FBQyxDQUFDLENBQUM7QUFDaEMsRUFBQSxNQUFNLElBQUksR0FBRyxDQUFDLEtBQUssRUFBRSxJQUFJLENBQUMsSUFBSSxDQUFDLFdBQVcsRUFBRSxJQUFJLENBQUMsTUFBTSxDQUFDLENBQUMsQ0FBQztBQUMxRCxFQUFBLElBQUksT0FBTyxDQUFDLElBQUksS0FBSyxNQUFNLENBQUUsQ0FBQSxPQUFPLE1BQU0sQ0FBQyxJQUFJLEVBQUUsT0FBTyxFQUFFLEtBQUssRUFBRSxRQUFRLEVBQUUsQ0FBQyxPQUFPLEVBQUUsTUFBTSxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLEVBQUUsSUFBSSxDQUFDLGtCQUFrQixDQUFDLENBQUMsQ0FBQztBQUN2SSxFQUFBLElBQUksQ0FBQyxJQUFJLENBQUMsTUFBTSxDQUFFLENBQUEsT0FBTyxNQUFNLENBQUMsSUFBSSxFQUFFLE9BQU8sRUFBRSxLQUFLLEVBQUUsUUFBUSxFQUFFLENBQUMsWUFBWSxFQUFFLElBQUksQ0FBQywrQkFBK0IsQ0FBQyxDQUFDLENBQUM7QUFDdEgsRUFBQSxNQUFNLEtBQUssR0FBRyxDQUFDLFFBQVEsQ0FBQyxJQUFJLENBQUMsSUFBSSxJQUFJLFlBQVksTUFBTSxHQUNuRCxzQkFBc0IsR0FDdEIsV0FBVyxDQUFDLElBQUksQ0FBQyxHQUNqQixxQkFBcUIsR0FDckIsSUFBSSxDQUFDLEtBQUssQ0FBQyxJQUFJLEVBQUUsV0FBVyxDQUFDLENBQUM7QUFDbEMsRUFBQSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUUsQ0FBQSxPQUFPLE1BQU0sQ0FBQyxJQUFJLEVBQUUsT0FBTyxFQUFFLEtBQUssRUFBRSxRQUFRLEVBQUUsQ0FBQyxZQUFZLEVBQUUsSUFBSSxDQUFDLEVBQUUsRUFBRSxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUM7QUFDbkcsRUFBQSxJQUFJLENBQUMsSUFBSSxFQUFFLElBQUksRUFBRSxZQUFZLEVBQUUsQ0FBQyxPQUFPLEVBQUUsSUFBSSxDQUFDLFFBQVEsQ0FBQyxhQUFhLEVBQUUsSUFBSSxDQUFDLFNBQVMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLEVBQUUsT0FBTyxFQUFFLEtBQUssRUFBRSxJQUFJLENBQUMsQ0FBQzs7QUFHdEgsU0FBUyxLQUFLLElBQUksRUFBUSxJQUFJLEVBQVEsTUFBTSxFQUFVLE9BQU8sRUFBVSxPQUFPLEVBQVEsS0FBSyxFQUFVLElBQUkscUZBQXNCO0FBQzdILEVBQUEsTUFBTSxFQUFFLEdBQUcsRUFBRSxJQUFJLEVBQUUsS0FBSyxDQUFDLENBQUMsR0FBRyxJQUFJLENBQUM7QUFDbEMsRUFBQSxNQUFNLEVBQUUsUUFBUSxFQUFFLE1BQU0sQ0FBQyxDQUFDLEdBQUcsT0FBTyxDQUFDO0FBQ3JDLEVBQUEsSUFBSSxJQUFJLENBQUMsSUFBSSxJQUFJLFNBQVMsR0FBRztBQUMzQixJQUFBLE9BQU8sTUFBTSxDQUFDLElBQUksRUFBRSxPQUFPLEVBQUUsS0FBSyxFQUFFLFFBQVEsRUFBRSxDQUFDLG1CQUFtQixFQUFFLElBQUksQ0FBQyxJQUFJLENBQUMsRUFBRSxFQUFFLFNBQVMsQ0FBQyw0QkFBNEIsQ0FBQyxDQUFDLENBQUM7QUFBRixFQUMzSCxDQUFDO0FBQ0QsRUFBQSxNQUFNLE9BQU8sR0FBRyxPQUFPLENBQUMsT0FBTyxDQUFDLFNBQVMsRUFBRSxJQUFJLENBQUMsTUFBTSxDQUFDLE1BQU0sQ0FBQyxDQUFDO0FBQy9ELEVBQUEsTUFBTSxPQUFPLEdBQUcsSUFBSSxPQUFPO0FBQVAsSUFDbEIsTUFBTTtBQUFOLElBQ0EsT0FBTztBQUFQLElBQ0EsT0FBTztBQUFQLElBQ0EsS0FBSztBQUFMLElBQ0EsSUFBSTtBQUFKLElBQ0EsSUFBSSxLQUFLLElBQUksR0FBRyxPQUFPLEdBQUcsTUFBTTtBQUFOLElBQzFCLElBQUk7QUFBSixJQUNBLFFBQVEsWUFBWSxNQUFNLEdBQUcsUUFBUSxHQUFHLElBQUk7QUFBSixJQUN4QyxNQUFNLFlBQVksTUFBTSxHQUFHLE1BQU0sR0FBRyxJQUFJO0FBQUosRUFDdEMsQ0FBQyxDQUFDO0FBQ0YsRUFBQSxJQUFJLENBQUMsUUFBUSxDQUFDLEtBQUssRUFBRSxDQUFDO0FBQ3RCLEVBQUEsS0FBSyxDQUFDLE1BQU0sQ0FBQyxJQUFJLEVBQUUsT0FBTyxDQUFDLENBQUM7QUFDNUIsRUFBQSxJQUFJLE9BQU8sQ0FBQyxNQUFNLEtBQUssSUFBSSxDQUFFLENBQUEsS0FBSyxXQUFXLENBQUMsR0FBRyxFQUFFLElBQUksRUFBRSxLQUFLLEVBQUUsSUFBSSxFQUFFLE9BQU8sQ0FBQyxDQUFDOztBQUdqRixTQUFTLFFBQVEsS0FBSyxFQUFXLFNBQVMscUZBQW1CO0FBQzNELEVBQUEsT0FBTyxPQUFPLEtBQUssS0FBSyxRQUFRLElBQUksS0FBSyxJQUFJLENBQUMsSUFBSSxLQUFLLElBQUksZUFBVyxHQUFHLElBQUksQ0FBQyxHQUFHLENBQUMsQ0FBQyxFQUFFLElBQUksQ0FBQyxHQUFHLENBQUMsS0FBSyxFQUFFLGVBQVcsQ0FBQyxDQUFDLEdBQUcsU0FBUyxDQUFDOzt1SEFJakksMEJBQTJCLEtBQVUsT0FBYSxPQUFjLE1BQVksMkNBQWtDO0FBQzVHLEVBQUEsSUFBSSxLQUFLLEdBQUcsSUFBSSxDQUFDO0FBQ2pCLEVBQUEsS0FBSztBQUNILElBQUEsdUJBQU0sR0FBRyxDQUFDLElBQUksQ0FBQyxPQUFPLENBQUMsTUFBTyxHQUFDLENBQUM7QUFBRixFQUNoQyxDQUFDLENBQUMsT0FBTywyQkFBUTtBQUNmLElBQUEsSUFBSSxFQUFFLEtBQUssWUFBWSxhQUFhLENBQUMsQ0FBQyxDQUFBLE1BQU0sS0FBSyxDQUFDO0FBQ2xELElBQUEsS0FBSyxHQUFHLEtBQUssQ0FBQyxLQUFLLEtBQUssU0FBUyxJQUFJLEtBQUssQ0FBQyxLQUFLLEtBQUssT0FBTyxDQUFDO0FBQVIsRUFDdkQsQ0FBQztBQUNELEVBQUEsSUFBSSxLQUFLLElBQUksQ0FBQyxPQUFPLENBQUMsSUFBSSxHQUFHO0FBQzNCLElBQUEsSUFBSSxDQUFDLFFBQVEsQ0FBQyxRQUFRLEVBQUUsQ0FBQztBQUN6QixJQUFBLEtBQUssQ0FBQyxNQUFNLENBQUMsSUFBSSxFQUFFLE9BQU8sRUFBRSxLQUFLLEVBQUUsd0JBQXdCLENBQUMsQ0FBQztBQUFGLEVBQzdELENBQUM7QUFDRCxFQUFBLE9BQU0sS0FBSyxzQkFBQyxHQUFHLENBQUMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxNQUFPLE9BQUMsRUFBQyxDQUFDOztBQUt6QyxTQUFTLFdBQVcsSUFBSSxFQUFRLElBQUksRUFBUSxPQUFPLEVBQVEsT0FBTyxFQUFRLEtBQUsscUZBQWlCO0FBQzlGLEVBQUEsTUFBTSxFQUFFLElBQUksRUFBRSxNQUFNLEVBQUUsU0FBUyxFQUFFLElBQUksQ0FBQyxDQUFDLEdBQUcsT0FBTyxDQUFDO0FBQ2xELEVBQUEsSUFBSSxPQUFPLElBQUksS0FBSyxRQUFRLENBQUUsQ0FBQSxPQUFPLElBQUksQ0FBQyxJQUFJLEVBQUUsSUFBSSxFQUFFLGdCQUFnQixFQUFFLENBQUMsTUFBTSxFQUFFLElBQUksQ0FBQyxTQUFTLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxFQUFFLE9BQU8sRUFBRSxLQUFLLEVBQUUsSUFBSSxDQUFDLENBQUM7QUFDL0gsRUFBQSxJQUFJLE9BQU8sTUFBTSxLQUFLLFFBQVEsR0FBRztBQUMvQixJQUFBLE1BQU0sS0FBSyxHQUFHLFFBQVEsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLFdBQVcsQ0FBQyxJQUFJLENBQUMsR0FBRyxDQUFDLGFBQWEsRUFBRSxJQUFJLENBQUMsU0FBUyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsR0FBRyxFQUFFLENBQUM7QUFDakcsSUFBQSxPQUFPLElBQUksQ0FBQyxJQUFJLEVBQUUsSUFBSSxFQUFFLGFBQWEsRUFBRSxDQUFDLE9BQU8sRUFBRSxJQUFJLENBQUMsU0FBUyxDQUFDLE1BQU0sQ0FBQyxDQUFDLEVBQUUsS0FBSyxDQUFDLENBQUMsRUFBRSxPQUFPLEVBQUUsS0FBSyxFQUFFLElBQUksQ0FBQyxDQUFDO0FBQUYsRUFDekcsQ0FBQztBQUNELEVBQUEsSUFBSSxPQUFPLE9BQU8sQ0FBQyxTQUFTLEtBQUssUUFBUSxHQUFHO0FBQzFDLElBQUEsSUFBSSxFQUFFLE9BQU8sQ0FBQyxFQUFFLFlBQVksTUFBTSxDQUFDLENBQUUsQ0FBQSxPQUFPLE1BQU0sQ0FBQyxJQUFJLEVBQUUsT0FBTyxFQUFFLEtBQUssRUFBRSxRQUFRLEVBQUUscUNBQXFDLENBQUMsQ0FBQztBQUMxSCxJQUFBLE9BQU8sS0FBSyxTQUFTLENBQUMsSUFBSSxFQUFFLElBQUksRUFBRSxFQUFFLEdBQUcsRUFBRSxPQUFPLENBQUMsU0FBUyxFQUFFLEVBQUUsRUFBRSxPQUFPLENBQUMsRUFBRSxFQUFFLE1BQU0sRUFBRSxDQUFDLENBQUMsQ0FBQyxFQUFFLEtBQUssQ0FBQyxDQUFDO0FBQUYsRUFDaEcsQ0FBQztBQUNELEVBQUEsV0FBVyxDQUFDLElBQUksRUFBRSxPQUFPLENBQUMsQ0FBQztBQUMzQixFQUFBLElBQUksT0FBTyxPQUFPLENBQUMsV0FBVyxLQUFLLFFBQVEsQ0FBRSxDQUFBLE9BQU8sS0FBSyxXQUFXLENBQUMsSUFBSSxFQUFFLElBQUksRUFBRSxPQUFPLENBQUMsV0FBVyxFQUFFLEtBQUssQ0FBQyxDQUFDO0FBQzdHLEVBQUEsSUFBSSxPQUFPLENBQUMsU0FBUyxLQUFLLElBQUksQ0FBRSxDQUFBLE9BQU8sS0FBSyxNQUFNLENBQUMsSUFBSSxFQUFFLElBQUksRUFBRSxnQkFBZ0IsRUFBRSxXQUFXLEVBQUUsS0FBSyxDQUFDLENBQUM7QUFDckcsRUFBQSxJQUFJLE9BQU8sQ0FBQyxTQUFTLEtBQUssSUFBSSxDQUFFLENBQUEsT0FBTyxLQUFLLE1BQU0sQ0FBQyxJQUFJLEVBQUUsSUFBSSxFQUFFLDBCQUEwQixFQUFFLG1CQUFtQixFQUFFLEtBQUssQ0FBQyxDQUFDO0FBQ3ZILEVBQUEsSUFBSSxPQUFPLENBQUMsT0FBTyxLQUFLLElBQUksQ0FBRSxDQUFBLE9BQU8sS0FBSyxNQUFNLENBQUMsSUFBSSxFQUFFLElBQUksRUFBRSxjQUFjLEVBQUUsU0FBUyxFQUFFLEtBQUssQ0FBQyxDQUFDO0FBQy9GLEVBQUEsSUFBSSxPQUFPLENBQUMsTUFBTSxLQUFLLElBQUksQ0FBRSxDQUFBLE9BQU8sS0FBSyxNQUFNLENBQUMsSUFBSSxDQUFDLEdBQUcsRUFBRSxLQUFLLEVBQUUsWUFBWSxDQUFDLElBQUksQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLENBQUMsQ0FBQztBQUNoRyxFQUFBLE1BQU0sS0FBSyxHQUFHLGdGQUFnRixDQUFDO0FBQy9GLEVBQUEsS0FBSyxLQUFLLENBQUMsSUFBSSxDQUFDLEdBQUcsQ0FBQyxNQUFNLENBQUMsS0FBSyxFQUFFLFFBQVEsRUFBRSxDQUFDLG1DQUFtQyxFQUFFLElBQUksQ0FBQyxJQUFJLENBQUMsV0FBVyxFQUFFLEtBQUssQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDOzs2R0FHckgscUJBQXNCLE1BQVksTUFBWSxRQUFnQixRQUFnQix5Q0FBK0I7QUFDM0csRUFBQSxNQUFNLEVBQUUsR0FBRyxFQUFFLEtBQUssQ0FBQyxDQUFDLEdBQUcsSUFBSSxDQUFDO0FBQzVCLEVBQUEsTUFBTSxLQUFLLEdBQUcsdUJBQU0sS0FBSyxDQUFDLElBQUksQ0FBQyxJQUFJLEVBQUUsTUFBTSxFQUFFLE1BQU0sR0FBQyxDQUFDO0FBQ3JELEVBQUEsSUFBSSxPQUFPLEtBQUssS0FBSyxRQUFRLENBQUUsQ0FBQSxPQUFNLEtBQUssc0JBQUMsR0FBRyxDQUFDLE1BQU0sQ0FBQyxLQUFLLEVBQUUsS0FBSyxFQUFFLENBQUMsWUFBWSxFQUFFLE1BQU0sQ0FBQyxXQUFXLEVBQUUsSUFBSSxDQUFDLElBQUksQ0FBQyxFQUFFLEVBQUUsS0FBSyxDQUFDLENBQUMsT0FBQyxFQUFDLENBQUM7QUFBRixNQUN4SCxDQUFBLHVCQUFNLE1BQU0sQ0FBQyxHQUFHLEVBQUUsS0FBSyxFQUFFLEVBQUUsQ0FBQyxNQUFNLEdBQUcsS0FBSyxDQUFDLENBQUMsR0FBQyxDQUFDOzt5R0FHckQsd0JBQXlCLE1BQVksTUFBWSxLQUFtQix5Q0FBK0I7QUFDakcsRUFBQSxNQUFNLEVBQUUsR0FBRyxFQUFFLEtBQUssQ0FBQyxDQUFDLEdBQUcsSUFBSSxDQUFDO0FBQzVCLEVBQUEsSUFBSSxPQUFPLEdBQWtCLENBQUMsT0FBTyxFQUFFLElBQUksQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLGlCQUFpQixDQUFDLHlCQUF5QixDQUFDLENBQUM7QUFDckcsRUFBQSxJQUFJLElBQUksQ0FBQyxhQUFhLENBQUMsTUFBTSxHQUFHLGlCQUFpQixHQUFHO0FBQ2xELElBQUEsSUFBSSxDQUFDLGFBQWEsQ0FBQyxJQUFJLENBQUMsR0FBRyxDQUFDLENBQUM7QUFDN0IsSUFBQSxPQUFPLEdBQUcsdUJBQU0sS0FBSyxDQUFDLFNBQVMsQ0FBQyxJQUFJLEVBQUUsR0FBRyxHQUFDLENBQUM7QUFDM0MsSUFBQSxJQUFJLE9BQU8sS0FBSyxJQUFJLENBQUUsQ0FBQSxPQUFPLE9BQU0sS0FBSyxzQkFBQyxHQUFHLENBQUMsS0FBSyxDQUFDLEtBQUssRUFBRSxFQUFFLFVBQVUsRUFBRSxHQUFHLENBQUMsR0FBRyxDQUFDLENBQUMsT0FBQyxFQUFDLENBQUM7QUFBRixFQUNwRixDQUFDO0FBQ0QsRUFBQSxLQUFLLENBQUMsTUFBTSxDQUFDLElBQUksRUFBRSxHQUFHLENBQUMsQ0FBQztBQUN4QixFQUFBLE9BQU0sS0FBSyxzQkFBQyxHQUFHLENBQUMsTUFBTSxDQUFDLEtBQUssRUFBRSxLQUFLLEVBQUUsQ0FBQyxvQkFBb0IsRUFBRSxHQUFHLENBQUMsR0FBRyxDQUFDLEVBQUUsRUFBRSxPQUFPLENBQUMsQ0FBQyxPQUFDLEVBQUMsQ0FBQzs7NkdBR3RGLDBCQUEyQixNQUFZLE1BQVksS0FBYSx5Q0FBK0I7QUFDN0YsRUFBQSxNQUFNLEtBQUssR0FBRyxJQUFJLENBQUMsYUFBYSxDQUFDLE1BQU0sQ0FBQyxDQUFDLEdBQUcsOENBQUssR0FBRyxDQUFDLEdBQUcsS0FBSyxPQUFHLENBQUMsQ0FBQztBQUNsRSxFQUFBLEtBQUssTUFBTSxHQUFHLElBQUksS0FBSyxDQUFFLG1DQUFBLHVCQUFNLElBQUksQ0FBQyxLQUFLLENBQUMsV0FBVyxDQUFDLElBQUksRUFBRSxHQUFHLEdBQUMsR0FBQztBQUNqRSxFQUFBLHVCQUFNLEtBQUssQ0FBQyxJQUFJLENBQUMsR0FBRyxDQUFDLEtBQUssQ0FBQyxLQUFLLEVBQUUsRUFBRSxZQUFZLEVBQUUsS0FBSyxDQUFDLE1BQU0sQ0FBQyxDQUFDLENBQUMsR0FBQyxDQUFDOzsyRkFLckUsc0JBQXVCLE1BQVksU0FBZSx5Q0FBK0I7QUFDL0UsRUFBQSxNQUFNLEVBQUUsR0FBRyxFQUFFLElBQUksRUFBRSxLQUFLLENBQUMsQ0FBQyxHQUFHLElBQUksQ0FBQztBQUNsQyxFQUFBLElBQUksT0FBTyxDQUFDLE1BQU0sS0FBSyxJQUFJLENBQUUsQ0FBQSxPQUFPLHVCQUFNLE1BQU0sQ0FBQyxHQUFHLEVBQUUsS0FBSyxFQUFFLFFBQVEsQ0FBQyxJQUFJLENBQUMsR0FBQyxDQUFDO0FBQzdFLEVBQUEsSUFBSSxPQUFPLENBQUMsSUFBSSxLQUFLLElBQUksR0FBRztBQUMxQixJQUFBLE9BQU0sSUFBSSxNQUFDLENBQUMsSUFBSSxDQUFDLE9BQU8sa0JBQUUsR0FBRyxDQUFDLEtBQUssQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLE1BQU0sRUFBRSxHQUFNLENBQUMsRUFBQyxNQUFDLEVBQUMsQ0FBQztBQUN2RSxJQUFBLE9BQU8sdUJBQU0sTUFBTSxDQUFDLEdBQUcsRUFBRSxLQUFLLEVBQUUsTUFBTSxDQUFDLElBQUksQ0FBQyxHQUFDLENBQUM7QUFBRixFQUM5QyxDQUFDO0FBQ0QsRUFBQSxNQUFNLElBQUksR0FBRyxJQUFJLENBQUMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztBQUN4QyxFQUFBLElBQUksSUFBSSxLQUFLLEtBQUssQ0FBQyxHQUFNO0FBQ3ZCLElBQUEsS0FBSyxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUMsQ0FBQztBQUNwQixJQUFBLE9BQU8sT0FBTSxLQUFLLHNCQUFDLEdBQUcsQ0FBQyxLQUFLLENBQUMsS0FBSyxFQUFFLEVBQUUsU0FBUyxFQUFFLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQyxPQUFDLEVBQUMsQ0FBQztBQUFGLEVBQy9ELENBQUM7QUFDRCxFQUFBLE1BQU0sQ0FBQyxJQUFJLEVBQUUsT0FBTyxFQUFFLEtBQUssRUFBRSxRQUFRLEVBQUUscUVBQXFFLENBQUMsQ0FBQzs7eUZBR2hILHFCQUFzQixLQUFVLE9BQWUseUNBQWdDO0FBQzdFLEVBQUEsS0FBSztBQUNILElBQUEsdUJBQU0sR0FBRyxDQUFDLEtBQUssQ0FBQyxLQUFLLEVBQUUsS0FBSyxHQUFDLENBQUM7QUFBRixFQUM5QixDQUFDLENBQUMsT0FBTywyQkFBUTtBQUNmLElBQUEsSUFBSSxFQUFFLEtBQUssWUFBWSxhQUFhLENBQUMsQ0FBQyxDQUFBLE1BQU0sS0FBSyxDQUFDO0FBQ2xELElBQUEsSUFBSSxLQUFLLENBQUMsS0FBSyxLQUFLLE9BQU8sQ0FBRSxDQUFBLE9BQU0sS0FBSyxzQkFBQyxHQUFHLENBQUMsTUFBTSxDQUFDLEtBQUssRUFBRSxLQUFLLEVBQUUsQ0FBQywyQkFBMkIsRUFBRSxLQUFLLENBQUMsT0FBTyxDQUFDLENBQUMsT0FBQyxFQUFDLENBQUM7QUFBRixFQUNsSCxDQUFDOztBQUtILFNBQVMsT0FBTyxJQUFJLEVBQVEsT0FBTyxFQUFXLEtBQUssRUFBVSxLQUFLLEVBQWMsSUFBSSxxRkFBaUI7QUFDbkcsRUFBQSxLQUFLLEtBQUssQ0FBQyxJQUFJLENBQUMsR0FBRyxDQUFDLE1BQU0sQ0FBQyxLQUFLLEVBQUUsS0FBSyxFQUFFLElBQUksQ0FBQyxDQUFDLENBQUM7QUFDaEQsRUFBQSxXQUFXLENBQUMsSUFBSSxFQUFFLE9BQU8sQ0FBQyxDQUFDOztBQUc3QixTQUFTLFlBQVksSUFBSSxFQUFRLEtBQUsscUZBQWtCO0FBQ3RELEVBQUEsSUFBSSxPQUFPLEtBQUssS0FBSyxRQUFRLElBQUksS0FBSyxLQUFLLElBQUksQ0FBRSxDQUFBLE9BQU87QUFDeEQsRUFBQSxJQUFJLEtBQUssWUFBWSxNQUFNLENBQUUsQ0FBQSxPQUFPLEtBQUssS0FBSyxDQUFDLElBQUksQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUM7QUFDckUsRUFBQSxLQUFLLE1BQU0sR0FBRyxJQUFJLEtBQUssQ0FBRSxtQ0FBQSxXQUFXLENBQUMsSUFBSSxFQUFHLEtBQUssQ0FBVSxHQUFHLENBQUMsQ0FBQyxHQUFDOztBQUduRSxTQUFTLFlBQVksS0FBSyxxRkFBcUI7QUFDN0MsRUFBQSxJQUFJLE9BQU8sS0FBSyxLQUFLLFFBQVEsSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFFLENBQUEsT0FBTyxLQUFLLENBQUM7QUFDOUQsRUFBQSxJQUFJLEtBQUssWUFBWSxNQUFNLENBQUUsQ0FBQSxPQUFPLElBQUksQ0FBQztBQUN6QyxFQUFBLEtBQUssTUFBTSxHQUFHLElBQUksS0FBSyxDQUFFLG1DQUFBLElBQUksV0FBVyxDQUFFLEtBQUssQ0FBVSxHQUFHLENBQUMsQ0FBQyxDQUFFLENBQUEsT0FBTyxJQUFJLEdBQUM7QUFDNUUsRUFBQSxPQUFPLEtBQUssQ0FBQzs7TWQxS1IsZUFBZSxHQUFQLEtBQUssQ0FBQyxLQUFLLGlFQUFFLGdCQUFPLEtBQUssRUFBRSxHQUFHLEVBQUUsT0FBTyxDQUFDLHFDQUFnQjtBQUNyRSxFQUFBLElBQUksT0FBTyxDQUFDLE1BQU0sR0FBRyxXQUFXLENBQUUsQ0FBQSxNQUFNLElBQUksVUFBVSxDQUFDLENBQUMsYUFBYSxFQUFFLE9BQU8sQ0FBQyxNQUFNLENBQUMsa0JBQWtCLEVBQUUsV0FBVyxDQUFDLFlBQVksQ0FBQyxDQUFDLENBQUM7QUFDckksRUFBQSxNQUFNLElBQUksR0FBRyxJQUFJLElBQUksQ0FBQyxHQUFHLEVBQUUsdUJBQU0sR0FBRyxDQUFDLFFBQVEsQ0FBQyxFQUFFLFFBQVEsRUFBRSxDQUFDLENBQUMsQ0FBQyxHQUFDLENBQUMsQ0FBQztBQUNoRSxFQUFBLE1BQU0sS0FBSyxHQUFHLElBQUksS0FBSyxDQUFDLEdBQUcsRUFBRSxJQUFJLENBQUMsQ0FBQztBQUNuQyxFQUFBLE1BQU0sS0FBSyxHQUFvQixDQUFDLENBQUMsQ0FBQztBQUNsQyxFQUFBLEtBQUssTUFBTSxFQUFFLElBQUksRUFBRSxHQUFHLEVBQUUsR0FBRyxNQUFNLENBQUMsQ0FBQyxJQUFJLE9BQU8sb0NBQUc7QUFDL0MsSUFBQSxNQUFNLElBQUksR0FBRyxJQUFJLElBQUksQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLEtBQUssQ0FBQyxNQUFNLEVBQUUsRUFBRSxHQUFHLFVBQU0sRUFBRSxHQUFHLE1BQU0sQ0FBQyxDQUFDLEVBQUUsR0FBRyxJQUFJLElBQUksQ0FBQyxDQUFDO0FBQ3RGLElBQUEsTUFBTSxFQUFFLE9BQU8sRUFBRSxPQUFPLENBQUMsQ0FBQyxHQUFHLEtBQUssQ0FBTyxDQUFDLENBQUM7QUFDM0MsSUFBQSxJQUFJLENBQUMsT0FBTyxHQUFHLE9BQU8sQ0FBQztBQUN2QixJQUFBLEtBQUssQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFDLENBQUM7QUFDcEIsSUFBQSxJQUFJLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQztBQUFGLEVBQ3RCLENBQUM7QUFDRCxFQUFBLE1BQU0sSUFBSSxHQUFTLEVBQUUsR0FBRyxFQUFFLElBQUksRUFBRSxLQUFLLEVBQUUsT0FBTyxFQUFFLEdBQUcsQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUM7QUFDN0QsRUFBQSxLQUFLLFVBQVUsQ0FBQyxHQUFHLEVBQUUsSUFBSSxFQUFFLENBQUMsSUFBSSxFQUFFLE9BQU8sK0ZBQUssS0FBSyxDQUFDLE1BQU0sQ0FBQyxJQUFJLEVBQUUsT0FBTyxnQ0FBQyxDQUFDLENBQUM7QUFDM0UsRUFBQSxLQUFLLE1BQU0sSUFBSSxJQUFJLElBQUksQ0FBQyxLQUFLLENBQUUsbUNBQUEsS0FBSyxLQUFLLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxHQUFDO0FBQ3JELEVBQUEsS0FBSyxJQUFJLEdBQUcsR0FBRyx1QkFBTSxPQUFPLENBQUMsR0FBRyxFQUFFLEdBQUcsR0FBQyxFQUFFLEdBQUcsS0FBSyxJQUFJLEVBQUUsR0FBRyxHQUFHLHVCQUFNLE9BQU8sQ0FBQyxHQUFHLEVBQUUsR0FBRyxHQUFDLENBQUUsbUNBQUEsS0FBSyxDQUFDLElBQUksRUFBRSxHQUFHLENBQUMsR0FBQztBQUN0RyxFQUFBLElBQUksQ0FBQyxPQUFPLEdBQUcsSUFBSSxDQUFDO0FBQ3BCLEVBQUEsTUFBTSxLQUFLLEdBQUcsSUFBSSxDQUFDLEtBQUssQ0FBQyxHQUFHO0FBQUgsSUFBSSxDQUFDLElBQUksK0ZBQ2hDLEtBQUssaUJBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxVQUFVLEVBQUUsRUFBRSxNQUFNLEVBQUUsSUFBSSxDQUFDLElBQUksRUFBRSxPQUFPLEVBQUUsUUFBUSxDQUFDLENBQUMsRUFBRSxFQUFFLFNBQVMsRUFBRSxDQUFDLEdBQUcsUUFBUSxDQUFDLENBQUMsRUFBQyxnQ0FBQztBQUFELEVBQ25HLENBQUMsQ0FBQztBQUNGLEVBQUEsdUJBQU0sR0FBRyxDQUFDLEtBQUssR0FBQyxDQUFDO0FBQ2pCLEVBQUEsT0FBTyxFQUFFLEtBQUssRUFBRSxJQUFJLENBQUMsS0FBSyxDQUFDLE1BQU0sQ0FBQyxDQUFDLEdBQUcsRUFBRSxJQUFJLDhDQUFLLEdBQUcsR0FBRyxJQUFJLENBQUMsUUFBUSxDQUFDLFNBQUssRUFBRSxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUM7R0FDbEY7aUZBRUQsc0JBQXVCLEtBQVUsdUNBQWlEO0FBQ2hGLEVBQUEsS0FBSztBQUNILElBQUEsT0FBTyx1QkFBTSxHQUFHLENBQUMsSUFBSSxDQUFVLEdBQUcsR0FBQyxDQUFDO0FBQUYsRUFDcEMsQ0FBQyxDQUFDLE9BQU8sMkJBQVE7QUFDZixJQUFBLElBQUksS0FBSyxZQUFZLGFBQWEsSUFBRyxLQUFLLENBQUMsS0FBSyxLQUFLLFNBQVMsQ0FBRSxDQUFBLE9BQU8sSUFBSSxDQUFDO0FBQzVFLElBQUEsTUFBTSxLQUFLLENBQUM7QUFBTixFQUNSLENBQUM7Ozs7Ozs7QUdwRFUsWUFBUTtBQUFBLEVBQ25CLGNBQWMsRUFBRSxDQUFDLEtBQUs7QUFBTixFQUNoQixhQUFhLEVBQUUsQ0FBQyxLQUFLO0FBQU4sRUFDZixnQkFBZ0IsRUFBRSxDQUFDLEtBQUs7QUFBTixFQUNsQixrQkFBa0IsRUFBRSxDQUFDLEtBQUs7QUFDNUI7QUNJYSxhQUF1QixNQUFNLENBQUMsTUFBTSxDQUFDLEVBQUUsTUFBTSxFQUFFLEdBQUcsRUFBSyxNQUFNLEVBQUUsR0FBRyxFQUFLLFVBQVUsRUFBRSxHQUFHLEVBQUksVUFBVSxFQUFFLEdBQUcsRUFBRSxPQUFPLEVBQUUsR0FBRyxDQUFDLENBQUM7QUF5QnpILG1CQUFlLENBQUMsSUFBSTtBQU9wQixxQkFBaUIsQ0FBQyxJQUFJO0FHcEJ0Qiw4QkFBTixPQUFpQjtBQUFEO0FBQUEsRUFFSixLQUFLLEdBQVcsQ0FBQyxDQUFDLENBQUM7QUFBRixFQUNqQixNQUFNLEdBQUcsZ0JBQUEsSUFBSSxHQUFHLENBQWUsQ0FBQyxDQUFDO0FBQUY7QUFBQSxFQUdoRCxFQUFFLENBQUMsS0FBSyxvQ0FBNkI7QUFDbkMsSUFBQSxPQUFPLElBQUksQ0FBQyxLQUFLLENBQUMsS0FBSyxHQUFHLENBQUMsQ0FBQyxDQUFDO0FBQUYsSUFDNUI7QUFBRDtBQUFBLEVBR0EsTUFBTSxDQUFDLE1BQU0sRUFBVSxPQUFPLHFGQUErQjtBQUMzRCxJQUFBLElBQUksT0FBTyxHQUFHLENBQUMsQ0FBQztBQUNoQixJQUFBLEtBQUssTUFBTSxJQUFJLElBQUksSUFBSSxDQUFDLEtBQUssQ0FBRSxtQ0FBQSxJQUFJLElBQUksQ0FBQyxNQUFNLEtBQUssTUFBTSxDQUFFLENBQUEsSUFBSSxDQUFDLE1BQU0sR0FBRyxLQUFLLEdBQUM7QUFDL0UsSUFBQSxLQUFLLE1BQU0sS0FBSyxJQUFJLE9BQU8sQ0FBRSxtQ0FBQSxJQUFJLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxNQUFNLEVBQUUsS0FBSyxDQUFDLENBQUUsQ0FBQSxPQUFPLEVBQUUsR0FBQztBQUN0RSxJQUFBLE9BQU8sT0FBTyxDQUFDO0FBQVIsK0JBQ1I7QUFBRCxFQUVRLElBQUksQ0FBQyxNQUFNLEVBQVUsS0FBSyxxRkFBcUI7QUFDckQsSUFBQSxJQUFJLENBQUMsUUFBUSxDQUFDLEtBQUssQ0FBQyxJQUFJLE9BQU8sS0FBSyxDQUFDLElBQUksS0FBSyxRQUFRLENBQUUsQ0FBQSxPQUFPLEtBQUssQ0FBQztBQUNyRSxJQUFBLE1BQU0sRUFBRSxJQUFJLENBQUMsQ0FBQyxHQUFHLEtBQUssQ0FBQztBQUN2QixJQUFBLElBQUksSUFBSSxDQUFDLE1BQU0sS0FBSyxDQUFDLElBQUksSUFBSSxDQUFDLE1BQU0sR0FBRyxNQUFNLENBQUMsTUFBTSxHQUFHLENBQUMsR0FBRyxlQUFlLElBQUksQ0FBQyxJQUFJLENBQUMsWUFBWSxDQUFDLENBQUMsQ0FBRSxDQUFBLE9BQU8sS0FBSyxDQUFDO0FBQ2pILElBQUEsTUFBTSxHQUFHLEdBQUcsQ0FBQyxFQUFFLE1BQU0sQ0FBQztBQUFELEVBQUssSUFBSSxDQUFDLENBQUMsQ0FBQztBQUNqQyxJQUFBLE1BQU0sSUFBSSxHQUFHLElBQUksQ0FBQyxNQUFNLENBQUMsR0FBRyxDQUFDLEdBQUcsQ0FBQyxJQUFJLElBQUksQ0FBQyxHQUFHLENBQUMsTUFBTSxFQUFFLElBQUksRUFBRSxHQUFHLENBQUMsQ0FBQztBQUNqRSxJQUFBLElBQUksSUFBSSxLQUFLLElBQUksSUFBSSxJQUFJLENBQUMsTUFBTSxDQUFFLENBQUEsT0FBTyxLQUFLLENBQUM7QUFDL0MsSUFBQSxZQUFZLENBQUMsSUFBSSxFQUFFLEtBQUssQ0FBQyxDQUFDO0FBQzFCLElBQUEsT0FBTyxJQUFJLENBQUM7QUFBTCwrQkFDUjtBQUFELEVBRVEsR0FBRyxDQUFDLE1BQU0sRUFBVSxJQUFJLEVBQVUsR0FBRyxxRkFBd0I7QUFDbkUsSUFBQSxJQUFJLElBQUksQ0FBQyxLQUFLLENBQUMsTUFBTSxJQUFJLFNBQVMsQ0FBRSxDQUFBLE9BQU8sSUFBSSxDQUFDO0FBQ2hELElBQUEsTUFBTSxJQUFJLEdBQVM7QUFBQSxNQUNqQixLQUFLLEVBQUUsSUFBSSxDQUFDLEtBQUssQ0FBQyxNQUFNLEdBQUcsQ0FBQztBQUFELE1BQzNCLE1BQU07QUFBTixNQUNBLElBQUk7QUFBSixNQUNBLFFBQVEsRUFBRSxJQUFJLENBQUMsU0FBUyxDQUFDLElBQUksQ0FBQztBQUFELE1BQzdCLFdBQVcsRUFBRSxFQUFFO0FBQUYsTUFDYixXQUFXLEVBQUUsQ0FBQyxDQUFDO0FBQUQsTUFDZCxLQUFLLEVBQUUsK0NBQU0sUUFBSTtBQUFKLE1BQ2IsUUFBUSxFQUFFLEtBQUs7QUFBTCxNQUNWLE1BQU0sRUFBRSxLQUFLO0FBQUwsSUFDVixDQUFDLENBQUM7QUFDRixJQUFBLElBQUksQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFDO0FBQ3RCLElBQUEsSUFBSSxDQUFDLE1BQU0sQ0FBQyxHQUFHLENBQUMsR0FBRyxFQUFFLElBQUksQ0FBQyxDQUFDO0FBQzNCLElBQUEsT0FBTyxJQUFJLENBQUM7QUFBTCwrQkFDUjtBQUFEO0FBQUEsRUFHQSxNQUFNLENBQUMsTUFBTSxxRkFBNkI7QUFDeEMsSUFBQSxPQUFPLElBQUksQ0FBQyxLQUFLLENBQUMsTUFBTSxDQUFDLENBQUMsSUFBSSw4Q0FBSyxJQUFJLENBQUMsTUFBTSxLQUFLLE1BQU0sS0FBSyxLQUFLLENBQUMsSUFBTyxJQUFJLENBQUMsTUFBTSxLQUFLLE1BQU0sS0FBQyxDQUFDLENBQUM7QUFBRiwrQkFDbkc7QUFBRDtBQUFBLEVBR0EsT0FBTyxDQUFDLElBQUkscUZBQTRCO0FBQ3RDLElBQUEsTUFBTSxJQUFJLEdBQUcsQ0FBQyxFQUFFLElBQUksQ0FBQyxNQUFNLENBQUMsQ0FBQyxFQUFFLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDO0FBQzNDLElBQUEsTUFBTSxLQUFLLEdBQUcsSUFBSSxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsQ0FBQyxHQUFHLCtGQUFLLEdBQUcsS0FBSyxJQUFJLElBQUksR0FBRyxDQUFDLE1BQU0sSUFBSSxPQUFPLENBQUMsR0FBRyxFQUFFLElBQUksQ0FBQyxJQUFJLGdDQUFDLENBQUMsQ0FBQztBQUM5RixJQUFBLE9BQU8sS0FBSyxHQUFHLENBQUMsSUFBSSxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsSUFBSSxFQUFFLElBQUksQ0FBQyxDQUFDO0FBQUYsK0JBQ3pDO0FBQ0g7QUdoRWEsc0JBQXFDLENBQUMsWUFBWSxFQUFFLFlBQVksRUFBRSxZQUFZLEVBQUUsWUFBWTtBQUVuRyxhQUFTLEVBQUUsSUFBSSxFQUFFLFFBQVEsRUFBRSxPQUFPLEVBQUUsT0FBTyxDQUFDO0FBQzVDLG1CQUFlO0FBQUEsRUFDbkIsQ0FBQywyQ0FBMkMsRUFBRSxjQUFjLENBQUMsQ0FBQyxDQUFDO0FBQUgsRUFDNUQsQ0FBQyxxQ0FBcUMsRUFBRSxJQUFJLENBQUMsU0FBUyxDQUFDLFVBQU0sQ0FBQyxDQUFDLENBQUM7QUFBRixFQUM5RCxDQUFDLCtDQUErQyxDQUFDO0FBQ25ELENBQUMsQ0FBQyxJQUFJLENBQUMsR0FBRztBQWdCRyx5QkFBcUIsQ0FBQyxtQkFBbUIsRUFBRSxjQUFjLENBQUMsaUNBQWlDLEVBQUUsSUFBSSxDQUFDLFNBQVMsQ0FBQyxVQUFNLENBQUMsQ0FBQztBRWxCM0gsZUFBVyxJQUFJLFVBQVUsQ0FBQyxDQUFDO0FBQzNCLGdCQUFrQixNQUFNLENBQUMsTUFBTSxDQUFDLENBQUMsQ0FBQztBRUhsQyxrQkFBYyxFQUFFLEdBQUcsSUFBSSxHQUFHOzs7Ozs7In0=
