import { describe, expect, it } from "vitest";
import { emitFunctions } from "../../../scripts/emit/functions.js";
import type { Operation } from "../../../scripts/model.js";
import {
  emptySuccess,
  modelType,
  printFile,
  sampleApi,
  sampleOperation,
  sampleParameter,
  sampleTag,
} from "./samples.js";

function emit(...operations: Operation[]): string {
  return printFile((file) => emitFunctions(sampleApi({ tags: [sampleTag(operations)] }), file));
}

// The wanted text is that before formatting.
describe("emitFunctions", () => {
  it("writes the least there can be", () => {
    expect(emit(sampleOperation())).toBe(
      `import type { ApiPromise, CallOperation, CallOptions, NoParams } from "../runtime.js";
import type { Thing } from "./models.js";
import type { ThingsApi } from "./things.js";
export { createAcmeV1Caller, type AcmeV1Options } from "./client.js";

/**
 * Get things. See {@link ThingsApi.getThings}.
 *
 * \`GET /things\`
 */
export function getThings(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<Thing> {
  return caller("GET /things", params, options);
}`,
    );
  });

  it("imports parameters, hints and errors from the files that declare them", () => {
    const text = emit(
      sampleOperation({
        paramsName: "GetThingsParams",
        parameters: [sampleParameter("a", { in: "header", required: true })],
        errorName: "GetThingsError",
        success: emptySuccess,
        summary: "",
        deprecated: true,
      }),
    );
    expect(text).toContain(
      'import { type ApiPromise, type CallOperation, type CallOptions, emptyResponse } from "../runtime.js";',
    );
    expect(text).toContain('import type { GetThingsError, GetThingsParams, ThingsApi } from "./things.js";');
    expect(text).toContain("/**\n * See {@link ThingsApi.getThings}.\n *\n * `GET /things`\n *\n * @deprecated\n */");
    expect(text).toContain(
      'params: GetThingsParams, options?: CallOptions): ApiPromise<void, GetThingsError> {\n  return caller("GET /things", params, options, { header: ["a"], response: emptyResponse });',
    );
  });

  it("calls pages by a function of the runtime", () => {
    const items = [{ name: "items", ofOptional: false }];
    const text = emit(
      sampleOperation({ paging: { by: "number", parameter: "page", items, total: [], itemType: modelType("Thing") } }),
    );
    expect(text).toContain(
      "import { byNumber, type CallOperation, type CallOptions, callPages, type NoParams, type Pages }",
    );
    expect(text).toContain('return callPages(caller, "GET /things", params, options, byNumber("page", ');
  });

  it("names a function otherwise than its method if the method's name is reserved", () => {
    const text = emit(sampleOperation({ name: "delete", functionName: "deleteOperation" }));
    expect(text).toContain("See {@link ThingsApi.delete}.");
    expect(text).toContain("export function deleteOperation(");
  });
});
