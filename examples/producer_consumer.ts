/**
 * Producer and consumer: two producers fill a queue of two places, one consumer empties it. Shows: a bounded endpoint
 * pushes back (`send` waits while the queue is full) and keeps the order of each sender.
 * Run it: `deno task sim examples/producer_consumer.ts`
 */
import { agent, assert, type Handle } from "orrery";
import { joinAll } from "../user/lib/join.ts";

const ITEMS = 5;
const PRODUCERS = 2;

interface Item {
  readonly from: number;
  readonly number: number;
}

const producer = agent("producer", async (sys, { queue, from }: { queue: Handle; from: number }) => {
  for (let number = 0; number < ITEMS; number++) await sys.send(queue, { from, number });
});

const consumer = agent("consumer", async (sys, queue: Handle) => {
  const expected: number[] = new Array(PRODUCERS).fill(0);
  for (let count = 0; count < ITEMS * PRODUCERS; count++) {
    const { value } = await sys.recv<Item>(queue);
    assert(value.number === expected[value.from], `item ${value.number} of producer ${value.from} is out of order`);
    expected[value.from]!++;
  }
});

export default agent("root", async (sys) => {
  const queue = await sys.endpoint({ capacity: 2 });
  const children = [await sys.spawn(consumer, queue)];
  for (let from = 0; from < PRODUCERS; from++) children.push(await sys.spawn(producer, { queue, from }));
  await joinAll(sys, children);
});
