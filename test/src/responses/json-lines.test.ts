import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { jsonLines, jsonSequence, type ResponseReader } from "../../../src/index.js";
import { bodyOf, callStream, chunksOf, cut, partsOf } from "./stream-parts.js";

const lines = jsonLines("application/x-ndjson");
const sequence = jsonSequence();

describe("lines of JSON are", () => {
  it.each<[title: string, text: string, want: unknown[]]>([
    ["one", '{"a":1}\n', [{ a: 1 }]],
    ["several", '1\n"b"\nnull\n[]\n', [1, "b", null, []]],
    ["ended by CR LF", "1\r\n2\r\n", [1, 2]],
    ["ended by the end", "1\n2", [1, 2]],
    ["not the empty ones", "\n1\n\n  \n2\n\r\n", [1, 2]],
    ["after a byte order mark", "\ufeff1\n", [1]],
    ["none of nothing", "", []],
    ["of any text", '"ä😀\u2028"\n', ["ä😀\u2028"]],
  ])("%s", async (_, text, want) => {
    expect(await partsOf(lines, [text])).toEqual(want);
    expect(
      await partsOf(
        lines,
        cut(
          text,
          Array.from(text, (_, index) => index),
        ),
      ),
    ).toEqual(want);
  });
});

describe("values of a sequence are", () => {
  it.each<[title: string, text: string, want: unknown[]]>([
    ["one", '\x1e{"a":1}\n', [{ a: 1 }]],
    ["several", "\x1e1\n\x1e2\n", [1, 2]],
    ["of several lines", '\x1e{\n"a":\n1\n}\n\x1e2\n', [{ a: 1 }, 2]],
    ["ended by the next one", "\x1e1\x1e2\n", [1, 2]],
    ["ended by the end", "\x1e1\n\x1e2", [1, 2]],
    ["not the empty ones", "\x1e\x1e\n\x1e1\n", [1]],
    ["after empty lines", "\x1e\n\n1\n", [1]],
    [
      "with brackets, quotes and backslashes in text",
      `\x1e${String.raw`["]}\\\"[{", "\\"]`}\n\x1e2\n`,
      [[String.raw`]}\"[{`, "\\"], 2],
    ],
    ["ended by a line feed, though no separator follows", "\x1e1\n2\n[\n3\n]\n", [1, 2, [3]]],
    ["none of nothing", "", []],
  ])("%s", async (_, text, want) => {
    expect(await partsOf(sequence, [text])).toEqual(want);
    expect(
      await partsOf(
        sequence,
        cut(
          text,
          Array.from(text, (_, index) => index),
        ),
      ),
    ).toEqual(want);
  });
});

describe("a record", () => {
  it.each<[title: string, text: string]>([
    ["a line feed in text", '\x1e"a\nb"\n'],
    ["a separator in text", '\x1e"a\x1eb"\n'],
    ["a bracket that closes nothing", "\x1e]\n"],
    ["a bracket that nothing closes", "\x1e[\n\x1e1\n"],
    ["a word that breaks off", "\x1etru\n"],
  ])("with %s is broken, however its bytes are cut", async (_, text) => {
    for (const chunks of [[text], chunksOf(text, 1)])
      await expect(partsOf(sequence, chunks)).rejects.toMatchObject({
        name: "ResponseError",
        message: "GET /events: 200 broken JSON in part 1",
      });
  });

  it("that comes byte by byte is given at its line feed, before the next one begins", async () => {
    const text = `\x1e${String.raw`["\"\\", {"a": "["}]`}\n`;
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of chunksOf(text, 1)) controller.enqueue(byte); // and no end
      },
    });
    const iterator = (await callStream(sequence, body))[Symbol.asyncIterator]();
    expect(await iterator.next()).toEqual({ value: ['"\\', { a: "[" }], done: false });
    await iterator.return?.();
  });

  it("of many lines that come one by one is parsed once", async () => {
    const lines = Array.from({ length: 1_000 }, (_, index) => `${index},\n`);
    const parse = vi.spyOn(JSON, "parse");
    const [value] = await partsOf(sequence, ["\x1e[\n", ...lines, "0]\n"]);
    const texts = parse.mock.calls.map(([text]) => text);
    parse.mockRestore();
    expect([value, texts]).toEqual([[...lines.keys(), 0], [`[\n${lines.join("")}0]\n`.trimEnd()]]);
  });
});

describe.each<[title: string, reader: ResponseReader, write: (value: unknown) => string]>([
  ["lines", lines, (value) => `${JSON.stringify(value)}\n`],
  ["a sequence", sequence, (value) => `\x1e${JSON.stringify(value, undefined, 1)}\n`],
])("%s", (_, reader, write) => {
  it("come out the same wherever their bytes are cut", async () => {
    const places = fc.array(fc.nat(), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.jsonValue({ stringUnit: "binary" }), { maxLength: 5 }),
        places,
        async (values, places) => {
          // JSON has no negative zero.
          const want: unknown = JSON.parse(JSON.stringify(values));
          expect(await partsOf(reader, cut(values.map(write).join(""), places))).toEqual(want);
        },
      ),
    );
  });

  it("come out the same though they are long, whatever their characters take", async () => {
    const texts = ["a", "é", "€", "😀", "\ufeff", "\x00", '"\\'].map((text) => text.repeat(3_000));
    const values = [...texts, texts.join(""), [texts]];
    const text = values.map(write).join("");
    for (const size of [1, 7, 4_096, 65_536]) expect(await partsOf(reader, chunksOf(text, size))).toEqual(values);
  });

  it("are given as they come", async () => {
    let take: (chunk: string) => void = () => undefined;
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        take = (chunk) => controller.enqueue(new TextEncoder().encode(chunk));
      },
    });
    const iterator = (await callStream(reader, body))[Symbol.asyncIterator]();
    take(write({ a: 1 }));
    expect(await iterator.next()).toEqual({ value: { a: 1 }, done: false });
    take(write(2));
    expect(await iterator.next()).toEqual({ value: 2, done: false });
    await iterator.return?.();
  });

  it("with broken JSON give what comes before, and say which it is", async () => {
    const parts: unknown[] = [];
    const text = `${write(1)}${write(2)}`.replace(/2/, '{"token":"s3cret"');
    const reading = (async () => {
      for await (const part of await callStream(reader, bodyOf([text]))) parts.push(part);
    })();
    await expect(reading).rejects.toMatchObject({
      name: "ResponseError",
      message: "GET /events: 200 broken JSON in part 2",
    });
    expect(parts).toEqual([1]);
  });
});
