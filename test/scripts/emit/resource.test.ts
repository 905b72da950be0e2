import { describe, expect, it } from "vitest";
import { emitResource } from "../../../scripts/emit/resource.js";
import type { Body, Operation, Paging, SuccessHeader, Tag } from "../../../scripts/model.js";
import {
  emptySuccess,
  modelType,
  printFile,
  sampleOperation,
  sampleParameter,
  sampleSuccess,
  sampleTag,
  unionType,
} from "./samples.js";

function emitTag(tag: Tag): string {
  return printFile((file) => emitResource(tag, file), { name: `./${tag.file}` });
}

function emit(...operations: Partial<Operation>[]): string {
  return emitTag(sampleTag(operations.map(sampleOperation)));
}

/** What stands between two marks of the emitted file. */
function between(start: string, end: string, operation: Partial<Operation>): string {
  const [, after = ""] = emit(operation).split(start);
  return after.slice(0, after.indexOf(end)).replace(/^ {2}/gm, "").trim();
}

const paging: Paging = {
  by: "number",
  parameter: "page",
  items: [{ name: "things", ofOptional: false }],
  total: [
    { name: "meta", ofOptional: false },
    { name: "page-count", ofOptional: true },
  ],
  itemType: modelType("Thing"),
};

function header(name: string, parts: Partial<SuccessHeader> = {}): SuccessHeader {
  const { value = "string" } = parts;
  return { name, required: false, deprecated: false, type: { kind: value }, value, description: "", ...parts };
}

function body(kind: "json" | "raw", mediaType: string): Body {
  return { kind, mediaType, sentAs: mediaType, type: { kind: "unknown" } };
}

describe("emitResource", () => {
  it("writes a class, then parameters and errors of its methods", () => {
    const tag = sampleTag(
      [
        sampleOperation({
          name: "getThing",
          route: "GET /things/{id}",
          summary: "Get a thing",
          paramsName: "GetThingParams",
          parameters: [sampleParameter("id", { in: "path", required: true, description: "Id of the thing." })],
          errorName: "GetThingError",
          errors: [{ statuses: undefined, type: modelType("Fault") }],
        }),
      ],
      { description: "things and what they are for" },
    );
    expect(emitTag(tag)).toBe(
      `import { type ApiErrorOf, type ApiPromise, type CallOptions, type ErrorStatus, Resource } from "../runtime.js";
import type { Fault, Thing } from "./models.js";

/** Things and what they are for. */
export class ThingsApi extends Resource {
  /**
   * Get a thing.
   *
   * \`GET /things/{id}\`
   */
  getThing(params: GetThingParams, options?: CallOptions): ApiPromise<Thing, GetThingError> {
    return this.call("GET /things/{id}", params, options);
  }
}

/** Parameters of {@link ThingsApi.getThing}. */
export interface GetThingParams {
  /** Id of the thing. */
  id: string;
}


/** Errors of {@link ThingsApi.getThing}. */
export type GetThingError = ApiErrorOf<ErrorStatus, Fault>;`,
    );
  });

  it("writes a description that repeats the summary once", () => {
    const text = emit({ summary: "Get things", description: "get things." });
    expect(text).toContain("/**\n   * Get things.\n   *\n   * `GET /things`\n   */");
  });
});

