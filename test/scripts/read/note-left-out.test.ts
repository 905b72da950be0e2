import { describe, expect, it } from "vitest";
import { readOperation } from "../../../scripts/read/read-operation.js";
import { makeOperation } from "../reading.js";

/** Notes of an operation, by their places in it. */
async function notes(yaml: string): Promise<string[]> {
  const { operation, reading } = await makeOperation(yaml, "{ Pet: { type: object, properties: { name: {} } } }");
  readOperation("POST /things", operation, reading);
  return reading.loaded.notes.map(
    ({ pointer = "", message }) => `${pointer.split("/").slice(4).join("/")}: ${message}`,
  );
}

const pet = '{ schema: { $ref: "#/components/schemas/Pet" } }';

describe("a body", () => {
  const of = (content: string): Promise<string[]> => notes(`requestBody: { content: ${content} }`);

  it.each([
    ["application/xml", "the body is `application/xml`, which the caller writes: it takes text or bytes"],
    [
      "application/octet-stream",
      "the body is `application/octet-stream`, which the caller writes: it takes text or bytes",
    ],
    [
      "multipart/mixed",
      "the body is `multipart/mixed`, which the caller writes: it takes text or bytes, and its boundary into the header `Content-Type`",
    ],
  ])("of %s with properties is noted as one that the caller writes", async (mediaType, note) => {
    expect(await of(`{ ${mediaType}: ${pet} }`)).toEqual([`requestBody: ${note}`]);
  });

  it.each([
    ["that is JSON too", `{ application/xml: ${pet}, application/json: ${pet} }`],
    ["that is a form", `{ multipart/form-data: ${pet} }`],
    ["that is text", "{ application/xml: { schema: { type: string } } }"],
    ["without a schema", "{ application/xml: {} }"],
  ])("%s has no note", async (_, content) => {
    expect(await of(content)).toEqual([]);
  });
});

it("notes links", async () => {
  const links = "{ GetUser: { operationId: getUser }, DeleteUser: { operationId: deleteUser } }";
  expect(await notes(`responses: { "201": { links: ${links} }, "204": { links: {} } }`)).toEqual([
    "responses/201/links: links are left out: `GetUser, DeleteUser`",
  ]);
});
