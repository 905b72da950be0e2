import { expect, it } from "vitest";
import { readOperation } from "../../../scripts/read/read-operation.js";
import { makeOperation } from "../reading.js";

/** Notes on a query parameter with this schema and this style. */
async function notes(schema: string, style = ""): Promise<string[]> {
  const { reading, operation } = await makeOperation(
    `parameters: [{ name: q, in: query, schema: ${schema} ${style && `, ${style}`} }]`,
    "{ Item: { type: object, properties: { id: { type: string } } } }",
  );
  readOperation("GET /things", operation, reading);
  return reading.loaded.notes.map(({ message }) => message).filter((message) => message.includes("cannot write"));
}

const item = '{ $ref: "#/components/schemas/Item" }';

it.each([
  ["single values", "{ type: object, properties: { page: { type: integer } } }", ""],
  ["lists of them", "{ type: array, items: { type: string } }", ""],
  [
    "lists in an object whose properties are written apart",
    "{ type: object, properties: { sort: { type: array, items: { type: string } } } }",
    "",
  ],
  ["objects in a deepObject", `{ type: object, properties: { by: ${item} } }`, "style: deepObject"],
])("notes nothing on %s", async (_, schema, style) => {
  expect(await notes(schema, style)).toEqual([]);
});

it.each([
  ["lists of objects", `{ type: array, items: ${item} }`, "", "its items hold"],
  ["lists of lists", "{ type: array, items: { type: array, items: { type: string } } }", "", "its items hold"],
  ["objects in an object", `{ type: object, properties: { by: ${item} } }`, "", "`by` holds"],
  [
    "lists of objects in an object",
    `{ type: object, properties: { by: { type: array, items: ${item} } } }`,
    "",
    "`by` holds",
  ],
  [
    "lists in an object that is one value",
    "{ type: object, properties: { by: { type: array, items: { type: string } } } }",
    "explode: false",
    "`by` holds",
  ],
])("notes %s", async (_, schema, style, what) => {
  expect(await notes(schema, style)).toEqual([`the parameter \`q\`: \`style: form\` cannot write what ${what}`]);
});
