import { describe, expect, it } from "vitest";
import { emitExamples } from "../../../scripts/emit/examples.js";
import type { Api, Operation, Response } from "../../../scripts/model.js";
import {
  modelType,
  printFile,
  runtime,
  sampleApi,
  sampleOperation,
  sampleSuccess,
  sampleTag,
  unionType,
} from "./samples.js";

function emit(operations: readonly Operation[], parts: Partial<Api> = {}, from = runtime): string {
  return printFile((file) => emitExamples(sampleApi({ tags: [sampleTag(operations)], ...parts }), file), {
    runtime: from,
  });
}

function response(status: string, sample: Response["sample"]): Response {
  return { status, description: "", headers: [], content: [], sample };
}

/** Shared by responses, as one object. */
const thing = { name: "thing", value: { id: "1", "a b": [null] } };

// The wanted text is that before formatting.
describe("emitExamples", () => {
  it("writes the types of responses, then each example once, then the examples of each response", () => {
    const operation = sampleOperation({
      errors: [
        { statuses: [404], type: unionType(modelType("Problem"), { kind: "nothing" }) },
        { statuses: undefined, type: modelType("Problem") },
      ],
      responses: [
        response("200", { mediaType: "application/json", example: thing }),
        response("404", undefined),
        response("default", { mediaType: "application/json", example: undefined }),
      ],
    });
    const other = sampleOperation({
      name: "getThing",
      route: "GET /things/{id}",
      responses: [response("2XX", { mediaType: "application/json", example: thing })],
    });
    expect(emit([operation, other])).toBe(
      `import type { ErrorStatus, OtherStatus } from "../runtime.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../testing/index.js";
import type { Problem, Thing } from "./models.js";

/** Responses that each operation of AcmeV1 can have in a test, by its route. */
export interface AcmeV1Responses {
  "GET /things": SuccessResponse<Thing> | ErrorResponse<404, Problem | undefined> | ErrorResponse<OtherStatus<404>, Problem>;
  "GET /things/{id}": SuccessResponse<Thing> | ErrorResponse<ErrorStatus, unknown>;
}

const thing = { "id": "1", "a b": [null] };

/** Responses of AcmeV1 for tests, from the document's examples: \`fakeFetch(examples)\`. */
export const examples: ApiExamples<AcmeV1Responses> = { title: "Acme API", server: "https://api.acme.example/v1", operations: { "GET /things": { 200: { type: "application/json", body: thing }, 404: {}, "default": { type: "application/json" } }, "GET /things/{id}": { "2XX": { type: "application/json", body: thing } } } };`,
    );
  });

  it.each<[title: string, parts: Partial<Operation>, want: string]>([
    [
      "no body",
      { success: sampleSuccess({ type: { kind: "nothing" }, content: "none" }) },
      "SuccessResponse<undefined>",
    ],
    [
      "a body that is not documented",
      { success: sampleSuccess({ type: { kind: "nothing" }, content: "any" }) },
      "SuccessResponse<unknown>",
    ],
    [
      "a body in parts",
      {
        success: sampleSuccess({
          type: { kind: "stream", of: modelType("Thing") },
          content: [{ kind: "jsonSequence" }],
        }),
      },
      "SuccessResponse<unknown>",
    ],
  ])("types a success with %s", (_, parts, want) => {
    const text = emit([sampleOperation(parts)]);
    expect(text).toContain(`"GET /things": ${want} | ErrorResponse<ErrorStatus, unknown>;`);
    expect(text).not.toContain("models.js");
  });

  it.each<[title: string, parts: Partial<Operation>, want: string]>([
    [
      "the server of an operation that has another",
      { server: { server: "https://files.acme.example", trustedOrigins: [] } },
      'servers: { "GET /things": "https://files.acme.example" }, operations',
    ],
    [
      "the route of an operation that is sent to another",
      { sent: { route: "GET /thing", query: { a: ["1", "&"], b: "" } } },
      'sent: { "GET /things": "GET /thing?a=1&a=%26&b=" }, operations',
    ],
    ["nothing if route and server are the same", { sent: { route: "GET /things", query: {} } }, 'v1", operations'],
  ])("writes %s", (_, parts, want) => {
    expect(emit([sampleOperation(parts)])).toContain(want);
  });

  it("imports the testing types of a package by its subpath", () => {
    const text = emit([sampleOperation()], {}, { fromVersion: "openapi-facade", fromProduct: "openapi-facade" });
    expect(text).toContain('from "openapi-facade/testing";\n');
  });
});
