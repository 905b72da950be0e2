import { isRecord } from "../../document/is-record.js";
import type { Fault } from "../../spec-error.js";
import type { Part, SpecFile } from "./spec-file.js";

/**
 * A difference on purpose, declared under `x-evidence` where it stands in the document:
 *
 * ```yaml
 * x-evidence:
 *   - about: responses.502
 *     pages: [r, python]
 *     chosen: "502"
 *     why: The vendor added it after these pages were made.
 * ```
 *
 * `about` is the way from where the note stands to what differs: on an operation `security`, `answer`,
 * `requestBody.type`, `responses.502` or `parameters.page.default`; on a parameter `default`; on a model `name` or
 * `properties.logo.type`; on that field `type`; `existence` is whether the thing itself is there. At the root, an aspect
 * of operations is that of all of them. `pages` are those that have it otherwise, each by what its file of facts is
 * called after the document. `chosen` is what the document has, in the words of the report, and `why` is for people.
 */
export interface EvidenceNote {
  /** Of what the note stands on. */
  readonly holder: string;
  readonly pointer: string;
  readonly about: string;
  readonly pages: readonly string[];
  readonly chosen: string;
  readonly why: string;
}

const names = ["about", "pages", "chosen", "why"];
const keys = names.join(", ");

/** The notes of a document, and what is wrong with the form of others. */
export function readNotes(spec: SpecFile, pages: readonly string[]): { notes: EvidenceNote[]; faults: Fault[] } {
  const notes: EvidenceNote[] = [];
  const faults: Fault[] = [];
  const fault = (pointer: string, message: string): void => {
    faults.push({ place: spec.placeOf(pointer), message: `x-evidence ${message}` });
  };
  const read = (holder: Part, list: Part): void => {
    if (!Array.isArray(list.value)) fault(list.pointer, `is no list of notes, each with ${keys}`);
    else {
      for (const [, part] of spec.members(list)) {
        const wrong = findFault(part.value, pages);
        if (wrong !== undefined) fault(part.pointer, wrong);
        else notes.push({ holder: holder.pointer, pointer: part.pointer, ...fieldsOf(part.value) });
      }
    }
  };
  const visit = (part: Part): void => {
    for (const [name, member] of spec.members(part)) {
      if (name === "x-evidence") read(part, member);
      else visit(member);
    }
  };
  visit(spec.root);
  return { notes, faults };
}

function findFault(note: unknown, known: readonly string[]): string | undefined {
  if (!isRecord(note)) return `holds what is no note: one has ${keys}`;
  const unknown = Object.keys(note).find((name) => !names.includes(name));
  if (unknown !== undefined) return `has no use for ${unknown}: a note has ${keys}`;
  const missing = names.find((name) => note[name] === undefined || note[name] === null || note[name] === "");
  if (missing !== undefined) return `lacks ${missing}: a note has ${keys}`;
  if (note["why"] === "…" || note["why"] === "...") return "has … as why: say why it is so";
  const { pages, ...texts } = note;
  const wrong = Object.keys(texts).find((name) => typeof texts[name] === "object");
  if (wrong !== undefined) return `has no text as ${wrong}`;
  if (!Array.isArray(pages) || pages.length === 0) return `has no list as pages: there are ${known.join(", ")}`;
  const stranger = pages.find((page) => !known.includes(String(page)));
  if (stranger !== undefined) return `names the page ${String(stranger)}: there are ${known.join(", ")}`;
  return new Set(pages).size < pages.length ? "names a page twice" : undefined;
}

function fieldsOf(note: unknown): Pick<EvidenceNote, "about" | "pages" | "chosen" | "why"> {
  // The border where YAML enters: the note has been looked at.
  const { about, pages, chosen, why } = note as Record<"about" | "chosen" | "why", unknown> & { pages: unknown[] };
  return { about: String(about), pages: pages.map(String), chosen: String(chosen), why: String(why) };
}
