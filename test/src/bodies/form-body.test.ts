import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ArgumentError,
  allowReserved,
  type BodyWriter,
  deepObject,
  form,
  formBody,
  multipartBody,
  pipeDelimited,
  spaceDelimited,
} from "../../../src/index.js";
import { type Part, readMultipart } from "../parameters/read-back.js";
import { colors, styleExamples } from "../parameters/style-examples.js";
import { refusal, sendOne } from "../send-one.js";

/** Sends a form of fields, and gives its text. */
async function sendForm(body: unknown, write: BodyWriter = formBody()): Promise<string> {
  const sent = await sendOne("POST /files", { body }, { body: write });
  expect(sent.headers["content-type"]).toBe("application/x-www-form-urlencoded");
  return sent.body;
}

/** Sends a form of parts, and gives them as a parser of our own reads them. */
async function sendParts(body: unknown, write: BodyWriter = multipartBody()): Promise<Part[]> {
  const { headers, init } = await sendOne("POST /files", { body }, { body: write });
  return readMultipart(await new Response(init.body ?? null).arrayBuffer(), headers["content-type"] ?? "");
}

/** Sends a form of parts, and gives them as the platform reads them. */
async function sendToPlatform(body: unknown, write: BodyWriter = multipartBody()): Promise<[string, unknown][]> {
  const { headers, init } = await sendOne("POST /files", { body }, { body: write });
  const received = await new Response(init.body ?? null, {
    headers: { "Content-Type": headers["content-type"] ?? "" },
  }).formData();
  const read = async (value: string | File): Promise<unknown> =>
    value instanceof File ? [value.name, value.type, await value.text()] : value;
  return Promise.all([...received].map(async ([name, value]): Promise<[string, unknown]> => [name, await read(value)]));
}

function bytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

const date = new Date("2026-01-02T03:04:05.678Z");

describe("a form of fields holds", () => {
  it.each<[title: string, body: unknown, want: string]>([
    ["texts of all kinds", { name: "Zoë & co", on: true, n: 1, id: 2n }, "name=Zo%C3%AB%20%26%20co&on=true&n=1&id=2"],
    ["a Date", { at: date }, "at=2026-01-02T03%3A04%3A05.678Z"],
    ["an empty text", { name: "" }, "name="],
    ["false and zero", { on: false, n: 0 }, "on=false&n=0"],
    ["each item of a list", { tag: ["a", 1, date] }, "tag=a&tag=1&tag=2026-01-02T03%3A04%3A05.678Z"],
    ["no null and no undefined", { tag: ["a", null, "b", undefined], gone: undefined, off: null }, "tag=a&tag=b"],
    ["no empty list", { tag: [], n: 1 }, "n=1"],
    [
      "an object as JSON",
      { user: { name: "Zoë", tags: ["a"] } },
      "user=%7B%22name%22%3A%22Zo%C3%AB%22%2C%22tags%22%3A%5B%22a%22%5D%7D",
    ],
    ["an empty object as JSON", { user: {} }, "user=%7B%7D"],
    ["each object of a list as JSON", { user: [{ a: 1 }, { a: 2 }] }, "user=%7B%22a%22%3A1%7D&user=%7B%22a%22%3A2%7D"],
    ["a list in a list as JSON", { at: [[1, 2], [3]] }, "at=%5B1%2C2%5D&at=%5B3%5D"],
    ["what means something in a form", { "a b&c=d": "e+f&g=h%20" }, "a%20b%26c%3Dd=e%2Bf%26g%3Dh%2520"],
    ["line breaks as they are", { text: "a\nb\r\nc" }, "text=a%0Ab%0D%0Ac"],
    ["nothing", {}, ""],
    ["members of an object without a prototype", Object.assign(Object.create(null), { a: 1 }), "a=1"],
    [
      "members that objects have by themselves",
      JSON.parse('{"__proto__":"a","constructor":"b"}'),
      "__proto__=a&constructor=b",
    ],
    ["members that are called body", { body: { body: 1 } }, "body=%7B%22body%22%3A1%7D"],
  ])("%s", async (_, body, want) => {
    expect(await sendForm(body)).toBe(want);
  });
});

