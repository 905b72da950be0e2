import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { inspect } from "node:util";
import { build } from "esbuild";
import { describe, expect, it, onTestFinished } from "vitest";
import * as own from "../../../src/errors/errors.js";
import type * as Package from "../../../src/index.js";

type Errors = typeof own;

// A second copy of the module, as two versions of the package in one program would be.
const specifier = "../../../src/errors/errors.js?copy";
const copy: Errors = await import(/* @vite-ignore */ specifier);

const { ApiError, ArgumentError, ClientError, ConnectionError, ResponseError, TimeoutError } = own;

const operation = "DELETE /users/{username}";
const headers = new Headers({ "Set-Cookie": "session=s3cret" });
const notFound = { operation, status: 404, headers, body: { message: "User not found" }, text: "{}", requestId: "r-1" };
const noJson = { operation, status: 200 as const, headers, body: "<html>", text: "<html>", requestId: undefined };

describe("the message", () => {
  it.each<[title: string, error: Error, want: string]>([
    [
      "of a response",
      new ApiError(notFound, "User not found"),
      "DELETE /users/{username}: 404 User not found (request_id r-1)",
    ],
    ["of a response without words", new ApiError(notFound, ""), "DELETE /users/{username}: 404 (request_id r-1)"],
    [
      "of a response without an id",
      new ApiError({ ...notFound, requestId: undefined }, "User not found"),
      "DELETE /users/{username}: 404 User not found",
    ],
    [
      "of a response without either",
      new ApiError({ ...notFound, requestId: undefined }, ""),
      "DELETE /users/{username}: 404",
    ],
    [
      "of a response with words and an id of many lines",
      new ApiError({ ...notFound, requestId: "r\n1" }, "User\r\nnot found"),
      "DELETE /users/{username}: 404 User not found (request_id r 1)",
    ],
    [
      "of a response with words and an id of any length",
      new ApiError({ ...notFound, requestId: "r".repeat(600) }, "w".repeat(600)),
      `DELETE /users/{username}: 404 ${"w".repeat(500)} (request_id ${"r".repeat(500)})`,
    ],
    [
      "of a success that is none",
      new ResponseError(noJson, "a body that is no valid JSON"),
      "DELETE /users/{username}: 200 a body that is no valid JSON",
    ],
    ["of a time limit", new TimeoutError(operation, 60_000), "DELETE /users/{username}: no response within 60000 ms"],
    ["of an argument", new ArgumentError("username is empty"), "username is empty"],
    [
      "of a connection",
      new ConnectionError(operation, new Error("socket hang up")),
      "DELETE /users/{username}: no response: socket hang up",
    ],
    [
      "of a connection, from the innermost cause",
      new ConnectionError(
        operation,
        new TypeError("fetch failed", { cause: new Error("a", { cause: new Error("b") }) }),
      ),
      "DELETE /users/{username}: no response: b",
    ],
    [
      "of a connection, from a code where there are no words",
      new ConnectionError(operation, Object.assign(new AggregateError([]), { code: "ECONNREFUSED" })),
      "DELETE /users/{username}: no response: ECONNREFUSED",
    ],
    [
      "of a connection, from a name where there is nothing else",
      new ConnectionError(operation, new RangeError()),
      "DELETE /users/{username}: no response: RangeError",
    ],
    [
      "of a connection, from a reason that is no Error",
      new ConnectionError(operation, "offline"),
      "DELETE /users/{username}: no response: offline",
    ],
  ])("%s", (_, error, want) => {
    expect(error.message).toBe(want);
  });
});

describe("an error tells", () => {
  it("of a response: everything", () => {
    for (const [error, details] of [
      [new ApiError(notFound, ""), notFound],
      [new ResponseError(noJson, ""), noJson],
    ] as const) {
      const { operation, status, headers, body, text, requestId } = error;
      expect({ operation, status, headers, body, text, requestId }).toEqual(details);
      expect(headers).toBe(details.headers);
    }
  });

  it("of a connection: the platform's own error", () => {
    const cause = new TypeError("fetch failed");
    expect(new ConnectionError(operation, cause)).toMatchObject({ name: "ConnectionError", operation, cause });
  });

  it("of a time limit: the limit", () => {
    expect(new TimeoutError(operation, 5)).toMatchObject({ name: "TimeoutError", operation, timeoutMs: 5 });
  });

  it("to a log: neither headers nor body nor text", () => {
    const error = new ApiError({ ...notFound, body: { input: "s3cret" }, text: "s3cret" }, "User not found");
    expect(JSON.parse(JSON.stringify(error))).toEqual({ name: "ApiError", operation, status: 404, requestId: "r-1" });
    expect(inspect(error)).toContain("404 User not found (request_id r-1)");
    expect(inspect(error)).not.toContain("s3cret");
    expect(inspect(error, { showHidden: true, depth: null })).not.toContain("s3cret");
  });
});

