import { describe, expect, it } from "vitest";
import { nameExamples } from "../../../scripts/read/name-examples.js";
import { readAnswerExamples } from "../../../scripts/read/read-answer-examples.js";
import { makeOperation } from "../reading.js";

/** What is read of `GET /things` that answers 200 with this content. */
async function readContent(content: string, schemas?: string, method = "GET") {
  const { operation, reading } = await makeOperation(`responses: { 200: { content: ${content} } }`, schemas);
  return readAnswerExamples(method, operation, reading)[0]?.example?.value;
}

async function readSchema(schema: string, schemas?: string) {
  return await readContent(`{ application/json: { schema: ${schema} } }`, schemas);
}

describe("readAnswerExamples", () => {
  it.each<[title: string, responses: string, want: object[]]>([
    [
      "each status, ranges in capitals",
      "{ 200: {}, 4xx: {}, default: {} }",
      [
        { status: "200", mediaType: undefined, example: undefined },
        { status: "4XX", mediaType: undefined, example: undefined },
        { status: "default", mediaType: undefined, example: undefined },
      ],
    ],
    [
      "JSON where there is a choice",
      "{ 200: { content: { text/csv: { example: a }, application/json: { example: { a: 1 } } } } }",
      [{ status: "200", mediaType: "application/json", example: { name: "example", value: { a: 1 } } }],
    ],
    [
      "no body where a status has none",
      "{ 204: { content: { application/json: { example: { a: 1 } } } } }",
      [{ status: "204", mediaType: undefined, example: undefined }],
    ],
    [
      "a name after the model",
      "{ 200: { content: { application/json: { schema: { $ref: '#/components/schemas/Thing' }, example: { a: 1 } } } } }",
      [{ status: "200", mediaType: "application/json", example: { name: "Thing", value: { a: 1 } } }],
    ],
    [
      "and after that of a list",
      "{ 200: { content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Thing' } }, example: [] } } } }",
      [{ status: "200", mediaType: "application/json", example: { name: "ThingList", value: [] } }],
    ],
  ])("reads %s", async (_, responses, want) => {
    const schemas = "{ Thing: { type: object, properties: { a: { type: integer } } } }";
    const { operation, reading } = await makeOperation(`responses: ${responses}`, schemas);
    expect(readAnswerExamples("GET", operation, reading)).toEqual(want);
  });

  it.each<[title: string, content: string, want: unknown]>([
    ["its own", "{ application/json: { example: null, schema: { example: 1 } } }", null],
    ["the first of several", "{ application/json: { examples: { a: { value: 1 }, b: { value: 2 } } } }", 1],
    [
      "none of one elsewhere",
      "{ application/json: { examples: { a: { externalValue: https://a.example } } } }",
      undefined,
    ],
  ])("takes the example of a body: %s", async (_, content, want) => {
    expect(await readContent(content)).toEqual(want);
  });

  it("has none for HEAD", async () => {
    expect(await readContent("{ application/json: { example: 1 } }", "{}", "HEAD")).toBeUndefined();
  });

  it.each<[title: string, schema: string, want: unknown]>([
    ["its example", "{ type: string, example: a }", "a"],
    ["the first of its examples", "{ type: string, examples: [a, b] }", "a"],
    ["its only value", "{ const: a }", "a"],
    ["its default", "{ type: integer, default: 0 }", 0],
    ["those of members", "{ type: object, properties: { a: { example: 1 }, b: { type: string } } }", { a: 1 }],
    [
      "those of members with any name",
      "{ type: object, properties: { __proto__: { example: 1 } } }",
      JSON.parse('{ "__proto__": 1 }'),
    ],
    [
      "none where one is missing that is required",
      "{ type: object, required: [b], properties: { a: { example: 1 }, b: { type: string } } }",
      undefined,
    ],
    ["none of nothing", "{ type: object, properties: { b: { type: string } } }", undefined],
    ["that of its items", "{ type: array, items: { example: 1 } }", [1]],
    ["none of its items", "{ type: array, items: { type: string } }", undefined],
    ["that of an alternative which has one", "{ oneOf: [{ type: string }, { type: integer, example: 1 }] }", 1],
    ["none of no alternative", "{ anyOf: [{ type: string }, { type: 'null' }] }", undefined],
    ["that of a reference", "{ $ref: '#/components/schemas/Named' }", { id: "n" }],
    ["of what leads back to itself, up to there", "{ $ref: '#/components/schemas/Node' }", { id: "a" }],
  ])("puts one together of a schema: %s", async (_, schema, want) => {
    const schemas = `{
      Named: { type: object, properties: { id: { type: string, example: n } } },
      Node: { type: object, required: [id], properties: { id: { example: a }, next: { $ref: '#/components/schemas/Node' } } },
    }`;
    expect(await readSchema(schema, schemas)).toEqual(want);
  });

  it("gives up on one that doubles at each of forty levels", async () => {
    const levels = Array.from({ length: 40 }, (_, level) => {
      const next = `{ $ref: '#/components/schemas/L${level + 1}' }`;
      return `L${level}: { type: object, required: [a, b], properties: { a: ${next}, b: ${next} } }`;
    });
    const schemas = `{ ${levels.join(", ")}, L40: { type: string, example: a } }`;
    expect(await readSchema("{ $ref: '#/components/schemas/L0' }", schemas)).toBeUndefined();
  });

  it.each([
    ["many members", JSON.stringify(Array(200).fill(1))],
    ["long text", JSON.stringify("x".repeat(20_000))],
    ["long names", JSON.stringify({ ["x".repeat(20_000)]: 1 })],
  ])("repeats no example of %s, which would be there once for each operation", async (_, example) => {
    const schemas = `{ Large: { example: ${example} } }`;
    const large = "{ $ref: '#/components/schemas/Large' }";
    expect(await readSchema(large, schemas)).toEqual(JSON.parse(example));
    const holder = `{ type: object, properties: { a: { example: 1 }, b: ${large}, c: { example: 1 } } }`;
    expect(await readSchema(holder, schemas)).toEqual({ a: 1 });
  });

  it("composes nothing of names that are long, which would be there once for each operation", async () => {
    const schemas = `{ Large: { properties: { ${"x".repeat(20_000)}: { example: 1 } } } }`;
    expect(await readSchema("{ type: array, items: { $ref: '#/components/schemas/Large' } }", schemas)).toBeUndefined();
  });
});

