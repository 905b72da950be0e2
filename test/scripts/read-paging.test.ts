import { describe, expect, it } from "vitest";
import type { Paging } from "../../scripts/model.js";
import { findSuccess } from "../../scripts/read-answer.js";
import { readPaging } from "../../scripts/read-paging.js";
import { SpecError } from "../../scripts/spec-error.js";
import { makeOperation } from "./reading.js";

const schemas = `
  User: { type: object, properties: { name: { type: string } } }
  Users: { type: array, items: { $ref: "#/components/schemas/User" } }
  Meta: { type: object, properties: { pages: { type: integer } } }
  Page:
    type: object
    required: [users, meta, maybe, list]
    properties:
      users: { type: array, items: { $ref: "#/components/schemas/User" } }
      list: { $ref: "#/components/schemas/Users" }
      maybe: { anyOf: [{ type: array, items: { type: integer } }, { type: "null" }] }
      nullable: { type: [array, "null"], items: { type: string } }
      meta: { $ref: "#/components/schemas/Meta" }
      count: { type: integer }
`;

async function read(paging: string, schema = '{ $ref: "#/components/schemas/Page" }'): Promise<Paging | undefined> {
  const { operation, reading } = await makeOperation(
    `
      x-paging: ${paging}
      parameters: [{ name: page, in: query, schema: { type: integer } }, { name: X-Page, in: header, schema: {} }]
      responses: { "200": { description: A page., content: { application/json: { schema: ${schema} } } } }
    `,
    schemas,
  );
  return readPaging(operation, findSuccess(operation)?.content?.schema, "#/paths/~1things/get", reading);
}

describe("readPaging", () => {
  it("is nothing where the document says nothing", async () => {
    const { operation, reading } = await makeOperation("{}");
    expect(readPaging(operation, undefined, "#/paths/~1things/get", reading)).toBeUndefined();
  });

  it("reads parameter, items and total, and what an item is", async () => {
    expect(await read("{ by: number, parameter: page, items: users, total: count }")).toEqual({
      parameter: "page",
      items: [{ name: "users", optional: false }],
      total: [{ name: "count", optional: true }],
      itemType: { text: "User", models: ["User"] },
    });
  });

  it.each<[items: string, optional: boolean, itemType: string]>([
    ["users", false, "User"],
    ["list", false, "User"],
    ["maybe", true, "number"],
    ["nullable", true, "string"],
  ])("reads the items of %s", async (items, optional, text) => {
    const paging = await read(`{ by: number, parameter: page, items: ${items}, total: count }`);
    expect([paging?.items[0]?.optional, paging?.itemType.text]).toEqual([optional, text]);
  });

  it("follows a path of members into another model", async () => {
    const paging = await read("{ by: number, parameter: page, items: users, total: meta.pages }");
    expect(paging?.total).toEqual([
      { name: "meta", optional: false },
      { name: "pages", optional: true },
    ]);
  });

  it("reads a page that has no name of its own", async () => {
    const schema = '{ type: object, properties: { a: { $ref: "#/components/schemas/Page" }, n: { type: integer } } }';
    const paging = await read("{ by: number, parameter: page, items: a.users, total: n }", schema);
    expect([paging?.items, paging?.itemType.text]).toEqual([
      [
        { name: "a", optional: true },
        { name: "users", optional: false },
      ],
      "User",
    ]);
  });

  it.each([
    [
      "another way",
      "{ by: token, parameter: page, items: users, total: count }",
      "`by: token` is not known: use `by: number`",
    ],
    ["no map", "true", "`by: undefined` is not known: use `by: number`"],
    ["nothing", "", "`by: undefined` is not known: use `by: number`"],
    ["no parameter", "{ by: number, items: users, total: count }", "needs `parameter`, a name"],
    ["no items", "{ by: number, parameter: page, total: count }", "needs `items`, a name"],
    ["no total", "{ by: number, parameter: page, items: users }", "needs `total`, a name"],
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
      "a member that is not there",
      "{ by: number, parameter: page, items: people, total: count }",
      "`people`: the answer has no member `people`",
    ],
    [
      "a member below that is not there",
      "{ by: number, parameter: page, items: users, total: meta.count }",
      "`meta.count`: the answer has no member `count`",
    ],
    [
      "items that are no list",
      "{ by: number, parameter: page, items: meta, total: count }",
      "`items: meta` is no list",
    ],
  ])("refuses %s", async (_, paging, message) => {
    const reading = read(paging);
    await expect(reading).rejects.toThrow(SpecError);
    await expect(reading).rejects.toMatchObject({
      faults: [{ pointer: "#/paths/~1things/get/x-paging", message }],
    });
  });
});
