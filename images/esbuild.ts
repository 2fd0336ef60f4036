/**
 * esbuild, the bundler. It works in a child process that ends with its last user, so that a process
 * which loaded an agent comes to its end.
 */

/** The bundler's interface. */
export type Esbuild = typeof import("esbuild");

let underWay = 0;

/** Gives the bundler to `use`; its child process lives no longer than the last use. Throws what `use` throws. */
export async function withEsbuild<T>(use: (esbuild: Esbuild) => Promise<T>): Promise<T> {
  const esbuild: Esbuild = await import("esbuild");
  underWay++;
  try {
    return await use(esbuild);
  } finally {
    underWay--;
    if (underWay === 0) await esbuild.stop();
  }
}