describe("nameExamples", () => {
  const answer = (name: string, value: unknown) => ({ status: "200", mediaType: "a/b", example: { name, value } });

  it("gives one name to the same value, and another to each other", () => {
    const operations = [[answer("User", { a: 1 }), answer("User", { a: 2 })], [answer("User", { a: 1 })]];
    const named = nameExamples(
      operations.map((answerExamples) => ({ answerExamples })),
      [],
    );
    const examples = named.flatMap(({ answerExamples }) => answerExamples.map(({ example }) => example));
    expect(examples.map((one) => one?.name)).toEqual(["user", "user2", "user"]);
    expect(examples[2]).toBe(examples[0]);
  });

  it("names examples of two models whose numbered names would be the same", () => {
    const names = ["User", "User2", "User", "User2", "User"];
    const named = nameExamples(
      names.map((name, value) => ({ answerExamples: [answer(name, value)] })),
      ["user3"],
    );
    expect(named.map(({ answerExamples: [one] }) => one?.example?.name)).toEqual([
      "user",
      "user2",
      "user4",
      "user22",
      "user5",
    ]);
  });

  it.each([
    ["a model", "user", ["user"], "user2"],
    ["what TypeScript has", "Default", [], "default2"],
    ["what no module may name", "Eval", [], "eval2"],
    ["what no module of CommonJS may name", "Exports", [], "exports2"],
    ["what the file exports", "Examples", [], "examples2"],
    ["nothing", "UserList", [], "userList"],
  ])("gives way to %s", (_, name, models, want) => {
    const [named] = nameExamples([{ answerExamples: [answer(name, 1)] }], models);
    expect(named?.answerExamples[0]?.example?.name).toBe(want);
  });
});
