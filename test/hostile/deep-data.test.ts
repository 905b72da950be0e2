import { describe, expect, it } from "vitest";
import { createFetchClient } from "../../src/fetch-client.js";
import {
  createCaller,
  deepObject,
  eventData,
  formBody,
  type Hints,
  jsonLines,
  jsonSequence,
  multipartBody,
  type ResponseReader,
  typedResponse,
} from "../../src/index.js";
import { observedFetch } from "../src/observed-fetch.js";

/** Data that are nested deeper than any stack: no recursion over them ends in an error of the platform. */

const api = {
  server: "https://api.example.com",
  schemes: {},
  security: [],
  errorBody: { message: "message", details: { items: "detail", place: "loc", message: "msg" } },
  secrets: ["pin"],
};

/** A secret below as many objects and lists. */
function nest(depth: number): unknown {
  let value: unknown = { pin: "s3cret-pin" };
  for (let count = 0; count < depth; count++) value = count % 2 === 0 ? { a: value } : [value];
  return value;
}

/** Some that JSON.stringify takes, and some that it does not, on any machine. */
const depths = [10, 1_000, 2_000, 3_000, 4_000, 5_000, 7_000, 10_000, 100_000];

describe("what a caller sends", () => {
  const given: Record<string, [operation: string, params: (value: unknown) => object, hints: Hints]> = {
    "a body of JSON": ["POST /things", (body) => ({ body }), {}],
    "a field of a form": ["POST /things", (a) => ({ body: { a } }), { body: formBody() }],
    "a field of a form with brackets": [
      "POST /things",
      (a) => ({ body: { a } }),
      { body: formBody({ a: deepObject() }) },
    ],
    "a part": ["POST /things", (a) => ({ body: { a } }), { body: multipartBody() }],
    "a query parameter of JSON": ["GET /things", (a) => ({ a }), { json: ["a"] }],
    "a query parameter with brackets": ["GET /things", (a) => ({ a }), { style: { a: deepObject() } }],
    "a list in a list in the query": ["GET /things", (a) => ({ a: [a] }), {}],
  };

  it.each(Object.entries(given))("is sent or refused however deep: %s", async (_, [operation, params, hints]) => {
    const seen = new Set<string>();
    for (const depth of depths) {
      const { fetch, sent } = observedFetch(({ url, body }) =>
        Response.json({ message: `no ${url} ${body}` }, { status: 400 }),
      );
      const call = createCaller({ fetch }, api)(operation, params(nest(depth)), {}, hints);
      const error: unknown = await call.catch((error: unknown) => error);
      const { name, message } = error instanceof Error ? error : new Error("no Error");
      seen.add(name);
      expect([depth, name, sent.length]).toEqual([depth, name, name === "ApiError" ? 1 : 0]);
      expect(["ApiError", "ArgumentError"]).toContain(name);
      expect(message).not.toContain("s3cret");
    }
    expect([...seen].at(-1)).toBe("ArgumentError");
  });

  it("is sent or refused however deep, by path", async () => {
    for (const depth of depths) {
      const { fetch, sent } = observedFetch(() => Response.json({ message: "no s3cret-pin" }, { status: 400 }));
      const client = createFetchClient<{
        "/things": { post: { requestBody: { content: { "application/json": unknown } }; responses: object } };
      }>({ fetch }, api, {});
      const end = await client.POST("/things", { body: nest(depth) }).then(
        ({ response }) => response.status,
        (error: unknown) => (error instanceof Error ? error.name : "no Error"),
      );
      expect([depth, end]).toEqual([depth, sent.length === 1 ? 400 : "ArgumentError"]);
    }
  });

  it("is refused where it contains itself", async () => {
    const loop: Record<string, unknown> = {};
    loop["a"] = [loop];
    const call = createCaller({ fetch: async () => Response.json({}) }, api);
    await expect(call("GET /things", { loop }, {}, { style: { loop: deepObject() } })).rejects.toMatchObject({
      name: "ArgumentError",
      message: "loop contains itself, or is nested more than 100 deep",
    });
    await expect(call("POST /things", { body: loop })).rejects.toMatchObject({ name: "ArgumentError" });
  });

  it("may have a list of more items than a call has arguments", async () => {
    const { fetch, sent } = observedFetch();
    const many = Array.from({ length: 300_000 }, () => 1);
    await createCaller({ fetch }, api)("GET /things", { many });
    expect(sent[0]?.url.length).toBe("https://api.example.com/things?".length + 300_000 * "many=1&".length - 1);
  });

  it("may be a password of more characters than a call has arguments", async () => {
    const { fetch, sent } = observedFetch();
    const { basic } = await import("../../src/index.js");
    const schemes = { basic: basic({ username: "alice", password: "é".repeat(200_000) }) };
    await createCaller({ fetch }, { ...api, schemes, security: [["basic"]] })("GET /things", {});
    expect(sent[0]?.headers["authorization"]?.length).toBe("Basic ".length + Math.ceil(400_006 / 3) * 4);
  });
});

describe("what a server sends", () => {
  const depth = 100_000;
  const deep = "[".repeat(depth) + "]".repeat(depth);
  const failing = (body: string): Promise<unknown> => {
    const fetch = async () => new Response(body, { status: 400, headers: { "Content-Type": "application/json" } });
    return createCaller({ fetch }, api)("GET /things", { pin: "s3cret-pin" }).catch((error: unknown) => error);
  };

  it.each([deep, `{"message":${deep}}`, `{"detail":${deep}}`, `{"detail":[{"loc":${deep},"msg":"no s3cret-pin"}]}`])(
    "is a failure however deep (%#)",
    async (body) => {
      // Of a longer body the beginning is kept, which is no JSON.
      const short = body.replace(deep, "[".repeat(40_000) + "]".repeat(40_000));
      for (const text of [short, body]) {
        const { name, message } = Object(await failing(text));
        expect(name).toBe("ApiError");
        expect(message).toMatch(/^GET \/things: 400( no …)?$/);
      }
    },
  );

  it.each<[string, ResponseReader, string, string]>([
    ["JSON", typedResponse("application/json"), "application/json", deep],
    ["events", eventData(), "text/event-stream", `data: ${deep}\n\n`],
    ["lines", jsonLines("application/jsonl"), "application/jsonl", `${deep}\n`],
    ["records", jsonSequence(), "application/json-seq", `\x1e${deep}\n`],
  ])("is a success however deep: %s", async (_, reader, type, body) => {
    const fetch = async () => new Response(body, { headers: { "Content-Type": type } });
    const data: unknown = await createCaller({ fetch }, api)("GET /things", {}, {}, { response: reader });
    const [first] = await partsOf(data);
    let count = 0;
    for (let below: unknown = first; Array.isArray(below); below = below[0]) count++;
    expect(count).toBe(depth);
  });

  it("is a failure whose causes go on for ever", async () => {
    const loop = new Error("no s3cret-pin");
    loop.cause = new Error("inner", { cause: loop });
    const fetch = () => Promise.reject(loop);
    const call = createCaller({ fetch, retry: false }, api)("GET /things", { pin: "s3cret-pin" });
    const message = expect.not.stringContaining("s3cret");
    await expect(call).rejects.toMatchObject({ name: "ConnectionError", message });
  });
});

async function partsOf(data: unknown): Promise<unknown[]> {
  if (typeof data !== "object" || data === null || !(Symbol.asyncIterator in data)) return [data];
  const parts: unknown[] = [];
  // The border where a response enters: the hints of the call say what it is.
  for await (const part of data as AsyncIterable<unknown>) parts.push(part);
  return parts;
}