describe("a field has the style that the document gives it:", () => {
  const inQuery = styleExamples.filter(({ places }) => places.includes("query"));

  it.each(
    inQuery.flatMap(({ style, write, ...cells }) =>
      (["empty", "string", "array", "object"] as const).flatMap((kind) => {
        const want = cells[kind];
        return want === undefined ? [] : [{ style, write, kind, want }];
      }),
    ),
  )("$style, the $kind: $want", async ({ write, kind, want }) => {
    expect(await sendForm({ color: colors[kind] }, formBody({ color: write }))).toBe(want);
  });

  it.each<[title: string, body: object, want: string]>([
    ["in deepObject", { filter: { a: { b: [1] } } }, "filter%5Ba%5D%5Bb%5D%5B0%5D=1"],
    ["in one text", { tags: ["a", "b,c"] }, "tags=a,b%2Cc"],
    ["with spaces between", { words: ["a", "b"] }, "words=a%20b"],
    ["with pipes between", { pipes: ["a", "b"] }, "pipes=a%7Cb"],
    ["with reserved characters", { "page-url": "https://a.example/b?c=d&e" }, "page-url=https://a.example/b?c=d%26e"],
    ["left out", { tags: [], filter: {}, words: null, pipes: undefined }, ""],
    [
      "beside fields without one",
      { tags: ["a", "b"], other: ["a", "b"], user: { a: 1 } },
      "tags=a,b&other=a&other=b&user=%7B%22a%22%3A1%7D",
    ],
  ])("%s", async (_, body, want) => {
    const write = formBody({
      filter: deepObject(),
      tags: form({ explode: false }),
      words: spaceDelimited(),
      pipes: pipeDelimited(),
      "page-url": allowReserved(form()),
    });
    expect(await sendForm(body, write)).toBe(want);
  });

  it("no style is that of what objects inherit", async () => {
    expect(await sendForm({ constructor: ["a", "b"] }, formBody({}))).toBe("constructor=a&constructor=b");
  });
});

it("a part of a style keeps an escape that is not UTF-8", async () => {
  const sent = await sendToPlatform({ url: "/a%FFb" }, multipartBody({ url: allowReserved(form()) }));
  expect(sent).toEqual([["url", "/a%FFb"]]);
});

const cycle: Record<string, unknown> = { password: "s3cret" };
cycle["self"] = cycle;

const half = "\ud83d";
const notFields = "body: a form is an object of its fields";
const notText = "cannot be object";

describe("a form of fields is refused, and nothing sent,", () => {
  it.each<[title: string, body: unknown, want: string]>([
    ["that is text", "a=1", notFields],
    ["that is null", null, notFields],
    ["that is a list", [["a", "1"]], notFields],
    ["that is a Map", new Map([["a", "1"]]), notFields],
    ["that is a form of parts", new FormData(), notFields],
    ["that is a Blob", new Blob(["a=1"]), notFields],
    ["with a Blob", { file: new Blob([]) }, `file ${notText}`],
    ["with bytes", { file: bytes("a") }, `file ${notText}`],
    ["with a Map", { user: new Map() }, `user ${notText}`],
    ["with a URL", { url: new URL("https://example.com") }, `url ${notText}`],
    ["with a function", { user: () => 1 }, "user cannot be function"],
    ["with an invalid Date", { at: new Date(Number.NaN) }, "at cannot be Invalid Date"],
    ["with a cycle", { user: cycle }, "user cannot be JSON"],
    ["with a bigint in an object", { user: { id: 1n } }, "user cannot be JSON"],
    ["with half of a surrogate pair", { user: half }, "user cannot have a lone surrogate"],
    ["with half of a pair in a list", { user: [half] }, "user cannot have a lone surrogate"],
    ["with half of a pair in a name", { [half]: 1 }, "a field's name cannot have a lone surrogate"],
  ])("%s", async (_, body, want) => {
    expect(await refusal("POST /files", { body }, { body: formBody() })).toMatchObject({
      name: "ArgumentError",
      message: want,
    });
  });

  it.each<[title: string, body: object]>([
    ["with half of a surrogate pair in deepObject", { filter: { a: half } }],
    ["with half of a surrogate pair in a name in deepObject", { filter: { [half]: 1 } }],
    ["with half of a surrogate pair in an item", { tags: [half] }],
    ["with half of a surrogate pair in a member's name", { tags: { [half]: 1 } }],
    ["with an item that holds what separates", { pipes: ["a|b"] }],
  ])("%s", async (_, body) => {
    const write = formBody({ filter: deepObject(), tags: form({ explode: false }), pipes: pipeDelimited() });
    expect(await refusal("POST /files", { body }, { body: write })).toBeInstanceOf(ArgumentError);
  });
});

