import type { Fact } from "../facts.js";
import { joinRows, type RowKind } from "../join-rows.js";
import { plainText } from "../markdown.js";
import type { Page } from "../page.js";
import type { Section } from "../sections.js";
import { classesIn, findSchema, missing, rowsOf } from "./named-schemas.js";
import type { SchemaClass } from "./read-schema-class.js";

/** Reads a table of statuses, and after it the part of the first success with what comes back. */
export function readAnswers(
  sections: readonly Section[],
  page: Page,
): { statuses: Fact<string>[]; first: SchemaClass | undefined } {
  const section = sections.find(({ title }) => /^return types, responses$/i.test(title));
  const rows = joinRows(section?.blocks ?? [], page, answerRows).filter(({ cells }) => cells[0] !== "n/a");
  const statuses = rows.flatMap(({ line, cells: [code = "", , ...words] }) => {
    if (!/^(\d{3}|[1-5]XX|default)$/.test(code)) {
      page.miss(line, answerRows.missing);
      return [];
    }
    return [page.describe(page.fact(code, line), { description: plainText(words.join(" | ")) })];
  });
  const successes = statuses
    .map(({ value }) => value)
    .filter((code) => code.startsWith("2"))
    .sort();
  // What has no content is no answer, where another success has one.
  const status = successes.find((code) => code !== "204" && code !== "205") ?? successes[0] ?? "Default";
  return { statuses, first: readAnswer(sections, status, page) };
}

const answerRows: RowKind = {
  begins: (cells) => cells.length >= 3,
  missing: "is a row of statuses without a status",
};

/** What comes back with a status: of several content types what is JSON. */
function readAnswer(sections: readonly Section[], status: string, page: Page): SchemaClass | undefined {
  const start = sections.findIndex(({ title }) => title.endsWith(`ApiResponseFor${status}`));
  const body = rowsOf(sections[start]).find(({ cells }) => cells[0] === "body");
  const classes = classesIn(body?.cells[1] ?? "");
  const name = classes.find((one) => one.endsWith("Json")) ?? classes[0];
  const schema = name === undefined ? undefined : findSchema(sections, name, start, page);
  if (name !== undefined && schema === undefined) page.miss(body?.line ?? 1, `${missing}: ${name}`);
  return schema;
}
