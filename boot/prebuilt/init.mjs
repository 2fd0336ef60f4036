export const image = {"format":1,"id":"d1446b83c4184dd8","file":"user/init.ts","sites":[{"file":"user/init.ts","line":1,"column":1},{"file":"user/init.ts","line":45,"column":19},{"file":"user/init.ts","line":50,"column":19},{"file":"user/init.ts","line":51,"column":20},{"file":"user/init.ts","line":53,"column":15},{"file":"user/init.ts","line":54,"column":17},{"file":"user/init.ts","line":56,"column":3},{"file":"user/init.ts","line":57,"column":26},{"file":"user/init.ts","line":58,"column":32},{"file":"user/init.ts","line":59,"column":17},{"file":"user/init.ts","line":63,"column":16},{"file":"user/init.ts","line":84,"column":20},{"file":"user/init.ts","line":93,"column":20},{"file":"user/init.ts","line":104,"column":10}]};
const $$Map = Map, $$frozen = Object.freeze;
const $$missing = (name) => { throw new ReferenceError(name + " is not defined"); };
const $$object = (value) => { if (Object(value) !== value) throw new TypeError("Iterator result " + String(value) + " is not an object"); return value; };
const $$named = (target, value) => Object.defineProperty(target, "name", { value, configurable: true });
const $$freeze = (...all) => { for (const one of all) { Object.freeze(one); if (one.prototype) Object.freeze(one.prototype); } };
export default ($$) => {
const $$m = $$.meter;
let $$s;
const agent = $$.orrery.agent;
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
const HANDLES_MAX = 256;
const BOX_CAPACITY = 1024;
const init_default = agent("init", ((f$$1) => ($$1, $$2) => $$.start(f$$1, void 0, [$$1, $$2]))(function* f$$1(sys, args) { if (--$$m.fuel < 0) $$.burnt(); 
  const grants = ((yield ($$m.site = 1, sys.self()))).grants;
  const passed = args.grants ?? grants.filter((name) =>{ if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); return (!$$s.OWN_GRANTS.includes(name)); } finally { $$m.depth--; } });
  const servers = args.servers.map((one) =>{ if (--$$m.fuel < 0) $$.burnt(); return (typeof one === "string" ? { name: one } : one); });
  const root = { image: args.root.image, name: args.root.name };
  if (servers.length === 0) {
    const child2 = (yield ($$m.site = 2, sys.spawn(root, args.root.args, { grants: passed })));
    return { exit: (yield ($$m.site = 3, sys.wait(child2))), absent: [], omitted: [] };
  }
  const box = (yield ($$m.site = 4, sys.endpoint({ capacity: BOX_CAPACITY })));
  const inner = (yield ($$m.site = 5, sys.derive(box, { rights: ["recv", "transfer"] })));
  const mcp = { image: args.mcp.image, name: args.mcp.name };
  (yield ($$m.site = 6, sys.spawn(mcp, { box: inner, servers }, { daemon: true, grants: grants.filter((name) =>{ if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); return ($$s.OWN_GRANTS.includes(name)); } finally { $$m.depth--; } }) })));
  const listed = (yield ($$m.site = 7, sys.call(box, { list: true, waitMs: args.waitMs ?? 3e4 })));
  const { handles, omitted } = (yield ($$m.site = 8, capabilities(sys, box, listed)));
  const child = (yield ($$m.site = 9, sys.spawn(root, args.root.args, {
    grants: passed.filter((name) =>{ if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); return (!Object.hasOwn(handles, name)); } finally { $$m.depth--; } }),
    handles
  })));
  const exit = (yield ($$m.site = 10, sys.wait(child)));
  const absent = listed.servers.filter((one) =>{ if (--$$m.fuel < 0) $$.burnt(); return (one.state !== "ready"); }).map((one) =>{ if (--$$m.fuel < 0) $$.burnt(); return ({
    server: one.name,
    trouble: one.trouble || one.state
  }); });
  return { exit, absent, omitted };
 }));
function capabilities($$1, $$2, $$3) { return $$.start(capabilities$$2, void 0, [$$1, $$2, $$3]); } function* capabilities$$2(sys, box, listed) { if (--$$m.fuel < 0) $$.burnt(); 
  const handles = {};
  const omitted = [];
  let count = 0;
  const give = (name, handle) => { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
    if (Object.hasOwn(handles, name)) return;
    if (count >= HANDLES_MAX) return void omitted.push(name);
    handles[name] = handle;
    count++;
   } finally { $$m.depth--; } };
  const [ofTools, ofServers] = [[], []];
  for (const { name, badge } of listed.servers) { if (--$$m.fuel < 0) $$.burnt(); 
    const handle = (yield ($$m.site = 11, badged(sys, box, badge)));
    give(`server:${name}`, handle);
    ofServers.push([name, handle]);
  }
  for (const tool of listed.tools) { if (--$$m.fuel < 0) $$.burnt(); 
    if (count >= HANDLES_MAX) {
      omitted.push(...tool.names);
      continue;
    }
    const handle = (yield ($$m.site = 12, badged(sys, box, tool.badge)));
    for (const name of tool.names) { if (--$$m.fuel < 0) $$.burnt(); 
      if (name === `${tool.server}.${tool.name}`) give(name, handle);
      else ofTools.push([name, handle]);
    }
  }
  for (const [name, handle] of [...ofTools, ...ofServers]) { if (--$$m.fuel < 0) $$.burnt(); give(name, handle); }
  return { handles, omitted };
 }
