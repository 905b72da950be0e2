import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { TileDB } from "../generated/tiledb/index.js";
import { TileDBV4 } from "../generated/tiledb/v4/index.js";
import { ArgumentError } from "../src/index.js";
import { observedFetch } from "./src/observed-fetch.js";

/** Clients that are made of clients, those of a version and those of a product. */

function observe() {
  const { fetch, sent } = observedFetch(() => Response.json({ data: {} }));
  return { options: { apiKey: "key-1", headers: { "X-A": "1" }, fetch }, sent };
}

describe("withOptions", () => {
  it("changes what it is given, and keeps the rest", async () => {
    const { options, sent } = observe();
    const changed = new TileDBV4(options).withOptions({ apiKey: "key-2", baseUrl: "https://tiledb.example" });
    await changed.users.getSelfUser();
    expect(sent[0]).toMatchObject({
      url: "https://tiledb.example/v4/users/self",
      headers: { "x-tiledb-rest-api-key": "key-2", "x-a": "1" },
    });
  });

  it("leaves the client as it was", async () => {
    const { options, sent } = observe();
    const client = new TileDBV4(options);
    client.withOptions({ apiKey: "key-2", headers: {} });
    await client.users.getSelfUser();
    expect(sent[0]?.headers).toMatchObject({ "x-tiledb-rest-api-key": "key-1", "x-a": "1" });
  });

  it("goes on from what was changed before", async () => {
    const { options, sent } = observe();
    await new TileDBV4(options).withOptions({ apiKey: "key-2" }).withOptions({ headers: {} }).users.getSelfUser();
    expect(sent[0]?.headers).toHaveProperty("x-tiledb-rest-api-key", "key-2");
    expect(sent[0]?.headers).not.toHaveProperty("x-a");
  });

  it("takes an option out by undefined, so that another kind of credentials can stand in its place", async () => {
    const { options, sent } = observe();
    const client = new TileDBV4(options).withOptions({ apiKey: undefined, accessToken: "token-1" });
    await client.users.getSelfUser();
    expect(sent[0]?.headers).toHaveProperty("authorization", "Bearer token-1");
    expect(sent[0]?.headers).not.toHaveProperty("x-tiledb-rest-api-key");
  });

  it("changes every version of a product", async () => {
    const { options, sent } = observe();
    const changed = new TileDB(options).withOptions({ apiKey: "key-2" });
    expect(changed).toBeInstanceOf(TileDB);
    await changed.v1.user.getUser();
    await changed.v4.users.getSelfUser();
    expect(sent.map(({ headers }) => headers["x-tiledb-rest-api-key"])).toEqual(["key-2", "key-2"]);
  });

  it("keeps what came from the environment", async () => {
    const { options, sent } = observe();
    process.env["TILEDB_REST_TOKEN"] = "key-3";
    try {
      const { fetch } = options;
      await TileDB.fromEnv({ fetch })
        .withOptions({ headers: { "X-A": "2" } })
        .v4.users.getSelfUser();
    } finally {
      Reflect.deleteProperty(process.env, "TILEDB_REST_TOKEN");
    }
    expect(sent[0]?.headers).toMatchObject({ "x-tiledb-rest-api-key": "key-3", "x-a": "2" });
  });

  it("refuses what cannot work", () => {
    expect(() => new TileDBV4().withOptions({ baseUrl: "tiledb.example" })).toThrow(ArgumentError);
  });

  it.each([
    ["a version", () => new TileDBV4({ apiKey: "s3cret", password: "s3cret" })],
    ["a product", () => new TileDB({ apiKey: "s3cret", password: "s3cret" })],
  ])("keeps the options of %s out of sight", (_, make) => {
    const client = make().withOptions({ accessToken: "s3cret" });
    expect(inspect(client, { depth: 9, showHidden: true })).not.toContain("s3cret");
    expect(JSON.stringify(client)).not.toContain("s3cret");
  });
});
