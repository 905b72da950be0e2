import type { Fact, OperationFacts, Shape } from "./facts.js";
import { joinRows, type RowKind } from "./join-rows.js";
import { plainText, readStrong, unquoteCode } from "./markdown.js";
import type { Page } from "./page.js";
import { readParameters } from "./read-parameters.js";
import { type Exchange, readExchange } from "./schema-classes/read-exchange.js";
import { type Section, textLines } from "./sections.js";
import { readShape } from "./shape.js";

/** What a page's list of operations says of one. */
export interface Listed {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly line: number;
}

/** Reads an operation's part of a page: the section of its name, and those that follow it. */
export function readOperation(listed: Listed, sections: readonly Section[], page: Page): OperationFacts {
  const { requestTypes, answerTypes, ...exchange } = page.dialect.hasSchemaClasses
    ? readExchange(sections, page)
    : readTables(listed, sections, page);
  const operation: OperationFacts = {
    name: page.fact(listed.name, sections[0]?.line ?? listed.line),
    method: page.fact(listed.method, listed.line),
    path: page.fact(listed.path, listed.line),
    ...exchange,
    security: readSecurity(sections, page),
    requestTypes,
    answerTypes,
  };
  return page.describe(operation, describe(listed, sections));
}

function readTables({ method, path }: Listed, sections: readonly Section[], page: Page): Exchange {
  const requestTypes = readContentTypes(sections, "Content-Type", page);
  const answer = readAnswer(sections, page);
  return {
    parameters: readParameters(sections, { method, path, types: requestTypes.map(({ value }) => value) }, page),
    ...(answer !== undefined && { answer }),
    statuses: readStatuses(sections, page),
    requestTypes,
    answerTypes: readContentTypes(sections, "Accept", page),
  };
}

/** Summary and description: between the signature and the first part that all operations have. */
function describe({ summary }: Listed, [first]: readonly Section[]): { summary: string; description: string } {
  const paragraphs = (first?.blocks ?? [])
    .filter(({ kind }) => kind === "text")
    .map((block) =>
      textLines([block])
        .map(({ text }) => text)
        .join("\n")
        .trim(),
    );
  const texts = paragraphs.filter((text) => text !== "" && !/^<a (name|id)=/.test(text));
  const own =
    texts[0] === summary || (summary !== "" && texts[0] !== undefined && plainText(texts[0]) === summary)
      ? texts.slice(1)
      : texts;
  return { summary, description: own.join("\n\n") };
}

function readAnswer(sections: readonly Section[], page: Page): Fact<Shape> | undefined {
  const section = sections.find(({ title }) => /^return type$/i.test(title));
  for (const { text, line } of textLines(section?.blocks ?? [])) {
    const source = plainText(text);
    if (source === "" || /^\[\[Back/.test(source)) continue;
    if (/^(void\b.*|\(empty response body\)|null|nil|nothing)/i.test(source) || /empty response body/i.test(source))
      return undefined;
    const shape = readShape(readStrong(text)?.text ?? source, page.dialect.words);
    if (shape !== undefined) return page.fact(shape, line);
    page.miss(line, `is no type that ${page.dialect.name} is known to have: ${source}`);
  }
  return undefined;
}

function readSecurity(sections: readonly Section[], page: Page): Fact<string>[] {
  const section = sections.findLast(({ title }) => /^authori[sz]ation$/i.test(title));
  return textLines(section?.blocks ?? []).flatMap(({ text, line }) =>
    [...text.matchAll(/\[([^\][]+)\]\([^)]*README\.md#[^)]*\)/gi)].map(([, name = ""]) =>
      page.fact(plainText(name), line),
    ),
  );
}

function readContentTypes(sections: readonly Section[], header: string, page: Page): Fact<string>[] {
  const section = sections.find(({ title }) => /^HTTP request headers$/i.test(title));
  return textLines(section?.blocks ?? []).flatMap(({ text, line }) => {
    const [, name, types = ""] = /^\s*[-*]\s*\*\*([\w-]+)\*\*:\s*(.*?)\s*$/.exec(text) ?? [];
    if (name !== header || /^not defined$/i.test(types)) return [];
    return types
      .split(/,\s+(?=`?[\w*.+-]+\/)/)
      .filter(Boolean)
      .map((type) => page.fact(plainText(unquoteCode(type)), line));
  });
}

function readStatuses(sections: readonly Section[], page: Page): Fact<string>[] {
  const section = sections.find(({ title }) => /^HTTP response details$/i.test(title));
  return joinRows(section?.blocks ?? [], page, statusRows).map(({ line, cells: [code = "", description = ""] }) => {
    const status = readStrong(code)?.text.toUpperCase() ?? "";
    // The default answer is printed as 0.
    const name = status === "0" ? "default" : status.replace("DEFAULT", "default");
    return page.describe(page.fact(name, line), { description: plainText(description) });
  });
}

const statusRows: RowKind = {
  begins: ([code = ""]) => /^(\d{1,3}|[1-5]XX|default)$/i.test(readStrong(code)?.text ?? ""),
  missing: "is a row of statuses without a status",
};
