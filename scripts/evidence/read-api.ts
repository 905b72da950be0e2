import type { ModelFacts, OperationFacts, PageFacts, SchemeFacts } from "./facts.js";
import { joinRows, type RowKind } from "./join-rows.js";
import { type Block, plainText, readStrong, unquoteCode } from "./markdown.js";
import type { Page } from "./page.js";
import { type Listed, readOperation } from "./read-operation.js";
import { readExampleSchemes, readNamedScheme } from "./schemes.js";
import { readSections, type Section, textLines } from "./sections.js";

/** Reads a page of operations: their list, and a part for each of them. */
export function readApi(blocks: readonly Block[], page: Page): Pick<PageFacts, "operations" | "schemes" | "models"> {
  const sections = readSections(blocks);
  const listed = readList(blocks, page);
  const parts = partByOperation(sections, listed);
  const operations: OperationFacts[] = [];
  for (const one of listed) {
    const part = parts.get(one);
    if (part === undefined) page.miss(one.line, `lists ${one.name}, which has no part of its own on the page`);
    operations.push(readOperation(one, part ?? [], page));
  }
  return { operations, ...readExamples(blocks, page) };
}

/** The table that a page of operations begins with. */
function readList(blocks: readonly Block[], page: Page): Listed[] {
  const first = blocks.findIndex(isList);
  const next = blocks.findIndex(({ kind }, index) => index > first && kind !== "table" && kind !== "text");
  const table = first === -1 ? [] : blocks.slice(first, next === -1 ? undefined : next);
  return joinRows(table, page, listedRows).flatMap(({ line, cells }): Listed[] => {
    const name = readStrong(cells[0] ?? "")?.text.replace(call, "");
    const [, method, path] = /^\*\*([A-Za-z]+)\*\*\s+(\S.*)$/.exec(cells[1] ?? "") ?? [];
    if (name === undefined || method === undefined || path === undefined) {
      page.miss(line, listedRows.missing);
      return [];
    }
    const summary = plainText(cells.slice(2).join(" | "));
    return [{ name, method: method.toUpperCase(), path: plainText(path), summary, line }];
  });
}

const listedRows: RowKind = {
  begins: ([name = ""]) => readStrong(name) !== undefined,
  missing: "is no row of a name, a method with a path, and a description",
};

/** What PHP writes after names of operations. */
const call = /\(\)$/;

/** Whether a block is the table that lists operations. */
export function isList(block: Block): boolean {
  return block.kind === "table" && /^http request$/i.test(block.rows[0]?.cells[1] ?? "");
}

/** The sections of each operation: from the heading of its name to that of the next. */
function partByOperation(sections: readonly Section[], listed: readonly Listed[]): Map<Listed, Section[]> {
  const parts = new Map<Listed, Section[]>();
  let current: Section[] | undefined;
  for (const section of sections) {
    const strong = readStrong(section.title)?.text;
    const title = (strong ?? plainText(unquoteCode(section.title))).replace(call, "");
    // A large heading without more is that of a type.
    const isOne = section.level === 2 || (section.level === 1 && strong !== undefined);
    const one = isOne ? listed.find((operation) => operation.name === title && !parts.has(operation)) : undefined;
    if (one !== undefined) {
      current = [];
      parts.set(one, current);
    }
    current?.push(section);
  }
  return parts;
}

/** What example code shows: models with fields, and how credentials are set. */
function readExamples(blocks: readonly Block[], page: Page): { schemes: SchemeFacts[]; models: ModelFacts[] } {
  const schemes = new Map<string, SchemeFacts>();
  const models: ModelFacts[] = [];
  const add = (scheme: SchemeFacts): void => {
    const known = schemes.get(scheme.name.value);
    schemes.set(scheme.name.value, { ...scheme, ...known });
  };
  for (const { text, line } of textLines(blocks)) {
    const scheme = readNamedScheme(text, page.at(line));
    if (scheme !== undefined) add(scheme);
  }
  for (const block of blocks) {
    if (block.kind !== "code") continue;
    const at = (index: number): string => page.at(block.line + index);
    for (const scheme of readExampleSchemes(block.lines, at)) add(scheme);
    models.push(...(page.dialect.readExample?.(block.lines, at) ?? []));
  }
  return { schemes: [...schemes.values()], models: uniteModels(models) };
}

/** Models of many examples: each once, with all fields and values that some example shows. */
function uniteModels(models: readonly ModelFacts[]): ModelFacts[] {
  const byName = new Map<string, ModelFacts[]>();
  for (const model of models) {
    const same = byName.get(model.name.value);
    if (same === undefined) byName.set(model.name.value, [model]);
    else same.push(model);
  }
  return [...byName.values()].flatMap(([first, ...others]) => (first === undefined ? [] : unite(first, others)));
}

function unite(first: ModelFacts, others: readonly ModelFacts[]): ModelFacts {
  if (others.length === 0) return first;
  const all = [first, ...others];
  const fields = all.map((model) => model.fields);
  const values = all.flatMap((model) => (model.values === undefined ? [] : [model.values]));
  return {
    ...first,
    fields: uniteLists(fields, ({ name }) => name.value),
    ...(values.length > 0 && { values: uniteLists(values, ({ value }) => value) }),
  };
}

/** What the lists hold, of each only that whose key no list before it has. */
function uniteLists<T>(lists: readonly (readonly T[])[], keyOf: (one: T) => unknown): T[] {
  const known = new Set<unknown>();
  return lists.flatMap((list) => {
    const others = list.filter((one) => !known.has(keyOf(one)));
    for (const one of others) known.add(keyOf(one));
    return others;
  });
}