function badged(sys, box, badge) { if (--$$m.fuel < 0) $$.burnt(); try { if (++$$m.depth > $$m.depthMax) $$.deep(); 
  return ($$m.site = 13, sys.derive(box, { rights: ["send", "transfer"], badge }));
 } finally { $$m.depth--; } }
$$freeze(capabilities, badged);
$$agents.set(init_default.name, init_default);
return { stateless: false, init: () => {
const $$before = $$s; $$s = { $$agents: new $$Map($$agents), OWN_GRANTS: void 0 };
try {
$$s.OWN_GRANTS = ["stdio", "stdio_stop"];
return $$s;
} finally { $$s = $$before; }
}, enter: (next) => { $$s = next; },
exports: () => ({ ["default"]: init_default }), agents: () => $$s === undefined ? $$agents : $$s.$$agents };
};
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbInVzZXIvaW5pdC50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O01BdUNNLFdBQVcsR0FBRztNQUVkLFlBQVksR0FBRztNQUVkLFlBQVksR0FBSixLQUFLLENBQUMsTUFBTSwrREFBRSxlQUFPLEtBQUssd0NBQXlDO0FBQ2hGLEVBQUEsTUFBTSxNQUFNLEdBQUcsQ0FBQyxzQkFBTSxHQUFHLENBQUMsSUFBSSxDQUFDLEdBQUMsRUFBRSxNQUFNLENBQUM7QUFDekMsRUFBQSxNQUFNLE1BQU0sR0FBRyxJQUFJLENBQUMsTUFBTSxJQUFJLE1BQU0sQ0FBQyxNQUFNLENBQUMsQ0FBQyxJQUFJLCtGQUFLLENBQUMsY0FBVSxDQUFDLFFBQVEsQ0FBQyxJQUFJLGdDQUFDLENBQUMsQ0FBQztBQUNsRixFQUFBLE1BQU0sT0FBTyxHQUFHLElBQUksQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLENBQUMsR0FBRyw4Q0FBSyxPQUFPLEdBQUcsS0FBSyxRQUFRLEdBQUcsRUFBRSxJQUFJLEVBQUUsR0FBRyxDQUFDLENBQUMsR0FBRyxPQUFHLENBQUMsQ0FBQztBQUN6RixFQUFBLE1BQU0sSUFBSSxHQUFHLEVBQUUsS0FBSyxFQUFFLElBQUksQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLElBQUksRUFBRSxJQUFJLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUM7QUFDOUQsRUFBQSxJQUFJLE9BQU8sQ0FBQyxNQUFNLEtBQUssQ0FBQyxHQUFHO0FBQ3pCLElBQUEsTUFBTSxNQUFNLEdBQUUsc0JBQU0sR0FBRyxDQUFDLEtBQUssQ0FBQyxJQUFJLEVBQXVCLElBQUksQ0FBQyxJQUFJLENBQUMsSUFBSSxFQUFFLEVBQUUsTUFBTSxFQUFFLE1BQU0sQ0FBQyxDQUFDLEdBQUMsQ0FBQztBQUM3RixJQUFBLE9BQU8sRUFBRSxJQUFJLEVBQUUsc0JBQU0sR0FBRyxDQUFDLElBQUksQ0FBQyxNQUFLLEdBQUMsRUFBRSxNQUFNLEVBQUUsQ0FBQyxDQUFDLEVBQUUsT0FBTyxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUFGLEVBQ2hFLENBQUM7QUFDRCxFQUFBLE1BQU0sR0FBRyxHQUFHLHNCQUFNLEdBQUcsQ0FBQyxRQUFRLENBQUMsRUFBRSxRQUFRLEVBQUUsWUFBWSxDQUFDLENBQUMsR0FBQyxDQUFDO0FBQzNELEVBQUEsTUFBTSxLQUFLLEdBQUcsc0JBQU0sR0FBRyxDQUFDLE1BQU0sQ0FBQyxHQUFHLEVBQUUsRUFBRSxNQUFNLEVBQUUsQ0FBQyxNQUFNLEVBQUUsVUFBVSxDQUFDLENBQUMsQ0FBQyxHQUFDLENBQUM7QUFDdEUsRUFBQSxNQUFNLEdBQUcsR0FBRyxFQUFFLEtBQUssRUFBRSxJQUFJLENBQUMsR0FBRyxDQUFDLEtBQUssRUFBRSxJQUFJLEVBQUUsSUFBSSxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDO0FBQzNELEVBQUEsc0JBQU0sR0FBRyxDQUFDLEtBQUssQ0FBQyxHQUFHLEVBQUUsRUFBRSxHQUFHLEVBQUUsS0FBSyxFQUFFLE9BQU8sQ0FBQyxDQUFDLEVBQUUsRUFBRSxNQUFNLEVBQUUsSUFBSSxFQUFFLE1BQU0sRUFBRSxNQUFNLENBQUMsTUFBTSxDQUFDLENBQUMsSUFBSSwrRkFBSyxjQUFVLENBQUMsUUFBUSxDQUFDLElBQUksZ0NBQUMsQ0FBQyxDQUFDLENBQUMsR0FBQyxDQUFDO0FBQzVILEVBQUEsTUFBTSxNQUFNLEdBQVcsc0JBQU0sR0FBRyxDQUFDLElBQUksQ0FBQyxHQUFHLEVBQUUsRUFBRSxJQUFJLEVBQUUsSUFBSSxFQUFFLE1BQU0sRUFBRSxJQUFJLENBQUMsTUFBTSxJQUFJLEdBQUcsQ0FBSSxDQUFDLEdBQUMsQ0FBQztBQUMxRixFQUFBLE1BQU0sRUFBRSxPQUFPLEVBQUUsT0FBTyxDQUFDLENBQUMsR0FBRyxzQkFBTSxZQUFZLENBQUMsR0FBRyxFQUFFLEdBQUcsRUFBRSxNQUFNLEdBQUMsQ0FBQztBQUNsRSxFQUFBLE1BQU0sS0FBSyxHQUFHLHNCQUFNLEdBQUcsQ0FBQyxLQUFLLENBQUMsSUFBSSxFQUF1QixJQUFJLENBQUMsSUFBSSxDQUFDLElBQUksRUFBRTtBQUFBLElBQ3ZFLE1BQU0sRUFBRSxNQUFNLENBQUMsTUFBTSxDQUFDLENBQUMsSUFBSSwrRkFBSyxDQUFDLE1BQU0sQ0FBQyxNQUFNLENBQUMsT0FBTyxFQUFFLElBQUksZ0NBQUMsQ0FBQztBQUFELElBQzdELE9BQU87QUFBUCxFQUNGLENBQUMsR0FBQyxDQUFDO0FBQ0gsRUFBQSxNQUFNLElBQUksR0FBRyx1QkFBTSxHQUFHLENBQUMsSUFBSSxDQUFDLEtBQUssR0FBQyxDQUFDO0FBQ25DLEVBQUEsTUFBTSxNQUFNLEdBQUcsTUFBTSxDQUFDLE9BQU8sQ0FBQyxNQUFNLENBQUMsQ0FBQyxHQUFHLDhDQUFLLEdBQUcsQ0FBQyxLQUFLLEtBQUssV0FBTyxDQUFDLENBQUMsR0FBRyxDQUFDLENBQUMsR0FBRyw4Q0FBTTtBQUFBLElBQ2pGLE1BQU0sRUFBRSxHQUFHLENBQUMsSUFBSTtBQUFKLElBQ1osT0FBTyxFQUFFLEdBQUcsQ0FBQyxPQUFPLElBQUksR0FBRyxDQUFDLEtBQUs7QUFBTCxFQUM5QixLQUFFLENBQUMsQ0FBQztBQUNKLEVBQUEsT0FBTyxFQUFFLElBQUksRUFBRSxNQUFNLEVBQUUsT0FBTyxDQUFDLENBQUMsQ0FBQztHQUNsQztvR0FHRCwwQkFBNEIsS0FBVSxLQUFhLDBDQUFrRjtBQUNuSSxFQUFBLE1BQU0sT0FBTyxHQUEyQixDQUFDLENBQUMsQ0FBQztBQUMzQyxFQUFBLE1BQU0sT0FBTyxHQUFhLENBQUMsQ0FBQyxDQUFDO0FBQzdCLEVBQUEsSUFBSSxLQUFLLEdBQUcsQ0FBQyxDQUFDO0FBQ2QsRUFBQSxNQUFNLElBQUksR0FBRyxDQUFDLElBQUksRUFBVSxNQUFNLHdGQUFvQjtBQUNwRCxJQUFBLElBQUksTUFBTSxDQUFDLE1BQU0sQ0FBQyxPQUFPLEVBQUUsSUFBSSxDQUFDLENBQUUsQ0FBQSxPQUFPO0FBQ3pDLElBQUEsSUFBSSxLQUFLLElBQUksV0FBVyxDQUFFLENBQUEsT0FBTyxLQUFLLE9BQU8sQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUM7QUFDekQsSUFBQSxPQUFPLENBQUMsSUFBSSxDQUFDLEdBQUcsTUFBTSxDQUFDO0FBQ3ZCLElBQUEsS0FBSyxFQUFFLENBQUM7QUFBUiwrQkFDRCxDQUFDO0FBQ0YsRUFBQSxNQUFNLENBQUMsT0FBTyxFQUFFLFNBQVMsQ0FBQyxHQUF5QixDQUFDLENBQUMsQ0FBQyxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUM7QUFDNUQsRUFBQSxLQUFLLE1BQU0sRUFBRSxJQUFJLEVBQUUsS0FBSyxDQUFDLENBQUMsSUFBSSxNQUFNLENBQUMsT0FBTyxvQ0FBRztBQUM3QyxJQUFBLE1BQU0sTUFBTSxHQUFHLHVCQUFNLE1BQU0sQ0FBQyxHQUFHLEVBQUUsR0FBRyxFQUFFLEtBQUssR0FBQyxDQUFDO0FBQzdDLElBQUEsSUFBSSxDQUFDLENBQUMsT0FBTyxFQUFFLElBQUksQ0FBQyxDQUFDLEVBQUUsTUFBTSxDQUFDLENBQUM7QUFDL0IsSUFBQSxTQUFTLENBQUUsSUFBSSxDQUFDLENBQUMsSUFBSSxFQUFFLE1BQU0sQ0FBQyxDQUFDLENBQUM7QUFBRixFQUNoQyxDQUFDO0FBQ0QsRUFBQSxLQUFLLE1BQU0sSUFBSSxJQUFJLE1BQU0sQ0FBQyxLQUFLLG9DQUFHO0FBQ2hDLElBQUEsSUFBSSxLQUFLLElBQUksV0FBVyxHQUFHO0FBQ3pCLE1BQUEsT0FBTyxDQUFDLElBQUksQ0FBQyxHQUFHLElBQUksQ0FBQyxLQUFLLENBQUMsQ0FBQztBQUM1QixNQUFBLFNBQVM7QUFBVCxJQUNGLENBQUM7QUFDRCxJQUFBLE1BQU0sTUFBTSxHQUFHLHVCQUFNLE1BQU0sQ0FBQyxHQUFHLEVBQUUsR0FBRyxFQUFFLElBQUksQ0FBQyxLQUFLLEdBQUMsQ0FBQztBQUNsRCxJQUFBLEtBQUssTUFBTSxJQUFJLElBQUksSUFBSSxDQUFDLEtBQUssb0NBQUc7QUFDOUIsTUFBQSxJQUFJLElBQUksS0FBSyxDQUFDLEVBQUUsSUFBSSxDQUFDLE1BQU0sQ0FBQyxDQUFDLEVBQUUsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUUsQ0FBQSxJQUFJLENBQUMsSUFBSSxFQUFFLE1BQU0sQ0FBQyxDQUFDO0FBQUYsVUFDeEQsQ0FBQSxPQUFPLENBQUUsSUFBSSxDQUFDLENBQUMsSUFBSSxFQUFFLE1BQU0sQ0FBQyxDQUFDLENBQUM7QUFBRixJQUNuQyxDQUFDO0FBQUQsRUFDRixDQUFDO0FBQ0QsRUFBQSxLQUFLLE1BQU0sQ0FBQyxJQUFJLEVBQUUsTUFBTSxDQUFDLElBQUksQ0FBQyxHQUFHLE9BQU8sRUFBRyxHQUFHLFNBQVUsQ0FBQyxDQUFFLG1DQUFBLElBQUksQ0FBQyxJQUFJLEVBQUUsTUFBTSxDQUFDLEdBQUM7QUFDOUUsRUFBQSxPQUFPLEVBQUUsT0FBTyxFQUFFLE9BQU8sQ0FBQyxDQUFDLENBQUM7O0FBRzlCLFNBQVMsT0FBTyxHQUFHLEVBQU8sR0FBRyxFQUFVLEtBQUsscUZBQTRCO0FBQ3RFLEVBQUEsdUJBQU8sR0FBRyxDQUFDLE1BQU0sQ0FBQyxHQUFHLEVBQUUsRUFBRSxNQUFNLEVBQUUsQ0FBQyxNQUFNLEVBQUUsVUFBVSxDQUFDLEVBQUUsS0FBSyxDQUFDLENBQUMsRUFBQyxDQUFDOzs7Ozs7O0FBbEU1RCxpQkFBZ0MsQ0FBQyxPQUFPLEVBQUUsWUFBWTs7Ozs7OyJ9
