import { describe, expect, it } from "vitest";
import { emitExamples } from "../../../scripts/emit/examples.js";
import type { Api, Operation } from "../../../scripts/model.js";
import { printBody, runtime, sampleAnswer, sampleApi, sampleGroup, sampleOperation, type } from "./samples.js";

function emit(operations: readonly Operation[], parts: Partial<Api> = {}, from = runtime): string {
  return printBody(emitExamples(sampleApi({ groups: [sampleGroup(operations)], ...parts }), from));
}

/** Shared by answers, as one object. */
const thing = { name: "thing", value: { id: "1", "a b": [null] } };

// What is wanted is the text before it is formatted.
describe("emitExamples", () => {
  it("writes the types of answers, then each example once, then where they belong", () => {
    const operation = sampleOperation({
      failures: [
        { statuses: [404], type: type("Problem | undefined", "Problem") },
        { statuses: undefined, type: type("Problem", "Problem") },
      ],
      answerExamples: [
        { status: "200", mediaType: "application/json", example: thing },
        { status: "404", mediaType: undefined, example: undefined },
        { status: "default", mediaType: "application/json", example: undefined },
      ],
    });
    const other = sampleOperation({
      name: "getThing",
      route: "GET /things/{id}",
      answerExamples: [{ status: "2XX", mediaType: "application/json", example: thing }],
    });
    expect(emit([operation, other])).toBe(
      `import type { ErrorStatus, OtherStatus } from "../runtime.js";
import type { ApiExamples, FailureAnswer, SuccessAnswer } from "../testing/index.js";
import type { Problem, Thing } from "./schema.js";

/** What each operation of AcmeV1 can answer in a test, by its route. */
export interface AcmeV1Answers {
  "GET /things": SuccessAnswer<Thing> | FailureAnswer<404, Problem | undefined> | FailureAnswer<OtherStatus<404>, Problem>;
  "GET /things/{id}": SuccessAnswer<Thing> | FailureAnswer<ErrorStatus, unknown>;
}

const thing = { "id": "1", "a b": [null] };

/**
 * What the operations of AcmeV1 answer in a test, by the document's examples:
 * \`fakeFetch(examples)\`.
 */
export const examples: ApiExamples<AcmeV1Answers> = { title: "Acme API", server: "https://api.acme.example/v1", operations: { "GET /things": { 200: { type: "application/json", body: thing }, 404: {}, "default": { type: "application/json" } }, "GET /things/{id}": { "2XX": { type: "application/json", body: thing } } } };`,
    );
  });

  it.each<[title: string, parts: Partial<Operation>, want: string]>([
    ["nothing", { answer: sampleAnswer({ type: type("void"), content: "none" }) }, "SuccessAnswer<undefined>"],
    ["anything", { answer: sampleAnswer({ type: type("void"), content: "any" }) }, "SuccessAnswer<unknown>"],
    [
      "what comes in parts",
      { answer: sampleAnswer({ type: type("AsyncIterable<Thing>", "Thing"), content: [{ kind: "jsonSequence" }] }) },
      "SuccessAnswer<unknown>",
    ],
  ])("gives the success of %s its type", (_, parts, want) => {
    const text = emit([sampleOperation(parts)]);
    expect(text).toContain(`"GET /things": ${want} | FailureAnswer<ErrorStatus, unknown>;`);
    expect(text).not.toContain("schema.js");
  });

  it.each<[title: string, parts: Partial<Operation>, want: string]>([
    [
      "a server of its own",
      { server: { server: "https://files.acme.example", trustedOrigins: [] } },
      'servers: { "GET /things": "https://files.acme.example" }, operations',
    ],
    [
      "another route on the wire",
      { sent: { route: "GET /thing", query: { a: ["1", "&"], b: "" } } },
      'sent: { "GET /things": "GET /thing?a=1&a=%26&b=" }, operations',
    ],
    ["the same", { sent: { route: "GET /things", query: {} } }, 'v1", operations'],
  ])("says of an operation with %s where it is sent", (_, parts, want) => {
    expect(emit([sampleOperation(parts)])).toContain(want);
  });

  it("imports from a package its door for tests", () => {
    const text = emit([sampleOperation()], {}, { fromVersion: "openapi-facade", fromProduct: "openapi-facade" });
    expect(text).toContain('from "openapi-facade/testing";\n');
  });
});
