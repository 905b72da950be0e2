import { describe, expect, it } from "vitest";
import type { Api } from "../../../scripts/model.js";
import { readApi } from "../../../scripts/read.js";
import { createFlavour } from "../../../scripts/registry.js";
import { makeReading } from "../reading.js";

type Read = Pick<Api, "server" | "trustedOrigins" | "otherServers" | "baseUrls" | "notes">;

/** Reads the servers of a document with the operations `GET /a`, `POST /a` and `GET /b`. */
async function read(servers: string, ofPath = "[]", ofOperation = "[]"): Promise<Read> {
  const { loaded, document } = await makeReading(`
    servers: ${servers}
    paths:
      /a: { servers: ${ofPath}, get: { operationId: a, servers: ${ofOperation}, responses: {} }, post: { operationId: b, responses: {} } }
      /b: { get: { operationId: c, responses: {} } }
  `);
  return readApi(createFlavour("acme@v1", "acme.yaml"), loaded, document);
}

const main = "[{ url: https://api.acme.example/v1 }]";

describe("the API's server", () => {
  it("is the first", async () => {
    const servers =
      '[{ url: https://a.example/, x-trusted-origins: ["https://c.example"] }, { url: https://b.example }]';
    expect(await read(servers)).toMatchObject({
      server: "https://a.example",
      trustedOrigins: ["https://c.example"],
      otherServers: [],
      notes: [],
    });
  });

  it("is that of the first operation that has one, where operations alone have some", async () => {
    expect(await read("[]", "[{ url: https://a.example }]")).toMatchObject({
      server: "https://a.example",
      otherServers: [],
      notes: [],
    });
  });

  it("is none where the document names none", async () => {
    expect(await read("[]")).toMatchObject({
      server: "/",
      notes: [{ pointer: "#/servers", message: "no server is named: `baseUrl` is needed" }],
    });
  });
});

describe("servers of operations", () => {
  it.each<[title: string, ofPath: string, ofOperation: string, want: Read["otherServers"]]>([
    [
      "are those of their path",
      "[{ url: https://b.example/ }]",
      "[]",
      [{ server: "https://b.example", trustedOrigins: [], operations: ["POST /a"] }],
    ],
    [
      "stand over those of their path",
      "[{ url: https://b.example }]",
      '[{ url: https://c.example, x-trusted-origins: ["https://d.example"] }]',
      [
        { server: "https://c.example", trustedOrigins: ["https://d.example"], operations: ["GET /a"] },
        { server: "https://b.example", trustedOrigins: [], operations: ["POST /a"] },
      ],
    ],
    [
      "are on the API's host where they are relative",
      "[{ url: /v0 }]",
      "[{ url: https://api.acme.example/v0 }]",
      [{ server: "https://api.acme.example/v0", trustedOrigins: [], operations: ["GET /a", "POST /a"] }],
    ],
    ["are none where they are the API's", "[{ url: https://api.acme.example/v1/ }]", "[]", []],
  ])("%s", async (_, ofPath, ofOperation, want) => {
    expect(await read(main, ofPath, ofOperation)).toMatchObject({ otherServers: want });
  });

  it("are the first of several, which is noted", async () => {
    const { otherServers, notes } = await read(main, "[]", "[{ url: https://b.example }, { url: https://c.example }]");
    expect(otherServers).toMatchObject([{ server: "https://b.example", operations: ["GET /a"] }]);
    expect(notes).toEqual([
      {
        pointer: "#/paths/~1a/get",
        message: "of several servers the first is called, `https://b.example`, unless `baseUrl` names another",
      },
    ]);
  });
});

describe("values of baseUrl", () => {
  it.each<[title: string, servers: string, want: Read["baseUrls"]]>([
    ["are none where there is one server", main, []],
    [
      "are without the path that is added",
      '[{ url: https://a.example/v1, description: The one. }, { url: "https://b.example:1/try/v1" }]',
      [
        { url: "https://a.example", description: "The one.", variables: [] },
        { url: "https://b.example:1/try", description: "", variables: [] },
      ],
    ],
    [
      "have variables",
      '[{ url: "https://{region}.example/v1", variables: { region: { enum: [eu, us], default: us, description: Where. } } }]',
      [
        {
          url: "https://{region}.example",
          description: "",
          variables: [{ name: "region", values: ["eu", "us"], default: "us", description: "Where." }],
        },
      ],
    ],
  ])("%s", async (_, servers, want) => {
    const { baseUrls, notes } = await read(servers);
    expect(baseUrls).toEqual(want);
    expect(notes).toEqual([]);
  });

  it.each<[title: string, servers: string, pointer: string, message: string]>([
    [
      "another path",
      "[{ url: https://a.example/v1 }, { url: https://b.example/v2 }]",
      "#/servers/1",
      "the server `https://b.example/v2` has another path than the first: `baseUrl` cannot choose it",
    ],
    [
      "no host",
      "[{ url: https://a.example/v1 }, { url: /v1 }]",
      "#/servers/1",
      "the server `/v1` names no host: it is left out",
    ],
    [
      "a choice of paths",
      '[{ url: "https://a.example/{v}", variables: { v: { enum: [v1, v2], default: v1 } } }]',
      "#/servers/0",
      "`baseUrl` cannot choose the variable `v`, which is no part of the host: it is `v1`",
    ],
  ])("leave out what has %s, which is noted", async (_, servers, pointer, message) => {
    const { baseUrls, notes } = await read(servers);
    expect(baseUrls).toEqual([]);
    expect(notes).toEqual([{ pointer, message }]);
  });
});
