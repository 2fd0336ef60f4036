/** The host machine, its devices and its watchdog: what boot/ uses. */
export { Heartbeat } from "./heartbeat.ts";
export { httpDevice, type HttpOptions } from "./http.ts";
export { type HeartbeatWriter, HostMachine, type HostOptions, LATENCIES } from "./machine.ts";
export { ChildRegistry, MARK_NAME } from "./registry.ts";
export { ENVIRONMENT_NAMES, type ServerCommand, stdioDevice, type StdioOptions } from "./stdio.ts";
export { folderDevice } from "./store.ts";
export { turnEventLoop } from "./idle_wait.ts";
export { startWatchdog, type Watchdog, type WatchdogOptions } from "./watchdog.ts";
