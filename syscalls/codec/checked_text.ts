/**
 * Texts of Values that come from elsewhere: `fromText` of text.ts for texts of our own that were changed on the way.
 *
 * Depth and number of nodes are counted in the text itself, before a parser makes objects of it: both are bounded as those of
 * every Value are, and a parser that recurses never meets a text that is too deep.
 */
import { fromText } from "../text.ts";
import { seal, type Value, VALUE_DEPTH_MAX, VALUE_SIZE_MAX } from "../value.ts";

/** Units of a node, see `VALUE_SIZE_MAX`. */
const NODE_UNITS = 8;
const NODES_MAX = VALUE_SIZE_MAX / NODE_UNITS;
/** An escape wraps a record into another one. */
const TEXT_DEPTH_MAX = 2 * VALUE_DEPTH_MAX + 2;

const CODE = { quote: 0x22, comma: 0x2c, open: 0x5b, backslash: 0x5c, close: 0x5d, openRecord: 0x7b, closeRecord: 0x7d } as const;

/** An upper bound of the nodes that the Value of `text` has. Throws a SyntaxError where it is deeper or has more than a Value may. */
export function textNodes(text: string): number {
  let depth = 0;
  let nodes = 1;
  for (let at = 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === CODE.quote) at = endOfString(text, at);
    else if (code === CODE.comma) nodes++;
    else if (code === CODE.open || code === CODE.openRecord) {
      nodes++;
      if (++depth > TEXT_DEPTH_MAX) throw new SyntaxError(`it nests deeper than ${VALUE_DEPTH_MAX} levels`);
    } else if (code === CODE.close || code === CODE.closeRecord) depth--;
  }
  if (nodes > 2 * NODES_MAX) throw new SyntaxError(`it has more than ${NODES_MAX} nodes`); // an open bracket and its comma count as two
  return nodes;
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === CODE.backslash) at++;
    else if (code === CODE.quote) return at;
  }
  return text.length;
}

/** The Value of a text whose nodes were counted, sealed; a single string may be of any length. Throws a SyntaxError for what is none. */
export function checkedText(text: string): Value {
  const value = fromText(text);
  if (typeof value === "string") {
    if (!value.isWellFormed()) throw new SyntaxError("it has a lone surrogate");
    return value;
  }
  const sealed = seal(value);
  if (!sealed.ok) throw new SyntaxError(sealed.message);
  return sealed.value;
}

/** The Value of any text. Throws a SyntaxError for what is none. */
export function readText(text: string): Value {
  textNodes(text);
  return checkedText(text);
}
