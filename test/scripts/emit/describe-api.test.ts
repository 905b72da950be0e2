import { describe, expect, it } from "vitest";
import { callDescribeApi, emitDescribeApi } from "../../../scripts/emit/describe-api.js";
import type { Api, Scheme } from "../../../scripts/model.js";
import { importsOf, printFile, sampleApi, sampleScheme } from "./samples.js";

function emit(parts: Partial<Api>): string {
  return printFile((file) => [emitDescribeApi(sampleApi(parts), file)], { name: "./client" });
}

const basic = sampleScheme({
  name: "Login",
  kind: "basic",
  parameter: "Authorization",
  options: ["username", "password"],
});
const bearer = sampleScheme({ name: "Token", kind: "bearer", parameter: "Authorization", options: ["accessToken"] });

// The wanted text is that before formatting.
describe("emitDescribeApi", () => {
  it.each<[title: string, given: Partial<Api>, want: string]>([
    ["the server", { server: "/v1" }, 'server: "/v1",'],
    ["trusted origins", { trustedOrigins: ["https://*.acme.example"] }, 'trustedOrigins: ["https://*.acme.example"],'],
    ["security", { security: [["Key"], ["A", "B"], []] }, 'security: [["Key"],["A","B"],[]],'],
    [
      "the properties of error bodies",
      { errorBody: { message: "error.text", requestId: "id" } },
      'errorBody: {"message":"error.text","requestId":"id"},',
    ],
    ["names of secrets", { secrets: ["token", "X-Key"] }, 'secrets: ["token","X-Key"],'],
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
      "user name and password, and a token",
      { schemes: [basic, bearer] },
      'schemes: {"Login": basic({ username: options.username, password: options.password }), "Token": bearer({ accessToken: options.accessToken })},',
    ],
  ])("tells the runtime %s", (_, given, want) => {
    expect(emit(given)).toContain(`\n  ${want}`);
  });

  it.each<[want: string, given: Scheme]>([
    ["apiKey", sampleScheme()],
    ["apiKeyInQuery", sampleScheme({ in: "query" })],
    ["apiKeyInCookie", sampleScheme({ in: "cookie" })],
    ["basic", basic],
    ["bearer", bearer],
  ])("imports %s for a scheme of its kind", (want, scheme) => {
    expect(emit({ schemes: [scheme] })).toMatch(
      new RegExp(`^import \\{ type Api, ${want} \\} from "../runtime.js";\n`),
    );
  });

  it("imports what several schemes need once", () => {
    const schemes = [sampleScheme(), sampleScheme({ name: "Other", parameter: "X-Other", options: ["other"] })];
    expect(emit({ schemes })).toMatch(/^import \{ type Api, apiKey \} from "..\/runtime.js";\n/);
  });

  it("has the options as its parameter if there are credentials", () => {
    expect(emit({ schemes: [sampleScheme()] })).toContain(
      `/** Describes what the API's document says of all its operations, with the credentials of \`options\`. */
export function describeApi(options: AcmeV1Options): Api {
`,
    );
  });

  it("has no parameter if there are no credentials", () => {
    expect(emit({})).toContain(
      `import type { Api } from "../runtime.js";

/** Describes what the API's document says of all its operations. */
export function describeApi(): Api {
`,
    );
  });
});

describe("callDescribeApi", () => {
  it.each<[title: string, schemes: Scheme[], want: string]>([
    ["passes the options on", [basic], "describeApi(options)"],
    ["passes nothing if there are no schemes", [], "describeApi()"],
  ])("%s", (_, schemes, want) => {
    const code = callDescribeApi(sampleApi({ schemes }), "./client");
    expect(code.text).toBe(want);
    expect(importsOf(code)).toBe('import { describeApi } from "./client.js";');
    expect(importsOf(code, { name: "./client" })).toBe("");
  });
});
