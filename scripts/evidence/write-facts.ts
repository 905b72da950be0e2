import type { PageFacts } from "./facts.js";

/** Facts of a page, or of several, as a file holds them: a fact a line, so that a diff shows what has changed. */
export function writeFacts(facts: PageFacts | readonly PageFacts[]): string {
  return `${write(facts, "")}\n`;
}

function write(value: unknown, indent: string): string {
  const isLeaf = typeof value !== "object" || value === null || isFact(value);
  if (isLeaf) return JSON.stringify(value);
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const lines = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([name, member]) => `${inner}${isList ? "" : `${JSON.stringify(name)}: `}${write(member, inner)}`);
  const [opening, closing] = isList ? ["[", "]"] : ["{", "}"];
  return lines.length === 0 ? `${opening}${closing}` : `${opening}\n${lines.join(",\n")}\n${indent}${closing}`;
}

function isFact(value: object): boolean {
  return "at" in value && ("sure" in value || "why" in value);
}
