/** An agent with a long life behind it: many results read, then it waits, and says what it has whenever it is woken. */
import { agent } from "orrery";

interface Page {
  readonly items: readonly { readonly id: number; readonly text: string }[];
}

/** Reads `pages` pages, then sleeps again and again; each time it wakes it marks the sum over all it read. */
export default agent("reader", async (sys, { pages }: { readonly pages: number }) => {
  let sum = 0;
  for (let i = 0; i < pages; i++) {
    const page = await sys.tool<Page>("page", i);
    for (const item of page.items) sum += item.id;
  }
  for (;;) {
    await sys.sleep(1_000);
    await sys.mark("sum", sum);
  }
});
