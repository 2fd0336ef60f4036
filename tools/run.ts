/** Running a command and keeping what it says: for the stages of the gate and for the suites that show a check failing. */

/** How a command ended. */
export interface Outcome {
  readonly ok: boolean;
  readonly code: number;
  /** Standard output and standard error, without colours. */
  readonly output: string;
}

/** Where and for how long a command runs. */
export interface RunOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The command is ended after so many ms, which is a failure. Absent: without a bound. */
  readonly limitMs?: number;
}

/** Runs `deno` itself with these arguments in the folder `cwd`. */
export function runDeno(args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  return run(Deno.execPath(), args, { cwd, env });
}

/** Runs a program; a program that is not there gives code 127. */
export async function run(program: string, args: readonly string[], { cwd, env, limitMs }: RunOptions): Promise<Outcome> {
  const ending = new AbortController();
  const timer = limitMs === undefined ? undefined : setTimeout(() => ending.abort(), limitMs);
  const command = new Deno.Command(program, {
    args: [...args],
    cwd,
    env: { NO_COLOR: "1", ...env },
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
    signal: ending.signal,
  });
  try {
    const { success, code, stdout, stderr } = await command.output();
    return { ok: success, code, output: text(stdout) + text(stderr) };
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return { ok: false, code: 127, output: `Cannot run ${program}: it is not installed\n` };
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

function text(bytes: Uint8Array): string {
  // deno-lint-ignore no-control-regex -- the escape character is what is looked for
  return new TextDecoder().decode(bytes).replace(/\x1b\[[0-9;]*m/g, "");
}
