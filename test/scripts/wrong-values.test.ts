import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { compileFlavour } from "../../scripts/compile.js";
import { memberAt } from "../../scripts/document/json-pointer.js";
import { createFlavour } from "../../scripts/registry.js";
import { SpecError } from "../../scripts/spec-error.js";
import { addFiles, enterFolder } from "./folder.js";

/** Wrong values anywhere in a document: a client is generated all the same, or an error says why not, without a crash. */

const documents = {
  "OpenAPI 3": `
openapi: 3.1.0
info: { title: T, version: "1", summary: S }
servers: [{ url: "https://{h}.acme.example", variables: { h: { default: a, enum: [a] } } }]
security: [{ Key: [] }, {}]
tags: [{ name: things, description: d }]
paths:
  /things/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }, { $ref: "#/components/parameters/P" }]
    post:
      operationId: postThing
      tags: [things]
      summary: s
      deprecated: true
      security: [{ Key: [] }]
      servers: [{ url: "https://other.example" }]
      parameters:
        - { name: q, in: query, style: form, explode: true, schema: { type: array, items: { type: string } }, examples: { e: { value: [a] } } }
        - { name: h, in: header, content: { application/json: { schema: { type: object, properties: { x: { type: integer } } } } } }
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema: { type: object, properties: { f: { type: string, format: binary } } }
            encoding: { f: { contentType: image/png, headers: { X: { schema: { type: string } } } } }
      responses:
        "200":
          description: d
          headers: { X-R: { required: true, schema: { type: string } } }
          content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } }
          links: { l: { operationId: postThing, parameters: { id: "1" } } }
        "404": { $ref: "#/components/responses/R" }
        default: { description: d, content: { text/plain: { schema: { type: string } } } }
      callbacks: { cb: { "{$request.body#/url}": { post: { responses: { "200": { description: d } } } } } }
webhooks:
  w: { post: { requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } } } } }
components:
  parameters: { P: { name: c, in: cookie, schema: { type: string } } }
  responses: { R: { description: d, content: { application/json: { schema: { $ref: "#/components/schemas/Cat" } } } } }
  securitySchemes:
    Key: { type: apiKey, in: header, name: X-Key }
    Flow: { type: oauth2, flows: { clientCredentials: { tokenUrl: "https://a.example", scopes: { a: b } } } }
  schemas:
    Thing:
      type: object
      required: [a]
      properties:
        a: { type: [string, "null"], format: date, enum: [a, null], default: a, readOnly: true, maxLength: 2, pattern: a }
        b: { type: array, items: { $ref: "#/components/schemas/Cat" }, minItems: 1, prefixItems: [{ type: string }] }
        c: { const: 1, minimum: 1, exclusiveMinimum: 0 }
        e: { type: object, additionalProperties: { type: string }, patternProperties: { "^x": { type: string } } }
        n: { not: { type: string } }
    Cat: { allOf: [{ $ref: "#/components/schemas/Animal" }, { type: object, properties: { m: { type: string } } }] }
    Animal: { type: object, properties: { k: { type: string } }, discriminator: { propertyName: k, mapping: { cat: Cat } } }
    Any: { oneOf: [{ $ref: "#/components/schemas/Cat" }, { type: string }], $defs: { X: { type: string } } }
`,
  "Swagger 2.0": `
swagger: "2.0"
info: { title: T, version: "1" }
host: a.example
basePath: /v1
schemes: [https]
consumes: [application/json]
produces: [application/json]
securityDefinitions:
  Key: { type: apiKey, in: header, name: X }
  Flow: { type: oauth2, flow: accessCode, authorizationUrl: "https://a", tokenUrl: "https://b", scopes: { a: b } }
security: [{ Key: [] }]
parameters:
  P: { name: p, in: query, type: array, items: { type: string }, collectionFormat: pipes }
  Body: { name: b, in: body, required: true, schema: { $ref: "#/definitions/A" } }
responses: { R: { description: d, schema: { type: file }, headers: { X: { type: string } } } }
definitions:
  A: { type: object, required: [k], discriminator: k, properties: { k: { type: string, x-nullable: true } } }
paths:
  /a/{id}:
    parameters: [{ name: id, in: path, required: true, type: string }]
    get:
      produces: [text/plain]
      parameters: [{ $ref: "#/parameters/P" }]
      responses: { "200": { $ref: "#/responses/R" }, default: { description: d, schema: { $ref: "#/definitions/A" } } }
    post:
      consumes: [multipart/form-data]
      schemes: [http]
      parameters: [{ name: f, in: formData, type: file }, { name: l, in: formData, type: array, items: { type: string } }]
      responses: { "204": { description: d } }
    put: { parameters: [{ $ref: "#/parameters/Body" }], responses: { "200": { description: d } } }
`,
};

const wrong = ["wrong", 7, null, ["wrong"], { wrong: "x" }, true, [], {}, { $ref: "#/info" }] as const;

function positions(part: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof part !== "object" || part === null) return path.length > 0 ? [path] : [];
  const inside = Object.entries(part).flatMap(([name, member]) => positions(member, [...path, name]));
  return path.length > 0 ? [path, ...inside] : inside;
}

function replaceAt(document: unknown, path: readonly string[], value: unknown): unknown {
  const copy = structuredClone(document);
  const holder = memberAt(copy, path.slice(0, -1));
  if (typeof holder === "object" && holder !== null) Reflect.set(holder, path.at(-1) ?? "", value);
  return copy;
}

/** Whether a client is generated from a document, or an error says why not; anything else is thrown. */
async function compile(document: unknown): Promise<boolean> {
  await addFiles(".", { "acme.json": JSON.stringify(document) });
  try {
    const flavour = createFlavour("acme@v1", "acme.json");
    const { files } = await compileFlavour(flavour, { fromVersion: "runtime", fromProduct: "runtime" });
    return files.size > 0;
  } catch (error) {
    if (error instanceof SpecError)
      return error.faults.every(({ message }) => !/TypeError|not a function/.test(message));
    throw error;
  }
}

describe.each(Object.entries(documents))("%s", (_, yaml) => {
  const document: unknown = parse(yaml);

  it("with one wrong value anywhere generates a client or says what is wrong", async () => {
    await enterFolder();
    for (const [index, path] of positions(document).entries()) {
      const value = wrong[index % wrong.length];
      const made = compile(replaceAt(document, path, value));
      await expect(made, `${path.join("/")}: ${JSON.stringify(value)}`).resolves.toBe(true);
    }
  });

  it("with any two wrong values generates a client or says what is wrong", async () => {
    await enterFolder();
    const place = fc.tuple(fc.constantFrom(...positions(document)), fc.constantFrom(...wrong));
    const property = fc.asyncProperty(place, place, async ([path, value], [other, more]) => {
      expect(await compile(replaceAt(replaceAt(document, path, value), other, more))).toBe(true);
    });
    await fc.assert(property, { numRuns: 60 });
  });
});
