import { describe, expect, it } from "vitest";
import type { NormalOperation } from "../../../scripts/document/normal-document.js";
import { normalise } from "../../../scripts/normalise.js";
import { parseDocument } from "../reading.js";

interface Made {
  readonly operation: NormalOperation | undefined;
  readonly notes: readonly [pointer: string, message: string][];
}

function make(method: "get" | "head" | "delete" | "trace" | "post", operation: string): Made {
  const notes: [string, string][] = [];
  const document = parseDocument(`
    paths: { /a: { ${method}: { operationId: a, ${operation}, responses: {} } } }
    components: { schemas: { Empty: { type: object }, Full: { type: object, properties: { b: {} } } } }
  `);
  const normal = normalise({ document, note: (pointer, message) => notes.push([pointer, message]) });
  return { operation: normal.paths["/a"]?.[method], notes };
}

function body(content: string, required = false): string {
  return `requestBody: { required: ${required}, content: ${content} }`;
}

const empty = '{ application/x-www-form-urlencoded: { schema: { $ref: "#/components/schemas/Empty" } } }';
const full = '{ application/json: { schema: { $ref: "#/components/schemas/Full" } } }';
const place = "#/paths/~1a/get/requestBody";
const note = "`fetch` sends no body with a `GET`: it is left out";

describe("a body", () => {
  it.each([
    ["with an empty form", body(empty), []],
    ["of which nothing is said", body("{ application/json: {} }"), []],
    ["of no media type", body("{}"), []],
    ["with an empty form that is required", body(empty, true), [[place, note]]],
    ["with members", body(full), [[place, note]]],
    ["with text", body("{ text/plain: { schema: { type: string } } }"), [[place, note]]],
  ])("of a GET %s is left out", (_, given, notes) => {
    const made = make("get", given);
    expect(made.operation).not.toHaveProperty("requestBody");
    expect(made.notes).toEqual(notes);
  });

  it.each(["delete", "post"] as const)("of a %s is sent", (method) => {
    const made = make(method, body(full));
    expect(made.operation).toHaveProperty("requestBody");
    expect(made.notes).toEqual([]);
  });

  it("of a HEAD is left out", () => {
    expect(make("head", body(full)).operation).not.toHaveProperty("requestBody");
  });
});
