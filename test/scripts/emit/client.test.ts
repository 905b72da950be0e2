import { StructureKind } from "ts-morph";
import { describe, expect, it } from "vitest";
import { emitClient } from "../../../scripts/emit/client.js";
import { emitFromEnvironment, optionsParameter } from "../../../scripts/emit/client-members.js";
import type { Api, Scheme } from "../../../scripts/model.js";
import { printBody, printStatements, runtime, sampleApi, sampleGroup, sampleScheme } from "./samples.js";

function emit(parts: Partial<Api>): string {
  return printBody(emitClient(sampleApi(parts), runtime));
}

const basic = sampleScheme({
  name: "Login",
  kind: "basic",
  parameter: "Authorization",
  options: ["username", "password"],
});
const bearer = sampleScheme({ name: "Token", kind: "bearer", parameter: "Authorization", options: ["accessToken"] });

// What is wanted is the text before it is formatted.
describe("emitClient", () => {
  it("writes the least there can be", () => {
    expect(emit({ server: "https://api.acme.example" })).toBe(
      `import type { Api, ClientOptions } from "../runtime.js";

/** What {@link AcmeV1} takes. */
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

/** What the API's document says of all its operations. */
export function describeApi(): Api {
  return {
  server: "https://api.acme.example",
  schemes: {},
  security: [],};
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
    expect(text).toContain("    this.users = new UsersApi(caller);\n    this.arrays = new ArraysApi(caller);\n");
  });

  it("documents the class by title and summary", () => {
    expect(emit({ title: "Acme", summary: "all about Acme" })).toContain(
      "/**\n * Acme.\n *\n * All about Acme.\n */\nexport class AcmeV1 {",
    );
  });

  it.each<[title: string, given: Scheme[], want: string]>([
    ["a key", [sampleScheme({})], "  /** Sent in the header `X-Key`. */\n  apiKey?: Secret | undefined;\n"],
    [
      "a key of which the document tells",
      [sampleScheme({ description: "key of the account" })],
      "  /** Key of the account. Sent in the header `X-Key`. */\n  apiKey?: Secret | undefined;\n",
    ],
    [
      "a key in the query",
      [sampleScheme({ in: "query", parameter: "key" })],
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
      "  baseUrl?: string | undefined;\n  /** Sent in `Authorization: Bearer`. */\n  accessToken?: Secret | undefined;\n}",
    ],
  ])("takes %s", (_, schemes, want) => {
    expect(emit({ schemes })).toContain(want);
  });

  it("passes the options on, where there are credentials", () => {
    const groups = [sampleGroup([])];
    expect(emit({ groups })).toContain("    const caller = createCaller(options, describeApi());\n");
    expect(emit({ groups, schemes: [basic] })).toContain(
      "    const caller = createCaller(options, describeApi(options));\n",
    );
  });

  it("imports what it uses of the runtime", () => {
    const inCookie = sampleScheme({ name: "Session", in: "cookie", parameter: "sid" });
    expect(
      emit({
        groups: [sampleGroup([])],
        schemes: [sampleScheme({}), sampleScheme({ name: "Other" }), inCookie, basic],
        environment: { apiKey: "KEY" },
      }),
    ).toContain(
      'import { type Api, apiKey, apiKeyInCookie, basic, type CallOperation, type ClientOptions, createCaller, type Secret, withEnvironment } from "../runtime.js";',
    );
  });

  it("tells the runtime of other servers", () => {
    const one = { server: "https://files.acme.example", operations: ["POST /files"] };
    const other = { server: "https://old.acme.example", operations: ["GET /old"] };
    const text = emit({
      groups: [sampleGroup([])],
      otherServers: [
        { ...one, trustedOrigins: [] },
        { ...other, trustedOrigins: ["https://a.example"] },
      ],
    });
    expect(text).toContain("    const caller = createServersCaller(options, describeApi());\n");
    expect(text).toContain(
      '  otherServers: [{"server":"https://files.acme.example","operations":["POST /files"]}, {"server":"https://old.acme.example","trustedOrigins":["https://a.example"],"operations":["GET /old"]}],\n',
    );
  });

  it.each<[title: string, given: Partial<Scheme>, want: string]>([
    ["no place", {}, "  /** Sent in `Authorization: Bearer`. */\n"],
    ["one place", { issuers: ["/token"] }, "  /** Issued by `/token`. Sent in `Authorization: Bearer`. */\n"],
    [
      "two places",
      { description: "A token", issuers: ["/a", "/b"] },
      "  /** A token. Issued by `/a` or `/b`. Sent in `Authorization: Bearer`. */\n",
    ],
  ])("tells of %s that tokens come from", (_, parts, want) => {
    expect(emit({ schemes: [{ ...bearer, ...parts }] })).toContain(want);
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
