/** The host machine, its devices and its watchdog: what boot/ uses. */
export { Heartbeat } from "./heartbeat.ts";
export { httpDevice, type HttpOptions } from "./http.ts";
export { HostMachine, type HostOptions, LATENCIES, type Pulse } from "./machine.ts";
export { ChildRegistry, MARK_NAME } from "./registry.ts";
export { ENVIRONMENT_NAMES, type ServerCommand, stdioDevice, type StdioOptions } from "./stdio.ts";
export { folderDevice } from "./store.ts";
export { breathe } from "./waiting.ts";
export { startWatchdog, type Watchdog, type WatchdogOptions } from "./watchdog.ts";
