import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createTransport, type OutgoingRequest, type RequestParts } from "../../src/transport.js";

const request: OutgoingRequest = {
  method: "GET",
  path: "/users/{name}",
  pathValues: { name: "a/b" },
  query: new Map(),
  headers: new Headers(),
  body: undefined,
};

/** What a transport has sent: URL and parts. */
async function send(
  given: Partial<OutgoingRequest>,
  answer = new Response(),
): Promise<[url: string, parts: RequestParts]> {
  const sent: [url: string, parts: RequestParts][] = [];
  const got = await createTransport("https://api.example.com/v1")({ ...request, ...given }, async (...one) => {
    sent.push(one);
    return answer;
  });
  expect(got).toBe(answer);
  const [first, ...others] = sent;
  if (first === undefined || others.length > 0) throw new Error(`sent ${sent.length} requests`);
  return first;
}

describe("a transport", () => {
  it("joins base URL, path and query into a string", async () => {
    const [url] = await send({ query: new Map(Object.entries({ "a b": "c&d" })) });
    expect(url).toBe("https://api.example.com/v1/users/a%2Fb?a%20b=c%26d");
  });

  it("fills a path that takes nothing", async () => {
    expect((await send({ path: "/users", pathValues: {} }))[0]).toBe("https://api.example.com/v1/users");
  });

  it.each(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"])("sends %s", async (method) => {
    expect((await send({ method }))[1].method).toBe(method);
  });

  it.each<[title: string, body: BodyInit | undefined, headers: Record<string, string>]>([
    ["no content type without a body", undefined, {}],
    ["no content type of its own for a body", "text", {}],
    ["the content type that it is given", "text", { "content-type": "text/plain" }],
    ["all headers that it is given", "{}", { "content-type": "application/json", "x-api-key": "key" }],
  ])("sends %s", async (_, body, headers) => {
    const [, parts] = await send({ method: "POST", body, headers: new Headers(headers) });
    expect([Object.fromEntries(parts.headers), parts.body]).toEqual([headers, body]);
  });

  it("sends a body as it is", async () => {
    const body = new Blob(["bytes"]);
    expect((await send({ method: "POST", body }))[1].body).toBe(body);
  });

  it("says of a stream what the platform wants to hear, and of other bodies nothing", async () => {
    const stream = new Blob(["bytes"]).stream();
    expect((await send({ method: "POST", body: stream }))[1]).toMatchObject({ duplex: "half" });
    expect((await send({ method: "POST", body: "text" }))[1]).not.toHaveProperty("duplex");
  });

  it.each<[title: string, answer: Response]>([
    ["an empty 500", new Response(null, { status: 500 })],
    ["broken JSON", new Response("{", { headers: { "Content-Type": "application/json" } })],
    ["HTML", new Response("<html>")],
  ])("hands back %s unread", async (_, answer) => {
    await send({}, answer);
    expect(answer.bodyUsed).toBe(false);
  });

  it("fails as the sending does", async () => {
    const reason = new RangeError("no");
    const call = createTransport("https://api.example.com")(request, () => Promise.reject(reason));
    await expect(call).rejects.toBe(reason);
  });

  it("fails for a path that cannot be filled, and sends nothing", async () => {
    let count = 0;
    const call = createTransport("https://api.example.com")({ ...request, pathValues: {} }, async () => {
      count++;
      return new Response();
    });
    await expect(call).rejects.toMatchObject({ name: "ArgumentError" });
    expect(count).toBe(0);
  });
});

describe("openapi-fetch", () => {
  it("is imported in one file only", () => {
    const folder = new URL("../../src/", import.meta.url);
    const files = readdirSync(folder).filter((file) =>
      /from "openapi-fetch/.test(readFileSync(new URL(file, folder), "utf8")),
    );
    expect(files).toEqual(["transport.ts"]);
  });
});
