import { describe, expect, it } from "vitest";
import { emitFetch } from "../../../scripts/emit/fetch.js";
import type { Api, Operation } from "../../../scripts/model.js";
import {
  emptySuccess,
  printFile,
  runtime,
  sampleApi,
  sampleOperation,
  sampleParameter,
  sampleScheme,
  sampleSuccess,
  sampleTag,
} from "./samples.js";

function emit(operations: readonly Operation[], parts: Partial<Api> = {}, from = runtime): string {
  const api = sampleApi({ tags: [sampleTag(operations)], schemes: [sampleScheme()], ...parts });
  return printFile((file) => emitFetch(api, file), { runtime: from });
}

// The wanted text is that before formatting.
describe("emitFetch", () => {
  it("writes the least there can be", () => {
    expect(emit([sampleOperation()])).toBe(
      `import { createFetchClient, type FetchClient } from "../fetch-client.js";
import { type AcmeV1Options, describeApi } from "./client.js";
import type { paths } from "./paths.js";

/**
 * Makes a client of openapi-fetch for the paths of AcmeV1, typed by {@link paths}.
 *
 * It has the options, credentials, retries and redirects of AcmeV1, and resolves as openapi-fetch
 * does, to \`{ data, error, response }\`. It is for those who prefer paths over methods, and for what
 * builds on openapi-fetch, such as openapi-react-query.
 */
export function createAcmeV1Fetch(options: AcmeV1Options = {}): FetchClient<paths> {
  return createFetchClient<paths>(options, describeApi(options), {});
}`,
    );
  });

  it("has options even if no operation needs credentials", () => {
    expect(emit([sampleOperation()], { schemes: [] })).toContain(
      "createAcmeV1Fetch(options: AcmeV1Options = {}): FetchClient<paths> {\n  return createFetchClient<paths>(options, describeApi(), {});",
    );
  });

  it("imports from a package by its subpath", () => {
    const operation = sampleOperation({
      bodies: [{ kind: "raw", mediaType: "text/csv", sentAs: "text/csv", type: { kind: "string" } }],
    });
    const text = emit([operation], {}, { fromVersion: "openapi-facade", fromProduct: "openapi-facade" });
    expect(text).toContain('import { createFetchClient, type FetchClient } from "openapi-facade/fetch-client";\n');
    expect(text).toContain('import { rawBody } from "openapi-facade";\n');
  });
});

describe("the hints of the client by path", () => {
  function hints(...operations: Operation[]): string {
    const [, text = ""] = /describeApi\(options\), (\{.*\})\);\n\}$/s.exec(emit(operations)) ?? [];
    return text;
  }

  it("are written by route, for operations that depart from the common one", () => {
    expect(
      hints(
        sampleOperation({ route: "GET /a", security: [["Key"], []] }),
        sampleOperation({ route: "GET /b" }),
        sampleOperation({ route: 'DELETE /"c"/{id}', idempotent: true }),
      ),
    ).toBe('{\n  "GET /a": { security: [["Key"],[]] },\n  "DELETE /\\"c\\"/{id}": { idempotent: true },}');
  });

  it("are those of all tags", () => {
    const tags = ["GET /a", "GET /b"].map((route) => sampleTag([sampleOperation({ route, idempotent: true })]));
    expect(printFile((file) => emitFetch(sampleApi({ tags }), file))).toContain(
      '{\n  "GET /a": { idempotent: true },\n  "GET /b": { idempotent: true },}',
    );
  });

  it.each<[title: string, given: Partial<Operation>, want: string, imported: string]>([
    [
      "the style of a parameter",
      { parameters: [sampleParameter("ids", { style: { name: "form", explode: false, allowReserved: false } })] },
      'style: { "ids": form({ explode: false }) }',
      "form",
    ],
    [
      "the style of a header",
      {
        parameters: [
          sampleParameter("X-Ids", { in: "header", style: { name: "simple", explode: true, allowReserved: false } }),
        ],
      },
      'style: { "X-Ids": simple({ explode: true }) }',
      "simple",
    ],
    ["parameters in JSON", { parameters: [sampleParameter("filter", { isJson: true })] }, 'json: ["filter"]', ""],
    [
      "the writer of the body",
      {
        bodies: [
          {
            kind: "multipart",
            mediaType: "multipart/form-data",
            sentAs: "multipart/form-data",
            ways: {},
            type: { kind: "unknown" },
          },
        ],
      },
      "body: multipartBody()",
      "multipartBody",
    ],
    ["the reader of the response", { success: emptySuccess }, "response: emptyResponse", "emptyResponse"],
  ])("have %s", (_, given, want, imported) => {
    expect(hints(sampleOperation(given))).toBe(`{\n  "GET /things": { ${want} },}`);
    expect(emit([sampleOperation(given)]).includes(`import { ${imported} } from "../runtime.js";`)).toBe(
      imported !== "",
    );
  });

  it.each<[title: string, given: Partial<Operation>, want: string]>([
    ["a path", { sent: { route: "GET /a/{id}", query: {} } }, 'path: "/a/{id}"'],
    [
      "a path with a query",
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
  ])("have %s whose names in the document are not the wire's", (_, given, want) => {
    expect(hints(sampleOperation(given))).toBe(`{\n  "GET /things": { ${want} },}`);
  });

  it("leave out headers and cookies, which openapi-fetch takes at each call, and headers of responses", () => {
    const operation = sampleOperation({
      parameters: [sampleParameter("X-Trace", { in: "header" }), sampleParameter("sid", { in: "cookie" })],
      success: sampleSuccess({
        headers: [
          {
            name: "X-Total",
            required: false,
            deprecated: false,
            type: { kind: "number" },
            value: "number",
            description: "",
          },
        ],
      }),
      headersName: "GetThingsHeaders",
    });
    expect(hints(operation)).toBe("{}");
    expect(emit([operation])).not.toContain("readHeaders");
  });
});
