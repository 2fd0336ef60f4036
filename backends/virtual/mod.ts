/** The virtual machine and its devices: what boot/ and sim/ use. */
export { type Answer, type Device, type DeviceFactory, failure, type Port, success } from "../device/device.ts";
export { describeFault, type Fault, FAULT_KINDS, type FaultKind, type FaultOrigin, parseFaults } from "./fault.ts";
export { type HttpScript, httpScriptDevice } from "./http.ts";
export { VirtualMachine, type VirtualOptions } from "./machine.ts";
export { type ModelScript, type ModelScripts, modelsDevice } from "./models.ts";
export { netDevice } from "./net.ts";
export { type Profile, type ProfileName, PROFILES } from "./profile.ts";
export { Disk, storeDevice } from "./store.ts";
export { streamDevice, type StreamItem, type StreamSource } from "./stream.ts";
export { type ScriptContext, type ToolScripts, toolsDevice, type ToolVerb } from "./tools.ts";
