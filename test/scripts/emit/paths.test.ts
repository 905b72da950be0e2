import { describe, expect, it } from "vitest";
import type { EmittedFile } from "../../../scripts/emit/emitted-file.js";
import { emitPaths } from "../../../scripts/emit/paths.js";
import type { Body, Content, Header, Operation, Response, Type } from "../../../scripts/model.js";
import { printPaths } from "../../../scripts/openapi-typescript.js";
import {
  modelType,
  objectType,
  printFile,
  property,
  sampleApi,
  sampleOperation,
  sampleParameter,
  sampleTag,
} from "./samples.js";

function emit(...operations: Operation[]): string {
  return emitTags(operations);
}

function emitTags(...tags: Operation[][]): string {
  const api = sampleApi({ tags: tags.map((operations) => sampleTag(operations)) });
  return printFile((file: EmittedFile) => [`\n${printPaths(emitPaths(api, file))}`], { name: "./paths" });
}

function response(status: string, content: Content[] = [], headers: Header[] = []): Response {
  return { status, description: "", headers, content, sample: undefined };
}

function json(type: Type): Content {
  return { mediaType: "application/json", type };
}

const body: Body = { kind: "json", sentAs: "application/json", ...json(modelType("ThingInput")) };

describe("emitPaths", () => {
  it("writes the paths and operations of an API, with the names of models", () => {
    const operation = sampleOperation({
      name: "putThing",
      route: "PUT /things/{id}",
      summary: "put a thing",
      description: "Longer.",
      deprecated: true,
      parameters: [
        sampleParameter("id", { in: "path", required: true, description: "id of the thing" }),
        sampleParameter("page", { type: { kind: "integer", limits: { minimum: 1 }, default: 1 } }),
        sampleParameter("idInQuery", { wireName: "filter[id]", deprecated: true }),
        sampleParameter("X-Trace", { in: "header" }),
        sampleParameter("sid", { in: "cookie" }),
        sampleParameter("body", {
          in: "body",
          required: true,
          type: modelType("ThingInput"),
          description: "the thing",
        }),
      ],
      bodies: [body],
      responses: [
        {
          ...response(
            "200",
            [json(modelType("Thing"))],
            [
              {
                name: "X-Left",
                required: false,
                deprecated: false,
                type: { kind: "integer" },
                description: "what is left",
              },
            ],
          ),
          description: "the thing",
        },
        response("204"),
        response("default", [json(modelType("Problem"))]),
      ],
    });
    expect(emit(operation)).toBe(`import type { Problem, Thing, ThingInput } from "./models.js";

export interface paths {
    "/things/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put a thing.
         * @deprecated
         */
        put: operations["putThing"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}

export interface operations {
    putThing: {
        parameters: {
            query?: {
                /** At least 1. Default: \`1\`. */
                page?: number;
                /** @deprecated */
                "filter[id]"?: string;
            };
            header?: {
                "X-Trace"?: string;
            };
            path: {
                /** Id of the thing. */
                id: string;
            };
            cookie?: {
                sid?: string;
            };
        };
        /** The thing. */
        requestBody: {
            content: {
                "application/json": ThingInput;
            };
        };
        responses: {
            /** The thing. */
            200: {
                headers: {
                    /** What is left. */
                    "X-Left"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Thing;
                };
            };
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Problem;
                };
            };
        };
    };
}`);
  });

  it("writes empty types if there are no operations", () => {
    expect(emit()).toBe(
      "export type paths = Record<string, never>;\n\nexport type operations = Record<string, never>;",
    );
  });

  it("writes the operations of one path together, whatever their tags", () => {
    const text = emitTags(
      [sampleOperation(), sampleOperation({ name: "ping", route: "GET /ping" })],
      [sampleOperation({ name: "addThing", route: "POST /things" })],
    );
    expect(Array.from(text.matchAll(/^ {4}"(.*)": \{/gm), ([, path]) => path)).toEqual(["/things", "/ping"]);
    expect(text).toContain(
      'get: operations["getThings"];\n        put?: never;\n        /** Get things. */\n        post: operations["addThing"];',
    );
  });

  it("writes the methods that OpenAPI 3.2 adds as it has them", () => {
    const text = emit(
      sampleOperation({ name: "findThings", route: "QUERY /things" }),
      sampleOperation({ name: "copyThings", route: "COPY /things" }),
    );
    expect(text).toContain('        /** Get things. */\n        "query": operations["findThings"];\n');
    expect(text).toContain(
      '        additionalOperations: {\n            /** Get things. */\n            "COPY": operations["copyThings"];\n        };\n',
    );
  });

  it.each(["/100%/{id}", "/a%zz#/b", "/a%2fb", "/größe", '/"a"'])(
    "writes the path %s as the document has it",
    (path) => {
      const text = emit(
        sampleOperation({ route: `GET ${path}` }),
        sampleOperation({ name: "findThings", route: `QUERY ${path}` }),
      );
      expect(text).toContain(`\n    ${JSON.stringify(path)}: {\n`);
    },
  );

  it("writes bodies in each media type of the document, and types without a name", () => {
    const text = emit(
      sampleOperation({
        route: "POST /things",
        parameters: [sampleParameter("body", { in: "body", type: modelType("ThingInput") })],
        bodies: [body, { kind: "raw", mediaType: "text/*", sentAs: "text/plain", type: { kind: "string" } }],
        responses: [response("2XX", [json(objectType([property("a", { kind: "string", description: "the a" })]))])],
      }),
    );
    expect(text).toContain(`        requestBody?: {
            content: {
                "application/json": ThingInput;
                "text/*": string;
            };
        };
`);
    expect(text.replace(/\s+/g, " ")).toContain(
      '"2XX": { headers: { [name: string]: unknown; }; content: { "application/json": { /** The a. */ a?: string; }; };',
    );
  });

  it.each<[title: string, summary: string, description: string, want: string]>([
    ["the summary", "One.", "Two.", "/** One. */"],
    ["the description if there is no summary", "", "Two.", "/** Two. */"],
    ["the first paragraph alone", "", "One\ntwo.\n\nThree.", "/** One two. */"],
    ["text that would end the comment", "*/ x(); /*", "", "/** *\\/ x(); /*. */"],
    ["text that would be a tag", "@deprecated x", "", "/** \\@deprecated x. */"],
  ])("documents an operation by %s", (_, summary, description, want) => {
    expect(emit(sampleOperation({ summary, description }))).toContain(`        ${want}\n        get: operations`);
  });
});
