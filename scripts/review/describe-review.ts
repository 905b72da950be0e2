import { count } from "../prose.js";
import type { ApiChange, Level } from "./change.js";

/** A review in lines: what the next release has to be, and each change, the worst first; no more of them than `most`. */
export function describeReview(
  { level, changes, isNew }: { level: Level; changes: readonly ApiChange[]; isNew: boolean },
  most: number,
): string[] {
  if (isNew) return [];
  const shown = changes.length > most ? changes.slice(0, most - 1) : changes;
  const rest = changes.length - shown.length;
  return [
    `${level}: ${summarise(changes) || "texts and their order alone"}`,
    ...shown.map(({ level, place, what }) => visible(`${signs[level]} ${place}: ${what}`)),
    ...(rest > 0 ? [`… and ${rest} more`] : []),
  ];
}

/** Names are the document's own: what would command the terminal is spelt out. */
function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => {
    return `\\u{${character.codePointAt(0)?.toString(16)}}`;
  });
}

const signs = { major: "-", minor: "+", patch: "~" };

const names = { major: "breaking change", minor: "addition", patch: "other change" };

function summarise(changes: readonly ApiChange[]): string {
  const parts = (["major", "minor", "patch"] as const).flatMap((level) => {
    const alike = changes.filter((change) => change.level === level).length;
    return alike === 0 ? [] : [count(alike, names[level])];
  });
  return parts.join(", ");
}
