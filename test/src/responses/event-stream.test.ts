import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  eventData,
  eventText,
  jsonEvents,
  type ResponseReader,
  type ServerSentEvent,
  textEvents,
  typedResponse,
} from "../../../src/index.js";
import { chunksOf, cut, partsOf } from "./stream-parts.js";

const message = (data: string, more: Partial<ServerSentEvent> = {}): ServerSentEvent => ({
  event: "message",
  data,
  ...more,
});

describe("events are", () => {
  it.each<[title: string, text: string, want: ServerSentEvent[]]>([
    ["one", "data: a\n\n", [message("a")]],
    ["several", "data: a\n\ndata: b\n\n", [message("a"), message("b")]],
    ["of lines that end with CR LF", "data: a\r\n\r\ndata: b\r\n\r\n", [message("a"), message("b")]],
    ["of lines that end with CR", "data: a\r\rdata: b\r\r", [message("a"), message("b")]],
    ["of lines that end as they like", "data: a\r\ndata: b\n\rdata: c\r\n\n", [message("a\nb"), message("c")]],
    ["after a byte order mark", "\ufeffdata: a\n\n", [message("a")]],
    ["not after a second one, which makes another field of it", "\ufeff\ufeffdata: a\n\n", []],
    ["of several lines", "data: a\ndata:\ndata: b\n\n", [message("a\n\nb")]],
    ["of a line that is empty", "data:\n\ndata\n\n", [message(""), message("")]],
    ["without the one space after a colon", "data:a\n\ndata:  b\n\n", [message("a"), message(" b")]],
    ["with colons in a value", "data: a: b:c\n\n", [message("a: b:c")]],
    ["with comments between", ": hello\n\ndata: a\n:\n: again\n\n", [message("a")]],
    ["with a type", "event: added\ndata: a\n\n", [{ event: "added", data: "a" }]],
    [
      "with a type that holds for one alone",
      "event: x\ndata: a\n\ndata: b\n\n",
      [message("a", { event: "x" }), message("b")],
    ],
    ["with a type that is empty", "event:\ndata: a\n\n", [message("a")]],
    ["with the last of several types", "event: x\nevent: y\ndata: a\n\n", [message("a", { event: "y" })]],
    ["with an id", "id: 7\ndata: a\n\ndata: b\n\n", [message("a", { id: "7" }), message("b")]],
    ["with an id that is empty", "id\ndata: a\n\n", [message("a", { id: "" })]],
    ["with no id that holds a NULL", "id: 7\0\ndata: a\n\n", [message("a")]],
    ["with a time to wait", "retry: 2500\ndata: a\n\n", [message("a", { retry: 2500 })]],
    ["with no time that is no number", "retry: 1e3\ndata: a\n\n", [message("a")]],
    [
      "with no fields that the standard does not know",
      "dat: a\nDATA: b\n data: c\nconstructor: d\ndata: e\n\n",
      [message("e")],
    ],
    ["none without data", "event: ping\nid: 7\n\ndata: a\n\n", [message("a")]],
    ["none that breaks off before its empty line", "data: a\n\ndata: b\n", [message("a")]],
    ["none of nothing", "", []],
    ["none of empty lines", "\n\n\r\n\n", []],
    ["of any text", "data: ä😀\u2028\u0085\v\n\n", [message("ä😀\u2028\u0085\v")]],
  ])("%s", async (_, text, want) => {
    expect(await partsOf(textEvents(), [text])).toEqual(want);
    const bytes = [...new TextEncoder().encode(text)].map((byte) => Uint8Array.of(byte));
    expect(await partsOf(textEvents(), bytes)).toEqual(want);
  });

  it("the same wherever their bytes are cut", async () => {
    const line = fc.string({ unit: fc.constantFrom(..."a :é😀\t\ufeff"), maxLength: 6 });
    const anyEnd = fc.constantFrom("\n", "\r\n", "\r");
    const event = fc.record({ data: fc.array(line, { minLength: 1, maxLength: 3 }), event: line, end: anyEnd });
    const places = fc.array(fc.nat(), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(fc.array(event, { maxLength: 5 }), places, async (events, places) => {
        const text = events.map(({ data, event, end }) =>
          [`event: ${event}`, ": comment", ...data.map((line) => `data: ${line}`), "", ""].join(end),
        );
        const want = events.map(({ data, event }) => ({ event: event || "message", data: data.join("\n") }));
        expect(await partsOf(textEvents(), cut(text.join(""), places))).toEqual(want);
      }),
    );
  });
});

it("an event of many lines is the same wherever its bytes are cut", async () => {
  const lines = Array.from({ length: 20_000 }, (_, index) => ["", "a", "é€", "😀\ufeff", "x".repeat(99)][index % 5]);
  const text = `id: 1\n${lines.map((line) => `data:${line}\r\n`).join("")}\r\ndata: b\n\n`;
  const want = [message(lines.join("\n"), { id: "1" }), message("b")];
  for (const size of [1, 7, 4_096, 65_536, text.length])
    expect(await partsOf(textEvents(), chunksOf(text, size))).toEqual(want);
});

describe("of events is given", () => {
  const text = 'event: a\ndata: {"n":1}\nid: 1\n\ndata: 2\n\n';

  it.each<[title: string, reader: ResponseReader, want: unknown[]]>([
    ["their data as JSON", eventData(), [{ n: 1 }, 2]],
    ["their data as text", eventText(), ['{"n":1}', "2"]],
    [
      "all, their data as JSON",
      jsonEvents(),
      [
        { event: "a", data: { n: 1 }, id: "1" },
        { event: "message", data: 2 },
      ],
    ],
    [
      "all, the data of some types as text",
      jsonEvents("message", "b"),
      [
        { event: "a", data: { n: 1 }, id: "1" },
        { event: "message", data: "2" },
      ],
    ],
    [
      "all, their data as text",
      textEvents(),
      [
        { event: "a", data: '{"n":1}', id: "1" },
        { event: "message", data: "2" },
      ],
    ],
  ])("%s", async (_, reader, want) => {
    expect(await partsOf(typedResponse(reader), [text])).toEqual(want);
  });
});

describe("[DONE]", () => {
  const text = "data: 1\n\ndata: [DONE]\n\ndata: 2\n\n";

  it.each<[title: string, reader: ResponseReader, want: unknown[]]>([
    ["ends data that is JSON", eventData(), [1]],
    ["ends events whose data is JSON", jsonEvents(), [{ event: "message", data: 1 }]],
    ["is text like any other", eventText(), ["1", "[DONE]", "2"]],
    [
      "is the data of an event whose data is text",
      jsonEvents("message"),
      ["1", "[DONE]", "2"].map((data) => message(data)),
    ],
    ["is data of whole events", textEvents(), [message("1"), message("[DONE]"), message("2")]],
  ])("%s", async (_, reader, want) => {
    expect(await partsOf(reader, [text])).toEqual(want);
  });
});
