/**
 * Planted leaks for the double run: prints what differs between the two surroundings, one kind a run, named by the
 * argument; `none` prints what may not differ.
 */
const LEAKS: Readonly<Record<string, () => unknown>> = {
  zone: () => new Date(0).getHours(),
  chance: () => Math.random(),
  locale: () => Deno.env.get("LANG"),
  none: () => [1, 2, 3].reduce((a, b) => a + b),
};

console.log("first line");
console.log(LEAKS[Deno.args[0]!]!());
