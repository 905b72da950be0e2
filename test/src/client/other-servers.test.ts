import { describe, expect, it } from "vitest";
import { createFetchClient } from "../../../src/fetch-client.js";
import { type Api, ArgumentError, apiKey, type ClientOptions, createServersCaller } from "../../../src/index.js";
import { observedFetch, type Responding, type Sent } from "../observed-fetch.js";

const upload = "POST /files";

function describeApi(): Api {
  return {
    server: "https://api.example.com/v1",
    trustedOrigins: ["https://eu.example.com"],
    otherServers: [
      { server: "https://files.example.com/up", operations: [upload, "GET /files"] },
      { server: "https://old.example.com", trustedOrigins: ["https://older.example.com"], operations: ["GET /old"] },
    ],
    schemes: { Key: apiKey("X-Key", { apiKey: "key-1" }) },
    security: [["Key"]],
  };
}

interface paths {
  "/files": { get: { responses: { 200: { content: { "application/json": object } } } } };
  "/users": { get: { responses: { 200: { content: { "application/json": object } } } } };
}

async function send(operation: string, options: ClientOptions = {}, respond?: Responding): Promise<readonly Sent[]> {
  const { fetch, sent } = observedFetch(respond);
  await createServersCaller({ fetch, ...options }, describeApi())(operation, {});
  return sent;
}

/** Redirects the first request, and responds to the next. */
function redirectTo(url: string): Responding {
  return (sent) =>
    sent.url === url ? Response.json({}) : new Response(null, { status: 307, headers: { Location: url } });
}

describe("an operation goes", () => {
  it.each([
    ["GET /users", undefined, "https://api.example.com/v1/users"],
    [upload, undefined, "https://files.example.com/up/files"],
    ["GET /files", undefined, "https://files.example.com/up/files"],
    ["GET /old", undefined, "https://old.example.com/old"],
    ["GET /users", "https://proxy.example/a", "https://proxy.example/a/v1/users"],
    [upload, "https://proxy.example/a", "https://proxy.example/a/up/files"],
    ["GET /old", "https://proxy.example/a", "https://proxy.example/a/old"],
  ])("%s with baseUrl %s to %s", async (operation, baseUrl, want) => {
    const sent = await send(operation, { baseUrl });
    expect(sent).toMatchObject([{ url: want, headers: { "x-key": "key-1" } }]);
  });

  it("by path to the same place", async () => {
    const { fetch, sent } = observedFetch();
    const client = createFetchClient<paths>({ fetch }, describeApi(), {});
    await client.GET("/files");
    await client.GET("/users");
    expect(sent).toMatchObject([
      { url: "https://files.example.com/up/files", headers: { "x-key": "key-1" } },
      { url: "https://api.example.com/v1/users", headers: { "x-key": "key-1" } },
    ]);
  });
});

describe("a redirect", () => {
  it.each([
    ["on the server's own origin", "GET /files", "https://files.example.com/else", "key-1"],
    ["to the API's, which the server is not", "GET /files", "https://api.example.com/v1/files", undefined],
    ["to what the API's server trusts, and this one does not", "GET /files", "https://eu.example.com/files", undefined],
    ["to what the server trusts", "GET /old", "https://older.example.com/old", "key-1"],
    ["to what another server trusts", "GET /users", "https://older.example.com/old", undefined],
  ])("%s takes the key or not", async (_, operation, url, want) => {
    const sent = await send(operation, {}, redirectTo(url));
    expect(sent.map((one) => one.url)).toContain(url);
    expect(sent.at(-1)?.headers["x-key"]).toBe(want);
  });
});

it("is not made where the base URL cannot work for one of the servers", () => {
  expect(() => createServersCaller({ baseUrl: "https://proxy.example/up" }, describeApi())).toThrow(ArgumentError);
});

it("is that of every client where there is no other server", async () => {
  const { fetch, sent } = observedFetch();
  const { otherServers: _, ...api } = describeApi();
  await createServersCaller({ fetch }, api)(upload, {});
  expect(sent).toMatchObject([{ url: "https://api.example.com/v1/files" }]);
});
