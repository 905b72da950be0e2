import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { checkSpec } from "../../../scripts/evidence/check.js";
import { loadEvidence } from "../../../scripts/evidence/load-evidence.js";
import { describeCheck, namePages } from "../../../scripts/evidence/run-check.js";
import { readRegistry } from "../../../scripts/registry.js";
import { edited } from "./edit.js";
import { mutations } from "./mutations.js";

const flavours = await Promise.all(
  (await readRegistry()).map(async (flavour) => {
    const text = await readFile(flavour.spec, "utf8");
    return { ...flavour, text, document: parse(text), evidence: await loadEvidence(flavour.spec) };
  }),
);

describe("the committed documents", () => {
  it.each([
    [
      "tiledb@v1",
      "tiledb@v1  3 pages: 1186 agreed, 60 explained, 0 unexplained; no page tells of 22 of 57 fields and 1 of 3 enumerations",
    ],
    [
      "tiledb@v4",
      "tiledb@v4  1 page: 152 agreed, 5 explained, 0 unexplained; no page tells of 55 of 55 fields and 2 of 2 enumerations",
    ],
    [
      "arthur@v1",
      "arthur@v1  1 page: 200 agreed, 2 explained, 0 unexplained; no page tells of 72 of 72 fields and 3 of 4 enumerations",
    ],
  ])("%s has what its pages say, or says why not", (wanted, want) => {
    const { name, spec, text, evidence } = flavours.find(({ name }) => name === wanted) ?? nowhere(wanted);
    const check = checkSpec(spec, text, namePages(evidence));
    expect(check.faults).toEqual([]);
    const report = describeCheck(name, evidence.length, check);
    expect(report.split("\n").filter((line) => !/^\S+:\d+:\d+ explained: /.test(line))).toEqual([want]);
  });
});

describe("a document that is changed", () => {
  it.each(mutations)("%s (%s)", (_, wanted, edits, want) => {
    const { spec, document, evidence } = flavours.find(({ name }) => name === wanted) ?? nowhere(wanted);
    const { faults } = checkSpec(spec, edited(document, edits), namePages(evidence));
    expect(faults.flatMap(withoutPlace)).toEqual(want);
  });
});

/** The lines of a fault, without its place and what is to be done about it. */
function withoutPlace(fault: string): string[] {
  const lines = fault.replace(/^\S+:\d+:\d+ /, "").split("\n");
  return lines.map((line) => line.trim()).filter((line) => !line.startsWith("mend the spec"));
}

function nowhere(name: string): never {
  throw new Error(`${name} is no flavour`);
}