describe("a part has the style that the document gives it:", () => {
  const part = (name: string, content: string): Part => ({ name, content });

  it.each<[title: string, body: object, want: Part[]]>([
    [
      "members in brackets, a part each",
      { link: { create: true, metadata: { "a=b": "c&d=e" } }, expand: ["a", "b"] },
      [
        part("link[create]", "true"),
        part("link[metadata][a=b]", "c&d=e"),
        part("expand[0]", "a"),
        part("expand[1]", "b"),
      ],
    ],
    ["objects in lists", { expand: [{ price: "p 1" }] }, [part("expand[0][price]", "p 1")]],
    ["a list in one text", { tags: ["ä", "100%"] }, [part("tags", "ä,100%")]],
    ["with pipes between", { pipes: ["a", "b"] }, [part("pipes", "a|b")]],
    ["with spaces between", { words: ["a", "b"] }, [part("words", "a b")]],
    ["a part for each member", { size: { width: 1, height: 2 } }, [part("width", "1"), part("height", "2")]],
    ["left out", { link: {}, expand: [], tags: null, size: undefined }, []],
    [
      "beside one without",
      { other: ["a", "b"], tags: ["a"] },
      [part("other", "a"), part("other", "b"), part("tags", "a")],
    ],
  ])("%s", async (_, body, want) => {
    const write = multipartBody({
      link: deepObject(),
      expand: deepObject(),
      tags: form({ explode: false }),
      pipes: pipeDelimited(),
      words: spaceDelimited(),
      size: form(),
    });
    expect(await sendParts(body, write)).toEqual(want);
  });

  it("and a file cannot be written in one", async () => {
    const body = { link: { file: new Blob(["a"]) } };
    expect(await refusal("POST /files", { body }, { body: multipartBody({ link: deepObject() }) })).toMatchObject({
      name: "ArgumentError",
      message: "link[file] cannot be object",
    });
  });
});

