import { CONFORMANCE, type OpenMachine, PROBE } from "./conformance.ts";
import { VirtualMachine } from "./virtual/machine.ts";
import { PROFILES } from "./virtual/profile.ts";
import { probeDevice } from "./virtual/probe.ts";

const openVirtual: OpenMachine = ({ inFlightMax, choose }) =>
  new VirtualMachine({
    profile: PROFILES.x86,
    seed: new Uint8Array(32),
    epochMs: 0,
    devices: { [PROBE]: probeDevice },
    inFlightMax,
    choose,
  });

for (const { name, run } of CONFORMANCE) Deno.test(`virtual: ${name}`, () => run(openVirtual));
