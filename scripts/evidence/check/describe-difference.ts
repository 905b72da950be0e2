import { count, quoted } from "../../prose.js";
import { oneLine } from "../../spec-error.js";
import type { Difference, Explanation } from "./explain.js";
import { holdersOf, nothing, type Subject, type Topic, type Word } from "./topic.js";

/** A difference as a maintainer reads it: what, who says what where, and what to do. */
export function describeDifference({ topic, words, alike }: Difference): string {
  const lines = [
    ["", `${titleOf(topic)}: ${kindOf(topic)}`],
    ["  spec:  ", topic.spec],
    ...groupBySaying(words).map(([says, at]) => ["  pages: ", `${says} (${at.join("; ")})`]),
    ...(alike.length === 0 ? [] : [["  alike: ", listOperations(alike)]]),
    ["  ", advise(topic, words, alike.length > 0)],
  ];
  // Names and values are as pages and documents have them, with whatever signs.
  return lines.map(([start = "", text = ""]) => `${start}${oneLine(text)}`).join("\n");
}

/** What a note explains, in a line: what was chosen over what, of how much, and why. */
export function describeExplanation({ note, topics, words }: Explanation): string {
  const [first, ...others] = topics.map(titleOf);
  const more = others.length === 0 ? "" : ` and ${count(others.length, "other")}`;
  const sayings = groupBySaying(words).map(([says]) => quoted(says));
  const chosen = `${quoted(note.chosen)}, not ${sayings.join(" or ")} as ${note.pages.join(", ")}`;
  return oneLine(`explained: ${first}${more}: ${chosen}: ${note.why}`);
}

function titleOf({ subject, aspect }: Topic): string {
  const isPart = subject.outer?.outer !== undefined;
  return [subject.name, ...(aspect === "" ? [] : [aspect])].join(isPart ? "." : ", ");
}

function kindOf({ spec, words }: Topic): string {
  if (words.some(({ agrees }) => agrees)) return "pages differ";
  if (spec === nothing) return "only in the pages";
  return words.every(({ says }) => says === nothing) ? "only in the spec" : "contradicted";
}

/** The operations that topics are of; of many the first few. */
function listOperations(topics: readonly Topic[]): string {
  const routes = topics.slice(0, mostListed).map(({ subject }) => operationOf(subject).step);
  const others = topics.length - routes.length;
  return [...routes, ...(others > 0 ? [`and ${others} more`] : [])].join(", ");
}

const mostListed = 4;

function operationOf(subject: Subject): Subject {
  return subject.isOneOfMany || subject.outer === undefined ? subject : operationOf(subject.outer);
}

/** What is said, and by which pages at which lines. */
function groupBySaying(words: readonly Word[]): [string, string[]][] {
  const groups = new Map<string, string[]>();
  for (const { says, page, at } of words) groups.set(says, [...(groups.get(says) ?? []), `${page}, ${at}`]);
  return [...groups];
}

/** How the difference may go: by a note on the operation or model that it is of, or on the document for many. */
function advise({ subject, aspect, spec }: Topic, words: readonly Word[], isOfMany: boolean): string {
  const holders = holdersOf(subject, aspect);
  const holder = (isOfMany ? undefined : holders.at(-2)) ?? holders.at(-1);
  const pages = [...new Set(words.map(({ page }) => page))].join(", ");
  const note = `{ about: ${holder?.about}, pages: [${pages}], chosen: ${JSON.stringify(spec)}, why: … }`;
  return `mend the spec, or declare it by x-evidence on ${holder?.name}: ${note}`;
}