const { isApiError, isArgumentError, isClientError, isConnectionError, isResponseError, isTimeoutError } = own;
const guards = { isApiError, isArgumentError, isConnectionError, isResponseError, isTimeoutError };

/** Names of the guards that know an error. */
function knowing(error: unknown): string[] {
  return Object.entries(guards).flatMap(([name, knows]) => (knows(error) ? [name] : []));
}

const makers: readonly [guard: keyof typeof guards, make: (errors: Errors) => Error][] = [
  ["isApiError", (errors) => new errors.ApiError(notFound, "")],
  ["isResponseError", (errors) => new errors.ResponseError(noJson, "")],
  ["isConnectionError", (errors) => new errors.ConnectionError(operation, new Error("socket hang up"))],
  ["isTimeoutError", (errors) => new errors.TimeoutError(operation, 5)],
  ["isArgumentError", (errors) => new errors.ArgumentError("username is empty")],
];

describe("a guard", () => {
  it.each(makers)("%s knows its own error and no other", (guard, make) => {
    const error = make(own);
    expect(knowing(error)).toEqual([guard]);
    expect(isClientError(error)).toBe(true);
    expect(error).toBeInstanceOf(ClientError);
  });

  it.each(makers)("%s knows the error of another copy of the package", (guard, make) => {
    const error = make(copy);
    expect(error).not.toBeInstanceOf(ClientError);
    expect(knowing(error)).toEqual([guard]);
    expect(isClientError(error)).toBe(true);
  });

  it.each<[title: string, value: unknown]>([
    ["an Error", new Error("no")],
    ["an Error that calls itself one", Object.assign(new Error("no"), { name: "ApiError", status: 404 })],
    ["an abort", new DOMException("no", "AbortError")],
    ["a plain object", { name: "ApiError", status: 404 }],
    ["text", "ApiError"],
    ["null", null],
    ["undefined", undefined],
  ])("does not take %s for one", (_, value) => {
    expect([knowing(value), isClientError(value)]).toEqual([[], false]);
  });
});

/** Bundles the whole package once more, as a program that depends on two versions of it would have it. */
async function copyOfPackage(): Promise<typeof Package> {
  const folder = await mkdtemp(join(tmpdir(), "copy-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const outfile = join(folder, "index.mjs");
  await build({ entryPoints: ["src/index.ts"], outfile, bundle: true, minify: true, format: "esm", logLevel: "error" });
  return import(/* @vite-ignore */ pathToFileURL(outfile).href);
}

describe("another copy of the whole package, minified,", () => {
  it("fails with errors that the guards of this one know, and the other way round", async () => {
    const other = await copyOfPackage();
    const api = { server: "https://api.example.com", schemes: {}, security: [] };
    const call = (respond: () => Promise<Response>, timeoutMs = 60_000) =>
      other
        .createCaller({ fetch: respond, timeoutMs, retry: false }, api)("GET /users", {})
        .catch((error: unknown) => error);
    const errors = await Promise.all([
      call(async () => new Response(null, { status: 404 })),
      call(async () => new Response("<html>")),
      call(() => Promise.reject(new TypeError("fetch failed"))),
      call(() => new Promise(() => {}), 1),
      other
        .createCaller({}, api)("GET /users/{id}", {})
        .catch((error: unknown) => error),
    ]);
    expect(errors.map((error) => [error instanceof ClientError, isClientError(error), ...knowing(error)])).toEqual([
      [false, true, "isApiError"],
      [false, true, "isResponseError"],
      [false, true, "isConnectionError"],
      [false, true, "isTimeoutError"],
      [false, true, "isArgumentError"],
    ]);
    expect(errors.map((error) => error instanceof Error && error.name)).toEqual([
      "ApiError",
      "ResponseError",
      "ConnectionError",
      "TimeoutError",
      "ArgumentError",
    ]);
    expect(makers.map(([guard, make]) => other[guard](make(own)))).toEqual([true, true, true, true, true]);
    expect(errors[0]).toMatchObject({ status: 404, operation: "GET /users", body: undefined, text: "" });
  });
});
