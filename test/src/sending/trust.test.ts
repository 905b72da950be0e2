import { describe, expect, it } from "vitest";
import { ArgumentError } from "../../../src/index.js";
import { trustOrigins } from "../../../src/sending/trust.js";

describe("trust", () => {
  it.each<[patterns: string[], origin: string, want: boolean]>([
    [[], "https://api.example.com", false],
    [["https://api.example.com"], "https://api.example.com", true],
    [["https://api.example.com"], "http://api.example.com", false],
    [["https://api.example.com"], "https://api.example.com:8443", false],
    [["https://api.example.com"], "https://eu.api.example.com", false],
    [["https://api.example.com"], "https://api.example.com.evil.example", false],
    [["https://api.example.com:8443"], "https://api.example.com:8443", true],
    [["https://api.example.com:8443"], "https://api.example.com", false],
    [["https://*.example.com"], "https://api.example.com", true],
    [["https://*.example.com"], "https://eu.api.example.com", true],
    [["https://*.example.com"], "https://example.com", false],
    [["https://*.example.com"], "https://evilexample.com", false],
    [["https://*.example.com"], "https://example.com.evil.example", false],
    [["https://*.example.com"], "http://api.example.com", false],
    [["https://*.example.com"], "https://api.example.com:8443", false],
    [["https://*.example.com:8443"], "https://api.example.com:8443", true],
    [["https://*.example.com:8443"], "https://api.example.com", false],
    [["https://*.example.com"], "null", false],
    [["https://a.example", "https://*.b.example"], "https://a.example", true],
    [["https://a.example", "https://*.b.example"], "https://x.b.example", true],
    [["https://a.example", "https://*.b.example"], "https://x.a.example", false],
  ])("in %j covers %s: %s", (patterns, origin, want) => {
    expect(trustOrigins(patterns)(origin)).toBe(want);
  });

  it.each<[pattern: string]>([
    ["http://api.example.com"],
    ["http://*.example.com"],
    ["http://localhost:8080"],
    ["api.example.com"],
    ["*.example.com"],
    ["*"],
    ["https://*"],
    ["https://*."],
    ["https://"],
    ["https://*.*.example.com"],
    ["https://api.*.com"],
    ["https://*example.com"],
    ["https://api.example.com/"],
    ["https://api.example.com/v1"],
    ["https://api.example.com?key=1"],
    ["https://api.example.com:443"],
    ["https://user@api.example.com"],
    ["HTTPS://api.example.com"],
    [""],
  ])("in %j is refused", (pattern) => {
    const want = `trustedOrigins: ${pattern} is not https://host or https://*.host`;
    expect(() => trustOrigins(["https://a.example", pattern])).toThrow(new ArgumentError(want));
  });
});
