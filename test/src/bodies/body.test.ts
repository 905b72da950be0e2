import { describe, expect, it } from "vitest";
import { isJson } from "../../../src/bodies/media-type.js";
import {
  ArgumentError,
  type BodyWriter,
  chosenBody,
  createCaller,
  formBody,
  jsonBody,
  multipartBody,
  rawBody,
} from "../../../src/index.js";
import { localServer } from "../local-server.js";
import { refusal, type SentOne, sendOne } from "../send-one.js";

const octets = "application/octet-stream";
const form = "application/x-www-form-urlencoded";

/** Sends a body, and gives its content type and text. */
async function send(
  body: unknown,
  write?: BodyWriter,
  contentType?: string,
): Promise<[type: string | undefined, text: string]> {
  const sent = await post(body, write, contentType);
  return [sent.headers["content-type"], sent.body];
}

function post(body: unknown, write?: BodyWriter, contentType?: string): Promise<SentOne> {
  const options = { headers: { "Content-Type": contentType } };
  return sendOne("POST /files", { body }, write ? { body: write } : {}, options);
}

function refuse(body: unknown, write?: BodyWriter): Promise<unknown> {
  return refusal("POST /files", { body }, write ? { body: write } : {});
}

function bytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

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

describe("as JSON is sent", () => {
  it.each<[title: string, body: unknown, want: string]>([
    ["an object, without what is undefined", { a: [1, null], b: undefined }, '{"a":[1,null]}'],
    ["an empty object", {}, "{}"],
    ["an object without a prototype", Object.create(null), "{}"],
    ["a list", [1, 2], "[1,2]"],
    ["an empty list", [], "[]"],
    ["a string", "text", '"text"'],
    ["an empty string", "", '""'],
    ["null", null, "null"],
    ["false", false, "false"],
    ["zero", 0, "0"],
    ["a Date", { at: new Date(0) }, '{"at":"1970-01-01T00:00:00.000Z"}'],
    ["what knows its own JSON", { at: new URL("https://example.com") }, '{"at":"https://example.com/"}'],
    [
      "a class's instance",
      new (class Color {
        R = 1;
      })(),
      '{"R":1}',
    ],
    ["letters of other scripts", "Zoë 😀", '"Zoë 😀"'],
    ["half of a surrogate pair, which JSON has a way for", "\ud83d", '"\\ud83d"'],
    ["a member named __proto__", JSON.parse('{"__proto__":{"a":1}}'), '{"__proto__":{"a":1}}'],
    ["text that is JSON already, in bytes", bytes('{"a":1}'), '{"a":1}'],
    ["text that is JSON already, in a Blob", new Blob(['{"a":1}'], { type: "text/plain" }), '{"a":1}'],
    ["text that is JSON already, in a stream", new Blob(['{"a":1}']).stream(), '{"a":1}'],
  ])("%s", async (_, body, want) => {
    expect(await send(body)).toEqual(["application/json", want]);
  });

  it.each([["application/merge-patch+json"], ["application/vnd.api+json; v=1"]])(
    "under its own type: %s",
    async (type) => {
      expect(await send({ a: 1 }, jsonBody(type))).toEqual([type, '{"a":1}']);
    },
  );

  const cycle: Record<string, unknown> = { password: "s3cret" };
  cycle["self"] = cycle;

  it.each<[title: string, body: unknown]>([
    ["a cycle", cycle],
    ["a bigint", { id: 1n }],
    ["a function", () => "s3cret"],
    ["a symbol", Symbol("s3cret")],
    ["what gives no JSON of its own", { toJSON: () => undefined }],
    ["a Map, of which nothing would be left", new Map([["key", "s3cret"]])],
    ["a form, of which nothing would be left", new FormData()],
    ["the parameters of a URL, of which nothing would be left", new URLSearchParams({ key: "s3cret" })],
    ["a Promise, of which nothing would be left", Promise.resolve("s3cret")],
  ])("not %s", async (_, body) => {
    expect(await refuse(body)).toMatchObject({ name: "ArgumentError", message: "body cannot be JSON" });
  });

  it("not what fails to give its JSON, whose own error may quote it", async () => {
    const body = {
      toJSON() {
        throw new RangeError("s3cret-body");
      },
    };
    const error = await refuse(body);
    expect(error).toMatchObject({ name: "ArgumentError", message: "body cannot be JSON" });
    expect(error).not.toHaveProperty("cause");
  });
});

