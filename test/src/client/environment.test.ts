import { afterEach, describe, expect, it, vi } from "vitest";
import { withEnvironment } from "../../../src/index.js";

interface Options {
  baseUrl?: string | undefined;
  apiKey?: string | (() => string) | undefined;
  password?: string | undefined;
}

const names = { baseUrl: "EXAMPLE_HOST", apiKey: "EXAMPLE_TOKEN" };

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

describe("options take from the environment", () => {
  it.each<[title: string, environment: Record<string, string>, options: Options, want: Options]>([
    ["nothing where it has nothing", {}, {}, {}],
    ["what is left out", { EXAMPLE_TOKEN: "key" }, {}, { apiKey: "key" }],
    ["what is undefined", { EXAMPLE_TOKEN: "key" }, { apiKey: undefined }, { apiKey: "key" }],
    ["not what is given", { EXAMPLE_TOKEN: "key" }, { apiKey: "mine" }, { apiKey: "mine" }],
    ["not what is given as empty", { EXAMPLE_TOKEN: "key" }, { apiKey: "" }, { apiKey: "" }],
    ["no empty variable", { EXAMPLE_TOKEN: "" }, {}, {}],
    ["nothing that has no variable", { EXAMPLE_PASSWORD: "no" }, { password: "mine" }, { password: "mine" }],
    ["a host as the URL of that host", { EXAMPLE_HOST: "api.example.com" }, {}, { baseUrl: "https://api.example.com" }],
    [
      "a host with port and path",
      { EXAMPLE_HOST: "api.example.com:8443/proxy" },
      {},
      { baseUrl: "https://api.example.com:8443/proxy" },
    ],
    ["a URL as it is", { EXAMPLE_HOST: "http://localhost:80" }, {}, { baseUrl: "http://localhost:80" }],
    ["a key as it is, though it looks like a host", { EXAMPLE_TOKEN: "a.b" }, {}, { apiKey: "a.b" }],
  ])("%s", (_, environment, options, want) => {
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
    expect(withEnvironment(options, names)).toEqual(want);
  });

  it("nothing on a platform that has none", () => {
    vi.stubGlobal("process", undefined);
    const options = withEnvironment({ apiKey: "mine" }, names);
    vi.unstubAllGlobals();
    expect(options).toEqual({ apiKey: "mine" });
  });

  it("without a change to those that were given", () => {
    vi.stubEnv("EXAMPLE_TOKEN", "key");
    const options: Options = Object.freeze({});
    withEnvironment(options, names);
    expect(options).toEqual({});
  });
});
