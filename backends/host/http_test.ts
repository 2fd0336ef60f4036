import { deepStrictEqual as deepEqual, match, strictEqual as equal } from "node:assert/strict";
import { errnoName } from "../../syscalls/errno.ts";
import type { Completion } from "../../kernel/machine.ts";
import type { ValueRecord } from "../../syscalls/value.ts";
import { httpDevice } from "./http.ts";
import { Bench } from "./testing.ts";

/** These need a network of their own machine; without the permission they are shown as ignored. */
const ignore = Deno.permissions.querySync({ name: "net", host: "127.0.0.1" }).state !== "granted";

/** A port at which no server listens. */
const CLOSED_PORT = ignore ? 9 : freePort();

function freePort(): number {
  using listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  return listener.addr.port;
}

/** Runs `play` with the device and a server of these answers. */
async function withServer(
  handler: (request: Request) => Response | Promise<Response>,
  play: (bench: Bench, url: string) => Promise<void>,
): Promise<void> {
  const server = Deno.serve({ hostname: "127.0.0.1", port: 0, onListen: () => {} }, handler);
  const bench = await Bench.of(
    "http",
    httpDevice({ origins: [`http://127.0.0.1:${server.addr.port}`, `http://127.0.0.1:${CLOSED_PORT}`], bodyBytesMax: 1_000 }),
  );
  try {
    await play(bench, `http://127.0.0.1:${server.addr.port}/`);
  } finally {
    await bench.machine.close();
    await server.shutdown();
  }
}

const textOf = (one: Completion) => one.chunks.map((chunk) => new TextDecoder().decode(chunk.bytes)).join("");
const refused = (one: Completion) => [errnoName(one.errno), String((one.value as ValueRecord)["message"])];

Deno.test("a request brings status, headers and body; a redirect is an answer", { ignore }, async () => {
  await withServer(async (request) => {
    if (new URL(request.url).pathname === "/away") return Response.redirect("http://127.0.0.1:1/", 302);
    return new Response(`${request.method} ${request.headers.get("x-of-ours")} ${await request.text()}`, {
      status: 201,
      headers: { "x-of-theirs": "yes" },
    });
  }, async (bench, url) => {
    const headers = { "x-of-ours": "1" };
    const end = await bench.call("request", { url, headers, method: "PUT" }, [
      new TextEncoder().encode("bo"),
      new TextEncoder().encode("dy"),
    ]);
    const value = end.value as { readonly status: number; readonly headers: Record<string, string> };
    deepEqual([value.status, value.headers["x-of-theirs"], textOf(end)], [201, "yes", "PUT 1 body"]);
    const away = (await bench.call("request", { url: url + "away" })).value as ValueRecord;
    equal(away["status"], 302);
  });
});

Deno.test("with credit the body comes as a stream, as far as the credit goes", { ignore }, async () => {
  const size = 4_000_000;
  await withServer(() => new Response("x".repeat(size)), async (bench, url) => {
    const stream = bench.start("request", { url }, 2);
    await bench.rig.until(() => bench.values(stream).length === 2);
    await bench.rig.pass(20_000_000);
    equal(bench.values(stream).length, 2);
    bench.rig.credit(stream, size);
    equal((await bench.end(stream)).value, null);
    equal((bench.values(stream)[0] as ValueRecord)["status"], 200);
    equal(bench.rig.of(stream).map(textOf).join("").length, size);
  });
});

Deno.test("a late, too large, cancelled or unanswered request has its errno", { ignore }, async () => {
  const closed: Promise<void>[] = [];
  await withServer((request) => {
    if (new URL(request.url).pathname === "/large") return new Response("x".repeat(1_001));
    return new Promise<Response>((resolve) => {
      closed.push(new Promise((gone) => request.signal.addEventListener("abort", () => (resolve(new Response(null)), gone()))));
    });
  }, async (bench, url) => {
    deepEqual(refused(await bench.call("request", { url, timeoutMs: 50 })), ["ETIMEDOUT", `Cannot request ${url}: no answer within 50 ms`]);
    deepEqual(refused(await bench.call("request", { url: url + "large" })), [
      "E2BIG",
      `Cannot request ${url}large: the body is larger than 1000 bytes`,
    ]);
    const id = bench.start("request", { url });
    await bench.rig.pass(20_000_000);
    bench.machine.cancel(id);
    equal(errnoName((await bench.end(id)).errno), "ECANCELED");
    await Promise.all(closed);
    const [errno, message] = refused(await bench.call("request", { url: `http://127.0.0.1:${CLOSED_PORT}/` }));
    equal(errno, "EIO");
    match(message!, /refused/i);
  });
});

Deno.test("arguments that are no request are refused with the reason", async () => {
  const bench = await Bench.of("http", httpDevice({ origins: ["http://a", "https://b:8443"] }));
  for (
    const [args, reason] of [
      [{ url: "file:///etc/passwd" }, /"file:\/\/\/etc\/passwd" is no http or https URL with a plain host in lower case$/],
      [{ url: "nonsense" }, /is no http or https URL/],
      [{ url: "http://a/", method: "A B" }, /^Cannot request: /],
      [{ url: "http://a/", headers: { "a b": "c" } }, /^Cannot request: /],
      [{}, /^Cannot request: /],
      [{ url: "https://a/" }, /origin https:\/\/a is not among those of the device: http:\/\/a, https:\/\/b:8443$/],
      [{ url: "http://a@b:8443/" }, /"http:\/\/a@b:8443\/" is no http or https URL/],
    ] as const
  ) {
    const [errno, message] = refused(await bench.call("request", args));
    equal(errno, "EINVAL");
    match(message!, reason);
  }
  equal(bench.submit("listen", null), "ENODEV");
  await bench.machine.close();
});
