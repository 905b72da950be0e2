import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { emitListing } from "../../../scripts/emit/listing.js";
import { showHidden } from "../../../scripts/emit/show-hidden.js";
import type { VendorNames } from "../../../scripts/model.js";
import { payloads } from "../../hostile/payloads.js";
import { runtime, sampleApi } from "./samples.js";

const one: VendorNames = {
  languages: ["C#", "Python"],
  operations: [
    { route: "GET /things", name: "things.getThings", names: [["GetThings"], ["get_things", "things_get"]] },
    { route: "GET /ping", name: "things.ping", names: [[], ["ping"]] },
  ],
  others: [],
};

/** What stands below the listing of operations. */
function sectionOf(vendorNames: VendorNames): string {
  const [, section = ""] = emitListing(sampleApi({ vendorNames }), runtime).split(/(?=\n## Names in other clients\n)/);
  return section.trim();
}

/** What a reader of GitHub's Markdown sees in the cells of a table. */
function cellsOf(markdown: string): string[][] {
  const tokens = new MarkdownIt().parse(markdown, {});
  const rows: string[][] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.type === "tr_open") rows.push([]);
    if (!/^t[hd]_open$/.test(token.type)) continue;
    rows.at(-1)?.push((tokens[index + 1]?.children ?? []).map(({ content }) => content).join(""));
  }
  return rows;
}

describe("the names in other clients", () => {
  it("are a table in the order of our methods", () => {
    expect(sectionOf(one)).toBe(`## Names in other clients

What the vendor's clients in other languages call the operations, by their own pages. Parameters have their names on the wire here, and a body is always \`body\`.

| Here | C# | Python |
| --- | --- | --- |
| \`things.getThings\` | \`GetThings\` | \`get_things\`, \`things_get\` |
| \`things.ping\` |  | \`ping\` |`);
  });

  it("have a second table of classes and parameters with other names", () => {
    const others = [{ name: "remember_me", names: [["rememberMe"], ["remember_me"]] }];
    expect(
      sectionOf({ ...one, others })
        .split("\n\n")
        .slice(-2)
        .join("\n\n"),
    ).toBe(`Classes and parameters that have another name there:

| Here | C# | Python |
| --- | --- | --- |
| \`remember_me\` | \`rememberMe\` | \`remember_me\` |`);
  });

  it("are left out if nothing is known of them", () => {
    expect(emitListing(sampleApi(), runtime)).not.toContain("other clients");
  });

  it.each<[title: string, given: string, want: string]>([
    ["a bar", "a|b", "`a\\|b`"],
    ["a bar after a backslash", "a\\|b", "`a\\\u2060\\|b`"],
    ["a backtick", "a`b", "`` a`b ``"],
    ["line breaks", "a\r\n\r\n| b |\n# c", "`a \\| b \\| # c`"],
    ["HTML", "<b>a</b>", "`<b>a</b>`"],
    ["nothing", " \n", ""],
  ])("hold %s", (_, given, want) => {
    const table = sectionOf({
      languages: ["R"],
      operations: [{ route: "GET /", name: "a.b", names: [[given]] }],
      others: [],
    });
    expect(table.split("\n").at(-1)).toBe(`| \`a.b\` | ${want} |`);
  });

  it.each(Object.entries(payloads))("stay in their cells: %s", (_, payload) => {
    const row = { route: "GET /", name: payload, names: [[payload], ["plain"]] };
    const section = sectionOf({ languages: [payload, "R"], operations: [row], others: [row] });
    const shown = showHidden(payload.replace(/\s+/g, " ").trim());
    const rows = cellsOf(showHidden(section)).map((cells) => cells.map((cell) => cell.replaceAll("\u2060", "")));
    const table = [
      ["Here", shown, "R"],
      [shown, shown, "plain"],
    ];
    expect(rows).toEqual([...table, ...table]);
    expect(section.split("\n")).toHaveLength(13);
  });
});
