import { expect, it } from "vitest";
import { summariseNotes } from "../../../scripts/generate/summarise-notes.js";

const note = (place: string, message: string): { place: string; message: string } => ({ place, message });

it.each([
  ["nothing", [], []],
  [
    "each kind apart, in the order of the first",
    [note("a:1:1", "`A` is called `B`"), note("a:2:1", "links are left out"), note("a:3:1", "`C` is called `D`")],
    ["a:1:1: `A` is called `B`", "a:3:1: `C` is called `D`", "a:2:1: links are left out"],
  ],
  [
    "the first three of a kind, and how many more there are",
    [1, 2, 3, 4, 5].map((line) => note(`a:${line}:1`, `\`A${line}\` is called \`B\``)),
    [
      "a:1:1: `A1` is called `B`",
      "a:2:1: `A2` is called `B`",
      "a:3:1: `A3` is called `B`",
      "… and 2 more like it: see out/api.md",
    ],
  ],
  ["what is quoted on one line", [note("a:1:1", "`A\n  B` is called `AB`")], ["a:1:1: `A B` is called `AB`"]],
])("tells %s", (_, notes, want) => {
  expect(summariseNotes(notes, "out/api.md")).toEqual(want);
});
