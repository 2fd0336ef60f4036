/**
 * `deno task fuzz:recordings [--count N] [--seed N] [--from N]`: mutated recordings, read, shown and replayed; only named errors may
 * come of them, and no more memory than a replay may take. Exit code 0 fine, 1 something was found, 2 the command line is at fault.
 */
import { integer, parse, UsageError } from "../cli/args.ts";
import { recordingOf, tapeOf } from "../test/recordings.ts";
import { fuzz } from "./fuzz/fuzz.ts";

const COUNT = 100_000;
const BYTES_MAX = 512 * 2 ** 20;
/** Agent files whose recordings are mutated: a tool and a mark; models, errors and several agents. */
export const SEEDLINGS = ["examples/hello.ts", "boot/fixtures/crew.ts"] as const;

const COMMAND = {
  name: "fuzz:recordings",
  about: "mutated recordings, of which only named errors may come",
  usage: "[options]",
  intro: "",
  flags: {
    count: { value: "N", about: `mutants (default ${COUNT})` },
    seed: { value: "N", about: "seed of the mutants (default 1)" },
    from: { value: "N", about: "number of the first mutant (default 0): repeats a finding with --count 1" },
  },
  outro: "",
} as const;

async function main(): Promise<number> {
  const { flags } = parse(Deno.args, COMMAND);
  const number = (name: "count" | "seed" | "from", otherwise: number): number => {
    const text = flags[name];
    return text === null ? otherwise : integer(`--${name}`, text, [0, 0xffff_ffff]);
  };
  const [count, seed, from] = [number("count", COUNT), number("seed", 1), number("from", 0)];
  const files: Uint8Array[] = [];
  for (const file of SEEDLINGS) files.push(recordingOf(await tapeOf(file)));
  const encoder = new TextEncoder();
  const progress = (done: number): void => {
    if (Deno.stderr.isTerminal()) Deno.stderr.writeSync(encoder.encode(`\r${done} of ${count} mutants\x1b[K`));
  };
  const { fates, findings, peakBytes } = await fuzz({ seed, from, to: from + count, files, progress });
  console.log(
    `${Deno.stderr.isTerminal() ? "\n" : ""}${count} mutants of seed ${seed}: ${
      Object.entries(fates).map(([fate, times]) => `${times} ${fate}`).join(", ")
    }`,
  );
  for (const one of findings) console.log(`FOUND  ${one}`);
  const isTooMuch = peakBytes > BYTES_MAX;
  console.log(
    `${findings.length} findings, at most ${Math.ceil(peakBytes / 2 ** 20)} MiB of memory${
      isTooMuch ? `, allowed are ${BYTES_MAX / 2 ** 20}` : ""
    }`,
  );
  return findings.length > 0 || isTooMuch ? 1 : 0;
}

if (import.meta.main) {
  try {
    Deno.exit(await main());
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    Deno.exit(2);
  }
}
