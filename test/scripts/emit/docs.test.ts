import { StructureKind } from "ts-morph";
import { describe, expect, it } from "vitest";
import { docComment, docs } from "../../../scripts/emit/docs.js";
import { printStatements } from "./samples.js";

const cases: [title: string, given: string[], want: string][] = [
  ["a short text on one line", ["One."], "/** One. */"],
  ["paragraphs on lines of their own", ["One.", "Two."], "/**\n * One.\n *\n * Two.\n */"],
  [
    "a long text in lines",
    [`${"word ".repeat(25).trim()}.`],
    `/**\n * ${"word ".repeat(19).trim()}\n * ${"word ".repeat(6).trim()}.\n */`,
  ],
  ["a list as it is", ["Either:\n- one\n- other"], "/**\n * Either:\n * - one\n * - other\n */"],
  ["text that would end the comment", ["*/ x(); /*"], "/** *\u200b/ x(); /* */"],
  ["nothing for nothing", ["", ""], ""],
];

describe("docs", () => {
  it.each(cases)("writes %s", (_, given, want) => {
    const text = printStatements([{ kind: StructureKind.Interface, name: "A", docs: docs(...given) }]);
    expect(text.replace("interface A {\n}", "").trim()).toBe(want);
  });
});

describe("docComment", () => {
  it.each(cases)("writes %s, as docs does", (_, given, want) => {
    expect(docComment(...given).trim()).toBe(want);
  });

  it("ends with a line break, since code follows it", () => {
    expect(docComment("One.")).toBe("/** One. */\n");
  });
});
