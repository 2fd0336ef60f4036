/**
 * The writer of lowered text: pieces copied from the bundle (they keep their positions) and new pieces (they have none).
 *
 * `lower` writes in the order of the result, so statements can be moved freely; `finish` joins the pieces and composes
 * the source map on the way, one segment for each that esbuild had in a copied piece and one at its start. One pass, no
 * edit list: this is why it stands in place of a library that edits text in place.
 */
import { encode, type SourceMapSegment } from "@jridgewell/sourcemap-codec";
import { lastAtOrBefore, type Positions } from "./positions.ts";

type Piece = string | readonly [start: number, end: number] | { readonly text: string; readonly offset: number };

/** Collects pieces of text. */
export class Writer {
  private readonly pieces: Piece[] = [];

  constructor(private readonly positions: Positions) {}

  /** Appends new text. */
  raw(text: string): void {
    this.pieces.push(text);
  }

  /** Appends new text that stands for what the bundle has at `offset`. */
  token(text: string, offset: number): void {
    this.pieces.push({ text, offset });
  }

  /** Appends bundle text `[start, end)`. */
  copy(start: number, end: number): void {
    if (end > start) this.pieces.push([start, end]);
  }

  /** Appends a place that `fill` gives its text later. */
  slot(): number {
    this.pieces.push("");
    return this.pieces.length - 1;
  }

  /** Gives a slot its text. */
  fill(slot: number, text: string): void {
    this.pieces[slot] = text;
  }

  /** The text and its mappings, from the lowered text to the user's files. */
  finish(): { readonly code: string; readonly mappings: string } {
    const out = new Output(this.positions);
    for (const piece of this.pieces) {
      if (typeof piece === "string") out.raw(piece);
      else if ("text" in piece) out.token(piece.text, piece.offset);
      else out.copy(piece[0], piece[1]);
    }
    return { code: out.text.join(""), mappings: encode(out.lines) };
  }
}

class Output {
  readonly text: string[] = [];
  readonly lines: SourceMapSegment[][] = [[]];
  private column = 0;

  constructor(private readonly positions: Positions) {}

  raw(text: string): void {
    if (text === "") return;
    this.text.push(text);
    let last = -1;
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) {
      this.lines.push([]);
      last = at;
    }
    this.column = last < 0 ? this.column + text.length : text.length - last - 1;
  }

  token(text: string, offset: number): void {
    const segment = this.positions.segmentAt(offset);
    if (segment !== undefined) this.lines[this.lines.length - 1]!.push([this.column, segment[1], segment[2], segment[3]]);
    this.raw(text);
  }

  copy(start: number, end: number): void {
    const { code } = this.positions;
    this.text.push(code.slice(start, end));
    let at = start;
    for (let line = this.positions.lineOf(start); at < end; line++) {
      const stop = Math.min(end, this.positions.startOf(line + 1));
      this.copyLine(line, at, stop);
      if (code[stop - 1] === "\n") {
        this.lines.push([]);
        this.column = 0;
      }
      at = stop;
    }
  }

  private copyLine(line: number, from: number, to: number): void {
    const base = this.positions.startOf(line);
    const generated = this.lines[this.lines.length - 1]!;
    const segments = this.positions.lines[line] ?? [];
    const first = this.positions.segmentAt(from);
    if (first !== undefined) generated.push([this.column, first[1], first[2], first[3]]);
    for (let i = lastAtOrBefore(segments, from - base) + 1; i < segments.length; i++) {
      const segment = segments[i]!;
      if (segment[0] >= to - base) break;
      generated.push([this.column + segment[0] - (from - base), segment[1], segment[2], segment[3]]);
    }
    this.column += to - from;
  }
}
