/**
 * Ping-pong: a client calls, a server replies, ten times. Shows: `call` and `reply`, a server that ends with its
 * inbox, and badges, by which a server knows who calls. Run it: `deno task sim examples/ping_pong.ts`
 */
import { agent, assert, type Handle } from "orrery";
import { serve } from "../user/lib/actor.ts";
import { join } from "../user/lib/join.ts";

const ROUNDS = 10;
const PLAYER = 7;

const ponger = agent("ponger", (sys, inbox: Handle) => serve(sys, inbox, (round: number, badge) => ({ pong: round, badge })));

const pinger = agent("pinger", async (sys, court: Handle) => {
  for (let round = 0; round < ROUNDS; round++) {
    const answer = await sys.call<{ pong: number; badge: number }>(court, round);
    assert(answer.pong === round, `round ${round} was answered as ${answer.pong}`);
    assert(answer.badge === PLAYER, `the server saw badge ${answer.badge}`);
  }
  return ROUNDS;
});

export default agent("root", async (sys) => {
  const court = await sys.endpoint();
  await sys.spawn(ponger, court);
  const player = await sys.derive(court, { rights: ["send", "transfer"], badge: PLAYER });
  return await join(sys, await sys.spawn(pinger, player));
});
