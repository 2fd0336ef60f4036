/** Which bits a NaN has is seen by no program: a buffer is for floating-point numbers or for bytes. Frozen for this file only. */
import assert from "node:assert/strict";
import type { Value } from "../syscalls/value.ts";
import { lineOf } from "./differential.ts";
import { FakeKernel, PID } from "./fake_kernel.ts";
import { freezeIntrinsics } from "./intrinsics.ts";
import { createRunner } from "./runner.ts";
import { Files } from "./testing.ts";

await freezeIntrinsics();

async function run(body: string): Promise<readonly string[]> {
  using files = new Files({
    "a.ts": `import { agent } from "orrery";\nexport default agent("main", async (sys: any, log: any) => {\n${body}\n});\n`,
  });
  const image = await files.load("a.ts");
  const lines: string[] = [];
  const log = (...items: unknown[]): void => void lines.push(lineOf(items));
  const kernel = new FakeKernel({ image: image.id, name: "main", args: log as unknown as Value });
  const runner = createRunner([image]);
  runner.attach(kernel);
  do runner.turn(PID); while (kernel.step());
  assert.equal((kernel.end!.args as { readonly error?: unknown }).error, undefined);
  return lines;
}

const REFUSED =
  "TypeError Cannot view the bytes of floating-point numbers: which bits a NaN has differs between machines; use one DataView for both, with setFloat64 and getUint8";

/** Ways to the bytes of a floating-point array, and to a floating-point array over bytes. */
const WAYS: readonly string[] = [
  "new Uint32Array(new Float64Array(1).buffer)",
  "new BigUint64Array(new Float64Array(1).subarray(0).buffer)",
  "new DataView(new Float32Array(1).buffer)",
  "new Uint8Array(new (Float16Array as any)(1).buffer)",
  "new Uint8Array(new Float64Array(1).buffer.slice(0))",
  "new Uint8Array((new Float64Array(1).buffer as any).transfer())",
  "new Uint8Array((new Float64Array(1).buffer as any).transferToFixedLength())",
  "new Uint8Array(structuredClone(new Float64Array(1).buffer))",
  "new Uint8Array(structuredClone(new Float64Array(1)).buffer)",
  "new TextDecoder().decode(new Float64Array([1]))",
  "new TextDecoder().decode(new Float64Array([1]).buffer)",
  "new Float64Array(new Uint8Array(8).buffer)",
  "new Float64Array(new DataView(new ArrayBuffer(8)).buffer)",
  "(() => { const b = new ArrayBuffer(8); new Uint8Array(b); return new Float64Array(b); })()",
  "(() => { const b = new ArrayBuffer(8); new Float64Array(b); return new (class extends Uint8Array {})(b); })()",
  "(() => { const b = new ArrayBuffer(8); new Float64Array(b); return new (Object.getPrototypeOf(new Uint8Array(1)).constructor)(b); })()",
  "new (class extends Float64Array { static get [Symbol.species](): any { return Uint8Array; } })(1).subarray(0)",
];

for (const way of WAYS) {
  Deno.test(`${way} is refused`, async () => {
    assert.deepEqual(await run(`try { ${way}; log("seen"); } catch (e: any) { log(e.name, e.message); }`), [REFUSED]);
  });
}

Deno.test("a DataView writes one NaN, whichever was computed, and reads it back", async () => {
  const body = `const view = new DataView(new ArrayBuffer(16)); const bytes = new Uint8Array(view.buffer); const zero = Number("0");
    for (const nan of [NaN, -NaN, zero / zero, -(zero / zero), Infinity - Infinity, "x"]) {
      view.setFloat64(0, nan as number); log(bytes.slice(0, 8).join(), view.getFloat64(0));
      view.setFloat64(0, nan as number, true); log(bytes.slice(0, 8).join());
      view.setFloat32(8, nan as number); log(bytes.slice(8, 12).join());
      (view as any).setFloat16(12, nan as number, true); log(bytes.slice(12, 14).join());
    }
    view.setFloat64(0, -1.5); log(bytes.slice(0, 8).join());`;
  const nan = ["127,248,0,0,0,0,0,0 NaN", "0,0,0,0,0,0,248,127", "127,192,0,0", "0,126"];
  assert.deepEqual(await run(body), [...Array(6).fill(nan).flat(), "191,248,0,0,0,0,0,0"]);
});

Deno.test("floating-point arrays and bytes of their own are used as ever", async () => {
  const body =
    `const f = new Float64Array([1, NaN]); log(f.buffer.byteLength, new Float32Array(f).join(), new Float32Array(f.buffer).length, f.slice(1).join());
    const u = new Uint8Array([1, 2]); log(new Uint16Array(u.buffer)[0], new DataView(u.buffer).getUint8(1), new Uint8Array(f)[0], structuredClone(f).join());
    log(new TextDecoder().decode(new Uint8Array([97])), new Float64Array(new Uint8Array([5]))[0]);`;
  assert.deepEqual(await run(body), ["16 1,NaN 4 NaN", "513 2 1 1,NaN", "a 5"]);
});

Deno.test("code of the host may view the bytes of a floating-point array", () => {
  const floats = new Float64Array([1]);
  const bytes = new Uint8Array(floats.buffer);
  assert.deepEqual([bytes[7], new Float64Array(bytes.buffer)[0]], [63, 1]);
});