describe("emitResource writes a method", () => {
  it.each<[title: string, given: Partial<Operation>, want: string]>([
    [
      "without parameters",
      {},
      `getThings(params: NoParams = {}, options?: CallOptions): ApiPromise<Thing> {
  return this.call("GET /things", params, options);
}`,
    ],
    [
      "whose path on the wire is not the document's",
      { route: "GET /things/{id:.*}", sent: { route: "GET /things/{id}", query: {} } },
      `getThings(params: NoParams = {}, options?: CallOptions): ApiPromise<Thing> {
  return this.call("GET /things/{id}", params, options);
}`,
    ],
    [
      "that always sends a query",
      { sent: { route: "GET /things", query: { action: "find", ["__proto__"]: ["a", "b"] } } },
      `getThings(params: NoParams = {}, options?: CallOptions): ApiPromise<Thing> {
  return this.call("GET /things", { ...params, "action": "find", ["__proto__"]: ["a","b"] }, options);
}`,
    ],
    [
      "whose parameters are optional",
      { paramsName: "GetThingsParams", parameters: [sampleParameter("tag")] },
      `getThings(params: GetThingsParams = {}, options?: CallOptions): ApiPromise<Thing> {
  return this.call("GET /things", params, options);
}`,
    ],
    [
      "with required parameters",
      {
        paramsName: "GetThingsParams",
        parameters: [sampleParameter("tag"), sampleParameter("id", { required: true })],
      },
      `getThings(params: GetThingsParams, options?: CallOptions): ApiPromise<Thing> {
  return this.call("GET /things", params, options);
}`,
    ],
    [
      "with hints",
      { success: emptySuccess, security: [["Key", "Login"], []] },
      `getThings(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
  return this.call("GET /things", params, options, { response: emptyResponse, security: [["Key","Login"],[]] });
}`,
    ],
    [
      "with response headers",
      { success: sampleSuccess({ headers: [header("X-Left")] }), headersName: "GetThingsHeaders" },
      `getThings(params: NoParams = {}, options?: CallOptions): ApiPromiseWithHeaders<Thing, ApiError, GetThingsHeaders> {
  return this.call("GET /things", params, options, { headers: readHeaders({ "X-Left": String }) });
}`,
    ],
    [
      "with response headers and documented errors",
      {
        success: sampleSuccess({ headers: [header("ETag")] }),
        headersName: "GetThingsHeaders",
        errorName: "GetThingsError",
      },
      `getThings(params: NoParams = {}, options?: CallOptions): ApiPromiseWithHeaders<Thing, GetThingsError, GetThingsHeaders> {
  return this.call("GET /things", params, options, { headers: readHeaders({ "ETag": String }) });
}`,
    ],
    [
      "with pages",
      { paging, success: sampleSuccess({ type: modelType("ThingPage") }), errorName: "GetThingsError" },
      `getThings(params: NoParams = {}, options?: CallOptions): Pages<ThingPage, Thing, GetThingsError> {
  return this.pages("GET /things", params, options, byNumber("page", (page) => page.things, (page) => page.meta?.["page-count"]));
}`,
    ],
    [
      "with pages and response headers",
      { paging, success: sampleSuccess({ headers: [header("ETag")] }), headersName: "GetThingsHeaders" },
      `getThings(params: NoParams = {}, options?: CallOptions): PagesWithHeaders<Thing, Thing, ApiError, GetThingsHeaders> {
  return this.pages("GET /things", params, options, byNumber("page", (page) => page.things, (page) => page.meta?.["page-count"]), { headers: readHeaders({ "ETag": String }) });
}`,
    ],
    [
      "with pages and hints",
      { paging, security: [] },
      `getThings(params: NoParams = {}, options?: CallOptions): Pages<Thing, Thing> {
  return this.pages("GET /things", params, options, byNumber("page", (page) => page.things, (page) => page.meta?.["page-count"]), { security: [] });
}`,
    ],
  ])("%s", (_, given, want) => {
    expect(between("   */\n", "\n}\n", given)).toBe(want);
  });
});

describe("the documentation of a method", () => {
  it.each<[title: string, given: Partial<Operation>, want: string]>([
    ["is its route if the document has nothing else", { summary: "" }, "/** `GET /things` */"],
    [
      "is summary, description and route",
      { summary: "get things", description: "All of them.\n\nIn no order." },
      "/**\n * Get things.\n *\n * All of them.\n *\n * In no order.\n *\n * `GET /things`\n */",
    ],
    [
      "says that it is deprecated",
      { deprecated: true },
      "/**\n * Get things.\n *\n * `GET /things`\n *\n * @deprecated\n */",
    ],
    [
      "says how to use pages",
      { paging },
      "/**\n * Get things.\n *\n * Await it for one page, or iterate it for every item of that page and all after it.\n *\n * `GET /things`\n */",
    ],
    ["is not ended by its text", { summary: "*/ x(); /*" }, "/**\n * *\u200b/ x(); /*.\n *\n * `GET /things`\n */"],
  ])("%s", (_, given, want) => {
    expect(between("extends Resource {\n", "getThings(", given)).toBe(want);
  });
});

describe("the interface of parameters has them", () => {
  it.each<[title: string, given: Partial<Operation>, want: string]>([
    ["required", { parameters: [sampleParameter("id", { required: true })] }, "id: string;"],
    ["optional, or undefined", { parameters: [sampleParameter("tag")] }, "tag?: string | undefined;"],
    [
      "in the order of the document",
      { parameters: [sampleParameter("b"), sampleParameter("a", { required: true })] },
      "b?: string | undefined;\na: string;",
    ],
    [
      "by their names on the wire",
      { parameters: [sampleParameter("page_size"), sampleParameter("X-Id"), sampleParameter("filter[a]")] },
      'page_size?: string | undefined;\n"X-Id"?: string | undefined;\n"filter[a]"?: string | undefined;',
    ],
    [
      "with their descriptions",
      { parameters: [sampleParameter("tag", { description: "tag to search for" })] },
      "/** Tag to search for. */\ntag?: string | undefined;",
    ],
    [
      "with their names on the wire, if those are others",
      {
        parameters: [
          sampleParameter("a", { in: "path", wireName: "x", required: true }),
          sampleParameter("b", { description: "The b.", wireName: "x" }),
          sampleParameter("c", { in: "cookie", wireName: "x" }),
        ],
      },
      `a: string;
/**
 * The b.
 *
 * Sent as \`x\`, a query parameter.
 */
b?: string | undefined;
/** Sent as \`x\`, a cookie. */
c?: string | undefined;`,
    ],
    [
      "deprecated",
      { parameters: [sampleParameter("tag", { deprecated: true, description: "Use `q`." })] },
      "/**\n * Use `q`.\n *\n * @deprecated\n */\ntag?: string | undefined;",
    ],
    [
      "with the way to choose a media type of the body",
      {
        parameters: [sampleParameter("body", { in: "body", description: "The thing.", required: true })],
        bodies: [body("json", "application/json"), body("raw", "text/csv"), body("raw", "text/plain")],
      },
      `/**
 * The thing.
 *
 * Sent as \`application/json\`, or as \`text/csv\` or \`text/plain\` if the header \`Content-Type\` says
 * so.
 */
body: string;`,
    ],
  ])("%s", (_, given, want) => {
    const operation = { paramsName: "GetThingsParams", ...given };
    expect(between("export interface GetThingsParams {\n", "\n}", operation)).toBe(want);
  });
});

