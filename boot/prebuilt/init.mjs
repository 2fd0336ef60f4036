export const image = {"format":1,"id":"f706d4db425f45fe","file":"user/init.ts","sites":[{"file":"user/init.ts","line":1,"column":1},{"file":"user/init.ts","line":45,"column":19},{"file":"user/init.ts","line":50,"column":19},{"file":"user/init.ts","line":51,"column":20},{"file":"user/init.ts","line":53,"column":15},{"file":"user/init.ts","line":54,"column":17},{"file":"user/init.ts","line":56,"column":3},{"file":"user/init.ts","line":57,"column":26},{"file":"user/init.ts","line":58,"column":32},{"file":"user/init.ts","line":59,"column":17},{"file":"user/init.ts","line":63,"column":16},{"file":"user/init.ts","line":84,"column":20},{"file":"user/init.ts","line":93,"column":20},{"file":"user/init.ts","line":104,"column":10}]};
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
  const box = (yield ($$m.site = 4, sys.endpoint({ capacity: BOX_CAPACITY, gone: true })));
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
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbInVzZXIvaW5pdC50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O01BdUNNLFdBQVcsR0FBRztNQUVkLFlBQVksR0FBRztNQUVkLFlBQVksR0FBSixLQUFLLENBQUMsTUFBTSwrREFBRSxlQUFPLEtBQUssd0NBQXlDO0FBQ2hGLEVBQUEsTUFBTSxNQUFNLEdBQUcsQ0FBQyxzQkFBTSxHQUFHLENBQUMsSUFBSSxDQUFDLEdBQUMsRUFBRSxNQUFNLENBQUM7QUFDekMsRUFBQSxNQUFNLE1BQU0sR0FBRyxJQUFJLENBQUMsTUFBTSxJQUFJLE1BQU0sQ0FBQyxNQUFNLENBQUMsQ0FBQyxJQUFJLCtGQUFLLENBQUMsY0FBVSxDQUFDLFFBQVEsQ0FBQyxJQUFJLGdDQUFDLENBQUMsQ0FBQztBQUNsRixFQUFBLE1BQU0sT0FBTyxHQUFHLElBQUksQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLENBQUMsR0FBRyw4Q0FBSyxPQUFPLEdBQUcsS0FBSyxRQUFRLEdBQUcsRUFBRSxJQUFJLEVBQUUsR0FBRyxDQUFDLENBQUMsR0FBRyxPQUFHLENBQUMsQ0FBQztBQUN6RixFQUFBLE1BQU0sSUFBSSxHQUFHLEVBQUUsS0FBSyxFQUFFLElBQUksQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLElBQUksRUFBRSxJQUFJLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUM7QUFDOUQsRUFBQSxJQUFJLE9BQU8sQ0FBQyxNQUFNLEtBQUssQ0FBQyxHQUFHO0FBQ3pCLElBQUEsTUFBTSxNQUFNLEdBQUUsc0JBQU0sR0FBRyxDQUFDLEtBQUssQ0FBQyxJQUFJLEVBQXVCLElBQUksQ0FBQyxJQUFJLENBQUMsSUFBSSxFQUFFLEVBQUUsTUFBTSxFQUFFLE1BQU0sQ0FBQyxDQUFDLEdBQUMsQ0FBQztBQUM3RixJQUFBLE9BQU8sRUFBRSxJQUFJLEVBQUUsc0JBQU0sR0FBRyxDQUFDLElBQUksQ0FBQyxNQUFLLEdBQUMsRUFBRSxNQUFNLEVBQUUsQ0FBQyxDQUFDLEVBQUUsT0FBTyxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUFGLEVBQ2hFLENBQUM7QUFDRCxFQUFBLE1BQU0sR0FBRyxHQUFHLHNCQUFNLEdBQUcsQ0FBQyxRQUFRLENBQUMsRUFBRSxRQUFRLEVBQUUsWUFBWSxFQUFFLElBQUksRUFBRSxJQUFJLENBQUMsQ0FBQyxHQUFDLENBQUM7QUFDdkUsRUFBQSxNQUFNLEtBQUssR0FBRyxzQkFBTSxHQUFHLENBQUMsTUFBTSxDQUFDLEdBQUcsRUFBRSxFQUFFLE1BQU0sRUFBRSxDQUFDLE1BQU0sRUFBRSxVQUFVLENBQUMsQ0FBQyxDQUFDLEdBQUMsQ0FBQztBQUN0RSxFQUFBLE1BQU0sR0FBRyxHQUFHLEVBQUUsS0FBSyxFQUFFLElBQUksQ0FBQyxHQUFHLENBQUMsS0FBSyxFQUFFLElBQUksRUFBRSxJQUFJLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUM7QUFDM0QsRUFBQSxzQkFBTSxHQUFHLENBQUMsS0FBSyxDQUFDLEdBQUcsRUFBRSxFQUFFLEdBQUcsRUFBRSxLQUFLLEVBQUUsT0FBTyxDQUFDLENBQUMsRUFBRSxFQUFFLE1BQU0sRUFBRSxJQUFJLEVBQUUsTUFBTSxFQUFFLE1BQU0sQ0FBQyxNQUFNLENBQUMsQ0FBQyxJQUFJLCtGQUFLLGNBQVUsQ0FBQyxRQUFRLENBQUMsSUFBSSxnQ0FBQyxDQUFDLENBQUMsQ0FBQyxHQUFDLENBQUM7QUFDNUgsRUFBQSxNQUFNLE1BQU0sR0FBVyxzQkFBTSxHQUFHLENBQUMsSUFBSSxDQUFDLEdBQUcsRUFBRSxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsTUFBTSxFQUFFLElBQUksQ0FBQyxNQUFNLElBQUksR0FBRyxDQUFJLENBQUMsR0FBQyxDQUFDO0FBQzFGLEVBQUEsTUFBTSxFQUFFLE9BQU8sRUFBRSxPQUFPLENBQUMsQ0FBQyxHQUFHLHNCQUFNLFlBQVksQ0FBQyxHQUFHLEVBQUUsR0FBRyxFQUFFLE1BQU0sR0FBQyxDQUFDO0FBQ2xFLEVBQUEsTUFBTSxLQUFLLEdBQUcsc0JBQU0sR0FBRyxDQUFDLEtBQUssQ0FBQyxJQUFJLEVBQXVCLElBQUksQ0FBQyxJQUFJLENBQUMsSUFBSSxFQUFFO0FBQUEsSUFDdkUsTUFBTSxFQUFFLE1BQU0sQ0FBQyxNQUFNLENBQUMsQ0FBQyxJQUFJLCtGQUFLLENBQUMsTUFBTSxDQUFDLE1BQU0sQ0FBQyxPQUFPLEVBQUUsSUFBSSxnQ0FBQyxDQUFDO0FBQUQsSUFDN0QsT0FBTztBQUFQLEVBQ0YsQ0FBQyxHQUFDLENBQUM7QUFDSCxFQUFBLE1BQU0sSUFBSSxHQUFHLHVCQUFNLEdBQUcsQ0FBQyxJQUFJLENBQUMsS0FBSyxHQUFDLENBQUM7QUFDbkMsRUFBQSxNQUFNLE1BQU0sR0FBRyxNQUFNLENBQUMsT0FBTyxDQUFDLE1BQU0sQ0FBQyxDQUFDLEdBQUcsOENBQUssR0FBRyxDQUFDLEtBQUssS0FBSyxXQUFPLENBQUMsQ0FBQyxHQUFHLENBQUMsQ0FBQyxHQUFHLDhDQUFNO0FBQUEsSUFDakYsTUFBTSxFQUFFLEdBQUcsQ0FBQyxJQUFJO0FBQUosSUFDWixPQUFPLEVBQUUsR0FBRyxDQUFDLE9BQU8sSUFBSSxHQUFHLENBQUMsS0FBSztBQUFMLEVBQzlCLEtBQUUsQ0FBQyxDQUFDO0FBQ0osRUFBQSxPQUFPLEVBQUUsSUFBSSxFQUFFLE1BQU0sRUFBRSxPQUFPLENBQUMsQ0FBQyxDQUFDO0dBQ2xDO29HQUdELDBCQUE0QixLQUFVLEtBQWEsMENBQWtGO0FBQ25JLEVBQUEsTUFBTSxPQUFPLEdBQTJCLENBQUMsQ0FBQyxDQUFDO0FBQzNDLEVBQUEsTUFBTSxPQUFPLEdBQWEsQ0FBQyxDQUFDLENBQUM7QUFDN0IsRUFBQSxJQUFJLEtBQUssR0FBRyxDQUFDLENBQUM7QUFDZCxFQUFBLE1BQU0sSUFBSSxHQUFHLENBQUMsSUFBSSxFQUFVLE1BQU0sd0ZBQW9CO0FBQ3BELElBQUEsSUFBSSxNQUFNLENBQUMsTUFBTSxDQUFDLE9BQU8sRUFBRSxJQUFJLENBQUMsQ0FBRSxDQUFBLE9BQU87QUFDekMsSUFBQSxJQUFJLEtBQUssSUFBSSxXQUFXLENBQUUsQ0FBQSxPQUFPLEtBQUssT0FBTyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQztBQUN6RCxJQUFBLE9BQU8sQ0FBQyxJQUFJLENBQUMsR0FBRyxNQUFNLENBQUM7QUFDdkIsSUFBQSxLQUFLLEVBQUUsQ0FBQztBQUFSLCtCQUNELENBQUM7QUFDRixFQUFBLE1BQU0sQ0FBQyxPQUFPLEVBQUUsU0FBUyxDQUFDLEdBQXlCLENBQUMsQ0FBQyxDQUFDLEVBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUM1RCxFQUFBLEtBQUssTUFBTSxFQUFFLElBQUksRUFBRSxLQUFLLENBQUMsQ0FBQyxJQUFJLE1BQU0sQ0FBQyxPQUFPLG9DQUFHO0FBQzdDLElBQUEsTUFBTSxNQUFNLEdBQUcsdUJBQU0sTUFBTSxDQUFDLEdBQUcsRUFBRSxHQUFHLEVBQUUsS0FBSyxHQUFDLENBQUM7QUFDN0MsSUFBQSxJQUFJLENBQUMsQ0FBQyxPQUFPLEVBQUUsSUFBSSxDQUFDLENBQUMsRUFBRSxNQUFNLENBQUMsQ0FBQztBQUMvQixJQUFBLFNBQVMsQ0FBRSxJQUFJLENBQUMsQ0FBQyxJQUFJLEVBQUUsTUFBTSxDQUFDLENBQUMsQ0FBQztBQUFGLEVBQ2hDLENBQUM7QUFDRCxFQUFBLEtBQUssTUFBTSxJQUFJLElBQUksTUFBTSxDQUFDLEtBQUssb0NBQUc7QUFDaEMsSUFBQSxJQUFJLEtBQUssSUFBSSxXQUFXLEdBQUc7QUFDekIsTUFBQSxPQUFPLENBQUMsSUFBSSxDQUFDLEdBQUcsSUFBSSxDQUFDLEtBQUssQ0FBQyxDQUFDO0FBQzVCLE1BQUEsU0FBUztBQUFULElBQ0YsQ0FBQztBQUNELElBQUEsTUFBTSxNQUFNLEdBQUcsdUJBQU0sTUFBTSxDQUFDLEdBQUcsRUFBRSxHQUFHLEVBQUUsSUFBSSxDQUFDLEtBQUssR0FBQyxDQUFDO0FBQ2xELElBQUEsS0FBSyxNQUFNLElBQUksSUFBSSxJQUFJLENBQUMsS0FBSyxvQ0FBRztBQUM5QixNQUFBLElBQUksSUFBSSxLQUFLLENBQUMsRUFBRSxJQUFJLENBQUMsTUFBTSxDQUFDLENBQUMsRUFBRSxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBRSxDQUFBLElBQUksQ0FBQyxJQUFJLEVBQUUsTUFBTSxDQUFDLENBQUM7QUFBRixVQUN4RCxDQUFBLE9BQU8sQ0FBRSxJQUFJLENBQUMsQ0FBQyxJQUFJLEVBQUUsTUFBTSxDQUFDLENBQUMsQ0FBQztBQUFGLElBQ25DLENBQUM7QUFBRCxFQUNGLENBQUM7QUFDRCxFQUFBLEtBQUssTUFBTSxDQUFDLElBQUksRUFBRSxNQUFNLENBQUMsSUFBSSxDQUFDLEdBQUcsT0FBTyxFQUFHLEdBQUcsU0FBVSxDQUFDLENBQUUsbUNBQUEsSUFBSSxDQUFDLElBQUksRUFBRSxNQUFNLENBQUMsR0FBQztBQUM5RSxFQUFBLE9BQU8sRUFBRSxPQUFPLEVBQUUsT0FBTyxDQUFDLENBQUMsQ0FBQzs7QUFHOUIsU0FBUyxPQUFPLEdBQUcsRUFBTyxHQUFHLEVBQVUsS0FBSyxxRkFBNEI7QUFDdEUsRUFBQSx1QkFBTyxHQUFHLENBQUMsTUFBTSxDQUFDLEdBQUcsRUFBRSxFQUFFLE1BQU0sRUFBRSxDQUFDLE1BQU0sRUFBRSxVQUFVLENBQUMsRUFBRSxLQUFLLENBQUMsQ0FBQyxFQUFDLENBQUM7Ozs7Ozs7QUFsRTVELGlCQUFnQyxDQUFDLE9BQU8sRUFBRSxZQUFZOzs7Ozs7In0=
