import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it, vi } from "vitest";
import { type Api, createCaller } from "../../src/index.js";
import { userAgent, version } from "../../src/user-agent.js";
import { observedFetch } from "./observed-fetch.js";

const api: Api = { server: "https://api.example.com", schemes: {}, security: [] };

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("the user agent", () => {
  it("has the version of the package", () => {
    const manifest: { name: string; version: string } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(version).toBe(manifest.version);
    expect(userAgent()).toEqual({ "User-Agent": `${manifest.name}/${manifest.version}` });
  });

  it.each<[platform: string, navigator: unknown, want: object]>([
    ["Node 20, which has no navigator", undefined, { "User-Agent": `openapi-facade/${version}` }],
    ["Node", { userAgent: "Node.js/24" }, { "User-Agent": `openapi-facade/${version}` }],
    ["Deno", { userAgent: "Deno/2.5.0" }, { "User-Agent": `openapi-facade/${version}` }],
    ["Bun", { userAgent: "Bun/1.3.0" }, { "User-Agent": `openapi-facade/${version}` }],
    ["Workers", { userAgent: "Cloudflare-Workers" }, { "User-Agent": `openapi-facade/${version}` }],
    ["React Native, whose navigator has no name", {}, { "User-Agent": `openapi-facade/${version}` }],
    ["a browser, which has its own", { userAgent: "Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0.0.0" }, {}],
  ])("of %s", (_, navigator, want) => {
    vi.stubGlobal("navigator", navigator);
    expect(userAgent()).toEqual(want);
  });

  it("is sent, unless the caller has another", async () => {
    const { fetch, sent } = observedFetch();
    await createCaller({ fetch }, api)("GET /users", {});
    await createCaller({ fetch, headers: { "user-agent": "mine/1" } }, api)("GET /users", {});
    await createCaller({ fetch }, api)("GET /users", {}, { headers: { "User-Agent": "mine/2" } });
    expect(sent.map(({ headers }) => headers["user-agent"])).toEqual([`openapi-facade/${version}`, "mine/1", "mine/2"]);
  });

  it("is not sent by a browser", async () => {
    vi.stubGlobal("navigator", { userAgent: "Mozilla/5.0" });
    const { fetch, sent } = observedFetch();
    await createCaller({ fetch }, api)("GET /users", {});
    expect(sent[0]?.headers).not.toHaveProperty("user-agent");
  });
});