describe("the interface of response headers", () => {
  it("has a property for each, optional if it is not required", () => {
    const given = {
      headersName: "GetThingsHeaders",
      success: sampleSuccess({
        headers: [
          header("ETag", { required: true, description: "version of the thing" }),
          header("X-Left", { value: "number", deprecated: true }),
        ],
      }),
    };
    expect(between("/** Response headers of {@link ThingsApi.getThings}. */\n", "\n}", given)).toBe(
      `export interface GetThingsHeaders {
/** Version of the thing. */
ETag: string;
/** @deprecated */
"X-Left"?: number;`,
    );
  });

  it("is left out if the document has no headers", () => {
    expect(emit({})).not.toContain("interface");
  });
});

describe("the type of errors", () => {
  it.each<[title: string, given: Operation["errors"], want: string]>([
    [
      "has a variant for each body, and one for all other statuses",
      [
        { statuses: [404, 409], type: modelType("Missing") },
        { statuses: [422], type: modelType("Invalid") },
        { statuses: undefined, type: modelType("Fault") },
      ],
      "ApiErrorOf<404 | 409, Missing> | ApiErrorOf<422, Invalid> | ApiErrorOf<OtherStatus<404 | 409 | 422>, Fault>;",
    ],
    [
      "has one variant for all statuses",
      [{ statuses: undefined, type: { kind: "unknown" } }],
      "ApiErrorOf<ErrorStatus, unknown>;",
    ],
  ])("%s", (_, errors, want) => {
    expect(between("export type GetThingsError = ", "\n", { errorName: "GetThingsError", errors })).toBe(
      want.replace(/;$/, ""),
    );
  });
});

describe("the imports of a tag's file", () => {
  it.each<[title: string, given: Partial<Operation>[], want: string]>([
    [
      "are few for a method without parameters",
      [{ success: sampleSuccess({ type: { kind: "nothing" } }) }],
      'import { type ApiPromise, type CallOptions, type NoParams, Resource } from "../runtime.js";',
    ],
    [
      "have what hints need",
      [{ success: emptySuccess }, { success: sampleSuccess({ content: ["text/csv"], type: { kind: "string" } }) }],
      'import { type ApiPromise, type CallOptions, emptyResponse, type NoParams, Resource, typedResponse } from "../runtime.js";',
    ],
    [
      "have what response headers need",
      [
        {
          success: sampleSuccess({ type: { kind: "nothing" }, headers: [header("ETag")] }),
          headersName: "GetThingsHeaders",
        },
      ],
      'import { type ApiError, type ApiPromiseWithHeaders, type CallOptions, type NoParams, readHeaders, Resource } from "../runtime.js";',
    ],
    [
      "have what pages need",
      [{ paging }],
      'import { byNumber, type CallOptions, type NoParams, type Pages, Resource } from "../runtime.js";\nimport type { Thing } from "./models.js";',
    ],
    [
      "have what pages with response headers need",
      [{ paging, success: sampleSuccess({ headers: [header("ETag")] }), headersName: "GetThingsHeaders" }],
      'import { type ApiError, byNumber, type CallOptions, type NoParams, type PagesWithHeaders, readHeaders, Resource } from "../runtime.js";\nimport type { Thing } from "./models.js";',
    ],
    [
      "have each model once, sorted without regard to case",
      [
        { success: sampleSuccess({ type: { kind: "list", items: modelType("user") } }) },
        { success: sampleSuccess({ type: unionType(modelType("Zoo"), modelType("Ant")) }) },
        { paramsName: "P", parameters: [sampleParameter("body", { in: "body", type: modelType("Zoo") })] },
      ],
      'import { type ApiPromise, type CallOptions, type NoParams, Resource } from "../runtime.js";\nimport type { Ant, Thing, user, Zoo } from "./models.js";',
    ],
  ])("%s", (_, given, want) => {
    expect(emit(...given).split("\n\n")[0]).toBe(want);
  });
});
