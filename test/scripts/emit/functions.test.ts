import { describe, expect, it } from "vitest";
import { emitFunctions } from "../../../scripts/emit/functions.js";
import type { Operation } from "../../../scripts/model.js";
import {
  printBody,
  runtime,
  sampleAnswer,
  sampleApi,
  sampleGroup,
  sampleOperation,
  sampleParameter,
  type,
} from "./samples.js";

function emit(...operations: Operation[]): string {
  return printBody(emitFunctions(sampleApi({ groups: [sampleGroup(operations)] }), runtime));
}

// What is wanted is the text before it is formatted.
describe("emitFunctions", () => {
  it("writes the least there can be", () => {
    expect(emit(sampleOperation())).toBe(
      `import { type ApiPromise, type CallOperation, type CallOptions, type NoParams } from "../runtime.js";
import type { ThingsApi } from "./things.js";
import type { Thing } from "./schema.js";
export { createAcmeV1Caller, type AcmeV1Options } from "./client.js";

/**
 * Get things. See {@link ThingsApi.getThings}.
 *
 * \`GET /things\`
 */
export function getThings(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<Thing> {
  return caller("GET /things", params, options);
}`.replace(
        "import { type ApiPromise, type CallOperation, type CallOptions, type NoParams }",
        "import type { ApiPromise, CallOperation, CallOptions, NoParams }",
      ),
    );
  });

  it("takes parameters, hints and errors from where they are", () => {
    const text = emit(
      sampleOperation({
        paramsName: "GetThingsParams",
        parameters: [sampleParameter("a", { in: "header", required: true })],
        errorName: "GetThingsError",
        answer: sampleAnswer({ content: "none", type: type("void") }),
        summary: "",
        deprecated: true,
      }),
    );
    expect(text).toContain(
      'import { type ApiPromise, type CallOperation, type CallOptions, noAnswer } from "../runtime.js";',
    );
    expect(text).toContain('import type { GetThingsError, GetThingsParams, ThingsApi } from "./things.js";');
    expect(text).toContain("/**\n * See {@link ThingsApi.getThings}.\n *\n * `GET /things`\n *\n * @deprecated\n */");
    expect(text).toContain(
      'params: GetThingsParams, options?: CallOptions): ApiPromise<void, GetThingsError> {\n  return caller("GET /things", params, options, { header: ["a"], answer: noAnswer });',
    );
  });

  it("calls pages by a function of the runtime's", () => {
    const items = [{ name: "items", ofOptional: false }];
    const text = emit(
      sampleOperation({ paging: { by: "number", parameter: "page", items, total: [], itemType: type("Thing") } }),
    );
    expect(text).toContain(
      "import { byNumber, type CallOperation, type CallOptions, callPages, type NoParams, type Pages }",
    );
    expect(text).toContain('return callPages(caller, "GET /things", params, options, byNumber("page", ');
  });

  it("has names of its own for functions", () => {
    const text = emit(sampleOperation({ name: "delete", functionName: "deleteOperation" }));
    expect(text).toContain("See {@link ThingsApi.delete}.");
    expect(text).toContain("export function deleteOperation(");
  });
});
