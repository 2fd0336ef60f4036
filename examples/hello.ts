/**
 * Hello: the smallest agent. Every `await` is a system call; the rest is ordinary TypeScript.
 * Shows: an agent that calls one tool. Run it: `deno task sim examples/hello.ts`
 */
import { agent } from "orrery";

export const tools = { greet: ({ name }: { name: string }) => `Hello, ${name}` };

export default agent("hello", async (sys) => {
  const greeting = await sys.tool<string>("greet", { name: "world" });
  await sys.mark("greeting", greeting);
  return greeting;
});
