import { equal } from "node:assert/strict";
import { CONFORMANCE, type OpenMachine, type OpenOptions, PROBE } from "../conformance.ts";
import { record } from "../record.ts";
import { replay } from "../replay.ts";
import { readTrace } from "../trace/reader.ts";
import { ENDING, HEADER, memory } from "../trace/testing.ts";
import { TraceWriter } from "../trace/writer.ts";
import { probeDevice } from "../virtual/probe.ts";
import { HostMachine } from "./machine.ts";

function host({ inFlightMax }: OpenOptions): HostMachine {
  return new HostMachine({ seed: new Uint8Array(32), epochMs: 0, devices: { [PROBE]: probeDevice }, inFlightMax });
}

/** Runs a case on machines that are closed afterwards. */
async function closing(run: (open: OpenMachine) => Promise<void>, over: (machine: HostMachine) => ReturnType<OpenMachine>): Promise<void> {
  const opened: HostMachine[] = [];
  try {
    await run((options) => {
      const machine = host(options);
      opened.push(machine);
      return over(machine);
    });
  } finally {
    for (const machine of opened) await machine.close();
  }
}

for (const { name, run } of CONFORMANCE) Deno.test(`host: ${name}`, () => closing(run, (machine) => machine));

for (const { name, run } of CONFORMANCE) {
  Deno.test(`record over host, then replay: ${name}`, async () => {
    const recordings: { writer: TraceWriter; file: () => Uint8Array }[] = [];
    await closing(run, (machine) => {
      const { sink, file } = memory();
      const writer = new TraceWriter({ ...HEADER, backend: "host", decisions: "policy" }, sink);
      recordings.push({ writer, file });
      return record(machine, writer);
    });
    const replays = recordings.map(({ writer, file }) => (writer.end(ENDING), replay(readTrace(file()))));
    let opened = 0;
    await run(() => replays[opened++]!);
    equal(opened, replays.length);
    for (const one of replays) equal(one.ended, true, "The replay has entries left");
  });
}
