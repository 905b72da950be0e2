import { describe, expect, it } from "vitest";
import { type Api, createCaller, typedResponse } from "../../../src/index.js";
import { observedFetch, type Responding } from "../observed-fetch.js";

const api: Api = { server: "https://api.example.com", schemes: {}, security: [] };

/** Calls an operation whose success is of some media types. */
function call(types: readonly string[], respond: Responding) {
  const { fetch, sent } = observedFetch(respond);
  const data: Promise<unknown> = createCaller({ fetch, retry: false }, api)("GET /export", {}, undefined, {
    response: typedResponse(...types),
  }).then((data) => data);
  return { data, sent };
}

const body = (text: string, contentType?: string, status = 200): Response =>
  new Response(new TextEncoder().encode(text), {
    status,
    ...(contentType !== undefined && { headers: { "Content-Type": contentType } }),
  });

/** What a body became, told apart by kind. */
async function kindOf(data: unknown): Promise<unknown> {
  if (data instanceof Blob) return { blob: await data.text(), type: data.type };
  return typeof data === "string" ? { text: data } : { json: data };
}

describe("a response of some media types asks for", () => {
  it.each<[types: string[], want: string]>([
    [["text/csv"], "text/csv, */*;q=0.1"],
    [["application/json", "text/csv"], "application/json, text/csv, */*;q=0.1"],
    [["image/*"], "image/*, */*;q=0.1"],
  ])("%j by Accept: %s", async (types, want) => {
    const { data, sent } = call(types, () => body("1", types[0]));
    await data;
    expect(sent[0]?.headers["accept"]).toBe(want);
  });
});

describe("a response of some media types brings", () => {
  it.each<[types: string[], sent: string | undefined, text: string, want: object]>([
    [["text/plain"], "text/plain", "abc", { text: "abc" }],
    [["text/plain"], "text/plain; charset=utf-8", "ä", { text: "ä" }],
    [["text/plain"], "TEXT/Plain", "abc", { text: "abc" }],
    [["text/plain"], "text/plain", "", { text: "" }],
    [["text/plain"], "text/plain", '{"a":1}', { text: '{"a":1}' }],
    [["text/plain"], undefined, "abc", { text: "abc" }],
    [["text/csv; header=present"], "text/csv", "a,b", { text: "a,b" }],
    [["text/*"], "text/html", "<html>", { text: "<html>" }],
    [["application/xml"], "application/xml", "<a/>", { text: "<a/>" }],
    [["application/atom+xml"], "application/atom+xml", "<a/>", { text: "<a/>" }],
    [["application/json"], "application/json", '{"a":1}', { json: { a: 1 } }],
    [["application/json"], "application/hal+json", "[1]", { json: [1] }],
    [["application/vnd.a+json"], "application/json", "null", { json: null }],
    [["application/json", "text/csv"], "application/json", "[1]", { json: [1] }],
    [["application/json", "text/csv"], "text/csv", "a,b", { text: "a,b" }],
    [["application/json", "text/csv"], undefined, "[1]", { json: [1] }],
    [["text/csv", "application/json"], undefined, "a,b", { text: "a,b" }],
    [["image/png"], "image/png", "png", { blob: "png", type: "image/png" }],
    [["image/*"], "image/jpeg", "jpeg", { blob: "jpeg", type: "image/jpeg" }],
    [["*/*"], "application/pdf", "pdf", { blob: "pdf", type: "application/pdf" }],
    [["application/pdf"], "application/pdf", "", { blob: "", type: "application/pdf" }],
    [["application/octet-stream"], "application/octet-stream", "x", { blob: "x", type: "application/octet-stream" }],
    [["application/octet-stream"], "image/png", "x", { blob: "x", type: "image/png" }],
    [["application/octet-stream"], "text/html", "<p>", { blob: "<p>", type: "text/html" }],
    [["application/octet-stream"], "application/json", "{}", { blob: "{}", type: "application/json" }],
    [["application/octet-stream"], undefined, "x", { blob: "x", type: "" }],
    [["application/yaml"], "application/yaml", "a: 1", { text: "a: 1" }],
    [["application/sdp"], "application/sdp", "v=0", { text: "v=0" }],
    [["application/x-www-form-urlencoded"], "application/x-www-form-urlencoded", "a=1", { text: "a=1" }],
  ])("of %j, sent as %s, %j: %j", async (types, sent, text, want) => {
    expect(await kindOf(await call(types, () => body(text, sent)).data)).toEqual(want);
  });
});

describe("a success of another media type is a ResponseError:", () => {
  it.each<[types: string[], sent: string, text: string, message: string]>([
    [["text/csv"], "text/html", "<html>", "GET /export: 200 text/html instead of text/csv"],
    [["text/plain"], "application/json", "{}", "GET /export: 200 application/json instead of text/plain"],
    [["image/png"], "image/jpeg", "jpeg", "GET /export: 200 image/jpeg instead of image/png"],
    [["image/*"], "text/html; charset=utf-8", "<html>", "GET /export: 200 text/html; charset=utf-8 instead of image/*"],
    [["image/*"], "imagex/png", "x", "GET /export: 200 imagex/png instead of image/*"],
    [
      ["application/json", "text/csv"],
      "text/html",
      "<html>",
      "GET /export: 200 text/html instead of application/json, text/csv",
    ],
    [["application/json", "text/csv"], "application/json", "{", "GET /export: 200 broken JSON instead of JSON"],
    [["application/json", "text/csv"], "application/json", "", "GET /export: 200 an empty body instead of JSON"],
  ])("of %j, sent as %s, %j", async (types, sent, text, message) => {
    const want = { name: "ResponseError", status: 200, body: text || undefined, text, message };
    await expect(call(types, () => body(text, sent)).data).rejects.toMatchObject(want);
  });
});

describe("a failure is an ApiError,", () => {
  it.each<[type: string]>([["text/csv"], ["image/png"], ["text/event-stream"]])(
    "where a success is %s",
    async (type) => {
      await expect(call([type], () => body("no", type, 404)).data).rejects.toMatchObject({
        name: "ApiError",
        status: 404,
        body: "no",
      });
    },
  );
});

it("a body that breaks off is a ConnectionError, whatever its type", async () => {
  for (const type of ["text/csv", "image/png", "application/json"]) {
    const broken = new ReadableStream({ start: (controller) => controller.error(new Error("other side closed")) });
    const { data } = call([type], () => new Response(broken, { headers: { "Content-Type": type } }));
    await expect(data).rejects.toMatchObject({ name: "ConnectionError" });
  }
});
