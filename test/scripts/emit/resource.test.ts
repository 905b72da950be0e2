import { describe, expect, it } from "vitest";
import { emitResource } from "../../../scripts/emit/resource.js";
import type { AnswerHeader, Operation, Paging } from "../../../scripts/model.js";
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

function emit(...operations: Partial<Operation>[]): string {
  return printBody(emitResource(sampleApi(), sampleGroup(operations.map(sampleOperation)), runtime));
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
  itemType: type("Thing", "Thing"),
};

function header(name: string, parts: Partial<AnswerHeader> = {}): AnswerHeader {
  return { name, required: false, deprecated: false, type: "string", description: "", ...parts };
}

describe("emitResource", () => {
  it("writes a class, then what its methods take and how they fail", () => {
    const group = sampleGroup(
      [
        sampleOperation({
          name: "getThing",
          route: "GET /things/{id}",
          summary: "Get a thing",
          paramsName: "GetThingParams",
          parameters: [sampleParameter("id", { in: "path", required: true, description: "Id of the thing." })],
          errorName: "GetThingError",
          failures: [{ statuses: undefined, type: type("Fault", "Fault") }],
        }),
      ],
      { description: "things and what they are for" },
    );
    expect(printBody(emitResource(sampleApi(), group, runtime))).toBe(
      `import { type ApiErrorOf, type ApiPromise, type CallOptions, type ErrorStatus, Resource } from "../runtime.js";
import type { Fault, Thing } from "./schema.js";

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

/** What {@link ThingsApi.getThing} takes. */
export interface GetThingParams {
  /** Id of the thing. */
  id: string;
}


/** How {@link ThingsApi.getThing} fails. */
export type GetThingError = ApiErrorOf<ErrorStatus, Fault>;`,
    );
  });

  it("says once what summary and description both say", () => {
    const text = emit({ summary: "Get things", description: "get things." });
    expect(text).toContain("/**\n   * Get things.\n   *\n   * `GET /things`\n   */");
  });

  it("says of which document it is made", () => {
    const file = emitResource(sampleApi({ spec: "spec/acme-v1.yaml" }), sampleGroup([]), runtime);
    expect(file.statements).toContain("// Generated from spec/acme-v1.yaml by `npm run generate`. Do not edit.\n\n");
  });
});

