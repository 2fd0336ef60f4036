/**
 * Positions: from an offset in the bundle to the file, line and column that the user wrote, by esbuild's source map.
 *
 * Lines and columns count from 1, columns in UTF-16 units. A place that the map does not know (the bundler's own
 * helpers) has no position. Decoding is the codec's; composing is here, since it is a binary search.
 */
import { decode } from "@jridgewell/sourcemap-codec";
import type { Site } from "./contract.ts";

/** `[column, source, line, column]`, all from 0; only segments that have a source. */
export type Segment = readonly [number, number, number, number];

const PURE = "/* @__PURE__ */ ";

/** A source that went into a bundle. */
export interface Source {
  /** Absolute path. */
  readonly path: string;
  /** As messages name it. */
  readonly name: string;
  /** True if it lies in node_modules. */
  readonly foreign: boolean;
}

/** Bundle text with its map. */
export class Positions {
  readonly lines: readonly (readonly Segment[])[];
  private readonly starts: readonly number[];

  constructor(readonly code: string, mappings: string, readonly sources: readonly Source[]) {
    this.lines = decode(mappings).map((line) => line.filter((part) => part.length >= 4) as unknown as Segment[]); // shorter segments name no source
    const starts = [0];
    for (let at = code.indexOf("\n"); at >= 0; at = code.indexOf("\n", at + 1)) starts.push(at + 1);
    this.starts = starts;
  }

  /** Line of an offset, from 0. */
  lineOf(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Offset of the first character of line `line`, from 0. */
  startOf(line: number): number {
    return this.starts[line] ?? this.code.length;
  }

  /** The segment at or before an offset on its line, moved to that very column; undefined where the map is silent. */
  segmentAt(offset: number): Segment | undefined {
    const line = this.lineOf(offset);
    const column = offset - this.startOf(line);
    const segments = this.lines[line] ?? [];
    const index = lastAtOrBefore(segments, column);
    const found = segments[index];
    if (found === undefined) return undefined;
    const past = column - found[0] - this.unwrittenAt(offset - column + found[0]);
    return [column, found[1], found[2], found[3] + Math.max(past, 0)];
  }

  // esbuild maps a statement from the start of its line on, before the indentation, and `new Date()` before the mark it adds.
  private unwrittenAt(offset: number): number {
    let count = 0;
    while (this.code[offset + count] === " ") count++;
    return this.code.startsWith(PURE, offset + count) ? count + PURE.length : count;
  }

  /** Place in the user's source of the code at `offset`; undefined for the bundler's own text. */
  locate(offset: number): { readonly site: Site; readonly source: Source } | undefined {
    const segment = this.segmentAt(offset);
    const source = segment === undefined ? undefined : this.sources[segment[1]];
    if (segment === undefined || source === undefined) return undefined;
    return { site: { file: source.name, line: segment[2] + 1, column: segment[3] + 1 }, source };
  }
}

/** Index of the last segment that does not start after `column`, −1 if all do. */
export function lastAtOrBefore(segments: readonly Segment[], column: number): number {
  let low = -1;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (segments[middle]![0] <= column) low = middle;
    else high = middle - 1;
  }
  return low;
}
