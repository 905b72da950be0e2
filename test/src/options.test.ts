import { describe, expectTypeOf, it } from "vitest";
import type { CallOptions, ClientOptions, Fetch, NoParams, Secret } from "../../src/index.js";

describe("options", () => {
  it("of a client may be undefined, each of them, which means absent", () => {
    expectTypeOf<{
      baseUrl: undefined;
      fetch: undefined;
      headers: undefined;
      timeoutMs: undefined;
      trustedOrigins: undefined;
    }>().toExtend<ClientOptions>();
  });

  it("of a call may be undefined, each of them, which means absent", () => {
    expectTypeOf<{ signal: undefined; timeoutMs: undefined; headers: undefined }>().toExtend<CallOptions>();
    expectTypeOf<{ headers: { "X-A": string | undefined } }>().toExtend<CallOptions>();
  });

  it("take no Headers, whose entries would be overlooked", () => {
    expectTypeOf<{ headers: Headers }>().not.toExtend<CallOptions>();
  });

  it("take the platform's fetch", () => {
    expectTypeOf<typeof fetch>().toExtend<Fetch>();
  });

  it("take a credential as a value or as a function", () => {
    expectTypeOf<string>().toExtend<Secret>();
    expectTypeOf<() => string | undefined>().toExtend<Secret>();
    expectTypeOf<() => Promise<string>>().toExtend<Secret>();
    expectTypeOf<() => number>().not.toExtend<Secret>();
  });
});

describe("parameters of an operation that takes none", () => {
  it("are an empty object", () => {
    expectTypeOf<Record<never, never>>().toExtend<NoParams>();
    expectTypeOf<{ username: string }>().not.toExtend<NoParams>();
  });
});