describe("as it is, is sent", () => {
  it.each<[title: string, mediaType: string, body: unknown, wantType: string | undefined, want: string]>([
    ["text, without quotes", "text/plain", "he said “hi”", "text/plain", "he said “hi”"],
    ["an empty text", "text/plain", "", "text/plain", ""],
    ["text with line breaks", "text/csv; header=present", "a,b\r\n1,2\n", "text/csv; header=present", "a,b\r\n1,2\n"],
    ["text of what is not JSON by its type", "application/xml", "<a/>", "application/xml", "<a/>"],
    ["bytes", octets, bytes("bytes"), octets, "bytes"],
    ["a part of a buffer", octets, bytes("a part b").subarray(2, 6), octets, "part"],
    ["numbers of 16 bits", octets, new Uint16Array([0x6261]), octets, "ab"],
    ["a view of a buffer", octets, new DataView(bytes("view").buffer), octets, "view"],
    ["a buffer", octets, bytes("buffer").buffer, octets, "buffer"],
    ["no bytes", octets, new Uint8Array(), octets, ""],
    ["a Blob, under the document's type", "image/png", new Blob(["png"], { type: "image/x" }), "image/png", "png"],
    ["a File, under the document's type", "image/png", new File(["png"], "a.x"), "image/png", "png"],
    ["a stream", octets, new Blob(["stream"]).stream(), octets, "stream"],
    [
      "a Blob, under its own type where many will do",
      "image/*",
      new Blob(["a"], { type: "image/png" }),
      "image/png",
      "a",
    ],
    ["a Blob, under its own type where any will do", "*/*", new Blob(["a"], { type: "image/png" }), "image/png", "a"],
    ["a Blob of no type where many will do", "image/*", new Blob(["a"]), undefined, "a"],
    ["bytes of no type where any will do", "*/*", bytes("bytes"), undefined, "bytes"],
    ["text where any type will do, under the platform's", "*/*", "text", "text/plain;charset=UTF-8", "text"],
  ])("%s", async (_, mediaType, body, wantType, want) => {
    expect(await send(body, rawBody(mediaType))).toEqual([wantType, want]);
  });

  it("a Blob's own type is told in the headers, before the platform does", () => {
    const headers = new Headers();
    rawBody("image/*")(new Blob(["a"], { type: "image/png" }), headers);
    expect(Object.fromEntries(headers)).toEqual({ "content-type": "image/png" });
  });

  it.each<[title: string, mediaType: string, body: unknown]>([
    ["where the document has another", "image/png", bytes("gif")],
    ["where many will do", "image/*", bytes("gif")],
    ["where any will do", "*/*", new Blob(["gif"], { type: "image/png" })],
  ])("under the type that the caller names, %s", async (_, mediaType, body) => {
    expect(await send(body, rawBody(mediaType), "image/gif")).toEqual(["image/gif", "gif"]);
  });

  it.each<[title: string, mediaType: string, body: unknown]>([
    ["an object", "text/plain", { a: 1 }],
    ["a list", "text/plain", ["a"]],
    ["null", "text/plain", null],
    ["a number", "image/png", 1],
    ["a Date", "text/plain", new Date(0)],
    ["a form", octets, new FormData()],
  ])("not %s", async (_, mediaType, body) => {
    const message = `body: ${mediaType} takes text, bytes, a Blob or a stream`;
    expect(await refuse(body, rawBody(mediaType))).toEqual(new ArgumentError(message));
  });

  it("not half of a surrogate pair, for which the platform would put a replacement", async () => {
    const message = "body cannot have a lone surrogate";
    expect(await refuse("s3cret \ud83d", rawBody("text/plain"))).toEqual(new ArgumentError(message));
  });
});

describe("a form that is ready is sent as it is,", () => {
  it("that of fields under the type that it has", async () => {
    const body = new URLSearchParams([
      ["a b", "c&d"],
      ["a b", "é"],
    ]);
    expect(await send(body, formBody())).toEqual([form, "a+b=c%26d&a+b=%C3%A9"]);
  });

  it("that of parts with the platform's boundary", async () => {
    const body = new FormData();
    body.append("note", "mine");
    body.append("file", new File(["a,b"], "rows.csv", { type: "text/csv" }));
    const sent = await post(body, multipartBody());
    expect(sent.init.body).toBe(body);
    const headers = { "Content-Type": sent.headers["content-type"] ?? "" };
    const received = await new Response(sent.body, { headers }).formData();
    const file = received.get("file");
    expect([received.get("note"), file instanceof File && [file.name, file.type, await file.text()]]).toEqual([
      "mine",
      ["rows.csv", "text/csv", "a,b"],
    ]);
  });

  it("and with that boundary, though the caller names the type without one", async () => {
    const body = new FormData();
    body.append("note", "mine");
    const [type] = await send(body, multipartBody(), "multipart/form-data");
    expect(type).toMatch(/^multipart\/form-data; boundary=./);
  });
});

