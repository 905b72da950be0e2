import { type Fault, oneLine } from "../spec-error.js";

/**
 * Notes as a terminal has them, a line each: of each kind the first few, and how many more there are.
 *
 * Those are of one kind that differ only in what stands in backticks. `listing` is the file that has them all.
 */
export function summariseNotes(notes: readonly Fault[], listing: string): string[] {
  const kinds = new Map<string, Fault[]>();
  for (const note of notes) {
    const kind = note.message.replace(/`[^`]*`/g, "``");
    kinds.set(kind, [...(kinds.get(kind) ?? []), note]);
  }
  return [...kinds.values()].flatMap((alike) => {
    const lines = alike.slice(0, shownOfKind).map(({ place, message }) => oneLine(`${place}: ${message}`));
    const more = alike.length - lines.length;
    return more === 0 ? lines : [...lines, `… and ${more} more like it: see ${listing}`];
  });
}

const shownOfKind = 3;
