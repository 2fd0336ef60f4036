/**
 * A ring of agents that each send, receive, sleep and yield, for the benchmark of simulated syscalls. Every call goes
 * through an async helper, as in the measurement that the bound refers to (facts/exploration.md 3.9).
 */
import { agent, type Sys } from "orrery";
import type { Handle } from "../../syscalls/value.ts";

/** Where a worker receives, where it sends, how often, and whether messages are records of four members or numbers. */
export interface Place {
  readonly inbox: Handle;
  readonly outbox: Handle;
  readonly rounds: number;
  readonly records: boolean;
}

async function send(sys: Sys, place: Place, round: number): Promise<void> {
  await sys.send(place.outbox, place.records ? { kind: "task", round, text: "do it", urgent: false } : round);
}

async function receive(sys: Sys, place: Place): Promise<number> {
  const message = await sys.recv(place.inbox);
  return place.records ? message.value.round : message.value;
}

async function rest(sys: Sys): Promise<void> {
  await sys.sleep(1);
}

async function pass(sys: Sys): Promise<void> {
  await sys.yield();
}

/** One of the ring: gives the sum of what it received. */
export const worker = agent("worker", async (sys, place: Place) => {
  let sum = 0;
  for (let round = 0; round < place.rounds; round++) {
    await send(sys, place, round);
    sum += await receive(sys, place);
    await rest(sys);
    await pass(sys);
  }
  return sum;
});

/** Size of the ring and what its workers do. */
export interface Ring {
  readonly agents: number;
  readonly rounds: number;
  readonly records: boolean;
}

/** Makes the ring and gives the sum over all workers. */
export default agent("mix", async (sys, { agents, rounds, records }: Ring) => {
  const inboxes: Handle[] = [];
  for (let i = 0; i < agents; i++) inboxes.push(await sys.endpoint());
  const workers: Handle[] = [];
  for (let i = 0; i < agents; i++) {
    workers.push(await sys.spawn(worker, { inbox: inboxes[i]!, outbox: inboxes[(i + 1) % agents]!, rounds, records }));
  }
  let sum = 0;
  for (const one of workers) sum += (await sys.wait(one)).value as number;
  return sum;
});
