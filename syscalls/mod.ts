/** What `import … from "orrery"` gives to an agent file. */
export { type Agent, agent, type AgentRef, assert, AssertionFailure, SyscallError } from "./agent.ts";
export type { Amounts, Call, Exit, Read, Received, Selected, SpawnOptions, Sys, Timeout } from "./client.ts";
export type { ErrnoName } from "./errno.ts";
export type { Right } from "./rights.ts";
export { Parsed } from "./parsed.ts";
export { Handle, type Value } from "./value.ts";
