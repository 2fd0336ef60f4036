/** Fault events between the plan's form (backends/virtual/fault.ts) and the trace's. */
import type { Fault, FaultKind, FaultOrigin } from "../virtual/fault.ts";
import type { FaultEntry } from "./entry.ts";

/** What `TraceWriter.fault` takes, for an event of the plan. */
export function faultEntryOf(fault: Fault): FaultEntry {
  const { origin } = fault;
  const device = "device" in origin;
  return {
    kind: "fault",
    fault: fault.kind,
    path: device ? null : origin.path,
    seq: "seq" in origin ? origin.seq : null,
    device: device ? origin.device : null,
    occurrence: fault.occurrence,
    amountNs: fault.amountNs ?? null,
  };
}

/** The event of the plan that an entry tells of. The plan's own check (`parseFaults`) judges kinds and bounds. */
export function faultOf(entry: FaultEntry): Fault {
  const fault = { kind: entry.fault as FaultKind, origin: originOf(entry), occurrence: entry.occurrence }; // judged by parseFaults
  return entry.amountNs === null ? fault : { ...fault, amountNs: entry.amountNs };
}

function originOf({ path, seq, device }: FaultEntry): FaultOrigin {
  if (device !== null) return { device };
  return seq === null ? { path: path ?? "" } : { path: path ?? "", seq };
}