describe("of several media types", () => {
  const several = chosenBody({
    "application/json": jsonBody(),
    "application/vnd.api+json": jsonBody("application/vnd.api+json"),
    [form]: formBody(),
    "application/xml": rawBody("application/xml"),
    "multipart/form-data": multipartBody(),
    "image/*": rawBody("image/*"),
    "image/svg+xml": rawBody("image/svg+xml"),
    "text/*": rawBody("text/*"),
  });

  it.each<[title: string, contentType: string | undefined, body: unknown, wantType: string, want: string]>([
    ["the first is sent where the caller names none", undefined, { a: [1] }, "application/json", '{"a":[1]}'],
    ["the first is sent where the caller names it", "application/json", { a: [1] }, "application/json", '{"a":[1]}'],
    ["the caller's is sent", form, { a: [1, 2] }, form, "a=1&a=2"],
    ["the caller's JSON is sent", "application/vnd.api+json", { a: 1 }, "application/vnd.api+json", '{"a":1}'],
    ["the caller's text is sent", "application/xml", "<a/>", "application/xml", "<a/>"],
    ["parameters of the caller's are kept", `${form}; charset=utf-8`, { a: "é" }, `${form}; charset=utf-8`, "a=%C3%A9"],
    ["parameters of the first are kept", "application/json;charset=utf-8", {}, "application/json;charset=utf-8", "{}"],
    ["capitals are no difference", "Application/XML", "<a/>", "Application/XML", "<a/>"],
    ["one of a range is sent", "text/csv", "a,b", "text/csv", "a,b"],
    ["one of a range that has a writer too is sent", "image/svg+xml", "<svg/>", "image/svg+xml", "<svg/>"],
    ["a Blob of a range is sent", "image/gif", new Blob(["gif"]), "image/gif", "gif"],
    ["one that the document has not is the first's", "application/x-json", [1], "application/x-json", "[1]"],
    ["what only begins like one is not that one", "application/xml-dtd", "a", "application/xml-dtd", '"a"'],
    ["what one only begins with is not that one", "application/x", "a", "application/x", '"a"'],
  ])("%s", async (_, contentType, body, wantType, want) => {
    expect(await send(body, several, contentType)).toEqual([wantType, want]);
  });

  it("a header parameter may choose", async () => {
    const params = { body: { a: 1 }, "Content-Type": form };
    const sent = await sendOne("POST /files", params, { header: ["Content-Type"], body: several });
    expect([sent.headers["content-type"], sent.body]).toEqual([form, "a=1"]);
  });

  it("multipart gets its boundary where the caller names it", async () => {
    const [type, text] = await send({ a: 1 }, several, "multipart/form-data");
    const received = await new Response(text, { headers: { "Content-Type": type ?? "" } }).formData();
    expect([...received]).toEqual([["a", "1"]]);
  });

  it("none that takes any is sent unless the caller names it", async () => {
    const write = chosenBody({ "application/json": jsonBody(), "*/*": rawBody("*/*") });
    expect(await send("a", write)).toEqual(["application/json", '"a"']);
    expect(await send("a", write, "text/csv")).toEqual(["text/csv", "a"]);
  });

  it("the body is refused by the one that is chosen", async () => {
    const reason = await refusal(
      "POST /files",
      { body: 1, "Content-Type": form },
      { header: ["Content-Type"], body: several },
    );
    expect(reason).toEqual(new ArgumentError("body: a form is an object of its fields"));
  });
});

describe("over a socket", () => {
  it("a stream arrives in pieces, as it comes", async () => {
    const { origin, received } = await localServer((_, to) =>
      to.setHeader("Content-Type", "application/json").end("{}"),
    );
    const pieces = ["first, ", "zweité, ", "😀"];
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        const piece = pieces.shift();
        if (piece === undefined) controller.close();
        else controller.enqueue(bytes(piece));
      },
    });
    const call = createCaller({}, { server: origin, schemes: {}, security: [] });
    await call("POST /files", { body }, {}, { body: rawBody(octets) });
    const [one] = received;
    expect([one?.body, one?.headers["content-type"], one?.headers["transfer-encoding"]]).toEqual([
      "first, zweité, 😀",
      octets,
      "chunked",
    ]);
  });

  it.each<[title: string, body: unknown, write: BodyWriter, want: string]>([
    ["JSON", { name: "Zoë" }, jsonBody(), '{"name":"Zoë"}'],
    ["text", "Zoë", rawBody("text/plain"), "Zoë"],
    ["a Blob", new Blob(["blob"]), rawBody(octets), "blob"],
    ["bytes", bytes("bytes"), rawBody(octets), "bytes"],
    ["a form", { name: "Zoë" }, formBody(), "name=Zo%C3%AB"],
  ])("%s arrives with its length", async (_, body, write, want) => {
    const { origin, received } = await localServer((_, to) =>
      to.setHeader("Content-Type", "application/json").end("{}"),
    );
    const call = createCaller({}, { server: origin, schemes: {}, security: [] });
    await call("POST /files", { body }, {}, { body: write });
    expect([received[0]?.body, received[0]?.headers["content-length"]]).toEqual([want, String(bytes(want).byteLength)]);
  });

  it("a multipart form arrives with its boundary and its length", async () => {
    const { origin, received } = await localServer((_, to) =>
      to.setHeader("Content-Type", "application/json").end("{}"),
    );
    const call = createCaller({}, { server: origin, schemes: {}, security: [] });
    const file = new File(["a,b"], "Zoë.csv", { type: "text/csv" });
    await call("POST /files", { body: { note: "Zoë", file } }, {}, { body: multipartBody() });
    const { body = "", headers = {} } = received[0] ?? {};
    const form = await new Response(body, { headers: { "Content-Type": headers["content-type"] ?? "" } }).formData();
    const got = form.get("file");
    expect([form.get("note"), got instanceof File && [got.name, await got.text()], headers["content-length"]]).toEqual([
      "Zoë",
      ["Zoë.csv", "a,b"],
      String(bytes(body).byteLength),
    ]);
  });
});
