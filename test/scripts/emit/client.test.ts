import { StructureKind } from "ts-morph";
import { describe, expect, it } from "vitest";
import { emitClient, emitFromEnvironment, optionsParameter } from "../../../scripts/emit/client.js";
import type { Api, Scheme } from "../../../scripts/model.js";
import { printBody, printStatements, runtime, sampleApi, sampleGroup } from "./samples.js";

function emit(parts: Partial<Api>): string {
  return printBody(emitClient(sampleApi(parts), runtime));
}

function scheme(parts: Partial<Scheme>): Scheme {
  return {
    name: "Key",
    kind: "apiKey",
    in: "header",
    parameter: "X-Key",
    options: ["apiKey"],
    description: "",
    ...parts,
  };
}

const basic = scheme({
  name: "Login",
  kind: "basic",
  parameter: "Authorization",
  options: ["username", "password"],
});
const bearer = scheme({ name: "Token", kind: "bearer", parameter: "Authorization", options: ["accessToken"] });

// What is wanted is the text before it is formatted.
describe("emitClient", () => {
  it("writes the least there can be", () => {
    expect(emit({})).toBe(
      `import { type ClientOptions, createCaller } from "../runtime.js";

/** What {@link AcmeV1} takes. */
export interface AcmeV1Options extends ClientOptions {
}

/** Acme API. */
export class AcmeV1 {
  constructor(options: AcmeV1Options = {}) {
    const caller = createCaller(options, {
    server: "https://api.acme.example/v1",
    schemes: {},
    security: [],});
  }
}`,
    );
  });

  it("makes a property of each tag, in the document's order, and imports their files sorted", () => {
    const text = emit({
      groups: [
        sampleGroup([], { className: "UsersApi", file: "users", property: "users", description: "people" }),
        sampleGroup([], { className: "ArraysApi", file: "arrays", property: "arrays" }),
      ],
    });
    expect(text).toContain('import { ArraysApi } from "./arrays.js";\nimport { UsersApi } from "./users.js";');
    expect(text).toContain("  /** People. */\n  readonly users: UsersApi;\n  readonly arrays: ArraysApi;");
    expect(text).toContain("    this.users = new UsersApi(caller);\n    this.arrays = new ArraysApi(caller);");
  });

  it("documents the class by title and summary", () => {
    expect(emit({ title: "Acme", summary: "all about Acme" })).toContain(
      "/**\n * Acme.\n *\n * All about Acme.\n */\nexport class AcmeV1 {",
    );
  });

  it.each<[title: string, given: Partial<Api>, want: string]>([
    ["server", { server: "/v1" }, 'server: "/v1",'],
    ["trusted origins", { trustedOrigins: ["https://*.acme.example"] }, 'trustedOrigins: ["https://*.acme.example"],'],
    ["security", { security: [["Key"], ["A", "B"], []] }, 'security: [["Key"],["A","B"],[]],'],
    [
      "where error bodies hold what",
      { errorBody: { message: "error.text", requestId: "id" } },
      'errorBody: {"message":"error.text","requestId":"id"},',
    ],
    ["a key", { schemes: [scheme({})] }, 'schemes: {"Key": apiKey("header", "X-Key", { apiKey: options.apiKey })},'],
    [
      "a key in the query",
      { schemes: [scheme({ in: "query", parameter: "key" })] },
      'schemes: {"Key": apiKey("query", "key", { apiKey: options.apiKey })},',
    ],
    [
      "name and password, and a token",
      { schemes: [basic, bearer] },
      'schemes: {"Login": basic({ username: options.username, password: options.password }), "Token": bearer({ accessToken: options.accessToken })},',
    ],
  ])("tells the runtime of %s", (_, given, want) => {
    expect(emit(given)).toContain(want);
  });

  it.each<[title: string, given: Scheme[], want: string]>([
    ["a key", [scheme({})], "  /** Sent in the header `X-Key`. */\n  apiKey?: Secret | undefined;\n"],
    [
      "a key of which the document tells",
      [scheme({ description: "key of the account" })],
      "  /** Key of the account. Sent in the header `X-Key`. */\n  apiKey?: Secret | undefined;\n",
    ],
    [
      "a key in the query",
      [scheme({ in: "query", parameter: "key" })],
      "  /** Sent in the query parameter `key`. */\n  apiKey?: Secret | undefined;\n",
    ],
    [
      "name and password",
      [basic],
      "  /** User name, sent with `password` by HTTP Basic. */\n  username?: Secret | undefined;\n  /** Password of `username`. */\n  password?: Secret | undefined;\n",
    ],
    [
      "one token for two schemes",
      [bearer, { ...bearer, name: "Jwt" }],
      "extends ClientOptions {\n  /** Sent in `Authorization: Bearer`. */\n  accessToken?: Secret | undefined;\n}",
    ],
  ])("takes %s", (_, schemes, want) => {
    expect(emit({ schemes })).toContain(want);
  });

  it("imports what it uses of the runtime", () => {
    expect(emit({ schemes: [scheme({}), scheme({ name: "Other" }), basic], environment: { apiKey: "KEY" } })).toContain(
      'import { apiKey, basic, type ClientOptions, createCaller, type Secret, withEnvironment } from "../runtime.js";',
    );
  });

  it("makes clients from the environment where the product has variables", () => {
    expect(emit({ environment: { apiKey: "ACME_KEY" } })).toContain(
      'static fromEnv(options: AcmeV1Options = {}): AcmeV1 {\n    return new AcmeV1(withEnvironment(options, {"apiKey":"ACME_KEY"}));',
    );
    expect(emit({})).not.toContain("fromEnv");
  });
});

describe("emitFromEnvironment", () => {
  it.each<[given: Record<string, string>, want: string]>([
    [{ apiKey: "A" }, "Makes a client, and takes what `options` leave out from `A`."],
    [{ apiKey: "A", baseUrl: "B" }, "Makes a client, and takes what `options` leave out from `A` and `B`."],
    [
      { apiKey: "A", baseUrl: "B", username: "C" },
      "Makes a client, and takes what `options` leave out from `A`, `B` and `C`.",
    ],
  ])("names the variables of %j", (given, want) => {
    const method = emitFromEnvironment("Acme", given);
    expect(printStatements([{ kind: StructureKind.Class, name: "Acme", methods: [method] }])).toContain(
      `/** ${want} */`,
    );
  });
});

describe("optionsParameter", () => {
  it("need not be given", () => {
    expect(
      printStatements([{ kind: StructureKind.Function, name: "make", parameters: [optionsParameter("AcmeOptions")] }]),
    ).toBe("function make(options: AcmeOptions = {}) {\n}");
  });
});
