/**
 * Rules that read text: length of files, size of the kernel, words, names of files in comments.
 *
 * Each rule is a pure function of sources. What a rule knows of the language is lines and comments; what needs a syntax
 * tree is in shape_plugin.ts, what needs all files at once in dead_exports.ts.
 */
import type { Finding, Source } from "./finding.ts";

/** Lines of a file beyond which it holds more than one idea. */
const FILE_LINES_MAX = 400;
/** Lines of kernel/ without suites: a kernel that one person can hold in the head. */
const KERNEL_LINES_MAX = 4_000;
/** Bytes of a file that people wrote; a larger one is generated, or data. */
const FILE_BYTES_MAX = 96 * 1_024;
/** Characters of a commit's subject. */
const SUBJECT_LENGTH_MAX = 60;

/** Words that hide the subject of a sentence (STYLE.md, "Plain words"); split, so that this file is clean of them. */
const WORDS = ["who" + "ever", "no" + "body", "some" + "body", "what " + "stands", "such " + "ones", "he " + "who"];
const WORDS_PATTERN = new RegExp(`\\b(${WORDS.join("|")})\\b`, "gi");

/** Files that are too long. */
export function fileLines(sources: readonly Source[]): Finding[] {
  return sources.flatMap(({ path, text }) => {
    const lines = linesIn(text);
    return lines <= FILE_LINES_MAX
      ? []
      : [{ rule: "file-lines", file: path, line: 0, message: `File has ${lines} lines, the bound is ${FILE_LINES_MAX}: look for a seam` }];
  });
}

/** The kernel as a whole, if it is too large. */
export function kernelLines(sources: readonly Source[]): Finding[] {
  const own = sources.filter(({ path }) => path.startsWith("kernel/") && !/_test\.ts$|\/testing\.ts$/.test(path));
  const lines = own.reduce((sum, { text }) => sum + linesIn(text), 0);
  const message = `The kernel has ${lines} lines, the budget is ${KERNEL_LINES_MAX}: move policy to user space`;
  return lines <= KERNEL_LINES_MAX ? [] : [{ rule: "kernel-lines", file: "kernel", line: 0, message }];
}

/** Words that hide who or what a sentence speaks of. */
export function plainWords(sources: readonly Source[]): Finding[] {
  return eachLine(
    sources,
    (line) => [...line.matchAll(WORDS_PATTERN)].map(([word]) => `Word "${word.toLowerCase()}": name the thing that the sentence speaks of`),
    "plain-words",
  );
}

/** Names of source files in comments that are no file of the tree: by path, or by a file name that any folder holds. */
export function fileNames(sources: readonly Source[]): Finding[] {
  const paths = new Set(sources.map(({ path }) => path));
  const names = new Set(sources.map(({ path }) => path.slice(path.lastIndexOf("/") + 1)));
  const known = (name: string): boolean =>
    name.includes("/") ? [...paths].some((path) => path === name || path.endsWith(`/${name}`)) : names.has(name);
  const own = sources.filter(({ path }) => path.endsWith(".ts") && !path.endsWith("_test.ts"));
  return eachLine(own, (line) => {
    const comment = /^\s*(?:\/?\*|\/\/)(.*)$/.exec(line)?.[1] ?? "";
    return [...comment.matchAll(/(?<![\w/.@*`"'-])[a-z_][a-z0-9_/-]*\.ts\b(?!x)/g)]
      .filter(([name]) => !known(name))
      .map(([name]) => `Comment names ${name}, which is no file of the tree`);
  }, "file-names");
}

/** Files that are too large to be written by hand; `sizes` in bytes by path. */
export function blobs(sizes: ReadonlyMap<string, number>): Finding[] {
  return [...sizes].filter(([, size]) => size > FILE_BYTES_MAX).map(([file, size]) => ({
    rule: "blobs",
    file,
    line: 0,
    message: `File has ${size} bytes, the bound is ${FILE_BYTES_MAX}: make it when it is needed`,
  }));
}

/** Commits whose subject is too long; `subjects` by commit. */
export function subjects(subjects: ReadonlyMap<string, string>): Finding[] {
  return [...subjects].filter(([, subject]) => subject.length > SUBJECT_LENGTH_MAX).map(([file, subject]) => ({
    rule: "commit-subjects",
    file,
    line: 0,
    message: `Subject has ${subject.length} characters, the bound is ${SUBJECT_LENGTH_MAX}: ${subject}`,
  }));
}

function eachLine(sources: readonly Source[], look: (line: string) => readonly string[], rule: string): Finding[] {
  return sources.flatMap(({ path, text }) =>
    text.split("\n").flatMap((line, index) => look(line).map((message) => ({ rule, file: path, line: index + 1, message })))
  );
}

function linesIn(text: string): number {
  return text.endsWith("\n") ? text.split("\n").length - 1 : text.split("\n").length;
}