describe("a form of parts holds", () => {
  it.each<[title: string, body: unknown, want: Part[]]>([
    ["nothing", {}, []],
    ["a text, without a content type", { note: "mine" }, [{ name: "note", content: "mine" }]],
    ["an empty text", { note: "" }, [{ name: "note", content: "" }]],
    [
      "texts of all kinds",
      { on: true, n: 0, id: 2n, at: date },
      [
        { name: "on", content: "true" },
        { name: "n", content: "0" },
        { name: "id", content: "2" },
        { name: "at", content: "2026-01-02T03:04:05.678Z" },
      ],
    ],
    [
      "each item of a list",
      { tag: ["a", null, 1, undefined] },
      [
        { name: "tag", content: "a" },
        { name: "tag", content: "1" },
      ],
    ],
    ["no null, no undefined, no empty list", { a: null, b: undefined, c: [] }, []],
    [
      "an object as JSON, without a file name",
      { user: { name: "Zoë" } },
      [{ name: "user", type: "application/json", content: '{"name":"Zoë"}' }],
    ],
    [
      "each object of a list as JSON",
      { user: [{ a: 1 }, [2]] },
      [
        { name: "user", type: "application/json", content: '{"a":1}' },
        { name: "user", type: "application/json", content: "[2]" },
      ],
    ],
    [
      "a File under its name and type",
      { file: new File(["a,b"], "rows.csv", { type: "text/csv" }) },
      [{ name: "file", fileName: "rows.csv", type: "text/csv", content: "a,b" }],
    ],
    [
      "a File of no type",
      { file: new File(["a,b"], "rows.csv") },
      [{ name: "file", fileName: "rows.csv", type: "application/octet-stream", content: "a,b" }],
    ],
    [
      "a Blob, which has no name",
      { file: new Blob(["a,b"], { type: "text/csv" }) },
      [{ name: "file", fileName: "blob", type: "text/csv", content: "a,b" }],
    ],
    [
      "bytes",
      { file: bytes("bytes"), part: bytes("a part b").subarray(2, 6), buffer: bytes("buffer").buffer },
      [
        { name: "file", fileName: "blob", type: "application/octet-stream", content: "bytes" },
        { name: "part", fileName: "blob", type: "application/octet-stream", content: "part" },
        { name: "buffer", fileName: "blob", type: "application/octet-stream", content: "buffer" },
      ],
    ],
    [
      "several files of one name",
      { file: [new File(["a"], "a.txt", { type: "text/plain" }), new File(["b"], "b.txt", { type: "text/plain" })] },
      [
        { name: "file", fileName: "a.txt", type: "text/plain", content: "a" },
        { name: "file", fileName: "b.txt", type: "text/plain", content: "b" },
      ],
    ],
    [
      "line breaks and a mark of byte order as they are",
      { note: "\ufeffa\nb\r\nc\r" },
      [{ name: "note", content: "\ufeffa\nb\r\nc\r" }],
    ],
    ["what looks like a boundary", { note: "\r\n--part-0--\r\n" }, [{ name: "note", content: "\r\n--part-0--\r\n" }]],
    [
      "names of quotes, line breaks and other scripts",
      { 'a"b\r\nc; d="Zoë 😀': new File(["a"], 'x"; name="y\r\nX-Admin: 1\r\n\r\nü.txt', { type: "text/plain" }) },
      [
        {
          name: 'a"b\r\nc; d="Zoë 😀',
          fileName: 'x"; name="y\r\nX-Admin: 1\r\n\r\nü.txt',
          type: "text/plain",
          content: "a",
        },
      ],
    ],
    [
      "names that objects have by themselves",
      JSON.parse('{"__proto__":"a","constructor":"b","body":"c"}'),
      [
        { name: "__proto__", content: "a" },
        { name: "constructor", content: "b" },
        { name: "body", content: "c" },
      ],
    ],
  ])("%s", async (_, body, want) => {
    expect(await sendParts(body)).toEqual(want);
  });

  it("bytes that are no text as they are", async () => {
    const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    const { headers, init } = await sendOne("POST /files", { body: { file: all } }, { body: multipartBody() });
    const type = headers["content-type"] ?? "";
    const received = await new Response(init.body ?? null, { headers: { "Content-Type": type } }).formData();
    const file = received.get("file");
    expect(file instanceof File && new Uint8Array(await file.arrayBuffer())).toEqual(all);
  });

  it("escapes in names as the HTML standard has it", async () => {
    const file = new File(["a"], 'a"b\r\nc%22.txt', { type: "text/plain" });
    const { body } = await sendOne("POST /files", { body: { 'x"\r\ny': file } }, { body: multipartBody() });
    expect(body.split("\r\n")[1]).toBe(
      'Content-Disposition: form-data; name="x%22%0D%0Ay"; filename="a%22b%0D%0Ac%22.txt"',
    );
  });

  it("no line break of a Blob's type", async () => {
    const file = new Blob(["a"], { type: "text/plain\r\nX-Admin: 1" });
    expect(await sendParts({ file })).toEqual([
      { name: "file", fileName: "blob", type: "application/octet-stream", content: "a" },
    ]);
  });

  it("a boundary of its own each time", async () => {
    const types = await Promise.all(
      [1, 2].map(
        async () => (await sendOne("POST /", { body: {} }, { body: multipartBody() })).headers["content-type"],
      ),
    );
    expect(types[0]).toMatch(/^multipart\/form-data; boundary=part-[0-9a-f]{16,32}$/);
    expect(types[0]).not.toBe(types[1]);
  });

  it("what the platform reads as it was given", async () => {
    const body = {
      note: "Zoë\r\n",
      tag: ["a", "b"],
      user: { a: 1 },
      'a"b\r\n': "c",
      file: new File(["a,b"], 'Zoë "1"\r\n.csv', { type: "text/csv" }),
    };
    expect(await sendToPlatform(body)).toEqual([
      ["note", "Zoë\r\n"],
      ["tag", "a"],
      ["tag", "b"],
      ["user", '{"a":1}'],
      ['a"b\r\n', "c"],
      ["file", ['Zoë "1"\r\n.csv', "text/csv", "a,b"]],
    ]);
  });

  it("nothing, which the platform reads as that", async () => {
    expect(await sendToPlatform({})).toEqual([]);
  });
});

describe("a part has the content type that the document gives it:", () => {
  const write = multipartBody({
    text: "text/markdown; charset=utf-8",
    user: "application/vnd.user+json",
    file: "image/png",
  });

  it.each<[title: string, body: object, want: Part[]]>([
    ["a text", { text: "# Zoë" }, [{ name: "text", type: "text/markdown; charset=utf-8", content: "# Zoë" }]],
    ["an object", { user: { a: 1 } }, [{ name: "user", type: "application/vnd.user+json", content: '{"a":1}' }]],
    [
      "each item of a list",
      { text: ["a", "b"] },
      [
        { name: "text", type: "text/markdown; charset=utf-8", content: "a" },
        { name: "text", type: "text/markdown; charset=utf-8", content: "b" },
      ],
    ],
    ["bytes", { file: bytes("png") }, [{ name: "file", fileName: "blob", type: "image/png", content: "png" }]],
    [
      "a File of no type",
      { file: new File(["png"], "a.png") },
      [{ name: "file", fileName: "a.png", type: "image/png", content: "png" }],
    ],
    [
      "but for a File, which knows its own",
      { file: new File(["jpg"], "a.jpg", { type: "image/jpeg" }) },
      [{ name: "file", fileName: "a.jpg", type: "image/jpeg", content: "jpg" }],
    ],
    ["and no other", { note: "a" }, [{ name: "note", content: "a" }]],
    ["and none that objects inherit", { constructor: "a" }, [{ name: "constructor", content: "a" }]],
  ])("%s", async (_, body, want) => {
    expect(await sendParts(body, write)).toEqual(want);
  });
});