describe("a method", () => {
  it.each<[title: string, given: Partial<Operation>, want: string]>([
    [
      "that takes nothing",
      {},
      `getThings(params: NoParams = {}, options?: CallOptions): ApiPromise<Thing> {
  return this.call("GET /things", params, options);
}`,
    ],
    [
      "that is sent otherwise than the document has it",
      { route: "GET /things/{id:.*}", sent: { route: "GET /things/{id}", query: {} } },
      `getThings(params: NoParams = {}, options?: CallOptions): ApiPromise<Thing> {
  return this.call("GET /things/{id}", params, options);
}`,
    ],
    [
      "that is sent with a query of its own",
      { sent: { route: "GET /things", query: { action: "find", ["__proto__"]: ["a", "b"] } } },
      `getThings(params: NoParams = {}, options?: CallOptions): ApiPromise<Thing> {
  return this.call("GET /things", { ...params, "action": "find", ["__proto__"]: ["a","b"] }, options);
}`,
    ],
    [
      "that need not be given anything",
      { paramsName: "GetThingsParams", parameters: [sampleParameter("tag")] },
      `getThings(params: GetThingsParams = {}, options?: CallOptions): ApiPromise<Thing> {
  return this.call("GET /things", params, options);
}`,
    ],
    [
      "that needs something",
      {
        paramsName: "GetThingsParams",
        parameters: [sampleParameter("tag"), sampleParameter("id", { required: true })],
      },
      `getThings(params: GetThingsParams, options?: CallOptions): ApiPromise<Thing> {
  return this.call("GET /things", params, options);
}`,
    ],
    [
      "that departs from the common one",
      { answer: sampleAnswer({ content: "none", type: type("void") }), security: [["Key", "Login"], []] },
      `getThings(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
  return this.call("GET /things", params, options, { answer: noAnswer, security: [["Key","Login"],[]] });
}`,
    ],
    [
      "that brings headers",
      { answer: sampleAnswer({ headers: [header("X-Left")] }), headersName: "GetThingsHeaders" },
      `getThings(params: NoParams = {}, options?: CallOptions): ApiPromiseWithHeaders<Thing, ApiError, GetThingsHeaders> {
  return this.call("GET /things", params, options, { headers: readHeaders({ "X-Left": String }) });
}`,
    ],
    [
      "that brings headers, and says how it fails",
      {
        answer: sampleAnswer({ headers: [header("ETag")] }),
        headersName: "GetThingsHeaders",
        errorName: "GetThingsError",
      },
      `getThings(params: NoParams = {}, options?: CallOptions): ApiPromiseWithHeaders<Thing, GetThingsError, GetThingsHeaders> {
  return this.call("GET /things", params, options, { headers: readHeaders({ "ETag": String }) });
}`,
    ],
    [
      "that is paged",
      { paging, answer: sampleAnswer({ type: type("ThingPage", "ThingPage") }), errorName: "GetThingsError" },
      `getThings(params: NoParams = {}, options?: CallOptions): Pages<ThingPage, Thing, GetThingsError> {
  return this.pages("GET /things", params, options, byNumber("page", (page) => page.things, (page) => page.meta?.["page-count"]));
}`,
    ],
    [
      "that is paged, and brings headers",
      { paging, answer: sampleAnswer({ headers: [header("ETag")] }), headersName: "GetThingsHeaders" },
      `getThings(params: NoParams = {}, options?: CallOptions): PagesWithHeaders<Thing, Thing, ApiError, GetThingsHeaders> {
  return this.pages("GET /things", params, options, byNumber("page", (page) => page.things, (page) => page.meta?.["page-count"]), { headers: readHeaders({ "ETag": String }) });
}`,
    ],
    [
      "that is paged, and departs from the common one",
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
    ["is its route where there is nothing else", { summary: "" }, "/** `GET /things` */"],
    [
      "is summary, description and route",
      { summary: "get things", description: "All of them.\n\nIn no order." },
      "/**\n * Get things.\n *\n * All of them.\n *\n * In no order.\n *\n * `GET /things`\n */",
    ],
    [
      "tells that it is deprecated",
      { deprecated: true },
      "/**\n * Get things.\n *\n * `GET /things`\n *\n * @deprecated\n */",
    ],
    [
      "tells how to use pages",
      { paging },
      "/**\n * Get things.\n *\n * Await it for one page, or iterate it for every item of that page and all after it.\n *\n * `GET /things`\n */",
    ],
    ["is not ended by its text", { summary: "*/ x(); /*" }, "/**\n * *\u200b/ x(); /*.\n *\n * `GET /things`\n */"],
  ])("%s", (_, given, want) => {
    expect(between("extends Resource {\n", "getThings(", given)).toBe(want);
  });
});

describe("the parameters", () => {
  it.each<[title: string, given: Partial<Operation>, want: string]>([
    ["required", { parameters: [sampleParameter("id", { required: true })] }, "id: string;"],
    ["optional, for which undefined will do", { parameters: [sampleParameter("tag")] }, "tag?: string | undefined;"],
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
      "with what they are for",
      { parameters: [sampleParameter("tag", { description: "tag to search for" })] },
      "/** Tag to search for. */\ntag?: string | undefined;",
    ],
    [
      "with their names on the wire, where these are others",
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
      "with the way to choose, where a body can have several media types",
      {
        parameters: [sampleParameter("body", { in: "body", description: "The thing.", required: true })],
        body: [
          { kind: "json", mediaType: "application/json" },
          { kind: "raw", mediaType: "text/csv" },
          { kind: "raw", mediaType: "text/plain" },
        ],
      },
      `/**
 * The thing.
 *
 * Sent as \`application/json\`, or as \`text/csv\` or \`text/plain\` where the header \`Content-Type\` says
 * so.
 */
body: string;`,
    ],
  ])("%s", (_, given, want) => {
    const operation = { paramsName: "GetThingsParams", ...given };
    expect(between("export interface GetThingsParams {\n", "\n}", operation)).toBe(want);
  });
});

