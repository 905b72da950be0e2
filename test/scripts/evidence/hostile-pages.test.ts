import { describe, expect, it } from "vitest";
import { composedNameReader } from "../../../scripts/evidence/composed-name.js";
import type { Dialect } from "../../../scripts/evidence/dialect.js";
import { csharp } from "../../../scripts/evidence/dialects/csharp.js";
import { pythonExperimental } from "../../../scripts/evidence/dialects/python-experimental.js";
import { pythonSchemas } from "../../../scripts/evidence/dialects/python-schemas.js";
import { r } from "../../../scripts/evidence/dialects/r.js";
import type { PageFacts } from "../../../scripts/evidence/facts.js";
import { readPage } from "../../../scripts/evidence/read-page.js";

/** Pages that would take a naive reader minutes, or all of its stack: readers that read again and again exceed this. */
const limit = { timeout: 60_000 };

function read(text: string, dialect: Dialect): PageFacts {
  const reading = readPage("page.md", text, dialect);
  if (reading === undefined) throw new Error("no page");
  return reading.facts;
}

/** A page of one operation. */
function operation(parts: string, path = "/shelves"): string {
  return `# ShelvesApi

Method | HTTP request | Description
------------- | ------------- | -------------
[**move**](ShelvesApi.md#move) | **POST** ${path} | Move

# **move**
${parts}
`;
}

function example(lines: readonly string[]): string {
  return operation(["```", ...lines, "```"].join("\n"));
}

const table = `Name | Type | Description | Notes
------------- | ------------- | ------------- | -------------`;

function count(length: number, line: (index: number) => string): string[] {
  return Array.from({ length }, (_, index) => line(index));
}

/** What the models of an example are given, by their names. */
function modelsOf({ models }: PageFacts): [name: string, fields: number][] {
  return models.map(({ name, fields }) => [name.value, fields.length]);
}

const user = 'user = User(name="alice")';
const nested = (depth: number): string => `x = ${"f(".repeat(depth)}User(a=1)${")".repeat(depth)}`;
const args = (line: number): string => count(1_500, (index) => `a${line}_${index}=1`).join(",");

const examples: readonly [what: string, lines: readonly string[], models: [name: string, fields: number][]][] = [
  ["brackets in brackets", [`x = ${"(".repeat(18_000)}`, user], [["User", 1]]],
  ["a call in each line's call", [...count(8_000, () => "x = f("), user], [["User", 1]]],
  [
    "calls that are closed, far inside",
    [...count(8_000, () => "x=f("), "x=User(a=1)", ")".repeat(8_000)],
    [["User", 1]],
  ],
  ["many values in each line's call", count(3_000, () => `x = f(${"1,".repeat(30)}`), []],
  ["maps that are not closed", count(80_000, () => "x = {"), []],
  ["an expression as deep as any", [nested(198)], [["User", 1]]],
  ["an expression too deep", [nested(200), "y = Tag(b=1)"], [["Tag", 1]]],
  ["a model of many fields in many lines", count(60, (line) => `x = User(${args(line)})`), [["User", 90_000]]],
  [
    "fields and values that several examples show",
    ['x = User(a=1, role=Role("b"))', 'x = User(b=1, a=2, role=Role("c"))'],
    [
      ["User", 3],
      ["Role", 0],
    ],
  ],
  [
    "a model in a map, which is no part of what is around it",
    ["x = User(", '  tags={"a": Tag(', "    owner=Owner(b=1),", "  )},", "  c=1,", ")"],
    [
      ["User", 2],
      ["Owner", 1],
    ],
  ],
];

describe("examples of Python", limit, () => {
  it.each(examples)("%s", (_, lines, models) => {
    expect(modelsOf(read(example(lines), pythonExperimental))).toEqual(models);
  });
});

const rExamples: readonly [what: string, lines: readonly string[], models: [name: string, fields: number][]][] = [
  ["calls that are not closed", count(10, () => "A$new(".repeat(2_000)), []],
  ["brackets that are closed twice", ['A$new("a_example"))) B$new("b_example")'], [["A", 1], ["B", 1]]], // biome-ignore format: one line reads best
  ["lists of models", ['A$new("a_example", list(B$new("b_example", c("c_example"))), "d_example"'], [["A", 2], ["B", 2]]], // biome-ignore format: one line reads best
];

describe("examples of R", limit, () => {
  it.each(rExamples)("%s", (_, lines, models) => {
    expect(modelsOf(read(example(lines), r))).toEqual(models);
  });
});

