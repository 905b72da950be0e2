import { describe, expect, it } from "vitest";
import { printType } from "../../../scripts/emit.js";
import type { Paging } from "../../../scripts/model.js";
import { readOperation } from "../../../scripts/read/read-operation.js";
import { SpecError } from "../../../scripts/spec-error.js";
import { makeOperation } from "../reading.js";

const schemas = `
  User: { type: object, required: [id], properties: { id: { type: string }, name: { type: string }, team: { $ref: "#/components/schemas/Team" } } }
  Robot: { type: object, properties: { id: { type: integer } } }
  Team: { type: object, required: [id], properties: { id: { type: string } } }
  Users: { type: array, items: { $ref: "#/components/schemas/User" } }
  Meta: { type: object, properties: { pages: { type: integer }, next: { type: string } } }
  Base: { type: object, required: [total], properties: { total: { type: integer }, users: { type: array, items: {} } } }
  Merged:
    allOf:
      - { $ref: "#/components/schemas/Base" }
      - { type: object, required: [users], properties: { users: { $ref: "#/components/schemas/Users" } } }
  Recursive: { allOf: [{ $ref: "#/components/schemas/Recursive" }, { $ref: "#/components/schemas/Merged" }] }
  Page:
    type: object
    required: [users, meta, maybe, list]
    properties:
      users: { type: array, items: { $ref: "#/components/schemas/User" } }
      list: { $ref: "#/components/schemas/Users" }
      maybe: { anyOf: [{ type: array, items: { type: integer } }, { type: "null" }] }
      nullable: { type: [array, "null"], items: { type: string } }
      holes: { type: array, items: { anyOf: [{ $ref: "#/components/schemas/User" }, { type: "null" }] } }
      mixed: { type: array, items: { oneOf: [{ $ref: "#/components/schemas/User" }, { $ref: "#/components/schemas/Robot" }] } }
      either: { oneOf: [{ type: array, items: { type: string } }, { type: array, items: { type: integer } }] }
      anything: {}
      text: { type: string }
      more: { type: boolean }
      meta: { $ref: "#/components/schemas/Meta" }
      count: { type: integer }
`;

/** The paging of an operation whose response is a page, given its `x-paging`. */
async function read(
  paging: string,
  schema = reference("Page"),
  mediaType = "application/json",
): Promise<Paging | undefined> {
  const { operation, reading } = await makeOperation(
    `
      x-paging: ${paging}
      parameters:
        - { name: page, in: query, schema: { type: integer } }
        - { name: filter, in: query, style: deepObject, schema: { type: object, properties: { a: { type: string } } } }
        - { name: where, in: query, content: { application/json: { schema: { type: object } } } }
        - { name: X-Page, in: header, schema: { type: string } }
      responses: { "200": { description: A page., content: { ${mediaType}: { schema: ${schema} } } } }
    `,
    schemas,
  );
  return readOperation("GET /things", operation, reading).paging;
}

/** The type of the items, as text. */
function itemTypeOf(paging: Paging | undefined): string | undefined {
  return paging && printType(paging.itemType);
}

function reference(name: string): string {
  return `{ $ref: "#/components/schemas/${name}" }`;
}