describe("the headers of an answer", () => {
  it("are members of an interface, those that are not required optional", () => {
    const given = {
      headersName: "GetThingsHeaders",
      answer: sampleAnswer({
        headers: [
          header("ETag", { required: true, description: "version of the thing" }),
          header("X-Left", { type: "number", deprecated: true }),
        ],
      }),
    };
    expect(between("/** Headers that {@link ThingsApi.getThings} brings. */\n", "\n}", given)).toBe(
      `export interface GetThingsHeaders {
/** Version of the thing. */
ETag: string;
/** @deprecated */
"X-Left"?: number;`,
    );
  });

  it("are none where the document has none", () => {
    expect(emit({})).not.toContain("interface");
  });
});

describe("the failures", () => {
  it.each<[title: string, given: Operation["failures"], want: string]>([
    [
      "by status, and all others",
      [
        { statuses: [404, 409], type: type("Missing", "Missing") },
        { statuses: [422], type: type("Invalid", "Invalid") },
        { statuses: undefined, type: type("Fault", "Fault") },
      ],
      "ApiErrorOf<404 | 409, Missing> | ApiErrorOf<422, Invalid> | ApiErrorOf<OtherStatus<404 | 409 | 422>, Fault>;",
    ],
    ["all the same", [{ statuses: undefined, type: type("unknown") }], "ApiErrorOf<ErrorStatus, unknown>;"],
  ])("%s", (_, failures, want) => {
    expect(between("export type GetThingsError = ", "\n", { errorName: "GetThingsError", failures })).toBe(
      want.replace(/;$/, ""),
    );
  });
});

describe("the imports", () => {
  it.each<[title: string, given: Partial<Operation>[], want: string]>([
    [
      "of the least",
      [{ answer: sampleAnswer({ type: type("void") }) }],
      'import { type ApiPromise, type CallOptions, type NoParams, Resource } from "../runtime.js";',
    ],
    [
      "of what hints need",
      [
        { answer: sampleAnswer({ content: "none", type: type("void") }) },
        { answer: sampleAnswer({ content: ["text/csv"], type: type("string") }) },
      ],
      'import { type ApiPromise, type CallOptions, noAnswer, type NoParams, Resource, typedAnswer } from "../runtime.js";',
    ],
    [
      "of headers",
      [{ answer: sampleAnswer({ type: type("void"), headers: [header("ETag")] }), headersName: "GetThingsHeaders" }],
      'import { type ApiError, type ApiPromiseWithHeaders, type CallOptions, type NoParams, readHeaders, Resource } from "../runtime.js";',
    ],
    [
      "of paging",
      [{ paging }],
      'import { byNumber, type CallOptions, type NoParams, type Pages, Resource } from "../runtime.js";\nimport type { Thing } from "./schema.js";',
    ],
    [
      "of paging with headers",
      [{ paging, answer: sampleAnswer({ headers: [header("ETag")] }), headersName: "GetThingsHeaders" }],
      'import { type ApiError, byNumber, type CallOptions, type NoParams, type PagesWithHeaders, readHeaders, Resource } from "../runtime.js";\nimport type { Thing } from "./schema.js";',
    ],
    [
      "of every model once, sorted whatever the case",
      [
        { answer: sampleAnswer({ type: type("user[]", "user") }) },
        { answer: sampleAnswer({ type: type("Zoo | Ant", "Zoo", "Ant") }) },
        { paramsName: "P", parameters: [sampleParameter("body", { in: "body", type: type("Zoo", "Zoo") })] },
      ],
      'import { type ApiPromise, type CallOptions, type NoParams, Resource } from "../runtime.js";\nimport type { Ant, Thing, user, Zoo } from "./schema.js";',
    ],
  ])("%s", (_, given, want) => {
    expect(emit(...given).split("\n\n")[0]).toBe(want);
  });
});
