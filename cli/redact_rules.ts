/**
 * The rules of `trace redact`: lists of what to drop and what to keep, as a function of one content.
 *
 * A list is items between commas. An item is a kind of content (`answers`), or `agent=`, `name=` with a pattern in which `*` stands
 * for any characters, or `text=` with a regular expression, to which the rest of the list belongs. What an item of `--keep` names
 * stays; of the rest goes what an item of `--drop` names, and without `--drop` everything.
 */
import { type Content, CONTENT_KINDS, type ContentKind } from "../backends/trace/redact.ts";
import { UsageError } from "./args.ts";

type Rule = (content: Content) => boolean;

const TEXT = "text=";
const KINDS: readonly string[] = CONTENT_KINDS;
const ITEMS = `an item is one of ${KINDS.join(", ")}, or agent=PATTERN, name=PATTERN, text=EXPRESSION`;

/** Whether a content is to be dropped, for the values of `--drop` and `--keep`; null: not given. Throws a UsageError. */
export function droppedBy(drop: string | null, keep: string | null): Rule {
  const drops = drop === null ? [() => true] : rulesOf("--drop", drop);
  const keeps = keep === null ? [] : rulesOf("--keep", keep);
  return (content) => drops.some((rule) => rule(content)) && !keeps.some((rule) => rule(content));
}

function rulesOf(flag: string, list: string): readonly Rule[] {
  const at = list.startsWith(TEXT) ? 0 : list.indexOf(`,${TEXT}`) + 1;
  const hasText = list.startsWith(TEXT, at);
  const items = (hasText ? list.slice(0, Math.max(0, at - 1)) : list).split(",").filter((item) => item !== "");
  if (items.length === 0 && !hasText) throw new UsageError(`Cannot use ${flag} ${list}: it names nothing; ${ITEMS}`);
  const rules = items.map((item) => ruleOf(flag, item));
  return hasText ? [...rules, textRule(flag, list.slice(at + TEXT.length))] : rules;
}

function ruleOf(flag: string, item: string): Rule {
  if (KINDS.includes(item)) return ({ kind }) => kind === item as ContentKind; // one of them
  const [word, pattern = ""] = item.split("=", 2) as [string, string?]; // there is at least one part
  const matcher = matcherOf(pattern);
  if (word === "agent" && pattern !== "") return ({ path }) => path !== "" && matcher.test(path);
  if (word === "name" && pattern !== "") return ({ name }) => name !== "" && matcher.test(name);
  throw new UsageError(`Cannot use ${flag} ${item}: ${ITEMS}`);
}

function matcherOf(pattern: string): RegExp {
  return new RegExp(`^${pattern.split("*").map((part) => RegExp.escape(part)).join(".*")}$`, "s");
}

// A content that the recording does not hold might match.
function textRule(flag: string, source: string): Rule {
  let expression: RegExp;
  try {
    expression = new RegExp(source, "u");
  } catch (error) {
    throw new UsageError(`Cannot use ${flag} ${TEXT}${source}: ${(error as SyntaxError).message}`);
  }
  return (content) => {
    const text = content.text();
    return text === null || expression.test(text);
  };
}