describe("a cell of classes", limit, () => {
  it("names each class once", () => {
    const keys = `Key | Input Type | Accessed Type | Description | Notes
------------ | ------------- | ------------- | ------------- | -------------`;
    const rows = count(2_000, (index) => `**a${index}** | str,  | str,  |  | `).join("\n");
    const parts = `### Parameters
${table}
body | typing.Union[${"SchemaForRequestBodyApplicationJson, ".repeat(500)}] | required |

# SchemaForRequestBodyApplicationJson

### Model Type Info
Input Type | Accessed Type | Description | Notes
------------ | ------------- | ------------- | -------------
dict, frozendict.frozendict,  | frozendict.frozendict,  |  |

### Dictionary Keys
${keys}
${rows}
`;
    const { operations } = read(operation(parts), pythonSchemas);
    expect(operations[0]?.requestTypes.map(({ value }) => value)).toEqual(["application/json"]);
    expect(operations[0]?.parameters[0]?.type.value.fields).toHaveLength(2_000);
  });
});

describe("a row of many lines", limit, () => {
  const first = "# Shelf\n\n## Properties\n";
  it("ends where it is too long, which is said once", () => {
    const lines = count(500, () => "|".repeat(9_000)).join("\n");
    const { models, unread } = read(
      `${first}${table}\n**a** | **string** | A\nb\n${lines}\n**c** | **string** | C`,
      csharp,
    );
    expect(models[0]?.fields.map(({ name }) => name.value)).toEqual(["a", "c"]);
    expect(unread).toEqual([{ at: "page.md:6", why: "goes on for more than 20000 characters" }]);
  });
  it("is read whole where it is as long as one line may be", () => {
    const lines = count(180, () => `${"b".repeat(98)} |`).join("\n");
    const { models, unread } = read(`${first}${table}\n**a** | **string** | A\n${lines}\nb | [optional]`, csharp);
    expect(models[0]?.fields[0]?.required?.value).toBe(false);
    expect(unread).toEqual([]);
  });
});

/** Where parameters go, and the placeholders that they are. */
function placesOf(names: readonly string[], path: string): (string | undefined)[] {
  const rows = names.map((name) => ` **${name}** | **string** |  | `).join("\n");
  const { operations } = read(operation(`### Parameters\n\n${table}\n${rows}\n`, path), csharp);
  return (operations[0]?.parameters ?? []).map(({ in: place, wireName }) => wireName?.value ?? place.value);
}

describe("placeholders", limit, () => {
  it("are many, with as many parameters", () => {
    const path = count(3_300, (index) => `{${(index + 1_296).toString(36)}}`).join("");
    const names = count(16_000, (index) => `p_${index}_q`);
    const places = placesOf(names, path);
    expect(places.slice(0, 2)).toEqual(["100", "101"]);
    expect(places.filter((place) => place === "query")).toHaveLength(16_000 - 3_300);
  });
  it("have parameters with names of many digits", () => {
    const names = count(300, () => `a${"1".repeat(19_000)}x`);
    expect(new Set(placesOf(names, "/{b}"))).toEqual(new Set(["b", "query"]));
  });
  it.each<[what: string, names: readonly string[], path: string, places: readonly string[]]>([
    ["names alike go before reserved words", ["var_id", "id"], "/{id}", ["query", "id"]],
    ["the first of several", ["id", "ID", "i_d"], "/{id}/{Id}", ["id", "Id", "query"]],
    ["reserved words", ["pathId", "id2", "x"], "/{id}", ["id", "query", "query"]],
    ["others in their order", ["x", "id", "y"], "/{a}/{id}/{b}", ["a", "id", "b"]],
  ])("match by rules: %s", (_, names, path, places) => {
    expect(placesOf(names, path)).toEqual(places);
  });
});

describe("names put together of others", limit, () => {
  const models = new Set(["a", "aa"]);
  it.each<[what: string, rest: string, parts: number | undefined]>([
    ["as long as any", "a".repeat(500), 250],
    ["too long", "a".repeat(501), undefined],
    ["far too long", "a".repeat(100_000), undefined],
    // Each `a` and `aa` before it is a way to a place that leads nowhere: there are more than atoms.
    ["with an end that is no word", `${"a".repeat(470)}b`, undefined],
  ])("%s", (_, rest, parts) => {
    expect(composedNameReader(models)(`OneOf${rest}`)?.anyOf?.length).toBe(parts);
  });
  it("are many", () => {
    const names = count(500, (index) => `OneOf${"a".repeat(470)}${index}`);
    expect(names.map(composedNameReader(models)).filter((shape) => shape !== undefined)).toEqual([]);
  });
});
