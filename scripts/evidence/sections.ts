import type { Block } from "./markdown.js";

/** A heading with what stands below it, up to the next heading. */
export interface Section {
  readonly title: string;
  readonly line: number;
  readonly level: number;
  readonly blocks: readonly Block[];
}

/** The sections of some blocks; what stands before the first heading is in one without a title. */
export function readSections(blocks: readonly Block[]): Section[] {
  const sections: { title: string; line: number; level: number; blocks: Block[] }[] = [];
  for (const block of blocks) {
    if (block.kind === "heading")
      sections.push({ title: block.text, line: block.line, level: block.level, blocks: [] });
    else {
      if (sections.length === 0) sections.push({ title: "", line: block.line, level: 0, blocks: [] });
      sections.at(-1)?.blocks.push(block);
    }
  }
  return sections;
}

/** The lines of text of some blocks. */
export function textLines(blocks: readonly Block[]): { text: string; line: number }[] {
  return blocks.flatMap((block) => {
    if (block.kind !== "text" && block.kind !== "quote") return [];
    return block.lines.map((text, index) => ({ text, line: block.line + index }));
  });
}
