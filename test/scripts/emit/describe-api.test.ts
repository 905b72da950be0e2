import { describe, expect, it } from "vitest";
import { builderOf, callDescribeApi, emitDescribeApi } from "../../../scripts/emit/describe-api.js";
import type { Api, Scheme } from "../../../scripts/model.js";
import { printStatements, sampleApi, sampleScheme } from "./samples.js";

function emit(parts: Partial<Api>): string {
  return printStatements([emitDescribeApi(sampleApi(parts))]);
}

const basic = sampleScheme({
  name: "Login",
  kind: "basic",
  parameter: "Authorization",
  options: ["username", "password"],
});
const bearer = sampleScheme({ name: "Token", kind: "bearer", parameter: "Authorization", options: ["accessToken"] });

// What is wanted is the text before it is formatted.
describe("emitDescribeApi", () => {
  it.each<[title: string, given: Partial<Api>, want: string]>([
    ["server", { server: "/v1" }, 'server: "/v1",'],
    ["trusted origins", { trustedOrigins: ["https://*.acme.example"] }, 'trustedOrigins: ["https://*.acme.example"],'],
    ["security", { security: [["Key"], ["A", "B"], []] }, 'security: [["Key"],["A","B"],[]],'],
    [
      "where error bodies hold what",
      { errorBody: { message: "error.text", requestId: "id" } },
      'errorBody: {"message":"error.text","requestId":"id"},',
    ],
    ["names that are secret", { secrets: ["token", "X-Key"] }, 'secrets: ["token","X-Key"],'],
    ["a key", { schemes: [sampleScheme()] }, 'schemes: {"Key": apiKey("X-Key", { apiKey: options.apiKey })},'],
    [
      "a key in the query",
      { schemes: [sampleScheme({ in: "query", parameter: "key" })] },
      'schemes: {"Key": apiKeyInQuery("key", { apiKey: options.apiKey })},',
    ],
    [
      "a key in a cookie",
      { schemes: [sampleScheme({ in: "cookie", parameter: "sid" })] },
      'schemes: {"Key": apiKeyInCookie("sid", { apiKey: options.apiKey })},',
    ],
    [
      "name and password, and a token",
      { schemes: [basic, bearer] },
      'schemes: {"Login": basic({ username: options.username, password: options.password }), "Token": bearer({ accessToken: options.accessToken })},',
    ],
  ])("tells the runtime of %s", (_, given, want) => {
    expect(emit(given)).toContain(`\n  ${want}`);
  });

  it("takes the options, where there are credentials", () => {
    expect(emit({ schemes: [sampleScheme()] })).toMatch(
      /^\/\*\* What the API's document says of all its operations, with the credentials of `options`\. \*\/\nexport function describeApi\(options: AcmeV1Options\): Api \{\n/,
    );
  });

  it("takes nothing where there are none", () => {
    expect(emit({})).toMatch(
      /^\/\*\* What the API's document says of all its operations\. \*\/\nexport function describeApi\(\): Api \{\n/,
    );
  });
});

describe("callDescribeApi", () => {
  it.each<[title: string, schemes: Scheme[], want: string]>([
    ["passes the options on", [basic], "describeApi(options)"],
    ["passes nothing where there are no schemes", [], "describeApi()"],
  ])("%s", (_, schemes, want) => {
    expect(callDescribeApi(sampleApi({ schemes }))).toBe(want);
  });
});

describe("builderOf", () => {
  it.each<[want: string, given: Scheme]>([
    ["apiKey", sampleScheme()],
    ["apiKeyInQuery", sampleScheme({ in: "query" })],
    ["apiKeyInCookie", sampleScheme({ in: "cookie" })],
    ["basic", basic],
    ["bearer", bearer],
  ])("%s: %j", (want, given) => {
    expect(builderOf(given)).toBe(want);
  });
});
