import { describe, expectTypeOf, it } from "vitest";
import type {
  CallOptions,
  ClientOptions,
  Fetch,
  Interceptor,
  NoParams,
  RetryOptions,
  Secret,
} from "../../src/index.js";

describe("options", () => {
  it("of a client may be undefined, each of them, which means absent", () => {
    expectTypeOf<{
      baseUrl: undefined;
      fetch: undefined;
      headers: undefined;
      timeoutMs: undefined;
      trustedOrigins: undefined;
      retry: undefined;
      interceptors: undefined;
    }>().toExtend<ClientOptions>();
  });

  it("of a call may be undefined, each of them, which means absent", () => {
    expectTypeOf<{
      signal: undefined;
      timeoutMs: undefined;
      headers: undefined;
      retry: undefined;
    }>().toExtend<CallOptions>();
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

  it("take a credential's function that looks at the value that was refused", () => {
    expectTypeOf<(refused?: string) => string>().toExtend<Secret>();
    expectTypeOf<(refused: string | undefined) => Promise<string>>().toExtend<Secret>();
    // It is asked for the first time without one.
    expectTypeOf<(refused: string) => string>().not.toExtend<Secret>();
  });

  it("take retries in part, or none", () => {
    expectTypeOf<false>().toExtend<CallOptions["retry"]>();
    expectTypeOf<{ attempts: undefined; maxDelayMs: undefined; idempotent: undefined }>().toExtend<RetryOptions>();
    expectTypeOf<{ attempts: 5 }>().toExtend<ClientOptions["retry"]>();
    expectTypeOf<true>().not.toExtend<ClientOptions["retry"]>();
  });

  it("take interceptors for the whole client alone", () => {
    expectTypeOf<readonly Interceptor[]>().toExtend<ClientOptions["interceptors"]>();
    expectTypeOf<keyof CallOptions>().toEqualTypeOf<"signal" | "timeoutMs" | "maxPartBytes" | "headers" | "retry">();
  });
});

describe("parameters of an operation that takes none", () => {
  it("are an empty object", () => {
    expectTypeOf<Record<never, never>>().toExtend<NoParams>();
    expectTypeOf<{ username: string }>().not.toExtend<NoParams>();
  });
});
