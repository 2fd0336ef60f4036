/**
 * The rival of the kernel on the wire: a client written by hand for Node, with nothing between the loop and the pipe.
 *
 * `node raw_client.mjs CALLS CONCURRENCY COMMAND ARGS…` prints `{ calls, ms, cpuMs }`. Requests of one turn leave in one
 * write, answers are found by their id. No schema, no deadline, no record of anything.
 */
import { spawn } from "node:child_process";

const [calls, concurrency] = process.argv.slice(2, 4).map(Number);
const [command, ...args] = process.argv.slice(4);
const child = spawn(command, args, { stdio: ["pipe", "pipe", "inherit"] });
const waiting = new Map();
let nextId = 1;
let out = "";
let rest = "";

child.stdout.setEncoding("utf8");
child.stdout.on("data", (chunk) => {
  const lines = (rest + chunk).split("\n");
  rest = lines.pop();
  for (const line of lines) {
    const { id, result } = JSON.parse(line);
    const resolve = waiting.get(id);
    waiting.delete(id);
    resolve(result);
  }
});

function request(method, params) {
  const id = nextId++;
  if (out === "") queueMicrotask(flush);
  out += JSON.stringify({ jsonrpc: "2.0", id, method, params }) + "\n";
  return new Promise((resolve) => waiting.set(id, resolve));
}

function flush() {
  child.stdin.write(out);
  out = "";
}

async function worker(count) {
  for (let i = 0; i < count; i++) {
    const text = `hello ${i}`;
    const { content } = await request("tools/call", { name: "echo", arguments: { text } });
    if (content[0].text !== text) throw new Error(`Cannot measure: ${content[0].text} came for ${text}`);
  }
}

const all = (count) => Promise.all(Array.from({ length: concurrency }, () => worker(Math.ceil(count / concurrency))));

await request("initialize", { protocolVersion: "2025-11-25", capabilities: {}, clientInfo: { name: "raw", version: "1" } });
await request("tools/list", {});
await all(calls / 4);
const cpu = process.cpuUsage();
const began = performance.now();
await all(calls);
const ms = performance.now() - began;
const { user, system } = process.cpuUsage(cpu);
console.log(JSON.stringify({ calls: Math.ceil(calls / concurrency) * concurrency, ms, cpuMs: (user + system) / 1000 }));
child.stdin.end();
