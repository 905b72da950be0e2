import { describe, expect, it } from "vitest";
import { isJson, writeBody } from "../../src/body.js";
import { ArgumentError, createCaller } from "../../src/index.js";
import { observedFetch } from "./observed-fetch.js";

const form = "application/x-www-form-urlencoded";
const multipart = "multipart/form-data";

describe("a media type", () => {
  it.each<[mediaType: string, want: boolean]>([
    ["application/json", true],
    ["application/json; charset=utf-8", true],
    ["application/json ;charset=utf-8", true],
    ["Application/JSON", true],
    ["application/problem+json", true],
    ["application/vnd.api+json; v=1", true],
    ["text/json", true],
    ["application/json-seq", false],
    ["application/jsonp", false],
    ["text/html", false],
    ["text/plain; note=application/json", false],
    ["", false],
  ])("%s is JSON: %s", (mediaType, want) => {
    expect(isJson(mediaType)).toBe(want);
  });
});

describe("a body is sent", () => {
  it.each<[title: string, contentType: string, body: unknown, wantType: string | undefined, want: string]>([
    ["as JSON of an object", "application/json", { a: [1, null], b: undefined }, "application/json", '{"a":[1,null]}'],
    ["as JSON of a list", "application/json", [1, 2], "application/json", "[1,2]"],
    ["as JSON of a string", "application/json", "text", "application/json", '"text"'],
    ["as JSON of null", "application/json", null, "application/json", "null"],
    ["as JSON of false", "application/json", false, "application/json", "false"],
    [
      "as JSON of a Date",
      "application/json",
      { at: new Date(0) },
      "application/json",
      '{"at":"1970-01-01T00:00:00.000Z"}',
    ],
    ["as JSON by the suffix", "application/merge-patch+json", { a: 1 }, "application/merge-patch+json", '{"a":1}'],
    ["as a form", form, { name: "Zoë & co", on: true, n: 1 }, form, "name=Zo%C3%AB+%26+co&on=true&n=1"],
    ["as a form with repeated names", form, { tag: ["a", null, "b"], gone: undefined }, form, "tag=a&tag=b"],
    ["as a form that is ready", form, new URLSearchParams({ a: "1" }), form, "a=1"],
    ["as text, without quotes", "text/plain", "he said “hi”", "text/plain", "he said “hi”"],
    ["as bytes", "application/octet-stream", new TextEncoder().encode("bytes"), "application/octet-stream", "bytes"],
    [
      "as a buffer",
      "application/octet-stream",
      new TextEncoder().encode("buffer").buffer,
      "application/octet-stream",
      "buffer",
    ],
    ["as a Blob of the document's type", "image/png", new Blob(["png"], { type: "image/x" }), "image/png", "png"],
    [
      "as a Blob of its own type where any will do",
      "image/*",
      new Blob(["png"], { type: "image/png" }),
      "image/png",
      "png",
    ],
    ["as bytes of no type where any will do", "*/*", new TextEncoder().encode("bytes"), undefined, "bytes"],
    ["as a stream", "application/octet-stream", new Blob(["stream"]).stream(), "application/octet-stream", "stream"],
  ])("%s", async (_, contentType, body, wantType, want) => {
    const { fetch, sent } = observedFetch();
    const call = createCaller({ fetch }, { server: "https://api.example.com", schemes: {}, security: [] });
    await call("POST /files", { body }, {}, { contentType });
    expect(sent.map(({ headers, body }) => [headers["content-type"], body])).toEqual([[wantType, want]]);
  });

  it("as a multipart form, with the boundary that the platform chose", async () => {
    const { fetch, sent } = observedFetch();
    const call = createCaller({ fetch }, { server: "https://api.example.com", schemes: {}, security: [] });
    const file = new File(["a,b"], "rows.csv", { type: "text/csv" });
    await call("POST /files", { body: { note: "mine", tag: ["a", "b"], file } }, {}, { contentType: multipart });
    const headers = { "Content-Type": sent[0]?.headers["content-type"] ?? "" };
    const received = await new Response(sent[0]?.body ?? "", { headers }).formData();
    expect([...received].filter(([name]) => name !== "file")).toEqual([
      ["note", "mine"],
      ["tag", "a"],
      ["tag", "b"],
    ]);
    const got = received.get("file");
    expect(got instanceof File && [got.name, got.type, await got.text()]).toEqual(["rows.csv", "text/csv", "a,b"]);
  });

  it("not at all, and without a content type, where there is none", async () => {
    const { fetch, sent } = observedFetch();
    const call = createCaller({ fetch }, { server: "https://api.example.com", schemes: {}, security: [] });
    await call("POST /files", { body: undefined });
    expect(sent).toEqual([
      { url: "https://api.example.com/files", method: "POST", headers: { accept: "application/json" }, body: "" },
    ]);
  });

  it("under the caller's own content type where there is one", async () => {
    const { fetch, sent } = observedFetch();
    const call = createCaller({ fetch }, { server: "https://api.example.com", schemes: {}, security: [] });
    await call("POST /files", { body: {} }, { headers: { "content-type": "application/json; v=2" } });
    expect(sent[0]?.headers["content-type"]).toBe("application/json; v=2");
  });
});

describe("a body is refused", () => {
  const cycle: Record<string, unknown> = { password: "s3cret" };
  cycle["self"] = cycle;
  const notJson = "body: JSON cannot hold it (a cycle, a bigint or a function, say)";
  const notText = "which has no text to send";

  it.each<[title: string, mediaType: string, body: unknown, want: string]>([
    ["as JSON, with a cycle", "application/json", cycle, notJson],
    ["as JSON, with a bigint", "application/json", { id: 1n }, notJson],
    ["as JSON of a function", "application/json", () => "s3cret", notJson],
    ["as a form of text", form, "a=1", "body: a form is an object"],
    ["as a form of null", multipart, null, "body: a form is an object"],
    ["as a form with an object", form, { user: {} }, `user is a value of type object, ${notText}`],
    ["as a multipart form with an object", multipart, { user: {} }, `user is a value of type object, ${notText}`],
    ["as a form with a Blob", form, { file: new Blob([]) }, `file is a value of type object, ${notText}`],
    ["as text of an object", "text/plain", { a: 1 }, "body: text/plain takes text, bytes, a Blob or a stream"],
    ["as bytes of a number", "image/png", 1, "body: image/png takes text, bytes, a Blob or a stream"],
  ])("%s", (_, mediaType, body, want) => {
    expect(() => writeBody(body, mediaType)).toThrow(new ArgumentError(want));
  });

  it("with the platform's own error as the cause", () => {
    expect(() => writeBody(cycle, "application/json")).toThrow(
      expect.objectContaining({ name: "ArgumentError", cause: expect.any(TypeError) }),
    );
  });
});