describe("readPaging", () => {
  it.each(["false", "{ by: link, items: users }"])("obeys the document: %s", async (paging) => {
    expect((await read(paging))?.by).toBe(paging === "false" ? undefined : "link");
  });

  it.each<[title: string, paging: string, want: Partial<Paging>]>([
    [
      "number",
      "{ by: number, parameter: page, items: users, total: count }",
      { by: "number", parameter: "page", total: [{ name: "count", ofOptional: false }] },
    ],
    ["number without a total", "{ by: number, parameter: page, items: users }", { by: "number", total: [] }],
    [
      "offset",
      "{ by: offset, parameter: page, items: users, total: meta.pages }",
      {
        by: "offset",
        parameter: "page",
        total: [
          { name: "meta", ofOptional: false },
          { name: "pages", ofOptional: false },
        ],
      },
    ],
    [
      "cursor",
      "{ by: cursor, parameter: page, items: users, cursor: team.id, more: more }",
      {
        by: "cursor",
        parameter: "page",
        cursor: [
          { name: "team", ofOptional: false },
          { name: "id", ofOptional: true },
        ],
        more: [{ name: "more", ofOptional: false }],
      },
    ],
    [
      "cursor of items that may be null",
      "{ by: cursor, parameter: page, items: holes, cursor: id }",
      { by: "cursor", cursor: [{ name: "id", ofOptional: true }], more: [] },
    ],
    [
      "cursor that items of all kinds have",
      "{ by: cursor, parameter: page, items: mixed, cursor: id }",
      { by: "cursor", cursor: [{ name: "id", ofOptional: false }] },
    ],
    [
      "token",
      "{ by: token, parameter: page, items: users, token: meta.next }",
      {
        by: "token",
        parameter: "page",
        token: [
          { name: "meta", ofOptional: false },
          { name: "next", ofOptional: false },
        ],
        more: [],
      },
    ],
    [
      "token of unknown type",
      "{ by: token, parameter: page, items: users, token: anything }",
      { by: "token", token: [{ name: "anything", ofOptional: false }] },
    ],
    [
      "link, which changes nothing but what is plain in the query",
      "{ by: link, items: users }",
      { by: "link", kept: ["filter", "where", "X-Page"] },
    ],
  ])("reads pages by %s", async (_, paging, want) => {
    expect(await read(paging)).toMatchObject(want);
  });

  it.each([
    ["users", "User"],
    ["list", "User"],
    ["maybe", "number"],
    ["nullable", "string"],
    ["mixed", "User | Robot"],
    ["either", "string | number"],
    ["holes", "User | null"],
  ])("reads the items of %s", async (items, itemType) => {
    const paging = await read(`{ by: link, items: ${items} }`);
    expect(paging?.items).toEqual([{ name: items, ofOptional: false }]);
    expect(itemTypeOf(paging)).toBe(itemType);
  });

  const inline = `{ type: object, properties: { a: ${reference("Page")}, n: { type: integer } } }`;

  it.each<[title: string, schema: string, items: string | undefined, optional: boolean[], itemType: string]>([
    ["without a name of its own", inline, "a.users", [false, true], "User"],
    ["that is a list", reference("Users"), undefined, [], "User"],
    ["that is a list without a name", "{ type: array, items: { type: string } }", undefined, [], "string"],
    ["that may be null", `{ anyOf: [${reference("Page")}, { type: "null" }] }`, "users", [true], "User"],
    ["made of parts", reference("Merged"), "users", [false], "User"],
    ["that is a part of itself", reference("Recursive"), "users", [false], "User"],
    ["of two kinds", `{ oneOf: [${reference("Page")}, ${reference("Merged")}] }`, "users", [false], "User"],
  ])("reads a page %s", async (_, schema, items, optional, itemType) => {
    const paging = await read(items === undefined ? "{ by: link }" : `{ by: link, items: ${items} }`, schema);
    expect([paging?.items.map(({ ofOptional }) => ofOptional), itemTypeOf(paging)]).toEqual([optional, itemType]);
  });

  const ways = "use number, offset, cursor, token or link";

  it.each([
    ["another way", "{ by: size, parameter: page }", `\`by: size\` is not known: ${ways}`],
    ["a way that every object has", "{ by: constructor }", `\`by: constructor\` is not known: ${ways}`],
    ["no map", "true", `\`by: undefined\` is not known: ${ways}`],
    ["nothing", "", `\`by: undefined\` is not known: ${ways}`],
    ["no parameter", "{ by: number, items: users, total: count }", "needs `parameter`, a name"],
    ["no items", "{ by: number, parameter: page, total: count }", "needs `items`, a name"],
    ["no cursor", "{ by: cursor, parameter: page, items: users }", "needs `cursor`, a name"],
    ["no token", "{ by: token, parameter: page, items: users }", "needs `token`, a name"],
    ["a total that is no name", "{ by: number, parameter: page, items: users, total: 7 }", "needs `total`, a name"],
    [
      "a key of another way",
      "{ by: number, parameter: page, items: users, more: more }",
      "`more` is no key of `by: number`: use parameter, items or total",
    ],
    [
      "a parameter that is not there",
      "{ by: number, parameter: pages, items: users, total: count }",
      "`parameter: pages` is no query parameter of the operation",
    ],
    [
      "a parameter that is a header",
      "{ by: number, parameter: X-Page, items: users, total: count }",
      "`parameter: X-Page` is no query parameter of the operation",
    ],
    [
      "a property that is not there",
      "{ by: number, parameter: page, items: people, total: count }",
      "`people`: the response has no property `people`",
    ],
    [
      "a property of a property that is not there",
      "{ by: number, parameter: page, items: users, total: meta.count }",
      "`meta.count`: the response has no property `count`",
    ],
    [
      "a property that some items do not have",
      "{ by: cursor, parameter: page, items: mixed, cursor: name }",
      "`name`: an item has no property `name`",
    ],
    [
      "items that are no list",
      "{ by: number, parameter: page, items: meta, total: count }",
      "`items: meta` is no list",
    ],
    [
      "a total that is no number",
      "{ by: offset, parameter: page, items: users, total: text }",
      "`total: text` is no number",
    ],
    [
      "a total of unknown type",
      "{ by: offset, parameter: page, items: users, total: anything }",
      "`total: anything` is no number",
    ],
    [
      "a `more` that is text",
      "{ by: token, parameter: page, items: users, token: text, more: text }",
      "`more: text` is no boolean",
    ],
    ["a token that is a list", "{ by: token, parameter: page, items: users, token: list }", "`token: list` is no text"],
  ])("refuses %s", async (_, paging, message) => {
    const reading = read(paging);
    await expect(reading).rejects.toThrow(SpecError);
    await expect(reading).rejects.toMatchObject({
      faults: [{ pointer: "#/paths/~1things/get/x-paging", message }],
    });
  });

  it("refuses a response that is not JSON", async () => {
    await expect(read("{ by: link }", "{ type: string }", "text/csv")).rejects.toMatchObject({
      faults: [{ pointer: "#/paths/~1things/get/x-paging", message: "the response is no JSON, as pages are" }],
    });
  });
});
