import { describe, expect, it } from "vitest";
import { printPaths } from "../../scripts/openapi-typescript.js";

const user = { type: "any" };
const number = { type: "any" };
const types = new Map([
  [user, "User"],
  [number, "number"],
]);

/** An operation without parameters and bodies. */
function plain(operationId: string): object {
  return { operationId, parameters: [], responses: { 204: { headers: {}, content: {} } } };
}

const noParameters = `parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };`;

/** The operation as text. */
function plainText(operationId: string): string {
  return `    ${operationId}: {
        ${noParameters}
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };`;
}

/** Lines of text from one to another, both counted in. */
function cut(text: string, from: string, to: string): string {
  const start = text.indexOf(from);
  return text.slice(start, text.indexOf(to, start) + to.length);
}

describe("printPaths", () => {
  it("prints types without properties if there are no operations", () => {
    expect(printPaths({ paths: {}, types })).toBe(
      "export type paths = Record<string, never>;\n\nexport type operations = Record<string, never>;",
    );
  });

  it("prints an operation with our types in the place of schemas", () => {
    const getUser = {
      operationId: "getUser",
      summary: "Gets a user.",
      deprecated: true,
      parameters: [
        { name: "id", in: "path", required: true, schema: number, summary: "Id of the user." },
        { name: "filter[a]", in: "query", required: false, schema: user },
        { name: "X-A", in: "header", required: true, schema: number, deprecated: true },
        { name: "sid", in: "cookie", required: false, schema: number },
      ],
      requestBody: { required: false, content: { "application/json": { schema: user } } },
      responses: {
        200: {
          summary: "The user.",
          headers: { "X-Left": { schema: number, required: false, summary: "What is left." } },
          content: { "application/json": { schema: user }, "text/csv": { schema: { type: "other" } } },
        },
        "4XX": { headers: {}, content: {} },
        default: { headers: {}, content: { "application/json": { schema: number } } },
      },
    };
    expect(printPaths({ paths: { "/users/{id}": { GET: getUser } }, types })).toBe(`export interface paths {
    "/users/{id}": {
        ${noParameters}
        /**
         * Gets a user.
         * @deprecated
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}

export interface operations {
    getUser: {
        parameters: {
            query?: {
                "filter[a]"?: User;
            };
            header: {
                /** @deprecated */
                "X-A": number;
            };
            path: {
                /** Id of the user. */
                id: number;
            };
            cookie?: {
                sid?: number;
            };
        };
        requestBody?: {
            content: {
                "application/json": User;
            };
        };
        responses: {
            /** The user. */
            200: {
                headers: {
                    /** What is left. */
                    "X-Left"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": User;
                    "text/csv": unknown;
                };
            };
            "4XX": {
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
                    "application/json": number;
                };
            };
        };
    };
}`);
  });

  it("prints the methods that OpenAPI 3.2 adds beside the others, each as it has a get", () => {
    const paths = {
      "/a": { GET: plain("getA"), QUERY: plain("queryA"), COPY: plain("copyA"), "x-Purge": plain("purgeA") },
      "/b": { POST: plain("postB"), QUERY: plain("queryB") },
    };
    const text = printPaths({ paths, types });
    expect(cut(text, "export interface paths", "\n}")).toBe(`export interface paths {
    "/a": {
        ${noParameters}
        get: operations["getA"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
        "query": operations["queryA"];
        additionalOperations: {
            "COPY": operations["copyA"];
            "x-Purge": operations["purgeA"];
        };
    };
    "/b": {
        ${noParameters}
        get?: never;
        put?: never;
        post: operations["postB"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
        "query": operations["queryB"];
    };
}`);
    const all = ["getA", "queryA", "copyA", "purgeA", "postB", "queryB"];
    expect(cut(text, "export interface operations", "\n}")).toBe(
      `export interface operations {\n${all.map(plainText).join("\n")}\n}`,
    );
  });

  it("prints operations alone, and nothing of components", () => {
    const text = printPaths({ paths: { "/a": { GET: plain("getA") } }, types });
    expect(Array.from(text.matchAll(/^\S.*(?= \{$)/gm), String)).toEqual([
      "export interface paths",
      "export interface operations",
    ]);
  });

  it.each(["/100%/{id}", "/a%zz#/b", "/a%2fb", "/größe/用户/\u{1f600}", '/"\\', "/constructor", "/__proto__"])(
    "prints the path %s as it is",
    (path) => {
      const text = printPaths({ paths: { [path]: { GET: plain("getA"), QUERY: plain("findA") } }, types });
      expect(text.split("\n")[1]).toBe(`    ${JSON.stringify(path)}: {`);
    },
  );

  it("prints names of parameters, headers and media types as they are", () => {
    const operation = {
      operationId: "größe",
      parameters: ["100%", "größe[用户]", "constructor", "__proto__"].map((name) => {
        return { name, in: "query", required: true, schema: user };
      }),
      responses: {
        200: {
          headers: { "x-100%": { schema: number, required: true }, constructor: { schema: number, required: true } },
          content: { "text/größe; a=%": { schema: user } },
        },
      },
    };
    const text = printPaths({ paths: { "/a": { GET: operation } }, types });
    expect(cut(text, "query: {", "};").replace(/\n +/g, " ")).toBe(
      'query: { "100%": User; "größe[用户]": User; constructor: User; __proto__: User; };',
    );
    expect(cut(text, "responses: {", "content: {").replace(/\n +/g, " ")).toBe(
      'responses: { 200: { headers: { "x-100%": number; constructor: number; [name: string]: unknown; }; content: {',
    );
    expect(text).toContain('"text/größe; a=%": User;');
    expect(text).toContain('get: operations["größe"];');
  });
});
