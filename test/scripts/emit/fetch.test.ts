import { describe, expect, it } from "vitest";
import { emitFetch, fetchName } from "../../../scripts/emit/fetch.js";
import type { Api, Operation } from "../../../scripts/model.js";
import {
  printBody,
  runtime,
  sampleApi,
  sampleGroup,
  sampleOperation,
  sampleParameter,
  sampleScheme,
  type,
} from "./samples.js";

function emit(operations: readonly Operation[], parts: Partial<Api> = {}, from = runtime): string {
  return printBody(
    emitFetch(sampleApi({ groups: [sampleGroup(operations)], schemes: [sampleScheme()], ...parts }), from),
  );
}

// What is wanted is the text before it is formatted.
describe("emitFetch", () => {
  it("writes the least there can be", () => {
    expect(emit([sampleOperation()])).toBe(
      `import { createFetchClient, type FetchClient } from "../fetch-client.js";
import { type AcmeV1Options, describeApi } from "./client.js";
import type { paths } from "./schema.js";

/**
 * Makes a client of openapi-fetch for the paths of AcmeV1, typed by {@link paths}.
 *
 * It has the options, credentials, retries and redirects of AcmeV1, and answers as openapi-fetch
 * does, with \`{ data, error, response }\`. It is for those who prefer paths over methods, and for
 * what builds on openapi-fetch, such as openapi-react-query.
 */
export function createAcmeV1Fetch(options: AcmeV1Options = {}): FetchClient<paths> {
  return createFetchClient<paths>(options, describeApi(options), {});
}`,
    );
  });

  it("takes the options though nothing of the API needs them", () => {
    expect(emit([sampleOperation()], { schemes: [] })).toContain(
      "createAcmeV1Fetch(options: AcmeV1Options = {}): FetchClient<paths> {\n  return createFetchClient<paths>(options, describeApi(), {});",
    );
  });

  it("imports from a package its second door", () => {
    const text = emit(
      [sampleOperation({ body: [{ kind: "raw", mediaType: "text/csv" }] })],
      {},
      {
        fromVersion: "openapi-facade",
        fromProduct: "openapi-facade",
      },
    );
    expect(text).toContain('import { createFetchClient, type FetchClient } from "openapi-facade/fetch-client";\n');
    expect(text).toContain('import { rawBody } from "openapi-facade";\n');
  });
});

describe("hints", () => {
  function hints(...operations: Operation[]): string {
    const [, text = ""] = /describeApi\(options\), (\{.*\})\);\n\}$/s.exec(emit(operations)) ?? [];
    return text;
  }

  it("stand by route, of the operations that depart from the common one", () => {
    expect(
      hints(
        sampleOperation({ route: "GET /a", security: [["Key"], []] }),
        sampleOperation({ route: "GET /b" }),
        sampleOperation({ route: 'DELETE /"c"/{id}', idempotent: true }),
      ),
    ).toBe('{\n  "GET /a": { security: [["Key"],[]] },\n  "DELETE /\\"c\\"/{id}": { idempotent: true },}');
  });

  it("are those of all tags", () => {
    const groups = ["GET /a", "GET /b"].map((route) => sampleGroup([sampleOperation({ route, idempotent: true })]));
    const text = printBody(emitFetch(sampleApi({ groups }), runtime));
    expect(text).toContain('{\n  "GET /a": { idempotent: true },\n  "GET /b": { idempotent: true },}');
  });

  it.each<[title: string, given: Partial<Operation>, want: string, imported: string]>([
    [
      "how a parameter is written",
      { parameters: [sampleParameter("ids", { style: { name: "form", explode: false, allowReserved: false } })] },
      'style: { "ids": form({ explode: false }) }',
      "form",
    ],
    [
      "how a header is written",
      {
        parameters: [
          sampleParameter("X-Ids", { in: "header", style: { name: "simple", explode: true, allowReserved: false } }),
        ],
      },
      'style: { "X-Ids": simple({ explode: true }) }',
      "simple",
    ],
    ["what is JSON", { parameters: [sampleParameter("filter", { isJson: true })] }, 'json: ["filter"]', ""],
    [
      "how the body is written",
      { body: [{ kind: "multipart", mediaType: "multipart/form-data", ways: {} }] },
      "body: multipartBody()",
      "multipartBody",
    ],
  ])("tell %s", (_, given, want, imported) => {
    expect(hints(sampleOperation(given))).toBe(`{\n  "GET /things": { ${want} },}`);
    expect(emit([sampleOperation(given)]).includes(`import { ${imported} } from "../runtime.js";`)).toBe(
      imported !== "",
    );
  });

  it("tell what a success brings", () => {
    const { answer } = sampleOperation();
    const operation = sampleOperation({ answer: { ...answer, content: "none", type: type("void") } });
    expect(hints(operation)).toBe('{\n  "GET /things": { answer: noAnswer },}');
  });

  it.each<[title: string, given: Partial<Operation>, want: string]>([
    ["the path", { sent: { route: "GET /a/{id}", query: {} } }, 'path: "/a/{id}"'],
    [
      "its query",
      { sent: { route: "GET /a", query: { action: "start", ["__proto__"]: "c" } } },
      'path: "/a", query: { "action": "start", ["__proto__"]: "c" }',
    ],
    [
      "parameters",
      {
        parameters: [
          sampleParameter("idInPath", { in: "path", wireName: "id" }),
          sampleParameter("page"),
          sampleParameter("idInQuery", { wireName: "id" }),
        ],
      },
      'style: { "idInQuery": named("id") }, names: { path: { "id": "idInPath" }, query: { "id": "idInQuery" } }',
    ],
  ])("tell what is sent otherwise than the document has it: %s", (_, given, want) => {
    expect(hints(sampleOperation(given))).toBe(`{\n  "GET /things": { ${want} },}`);
  });

  it("leave out what openapi-fetch is told at each call, and headers of answers", () => {
    const { answer } = sampleOperation();
    const header = { name: "X-Total", required: false, deprecated: false, type: "number" as const, description: "" };
    const operation = sampleOperation({
      parameters: [sampleParameter("X-Trace", { in: "header" }), sampleParameter("sid", { in: "cookie" })],
      answer: { ...answer, headers: [header] },
      headersName: "GetThingsHeaders",
    });
    expect(hints(operation)).toBe("{}");
  });
});

describe("fetchName", () => {
  it("is made of the class", () => {
    expect(fetchName(sampleApi({ className: "TaskGraphsV2" }))).toBe("createTaskGraphsV2Fetch");
  });
});
