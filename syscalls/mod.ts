/** What `import … from "orrery"` gives to an agent file. */
export { type Agent, agent, type AgentRef, assert, AssertionFailure, SyscallError } from "./agent.ts";
export type {
  Amounts,
  Call,
  EndpointOptions,
  Exit,
  Read,
  Received,
  ReplyErrno,
  Selected,
  Self,
  SpawnOptions,
  Timeout,
  Untyped,
} from "./records.ts";
export type { Sys } from "./sys.ts";
export type { ErrnoName, ERRNOS } from "./errno.ts";
export type { Right, RIGHTS } from "./rights.ts";
export type { Failure } from "./runner.ts";
export { Parsed } from "./parsed.ts";
export type { GONE_ERRNOS, REPLY_ERRNOS } from "./table.ts";
export { Handle, type Value, type ValueRecord } from "./value.ts";
