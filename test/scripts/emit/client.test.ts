import { StructureKind } from "ts-morph";
import { describe, expect, it } from "vitest";
import { emitClient } from "../../../scripts/emit/client.js";
import { emitMakers, optionsParameter } from "../../../scripts/emit/client-members.js";
import type { Api, Scheme } from "../../../scripts/model.js";
import { printFile, printStatements, sampleApi, sampleOperation, sampleScheme, sampleTag } from "./samples.js";

function emit(parts: Partial<Api>): string {
  return printFile((file) => emitClient(sampleApi(parts), file), { name: "./client" });
}

const basic = sampleScheme({
  name: "Login",
  kind: "basic",
  parameter: "Authorization",
  options: ["username", "password"],
});
const bearer = sampleScheme({ name: "Token", kind: "bearer", parameter: "Authorization", options: ["accessToken"] });

// The wanted text is that before formatting.
describe("emitClient", () => {
  it("writes the least there can be", () => {
    expect(emit({ server: "https://api.acme.example" })).toBe(
      `import type { Api, ClientOptions } from "../runtime.js";

/** Options of {@link AcmeV1}. */
export interface AcmeV1Options extends ClientOptions {
}

/** Acme API. */
export class AcmeV1 {
  readonly #options: AcmeV1Options;

  constructor(options: AcmeV1Options = {}) {
    this.#options = options;
  }

  /** The same client with some options changed; \`undefined\` leaves one out. */
  withOptions(options: AcmeV1Options): AcmeV1 {
    return new AcmeV1({ ...this.#options, ...options });
  }
}

/** Describes what the API's document says of all its operations. */
export function describeApi(): Api {
  return {
  server: "https://api.acme.example",
  schemes: {},
  security: [],};
}`,
    );
  });

  it("writes a class with a property for each tag, and the caller of the functions", () => {
    const text = emit({
      tags: [
        sampleTag([sampleOperation()], { className: "UsersApi", file: "users", property: "users" }),
        sampleTag([], { className: "ArraysApi", file: "arrays", property: "arrays", description: "many numbers" }),
      ],
    });
    expect(text).toContain(
      `import { type Api, type CallOperation, type ClientOptions, createCaller } from "../runtime.js";
import { ArraysApi } from "./arrays.js";
import { UsersApi } from "./users.js";
`,
    );
    expect(text).toContain(
      `export class AcmeV1 {
  readonly users: UsersApi;
  /** Many numbers. */
  readonly arrays: ArraysApi;
  readonly #options: AcmeV1Options;

  constructor(options: AcmeV1Options = {}) {
    const caller = createCaller(options, describeApi());
    this.users = new UsersApi(caller);
    this.arrays = new ArraysApi(caller);
    this.#options = options;
  }
`,
    );
    expect(text).toContain(
      `/** Makes the caller of the functions of \`functions.ts\`: {@link AcmeV1} without its methods. */
export function createAcmeV1Caller(options: AcmeV1Options = {}): CallOperation {
  return createCaller(options, describeApi());
}`,
    );
  });

  it("documents the class by title and summary", () => {
    expect(emit({ title: "Acme", summary: "all about Acme" })).toContain(
      "/**\n * Acme.\n *\n * All about Acme.\n */\nexport class AcmeV1 {",
    );
  });

  it.each<[title: string, given: Scheme[], want: string]>([
    ["a key", [sampleScheme({})], "  /** Sent in the header `X-Key`. */\n  apiKey?: Secret | undefined;\n"],
    [
      "a key with a description",
      [sampleScheme({ description: "key of the account" })],
      "  /** Key of the account. Sent in the header `X-Key`. */\n  apiKey?: Secret | undefined;\n",
    ],
    [
      "a key in the query",
      [sampleScheme({ in: "query", parameter: "key" })],
      "  /** Sent in the query parameter `key`. */\n  apiKey?: Secret | undefined;\n",
    ],
    [
      "user name and password",
      [basic],
      "  /** User name, sent with `password` by HTTP Basic. */\n  username?: Secret | undefined;\n  /** Password of `username`. */\n  password?: Secret | undefined;\n",
    ],
    [
      "one token for two schemes",
      [bearer, { ...bearer, name: "Jwt" }],
      "  baseUrl?: string | undefined;\n  /** Sent in `Authorization: Bearer`. */\n  accessToken?: Secret | undefined;\n}",
    ],
  ])("has an option for %s", (_, schemes, want) => {
    expect(emit({ schemes })).toContain(want);
  });

  it("passes the options on if there are credentials", () => {
    const tags = [sampleTag([])];
    expect(emit({ tags })).toContain("    const caller = createCaller(options, describeApi());\n");
    expect(emit({ tags, schemes: [basic] })).toContain(
      "    const caller = createCaller(options, describeApi(options));\n",
    );
  });

  it("imports what it uses of the runtime", () => {
    const inCookie = sampleScheme({ name: "Session", in: "cookie", parameter: "sid" });
    expect(
      emit({
        tags: [sampleTag([])],
        schemes: [sampleScheme({}), sampleScheme({ name: "Other" }), inCookie, basic],
        environment: { apiKey: "KEY" },
      }),
    ).toContain(
      'import { type Api, apiKey, apiKeyInCookie, basic, type CallOperation, type ClientOptions, createCaller, type Secret, withEnvironment } from "../runtime.js";',
    );
  });

  it("tells the runtime the servers of operations that have another", () => {
    const one = { server: "https://files.acme.example", operations: ["POST /files"] };
    const other = { server: "https://old.acme.example", operations: ["GET /old"] };
    const text = emit({
      tags: [sampleTag([])],
      otherServers: [
        { ...one, trustedOrigins: [] },
        { ...other, trustedOrigins: ["https://a.example"] },
      ],
    });
    expect(text).toContain("    const caller = createServersCaller(options, describeApi());\n");
    expect(text).toContain("  return createServersCaller(options, describeApi());\n");
    expect(text).toContain(
      '  otherServers: [{"server":"https://files.acme.example","operations":["POST /files"]}, {"server":"https://old.acme.example","trustedOrigins":["https://a.example"],"operations":["GET /old"]}],\n',
    );
  });

  it.each<[title: string, given: Partial<Scheme>, want: string]>([
    ["nobody", {}, "  /** Sent in `Authorization: Bearer`. */\n"],
    ["one issuer", { issuers: ["/token"] }, "  /** Issued by `/token`. Sent in `Authorization: Bearer`. */\n"],
    [
      "two issuers",
      { description: "A token", issuers: ["/a", "/b"] },
      "  /** A token. Issued by `/a` or `/b`. Sent in `Authorization: Bearer`. */\n",
    ],
  ])("names %s of a token", (_, parts, want) => {
    expect(emit({ schemes: [{ ...bearer, ...parts }] })).toContain(want);
  });

  it("makes clients from the environment if the product has variables", () => {
    expect(emit({ environment: { apiKey: "ACME_KEY" } })).toContain(
      'static fromEnv(options: AcmeV1Options = {}): AcmeV1 {\n    return new AcmeV1(withEnvironment(options, {"apiKey":"ACME_KEY"}));',
    );
    expect(emit({})).not.toContain("fromEnv");
  });
});

describe("emitMakers", () => {
  it.each<[given: Record<string, string>, want: string]>([
    [{ apiKey: "A" }, "Makes a client, and takes what `options` leave out from `A`."],
    [{ apiKey: "A", baseUrl: "B" }, "Makes a client, and takes what `options` leave out from `A` and `B`."],
    [
      { apiKey: "A", baseUrl: "B", username: "C" },
      "Makes a client, and takes what `options` leave out from `A`, `B` and `C`.",
    ],
  ])("names the environment variables of %j", (given, want) => {
    const text = printFile((file) => [
      { kind: StructureKind.Class, name: "Acme", methods: emitMakers("Acme", given, file) },
    ]);
    expect(text).toContain(`/** ${want} */`);
  });
});

describe("optionsParameter", () => {
  it("is optional", () => {
    expect(
      printStatements([{ kind: StructureKind.Function, name: "make", parameters: [optionsParameter("AcmeOptions")] }]),
    ).toBe("function make(options: AcmeOptions = {}) {\n}");
  });
});