describe("a form of parts is refused, and nothing sent,", () => {
  it.each<[title: string, body: unknown, want: string]>([
    ["that is text", "a=1", notFields],
    ["that is null", null, notFields],
    ["that is a list", ["a"], notFields],
    ["that is a form of fields", new URLSearchParams(), notFields],
    ["with a Map", { user: new Map() }, `user ${notText}`],
    ["with a stream, whose end nobody knows", { file: new Blob(["a"]).stream() }, `file ${notText}`],
    ["with a function", { user: () => 1 }, "user cannot be function"],
    ["with an invalid Date", { at: new Date(Number.NaN) }, "at cannot be Invalid Date"],
    ["with a cycle", { user: cycle }, "user cannot be JSON"],
    ["with half of a surrogate pair", { user: half }, "user cannot have a lone surrogate"],
    ["with half of a pair in a name", { [half]: 1 }, "a part's name cannot have a lone surrogate"],
  ])("%s", async (_, body, want) => {
    expect(await refusal("POST /files", { body }, { body: multipartBody() })).toMatchObject({
      name: "ArgumentError",
      message: want,
    });
  });
});

describe("any values come back", () => {
  const numRuns = 2_000;
  const anyText = fc.oneof(
    fc.string({ unit: "binary", maxLength: 8 }),
    fc.string({ unit: fc.constantFrom(..." &=+%;\"\\'\0\t\r\n-:part0é青😀\ufeff"), maxLength: 8 }),
  );
  const anyJson = fc.dictionary(anyText, fc.oneof(anyText, fc.array(anyText)));
  const anyField = fc.oneof(anyText, anyJson);
  const anyForm = <T>(field: fc.Arbitrary<T>, name: fc.Arbitrary<string> = anyText) =>
    fc.dictionary(name, fc.oneof(field, fc.array(field, { maxLength: 3 })), { maxKeys: 4 });

  /** The fields of a form one by one. */
  function fields(given: object): [name: string, value: unknown][] {
    return Object.entries(given).flatMap(([name, value]) => {
      return [value].flat().map((one: unknown): [string, unknown] => [name, one]);
    });
  }

  it("from a form of fields", async () => {
    const property = fc.asyncProperty(anyForm(anyField), async (given) => {
      const got = [...new URLSearchParams(await sendForm(given))];
      const want = fields(given);
      expect(
        got.map(([name, value], index) => [name, typeof want[index]?.[1] === "string" ? value : JSON.parse(value)]),
      ).toEqual(want);
    });
    await fc.assert(property, { numRuns });
  });

  // What looks escaped in a name is read as if it was: the HTML standard has no way for it.
  const partName = anyText.filter((name) => !/%(0A|0D|22)/i.test(name));
  const anyFile = fc
    .tuple(anyText, partName)
    .map(([content, name]) => new File([content], name, { type: "text/plain" }));
  const anyPart = fc.oneof(anyField, anyFile);

  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

  async function partOf([name, value]: readonly [string, unknown]): Promise<Part> {
    if (typeof value === "string") return { name, content: value };
    if (!(value instanceof File)) return { name, type: "application/json", content: JSON.stringify(value) };
    return { name, fileName: value.name, type: "text/plain", content: decoder.decode(await value.arrayBuffer()) };
  }

  it("from a form of parts", async () => {
    const property = fc.asyncProperty(anyForm(anyPart, partName), async (given) => {
      expect(await sendParts(given)).toEqual(await Promise.all(fields(given).map(partOf)));
    });
    await fc.assert(property, { numRuns });
  });

  it("from a form of parts that the platform reads", async () => {
    // It drops marks of byte order.
    const isKept = (text: string): boolean => !text.includes("\ufeff");
    const given = anyForm(anyText.filter(isKept), partName.filter(isKept));
    const property = fc.asyncProperty(given, async (given) => {
      expect(await sendToPlatform(given)).toEqual(fields(given));
    });
    await fc.assert(property, { numRuns });
  });
});
