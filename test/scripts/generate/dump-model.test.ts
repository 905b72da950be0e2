import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readFlavour } from "../../../scripts/compile.js";
import { dumpModel } from "../../../scripts/generate/dump-model.js";
import { createFlavour } from "../../../scripts/registry.js";
import { enterFolder } from "../folder.js";

const yaml = `
openapi: 3.1.0
info: { title: Acme, version: "1" }
servers: [{ url: https://api.acme.example }]
paths:
  /users:
    get:
      operationId: getUser
      tags: [users]
      responses:
        "200": { description: A user., content: { application/json: { schema: { $ref: "#/components/schemas/User" } } } }
components:
  schemas:
    User:
      type: object
      required: [name]
      properties:
        name: { type: string, maxLength: 9 }
        email: { type: [string, "null"], format: email }
        boss: { $ref: "#/components/schemas/User" }
        model: { const: { kind: model } }
`;

async function dump(): Promise<string> {
  await enterFolder({ "acme.yaml": yaml });
  return dumpModel((await readFlavour(createFlavour("acme@v1", "acme.yaml"))).api);
}

describe("dumpModel", () => {
  it("lists models with their types, and names a model where it is used", async () => {
    expect(parse(await dump()).models).toEqual([
      {
        name: "User",
        type: {
          kind: "object",
          bases: [],
          properties: [
            { name: "name", required: true, type: { kind: "string", limits: { maxLength: 9 } } },
            {
              name: "email",
              required: false,
              type: { kind: "union", of: [{ kind: "string" }, { kind: "null" }], isOpen: false, format: "email" },
            },
            { name: "boss", required: false, type: { kind: "model", model: "User" } },
            { name: "model", required: false, type: { kind: "literal", value: { kind: "model" } } },
          ],
          others: [],
          isClosed: false,
        },
      },
    ]);
  });

  it("has operations with the types of their responses", async () => {
    const [tag] = parse(await dump()).tags;
    expect(tag.operations[0]).toMatchObject({
      name: "getUser",
      responses: [
        { status: "200", content: [{ mediaType: "application/json", type: { kind: "model", model: "User" } }] },
      ],
    });
  });

  it("is the same for the same document", async () => {
    expect(await dump()).toBe(await dump());
  });
});
