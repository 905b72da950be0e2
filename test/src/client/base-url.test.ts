import { describe, expect, it } from "vitest";
import { resolveBaseUrl } from "../../../src/client/base-url.js";
import { ArgumentError, createCaller } from "../../../src/index.js";
import { observedFetch } from "../observed-fetch.js";

describe("the base URL", () => {
  it.each<[baseUrl: string | undefined, server: string, want: string]>([
    [undefined, "https://api.example.com/v1", "https://api.example.com/v1"],
    [undefined, "https://api.example.com/v1/", "https://api.example.com/v1"],
    [undefined, "https://api.example.com", "https://api.example.com"],
    ["", "https://api.example.com/v1", "https://api.example.com/v1"],
    ["https://other.example", "https://api.example.com/v1", "https://other.example/v1"],
    ["https://other.example/", "https://api.example.com/v1", "https://other.example/v1"],
    ["https://other.example", "https://api.example.com/v1/", "https://other.example/v1"],
    ["https://other.example/proxy", "https://api.example.com/v1", "https://other.example/proxy/v1"],
    ["https://other.example/proxy/", "https://api.example.com/v1", "https://other.example/proxy/v1"],
    ["https://other.example/a/b//", "https://api.example.com/v1", "https://other.example/a/b/v1"],
    ["https://other.example/api", "https://api.example.com", "https://other.example/api"],
    ["https://other.example:8443", "https://api.example.com/v1", "https://other.example:8443/v1"],
    ["http://localhost:8080", "https://api.example.com/v1", "http://localhost:8080/v1"],
    ["http://[::1]:8080", "https://api.example.com/v1", "http://[::1]:8080/v1"],
    ["https://other.example", "/v1", "https://other.example/v1"],
    ["https://other.example", "/", "https://other.example"],
    ["https://other.example/v1", "https://api.example.com/v4", "https://other.example/v1/v4"],
    ["https://other.example/apiv1", "https://api.example.com/v1", "https://other.example/apiv1/v1"],
    ["https://other.example/v1/proxy", "https://api.example.com/v1", "https://other.example/v1/proxy/v1"],
    ["HTTPS://OTHER.example:443/Proxy", "https://api.example.com/v1", "https://other.example/Proxy/v1"],
  ])("of baseUrl %j and server %s is %s", (baseUrl, server, want) => {
    expect(resolveBaseUrl(baseUrl, server)).toBe(want);
  });

  const form = "baseUrl is not an http(s) URL";

  it.each<[baseUrl: string | undefined, server: string, want: string]>([
    ["https://other.example/v1", "https://api.example.com/v1", "baseUrl cannot end in /v1, which is added"],
    ["https://other.example/v1/", "https://api.example.com/v1", "baseUrl cannot end in /v1, which is added"],
    [
      "https://other.example/proxy/api/v1",
      "https://api.example.com/api/v1",
      "baseUrl cannot end in /api/v1, which is added",
    ],
    [undefined, "/v1", "baseUrl is required"],
    ["", "/v1", "baseUrl is required"],
    ["other.example", "/v1", form],
    ["other.example:8080", "/v1", form],
    ["/proxy", "/v1", form],
    ["ftp://other.example", "/v1", form],
    ["file:///etc/hosts", "/v1", form],
    ["javascript:alert(1)", "/v1", form],
    ["https://", "/v1", form],
    ["ftp://alice:s3cret@other.example", "/v1", form],
    ["alice:s3cret@other.example", "/v1", form],
    ["other.example?key=s3cret", "/v1", form],
    ["https://alice:s3cret@other.example", "/v1", form],
    ["https://alice@other.example", "/v1", form],
    ["https://other.example?key=s3cret", "/v1", form],
    ["https://other.example/#s3cret", "/v1", form],
  ])("of baseUrl %j and server %s is refused", (baseUrl, server, want) => {
    expect(() => resolveBaseUrl(baseUrl, server)).toThrow(new ArgumentError(want));
  });
});

describe("a client", () => {
  it("calls the base URL's place", async () => {
    const { fetch, sent } = observedFetch();
    const baseUrl = "https://other.example/proxy/";
    const call = createCaller({ fetch, baseUrl }, { server: "https://api.example.com/v4", schemes: {}, security: [] });
    await call("GET /users/self", {});
    expect(sent.map(({ url }) => url)).toEqual(["https://other.example/proxy/v4/users/self"]);
  });

  it("is not made where the base URL cannot work", () => {
    expect(() => createCaller({ baseUrl: "nowhere" }, { server: "/", schemes: {}, security: [] })).toThrow(
      ArgumentError,
    );
  });
});
