/**
 * The official SDK's client on Deno, as its documentation shows it. `sdk_client.ts CALLS CONCURRENCY COMMAND ARGS…` prints
 * `{ calls, ms, cpuMs }`.
 */
import process from "node:process";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";

const [calls = 0, concurrency = 1] = Deno.args.slice(0, 2).map(Number);
const [command = "", ...args] = Deno.args.slice(2);
const client = new Client({ name: "sdk", version: "1" });
await client.connect(new StdioClientTransport({ command, args }));
await client.listTools();

async function worker(count: number): Promise<void> {
  for (let i = 0; i < count; i++) {
    const text = `hello ${i}`;
    const { content } = await client.callTool({ name: "echo", arguments: { text } });
    const [block] = content as readonly { readonly text?: string }[]; // what the echo server gives
    if (block?.text !== text) throw new Error(`Cannot measure: ${block?.text} came for ${text}`);
  }
}

const all = (count: number): Promise<unknown> =>
  Promise.all(Array.from({ length: concurrency }, () => worker(Math.ceil(count / concurrency))));

await all(calls / 4);
const cpu = process.cpuUsage();
const began = performance.now();
await all(calls);
const ms = performance.now() - began;
const { user, system } = process.cpuUsage(cpu);
console.log(JSON.stringify({ calls: Math.ceil(calls / concurrency) * concurrency, ms, cpuMs: (user + system) / 1000 }));
await client.close();
