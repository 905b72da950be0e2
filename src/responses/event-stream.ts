import { mostText } from "../calls/read-text.js";
import { bytesOf, Pieces } from "./pieces.js";
import type { ResponseReader } from "./response-reader.js";
import { type Room, type Splitter, splitLines } from "./split-text.js";
import { streamResponse } from "./stream-response.js";

/** An event of a stream of events (WHATWG HTML, section 9.2). */
export interface ServerSentEvent {
  /** Its type: `message` where the server names none. */
  readonly event: string;
  readonly data: string;
  /** Where it has one: what a server that goes on from there takes as `Last-Event-ID`. */
  readonly id?: string;
  /** The wait before another connection that the server asks for, in milliseconds. */
  readonly retry?: number;
}

/** Events whose `data` is JSON, of which no more than that is given. */
export function eventData(): ResponseReader {
  return streamResponse(mediaType, splitEvents, async function* (events, parse) {
    for await (const { data } of events) {
      if (data === endMark) return;
      yield parse(data);
    }
  });
}

/** Events whose `data` is text, of which no more than that is given. */
export function eventText(): ResponseReader {
  return streamResponse(mediaType, splitEvents, async function* (events) {
    for await (const { data } of events) yield data;
  });
}

/** Whole events whose `data` is JSON, but for those of some types, whose `data` is text. */
export function jsonEvents(...textTypes: readonly string[]): ResponseReader {
  return streamResponse(mediaType, splitEvents, async function* (events, parse) {
    for await (const one of events) {
      if (textTypes.includes(one.event)) yield one;
      else if (one.data === endMark) return;
      else yield { ...one, data: parse(one.data) };
    }
  });
}

/** Whole events, each a {@link ServerSentEvent}. */
export function textEvents(): ResponseReader {
  return streamResponse(mediaType, splitEvents, (events) => events);
}

const mediaType = "text/event-stream";

/** What many servers send in the place of JSON when there is no more; no standard has it. */
const endMark = "[DONE]";

/**
 * Splits text into events, as the standard has it: one without `data` is none, nor is one that breaks off. Between two
 * events, a comment line, an empty line and an event without `data` are signs of life.
 */
export function splitEvents({ left, tooLong }: Room): Splitter<ServerSentEvent> {
  /** The beginning of the event under way, for an error; `""` between two events. */
  let beginning = "";
  let data: Pieces | undefined;
  let others: Partial<Record<"event" | "id" | "retry", string>> = {};
  const room: Room = { left, tooLong: (line) => tooLong(beginning + line) };
  const split = splitLines(room);

  function take(line: string): void {
    // All lines of an event count, those that mean nothing too, with one byte for the end of each but the last.
    room.left -= bytesOf(line) + 1;
    if (beginning.length < mostText) beginning += `${line.slice(0, mostText)}\n`;
    const [name, value] = splitField(line);
    if (name === "data") {
      data ??= new Pieces("\n");
      data.add(value);
    } else if (
      name === "event" ||
      (name === "retry" && /^\d+$/.test(value)) ||
      (name === "id" && !value.includes("\0"))
    )
      others[name] = value;
  }

  function end(): ServerSentEvent | undefined {
    const { event, id, retry } = others;
    const whole = data && {
      event: event || "message",
      data: data.take(),
      ...(id !== undefined && { id }),
      ...(retry !== undefined && { retry: Number(retry) }),
    };
    room.left = left;
    beginning = "";
    data = undefined;
    others = {};
    return whole;
  }

  return function* (piece) {
    if (piece === undefined) return; // an empty line is the end of an event; the text's own end is that of none
    for (const line of split(piece)) {
      if (line === "") yield end();
      else if (beginning === "" && line.startsWith(":")) yield undefined;
      else take(line);
    }
  };
}

function splitField(line: string): [name: string, value: string] {
  const colon = line.indexOf(":");
  if (colon < 0) return [line, ""];
  return [line.slice(0, colon), line.slice(line[colon + 1] === " " ? colon + 2 : colon + 1)];
}
